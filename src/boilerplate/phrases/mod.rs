//! Phrases that tell furniture: data for each language, one automaton for all of them.

mod en;
mod fold;
mod fr;

use std::{cell::RefCell, sync::LazyLock};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::Reason;
use crate::{
    language::{Lang, PerLang},
    span::Span,
};
use fold::Folded;

/// A rule: phrases that mean the same piece of furniture.
#[derive(Debug)]
pub(crate) struct Rule {
    /// Stable name, `language.reason.what`.
    pub id: &'static str,
    /// What the line is.
    pub reason: Reason,
    /// How much the phrase says by itself.
    pub strength: Strength,
    /// Where in the line it must stand.
    pub place: Place,
    /// The phrases. Case, accents, marks and the figures' values do not count; a figure stands for any.
    pub forms: &'static [&'static str],
}

/// How much a phrase says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Strength {
    /// Needs support from what stands around the line.
    Weak,
    /// No article text reads like this.
    Sure,
}

/// Where in a line a phrase must stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// It is the whole line.
    Line,
    /// At the start of a line of at most so many words.
    Start(u8),
    /// Anywhere in a line of at most so many words.
    Inside(u8),
    /// After a full stop, at the very end of a paragraph, which stays without it.
    Tail,
    /// The same with or without some words behind it, such as the title of another story.
    TailTitle,
    /// With figures behind it, before a headline, which stays without it.
    Lead,
}

/// Single words that say something of a line, lower case, sorted.
#[derive(Debug)]
pub(crate) struct Words {
    /// Words that speak to the reader or of the publisher.
    pub address: &'static [&'static str],
    /// Names of months, whole and shortened.
    pub months: &'static [&'static str],
    /// Names of weekdays.
    pub weekdays: &'static [&'static str],
    /// What else a line with the day and the hour may hold.
    pub clock: &'static [&'static str],
}

/// A phrase found in a line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit {
    /// What the line is.
    pub reason: Reason,
    /// The rule's name.
    pub id: &'static str,
    /// How much the phrase says by itself.
    pub strength: Strength,
    /// Where the rule wants the phrase.
    pub place: Place,
    /// The phrase and, when the rule cuts, all behind it; bytes of the line.
    pub span: Span,
}

/// The best phrase that makes the whole of `line` furniture. An unknown language tries all.
pub(crate) fn hit(line: &str, lang: Option<Lang>) -> Option<Hit> {
    scan(line, lang, |place| {
        !matches!(place, Place::Tail | Place::TailTitle | Place::Lead)
    })
}

/// The phrase and the date in figures that stand before a headline without being part of it.
pub(crate) fn lead(line: &str, lang: Option<Lang>) -> Option<Hit> {
    scan(line, lang, |place| place == Place::Lead)
}

/// The phrase that ends a paragraph without being part of it, if there is one.
pub(crate) fn tail(paragraph: &str, lang: Option<Lang>) -> Option<Hit> {
    let mut from = paragraph.len().saturating_sub(TAIL_BYTES);
    while !paragraph.is_char_boundary(from) {
        from += 1;
    }
    let end = &paragraph[from..];
    // Most paragraphs end with their last sentence and hold no label: these need no search.
    if paragraph.ends_with(['.', '»', '”', '"']) && !end.contains(':') {
        return None;
    }
    let mut hit = scan(end, lang, |place| {
        matches!(place, Place::Tail | Place::TailTitle)
    })?;
    let opening = |c: char| c.is_whitespace() || "([→►▶>•|-–—".contains(c);
    let before = paragraph[..hit.span.start + from].trim_end_matches(opening);
    let start = paragraph.len() - paragraph[before.len()..].trim_start().len();
    hit.span = Span::new(start, paragraph.len());
    let closed = before.ends_with(['.', '!', '?', '…', '»', '”', '"', ')', ']', ':']);
    (closed && before.len() >= SHORTEST_REST).then_some(hit)
}

/// Lines over this length match no rule: furniture is short.
const LONGEST_LINE: usize = 1200;
/// The end of a paragraph that is searched for phrases to cut.
const TAIL_BYTES: usize = 220;
/// Shortest paragraph that stays when its end is cut, in bytes.
const SHORTEST_REST: usize = 30;
/// Most words behind a phrase that introduces a title.
const TITLE_WORDS: usize = 18;

struct Phrases {
    automaton: AhoCorasick,
    /// The rule of each pattern.
    rules: Vec<(Lang, &'static Rule)>,
}

/// The single words of each language.
pub(crate) static WORDS: PerLang<Words> = PerLang([fr::WORDS, en::WORDS]);

static RULES: PerLang<&[Rule]> = PerLang([fr::RULES, en::RULES]);

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut patterns = Vec::new();
    let mut rules = Vec::new();
    let mut folded = Folded::default();
    for lang in Lang::ALL {
        for rule in RULES[lang] {
            for form in rule.forms {
                folded.set(form);
                patterns.push(folded.text.clone());
                rules.push((lang, rule));
            }
        }
    }
    let automaton = AhoCorasick::builder()
        .match_kind(MatchKind::Standard)
        .kind(Some(AhoCorasickKind::DFA))
        .build(patterns)
        .expect("a few thousand short phrases make an automaton");
    Phrases { automaton, rules }
});

thread_local! {
    static SCRATCH: RefCell<Folded> = RefCell::default();
}

fn scan(line: &str, lang: Option<Lang>, wanted: impl Fn(Place) -> bool) -> Option<Hit> {
    if line.len() > LONGEST_LINE {
        return None;
    }
    SCRATCH.with_borrow_mut(|folded| {
        folded.set(line);
        let words = folded.words();
        let mut best: Option<(Strength, usize, Hit)> = None;
        for found in PHRASES.automaton.find_overlapping_iter(&folded.text) {
            let (of, rule) = PHRASES.rules[found.pattern().as_usize()];
            if lang.is_some_and(|lang| lang != of) || !wanted(rule.place) {
                continue;
            }
            let (first, last) = (found.start() == 0, found.end() == folded.text.len());
            let fits = match rule.place {
                Place::Line => first && last,
                Place::Start(most) => first && words <= usize::from(most),
                Place::Inside(most) => words <= usize::from(most),
                Place::Lead => first && folded.text[found.end()..].starts_with("# "),
                Place::Tail => last,
                Place::TailTitle => {
                    let behind = folded.text[found.end()..].matches(' ').count();
                    behind <= TITLE_WORDS
                }
            };
            if !fits {
                continue;
            }
            // The surer phrase counts, then the longer one. Matches come by their end, so of two tails
            // the one that reaches over the other comes first.
            let length = found.len();
            if best.is_none_or(|b| (rule.strength, length) > (b.0, b.1)) {
                let start = folded.source(found.start()).unwrap_or(0);
                let end = if rule.place == Place::Lead {
                    let figures = folded.text[found.end()..].trim_start_matches(['#', ' ']);
                    folded
                        .source(folded.text.len() - figures.len() - 1)
                        .unwrap_or(line.len())
                } else {
                    line.len()
                };
                let hit = Hit {
                    reason: rule.reason,
                    id: rule.id,
                    strength: rule.strength,
                    place: rule.place,
                    span: Span::new(start, end),
                };
                best = Some((rule.strength, length, hit));
            }
        }
        best.map(|(_, _, hit)| hit)
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_are_unique_and_name_language_and_reason() {
        let mut seen = HashSet::new();
        for lang in Lang::ALL {
            for rule in RULES[lang] {
                assert!(seen.insert(rule.id), "{} twice", rule.id);
                let reason = serde_json::to_string(&rule.reason).unwrap();
                let start = format!("{lang}.{}.", reason.trim_matches('"'));
                assert!(rule.id.starts_with(&start), "{} is not {start}", rule.id);
            }
        }
    }

    #[test]
    fn phrases_are_sorted_lower_case_and_in_one_rule_only() {
        for lang in Lang::ALL {
            let mut seen = HashSet::new();
            for rule in RULES[lang] {
                assert!(rule.forms.windows(2).all(|w| w[0] < w[1]), "{}", rule.id);
                for form in rule.forms {
                    assert_eq!(*form, form.to_lowercase(), "{}", rule.id);
                    let place = std::mem::discriminant(&rule.place);
                    assert!(seen.insert((place, form)), "{}: {form} twice", rule.id);
                }
            }
        }
    }

    fn check(line: &str, lang: Lang, id: Option<&str>) {
        let sure = |lang| hit(line, lang).filter(|h| h.strength == Strength::Sure);
        assert_eq!(sure(Some(lang)).map(|h| h.id), id, "{line}");
        assert_eq!(sure(None).is_some(), id.is_some(), "{line}");
    }

    #[test]
    fn lines_of_furniture() {
        check(
            "LAISSER UN COMMENTAIRE",
            Lang::Fr,
            Some("fr.comment_form.leave"),
        );
        check("Leave a reply", Lang::En, Some("en.comment_form.leave"));
        check(
            "Temps de lecture : 4 min",
            Lang::Fr,
            Some("fr.reading_time.time"),
        );
        check("7 min read", Lang::En, Some("en.reading_time.time"));
        check("[PUBLICITÉ]", Lang::Fr, Some("fr.advertisement.label"));
        check(
            "Le maire a laissé un commentaire sur la page du club.",
            Lang::Fr,
            None,
        );
        check(
            "He asked the court to leave a reply open until May.",
            Lang::En,
            None,
        );
        check("", Lang::En, None);
    }

    #[test]
    fn tails_are_cut_after_a_sentence_only() {
        let cut = |paragraph: &str, lang| {
            tail(paragraph, Some(lang)).map(|h| paragraph[h.span.start..].to_owned())
        };
        assert_eq!(
            cut(
                "Le port a rouvert mardi matin après deux jours d’arrêt. Lire la suite",
                Lang::Fr
            ),
            Some("Lire la suite".to_owned())
        );
        assert_eq!(
            cut(
                "The harbour opened again on Tuesday after two days. Related: How ports work",
                Lang::En
            ),
            Some("Related: How ports work".to_owned())
        );
        assert_eq!(
            cut(
                "Elle a demandé aux élèves, tous réunis dans la cour, de lire la suite",
                Lang::Fr
            ),
            None
        );
    }
}
