//! Why a block of a page is no article text, by the markup around it.

use super::page::{Page, context};
use crate::{
    block::{BlockKind, Blocks, Mark, Marks, Node, Tag},
    boilerplate::Reason,
};

/// What a mark says of dropped text, most telling first.
const BY_MARK: [(Mark, Reason, &str); 23] = [
    (Mark::Cookie, Reason::CookieNotice, "html.cookie"),
    (Mark::Comment, Reason::Comment, "html.comment"),
    (
        Mark::Subscription,
        Reason::Subscription,
        "html.subscription",
    ),
    (Mark::Share, Reason::Share, "html.share"),
    (
        Mark::Advertisement,
        Reason::Advertisement,
        "html.advertisement",
    ),
    (Mark::Related, Reason::Related, "html.related"),
    (Mark::Popular, Reason::Related, "html.popular"),
    (Mark::Caption, Reason::Caption, "html.caption"),
    (Mark::Tags, Reason::Navigation, "html.tags"),
    (Mark::Navigation, Reason::Navigation, "html.navigation"),
    (Mark::Biography, Reason::Byline, "html.biography"),
    (Mark::Author, Reason::Byline, "html.author"),
    (Mark::Date, Reason::Metadata, "html.date"),
    (Mark::Poll, Reason::Promotion, "html.poll"),
    (Mark::Promotion, Reason::Promotion, "html.promotion"),
    (Mark::Legal, Reason::PublisherNotice, "html.legal"),
    (Mark::Footer, Reason::PublisherNotice, "html.footer"),
    (Mark::Meta, Reason::Metadata, "html.meta"),
    (Mark::More, Reason::Related, "html.more"),
    (Mark::Card, Reason::Related, "html.card"),
    (Mark::Sidebar, Reason::Related, "html.sidebar"),
    (Mark::Media, Reason::Caption, "html.media"),
    (Mark::Form, Reason::CommentForm, "html.form"),
];

/// What a tag says of dropped text.
const BY_TAG: [(Tag, Reason, &str); 9] = [
    (Tag::Nav, Reason::Navigation, "html.nav"),
    (Tag::Figcaption, Reason::Caption, "html.figcaption"),
    (Tag::Caption, Reason::Caption, "html.figcaption"),
    (Tag::Figure, Reason::Caption, "html.figure"),
    (Tag::Aside, Reason::Related, "html.aside"),
    (Tag::Footer, Reason::PublisherNotice, "html.footer"),
    (Tag::Dialog, Reason::Subscription, "html.dialog"),
    (Tag::Address, Reason::Byline, "html.address"),
    (Tag::Header, Reason::Navigation, "html.header"),
];

/// The reason that a node gives for what is dropped inside it.
fn of_node(node: &Node) -> Option<(Reason, &'static str)> {
    let marked = of_marks(node.own);
    let tagged = BY_TAG.iter().find(|(tag, ..)| node.tag == *tag);
    marked.or_else(|| tagged.map(|(_, reason, rule)| (*reason, *rule)))
}

fn of_marks(marks: Marks) -> Option<(Reason, &'static str)> {
    let found = BY_MARK.iter().find(|(mark, ..)| marks.has(*mark));
    found.map(|(_, reason, rule)| (*reason, *rule))
}

/// What decides without the model.
pub(super) fn certain(
    blocks: &Blocks<'_>,
    page: &Page,
    i: usize,
) -> Option<(Reason, &'static str)> {
    const SAME: f32 = 0.5;
    let block = &blocks.list[i];
    let html = context(block);
    let last = blocks.outline.nodes.last();
    if last.is_some_and(|node| node.tag == Tag::Metadata) && page.blocks[i].body_share > SAME {
        return Some((Reason::Other, "html.article_body"));
    }
    if block.kind == BlockKind::Caption {
        return Some((Reason::Caption, "html.figcaption"));
    }
    if html.inline.has(Mark::Hidden) {
        return Some((Reason::Other, "html.hidden"));
    }
    let named = by_name(blocks, page, i);
    let of_others = || {
        if page.others.have(i) {
            return Some((likely(blocks, page, i), "html.outside_article"));
        }
        if page.others.list(i) {
            return Some((Reason::Related, "html.related_list"));
        }
        let is_teaser = page.others.announces(page.wording.lines[i].shape.hash);
        is_teaser.then_some((Reason::Related, "html.repeated_teaser"))
    };
    named.or_else(of_others)
}

/// What the names of the elements around a block decide.
fn by_name(blocks: &Blocks<'_>, page: &Page, i: usize) -> Option<(Reason, &'static str)> {
    /// A paragraph of fewer letters that is named as hidden is no part of a text that unfolds.
    const SHORT: u32 = 200;
    let html = context(&blocks.list[i]);
    for id in blocks.outline.path_ids(html.node) {
        let node = &blocks.outline.nodes[id as usize];
        if is_labelled_advertisement(node, page) {
            return Some((Reason::Advertisement, "html.advertisement"));
        }
        if page.furniture[id as usize] && !page.furniture[node.parent as usize] {
            // Some sites lay an article out in what they call places for advertisements.
            return of_node(node).filter(|(reason, _)| *reason != Reason::Advertisement);
        }
        // What holds much of the page's prose is no furniture, whatever it is called.
        let much =
            page.prose_in[id as usize] as f32 > 0.3 * page.prose as f32 && node.prose_chars > 600;
        if id == page.main || much {
            return None;
        }
        let is_folded_line = node.tag == Tag::Paragraph && node.own.has(Mark::Folded);
        if node.own.has(Mark::Hidden) || (is_folded_line && html.chars < SHORT) {
            return Some((Reason::Other, "html.hidden"));
        }
        if node.tag == Tag::Nav {
            return Some((Reason::Navigation, "html.nav"));
        }
    }
    None
}

/// A small place for advertisements whose first words say that it holds one.
fn is_labelled_advertisement(node: &Node, page: &Page) -> bool {
    const LONGEST: u32 = 600;
    let label = page.wording.lines.get(node.blocks.0 as usize);
    node.own.has(Mark::Advertisement)
        && node.chars < LONGEST
        && label.is_some_and(|line| line.is_sure(Reason::Advertisement))
}

/// The likeliest reason for a block that the model dropped.
pub(super) fn likely(blocks: &Blocks<'_>, page: &Page, i: usize) -> Reason {
    let block = &blocks.list[i];
    let html = context(block);
    let facts = &page.blocks[i];
    let line = &page.wording.lines[i];
    if let Some(hit) = line.sure() {
        return hit.reason;
    }
    if line.shape.is_date {
        let above = page.title.is_some_and(|t| i < t);
        return if above {
            Reason::PageDate
        } else {
            Reason::Metadata
        };
    }
    if block.text.contains('©') {
        return Reason::PublisherNotice;
    }
    if let Some((reason, _)) = of_marks(html.inline) {
        return reason;
    }
    for id in blocks.outline.path_ids(html.node) {
        let node = &blocks.outline.nodes[id as usize];
        if id == page.main {
            break;
        }
        if let Some((reason, _)) = of_node(node) {
            return reason;
        }
    }
    if let Some(hit) = line.hit {
        return hit.reason;
    }
    if html.time {
        return Reason::Metadata;
    }
    if facts.names_author {
        return Reason::Byline;
    }
    let before = page.title.is_some_and(|t| i < t) || facts.before == 0;
    let linked = html.link_chars * 2 > html.chars;
    match (before, linked) {
        (true, _) => Reason::Navigation,
        (false, true) => Reason::Related,
        (false, false) if facts.before >= page.prose => Reason::Related,
        (false, false) => Reason::Other,
    }
}
