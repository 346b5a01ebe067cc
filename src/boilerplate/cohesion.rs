//! How well a line hangs together with the running text around it and with the article's beginning.

use super::{
    document::Line,
    shape::{TOPIC_SLOTS, Topic},
};

/// Shares of a line's content words, 0 to 1.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cohesion {
    /// Those that the first paragraphs have too.
    pub lead: f32,
    /// Those that the nearest paragraphs over it have too.
    pub before: f32,
    /// Those that the nearest paragraphs under it have too.
    pub after: f32,
}

/// Paragraphs that an article begins with.
const LEAD: u16 = 5;
/// Paragraphs to each side that are near.
const NEAR: u16 = 3;

/// The cohesion of the wanted lines with the lines of weight; of others nothing.
pub(super) fn cohesion(
    lines: &[Line],
    topics: &[Topic],
    weighs: impl Fn(usize) -> bool,
    wanted: impl Fn(usize) -> bool,
) -> Vec<Cohesion> {
    // For each word a bit for each of the first paragraphs, and the number of the last paragraph that has it; on the
    // way back the numbers go on.
    let mut lead = vec![0_u8; TOPIC_SLOTS];
    let mut last = vec![0_u16; TOPIC_SLOTS];
    let mut count = 0_u16;
    let mut out = vec![Cohesion::default(); lines.len()];
    for (i, line) in lines.iter().enumerate() {
        if wanted(i) {
            out[i].before = near(line.topics(topics), &last, 0, count);
        }
        if weighs(i) && count < u16::MAX / 2 {
            count += 1;
            for topic in line.topics(topics) {
                let slot = usize::from(topic.slot);
                last[slot] = count;
                if count <= LEAD {
                    lead[slot] |= 1 << count;
                }
            }
        }
    }
    let all = count;
    for (i, line) in lines.iter().enumerate().rev() {
        let own = line.topics(topics);
        if wanted(i) {
            out[i].after = near(own, &last, all, count);
        }
        let mut itself = 0;
        if weighs(i) && count < 2 * all {
            let number = 2 * all - count;
            itself = if number <= LEAD { 1 << number } else { 0 };
            count += 1;
            for topic in own {
                last[usize::from(topic.slot)] = count;
            }
        }
        if wanted(i) {
            let leads = |topic: &&Topic| lead[usize::from(topic.slot)] & !itself != 0;
            out[i].lead = share(own.iter().filter(leads).count(), own.len());
        }
    }
    out
}

/// The share of words that the last paragraphs up to `count` have, of those after `start`.
fn near(own: &[Topic], last: &[u16], start: u16, count: u16) -> f32 {
    let is_near = |topic: &&Topic| {
        let at = last[usize::from(topic.slot)];
        at > start && count - at < NEAR
    };
    share(own.iter().filter(is_near).count(), own.len())
}

fn share(some: usize, all: usize) -> f32 {
    some as f32 / all.max(1) as f32
}
