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
    /// The node for values of the threshold and more; the one for others is the next.
    right: u32,
}

const LEAF: u16 = u16::MAX;

impl Model {
    /// Reads a model. Lines: `features NAME ...`, `base VALUE`, `tree`, and the nodes of the tree from the left:
    /// `FEATURE THRESHOLD` with the nodes of its lower and then of its higher side behind it, or the `VALUE` of
    /// a leaf. What is no such line is a comment.
    pub(super) fn read(source: &str) -> Self {
        let mut model = Self::default();
        // The splits whose lower side is being read.
        let mut open: Vec<usize> = Vec::new();
        for line in source.lines() {
            let fields: Vec<&str> = line.split(' ').collect();
            match *fields {
                ["features", ..] => {
                    model.features = fields[1..].iter().map(ToString::to_string).collect();
                }
                ["base", value] => model.base = value.parse().unwrap_or(0.0),
                ["tree"] => {
                    open.clear();
                    model.roots.push(model.nodes.len() as u32);
                }
                [feature, threshold] => {
                    open.push(model.nodes.len());
                    model.nodes.push(Split {
                        feature: feature.parse().unwrap_or(LEAF),
                        value: threshold.parse().unwrap_or(0.0),
                        right: 0,
                    });
                }
                [value] => {
                    let value = value.parse().unwrap_or(0.0);
                    model.nodes.push(Split {
                        feature: LEAF,
                        value,
                        right: 0,
                    });
                    if let Some(split) = open.pop() {
                        model.nodes[split].right = model.nodes.len() as u32;
                    }
                }
                _ => {}
            }
        }
        model
    }

    /// True when no features are given that a tree asks for, and every tree ends.
    #[cfg(test)]
    pub(super) fn is_sound(&self) -> bool {
        let features = self.features.len();
        let count = self.nodes.len() as u32;
        self.nodes.iter().enumerate().all(|(i, node)| {
            let forward = |to: u32| to > i as u32 && to < count;
            node.feature == LEAF
                || (usize::from(node.feature) < features
                    && forward(i as u32 + 1)
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
                    at + 1
                } else {
                    node.right as usize
                };
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
        let source = "# a note\nfeatures a b\nbase -1\ntree\n1 0.5\n0.25\n3\ntree\n-1\n";
        let model = Model::read(source);
        assert!(model.is_sound());
        assert!((model.probability(&[0.0, 1.0]) - 1.0 / (1.0 + (-1.0f32).exp())).abs() < 1e-6);
        assert!(model.probability(&[0.0, 0.0]) < 0.2);
    }
}
