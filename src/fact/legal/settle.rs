//! The act of each citation, found when the whole article is read.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use crate::{
    fact::{
        Found, Pending as Open, Value,
        cursor::Passage,
        lexicon::{self, Entries},
    },
    span::Span,
};

use super::{
    LegalRef, Provision, Structure, Word,
    acts::Act,
    context::{Acts, Entry, Field, Known, known},
    members::Item,
    naming::Naming,
    resolve, word,
};

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
    let own = passage.lexicon.entries();
    let entries = entries.iter().filter(|e| !e.absorbed);
    found.extend(entries.flat_map(|entry| facts(entry, own)));
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
            let bracket = || {
                let sentence = passage.sentence(left.sentence);
                sentence.is_some_and(|s| {
                    let mark = s.to(gap.start).symbol_in(|c| matches!(c, '(' | ')'));
                    mark.is_some()
                })
            };
            if right.pending.items.len() == 1 && (gap.is_empty() || gap.len() == 1 && !bracket()) {
                right.span.start = left.span.start;
            }
            left.absorbed = true;
        }
    }
}

/// The facts of a citation whose act is settled.
fn facts(entry: &Entry, own: &Entries) -> Vec<Found> {
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
    let own = match act {
        Act::Own(number, _) => own.get(number).and_then(lexicon::Entry::act),
        _ => None,
    };
    let (instrument, celex) = match (own, act.entry()) {
        (Some(own), _) => (own.instrument.as_deref(), own.celex.as_deref()),
        (None, Some(entry)) => (Some(entry.instrument), entry.celex),
        (None, None) => (None, None),
    };
    let name = own.map_or(Cow::Borrowed(rule), |own| Cow::Owned(own.id.clone()));
    let fact = |part: Option<resolve::Part>, span: Span, structure: Structure| {
        let (number, paragraph, point) = match part {
            Some(part) => (Some(part.number), part.paragraph, part.point),
            None => (None, None, None),
        };
        Found {
            span,
            rule: name.clone(),
            confidence,
            value: Value::Legal(LegalRef {
                instrument: instrument.unwrap_or("other").to_owned(),
                celex: celex.map(str::to_owned),
                provision: pending.provision,
                number,
                paragraph,
                point,
                explicit,
                structure,
            }),
            pending: Open::None,
        }
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
        .into_iter()
        .filter_map(|part| {
            let structure = resolve::check(pending.provision, &part, act);
            let sure = match rule {
                "legal.field" => structure == Structure::Ok,
                _ if pending.shared => structure != Structure::NoArticle,
                _ => explicit || act.has_gdpr_structure() && structure != Structure::NoArticle,
            };
            // A bare article of an act that has no name here says too little.
            if !sure {
                return None;
            }
            let span = if single { whole } else { part.span };
            Some(fact(Some(part), span, structure))
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
