//! The headline of a text: a short line before the body that is about the same things.

use super::{
    document::{Document, Line},
    shape::End,
    zones::Decision,
};
use crate::block::BlockKind;

/// Shortest headline that is taken without its words in the body, in words.
const PLAIN_WORDS: u32 = 4;
/// Longest headline, in words.
const MOST_WORDS: u32 = 29;

/// The line that is the headline. Lines that the rules drop are none.
pub(super) fn find(document: &Document, decisions: &[Option<Decision>]) -> Option<usize> {
    let body = document.first_prose.filter(|first| *first > 0)?;
    let open = |i: &usize| decisions[*i].is_none() && may_be(&document.lines[*i]);
    // Of several, the one that shares most words with the body; the first of equals.
    let mut best: Option<(u32, usize)> = None;
    for i in (0..body).filter(open) {
        let shared = document.lines[i].shared.words;
        if best.is_none_or(|(most, _)| shared > most) {
            best = Some((shared, i));
        }
    }
    let (_, at) = best?;
    Some(at)
}

fn may_be(line: &Line) -> bool {
    let shape = &line.shape;
    let words = (PLAIN_WORDS..=MOST_WORDS).contains(&shape.words)
        || (shape.words >= 2 && line.shared.words >= 2);
    let ends = match shape.end {
        End::Open => true,
        // A question or a cry may be a headline, a full stop after one sentence makes a lead.
        End::Stop => shape.cries > 0,
        _ => false,
    };
    words && ends && line.kind != BlockKind::ListItem
}
