//! Paragraphs that something set between their lines has broken in mid-sentence.

use crate::{
    block::{Block, BlockKind},
    language::Lang,
};

/// Other blocks that may stand between the parts of a broken paragraph.
pub(super) const MOST_BETWEEN: usize = 6;
/// Words a broken paragraph has before the break.
const BROKEN_WORDS: usize = 8;

/// For each block the one before it that it continues, if there is one. Blocks that are `furniture` do not count.
pub(super) fn chains(
    blocks: &[Block<'_>],
    furniture: impl Fn(usize) -> bool,
) -> Vec<Option<usize>> {
    let mut last: Option<usize> = None;
    let mut out: Vec<Option<usize>> = vec![None; blocks.len()];
    for (i, block) in blocks.iter().enumerate().filter(|(i, _)| !furniture(*i)) {
        out[i] = last.filter(|last| {
            let before: &Block<'_> = &blocks[*last];
            // A part in the middle may be short: what it continues was long enough.
            let long = out[*last].is_some();
            i - last <= MOST_BETWEEN + 1
                && breaks(before, &before.text, block)
                && (long || is_long(before))
        });
        last = Some(i);
    }
    out
}

/// True when `rest` continues the paragraph that begins as `block` and whose words end with `end`.
pub(super) fn continues(block: &Block<'_>, end: &str, rest: &Block<'_>) -> bool {
    breaks(block, end, rest) && is_long(block)
}

fn is_long(block: &Block<'_>) -> bool {
    let words = block.text.split_whitespace();
    words
        .filter(|word| word.starts_with(char::is_alphanumeric))
        .take(BROKEN_WORDS)
        .count()
        == BROKEN_WORDS
}

fn breaks(block: &Block<'_>, end: &str, rest: &Block<'_>) -> bool {
    let text = |kind| matches!(kind, BlockKind::Paragraph | BlockKind::Heading);
    if !text(block.kind) || !text(rest.kind) || block.html.is_some() {
        return false;
    }
    if !end.ends_with(|c: char| c.is_alphanumeric() || c == ',') {
        return false;
    }
    let Some(next) = rest.text.chars().next() else {
        return false;
    };
    next.is_lowercase() || (next.is_ascii_digit() && ends_small(end))
}

/// True when the last word is one that sentences do not end with.
fn ends_small(text: &str) -> bool {
    let last = text.rsplit(|c: char| !c.is_alphanumeric()).next();
    let last = last.unwrap_or_default().to_lowercase();
    Lang::ALL.iter().any(|lang| lang.is_stop_word(&last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::{Format, blocks};

    #[test]
    fn parts_are_chained_over_furniture() {
        let text = "Le port de Saltmere restera fermé jusqu’à la fin de\n\nPublicité\n\n2023 pour des travaux, a dit le maire,\n\nqui attend un rapport.\n\nUne autre phrase.";
        let blocks = blocks(text, Format::Text).list;
        let chains = chains(&blocks, |i| i == 1);
        assert_eq!(chains, [None, None, Some(0), Some(2), None]);
    }
}
