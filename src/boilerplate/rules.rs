//! Users' own rules: which lines to drop or to keep whatever else is thought of them.

use std::{borrow::Cow, fmt, sync::Arc};

use regex::{Regex, RegexBuilder};
use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::{
    Judged, Reason,
    fold::Folded,
    shape::{Scratch, Shape},
};
use crate::{
    block::BlockKind,
    language::{Lang, PerLang},
};

/// Rules of the user, read from TOML once. They are asked before all others, in their order; the first that
/// matches a block decides, and its id stands in the record.
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
/// ```
///
/// * `id`: the name in the record; each rule has its own.
/// * `action`: `drop` unless it says `keep`.
/// * `reason`: why a block is dropped, one of the record's reasons; `other` unless it says more.
/// * `language`: `fr` or `en`; without it the rule is for documents in any language.
/// * `phrases`: case, accents, marks and typography do not count, and `#` stands for any figure.
/// * `place`: where a phrase must stand: `line` when it is the whole block (so unless it says otherwise), `start` or
///   `inside`.
/// * `patterns`: regular expressions in the syntax of the `regex` crate, looked for anywhere in a block.
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
    source: String,
    compiled: Arc<Vec<Compiled>>,
    phrases: Arc<PerLang<Phrases>>,
}

/// The phrases for documents in a language, by the number of their first word, with their rules.
type Phrases = FxHashMap<u64, Vec<(usize, Vec<u64>)>>;

/// Why a file of rules cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulesError {
    /// The id of the rule that is wrong; `None` when the file as a whole is.
    pub rule: Option<String>,
    /// What is wrong with it.
    pub message: String,
}

impl fmt::Display for RulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.rule {
            Some(rule) => write!(f, "rule `{rule}`: {}", self.message),
            None => f.write_str(self.message.trim_end()),
        }
    }
}

impl std::error::Error for RulesError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    rule: Vec<Written>,
}

/// A rule as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    #[serde(default)]
    action: Action,
    reason: Option<Reason>,
    language: Option<Lang>,
    #[serde(default)]
    place: Place,
    #[serde(default)]
    phrases: Vec<String>,
    #[serde(default)]
    patterns: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Action {
    #[default]
    Drop,
    Keep,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Place {
    #[default]
    Line,
    Start,
    Inside,
}

struct Compiled {
    id: String,
    /// Why it drops; `None` when it keeps.
    reason: Option<Reason>,
    language: Option<Lang>,
    place: Place,
    patterns: Vec<Regex>,
}

/// Compiled patterns may take so much memory each.
const PATTERN_BYTES: usize = 1 << 20;

impl Rules {
    /// Reads rules.
    ///
    /// # Errors
    /// When the text is no TOML of this form, when an id is missing or given twice, when a rule has neither phrases
    /// nor patterns, or when one of them cannot be used. The error names the rule.
    pub fn parse(text: &str) -> Result<Self, RulesError> {
        let file: File = toml::from_str(text).map_err(|error| RulesError {
            rule: None,
            message: error.to_string(),
        })?;
        let mut compiled: Vec<Compiled> = Vec::new();
        let mut phrases = PerLang::<Phrases>::default();
        for written in file.rule {
            let wrong = |message: String| RulesError {
                rule: Some(written.id.clone()),
                message,
            };
            if written.id.trim().is_empty() || compiled.iter().any(|rule| rule.id == written.id) {
                return Err(wrong("each rule has an id of its own".to_owned()));
            }
            if written.phrases.is_empty() && written.patterns.is_empty() {
                return Err(wrong("no phrases and no patterns".to_owned()));
            }
            if written.action == Action::Keep && written.reason.is_some() {
                return Err(wrong("a rule that keeps has no reason".to_owned()));
            }
            let rule = compiled.len();
            for phrase in &written.phrases {
                let numbers = numbers(phrase);
                let Some(first) = numbers.first() else {
                    return Err(wrong(format!("no word in the phrase `{phrase}`")));
                };
                for lang in Lang::ALL {
                    if written.language.is_none_or(|of| of == lang) {
                        let beside = phrases.0[lang as usize].entry(*first).or_default();
                        beside.push((rule, numbers.clone()));
                    }
                }
            }
            let patterns = written.patterns.iter().map(|pattern| {
                let built = RegexBuilder::new(pattern).size_limit(PATTERN_BYTES).build();
                built.map_err(|error| wrong(error.to_string()))
            });
            compiled.push(Compiled {
                reason: (written.action == Action::Drop)
                    .then_some(written.reason.unwrap_or(Reason::Other)),
                language: written.language,
                place: written.place,
                patterns: patterns.collect::<Result<_, _>>()?,
                id: written.id,
            });
        }
        Ok(Self {
            source: text.to_owned(),
            compiled: Arc::new(compiled),
            phrases: Arc::new(phrases),
        })
    }

    /// Puts the verdicts of the rules in place of others.
    pub(super) fn overrule(&self, judged: &mut [Judged<'_>], lang: Option<Lang>) {
        if self.compiled.is_empty() {
            return;
        }
        let mut scratch = Scratch::default();
        for one in judged {
            scratch.topics.clear();
            Shape::of(&one.block.text, &mut scratch);
            if let Some(rule) = self.first(&one.block.text, &scratch.words, lang) {
                one.reason = rule.reason;
                one.rule = Some(Cow::Owned(rule.id.clone()));
                one.score = f32::from(u8::from(rule.reason.is_none()));
                if rule.reason.is_some() && one.block.kind == BlockKind::Title {
                    one.block.kind = BlockKind::Paragraph;
                }
            }
        }
    }

    /// The first rule that matches.
    fn first(&self, text: &str, words: &[Folded], lang: Option<Lang>) -> Option<&Compiled> {
        let mut best = usize::MAX;
        for of in Lang::ALL {
            if lang.is_none_or(|lang| lang == of) {
                best = best.min(self.phrase(words, of));
            }
        }
        let earlier = self.compiled.iter().take(best).position(|rule| {
            let of = rule.language.is_none() || lang.is_none() || rule.language == lang;
            of && rule.patterns.iter().any(|pattern| pattern.is_match(text))
        });
        self.compiled.get(earlier.unwrap_or(best))
    }

    /// The number of the first rule with a phrase that matches; more than there are rules when none does.
    fn phrase(&self, words: &[Folded], lang: Lang) -> usize {
        let mut best = usize::MAX;
        for (at, word) in words.iter().enumerate() {
            let Some(phrases) = self.phrases[lang].get(&word.number) else {
                continue;
            };
            for (rule, phrase) in phrases {
                let rest = words[at..].iter().map(|word| word.number);
                let fits = match self.compiled[*rule].place {
                    Place::Line => at == 0 && words.len() == phrase.len(),
                    Place::Start => at == 0,
                    Place::Inside => true,
                };
                if *rule < best
                    && fits
                    && words.len() - at >= phrase.len()
                    && rest.zip(phrase).all(|(a, b)| a == *b)
                {
                    best = *rule;
                }
            }
        }
        best
    }
}

fn numbers(phrase: &str) -> Vec<u64> {
    let mut scratch = Scratch::default();
    Shape::of(phrase, &mut scratch);
    scratch.words.iter().map(|word| word.number).collect()
}

/// Rules are the same when they are written the same.
impl PartialEq for Rules {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Eq for Rules {}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids = self.compiled.iter().map(|rule| &rule.id);
        f.debug_list().entries(ids).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        block::{Format, blocks},
        boilerplate::{Mode, judge},
    };

    const RULES: &str = r#"
        [[rule]]
        id = "keep.tide"
        action = "keep"
        patterns = ["^Tide table"]

        [[rule]]
        id = "drop.club"
        reason = "promotion"
        place = "start"
        phrases = ["adhérez au club", "le club des # marées"]

        [[rule]]
        id = "drop.anywhere"
        language = "fr"
        place = "inside"
        phrases = ["offert par la rédaction"]

        [[rule]]
        id = "drop.table"
        patterns = ["(?i)table", "^\\d+$"]
    "#;

    fn decided(text: &str, lang: Lang) -> Option<(String, bool)> {
        let rules = Rules::parse(RULES).expect("good rules");
        let judged = judge(
            blocks(text, Format::Text),
            Some(lang),
            Mode::Balanced,
            &rules,
        );
        let one = judged.into_iter().next()?;
        Some((one.rule?.into_owned(), one.reason.is_none()))
    }

    #[test]
    fn the_first_rule_that_matches_decides() {
        for (text, lang, rule, keeps) in [
            ("Tide table for May", Lang::En, "keep.tide", true),
            ("A table of prices", Lang::En, "drop.table", false),
            (
                "ADHEREZ au club, dès demain !",
                Lang::Fr,
                "drop.club",
                false,
            ),
            (
                "Le club des 12 marées vous attend",
                Lang::Fr,
                "drop.club",
                false,
            ),
            (
                "Ce récit offert par la rédaction",
                Lang::Fr,
                "drop.anywhere",
                false,
            ),
        ] {
            assert_eq!(
                decided(text, lang),
                Some((rule.to_owned(), keeps)),
                "{text}"
            );
        }
        assert_eq!(decided("Ce récit offert par la rédaction", Lang::En), None);
        assert_eq!(decided("Il veut que vous adhérez au club", Lang::Fr), None);
    }

    #[test]
    fn errors_name_the_rule() {
        for (text, rule) in [
            ("[[rule]]\nid = 'a'\npatterns = ['(']", Some("a")),
            ("[[rule]]\nid = 'b'", Some("b")),
            ("[[rule]]\nid = 'c'\nphrases = ['…']", Some("c")),
            (
                "[[rule]]\nid = 'd'\naction = 'keep'\nreason = 'share'\nphrases = ['x']",
                Some("d"),
            ),
            (
                "[[rule]]\nid = 'e'\nphrases = ['x']\n[[rule]]\nid = 'e'\nphrases = ['y']",
                Some("e"),
            ),
            ("[[rule]]\nphrases = ['x']", None),
            ("[[rule]]\nid = 'f'\nphrase = ['x']", None),
        ] {
            let error = Rules::parse(text).expect_err(text);
            assert_eq!(error.rule.as_deref(), rule, "{text}: {error}");
        }
    }
}
