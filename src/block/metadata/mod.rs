//! What a page says of itself: JSON-LD, Open Graph, `<meta>`, `<time>`.

mod address;
mod clues;
mod date;
mod en;
mod fr;
mod json_ld;
mod name;
mod title;

pub(super) use address::addresses;
pub(super) use clues::Clues;

use crate::language::PerLang;

/// Fields of schema.org `NewsArticle` that a page gives outside its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    /// Headline, without the name of the site.
    pub title: Option<String>,
    /// Names of the authors.
    pub authors: Vec<String>,
    /// Name of the site or publisher.
    pub publisher: Option<String>,
    /// Day of publication, EDTF.
    pub published: Option<String>,
    /// The words that `published` was read from.
    pub published_quote: Option<String>,
    /// BCP 47 tag that the page declares.
    pub language: Option<String>,
    /// JSON-LD `articleBody`: evidence for the choice of blocks.
    pub body: Option<String>,
}

/// The words of a language that stand around the names of authors, lower case, sorted.
struct Words {
    /// Before the first name.
    by: &'static [&'static str],
    /// Between two names.
    and: &'static [&'static str],
    /// In place of a name: a role, or everybody.
    nobody: &'static [&'static str],
}

const WORDS: PerLang<Words> = PerLang([fr::WORDS, en::WORDS]);
