//! Phrases that tell furniture: data for each language, tables of all of them by where they stand.

mod en;
mod fr;
mod table;

use super::{
    Reason,
    fold::{COLON, FIGURES, Folded},
};
use crate::{
    language::{Lang, PerLang},
    span::Span,
};
use table::{CLOSING, INSIDE, OPENING, Of};

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
    /// Words by which an article gives the words of others.
    pub quoting: &'static [&'static str],
    /// Words for the one who writes, which readers' comments are full of.
    pub selves: &'static [&'static str],
    /// Words that say what a picture shows, or whose it is.
    pub depicting: &'static [&'static str],
    /// Words of the publisher's trade: what a site is made of, and what it wants of its readers.
    pub publishing: &'static [&'static str],
    /// What readers are told to do.
    pub calling: &'static [&'static str],
    /// Words for readers and publisher.
    pub reading: &'static [&'static str],
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

/// The phrases of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Found {
    /// The best phrase that makes the whole line furniture.
    pub hit: Option<Hit>,
    /// The phrase and the date in figures that stand before a headline without being part of it.
    pub lead: Option<Hit>,
}

/// The phrases of `line`, which has these words and so many characters. An unknown language tries all.
pub(super) fn find(line: &str, words: &[Folded], chars: u32, lang: Option<Lang>) -> Found {
    let mut best = Best::default();
    let mut lead = Best::default();
    let count = words.len();
    if chars > LONGEST_LINE || count > OPENING.most_words {
        return Found::default();
    }
    OPENING.each(words, |rules, length| {
        for rule in rules_in(rules, lang) {
            let fits = match rule.place {
                Place::Line => length.words == count,
                Place::Start(most) | Place::Inside(most) => count <= usize::from(most),
                Place::Lead => chars <= LONGEST_LEAD_LINE,
                Place::Tail | Place::TailTitle => false,
            };
            if !fits {
                continue;
            }
            let start = words[0].at as usize;
            if rule.place == Place::Lead {
                let figures = words[length.words..].iter();
                let figures = figures.take_while(|word| word.number == FIGURES).count();
                if figures > 0 {
                    let rest = words.get(length.words + figures);
                    let to = rest.map_or(line.len(), |word| word.at as usize);
                    lead.offer(rule, length.letters, Span::new(start, to));
                }
            } else {
                best.offer(rule, length.letters, Span::new(start, line.len()));
            }
        }
    });
    if count <= INSIDE.most_words {
        for first in 1..count {
            INSIDE.each(&words[first..], |rules, length| {
                for rule in rules_in(rules, lang) {
                    if matches!(rule.place, Place::Inside(most) if count <= usize::from(most)) {
                        let span = Span::new(words[first].at as usize, line.len());
                        best.offer(rule, length.letters, span);
                    }
                }
            });
        }
    }
    Found {
        hit: best.hit(),
        lead: lead.hit(),
    }
}

/// The phrase that ends a paragraph without being part of it, if there is one.
pub(super) fn tail(paragraph: &str, words: &[Folded], lang: Option<Lang>) -> Option<Hit> {
    let from = words.len().saturating_sub(CLOSING.longest + TITLE_WORDS);
    let words = &words[from..];
    if ends_itself(paragraph) && words.iter().all(|word| word.number != COLON) {
        return None;
    }
    let mut best = Best::default();
    for first in 0..words.len() {
        CLOSING.each(&words[first..], |rules, length| {
            for rule in rules_in(rules, lang) {
                let behind = words.len() - first - length.words;
                let fits = match rule.place {
                    Place::Tail => behind == 0,
                    Place::TailTitle => behind <= TITLE_WORDS,
                    _ => false,
                };
                if fits {
                    let span = Span::new(words[first].at as usize, paragraph.len());
                    best.offer(rule, length.letters, span);
                }
            }
        });
    }
    let mut hit = best.hit()?;
    let opening = |c: char| c.is_whitespace() || "([→►▶>•|-–—".contains(c);
    let before = paragraph[..hit.span.start].trim_end_matches(opening);
    let start = paragraph.len() - paragraph[before.len()..].trim_start().len();
    hit.span = Span::new(start, paragraph.len());
    let closed = before.ends_with(['.', '!', '?', '…', '»', '”', '"', ')', ']', ':']);
    (closed && before.chars().nth(SHORTEST_REST - 1).is_some()).then_some(hit)
}

/// True for a paragraph that ends with its last sentence and has no label: most do, and they need no search.
pub(super) fn has_no_tail(paragraph: &str) -> bool {
    ends_itself(paragraph) && !paragraph.contains(':')
}

fn ends_itself(paragraph: &str) -> bool {
    paragraph.ends_with(['.', '»', '”', '"'])
}

/// Those of rules that are for a language; an unknown one has all.
fn rules_in(rules: &[Of], lang: Option<Lang>) -> impl Iterator<Item = &'static Rule> {
    let of = move |(of, _): &&Of| lang.is_none_or(|lang| lang == *of);
    rules.iter().filter(of).map(|(_, rule)| *rule)
}

/// The surest phrase so far; of equals one that must stand at its place, since an article may tell of what stands
/// anywhere; of those the longest, of those the first.
#[derive(Default)]
struct Best(Option<((Strength, bool, usize), Hit)>);

impl Best {
    fn offer(&mut self, rule: &'static Rule, letters: usize, span: Span) {
        let placed = !matches!(rule.place, Place::Inside(_));
        let rank = (rule.strength, placed, letters);
        if self.0.is_none_or(|(best, _)| rank > best) {
            let hit = Hit {
                reason: rule.reason,
                id: rule.id,
                strength: rule.strength,
                place: rule.place,
                span,
            };
            self.0 = Some((rank, hit));
        }
    }

    fn hit(self) -> Option<Hit> {
        self.0.map(|(_, hit)| hit)
    }
}

/// Lines over this length match no rule, in characters: furniture is short.
const LONGEST_LINE: u32 = 1200;
/// Headlines are no longer than this, in characters.
const LONGEST_LEAD_LINE: u32 = 300;
/// Shortest paragraph that stays when its end is cut, in characters.
const SHORTEST_REST: usize = 30;
/// Most words behind a phrase that introduces a title.
const TITLE_WORDS: usize = 18;

/// The single words of each language.
pub(crate) static WORDS: PerLang<Words> = PerLang([fr::WORDS, en::WORDS]);

static RULES: PerLang<&[&[Rule]]> = PerLang([fr::RULES, en::RULES]);

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::boilerplate::shape::{Scratch, Shape};

    #[test]
    fn ids_are_unique_and_name_language_and_reason() {
        let mut seen = HashSet::new();
        for lang in Lang::ALL {
            for rule in RULES[lang].iter().copied().flatten() {
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
            for rule in RULES[lang].iter().copied().flatten() {
                assert!(rule.forms.windows(2).all(|w| w[0] < w[1]), "{}", rule.id);
                for form in rule.forms {
                    assert_eq!(*form, form.to_lowercase(), "{}", rule.id);
                    let place = std::mem::discriminant(&rule.place);
                    assert!(seen.insert((place, form)), "{}: {form} twice", rule.id);
                }
            }
        }
    }

    fn words(line: &str) -> (Vec<Folded>, u32) {
        let mut scratch = Scratch::default();
        let shape = Shape::of(line, &mut scratch);
        (scratch.words, shape.chars)
    }

    fn check(line: &str, lang: Lang, id: Option<&str>) {
        let (words, chars) = words(line);
        let hit = |lang| find(line, &words, chars, lang).hit;
        let sure = |lang| hit(lang).filter(|h| h.strength == Strength::Sure);
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
            "Your browser does not support the audio element.",
            Lang::En,
            Some("en.navigation.technical"),
        );
        check(
            "Votre navigateur ne sait pas lire cette vidéo.",
            Lang::Fr,
            Some("fr.navigation.technical"),
        );
        check(
            "If you’re seeing this message, sign in with the address that you pay from.",
            Lang::En,
            Some("en.subscription.ask"),
        );
        check(
            "For the latest stories and ferry times, get the Tide on your phone.",
            Lang::En,
            Some("en.subscription.ask"),
        );
        check(
            "Si vous voyez ce message, identifiez-vous pour lire la suite.",
            Lang::Fr,
            Some("fr.subscription.ask"),
        );
        // Two phrases: the one at its place says more than the longer one that may stand anywhere.
        check(
            "Copyright 2021 Tide Media. These pages may not be published, broadcast or sold.",
            Lang::En,
            Some("en.publisher_notice.copyright"),
        );
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
            let (words, _) = words(paragraph);
            tail(paragraph, &words, Some(lang)).map(|h| paragraph[h.span.start..].to_owned())
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
