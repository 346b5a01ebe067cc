//! The record's article: what it is, its blocks, its facts.

use schemars::JsonSchema;
use serde::Deserialize;

use super::value::{
    AnchorBasis, Date, Duration, Legal, Money, Number, Organization, Percent, Person, Quantity,
    Quotation,
};

/// What coupure knows of one article: one JSON object.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(title = "coupure record", extend("$id" = "urn:coupure:record:1"))]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) enum Record {
    /// An input that was read.
    Article(Box<Article>),
    /// An input that could not be read.
    Failed(Failed),
}

/// An article.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) struct Article {
    /// Version of the format.
    schema: u32,
    /// Path relative to the input folder, with `/`, or the id given.
    id: String,
    /// Whether there is an article.
    status: Read,
    /// Null.
    error: (),
    /// What was read.
    source: Source,
    /// Unit of every offset.
    offsets: OffsetUnit,
    /// The language.
    language: Language,
    /// The headline.
    #[schemars(required)]
    title: Option<String>,
    /// Who wrote it.
    authors: Vec<String>,
    /// Name of the site or publisher, from a page's metadata.
    #[schemars(required)]
    publisher: Option<String>,
    /// When it was published.
    #[schemars(required)]
    published: Option<Published>,
    /// EDTF of a date banner of the page: the day it was shown.
    #[schemars(required)]
    page_date: Option<String>,
    /// The kept blocks, joined by one blank line.
    text: String,
    /// Every block of the document in source order, kept and dropped.
    blocks: Vec<Block>,
    /// The facts, sorted by start, end and kind.
    facts: Vec<Fact>,
}

/// An input without an article.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) struct Failed {
    /// Version of the format.
    schema: u32,
    /// Path relative to the input folder, with `/`, or the id given.
    id: String,
    /// That there is no article.
    status: Unread,
    /// Why.
    error: Failure,
    /// What is known of the input.
    source: Source,
}

/// Whether there is an article.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Read {
    /// Some text was kept.
    Ok,
    /// Nothing was kept.
    Empty,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Unread {
    Failed,
}

/// Why an input could not be read.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
struct Failure {
    /// A word for programs.
    code: FailureCode,
    /// A sentence for people.
    message: String,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum FailureCode {
    NotFound,
    Unreadable,
    TooLarge,
    Binary,
    BadGzip,
    BadJson,
    Internal,
}

/// What was read.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
struct Source {
    /// Text or HTML.
    format: Format,
    /// WHATWG name of the encoding, lower case.
    #[schemars(required)]
    encoding: Option<String>,
    /// Size in bytes, after decompression.
    bytes: u64,
    /// SHA-256 of those bytes, in hexadecimal.
    #[schemars(required)]
    sha256: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Format {
    Text,
    Html,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum OffsetUnit {
    Char,
    Byte,
    Utf16,
}

/// The language of an article.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
struct Language {
    /// BCP 47; `und` when unsure.
    code: String,
    /// 0 to 1.
    #[schemars(range(min = 0.0, max = 1.0))]
    confidence: f32,
}

/// When an article was published.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
struct Published {
    /// The day, month or year (EDTF).
    edtf: String,
    /// How it is known.
    basis: AnchorBasis,
    /// The words that say it.
    #[schemars(required)]
    quote: Option<String>,
}

/// A block of the document.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
struct Block {
    /// What it is.
    kind: BlockKind,
    /// Kept or dropped.
    verdict: Verdict,
    /// Why it was dropped.
    reason: Option<Reason>,
    /// What decided: a phrase rule's id, a zone's, or `model`.
    rule: Option<String>,
    /// First place in the text, when kept.
    start: Option<usize>,
    /// Place after the last one, when kept.
    end: Option<usize>,
    /// Probability that the block is article text.
    #[schemars(range(min = 0.0, max = 1.0))]
    score: f32,
    /// Its words, when dropped.
    text: Option<String>,
    /// Places in the decoded input; plain text only.
    source: Option<Vec<[usize; 2]>>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum BlockKind {
    Title,
    Heading,
    Paragraph,
    ListItem,
    Quote,
    Table,
    Caption,
    Inline,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Verdict {
    Keep,
    Drop,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Reason {
    Navigation,
    PageDate,
    ReadingTime,
    Byline,
    Credit,
    Caption,
    Share,
    Subscription,
    CommentForm,
    Comment,
    Related,
    ReadMore,
    Advertisement,
    Promotion,
    CookieNotice,
    PublisherNotice,
    ErrorReport,
    SourceLink,
    Metadata,
    Other,
}

/// A fact, by kind.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[expect(dead_code, reason = "read by the schema alone")]
enum Fact {
    /// A date or a range of dates.
    Date(Found<Date>),
    /// A length of time.
    Duration(Found<Duration>),
    /// A provision of an act.
    Legal(Found<Legal>),
    /// A sum of money.
    Money(Found<Money>),
    /// A bare numeral.
    Number(Found<Number>),
    /// A mention of an organisation.
    Organization(Found<Organization>),
    /// A share of a hundred.
    Percent(Found<Percent>),
    /// A mention of a person.
    Person(Found<Person>),
    /// A number of things.
    Quantity(Found<Quantity>),
    /// Words quoted.
    Quotation(Found<Quotation>),
}

/// A value with its evidence.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "{T}Fact")]
#[expect(dead_code, reason = "read by the schema alone")]
struct Found<T> {
    /// First place in the text.
    start: usize,
    /// Place after the last one.
    end: usize,
    /// The words of the text.
    quote: String,
    /// First place in the decoded input; plain text only.
    source_start: Option<usize>,
    /// Place after the last one in the decoded input; plain text only.
    source_end: Option<usize>,
    /// Probability that the fact is right.
    #[schemars(range(min = 0.0, max = 1.0))]
    confidence: f32,
    /// What decided, such as `money.number_currency`.
    rule: String,
    /// What it says.
    value: T,
}
