//! Found facts to the record's facts: what only the whole article decides.

use super::Article;
use crate::{
    fact::{Fact, FactKind, Found},
    span::SegmentMap,
};

impl Article {
    /// Takes the facts over into the record.
    pub(crate) fn take_facts(&mut self, found: Vec<Found>, map: &SegmentMap, wanted: &[FactKind]) {
        let found = found
            .into_iter()
            .filter(|f| wanted.contains(&f.value.kind()));
        self.facts = found.map(|f| fact(f, &self.text, map)).collect();
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
