//! The noun that a number counts.

use super::{Word, over};
use crate::{
    fact::{
        cursor::Cursor,
        lexicon::{Meaning, STOP_WORD},
        number::{self, Numeral},
    },
    token::{Gap, Kind, Shape, folded},
};

/// No more adjectives stand before a counted noun.
const MOST_ADJECTIVES: usize = 2;

/// The noun after a number and its end. None when no plural noun follows that the number can count.
pub(super) fn noun<'a>(numeral: &Numeral, end: Cursor<'a>) -> Option<(Cursor<'a>, Cursor<'a>)> {
    let end = number::over_plus(end).unwrap_or(end);
    let of = over(end, Word::Of);
    // Million and its like are nouns themselves: French joins them to another with `de`.
    let mut at = match of {
        None if end.glued().is_some() => return None,
        Some(after) if numeral.noun => after,
        Some(_) => return None,
        None => end,
    };
    let first = at;
    for _ in 0..MOST_ADJECTIVES {
        match over(at, Word::Adjective) {
            Some(after) => at = after,
            None => break,
        }
    }
    is_counted(at).then(|| (first, at.advance(1)))
}

/// True for a word in small letters that looks like a plural noun.
fn is_counted(at: Cursor<'_>) -> bool {
    let Some(token) = at.token() else {
        return false;
    };
    if token.kind != Kind::Word(Shape::Lower) || token.gap == Gap::Line {
        return false;
    }
    if at.opens(STOP_WORD) {
        return false;
    }
    let folded = folded(at.text());
    if folded.len() < 3 || folded.ends_with('\'') {
        return false;
    }
    if over(at, Word::Noun).is_some() {
        return true;
    }
    let known = at.phrase(|m| is_taken(m).then_some(())).is_some();
    // A noun joined to another word by a hyphen is a part of a name for something else.
    let joined = at
        .advance(1)
        .glued()
        .is_some_and(|a| a.symbol('-').is_some());
    !known && !joined && at.conventions().is_plural(&folded)
}

/// Meanings of words that no number counts here.
fn is_taken(meaning: Meaning) -> bool {
    match meaning {
        Meaning::Number(_) => true,
        Meaning::Date(w) => !w.is_countable(),
        Meaning::Amount(w) => !matches!(w, Word::PerNoun | Word::PerFine | Word::Land(_)),
        Meaning::Legal(_) | Meaning::Name(_) | Meaning::Quotation(_) => false,
    }
}
