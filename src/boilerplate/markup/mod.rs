//! The judgement of pages: which blocks are the article, by their markup, their place and their wording.

mod features;
mod model;
mod page;
mod reason;
pub mod training;

use std::sync::LazyLock;

use super::{Judged, Reason, repair::repair};
use crate::{
    block::{Blocks, Tag},
    language::Lang,
};
use features::Places;
use model::Model;
use page::Page;

/// A block is kept from this probability on.
const KEEP: f32 = 0.5;

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::read(include_str!("blocks.model")));

/// Judges every block of a page.
pub(super) fn judge(blocks: Blocks<'_>, lang: Option<Lang>) -> Vec<Judged<'_>> {
    let page = Page::new(&blocks, lang);
    let looked = look(&blocks, &page);
    let mut out = Vec::with_capacity(blocks.list.len());
    for (i, verdict) in looked.into_iter().enumerate() {
        let (reason, rule, score) = match verdict {
            Verdict::Title => (None, "html.title", 1.0),
            Verdict::Body => (None, "html.article_body", 1.0),
            Verdict::Certain(reason, rule) => (Some(reason), rule, 0.0),
            Verdict::Model(score) if score >= KEEP => (None, "model", score),
            Verdict::Model(score) => (Some(reason::likely(&blocks, &page, i)), "model", score),
        };
        out.push((reason, rule, score));
    }
    let judged = blocks
        .list
        .into_iter()
        .zip(out)
        .map(|(block, (reason, rule, score))| Judged {
            block,
            reason,
            rule: Some(rule.into()),
            score,
        });
    repair(judged.collect(), lang, page.title)
}

#[derive(Clone, Copy, Debug)]
enum Verdict {
    Title,
    /// The article's text from the metadata.
    Body,
    Certain(Reason, &'static str),
    Model(f32),
}

/// What needs no model, by block.
fn certain(blocks: &Blocks<'_>, page: &Page) -> Vec<Option<Verdict>> {
    let verdict = |(i, block)| {
        if page.title == Some(i) {
            return Some(Verdict::Title);
        }
        if blocks.outline.nodes[page::context(block).node as usize].tag == Tag::Metadata {
            return Some(Verdict::Body);
        }
        let (reason, rule) = reason::certain(blocks, page, i)?;
        Some(Verdict::Certain(reason, rule))
    };
    blocks.list.iter().enumerate().map(verdict).collect()
}

fn look(blocks: &Blocks<'_>, page: &Page) -> Vec<Verdict> {
    let places = Places::new(page);
    let mut features = Vec::with_capacity(features::COUNT);
    let verdict = |(i, verdict): (usize, Option<Verdict>)| {
        verdict.unwrap_or_else(|| {
            features::fill(blocks, page, &places, i, &mut features);
            Verdict::Model(MODEL.probability(&features))
        })
    };
    certain(blocks, page)
        .into_iter()
        .enumerate()
        .map(verdict)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_model_knows_the_features() {
        assert!(MODEL.is_sound());
        assert_eq!(MODEL.features, features::names());
    }
}
