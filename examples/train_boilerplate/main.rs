//! Trains the judge of boilerplate in plain text, and says how good it is.
//!
//! ```sh
//! cargo run --release --example train_boilerplate -- DUMPS.jsonl.gz src/boilerplate/weights/text.bin
//! ```
//!
//! The dumps are texts of pages, one JSON object a line: `{"site", "id", "source", "lang", "half", "lines": [{"text", "label"}]}`,
//! with the labels `c` (content), `b` (boilerplate) and anything else for lines that nobody can judge. Figures are
//! cross-validated: no page is judged by trees that have seen its site. Pages in other languages teach what does not
//! depend on words, and are not in the figures. With `--wrong` for the second argument it prints the lines judged
//! wrongly, without one what each feature gains. The seed is fixed: the same dumps give the same weights.

mod dumps;
mod report;
mod trees;

use std::{env, error, fs};

use coupure::{
    Lang,
    training::{first_names, second_names, weights},
};

use dumps::{FOLDS, Page, read};
use report::{report, wrong};
use trees::{FIRST, SECOND, Size, importance, predict, train, trees};

fn main() -> Result<(), Box<dyn error::Error>> {
    let mut args = env::args().skip(1);
    let dumps = args.next().ok_or("give the path of the dumps")?;
    let target = args.next();
    let pages = read(&dumps)?;
    let rows: usize = pages.iter().map(|page| page.truth.len()).sum();
    println!("{} dumps, {rows} blocks", pages.len());

    let mut first: Vec<Vec<Vec<f32>>> = pages.iter().map(|page| page.prepared.first()).collect();
    blank_words(&pages, &mut first);
    let looks = cross_validate(&pages, &first, FIRST);
    report("first look", &pages, &looks);
    let second: Vec<Vec<Vec<f32>>> = pages
        .iter()
        .zip(&looks)
        .map(|(page, looks)| page.prepared.second(looks))
        .collect();
    let again = cross_validate(&pages, &second, SECOND);
    let looks = settled(&looks, &second, &again);
    report("second look", &pages, &looks);

    if target.as_deref() == Some("--wrong") {
        wrong(&pages, &looks);
    } else if let Some(path) = target {
        let trees = [(&first, FIRST), (&second, SECOND)]
            .map(|(rows, size)| trees(&train(&pages, rows, size, None)));
        let bytes = weights(&trees[0], &trees[1]);
        println!("{path}: {} bytes", bytes.len());
        fs::write(path, bytes)?;
    } else {
        importance(&train(&pages, &first, FIRST, None), &first_names());
        importance(&train(&pages, &second, SECOND, None), &second_names());
    }
    Ok(())
}

/// Looks at every page with trees that have not seen its site.
fn cross_validate(pages: &[Page], rows: &[Vec<Vec<f32>>], size: Size) -> Vec<Vec<f32>> {
    let mut looks: Vec<Vec<f32>> = vec![Vec::new(); pages.len()];
    for fold in 0..FOLDS {
        let model = train(pages, rows, size, Some(fold));
        for (i, page) in pages.iter().enumerate() {
            if page.fold == fold {
                looks[i] = predict(&model, &rows[i]);
            }
        }
    }
    looks
}

/// The second look where there is one, otherwise the first.
fn settled(first: &[Vec<f32>], second: &[Vec<Vec<f32>>], again: &[Vec<f32>]) -> Vec<Vec<f32>> {
    let mut out = first.to_vec();
    for ((looks, rows), again) in out.iter_mut().zip(second).zip(again) {
        let open = looks
            .iter_mut()
            .zip(rows)
            .filter(|(_, row)| !row.is_empty());
        for ((look, _), more) in open.zip(again) {
            *look = *more;
        }
    }
    out
}

/// Features that count words of the known languages say nothing of pages in others.
fn blank_words(pages: &[Page], rows: &mut [Vec<Vec<f32>>]) {
    let names = first_names();
    for (page, rows) in pages.iter().zip(rows) {
        if Lang::from_tag(&page.dump.lang).is_none() {
            for row in rows {
                for (value, name) in row.iter_mut().zip(&names) {
                    if name.ends_with("stops") && *name != "inner_stops" || *name == "address" {
                        *value = f32::NAN;
                    }
                }
            }
        }
    }
}
