//! Found facts to the record's facts: what only the whole article decides.

use super::Article;
use crate::{
    fact::{
        Fact, FactKind, Found, Pending, Value,
        date::{Anchors, Expression, Interval},
    },
    span::{SegmentMap, Span},
};

impl Article {
    /// Takes the facts over into the record.
    pub(crate) fn take_facts(
        &mut self,
        mut found: Vec<Found>,
        map: &SegmentMap,
        wanted: &[FactKind],
    ) {
        let published = self.published.as_ref();
        let published = published.and_then(|p| Some((Interval::from_edtf(&p.edtf)?, p.basis)));
        share_years(&mut found, &self.text);
        resolve_dates(
            &mut found,
            Anchors {
                published,
                ..Anchors::default()
            },
        );
        found.retain(|f| wanted.contains(&f.value.kind()));
        number_conversions(&mut found);
        let facts = found.into_iter().map(|f| fact(f, &self.text, map));
        self.facts = facts.collect();
    }
}

/// Names the sum that another one converts by its index, known once the facts are chosen.
fn number_conversions(found: &mut [Found]) {
    for i in 0..found.len() {
        let Pending::Conversion { of } = found[i].pending else {
            continue;
        };
        let is_sum = |f: &Found| f.span == of && matches!(f.value, Value::Money(_));
        let index = found[..i].iter().rposition(is_sum);
        if let Value::Money(money) = &mut found[i].value {
            money.conversion_of = index;
        }
    }
}

/// Gives a day without its year that of the day it is joined to: "le 12 avril et le 3 mai 2022", "le 12 avril
/// 2022, puis entre le 3 et le 5 mai".
fn share_years(found: &mut [Found], text: &str) {
    let mut dates: Vec<(Span, &mut Expression)> = found
        .iter_mut()
        .filter_map(|f| match &mut f.pending {
            Pending::Date(expression) => Some((f.span, expression)),
            _ => None,
        })
        .collect();
    for i in (1..dates.len()).rev() {
        let (before, after) = dates.split_at_mut(i);
        if are_joined(before[i - 1].0, after[0].0, text) {
            before[i - 1].1.take_year_of(after[0].1);
        }
    }
    for i in 1..dates.len() {
        let (before, after) = dates.split_at_mut(i);
        if are_joined(before[i - 1].0, after[0].0, text) {
            after[0].1.go_on_from(before[i - 1].1);
        }
    }
}

/// True when nothing but a joint stands between two dates.
fn are_joined(first: Span, second: Span, text: &str) -> bool {
    /// No joint is longer, in bytes.
    const JOINT: usize = 12;
    let gap = second.start.checked_sub(first.end);
    gap.is_some_and(|gap| gap <= JOINT)
        && !text[first.end..second.start].contains(['.', ';', '\n', '(', ')'])
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
        // The text looks back at the day before, and goes on from where it was.
        if expression.looks_back() {
            continue;
        }
        if days.is_some() {
            anchors.mentioned = days;
        }
        if days.is_some_and(Interval::is_day) {
            anchors.day = days;
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
        rule: found.rule,
    }
}
