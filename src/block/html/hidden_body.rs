//! Articles that a page gives in its metadata only.

use super::{
    HtmlContext,
    outline::{Node, NodeId},
    tag::Tag,
    walk::Walk,
};
use crate::block::{Block, BlockKind};

impl Walk<'_> {
    /// True when some words out of the middle of a text stand on the page.
    fn shows(&self, body: &str) -> bool {
        const WORDS: usize = 6;
        let words: Vec<&str> = body.split_whitespace().collect();
        [1, 2, 3].iter().any(|quarter| {
            let from = words.len() * quarter / 4;
            let some = words[from..]
                .iter()
                .take(WORDS)
                .copied()
                .collect::<Vec<_>>()
                .join(" ");
            !some.is_empty() && self.list.iter().any(|block| block.text.contains(&some))
        })
    }

    /// Some pages draw their article by script and show none of it without: then the text in their metadata
    /// stands for it, behind the page's own blocks.
    pub(super) fn add_body(&mut self, body: &str) {
        const SHORTEST: usize = 800;
        let letters = body.chars().filter(|c| !c.is_whitespace()).count();
        let shown = self
            .outline
            .nodes
            .first()
            .map_or(0, |body| body.prose_chars);
        if letters < SHORTEST || shown as usize * 2 > letters || self.shows(body) {
            return;
        }
        let first = self.list.len() as u32;
        let place = self.outline.nodes.len() as NodeId;
        for paragraph in body.lines().filter(|line| !line.trim().is_empty()) {
            let context = HtmlContext {
                node: place,
                chars: paragraph.chars().filter(|c| !c.is_whitespace()).count() as u32,
                ..HtmlContext::default()
            };
            self.list.push(Block {
                kind: BlockKind::Paragraph,
                text: paragraph.trim().to_owned().into(),
                source: Vec::new(),
                html: Some(Box::new(context)),
            });
        }
        let letters = letters as u32;
        self.outline.nodes.push(Node {
            tag: Tag::Metadata,
            path: Tag::Metadata.bit(),
            depth: 1,
            blocks: (first, self.list.len() as u32),
            chars: letters,
            prose_chars: letters,
            ..Node::default()
        });
        if let Some(page) = self.outline.nodes.first_mut() {
            page.chars += letters;
            page.prose_chars += letters;
            page.blocks.1 = self.list.len() as u32;
        }
    }
}
