//! A rule of the user's as it is written, and what it looks for.

use regex::{Regex, RegexBuilder};
use serde::{Deserialize, Serialize};

use super::Phrases;
use crate::{
    block::{RuleNumber, Site, Wanted, is_domain, read_selector},
    boilerplate::{
        Reason,
        shape::{Scratch, Shape},
    },
    language::Lang,
};

/// A rule as it is written. It has phrases, patterns or selectors.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The name in the record; each rule has its own.
    pub id: String,
    /// What becomes of what it matches.
    #[serde(default)]
    pub action: RuleAction,
    /// Why it drops a block; [`Reason::Other`] unless it says more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// The language of the documents that it is for; `None` for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Lang>,
    /// The sites that it is for, as domains; those inside them are meant too. Empty for all documents. The site is
    /// that of the document's `url`, or of the address that a page gives as its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sites: Vec<String>,
    /// Where a phrase must stand.
    #[serde(default)]
    pub place: RulePlace,
    /// Case, accents, marks and typography do not count, and `#` stands for any figure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phrases: Vec<String>,
    /// Regular expressions in the syntax of the `regex` crate, looked for anywhere in a block.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub patterns: Vec<String>,
    /// CSS selectors, for pages: whatever they select, with all that is in it. The words of an element inside a
    /// line are cut out of it, or have all of the line kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub selectors: Vec<String>,
}

/// What becomes of what a rule matches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RuleAction {
    /// It is dropped.
    #[default]
    Drop,
    /// It is kept.
    Keep,
}

/// Where a phrase of a rule must stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RulePlace {
    /// It is the whole block.
    #[default]
    Line,
    /// At the start of the block.
    Start,
    /// Anywhere in the block.
    Inside,
}

/// Compiled patterns may take so much memory each.
const PATTERN_BYTES: usize = 1 << 20;

impl Rule {
    /// What is wrong with it, apart from what it looks for.
    pub(super) fn check(&self) -> Result<(), String> {
        if self.id.trim().is_empty() {
            return Err("a rule has an id".to_owned());
        }
        if self.phrases.is_empty() && self.patterns.is_empty() && self.selectors.is_empty() {
            return Err("no phrases, no patterns and no selectors".to_owned());
        }
        if self.action == RuleAction::Keep && self.reason.is_some() {
            return Err("a rule that keeps has no reason".to_owned());
        }
        if self.language.is_some() && !self.selectors.is_empty() {
            return Err("selectors are for pages in any language".to_owned());
        }
        match self.sites.iter().find(|site| !is_domain(site)) {
            Some(site) => Err(format!("`{site}` is no domain such as example.org")),
            None => Ok(()),
        }
    }

    pub(super) fn add_phrases(&self, number: usize, phrases: &mut Phrases) -> Result<(), String> {
        for phrase in &self.phrases {
            let words = numbers(phrase);
            let Some(first) = words.first() else {
                return Err(format!("no word in the phrase `{phrase}`"));
            };
            let beside = phrases.entry(*first).or_default();
            beside.push((number, words));
        }
        Ok(())
    }

    pub(super) fn patterns(&self) -> Result<Vec<Regex>, String> {
        let compile = |pattern: &String| {
            let built = RegexBuilder::new(pattern).size_limit(PATTERN_BYTES).build();
            built.map_err(|error| error.to_string())
        };
        self.patterns.iter().map(compile).collect()
    }

    pub(super) fn add_selectors(
        &self,
        number: usize,
        selectors: &mut Vec<Wanted>,
    ) -> Result<(), String> {
        for selector in &self.selectors {
            selectors.push(Wanted {
                rule: RuleNumber::try_from(number).map_err(|_| "too many rules".to_owned())?,
                drops: self.action == RuleAction::Drop,
                sites: self.sites.clone(),
                selector: read_selector(selector)?,
            });
        }
        Ok(())
    }

    /// Why it drops; `None` when it keeps.
    pub(super) fn reason(&self) -> Option<Reason> {
        let reason = self.reason.unwrap_or(Reason::Other);
        (self.action == RuleAction::Drop).then_some(reason)
    }

    /// True for documents that it is for. One whose language is not known may be in any.
    pub(super) fn is_for(&self, lang: Option<Lang>, site: Option<&Site>) -> bool {
        let is_in = |site: &Site| self.sites.iter().any(|domain| site.is_in(domain));
        (self.language.is_none() || lang.is_none() || self.language == lang)
            && (self.sites.is_empty() || site.is_some_and(is_in))
    }
}

fn numbers(phrase: &str) -> Vec<u64> {
    let mut scratch = Scratch::default();
    Shape::of(phrase, &mut scratch);
    scratch.words.iter().map(|word| word.number).collect()
}
