//! HTML to blocks: one walk over the tree of a page.

mod attributes;
mod marks;
mod nesting;
mod outline;
mod tag;
mod walk;

use scraper::Html;

use super::Blocks;

pub(crate) use attributes::Attributes;
pub(crate) use marks::{Mark, Marks};
pub(super) use nesting::shallow;
pub(crate) use outline::{Node, NodeId, Outline};
pub(crate) use tag::Tag;

/// What the markup around a block says of it.
#[derive(Clone, Debug, Default)]
pub struct HtmlContext {
    /// The innermost element of the page's outline that holds the block.
    pub(crate) node: NodeId,
    /// Letters of the block, white space left out.
    pub(crate) chars: u32,
    /// Those inside links.
    pub(crate) link_chars: u32,
    /// Those in bold or emphasis.
    pub(crate) strong_chars: u32,
    /// How many links it has.
    pub(crate) links: u16,
    /// What the class words of its inline elements say.
    pub(crate) inline: Marks,
    /// It has a `<time>`.
    pub(crate) time: bool,
    /// A picture, a film or another drawing stands just before it.
    pub(crate) after_media: bool,
}

impl HtmlContext {
    /// Nothing known.
    pub(crate) const NONE: Self = Self {
        node: 0,
        chars: 0,
        link_chars: 0,
        strong_chars: 0,
        links: 0,
        inline: Marks(0),
        time: false,
        after_media: false,
    };
}

pub(super) fn blocks(html: &str) -> Blocks<'_> {
    let page = Html::parse_document(&nesting::shallow(html));
    walk::walk(&page)
}
