//! Whether quoted words are speech: titles, names of things and words held at arm's length are not.

use super::marks::Quoted;
use crate::{
    fact::{cursor::Passage, lexicon::STOP_WORD},
    token::{Kind, Shape},
};

/// What the words between two marks look like.
pub(super) struct Look {
    pub words: usize,
    /// Words that any prose is full of.
    pub stop_words: usize,
    /// Words with a capital letter, the first one aside.
    pub capitals: usize,
    /// A single word with a capital, behind a word: `au « Monde »`.
    is_name: bool,
    /// The words end a sentence inside the marks.
    pub ends_sentence: bool,
    /// The marks open where a sentence begins.
    pub begins_sentence: bool,
}

impl Look {
    pub(super) fn of(passage: &Passage<'_>, quoted: Quoted) -> Self {
        let list = &passage.tokens.list;
        let mut look = Self {
            words: 0,
            stop_words: 0,
            capitals: 0,
            is_name: false,
            ends_sentence: matches!(list[quoted.close - 1].symbol(), Some('.' | '!' | '?' | '…')),
            begins_sentence: quoted.open == 0
                || passage
                    .tokens
                    .sentences
                    .binary_search_by_key(&quoted.open, |s| s.start)
                    .is_ok(),
        };
        let words = quoted.open + 1..quoted.close;
        for (token, opens) in list[words.clone()].iter().zip(&passage.openings()[words]) {
            let Kind::Word(shape) = token.kind else {
                continue;
            };
            look.words += 1;
            look.capitals += usize::from(look.words > 1 && shape != Shape::Lower);
            look.is_name = look.words == 1 && shape != Shape::Lower;
            look.stop_words += usize::from(opens & STOP_WORD != 0);
        }
        let led = quoted.open.checked_sub(1).map(|at| list[at].kind);
        look.is_name &= matches!(led, Some(Kind::Word(_))) && !look.begins_sentence;
        look
    }

    /// True for a title or a name: most words of it begin with a capital letter.
    pub(super) fn is_title(&self) -> bool {
        self.is_name || self.words > 1 && self.capitals * 2 >= self.words
    }

    /// True for words that are speech even where nobody is said to speak.
    pub(super) fn is_speech_alone(&self) -> bool {
        const SENTENCE: usize = 6;
        const LONG: usize = 12;
        let prose = self.stop_words * 5 >= self.words && !self.is_title();
        prose
            && (self.words >= LONG
                || (self.words >= SENTENCE && (self.ends_sentence || self.begins_sentence)))
    }
}
