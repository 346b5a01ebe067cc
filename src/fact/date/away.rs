//! Dates so many units away from another: il y a deux mois, two weeks from now, the day after Christmas.

use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{
    DateModifier, Read,
    calendar::Unit,
    duration::{count, hyphen, unit},
    expression::{From, TODAY, Turn, When},
    figures::figures,
    period::holiday,
    point::{point, weekday},
    relative::named_day,
    tense::is_future,
    words::{Word, before, group, over, pick_from, skip},
};
use crate::fact::{
    cursor::Cursor,
    number::{Modifier, modifier_before, numeral, over_modifier},
};

/// A date that stands away from another.
pub(super) fn away(at: Cursor<'_>) -> Option<Read<'_>> {
    ago(at).or_else(|| ahead(at)).or_else(|| day_after(at))
}

/// One or two lengths of time, the second in a smaller unit: two weeks, 1 month and 21 days, un an et demi.
#[derive(Clone, Copy)]
struct Distance {
    first: (i32, Unit),
    rest: Option<(i32, Unit)>,
}

impl Distance {
    /// The date so far before (negative) or after the day that is counted from.
    fn when(self, way: i32, from: From) -> When {
        let (count, unit) = self.first;
        let shift = |count: i32, unit| When::Shift { unit, count, from };
        let Some((more, smaller)) = self.rest else {
            return shift(way * count, unit);
        };
        // A year is told to the month, so what goes on is counted in months.
        let (count, unit) = match unit {
            Unit::Year => (count * 12, Unit::Month),
            unit => (count, unit),
        };
        if smaller == Unit::Month && unit == Unit::Month {
            return shift(way * (count + more), unit);
        }
        When::After {
            unit: smaller,
            count: way * more,
            base: Box::new(shift(way * count, unit)),
        }
    }
}

fn distance(at: Cursor<'_>) -> Option<(Distance, Cursor<'_>)> {
    part_of_long(at).or_else(|| {
        let (count, after) = count(at)?;
        distance_of(count, after)
    })
}

/// half a century, a quarter-century, un demi-siècle: a whole number of years, or of months
fn part_of_long(at: Cursor<'_>) -> Option<(Distance, Cursor<'_>)> {
    let (part, after) = match numeral(at) {
        Some((part, after)) => (part.value, after),
        None => (Decimal::new(5, 1), over(at, Word::HalfOf)?),
    };
    let of = skip(hyphen(after), Word::Of);
    let (unit, end) = unit(skip(of, Word::One))?;
    let (times, smaller) = match unit {
        Unit::Century => (100, Unit::Year),
        Unit::Decade => (10, Unit::Year),
        Unit::Year => (12, Unit::Month),
        _ => return None,
    };
    let count = part.checked_mul(Decimal::from(times))?;
    let whole = part < Decimal::ONE && count.is_integer();
    let first = (count.to_i32().filter(|n| whole && *n > 0)?, smaller);
    Some((Distance { first, rest: None }, end))
}

/// The same, behind its first number, which may be a noun: une dizaine de jours, a couple of weeks.
fn distance_of(number: i32, after: Cursor<'_>) -> Option<(Distance, Cursor<'_>)> {
    let length = |(count, after)| {
        let (unit, end) = unit(skip(after, Word::Of)).filter(|(unit, _)| *unit >= Unit::Day)?;
        Some(((count, unit), end))
    };
    let (first, end) = length((number, after))?;
    if first.1 == Unit::Year
        && let Some(end) = over(end, Word::HalfMore)
    {
        let first = (first.0 * 12 + 6, Unit::Month);
        return Some((Distance { first, rest: None }, end));
    }
    let rest = count(skip(end, Word::And)).and_then(length);
    match rest.filter(|((_, unit), _)| *unit < first.1) {
        Some((rest, end)) => Some((
            Distance {
                first,
                rest: Some(rest),
            },
            end,
        )),
        None => Some((Distance { first, rest: None }, end)),
    }
}

/// il y a deux mois, two months ago, deux jours plus tard, a year earlier
fn ago(at: Cursor<'_>) -> Option<Read<'_>> {
    if let Some(after) = over(at, Word::AgoHead) {
        let about = pick_from(after, group::LEAD, |w| match w {
            Word::Around(modifier) => Some(modifier),
            _ => None,
        });
        let about = about.or_else(|| {
            let end = over_modifier(after)?;
            (modifier_before(end) == Some(Modifier::About)).then_some((DateModifier::About, end))
        });
        let (modifier, number) = about.map_or((None, after), |(m, after)| (Some(m), after));
        let (distance, end) = distance(number)?;
        if let Some(read) = to_the_day(&distance, end) {
            return Some(read);
        }
        return Some(Read {
            modifier: modifier.or_else(|| roughly(number)),
            ..Read::new(distance.when(-1, From::Publication), end)
        });
    }
    let (distance, after) = if let Some(part) = part_of_long(at) {
        part
    } else {
        let opens = |after| skip(after, Word::Of).opens(group::UNIT);
        let (count, after) = count(at).filter(|(_, after)| opens(*after))?;
        if let Some(read) = weekdays_away(count, after) {
            return Some(read);
        }
        distance_of(count, after)?
    };
    // two days after 13 February, deux jours avant Noël
    if let Some((way, base)) = pick_from(after, group::LEAD | group::TAIL, |w| match w {
        Word::Around(DateModifier::After) | Word::FromDate => Some(1),
        Word::Around(DateModifier::Before) => Some(-1),
        _ => None,
    }) && let base = skip(base, Word::The)
        && let Some(base) = point(base)
            .or_else(|| figures(base))
            .filter(|read| read.when.is_day())
            .or_else(|| relative_name(base))
            .or_else(|| weekday_from(at, after, base))
        && distance.rest.is_none()
    {
        let (count, unit) = distance.first;
        let when = When::After {
            unit,
            count: way * count,
            base: Box::new(base.when),
        };
        return Some(Read::new(when, base.end));
    }
    let (way, end) = pick_from(after, group::TAIL, |w| match w {
        Word::AgoTail => Some((-1, From::Publication)),
        Word::FromNow => Some((1, From::Publication)),
        Word::LaterTail => Some((1, From::Mention)),
        Word::EarlierTail => Some((-1, From::Mention)),
        _ => None,
    })?;
    if way == (-1, From::Publication)
        && let Some(read) = to_the_day(&distance, end)
    {
        return Some(read);
    }
    // "Two years after the notice" is a length of time: what it is counted from is an event.
    let counted = way.1 == From::Publication || end.token().is_none_or(|t| t.symbol().is_some());
    counted.then(|| Read {
        modifier: roughly(at),
        ..Read::new(distance.when(way.0, way.1), end)
    })
}

/// a year ago today, il y a un an jour pour jour: the same day of an earlier month or year
fn to_the_day<'a>(distance: &Distance, end: Cursor<'a>) -> Option<Read<'a>> {
    let named = || named_day(end).filter(|read| read.when == TODAY);
    let end = over(end, Word::ToTheDay).or_else(|| named().map(|read| read.end))?;
    let (count, unit) = match distance.first {
        (count, Unit::Year) => (count.checked_mul(12)?, Unit::Month),
        other => other,
    };
    let when = When::After {
        unit,
        count: -count,
        base: Box::new(TODAY),
    };
    distance.rest.is_none().then(|| Read::new(when, end))
}

/// What a number says of itself: une dizaine is about ten.
fn roughly(number: Cursor<'_>) -> Option<DateModifier> {
    let (numeral, _) = numeral(number)?;
    (numeral.modifier == Some(Modifier::About)).then_some(DateModifier::About)
}

/// a week from Tuesday: after the coming one, but for a length of time that begins then
fn weekday_from<'a>(at: Cursor<'a>, joint: Cursor<'a>, base: Cursor<'a>) -> Option<Read<'a>> {
    let (weekday, end) = weekday(base)?;
    let turn = Turn::Coming;
    let counted = over(joint, Word::FromDate).is_some() && before(at, Word::Within).is_none();
    counted.then(|| Read::new(When::Weekday { weekday, turn }, end))
}

/// two Sundays from now, three Fridays ago
fn weekdays_away(count: i32, after: Cursor<'_>) -> Option<Read<'_>> {
    let (weekday, after) = pick_from(after, group::UNIT, |w| match w {
        Word::Weekdays(weekday) => Some(weekday),
        _ => None,
    })?;
    let (turn, way, end) = match over(after, Word::AgoTail) {
        Some(end) => (Turn::Last, -1, end),
        None => (Turn::Next, 1, over(after, Word::FromNow)?),
    };
    let when = When::After {
        unit: Unit::Week,
        count: way * (count - 1),
        base: Box::new(When::Weekday { weekday, turn }),
    };
    Some(Read::new(when, end))
}

/// dans deux semaines; in two weeks, where the sentence speaks of the future
fn ahead(at: Cursor<'_>) -> Option<Read<'_>> {
    let (sure, after) = pick_from(at, group::IN, |w| match w {
        Word::InHead => Some(true),
        Word::InHeadDoubtful => Some(false),
        _ => None,
    })?;
    let (distance, end) = distance(after)?;
    (sure || is_future(at, end)).then(|| Read::new(distance.when(1, From::Publication), end))
}

/// le lendemain du 13 février, the day after Christmas
fn day_after(at: Cursor<'_>) -> Option<Read<'_>> {
    let (count, after) = pick_from(at, group::SHIFT, |w| match w {
        Word::DayAfter(count) => Some(count),
        _ => None,
    })?;
    let base = point(skip(after, Word::The)).or_else(|| relative_name(after))?;
    let when = When::After {
        unit: Unit::Day,
        count,
        base: Box::new(base.when),
    };
    Some(Read::new(when, base.end))
}

fn relative_name(at: Cursor<'_>) -> Option<Read<'_>> {
    named_day(at).or_else(|| holiday(at))
}
