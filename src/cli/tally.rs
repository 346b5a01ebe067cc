//! What a run came to: notes on single inputs, and the line at the end.

use std::time::Duration;

use coupure::{Article, Status, source::Entry};
use indicatif::DecimalBytes;

/// Counts of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub articles: u64,
    pub empty: u64,
    pub failed: u64,
    pub facts: u64,
    pub bytes: u64,
}

impl Tally {
    pub(super) fn of(article: &Article) -> Self {
        Self {
            articles: 1,
            empty: u64::from(article.status == Status::Empty),
            failed: u64::from(article.status == Status::Failed),
            facts: article.facts.len() as u64,
            bytes: article.source.bytes,
        }
    }

    pub(super) fn add(&mut self, other: Self) {
        self.articles += other.articles;
        self.empty += other.empty;
        self.failed += other.failed;
        self.facts += other.facts;
        self.bytes += other.bytes;
    }

    /// One line for people.
    pub(super) fn line(&self, took: Duration) -> String {
        let mut parts = vec![count(self.articles, "article"), count(self.facts, "fact")];
        let rare = [(self.empty, "empty"), (self.failed, "failed")];
        let rare = rare.iter().filter(|(number, _)| *number > 0);
        parts.extend(rare.map(|(number, what)| format!("{number} {what}")));
        parts.push(format!(
            "{} in {:.1} s",
            DecimalBytes(self.bytes),
            took.as_secs_f64()
        ));
        parts.join(", ")
    }
}

/// A number with its noun.
pub(super) fn count(number: u64, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// What is to be said of an input that went wrong; nothing when all is well.
pub(super) fn complaint(entry: &Entry, article: &Article) -> Option<String> {
    match (article.status, &article.error) {
        (Status::Ok, _) => None,
        (Status::Empty, _) => Some(format!("{}: empty, no article text in it", place(entry))),
        (Status::Failed, error) => {
            let reason = error
                .as_ref()
                .map_or("failed", |failure| failure.message.as_str());
            Some(format!("{}: {reason}", entry.place()))
        }
    }
}

/// What is to be said of an input that went well, to those who want to know.
pub(super) fn account(entry: &Entry, article: &Article) -> String {
    let kept = article.blocks.iter().filter(|b| b.reason.is_none()).count();
    let language = article.language.code.map_or("und", |lang| lang.code());
    format!(
        "{}: {language}, {kept} of {} kept, {}",
        place(entry),
        count(article.blocks.len() as u64, "block"),
        count(article.facts.len() as u64, "fact")
    )
}

fn place(entry: &Entry) -> String {
    let line = entry
        .line()
        .map_or_else(String::new, |line| format!(": line {line}"));
    format!("{}{line}", entry.place())
}
