//! Lengths of time: deux mois, 30 days, a two-year probe, un an et demi, half an hour, 72h.

use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{
    DateModifier, DurationValue, between,
    calendar::Unit,
    length::Length,
    point::{ends_number, is_closed},
    words::{Word, before, group, over, pick_from, skip},
};
use crate::{
    fact::{
        Found, Parsed, Pending, Value,
        cursor::Cursor,
        lexicon::{Meaning, NUMERAL, STOP_WORD},
        number::{self, modifier_after, modifier_before, numeral, over_modifier, over_plus},
    },
    token::Kind,
};

/// A whole number of units, as dates count: 2, deux, a.
pub(super) fn count(at: Cursor<'_>) -> Option<(i32, Cursor<'_>)> {
    let (number, after) = match numeral(at) {
        Some((numeral, after)) if numeral.value.is_integer() => (numeral.value.to_i32()?, after),
        // "Three quarters" is read as a fraction, but dates count quarters of a year.
        Some(_) => at.phrase(|meaning| match meaning {
            Meaning::Number(number::Word::Cardinal(n)) => i32::try_from(n).ok(),
            _ => None,
        })?,
        None => (1, over(at, Word::One)?),
    };
    (1..=10_000)
        .contains(&number)
        .then(|| (number, hyphen(after)))
}

/// True where a number stands before what dates count, or may be a part of.
pub(super) fn counts(at: Cursor<'_>) -> bool {
    let counted = group::UNIT | group::TURN | group::ORDINAL | group::PERIOD | group::TAIL;
    match (count(at), numeral(at)) {
        (Some((_, after)), _) => after.opens(counted) || skip(after, Word::Of).opens(group::UNIT),
        // a quarter of a century
        (None, Some((_, after))) => skip(hyphen(after), Word::Of).opens(group::UNIT | group::ONE),
        (None, None) => false,
    }
}

/// A unit of the calendar, one or several.
pub(super) fn unit(at: Cursor<'_>) -> Option<(Unit, Cursor<'_>)> {
    pick_from(at, group::UNIT, |w| match w {
        Word::Unit(unit) | Word::Units(unit) => Some(unit),
        _ => None,
    })
}

/// One unit of the calendar.
fn one_unit(at: Cursor<'_>) -> Option<(Unit, Cursor<'_>)> {
    pick_from(at, group::UNIT, |w| match w {
        Word::Unit(unit) => Some(unit),
        _ => None,
    })
}

/// Over a hyphen that joins a number to its unit: two-year.
pub(super) fn hyphen(at: Cursor<'_>) -> Cursor<'_> {
    at.glued()
        .and_then(|a| a.symbol('-'))
        .and_then(Cursor::glued)
        .unwrap_or(at)
}

/// Years, months, days, hours, minutes, seconds.
const MOST_PIECES: usize = 6;

/// A length of time that begins here, or one between two; a match without facts for what only looks like one.
pub(super) fn duration(at: Cursor<'_>) -> Option<Parsed<'_>> {
    if !may_count_time(at) {
        return None;
    }
    if let Some(range) = between::range(at) {
        return Some(range);
    }
    let (mut length, mut end) = whole(at)
        .or_else(|| half(at))
        .or_else(|| hours_and_minutes(at))
        .or_else(|| piece(at))?;
    for _ in 0..MOST_PIECES {
        // A comma parts two lengths, but for figures: 1 year, 2 days.
        let comma = end.symbol(',').filter(|c| c.is_digits()).unwrap_or(end);
        let joint = skip(comma, Word::And);
        let Some((more, after)) =
            piece(joint).filter(|(more, _)| more.smaller_than(&length) && more.is_rest())
        else {
            break;
        };
        length.add(&more);
        end = after;
    }
    // one hour and thirty
    if let Some((minutes, after)) = bare_minutes(&length, end) {
        length.add(&minutes);
        end = after;
    }
    // "A second" before a noun is another one.
    let ordinal = at.digits().is_none()
        && length.is_one
        && over(end.back(1), Word::Ordinal(2)).is_some()
        && end
            .token()
            .is_some_and(|t| t.shape().is_some() && !end.opens(STOP_WORD));
    if ordinal {
        return None;
    }
    // "One month" counts, "a month" may be any.
    let article = at
        .phrase(|m| matches!(m, Meaning::Number(number::Word::Article)).then_some(()))
        .is_some();
    // So may "one day".
    let any_day = over(at, Word::One).is_some() && length.is_one && length.parts[3] == Decimal::ONE;
    let alone = article && length.is_one || any_day;
    // 8+ hours
    let plus = || numeral(at).and_then(|(_, number_end)| modifier_after(number_end));
    let modifier = modifier_before(at)
        .or_else(|| modifier_after(end))
        .or_else(plus);
    let led = modifier.is_some()
        || before(at, Word::Within).is_some()
        || pick_from(end, group::LEAD, |w| {
            if let Word::Around(_) = w {
                Some(())
            } else {
                None
            }
        })
        .is_some();
    if (alone && !led) || is_age(at, end) || before(at, Word::Rate).is_some() {
        return None;
    }
    let value = DurationValue {
        iso: length.iso(),
        modifier,
    };
    let (rule, confidence) = ("duration.count_unit", if alone { 0.85 } else { 0.97 });
    let found = Found {
        span: at.span_to(end),
        rule: rule.into(),
        confidence,
        value: Value::Duration(value),
        pending: Pending::None,
    };
    Some(Parsed {
        end,
        found: vec![found],
    })
}

/// True at a word for a length of time, or at a number before a unit or what may lead to one: what stands before most
/// numbers that count no time leaves nothing to read.
fn may_count_time(at: Cursor<'_>) -> bool {
    let Some((_, end)) = numeral(at).filter(|_| !at.opens(group::ONE | group::BETWEEN)) else {
        return true;
    };
    hyphen(over_plus(end).unwrap_or(end))
        .opens(group::UNIT | group::ONE | group::JOINT | group::TAIL)
        || end.symbol_in(|c| matches!(c, '-' | '–')).is_some()
}

/// Minutes without their name, after hours and before a pause: 1 hour and 30.
fn bare_minutes<'a>(hours: &Length, at: Cursor<'a>) -> Option<(Length, Cursor<'a>)> {
    let whole_hours = hours.parts[4] > Decimal::ZERO && hours.parts[4].is_integer();
    let (minutes, end) = numeral(skip(at, Word::And)).filter(|_| whole_hours)?;
    let sure = minutes.value >= Decimal::TEN && minutes.value.is_integer() && is_closed(end);
    let length = Length::new(Unit::Minute, minutes.value);
    (sure && length.is_rest() && length.smaller_than(hours)).then_some((length, end))
}

/// all day, the whole year, toute l’année
fn whole(at: Cursor<'_>) -> Option<(Length, Cursor<'_>)> {
    let full = over(at, Word::Full);
    let after = hyphen(full.or_else(|| over(at, Word::Whole))?);
    let (unit, end) = one_unit(after).filter(|(unit, _)| *unit >= Unit::Day)?;
    // "Full-year results" are those of a year that is known.
    let noun = end.token().is_some_and(|t| t.shape().is_some()) && !end.opens(STOP_WORD);
    if full.is_some() && noun {
        return None;
    }
    Some((Length::new(unit, Decimal::ONE), end))
}

/// half an hour, une demi-heure
fn half(at: Cursor<'_>) -> Option<(Length, Cursor<'_>)> {
    let after = hyphen(over(at, Word::HalfOf)?);
    let (unit, end) = unit(after)?;
    Some((Length::new(unit, Decimal::new(5, 1)), end))
}

/// 2h15, 1 h 30: hours and minutes around the letter of the hours
fn figures_around_hour(at: Cursor<'_>) -> Option<((&str, &str), Cursor<'_>)> {
    let (hours, after) = at.digits_of(1..=2)?;
    let (minutes, end) = over(after, Word::UnitShort(Unit::Hour))?.digits_of(2..=2)?;
    Some(((hours, minutes), end))
}

/// True at a time of day in figures: 9:31, 17h20.
pub(crate) fn is_time_of_day(at: Cursor<'_>) -> bool {
    let around_mark = || {
        let (_, after) = at.digits_of(1..=2)?;
        let (_, minutes) = after.glued()?.symbol_in(|c| matches!(c, ':' | '.'))?;
        minutes.glued()?.digits_of(2..=2)
    };
    around_mark().is_some() || figures_around_hour(at).is_some()
}

/// en 2h15, une durée de 1 h 30: where the words before leave no doubt that it is no time of day
fn hours_and_minutes(at: Cursor<'_>) -> Option<(Length, Cursor<'_>)> {
    let small = |digits: &str| digits.parse::<u32>().ok().filter(|n| *n < 60);
    let ((hours, minutes), end) = figures_around_hour(at)?;
    let compared = modifier_before(at)
        .is_some_and(|m| matches!(m, number::Modifier::MoreThan | number::Modifier::LessThan));
    let lasting = before(at, Word::LastingHead).is_some() || compared;
    if !lasting || !ends_number(end) {
        return None;
    }
    let mut length = Length::new(Unit::Hour, small(hours)?.into());
    length.add(&Length::new(Unit::Minute, small(minutes)?.into()));
    Some((length, end))
}

/// A number with its unit.
pub(super) fn piece(at: Cursor<'_>) -> Option<(Length, Cursor<'_>)> {
    let (count, after) = match numeral(at) {
        Some((numeral, after)) => (numeral.value, after),
        None => (Decimal::ONE, over(at, Word::One)?),
    };
    if count <= Decimal::ZERO {
        return None;
    }
    let plus = over_plus(after).unwrap_or(after);
    let after = skip(hyphen(plus), Word::Extra);
    // one and three quarters of an hour, a couple of weeks
    let after = if at.is_digits() && count.is_integer() {
        after
    } else {
        skip(after, Word::Of)
    };
    // three quarters of an hour
    let one = over(after, Word::One).filter(|_| !count.is_integer());
    let after = one.unwrap_or(after);
    let figures = at.is_digits();
    // One letter is a unit after figures only.
    let short = || {
        pick_from(after, group::UNIT, |w| {
            if let Word::UnitShort(unit) = w {
                Some(unit)
            } else {
                None
            }
        })
        .filter(|_| figures || after.text().len() >= 3)
    };
    let long = unit(after)
        .map(|read| (read, true))
        .or_else(|| short().map(|read| (read, false)));
    let ((unit, end), spelled) = long.filter(|((unit, _), _)| *unit != Unit::Weekend)?;
    // A centuries-long dispute is no length.
    let several = || {
        pick_from(after, group::UNIT, |w| {
            matches!(w, Word::Units(_)).then_some(())
        })
    };
    if count == Decimal::ONE && !figures && several().is_some() {
        return None;
    }
    // Three quarter-finals are no length.
    let quarters = Word::Units(Unit::Quarter);
    if unit == Unit::Quarter && count != Decimal::ONE && over(after, quarters).is_none() {
        return None;
    }
    let clock = unit == Unit::Hour
        && if figures {
            is_clock(at, count, end, spelled)
        } else {
            is_spelled_clock(at, count, end)
        };
    if clock {
        return None;
    }
    if end
        .token()
        .is_some_and(|t| t.is_glued() && (t.kind == Kind::Digits || t.symbol() == Some('/')))
    {
        return None;
    }
    // A quarter of a year's profit is a share of it.
    let owner = || {
        end.glued()
            .is_some_and(|end| over(end, Word::Possessive).is_some())
    };
    if one.is_some() && owner() {
        return None;
    }
    let half = over(end, Word::HalfMore);
    let more = half.map(|end| (50, end)).or_else(|| {
        let hours = Some(end).filter(|_| unit == Unit::Hour)?;
        pick_from(hours, group::BESIDE, |w| match w {
            Word::PartMore(hundredths) => Some(hundredths),
            _ => None,
        })
    });
    let (hundredths, end) = more.unwrap_or((0, end));
    Some((Length::new(unit, count + Decimal::new(hundredths, 2)), end))
}

/// True for hours that are a time of day: à 18 heures, 18h30.
fn is_clock(at: Cursor<'_>, count: Decimal, end: Cursor<'_>, spelled: bool) -> bool {
    let day = Decimal::from(24);
    let within = before(at, Word::Within).is_some() || modifier_before(at).is_some();
    let clock = before(at, Word::ClockLead).is_some();
    let minutes = end.is_digits();
    // 13 hours 35 minutes
    if minutes && !clock && is_minutes(end.advance(1)) {
        return false;
    }
    let told = over(end, Word::ClockTail).is_some();
    minutes || told || (count <= day && count.is_integer() && (clock || (!within && !spelled)))
}

/// True at the name of minutes.
fn is_minutes(at: Cursor<'_>) -> bool {
    let named = pick_from(at, group::UNIT, |w| {
        matches!(
            w,
            Word::Unit(Unit::Minute) | Word::Units(Unit::Minute) | Word::UnitShort(Unit::Minute)
        )
        .then_some(())
    });
    named.is_some()
}

/// The same in words, where the clause ends with them: à deux heures, à trois heures et demie, cinq heures du matin.
fn is_spelled_clock(at: Cursor<'_>, count: Decimal, end: Cursor<'_>) -> bool {
    if over(end, Word::ClockTail).is_some() {
        return true;
    }
    // After two hours may be after as long.
    let after = Word::Around(DateModifier::After);
    let led = before(at, Word::ClockLead).is_some() && before(at, after).is_none();
    let more = pick_from(end, group::BESIDE, |w| {
        matches!(w, Word::HalfMore | Word::PartMore(_)).then_some(())
    });
    led && count <= Decimal::from(24) && is_closed(more.map_or(end, |((), end)| end))
}

/// True for somebody's age: âgé de 19 ans, âgés de 19 et 23 ans, a 20-year-old.
pub(super) fn is_age(at: Cursor<'_>, end: Cursor<'_>) -> bool {
    /// Another age and a joint, or words that say something of it, may stand between the head and this one.
    const REACH: usize = 3;
    let leads_here = |from: Cursor<'_>| {
        let modifies = || over_modifier(from).is_some_and(|end| end.at() == at.at());
        from.at() == at.at() || from.is_digits() || from.opens(NUMERAL) || modifies()
    };
    let headed = (0..=REACH)
        .map(|n| at.back(n))
        .any(|from| before(from, Word::AgeHead).is_some() && leads_here(from));
    headed || over(hyphen(end), Word::AgeTail).is_some()
}
