//! Keeps the nesting of a page shallow enough for a parser that walks its stack of open elements at every tag.
//!
//! Browsers stop nesting at 512 elements (Blink: `kMaximumHTMLParserDOMTreeDepth`; the HTML standard, 13.2.1,
//! lets a parser have limits). Here a start tag beyond the limit is kept from the tree builder: the text stays,
//! and building the tree stays linear on any input. Pages that people wrote pass untouched.

use std::cell::Cell;

use ego_tree::NodeId;
use html5ever::{
    interface::Tracer,
    tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult},
    tree_builder::TreeBuilder,
};
use scraper::{Html, HtmlTreeSink};

/// Elements that may stand inside each other; articles of real sites stay under 100.
const DEEPEST: usize = 512;

/// Formatting elements that may be open at once: the parser opens all of them again in each paragraph.
const MOST_FORMATTING: usize = 24;

/// Times that `<html>` or `<body>` may come: each may bring attributes for the one that is there.
const MOST_ROOTS: usize = 32;

pub(super) type Builder = TreeBuilder<NodeId, HtmlTreeSink>;

/// A tree builder that is given no tag that would nest too deeply.
pub(super) struct Shallow {
    builder: Builder,
    /// How many elements may still be opened before it is looked how deep the page is.
    room: Cell<usize>,
    roots: Cell<usize>,
}

impl Shallow {
    pub(super) fn new(builder: Builder) -> Self {
        Self {
            builder,
            room: Cell::new(DEEPEST),
            roots: Cell::new(0),
        }
    }

    pub(super) fn finish(self) -> Html {
        self.builder.sink.0.into_inner()
    }

    /// Decides on a start tag, and counts it.
    fn is_too_deep(&self, tag: &Tag) -> bool {
        let name: &str = &tag.name;
        if matches!(name, "html" | "body") {
            self.roots.set(self.roots.get() + 1);
            return self.roots.get() > MOST_ROOTS;
        }
        if is_formatting(name) && self.formatting() >= MOST_FORMATTING {
            return true;
        }
        if self.room.get() == 0 {
            self.room.set(DEEPEST.saturating_sub(self.depth()));
        }
        if let Some(less) = self.room.get().checked_sub(1) {
            self.room.set(less);
            return false;
        }
        // In drawings and formulas every element nests.
        !is_flat(name) || self.adjusted_current_node_present_but_not_in_html_namespace()
    }

    /// About how many elements are open.
    fn depth(&self) -> usize {
        let count = Count::new(|_| true);
        self.builder.trace_handles(&count);
        count.counted.get()
    }

    /// About how many formatting elements are open, or are to be opened again.
    fn formatting(&self) -> usize {
        let page = self.builder.sink.0.borrow();
        let count = Count::new(|node: &NodeId| {
            let element = page.tree.get(*node).and_then(|n| n.value().as_element());
            element.is_some_and(|e| is_formatting(e.name()))
        });
        self.builder.trace_handles(&count);
        // One that is open is also in the list of those to be opened again.
        count.counted.get().div_ceil(2)
    }
}

impl TokenSink for Shallow {
    type Handle = NodeId;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<NodeId> {
        if let Token::TagToken(tag) = &token
            && tag.kind == TagKind::StartTag
            && self.is_too_deep(tag)
        {
            return TokenSinkResult::Continue;
        }
        self.builder.process_token(token, line)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder
            .adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// Counts the nodes that the tree builder holds.
struct Count<F> {
    wanted: F,
    counted: Cell<usize>,
}

impl<F: Fn(&NodeId) -> bool> Count<F> {
    fn new(wanted: F) -> Self {
        let counted = Cell::new(0);
        Self { wanted, counted }
    }
}

impl<F: Fn(&NodeId) -> bool> Tracer for Count<F> {
    type Handle = NodeId;

    fn trace_handle(&self, node: &NodeId) {
        if (self.wanted)(node) {
            self.counted.set(self.counted.get() + 1);
        }
    }
}

/// Elements that cannot nest without another element between: void, closed by their next sibling, holding no
/// markup, or not opened where they are not expected.
#[rustfmt::skip]
fn is_flat(name: &str) -> bool {
    matches!(
        name,
        "a" | "area" | "base" | "basefont" | "bgsound" | "body" | "br" | "caption" | "col" | "colgroup" | "dd" | "dt" | "embed"
            | "frame" | "head" | "hr" | "html" | "iframe" | "image" | "img" | "input" | "keygen" | "li" | "link" | "meta"
            | "noembed" | "noframes" | "noscript" | "option" | "p" | "param" | "plaintext" | "script" | "source"
            | "style" | "tbody" | "td" | "textarea" | "tfoot" | "th" | "thead" | "title" | "tr" | "track" | "wbr"
            | "xmp"
    )
}

/// Elements that stay open across the ends of the elements around them, and are opened again behind, but for
/// those that are alike in all attributes (HTML standard, 13.2.4.3). Links are left out, they end each other.
pub(super) fn is_formatting(name: &str) -> bool {
    matches!(
        name,
        "b" | "big"
            | "code"
            | "em"
            | "font"
            | "i"
            | "nobr"
            | "s"
            | "small"
            | "strike"
            | "strong"
            | "tt"
            | "u"
    )
}
