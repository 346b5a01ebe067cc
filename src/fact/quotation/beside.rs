//! Whose verb of speech it is: the person or organisation beside it.

use super::{
    Word, over,
    speaker::{Speaker, byte},
};
use crate::{
    fact::{
        cursor::{Cursor, Passage},
        lexicon::Meaning,
        name,
    },
    span::Span,
    token::{Kind, Shape, Token},
};

/// The person whose verb this is: the last one before it; where a comma stands before the verb, a clause about
/// the first one ends there ("X, who took over from Y, said").
pub(super) fn subject<'m>(
    passage: &Passage<'_>,
    before: &'m [(Span, Speaker)],
    verb: Cursor<'_>,
) -> Option<&'m (Span, Speaker)> {
    let may_speak = |m: &&(Span, Speaker)| matches!(m.1, Speaker::Person(_)) && !owns(passage, m);
    let mut persons = before.iter().filter(may_speak);
    match verb.before().and_then(Token::symbol) {
        Some(',') => persons.next(),
        _ => persons
            .next_back()
            .filter(|m| !is_passed(passage, m.0, verb)),
    }
}

/// True when another subject stands between a person and the verb: `After Jane Roe left, the board said`.
pub(super) fn is_passed(passage: &Passage<'_>, mention: Span, verb: Cursor<'_>) -> bool {
    let list = &passage.tokens.list;
    let from = list.partition_point(|t| (t.start as usize) < mention.end);
    let between = from..verb.at();
    let mut signs = between.clone().filter(|i| list[*i].symbol().is_some());
    let (Some(comma), None) = (signs.next(), signs.next()) else {
        return false;
    };
    let determiner = |m| matches!(m, Meaning::Name(name::Word::Determiner)).then_some(());
    let subject = verb.to(comma + 1);
    list[comma].symbol() == Some(',')
        && subject
            .phrase(determiner)
            .is_some_and(|((), noun)| noun.at() < verb.at())
}

/// True for a genitive: `Jane Roe’s lawyer said` is not said by her.
pub(super) fn owns(passage: &Passage<'_>, mention: &(Span, Speaker)) -> bool {
    passage.text()[mention.0.end..].starts_with(['’', '\''])
}

/// The mention right before the verb, when a sign parts it from the person named before it (`Jane Roe left – the
/// row, as Reuters reported, “`), else it belongs to that person (`Jane Roe of Reuters reported`).
pub(super) fn adjacent<'m>(
    passage: &Passage<'_>,
    before: &'m [(Span, Speaker)],
    verb: usize,
    person: Option<&(Span, Speaker)>,
) -> Option<&'m (Span, Speaker)> {
    let nearest = before.last().filter(|m| m.0.end + 1 >= verb)?;
    let list = &passage.tokens.list;
    let is_apart = person.is_none_or(|p| {
        let from = list.partition_point(|t| (t.start as usize) < p.0.end);
        let to = list.partition_point(|t| (t.start as usize) < nearest.0.start);
        from < to && list[from..to].iter().any(|t| t.symbol().is_some())
    });
    is_apart.then_some(nearest)
}

/// True for a mention that no more than an article or auxiliary parts from the verb.
pub(super) fn is_beside(
    passage: &Passage<'_>,
    mention: Span,
    verb: usize,
    verb_end: usize,
) -> bool {
    const APART: usize = 3;
    let list = &passage.tokens.list;
    let first = list.partition_point(|t| (t.start as usize) < mention.start);
    let after = list.partition_point(|t| (t.start as usize) < mention.end);
    (after <= verb && verb - after <= APART) || (first >= verb_end && first - verb_end <= APART)
}

/// True for whom the words are told: `told Reuters`, `a raconté à l’agence X`.
pub(super) fn is_told(
    passage: &Passage<'_>,
    verb: (Cursor<'_>, Cursor<'_>),
    (mention, speaker): &(Span, Speaker),
) -> bool {
    /// An article and a noun for what it is may stand between.
    const APART: usize = 4;
    let (verb, verb_end) = verb;
    if mention.start < byte(passage, verb_end.at()) {
        return false;
    }
    let to = |m| matches!(m, Meaning::Name(name::Word::To | name::Word::At)).then_some(());
    let list = &passage.tokens.list;
    let first = list.partition_point(|t| (t.start as usize) < mention.start);
    let nearest = first.saturating_sub(APART).max(verb_end.at());
    // `a déclaré à l’AFP Jeanne Martin`: the person is another.
    let is_body = matches!(speaker, Speaker::Organization(_));
    let all_lower = |from: usize| {
        let words = list[from.min(first)..first].iter();
        is_body
            || words
                .into_iter()
                .all(|t| t.kind == Kind::Word(Shape::Lower))
    };
    let is_object = over(verb, Word::Tells).is_some() && all_lower(verb_end.at());
    is_object
        || (nearest..first).any(|at| {
            let after = verb_end.to(at).phrase(to);
            after.is_some_and(|((), after)| all_lower(after.at()))
        })
}
