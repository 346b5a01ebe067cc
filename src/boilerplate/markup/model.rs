//! The boosted trees that judge the blocks of pages, read from a text of one line a node.

use crate::boilerplate::forest::{Branch, Forest};

/// Decision trees with the features that they ask for.
#[derive(Debug, Default)]
pub(super) struct Model {
    pub(super) forest: Forest,
    /// The names of the features, in the order that the trees number them by.
    pub(super) features: Vec<String>,
}

impl Model {
    /// Reads a model. Lines: `features NAME ...`, `base VALUE`, `tree`, and the nodes of the tree from the left:
    /// `FEATURE THRESHOLD` with the nodes of its lower and then of its higher side behind it, or the `VALUE` of
    /// a leaf. What is no such line is a comment. `None` when the nodes make no trees.
    pub(super) fn read(source: &str) -> Option<Self> {
        let mut model = Self::default();
        let mut tree: Vec<Branch> = Vec::new();
        // The questions whose lower side is being read.
        let mut open: Vec<usize> = Vec::new();
        for line in source.lines() {
            let fields: Vec<&str> = line.split(' ').collect();
            let place = tree.len();
            match *fields {
                ["features", ..] => {
                    model.features = fields[1..].iter().map(ToString::to_string).collect();
                }
                ["base", value] => model.forest = Forest::new(value.parse().ok()?),
                ["tree"] => {
                    if !tree.is_empty() {
                        model.forest.push(&tree)?;
                    }
                    tree.clear();
                    open.clear();
                }
                [feature, threshold] => {
                    open.push(place);
                    tree.push(Branch::Ask {
                        feature: feature.parse().ok()?,
                        below: threshold.parse().ok()?,
                        right: 0,
                    });
                }
                [value] => {
                    let Ok(value) = value.parse() else { continue };
                    tree.push(Branch::Leaf(value));
                    if let Some(question) = open.pop()
                        && let Branch::Ask { right, .. } = &mut tree[question]
                    {
                        *right = (place + 1 - question) as u16;
                    }
                }
                _ => {}
            }
        }
        model.forest.push(&tree)?;
        Some(model)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trees_add_up() {
        let source = "# a note\nfeatures a b\nbase -1\ntree\n1 0.5\n0.25\n3\ntree\n-1\n";
        let model = Model::read(source).expect("two trees");
        assert_eq!(model.forest.len(), 2);
        let looks = model.forest.predict(&[[0.0, 1.0], [0.0, 0.0]]);
        assert!((looks[0] - 1.0 / (1.0 + (-1.0f32).exp())).abs() < 1e-6);
        assert!(looks[1] < 0.2);
        assert!(Model::read("tree\n1 0.5\n0.25\n").is_none());
    }
}
