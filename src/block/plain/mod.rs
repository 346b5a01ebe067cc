//! Plain text to blocks.
//!
//! A line is a block, unless the text is hard-wrapped: then the lines of a paragraph are joined.

mod wrap;

use std::borrow::Cow;

use super::{Block, BlockKind};
use crate::span::Span;

pub(super) fn blocks(text: &str) -> Vec<Block<'_>> {
    let lines = lines(text);
    let joins = wrap::joins(text, &lines);
    let mut out: Vec<Block> = Vec::with_capacity(lines.len());
    let mut first = 0;
    for i in 0..lines.len() {
        if !joins.get(i + 1).copied().unwrap_or(false) {
            out.push(block(text, &lines[first..=i]));
            first = i + 1;
        }
    }
    mark_headings(&mut out);
    out
}

/// A line that is not blank, without the white space around it.
#[derive(Clone, Copy, Debug)]
struct Line {
    span: Span,
    /// True when a blank line, or the start of the text, stands before it.
    opens: bool,
}

fn lines(text: &str) -> Vec<Line> {
    let mut out = Vec::with_capacity(text.len() / 64 + 1);
    let mut opens = true;
    let mut start = 0;
    let bytes = text.as_bytes();
    // Old files end lines with a carriage return alone; before a line feed it is trimmed as white space.
    let ends = memchr::memchr2_iter(b'\n', b'\r', bytes).chain([text.len()]);
    let mut after_return = false;
    for end in ends {
        let line = &text[start..end];
        let trimmed = line.trim();
        if trimmed.is_empty() {
            let second_half = after_return && end == start && bytes.get(end) == Some(&b'\n');
            opens |= !second_half;
        } else {
            let from = start + (line.len() - line.trim_start().len());
            let span = Span::new(from, from + trimmed.len());
            out.push(Line { span, opens });
            opens = false;
        }
        after_return = bytes.get(end) == Some(&b'\r');
        start = (end + 1).min(text.len());
    }
    out
}

fn block<'a>(text: &'a str, lines: &[Line]) -> Block<'a> {
    let words = if let [one] = lines {
        Cow::Borrowed(one.span.of(text))
    } else {
        let slices: Vec<&str> = lines.iter().map(|line| line.span.of(text)).collect();
        Cow::Owned(slices.join(" "))
    };
    Block {
        kind: if begins_item(&words) {
            BlockKind::ListItem
        } else {
            BlockKind::Paragraph
        },
        text: words,
        source: lines.iter().map(|line| line.span).collect(),
        ..Block::default()
    }
}

/// True for a line that begins as the items of lists do: a bullet or a number, then a space.
fn begins_item(line: &str) -> bool {
    let mut chars = line.chars();
    let Some(first) = chars.next() else {
        return false;
    };
    let rest = chars.as_str();
    match first {
        '-' | '*' | '+' | '•' | '◦' | '▪' | '‣' | '·' | '●' | '■' | '–' | '→' | '►' =>
        {
            let item = rest.trim_start();
            // A dash may open a line of dialogue, which is prose.
            item.len() < rest.len() && !(first == '–' && item.ends_with(['.', '!', '?', '»']))
        }
        '1'..='9' => {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let mark = &rest[digits..];
            digits < 2
                && (mark.starts_with(". ") || mark.starts_with(") ") || mark.starts_with(".\t"))
        }
        _ => false,
    }
}

/// Longest subhead, in characters.
const LONGEST_HEADING: usize = 120;
/// Shortest paragraph that a subhead stands over, in characters.
const SHORTEST_BODY: usize = 120;

/// A short line without a full stop over a paragraph is a subhead.
fn mark_headings(blocks: &mut [Block<'_>]) {
    for i in 0..blocks.len() {
        let over = blocks.get(i + 1).is_some_and(|next| {
            next.kind == BlockKind::Paragraph && wrap::is_wide(&next.text, SHORTEST_BODY)
        });
        let block = &mut blocks[i];
        let may_be = over && block.kind == BlockKind::Paragraph;
        let longer = LONGEST_HEADING + 1;
        if may_be && !wrap::is_wide(&block.text, longer) && !ends_sentence(&block.text) {
            block.kind = BlockKind::Heading;
        }
    }
}

/// True for a line that ends as sentences and introductions do.
fn ends_sentence(line: &str) -> bool {
    let open = line.trim_end_matches([
        '"', '”', '»', '“', '\'', '’', ')', ']', ' ', '\u{a0}', '\u{202f}',
    ]);
    open.ends_with(['.', '!', '…', ':', ';', ',']) || open.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        blocks(text)
            .into_iter()
            .map(|b| b.text.into_owned())
            .collect()
    }

    #[test]
    fn lines_are_paragraphs() {
        assert_eq!(
            texts("Un.\r\nDeux.\r\n\r\nTrois.\n"),
            ["Un.", "Deux.", "Trois."]
        );
        assert_eq!(texts("One.\rTwo."), ["One.", "Two."]);
        assert!(texts(" \n\u{a0}\n").is_empty());
    }

    #[test]
    fn blank_lines_are_seen_through_all_line_ends() {
        for text in ["a\nb\n\nc", "a\r\nb\r\n\r\nc", "a\rb\r\rc"] {
            let opens: Vec<bool> = lines(text).iter().map(|line| line.opens).collect();
            assert_eq!(opens, [true, false, true], "{text:?}");
        }
    }

    #[test]
    fn items_of_lists() {
        for item in ["- AUTO", "• deux", "3. three", "12) twelve", "* star"] {
            assert!(begins_item(item), "{item}");
        }
        for other in [
            "-5 degrees",
            "2022 was dry",
            "– Oui, dit-il.",
            "1.5 million",
            "--- 3",
            "",
        ] {
            assert!(!begins_item(other), "{other}");
        }
    }

    #[test]
    fn slices_are_exact() {
        let text = "  Premier alinéa.  \n\n\t- un point\n";
        for block in blocks(text) {
            assert_eq!(block.source[0].of(text), block.text);
        }
    }
}
