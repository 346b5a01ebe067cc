//! The words and marks between the numbers of a citation: separators, "paragraph 1", "first paragraph".

use crate::fact::cursor::Cursor;

use super::{
    Word,
    parts::{self, Value},
    word,
};

/// Over what stands between two members; true when the second ends a range.
pub(super) fn separator(at: Cursor<'_>) -> Option<(bool, Cursor<'_>)> {
    if let Some((_, after)) = word(at, |w| w == Word::To) {
        return Some((true, after));
    }
    if let Some((_, after)) = at.symbol_in(|c| matches!(c, '-' | '–' | '—')) {
        return Some((true, after));
    }
    let mut end = at;
    for _ in 0..3 {
        let next = end
            .symbol_in(|c| matches!(c, ',' | ';' | '/' | '|'))
            .map(|(_, after)| after)
            .or_else(|| word(end, |w| w == Word::And).map(|(_, after)| after));
        match next {
            Some(next) => end = next,
            None => break,
        }
    }
    (end.at() > at.at()).then_some((false, end))
}

/// True for the words that name a part of an article.
pub(super) fn is_unit(word: Word) -> bool {
    matches!(
        word,
        Word::Paragraph | Word::Paragraphs | Word::Subparagraph | Word::Point | Word::Points
    )
}

/// Over the full stop of an abbreviation.
pub(super) fn dot(at: Cursor<'_>) -> Cursor<'_> {
    at.glued().and_then(|c| c.symbol('.')).unwrap_or(at)
}

/// Over the value after a unit's word: `1`, `(1)`, `a`, `a)`, `(a)`.
pub(super) fn unit_value(at: Cursor<'_>) -> Option<(Value, Cursor<'_>)> {
    let one = |c| parts::digits(c).or_else(|| parts::letter(c));
    if let Some(inner) = at.symbol('(') {
        let (value, end) = one(inner)?;
        return Some((value, end.symbol(')')?));
    }
    let (value, end) = one(at)?;
    let closed = end.glued().and_then(|c| c.symbol(')'));
    Some((value, closed.unwrap_or(end)))
}

/// Over `premier paragraphe`; no value for `premier alinéa`, which may be a part of any paragraph.
pub(super) fn ordinal_unit(at: Cursor<'_>) -> Option<(Option<Value>, Cursor<'_>)> {
    let (Word::Ordinal(n), after) = word(at, |w| matches!(w, Word::Ordinal(_)))? else {
        return None;
    };
    let (unit, end) = word(after, is_unit)?;
    let value = matches!(unit, Word::Paragraph).then(|| Value::Digits(n.to_string()));
    Some((value, end))
}

/// Over a paragraph or point glued with a full stop: the `.1` of `7.1`, the `.c` of `5.1.c`.
pub(super) fn dotted(at: Cursor<'_>) -> Option<(Value, Cursor<'_>)> {
    let inner = at.glued()?.symbol('.')?.glued()?;
    let (value, end) = parts::digits(inner).or_else(|| parts::letter(inner))?;
    let closed = end.glued().and_then(|c| c.symbol(')'));
    Some((
        value,
        closed.filter(|_| inner.digits().is_none()).unwrap_or(end),
    ))
}
