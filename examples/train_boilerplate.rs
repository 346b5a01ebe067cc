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

use std::{
    collections::HashMap,
    env, error, fs,
    io::{BufRead, BufReader},
};

use coupure::{
    Lang,
    training::{Prepared, Step, Trees, first_names, second_names, weights},
};
use flate2::read::GzDecoder;
use forust_ml::{Matrix, gradientbooster::GradientBooster, objective::ObjectiveType, tree::Tree};
use serde::Deserialize;

const FOLDS: u64 = 5;
const SEED: u64 = 7;
/// Longer dumps are whole sites rather than pages.
const LONGEST: usize = 900;

/// What a line of a page that is no news weighs, and one of a whole page.
const OTHER_PAGES: f64 = 0.7;
const WHOLE_PAGES: f64 = 0.7;
/// Of whole pages one line in so many is enough: they have most lines of all.
const THINNED: usize = 3;
/// Features are sorted into so many bins.
const BINS: u16 = 80;

#[derive(Clone, Copy)]
struct Size {
    trees: usize,
    leaves: usize,
    depth: usize,
    rate: f32,
    /// Models that differ by chance only; what they say is averaged.
    models: u64,
}

const FIRST: Size = Size {
    trees: 60,
    leaves: 20,
    depth: 6,
    rate: 0.15,
    models: 1,
};
const SECOND: Size = Size {
    trees: 60,
    leaves: 20,
    depth: 6,
    rate: 0.14,
    // Few lines are open, so that two cost little.
    models: 2,
};

#[derive(Deserialize)]
struct Dump {
    id: String,
    site: String,
    source: String,
    lang: String,
    half: bool,
    lines: Vec<Labelled>,
}

#[derive(Deserialize)]
struct Labelled {
    text: String,
    label: String,
}

/// A dump with its features.
struct Page {
    dump: Dump,
    prepared: Prepared,
    /// The block of each line that is in one.
    block_of: Vec<Option<usize>>,
    /// Share of content among the words that have a label, for each block that has one.
    truth: Vec<Option<f64>>,
    fold: u64,
    weight: f64,
}

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

fn read(path: &str) -> Result<Vec<Page>, Box<dyn error::Error>> {
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

fn is_news(dump: &Dump) -> bool {
    matches!(dump.source.as_str(), "scrapinghub" | "fundus" | "frhand")
}

/// Words as the scoreboard counts them.
fn words(text: &str) -> usize {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty())
        .count()
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

fn train(
    pages: &[Page],
    rows: &[Vec<Vec<f32>>],
    size: Size,
    without: Option<u64>,
) -> Vec<GradientBooster> {
    let mut chosen: Vec<&[f32]> = Vec::new();
    let mut seen = 0_usize;
    let (mut truths, mut row_weights) = (Vec::new(), Vec::new());
    for (page, rows) in pages.iter().zip(rows) {
        if Some(page.fold) == without {
            continue;
        }
        for ((row, truth), spans) in rows.iter().zip(&page.truth).zip(&page.prepared.source) {
            // A line that the first look settles has no features for the second.
            if let Some(truth) = truth.filter(|_| !row.is_empty()) {
                let share = if page.dump.half { 1 } else { THINNED };
                seen += 1;
                if !seen.is_multiple_of(share) {
                    continue;
                }
                let bytes: usize = spans.iter().map(|span| span.len()).sum();
                chosen.push(row);
                truths.push(if truth > 0.5 { 1.0 } else { 0.0 });
                // The score counts words, and lines.
                row_weights.push(page.weight * (0.5 + (1.0 + bytes as f64 / 6.0).ln() / 3.0));
            }
        }
    }
    let columns = columns(&chosen);
    let width = chosen.first().map_or(0, |row| row.len());
    let matrix = Matrix::new(&columns, chosen.len(), width);
    let one = |seed| {
        let mut model = GradientBooster::default()
            .set_objective_type(ObjectiveType::LogLoss)
            .set_iterations(size.trees)
            .set_learning_rate(size.rate)
            .set_max_leaves(size.leaves)
            .set_max_depth(size.depth)
            .set_min_leaf_weight(8.0)
            .set_l2(2.0)
            .set_colsample_bytree(0.5)
            .set_nbins(BINS)
            .set_seed(seed)
            .set_parallel(true);
        model
            .fit(&matrix, &truths, &row_weights, None)
            .expect("the rows are finite and the weights positive");
        model
    };
    (SEED..SEED + size.models).map(one).collect()
}

/// Rows to one column after the other.
fn columns(rows: &[&[f32]]) -> Vec<f64> {
    let width = rows.first().map_or(0, |row| row.len());
    (0..width)
        .flat_map(|feature| rows.iter().map(move |row| f64::from(row[feature])))
        .collect()
}

fn predict(models: &[GradientBooster], rows: &[Vec<f32>]) -> Vec<f32> {
    let rows: Vec<&[f32]> = rows
        .iter()
        .map(Vec::as_slice)
        .filter(|row| !row.is_empty())
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = columns(&rows);
    let matrix = Matrix::new(&columns, rows.len(), rows[0].len());
    let mut sums = vec![0.0; rows.len()];
    for model in models {
        for (sum, log_odds) in sums.iter_mut().zip(model.predict(&matrix, false)) {
            *sum += log_odds;
        }
    }
    sums.into_iter()
        .map(|sum| (1.0 / (1.0 + (-sum / models.len() as f64).exp())) as f32)
        .collect()
}

/// The trees with their nodes from the root down, left before right.
fn trees(models: &[GradientBooster]) -> Trees {
    let share = 1.0 / models.len() as f32;
    let trees = models.iter().flat_map(|model| &model.trees).map(|tree| {
        let mut steps = Vec::new();
        place(tree, 0, share, &mut steps);
        steps
    });
    Trees {
        base: models
            .iter()
            .map(|model| model.base_score as f32)
            .sum::<f32>()
            * share,
        trees: trees.collect(),
    }
}

fn place(tree: &Tree, at: usize, share: f32, steps: &mut Vec<Step>) {
    let node = &tree.nodes[at];
    if node.is_leaf {
        steps.push(Step::Leaf(node.weight_value * share));
        return;
    }
    let here = steps.len();
    steps.push(Step::Leaf(0.0));
    place(tree, node.left_child, share, steps);
    steps[here] = Step::Ask {
        feature: u8::try_from(node.split_feature).expect("there are fewer than 255 features"),
        below: node.split_value as f32,
        right: u16::try_from(steps.len() - here).expect("trees are small"),
    };
    place(tree, node.right_child, share, steps);
}

#[derive(Default)]
struct Tally {
    dumps: usize,
    perfect: usize,
    kept_right: usize,
    kept_wrong: usize,
    lost: usize,
    dropped_right: usize,
    dropped_wrong: usize,
    left: usize,
}

/// The scoreboard's figures.
fn report(name: &str, pages: &[Page], looks: &[Vec<f32>]) {
    let mut tallies: Vec<(String, Tally)> = Vec::new();
    for (page, looks) in pages.iter().zip(looks) {
        if Lang::from_tag(&page.dump.lang).is_none() {
            continue;
        }
        let kept = page.prepared.kept(looks);
        let news = is_news(&page.dump);
        let half = if page.dump.half { "half" } else { "full" };
        let mut groups = vec![format!("all  {half}")];
        if news {
            groups.push(format!("news {half}"));
            groups.push(format!("news {half} {}", page.dump.lang));
        }
        for group in groups {
            if !tallies.iter().any(|(name, _)| *name == group) {
                tallies.push((group.clone(), Tally::default()));
            }
            if let Some((_, tally)) = tallies.iter_mut().find(|(name, _)| *name == group) {
                count(page, &kept, tally);
            }
        }
    }
    tallies.sort_by(|a, b| a.0.cmp(&b.0));
    println!("{name}: token F1, boilerplate line F1, perfect documents");
    for (group, t) in &tallies {
        let f1 = |right: usize, wrong: usize, lost: usize| {
            200.0 * right as f64 / (2 * right + wrong + lost).max(1) as f64
        };
        println!(
            "  {group:13} {:6.2} {:6.2} {:6.2}  n={} P {:.2} R {:.2}",
            f1(t.kept_right, t.kept_wrong, t.lost),
            f1(t.dropped_right, t.dropped_wrong, t.left),
            100.0 * t.perfect as f64 / t.dumps.max(1) as f64,
            t.dumps,
            100.0 * t.kept_right as f64 / (t.kept_right + t.kept_wrong).max(1) as f64,
            100.0 * t.kept_right as f64 / (t.kept_right + t.lost).max(1) as f64,
        );
    }
}

fn count(page: &Page, kept: &[bool], tally: &mut Tally) {
    let mut wrong = 0;
    for (line, block) in page.dump.lines.iter().zip(&page.block_of) {
        let keep = block.is_some_and(|block| kept[block]);
        let words = words(&line.text);
        match (line.label.as_str(), keep) {
            ("c", true) => tally.kept_right += words,
            ("c", false) => {
                tally.lost += words;
                tally.dropped_wrong += 1;
                wrong += 1;
            }
            ("b", true) => {
                tally.kept_wrong += words;
                tally.left += 1;
                wrong += 1;
            }
            ("b", false) => tally.dropped_right += 1,
            _ => {}
        }
    }
    tally.dumps += 1;
    tally.perfect += usize::from(wrong == 0);
}

/// Prints every line that is judged wrongly, for a look at what is behind it.
fn wrong(pages: &[Page], looks: &[Vec<f32>]) {
    for (page, looks) in pages.iter().zip(looks) {
        let kept = page.prepared.kept(looks);
        for (at, (line, block)) in page.dump.lines.iter().zip(&page.block_of).enumerate() {
            let keep = block.is_some_and(|block| kept[block]);
            if (line.label == "c" && !keep) || (line.label == "b" && keep) {
                let Dump {
                    source,
                    lang,
                    site,
                    half,
                    id,
                    ..
                } = &page.dump;
                let look = block.map_or(-1.0, |block| looks[block]);
                let (count, all) = (words(&line.text), page.dump.lines.len());
                let short: String = line.text.chars().take(150).collect();
                println!(
                    "W\t{source}\t{half}\t{lang}\t{site}\t{id}\t{}\t{count}\t{look:.2}\t{at}/{all}\t{short}",
                    line.label
                );
            }
        }
    }
}

fn importance(models: &[GradientBooster], names: &[&str]) {
    let mut gains = vec![0.0; names.len()];
    for node in models
        .iter()
        .flat_map(|model| &model.trees)
        .flat_map(|tree| &tree.nodes)
    {
        if !node.is_leaf {
            gains[node.split_feature] += f64::from(node.split_gain);
        }
    }
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by(|a, b| gains[*b].total_cmp(&gains[*a]));
    let all: f64 = gains.iter().sum();
    let list: Vec<String> = order
        .iter()
        .map(|i| format!("{} {:.1}", names[*i], 100.0 * gains[*i] / all))
        .collect();
    println!("gain: {}", list.join(", "));
}
