//! Intervals of days and their EDTF form.

use std::fmt;

use jiff::{ToSpan, civil::Date};

/// From the first day to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Interval {
    pub first: Date,
    pub last: Date,
}

/// A stretch of the calendar that expressions count in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}

impl Unit {
    /// How many there are of the designator of ISO 8601 that it is counted in.
    pub(crate) const fn iso(self) -> (i64, char) {
        match self {
            Self::Second => (1, 'S'),
            Self::Minute => (1, 'm'),
            Self::Hour => (1, 'H'),
            Self::Day => (1, 'D'),
            Self::Weekend => (2, 'D'),
            Self::Week => (1, 'W'),
            Self::Fortnight => (2, 'W'),
            Self::Month => (1, 'M'),
            Self::Quarter => (3, 'M'),
            Self::Half => (6, 'M'),
            Self::Year => (1, 'Y'),
            Self::Decade => (10, 'Y'),
            Self::Century => (100, 'Y'),
        }
    }
}

/// `count` units after `day` (before it when negative), when that is a day of the calendar.
pub(crate) fn add(day: Date, unit: Unit, count: i32) -> Option<Date> {
    let days = |n: i32| day.checked_add(n.days()).ok();
    let months = |n: i32| day.checked_add(n.months()).ok();
    // The calendar of `jiff` ends with the year 9999, so larger counts have no day.
    if count.abs() > 100_000 {
        return None;
    }
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour => days(0),
        Unit::Day => days(count),
        Unit::Weekend | Unit::Week => days(count * 7),
        Unit::Fortnight => days(count * 14),
        Unit::Month => months(count),
        Unit::Quarter => months(count * 3),
        Unit::Half => months(count * 6),
        Unit::Year => months(count.checked_mul(12)?),
        Unit::Decade => months(count.checked_mul(120)?),
        Unit::Century => months(count.checked_mul(1200)?),
    }
}

/// The unit of the calendar that holds `day`.
pub(crate) fn unit_around(day: Date, unit: Unit) -> Option<Interval> {
    let monday = || {
        add(
            day,
            Unit::Day,
            -i32::from(day.weekday().to_monday_zero_offset()),
        )
    };
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Day => Some(Interval::day(day)),
        Unit::Weekend => {
            let saturday = add(monday()?, Unit::Day, 5)?;
            Some(Interval {
                first: saturday,
                last: add(saturday, Unit::Day, 1)?,
            })
        }
        Unit::Week => Some(Interval {
            first: monday()?,
            last: add(monday()?, Unit::Day, 6)?,
        }),
        Unit::Fortnight => Some(Interval {
            first: monday()?,
            last: add(monday()?, Unit::Day, 13)?,
        }),
        Unit::Month => Interval::months(day.year(), day.month(), 1),
        Unit::Quarter => Interval::months(day.year(), (day.month() - 1) / 3 * 3 + 1, 3),
        Unit::Half => Interval::months(day.year(), (day.month() - 1) / 6 * 6 + 1, 6),
        Unit::Year => Interval::years(day.year(), 1),
        Unit::Decade => Interval::years(day.year().div_euclid(10) * 10, 10),
        Unit::Century => Interval::years(day.year().div_euclid(100) * 100, 100),
    }
}

impl Interval {
    /// One day.
    pub(crate) fn day(day: Date) -> Self {
        Self {
            first: day,
            last: day,
        }
    }

    /// `count` months from the first of `month`.
    pub(crate) fn months(year: i16, month: i8, count: i32) -> Option<Self> {
        let first = Date::new(year, month, 1).ok()?;
        let last = add(add(first, Unit::Month, count)?, Unit::Day, -1)?;
        Some(Self { first, last })
    }

    /// `count` years from the first of January of `year`.
    pub(crate) fn years(year: i16, count: i16) -> Option<Self> {
        let first = Date::new(year, 1, 1).ok()?;
        Some(Self {
            first,
            last: Date::new(year.checked_add(count - 1)?, 12, 31).ok()?,
        })
    }

    /// The interval of an EDTF date or interval; `None` for one without a year or with an open end.
    pub(crate) fn from_edtf(edtf: &str) -> Option<Self> {
        if let Some((from, to)) = edtf.split_once('/') {
            return Some(Self {
                first: Self::from_edtf(from)?.first,
                last: Self::from_edtf(to)?.last,
            });
        }
        let edtf = edtf.trim_end_matches(['~', '?', '%']);
        let mut parts = edtf.splitn(3, '-');
        let year = parts.next().filter(|y| y.len() == 4)?;
        if let Some(digits) = year.strip_suffix("XX") {
            return Self::years(digits.parse::<i16>().ok()? * 100, 100);
        }
        if let Some(digits) = year.strip_suffix('X') {
            return Self::years(digits.parse::<i16>().ok()? * 10, 10);
        }
        let year = year.parse().ok()?;
        match (
            parts.next().map(str::parse::<i8>),
            parts.next().map(str::parse::<i8>),
        ) {
            (None, _) => Self::years(year, 1),
            (Some(Ok(code @ 33..=36)), None) => Self::months(year, 3 * (code - 33) + 1, 3),
            (Some(Ok(code @ 40..=41)), None) => Self::months(year, 6 * (code - 40) + 1, 6),
            (Some(Ok(month)), None) => Self::months(year, month, 1),
            (Some(Ok(month)), Some(Ok(day))) => Date::new(year, month, day).ok().map(Self::day),
            _ => None,
        }
    }

    /// True when the interval is one day.
    pub(crate) fn is_day(self) -> bool {
        self.first == self.last
    }

    fn is_months(self) -> bool {
        self.first.day() == 1 && self.last == self.last.last_of_month()
    }

    fn is_years(self) -> bool {
        self.is_months() && self.first.month() == 1 && self.last.month() == 12
    }
}

/// EDTF, as short as it can be.
impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (a, b) = (self.first, self.last);
        let years = i32::from(b.year()) - i32::from(a.year()) + 1;
        if a == b {
            write!(f, "{a}")
        } else if self.is_years() && years == 1 {
            write!(f, "{:04}", a.year())
        } else if self.is_years() && years == 10 && a.year() % 10 == 0 {
            write!(f, "{:03}X", a.year() / 10)
        } else if self.is_years() && years == 100 && a.year() % 100 == 0 {
            write!(f, "{:02}XX", a.year() / 100)
        } else if self.is_years() {
            write!(f, "{:04}/{:04}", a.year(), b.year())
        } else if self.is_months() && (a.year(), a.month()) == (b.year(), b.month()) {
            write!(f, "{:04}-{:02}", a.year(), a.month())
        } else if self.is_months() {
            write!(
                f,
                "{:04}-{:02}/{:04}-{:02}",
                a.year(),
                a.month(),
                b.year(),
                b.month()
            )
        } else {
            write!(f, "{a}/{b}")
        }
    }
}

/// The one day that is this day of the year and of the week: since the year `earliest`, and near the year
/// `named`, the latest that the article speaks of. `None` when no year or several fit, or nothing bounds them.
pub(crate) fn only_day(
    month: i8,
    day: i8,
    weekday: i8,
    earliest: Option<i16>,
    named: Option<i16>,
) -> Option<Date> {
    /// News that this version reads is not of a later year. A date must not depend on the day it is read,
    /// so that this is a constant.
    const LATEST: i16 = 2030;
    // The latest year named may be the one to come, or the one before.
    let near = |named: i16| (named - 1, named + 1);
    let (from, to) = match (earliest, named.map(near)) {
        (Some(earliest), Some((from, to))) => (from.max(earliest), to),
        (None, Some(near)) => near,
        (Some(earliest), None) => (earliest, LATEST),
        (None, None) => return None,
    };
    let mut days = (from..=to)
        .filter_map(|year| Date::new(year, month, day).ok())
        .filter(|date| date.weekday().to_monday_one_offset() == weekday);
    days.next().filter(|_| days.next().is_none())
}

/// The nth day of the week in an interval, the last one for 0.
pub(crate) fn nth_weekday(within: Interval, nth: i8, weekday: i8) -> Option<Date> {
    let distance =
        |from: Date| i32::from((weekday - from.weekday().to_monday_one_offset()).rem_euclid(7));
    let day = if nth == 0 {
        let week = add(within.last, Unit::Day, -6)?;
        add(week, Unit::Day, distance(week))?
    } else {
        add(
            within.first,
            Unit::Day,
            distance(within.first) + 7 * (i32::from(nth) - 1),
        )?
    };
    (within.first <= day && day <= within.last).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edtf_there_and_back() {
        for edtf in [
            "2022-05-11",
            "2022-05",
            "2022",
            "199X",
            "19XX",
            "2019/2021",
            "2021-10/2021-12",
            "2022-05-03/2022-06-02",
        ] {
            assert_eq!(Interval::from_edtf(edtf).expect(edtf).to_string(), edtf);
        }
        for edtf in ["XXXX-05", "2022-13", "2022-02-30", "", "22", "../2022"] {
            assert_eq!(Interval::from_edtf(edtf), None, "{edtf}");
        }
    }
}
