//! The act of each citation, found when the whole article is read.

use rustc_hash::FxHashMap;

use crate::{
    fact::{Found, Pending as Open, Value, cursor::Passage, lexicon::Meaning},
    span::Span,
    token::Token,
};

use super::{
    LegalRef, Provision, Structure, Word,
    acts::{Act, Noun},
    citation::Pending,
    members::Item,
    naming::Naming,
    resolve, word,
};

/// A citation with what was found of its act.
struct Entry {
    span: Span,
    pending: Pending,
    sentence: usize,
    act: Option<Known>,
    /// The mention of an act that names it from the left is part of it.
    absorbed: bool,
}

/// How sure the act of a citation is.
#[derive(Clone, Copy, PartialEq)]
struct Known {
    act: Act,
    explicit: bool,
    rule: &'static str,
    confidence: f32,
}

const fn known(act: Act, explicit: bool, rule: &'static str, confidence: f32) -> Known {
    Known {
        act,
        explicit,
        rule,
        confidence,
    }
}

/// Gives every citation its act, the article's structure its say, and each provision its own fact. Bare articles
/// that no act clearly belongs to are taken out.
pub(crate) fn settle(found: &mut Vec<Found>, passage: &Passage<'_>) {
    if !found.iter().any(|f| matches!(f.pending, Open::Act(_))) {
        return;
    }
    let mut entries = entries(found, passage);
    attach_left(&mut entries, passage);
    let acts = Acts::of(&entries);
    let mut field = None;
    for entry in entries.iter_mut().filter(|e| e.act.is_none()) {
        let field = *field.get_or_insert_with(|| Field::of(passage));
        entry.act = acts.find(entry, field, passage);
    }
    share_rows(&mut entries);
    found.extend(entries.iter().filter(|e| !e.absorbed).flat_map(facts));
}

/// What decides for one bare citation decides for all of its row.
fn share_rows(entries: &mut [Entry]) {
    let rows: FxHashMap<usize, Known> = entries
        .iter()
        .filter(|e| e.pending.naming == Naming::Bare)
        .filter_map(|e| Some((e.pending.row, e.act?)))
        .collect();
    for entry in entries {
        if entry.act.is_none() && entry.pending.naming == Naming::Bare {
            entry.act = rows.get(&entry.pending.row).copied();
        }
    }
}

/// Takes the citations out of the facts found.
fn entries(found: &mut Vec<Found>, passage: &Passage<'_>) -> Vec<Entry> {
    let sentences = &passage.tokens.sentences;
    let mut sentence = 0;
    let mut out = Vec::new();
    found.retain_mut(|f| {
        let pending = match std::mem::take(&mut f.pending) {
            Open::Act(pending) => pending,
            other => {
                f.pending = other;
                return true;
            }
        };
        while sentences
            .get(sentence)
            .is_some_and(|s| s.end <= pending.start)
        {
            sentence += 1;
        }
        let act = match pending.naming {
            Naming::Named { act, .. } => Some(known(act, true, "legal.named", 0.99)),
            _ => None,
        };
        out.push(Entry {
            span: f.span,
            pending,
            sentence,
            act,
            absorbed: false,
        });
        false
    });
    out
}

/// Lets the mention of an act right before a bare citation name its act: "GDPR Article 5", "RGPD, art. 6".
fn attach_left(entries: &mut [Entry], passage: &Passage<'_>) {
    const FARTHEST: usize = 4;
    for i in 1..entries.len() {
        let (before, rest) = entries.split_at_mut(i);
        let (left, right) = (&mut before[i - 1], &mut rest[0]);
        if right.pending.naming != Naming::Bare
            || right.act.is_some()
            || left.sentence != right.sentence
        {
            continue;
        }
        let Some(act) = left.act else { continue };
        if left.pending.provision != Provision::Act {
            if left.pending.row == right.pending.row {
                right.act = Some(act);
            }
            continue;
        }
        let gap = left.pending.end..right.pending.start;
        let close = gap.len() <= FARTHEST
            && passage.sentence(left.sentence).is_some_and(|sentence| {
                gap.clone().all(|t| {
                    let at = sentence.to(t);
                    word(at, |w| w == Word::And).is_none()
                        && at.token().is_none_or(|t| match t.symbol() {
                            Some(')') => gap.len() == 1,
                            Some(';' | '/' | '|') => false,
                            _ => true,
                        })
                })
            });
        if close {
            right.act = Some(known(act.act, true, "legal.act_before", 0.97));
            right.pending.heading = false;
            if right.pending.items.len() == 1 && gap.len() <= 1 {
                right.span.start = left.span.start;
            }
            left.absorbed = true;
        }
    }
}

/// Where an act is named.
#[derive(Clone, Copy)]
struct Named {
    start: usize,
    end: usize,
    sentence: usize,
    act: Act,
}

/// The acts that the article names, by place, by noun and by the provisions cited with them.
#[derive(Default)]
struct Acts {
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
    fn of(entries: &[Entry]) -> Self {
        let mut acts = Self::default();
        for entry in entries {
            let Some(Known { act, .. }) = entry.act else {
                continue;
            };
            acts.only = match acts.named.first() {
                None => Some(act),
                Some(_) => acts.only.filter(|only| *only == act),
            };
            acts.named.push(Named {
                start: entry.pending.start,
                end: entry.pending.end,
                sentence: entry.sentence,
                act,
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

    fn find(&self, entry: &Entry, field: Field, passage: &Passage<'_>) -> Option<Known> {
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
struct Field {
    field: bool,
    topic: bool,
}

impl Field {
    fn of(passage: &Passage<'_>) -> Self {
        let mut out = Self::default();
        for sentence in passage.sentences() {
            let mut at = sentence;
            while !at.is_at_end() {
                if at.word() != 0 {
                    let meaning = at.phrase(|m| match m {
                        Meaning::Legal(word @ (Word::Field | Word::Topic)) => Some(word),
                        _ => None,
                    });
                    match meaning {
                        Some((Word::Topic, _)) => out.topic = true,
                        Some(_) => out.field = true,
                        None => {}
                    }
                    if out.field && out.topic {
                        return out;
                    }
                }
                at = at.advance(1);
            }
        }
        out
    }
}

/// The facts of a citation whose act is settled.
fn facts(entry: &Entry) -> Vec<Found> {
    let Some(Known {
        act,
        explicit,
        rule,
        confidence,
    }) = entry.act
    else {
        return Vec::new();
    };
    let pending = &entry.pending;
    let (instrument, celex) = act
        .entry()
        .map_or(("other", None), |entry| (entry.instrument, entry.celex));
    let fact = |part: Option<&resolve::Part>, span: Span, structure: Structure| Found {
        span,
        rule,
        confidence,
        value: Value::Legal(LegalRef {
            instrument: instrument.to_owned(),
            celex: celex.map(str::to_owned),
            provision: pending.provision,
            number: part.map(|p| p.number.clone()),
            paragraph: part.and_then(|p| p.paragraph.clone()),
            point: part.and_then(|p| p.point.clone()),
            explicit,
            structure,
        }),
        pending: Open::None,
    };
    if pending.provision == Provision::Act {
        return vec![fact(
            None,
            entry.span,
            resolve::check(Provision::Act, &resolve::Part::default(), act),
        )];
    }
    let surely_row = pending.plural || matches!(rule, "legal.named" | "legal.act_before");
    let items = if surely_row {
        &pending.items[..]
    } else {
        sure(&pending.items)
    };
    let parts = resolve::provisions(items, pending.prefix.as_ref(), act);
    let single = parts.len() == 1;
    let mut whole = entry.span;
    if let Some(last) = items.last().filter(|_| items.len() < pending.items.len()) {
        whole.end = last.span.end;
    }
    parts
        .iter()
        .filter_map(|part| {
            let structure = resolve::check(pending.provision, part, act);
            let sure = match rule {
                "legal.field" => structure == Structure::Ok,
                _ if pending.shared => structure != Structure::NoArticle,
                _ => explicit || act.has_gdpr_structure() && structure != Structure::NoArticle,
            };
            // A bare article of an act that has no name here says too little.
            if !sure {
                return None;
            }
            Some(fact(
                Some(part),
                if single { whole } else { part.span },
                structure,
            ))
        })
        .collect()
}

/// After the singular "article" a row of numbers without an act may be no row: only the first number is sure.
fn sure(items: &[Item]) -> &[Item] {
    let second = items
        .iter()
        .skip(1)
        .position(|item| item.number.is_some() && item.paragraph.is_none());
    second.map_or(items, |second| &items[..=second])
}
