//! How good looks are, as the scoreboard counts it, and where they are wrong.

use coupure::Lang;

use crate::dumps::{Dump, Page, is_news, words};

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
pub fn report(name: &str, pages: &[Page], looks: &[Vec<f32>]) {
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
pub fn wrong(pages: &[Page], looks: &[Vec<f32>]) {
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
