//! What the words of a date say, before anything is counted.

use jiff::civil::Date;

use super::{DateModifier, calendar::Unit, feast::Holiday};

/// A date as the words say it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Expression {
    pub when: When,
    pub modifier: Option<DateModifier>,
    /// ISO 8601 day of the week that is said beside the date.
    pub weekday: Option<i8>,
    /// The sentence speaks of the future.
    pub future: bool,
    /// Day and month are in figures and may be the other way round.
    pub doubtful: bool,
    /// It is all of its text, so that it can be counted from nothing but the publication.
    pub alone: bool,
    /// For a day in figures that leave no doubt: whether they follow the order of the language.
    pub order: Option<bool>,
}

/// Which of the days, months or feasts of a name is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// Nothing says so: news means the latest, unless it speaks of the future.
    Bare,
    /// dernier, last: before the current one.
    Last,
    /// prochain, next: after the current one.
    Next,
    /// The named day of the week after this one (English `next Friday`).
    NextWeek,
    /// The coming one, today included.
    Coming,
    /// ce, this: in the current week or year.
    This,
    /// In the year so many after this one (before, when negative): 12 March last year.
    OfYear(i8),
    /// The day of an event that is known by it (the September 11 attacks), of whatever year.
    Known,
}

/// What relative dates are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum From {
    /// The day of publication (hier, yesterday).
    Publication,
    /// The last date mentioned (la veille, the next day).
    Mention,
    /// An event that has no date in the text (le lendemain de son annonce).
    Event,
}

/// The ways of naming a time.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum When {
    /// 11 mai 2022; without the year, the turn chooses one.
    Day {
        year: Option<i16>,
        month: i8,
        day: i8,
        turn: Turn,
    },
    /// mai 2022
    Month {
        year: Option<i16>,
        month: i8,
        turn: Turn,
    },
    /// 2022
    Year(i16),
    /// The days last mentioned, in another year: the same period last year.
    Again(Again),
    /// ce week-end, over the weekend: only tense says whether it is over.
    Weekend,
    /// A week of a year by its number (ISO 8601).
    WeekNumber { year: Option<i16>, week: i8 },
    /// The first (positive) or last (negative) few units of a period: the first nine months of 2021.
    Pieces {
        count: i32,
        unit: Unit,
        within: Box<When>,
    },
    /// Several years: a decade, a century.
    Years { first: i16, count: i16 },
    /// A quarter, half or season of a year, by its EDTF code.
    Part {
        year: Option<i16>,
        code: i8,
        turn: Turn,
    },
    /// mardi
    Weekday { weekday: i8, turn: Turn },
    /// mardi 15: a day of the current or the last such month.
    MonthDay { day: i8 },
    /// il y a deux mois, hier
    Shift { unit: Unit, count: i32, from: From },
    /// cette semaine, last month; 0 is the current one.
    Unit { unit: Unit, shift: i32, from: From },
    /// plus tôt cette semaine, later this year: what is over or still to come of the current one.
    Rest { unit: Unit, later: bool },
    /// les deux derniers mois (negative), the next three weeks (positive)
    Lasting { unit: Unit, count: i32 },
    /// à Noël
    Holiday {
        holiday: Holiday,
        year: Option<i16>,
        turn: Turn,
    },
    /// The nth weekday or unit of a period; 0 is the last.
    Nth {
        nth: i8,
        of: Piece,
        within: Box<When>,
    },
    /// A date counted from another: the day after 13 February.
    After {
        unit: Unit,
        count: i32,
        base: Box<When>,
    },
    /// la semaine du 14 mars, the week of May 5: the unit that holds a day.
    UnitAround { unit: Unit, base: Box<When> },
    /// du 3 au 5 mai
    Range(Box<When>, Box<When>),
}

/// The day that the text speaks of: later in the day, the same day.
pub(super) const CURRENT_DAY: When = When::Shift {
    unit: Unit::Day,
    count: 0,
    from: From::Mention,
};

/// The day of publication.
pub(super) const TODAY: When = When::Shift {
    unit: Unit::Day,
    count: 0,
    from: From::Publication,
};

/// The year of [`When::Again`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Again {
    /// So many years after (before, when negative) that of the mention.
    Years(i32),
    /// This year.
    Year(i16),
}

/// What [`When::Nth`] counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Piece {
    Weekday(i8),
    Unit(Unit),
}

impl When {
    /// True unless the words name a day that its month or year has not.
    pub(crate) fn is_possible(&self) -> bool {
        /// A leap year, for days whose year is not said.
        const LEAP: i16 = 2000;
        match self {
            Self::Day {
                year, month, day, ..
            } => Date::new(year.unwrap_or(LEAP), *month, *day).is_ok(),
            Self::Range(from, to) => from.is_possible() && to.is_possible(),
            _ => true,
        }
    }

    /// True for a single day of the calendar.
    pub(crate) fn is_day(&self) -> bool {
        matches!(self, Self::Day { .. })
    }

    /// A day of a year that is not said.
    pub(crate) fn day(month: i8, day: i8) -> Self {
        Self::Day {
            year: None,
            month,
            day,
            turn: Turn::Bare,
        }
    }

    /// True for days of the week that come back: from Monday to Friday.
    pub(crate) fn is_weekday_range(&self) -> bool {
        matches!(self, Self::Range(from, to) if from.is_bare_weekday() && to.is_bare_weekday())
    }

    /// True for a day of the week with nothing that says which.
    pub(crate) fn is_bare_weekday(&self) -> bool {
        matches!(
            self,
            Self::Weekday {
                turn: Turn::Bare,
                ..
            }
        )
    }

    /// True when only tense can say which of several days is meant.
    pub(crate) fn has_bare_turn(&self) -> bool {
        match self {
            Self::Day {
                year: None,
                turn: Turn::Bare,
                ..
            }
            | Self::Month {
                year: None,
                turn: Turn::Bare,
                ..
            }
            | Self::Part {
                year: None,
                turn: Turn::Bare,
                ..
            }
            | Self::Holiday {
                year: None,
                turn: Turn::Bare,
                ..
            }
            | Self::Weekday {
                turn: Turn::Bare, ..
            }
            | Self::MonthDay { .. }
            | Self::Weekend => true,
            Self::Range(_, to) => to.has_bare_turn(),
            Self::Nth { within: base, .. }
            | Self::Pieces { within: base, .. }
            | Self::After { base, .. }
            | Self::UnitAround { base, .. } => base.has_bare_turn(),
            _ => false,
        }
    }

    /// The year that the words name.
    pub(crate) fn year(&self) -> Option<i16> {
        match self {
            Self::Day { year, .. }
            | Self::Month { year, .. }
            | Self::Part { year, .. }
            | Self::Holiday { year, .. } => *year,
            Self::Year(year) => Some(*year),
            _ => None,
        }
    }

    /// The same with a year, where it has room for one.
    pub(crate) fn with_year(self, of: Option<i16>) -> Self {
        match self {
            Self::Day {
                year: None,
                month,
                day,
                turn,
            } => Self::Day {
                year: of,
                month,
                day,
                turn,
            },
            Self::Month {
                year: None,
                month,
                turn,
            } => Self::Month {
                year: of,
                month,
                turn,
            },
            Self::Part {
                year: None,
                code,
                turn,
            } => Self::Part {
                year: of,
                code,
                turn,
            },
            Self::Holiday {
                year: None,
                holiday,
                turn,
            } => Self::Holiday {
                year: of,
                holiday,
                turn,
            },
            other => other,
        }
    }

    /// The same with a turn, where it has room for one.
    pub(crate) fn with_turn(self, to: Turn) -> Self {
        match self {
            Self::Day {
                year, month, day, ..
            } => Self::Day {
                year,
                month,
                day,
                turn: to,
            },
            Self::Month { year, month, .. } => Self::Month {
                year,
                month,
                turn: to,
            },
            Self::Part { year, code, .. } => Self::Part {
                year,
                code,
                turn: to,
            },
            Self::Weekday { weekday, .. } => Self::Weekday { weekday, turn: to },
            Self::Holiday { year, holiday, .. } => Self::Holiday {
                year,
                holiday,
                turn: to,
            },
            other => other,
        }
    }
}
