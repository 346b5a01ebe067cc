//! Expressions to dates: counted from the article's anchors, never from today.

use jiff::civil::Date;

use super::{
    Anchor, AnchorBasis, DateStatus, DateValue,
    calendar::{Interval, Unit, add, nth_weekday, unit_around},
    expression::{Expression, From, Piece, Turn, When},
};

/// What relative dates are counted from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Anchors {
    /// When the article was published, and how that is known.
    pub published: Option<(Interval, AnchorBasis)>,
    /// The last date mentioned.
    pub mentioned: Option<Interval>,
}

impl Expression {
    /// The value of the date, and the days it means when they are known.
    pub(crate) fn resolve(&self, anchors: &Anchors) -> (DateValue, Option<Interval>) {
        let mut value = DateValue {
            modifier: self.modifier,
            weekday: self.said_weekday().map(i8::unsigned_abs),
            ..DateValue::default()
        };
        let days = self.days(anchors, &mut value);
        if let (Some(days), Some(weekday)) = (days, self.weekday)
            && days.is_day()
        {
            value.weekday_agrees =
                (days.first.weekday().to_monday_one_offset() != weekday).then_some(false);
        }
        (value, days)
    }

    fn said_weekday(&self) -> Option<i8> {
        match &self.when {
            When::Weekday { weekday, .. }
            | When::Nth {
                of: Piece::Weekday(weekday),
                ..
            } => Some(*weekday),
            _ => self.weekday,
        }
    }

    /// Fills in date, status and anchor.
    fn days(&self, anchors: &Anchors, value: &mut DateValue) -> Option<Interval> {
        if let Some(days) = self.when.absolute() {
            value.edtf = Some(self.when.code(days).unwrap_or_else(|| days.to_string()));
            value.status = DateStatus::Absolute;
            return Some(days);
        }
        let (anchor, basis) = match (self.when.counts_from(), &anchors.published) {
            (From::Mention, published) => match (anchors.mentioned, published) {
                (Some(mentioned), _) => (mentioned, AnchorBasis::Text),
                // Before any other date, "the day before" is that of the publication; what would come after
                // it is counted from an event instead.
                (None, Some((published, basis))) if self.when.counts_back() => (*published, *basis),
                (None, _) => return None,
            },
            (From::Event, _) => return None,
            (From::Publication, Some((published, basis))) => (*published, *basis),
            (From::Publication, None) => {
                value.edtf = self.when.partial();
                if value.edtf.is_some() {
                    value.status = DateStatus::Partial;
                }
                return None;
            }
        };
        let Some(days) = self.against(anchor) else {
            value.edtf = self.when.partial();
            if value.edtf.is_some() {
                value.status = DateStatus::Partial;
            }
            return None;
        };
        value.edtf = Some(self.when.code(days).unwrap_or_else(|| days.to_string()));
        value.status = DateStatus::Resolved;
        value.anchor = Some(Anchor {
            edtf: anchor.to_string(),
            basis,
        });
        Some(days)
    }

    /// The days, counted from an anchor. An anchor of several days must give the same answer from its first and
    /// its last day; when both answers lie in the anchor's own month or year, that is the answer.
    fn against(&self, anchor: Interval) -> Option<Interval> {
        let first = self.when.from(anchor.first, self.future, self.weekday)?;
        if anchor.is_day() {
            return Some(first);
        }
        let last = self.when.from(anchor.last, self.future, self.weekday)?;
        if first == last {
            return Some(first);
        }
        (anchor.first <= first.first && last.last <= anchor.last).then_some(anchor)
    }
}

impl When {
    /// The days of an expression that needs no anchor.
    pub(crate) fn absolute(&self) -> Option<Interval> {
        match self {
            Self::Day {
                year: Some(year),
                month,
                day,
                ..
            } => Date::new(*year, *month, *day).ok().map(Interval::day),
            Self::Month {
                year: Some(year),
                month,
                ..
            } => Interval::months(*year, *month, 1),
            Self::Year(year) => Interval::years(*year, 1),
            Self::Years { first, count } => Interval::years(*first, *count),
            Self::Part {
                year: Some(year),
                code,
                ..
            } => part(*year, *code),
            Self::Holiday {
                holiday,
                year: Some(year),
                ..
            } => holiday.in_year(*year).map(Interval::day),
            Self::Nth { nth, of, within } => nth_of(*nth, *of, within.absolute()?),
            Self::After { unit, count, base } => after(base.absolute()?, *unit, *count),
            Self::UnitAround { unit, base } => unit_around(base.absolute()?.first, *unit),
            Self::Range(from, to) => range(from.absolute()?, to.absolute()?),
            _ => None,
        }
    }

    /// What the expression is counted from.
    fn counts_from(&self) -> From {
        match self {
            Self::Shift { from, .. } | Self::Unit { from, .. } => *from,
            Self::Nth { within: base, .. }
            | Self::After { base, .. }
            | Self::UnitAround { base, .. } => base.counts_from(),
            _ => From::Publication,
        }
    }

    /// True for what lies before the date that it is counted from.
    fn counts_back(&self) -> bool {
        match self {
            Self::Shift { count, .. } => *count <= 0,
            Self::Unit { shift, .. } => *shift <= 0,
            Self::Nth { within: base, .. } => base.counts_back(),
            _ => false,
        }
    }

    /// The part of the date that the words give when the year stays unknown.
    fn partial(&self) -> Option<String> {
        match self {
            Self::Day { month, day, .. } => Some(format!("XXXX-{month:02}-{day:02}")),
            Self::Month { month, .. } => Some(format!("XXXX-{month:02}")),
            Self::Range(from, to) => Some(format!("{}/{}", from.partial()?, to.partial()?)),
            _ => None,
        }
    }

    /// The EDTF code of quarters, halves and seasons (ISO 8601-2, 4.8).
    fn code(&self, days: Interval) -> Option<String> {
        match self {
            Self::Part { code, year, .. } => {
                let year = year.unwrap_or(days.first.year());
                Some(format!("{year:04}-{code:02}"))
            }
            _ => None,
        }
    }

    /// The days, counted from the day `today`.
    fn from(&self, today: Date, future: bool, said: Option<i8>) -> Option<Interval> {
        if let Some(days) = self.absolute() {
            return Some(days);
        }
        match self {
            Self::Day {
                month, day, turn, ..
            } => yearly(today, *turn, future, |year| {
                Date::new(year, *month, *day).ok().map(Interval::day)
            }),
            Self::Month { month, turn, .. } => yearly(today, *turn, future, |year| {
                Interval::months(year, *month, 1)
            }),
            Self::Part { code, turn, .. } => yearly(today, *turn, future, |year| part(year, *code)),
            Self::Holiday { holiday, turn, .. } => yearly(today, *turn, future, |year| {
                holiday.in_year(year).map(Interval::day)
            }),
            Self::Weekday { weekday, turn } => {
                weekday_from(today, *weekday, *turn, future).map(Interval::day)
            }
            Self::MonthDay { day } => month_day(today, *day, said, future).map(Interval::day),
            Self::Shift { unit, count, .. } => {
                let day = add(today, *unit, *count)?;
                unit_around(
                    day,
                    if *unit >= Unit::Year {
                        Unit::Month
                    } else {
                        Unit::Day
                    },
                )
            }
            Self::Unit { unit, shift, .. } => unit_around(add(today, *unit, *shift)?, *unit),
            Self::Rest { unit, later } => {
                let whole = unit_around(today, *unit)?;
                Some(if *later {
                    Interval {
                        first: today,
                        ..whole
                    }
                } else {
                    Interval {
                        last: today,
                        ..whole
                    }
                })
            }
            Self::Lasting { unit, count } => lasting(today, *unit, *count),
            Self::Nth { nth, of, within } => nth_of(*nth, *of, within.from(today, future, None)?),
            Self::After { unit, count, base } => {
                after(base.from(today, future, None)?, *unit, *count)
            }
            Self::UnitAround { unit, base } => {
                unit_around(base.from(today, future, None)?.first, *unit)
            }
            Self::Range(from, to) => {
                // The later end is read first: both ends belong to its year.
                let to = to.from(today, future, None)?;
                let from = match from.absolute() {
                    Some(from) => from,
                    None => from.from(to.last, false, None)?,
                };
                range(from, to)
            }
            Self::Year(_) | Self::Years { .. } => None,
        }
    }
}

/// Days, months and feasts that come back every year.
fn yearly(
    today: Date,
    turn: Turn,
    future: bool,
    of_year: impl Fn(i16) -> Option<Interval>,
) -> Option<Interval> {
    /// Years without a 29 February stand in a row of at most eight.
    const REACH: i16 = 8;
    /// A day that comes this soon is rather meant than one nearly a year ago.
    const SOON: i32 = 31;
    let year = today.year();
    let past = |strict: bool| {
        let before = |d: &Interval| {
            if strict {
                d.last < today
            } else {
                d.first <= today
            }
        };
        (0..=REACH).filter_map(|n| of_year(year - n)).find(before)
    };
    let coming = |strict: bool| {
        let after = |d: &Interval| {
            if strict {
                d.first > today
            } else {
                d.last >= today
            }
        };
        (0..=REACH).filter_map(|n| of_year(year + n)).find(after)
    };
    match turn {
        Turn::Last => past(true),
        Turn::Next | Turn::NextWeek => coming(true),
        Turn::Coming => coming(false),
        Turn::This => of_year(year),
        Turn::Bare if future => coming(false),
        Turn::Bare => {
            let soon = coming(true).filter(|d| {
                d.is_day() && add(today, Unit::Day, SOON).is_some_and(|limit| d.first <= limit)
            });
            match (past(false), soon) {
                (Some(past), Some(soon)) => {
                    let far = add(past.first, Unit::Day, 365 - 2 * SOON).is_some_and(|d| d < today);
                    Some(if far { soon } else { past })
                }
                (past, soon) => past.or(soon),
            }
        }
    }
}

fn weekday_from(today: Date, weekday: i8, turn: Turn, future: bool) -> Option<Date> {
    let ahead = i32::from((weekday - today.weekday().to_monday_one_offset()).rem_euclid(7));
    let monday = unit_around(today, Unit::Week)?.first;
    let days = match turn {
        Turn::This => return add(monday, Unit::Day, i32::from(weekday) - 1),
        Turn::NextWeek => return add(monday, Unit::Day, i32::from(weekday) + 6),
        Turn::Coming => ahead,
        Turn::Next => {
            if ahead == 0 {
                7
            } else {
                ahead
            }
        }
        Turn::Last => {
            if ahead == 0 {
                -7
            } else {
                ahead - 7
            }
        }
        Turn::Bare if future => {
            if ahead == 0 {
                7
            } else {
                ahead
            }
        }
        Turn::Bare => {
            if ahead == 0 {
                0
            } else {
                ahead - 7
            }
        }
    };
    add(today, Unit::Day, days)
}

/// The nth of a month: the latest one, or the coming one; one that falls on the weekday that is said.
fn month_day(today: Date, day: i8, said: Option<i8>, future: bool) -> Option<Date> {
    /// Every day of the month falls on every weekday within a year and a half.
    const REACH: i32 = 18;
    let fits = |d: &Date| said.is_none_or(|w| d.weekday().to_monday_one_offset() == w);
    let of_month = |n: i32| {
        let month = add(today.first_of_month(), Unit::Month, n)?;
        Date::new(month.year(), month.month(), day).ok()
    };
    if future {
        return (0..=REACH)
            .filter_map(of_month)
            .find(|d| *d >= today && fits(d));
    }
    (0..=REACH)
        .filter_map(|n| of_month(-n))
        .find(|d| *d <= today && fits(d))
}

/// The last or next few units of the calendar; of years, counted from the month, as news means them.
fn lasting(today: Date, unit: Unit, count: i32) -> Option<Interval> {
    if unit >= Unit::Year {
        let (a, b) = (today, add(today, unit, count)?);
        let (first, last) = (a.min(b), a.max(b));
        return Some(Interval {
            first: first.first_of_month(),
            last: last.last_of_month(),
        });
    }
    let (near, far) = (add(today, unit, count.signum())?, add(today, unit, count)?);
    let (near, far) = (unit_around(near, unit)?, unit_around(far, unit)?);
    Some(Interval {
        first: near.first.min(far.first),
        last: near.last.max(far.last),
    })
}

fn nth_of(nth: i8, of: Piece, within: Interval) -> Option<Interval> {
    match of {
        Piece::Weekday(weekday) => nth_weekday(within, nth, weekday).map(Interval::day),
        // The fortnights of a month are its halves, as in the French quinzaine.
        Piece::Unit(Unit::Fortnight) => {
            let middle = add(within.first, Unit::Day, 14)?;
            match nth {
                1 => Some(Interval {
                    last: middle,
                    ..within
                }),
                0 | 2 => Some(Interval {
                    first: add(middle, Unit::Day, 1)?,
                    ..within
                }),
                _ => None,
            }
        }
        Piece::Unit(unit) => {
            if nth == 0 {
                let last = unit_around(within.last, unit)?;
                // A week belongs to the period that holds its Thursday (ISO 8601).
                let whole = unit != Unit::Week || add(last.first, Unit::Day, 3)? <= within.last;
                return if whole {
                    Some(last)
                } else {
                    unit_around(add(within.last, unit, -1)?, unit)
                };
            }
            let mut first = unit_around(within.first, unit)?;
            if unit == Unit::Week && add(first.first, Unit::Day, 3)? < within.first {
                first = unit_around(add(within.first, unit, 1)?, unit)?;
            }
            let days = unit_around(add(first.first, unit, i32::from(nth) - 1)?, unit)?;
            (days.first <= within.last).then_some(days)
        }
    }
}

fn after(base: Interval, unit: Unit, count: i32) -> Option<Interval> {
    let from = if count < 0 { base.first } else { base.last };
    let day = add(from, unit, count)?;
    unit_around(
        day,
        if unit >= Unit::Year {
            Unit::Month
        } else {
            Unit::Day
        },
    )
}

fn range(from: Interval, to: Interval) -> Option<Interval> {
    (from.first <= to.last).then_some(Interval {
        first: from.first,
        last: to.last,
    })
}

/// A quarter, half or season of a year by its EDTF code.
fn part(year: i16, code: i8) -> Option<Interval> {
    match code {
        // Seasons by the month, as the weather service counts; winter is that of the turn of the year before.
        21..=24 => {
            let month = 3 * (code - 21) + 3;
            Interval::months(year, month, 3)
        }
        33..=36 => Interval::months(year, 3 * (code - 33) + 1, 3),
        40..=41 => Interval::months(year, 6 * (code - 40) + 1, 6),
        _ => None,
    }
}
