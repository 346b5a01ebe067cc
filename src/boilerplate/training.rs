//! What `examples/train_boilerplate.rs` needs of the judge: features in, weights out. No part of the public API.

use super::{
    document::Document,
    features,
    model::{Forest, Model},
    sequence, settle,
};
use crate::{
    block::{self, Format},
    language::Lang,
    span::Span,
};

pub use super::model::Branch as Step;

/// Names of the features of the first look.
pub fn first_names() -> Vec<&'static str> {
    features::NAMES.to_vec()
}

/// Names of the features of the second look.
pub fn second_names() -> Vec<&'static str> {
    features::NAMES
        .iter()
        .chain(&sequence::NAMES)
        .copied()
        .collect()
}

/// A text made ready for judging.
pub struct Prepared {
    document: Document,
    first: Vec<features::Row>,
    /// The place of each block in the text.
    pub source: Vec<Vec<Span>>,
}

impl Prepared {
    /// Cuts and measures a text.
    pub fn new(text: &str, lang: Option<Lang>) -> Self {
        let blocks = block::blocks(text, Format::Text).list;
        let document = Document::of(&blocks, lang);
        Self {
            first: features::rows(&document),
            document,
            source: blocks.into_iter().map(|block| block.source).collect(),
        }
    }

    /// Features of the first look at each block.
    pub fn first(&self) -> Vec<Vec<f32>> {
        self.first.iter().map(|row| row.to_vec()).collect()
    }

    /// Features of the second look, given the first.
    pub fn second(&self, looks: &[f32]) -> Vec<Vec<f32>> {
        let rows = sequence::rows(&self.document, &self.first, looks);
        rows.iter().map(|row| row.to_vec()).collect()
    }

    /// Which blocks are kept, given the second look.
    pub fn kept(&self, looks: &[f32]) -> Vec<bool> {
        let (verdicts, _) = settle::settle(&self.document, looks);
        verdicts.iter().map(Option::is_none).collect()
    }
}

/// Boosted trees as the booster gives them.
pub struct Trees {
    /// Score before the first tree.
    pub base: f32,
    /// Each tree's nodes from the root down, left before right.
    pub trees: Vec<Vec<Step>>,
}

/// The bytes of the weights.
pub fn weights(first: &Trees, second: &Trees) -> Vec<u8> {
    let forest = |trees: &Trees| {
        let mut forest = Forest::new(trees.base);
        trees.trees.iter().for_each(|tree| forest.push(tree));
        forest
    };
    Model::new(forest(first), forest(second)).write()
}
