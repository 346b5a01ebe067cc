//! Text to tokens and sentences.
//!
//! Everything typographic is solved here and nowhere else: apostrophes of both shapes, the four spaces of
//! French typography, elision (`d’euros` is `d’` and `euros`), the English genitive, hyphens, soft hyphens.
//! This stage knows characters and no words.

mod fold;
mod lexer;
mod sentence;
mod short;

use std::ops::Range;

use crate::{language::Lang, span::Span};

pub(crate) use fold::folded;
pub use fold::{fold, without_accents};
pub(crate) use short::ShortWord;

/// A word, a run of digits, or one other character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// First byte in the text.
    pub start: u32,
    /// Byte after the last one.
    pub end: u32,
    /// What it is.
    pub kind: Kind,
    /// What stands before it.
    pub gap: Gap,
}

/// The kinds of tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A run of letters, with the apostrophe that ends it in an elision (`d’`) or begins it in a genitive (`’s`).
    Word(Shape),
    /// A run of ASCII digits.
    Digits,
    /// One other character; typographic variants are normalised (`’` to `'`, `“` to `"` stays, see [`normal`]).
    Symbol(char),
    /// A web or mail address, whole.
    Address,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `euros`
    Lower,
    /// `Paris`, and one-letter words such as `A`
    Capital,
    /// `CNIL`
    Upper,
    /// `iPhone`, `TechCrunch`
    Mixed,
}

/// What stands between a token and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Nothing: the two are glued.
    None,
    /// A space of any kind that may not be broken.
    NoBreak,
    /// Other white space.
    Space,
    /// White space with a line end in it.
    Line,
}

impl Token {
    /// Its place in the text.
    pub const fn span(self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    /// The shape, for a word.
    pub const fn shape(self) -> Option<Shape> {
        match self.kind {
            Kind::Word(shape) => Some(shape),
            _ => None,
        }
    }

    /// The character, for a symbol.
    pub const fn symbol(self) -> Option<char> {
        match self.kind {
            Kind::Symbol(c) => Some(c),
            _ => None,
        }
    }

    /// True for a word that begins with a capital letter.
    pub const fn is_capital(self) -> bool {
        matches!(self.kind, Kind::Word(Shape::Capital | Shape::Upper))
    }

    /// True when nothing stands between it and the token before.
    pub const fn is_glued(self) -> bool {
        matches!(self.gap, Gap::None)
    }
}

/// A text cut into tokens, and those into sentences.
#[derive(Clone, Debug, Default)]
pub struct Tokens<'a> {
    /// The text.
    pub text: &'a str,
    /// Its tokens, in order.
    pub list: Vec<Token>,
    /// Its sentences, as ranges of `list`; every token is in one.
    pub sentences: Vec<Range<usize>>,
}

impl<'a> Tokens<'a> {
    /// The text of a token.
    pub fn text(&self, token: Token) -> &'a str {
        token.span().of(self.text)
    }
}

/// Cuts `text` into tokens and sentences. A sentence never reaches over a line end: lines of an article's
/// text are paragraphs.
pub fn tokenize(text: &str, lang: Lang) -> Tokens<'_> {
    // Prose has a token for every four or five bytes.
    let mut list = Vec::with_capacity(text.len() / 4 + 4);
    lexer::lex(text, &mut list);
    let sentences = sentence::split(text, &list, lang);
    Tokens {
        text,
        list,
        sentences,
    }
}

/// The tokens of `text` alone, in place of those in `list`.
pub(crate) fn lex(text: &str, list: &mut Vec<Token>) {
    lexer::lex(text, list);
}
