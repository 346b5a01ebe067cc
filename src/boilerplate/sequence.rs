//! What the second look is told: the first look at the lines around.

use super::{
    cohesion::cohesion,
    document::{Document, shared},
    features,
};

/// The features of a line at the second look, in the order of [`features::NAMES`] and then [`NAMES`].
pub(super) type Row = [f32; features::NAMES.len() + NAMES.len()];

/// What the first look gives.
#[rustfmt::skip]
pub(super) const NAMES: [&str; 36] = [
    "own", "before1", "before2", "before3", "after1", "after2", "after3", "mean_before8", "mean_after8",
    "best_after", "best_before", "kept_words_before", "kept_words_after", "kept_share_after", "dropped_run",
    "kept_run", "document_kept", "worst_near", "topic", "topic_words", "names", "foreign_names",
    "before4", "before5", "after4", "after5", "mean_before4", "mean_after4", "prose_look_before", "prose_look_after",
    "since_likely", "to_likely", "likely_lead", "likely_before", "likely_after", "mean_look",
];

/// A line of running text with this look is likely of the article.
const LIKELY: f32 = 0.8;
/// Lines to each side whose mean is taken.
const NEAR: usize = 8;

/// Adds the first look at the lines around to the features of the lines at these places.
pub(super) fn rows(
    document: &Document,
    first: &[features::Row],
    looks: &[f32],
    places: &[usize],
) -> Vec<Row> {
    if places.is_empty() {
        return Vec::new();
    }
    let count = looks.len();
    let mut wanted = vec![false; count];
    for &i in places {
        wanted[i] = true;
    }
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
    let is_likely = |i: &usize| document.lines[*i].prose && looks[*i] >= LIKELY;
    let (lines, topics) = (&document.lines, &document.topics);
    let shared = shared(lines, topics, |i| is_likely(&i), |i| wanted[i]);
    let near_likely = cohesion(lines, topics, |i| is_likely(&i), |i| wanted[i]);
    let first_likely = (0..count).find(is_likely);
    let last_likely = (0..count).rev().find(is_likely);
    let distance = |from: Option<usize>, i: usize| {
        from.map_or(99.0, |from| (i as f32 - from as f32).clamp(-60.0, 60.0))
    };
    let prose: Vec<Option<f32>> = document
        .lines
        .iter()
        .zip(looks)
        .map(|(line, look)| line.prose.then_some(*look))
        .collect();
    let prose_before = last(prose.iter());
    let mut prose_after = last(prose.iter().rev());
    prose_after.reverse();
    let total = document.words.max(1) as f32;

    places
        .iter()
        .map(|&i| {
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
                at(i.checked_sub(4)),
                at(i.checked_sub(5)),
                at(Some(i + 4)),
                at(Some(i + 5)),
                mean(i.saturating_sub(4), i),
                mean(i + 1, (i + 5).min(count)),
                prose_before[i],
                prose_after[i],
                distance(first_likely, i),
                distance(last_likely, i),
                near_likely[i].lead,
                near_likely[i].before,
                near_likely[i].after,
                look_sums[count] / count as f32,
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

/// For each line, the last look at running text before it in the given order.
fn last<'a>(looks: impl Iterator<Item = &'a Option<f32>>) -> Vec<f32> {
    let mut last = -1.0;
    looks
        .map(|look| {
            let here = last;
            last = look.unwrap_or(last);
            here
        })
        .collect()
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
