//! The corpora beside the grammars: `text => value | value`, an empty right side for what must not be found.
//!
//! A row may begin with the day of publication in brackets: `[2022-10-20] last May => 2022-05`.
//! All wrong rows of a language are reported at once.

use std::{fmt::Write, fs, path::Path};

use coupure::{Article, Document, Extractor, Fact, FactKind, Lang, Options, Value};

/// The folders of `src/fact`, with the kinds that their corpora are about.
const FOLDERS: [(&str, &[FactKind]); 6] = [
    ("number", &[FactKind::Number]),
    (
        "amount",
        &[FactKind::Money, FactKind::Percent, FactKind::Quantity],
    ),
    ("date", &[FactKind::Date, FactKind::Duration]),
    ("legal", &[FactKind::Legal]),
    ("name", &[FactKind::Person, FactKind::Organization]),
    ("quotation", &[FactKind::Quotation]),
];

#[test]
fn number() {
    check_corpora("number");
}

#[test]
fn amount() {
    check_corpora("amount");
}

#[test]
fn date() {
    check_corpora("date");
}

#[test]
fn legal() {
    check_corpora("legal");
}

#[test]
fn name() {
    check_corpora("name");
}

#[test]
fn quotation() {
    check_corpora("quotation");
}

fn check_corpora(folder: &str) {
    let kinds = FOLDERS
        .iter()
        .find(|(name, _)| *name == folder)
        .expect("a known folder")
        .1;
    let options = Options {
        strip: false,
        kinds: FactKind::ALL.to_vec(),
        ..Options::default()
    };
    let extractor = Extractor::new(options);
    let mut wrong = String::new();
    for lang in Lang::ALL {
        let path = format!("src/fact/{folder}/corpus.{lang}.txt");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let corpus = fs::read_to_string(&path).expect("a corpus for each language");
        for (number, row) in corpus
            .lines()
            .enumerate()
            .filter(|(_, row)| !row.is_empty() && !row.starts_with('#'))
        {
            let Some((text, expected)) = row.rsplit_once("=>") else {
                writeln!(wrong, "{}:{}: no `=>`", path.display(), number + 1).unwrap();
                continue;
            };
            let (published, text) = dated(text.trim());
            let document = Document {
                language: Some(lang),
                published,
                ..Document::text(text)
            };
            let article = extractor.extract(&document);
            let facts = article
                .facts
                .iter()
                .filter(|fact| kinds.contains(&fact.value.kind()));
            let found: Vec<String> = facts.map(|fact| show(&article, fact)).collect();
            let found = found.join(" | ");
            if found != expected.trim() {
                writeln!(
                    wrong,
                    "{}:{}: {text} => {}, found {found}",
                    path.display(),
                    number + 1,
                    expected.trim()
                )
                .unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "wrong rows:\n{wrong}");
}

fn dated(row: &str) -> (Option<String>, &str) {
    let Some((date, text)) = row.strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
        return (None, row);
    };
    (Some(date.to_owned()), text.trim_start())
}

/// A fact as corpora write it: its value; for a quotation its words and the speaker's name.
fn show(article: &Article, fact: &Fact) -> String {
    let Value::Quotation(quotation) = &fact.value else {
        return fact.value.to_string();
    };
    let speaker = article.facts.iter().find_map(|other| match &other.value {
        Value::Person(person) if Some(person.person) == quotation.person => {
            Some(person.name.clone())
        }
        Value::Organization(body) if Some(body.organization) == quotation.organization => {
            Some(body.name.clone())
        }
        _ => None,
    });
    format!(
        "{} : {}",
        fact.quote,
        speaker.unwrap_or_else(|| "?".to_owned())
    )
}
