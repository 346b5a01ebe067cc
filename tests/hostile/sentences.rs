//! What somebody wrote, around what nobody did: it must come out whole, with its facts.

use coupure::Article;

/// Stands before the rest.
pub const BEFORE: &str = "L’agence du littoral réclame 34 millions d’euros à la société Boréalis.";
/// Stands after it.
pub const AFTER: &str = "Elle a payé 3 millions d’euros le 12 mars 2021.";
/// The sum in the sentence before.
pub const SUM: &str = "34000000 EUR";
/// What both sentences say.
pub const FACTS: [&str; 3] = [SUM, "3000000 EUR", "2021-03-12"];

/// The values found.
pub fn values(article: &Article) -> Vec<String> {
    let facts = article.facts.iter();
    facts.map(|fact| fact.value.to_string()).collect()
}
