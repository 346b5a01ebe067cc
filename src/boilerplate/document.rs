//! A document as the judge sees it: the shape and the phrase of every line, and what lies where.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::{
    Reason, appeal, broken,
    cohesion::{Cohesion, cohesion},
    phrases::{self, Found, Hit, Place, Strength},
    shape::{End, Scratch, Shape, TOPIC_SLOTS, Topic},
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
    /// What stands before a headline without being part of it.
    pub lead: Option<Hit>,
    /// What ends it without being part of it.
    pub tail: Option<Hit>,
    /// Running text that no sure phrase makes furniture.
    pub prose: bool,
    /// What it has in common with the running text of the others.
    pub shared: Shared,
    /// What it has in common with the nearest of them, and with the first.
    pub cohesion: Cohesion,
    /// True when the same line occurs elsewhere.
    pub repeated: bool,
    /// True when another line begins with the same words.
    pub begins_alike: bool,
    /// The line whose sentence this one continues.
    pub continues: Option<usize>,
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

    /// Its content words, of those of all lines.
    pub(super) fn topics<'a>(&self, all: &'a [Topic]) -> &'a [Topic] {
        let Range { start, end } = self.shape.topics;
        &all[start as usize..end as usize]
    }

    /// A sentence that has much in common with the running text.
    pub(super) fn has_topic(&self) -> bool {
        self.shape.end == End::Stop && self.shared.words >= 2 && self.shared.share >= 0.4
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
    /// The content words of all lines; each line's shape says which are its own.
    pub topics: Vec<Topic>,
    /// Number of lines of running text.
    pub prose: usize,
    /// Those of them that speak to the readers.
    pub prose_to_readers: usize,
    /// Places of the first and the last of them.
    pub first_prose: Option<usize>,
    pub last_prose: Option<usize>,
    /// Words of the whole document.
    pub words: u32,
    /// Words of its running text.
    pub prose_words: u32,
}

/// Content words that a line has in common with others.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shared {
    /// Their number.
    pub words: u32,
    /// Their share of its content words.
    pub share: f32,
    /// Names among them.
    pub names: u32,
    /// Names that the others do not have.
    pub foreign_names: u32,
}

/// Counts the content words that each wanted line has in common with other lines of weight.
pub(super) fn shared(
    lines: &[Line],
    topics: &[Topic],
    weighs: impl Fn(usize) -> bool,
    wanted: impl Fn(usize) -> bool,
) -> Vec<Shared> {
    // Whether a word occurs once or more often is all that counts.
    let mut counts = vec![0_u8; TOPIC_SLOTS];
    for (_, line) in lines.iter().enumerate().filter(|(i, _)| weighs(*i)) {
        for topic in line.topics(topics) {
            let count = &mut counts[usize::from(topic.slot)];
            *count = count.saturating_add(1);
        }
    }
    let of = |(i, line): (usize, &Line)| {
        if !wanted(i) {
            return Shared::default();
        }
        let once = u8::from(weighs(i));
        let topics = line.topics(topics);
        let mut shared = Shared::default();
        for topic in topics {
            // A word that the line itself has twice counts as shared; that is rare.
            let is_shared = counts[usize::from(topic.slot)] > once;
            shared.words += u32::from(is_shared);
            shared.names += u32::from(is_shared && topic.name);
            shared.foreign_names += u32::from(!is_shared && topic.name);
        }
        shared.share = shared.words as f32 / topics.len().max(1) as f32;
        shared
    };
    lines.iter().enumerate().map(of).collect()
}

impl Document {
    pub(super) fn of(blocks: &[Block<'_>], lang: Option<Lang>) -> Self {
        let mut scratch = Scratch::for_lines(blocks.len());
        let mut lines: Vec<Line> = blocks
            .iter()
            .map(|block| line(block, lang, &mut scratch))
            .collect();
        let topics = scratch.topics;
        mark_repeated(&mut lines);
        let chains = broken::chains(blocks, |i| {
            lines[i].sure().is_some() || lines[i].shape.is_date
        });
        for (i, before) in chains.into_iter().enumerate() {
            if let Some(before) = before {
                lines[i].continues = Some(before);
                lines[i].prose = true;
                lines[before].prose = true;
            }
        }
        let shared = shared(&lines, &topics, |i| lines[i].prose, |_| true);
        for (line, shared) in lines.iter_mut().zip(shared) {
            line.shared = shared;
        }
        let cohesion = cohesion(&lines, &topics, |i| lines[i].prose, |_| true);
        for (line, cohesion) in lines.iter_mut().zip(cohesion) {
            line.cohesion = cohesion;
        }
        Self {
            prose: lines.iter().filter(|line| line.prose).count(),
            prose_to_readers: lines
                .iter()
                .filter(|line| line.prose && appeal::speaks_to_readers(&line.shape))
                .count(),
            first_prose: lines.iter().position(|line| line.prose),
            last_prose: lines.iter().rposition(|line| line.prose),
            words: lines.iter().map(|line| line.shape.words).sum(),
            prose_words: lines
                .iter()
                .filter(|line| line.prose)
                .map(|line| line.shape.words)
                .sum(),
            lines,
            topics,
        }
    }
}

fn line(block: &Block<'_>, lang: Option<Lang>, scratch: &mut Scratch) -> Line {
    let first_topic = scratch.topics.len();
    let mut shape = Shape::of(&block.text, scratch);
    let Found { hit, lead } = phrases::find(&block.text, &scratch.words, shape.chars, lang);
    let tail = phrases::tail(&block.text, &scratch.words, lang);
    if let Some(tail) = tail {
        // What is cut from the end later says nothing of the rest.
        scratch.topics.truncate(first_topic);
        shape = Shape::of(block.text[..tail.span.start].trim_end(), scratch);
    }
    let hit = hit.map(|hit| {
        if is_told_of(&hit, &shape) || is_said(&hit, &shape) {
            Hit {
                strength: Strength::Weak,
                ..hit
            }
        } else {
            hit
        }
    });
    let sure = hit.is_some_and(|hit| hit.strength == Strength::Sure);
    Line {
        kind: block.kind,
        prose: !sure && shape.is_prose(),
        shape,
        hit,
        lead,
        tail,
        shared: Shared::default(),
        cohesion: Cohesion::default(),
        repeated: false,
        begins_alike: false,
        continues: None,
    }
}

/// Notices have one word that speaks to the reader in so many or more.
const READER_WORDS: u32 = 8;

/// Fewer words are too few for a sentence of an article.
const SENTENCE: u32 = 10;

/// True for a sentence with words of a notice in it that hardly speaks to the reader: news of privacy tells of
/// cookies and terms of service.
fn is_told_of(hit: &Hit, shape: &Shape) -> bool {
    let sentence = shape.end == End::Stop
        && shape.stops_inside == 0
        && shape.words >= SENTENCE
        && shape.stops * 3 >= shape.words
        && shape.address == 0;
    matches!(hit.place, Place::Inside(_))
        && matches!(
            hit.reason,
            Reason::CookieNotice | Reason::PublisherNotice | Reason::Subscription
        )
        && (shape.is_prose() || sentence)
        && (shape.address * READER_WORDS <= shape.words || shape.starts_quoted)
}

/// True for the words of somebody in the article, who may ask for all that a publisher asks for.
fn is_said(hit: &Hit, shape: &Shape) -> bool {
    let asks = matches!(
        hit.reason,
        Reason::Share
            | Reason::Subscription
            | Reason::CommentForm
            | Reason::ErrorReport
            | Reason::Advertisement
            | Reason::Promotion
    );
    asks && shape.starts_quoted
        && (shape.quoting > 0 || shape.end == End::Stop && !shape.ends_quoted)
}

fn mark_repeated(lines: &mut [Line]) {
    let alike = |of: fn(&Shape) -> u64, mark: fn(&mut Line), lines: &mut [Line]| {
        let mut seen: FxHashMap<u64, usize> = FxHashMap::default();
        seen.reserve(lines.len());
        for i in 0..lines.len() {
            let hash = of(&lines[i].shape);
            if hash != 0
                && let Some(first) = seen.insert(hash, i)
            {
                mark(&mut lines[first]);
                mark(&mut lines[i]);
            }
        }
    };
    alike(|shape| shape.hash, |line| line.repeated = true, lines);
    alike(
        |shape| shape.opening,
        |line| line.begins_alike = true,
        lines,
    );
}
