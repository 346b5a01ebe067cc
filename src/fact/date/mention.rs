//! Dates counted from the last one mentioned: later in the day, that year, the same period last year.

use super::{
    Read,
    away::away,
    calendar::Unit,
    expression::{Again, CURRENT_DAY, From, When},
    period::ordinal_number,
    relative::turned_unit,
    words::{Word, before, group, over, pick_from, skip},
    year::year,
};
use crate::{
    fact::{
        cursor::Cursor,
        lexicon::{NUMERAL, STOP_WORD},
    },
    token::Shape,
};

/// that year, cette semaine-là; over the weekend; the same period last year, la même période de 2020
pub(super) fn of_mention(at: Cursor<'_>) -> Option<Read<'_>> {
    if !at.opens(group::SHIFT) {
        return None;
    }
    if let Some(read) = same_period(at).or_else(|| the_day(at)) {
        return Some(read);
    }
    if let Some(end) = over(at, Word::Weekend) {
        // "The weekend edition" is none.
        let noun = end.token().is_some_and(|t| t.shape() == Some(Shape::Lower));
        let free = !noun || end.opens(STOP_WORD | NUMERAL);
        return free.then(|| Read::new(When::Weekend, end));
    }
    let (unit, end) = pick_from(at, group::SHIFT, |w| match w {
        Word::UnitThen(unit) => Some(unit),
        _ => None,
    })?;
    let when = When::Unit {
        unit,
        shift: 0,
        from: From::Mention,
    };
    Some(Read::new(when, end))
}

/// a second consecutive day, the fourth week in a row: the one that the text speaks of
pub(super) fn in_a_row(at: Cursor<'_>) -> Option<Read<'_>> {
    let (_, after) = ordinal_number(at).filter(|(n, _)| *n > 1)?;
    let before = over(after, Word::InARow);
    let (unit, end) = pick_from(before.unwrap_or(after), group::UNIT, |w| match w {
        Word::Unit(unit @ (Unit::Day | Unit::Week)) => Some(unit),
        _ => None,
    })?;
    let end = before.map_or_else(|| over(end, Word::InARowTail), |_| Some(end))?;
    let from = From::Mention;
    let when = match unit {
        Unit::Day => CURRENT_DAY,
        unit => When::Unit {
            unit,
            shift: 0,
            from,
        },
    };
    Some(Read::new(when, end))
}

fn same_period(at: Cursor<'_>) -> Option<Read<'_>> {
    let after = over(at, Word::SamePeriod)?;
    let of = over(after, Word::OfThe)
        .or_else(|| over(after, Word::Of))
        .or_else(|| over(after, Word::Lead))
        .unwrap_or(after);
    if let Some((year, end)) = year(of) {
        return Some(Read::new(When::Again(Again::Year(year)), end));
    }
    let of = skip(of, Word::The);
    let (when, end) = turned_unit(of).or_else(|| away(of).map(|read| (read.when, read.end)))?;
    let years = match when {
        When::Unit {
            unit: Unit::Year,
            shift,
            ..
        } => shift,
        When::Shift {
            unit: Unit::Year,
            count,
            ..
        } => count,
        _ => 0,
    };
    (years != 0).then(|| Read::new(When::Again(Again::Years(years)), end))
}

/// to end the day, later in the day, dans la journée
fn the_day(at: Cursor<'_>) -> Option<Read<'_>> {
    before(at, Word::DayLead).and_then(|_| whole_day(at))
}

/// the day, where it is that of nothing
pub(super) fn whole_day(at: Cursor<'_>) -> Option<Read<'_>> {
    let end = over(at, Word::TheDay)?;
    let of = over(end, Word::Of).or_else(|| over(end, Word::OfThe));
    of.is_none().then(|| Read::new(CURRENT_DAY, end))
}
