//! The noun phrases behind the word for a post: where they begin, and how far they reach.

use super::{
    GRAMMAR, Word,
    employer::small,
    reader::{Extent, Reader},
    role::head,
    scan::Marks,
};

/// Over the words before the head of a joined post: `and jewelry designer`.
pub(super) fn over_modifiers(reader: &Reader<'_>, at: usize) -> usize {
    const MOST_MODIFIERS: usize = 3;
    let modifier =
        |w| matches!(w, Word::Specialty | Word::RoleModifier | Word::Portfolio).then_some(());
    let mut next = at;
    for _ in 0..MOST_MODIFIERS {
        if head(reader, next).is_some() {
            return next;
        }
        match reader.phrase(next, modifier) {
            Some(((), end)) => next = end,
            None => break,
        }
    }
    if head(reader, next).is_some() {
        next
    } else {
        at
    }
}

/// True for what somebody is to another.
pub(super) fn is_kin(reader: &Reader<'_>, role: Extent) -> bool {
    (role.start..role.end).any(|i| reader.over(i, Word::Kin).is_some())
}

/// Over the words with capitals that a post is about, when whose it is follows them.
pub(super) fn capital_field(reader: &Reader<'_>, marks: &Marks, at: usize) -> Option<usize> {
    const MOST_WORDS: usize = 5;
    let mut end = at;
    while end < at + MOST_WORDS && reader.is_capital(end) && !reader.is_line_start(end) {
        if marks.organization_at(end).is_some() || marks.person_at(end).is_some() {
            return None;
        }
        let and = reader.over(end + 1, Word::And);
        end = and
            .filter(|next| reader.is_capital(*next))
            .unwrap_or(end + 1);
    }
    let body = reader.over(end, Word::At).filter(|_| end > at)?;
    let body = reader.over(body, Word::Determiner).unwrap_or(body);
    // `Head of Sales at Acme Europe`
    if reader.over(end, Word::Within).is_some() && reader.is_capital(body + 1) {
        return Some(end);
    }
    let (body, _) = marks.body_at(body)?;
    (!marks.is_place(body)).then_some(end)
}

/// The preposition at `at`. An article that begins a name is no part of it (`porte-parole de La Poste`).
pub(super) fn link(reader: &Reader<'_>, marks: &Marks, at: usize) -> Option<(Word, usize)> {
    let (link, after) = reader.phrase(at, |w| {
        matches!(w, Word::Of | Word::To | Word::At).then_some(w)
    })?;
    let last = after - 1;
    let cut = last > at && reader.is_capital(last) && marks.body_at(last).is_some();
    Some((link, if cut { last } else { after }))
}

/// Over `chargé de l’énergie`, `chargée du Numérique et de la Poste`.
pub(super) fn charge(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let of = reader.over(at, Word::InCharge)?;
    let noun = reader.over(of, Word::Of)?;
    let portfolio = |at| reader.over(at, Word::Portfolio);
    let word = |at| (reader.is_capital(at) || reader.is_lower(at)) && !reader.is_stop_word(at);
    let mut end = portfolio(noun).or_else(|| word(noun).then_some(noun + 1))?;
    while let Some(after) = reader
        .over(end, Word::RoleModifier)
        .filter(|_| reader.is_lower(end))
    {
        end = after;
    }
    Some(second_portfolio(reader, end).unwrap_or(end))
}

/// Over `et des Finances` after `ministre de l’Économie`.
pub(super) fn second_portfolio(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let and = reader.over(at, Word::And)?;
    let link = |w| matches!(w, Word::Of | Word::To).then_some(());
    let noun = reader.phrase(and, link).map_or(and, |((), end)| end);
    reader.over(noun, Word::Portfolio)
}

/// Over a noun and the words of the same noun phrase, when it is plain where that ends
/// (`advanced development programs at Acme`); else over the first word.
pub(super) fn nouns(reader: &Reader<'_>, at: usize) -> usize {
    const MOST_WORDS: usize = 4;
    let is_noun = |at: usize| {
        reader.is_lower(at)
            && !reader.is_stop_word(at)
            && reader.speech(at).is_none()
            && reader.phrase(at, small).is_none()
    };
    let mut end = at + 1;
    while end < at + MOST_WORDS && is_noun(end) && !reader.is_line_start(end) {
        end += 1;
    }
    if settles(reader, end) { end } else { at + 1 }
}

/// Over `and response` after `director of preparedness`, `et des plaintes` after `directeur des droits`.
pub(super) fn second_noun(reader: &Reader<'_>, at: usize) -> usize {
    let Some(noun) = reader.over(at, Word::And) else {
        return at;
    };
    let head_first = GRAMMAR[reader.lang()].head_first;
    let of = reader.over(noun, Word::Of).filter(|_| head_first);
    if head_first && of.is_none() {
        return at;
    }
    let noun = of.unwrap_or(noun);
    let fits = reader.is_lower(noun)
        && !reader.is_stop_word(noun)
        && reader.speech(noun).is_none()
        && head(reader, noun).is_none()
        && !GRAMMAR[reader.lang()]
            .quality_endings
            .iter()
            .any(|e| reader.word(noun).ends_with(e));
    let end = nouns(reader, noun);
    if fits && settles(reader, end) {
        end
    } else {
        at
    }
}

/// True where a noun phrase is over: at a sign, a preposition or a name.
pub(super) fn settles(reader: &Reader<'_>, at: usize) -> bool {
    let link = |w| matches!(w, Word::Of | Word::To | Word::At | Word::And).then_some(());
    at >= reader.end
        || reader.is_symbol(at, |c| matches!(c, ',' | '.' | ';' | ':' | ')' | '–' | '—'))
        || reader.is_capital(at)
        || reader.phrase(at, link).is_some()
}
