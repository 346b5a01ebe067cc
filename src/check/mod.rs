//! Snapshots of what was found in an article, for people to review and for later runs to be compared with.
//!
//! A snapshot is a small text: a line a fact, with value, quote, the first words of the sentence and the rule,
//! grouped by kind, and a line a dropped block. It has no offsets unless they are asked for, so that a comma
//! corrected at the top of an article changes nothing but its own sentence.
//!
//! ```
//! use coupure::check::{Snapshot, differences};
//!
//! let before = Snapshot::of(&coupure::extract("A fine of £7 million was imposed."), false);
//! let after = Snapshot::of(&coupure::extract("Well, a fine of £8 million was imposed."), false);
//! let read: Snapshot = before.to_string().parse()?;
//! assert_eq!(read, before);
//! assert_eq!(differences(&before, &before), []);
//! assert_eq!(differences(&before, &after).len(), 1);
//! # Ok::<(), coupure::check::NotASnapshot>(())
//! ```

mod compare;
mod layout;
mod opening;

use crate::{
    article::{Article, Status, Verdict},
    fact::FactKind,
    write::shown,
};

pub use compare::{Difference, differences};
pub use layout::NotASnapshot;

/// Version of the rules: the grammars, phrases and models that decide what is found. Snapshots name it, so
/// that what an upgrade changes can be told from what a changed article does.
pub const RULES_VERSION: &str = env!("CARGO_PKG_VERSION");

/// The section of the dropped blocks, beside the kinds of facts.
pub const DROPPED: &str = "dropped";

/// What was found in one article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// The version of the rules that found it, see [`RULES_VERSION`].
    pub rules: String,
    /// What is known of the article as a whole, by the names of the record.
    pub fields: Vec<(String, String)>,
    /// Facts by kind, and the dropped blocks.
    pub sections: Vec<Section>,
}

/// The rows of a kind of facts, or of the dropped blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// A kind of facts, or [`DROPPED`].
    pub name: String,
    /// In the order of the article.
    pub rows: Vec<Row>,
}

/// A fact, or a dropped block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The fact's value, the block's reason.
    pub value: String,
    /// The fact's words; the first words of the block.
    pub quote: String,
    /// The first words of the fact's sentence.
    pub sentence: String,
    /// What decided.
    pub rule: String,
    /// Where it stands and how sure it is; only in strict snapshots.
    pub place: Option<String>,
}

impl Snapshot {
    /// The snapshot of a record. A strict one holds places and confidences too.
    pub fn of(article: &Article, strict: bool) -> Self {
        let mut snapshot = Self {
            rules: RULES_VERSION.to_owned(),
            fields: fields(article, strict),
            sections: Vec::new(),
        };
        let openings = opening::openings(article);
        for kind in FactKind::ALL {
            let rows = article
                .facts
                .iter()
                .zip(&openings)
                .filter(|(fact, _)| fact.value.kind() == kind)
                .map(|(fact, opening)| Row {
                    value: layout::field(&shown::value(article, &fact.value)),
                    quote: layout::field(&fact.quote),
                    sentence: layout::field(opening),
                    rule: layout::field(&fact.rule),
                    place: strict
                        .then(|| format!("{}..{} {}", fact.start, fact.end, fact.confidence)),
                });
            snapshot.add(kind.name(), rows.collect());
        }
        let dropped = article
            .blocks
            .iter()
            .filter(|block| block.verdict == Verdict::Drop)
            .map(|block| Row {
                value: layout::field(&shown::word(block.reason)),
                quote: layout::field(&opening::first_words(block.text.as_deref().unwrap_or(""))),
                sentence: layout::field(""),
                rule: layout::field(block.rule.as_deref().unwrap_or("")),
                place: strict.then(|| block.score.to_string()),
            });
        snapshot.add(DROPPED, dropped.collect());
        snapshot
    }

    fn add(&mut self, name: &str, rows: Vec<Row>) {
        if !rows.is_empty() {
            let name = name.to_owned();
            self.sections.push(Section { name, rows });
        }
    }
}

/// What a snapshot says of the article as a whole; only what is known.
fn fields(article: &Article, strict: bool) -> Vec<(String, String)> {
    let status = match (&article.error, article.status) {
        (Some(failure), _) => format!("failed, {}", shown::word(failure.code)),
        (None, status) => shown::word(status),
    };
    let mut known = vec![("status", status)];
    if article.status != Status::Failed {
        let language = article.language.code.map_or("und", |lang| lang.code());
        known.push(("language", language.to_owned()));
        known.extend(article.title.clone().map(|title| ("title", title)));
        if !article.authors.is_empty() {
            known.push(("authors", article.authors.join(", ")));
        }
        known.extend(article.publisher.clone().map(|name| ("publisher", name)));
        known.extend(article.published.as_ref().map(|published| {
            let basis = shown::word(published.basis);
            ("published", format!("{} ({basis})", published.edtf))
        }));
        known.extend(article.page_date.clone().map(|day| ("page_date", day)));
        if strict {
            known.push(("offsets", shown::word(article.offsets)));
        }
    }
    let line = |(name, value): (&str, String)| (name.to_owned(), layout::field(&value));
    known.into_iter().map(line).collect()
}
