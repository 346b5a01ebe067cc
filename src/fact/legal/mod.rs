//! Citations of the GDPR and of other acts.
//!
//! Reading is syntax: [`parse`] takes heads ("article"), numbers with their paragraphs and points, and the
//! name of the act as they stand. Meaning comes after the whole article is read: [`settle`] finds the act that
//! a bare article belongs to, and the structure of the act decides what a hyphen or a loose number says.

mod acts;
mod brackets;
mod citation;
mod context;
mod en;
mod fr;
mod members;
mod naming;
mod parts;
mod prefix;
mod resolve;
mod settle;
mod structure;
mod titles;
mod units;

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Parsed,
    cursor::Cursor,
    lexicon::{Entry, EntryId, LEGAL, Meaning, Table},
};
use crate::language::{Lang, PerLang};
use acts::{Act, Noun};

pub(crate) use acts::applies_since;
pub(crate) use citation::Pending;
pub(crate) use settle::settle;

/// A provision of an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Legal")]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Structure {
    /// It exists.
    Ok,
    /// The act has no such article, recital or chapter.
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
            other => {
                f.write_str(" ")?;
                other.serialize(f)
            }
        }
    }
}

/// What a word means in a citation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Word {
    /// article, art.
    Article,
    /// articles, arts.
    Articles,
    /// considérant, recital
    Recital,
    /// chapitre, chapter
    Chapter,
    /// section
    Section,
    /// regulation: what regulations of the United Kingdom are parted into
    Rule,
    /// paragraphe, §
    Paragraph,
    /// paragraphes: bare numbers after it are paragraphs too
    Paragraphs,
    /// alinéa: a point when a letter follows, a paragraph when a number does
    Subparagraph,
    /// point, lit.
    Point,
    /// points: bare letters after it are points too
    Points,
    /// premier, first
    Ordinal(u8),
    /// bis, ter: part of the number before it
    Suffix,
    /// n°, no.
    Number,
    /// et, and, as well as: joins members and citations
    And,
    /// à, to: between the ends of a range
    To,
    /// de, of: between a part and the whole, and before the act
    Of,
    /// dans, in: may stand before the act
    In,
    /// le, the, its: between `Of` or a joint and what they lead to
    The,
    /// son, its: the act is what the sentence speaks of
    Its,
    /// sous, under, with: may stand before a further citation of a row
    Before,
    /// et suivants, et seq.
    Following,
    /// même, said: with a noun, the act named last
    Same,
    /// What an act is called when it is not named.
    Noun(Noun),
    /// Name of an act.
    Act(Act),
    /// Acronym of an act that is another word in small letters.
    Acronym(Act),
    /// Acronym that means an act only beside a provision of it.
    Short(Act),
    /// European, new: may stand before the name of an act without changing which act it is
    Union,
    /// UE, EC: in the number of an act
    Community,
    /// du Parlement européen et du Conseil: part of the act's title
    Title,
    /// ci-après, hereinafter: a name for the act follows
    Defined,
    /// A name that holds the word article and cites none.
    NoCitation,
    /// sur, on: the subject of an act follows
    About,
    /// What texts on data protection speak of.
    Field,
    /// What hardly any text but one on the GDPR speaks of.
    Topic,
}

impl Word {
    /// True for words that a citation may begin with.
    pub(crate) const fn begins_citation(self) -> bool {
        matches!(
            self,
            Self::Article
                | Self::Articles
                | Self::Recital
                | Self::Chapter
                | Self::Section
                | Self::Rule
                | Self::Paragraph
                | Self::Paragraphs
                | Self::Act(_)
                | Self::Acronym(_)
                | Self::Short(_)
                | Self::Noun(_)
                | Self::NoCitation
        )
    }

    /// True for words that say what a text is about.
    pub(crate) const fn is_subject(self) -> bool {
        matches!(self, Self::Field | Self::Topic)
    }
}

pub(crate) const WORDS: PerLang<Table<Word>> = PerLang([fr::WORDS, en::WORDS]);

impl LegalRef {
    /// The official title of the article, for the GDPR.
    pub fn title(&self, lang: Lang) -> Option<&'static str> {
        (self.provision == Provision::Article && self.instrument == "GDPR")
            .then(|| titles::title(self.number.as_deref()?, lang))?
    }
}

/// Gives the names of an entry of the user's to the lexicon.
pub(crate) fn own(number: EntryId, entry: Entry<'_>, add: impl FnMut(&str, Word)) {
    if let Entry::Act(act) = entry {
        acts::own(number, act, add);
    }
}

/// A citation, or a row of them, or the mention of an act that begins here.
pub(crate) fn parse(at: Cursor<'_>) -> Option<Parsed<'_>> {
    let (word, after) = word(at, Word::begins_citation)?;
    match word {
        Word::NoCitation => Some(Parsed {
            end: after,
            found: Vec::new(),
        }),
        Word::Act(_) | Word::Acronym(_) | Word::Short(_) => citation::mention(at),
        Word::Noun(_) | Word::Rule => citation::mention(at).or_else(|| citation::row(at)),
        Word::Paragraph | Word::Paragraphs => citation::section_sign(at),
        _ => citation::row(at),
    }
}

/// Over the longest phrase that begins here and has a meaning of this kind that fits.
fn word(at: Cursor<'_>, fits: impl Fn(Word) -> bool) -> Option<(Word, Cursor<'_>)> {
    at.phrase_of(LEGAL, |meaning| match meaning {
        Meaning::Legal(word) if fits(word) => Some(word),
        _ => None,
    })
}

/// Over a phrase with this meaning, when there is one.
fn skip(at: Cursor<'_>, meaning: Word) -> Cursor<'_> {
    word(at, |w| w == meaning).map_or(at, |(_, after)| after)
}
