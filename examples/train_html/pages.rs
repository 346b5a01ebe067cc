//! Pages with labelled blocks.

use std::{collections::BTreeMap, fs, io::Read, path::Path};

use coupure::{Lang, markup_training::Sample};
use flate2::read::GzDecoder;
use rayon::prelude::*;
use serde::Deserialize;

use crate::label;

/// How many parts the sites are split into.
pub const FOLDS: usize = 5;

/// A page, cut and labelled.
pub struct Page {
    pub set: String,
    pub id: String,
    pub lang: String,
    pub fold: usize,
    /// Whether models may learn from it.
    pub trains: bool,
    pub gold: Gold,
    pub sample: Sample,
    /// For each block whether it is article text, when that is known.
    pub labels: Vec<Option<bool>>,
    pub weights: Vec<f64>,
}

/// What is known of the article.
pub enum Gold {
    /// All of its text.
    Text(String),
    /// Pieces of it, and pieces of what is no part of it.
    Segments {
        with: Vec<String>,
        without: Vec<String>,
    },
}

#[derive(Deserialize)]
struct Set {
    pages: BTreeMap<String, Entry>,
}

#[derive(Deserialize)]
struct Entry {
    lang: String,
    #[serde(default)]
    url: Option<String>,
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    with: Vec<String>,
    #[serde(default)]
    without: Vec<String>,
}

/// Reads all sets of a folder.
pub fn load(folder: &Path) -> Vec<Page> {
    let mut sets: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    sets.sort();
    let mut out = Vec::new();
    for path in sets {
        let name = path
            .file_stem()
            .and_then(|s| s.to_str())
            .expect("a name")
            .to_owned();
        let set: Set = serde_json::from_slice(&fs::read(&path).expect("a file")).expect("a set");
        let read = |(id, entry): (String, Entry)| {
            let mut bytes = Vec::new();
            let file = fs::File::open(folder.join(&name).join(format!("{id}.html.gz")));
            GzDecoder::new(file.expect("a page"))
                .read_to_end(&mut bytes)
                .expect("a gzip file");
            page(&name, id, entry, &bytes)
        };
        out.par_extend(set.pages.into_par_iter().map(read));
    }
    out
}

fn page(set: &str, id: String, entry: Entry, bytes: &[u8]) -> Page {
    let sample = Sample::new(bytes, Lang::from_tag(&entry.lang));
    let texts = sample.texts();
    let (gold, labels) = if let Some(text) = entry.text {
        let labels = label::by_text(&texts, &text);
        (Gold::Text(text), labels)
    } else {
        let labels = label::by_segments(&texts, &entry.with, &entry.without);
        (
            Gold::Segments {
                with: entry.with,
                without: entry.without,
            },
            labels,
        )
    };
    // French pages are few, and segments label few blocks.
    let french = if entry.lang == "fr" { 3.0 } else { 1.0 };
    let page_weight = french
        * if matches!(gold, Gold::Segments { .. }) {
            2.0
        } else {
            1.0
        };
    let weights = weights(&texts, &labels, page_weight);
    let url = entry.url.unwrap_or_else(|| id.clone());
    Page {
        set: set.to_owned(),
        fold: (hash(site(&url)) % FOLDS as u64) as usize,
        id,
        trains: set != "scrapinghub",
        lang: if entry.lang == "en" || entry.lang == "fr" {
            entry.lang
        } else {
            "other".to_owned()
        },
        gold,
        labels,
        weights,
        sample,
    }
}

/// Long blocks weigh more, and every page the same.
fn weights(texts: &[&str], labels: &[Option<bool>], page: f64) -> Vec<f64> {
    let of = |(text, label): (&&str, &Option<bool>)| match label {
        Some(_) => (text.split_whitespace().count() as f64).sqrt(),
        None => 0.0,
    };
    let weights: Vec<f64> = texts.iter().zip(labels).map(of).collect();
    let sum: f64 = weights.iter().sum();
    weights
        .iter()
        .map(|w| w / sum.max(1.0).sqrt() * page)
        .collect()
}

/// The last two labels of the host, three where the last but one is a short one (`co.uk`).
fn site(url: &str) -> &str {
    let host = url
        .split("//")
        .nth(1)
        .unwrap_or(url)
        .split(['/', '?', ':'])
        .next()
        .unwrap_or(url);
    let dots: Vec<usize> = host.rmatch_indices('.').map(|(i, _)| i).collect();
    let short = dots.len() > 1 && dots[0] - dots[1] <= 4;
    let cut = dots.get(if short { 2 } else { 1 });
    cut.map_or(host, |i| &host[i + 1..])
}

fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| {
        (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3)
    })
}
