//! The second look: how the first one judged the blocks around a block.

use super::{
    features::{COUNT, names as first_names},
    page::{Page, context},
};
use crate::block::{Blocks, NodeId};

/// Features of the second look, before those that are taken over from the first.
const NAMES: [&str; 19] = [
    "here",
    "prev",
    "prev2",
    "prev3",
    "next",
    "next2",
    "next3",
    "window",
    "mass_before",
    "mass_after",
    "parent",
    "grand",
    "great",
    "group",
    "best_before",
    "best_after",
    "main",
    "page",
    "run",
];

/// Features of the first look that the second sees too.
const KEPT: [&str; 16] = [
    "chars",
    "words",
    "link_share",
    "stop_share",
    "last",
    "first",
    "kind",
    "level",
    "behind_title",
    "main_up",
    "parent_prose_share",
    "grand_prose_share",
    "group_count",
    "title_share",
    "strong_share",
    "position",
];

/// How many features a block has.
pub(super) const SECOND: usize = NAMES.len() + KEPT.len();

/// The names of all features, in order.
pub(super) fn names() -> Vec<String> {
    NAMES.iter().chain(&KEPT).map(ToString::to_string).collect()
}

/// The first look at all blocks, summed up.
pub(super) struct Looks<'s> {
    scores: &'s [f32],
    /// Letters by probability, up to and with each block.
    mass: Vec<f32>,
    /// Letters, up to and with each block.
    chars: Vec<f32>,
    kept: Vec<usize>,
    main: NodeId,
}

impl<'s> Looks<'s> {
    pub(super) fn new(blocks: &Blocks<'_>, page: &Page, scores: &'s [f32]) -> Self {
        let mut mass = vec![0.0];
        let mut chars = vec![0.0];
        for (block, score) in blocks.list.iter().zip(scores) {
            let letters = context(block).chars as f32;
            mass.push(mass[mass.len() - 1] + letters * score);
            chars.push(chars[chars.len() - 1] + letters);
        }
        let names = first_names();
        let place = |name: &&str| names.iter().position(|n| n == name).unwrap_or(COUNT);
        Self {
            scores,
            mass,
            chars,
            kept: KEPT.iter().map(|name| place(name)).collect(),
            main: page.main,
        }
    }

    /// Mean probability of the letters of a range of blocks.
    fn mean(&self, (from, to): (u32, u32)) -> f32 {
        let (from, to) = (from as usize, (to as usize).min(self.scores.len()));
        if from >= to {
            return 0.0;
        }
        (self.mass[to] - self.mass[from]) / (self.chars[to] - self.chars[from]).max(1.0)
    }

    fn score(&self, i: usize, distance: isize) -> f32 {
        let place = i.checked_add_signed(distance);
        place
            .and_then(|p| self.scores.get(p))
            .copied()
            .unwrap_or(-1.0)
    }

    /// Writes the features of block `i` into `out`; `first` are those of the first look.
    pub(super) fn fill(&self, blocks: &Blocks<'_>, i: usize, first: &[f32], out: &mut Vec<f32>) {
        const AROUND: usize = 8;
        out.clear();
        let nodes = &blocks.outline.nodes;
        let node = &nodes[context(&blocks.list[i]).node as usize];
        let parent = &nodes[node.parent as usize];
        let grand = &nodes[parent.parent as usize];
        let great = &nodes[grand.parent as usize];
        let all = self.mass.last().copied().unwrap_or(0.0).max(1.0);
        let count = self.scores.len();
        let (from, to) = (i.saturating_sub(AROUND), (i + AROUND + 1).min(count));
        let best = |scores: &[f32]| scores.iter().copied().fold(0.0, f32::max);
        let run = self.scores[from..i]
            .iter()
            .rev()
            .take_while(|s| **s > 0.5)
            .count();
        out.extend([self.scores[i]]);
        out.extend([-1, -2, -3, 1, 2, 3].map(|d| self.score(i, d)));
        out.extend([
            self.mean((from as u32, to as u32)),
            self.mass[i] / all,
            (self.mass[count] - self.mass[i + 1]) / all,
            self.mean(parent.blocks),
            self.mean(grand.blocks),
            self.mean(great.blocks),
            self.mean(node.blocks),
            best(&self.scores[from..i]),
            best(&self.scores[i + 1..to]),
            self.mean(nodes[self.main as usize].blocks),
            all,
            run as f32,
        ]);
        out.extend(
            self.kept
                .iter()
                .map(|k| first.get(*k).copied().unwrap_or(0.0)),
        );
    }
}
