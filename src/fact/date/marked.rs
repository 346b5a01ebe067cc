//! Quarters, halves and years of business by letters and figures: Q3 2021, 3Q21, 2016H2, FY2022.

use super::{
    Read,
    expression::{Turn, When},
    words::{Word, before, group, over, pick_from, skip},
    year::{short_year, year},
};
use crate::{fact::cursor::Cursor, token::Shape};

/// T3 2021, Q3, 2016H2, au S1, 3Q21, FY2022
pub(super) fn marked(at: Cursor<'_>) -> Option<Read<'_>> {
    years_of_business(at)
        .or_else(|| mark_first(at))
        .or_else(|| mark_last(at))
}

/// FY22, FY21-22
fn years_of_business(at: Cursor<'_>) -> Option<Read<'_>> {
    let (year, end) = year_of_business(at)?;
    let next = end
        .glued()
        .and_then(|end| end.symbol_in(|c| matches!(c, '-' | '–' | '/')))
        .and_then(|(_, after)| short_year(after.glued()?))
        .filter(|(next, _)| *next == year + 1);
    Some(match next {
        Some((next, end)) => {
            let range = When::Range(Box::new(When::Year(year)), Box::new(When::Year(next)));
            Read::new(range, end)
        }
        None => Read::new(When::Year(year), end),
    })
}

/// FY2022, FY 2022, FY22
fn year_of_business(at: Cursor<'_>) -> Option<(i16, Cursor<'_>)> {
    let after = over(at, Word::YearMark)?;
    year(after).or_else(|| after.glued().and_then(short_year))
}

/// 3Q21, 3Q 2021, 1H21, in 3Q
fn mark_last(at: Cursor<'_>) -> Option<Read<'_>> {
    let (digits, mark) = at.digits_of(1..=1)?;
    let ((base, most), after) = letter(mark.glued()?)?;
    let n: i8 = digits.parse().ok().filter(|n| (1..=most).contains(n))?;
    // A small h is that of hours.
    let capital = mark.token()?.shape() == Some(Shape::Capital);
    let dated = year(after).or_else(|| after.glued().and_then(short_year));
    let (year, end) = match dated {
        Some((year, end)) => (Some(year), end),
        None => (None, after),
    };
    let sure = capital && super::point::ends_number(end) && (year.is_some() || is_led(at));
    sure.then(|| Read::new(part(year, base + n - 1), end))
}

/// T3 2021, Q3, 2016H2, au S1
fn mark_first(at: Cursor<'_>) -> Option<Read<'_>> {
    if let Some((digits, after)) = at.digits_of(4..=4) {
        let year = digits.parse().ok().filter(|y| (1900..=2100).contains(y))?;
        let joint = after.glued().and_then(|a| a.symbol('-')).unwrap_or(after);
        let (code, end) = mark(joint)?;
        return Some(Read::new(part(Some(year), code), end));
    }
    let (code, after) = mark(at)?;
    let joint = after
        .glued()
        .and_then(|a| a.symbol_in(|c| matches!(c, '-' | '/')))
        .map_or(after, |(_, a)| a);
    let of = skip(joint, Word::Of);
    let dated = year(of)
        .or_else(|| year_of_business(of))
        .or_else(|| short_year(of).filter(|_| joint.at() != after.at()));
    match dated {
        Some((year, end)) => Some(Read::new(part(Some(year), code), end)),
        None => is_led(at).then(|| Read::new(part(None, code), after)),
    }
}

/// True after a word that makes a quarter without its year one.
fn is_led(at: Cursor<'_>) -> bool {
    [Word::Lead, Word::To, Word::The]
        .into_iter()
        .any(|word| before(at, word).is_some())
}

/// A quarter or half of a year.
fn part(year: Option<i16>, code: i8) -> When {
    When::Part {
        year,
        code,
        turn: Turn::Bare,
    }
}

/// Q3: the EDTF code of a quarter or half by its letter and number.
fn mark(at: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    let ((base, most), after) = letter(at)?;
    let (digits, end) = after.glued()?.digits()?;
    let n: i8 = digits.parse().ok().filter(|n| (1..=most).contains(n))?;
    super::point::ends_number(end).then_some((base + n - 1, end))
}

/// The letter of quarters or halves: the EDTF code of the first, and how many there are.
fn letter(at: Cursor<'_>) -> Option<((i8, i8), Cursor<'_>)> {
    pick_from(at, group::PERIOD, |w| match w {
        Word::QuarterMark => Some((33, 4)),
        Word::HalfMark => Some((40, 2)),
        _ => None,
    })
}
