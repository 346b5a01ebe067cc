//! Judged blocks to the article's text and the record's blocks.

use super::{ArticleBlock, Verdict};
use crate::{block::BlockKind, boilerplate::Judged, span::SegmentMap};

/// What blocks are joined with.
const BLANK_LINE: &str = "\n\n";

/// The kept text with the way back to the source, and the blocks.
pub(crate) struct Assembled {
    pub text: String,
    pub map: SegmentMap,
    pub blocks: Vec<ArticleBlock>,
}

/// Joins the kept blocks.
pub(crate) fn assemble(judged: Vec<Judged<'_>>) -> Assembled {
    let kept: usize = judged
        .iter()
        .filter(|j| j.reason.is_none())
        .map(|j| j.block.text.len() + 2)
        .sum();
    let mut text = String::with_capacity(kept);
    let mut map = SegmentMap::default();
    let mut blocks = Vec::with_capacity(judged.len());
    for Judged {
        block,
        reason,
        rule,
        score,
    } in judged
    {
        let keep = reason.is_none();
        let mut place = None;
        if keep {
            if !text.is_empty() {
                text.push_str(BLANK_LINE);
            }
            let start = text.len();
            text.push_str(&block.text);
            place = Some((start, text.len()));
            let mut at = start;
            for slice in &block.source {
                map.push(at, *slice);
                at += slice.len() + 1;
            }
        }
        blocks.push(ArticleBlock {
            kind: if keep && block.kind == BlockKind::Inline {
                BlockKind::Paragraph
            } else {
                block.kind
            },
            verdict: if keep { Verdict::Keep } else { Verdict::Drop },
            reason,
            rule,
            start: place.map(|p| p.0),
            end: place.map(|p| p.1),
            score: (score * 1000.0).round() / 1000.0,
            text: (!keep).then(|| block.text.into_owned()),
            source: block.source,
        });
    }
    Assembled { text, map, blocks }
}
