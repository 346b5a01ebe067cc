//! Expressions to dates: counted from the article's anchors, never from today.

use jiff::civil::Date;

use super::{
    Anchor, AnchorBasis, DateStatus, DateValue,
    calendar::{Interval, Unit, add, unit_around},
    counted::{
        FEAST_SOON, SOON, after, in_another_year, lasting, month_day, nth_of, part, pieces_of,
        quarterly, range, week_of, weekday_from, weekend, yearly,
    },
    expression::{CURRENT_DAY, Expression, From, Piece, When},
};

/// What relative dates are counted from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Anchors {
    /// When the article was published, and how that is known.
    pub published: Option<(Interval, AnchorBasis)>,
    /// The last date mentioned.
    pub mentioned: Option<Interval>,
    /// The last date mentioned that is one day.
    pub day: Option<Interval>,
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

    /// True for a day told by how long before the last date mentioned it was: la veille, two days earlier.
    pub(crate) fn looks_back(&self) -> bool {
        matches!(
            self.when,
            When::Shift {
                from: From::Mention,
                count: ..0,
                ..
            }
        )
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
            value.edtf = Some(self.when.edtf(days));
            value.status = DateStatus::Absolute;
            return Some(days);
        }
        let mentioned = if self.when == CURRENT_DAY {
            anchors.day
        } else {
            anchors.mentioned
        };
        let (anchor, basis) = match (self.when.counts_from(), &anchors.published) {
            (From::Mention, published) => match (mentioned, published) {
                (Some(mentioned), _) => (mentioned, AnchorBasis::Text),
                // Before any other date, "the day before" is that of the publication, and "the same period last
                // year" all of that year; what would come after
                // it is counted from an event instead.
                (None, Some((published, basis))) if matches!(self.when, When::Again(_)) => {
                    (unit_around(published.first, Unit::Year)?, *basis)
                }
                (None, Some((published, basis))) if self.when.counts_back() || self.alone => {
                    (*published, *basis)
                }
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
        value.edtf = Some(self.when.edtf(days));
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
        if let When::Again(again) = self.when {
            return in_another_year(anchor, again);
        }
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
            } => holiday.in_year(*year),
            Self::Nth { nth, of, within } => nth_of(*nth, *of, within.absolute()?),
            Self::Pieces {
                count,
                unit,
                within,
            } => pieces_of(*count, *unit, within.absolute()?),
            Self::WeekNumber {
                year: Some(year),
                week,
            } => week_of(*year, *week),
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
            | Self::Pieces { within: base, .. }
            | Self::After { base, .. }
            | Self::UnitAround { base, .. } => base.counts_from(),
            Self::Again(_) => From::Mention,
            _ => From::Publication,
        }
    }

    /// True for what lies before the date that it is counted from.
    fn counts_back(&self) -> bool {
        match self {
            Self::Shift { count, .. } => *count <= 0,
            Self::Unit { shift, .. } => *shift <= 0,
            Self::Nth { within: base, .. }
            | Self::Pieces { within: base, .. }
            | Self::After { base, .. } => base.counts_back(),
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

    /// The days in EDTF; `~` stands after days that are known to a day or two.
    fn edtf(&self, days: Interval) -> String {
        let plain = self.code(days).unwrap_or_else(|| days.to_string());
        match self {
            Self::Holiday { holiday, .. } if holiday.is_approximate() => {
                plain.replace('/', "~/") + "~"
            }
            _ => plain,
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
            } => yearly(today, *turn, future, SOON, |year| {
                Date::new(year, *month, *day).ok().map(Interval::day)
            }),
            Self::Month { month, turn, .. } => yearly(today, *turn, future, SOON, |year| {
                Interval::months(year, *month, 1)
            }),
            Self::Part { code, turn, .. } => {
                quarterly(today, *turn, future, |year| part(year, *code))
            }
            Self::Holiday { holiday, turn, .. } => {
                yearly(today, *turn, future, FEAST_SOON, |year| {
                    holiday.in_year(year)
                })
            }
            Self::Weekday { weekday, turn } => {
                weekday_from(today, *weekday, *turn, future).map(Interval::day)
            }
            Self::MonthDay { day } => month_day(today, *day, said, future).map(Interval::day),
            Self::Shift { unit, count, .. } => {
                let day = add(today, *unit, *count)?;
                let told_to = match unit {
                    Unit::Decade | Unit::Century => Unit::Year,
                    Unit::Year => Unit::Month,
                    _ => Unit::Day,
                };
                unit_around(day, told_to)
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
            // The night from Thursday to Friday began on the last Thursday.
            Self::Range(from, to) if self.is_weekday_range() => {
                let first = from.from(today, future, None)?;
                let last = to.from(first.first, true, None)?;
                range(first, last)
            }
            Self::Range(from, to) => {
                // The later end is read first: both ends belong to its year.
                let to = to.from(today, future, None)?;
                let counted = from.absolute().or_else(|| {
                    let days = from.from(today, future, None)?;
                    (!from.has_bare_turn() && days.first <= to.last).then_some(days)
                });
                range(counted.or_else(|| from.from(to.last, false, None))?, to)
            }
            Self::Pieces {
                count,
                unit,
                within,
            } => pieces_of(*count, *unit, within.from(today, future, None)?),
            Self::WeekNumber { week, .. } => week_of(today.year(), *week),
            Self::Weekend => weekend(today, future),
            Self::Year(_) | Self::Years { .. } | Self::Again(_) => None,
        }
    }
}
