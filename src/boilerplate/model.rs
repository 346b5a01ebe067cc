//! The boosted trees that judge what rules leave undecided.

use std::sync::LazyLock;

use super::{
    document::Document,
    features,
    forest::{Branch, Forest},
    sequence,
};

/// Trained by `examples/train_boilerplate`; see `weights/README.md`.
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
#[derive(Debug)]
struct Model {
    first: Forest,
    second: Forest,
}

impl Model {
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
    fn read(bytes: &[u8]) -> Option<Self> {
        let (names, mut rest) = bytes.split_first_chunk()?;
        if u64::from_le_bytes(*names) != fingerprint() {
            return None;
        }
        Some(Self {
            first: read(&mut rest)?,
            second: read(&mut rest)?,
        })
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

/// Boosted trees as they are trained and written.
pub struct Trees {
    /// Log-odds before the first tree.
    pub base: f32,
    /// Each tree's nodes from the root down, the lower side before the higher.
    pub trees: Vec<Vec<Branch>>,
}

/// The bytes of the weights.
pub fn weights(first: &Trees, second: &Trees) -> Vec<u8> {
    let mut out = fingerprint().to_le_bytes().to_vec();
    write(first, &mut out);
    write(second, &mut out);
    out
}

/// Written in place of the feature's number in a leaf.
const LEAF: u8 = u8::MAX;

fn write(trees: &Trees, out: &mut Vec<u8>) {
    let nodes = || trees.trees.iter().flatten();
    out.extend(trees.base.to_le_bytes());
    out.extend((trees.trees.len() as u32).to_le_bytes());
    out.extend((nodes().count() as u32).to_le_bytes());
    let mut root = 0_u32;
    for tree in &trees.trees {
        out.extend(root.to_le_bytes());
        root += tree.len() as u32;
    }
    for node in nodes() {
        let (value, right, feature) = match *node {
            Branch::Ask {
                feature,
                below,
                right,
            } => (below, right, feature),
            Branch::Leaf(value) => (value, 0, LEAF),
        };
        out.extend(value.to_le_bytes());
        out.extend(right.to_le_bytes());
        out.push(feature);
    }
}

fn read(bytes: &mut &[u8]) -> Option<Forest> {
    let mut forest = Forest::new(f32::from_le_bytes(take(bytes)?));
    let trees = u32::from_le_bytes(take(bytes)?);
    let count = u32::from_le_bytes(take(bytes)?) as usize;
    let mut roots = Vec::new();
    for _ in 0..trees {
        roots.push(u32::from_le_bytes(take(bytes)?) as usize);
    }
    let mut nodes = Vec::new();
    for _ in 0..count {
        let value = f32::from_le_bytes(take(bytes)?);
        let right = u16::from_le_bytes(take(bytes)?);
        let [feature] = take(bytes)?;
        nodes.push(match feature {
            LEAF => Branch::Leaf(value),
            feature => Branch::Ask {
                feature,
                below: value,
                right,
            },
        });
    }
    let ends = roots.iter().copied().skip(1).chain([nodes.len()]);
    for (root, end) in roots.iter().zip(ends) {
        forest.push(nodes.get(*root..end)?)?;
    }
    Some(forest)
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
        let first = features::NAMES.len();
        assert!(model.first.knows(first));
        assert!(model.second.knows(first + sequence::NAMES.len()));
        assert!(WEIGHTS.len() < 150_000, "{} bytes", WEIGHTS.len());
    }

    #[test]
    fn weights_are_read_as_they_were_written() {
        let tree = vec![
            Branch::Ask {
                feature: 0,
                below: 2.0,
                right: 2,
            },
            Branch::Leaf(1.0),
            Branch::Leaf(-1.0),
        ];
        let first = Trees {
            base: 0.5,
            trees: vec![tree; 2],
        };
        let second = Trees {
            base: 0.0,
            trees: Vec::new(),
        };
        let bytes = weights(&first, &second);
        let model = Model::read(&bytes).expect("what was written");
        let mut forest = Forest::new(first.base);
        assert!(first.trees.iter().all(|tree| forest.push(tree).is_some()));
        assert_eq!((model.first, model.second), (forest, Forest::new(0.0)));
        assert!(Model::read(&bytes[..30]).is_none());
    }
}
