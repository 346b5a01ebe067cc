//! Every record keeps to the schema, and says nothing that the schema does not know.

use coupure::{Document, Extractor, FactKind, Format, Options, schema};
use jsonschema::Validator;
use serde_json::{Value, json};

/// The schema as it is, and one that knows no fields but its own.
fn validators() -> (Validator, Validator) {
    let open: Value = serde_json::from_str(&schema::json()).expect("JSON");
    let mut strict = open.clone();
    let parts = strict["$defs"].as_object_mut().expect("definitions");
    for part in parts.values_mut() {
        if part["type"] == "object" {
            part["unevaluatedProperties"] = json!(false);
        }
    }
    let validator = |schema| jsonschema::validator_for(schema).expect("a schema");
    (validator(&open), validator(&strict))
}

/// The records of the fixtures, and of inputs without an article.
fn records() -> Vec<Value> {
    let extractor = Extractor::new(Options {
        kinds: FactKind::ALL.to_vec(),
        ..Options::default()
    });
    let settings = coupure::source::Settings::default();
    let mut records = Vec::new();
    for entry in coupure::source::entries(&["fixtures".into()], &settings) {
        let document = entry.read(settings.max_bytes).expect("a fixture");
        records.push(extractor.extract(&document));
    }
    for bytes in [&b"%PDF-1.7"[..], b"", b"Advertisement"] {
        records.push(extractor.extract(&Document::bytes(bytes, Format::Text)));
    }
    let record = |article| serde_json::to_value(article).expect("JSON");
    records.iter().map(record).collect()
}

#[test]
fn every_record_keeps_to_the_schema() {
    let (open, strict) = validators();
    let records = records();
    assert!(records.len() > 10);
    for record in &records {
        for validator in [&open, &strict] {
            let errors: Vec<String> = validator
                .iter_errors(record)
                .map(|error| format!("{error}"))
                .collect();
            assert!(errors.is_empty(), "{}: {errors:#?}", record["id"]);
        }
    }
    for kind in FactKind::ALL {
        let facts = records
            .iter()
            .filter_map(|record| record["facts"].as_array());
        let of_kind = facts.flatten().any(|fact| fact["kind"] == kind.name());
        assert!(of_kind, "no fixture has a {}", kind.name());
    }
}

/// A change to a record that has a sum for the fact with the number given.
type Change = fn(&mut Value, usize);

#[test]
fn what_is_no_record_does_not_pass() {
    let (open, strict) = validators();
    let article = records().swap_remove(0);
    let fact = article["facts"]
        .as_array()
        .and_then(|facts| facts.iter().position(|fact| fact["kind"] == "money"))
        .expect("a sum");
    let wrong: [Change; 8] = [
        |record, _| record["status"] = json!("failed"),
        |record, _| record["error"] = json!({"code": "binary", "message": "x"}),
        |record, _| drop(record.as_object_mut().map(|fields| fields.remove("title"))),
        |record, _| record["language"]["confidence"] = json!(2),
        |record, _| record["blocks"][0]["kind"] = json!("song"),
        |record, at| record["facts"][at]["value"]["amount"] = json!(7.5),
        |record, at| record["facts"][at]["value"]["currency"] = json!("euro"),
        |record, at| record["facts"][at]["kind"] = json!("legal"),
    ];
    for (number, change) in wrong.iter().enumerate() {
        let mut record = article.clone();
        change(&mut record, fact);
        assert!(!open.is_valid(&record), "change {number} passes");
    }
    let mut later = article;
    later["mood"] = json!("calm");
    assert!(open.is_valid(&later) && !strict.is_valid(&later));
}
