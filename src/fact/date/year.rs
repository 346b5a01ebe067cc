//! Years: 2022, ’22, two thousand and five, the 2011/12 season.

use super::{
    Parsed, Read,
    expression::When,
    found_date,
    point::{ends_number, is_closed, joint},
    words::{Word, before, group, over, pick_from, skip},
};
use crate::{
    fact::{cursor::Cursor, lexicon::NUMERAL, number::numeral},
    token::{Kind, Shape},
};

/// Four digits from 1000 to 2100, or two after an apostrophe.
pub(super) fn year(at: Cursor<'_>) -> Option<(i16, Cursor<'_>)> {
    if let Some((_, after)) = at.symbol_in(|c| matches!(c, '’' | '\'' | '‘')) {
        return after.glued().and_then(short_year);
    }
    let (digits, after) = at.digits_of(4..=4)?;
    let year = digits.parse().ok().filter(|y| (1000..=2100).contains(y))?;
    ends_number(after).then_some((year, after))
}

/// Two digits that stand for a year; the hundred is chosen as news of the last decades would.
pub(super) fn short_year(at: Cursor<'_>) -> Option<(i16, Cursor<'_>)> {
    const PIVOT: i16 = 40;
    let (digits, after) = at.digits_of(2..=2)?;
    let year: i16 = digits.parse().ok()?;
    ends_number(after).then_some((
        if year < PIVOT {
            2000 + year
        } else {
            1900 + year
        },
        after,
    ))
}

/// [,] [de, of] 2022
pub(super) fn year_after(at: Cursor<'_>) -> Option<(i16, Cursor<'_>)> {
    let comma = at.symbol(',').unwrap_or(at);
    let of = skip(comma, Word::Of);
    year(of)
        .or_else(|| year(joint(at)))
        .or_else(|| year_in_words(comma))
        .or_else(|| year_in_words(of).filter(|(_, end)| is_closed(*end)))
}

/// two thousand and five, deux mille vingt-deux
fn year_in_words(at: Cursor<'_>) -> Option<(i16, Cursor<'_>)> {
    if !at.opens(NUMERAL) {
        return None;
    }
    let words = |at| numeral(at).filter(|(n, _)| n.words);
    let (first, after) = words(at)?;
    let first = i16::try_from(first.value).ok()?;
    if (1000..=2100).contains(&first) {
        return Some((first, after));
    }
    // nineteen eighty six
    let (second, after) = words(after).filter(|_| (15..=20).contains(&first))?;
    let second = i16::try_from(second.value)
        .ok()
        .filter(|n| (10..100).contains(n))?;
    Some((100 * first + second, after))
}

/// nineteen seventies: the first year of a decade in words
pub(super) fn year_spelled_tens(at: Cursor<'_>) -> Option<(i16, Cursor<'_>)> {
    if !at.opens(NUMERAL) {
        return None;
    }
    let (hundreds, after) = numeral(at).filter(|(n, _)| n.words)?;
    let hundreds = i16::try_from(hundreds.value)
        .ok()
        .filter(|n| (15..=20).contains(n))?;
    let (tens, end) = pick_from(after, group::PERIOD, |w| match w {
        Word::Decade(tens @ ..100) => Some(tens),
        _ => None,
    })?;
    Some((100 * hundreds + tens, end))
}

/// in two thousand and twenty, nineteen eighty-six
pub(super) fn year_spelled(at: Cursor<'_>) -> Option<Read<'_>> {
    if at.is_digits() {
        return None;
    }
    let (year, end) = year_in_words(at).filter(|_| before(at, Word::YearLead).is_some())?;
    let free = end.token().is_none_or(|t| t.symbol().is_some());
    free.then(|| Read::new(When::Year(year), end))
}

/// A year or decade in words, in a sentence that has no month and no unit of time: in nineteen twenty-eight.
pub(super) fn read_spelled(at: Cursor<'_>) -> Option<Parsed<'_>> {
    if !at.opens(NUMERAL) || before(at, Word::YearLead).is_none() {
        return None;
    }
    let tens = || {
        let (first, end) = year_spelled_tens(at)?;
        Some(Read::new(When::Years { first, count: 10 }, end))
    };
    let read = year_spelled(at).or_else(tens)?;
    Some(Parsed {
        end: read.end,
        found: vec![found_date(at, read)],
    })
}

/// 2021-22, the 2011/12 season: a year and the one after it
pub(super) fn season_years(at: Cursor<'_>) -> Option<Read<'_>> {
    /// Larger figures are no month.
    const MONTHS: i16 = 12;
    let (digits, after) = at.digits_of(4..=4)?;
    let first: i16 = digits.parse().ok()?;
    let (joint, after) = after.glued()?.symbol_in(|c| matches!(c, '/' | '-' | '–'))?;
    let (digits, end) = after.glued()?.digits_of(2..=2)?;
    let second: i16 = digits.parse().ok()?;
    let follows = second == (first + 1) % 100 && ends_number(end);
    let named = || over(end, Word::SeasonNoun).is_some() || before(at, Word::SeasonNoun).is_some();
    let sure = joint == '/' || second > MONTHS || named();
    let range = |to: i16| When::Range(Box::new(When::Year(first)), Box::new(When::Year(to)));
    (follows && (1900..=2100).contains(&first) && sure).then(|| Read::new(range(first + 1), end))
}

/// 2014 AD, 79 apr. J.-C.: small letters without stops are another word
fn year_of_era(at: Cursor<'_>) -> Option<(i16, Cursor<'_>)> {
    let (digits, after) = at.digits().filter(|(d, _)| d.len() <= 4)?;
    let end = over(after, Word::Era)?;
    let written = end.at() > after.at() + 1 || after.token()?.shape() != Some(Shape::Lower);
    let year = digits
        .parse()
        .ok()
        .filter(|y| (1..=2100).contains(y) && written)?;
    Some((year, end))
}

/// True in the middle of a list of years that a word leads to: in 1999, 2001 and 2005.
fn is_listed(at: Cursor<'_>, end: Cursor<'_>) -> bool {
    /// Years of a list before this one.
    const MOST: usize = 12;
    let goes_on = |at: Cursor<'_>| {
        let next = at.symbol(',').or_else(|| over(at, Word::And));
        next.and_then(year).is_some()
    };
    let mut first = at;
    for _ in 0..MOST {
        let comma = first.before().is_some_and(|t| t.symbol() == Some(','));
        let earlier = first.back(2);
        let is_year = year(earlier).is_some_and(|(_, after)| after.at() + 1 == first.at());
        if !comma || !is_year {
            return false;
        }
        if before(earlier, Word::YearLead).is_some() {
            return goes_on(end);
        }
        first = earlier;
    }
    false
}

/// True at or later, or earlier: what stands before it is a time.
fn is_around(at: Cursor<'_>) -> bool {
    pick_from(at, group::TAIL, |w| {
        matches!(w, Word::AroundTail(_)).then_some(())
    })
    .is_some()
}

/// Four digits where the words around say that they are a year.
pub(super) fn year_alone(at: Cursor<'_>) -> Option<Read<'_>> {
    /// Smaller figures are rather a number.
    const EARLIEST: i16 = 1100;
    if let Some((year, end)) = year_of_era(at) {
        return Some(Read::new(When::Year(year), end));
    }
    let (year, end) = year(at)?;
    // Before the last century only a few words lead to nothing but a year.
    let led = if year < 1900 {
        before(at, Word::EraLead).is_some()
    } else {
        before(at, Word::YearLead).is_some() || is_around(end) || is_listed(at, end)
    };
    let bracket = at.before().is_some_and(|t| t.symbol() == Some('(')) && end.symbol(')').is_some();
    // A plural after the digits is what they count; without a word that leads to a year, any word is.
    let noun = end.token().is_some_and(|t| {
        t.kind == Kind::Word(Shape::Lower) && !t.is_glued() && !end.lang().is_stop_word(end.text())
    });
    let counts = noun && (!led || year < 1900 || end.conventions().is_plural(end.text()));
    (year >= EARLIEST && !counts && (led || bracket)).then(|| Read::new(When::Year(year), end))
}
