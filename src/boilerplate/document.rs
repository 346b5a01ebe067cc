//! A document as the judge sees it: the shape and the phrase of every line, and what lies where.

use rustc_hash::FxHashMap;

use super::{
    Reason,
    phrases::{self, Hit, Place, Strength},
    shape::{End, Shape},
};
use crate::{
    block::{Block, BlockKind},
    language::Lang,
};

/// A block with what is known of it by itself.
#[derive(Debug)]
pub(super) struct Line {
    pub kind: BlockKind,
    pub shape: Shape,
    pub hit: Option<Hit>,
    /// Running text that no sure phrase makes furniture.
    pub prose: bool,
    /// Share of its content words that occur in other lines' running text.
    pub topic: f32,
    /// How many of its content words do.
    pub topic_words: u32,
    /// True when the same line occurs elsewhere.
    pub repeated: bool,
}

impl Line {
    /// The phrase that decides alone, if there is one.
    pub(super) fn sure(&self) -> Option<Hit> {
        self.hit.filter(|hit| hit.strength == Strength::Sure)
    }

    /// True when a sure phrase of this reason is the whole line or opens it.
    pub(super) fn is_sure(&self, reason: Reason) -> bool {
        self.sure().is_some_and(|hit| hit.reason == reason)
    }

    /// True for a line that says what the lines after it are.
    pub(super) fn heads(&self, reason: Reason) -> bool {
        self.sure()
            .is_some_and(|hit| hit.reason == reason && hit.place == Place::Line)
    }

    /// A few words without a full stop.
    pub(super) fn is_short(&self) -> bool {
        self.shape.words <= 12 && self.shape.end == End::Open
    }
}

/// All lines, and what they are together.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub lines: Vec<Line>,
    /// Number of lines of running text.
    pub prose: usize,
    /// Places of the first and the last of them.
    pub first_prose: Option<usize>,
    pub last_prose: Option<usize>,
    /// Words of the whole document.
    pub words: u32,
    /// Words of its running text.
    pub prose_words: u32,
}

/// Slots for content words; two words in one slot do little harm.
const TOPIC_SLOTS: usize = 1 << 12;

impl Document {
    pub(super) fn of(blocks: &[Block<'_>], lang: Option<Lang>) -> Self {
        let mut lines: Vec<Line> = blocks.iter().map(|block| line(block, lang)).collect();
        mark_repeated(&mut lines);
        measure_topics(&mut lines);
        Self {
            prose: lines.iter().filter(|line| line.prose).count(),
            first_prose: lines.iter().position(|line| line.prose),
            last_prose: lines.iter().rposition(|line| line.prose),
            words: lines.iter().map(|line| line.shape.words).sum(),
            prose_words: lines
                .iter()
                .filter(|line| line.prose)
                .map(|line| line.shape.words)
                .sum(),
            lines,
        }
    }
}

fn line(block: &Block<'_>, lang: Option<Lang>) -> Line {
    let shape = Shape::of(&block.text);
    let hit = phrases::hit(&block.text, lang);
    let sure = hit.is_some_and(|hit| hit.strength == Strength::Sure);
    Line {
        kind: block.kind,
        prose: !sure && shape.is_prose(),
        shape,
        hit,
        topic: 0.0,
        topic_words: 0,
        repeated: false,
    }
}

fn mark_repeated(lines: &mut [Line]) {
    let mut seen: FxHashMap<u64, usize> = FxHashMap::default();
    for i in 0..lines.len() {
        if lines[i].shape.words > 0
            && let Some(first) = seen.insert(lines[i].shape.hash, i)
        {
            lines[first].repeated = true;
            lines[i].repeated = true;
        }
    }
}

/// Counts, for each line, the content words it shares with the running text of the others.
fn measure_topics(lines: &mut [Line]) {
    let mut counts = vec![0_u16; TOPIC_SLOTS];
    let slot = |topic: u32| topic as usize % TOPIC_SLOTS;
    for line in lines.iter().filter(|line| line.prose) {
        for topic in &line.shape.topics {
            let count = &mut counts[slot(*topic)];
            *count = count.saturating_add(1);
        }
    }
    for line in lines {
        let own = u16::from(line.prose);
        let topics = &line.shape.topics;
        // A word that the line itself has twice counts as shared; that is rare.
        let shared = topics
            .iter()
            .filter(|topic| counts[slot(**topic)] > own)
            .count();
        line.topic_words = shared as u32;
        line.topic = shared as f32 / topics.len().max(1) as f32;
    }
}
