//! Citations of the GDPR and of other acts.

mod en;
mod fr;

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{
    Found, Parsed,
    cursor::{Cursor, Passage},
    lexicon::Table,
};
use crate::language::PerLang;

/// A provision of an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalRef {
    /// The act: `GDPR`, `UK-GDPR`, `LIL`, `ePrivacy`, `LED`, `DSA`, `DMA`, `AI-Act`, `ECHR`, `CFREU`, `TFEU` or `other`.
    pub instrument: String,
    /// CELEX number of the act, when it has one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub celex: Option<String>,
    /// What kind of part is cited.
    pub provision: Provision,
    /// Number of the article, recital, chapter or section.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub number: Option<String>,
    /// Number of the paragraph.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub paragraph: Option<String>,
    /// Letter of the point.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub point: Option<String>,
    /// False when the act is carried over from earlier text.
    pub explicit: bool,
    /// Whether the provision exists in the act.
    pub structure: Structure,
}

/// What kind of part of an act is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Provision {
    /// An article.
    Article,
    /// A recital.
    Recital,
    /// A chapter.
    Chapter,
    /// A section.
    Section,
    /// The act as a whole.
    Act,
}

/// Whether a provision exists in the act that is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Structure {
    /// It exists.
    Ok,
    /// The act has no such article.
    NoArticle,
    /// The article has no such paragraph.
    NoParagraph,
    /// The paragraph has no such point.
    NoPoint,
    /// A point is cited without the paragraph that holds it.
    PointWithoutParagraph,
    /// The act's structure is not known to the program.
    Unknown,
}

impl fmt::Display for LegalRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.instrument)?;
        if let Some(number) = &self.number {
            let provision = match self.provision {
                Provision::Recital => "recital ",
                Provision::Chapter => "chapter ",
                Provision::Section => "section ",
                Provision::Article | Provision::Act => "",
            };
            write!(f, " {provision}{number}")?;
        }
        for part in [&self.paragraph, &self.point].into_iter().flatten() {
            write!(f, "({part})")?;
        }
        if !self.explicit {
            f.write_str(" implicit")?;
        }
        match self.structure {
            Structure::Ok | Structure::Unknown => Ok(()),
            other => write!(f, " {other:?}"),
        }
    }
}

/// What a word means in a citation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Word {
    /// article, art.
    Article,
}

/// What a citation leaves open until the whole article is read.
#[derive(Clone, Debug)]
pub(crate) enum Pending {}

pub(crate) const WORDS: PerLang<Table<Word>> = PerLang([fr::WORDS, en::WORDS]);

/// A citation, or a list of them, that begins here.
pub(crate) fn parse(_at: Cursor<'_>) -> Option<Parsed<'_>> {
    None
}

/// Gives the citations that name no act the act that the article is about, or takes them out.
pub(crate) fn settle(_found: &mut Vec<Found>, _passage: &Passage<'_>) {}
