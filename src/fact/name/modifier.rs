//! What stands before the word for a post and belongs to it: `deputy`, `machine learning`.

use super::{GRAMMAR, Word, group, reader::Reader, role::is_inside_name, scan::Marks};

/// Where the role begins whose head noun begins at `head`.
pub(super) fn start(reader: &Reader<'_>, marks: &Marks, head: usize) -> usize {
    const MOST_MODIFIERS: usize = 5;
    let modifier = |w| {
        matches!(
            w,
            Word::RoleModifier | Word::Portfolio | Word::DataProtection | Word::Specialty
        )
        .then_some(())
    };
    let mut start = head;
    for _ in 0..MOST_MODIFIERS {
        match reader.phrase_before(start, modifier) {
            Some(((), before))
                if !is_inside_name(marks, before, usize::MAX)
                    && !ends_name(reader, before, start) =>
            {
                start = before;
            }
            _ => break,
        }
    }
    described(reader, marks, start).unwrap_or(start)
}

/// `County` before `sheriff`, `Hospital` before `nurse`: a word with a capital that ends a name.
fn ends_name(reader: &Reader<'_>, word: usize, next: usize) -> bool {
    let place = reader.over(word, Word::PlaceTail) == Some(next);
    let kind = reader.over(word, Word::Specialty) == Some(next);
    let capital = reader.is_capital(word);
    let follows = word > reader.start && reader.is_capital(word - 1);
    capital && follows && (place || kind && reader.is_lower(next))
}

/// `state` before `Rep.`, `fire` before `Capt.`: what kind of an officer the title names.
pub(super) fn of_title(reader: &Reader<'_>, title: usize) -> usize {
    reader.before(title, Word::Specialty).unwrap_or(title)
}

/// The same over small words that no list knows, where it is plain that they begin a noun phrase: behind an
/// article or a genitive, a comma, a verb of speech (`says yoga therapist`). Words that only praise the person or
/// say when are no part of the role.
fn described(reader: &Reader<'_>, marks: &Marks, role: usize) -> Option<usize> {
    const MOST_WORDS: usize = 5;
    if !reader.is_lower(role) {
        return None;
    }
    let mut start = role;
    let mut is_part = true;
    let mut at = role;
    for _ in 0..=MOST_WORDS {
        if begins_noun(reader, marks, at) {
            return Some(start);
        }
        let word = at.checked_sub(1).filter(|word| *word >= reader.start)?;
        if reader.is_line_start(at) {
            return None;
        }
        if reader.is_glued(at) && reader.is_symbol(word, |c| c == '-') {
            // `award-winning`
            is_part = false;
            at = word;
            continue;
        }
        let small = |w| {
            matches!(
                w,
                Word::Opener | Word::NotName | Word::BeforeVerb | Word::Is | Word::Auxiliary
            )
            .then_some(())
        };
        if !reader.is_lower(word)
            || reader.is_stop_word(word)
            || reader.speech(word).is_some()
            || reader.phrase(word, small).is_some()
        {
            return None;
        }
        is_part &= !is_quality(reader, word, at);
        at = word;
        if is_part {
            start = word;
        }
    }
    None
}

/// True for a word that says how or when, and not what the person does.
fn is_quality(reader: &Reader<'_>, word: usize, next: usize) -> bool {
    let passing = |w| matches!(w, Word::Passing | Word::Former | Word::Acting).then_some(());
    let known = reader.phrase_of_before(group::SMALL | group::POST, next, passing);
    let text = reader.word(word);
    let endings = GRAMMAR[reader.lang()].quality_endings;
    known.is_some()
        || endings.iter().any(|ending| text.ends_with(ending))
        || reader.is_glued(next)
        || reader.is_numeral(word)
}

/// True where a noun phrase begins.
fn begins_noun(reader: &Reader<'_>, marks: &Marks, at: usize) -> bool {
    let link = |w| {
        matches!(
            w,
            Word::Determiner | Word::Genitive | Word::Of | Word::At | Word::ReportedBy
        )
        .then_some(())
    };
    let determined = |body: usize| reader.before(body, Word::Determiner).is_some();
    at > reader.start
        && (reader.is_symbol(at - 1, |c| matches!(c, ',' | '(' | '–' | '—'))
            || reader.phrase_before(at, link).is_some()
            || reader.speech_before(at)
            || marks
                .body_before(at)
                .is_some_and(|(body, _)| determined(body.start)))
}

/// `chief knowledge officer`: the word at `at` opens a title that another closes, with what it is about between.
pub(super) fn framed(reader: &Reader<'_>, at: usize) -> Option<usize> {
    const MOST_WORDS: usize = 5;
    let mut next = reader.over(at, Word::TitleOpens)?;
    let capital = reader.is_capital(at);
    for _ in 0..MOST_WORDS {
        if reader.is_line_start(next) {
            return None;
        }
        if let Some(end) = reader.over(next, Word::TitleCloses) {
            return (end > at + 1).then_some(end);
        }
        let and = reader.over(next, Word::And).filter(|_| next > at + 1);
        let like = if capital {
            reader.is_capital(next)
        } else {
            reader.is_lower(next)
        };
        let is_word = like
            && !reader.is_stop_word(next)
            && reader.speech(next).is_none()
            && (!is_quality(reader, next, next + 1) || reader.opens(next, group::ROLE));
        next = and.or_else(|| is_word.then_some(next + 1))?;
    }
    None
}
