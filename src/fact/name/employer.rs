//! The body that a post belongs to, behind the words that say what it is (`at the London-based firm Acme`).

use super::{
    GRAMMAR, Word, piece,
    reader::{Extent, Reader},
    role::{Body, head},
    scan::Marks,
};

/// The organisation at `at`, behind nouns for what it is; no name when it is only called `the company`.
pub(super) fn body(reader: &Reader<'_>, marks: &Marks, at: usize) -> Option<(Option<Body>, usize)> {
    const MOST_NOUNS: usize = 5;
    let mut next = at;
    let mut nouns = 0;
    let mut described = None;
    for _ in 0..MOST_NOUNS {
        if let Some(body) = marks.body_at(next) {
            // `the German Acme`, `the London-based Acme`
            let demonym = reader.over_demonym(next).filter(|end| *end == body.0.end);
            let over = demonym.or_else(|| based(reader, body.0.end));
            if let Some(end) = over
                && marks.is_place(body.0)
            {
                next = end;
                continue;
            }
            let whole = whole_name(reader, marks, body);
            return Some((Some(whole), whole.0.end));
        }
        let noun = reader.phrase(next, |w| match w {
            Word::Apposed(_) | Word::Body(_) => Some(1),
            Word::RoleModifier | Word::Demonym(_) => Some(0),
            _ => None,
        });
        if let Some((noun, end)) = noun {
            nouns += noun;
            next = end;
            continue;
        }
        // `at tech market research firm Acme`
        if described.is_none() && !GRAMMAR[reader.lang()].head_first {
            described = description(reader, marks, next);
            if let Some(end) = described {
                next = end;
                continue;
            }
        }
        break;
    }
    if described.is_some() {
        return None;
    }
    (nouns > 0).then_some((None, next))
}

/// Over `-based` behind a place.
fn based(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let joined = reader.is_glued(at) && reader.is_symbol(at, |c| c == '-');
    (joined && reader.is_glued(at + 1) && reader.is_lower(at + 1)).then_some(at + 2)
}

/// `Oxford Properties`, `Roe & Lee`: a place that begins or ends a name which nothing else is known of, and the
/// second of two names.
fn whole_name(reader: &Reader<'_>, marks: &Marks, (at, category): Body) -> Body {
    if category.is_some() {
        return (at, category);
    }
    let more = match marks.body_at(at.end) {
        Some((more, None)) if marks.is_place(at) != marks.is_place(more) => Some(more.end),
        _ => None,
    };
    let joined = || {
        let and = reader.is_symbol(at.end, |c| c == '&');
        and.then(|| piece::capital_word(reader, at.end + 1))?
    };
    let end = more.or_else(joined).unwrap_or(at.end);
    (Extent { end, ..at }, None)
}

/// Over small words that say what the organisation is whose name follows them: the last of them is a noun for it,
/// or the name is known for one.
fn description(reader: &Reader<'_>, marks: &Marks, at: usize) -> Option<usize> {
    const MOST_WORDS: usize = 6;
    let mut next = at;
    let mut is_noun = false;
    let mut has_post = false;
    while next < at + MOST_WORDS {
        let body = marks.body_at(next).filter(|_| next > at);
        if let Some((_, category)) = body {
            let is_told = is_noun || category.is_some() && !has_post;
            return is_told.then_some(next);
        }
        let hyphen = reader.is_symbol(next, |c| c == '-') && reader.is_glued(next);
        let is_word = reader.is_lower(next)
            && !reader.is_stop_word(next)
            && reader.speech(next).is_none()
            && reader.phrase(next, small).is_none();
        if !hyphen && !is_word || reader.is_line_start(next) {
            return None;
        }
        is_noun = reader
            .phrase(next, |w| {
                matches!(w, Word::Apposed(_) | Word::Body(_)).then_some(())
            })
            .is_some();
        has_post |= head(reader, next).is_some();
        next += 1;
    }
    None
}

/// A small word: no part of what a post is about, or of what a body is.
pub(super) fn small(word: Word) -> Option<()> {
    matches!(
        word,
        Word::Of | Word::To | Word::At | Word::And | Word::Is | Word::Auxiliary | Word::BeforeVerb
    )
    .then_some(())
}
