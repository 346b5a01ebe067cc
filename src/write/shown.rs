//! Values as people read them.

use serde::Serialize;

use crate::{article::Article, fact::Value, language::Lang};

/// A value for people: of a citation with the article's title, of a quotation who speaks.
pub(crate) fn value(article: &Article, value: &Value) -> String {
    if let Value::Legal(citation) = value
        && let Some(title) = citation.title(article.language.code.unwrap_or(Lang::En))
    {
        return format!("{citation} ({title})");
    }
    let Value::Quotation(quotation) = value else {
        return value.to_string();
    };
    let speaker = article.facts.iter().find_map(|fact| match &fact.value {
        Value::Person(person) if Some(person.person) == quotation.person => Some(&person.name),
        Value::Organization(body) if Some(body.organization) == quotation.organization => {
            Some(&body.name)
        }
        _ => None,
    });
    speaker.map_or_else(|| "?".to_owned(), Clone::clone)
}

/// The word that the record has for a value.
pub(crate) fn word(value: impl Serialize) -> String {
    let json = serde_json::to_string(&value).unwrap_or_default();
    json.trim_matches('"').to_owned()
}
