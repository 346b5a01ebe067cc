//! Roles, organisations and names of the user's, found in texts beside the built-in ones.

use coupure::{Document, Entries, Extractor, Lang, Options, Value};

const ENTRIES: &str = r#"
    [[role]]
    id = "my.role"
    category = "official"
    names = ["harbour pilot", "capitaine de port"]
    plurals = ["harbour pilots"]

    [[organization]]
    id = "my.port"
    name = "Saltmere Harbour"
    aliases = ["SHB", "the Quay Office"]
    category = "regulator"
    authority = "GB-SHB"

    [[organization]]
    id = "my.cnil"
    name = "CNIL"
    category = "company"

    [[name]]
    id = "my.given"
    given = ["Zorblat"]

    [[name]]
    id = "my.person"
    persons = ["Banksy", "Quill of Saltmere"]
"#;

/// The persons and organisations of a text, with what decided.
fn check(text: &str, lang: Lang, wanted: &[(&str, &str)]) {
    let extractor = Extractor::new(Options {
        language: Some(lang),
        entries: Entries::parse(ENTRIES).expect("entries"),
        strip: false,
        ..Options::default()
    });
    let article = extractor.extract(&Document::text(text));
    let names = article.facts.iter().filter_map(|fact| match &fact.value {
        Value::Person(_) | Value::Organization(_) => Some((fact.value.to_string(), &*fact.rule)),
        _ => None,
    });
    let found: Vec<(String, &str)> = names.collect();
    let found: Vec<(&str, &str)> = found.iter().map(|(v, r)| (v.as_str(), *r)).collect();
    assert_eq!(found, wanted, "{text}");
}

#[test]
fn roles_bind_to_names() {
    check(
        "Jane Holm, senior harbour pilot of Saltmere Harbour, said so.",
        Lang::En,
        &[
            (
                "Jane Holm, senior harbour pilot, Saltmere Harbour [official]",
                "my.role",
            ),
            ("Saltmere Harbour [GB-SHB]", "my.port"),
        ],
    );
    check(
        "Le capitaine de port, Jeanne Holm, a parlé.",
        Lang::Fr,
        &[("Jeanne Holm, capitaine de port [official]", "my.role")],
    );
}

#[test]
fn organizations_have_their_aliases_and_go_before_built_in_ones() {
    check(
        "Saltmere Harbour was fined. SHB and the CNIL agreed. The quay office is small.",
        Lang::En,
        &[
            ("Saltmere Harbour [GB-SHB]", "my.port"),
            ("Saltmere Harbour [GB-SHB]", "my.port"),
            ("CNIL [company]", "my.cnil"),
        ],
    );
}

#[test]
fn given_names_and_persons_are_found() {
    check(
        "Yesterday Banksy met Zorblat Emmer and Mr Emmer. A quill of Saltmere and a banksy are nothing.",
        Lang::En,
        &[
            ("Banksy [other]", "my.person"),
            ("Zorblat Emmer [other]", "my.given"),
            ("Zorblat Emmer (surname) [other]", "person.title"),
        ],
    );
}
