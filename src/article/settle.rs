//! Found facts to the record's facts: what only the whole article decides.

use super::Article;
use crate::{
    fact::{
        Fact, FactKind, Found, Pending, Value,
        date::{Anchors, Expression, Interval},
    },
    span::SegmentMap,
};

impl Article {
    /// Takes the facts over into the record.
    pub(crate) fn take_facts(
        &mut self,
        mut found: Vec<Found>,
        map: &SegmentMap,
        wanted: &[FactKind],
    ) {
        let published = self
            .published
            .as_ref()
            .and_then(|p| Some((Interval::from_edtf(&p.edtf)?, p.basis)));
        resolve_dates(
            &mut found,
            Anchors {
                published,
                mentioned: None,
            },
        );
        let found = found
            .into_iter()
            .filter(|f| wanted.contains(&f.value.kind()));
        self.facts = found.map(|f| fact(f, &self.text, map)).collect();
    }
}

/// Resolves the dates in the order of the text, so that each may be counted from those before it.
fn resolve_dates(found: &mut [Found], mut anchors: Anchors) {
    let swap = Expression::page_swaps_figures(found.iter().filter_map(|f| match &f.pending {
        Pending::Date(expression) => Some(expression),
        _ => None,
    }));
    for fact in found {
        let Pending::Date(expression) = &fact.pending else {
            continue;
        };
        let swapped = (swap && expression.doubtful).then(|| expression.swapped());
        let (value, days) = swapped.as_ref().unwrap_or(expression).resolve(&anchors);
        fact.value = Value::Date(value);
        if days.is_some() {
            anchors.mentioned = days;
        }
    }
}

fn fact(found: Found, text: &str, map: &SegmentMap) -> Fact {
    let source = map.source(found.span);
    Fact {
        value: found.value,
        start: found.span.start,
        end: found.span.end,
        quote: found.span.of(text).to_owned(),
        source_start: source.map(|s| s.start),
        source_end: source.map(|s| s.end),
        confidence: (found.confidence * 100.0).round() / 100.0,
        rule: found.rule.to_owned(),
    }
}
