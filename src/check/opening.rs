//! The first words of the sentence that a fact stands in: how people find it again.

use crate::{article::Article, language::Lang, token::tokenize, write::places::Places};

/// So many words say which sentence it is.
const WORDS: usize = 6;

/// The opening of each fact's sentence, in the order of the facts.
pub(super) fn openings(article: &Article) -> Vec<String> {
    let text = article.text.as_str();
    let lang = article.language.code.unwrap_or(Lang::En);
    let tokens = tokenize(text, lang);
    let starts: Vec<usize> = tokens
        .sentences
        .iter()
        .filter_map(|sentence| tokens.list.get(sentence.start))
        .map(|token| token.span().start)
        .collect();
    let mut places = Places::new(text, article.offsets);
    let opening = |place: usize| {
        let after = starts.partition_point(|start| *start <= place);
        let start = after.checked_sub(1).map_or(0, |at| starts[at]);
        let end = starts.get(after).copied().unwrap_or(text.len());
        first_words(text.get(start..end).unwrap_or(""))
    };
    article
        .facts
        .iter()
        .map(|fact| opening(places.byte(fact.start)))
        .collect()
}

/// The first words of a text, with an ellipsis when there are more.
pub(super) fn first_words(text: &str) -> String {
    /// Words without end are cut too.
    const LONGEST: usize = 100;
    let mut words = text.split_whitespace();
    let mut first: Vec<&str> = words.by_ref().take(WORDS).collect();
    let more = words.next().is_some();
    let mut opening = std::mem::take(&mut first).join(" ");
    let end = opening.char_indices().nth(LONGEST).map(|(at, _)| at);
    if let Some(end) = end {
        opening.truncate(end);
    }
    if more || end.is_some() {
        opening.push('…');
    }
    opening
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_is_known_by_its_first_words() {
        let article = crate::extract(
            "The company appealed at once. The regulator said that it had fined Acme Inc. £7.5 million.",
        );
        let of = openings(&article);
        let at = article
            .facts
            .iter()
            .position(|fact| fact.quote == "£7.5 million")
            .expect("the sum");
        assert_eq!(of[at], "The regulator said that it had…");
    }

    #[test]
    fn few_words_are_left_whole() {
        assert_eq!(first_words(" Share\nthis "), "Share this");
        assert_eq!(first_words(&"x".repeat(200)).chars().count(), 101);
        assert_eq!(first_words(""), "");
    }
}
