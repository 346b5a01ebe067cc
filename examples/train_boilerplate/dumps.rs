//! Dumps with a label on each line, cut and measured, and split by site.

use std::{
    collections::HashMap,
    error, fs,
    io::{BufRead, BufReader},
};

use coupure::{Lang, training::Prepared};
use flate2::read::GzDecoder;
use serde::Deserialize;

pub const FOLDS: u64 = 5;
/// The folds are drawn with it.
const SEED: u64 = 7;
/// Longer dumps are whole sites rather than pages.
const LONGEST: usize = 900;

/// What a line of a page that is no news weighs, and one of a whole page.
const OTHER_PAGES: f64 = 0.7;
const WHOLE_PAGES: f64 = 0.7;
/// Of whole pages one line in so many is enough: they have most lines of all.
pub const THINNED: usize = 3;

#[derive(Deserialize)]
pub struct Dump {
    pub id: String,
    pub site: String,
    pub source: String,
    pub lang: String,
    pub half: bool,
    pub lines: Vec<Labelled>,
}

#[derive(Deserialize)]
pub struct Labelled {
    pub text: String,
    pub label: String,
}

/// A dump with its features.
pub struct Page {
    pub dump: Dump,
    pub prepared: Prepared,
    /// The block of each line that is in one.
    pub block_of: Vec<Option<usize>>,
    /// Share of content among the words that have a label, for each block that has one.
    pub truth: Vec<Option<f64>>,
    pub fold: u64,
    pub weight: f64,
}

pub fn read(path: &str) -> Result<Vec<Page>, Box<dyn error::Error>> {
    let file = BufReader::new(GzDecoder::new(fs::File::open(path)?));
    let mut pages = Vec::new();
    for line in file.lines() {
        let dump: Dump = serde_json::from_str(&line?)?;
        let known = Lang::from_tag(&dump.lang);
        if dump.lines.len() <= LONGEST {
            pages.push(page(dump, known));
        }
    }
    // One page occurs up to ten times, one dump a tool.
    let mut times: HashMap<(String, bool), f64> = HashMap::new();
    for page in &pages {
        *times
            .entry((page.dump.id.clone(), page.dump.half))
            .or_default() += 1.0;
    }
    for page in &mut pages {
        let news = is_news(&page.dump);
        page.weight = times[&(page.dump.id.clone(), page.dump.half)]
            .sqrt()
            .recip();
        page.weight *= if news { 1.0 } else { OTHER_PAGES };
        page.weight *= if page.dump.half { 1.0 } else { WHOLE_PAGES };
    }
    Ok(pages)
}

fn page(dump: Dump, lang: Option<Lang>) -> Page {
    let text: Vec<&str> = dump.lines.iter().map(|line| line.text.as_str()).collect();
    let prepared = Prepared::new(&text.join("\n"), lang);
    let mut starts = Vec::with_capacity(prepared.source.len());
    for (block, spans) in prepared.source.iter().enumerate() {
        starts.extend(spans.iter().map(|span| (span.start, span.end, block)));
    }
    let (mut at, mut next) = (0, 0);
    let mut block_of = Vec::with_capacity(dump.lines.len());
    let mut counts = vec![(0.0, 0.0); prepared.source.len()];
    for line in &dump.lines {
        let end = at + line.text.len();
        while next < starts.len() && starts[next].1 <= at {
            next += 1;
        }
        let block = starts
            .get(next)
            .filter(|(start, ..)| *start < end)
            .map(|s| s.2);
        if let Some(block) = block {
            let words = words(&line.text) as f64 + 0.01;
            match line.label.as_str() {
                "c" => counts[block].0 += words,
                "b" => counts[block].1 += words,
                _ => {}
            }
        }
        block_of.push(block);
        at = end + 1;
    }
    let truth = counts
        .into_iter()
        .map(|(content, furniture): (f64, f64)| {
            (content + furniture > 0.0).then(|| content / (content + furniture))
        })
        .collect();
    let fold = dump.site.bytes().fold(SEED, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    }) >> 16;
    Page {
        dump,
        prepared,
        block_of,
        truth,
        fold: fold % FOLDS,
        weight: 1.0,
    }
}

pub fn is_news(dump: &Dump) -> bool {
    matches!(dump.source.as_str(), "scrapinghub" | "fundus" | "frhand")
}

/// Words as the scoreboard counts them.
pub fn words(text: &str) -> usize {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty())
        .count()
}
