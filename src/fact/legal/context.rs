//! What the article says of acts, and the act that a citation without a name takes from it.

use rustc_hash::FxHashMap;

use crate::{
    fact::{cursor::Passage, lexicon::SUBJECT},
    span::Span,
    token::Token,
};

use super::{
    Provision, Word,
    acts::{Act, Noun},
    citation::Pending,
    naming::Naming,
    resolve, word,
};

/// A citation with what was found of its act.
pub(super) struct Entry {
    pub span: Span,
    pub pending: Box<Pending>,
    pub sentence: usize,
    pub act: Option<Known>,
    /// The mention of an act that names it from the left is part of it.
    pub absorbed: bool,
}

/// How sure the act of a citation is.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Known {
    pub act: Act,
    pub explicit: bool,
    pub rule: &'static str,
    pub confidence: f32,
}

pub(super) const fn known(act: Act, explicit: bool, rule: &'static str, confidence: f32) -> Known {
    Known {
        act,
        explicit,
        rule,
        confidence,
    }
}

/// Where an act is named.
#[derive(Clone, Copy)]
struct Named {
    start: usize,
    end: usize,
    sentence: usize,
}

/// The acts that the article names, by place, by noun and by the provisions cited with them.
#[derive(Default)]
pub(super) struct Acts {
    /// In order of the text.
    named: Vec<Named>,
    /// The same by what the act is, with the token; under `Noun::Text` all.
    nouns: FxHashMap<Noun, Vec<(usize, Act)>>,
    /// The only act that is named at all.
    only: Option<Act>,
    /// How often the GDPR is named.
    gdpr: usize,
    defined: FxHashMap<Noun, Act>,
    /// Acts of a sentence; none when there are several.
    sentences: FxHashMap<usize, Option<Act>>,
    /// Acts mentioned apart from any provision, by sentence.
    mentioned: FxHashMap<usize, Act>,
    /// The act that a number is cited with; none when there are several.
    numbers: FxHashMap<(Provision, String), Option<Act>>,
}

impl Acts {
    pub(super) fn of(entries: &[Entry]) -> Self {
        let mut acts = Self::default();
        for entry in entries {
            let Some(Known { act, .. }) = entry.act else {
                continue;
            };
            // An act that is parted into sections has no articles to lend its name to.
            if entry.pending.provision == Provision::Section && matches!(act, Act::Other(_)) {
                continue;
            }
            acts.only = match acts.named.first() {
                None => Some(act),
                Some(_) => acts.only.filter(|only| *only == act),
            };
            acts.named.push(Named {
                start: entry.pending.start,
                end: entry.pending.end,
                sentence: entry.sentence,
            });
            acts.gdpr += usize::from(act == Act::Gdpr);
            for noun in [act.noun(), Noun::Text] {
                acts.nouns
                    .entry(noun)
                    .or_default()
                    .push((entry.pending.start, act));
            }
            if let Naming::Named {
                defines: Some(noun),
                ..
            } = entry.pending.naming
            {
                acts.defined.entry(noun).or_insert(act);
            }
            one(&mut acts.sentences, entry.sentence, act);
            if entry.pending.provision == Provision::Act && !entry.absorbed {
                acts.mentioned.insert(entry.sentence, act);
            }
            for part in resolve::provisions(&entry.pending.items, None, act) {
                one(
                    &mut acts.numbers,
                    (entry.pending.provision, part.number),
                    act,
                );
            }
        }
        acts
    }

    pub(super) fn find(&self, entry: &Entry, field: Field, passage: &Passage<'_>) -> Option<Known> {
        match entry.pending.naming {
            Naming::Named { .. } | Naming::Foreign => None,
            Naming::Reference { noun } => Some(self.meant(entry, noun, field)),
            Naming::Bare if entry.pending.heading => None,
            Naming::Bare => self.carried(entry, field, passage),
        }
    }

    /// The act that a noun means.
    fn meant(&self, entry: &Entry, noun: Noun, field: Field) -> Known {
        if let Some(act) = self.defined.get(&noun) {
            return known(*act, true, "legal.defined", 0.97);
        }
        let named = self.nouns.get(&noun).map_or(&[][..], Vec::as_slice);
        let place = named.partition_point(|(at, _)| *at < entry.pending.start);
        if let Some((_, act)) = named[..place].last().or(named.first()) {
            return known(*act, true, "legal.reference", 0.9);
        }
        if noun == Noun::Regulation && (field.topic || field.field) {
            return known(Act::Gdpr, false, "legal.field", 0.7);
        }
        known(Act::Other(noun), true, "legal.reference", 0.8)
    }

    /// The act that a citation without one goes on with.
    fn carried(&self, entry: &Entry, field: Field, passage: &Passage<'_>) -> Option<Known> {
        let place = self
            .named
            .partition_point(|named| named.start < entry.pending.start);
        let last = place.checked_sub(1).map(|last| self.named[last]);
        let floor = last
            .filter(|named| named.sentence == entry.sentence)
            .map_or(0, |named| named.end);
        if follows_unknown_act(entry, floor, passage) {
            return None;
        }
        let same_number = || {
            let number = entry.pending.items.first()?.number.clone()?;
            *self.numbers.get(&(entry.pending.provision, number))?
        };
        match self.sentences.get(&entry.sentence) {
            Some(Some(act)) => {
                let explicit = self.mentioned.get(&entry.sentence) == Some(act);
                return Some(known(*act, explicit, "legal.same_sentence", 0.9));
            }
            Some(None) => {
                return same_number().map(|act| known(act, false, "legal.same_number", 0.8));
            }
            None => {}
        }
        if let Some(act) = same_number() {
            return Some(known(act, false, "legal.same_number", 0.9));
        }
        if let Some(act) = last.and_then(|named| *self.sentences.get(&named.sentence)?) {
            return Some(known(act, false, "legal.carried", 0.8));
        }
        // Where most citations are of the GDPR, a few of other acts do not make it less clear.
        if !self.named.is_empty() {
            let most = (self.gdpr * 4 >= self.named.len() * 3).then_some(Act::Gdpr);
            return self
                .only
                .or(most)
                .map(|act| known(act, false, "legal.carried", 0.7));
        }
        // A point in the notation of the Union's acts says more than a number.
        let deep = || entry.pending.items[0].point.is_some();
        (field.topic || field.field && deep()).then(|| known(Act::Gdpr, false, "legal.field", 0.6))
    }
}

/// True when words that call an act by its noun stand between the act named last and the citation: "the
/// Private Security Act, in its Article 22".
fn follows_unknown_act(entry: &Entry, floor: usize, passage: &Passage<'_>) -> bool {
    const FARTHEST: usize = 30;
    let Some(sentence) = passage.sentence(entry.sentence) else {
        return false;
    };
    let mut at = sentence.to(entry.pending.start);
    for _ in 0..FARTHEST {
        if at.is_at_start() || at.at() <= floor {
            return false;
        }
        at = at.back(1);
        let noun = word(at, |w| {
            matches!(
                w,
                Word::Noun(
                    Noun::Law
                        | Noun::Code
                        | Noun::Decree
                        | Noun::Directive
                        | Noun::Charter
                        | Noun::Convention
                        | Noun::Treaty
                )
            )
        });
        let said = || {
            let before = at.back(1);
            !at.is_at_start() && word(before, |w| matches!(w, Word::The | Word::Of)).is_some()
        };
        if noun.is_some() && (at.token().is_some_and(Token::is_capital) || said()) {
            return true;
        }
    }
    false
}

/// Notes an act under a key; two different ones leave none.
fn one<K: Eq + std::hash::Hash>(map: &mut FxHashMap<K, Option<Act>>, key: K, act: Act) {
    map.entry(key)
        .and_modify(|known| {
            if *known != Some(act) {
                *known = None;
            }
        })
        .or_insert(Some(act));
}

/// What the article is about, by its words.
#[derive(Clone, Copy, Default)]
pub(super) struct Field {
    field: bool,
    topic: bool,
}

impl Field {
    pub(super) fn of(passage: &Passage<'_>) -> Self {
        let mut out = Self::default();
        for sentence in passage.sentences() {
            let mut rest = sentence;
            while let Some(at) = rest.next_opening(SUBJECT) {
                match word(at, Word::is_subject) {
                    Some((Word::Topic, _)) => out.topic = true,
                    Some(_) => out.field = true,
                    None => {}
                }
                if out.field && out.topic {
                    return out;
                }
                rest = at.advance(1);
            }
        }
        out
    }
}
