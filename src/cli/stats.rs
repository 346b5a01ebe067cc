//! `--stats`: how many articles, facts and dropped blocks there were, by language, kind and reason.

use std::{collections::BTreeMap, fmt};

use coupure::{Article, Status};

/// Counts of a run by group and name.
#[derive(Debug, Default)]
pub(super) struct Stats {
    counts: BTreeMap<(Group, String), u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Articles,
    Facts,
    Dropped,
}

impl Stats {
    pub(super) fn add(&mut self, article: &Article) {
        let language = match article.status {
            Status::Failed => "failed",
            _ => article.language.code.map_or("und", |lang| lang.code()),
        };
        self.count(Group::Articles, language, 1);
        for fact in &article.facts {
            self.count(Group::Facts, fact.value.kind().name(), 1);
        }
        for reason in article.blocks.iter().filter_map(|block| block.reason) {
            let name = serde_json::to_string(&reason).unwrap_or_default();
            self.count(Group::Dropped, name.trim_matches('"'), 1);
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        for ((group, name), count) in other.counts {
            self.count(group, &name, count);
        }
    }

    fn count(&mut self, group: Group, name: &str, by: u64) {
        *self.counts.entry((group, name.to_owned())).or_default() += by;
    }
}

impl fmt::Display for Stats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut last = None;
        for ((group, name), count) in &self.counts {
            if last != Some(group) {
                let title = match group {
                    Group::Articles => "articles by language",
                    Group::Facts => "facts by kind",
                    Group::Dropped => "blocks dropped by reason",
                };
                writeln!(f, "{title}")?;
            }
            last = Some(group);
            writeln!(f, "  {name:<18}{count:>8}")?;
        }
        Ok(())
    }
}
