//! Boosted trees: trained, asked, and written as the judge reads them.

use coupure::training::{Step, Trees};
use forust_ml::{Matrix, gradientbooster::GradientBooster, objective::ObjectiveType, tree::Tree};

use crate::dumps::{Page, THINNED};

const SEED: u64 = 7;
/// Features are sorted into so many bins.
const BINS: u16 = 80;

#[derive(Clone, Copy)]
pub struct Size {
    pub trees: usize,
    pub leaves: usize,
    pub depth: usize,
    pub rate: f32,
    /// Models that differ by chance only; what they say is averaged.
    pub models: u64,
}

pub const FIRST: Size = Size {
    trees: 60,
    leaves: 20,
    depth: 6,
    rate: 0.15,
    models: 1,
};
pub const SECOND: Size = Size {
    trees: 60,
    leaves: 20,
    depth: 6,
    rate: 0.14,
    // Few lines are open, so that two cost little.
    models: 2,
};

pub fn train(
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

pub fn predict(models: &[GradientBooster], rows: &[Vec<f32>]) -> Vec<f32> {
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
pub fn trees(models: &[GradientBooster]) -> Trees {
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

pub fn importance(models: &[GradientBooster], names: &[&str]) {
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
