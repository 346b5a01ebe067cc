//! What is left of a stretch of time, or was before: plus tôt cette semaine, later this year, the rest of the
//! year, the year to date.

use super::{
    Read,
    calendar::Unit,
    expression::{From, When},
    relative::{named_day, turned},
    words::{Word, before, group, noun_follows, over, pick_from, skip},
};
use crate::fact::cursor::Cursor;

/// The part that `at` begins with.
pub(super) fn rest(at: Cursor<'_>) -> Option<Read<'_>> {
    if let Some((unit, end)) = pick_from(at, group::AWAY, |w| match w {
        Word::UnitToDate(unit) => Some(unit),
        _ => None,
    }) {
        // The year-to-date return says what kind of return that is.
        let later = false;
        return (!noun_follows(end)).then(|| Read::new(When::Rest { unit, later }, end));
    }
    let (later, after) = pick_from(at, group::AWAY, |w| match w {
        Word::Earlier => Some(false),
        Word::Later | Word::RestOf => Some(true),
        _ => None,
    })?;
    // "Au plus tard mardi" is not later on Tuesday.
    if before(at, Word::To).is_some() {
        return None;
    }
    let is_rest = over(at, Word::RestOf).is_some();
    let read = named_day(after).or_else(|| turned(after)).or_else(|| {
        // plus tard dans l'année
        let the = over(after, Word::OfThe).unwrap_or_else(|| skip(after, Word::The));
        let (unit, end) = pick_from(the, group::UNIT, |w| {
            if let Word::Unit(unit) = w {
                Some(unit)
            } else {
                None
            }
        })?;
        let from = From::Publication;
        (unit >= Unit::Week).then(|| {
            Read::new(
                When::Unit {
                    unit,
                    shift: 0,
                    from,
                },
                end,
            )
        })
    })?;
    match read.when {
        When::Unit { unit, shift: 0, .. } => Some(Read::new(When::Rest { unit, later }, read.end)),
        _ => (!is_rest).then_some(read),
    }
}
