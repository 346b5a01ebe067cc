//! Values as columns: one register for every table of facts.

use serde_json::{Map, Value as Json};

use super::shown;
use crate::{
    article::Article,
    fact::{Fact, FactKind},
};

/// A column of a table of facts.
pub(super) struct Column {
    /// Its name.
    pub name: &'static str,
    /// The field of the record's `value` that it holds.
    field: &'static str,
    /// The kinds of facts that have it, where the same field means something else in other kinds.
    kinds: &'static [FactKind],
    /// Its type in a database.
    pub affinity: &'static str,
}

/// A column of whatever facts have the field of its name.
const fn plain(name: &'static str) -> Column {
    numeric(name, "TEXT")
}

const fn numeric(name: &'static str, affinity: &'static str) -> Column {
    Column {
        name,
        field: name,
        kinds: &FactKind::ALL,
        affinity,
    }
}

/// A column of some kinds of facts, named apart from what others call by the name of the field.
const fn own(name: &'static str, field: &'static str, kinds: &'static [FactKind]) -> Column {
    Column {
        name,
        field,
        kinds,
        affinity: "TEXT",
    }
}

const fn index(name: &'static str, field: &'static str, kinds: &'static [FactKind]) -> Column {
    Column {
        affinity: "INTEGER",
        ..own(name, field, kinds)
    }
}

/// The columns of values. Amounts are numeric: a database keeps those exact that it can hold exactly.
pub(super) const COLUMNS: [Column; 33] = [
    numeric("amount", "NUMERIC"),
    numeric("min", "NUMERIC"),
    numeric("max", "NUMERIC"),
    plain("currency"),
    plain("currency_basis"),
    plain("modifier"),
    plain("per"),
    plain("unit"),
    plain("converted"),
    numeric("conversion_of", "INTEGER"),
    plain("edtf"),
    own("date_status", "status", &[FactKind::Date]),
    plain("anchor"),
    numeric("weekday", "INTEGER"),
    numeric("weekday_agrees", "INTEGER"),
    plain("iso"),
    plain("instrument"),
    plain("celex"),
    plain("provision"),
    plain("number"),
    plain("paragraph"),
    plain("point"),
    numeric("explicit", "INTEGER"),
    plain("structure"),
    plain("name"),
    plain("form"),
    index(
        "person_id",
        "person",
        &[FactKind::Person, FactKind::Quotation],
    ),
    plain("role"),
    own("role_organization", "organization", &[FactKind::Person]),
    own("role_status", "status", &[FactKind::Person]),
    plain("category"),
    index(
        "organization_id",
        "organization",
        &[FactKind::Organization, FactKind::Quotation],
    ),
    plain("authority"),
];

/// The value of a fact, column by column; `None` where it has none.
pub(super) fn cells(fact: &Fact) -> Vec<Option<String>> {
    let kind = fact.value.kind();
    let fields = fields(fact);
    let cell = |column: &Column| match fields.get(column.field) {
        Some(found) if column.kinds.contains(&kind) => text(found),
        _ => None,
    };
    COLUMNS.iter().map(cell).collect()
}

/// The value as one cell for people; of a quotation, the speaker.
pub(super) fn summary(article: &Article, fact: &Fact) -> String {
    shown::value(article, &fact.value)
}

fn fields(fact: &Fact) -> Map<String, Json> {
    let value = serde_json::to_value(&fact.value);
    match value
        .ok()
        .and_then(|mut value| Some(value.get_mut("value")?.take()))
    {
        Some(Json::Object(fields)) => fields,
        _ => Map::new(),
    }
}

/// Lists and objects stay JSON.
fn text(value: &Json) -> Option<String> {
    match value {
        Json::Null => None,
        Json::String(text) => Some(text.clone()),
        Json::Bool(truth) => Some(u8::from(*truth).to_string()),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_field_of_a_value_has_a_column() {
        let article = crate::extract(
            "Le 12 mars 2021, la présidente de la CNIL, Marie-Laure Denis, a dit : « C’est une amende de 20 millions \
             d’euros (24 millions de dollars). » Le jeudi 11 mars 2021, 30 % des 200 salariés avaient deux mois pour \
             répondre, selon l’article 83.5 a) du RGPD.",
        );
        let kinds: BTreeSet<FactKind> = article.facts.iter().map(|f| f.value.kind()).collect();
        assert!(kinds.len() > 7, "{kinds:?}");
        for fact in &article.facts {
            for (field, value) in fields(fact) {
                let kind = fact.value.kind();
                let held = COLUMNS
                    .iter()
                    .any(|c| c.field == field && c.kinds.contains(&kind));
                assert!(held || value.is_null(), "{kind:?} has {field}");
            }
        }
    }
}
