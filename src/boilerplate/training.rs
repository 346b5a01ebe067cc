//! What `examples/train_boilerplate` needs of the judge: features in, weights out. No part of the public API.

use super::{Mode, document::Document, features, model::is_open, sequence, settle};
use crate::{
    block::{self, Format},
    language::Lang,
    span::Span,
};

pub use super::{
    forest::Branch as Step,
    model::{Trees, weights},
};

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

    /// Features of the second look, given the first; none for lines that the first look settles.
    pub fn second(&self, looks: &[f32]) -> Vec<Vec<f32>> {
        let open: Vec<usize> = (0..looks.len()).filter(|i| is_open(looks[*i])).collect();
        let rows = sequence::rows(&self.document, &self.first, looks, &open);
        let mut out = vec![Vec::new(); looks.len()];
        for (i, row) in open.into_iter().zip(rows) {
            out[i] = row.to_vec();
        }
        out
    }

    /// Which blocks are kept, given the second look.
    pub fn kept(&self, looks: &[f32]) -> Vec<bool> {
        let (verdicts, _) = settle::settle(&self.document, looks, Mode::Balanced);
        verdicts.iter().map(Option::is_none).collect()
    }
}
