//! The JSON Schema of the record.
//!
//! The record's types say in Rust what the program needs; the types here say in the words of JSON what a reader
//! may rely on. Tests hold the two together: every record of the fixtures is read strictly by these types, and
//! the members of all enumerations are the same.

mod record;
mod value;

use schemars::{
    Schema,
    transform::{RecursiveTransform, Transform},
};

use record::Record;

/// The schema (draft 2020-12), as indented JSON with a line's end.
///
/// ```
/// let schema: serde_json::Value = serde_json::from_str(&coupure::schema::json())?;
/// assert_eq!(schema["title"], "coupure record");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn json() -> String {
    let mut schema = schemars::schema_for!(Record);
    // The tests read records strictly; readers are to bear with fields that a later version adds.
    let open = |part: &mut Schema| drop(part.remove("additionalProperties"));
    RecursiveTransform(open).transform(&mut schema);
    // A schema has no map with keys other than strings, so that nothing can fail.
    let mut json = serde_json::to_string_pretty(&schema).unwrap_or_default();
    json.push('\n');
    json
}

#[cfg(test)]
mod tests {
    use std::{fmt::Debug, fs, path::Path};

    use serde::de::DeserializeOwned;

    use super::{Record, json, record, value};
    use crate::{
        FactKind, Format, Options, article, block, boilerplate, error,
        extractor::{Document, Extractor},
        fact::{amount, date, legal, name, number},
    };

    #[test]
    fn the_committed_copy_is_current() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/schema/record.schema.json");
        let committed = fs::read_to_string(path).expect("a file");
        assert!(
            committed == json(),
            "write it anew: coupure schema > src/schema/record.schema.json"
        );
    }

    #[test]
    fn every_record_of_the_fixtures_keeps_to_it() {
        let extractor = Extractor::new(Options {
            kinds: FactKind::ALL.to_vec(),
            ..Options::default()
        });
        let mut count = 0;
        for folder in ["fixtures/fr", "fixtures/en"] {
            for file in fs::read_dir(folder).expect("a folder") {
                let path = file.expect("a file").path();
                let bytes = fs::read(&path).expect("a file");
                let format = if path.extension().is_some_and(|e| e == "html") {
                    Format::Html
                } else {
                    Format::Text
                };
                check(&extractor.extract(&Document::bytes(&bytes, format)));
                count += 1;
            }
        }
        check(&extractor.extract(&Document::text("%PDF-1.7")));
        assert!(count > 10);
    }

    fn check(article: &article::Article) {
        let json = serde_json::to_string(article).expect("JSON");
        if let Err(error) = serde_json::from_str::<record::Failed>(&json) {
            let read = serde_json::from_str::<record::Article>(&json);
            assert!(read.is_ok(), "{}: {read:?} {error}", article.id);
        }
        assert!(serde_json::from_str::<Record>(&json).is_ok());
    }

    #[test]
    fn enumerations_have_the_same_members() {
        same::<article::OffsetUnit, record::OffsetUnit>();
        same::<block::BlockKind, record::BlockKind>();
        same::<block::Format, record::Format>();
        same::<boilerplate::Reason, record::Reason>();
        same::<error::FailureCode, record::FailureCode>();
        same::<date::AnchorBasis, value::AnchorBasis>();
        same::<date::DateModifier, value::DateModifier>();
        same::<date::DateStatus, value::DateStatus>();
        same::<number::Modifier, value::Modifier>();
        same::<amount::CurrencyBasis, value::CurrencyBasis>();
        same::<legal::Provision, value::Provision>();
        same::<legal::Structure, value::Structure>();
        same::<name::NameForm, value::NameForm>();
        same::<name::PersonCategory, value::PersonCategory>();
        same::<name::RoleStatus, value::RoleStatus>();
        same::<name::OrganizationCategory, value::OrganizationCategory>();
    }

    fn same<A: DeserializeOwned + Debug, B: DeserializeOwned + Debug>() {
        assert_eq!(members::<A>(), members::<B>());
    }

    /// The members of an enumeration, as serde lists them to those who ask for another one.
    fn members<T: DeserializeOwned + Debug>() -> String {
        let error = serde_json::from_str::<T>("\"?\"").expect_err("no member");
        let message = error.to_string();
        let (_, members) = message.split_once("expected").expect("a list");
        members.split(" at line").next().unwrap_or("").to_owned()
    }
}
