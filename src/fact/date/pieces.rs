//! Several units of a period, and weeks by number or day: the first nine months of 2021, week 31 of 2018, the week of
//! May 5.

use super::{
    Read,
    calendar::Unit,
    duration::{count, unit},
    expression::When,
    period::inside,
    point::{has_capital, marked_day, point},
    words::{Word, group, over, pick_from, skip},
    year::year,
};
use crate::fact::cursor::Cursor;

/// The first or last few units of a period: the first nine months of 2021, les trois derniers mois de l'année.
pub(super) fn pieces(at: Cursor<'_>) -> Option<Read<'_>> {
    let (side, count, after) = if let Some((side, after)) = side(at) {
        let (count, after) = count(after)?;
        (side, count, after)
    } else {
        let (count, after) = count(at)?;
        let (side, after) = side(after)?;
        (side, count, after)
    };
    let (unit, after) = unit(after).filter(|(unit, _)| *unit >= Unit::Day)?;
    let of = over(after, Word::OfThe).or_else(|| over(after, Word::Of))?;
    let (within, end) = inside(of)?;
    let within = Box::new(within);
    let count = side * count;
    Some(Read::new(
        When::Pieces {
            count,
            unit,
            within,
        },
        end,
    ))
}

/// Over the word for the first (1) or last (-1) of several.
fn side(at: Cursor<'_>) -> Option<(i32, Cursor<'_>)> {
    pick_from(
        at,
        group::ORDINAL | group::TURN | group::TAIL,
        |w| match w {
            Word::Ordinal(1) | Word::Firsts => Some(1),
            Word::Ordinal(0) | Word::Last => Some(-1),
            _ => None,
        },
    )
}

/// semaine 31, week 3 of 2027
pub(super) fn week_number(at: Cursor<'_>) -> Option<Read<'_>> {
    const MOST: i8 = 53;
    let after = over(at, Word::Unit(Unit::Week))?;
    let (digits, end) = after.digits()?;
    let week = digits
        .parse()
        .ok()
        .filter(|week| (1..=MOST).contains(week))?;
    if let Some(of) = over(end, Word::Of)
        && let Some((year, end)) = year(of)
    {
        let year = Some(year);
        return Some(Read::new(When::WeekNumber { year, week }, end));
    }
    // The capital is that of a season of sport (Week 3); what has weeks of its own is told after "of".
    let own = over(end, Word::Of).is_some() || at.conventions().capital_months && has_capital(at);
    let free = super::point::ends_number(end) && unit(end).is_none();
    (!own && free).then(|| Read::new(When::WeekNumber { year: None, week }, end))
}

/// la semaine du 14 mars, the week starting on May 5
pub(super) fn week_around(at: Cursor<'_>) -> Option<Read<'_>> {
    let after = over(at, Word::Unit(Unit::Week))?;
    let of = over(after, Word::OfThe)
        .or_else(|| over(after, Word::Of))
        .or_else(|| over(after, Word::Starting))?;
    let of = skip(of, Word::The);
    let base = point(of)
        .filter(|read| read.when.is_day())
        .or_else(|| marked_day(of))?;
    Some(Read::new(
        When::UnitAround {
            unit: Unit::Week,
            base: Box::new(base.when),
        },
        base.end,
    ))
}
