//! Digits that are no amount: telephone numbers, versions, scores, laws, products, times.

use super::{Word, over};
use crate::{
    fact::{cursor::Cursor, lexicon::STOP_WORD, number},
    token::{Gap, Kind, Shape},
};

/// No written shape has more parts; the bound keeps the pass linear.
const MOST_PARTS: usize = 24;

/// The end of the shape that begins here and goes on after the number that ends at `end`, when these digits
/// belong to something that is no amount.
pub(super) fn shape<'a>(at: Cursor<'a>, end: Cursor<'a>) -> Option<Cursor<'a>> {
    at.digits()?;
    let glued = at.glued().is_some()
        && !number::is_led(at)
        && at.before().is_some_and(|t| match t.kind {
            Kind::Word(_) => !at.back(1).text().ends_with(['\'', '’']),
            // `ST-810 series`.
            Kind::Symbol('-') => {
                t.is_glued() && at.back(1).before().is_some_and(|t| t.shape().is_some())
            }
            Kind::Symbol(c) => matches!(c, '/' | '_' | '@' | '.' | ',' | ':' | '+'),
            _ => false,
        });
    if is_iso_date(at) {
        return None;
    }
    let run = run(at);
    let whole = phone(at, run).unwrap_or(run);
    (glued || whole.at() > end.at()).then_some(if whole.at() > end.at() { whole } else { end })
}

/// True for digits after one to three others and a space: two columns, or a number that lost its mark. Four may be a
/// year.
pub(super) fn goes_on_digits(at: Cursor<'_>) -> bool {
    let apart = at
        .token()
        .is_some_and(|t| t.kind == Kind::Digits && matches!(t.gap, Gap::Space | Gap::NoBreak));
    let before = at.before().filter(|_| apart);
    before.is_some_and(|t| t.kind == Kind::Digits && t.end - t.start <= 3)
}

/// `2022-10-20`, also with a time after it, is for the grammar of dates.
fn is_iso_date(at: Cursor<'_>) -> bool {
    let month = over_two_digits(at.advance(1));
    at.text().len() == 4 && month.and_then(over_two_digits).is_some()
}

fn over_two_digits(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let (digits, after) = at.glued()?.symbol('-')?.glued()?.digits()?;
    (digits.len() == 2).then_some(after)
}

/// Digits, letters and the marks between them, glued: `11h30`, `2016/679`, `10.0.0.1`, `4x4`, `2-1`.
fn run(at: Cursor<'_>) -> Cursor<'_> {
    let mut end = at.advance(1);
    for _ in 0..MOST_PARTS {
        let Some(next) = end.glued().and_then(Cursor::token) else {
            break;
        };
        let goes_on = match next.kind {
            Kind::Word(_) => !end.text().starts_with(['\'', '’']),
            Kind::Digits => true,
            Kind::Symbol(c) => {
                matches!(c, '-' | '–' | '/' | ':' | '.' | ',' | '_')
                    && end
                        .advance(1)
                        .glued()
                        .and_then(Cursor::token)
                        .is_some_and(|t| {
                            t.kind == Kind::Digits
                                || (matches!(c, '/' | '-') && t.shape().is_some())
                        })
            }
            Kind::Address => false,
        };
        if !goes_on {
            break;
        }
        end = end.advance(1);
    }
    end
}

/// Groups of digits one after the other that are a telephone number: they begin with 0 or after `+`.
fn phone<'a>(at: Cursor<'a>, end: Cursor<'a>) -> Option<Cursor<'a>> {
    const LEAST_GROUPS: usize = 3;
    let zero = at.text().starts_with('0') && at.text().len() > 1;
    let plus =
        at.glued().is_some() && at.before().and_then(crate::token::Token::symbol) == Some('+');
    if !zero && !plus {
        return None;
    }
    let mut groups = 1;
    let mut last = end;
    while groups < MOST_PARTS {
        let next = last
            .symbol_in(|c| matches!(c, '(' | ')' | '-' | '.'))
            .map_or(last, |(_, after)| after);
        match next.digits() {
            Some((_, after)) if next.token().is_some_and(|t| t.gap != Gap::Line) => {
                groups += 1;
                last = after;
            }
            _ => break,
        }
    }
    (groups >= LEAST_GROUPS || plus).then_some(last)
}

/// True for a number that only tells what stands before it apart: `article 5`, `n° 3`, `Windows 11`.
/// `counts` says that a plural noun follows.
pub(super) fn is_label(at: Cursor<'_>, counts: bool) -> bool {
    let Some(before) = at.before() else {
        return false;
    };
    if before
        .symbol()
        .is_some_and(|c| matches!(c, '#' | '°' | '№' | 'º'))
    {
        return true;
    }
    let previous = at.back(1);
    if over(previous, Word::Label).is_some_and(|end| end.at() == at.at()) {
        return true;
    }
    let Kind::Word(shape) = before.kind else {
        return false;
    };
    if shape == Shape::Lower || previous.text().ends_with(['\'', '’']) {
        return false;
    }
    if shape == Shape::Mixed {
        return true;
    }
    if previous.opens(STOP_WORD) {
        return false;
    }
    // Any word begins a sentence with a capital; one that a single figure follows is a name all the same.
    let begins = previous.is_at_start() && (previous.word() != 0 || counts && at.text().len() > 1);
    !begins
}
