//! Lengths of time between two: three to five years, 30-45 minutes, between six months and a year, five or ten days.
//! Each end is a fact of its own, the least and the most that it may be.

use rust_decimal::Decimal;

use super::{
    DurationValue,
    calendar::Unit,
    duration::{hyphen, is_age, piece, unit},
    length::Length,
    words::{Word, before, group, over},
};
use crate::fact::{
    Found, Parsed, Pending, Value,
    cursor::Cursor,
    number::{Modifier, modifier_before, numeral},
};

/// Larger numbers beside a unit of time are years.
const MOST: Decimal = Decimal::ONE_THOUSAND;

/// A range that begins here; a match without facts where its ends are ages, times of day, or the wrong way round.
pub(super) fn range(at: Cursor<'_>) -> Option<Parsed<'_>> {
    let between = over(at, Word::Between);
    let first_at = between.unwrap_or(at);
    let (count, bare_end) = numeral(first_at)?;
    let second_at = |end| match between {
        Some(_) => over(end, Word::And),
        None => end
            .symbol_in(|c| matches!(c, '-' | '–'))
            .map(|(_, after)| after)
            .or_else(|| over(end, Word::To))
            .or_else(|| over(end, Word::Or)),
    };
    // 8- to 10-hour
    let hanging = bare_end.glued().and_then(|end| end.symbol('-'));
    let hanging = hanging.filter(|after| after.glued().is_none());
    let bare = second_at(hanging.unwrap_or(bare_end));
    let shared = bare.and_then(|at| Some((at, last(at)?)));
    let (first, first_end, last_at, (second, second_unit, end)) = if let Some((at, last)) = shared {
        (Length::new(last.1, count.value), bare_end, at, last)
    } else {
        let (first, end) = piece(first_at)?;
        let at = second_at(end)?;
        (first, end, at, last(at)?)
    };
    let hours = second_unit <= Unit::Hour;
    let of_day = hours && before(first_at, Word::ClockLead).is_some();
    let ages = is_age(at, end) || second_unit == Unit::Year && before(at, Word::The).is_some();
    // 4-23 next month
    let turned = end.opens(group::TURN);
    let sure = !of_day && !ages && !turned && count.value < MOST && first.days() < second.days();
    let roughly = modifier_before(at);
    let found = |span, length: &Length, bound| Found {
        span,
        rule: "duration.range".into(),
        confidence: 0.95,
        value: Value::Duration(DurationValue {
            iso: length.iso(),
            modifier: roughly.or(Some(bound)),
        }),
        pending: Pending::None,
    };
    let found = if sure {
        vec![
            found(first_at.span_to(first_end), &first, Modifier::AtLeast),
            found(last_at.span_to(end), &second, Modifier::AtMost),
        ]
    } else {
        Vec::new()
    };
    Some(Parsed { end, found })
}

/// The longer end, with the unit that it is counted in.
fn last(at: Cursor<'_>) -> Option<(Length, Unit, Cursor<'_>)> {
    let after = numeral(at)
        .map(|(_, after)| after)
        .or_else(|| over(at, Word::One))?;
    let (unit, _) = unit(hyphen(after))?;
    let (length, end) = piece(at)?;
    Some((length, unit, end))
}
