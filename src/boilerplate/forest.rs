//! Boosted trees, asked about several rows of features at once.
//!
//! A tree is not walked down. Every question of it is put to every row, and each "no" crosses out the leaves on
//! its lower side; the first leaf that stays is the answer (`QuickScorer`, Lucchese and others, SIGIR 2015). Nothing
//! waits for a jump that cannot be foreseen, and one instruction puts a question to as many rows as the machine can.
//! Every machine adds up the same numbers in the same order.

use fearless_simd::{Level, dispatch, f32x16, prelude::*, u32x16};

/// A question of a tree, or an answer. Nodes stand from the root down, the lower side before the higher.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Branch {
    /// Takes the lower side when the feature is less than the value. That side begins with the next node, the
    /// higher one so many nodes on.
    Ask {
        /// Number of the feature.
        feature: u8,
        /// The value.
        below: f32,
        /// Nodes from here to the higher side.
        right: u16,
    },
    /// Adds the value.
    Leaf(f32),
}

/// Trees whose answers add up to the log-odds of a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Forest {
    base: f32,
    trees: Vec<Tree>,
    questions: Vec<Question>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Tree {
    /// Where it ends among the questions of all trees.
    end: u32,
    /// Its answers; there may be fewer.
    leaves: [f32; MOST_LEAVES],
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Question {
    below: f32,
    feature: u8,
    /// A bit for each leaf of the tree that may still be the answer after a "no".
    stay: u32,
}

/// Rows that go through the trees side by side.
pub(super) const LANES: usize = 16;

/// Leaves of a tree: each has a bit.
const MOST_LEAVES: usize = u32::BITS as usize;

impl Forest {
    pub(super) fn new(base: f32) -> Self {
        Self {
            base,
            ..Self::default()
        }
    }

    /// Adds a tree. `None` when the nodes are no tree, or one of too many leaves.
    pub(super) fn push(&mut self, tree: &[Branch]) -> Option<()> {
        let is_leaf = |node: &&Branch| matches!(node, Branch::Leaf(_));
        let leaves = tree.iter().filter(is_leaf).count();
        if leaves > MOST_LEAVES || tree.len() + 1 != 2 * leaves {
            return None;
        }
        let mut before = 0;
        let mut answers = [0.0; MOST_LEAVES];
        for (place, node) in tree.iter().enumerate() {
            match *node {
                Branch::Ask {
                    feature,
                    below,
                    right,
                } => {
                    let lower = tree.get(place + 1..place + usize::from(right))?;
                    let crossed = lower.iter().filter(is_leaf).count();
                    // Some leaf stays, so that there is always an answer.
                    if before + crossed >= leaves {
                        return None;
                    }
                    self.questions.push(Question {
                        below,
                        feature,
                        stay: !(((1 << crossed) - 1) << before),
                    });
                }
                Branch::Leaf(value) => {
                    answers[before] = value;
                    before += 1;
                }
            }
        }
        self.trees.push(Tree {
            end: self.questions.len() as u32,
            leaves: answers,
        });
        Some(())
    }

    /// Probability of each row.
    pub(super) fn predict<const N: usize>(&self, rows: &[[f32; N]]) -> Vec<f32> {
        let mut out = Vec::with_capacity(rows.len());
        let mut columns = [[0.0; LANES]; N];
        let level = Level::new();
        for rows in rows.chunks(LANES) {
            for (lane, row) in rows.iter().enumerate() {
                for (column, value) in columns.iter_mut().zip(row) {
                    column[lane] = *value;
                }
            }
            let sums = dispatch!(level, simd => self.sums(simd, &columns));
            let probability = |sum: &f32| 1.0 / (1.0 + (-sum).exp());
            out.extend(sums[..rows.len()].iter().map(probability));
        }
        out
    }

    /// Log-odds of each row, given the rows' values of each feature.
    #[expect(
        clippy::inline_always,
        reason = "it is compiled for each kind of machine"
    )]
    #[inline(always)]
    fn sums<S: Simd>(&self, simd: S, columns: &[[f32; LANES]]) -> [f32; LANES] {
        let mut sums = f32x16::splat(simd, self.base);
        let mut start = 0;
        for tree in &self.trees {
            let mut stay = u32x16::splat(simd, u32::MAX);
            for question in &self.questions[start..tree.end as usize] {
                let Some(values) = columns.get(usize::from(question.feature)) else {
                    continue;
                };
                let yes = f32x16::from_slice(simd, values).simd_lt(question.below);
                stay = yes.select(stay, stay & question.stay);
            }
            let mut answers = [0.0; LANES];
            for (answer, stay) in answers.iter_mut().zip(stay.as_slice()) {
                *answer = tree.leaves[stay.trailing_zeros() as usize % MOST_LEAVES];
            }
            sums += f32x16::from_slice(simd, &answers);
            start = tree.end as usize;
        }
        let mut out = [0.0; LANES];
        sums.store_slice(&mut out);
        out
    }

    /// How many trees there are.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.trees.len()
    }

    /// True when no question is about a feature beyond so many.
    #[cfg(test)]
    pub(super) fn knows(&self, features: usize) -> bool {
        let known = |question: &Question| usize::from(question.feature) < features;
        self.questions.iter().all(known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(feature: u8, below: f32, right: u16) -> Branch {
        Branch::Ask {
            feature,
            below,
            right,
        }
    }

    /// The answer by a walk down the tree.
    fn walked(tree: &[Branch], row: &[f32]) -> f32 {
        let mut at = 0;
        loop {
            match tree[at] {
                Branch::Ask {
                    feature,
                    below,
                    right,
                } => {
                    let low = row[usize::from(feature)] < below;
                    at += if low { 1 } else { usize::from(right) };
                }
                Branch::Leaf(value) => return value,
            }
        }
    }

    #[test]
    fn every_row_gets_the_answer_of_a_walk() {
        use Branch::Leaf;
        let tree = [
            ask(0, 2.0, 6),
            ask(1, 5.0, 2),
            Leaf(-2.0),
            ask(0, 1.0, 2),
            Leaf(-1.0),
            Leaf(0.5),
            ask(1, 3.0, 2),
            Leaf(1.0),
            Leaf(2.0),
        ];
        let mut forest = Forest::new(0.25);
        assert!(forest.push(&tree).is_some());
        assert!(forest.push(&[Leaf(0.5)]).is_some());
        let rows: Vec<[f32; 2]> = (0_u8..49)
            .map(|i| [f32::from(i % 7) / 2.0, f32::from(i / 7)])
            .collect();
        for (row, look) in rows.iter().zip(forest.predict(&rows)) {
            let sum = 0.25 + walked(&tree, row) + 0.5;
            let wanted = 1.0 / (1.0 + (-sum).exp());
            assert!((look - wanted).abs() < 1e-6, "{row:?}");
        }
    }

    #[test]
    fn what_is_no_tree_is_refused() {
        let mut forest = Forest::new(0.0);
        let leaf = Branch::Leaf(1.0);
        for nodes in [
            vec![],
            vec![ask(0, 1.0, 2)],
            vec![ask(0, 1.0, 9), leaf, leaf],
            vec![leaf; 3],
        ] {
            assert_eq!(forest.push(&nodes), None, "{nodes:?}");
        }
    }
}
