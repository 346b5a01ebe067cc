//! What of a page belongs to other articles than its own.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::page::context;
use crate::{
    block::{BlockKind, Blocks, Tag},
    boilerplate::{Reason, document::Document},
};

/// What tells other articles of a page from its own.
#[derive(Default)]
pub(super) struct Others {
    /// The blocks of the page's own article, when one element holds it.
    own: Option<Range<u32>>,
    /// Texts above the headline that stand on the page again, as teasers do.
    announced: FxHashSet<u64>,
    /// The blocks of lists under a line that announces other articles.
    listed: FxHashSet<usize>,
}

impl Others {
    pub(super) fn new(
        page: &Blocks<'_>,
        wording: &Document,
        title: Option<usize>,
        prose_in: &[u32],
    ) -> Self {
        Self {
            own: title.and_then(|title| own(page, title, prose_in)),
            announced: announced(page, wording, title.unwrap_or(0)),
            listed: listed(page, wording),
        }
    }

    /// Whether a block stands outside the page's own article.
    pub(super) fn have(&self, i: usize) -> bool {
        let own = self.own.as_ref();
        own.is_some_and(|own| !own.contains(&(i as u32)))
    }

    /// Whether a text is one that the page repeats above its headline.
    pub(super) fn announces(&self, hash: u64) -> bool {
        self.announced.contains(&hash)
    }

    /// Whether a block stands in a list under a line that announces other articles.
    pub(super) fn list(&self, i: usize) -> bool {
        self.listed.contains(&i)
    }
}

/// The innermost `article` around the headline, or else the `main`. One with little of the page's prose holds the
/// headline only.
fn own(page: &Blocks<'_>, title: usize, prose_in: &[u32]) -> Option<Range<u32>> {
    const ENOUGH: f32 = 0.15;
    let nodes = &page.outline.nodes;
    let headline = context(&page.list[title]).node;
    let around = |tag| {
        let mut path = page.outline.path_ids(headline);
        path.find(|id| nodes[*id as usize].tag == tag)
    };
    let article = around(Tag::Article).or_else(|| around(Tag::Main))?;
    let prose = prose_in.first().copied().unwrap_or(0) as f32;
    let (start, end) = nodes[article as usize].blocks;
    (prose_in[article as usize] as f32 > ENOUGH * prose).then_some(start..end)
}

/// Long texts above the headline that come again.
fn announced(page: &Blocks<'_>, wording: &Document, title: usize) -> FxHashSet<u64> {
    /// Shorter texts, in letters, come again by chance, or because they are labels.
    const LONG: u32 = 60;
    let long = |i: &usize| context(&page.list[*i]).chars >= LONG;
    let text = |i: usize| wording.lines[i].shape.hash;
    let mut above = FxHashSet::default();
    let mut again = FxHashSet::default();
    for i in (0..title).filter(long) {
        if !above.insert(text(i)) {
            again.insert(text(i));
        }
    }
    let below = (title + 1..page.list.len()).filter(long).map(text);
    again.extend(below.filter(|hash| above.contains(hash)));
    again
}

/// The list items right behind "Read also".
fn listed(page: &Blocks<'_>, wording: &Document) -> FxHashSet<usize> {
    let mut out = FxHashSet::default();
    let mut is_announced = false;
    for (i, block) in page.list.iter().enumerate() {
        if block.kind == BlockKind::ListItem {
            out.extend(is_announced.then_some(i));
        } else {
            is_announced = wording.lines[i].heads(Reason::Related);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::{
        block::{Format, blocks},
        boilerplate::markup::page::Page,
    };

    const STORY: &str = "<p>The harbour office said on Monday that the eastern quay would stay closed until spring, \
                         because the storm of last week had moved two of its heavy blocks into the basin.</p>";

    /// The texts that stand outside the page's article, and those that are announced above its headline.
    fn others(html: &str) -> (Vec<String>, Vec<String>) {
        let page = blocks(html, Format::Html);
        let facts = Page::new(&page, None);
        let text = |i: usize| page.list[i].text.to_string();
        let all = 0..page.list.len();
        let outside = |i: &usize| facts.others.have(*i);
        let announced = |i: &usize| facts.others.announces(facts.wording.lines[*i].shape.hash);
        (
            all.clone().filter(outside).map(text).collect(),
            all.filter(announced).map(text).collect(),
        )
    }

    #[test]
    fn an_article_without_the_headline_is_another() {
        let html = format!(
            "<body><article><h1>Quay closed until spring</h1>{STORY}</article><article><h2>Ferry late</h2></article>"
        );
        assert_eq!(others(&html).0, ["Ferry late"]);
    }

    #[test]
    fn an_article_with_the_headline_alone_says_nothing() {
        let html =
            format!("<body><article><h1>Quay closed until spring</h1></article><div>{STORY}</div>");
        assert!(others(&html).0.is_empty());
    }

    #[test]
    fn what_is_listed_under_related_stories_is_of_others() {
        let html = format!(
            "<body><h1>Quay closed until spring</h1>{STORY}<p>Related stories</p><ul><li>Ferry late<li>Pier shut</ul>\
             {STORY}<ul><li>The east wall</ul>"
        );
        let page = blocks(&html, Format::Html);
        let facts = Page::new(&page, Some(crate::Lang::En));
        let listed = (0..page.list.len()).filter(|i| facts.others.list(*i));
        let texts: Vec<_> = listed.map(|i| &*page.list[i].text).collect();
        assert_eq!(texts, ["Ferry late", "Pier shut"]);
    }

    #[test]
    fn a_teaser_above_the_headline_comes_again() {
        let teaser = "<p>Ferry late again: the crossing to the island was cancelled for the third day in a row</p>";
        let html = format!("<body>{teaser}<h1>Quay closed until spring</h1>{STORY}{teaser}");
        assert_eq!(others(&html).1.len(), 2);
        let once = html.replacen(teaser, "", 1);
        assert!(others(&once).1.is_empty());
    }
}
