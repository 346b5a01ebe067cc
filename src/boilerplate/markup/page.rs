//! What the blocks of a page say of the page: where its prose stands, which blocks are built alike.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{address, others::Others};
use crate::{
    block::{Block, BlockKind, Blocks, HtmlContext, Mark, Marks, Node, NodeId, Tag},
    boilerplate::document::Document,
    language::Lang,
};

/// Facts of a page that its blocks are judged by.
pub(super) struct Page {
    /// What the wording of each block says.
    pub(super) wording: Document,
    pub(super) blocks: Vec<Facts>,
    /// The innermost element that holds most of the prose.
    pub(super) main: NodeId,
    /// Letters of prose on the page.
    pub(super) prose: u32,
    /// The block with the headline.
    pub(super) title: Option<usize>,
    /// What of the page belongs to other articles.
    pub(super) others: Others,
    /// By element: letters of prose in it, that of furniture inside it left out.
    pub(super) prose_in: Vec<u32>,
    /// By element: whether it or one around it is named as furniture and stands where furniture does.
    pub(super) furniture: Vec<bool>,
    /// How many elements are built by a template.
    pub(super) built: FxHashMap<u32, u16>,
    /// The blocks that are built alike.
    pub(super) templates: FxHashMap<u64, Group>,
    /// How often a text stands on the page.
    pub(super) repeats: FxHashMap<u64, u16>,
    pub(super) h1s: u16,
    /// Articles with prose, by the elements that hold them.
    pub(super) articles: u16,
    /// Share of the words of prose that are stop words; `None` when the page's language is none we know.
    pub(super) stop_share: Option<f32>,
    /// Whether the page gives the text of its article.
    pub(super) has_body: bool,
    /// Whether the page is in a language whose phrases we know.
    pub(super) known: bool,
}

/// Facts of one block.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    pub(super) prose: bool,
    pub(super) template: u64,
    /// Letters of prose before it.
    pub(super) before: u32,
    /// Share of its words that the headline has too.
    pub(super) title_share: f32,
    /// Share of its word runs that the article body of the metadata has.
    pub(super) body_share: f32,
    pub(super) names_author: bool,
    pub(super) names_publisher: bool,
    /// How many of its words address the reader, or are the publisher's of itself.
    pub(super) addressed: u16,
    /// The heading before it.
    pub(super) heading: Option<usize>,
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
    pub(super) fn new(page: &Blocks<'_>, lang: Option<Lang>) -> Self {
        let wording = Document::of(&page.list, lang);
        let outline = &page.outline;
        let title = headline(page);
        let furniture = furniture(page, title);
        let all_prose = prose_in(page, &furniture, &Others::default());
        let others = Others::new(page, &wording, title, &all_prose);
        let prose_in = prose_in(page, &furniture, &others);
        let prose = prose_in.first().copied().unwrap_or(0);
        let main = main(page, &prose_in);
        let mut built = FxHashMap::<u32, u16>::default();
        for node in &outline.nodes {
            let count = built.entry(node.template).or_default();
            *count = count.saturating_add(1);
        }
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
        let mut heading = None;
        let (mut words_of_prose, mut stops) = (0, 0);
        let mut blocks = Vec::with_capacity(page.list.len());
        for (i, block) in page.list.iter().enumerate() {
            let html = context(block);
            let node = &outline.nodes[html.node as usize];
            let parent = &outline.nodes[node.parent as usize];
            let template = u64::from(node.template) << 32 | u64::from(parent.template);
            let is_prose = is_prose(page, i, &furniture, &others);
            let group = templates.entry(template).or_default();
            group.count = group.count.saturating_add(1);
            group.chars += html.chars;
            group.link_chars += html.link_chars;
            group.prose += u16::from(is_prose && group.prose < u16::MAX);
            let shape = &wording.lines[i].shape;
            if is_prose {
                words_of_prose += shape.words;
                stops += shape.stops;
            }
            let seen = repeats.entry(shape.hash).or_default();
            *seen = seen.saturating_add(1);
            // Only short blocks repeat the headline.
            let words = if shape.words < TITLE_WORDS || !body_runs.is_empty() {
                hashes(&block.text)
            } else {
                Vec::new()
            };
            let in_title = words.iter().filter(|w| title_words.contains(w)).count();
            let (mut known, mut all) = (0, 0);
            if !body_runs.is_empty() {
                for run in runs(&words) {
                    all += 1;
                    known += u32::from(body_runs.contains(&run));
                }
            }
            let addressed = words.iter().filter(|word| address::is_address(**word));
            let addressed = addressed.count() as u16;
            let publisher = page.metadata.publisher.as_deref();
            let names_publisher = html.chars < LONGEST_NOTICE
                && publisher.is_some_and(|name| block.text.contains(name));
            let lower_names = |name: &String| block.text.contains(name.as_str());
            blocks.push(Facts {
                prose: is_prose,
                template,
                before,
                heading,
                title_share: in_title as f32 / words.len().max(1) as f32,
                body_share: known as f32 / all.max(1) as f32,
                names_publisher,
                addressed,
                names_author: html.chars < 300 && page.metadata.authors.iter().any(lower_names),
            });
            before += if is_prose { html.chars } else { 0 };
            if block.kind == BlockKind::Heading {
                heading = Some(i);
            }
        }
        let h1s = page
            .list
            .iter()
            .filter(|b| level(page, b) == Some(1))
            .count();
        let is_article = |(node, prose): &(&Node, &u32)| node.tag == Tag::Article && **prose > 0;
        let articles = outline
            .nodes
            .iter()
            .zip(&prose_in)
            .filter(is_article)
            .count();
        let stop_share = stops as f32 / words_of_prose.max(1) as f32;
        Self {
            wording,
            articles: articles.min(100) as u16,
            stop_share: (stop_share > FEWEST_STOPS).then_some(stop_share),
            blocks,
            main,
            prose_in,
            furniture,
            built,
            prose,
            title,
            others,
            templates,
            repeats,
            h1s: h1s as u16,
            has_body: body.len() > 400,
            known: lang.is_some(),
        }
    }

    pub(super) fn repeats(&self, i: usize) -> u16 {
        let key = self.wording.lines[i].shape.hash;
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

/// In longer blocks the publisher's name says nothing.
const LONGEST_NOTICE: u32 = 600;

/// Blocks of more words are not compared with the headline.
const TITLE_WORDS: u32 = 60;

/// Prose of the languages we know has more stop words than this.
const FEWEST_STOPS: f32 = 0.22;

/// Names of what stands around articles.
const FURNITURE: Marks = Marks::of(Mark::Advertisement)
    .with(Marks::of(Mark::Comment))
    .with(Marks::of(Mark::Related))
    .with(Marks::of(Mark::Popular))
    .with(Marks::of(Mark::Cookie))
    .with(Marks::of(Mark::Subscription))
    .with(Marks::of(Mark::Modal));

/// Names that the article itself may bear.
const GATES: Marks = Marks::of(Mark::Advertisement)
    .with(Marks::of(Mark::Cookie))
    .with(Marks::of(Mark::Subscription))
    .with(Marks::of(Mark::Modal));

/// Prose behind the headline that makes what follows it no longer the article's start, in letters.
const STARTED: u32 = 300;

/// Elements named as furniture, with all inside them. Names deceive: what holds the headline, or most of the
/// page's prose before any other, is none.
fn furniture(page: &Blocks<'_>, title: Option<usize>) -> Vec<bool> {
    const MUCH: f32 = 0.3;
    let nodes = &page.outline.nodes;
    let all = nodes.first().map_or(0, |body| body.prose_chars) as f32;
    let mut before = Vec::with_capacity(page.list.len() + 1);
    let mut sum = 0;
    for (i, block) in page.list.iter().enumerate() {
        before.push(sum);
        if title.is_none_or(|t| i > t) && reads_as_prose(block) {
            sum += context(block).chars;
        }
    }
    before.push(sum);
    let mut out = vec![false; nodes.len()];
    for (id, node) in nodes.iter().enumerate().skip(1) {
        let named =
            node.own.any(FURNITURE) || matches!(node.tag, Tag::Aside | Tag::Dialog | Tag::Nav);
        let holds_title =
            title.is_some_and(|t| (node.blocks.0..node.blocks.1).contains(&(t as u32)));
        let starts = before[(node.blocks.0 as usize).min(before.len() - 1)];
        // Paid articles lie in what is named after their subscription.
        let follows = starts >= STARTED && !node.own.any(GATES);
        let behind = follows || (node.prose_chars as f32) < MUCH * all;
        out[id] = out[node.parent as usize] || (named && !holds_title && behind);
    }
    out
}

pub(super) fn reads_as_prose(block: &Block<'_>) -> bool {
    block.kind != BlockKind::Heading && context(block).is_prose()
}

/// Prose that may be the article's: no furniture, no other article.
fn is_prose(page: &Blocks<'_>, i: usize, furniture: &[bool], others: &Others) -> bool {
    let block = &page.list[i];
    reads_as_prose(block) && !furniture[context(block).node as usize] && !others.have(i)
}

fn prose_in(page: &Blocks<'_>, furniture: &[bool], others: &Others) -> Vec<u32> {
    let nodes = &page.outline.nodes;
    let mut out = vec![0; nodes.len()];
    for (i, block) in page.list.iter().enumerate() {
        let html = context(block);
        if is_prose(page, i, furniture, others) {
            out[html.node as usize] += html.chars;
        }
    }
    // Children stand behind their parents.
    for id in (1..nodes.len()).rev() {
        out[nodes[id].parent as usize] += out[id];
    }
    out
}

/// Goes down from the body as long as one child holds most of the prose.
fn main(page: &Blocks<'_>, prose_in: &[u32]) -> NodeId {
    const MOST: f32 = 0.7;
    let nodes = &page.outline.nodes;
    let prose = prose_in.first().copied().unwrap_or(0);
    let mut main = 0;
    // Children stand behind their parents, so that one pass goes all the way down.
    for (id, node) in nodes.iter().enumerate().skip(1) {
        let enough = prose_in[id] as f32 > MOST * prose as f32;
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
