//! The JSON Schema of the record, from the record's own types.

use schemars::{
    Schema,
    generate::SchemaSettings,
    transform::{RecursiveTransform, Transform},
};
use serde_json::{Map, Value, json};

use crate::article::Article;

/// The schema (draft 2020-12), as indented JSON with a line's end.
///
/// Readers are to bear with fields that a later version adds: it forbids none.
///
/// ```
/// let schema: serde_json::Value = serde_json::from_str(&coupure::schema::json())?;
/// assert_eq!(schema["title"], "coupure record");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn json() -> String {
    let mut generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    // The types are needed for what they define; where the article itself is used is said below.
    let _ = generator.subschema_for::<Article>();
    let mut parts = generator.take_definitions(true);
    // What a reader of the program's own types gets for an absent field is no matter of the record.
    let mut plain = RecursiveTransform(|part: &mut Schema| drop(part.remove("default")));
    for part in parts.values_mut() {
        if let Ok(schema) = <&mut Schema>::try_from(part) {
            plain.transform(schema);
        }
    }
    let article = parts.get_mut("Article").map(Value::take);
    let (article, failed) = halves(article.unwrap_or_default());
    parts.insert("Article".to_owned(), article);
    parts.insert("Failed".to_owned(), failed);
    let record = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:coupure:record:1",
        "title": "coupure record",
        "description": "What coupure knows of one article: one JSON object.",
        "anyOf": [{"$ref": "#/$defs/Article"}, {"$ref": "#/$defs/Failed"}],
        "$defs": parts,
    });
    // Such a value has no map with keys other than strings, so that nothing can fail.
    let mut json = serde_json::to_string_pretty(&record).unwrap_or_default();
    json.push('\n');
    json
}

/// The fields of the record of an input that could not be read.
const OF_FAILED: [&str; 5] = ["schema", "id", "status", "error", "source"];

/// The type of all records, as that of the articles and that of the inputs which could not be read.
fn halves(all: Value) -> (Value, Value) {
    let with = |mut half: Value, description: &str, status: Value, error: Value| {
        half["description"] = description.into();
        for (name, schema) in [("status", status), ("error", error)] {
            let field = half["properties"][name].take();
            half["properties"][name] =
                json!({"description": field["description"], "allOf": [schema]});
        }
        half
    };
    let mut few = all.clone();
    let keep = |name: &str| OF_FAILED.contains(&name);
    if let Some(properties) = few["properties"].as_object_mut() {
        *properties = std::mem::take(properties)
            .into_iter()
            .filter(|(name, _)| keep(name))
            .collect::<Map<_, _>>();
    }
    few["required"] = json!(OF_FAILED);
    let article = with(
        all,
        "An input that was read.",
        json!({"$ref": "#/$defs/Status", "enum": ["ok", "empty"]}),
        json!({"type": "null"}),
    );
    let failed = with(
        few,
        "An input that could not be read.",
        json!({"$ref": "#/$defs/Status", "const": "failed"}),
        json!({"$ref": "#/$defs/Failure"}),
    );
    (article, failed)
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::json;

    #[test]
    fn the_committed_copy_is_current() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/schema/record.schema.json");
        let committed = fs::read_to_string(path).expect("a file");
        assert!(
            committed == json(),
            "write it anew: coupure schema > src/schema/record.schema.json"
        );
    }
}
