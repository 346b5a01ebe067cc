//! A small gradient-boosted model: sums of decision trees, read from a text of one line a node.

/// Decision trees whose leaves add up to the log-odds that a block is article text.
#[derive(Debug, Default)]
pub(super) struct Model {
    base: f32,
    trees: Vec<Tree>,
    nodes: Vec<Node>,
    /// The names of the features, in the order that the trees number them by.
    pub(super) features: Vec<String>,
}

#[derive(Clone, Copy, Debug)]
struct Tree {
    /// Its first node.
    root: u32,
    /// The most steps from there to a leaf.
    depth: u32,
}

/// Eight bytes, so that all trees stay in the nearest cache.
#[derive(Clone, Copy, Debug)]
struct Node {
    /// The threshold, or the value of a leaf.
    value: f32,
    feature: u16,
    /// The nodes for values below the threshold and for others, counted from the root. A leaf leads to itself,
    /// so that all ways through a tree may be taken equally long.
    next: [u8; 2],
}

impl Node {
    fn is_leaf(self, place: usize) -> bool {
        self.next.iter().all(|next| usize::from(*next) == place)
    }
}

/// Trees that are walked side by side: the steps in one do not wait for those in another.
const LANES: usize = 8;

impl Model {
    /// Reads a model. Lines: `features NAME ...`, `base VALUE`, `tree`, and the nodes of the tree from the left:
    /// `FEATURE THRESHOLD` with the nodes of its lower and then of its higher side behind it, or the `VALUE` of
    /// a leaf. What is no such line is a comment.
    pub(super) fn read(source: &str) -> Self {
        let mut model = Self::default();
        // The splits whose lower side is being read.
        let mut open: Vec<usize> = Vec::new();
        let mut root = 0;
        for line in source.lines() {
            let fields: Vec<&str> = line.split(' ').collect();
            let place = (model.nodes.len() - root) as u8;
            match *fields {
                ["features", ..] => {
                    model.features = fields[1..].iter().map(ToString::to_string).collect();
                }
                ["base", value] => model.base = value.parse().unwrap_or(0.0),
                ["tree"] => {
                    open.clear();
                    root = model.nodes.len();
                    model.trees.push(Tree {
                        root: root as u32,
                        depth: 0,
                    });
                }
                [feature, threshold] => {
                    open.push(model.nodes.len());
                    model.nodes.push(Node {
                        value: threshold.parse().unwrap_or(0.0),
                        feature: feature.parse().unwrap_or(0),
                        next: [place.saturating_add(1); 2],
                    });
                }
                [value] => {
                    model.nodes.push(Node {
                        value: value.parse().unwrap_or(0.0),
                        feature: 0,
                        next: [place; 2],
                    });
                    if let Some(split) = open.pop() {
                        model.nodes[split].next[1] = place.saturating_add(1);
                    }
                }
                _ => {}
            }
        }
        for i in 0..model.trees.len() {
            model.trees[i].depth = model.depth(i);
        }
        model
    }

    /// The nodes of a tree.
    fn tree(&self, i: usize) -> &[Node] {
        let start = self.trees[i].root as usize;
        let end = self.trees.get(i + 1).map(|tree| tree.root as usize);
        &self.nodes[start..end.unwrap_or(self.nodes.len())]
    }

    fn depth(&self, i: usize) -> u32 {
        let nodes = self.tree(i);
        let mut below = vec![0; nodes.len()];
        // Children stand behind their parents.
        for (place, node) in nodes.iter().enumerate().rev() {
            if !node.is_leaf(place) {
                let depth = |next: &u8| below.get(usize::from(*next)).copied().unwrap_or(0);
                below[place] = 1 + node.next.iter().map(depth).max().unwrap_or(0);
            }
        }
        below.first().copied().unwrap_or(0)
    }

    /// True when no features are given that a tree asks for, and every tree ends.
    #[cfg(test)]
    pub(super) fn is_sound(&self) -> bool {
        (0..self.trees.len()).all(|i| {
            let nodes = self.tree(i);
            nodes.iter().enumerate().all(|(place, node)| {
                let forward = |to: &u8| usize::from(*to) > place && usize::from(*to) < nodes.len();
                node.is_leaf(place)
                    || (usize::from(node.feature) < self.features.len()
                        && node.next.iter().all(forward))
            })
        })
    }

    /// The probability that the features are those of article text.
    pub(super) fn probability(&self, features: &[f32]) -> f32 {
        let mut sum = self.base;
        for trees in self.trees.chunks(LANES) {
            let deepest = trees.iter().map(|tree| tree.depth).max().unwrap_or(0);
            let mut at = [0; LANES];
            for _ in 0..deepest {
                for (tree, at) in trees.iter().zip(&mut at) {
                    let Some(node) = self.nodes.get((tree.root + *at) as usize) else {
                        continue;
                    };
                    let value = features.get(usize::from(node.feature));
                    let low = value.copied().unwrap_or(0.0) < node.value;
                    *at = u32::from(node.next[usize::from(!low)]);
                }
            }
            for (tree, at) in trees.iter().zip(at) {
                let leaf = self.nodes.get((tree.root + at) as usize);
                sum += leaf.map_or(0.0, |leaf| leaf.value);
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
