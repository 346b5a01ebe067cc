//! Trains the judgement of pages: `cargo run --profile fast --example train_html -- BENCH_HTML [--write]`.
//!
//! The folder holds sets as `SET.json` (pages with the text of their article, or segments of it) and
//! `SET/ID.html.gz`. Sites are split into five folds; the figures of sets trained on are of models that saw
//! none of the site. The set `scrapinghub` is never trained on. With `--write` the model goes to
//! `src/boilerplate/markup/blocks.model`.

mod label;
mod measure;
mod pages;

use std::{collections::BTreeMap, fmt::Write as _};

use coupure::markup_training::names;
use forust_ml::{GradientBooster, Matrix, objective::ObjectiveType};

use measure::Figures;
use pages::{FOLDS, Page};
use rayon::prelude::*;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = arguments.first().expect("the folder of the sets");
    let write = arguments.iter().any(|a| a == "--write");
    let errors = arguments
        .iter()
        .find_map(|a| a.strip_prefix("--errors="))
        .map(str::to_owned);
    let pages = pages::load(folder.as_ref());
    let rows: usize = pages.iter().map(|p| p.sample.features.len()).sum();
    eprintln!("{} pages, {rows} blocks", pages.len());
    measure::rules(&pages);
    if arguments.iter().any(|a| a == "--rules") {
        return;
    }

    let names = names();
    let train = |fold: Option<usize>| {
        let chosen = |p: &&Page| p.trains && fold.is_none_or(|f| p.fold != f);
        fit(&pages.iter().filter(chosen).collect::<Vec<_>>())
    };
    let models: Vec<Forest> = (0..=FOLDS)
        .map(|f| train((f < FOLDS).then_some(f)))
        .collect();
    let last = &models[FOLDS];
    let predict = |page: &Page| {
        let model = if page.trains {
            &models[page.fold]
        } else {
            last
        };
        probabilities(model, &page.sample.features)
    };
    let scores: Vec<Vec<f32>> = pages.iter().map(predict).collect();
    report(&pages, &scores, errors.as_deref());
    importance(last, &names);
    if write {
        let note = format!(
            "Trained by examples/train_html on {} pages of the sets wcxb, fundus, frhand and trafilatura.",
            pages.iter().filter(|p| p.trains).count()
        );
        let path = "src/boilerplate/markup/blocks.model";
        std::fs::write(path, dump(last, &names, &note)).expect("the model is written");
    }
}

/// Models that differ in what chance chose; their mean is steadier than each.
type Forest = Vec<GradientBooster>;

/// The seeds of the models whose mean is taken.
const SEEDS: [u64; 5] = [7, 8, 9, 10, 11];

fn fit(pages: &[&Page]) -> Forest {
    let (mut rows, mut labels, mut weights) = (Vec::new(), Vec::new(), Vec::new());
    for page in pages {
        for (i, row) in page.sample.features.iter().enumerate() {
            let (Some(row), Some(label)) = (row, page.labels[i]) else {
                continue;
            };
            rows.push(row);
            labels.push(f64::from(u8::from(label)));
            weights.push(page.weights[i]);
        }
    }
    let columns = rows.first().map_or(0, |r| r.len());
    let mut data = Vec::with_capacity(rows.len() * columns);
    for column in 0..columns {
        data.extend(rows.iter().map(|row| f64::from(row[column])));
    }
    let matrix = Matrix::new(&data, rows.len(), columns);
    let fit = |seed: u64| {
        let mut model = GradientBooster::default()
            .set_objective_type(ObjectiveType::LogLoss)
            .set_iterations(100)
            .set_learning_rate(0.12)
            .set_max_depth(8)
            .set_max_leaves(28)
            .set_nbins(128)
            .set_l2(3.0)
            .set_min_leaf_weight(4.0)
            .set_subsample(0.8)
            .set_colsample_bytree(0.5)
            .set_initialize_base_score(true)
            .set_seed(seed)
            .set_parallel(true);
        model
            .fit(&matrix, &labels, &weights, None)
            .expect("the data fits");
        model
    };
    SEEDS.map(fit).into()
}

fn probabilities(forest: &Forest, rows: &[Option<Vec<f32>>]) -> Vec<f32> {
    let known: Vec<&Vec<f32>> = rows.iter().flatten().collect();
    let columns = known.first().map_or(0, |r| r.len());
    let mut data = Vec::with_capacity(known.len() * columns);
    for column in 0..columns {
        data.extend(known.iter().map(|row| f64::from(row[column])));
    }
    let mut predicted = vec![0.0; known.len()];
    if !known.is_empty() {
        let matrix = Matrix::new(&data, known.len(), columns);
        for model in forest {
            for (sum, odds) in predicted.iter_mut().zip(model.predict(&matrix, false)) {
                *sum += odds / forest.len() as f64;
            }
        }
    }
    let mut predicted = predicted.into_iter();
    let sigmoid = |x: f64| (1.0 / (1.0 + (-x).exp())) as f32;
    rows.iter()
        .map(|row| {
            row.as_ref()
                .and_then(|_| predicted.next())
                .map_or(0.0, sigmoid)
        })
        .collect()
}

fn report(pages: &[Page], scores: &[Vec<f32>], errors: Option<&str>) {
    for odds in [-0.5, 0.0, 0.25, 0.5, 0.75] {
        let mut groups: BTreeMap<String, Figures> = BTreeMap::new();
        let results: Vec<measure::Result> = pages
            .par_iter()
            .zip(scores)
            .map(|(page, scores)| {
                let shifted: Vec<f32> = scores.iter().map(|s| shift(*s, odds)).collect();
                measure::page(page, &shifted)
            })
            .collect();
        for ((page, scores), result) in pages.iter().zip(scores).zip(results) {
            if odds == 0.0 && errors.is_some_and(|e| page.set == e) {
                measure::show(page, scores, &result);
            }
            groups
                .entry(format!("{} {}", page.set, page.lang))
                .or_default()
                .add(&result);
        }
        let line: Vec<String> = groups.iter().map(|(k, f)| format!("{k} {f}")).collect();
        println!("  {odds:+}: {}", line.join(" | "));
    }
}

/// The probability whose log-odds are so much higher.
fn shift(probability: f32, odds: f32) -> f32 {
    let more = probability * odds.exp();
    more / (more + 1.0 - probability).max(f32::MIN_POSITIVE)
}

fn importance(forest: &Forest, names: &[String]) {
    let mut gains: BTreeMap<usize, f32> = BTreeMap::new();
    for node in forest
        .iter()
        .flat_map(|model| &model.trees)
        .flat_map(|t| &t.nodes)
        .filter(|n| !n.is_leaf)
    {
        *gains.entry(node.split_feature).or_default() += node.split_gain;
    }
    let mut gains: Vec<(usize, f32)> = gains.into_iter().collect();
    gains.sort_by(|a, b| b.1.total_cmp(&a.1));
    let line: Vec<String> = gains
        .iter()
        .take(60)
        .map(|(f, g)| format!("{} {g:.0}", names[*f]))
        .collect();
    println!("gain: {}", line.join(", "));
}

/// The mean of the models as lines of text, only with what prediction needs: each node behind its left child's
/// parent.
fn dump(forest: &Forest, names: &[String], note: &str) -> String {
    let count = forest.len() as f64;
    let base: f64 = forest.iter().map(|model| model.base_score / count).sum();
    let mut out = format!(
        "# {note}\nfeatures {}\nbase {}\n",
        names.join(" "),
        base as f32
    );
    for tree in forest.iter().flat_map(|model| &model.trees) {
        out.push_str("tree\n");
        let mut waiting = vec![0];
        while let Some(place) = waiting.pop() {
            let split = &tree.nodes[place];
            let line = if split.is_leaf {
                writeln!(out, "{:.3}", f64::from(split.weight_value) / count)
            } else {
                waiting.extend([split.right_child, split.left_child]);
                writeln!(out, "{} {}", split.split_feature, short(split.split_value))
            };
            line.expect("a string takes all");
        }
    }
    out
}

/// Five digits tell thresholds apart.
fn short(value: f64) -> f64 {
    format!("{value:.4e}").parse().unwrap_or(value)
}
