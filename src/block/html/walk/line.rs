//! The block that is being written, word by word.

use super::Walk;
use crate::block::{
    Block, BlockKind,
    html::{HtmlContext, outline::NodeId, tag::Tag},
};

/// The block that is being written.
#[derive(Default)]
pub(super) struct Line {
    pub(super) text: String,
    /// White space stands between the last word and the next.
    pub(super) space: bool,
    /// An element began right behind another.
    pub(super) beside: bool,
    breaks: u8,
    pub(super) context: HtmlContext,
}

impl Walk<'_> {
    /// Adds text to the line, white space (HTML's, not the no-break space) folded into one space.
    pub(super) fn write(&mut self, text: &str) {
        let line = &mut self.line;
        line.space |= text.starts_with(|c: char| c.is_ascii_whitespace());
        // Styles part what the markup does not: a name in one element, "Staff writer" in the next.
        let small = |text: &str| text.ends_with(|c: char| c.is_lowercase() || c == '.');
        line.space |= std::mem::take(&mut line.beside)
            && small(&line.text)
            && text.starts_with(char::is_uppercase);
        let mut letters = 0;
        for word in text.split_ascii_whitespace() {
            if line.text.is_empty() {
                line.breaks = 0;
            } else if line.breaks > 0 {
                line.text.push('\n');
                line.breaks = 0;
            } else if line.space {
                line.text.push(' ');
            }
            line.space = true;
            line.text.push_str(word);
            letters += word.chars().count() as u32;
        }
        if letters > 0 {
            line.space = text.ends_with(|c: char| c.is_ascii_whitespace());
            line.context.chars += letters;
            line.context.link_chars += if self.links > 0 { letters } else { 0 };
            line.context.strong_chars += if self.strong > 0 { letters } else { 0 };
        }
    }

    /// One break ends a line of the block, two end the block.
    pub(super) fn break_line(&mut self, rule: bool) {
        if self.in_row {
            self.line.space = true;
            return;
        }
        self.line.breaks += 1;
        if rule || self.line.breaks > 1 {
            self.end_line();
        }
    }

    pub(super) fn next_cell(&mut self) {
        if !self.line.text.is_empty() {
            self.line.text.push('\t');
            self.line.space = false;
        }
    }

    /// Ends the block that is being written.
    pub(super) fn end_line(&mut self) {
        if let Some(block) = self.take_line() {
            let node = block.html.as_ref().map_or(0, |html| html.node);
            if self.outline.nodes[node as usize].path & Tag::H1.bit() != 0 {
                self.clues.heading(&block.text, self.list.len());
            }
            self.list.push(block);
        }
        self.list.append(&mut self.cuts);
    }

    /// The block that is being written, unless it is empty; a new one begins.
    pub(super) fn take_line(&mut self) -> Option<Block<'static>> {
        let empty = |c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}');
        let Line { text, context, .. } = &mut self.line;
        let trimmed = text.trim_matches(empty);
        if trimmed.is_empty() {
            let after_media = context.after_media;
            self.line = Line::default();
            self.line.context.after_media = after_media;
            return None;
        }
        let trimmed = if trimmed.len() == text.len() {
            std::mem::take(text)
        } else {
            trimmed.to_owned()
        };
        let mut context = std::mem::take(context);
        context.node = self.open.last().copied().unwrap_or(0);
        context.selected.extend(&self.selected);
        let kind = self.kind(context.node, &trimmed);
        let node = &mut self.outline.nodes[context.node as usize];
        node.chars += context.chars;
        node.link_chars += context.link_chars;
        if kind != BlockKind::Heading && context.is_prose() {
            node.prose_chars += context.chars;
        }
        self.line = Line::default();
        Some(Block {
            kind,
            text: trimmed.into(),
            source: Vec::new(),
            html: Some(Box::new(context)),
        })
    }

    fn kind(&self, node: NodeId, text: &str) -> BlockKind {
        let in_table = self.tables.last() == Some(&true);
        if self.in_row || (in_table && text.contains('\t')) {
            return BlockKind::Table;
        }
        let mut quoted = false;
        for around in self.outline.path(node) {
            match around.tag {
                tag if tag.heading_level().is_some() => return BlockKind::Heading,
                Tag::Caption if in_table => return BlockKind::Table,
                Tag::Caption | Tag::Figcaption => return BlockKind::Caption,
                Tag::Item | Tag::Definition => return BlockKind::ListItem,
                Tag::Blockquote => quoted = true,
                // A list or table outside the element that begins a new flow says nothing of the block.
                Tag::Article | Tag::Main | Tag::Cell => break,
                _ => {}
            }
        }
        if quoted {
            BlockKind::Quote
        } else {
            BlockKind::Paragraph
        }
    }
}

impl HtmlContext {
    /// Reads like running text: some length, few links.
    pub(crate) fn is_prose(&self) -> bool {
        const SHORTEST: u32 = 60;
        self.chars >= SHORTEST && self.link_chars * 3 < self.chars
    }
}
