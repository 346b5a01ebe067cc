//! The boosted trees that judge what rules leave undecided.

use std::sync::LazyLock;

use super::{document::Document, features, sequence};

/// Trained by `examples/train_boilerplate.rs`; see `weights/README.md`.
static WEIGHTS: &[u8] = include_bytes!("weights/text.bin");

static MODEL: LazyLock<Model> = LazyLock::new(|| {
    Model::read(WEIGHTS).expect("the committed weights are those of the feature lists")
});

/// Probability of each line that it is article text.
pub(super) fn looks(document: &Document) -> Vec<f32> {
    MODEL.looks(document)
}

/// True when the first look at a line leaves it open enough for a second.
pub(super) fn is_open(look: f32) -> bool {
    (0.06..0.95).contains(&look)
}

/// Two looks at each line: by itself, and beside the first look at its neighbours.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Model {
    first: Forest,
    second: Forest,
}

impl Model {
    pub(super) fn new(first: Forest, second: Forest) -> Self {
        Self { first, second }
    }

    fn looks(&self, document: &Document) -> Vec<f32> {
        let rows = features::rows(document);
        let first = self.first.predict(&rows);
        let open: Vec<usize> = (0..first.len()).filter(|i| is_open(first[*i])).collect();
        let second = sequence::rows(document, &rows, &first, &open);
        let mut looks = first;
        for (i, look) in open.iter().zip(self.second.predict(&second)) {
            looks[*i] = look;
        }
        looks
    }

    /// The model of these bytes, unless they were trained on other features.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let (names, mut rest) = bytes.split_first_chunk()?;
        if u64::from_le_bytes(*names) != fingerprint() {
            return None;
        }
        Some(Self {
            first: Forest::read(&mut rest)?,
            second: Forest::read(&mut rest)?,
        })
    }

    /// The bytes that [`Model::read`] takes.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut out = fingerprint().to_le_bytes().to_vec();
        self.first.write(&mut out);
        self.second.write(&mut out);
        out
    }
}

/// Stands for the two lists of features: FNV-1a of all names.
fn fingerprint() -> u64 {
    let names = features::NAMES.iter().chain(&sequence::NAMES);
    names
        .flat_map(|name| name.bytes().chain([0]))
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
}

/// Boosted trees, all nodes in one array.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Forest {
    base: f32,
    /// Where each tree begins.
    roots: Vec<u32>,
    nodes: Vec<Node>,
}

/// A question, or the answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Branch {
    /// Goes left when the feature is less than the value; left is the next node, right so many nodes on.
    Ask {
        /// Number of the feature.
        feature: u8,
        /// The value.
        below: f32,
        /// Nodes from here to the right one.
        right: u16,
    },
    /// Adds the value.
    Leaf(f32),
}

/// A branch in eight bytes. The last feature number stands for a leaf.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Node {
    value: f32,
    right: u16,
    feature: u8,
}

const LEAF: u8 = u8::MAX;
/// Bytes of a node in the weights.
const NODE_BYTES: usize = 7;

impl Forest {
    pub(super) fn new(base: f32) -> Self {
        Self {
            base,
            ..Self::default()
        }
    }

    /// Adds a tree, its nodes from the root down, left before right.
    pub(super) fn push(&mut self, tree: &[Branch]) {
        self.roots.push(self.nodes.len() as u32);
        self.nodes.extend(tree.iter().map(|branch| match *branch {
            Branch::Ask {
                feature,
                below,
                right,
            } => Node {
                value: below,
                right,
                feature,
            },
            Branch::Leaf(value) => Node {
                value,
                right: 0,
                feature: LEAF,
            },
        }));
    }

    /// Probability of each row.
    pub(super) fn predict<const N: usize>(&self, rows: &[[f32; N]]) -> Vec<f32> {
        let mut sums = vec![self.base; rows.len()];
        // Tree by tree: its nodes stay in the cache while all rows go through.
        for root in &self.roots {
            for (row, sum) in rows.iter().zip(&mut sums) {
                *sum += self.leaf(*root as usize, row);
            }
        }
        sums.iter().map(|sum| 1.0 / (1.0 + (-sum).exp())).collect()
    }

    fn leaf(&self, root: usize, row: &[f32]) -> f32 {
        let mut at = root;
        while let Some(node) = self.nodes.get(at) {
            let Some(value) = row.get(usize::from(node.feature)) else {
                return node.value;
            };
            at += if *value < node.value {
                1
            } else {
                usize::from(node.right)
            };
        }
        0.0
    }

    fn read(bytes: &mut &[u8]) -> Option<Self> {
        let base = f32::from_le_bytes(take(bytes)?);
        let trees = u32::from_le_bytes(take(bytes)?);
        let count = u32::from_le_bytes(take(bytes)?) as usize;
        if count > bytes.len() / NODE_BYTES {
            return None;
        }
        let mut roots = Vec::new();
        for _ in 0..trees {
            let root = u32::from_le_bytes(take(bytes)?);
            roots.push(root);
        }
        let mut nodes = Vec::with_capacity(count);
        for _ in 0..count {
            let value = f32::from_le_bytes(take(bytes)?);
            let right = u16::from_le_bytes(take(bytes)?);
            let [feature] = take(bytes)?;
            nodes.push(Node {
                value,
                right: right.max(1),
                feature,
            });
        }
        Some(Self { base, roots, nodes })
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.extend(self.base.to_le_bytes());
        out.extend((self.roots.len() as u32).to_le_bytes());
        out.extend((self.nodes.len() as u32).to_le_bytes());
        for root in &self.roots {
            out.extend(root.to_le_bytes());
        }
        for node in &self.nodes {
            out.extend(node.value.to_le_bytes());
            out.extend(node.right.to_le_bytes());
            out.push(node.feature);
        }
    }
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (head, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(*head)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_weights_match_the_features() {
        let model = Model::read(WEIGHTS).expect("train again after a change of the features");
        for (forest, features) in [
            (&model.first, features::NAMES.len()),
            (&model.second, features::NAMES.len() + sequence::NAMES.len()),
        ] {
            let known = |node: &Node| node.feature == LEAF || usize::from(node.feature) < features;
            assert!(forest.nodes.iter().all(known));
        }
        assert!(WEIGHTS.len() < 150_000, "{} bytes", WEIGHTS.len());
    }

    #[test]
    fn a_forest_is_read_as_it_was_written() {
        let mut forest = Forest::new(0.5);
        forest.push(&[
            Branch::Ask {
                feature: 0,
                below: 2.0,
                right: 2,
            },
            Branch::Leaf(1.0),
            Branch::Leaf(-1.0),
        ]);
        let looks = forest.predict(&[[1.0], [3.0]]);
        assert!(looks[0] > 0.8 && looks[1] < 0.4, "{looks:?}");
        let mut bytes = Vec::new();
        forest.write(&mut bytes);
        let back = Forest::read(&mut bytes.as_slice()).unwrap();
        assert_eq!(back.predict(&[[1.0], [3.0]]), looks);
        assert_eq!(Forest::read(&mut &bytes[..20]), None);
    }
}
