//! The judgement of pages: which blocks are the article, by their markup, their place and their wording.

mod features;
mod model;
mod page;
mod reason;
mod second;
pub mod training;
mod words;

use std::sync::LazyLock;

use super::{Judged, Reason};
use crate::block::{BlockKind, Blocks};
use features::Places;
use model::Model;
use page::Page;
use second::Looks;

/// A block is kept from this probability on.
const KEEP: f32 = 0.5;

static FIRST: LazyLock<Model> = LazyLock::new(|| Model::read(include_str!("first.model")));
static SECOND: LazyLock<Model> = LazyLock::new(|| Model::read(include_str!("second.model")));

/// Judges every block of a page.
pub(super) fn judge(mut blocks: Blocks<'_>) -> Vec<Judged<'_>> {
    let page = Page::new(&blocks);
    let looked = look(&blocks, &page);
    if let Some(title) = page.title {
        blocks.list[title].kind = BlockKind::Title;
    }
    let mut out = Vec::with_capacity(blocks.list.len());
    for (i, verdict) in looked.into_iter().enumerate() {
        let block = std::mem::take(&mut blocks.list[i]);
        let (reason, rule, score) = match verdict {
            Verdict::Title => (None, Some("html.title"), 1.0),
            Verdict::Certain(reason, rule) => (Some(reason), Some(rule), 0.0),
            Verdict::Model(score) if score >= KEEP => (None, Some("model"), score),
            Verdict::Model(score) => {
                blocks.list[i] = block;
                let reason = reason::likely(&blocks, &page, i);
                let block = std::mem::take(&mut blocks.list[i]);
                out.push(Judged {
                    block,
                    reason: Some(reason),
                    rule: Some("model".into()),
                    score,
                });
                continue;
            }
        };
        out.push(Judged {
            block,
            reason,
            rule: rule.map(Into::into),
            score,
        });
    }
    out
}

#[derive(Clone, Copy, Debug)]
enum Verdict {
    Title,
    Certain(Reason, &'static str),
    Model(f32),
}

/// What needs no model, by block.
fn certain(blocks: &Blocks<'_>, page: &Page) -> Vec<Option<Verdict>> {
    let verdict = |(i, block)| {
        if page.title == Some(i) {
            return Some(Verdict::Title);
        }
        let (reason, rule) = reason::certain(blocks, page, block)?;
        Some(Verdict::Certain(reason, rule))
    };
    blocks.list.iter().enumerate().map(verdict).collect()
}

fn look(blocks: &Blocks<'_>, page: &Page) -> Vec<Verdict> {
    let places = Places::new(page);
    let certain = certain(blocks, page);
    let mut features = Vec::with_capacity(features::COUNT);
    let mut firsts = Vec::new();
    let mut scores = Vec::with_capacity(blocks.list.len());
    for (i, verdict) in certain.iter().enumerate() {
        if verdict.is_some() {
            scores.push(0.0);
            continue;
        }
        features::fill(blocks, page, &places, i, &mut features);
        scores.push(FIRST.probability(&features));
        firsts.extend_from_slice(&features);
    }
    let looks = Looks::new(blocks, page, &scores);
    let mut firsts = firsts.chunks_exact(features::COUNT);
    let verdict = |(i, verdict): (usize, Option<Verdict>)| {
        verdict.unwrap_or_else(|| {
            let first = firsts.next().unwrap_or(&[]);
            looks.fill(blocks, i, first, &mut features);
            Verdict::Model(SECOND.probability(&features))
        })
    };
    certain.into_iter().enumerate().map(verdict).collect()
}
