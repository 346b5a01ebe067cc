//! One page about many articles: self-contained HTML that works from the disk, without a network.
//!
//! Everything from an article is text in it, escaped where the markup is made; the page's own script and style
//! are constants.
//!
//! ```
//! let mut report = coupure::report::Report::default();
//! report.add(&coupure::extract("The fine is £7 million. <script>alert(1)</script>"));
//! let page = report.page();
//! assert!(page.contains("£7 million") && !page.contains("<script>alert"));
//! ```

mod chart;
mod passage;

use std::collections::{BTreeMap, BTreeSet};

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::{
    article::{Article, Status, Verdict},
    fact::{FactKind, Value},
    write::shown,
};
use chart::{Bar, Sums};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// Says to browsers what this page may do: nothing but show itself.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

/// A page in the making. Articles are rendered as they are added; of each only its part of the page is kept.
#[derive(Debug, Default)]
pub struct Report {
    articles: Vec<String>,
    rows: Vec<String>,
    kinds: BTreeMap<FactKind, u64>,
    /// Blocks and characters dropped, by reason.
    reasons: BTreeMap<String, (u64, u64)>,
    sums: Sums,
    kept: u64,
    failed: u64,
}

impl Report {
    /// Adds an article to the page.
    pub fn add(&mut self, article: &Article) {
        let number = self.articles.len();
        self.failed += u64::from(article.status == Status::Failed);
        self.kept += article.text.chars().count() as u64;
        let mut reasons = BTreeSet::new();
        for block in article.blocks.iter().filter(|b| b.verdict == Verdict::Drop) {
            let reason = shown::word(block.reason);
            let characters = block.text.as_deref().unwrap_or("").chars().count() as u64;
            let dropped = self.reasons.entry(reason.clone()).or_default();
            *dropped = (dropped.0 + 1, dropped.1 + characters);
            reasons.insert(reason);
        }
        let mut kinds = BTreeSet::new();
        for fact in &article.facts {
            let kind = fact.value.kind();
            *self.kinds.entry(kind).or_default() += 1;
            kinds.insert(kind.name());
            if let Value::Money(money) = &fact.value {
                self.sums.add(money);
            }
            let value = shown::value(article, &fact.value);
            let row = html! {
                tr data-article=(number) data-kind=(kind.name()) {
                    td { a href={ "#article-" (number) } { (article.id) } }
                    td { (kind.name()) }
                    td data-number=[magnitude(&fact.value)] { (value) }
                    td { (fact.quote) }
                    td { (fact.rule) }
                    td { (fact.confidence) }
                }
            };
            self.rows.push(row.into_string());
        }
        let reasons: Vec<&str> = reasons.iter().map(String::as_str).collect();
        let kinds: Vec<&str> = kinds.into_iter().collect();
        let part = html! {
            details.article id={ "article-" (number) } data-kinds=(kinds.join(" ")) data-reasons=(reasons.join(" ")) {
                summary { (headline(article)) }
                (passage::article(article))
            }
        };
        self.articles.push(part.into_string());
    }

    /// The whole page.
    pub fn page(&self) -> String {
        let count = self.articles.len();
        let facts = self.rows.len();
        let page = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="color-scheme" content="light dark";
                    title { "Articles and facts" }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    header {
                        h1 { "Articles and facts" }
                        p { (counted(count as u64, "article")) ", " (counted(facts as u64, "fact"))
                            @if self.failed > 0 { ", " (counted(self.failed, "input")) " that could not be read" } "." }
                        nav aria-label="Parts of the page" {
                            a href="#articles" { "Articles" } " · " a href="#facts" { "Facts" } " · "
                            a href="#charts" { "Charts" }
                        }
                    }
                    (self.filters())
                    main {
                        section #articles aria-label="Articles" {
                            @for article in &self.articles { (PreEscaped(article)) }
                        }
                        section #facts {
                            h2 { "Facts" }
                            p { button #export type="button" { "Save these rows as CSV" } }
                            div.wide { (self.table()) }
                        }
                        section #charts { h2 { "Charts" } (self.charts()) }
                    }
                    script { (PreEscaped(SCRIPT)) }
                }
            }
        };
        page.into_string()
    }

    fn filters(&self) -> Markup {
        html! {
            form #filters role="search" {
                label { "Search " input #search type="search" autocomplete="off"; }
                fieldset {
                    legend { "Facts" }
                    @for kind in self.kinds.keys() {
                        label.chip { input type="checkbox" name="kind" value=(kind.name()); span class={ "dot " (kind.name()) } {} (kind.name()) }
                    }
                }
                fieldset {
                    legend { "Dropped" }
                    @for reason in self.reasons.keys() {
                        label.chip { input type="checkbox" name="reason" value=(reason); (reason.replace('_', " ")) }
                    }
                }
                output #shown aria-live="polite" {}
            }
        }
    }

    fn table(&self) -> Markup {
        html! {
            table #table {
                thead { tr {
                    @for name in ["article", "kind", "value", "words", "rule", "confidence"] {
                        th scope="col" { button type="button" { (name) } }
                    }
                } }
                tbody { @for row in &self.rows { (PreEscaped(row)) } }
            }
        }
    }

    fn charts(&self) -> Markup {
        let kinds: Vec<Bar> = self
            .kinds
            .iter()
            .map(|(kind, count)| Bar::new(kind.name(), *count, count.to_string()))
            .collect();
        let dropped: u64 = self
            .reasons
            .values()
            .map(|(_, characters)| characters)
            .sum();
        let all = (self.kept + dropped).max(1);
        let share = |characters: u64| format!("{:.1} %", 100.0 * characters as f64 / all as f64);
        let mut shares = vec![Bar::new("article text", self.kept, share(self.kept))];
        shares.extend(self.reasons.iter().map(|(reason, (_, characters))| {
            Bar::new(&reason.replace('_', " "), *characters, share(*characters))
        }));
        html! {
            (chart::bars("Facts by kind", &kinds))
            (chart::bars("Sums by currency, with the largest", &self.sums.bars()))
            (chart::bars("Characters of article text and of what was dropped", &shares))
        }
    }
}

/// A number with its noun.
fn counted(number: u64, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// The line that stands for an article in the list.
fn headline(article: &Article) -> Markup {
    let title = article.title.as_deref().unwrap_or(&article.id);
    let language = article.language.code.map_or("und", |lang| lang.code());
    html! {
        span.title { (title) } " "
        span.known {
            (article.id)
            @if article.status == Status::Failed { " · failed" } @else { " · " (language) }
            @if let Some(published) = &article.published { " · " (published.edtf) }
            " · " (counted(article.facts.len() as u64, "fact"))
        }
    }
}

/// What a value is sorted by; nothing for words.
fn magnitude(value: &Value) -> Option<String> {
    let amount = match value {
        Value::Money(money) => &money.amount,
        Value::Quantity(quantity) => &quantity.amount,
        Value::Percent(percent) => &percent.amount,
        Value::Number(number) => &number.amount,
        _ => return None,
    };
    amount
        .amount
        .or(amount.max)
        .or(amount.min)
        .map(|exact| exact.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_an_article_is_markup() {
        let hostile = "\"><script>alert(1)</script><img src=x onerror=alert(2)>' & </style>";
        let mut article = crate::extract(&format!(
            "The CNIL fined {hostile} £7 million on 3 May 2022."
        ));
        article.id = hostile.to_owned();
        article.title = Some(hostile.to_owned());
        article.authors = vec![hostile.to_owned()];
        for fact in &mut article.facts {
            fact.rule = hostile.into();
        }
        for block in &mut article.blocks {
            block.rule = Some(hostile.into());
        }
        let mut report = Report::default();
        report.add(&article);
        let page = report.page();
        assert_eq!(page.matches("<script").count(), 1);
        assert_eq!(page.matches("</style").count(), 1);
        assert!(!page.contains("<img"));
        assert!(!page.contains("http://") && !page.contains("https://"));
    }

    #[test]
    fn the_constants_end_nothing() {
        assert!(!SCRIPT.contains("</") && !STYLE.contains("</"));
    }
}
