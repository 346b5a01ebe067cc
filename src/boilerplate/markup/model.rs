//! A small gradient-boosted model: sums of decision trees, read from a text of one line a node.

/// Decision trees whose leaves add up to the log-odds that a block is article text.
#[derive(Debug, Default)]
pub(super) struct Model {
    base: f32,
    /// The first node of each tree.
    roots: Vec<u32>,
    nodes: Vec<Split>,
    /// The names of the features, in the order that the trees number them by.
    pub(super) features: Vec<String>,
}

#[derive(Clone, Copy, Debug)]
struct Split {
    /// `LEAF` for a leaf.
    feature: u16,
    /// The threshold, or the value of the leaf.
    value: f32,
    /// The node for values below the threshold; the one for others stands at `right`.
    left: u32,
    right: u32,
}

const LEAF: u16 = u16::MAX;

impl Model {
    /// Reads a model. Lines: `features NAME ...`, `base VALUE`, `tree`, and the nodes of the tree, either
    /// `FEATURE THRESHOLD LEFT RIGHT` with the numbers of nodes within the tree, or the `VALUE` of a leaf.
    /// What is no such line is a comment.
    pub(super) fn read(source: &str) -> Self {
        let mut model = Self::default();
        let mut start = 0;
        for line in source.lines() {
            let fields: Vec<&str> = line.split(' ').collect();
            match *fields {
                ["features", ..] => {
                    model.features = fields[1..].iter().map(ToString::to_string).collect();
                }
                ["base", value] => model.base = value.parse().unwrap_or(0.0),
                ["tree"] => {
                    start = model.nodes.len() as u32;
                    model.roots.push(start);
                }
                [feature, threshold, left, right] => {
                    let node = || {
                        Some(Split {
                            feature: feature.parse().ok()?,
                            value: threshold.parse().ok()?,
                            left: start + left.parse::<u32>().ok()?,
                            right: start + right.parse::<u32>().ok()?,
                        })
                    };
                    model.nodes.extend(node());
                }
                [value] => {
                    let leaf = |value| Split {
                        feature: LEAF,
                        value,
                        left: 0,
                        right: 0,
                    };
                    model.nodes.extend(value.parse().ok().map(leaf));
                }
                _ => {}
            }
        }
        model
    }

    /// True when no features are given that a tree asks for, and every tree ends.
    pub(super) fn is_sound(&self) -> bool {
        let features = self.features.len();
        let count = self.nodes.len() as u32;
        self.nodes.iter().enumerate().all(|(i, node)| {
            let forward = |to: u32| to > i as u32 && to < count;
            node.feature == LEAF
                || (usize::from(node.feature) < features
                    && forward(node.left)
                    && forward(node.right))
        })
    }

    /// The probability that the features are those of article text.
    pub(super) fn probability(&self, features: &[f32]) -> f32 {
        let mut sum = self.base;
        for root in &self.roots {
            let mut at = *root as usize;
            while let Some(node) = self.nodes.get(at) {
                if node.feature == LEAF {
                    sum += node.value;
                    break;
                }
                let value = features
                    .get(usize::from(node.feature))
                    .copied()
                    .unwrap_or(0.0);
                at = if value < node.value {
                    node.left
                } else {
                    node.right
                } as usize;
            }
        }
        1.0 / (1.0 + (-sum).exp())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trees_add_up() {
        let source = "# note\nfeatures a b\nbase -1\ntree\n1 0.5 1 2\n0.25\n3\ntree\n-1\n";
        let model = Model::read(source);
        assert!(model.is_sound());
        assert!((model.probability(&[0.0, 1.0]) - 1.0 / (1.0 + (-1.0f32).exp())).abs() < 1e-6);
        assert!(model.probability(&[0.0, 0.0]) < 0.2);
    }
}
