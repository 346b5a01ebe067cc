//! What the blocks of a page say of the page: where its prose stands, which blocks are built alike.

use rustc_hash::{FxHashMap, FxHashSet};

use super::words::Words;
use crate::block::{Block, BlockKind, Blocks, HtmlContext, NodeId, Tag};

/// Facts of a page that its blocks are judged by.
pub(super) struct Page {
    pub(super) blocks: Vec<Facts>,
    /// The innermost element that holds most of the prose.
    pub(super) main: NodeId,
    /// Letters of prose on the page.
    pub(super) prose: u32,
    /// The block with the headline.
    pub(super) title: Option<usize>,
    /// By element: the block groups that stand for its template.
    pub(super) templates: FxHashMap<u64, Group>,
    /// How often a text stands on the page.
    pub(super) repeats: FxHashMap<u64, u16>,
    pub(super) h1s: u16,
    /// Whether the page gives the text of its article.
    pub(super) has_body: bool,
}

/// Facts of one block.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    pub(super) words: Words,
    pub(super) prose: bool,
    pub(super) template: u64,
    /// Letters of prose before it.
    pub(super) before: u32,
    /// Share of its words that the headline has too.
    pub(super) title_share: f32,
    /// Share of its word runs that the article body of the metadata has.
    pub(super) body_share: f32,
    pub(super) names_author: bool,
}

/// Blocks that are built alike.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Group {
    pub(super) count: u16,
    pub(super) chars: u32,
    pub(super) link_chars: u32,
    pub(super) prose: u16,
}

/// The context of a block; blocks of pages have one.
pub(super) fn context<'b>(block: &'b Block<'_>) -> &'b HtmlContext {
    static NONE: HtmlContext = HtmlContext::NONE;
    block.html.as_deref().unwrap_or(&NONE)
}

impl Page {
    pub(super) fn new(page: &Blocks<'_>) -> Self {
        let outline = &page.outline;
        let prose = outline.nodes.first().map_or(0, |body| body.prose_chars);
        let main = main(page, prose);
        let title = headline(page);
        let title_words: FxHashSet<u64> = {
            let of_block = title.map(|t| hashes(&page.list[t].text));
            let of_page = page.metadata.title.as_deref().map(hashes);
            of_block.into_iter().chain(of_page).flatten().collect()
        };
        let body = page.metadata.body.as_deref().unwrap_or("");
        let body_runs: FxHashSet<u64> = runs(&hashes(body)).collect();
        let mut templates = FxHashMap::<u64, Group>::default();
        let mut repeats = FxHashMap::<u64, u16>::default();
        let mut before = 0;
        let mut blocks = Vec::with_capacity(page.list.len());
        for block in &page.list {
            let html = context(block);
            let node = &outline.nodes[html.node as usize];
            let parent = &outline.nodes[node.parent as usize];
            let template = u64::from(node.template) << 32 | u64::from(parent.template);
            let is_prose = block.kind != BlockKind::Heading && html.is_prose();
            let group = templates.entry(template).or_default();
            group.count = group.count.saturating_add(1);
            group.chars += html.chars;
            group.link_chars += html.link_chars;
            group.prose += u16::from(is_prose && group.prose < u16::MAX);
            let words = hashes(&block.text);
            let seen = repeats.entry(whole(&words)).or_default();
            *seen = seen.saturating_add(1);
            let in_title = words.iter().filter(|w| title_words.contains(w)).count();
            let (mut known, mut all) = (0, 0);
            if !body_runs.is_empty() {
                for run in runs(&words) {
                    all += 1;
                    known += u32::from(body_runs.contains(&run));
                }
            }
            let lower_names = |name: &String| block.text.contains(name.as_str());
            blocks.push(Facts {
                prose: is_prose,
                template,
                before,
                title_share: in_title as f32 / words.len().max(1) as f32,
                body_share: known as f32 / all.max(1) as f32,
                names_author: html.chars < 300 && page.metadata.authors.iter().any(lower_names),
                words: Words::read(&block.text),
            });
            before += if is_prose { html.chars } else { 0 };
        }
        let h1s = page
            .list
            .iter()
            .filter(|b| level(page, b) == Some(1))
            .count();
        Self {
            blocks,
            main,
            prose,
            title,
            templates,
            repeats,
            h1s: h1s as u16,
            has_body: body.len() > 400,
        }
    }

    pub(super) fn repeats(&self, text: &str) -> u16 {
        let key = whole(&hashes(text));
        self.repeats.get(&key).copied().unwrap_or(1)
    }
}

/// The level of the heading that a block is.
pub(super) fn level(page: &Blocks<'_>, block: &Block<'_>) -> Option<u8> {
    if block.kind != BlockKind::Heading {
        return None;
    }
    let node = context(block).node;
    page.outline.path(node).find_map(|n| n.tag.heading_level())
}

/// Goes down from the body as long as one child holds most of the prose.
fn main(page: &Blocks<'_>, prose: u32) -> NodeId {
    const MOST: f32 = 0.7;
    let nodes = &page.outline.nodes;
    let mut main = 0;
    // Children stand behind their parents, so that one pass goes all the way down.
    for (id, node) in nodes.iter().enumerate().skip(1) {
        let enough = node.prose_chars as f32 > MOST * prose as f32;
        let holds = !matches!(
            node.tag,
            Tag::Paragraph | Tag::Blockquote | Tag::Item | Tag::List
        );
        if node.parent as usize == main && enough && holds && prose > 0 {
            main = id;
        }
    }
    main as NodeId
}

/// The headline: the h1 most like the title of the metadata, or else the heading that says the same, or else
/// the first h1 with some words.
fn headline(page: &Blocks<'_>) -> Option<usize> {
    const ALIKE: f32 = 0.6;
    let title: Vec<u64> = hashes(page.metadata.title.as_deref().unwrap_or(""));
    let known: FxHashSet<u64> = title.iter().copied().collect();
    let likeness = |text: &str| {
        let words = hashes(text);
        let shared = words.iter().filter(|w| known.contains(w)).count();
        shared as f32 / words.len().max(title.len()).max(1) as f32
    };
    let mut best: Option<(usize, f32)> = None;
    let mut first = None;
    for (i, block) in page.list.iter().enumerate() {
        let Some(level) = level(page, block) else {
            continue;
        };
        if level > 2 {
            continue;
        }
        let like = likeness(&block.text) + if level == 1 { 0.1 } else { 0.0 };
        if like > ALIKE && best.is_none_or(|(_, b)| like > b) {
            best = Some((i, like));
        }
        if level == 1 && first.is_none() && block.text.split_whitespace().count() > 2 {
            first = Some(i);
        }
    }
    best.map(|(i, _)| i).or(first)
}

/// A number for each word of a text, in lower case.
pub(super) fn hashes(text: &str) -> Vec<u64> {
    let mut out = Vec::new();
    let mut hash = 0u64;
    let mut inside = false;
    for c in text.chars() {
        if c.is_alphanumeric() {
            let lower = if c.is_ascii() {
                c.to_ascii_lowercase()
            } else {
                c.to_lowercase().next().unwrap_or(c)
            };
            hash = (hash.rotate_left(5) ^ u64::from(u32::from(lower)))
                .wrapping_mul(0x517c_c1b7_2722_0a95);
            inside = true;
        } else if inside {
            out.push(hash);
            hash = 0;
            inside = false;
        }
    }
    if inside {
        out.push(hash);
    }
    out
}

/// A number for each run of four words.
fn runs(words: &[u64]) -> impl Iterator<Item = u64> {
    words.windows(4.min(words.len()).max(1)).map(whole)
}

fn whole(words: &[u64]) -> u64 {
    let mix =
        |hash: u64, word: &u64| (hash.rotate_left(7) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    words.iter().fold(0, mix)
}
