//! Users' own rules: which lines and elements to drop or to keep whatever else is thought of them.

mod error;
mod rule;

use std::{borrow::Cow, fmt, sync::Arc};

use regex::Regex;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;

use super::{
    Judged,
    fold::Folded,
    shape::{Scratch, Shape},
};
use crate::{
    block::{BlockKind, RuleNumber, Selectors, Site},
    language::Lang,
};

pub use error::RulesError;
pub use rule::{Rule, RuleAction, RulePlace};

/// Rules of the user, compiled once. They are asked before all others, in their order; the first that matches a
/// block decides, and its id stands in the record.
///
/// ```toml
/// [[rule]]
/// id = "tide.newsletter"
/// reason = "subscription"
/// place = "start"
/// phrases = ["get the tide in your inbox"]
///
/// [[rule]]
/// id = "tide.verdict"
/// action = "keep"
/// patterns = ["^Verdict: "]
///
/// [[rule]]
/// id = "tide.teaser"
/// reason = "related"
/// sites = ["tide.example"]
/// selectors = ["aside.teaser", "p > span.more"]
/// ```
///
/// ```
/// use coupure::{Document, Extractor, Options, Rules};
///
/// let rules = Rules::parse("[[rule]]\nid = 'mine'\nphrases = ['the tide, every friday']")?;
/// let extractor = Extractor::new(Options { rules, ..Options::default() });
/// let article = extractor.extract(&Document::text("The pier reopens.\n\nThe Tide – every Friday!"));
/// assert_eq!(article.text, "The pier reopens.");
/// assert_eq!(article.blocks[1].rule.as_deref(), Some("mine"));
/// # Ok::<(), coupure::RulesError>(())
/// ```
#[derive(Clone, Default)]
pub struct Rules {
    list: Arc<Vec<Rule>>,
    /// By rule.
    patterns: Arc<Vec<Vec<Regex>>>,
    phrases: Arc<Phrases>,
    selectors: Arc<Selectors>,
}

/// The phrases by the number of their first word, with their rules.
type Phrases = FxHashMap<u64, Vec<(usize, Vec<u64>)>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    rule: Vec<Rule>,
}

impl Rules {
    /// Reads rules from TOML.
    ///
    /// # Errors
    /// When the text is no TOML of this form, or as [`new`](Self::new).
    pub fn parse(text: &str) -> Result<Self, RulesError> {
        let file: File = toml::from_str(text)?;
        Self::new(file.rule)
    }

    /// Compiles rules.
    ///
    /// # Errors
    /// When an id is empty or stands twice, when a rule has nothing to look for, when a phrase has no word, when a
    /// pattern, selector or domain is none, or when a part of a rule says nothing beside another. The error names
    /// the rule.
    pub fn new(list: Vec<Rule>) -> Result<Self, RulesError> {
        let mut ids: FxHashSet<&str> = FxHashSet::default();
        let mut patterns = Vec::with_capacity(list.len());
        let mut phrases = Phrases::default();
        let mut selectors = Vec::new();
        for (number, rule) in list.iter().enumerate() {
            let wrong = |message: String| RulesError {
                rule: Some(rule.id.clone()),
                message,
            };
            if !ids.insert(&rule.id) {
                return Err(wrong("each rule has an id of its own".to_owned()));
            }
            rule.check().map_err(wrong)?;
            rule.add_phrases(number, &mut phrases).map_err(wrong)?;
            patterns.push(rule.patterns().map_err(wrong)?);
            rule.add_selectors(number, &mut selectors).map_err(wrong)?;
        }
        let by_site = list.iter().any(|rule| !rule.sites.is_empty());
        Ok(Self {
            patterns: Arc::new(patterns),
            phrases: Arc::new(phrases),
            selectors: Arc::new(Selectors::new(selectors, by_site)),
            list: Arc::new(list),
        })
    }

    /// The rules as they were written.
    pub fn list(&self) -> &[Rule] {
        &self.list
    }

    /// The elements of pages that they speak of.
    pub(crate) fn selectors(&self) -> &Selectors {
        &self.selectors
    }

    /// Puts the verdicts of the rules in place of others.
    pub(super) fn overrule(
        &self,
        judged: &mut [Judged<'_>],
        lang: Option<Lang>,
        site: Option<&Site>,
    ) {
        if self.list.is_empty() {
            return;
        }
        let mut scratch = Scratch::default();
        for one in judged {
            scratch.topics.clear();
            Shape::of(&one.block.text, &mut scratch);
            let selected = one
                .block
                .html
                .as_ref()
                .map_or(&[][..], |html| &html.selected);
            let first = self.first(&one.block.text, &scratch.words, selected, |rule| {
                rule.is_for(lang, site)
            });
            if let Some(rule) = first {
                one.reason = rule.reason();
                one.rule = Some(Cow::Owned(rule.id.clone()));
                one.score = f32::from(u8::from(one.reason.is_none()));
                if one.reason.is_some() && one.block.kind == BlockKind::Title {
                    one.block.kind = BlockKind::Paragraph;
                }
            }
        }
    }

    /// The first of the rules in force that matches.
    fn first(
        &self,
        text: &str,
        words: &[Folded],
        selected: &[RuleNumber],
        in_force: impl Fn(&Rule) -> bool,
    ) -> Option<&Rule> {
        // Selectors are looked for on the pages that their rules are for, and nowhere else.
        let selected = selected
            .iter()
            .min()
            .map_or(usize::MAX, |n| usize::from(*n));
        let best = self.phrase(words, selected, &in_force);
        let patterns = self.patterns.iter().take(best);
        let earlier = patterns.enumerate().position(|(number, patterns)| {
            in_force(&self.list[number]) && patterns.iter().any(|pattern| pattern.is_match(text))
        });
        self.list.get(earlier.unwrap_or(best))
    }

    /// The number of the first rule with a phrase that matches; `best` when none before it does.
    fn phrase(&self, words: &[Folded], mut best: usize, in_force: impl Fn(&Rule) -> bool) -> usize {
        for (at, word) in words.iter().enumerate() {
            let Some(phrases) = self.phrases.get(&word.number) else {
                continue;
            };
            for (number, phrase) in phrases {
                let rest = words[at..].iter().map(|word| word.number);
                let rule = &self.list[*number];
                let fits = match rule.place {
                    RulePlace::Line => at == 0 && words.len() == phrase.len(),
                    RulePlace::Start => at == 0,
                    RulePlace::Inside => true,
                };
                if *number < best
                    && fits
                    && words.len() - at >= phrase.len()
                    && rest.zip(phrase).all(|(a, b)| a == *b)
                    && in_force(rule)
                {
                    best = *number;
                }
            }
        }
        best
    }
}

/// Rules are the same when they are written the same.
impl PartialEq for Rules {
    fn eq(&self, other: &Self) -> bool {
        self.list == other.list
    }
}

impl Eq for Rules {}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.list.iter()).finish()
    }
}

#[cfg(test)]
mod tests;
