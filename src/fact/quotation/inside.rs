//! The speaker that stands between commas inside the marks: `« Absurde, explique X, c’est la règle. »`

use super::{
    Word,
    marks::Quoted,
    over,
    speaker::{Attribution, Mentions, byte},
    speech,
};
use crate::{
    fact::{
        cursor::{Cursor, Passage},
        lexicon::QUOTATION,
    },
    span::Span,
};

/// Who is said to speak inside the quoted words.
pub(super) fn inside(passage: &Passage<'_>, quoted: Quoted, mentions: &Mentions) -> Attribution {
    let list = &passage.tokens.list;
    let mut at = quoted.open + 1;
    while at < quoted.close {
        let Some(sentence) = passage.at_byte(list[at].start as usize) else {
            break;
        };
        let said = incise(passage, sentence, quoted.close, mentions);
        if said != Attribution::None {
            return said;
        }
        at = sentence.sentence().1.max(at + 1);
    }
    Attribution::None
}

/// A verb of speech behind a comma, with its subject right behind it.
fn incise(
    passage: &Passage<'_>,
    sentence: Cursor<'_>,
    close: usize,
    mentions: &Mentions,
) -> Attribution {
    /// An article and a post may stand before the name.
    const APART: usize = 4;
    let mut at = sentence;
    while let Some(verb) = at.next_opening_before(close, QUOTATION) {
        at = verb.advance(1);
        let has_comma = verb.before().is_some_and(|t| t.symbol() == Some(','));
        let Some(after) = speech(verb).filter(|_| has_comma) else {
            continue;
        };
        let end = after.advance(APART).at().min(close);
        let near = Span::new(byte(passage, after.at()), byte(passage, end));
        if let Some(person) = mentions.only_person(near) {
            return Attribution::Named(person);
        }
        let pronoun = (0..APART).any(|n| over(after.advance(n), Word::Pronoun).is_some());
        if pronoun && after.token().is_some_and(|t| t.symbol() == Some('-')) {
            return Attribution::Pronoun;
        }
    }
    Attribution::None
}
