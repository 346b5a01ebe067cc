//! Elements that the user's rules select.

use super::{Frame, Line, Walk};
use crate::block::{Block, BlockKind};

/// An open element that a rule of the user's selects.
pub(super) struct Selected {
    /// How many rules select an element around it.
    outside: usize,
    /// The line that its words are cut out of.
    line: Option<Line>,
}

impl Walk<'_> {
    /// Notes the rules that select an element that has been entered. The words of an inline one that is to be
    /// dropped are a block of their own, and the line around them goes on without them; one that is to be kept
    /// has its whole line kept.
    pub(super) fn select(&mut self, element: ego_tree::NodeId, frame: Frame) -> Option<Selected> {
        let choice = self.chosen.get(&element)?;
        let (_, drops) = *choice.first()?;
        let rules = choice.iter().map(|(rule, _)| *rule);
        let is_inline = !matches!(frame, Frame::Page | Frame::Block(_));
        if is_inline && !drops {
            self.line.context.selected.extend(rules);
            return None;
        }
        let outside = self.selected.len();
        self.selected.extend(rules);
        Some(Selected {
            outside,
            line: is_inline.then(|| std::mem::take(&mut self.line)),
        })
    }

    pub(super) fn unselect(&mut self, selected: Selected) {
        if let Some(line) = selected.line {
            if let Some(block) = self.take_line() {
                self.cuts.push(Block {
                    kind: BlockKind::Inline,
                    ..block
                });
            }
            self.line = line;
        }
        self.selected.truncate(selected.outside);
    }

    /// True for an element that a rule of the user's keeps.
    pub(super) fn is_kept(&self, element: ego_tree::NodeId) -> bool {
        let choice = self.chosen.get(&element).and_then(|choice| choice.first());
        choice.is_some_and(|(_, drops)| !drops)
    }
}
