//! The numbers that the model judges a block by.

mod names;

pub(super) use names::{COUNT, names};

use super::page::{Facts, Page, context, level};
use crate::{
    block::{Blocks, Mark, Node, NodeId, Tag},
    boilerplate::document::Line,
};
use names::{NEIGHBOUR, NEIGHBOURS, PATH, TARGETS};

/// Where prose stands around each block.
pub(super) struct Places {
    since: Vec<u16>,
    until: Vec<u16>,
}

impl Places {
    pub(super) fn new(page: &Page) -> Self {
        let count = |blocks: &mut dyn Iterator<Item = &Facts>| {
            let mut since = u16::MAX;
            let mut out = Vec::new();
            for block in blocks {
                out.push(since);
                since = if block.prose {
                    0
                } else {
                    since.saturating_add(1)
                };
            }
            out
        };
        let since = count(&mut page.blocks.iter());
        let mut until = count(&mut page.blocks.iter().rev());
        until.reverse();
        Self { since, until }
    }
}

/// The features of a block, in the order of [`names`].
pub(super) type Row = [f32; COUNT];

/// The features of block `i`.
pub(super) fn row(blocks: &Blocks<'_>, page: &Page, places: &Places, i: usize) -> Row {
    let mut row = Writer {
        values: [0.0; COUNT],
        at: 0,
    };
    let out = &mut row;
    own(blocks, page, i, out);
    place(blocks, page, places, i, out);
    let html = context(&blocks.list[i]);
    let node = &blocks.outline.nodes[html.node as usize];
    out.extend(PATH.map(|tag| f32::from(u8::from(node.path & tag.bit() != 0))));
    marks(blocks, i, out);
    out.extend(TARGETS.map(|mark| flag(html.targets.has(mark))));
    for (_, distance) in NEIGHBOURS {
        neighbour(blocks, page, i, distance, out);
    }
    debug_assert_eq!(row.at, COUNT);
    row.values
}

/// A row that is being written.
struct Writer {
    values: Row,
    at: usize,
}

impl Writer {
    /// Adds some values, and gives their places.
    fn extend<const N: usize>(&mut self, values: [f32; N]) -> &mut [f32] {
        debug_assert!(self.at + N <= COUNT);
        let end = (self.at + N).min(COUNT);
        let places = &mut self.values[self.at..end];
        self.at = end;
        for (place, value) in places.iter_mut().zip(values) {
            *place = value;
        }
        places
    }
}

fn own(blocks: &Blocks<'_>, page: &Page, i: usize, out: &mut Writer) {
    let block = &blocks.list[i];
    let html = context(block);
    let facts = &page.blocks[i];
    let line = &page.wording.lines[i];
    let shape = &line.shape;
    let node = &blocks.outline.nodes[html.node as usize];
    let (phrase, sure) = phrase(line);
    out.extend([
        html.chars as f32,
        shape.words as f32,
        share(html.link_chars, html.chars),
        f32::from(html.links),
        share(html.strong_chars, html.chars),
        stop_share(page, i),
        shape.share(shape.letters),
        shape.share(shape.capitals),
        shape.share(shape.uppers),
        share(shape.digits, shape.letters + shape.digits),
        shape.stops_inside as f32,
        shape.share(shape.commas),
        shape.quotes as f32,
        shape.brackets as f32,
        shape.separators as f32,
        shape.cries as f32,
        shape.money as f32,
        shape.addresses as f32,
        shape.share(shape.address),
        shape.longest_word as f32,
        f32::from(shape.end as u8),
        flag(shape.ends_quoted),
        flag(shape.starts_lower),
        flag(shape.starts_quoted),
        flag(shape.starts_marked),
        flag(shape.is_date),
        flag(shape.has_weekday),
        line.shared.share,
        line.shared.words as f32,
        phrase,
        sure,
        f32::from(block.kind as u8),
        f32::from(level(blocks, block).unwrap_or(0)),
        f32::from(node.tag as u8),
        flag(html.time),
        flag(html.after_media),
        facts.title_share,
        facts.body_share,
        flag(facts.names_author),
        flag(facts.names_publisher),
        f32::from(facts.addressed),
        shape.share(u32::from(facts.addressed)),
        f32::from(page.repeats(i)),
    ]);
}

fn flag(yes: bool) -> f32 {
    f32::from(u8::from(yes))
}

/// Which reason a furniture phrase of the line gives, counted from 1, and how surely.
fn phrase(line: &Line) -> (f32, f32) {
    line.hit.map_or((0.0, 0.0), |hit| {
        (
            1.0 + f32::from(hit.reason as u8),
            1.0 + f32::from(hit.strength as u8),
        )
    })
}

/// Share of stop words, as a ratio to that of the page's prose. In languages whose stop words are not known
/// every line has the share of prose.
fn stop_share(page: &Page, i: usize) -> f32 {
    let shape = &page.wording.lines[i].shape;
    page.stop_share
        .map_or(1.0, |usual| shape.share(shape.stops) / usual)
}

fn place(blocks: &Blocks<'_>, page: &Page, places: &Places, i: usize, out: &mut Writer) {
    let nodes = &blocks.outline.nodes;
    let html = context(&blocks.list[i]);
    let facts = &page.blocks[i];
    let node = &nodes[html.node as usize];
    let parent = &nodes[node.parent as usize];
    let grand = &nodes[parent.parent as usize];
    let great = &nodes[grand.parent as usize];
    let main = &nodes[page.main as usize];
    let body = &nodes[0];
    let at = i as u32;
    let total = blocks.list.len() as f32;
    let size = |range: (u32, u32)| (range.1 - range.0) as f32;
    let within = |range: (u32, u32)| at.saturating_sub(range.0) as f32 / size(range).max(1.0);
    let (up, down) = distance(blocks, html.node, page.main);
    let title_node = page.title.map_or(0, |t| context(&blocks.list[t]).node);
    let (title_up, title_down) = distance(blocks, html.node, title_node);
    let holds_title = |node: &Node| {
        page.title
            .is_some_and(|t| (node.blocks.0..node.blocks.1).contains(&(t as u32)))
    };
    let zone = if at < main.blocks.0 {
        0.0
    } else if at < main.blocks.1 {
        1.0
    } else {
        2.0
    };
    let prose = |id: NodeId| page.prose_in[id as usize];
    let built = |node: &Node| f32::from(page.built.get(&node.template).copied().unwrap_or(1));
    let is_article = |id: &NodeId| matches!(nodes[*id as usize].tag, Tag::Article | Tag::Main);
    let article_id = blocks.outline.path_ids(html.node).find(is_article);
    let article = article_id.map(|id| &nodes[id as usize]);
    let around = blocks.outline.path(html.node);
    let articles_around = around.filter(|n| n.tag == Tag::Article).count();
    let started = page
        .title
        .map_or(0, |t| facts.before.saturating_sub(page.blocks[t].before));
    let group = page
        .templates
        .get(&facts.template)
        .copied()
        .unwrap_or_default();
    let behind_title = page.title.map_or(0.0, |t| i as f32 - t as f32);
    out.extend([
        f32::from(node.depth),
        i as f32 / total,
        i as f32,
        total - i as f32,
        share(facts.before, page.prose),
        page.prose.saturating_sub(facts.before) as f32,
        behind_title.clamp(-100.0, 300.0),
        f32::from(places.since[i].min(200)),
        f32::from(places.until[i].min(200)),
        up,
        down,
        zone,
        share(prose(page.main), page.prose),
        within(main.blocks),
        size(parent.blocks),
        parent.chars as f32,
        share(parent.link_chars, parent.chars),
        share(prose(node.parent), page.prose),
        size(grand.blocks),
        grand.chars as f32,
        share(grand.link_chars, grand.chars),
        share(prose(parent.parent), page.prose),
        share(great.link_chars, great.chars),
        share(prose(grand.parent), page.prose),
        article_id.map_or(-1.0, |a| share(prose(a), page.prose)),
        article.map_or(-1.0, |a| within(a.blocks)),
        f32::from(group.count),
        group.chars as f32 / f32::from(group.count.max(1)),
        share(group.link_chars, group.chars),
        f32::from(group.prose) / f32::from(group.count.max(1)),
        page.prose as f32,
        share(body.link_chars, body.chars),
        total,
        f32::from(page.h1s),
        f32::from(u8::from(page.has_body)),
        within(parent.blocks),
        f32::from(page.articles),
        articles_around as f32,
        facts.heading.map_or(300.0, |h| (i - h) as f32),
        facts
            .heading
            .map_or(0.0, |h| phrase(&page.wording.lines[h]).0),
        facts.heading.map_or(0.0, |h| {
            f32::from(level(blocks, &blocks.list[h]).unwrap_or(0))
        }),
        facts.heading.map_or(0.0, |h| {
            let heading = context(&blocks.list[h]);
            share(heading.link_chars, heading.chars)
        }),
        flag(article.is_some()),
        built(parent),
        built(grand),
        built(great),
        flag(page.furniture[html.node as usize]),
        article.map_or(0.0, built),
        started as f32,
        prose(parent.parent) as f32,
        title_up,
        title_down,
        article.map_or(-1.0, |a| flag(holds_title(a))),
    ]);
}

/// For each mark, how far out it stands: 0 on an inline element, 1 on the block, 2 around it ...
fn marks(blocks: &Blocks<'_>, i: usize, out: &mut Writer) {
    const NOWHERE: f32 = 20.0;
    let out = out.extend([NOWHERE; Mark::ALL.len()]);
    let html = context(&blocks.list[i]);
    let mut note = |mut set: u64, distance: f32| {
        while set != 0 {
            let value = &mut out[set.trailing_zeros() as usize];
            *value = value.min(distance);
            set &= set - 1;
        }
    };
    note(html.inline.0, 0.0);
    for (distance, node) in blocks.outline.path(html.node).enumerate() {
        note(node.own.0, 1.0 + distance as f32);
    }
}

fn neighbour(blocks: &Blocks<'_>, page: &Page, i: usize, distance: isize, out: &mut Writer) {
    let place = i
        .checked_add_signed(distance)
        .filter(|p| *p < blocks.list.len());
    let Some(place) = place else {
        out.extend([-1.0; NEIGHBOUR.len()]);
        return;
    };
    let block = &blocks.list[place];
    let html = context(block);
    let facts = &page.blocks[place];
    let nodes = &blocks.outline.nodes;
    let here = context(&blocks.list[i]).node;
    let same_parent = nodes[here as usize].parent == nodes[html.node as usize].parent;
    let alike = facts.template == page.blocks[i].template;
    out.extend([
        html.chars as f32,
        share(html.link_chars, html.chars),
        f32::from(block.kind as u8),
        f32::from(page.wording.lines[place].shape.end as u8),
        stop_share(page, place),
        f32::from(u8::from(same_parent)) + 2.0 * f32::from(u8::from(alike)),
        facts.title_share,
        phrase(&page.wording.lines[place]).0,
    ]);
}

/// Steps from an element up to one that also holds `main`, and from there down to `main`.
fn distance(blocks: &Blocks<'_>, from: NodeId, main: NodeId) -> (f32, f32) {
    let nodes = &blocks.outline.nodes;
    let (mut a, mut b) = (from, main);
    let (mut up, mut down) = (0.0, 0.0);
    while a != b {
        let (depth_a, depth_b) = (nodes[a as usize].depth, nodes[b as usize].depth);
        if depth_a >= depth_b {
            a = nodes[a as usize].parent;
            up += 1.0;
        }
        if depth_b >= depth_a {
            b = nodes[b as usize].parent;
            down += 1.0;
        }
    }
    (up, down)
}

fn share(part: u32, whole: u32) -> f32 {
    part as f32 / whole.max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::{Format, blocks};

    #[test]
    fn each_feature_has_a_name() {
        let page = blocks("<p>one<div class=nav><p>two", Format::Html);
        let facts = Page::new(&page, None);
        let places = Places::new(&facts);
        for i in 0..page.list.len() {
            let row = row(&page, &facts, &places, i);
            assert_eq!((row.len(), names().len()), (COUNT, COUNT));
        }
    }
}
