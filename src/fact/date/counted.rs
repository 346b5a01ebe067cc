//! Days counted from another day: the next Friday, the last of the month, the quarter before.

use jiff::civil::Date;

use super::{
    calendar::{Interval, Unit, add, nth_weekday, unit_around},
    expression::{Again, Piece, Turn},
};

/// A day that comes this soon, in days, is rather meant than one nearly a year ago.
pub(super) const SOON: i32 = 31;
/// Feasts are spoken of well before they come.
pub(super) const FEAST_SOON: i32 = 100;

/// Days, months and feasts that come back every year. One without a turn is the last one, unless the next comes
/// within the days of `soon` and the last is far away.
pub(super) fn yearly(
    today: Date,
    turn: Turn,
    future: bool,
    soon: i32,
    of_year: impl Fn(i16) -> Option<Interval>,
) -> Option<Interval> {
    /// Years without a 29 February stand in a row of at most eight.
    const REACH: i16 = 8;
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
        Turn::OfYear(n) => of_year(year.checked_add(n.into())?),
        Turn::Known => None,
        Turn::Bare if future => coming(false),
        Turn::Bare => {
            let near = coming(true).filter(|d| {
                d.is_day() && add(today, Unit::Day, soon).is_some_and(|limit| d.first <= limit)
            });
            match (past(false), near) {
                (Some(past), Some(near)) => {
                    let far = add(past.first, Unit::Day, 365 - 2 * soon).is_some_and(|d| d < today);
                    Some(if far { near } else { past })
                }
                (past, near) => past.or(near),
            }
        }
    }
}

pub(super) fn weekday_from(today: Date, weekday: i8, turn: Turn, future: bool) -> Option<Date> {
    let ahead = i32::from((weekday - today.weekday().to_monday_one_offset()).rem_euclid(7));
    let monday = unit_around(today, Unit::Week)?.first;
    let days = match turn {
        Turn::Known | Turn::OfYear(_) => return None,
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

/// A quarter or half without its year: this year's unless it is still to come and last year's is not long over.
pub(super) fn quarterly(
    today: Date,
    turn: Turn,
    future: bool,
    of_year: impl Fn(i16) -> Option<Interval>,
) -> Option<Interval> {
    /// News reports a quarter for so many months after its end.
    const REPORTED: i32 = 4;
    let days = yearly(today, turn, future, SOON, &of_year)?;
    let bare = turn == Turn::Bare && !future && days.first.year() < today.year();
    if bare && add(days.last, Unit::Month, REPORTED)? < today {
        return yearly(today, Turn::Coming, future, SOON, of_year);
    }
    Some(days)
}

/// The weekend that is over, or the coming one; from Thursday on it is the coming one.
pub(super) fn weekend(today: Date, future: bool) -> Option<Interval> {
    const WEDNESDAY: i8 = 3;
    let this = unit_around(today, Unit::Weekend)?;
    if future || today.weekday().to_monday_one_offset() > WEDNESDAY {
        return Some(this);
    }
    unit_around(add(today, Unit::Week, -1)?, Unit::Weekend)
}

/// A week of a year by its number; week 1 holds the first Thursday (ISO 8601).
pub(super) fn week_of(year: i16, week: i8) -> Option<Interval> {
    let fourth = Date::new(year, 1, 4).ok()?;
    let day = add(fourth, Unit::Week, i32::from(week) - 1)?;
    unit_around(day, Unit::Week)
}

/// The first (positive) or last (negative) few units of a period.
pub(super) fn pieces_of(count: i32, unit: Unit, within: Interval) -> Option<Interval> {
    let days = if count > 0 {
        Interval {
            last: add(add(within.first, unit, count)?, Unit::Day, -1)?,
            ..within
        }
    } else {
        Interval {
            first: add(add(within.last, Unit::Day, 1)?, unit, count)?,
            ..within
        }
    };
    (within.first <= days.first && days.last <= within.last).then_some(days)
}

/// The same days of another year.
pub(super) fn in_another_year(days: Interval, again: Again) -> Option<Interval> {
    let years = match again {
        Again::Years(years) => years,
        Again::Year(year) => i32::from(year) - i32::from(days.first.year()),
    };
    let (first, last) = (
        add(days.first, Unit::Year, years)?,
        add(days.last, Unit::Year, years)?,
    );
    let whole_months = !days.is_day() && days.last == days.last.last_of_month();
    Some(Interval {
        first,
        last: if whole_months {
            last.last_of_month()
        } else {
            last
        },
    })
}

/// The nth of a month: the nearest one, or the coming one; one that falls on the weekday that is said.
pub(super) fn month_day(today: Date, day: i8, said: Option<i8>, future: bool) -> Option<Date> {
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
    let past = (0..=REACH)
        .filter_map(|n| of_month(-n))
        .find(|d| *d <= today && fits(d));
    let coming = of_month(0)
        .into_iter()
        .chain(of_month(1))
        .find(|d| *d > today && fits(d));
    let distance = |day: Date| (day - today).get_days().abs();
    match (past, coming) {
        (Some(past), Some(coming)) if distance(coming) < distance(past) => Some(coming),
        (past, coming) => past.or(coming),
    }
}

/// The last or next few units of the calendar; of years, counted from the month, as news means them.
pub(super) fn lasting(today: Date, unit: Unit, count: i32) -> Option<Interval> {
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

pub(super) fn nth_of(nth: i8, of: Piece, within: Interval) -> Option<Interval> {
    match of {
        // The one before the last.
        Piece::Weekday(_) if nth < 0 => {
            let last = nth_of(0, of, within)?;
            let day = add(last.first, Unit::Week, nth.into())?;
            (within.first <= day).then(|| Interval::day(day))
        }
        Piece::Unit(unit @ (Unit::Half | Unit::Quarter)) => part_of(nth, unit, within),
        Piece::Unit(unit) if nth < 0 => {
            let last = nth_of(0, of, within)?;
            let days = unit_around(add(last.first, unit, nth.into())?, unit)?;
            (within.first <= days.last).then_some(days)
        }
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

/// A half or quarter: of a year by its months, of several years by its years; the half of a month by the quinzaine.
fn part_of(nth: i8, unit: Unit, within: Interval) -> Option<Interval> {
    const MONTHS: i32 = 12;
    let parts = if unit == Unit::Half { 2 } else { 4 };
    let n = i32::from(if nth > 0 { nth } else { parts + nth });
    let whole_months = within.first.day() == 1 && within.last == within.last.last_of_month();
    let (first, last) = (within.first, within.last);
    let months = i32::from(last.year() - first.year()) * MONTHS
        + i32::from(last.month() - first.month())
        + 1;
    if !whole_months || !(1..=i32::from(parts)).contains(&n) {
        return None;
    }
    if months == 1 && unit == Unit::Half {
        return nth_of(nth, Piece::Unit(Unit::Fortnight), within);
    }
    let length = (months % (i32::from(parts) * MONTHS) == 0 || months == MONTHS)
        .then_some(months / i32::from(parts))?;
    let first = add(first, Unit::Month, length * (n - 1))?;
    Interval::months(first.year(), first.month(), length)
}

pub(super) fn after(base: Interval, unit: Unit, count: i32) -> Option<Interval> {
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

pub(super) fn range(from: Interval, to: Interval) -> Option<Interval> {
    (from.first <= to.last).then_some(Interval {
        first: from.first,
        last: to.last,
    })
}

/// A quarter, half or season of a year by its EDTF code.
pub(super) fn part(year: i16, code: i8) -> Option<Interval> {
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
