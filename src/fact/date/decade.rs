//! Decades and centuries: the 1990s, the late sixties, les années 60-70, le `XIXe` siècle.

use super::{
    Read,
    calendar::Unit,
    expression::When,
    period::ordinal_number,
    range::Listed,
    words::{Word, before, group, over, pick_from, skip},
    year::year_spelled_tens,
};
use crate::fact::{cursor::Cursor, lexicon::Meaning};

/// les années 1990, the 1990s, the ’90s, the nineties
pub(super) fn decade(at: Cursor<'_>) -> Option<Read<'_>> {
    let decade = |first: i16, end| Some(Read::new(When::Years { first, count: 10 }, end));
    let named = |at| {
        pick_from(at, group::PERIOD, |w| match w {
            Word::Decade(tens) => Some(tens),
            _ => None,
        })
    };
    if let Some(after) = over(at, Word::DecadesHead) {
        if let Some((tens, end)) = named(after) {
            return decade(1900 + tens, end);
        }
        let (first, end) = tens(after)?;
        let end = end
            .glued()
            .and_then(|e| over(e, Word::DecadeMark))
            .unwrap_or(end);
        // les années 60-70
        if let Some((last, end)) = end
            .glued()
            .and_then(|e| e.symbol_in(|c| matches!(c, '-' | '–')))
            .and_then(|(_, last)| tens(last.glued()?))
            .filter(|(last, _)| *last > first)
        {
            let count = last - first + 10;
            return Some(Read::new(When::Years { first, count }, end));
        }
        return decade(first, end);
    }
    if let Some((tens, end)) = named(at) {
        // "In his late sixties" tells an age.
        let part = |meaning| matches!(meaning, Meaning::Date(Word::Part(_))).then_some(());
        let start = at.phrase_of_kind_before(group::PERIOD, part);
        return before(start.map_or(at, |((), start)| start), Word::The)
            .and_then(|_| decade(1900 + tens, end))
            .filter(|_| at.conventions().capital_months);
    }
    // the nineteen seventies
    if let Some((first, end)) = year_spelled_tens(at) {
        return decade(first, end);
    }
    let figures = at
        .symbol_in(|c| matches!(c, '’' | '\'' | '‘'))
        .map_or(at, |(_, after)| after);
    // Letters before them make a model of the figures (the X50's lens).
    if at.glued().is_some() && at.before().is_some_and(|t| t.shape().is_some()) {
        return None;
    }
    let (first, after) = tens(figures)?;
    let end = over(after.glued()?, Word::DecadeMark)?;
    if first % 100 == 0 && first < 2000 {
        return Some(Read::new(When::Years { first, count: 100 }, end));
    }
    decade(first, end)
}

/// Decades that share their name: les années 1960 et 1970. Gives each with its place.
pub(super) fn decades(at: Cursor<'_>) -> Option<(Vec<Listed<'_>>, Cursor<'_>)> {
    /// No list of decades is longer than a century.
    const MOST: usize = 10;
    let mut from = at;
    let (mut first, mut end) = tens(over(at, Word::DecadesHead)?)?;
    let mut listed = Vec::new();
    while listed.len() < MOST {
        listed.push((When::Years { first, count: 10 }, from, end));
        let joint = over(end, Word::And).or_else(|| end.symbol(','));
        let Some(next) = joint.and_then(|at| Some((at, tens(at)?))) else {
            break;
        };
        (from, (first, end)) = next;
    }
    (listed.len() > 1).then_some((listed, end))
}

/// 1990, 90: the first year of a decade
fn tens(at: Cursor<'_>) -> Option<(i16, Cursor<'_>)> {
    let (digits, after) = at.digits()?;
    let n: i16 = digits.parse().ok().filter(|n| n % 10 == 0)?;
    match digits.len() {
        4 if (1500..=2090).contains(&n) => Some((n, after)),
        2 => Some((if n < 20 { 2000 + n } else { 1900 + n }, after)),
        _ => None,
    }
}

/// `XIXe` siècle, the 21st century
pub(super) fn century(at: Cursor<'_>) -> Option<Read<'_>> {
    let (n, after) = ordinal_number(at).filter(|(n, _)| *n > 0)?;
    let end = over(after, Word::Unit(Unit::Century))?;
    Some(Read::new(
        When::Years {
            first: (i16::from(n) - 1) * 100,
            count: 100,
        },
        end,
    ))
}

/// A decade or century: the second half of the 1980s.
pub(super) fn inside_years(at: Cursor<'_>) -> Option<(When, Cursor<'_>)> {
    let at = skip(at, Word::The);
    let read = decade(at).or_else(|| century(at))?;
    Some((read.when, read.end))
}
