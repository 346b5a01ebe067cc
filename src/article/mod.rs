//! The record of one article: text, blocks, facts.

mod assemble;
mod dateline;
mod front;
mod offsets;
mod settle;

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize, Serializer, ser::SerializeStruct};

use crate::{
    block::{BlockKind, Format},
    boilerplate::Reason,
    error::Failure,
    fact::{Fact, date::AnchorBasis},
    language::Detected,
    span::Span,
};

pub(crate) use assemble::assemble;
pub use offsets::OffsetUnit;

/// Version of the record's format.
pub const SCHEMA: u32 = 1;

/// What coupure knows of one article. Serialized it is the record: one JSON object.
///
/// All offsets are in the unit that [`offsets`](Self::offsets) names: UTF-8 bytes from
/// [`extract`](crate::extract), code points by default from the command line.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[schemars(description = "An article.")]
pub struct Article {
    /// Version of the format, [`SCHEMA`].
    #[schemars(description = "Version of the format.")]
    pub schema: u32,
    /// Path relative to the input folder, with `/`, or the id given.
    pub id: String,
    /// Whether there is an article.
    pub status: Status,
    /// Why there is none, when `status` is failed.
    pub error: Option<Failure>,
    /// What was read.
    pub source: Source,
    /// Unit of every offset.
    #[serde(default)]
    pub offsets: OffsetUnit,
    /// The language.
    #[serde(default = "Detected::unsure")]
    pub language: Detected,
    /// The headline.
    #[serde(default)]
    pub title: Option<String>,
    /// Who wrote it.
    #[serde(default)]
    pub authors: Vec<String>,
    /// Name of the site or publisher, from a page's metadata.
    #[serde(default)]
    pub publisher: Option<String>,
    /// When it was published.
    #[serde(default)]
    pub published: Option<Published>,
    /// EDTF of a date banner of the page: the day it was shown.
    #[serde(default)]
    pub page_date: Option<String>,
    /// The kept blocks, joined by one blank line.
    #[serde(default)]
    pub text: String,
    /// Every block of the document in source order, kept and dropped.
    #[serde(default)]
    pub blocks: Vec<ArticleBlock>,
    /// The facts, sorted by start, end and kind.
    #[serde(default)]
    pub facts: Vec<Fact>,
}

/// Whether there is an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Some text was kept.
    Ok,
    /// Nothing was kept.
    Empty,
    /// The input could not be read.
    Failed,
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    /// Text or HTML.
    pub format: Format,
    /// WHATWG name of the encoding, lower case; null when nothing could be read.
    pub encoding: Option<String>,
    /// Size of the input in bytes, after decompression.
    pub bytes: u64,
    /// SHA-256 of those bytes, in hexadecimal; null when nothing could be read.
    pub sha256: Option<String>,
}

/// When an article was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Published {
    /// The day, month or year (EDTF).
    pub edtf: String,
    /// How it is known.
    pub basis: AnchorBasis,
    /// The words that say it.
    pub quote: Option<String>,
}

/// A block of the record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Block")]
pub struct ArticleBlock {
    /// What it is.
    pub kind: BlockKind,
    /// Kept or dropped.
    pub verdict: Verdict,
    /// Why it was dropped.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub reason: Option<Reason>,
    /// What decided: a phrase rule's id, a zone's, or `model`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub rule: Option<Cow<'static, str>>,
    /// First place in the text, when kept.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub start: Option<usize>,
    /// Place after the last one, when kept.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub end: Option<usize>,
    /// Probability that the block is article text, 0 to 1, three decimals.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub score: f32,
    /// Its words, when dropped.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub text: Option<String>,
    /// Places in the decoded input; plain text only.
    #[serde(skip_serializing_if = "Vec::is_empty", default, with = "pairs")]
    #[schemars(with = "Vec<[usize; 2]>")]
    pub source: Vec<Span>,
}

/// Kept or dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Article text.
    Keep,
    /// Furniture.
    Drop,
}

impl Article {
    /// The record of an input that could not be read.
    pub fn failed(id: impl Into<String>, source: Source, error: Failure) -> Self {
        Self {
            status: Status::Failed,
            error: Some(error),
            ..Self::new(id.into(), source)
        }
    }

    pub(crate) fn new(id: String, source: Source) -> Self {
        Self {
            schema: SCHEMA,
            id,
            status: Status::Empty,
            error: None,
            source,
            offsets: OffsetUnit::Byte,
            language: Detected::unsure(),
            title: None,
            authors: Vec::new(),
            publisher: None,
            published: None,
            page_date: None,
            text: String::new(),
            blocks: Vec::new(),
            facts: Vec::new(),
        }
    }
}

/// The fields in the order of the record; a failed one has only the first five.
impl Serialize for Article {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let failed = self.status == Status::Failed;
        let mut out = to.serialize_struct("Article", if failed { 5 } else { 15 })?;
        out.serialize_field("schema", &self.schema)?;
        out.serialize_field("id", &self.id)?;
        out.serialize_field("status", &self.status)?;
        out.serialize_field("error", &self.error)?;
        out.serialize_field("source", &self.source)?;
        if !failed {
            out.serialize_field("offsets", &self.offsets)?;
            out.serialize_field("language", &self.language)?;
            out.serialize_field("title", &self.title)?;
            out.serialize_field("authors", &self.authors)?;
            out.serialize_field("publisher", &self.publisher)?;
            out.serialize_field("published", &self.published)?;
            out.serialize_field("page_date", &self.page_date)?;
            out.serialize_field("text", &self.text)?;
            out.serialize_field("blocks", &self.blocks)?;
            out.serialize_field("facts", &self.facts)?;
        }
        out.end()
    }
}

/// Places as `[[start, end], ...]`.
mod pairs {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::span::Span;

    pub(super) fn serialize<S: Serializer>(spans: &[Span], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(spans.iter().map(|s| [s.start, s.end]))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Span>, D::Error> {
        let pairs = Vec::<[usize; 2]>::deserialize(from)?;
        Ok(pairs
            .into_iter()
            .map(|[start, end]| Span::new(start, end))
            .collect())
    }
}
