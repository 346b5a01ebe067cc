//! Plain text to blocks.

use super::{Block, BlockKind};
use crate::span::Span;

pub(super) fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut at = 0;
    let mut out = Vec::new();
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            let start = at + (line.len() - line.trim_start().len());
            let span = Span::new(start, start + trimmed.len());
            out.push(Block {
                kind: BlockKind::Paragraph,
                text: trimmed.into(),
                source: vec![span],
                html: None,
            });
        }
        at += line.len();
    }
    out
}
