//! Which blocks of a page are in the text of its article.

use std::collections::{HashMap, HashSet};

/// Words as the scoreboard cuts them.
pub fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|w| !w.is_empty())
        .collect()
}

/// Long blocks by the share of their word runs that the article has; short ones by whether their words stand
/// in the article between the long ones around them, where no long one covers it.
pub fn by_text(texts: &[&str], gold: &str) -> Vec<Option<bool>> {
    const RUN: usize = 4;
    let gold = words(gold);
    let mut places: HashMap<&[&str], Vec<usize>> = HashMap::new();
    for (i, run) in gold.windows(RUN).enumerate() {
        places.entry(run).or_default().push(i);
    }
    let blocks: Vec<Vec<&str>> = texts.iter().map(|t| words(t)).collect();
    let mut labels = vec![None; texts.len()];
    let mut ranges: Vec<Option<(usize, usize)>> = vec![None; texts.len()];
    let mut covered = vec![false; gold.len()];
    let mut seen: HashSet<&[&str]> = HashSet::new();
    for (i, block) in blocks.iter().enumerate() {
        if block.is_empty() {
            continue;
        }
        if block.len() < 2 * RUN {
            continue;
        }
        let runs = block.len() - RUN + 1;
        let found: Vec<&Vec<usize>> = block.windows(RUN).filter_map(|r| places.get(r)).collect();
        let share = found.len() as f32 / runs as f32;
        // A second block with the same words is a teaser or a repeated quotation.
        let again = !seen.insert(block);
        labels[i] = match share {
            s if again && s >= 0.6 => None,
            s if s >= 0.6 => Some(true),
            s if s <= 0.3 => Some(false),
            _ => None,
        };
        if labels[i] == Some(true) {
            let unique: Vec<usize> = found
                .iter()
                .filter(|p| p.len() == 1)
                .map(|p| p[0])
                .collect();
            if let (Some(min), Some(max)) = (unique.iter().min(), unique.iter().max()) {
                ranges[i] = Some((*min, max + RUN));
            }
            for place in unique {
                covered[place..place + RUN].fill(true);
            }
        }
    }
    for i in 0..blocks.len() {
        let block = &blocks[i];
        if block.is_empty() || block.len() >= 2 * RUN {
            continue;
        }
        let start = ranges[..i].iter().rev().find_map(|r| *r).map_or(0, |r| r.1);
        let end = ranges[i + 1..]
            .iter()
            .find_map(|r| *r)
            .map_or(gold.len(), |r| r.0);
        let here = if start < end { &gold[start..end] } else { &[] };
        let at = here.windows(block.len()).enumerate().position(|(o, w)| {
            w == &block[..] && !covered[start + o..start + o + w.len()].contains(&true)
        });
        labels[i] = Some(at.is_some());
        if let Some(offset) = at {
            let range = (start + offset, start + offset + block.len());
            covered[range.0..range.1].fill(true);
            ranges[i] = Some(range);
        }
    }
    labels
}

/// Blocks that hold a segment, or lie in one.
pub fn by_segments(texts: &[&str], with: &[String], without: &[String]) -> Vec<Option<bool>> {
    let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let with: Vec<String> = with.iter().map(|s| folded(s)).collect();
    let without: Vec<String> = without.iter().map(|s| folded(s)).collect();
    let label = |text: &&str| {
        let text = folded(text);
        let any = |list: &[String]| list.iter().any(|s| text.contains(s.as_str()));
        match (any(&with), any(&without)) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        }
    };
    texts.iter().map(label).collect()
}
