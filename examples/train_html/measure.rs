//! The figures of the scoreboard.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
};

use crate::{
    label::words,
    pages::{Gold, Page},
};

/// Sums over pages.
#[derive(Default)]
pub struct Figures {
    precision: Vec<f64>,
    recall: Vec<f64>,
    tp: usize,
    fp: usize,
    missed: usize,
}

/// Figures of one page.
pub struct Result {
    precision: Option<f64>,
    recall: Option<f64>,
    counts: Option<(usize, usize, usize)>,
}

impl Figures {
    pub fn add(&mut self, result: &Result) {
        self.precision.extend(result.precision);
        self.recall.extend(result.recall);
        if let Some((tp, fp, missed)) = result.counts {
            self.tp += tp;
            self.fp += fp;
            self.missed += missed;
        }
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mean = |list: &[f64]| list.iter().sum::<f64>() / list.len().max(1) as f64;
        let (p, r) = (mean(&self.precision), mean(&self.recall));
        if self.tp + self.missed > 0 {
            let f1 = 2.0 * self.tp as f64 / (2 * self.tp + self.fp + self.missed) as f64;
            return write!(f, "{f1:.4} (fp {} missed {})", self.fp, self.missed);
        }
        write!(
            f,
            "{:.4} (P {p:.3} R {r:.3})",
            2.0 * p * r / (p + r).max(1e-9)
        )
    }
}

/// Scores what is kept of a page.
pub fn page(page: &Page, scores: &[f32]) -> Result {
    let text = page.sample.kept(scores);
    match &page.gold {
        Gold::Text(gold) => {
            let (a, b) = (shingles(gold), shingles(&text));
            let hit: usize = a.iter().map(|(k, n)| n.min(b.get(k).unwrap_or(&0))).sum();
            let total = |m: &HashMap<_, usize>| m.values().sum::<usize>();
            let share = |all: usize| (all > 0).then(|| hit as f64 / all as f64);
            Result {
                precision: share(total(&b)),
                recall: share(total(&a)),
                counts: None,
            }
        }
        Gold::Segments { with, without } => {
            let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            let text = folded(&text);
            let count = |list: &[String]| list.iter().filter(|s| text.contains(&folded(s))).count();
            let (tp, fp) = (count(with), count(without));
            Result {
                precision: None,
                recall: None,
                counts: Some((tp, fp, with.len() - tp)),
            }
        }
    }
}

fn shingles(text: &str) -> HashMap<Vec<&str>, usize> {
    let words = words(text);
    let mut out = HashMap::new();
    if !words.is_empty() {
        for run in words.windows(4.min(words.len())) {
            *out.entry(run.to_vec()).or_default() += 1;
        }
    }
    out
}

/// Prints the blocks of a page that are judged wrong.
pub fn show(page: &Page, scores: &[f32], result: &Result) {
    let bad = result.precision.unwrap_or(1.0) < 0.93
        || result.recall.unwrap_or(1.0) < 0.93
        || result.counts.is_some_and(|(_, fp, missed)| fp + missed > 0);
    if !bad {
        return;
    }
    let or = |x: Option<f64>| x.unwrap_or(0.0);
    println!(
        "== {}/{} {} P {:.3} R {:.3} {:?}",
        page.set,
        page.id,
        page.lang,
        or(result.precision),
        or(result.recall),
        result.counts
    );
    if let Gold::Segments { with, without } = &page.gold {
        segments(page, scores, with, true);
        segments(page, scores, without, false);
        return;
    }
    for (i, text) in page.sample.texts().iter().enumerate() {
        let keep = scores[i] >= 0.5;
        if page.labels[i].is_some_and(|l| l != keep) && Some(i) != page.sample.title() {
            let text: String = text.chars().take(90).collect();
            let sign = if keep { '+' } else { '-' };
            let rule = if page.sample.features[i].is_none() {
                "R"
            } else {
                ""
            };
            println!(
                "{sign}{i}{rule} {:.2} {} | {}",
                scores[i],
                page.sample.describe(i),
                text.replace('\n', "/")
            );
        }
    }
}

/// Prints the segments that are judged wrong, each with the blocks that hold it.
fn segments(page: &Page, scores: &[f32], list: &[String], wanted: bool) {
    let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let kept = folded(&page.sample.kept(scores));
    let texts: Vec<String> = page.sample.texts().into_iter().map(folded).collect();
    for segment in list.iter().map(|s| folded(s)) {
        if kept.contains(&segment) == wanted {
            continue;
        }
        println!("{} {segment}", if wanted { "lost" } else { "kept" });
        for (i, text) in texts
            .iter()
            .enumerate()
            .filter(|(_, t)| t.contains(&segment))
        {
            let rule = page.sample.rules[i].unwrap_or("model");
            let start: String = text.chars().take(120).collect();
            let place = page.sample.describe(i);
            println!("  {i} {rule} {:.2} {place} | {start}", scores[i]);
        }
    }
}

/// How often what a rule drops is article text.
pub fn rules(pages: &[Page]) {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for page in pages {
        for (rule, label) in page.sample.rules.iter().zip(&page.labels) {
            if let (Some(rule), Some(label)) = (rule, label) {
                let (wrong, right) = counts.entry(rule).or_default();
                *wrong += usize::from(*label);
                *right += usize::from(!label);
            }
        }
    }
    println!("rules, article text among what they drop: {counts:?}");
}
