//! Bars drawn as SVG.

use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::fact::{amount::Money, number::Exact};

/// Height of a bar's line, and where bars begin and end, in units of the drawing.
const LINE: usize = 22;
const LEFT: usize = 150;
const WIDTH: usize = 640;
const LABEL: usize = 190;

/// A bar of a chart.
#[derive(Debug)]
pub(super) struct Bar {
    name: String,
    length: u64,
    label: String,
}

impl Bar {
    pub(super) fn new(name: &str, length: u64, label: String) -> Self {
        Self {
            name: name.to_owned(),
            length,
            label,
        }
    }
}

/// A chart with a title; every bar says its number in words, so that nothing is told by its length alone.
pub(super) fn bars(title: &str, bars: &[Bar]) -> Markup {
    let longest = bars.iter().map(|bar| bar.length).max().unwrap_or(0).max(1);
    let height = bars.len() * LINE;
    let room = (WIDTH - LEFT - LABEL) as f64;
    html! {
        figure {
            figcaption { (title) }
            @if bars.is_empty() { p { "none" } }
            svg viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-label=(title) {
                @for (at, bar) in bars.iter().enumerate() {
                    @let y = at * LINE;
                    @let width = room * bar.length as f64 / longest as f64;
                    text x=(LEFT - 8) y=(y + 15) text-anchor="end" { (bar.name) }
                    rect x=(LEFT) y=(y + 4) height=(LINE - 8) width=(format!("{:.1}", width.max(1.0))) {}
                    text x=(format!("{:.1}", LEFT as f64 + width.max(1.0) + 8.0)) y=(y + 15) { (bar.label) }
                }
            }
        }
    }
}

/// Sums of money by currency.
#[derive(Debug, Default)]
pub(super) struct Sums {
    by_currency: BTreeMap<String, (u64, Option<Exact>)>,
}

impl Sums {
    pub(super) fn add(&mut self, money: &Money) {
        let code = money
            .currency
            .as_ref()
            .map_or_else(|| "unknown".to_owned(), ToString::to_string);
        let (count, largest) = self.by_currency.entry(code).or_default();
        *count += 1;
        *largest = (*largest).max(money.amount.amount.or(money.amount.max));
    }

    pub(super) fn bars(&self) -> Vec<Bar> {
        let bar = |(code, (count, largest)): (&String, &(u64, Option<Exact>))| {
            let largest = largest.map_or_else(String::new, |sum| {
                format!(", largest {}", grouped(&sum.to_string()))
            });
            Bar::new(code, *count, format!("{count}{largest}"))
        };
        self.by_currency.iter().map(bar).collect()
    }
}

/// Digits in groups of three, apart by thin spaces.
fn grouped(number: &str) -> String {
    let (whole, rest) = number.split_at(number.find('.').unwrap_or(number.len()));
    let mut out = String::new();
    for (at, c) in whole.char_indices() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) && !out.ends_with('-') {
            out.push('\u{202f}');
        }
        out.push(c);
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_apart() {
        for (number, shown) in [
            ("7", "7"),
            ("1234.5678", "1 234.5678"),
            ("-123456", "-123 456"),
        ] {
            assert_eq!(grouped(number).replace('\u{202f}', " "), shown);
        }
    }
}
