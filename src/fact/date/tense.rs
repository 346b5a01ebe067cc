//! Whether the words around a date speak of the future.

use super::words::{Word, before, over};
use crate::{
    fact::{cursor::Cursor, quotation},
    token::Token,
};

/// True when the clause around a date, which begins at `at` and ends at `end`, speaks of the future. A verb of
/// speech or a punctuation mark ends the clause: "said on Friday that it will" is about last Friday.
pub(super) fn is_future(at: Cursor<'_>, end: Cursor<'_>) -> bool {
    /// Words on each side of a date that may belong to its clause.
    const REACH: usize = 12;
    if before(at, Word::Deadline).is_some() {
        return true;
    }
    let mut back = at;
    for _ in 0..REACH {
        let Some(token) = back.before() else {
            return is_future_after(end, REACH);
        };
        back = back.back(1);
        if token.symbol().is_some_and(ends_clause) {
            return is_future_after(end, REACH);
        }
        if is_speech(back) {
            return before(back, Word::Future).is_some();
        }
        if speaks_of_future(back) {
            return true;
        }
    }
    false
}

fn is_future_after(end: Cursor<'_>, reach: usize) -> bool {
    let mut next = end.symbol(',').unwrap_or(end);
    for _ in 0..reach {
        if next.is_at_end()
            || next
                .token()
                .and_then(Token::symbol)
                .is_some_and(ends_clause)
            || is_speech(next)
        {
            return false;
        }
        if speaks_of_future(next) {
            return true;
        }
        next = next.advance(1);
    }
    false
}

/// True at a word of the future, or at a verb in that tense by its ending.
fn speaks_of_future(at: Cursor<'_>) -> bool {
    /// Shorter words with these endings are no verbs (ira, era).
    const SHORTEST: usize = 5;
    let word = at.text();
    let ending = || {
        at.conventions()
            .future
            .iter()
            .any(|ending| word.ends_with(ending))
    };
    over(at, Word::Future).is_some() || (word.len() >= SHORTEST && ending())
}

fn ends_clause(c: char) -> bool {
    matches!(
        c,
        ',' | ';' | ':' | '(' | ')' | '«' | '»' | '“' | '”' | '"' | '–' | '—'
    )
}

fn is_speech(at: Cursor<'_>) -> bool {
    quotation::speech(at).is_some()
}
