//! HTML to blocks: one walk over the tree of a page.

mod attributes;
mod hidden_body;
mod marks;
mod names;
mod nesting;
mod outline;
mod parse;
mod selectors;
mod table;
mod tag;
mod walk;

use super::{Blocks, Request, metadata, site::Site};

pub(crate) use attributes::Attributes;
pub(crate) use marks::{Mark, Marks};
pub(crate) use outline::{Node, NodeId, Outline};
pub(super) use parse::fragment;
pub(crate) use selectors::{RuleNumber, Selectors, Wanted, read as read_selector};
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
    /// What the addresses of its links say.
    pub(crate) targets: Marks,
    /// It has a `<time>`.
    pub(crate) time: bool,
    /// A picture, a film or another drawing stands just before it.
    pub(crate) after_media: bool,
    /// The user's rules that select it or an element around it.
    pub(crate) selected: Vec<RuleNumber>,
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
        targets: Marks(0),
        time: false,
        after_media: false,
        selected: Vec::new(),
    };
}

pub(super) fn blocks(html: &str, request: &Request<'_>) -> Blocks<'static> {
    let page = parse::document(html, !request.selectors.is_empty());
    let mut site = request.site.clone();
    if site.is_none() && request.selectors.by_site {
        site = metadata::addresses(&page).find_map(Site::of_address);
    }
    let blocks = walk::walk(&page, request.selectors.on(site.as_ref()));
    Blocks { site, ..blocks }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::BlockKind::{self, Caption, Heading, ListItem, Paragraph, Quote, Table};

    fn blocks(html: &str) -> Blocks<'static> {
        super::blocks(html, &Request::default())
    }

    fn check(html: &str, wanted: &[(BlockKind, &str)]) {
        let blocks = blocks(html);
        let found: Vec<(BlockKind, &str)> =
            blocks.list.iter().map(|b| (b.kind, &*b.text)).collect();
        assert_eq!(found, wanted, "{html}");
    }

    #[test]
    fn elements_say_what_blocks_are() {
        check(
            "<title>no</title><h1>Un port</h1><p>Il <b>fer</b>me&nbsp;!<ul><li>a<li>b <i>c</i></ul>
             <blockquote><p>« Non »</p></blockquote><figure><img><figcaption>Vue</figcaption></figure>",
            &[
                (Heading, "Un port"),
                (Paragraph, "Il ferme\u{a0}!"),
                (ListItem, "a"),
                (ListItem, "b c"),
                (Quote, "« Non »"),
                (Caption, "Vue"),
            ],
        );
    }

    #[test]
    fn what_shows_only_when_it_is_pointed_at_is_left_out() {
        check(
            "<p>Senator <span class=tooltip><a href=/kerr>Ann Kerr</a><span class=tooltip-content>All her votes</span>
             </span> spoke.</p>",
            &[(Paragraph, "Senator Ann Kerr spoke.")],
        );
    }

    #[test]
    fn elements_side_by_side_are_parted_where_a_word_begins() {
        check(
            "<p><span>By Dana Whit</span><span>Staff <b>writer</b></span><time>Aug. 17</time></p>
             <p><a><i>Share</i></a><a><i>Send</i></a></p><p><b>T</b><i>wo</i> <i>Mac</i>Book H<sub>2</sub>O</p>",
            &[
                (Paragraph, "By Dana Whit Staff writer Aug. 17"),
                (Paragraph, "Share Send"),
                (Paragraph, "Two MacBook H2O"),
            ],
        );
    }

    #[test]
    fn two_breaks_part_paragraphs() {
        check(
            "<div>one<br>two<br> <br>three<br/><br/><br/>four<hr>five</div>",
            &[
                (Paragraph, "one\ntwo"),
                (Paragraph, "three"),
                (Paragraph, "four"),
                (Paragraph, "five"),
            ],
        );
    }

    #[test]
    fn rows_of_data_are_blocks_and_layout_is_none() {
        check(
            "<table><caption>Fines</caption><tr><th>Firm<th>Fine<tr><td><p>Acme</p><td>5&nbsp;€</table>
             <table><tr><td><table><tr><td>left</table><td>right</table>",
            &[
                (Table, "Fines"),
                (Table, "Firm\tFine"),
                (Table, "Acme\t5\u{a0}€"),
                (Paragraph, "left"),
                (Paragraph, "right"),
            ],
        );
    }

    #[test]
    fn what_a_reader_does_not_see_is_left_out() {
        check(
            "<p>seen<p hidden>a<p style='color:red; display : none'>b<div aria-hidden=true>c</div>
             <script>d</script><style>e</style><template><p>f</template><noscript><p>g</noscript>
             <button>h</button><svg><text>i</text></svg><p>a <span class=sr-only>in a new window</span>link",
            &[(Paragraph, "seen"), (Paragraph, "a link")],
        );
    }

    #[test]
    fn parts_that_come_late_stand_in_their_places() {
        check(
            "<body><p>first<template id=P:0></template><p>third<div hidden id=S:1><p>inner</div>
             <div hidden id=S:0><p>second<template id=B:1></template></div><div hidden id=T:0><p>no</div>",
            &[
                (Paragraph, "first"),
                (Paragraph, "second"),
                (Paragraph, "inner"),
                (Paragraph, "third"),
            ],
        );
    }

    #[test]
    fn headings_are_not_named_by_their_own_words() {
        let marks = |html: &str| blocks(html).outline.nodes[1].own;
        assert!(!marks("<h2 id=most-popular-ports>Most popular ports</h2>").any(Marks(u64::MAX)));
        assert!(!marks("<div id=how-to-share-a-boat-with-your-friends>Ask</div>").has(Mark::Share));
        assert!(marks("<div id=most-popular>Ports</div>").has(Mark::Popular));
    }

    #[test]
    fn deep_and_broken_markup_is_read_in_linear_time() {
        for open in [
            "<div>",
            "<b>",
            "<font a=1><p>",
            "<table><tr><td>",
            "<ul><li>",
            "<a><i x><p>",
        ] {
            let page = format!("{}deep", open.repeat(16_000));
            let blocks = blocks(&page);
            assert!(
                blocks.list.iter().any(|b| b.text.ends_with("deep")),
                "{open}"
            );
        }
        let _ = blocks("<");
        let _ = blocks("</div><p></b><!-- <![CDATA[ <a href='");
    }

    #[test]
    fn the_article_in_the_metadata_stands_for_one_that_is_not_shown() {
        let sentence = "Le port a fermé ses portes au public pour la durée des travaux. ";
        let body = sentence.repeat(20);
        let page = format!(
            r#"<script type="application/ld+json">{{"@type":"NewsArticle","articleBody":"{body}"}}</script><p>Menu"#
        );
        let blocks = blocks(&page);
        assert_eq!(blocks.list.len(), 2);
        assert_eq!(blocks.list[1].text, body.trim());
    }
}
