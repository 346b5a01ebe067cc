//! From one date to another, and lists of days: du 3 au 5 mai 2022, May 5-7, between 2014 and 2016, les 19 et 20 mai.

use super::{
    Read, any_point,
    calendar::Unit,
    expression::{Piece, TODAY, Turn, When},
    point::{day_head, day_number, ends_number, is_closed, month, weekday},
    words::{Word, group, over, pick_from, skip},
    year::{year, year_after},
};
use crate::fact::cursor::Cursor;

/// A range that begins here; `point` is the date that begins here alone.
pub(super) fn range<'a>(at: Cursor<'a>, point: Option<&Read<'a>>) -> Option<Read<'a>> {
    if let Some(after) = over(at, Word::Between) {
        let first = skip(after, Word::The);
        let (from, joint) = start(first, any_point(first).as_ref()).or_else(|| {
            // between now and May
            Some((Start::Date(TODAY), over(first, Word::Now)?))
        })?;
        let to = skip(over(joint, Word::And).or_else(|| to(joint))?, Word::The);
        return end_of_range(from, to);
    }
    if let Some(read) = point {
        to(read.end)?;
    }
    let (from, after) = start(at, point)?;
    let to = to(after)?;
    month_days(&from, to)
        .or_else(|| month_day_range(at, &from, to))
        .or_else(|| end_of_range(from, to))
}

/// The first date of a range: whole, or a day or year whose rest stands in the second.
enum Start {
    Date(When),
    Day(i8),
    /// A month that is one only when the second date is a month too.
    Month(When),
}

fn start<'a>(at: Cursor<'a>, point: Option<&Read<'a>>) -> Option<(Start, Cursor<'a>)> {
    if let Some(read) = point {
        return Some((Start::Date(read.when.clone()), read.end));
    }
    if let Some((year, end)) = year(at) {
        return Some((Start::Date(When::Year(year)), end));
    }
    // A month that alone would be doubtful: Sep to Nov, between august and october.
    if let Some(((month, _), end)) = month(at) {
        let turn = Turn::Bare;
        let when = When::Month {
            year: None,
            month,
            turn,
        };
        return Some((Start::Month(when), end));
    }
    let weekday = pick_from(at, group::WEEKDAY, |w| {
        if let Word::Weekday(_) = w {
            Some(())
        } else {
            None
        }
    });
    let (day, end) = day_number(weekday.map_or(at, |((), after)| after))?;
    Some((Start::Day(day), end))
}

/// au, to, through or a dash
fn to(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let dash = at
        .symbol_in(|c| matches!(c, '-' | '–' | '—' | '~'))
        .map(|(_, after)| after);
    let word = dash.or_else(|| over(at, Word::To))?;
    Some(skip(word, Word::The))
}

/// du 13 au 18: days of a month that is not named.
fn month_day_range<'a>(at: Cursor<'a>, from: &Start, to: Cursor<'a>) -> Option<Read<'a>> {
    let (Start::Day(first) | Start::Date(When::MonthDay { day: first })) = *from else {
        return None;
    };
    let (day, end) = day_number(to).filter(|(_, end)| is_closed(*end))?;
    let led = day_head(at).is_some() && to.is_digits() && first < day;
    let day_of = |day| Box::new(When::MonthDay { day });
    led.then(|| Read::new(When::Range(day_of(first), day_of(day)), end))
}

/// May 5-7[, 2022]: the second figure is a day of the first one's month.
fn month_days<'a>(from: &Start, to: Cursor<'a>) -> Option<Read<'a>> {
    let Start::Date(When::Day {
        year: None,
        month: of,
        ..
    }) = from
    else {
        return None;
    };
    let (day, after) = day_number(to)?;
    if month(skip(after, Word::Of)).is_some() || !ends_number(after) {
        return None;
    }
    let comma = after.symbol(',').unwrap_or(after);
    let (year, end) = year(comma).map_or((None, after), |(y, end)| (Some(y), end));
    let Start::Date(from) = from else { return None };
    let (from, to) = (
        from.clone().with_year(year),
        When::day(*of, day).with_year(year),
    );
    Some(Read::new(When::Range(Box::new(from), Box::new(to)), end))
}

fn end_of_range(from: Start, at: Cursor<'_>) -> Option<Read<'_>> {
    let read = any_point(at)
        .or_else(|| year(at).map(|(y, end)| Read::new(When::Year(y), end)))
        .or_else(|| over(at, Word::Now).map(|end| Read::new(TODAY, end)))
        .or_else(|| second_month(&from, at))?;
    let to = match &from {
        Start::Date(from) => year_of_first(from, read.when),
        _ => read.when,
    };
    let from = match (from, &to) {
        (Start::Day(day) | Start::Date(When::MonthDay { day }), When::Day { year, month, .. }) => {
            When::day(*month, day).with_year(*year)
        }
        (
            Start::Day(day),
            When::Nth {
                of: of @ Piece::Unit(Unit::Day),
                within,
                ..
            },
        ) => When::Nth {
            nth: day,
            of: *of,
            within: within.clone(),
        },
        (Start::Month(from), to @ When::Month { .. }) | (Start::Date(from), to) => {
            given_year(from, to)
        }
        (Start::Day(_) | Start::Month(_), _) => return None,
    };
    // "11 mai au 2022" is none: both ends are told in the same way, or by their years.
    if matches!(from, When::Range(..)) || matches!(to, When::Range(..)) {
        return None;
    }
    if let (Some(a), Some(b)) = (from.absolute(), to.absolute())
        && a.first > b.first
    {
        return None;
    }
    Some(Read::new(
        When::Range(Box::new(from), Box::new(to)),
        read.end,
    ))
}

/// A month in letters that alone would be doubtful, after another month: April to May, Sep to Nov.
fn second_month<'a>(from: &Start, at: Cursor<'a>) -> Option<Read<'a>> {
    if !matches!(from, Start::Month(_) | Start::Date(When::Month { .. })) {
        return None;
    }
    let ((month, _), end) = month(at)?;
    let turn = Turn::Bare;
    let when = When::Month {
        year: None,
        month,
        turn,
    };
    Some(Read::new(when, end))
}

/// The second date in the year of the first, or in the one after when it would come earlier.
fn year_of_first(from: &When, to: When) -> When {
    let (Some(year), None) = (from.year(), to.year()) else {
        return to;
    };
    let year = if place(from) > place(&to) {
        year + 1
    } else {
        year
    };
    to.with_year(Some(year))
}

/// Month and day, to compare two dates of a year.
fn place(when: &When) -> (i8, i8) {
    match when {
        When::Day { month, day, .. } => (*month, *day),
        When::Month { month, .. } => (*month, 0),
        _ => (0, 0),
    }
}

/// The first date in the year of the second, or in the one before when it would come later.
fn given_year(from: When, to: &When) -> When {
    let Some(year) = to.year() else { return from };
    let year = if place(&from) > place(to) && matches!(to, When::Day { .. } | When::Month { .. }) {
        year - 1
    } else {
        year
    };
    from.with_year(Some(year))
}

/// Months that share a year: in January, February and March 2021. Gives each with its place.
pub(super) fn months(at: Cursor<'_>) -> Option<(Vec<Listed<'_>>, Cursor<'_>)> {
    const MOST: usize = 12;
    let mut months = Vec::new();
    let mut cursor = at;
    let mut last = false;
    while months.len() < MOST {
        let ((of, _), after) = month(cursor)?;
        let year = year_after(after).filter(|_| after.symbol(',').is_none());
        if let Some((year, end)) = year.filter(|_| last) {
            let mut listed = vec![(month_of(of, year), cursor, end)];
            let (mut year, mut next) = (year, of);
            for (of, from, to) in months.into_iter().rev() {
                // November, December and January 2021 are of two years.
                year -= i16::from(of > next);
                next = of;
                listed.push((month_of(of, year), from, to));
            }
            listed.reverse();
            return Some((listed, end));
        }
        months.push((of, cursor, after));
        let and = over(after, Word::And).or_else(|| over(after, Word::Or));
        last = and.is_some();
        cursor = and.or_else(|| after.symbol(','))?;
    }
    None
}

fn month_of(month: i8, year: i16) -> When {
    When::Month {
        year: Some(year),
        month,
        turn: Turn::Bare,
    }
}

/// A day, month or decade of a list, from its start to where it ends.
pub(super) type Listed<'a> = (When, Cursor<'a>, Cursor<'a>);

/// Days that share a month: les 19 et 20 mai 2022, vendredi 20 et samedi 21 mai, May 3, 4 and 5. Gives each day with the place of its number.
pub(super) fn days(at: Cursor<'_>) -> Option<(Vec<Listed<'_>>, Cursor<'_>)> {
    /// No list of days is longer than a month.
    const MOST: usize = 31;
    let mut days = Vec::new();
    let mut cursor = at;
    loop {
        let number = weekday(cursor).map_or(cursor, |(_, after)| after);
        let (day, after) = day_number(number).filter(|_| number.is_digits())?;
        if !days.is_empty()
            && let Some(((of, _), after)) = month(skip(after, Word::Of))
        {
            let comma = after.symbol(',').unwrap_or(after);
            let (year, end) = year(comma).map_or((None, after), |(y, end)| (Some(y), end));
            let mut all: Vec<Listed<'_>> = days
                .into_iter()
                .map(|(day, from, to)| (When::day(of, day).with_year(year), from, to))
                .collect();
            all.push((When::day(of, day).with_year(year), cursor, end));
            return Some((all, end));
        }
        let joint = over(after, Word::And).or_else(|| after.symbol(','))?;
        days.push((day, cursor, after));
        if days.len() > MOST {
            return None;
        }
        cursor = skip(joint, Word::The);
    }
}
