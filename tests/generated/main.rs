//! Articles from a grammar, facts with known values in sentences that hold no others, furniture between them, as
//! text and as pages, in both languages and their typographies: what went in comes out, and nothing else.

#[path = "../contract/mod.rs"]
mod contract;

mod en;
mod fr;
mod grammar;
mod page;

use coupure::{
    Article, Document, Extractor, FactKind, Format, Lang, Mode, OffsetUnit, Options, Value,
};
use grammar::{Part, Planned, articles};
use proptest::prelude::*;

/// What the facts of an article say, as it was planned.
fn found(article: &Article) -> Vec<(FactKind, String)> {
    let facts = article.facts.iter();
    let mut found: Vec<_> = facts
        .filter_map(|fact| {
            let value = match &fact.value {
                Value::Person(person) => person.name.clone(),
                Value::Quotation(_) => fact.quote.clone(),
                // The sentences name organizations that were not planned.
                Value::Organization(_) => return None,
                value => value.to_string(),
            };
            Some((fact.value.kind(), plain(&value)))
        })
        .collect();
    found.sort();
    found
}

fn planned(article: &Planned) -> Vec<(FactKind, String)> {
    let facts = article.facts.iter();
    let mut planned: Vec<_> = facts.map(|(kind, value)| (*kind, plain(value))).collect();
    planned.sort();
    planned
}

/// Without what typographies differ in.
fn plain(text: &str) -> String {
    let spaces = text.replace(['\u{a0}', '\u{202f}'], " ");
    spaces.replace('’', "'")
}

fn check(
    article: &Planned,
    document: &Document<'_>,
    decoded: Option<&str>,
) -> Result<(), TestCaseError> {
    let extractor = Extractor::new(Options {
        offsets: OffsetUnit::Char,
        // Sentences at random are no argument: what may be article text is kept.
        mode: Mode::Recall,
        ..Options::default()
    });
    let record = extractor.extract(document);
    contract::check(&record, decoded);
    let source = String::from_utf8_lossy(&document.content);
    prop_assert_eq!(record.language.code, Some(article.lang), "{}", source);
    prop_assert_eq!(found(&record), planned(article), "{}", source);
    let text = plain(&record.text);
    for part in &article.parts {
        match part {
            Part::Title(words) | Part::Paragraph(words) => {
                prop_assert!(
                    text.contains(&plain(words)),
                    "{words:?} is lost of {source}"
                );
            }
            Part::Furniture(words) => {
                prop_assert!(
                    !text.contains(&plain(words)),
                    "{words:?} is kept of {source}"
                );
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn what_went_into_a_text_comes_out(article in articles()) {
        let text = article.text();
        check(&article, &Document::text(&text), Some(&text))?;
    }

    #[test]
    fn what_went_into_a_page_comes_out(article in articles(), style in page::styles()) {
        let html = page::page(&article, &style);
        check(&article, &Document::html(&html), None)?;
    }

    #[test]
    fn encodings_change_nothing(article in articles(), big_endian: bool) {
        let text = article.text();
        let unit = |unit: u16| if big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() };
        let bytes: Vec<u8> = text.encode_utf16().flat_map(unit).collect();
        check(&article, &Document::bytes(&bytes, Format::Text), Some(&text))?;
    }
}

#[test]
fn both_languages_are_planned() {
    for lang in Lang::ALL {
        assert!(grammar::sentences(lang).len() > 8, "{lang:?}");
    }
}
