//! What the program that trains the models needs to see of a page.

use super::{Verdict, certain, features, page::Page, settled};
use crate::{
    block::{BlockKind, Blocks, Format, blocks},
    boilerplate::{Mode, Rules},
    language::Lang,
};

/// A page cut into blocks, with what the rules decide and the features of the rest.
pub struct Sample {
    blocks: Blocks<'static>,
    page: Page,
    lang: Option<Lang>,
    decided: Vec<Option<Verdict>>,
    /// For each block: its features, or nothing when a rule decides.
    pub features: Vec<Option<Vec<f32>>>,
    /// For each block the rule that drops it, if one does.
    pub rules: Vec<Option<&'static str>>,
}

impl Sample {
    /// Cuts a page.
    pub fn new(bytes: &[u8], lang: Option<Lang>) -> Self {
        let text = crate::decode::decode(bytes);
        let html = text.as_ref().map_or("", |d| &*d.text);
        let source = blocks(html, Format::Html);
        let blocks = Blocks {
            site: None,
            list: source.list.into_iter().map(owned).collect(),
            metadata: source.metadata,
            outline: source.outline,
        };
        let page = Page::new(&blocks, lang);
        let places = features::Places::new(&page);
        let decided = certain(&blocks, &page);
        let row = |(i, verdict): (usize, &Option<Verdict>)| {
            let row = || features::row(&blocks, &page, &places, i).to_vec();
            verdict.is_none().then(row)
        };
        let features = decided.iter().enumerate().map(row).collect();
        let rule = |verdict: &Option<Verdict>| match verdict {
            Some(Verdict::Certain(_, rule)) => Some(*rule),
            _ => None,
        };
        let rules = decided.iter().map(rule).collect();
        Self {
            blocks,
            page,
            lang,
            decided,
            features,
            rules,
        }
    }

    /// The texts of the blocks.
    pub fn texts(&self) -> Vec<&str> {
        self.blocks.list.iter().map(|b| &*b.text).collect()
    }

    /// The text that is kept, without the headline, given the probability of each block.
    pub fn kept(&self, looks: &[f32]) -> String {
        let looked = self.decided.iter().zip(looks);
        let looked: Vec<Verdict> = looked
            .map(|(decided, look)| decided.unwrap_or(Verdict::Model(*look)))
            .collect();
        let (blocks, rules) = (self.blocks.clone(), Rules::default());
        let judged = settled(
            blocks,
            &self.page,
            &looked,
            self.lang,
            Mode::Balanced,
            &rules,
        );
        let kept = judged
            .iter()
            .filter(|one| one.reason.is_none() && one.block.kind != BlockKind::Title);
        let texts: Vec<&str> = kept.map(|one| &*one.block.text).collect();
        texts.join("\n\n")
    }

    /// The place of the headline among them.
    pub fn title(&self) -> Option<usize> {
        self.page.title
    }

    /// One line on a block, for people.
    pub fn describe(&self, i: usize) -> String {
        let html = super::page::context(&self.blocks.list[i]);
        let path = self.blocks.outline.path(html.node);
        let path: Vec<String> = path.take(5).map(|n| format!("{:?}", n.tag)).collect();
        format!("{:?} {}", self.blocks.list[i].kind, path.join("<"))
    }
}

/// Names of the features, in order.
pub fn names() -> Vec<String> {
    features::names()
}

fn owned(block: crate::block::Block<'_>) -> crate::block::Block<'static> {
    crate::block::Block {
        kind: if block.kind == BlockKind::Title {
            BlockKind::Heading
        } else {
            block.kind
        },
        text: block.text.into_owned().into(),
        source: block.source,
        html: block.html,
    }
}
