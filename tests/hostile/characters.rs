//! Megabytes of text that nobody wrote, between two sentences that somebody did.

use coupure::{Article, Document, Extractor, FactKind, FailureCode, Lang, OffsetUnit, Options};

use crate::{
    contract,
    sentences::{AFTER, BEFORE, FACTS, SUM, values},
};

const MEGABYTE: usize = 1 << 20;

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
    let values = values(&article);
    for wanted in FACTS {
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
    let article = extract(&format!("\u{2067}{BEFORE}\u{2069}"), false);
    assert!(values(&article).iter().any(|value| value == SUM));
}

#[test]
fn nul_bytes_here_and_there_are_text_and_many_are_none() {
    let text = format!(
        "{BEFORE}\0\n\n{}\n\n{AFTER}",
        "Un mot\0 de plus. ".repeat(100)
    );
    let few = extract(&text.replace("mot\0", "mot"), false);
    assert_eq!(few.text.matches('\0').count(), 1);
    assert!(values(&few).iter().any(|value| value == SUM));
    let many = extract(&text, false);
    assert_eq!(many.error.expect("a failure").code, FailureCode::Binary);
    let all = extract(&"\0".repeat(MEGABYTE), true);
    assert_eq!(all.error.expect("a failure").code, FailureCode::Binary);
}
