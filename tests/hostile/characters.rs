//! Megabytes of text that nobody wrote, between two sentences that somebody did.

use coupure::{Article, Document, Extractor, FactKind, FailureCode, Lang, OffsetUnit, Options};

use crate::contract;

const MEGABYTE: usize = 1 << 20;

const BEFORE: &str = "La CNIL a infligé une amende de 20 millions d’euros à la société Boréalis.";
const AFTER: &str = "Elle a payé 3 millions d’euros le 12 mars 2021.";

fn extract(text: &str, strip: bool) -> Article {
    let extractor = Extractor::new(Options {
        strip,
        language: Some(Lang::Fr),
        offsets: OffsetUnit::Char,
        kinds: FactKind::ALL.to_vec(),
        ..Options::default()
    });
    let article = extractor.extract(&Document::text(text));
    contract::check(&article, Some(text));
    article
}

/// Repeats `unit` to a megabyte, and looks for the facts around it.
fn check(unit: &str) {
    let run = unit.repeat(MEGABYTE / unit.len());
    let run = run.trim_end();
    let text = format!("{BEFORE}\n\n{run}\n\n{AFTER}");
    let article = extract(&text, false);
    assert_eq!(article.text.len(), text.trim().len(), "{unit:?}");
    let values: Vec<String> = article
        .facts
        .iter()
        .map(|fact| fact.value.to_string())
        .collect();
    for wanted in ["20000000 EUR", "3000000 EUR", "2021-03-12"] {
        let times = values.iter().filter(|value| *value == wanted).count();
        assert_eq!(times, 1, "{wanted} around {unit:?}");
    }
    extract(&text, true);
}

#[test]
fn letters_and_digits() {
    check("a");
    check("A");
    check("7");
    check("Alpha ");
    check("é");
}

#[test]
fn one_line() {
    check("Un mot de plus, un mot de moins. ");
    check("Marie Dupont ");
    check("1 234 ");
    check("article 6, ");
}

#[test]
fn quotation_marks() {
    for mark in [
        "\"", "«", "»", "“", "”", "‘", "’", "'", "« a ", "a » ", "“a ",
    ] {
        check(mark);
    }
}

#[test]
fn marks_that_open_and_close() {
    for mark in ["(", ")", "[", "{", "((a)"] {
        check(mark);
    }
}

#[test]
fn marks_on_letters() {
    check("\u{301}");
    check("e\u{301}");
    check("a\u{323}\u{307}");
    check("\u{1100}\u{1161}");
}

#[test]
fn characters_that_are_not_seen() {
    check("\u{202e}");
    check(
        "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200e}\u{200f}",
    );
    check("a\u{202e}b\u{202c} ");
    check("\u{200b}");
    check("\u{ad}");
    check("a\u{ad}");
    check("\u{feff}");
    check("\u{fffd}");
}

#[test]
fn characters_out_of_the_plane() {
    check("𝟙");
    check("🗞");
    check("\u{10ffff}");
}

#[test]
fn a_value_does_not_change_when_the_direction_of_writing_is_marked() {
    let marked = "\u{2067}La CNIL a infligé une amende de 20 millions d’euros.\u{2069}";
    let article = extract(marked, false);
    assert!(
        article
            .facts
            .iter()
            .any(|fact| fact.value.to_string() == "20000000 EUR")
    );
}

#[test]
fn nul_bytes_here_and_there_are_text_and_many_are_none() {
    let text = format!(
        "{BEFORE}\0\n\n{}\n\n{AFTER}",
        "Un mot\0 de plus. ".repeat(100)
    );
    let few = extract(&text.replace("mot\0", "mot"), false);
    assert_eq!(few.text.matches('\0').count(), 1);
    assert!(
        few.facts
            .iter()
            .any(|fact| fact.value.to_string() == "20000000 EUR")
    );
    let many = extract(&text, false);
    assert_eq!(many.error.expect("a failure").code, FailureCode::Binary);
    let all = extract(&"\0".repeat(MEGABYTE), true);
    assert_eq!(all.error.expect("a failure").code, FailureCode::Binary);
}
