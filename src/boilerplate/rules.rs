//! Users' own rules: which lines and elements to drop or to keep whatever else is thought of them.

use std::{borrow::Cow, fmt, sync::Arc};

use regex::{Regex, RegexBuilder};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use super::{
    Judged, Reason,
    fold::Folded,
    shape::{Scratch, Shape},
};
use crate::{
    block::{BlockKind, RuleNumber, Selectors, Site, Wanted, is_domain, read_selector},
    language::Lang,
};

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

/// Why rules or entries of the user cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulesError {
    /// The id of the rule or entry that is wrong; `None` when the text as a whole is.
    pub rule: Option<String>,
    /// What is wrong with it.
    pub message: String,
}

impl fmt::Display for RulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.rule {
            Some(rule) => write!(f, "`{rule}`: {}", self.message),
            None => f.write_str(self.message.trim_end()),
        }
    }
}

impl std::error::Error for RulesError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    rule: Vec<Rule>,
}

/// Compiled patterns may take so much memory each.
const PATTERN_BYTES: usize = 1 << 20;

impl Rules {
    /// Reads rules from TOML.
    ///
    /// # Errors
    /// When the text is no TOML of this form, or as [`new`](Self::new).
    pub fn parse(text: &str) -> Result<Self, RulesError> {
        let file: File = toml::from_str(text).map_err(|error| RulesError {
            rule: None,
            message: error.to_string(),
        })?;
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

impl Rule {
    /// What is wrong with it, apart from what it looks for.
    fn check(&self) -> Result<(), String> {
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

    fn add_phrases(&self, number: usize, phrases: &mut Phrases) -> Result<(), String> {
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

    fn patterns(&self) -> Result<Vec<Regex>, String> {
        let compile = |pattern: &String| {
            let built = RegexBuilder::new(pattern).size_limit(PATTERN_BYTES).build();
            built.map_err(|error| error.to_string())
        };
        self.patterns.iter().map(compile).collect()
    }

    fn add_selectors(&self, number: usize, selectors: &mut Vec<Wanted>) -> Result<(), String> {
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
    fn reason(&self) -> Option<Reason> {
        let reason = self.reason.unwrap_or(Reason::Other);
        (self.action == RuleAction::Drop).then_some(reason)
    }

    /// True for documents that it is for. One whose language is not known may be in any.
    fn is_for(&self, lang: Option<Lang>, site: Option<&Site>) -> bool {
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
mod tests {
    use super::*;
    use crate::{
        block::{Format, Request, blocks_with},
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
        id = "css.keep"
        action = "keep"
        selectors = [".fixed"]

        [[rule]]
        id = "css.drop"
        selectors = [".box", "p > .cut", "[data-paid=yes]"]

        [[rule]]
        id = "css.tide"
        sites = ["tide.example"]
        selectors = [".teaser"]

        [[rule]]
        id = "drop.special"
        sites = ["tide.example"]
        phrases = ["tide special"]

        [[rule]]
        id = "drop.table"
        patterns = ["(?i)table", "^\\d+$"]
    "#;

    /// The blocks of a document from an address, each with the rule that decided and whether it is kept.
    fn all(text: &str, format: Format, lang: Lang, address: &str) -> Vec<(String, String, bool)> {
        let rules = Rules::parse(RULES).expect("good rules");
        let request = Request {
            site: Site::of_address(address),
            selectors: Cow::Borrowed(rules.selectors()),
        };
        let blocks = blocks_with(text, format, &request);
        let judged = judge(blocks, Some(lang), Mode::Balanced, &rules);
        let one = |one: Judged<'_>| {
            let rule = one.rule.unwrap_or_default().into_owned();
            (one.block.text.into_owned(), rule, one.reason.is_none())
        };
        judged.into_iter().map(one).collect()
    }

    fn decided(text: &str, lang: Lang) -> Option<(String, bool)> {
        let (_, rule, keeps) = all(text, Format::Text, lang, "").swap_remove(0);
        (!rule.is_empty()).then_some((rule, keeps))
    }

    /// What of a page the rules of these tests decide.
    fn selected(html: &str, address: &str) -> Vec<(String, String, bool)> {
        let mut all = all(html, Format::Html, Lang::En, address);
        all.retain(|(_, rule, _)| rule.contains("css"));
        all
    }

    #[test]
    fn selectors_choose_elements_with_all_inside() {
        let page = "<body><aside class=box><p>One <b>two</b><div>three</div></aside><p data-paid=yes>Paid.\
                    <p>Begun <span class=cut>and <i>cut</i></span> and ended.</p>\
                    <div class=box><p class=fixed>Kept in a box.</div>\
                    <p>All of <em class=fixed>this</em> stays.<p hidden class=fixed>Seen.";
        let own = |text: &str, rule: &str, keeps| (text.to_owned(), rule.to_owned(), keeps);
        assert_eq!(
            selected(page, ""),
            [
                own("One two", "css.drop", false),
                own("three", "css.drop", false),
                own("Paid.", "css.drop", false),
                own("and cut", "css.drop", false),
                own("Kept in a box.", "css.keep", true),
                own("All of this stays.", "css.keep", true),
                own("Seen.", "css.keep", true),
            ]
        );
        let around = all(page, Format::Html, Lang::En, "");
        assert!(around.iter().any(|(text, ..)| text == "Begun and ended."));
    }

    #[test]
    fn rules_for_sites_leave_others_alone() {
        let page = "<p class=teaser>One.<p>Only here, <i class=teaser>not</i> there.";
        let canonical = format!("<link rel=canonical href=https://www.tide.example/a>{page}");
        let graph = format!("<meta property=og:url content=http://tide.example>{page}");
        for (html, address, found) in [
            (page, "", 0),
            (page, "https://tide.example/a", 2),
            (page, "https://riptide.example/a", 0),
            (&canonical, "", 2),
            (&graph, "", 2),
            (&canonical, "https://other.example", 0),
        ] {
            assert_eq!(selected(html, address).len(), found, "{address}: {html}");
        }
        let text = |address| all("Tide special", Format::Text, Lang::En, address).swap_remove(0);
        assert_eq!(text("https://tide.example/").1, "drop.special");
        assert_eq!(text("https://other.example/").1, "");
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
            ("[[rule]]\nid = 'g'\nselectors = ['a..b']", Some("g")),
            (
                "[[rule]]\nid = 'h'\nlanguage = 'fr'\nselectors = ['a']",
                Some("h"),
            ),
            (
                "[[rule]]\nid = 'i'\nphrases = ['x']\nsites = ['https://x.org']",
                Some("i"),
            ),
            ("[[rule]]\nphrases = ['x']", None),
            ("[[rule]]\nid = 'f'\nphrase = ['x']", None),
        ] {
            let error = Rules::parse(text).expect_err(text);
            assert_eq!(error.rule.as_deref(), rule, "{text}: {error}");
        }
    }
}
