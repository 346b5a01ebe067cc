//! Text or HTML to blocks: the paragraphs, headings, list items and other pieces of a document, in source order.

mod html;
mod metadata;
mod plain;
mod site;

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::span::Span;

pub use html::HtmlContext;
pub(crate) use html::{
    Mark, Marks, Node, NodeId, Outline, RuleNumber, Selectors, Tag, Wanted, read_selector,
};
pub use metadata::Metadata;
pub(crate) use site::{Site, is_domain};

/// How a document is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Plain text.
    #[default]
    Text,
    /// HTML.
    Html,
}

/// What a block is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// The headline.
    Title,
    /// A subhead.
    Heading,
    /// Running text.
    #[default]
    Paragraph,
    /// An item of a list.
    ListItem,
    /// A quotation set apart.
    Quote,
    /// A row of a table, its cells separated by tabs.
    Table,
    /// The words under a picture.
    Caption,
    /// A few words cut out of a kept line.
    Inline,
}

/// A piece of a document.
#[derive(Clone, Debug, Default)]
pub struct Block<'a> {
    /// What it is, as far as the markup or its place says.
    pub kind: BlockKind,
    /// Its words. For plain text: the slices of `source`, joined by one space.
    pub text: Cow<'a, str>,
    /// Its places in the decoded input, in bytes; plain text only.
    pub source: Vec<Span>,
    /// What the markup around it says; HTML only.
    pub html: Option<Box<HtmlContext>>,
}

/// A document cut into blocks.
#[derive(Clone, Debug, Default)]
pub struct Blocks<'a> {
    /// In source order.
    pub list: Vec<Block<'a>>,
    /// What the page says of itself outside its text; empty for plain text.
    pub metadata: Metadata,
    /// The block-level elements of the page, which `html` of each block points into; empty for plain text.
    pub(crate) outline: Outline,
    /// The site that the document is of, when some rule of the user's asks for it.
    pub(crate) site: Option<Site>,
}

/// What is asked of a document beside its blocks.
#[derive(Clone, Debug, Default)]
pub(crate) struct Request<'a> {
    /// The site that it is known to be of.
    pub site: Option<Site>,
    /// Elements that the user wants dropped or kept.
    pub selectors: Cow<'a, Selectors>,
}

/// Cuts a document into blocks. No character of plain text but white space is in no block.
pub fn blocks(text: &str, format: Format) -> Blocks<'_> {
    blocks_with(text, format, &Request::default())
}

/// The same, for a user with rules.
pub(crate) fn blocks_with<'a>(text: &'a str, format: Format, request: &Request<'_>) -> Blocks<'a> {
    match format {
        Format::Text => Blocks {
            list: plain::blocks(text),
            site: request.site.clone(),
            ..Blocks::default()
        },
        Format::Html => html::blocks(text, request),
    }
}
