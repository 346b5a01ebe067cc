//! What the second look is told: the first look at the lines around.

use super::{
    document::{Document, shared},
    features,
};

/// The features of a line at the second look, in the order of [`features::NAMES`] and then [`NAMES`].
pub(super) type Row = [f32; features::NAMES.len() + NAMES.len()];

/// What the first look gives.
#[rustfmt::skip]
pub(super) const NAMES: [&str; 22] = [
    "own", "before1", "before2", "before3", "after1", "after2", "after3", "mean_before8", "mean_after8",
    "best_after", "best_before", "kept_words_before", "kept_words_after", "kept_share_after", "dropped_run",
    "kept_run", "document_kept", "worst_near", "topic", "topic_words", "names", "foreign_names",
];

/// A line of running text with this look is likely of the article.
const LIKELY: f32 = 0.8;
/// Lines to each side whose mean is taken.
const NEAR: usize = 8;

/// Adds the first look at the lines around to the features of each line.
pub(super) fn rows(document: &Document, first: &[features::Row], looks: &[f32]) -> Vec<Row> {
    let count = looks.len();
    let kept: Vec<f32> = document
        .lines
        .iter()
        .zip(looks)
        .map(|(line, look)| look * line.shape.words as f32)
        .collect();
    let look_sums = sums(looks);
    let kept_sums = sums(&kept);
    let all: f32 = kept_sums[count];
    let best_before = best(looks.iter());
    let mut best_after = best(looks.iter().rev());
    best_after.reverse();
    let runs = runs(looks);
    // Words in common with what is likely the article, which teasers of one another's kind have not.
    let shared = shared(&document.lines, &document.topics, |i| {
        document.lines[i].prose && looks[i] >= LIKELY
    });
    let total = document.words.max(1) as f32;

    (0..count)
        .map(|i| {
            let at = |n: Option<usize>| n.and_then(|n| looks.get(n)).copied().unwrap_or(-1.0);
            let mean = |from: usize, to: usize| {
                if from >= to {
                    -1.0
                } else {
                    (look_sums[to] - look_sums[from]) / (to - from) as f32
                }
            };
            let near = [i.checked_sub(1), Some(i + 1)].map(at);
            let (dropped_run, kept_run) = runs[i];
            let more = [
                looks[i],
                near[0],
                at(i.checked_sub(2)),
                at(i.checked_sub(3)),
                near[1],
                at(Some(i + 2)),
                at(Some(i + 3)),
                mean(i.saturating_sub(NEAR), i),
                mean(i + 1, (i + 1 + NEAR).min(count)),
                best_after[i],
                best_before[i],
                kept_sums[i].min(2000.0),
                (all - kept_sums[i + 1]).clamp(0.0, 2000.0),
                (all - kept_sums[i + 1]).max(0.0) / all.max(1.0),
                dropped_run,
                kept_run,
                all / total,
                near[0].min(near[1]),
                shared[i].share,
                shared[i].words as f32,
                shared[i].names as f32,
                shared[i].foreign_names as f32,
            ];
            let mut row = [0.0; features::NAMES.len() + NAMES.len()];
            row[..features::NAMES.len()].copy_from_slice(&first[i]);
            row[features::NAMES.len()..].copy_from_slice(&more);
            row
        })
        .collect()
}

fn sums(values: &[f32]) -> Vec<f32> {
    let mut sum = 0.0;
    let mut out = Vec::with_capacity(values.len() + 1);
    out.push(0.0);
    out.extend(values.iter().map(|value| {
        sum += value;
        sum
    }));
    out
}

/// For each line, the highest look at the lines before it in the given order.
fn best<'a>(looks: impl Iterator<Item = &'a f32>) -> Vec<f32> {
    let mut best = -1.0_f32;
    looks
        .map(|look| {
            let here = best;
            best = best.max(*look);
            here
        })
        .collect()
}

/// Lengths of the runs of unlikely and of likely lines that end before each line.
fn runs(looks: &[f32]) -> Vec<(f32, f32)> {
    const LONGEST: u8 = 50;
    let (mut dropped, mut kept) = (0_u8, 0_u8);
    looks
        .iter()
        .map(|look| {
            let here = (f32::from(dropped), f32::from(kept));
            if *look < 0.5 {
                (dropped, kept) = ((dropped + 1).min(LONGEST), 0);
            } else {
                (dropped, kept) = (0, (kept + 1).min(LONGEST));
            }
            here
        })
        .collect()
}
