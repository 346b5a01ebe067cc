//! Where a text says when it was written without a word for it: the dateline that it begins with, and the day that
//! stands in a line under its headline.

use crate::{
    fact::{
        cursor::{Cursor, Passage},
        date::{self, Expression, Interval},
        lexicon::Lexicon,
    },
    span::Span,
    token::{Gap, Token, tokenize},
};

/// The date of a dateline that begins here: `PARIS, 11 mai (Reuters) –`, `DUBLIN, Sept 5, 2022 -`, `(Brussels, 4 May
/// 2022) -`, or a sentence of its own, `Paris, le 11 mai 2022.`
pub(super) fn dateline(at: Cursor<'_>) -> Option<(Expression, Span)> {
    /// A place has no more words, hyphens and commas than this.
    const LONGEST_PLACE: usize = 8;
    let mut date = at;
    while date.at() < at.at() + LONGEST_PLACE {
        if date.at() > at.at()
            && let Some((expression, end)) = date::read(date)
            && ends_dateline(end, &expression)
        {
            // "On 4 May – a Wednesday –" names no place.
            if date.at() == at.at() + 1 && is_stop_word(at) {
                return None;
            }
            let end = end.symbol(')').unwrap_or(end);
            return Some((expression, at.span_to(end)));
        }
        let token = date.token()?;
        let in_place = token.is_capital() || is_small_word(date) && date.at() > at.at();
        let mark = || {
            let marks = |c| matches!(c, ',' | '-' | '–' | '—' | '/' | '.' | '(');
            token.symbol().is_some_and(marks)
        };
        if !in_place && !mark() {
            return None;
        }
        date = date.advance(1);
    }
    None
}

fn is_stop_word(at: Cursor<'_>) -> bool {
    at.lang().is_stop_word(&at.text().to_lowercase())
}

/// True at a stop word in small letters right before a day: `le 11 mai`.
fn is_small_word(at: Cursor<'_>) -> bool {
    at.lang().is_stop_word(at.text()) && date::read(at.advance(1)).is_some()
}

/// True before the agency in brackets or strokes, if any, and a dash; or where a whole day ends the sentence.
fn ends_dateline(at: Cursor<'_>, expression: &Expression) -> bool {
    let is_whole = || expression.when.absolute().is_some_and(Interval::is_day);
    if at.symbol('.').is_some_and(Cursor::is_at_end) {
        return is_whole();
    }
    let at = at.symbol(')').unwrap_or(at);
    is_dash(over_agency(at).unwrap_or(at))
}

fn over_agency(at: Cursor<'_>) -> Option<Cursor<'_>> {
    /// The name of an agency has no more words.
    const LONGEST_AGENCY: usize = 6;
    let (open, mut inside) = at.symbol_in(|c| matches!(c, '(' | '/'))?;
    let close = if open == '(' { ')' } else { '/' };
    for _ in 0..LONGEST_AGENCY {
        if let Some(after) = inside.symbol(close) {
            return Some(after);
        }
        inside = inside.advance(1);
    }
    None
}

/// True at a dash, also one of two hyphens, with white space behind it.
fn is_dash(at: Cursor<'_>) -> bool {
    let Some((mark, after)) = at.symbol_in(|c| matches!(c, '-' | '–' | '—' | ':')) else {
        return false;
    };
    let second = after.glued().filter(|_| mark == '-');
    let after = second.and_then(|c| c.symbol('-')).unwrap_or(after);
    after.token().is_some_and(|t| t.gap != Gap::None)
}

/// The pieces of a line between bars, dots and dashes.
pub(super) fn parts(line: &str) -> impl Iterator<Item = &str> {
    const DASHES: [&str; 3] = [" - ", " – ", " — "];
    let [hyphen, short, long] = DASHES;
    line.split(['|', '·', '•', '\n'])
        .flat_map(move |part| part.split(hyphen))
        .flat_map(move |part| part.split(short))
        .flat_map(move |part| part.split(long))
}

/// The day that a line gives by its form: alone or with the time of day, behind a place or among other pieces.
pub(super) fn header_day(line: &str, lexicon: &Lexicon) -> Option<String> {
    let several = parts(line).nth(1).is_some();
    parts(line).find_map(|part| {
        let tokens = tokenize(part.trim(), lexicon.lang());
        let passage = Passage::new(&tokens, lexicon);
        let start = passage.at_byte(0)?;
        (0..=LEADING).find_map(|n| day_of_part(start, n, several))
    })
}

/// A place and an article (`Paris, le`) are so many words and commas.
const LEADING: usize = 3;

/// The time of day begins so few words behind the day (`, à`, `at`).
const TIME_WITHIN: usize = 3;

/// The day `leading` tokens behind the start of a piece, with nothing but the time of day behind it.
fn day_of_part(start: Cursor<'_>, leading: usize, several: bool) -> Option<String> {
    let at = start.advance(leading);
    let (expression, end) = date::read(at)?;
    let day = expression.when.absolute().filter(|days| days.is_day())?;
    let timed = (0..TIME_WITHIN).any(|n| date::is_time_of_day(end.advance(n)));
    let is_comma = |c: Cursor<'_>| c.symbol(',').is_some();
    let capital = || start.token().is_some_and(Token::is_capital) && !is_stop_word(start);
    let fits = match leading {
        0 => end.is_at_end() || timed,
        1 => end.is_at_end() && is_stop_word(start),
        2 => {
            let second = start.advance(1);
            (end.is_at_end() || timed)
                && capital()
                && (is_comma(second) || several && is_stop_word(second))
        }
        _ => {
            let second = start.advance(1);
            end.is_at_end() && capital() && is_comma(second) && is_stop_word(start.advance(2))
        }
    };
    fits.then(|| day.to_string())
}
