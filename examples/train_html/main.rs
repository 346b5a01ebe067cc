//! Trains the two looks at pages: `cargo run --profile fast --example train_html -- BENCH_HTML [--write]`.
//!
//! The folder holds sets as `SET.json` (pages with the text of their article, or segments of it) and
//! `SET/ID.html.gz`. Sites are split into five folds; the figures of sets trained on are of models that saw
//! none of the site. The set `scrapinghub` is never trained on. With `--write` the models go to
//! `src/boilerplate/markup`.

mod label;
mod measure;
mod pages;

use std::{collections::BTreeMap, fmt::Write as _};

use coupure::markup_training::names;
use forust_ml::{GradientBooster, Matrix, objective::ObjectiveType};

use measure::Figures;
use pages::{FOLDS, Page};

const FIRST: Shape = Shape {
    trees: 110,
    leaves: 16,
    rate: 0.12,
    depth: 7,
};
const SECOND: Shape = Shape {
    trees: 60,
    leaves: 8,
    rate: 0.12,
    depth: 5,
};

/// How a model is grown.
#[derive(Clone, Copy)]
struct Shape {
    trees: usize,
    leaves: usize,
    rate: f32,
    depth: usize,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = arguments.first().expect("the folder of the sets");
    let write = arguments.iter().any(|a| a == "--write");
    let errors = arguments
        .iter()
        .find_map(|a| a.strip_prefix("--errors="))
        .map(str::to_owned);
    let pages = pages::load(folder.as_ref());
    let rows: usize = pages.iter().map(|p| p.sample.first.len()).sum();
    eprintln!("{} pages, {rows} blocks", pages.len());
    measure::rules(&pages);

    let (first_names, second_names) = names();
    let train = |pages: &[Page], fold: Option<usize>, rows: &[Vec<Option<Vec<f32>>>], shape| {
        let chosen = |p: &&(usize, &Page)| p.1.trains && fold.is_none_or(|f| p.1.fold != f);
        let all: Vec<(usize, &Page)> = pages.iter().enumerate().collect();
        let chosen: Vec<&(usize, &Page)> = all.iter().filter(chosen).collect();
        fit(
            &chosen
                .iter()
                .map(|(i, p)| (&rows[*i], *p))
                .collect::<Vec<_>>(),
            shape,
        )
    };
    let predict = |models: &[GradientBooster], rows: &[Vec<Option<Vec<f32>>>]| -> Vec<Vec<f32>> {
        let of = |(page, rows): (&Page, &Vec<Option<Vec<f32>>>)| {
            let model = if page.trains {
                &models[page.fold]
            } else {
                &models[FOLDS]
            };
            probabilities(model, rows)
        };
        pages.iter().zip(rows).map(of).collect()
    };
    let grow = |rows: &[Vec<Option<Vec<f32>>>], shape| -> Vec<GradientBooster> {
        (0..=FOLDS)
            .map(|f| train(&pages, (f < FOLDS).then_some(f), rows, shape))
            .collect()
    };

    let first_rows: Vec<_> = pages.iter().map(|p| p.sample.first.clone()).collect();
    let first = grow(&first_rows, FIRST);
    let scores = predict(&first, &first_rows);
    report("first look", &pages, &scores, None);
    let second_rows: Vec<_> = pages
        .iter()
        .zip(&scores)
        .map(|(p, s)| p.sample.second(s))
        .collect();
    let second = grow(&second_rows, SECOND);
    let scores = predict(&second, &second_rows);
    report("second look", &pages, &scores, errors.as_deref());
    importance(&first[FOLDS], &first_names);
    if write {
        let note = format!(
            "Trained by examples/train_html on {} pages of the sets wcxb, fundus, frhand and trafilatura.",
            pages.iter().filter(|p| p.trains).count()
        );
        for (name, model, names) in [
            ("first", &first[FOLDS], &first_names),
            ("second", &second[FOLDS], &second_names),
        ] {
            let path = format!("src/boilerplate/markup/{name}.model");
            std::fs::write(&path, dump(model, names, &note)).expect("the model is written");
        }
    }
}

fn fit(pages: &[(&Vec<Option<Vec<f32>>>, &Page)], shape: Shape) -> GradientBooster {
    let (mut rows, mut labels, mut weights) = (Vec::new(), Vec::new(), Vec::new());
    for (features, page) in pages {
        for (i, row) in features.iter().enumerate() {
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
    let mut model = GradientBooster::default()
        .set_objective_type(ObjectiveType::LogLoss)
        .set_iterations(shape.trees)
        .set_learning_rate(shape.rate)
        .set_max_depth(shape.depth)
        .set_max_leaves(shape.leaves)
        .set_nbins(128)
        .set_l2(3.0)
        .set_min_leaf_weight(4.0)
        .set_subsample(0.8)
        .set_colsample_bytree(0.5)
        .set_initialize_base_score(true)
        .set_seed(7)
        .set_parallel(true);
    model
        .fit(&matrix, &labels, &weights, None)
        .expect("the data fits");
    model
}

fn probabilities(model: &GradientBooster, rows: &[Option<Vec<f32>>]) -> Vec<f32> {
    let known: Vec<&Vec<f32>> = rows.iter().flatten().collect();
    let columns = known.first().map_or(0, |r| r.len());
    let mut data = Vec::with_capacity(known.len() * columns);
    for column in 0..columns {
        data.extend(known.iter().map(|row| f64::from(row[column])));
    }
    let predicted = if known.is_empty() {
        Vec::new()
    } else {
        model.predict(&Matrix::new(&data, known.len(), columns), false)
    };
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

fn report(title: &str, pages: &[Page], scores: &[Vec<f32>], errors: Option<&str>) {
    println!("{title}");
    for threshold in [0.4, 0.5, 0.6] {
        let mut groups: BTreeMap<String, Figures> = BTreeMap::new();
        for (page, scores) in pages.iter().zip(scores) {
            let result = measure::page(page, scores, threshold);
            if threshold == 0.5 && errors.is_some_and(|e| page.set == e) {
                measure::show(page, scores, &result);
            }
            groups
                .entry(format!("{} {}", page.set, page.lang))
                .or_default()
                .add(&result);
        }
        let line: Vec<String> = groups.iter().map(|(k, f)| format!("{k} {f}")).collect();
        println!("  {threshold}: {}", line.join(" | "));
    }
}

fn importance(model: &GradientBooster, names: &[String]) {
    let mut gains: BTreeMap<usize, f32> = BTreeMap::new();
    for node in model
        .trees
        .iter()
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

/// The model as lines of text, only with what prediction needs.
fn dump(model: &GradientBooster, names: &[String], note: &str) -> String {
    let mut out = format!(
        "# {note}\nfeatures {}\nbase {}\n",
        names.join(" "),
        model.base_score as f32
    );
    for tree in &model.trees {
        out.push_str("tree\n");
        for node in &tree.nodes {
            let line = if node.is_leaf {
                writeln!(out, "{:.4}", node.weight_value)
            } else {
                let (left, right) = (node.left_child, node.right_child);
                writeln!(
                    out,
                    "{} {} {left} {right}",
                    node.split_feature, node.split_value as f32
                )
            };
            line.expect("a string takes all");
        }
    }
    out
}
