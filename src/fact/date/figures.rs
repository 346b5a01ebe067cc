//! Dates in figures alone: 2022-10-05 (ISO 8601), 05/06/2022, 5.6.22, 2022-10, 11/2016.

use super::{
    Read,
    expression::{Turn, When},
    point::{day_head, ends_number, is_closed},
    words::{Word, before, group},
    year::short_year,
};
use crate::{
    fact::{
        cursor::Cursor,
        lexicon::{DATE, DIGITS, Meaning, NUMBER},
    },
    language::DateOrder,
    token::{Gap, Kind, Token},
};

/// Figures of a year.
const YEAR: usize = 4;

/// True for figures that a date or length of time may begin with, by a look at the next token: it is of a date or
/// number, or one of the signs that go on figures or end a clause. A year may stand before anything.
pub(super) fn may_begin(at: Cursor<'_>) -> bool {
    let goes_on = |at: Cursor<'_>| at.opens(DATE | NUMBER | DIGITS);
    let after = at.advance(1);
    if at.opens(DATE) || goes_on(after) || at.text().len() == YEAR {
        return true;
    }
    match after.token().map(Token::symbol) {
        Some(Some('-' | '+' | '/' | '–' | '—' | '~' | '\'' | '’' | '(' | '.' | ',')) => {
            goes_on(after.advance(1)) || day_head(at).is_some()
        }
        None | Some(Some(';' | '!' | '?')) => day_head(at).is_some(),
        _ => false,
    }
}

/// True for figures that may be a year, or a day by what stands beside them.
pub(super) fn may_be_day(at: Cursor<'_>) -> bool {
    let after = at.advance(1);
    let rest = group::JOINT | group::TURN | group::MONTH | group::UNIT | group::TAIL;
    at.opens(DATE)
        || at.text().len() == YEAR
        || after.opens(rest)
        || separator(after).is_some()
        || day_head(at).is_some()
}

/// True for figures that are a year with its quarter, or that letters make an ordinal or a decade of.
pub(super) fn may_be_marked(at: Cursor<'_>) -> bool {
    let after = at.advance(1);
    at.opens(DATE) || after.opens(group::PERIOD | group::TAIL) || after.symbol('-').is_some()
}

/// A date in figures. Where day and month may be swapped, the language's order is taken and said to be in doubt.
pub(super) fn figures(at: Cursor<'_>) -> Option<Read<'_>> {
    let (a, after) = at.digits()?;
    let Some((first, second)) = separator(after) else {
        return year_and_month(at, after).or_else(|| spaced(at));
    };
    // In the middle of a longer row of figures no date begins, but after the dash of a range one does.
    let glued_to = at
        .before()
        .filter(|_| at.token().is_some_and(Token::is_glued))
        .and_then(Token::symbol);
    if glued_to.is_some_and(|c| matches!(c, '/' | '.' | ',') || (c == '-' && first == '-')) {
        return None;
    }
    let (b, after) = second.digits()?;
    if let Some((same, third)) = separator(after)
        && same == first
        && let Some((c, end)) = third.digits()
        && ends_number(end)
    {
        return three(at, [a, b, c], third, end);
    }
    if !ends_number(after) || first == '.' {
        return None;
    }
    // Round the clock is no day.
    if (a, b) == ("24", "7") {
        return None;
    }
    match (a.len(), b.len()) {
        (4, 1..=2) => year_month(a, b).map(|when| Read::new(when, after)),
        (1..=2, 4) => year_month(b, a).map(|when| Read::new(when, after)),
        (1..=2, 1..=2)
            if first == '/' && (is_led(at) || is_paired(at, after) || is_alone(at, after)) =>
        {
            let (month, day, order) = month_day(at, a, b)?;
            // 3/4 alone is a fraction, 31/10 is none.
            let sure = is_led(at) || is_paired(at, after) || order != Order::Doubtful;
            sure.then(|| in_order(Read::new(When::day(month, day), after), order))
        }
        _ => None,
    }
}

/// 24 12 2014, le 20 02 14: figures with spaces between them, no others beside them.
fn spaced(at: Cursor<'_>) -> Option<Read<'_>> {
    let apart = |at: Cursor<'_>| at.token().is_some_and(|t| t.gap == Gap::Space);
    if at
        .before()
        .is_some_and(|t| t.kind == Kind::Digits || t.symbol().is_some())
    {
        return None;
    }
    let (a, second) = at.digits_of(1..=2)?;
    let (b, third) = second
        .digits()
        .filter(|(b, _)| b.len() <= 2 && apart(second))?;
    // Two digits are a year after the article of a date only.
    let led = || before(at, Word::DayHead).is_some();
    let (c, end) = third
        .digits()
        .filter(|(c, _)| apart(third) && (c.len() == 4 || c.len() == 2 && led()))?;
    let alone = end
        .token()
        .is_none_or(|t| t.symbol().is_some() && !end.peek(1).is_some_and(Token::is_glued));
    if !alone {
        return None;
    }
    three(at, [a, b, c], third, end)
}

/// 2016 / 11, 11/ 2016: a slash with spaces, where the two are no season.
fn year_and_month<'a>(at: Cursor<'a>, after: Cursor<'a>) -> Option<Read<'a>> {
    if at.before().is_some_and(|t| t.symbol() == Some('/')) {
        return None;
    }
    let (a, second) = (at.text(), after.symbol('/')?);
    let (b, end) = second.digits()?;
    let (year, month) = match (a.len(), b.len()) {
        (4, 1..=2) => (a, b),
        (1..=2, 4) => (b, a),
        _ => return None,
    };
    let season = four(year)? % 100 + 1 == month.parse::<i16>().ok()?;
    let when = year_month(year, month).filter(|_| !season && is_closed(end))?;
    Some(Read::new(when, end))
}

/// A glued separator with digits after it.
fn separator(at: Cursor<'_>) -> Option<(char, Cursor<'_>)> {
    let (c, after) = at.glued()?.symbol_in(|c| matches!(c, '/' | '-' | '.'))?;
    after.glued().map(|after| (c, after))
}

/// True after a word that makes two figures a day: le 2/3, on 4/22.
fn is_led(at: Cursor<'_>) -> bool {
    [Word::The, Word::Lead, Word::To, Word::Of]
        .into_iter()
        .any(|w| before(at, w).is_some())
        || at
            .phrase_of_kind_before(group::WEEKDAY, |meaning| {
                matches!(meaning, Meaning::Date(Word::Weekday(_))).then_some(())
            })
            .is_some()
}

/// True for figures that are all of their sentence.
fn is_alone(at: Cursor<'_>, end: Cursor<'_>) -> bool {
    at.is_at_start() && end.is_at_end()
}

/// Over two figures with a slash between them.
fn two(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let (_, after) = at.digits()?;
    let (_, after) = after.glued()?.symbol('/')?.glued()?.digits()?;
    Some(after)
}

/// Over a dash that is glued on both sides.
fn dash(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let (_, after) = at.glued()?.symbol_in(|c| matches!(c, '-' | '–'))?;
    after.glued()
}

/// True for an end of a range whose other end is written alike: 5/1-5/7.
fn is_paired(at: Cursor<'_>, end: Cursor<'_>) -> bool {
    let before = at.back(4);
    dash(end).and_then(two).is_some()
        || two(before)
            .and_then(dash)
            .is_some_and(|to| to.at() == at.at())
}

fn three<'a>(
    at: Cursor<'a>,
    [a, b, c]: [&str; 3],
    third: Cursor<'a>,
    end: Cursor<'a>,
) -> Option<Read<'a>> {
    let day_of =
        |year: i16, month: i8, day: i8| Read::new(When::day(month, day).with_year(Some(year)), end);
    match (a.len(), b.len(), c.len()) {
        (4, 1..=2, 1..=2) => {
            let (year, month, day) = (four(a)?, small(b, 12)?, small(c, 31)?);
            Some(day_of(year, month, day))
        }
        (1..=2, 1..=2, 4) => {
            let (month, day, order) = month_day(at, a, b)?;
            Some(in_order(day_of(four(c)?, month, day), order))
        }
        (1..=2, 1..=2, 2) => {
            let (month, day, order) = month_day(at, a, b)?;
            let (year, _) = short_year(third)?;
            Some(in_order(day_of(year, month, day), order))
        }
        _ => None,
    }
}

/// How two figures follow the language's order of day and month.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Language,
    Other,
    /// They might be the other way round.
    Doubtful,
    /// The two are equal.
    Either,
}

fn in_order(read: Read<'_>, order: Order) -> Read<'_> {
    let sure = match order {
        Order::Language => Some(true),
        Order::Other => Some(false),
        Order::Doubtful | Order::Either => None,
    };
    Read {
        doubtful: order == Order::Doubtful,
        order: sure,
        ..read
    }
}

/// Month, day, and in which order they stand.
fn month_day(at: Cursor<'_>, a: &str, b: &str) -> Option<(i8, i8, Order)> {
    let day_first = at.conventions().date_order == DateOrder::DayMonth;
    let (as_day_month, as_month_day) = ((small(b, 12), small(a, 31)), (small(a, 12), small(b, 31)));
    let both = |(month, day): (Option<i8>, Option<i8>)| Some((month?, day?));
    match (both(as_day_month), both(as_month_day)) {
        (Some(x), Some(y)) => {
            let (month, day) = if day_first { x } else { y };
            Some((
                month,
                day,
                if x == y {
                    Order::Either
                } else {
                    Order::Doubtful
                },
            ))
        }
        (Some((month, day)), None) => Some((
            month,
            day,
            if day_first {
                Order::Language
            } else {
                Order::Other
            },
        )),
        (None, Some((month, day))) => Some((
            month,
            day,
            if day_first {
                Order::Other
            } else {
                Order::Language
            },
        )),
        (None, None) => None,
    }
}

fn year_month(year: &str, month: &str) -> Option<When> {
    Some(When::Month {
        year: Some(four(year)?),
        month: small(month, 12)?,
        turn: Turn::Bare,
    })
}

fn four(digits: &str) -> Option<i16> {
    digits.parse().ok().filter(|y| (1900..=2100).contains(y))
}

fn small(digits: &str, most: i8) -> Option<i8> {
    digits.parse().ok().filter(|n| (1..=most).contains(n))
}
