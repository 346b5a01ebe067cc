//! Clean names of authors.

use super::WORDS;
use crate::language::{Lang, PerLang};

/// The names in what a page gives for an author: without "By", addresses and roles; none that names the
/// publisher.
pub(super) fn names(text: &str, publisher: Option<&str>) -> Vec<String> {
    const LONGEST: usize = 200;
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST {
        return Vec::new();
    }
    let mut out: Vec<String> = Vec::new();
    for part in parts(without_by(text)) {
        let Some(name) = clean(part) else { continue };
        let is_publisher = publisher.is_some_and(|p| same(p, &name));
        if !is_publisher && !out.iter().any(|known| same(known, &name)) {
            out.push(name);
        }
    }
    out
}

/// Two spellings of a name that differ only in case.
pub(super) fn same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

fn any_word(list: fn(&super::Words) -> &'static [&'static str], text: &str) -> bool {
    let PerLang(languages) = &WORDS;
    languages.iter().any(|words| list(words).contains(&text))
}

fn without_by(text: &str) -> &str {
    let lower = text.to_lowercase();
    let prefixes = Lang::ALL.iter().flat_map(|lang| WORDS[*lang].by);
    let longest = prefixes
        .filter(|by| {
            let rest = lower.strip_prefix(**by);
            rest.is_some_and(|r| r.starts_with([' ', ':', '\u{a0}']))
        })
        .map(|by| by.chars().count())
        .max();
    // Counted in characters: lowering may change the length in bytes.
    let skip = longest.unwrap_or(0);
    let start = text.char_indices().nth(skip).map_or(text.len(), |(i, _)| i);
    text[start..].trim_start_matches([' ', ':', '\u{a0}'])
}

/// Cuts at commas, brackets, bars and the like, and at the words between names.
fn parts(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    for piece in text.split([',', ';', '|', '/', '&', '(', ')', '\n', '\u{2022}']) {
        let mut start = 0;
        let mut at = 0;
        for word in piece.split(' ') {
            let end = at + word.len();
            if any_word(|w| w.and, &word.to_lowercase()) {
                out.push(&piece[start..at]);
                start = end;
            }
            at = (end + 1).min(piece.len());
        }
        out.push(&piece[start..]);
    }
    out
}

/// The name, or nothing for an address, a sentence, a role or a word that stands for everybody.
fn clean(part: &str) -> Option<String> {
    const MOST_WORDS: usize = 6;
    const LONGEST: usize = 60;
    let edges = |c: char| c.is_whitespace() || matches!(c, '.' | '-' | '–' | '(' | ')' | '"' | '@');
    let name = without_by(
        part.trim_start_matches(edges)
            .trim_end_matches(|c| c != '.' && edges(c)),
    );
    let words: Vec<&str> = name.split_whitespace().collect();
    let strange = name
        .chars()
        .any(|c| c.is_ascii_digit() || matches!(c, '@' | '<' | '{' | '_' | '='));
    let address = name.contains("://") || name.contains("www.") || name.contains(".com");
    if words.is_empty()
        || words.len() > MOST_WORDS
        || name.len() > LONGEST
        || strange
        || address
        || !name.chars().next().is_some_and(char::is_uppercase)
        || any_word(|w| w.nobody, &name.to_lowercase())
    {
        return None;
    }
    Some(words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn names_without_what_stands_around_them() {
        let table: [(&str, &[&str]); 9] = [
            ("Par Ève Brun", &["Ève Brun"]),
            ("By Tom Kerr and Ann O’Dell", &["Tom Kerr", "Ann O’Dell"]),
            (
                "Ève Brun, Tom Kerr et Zoé Lys",
                &["Ève Brun", "Tom Kerr", "Zoé Lys"],
            ),
            ("Tom Kerr, health reporter", &["Tom Kerr"]),
            ("https://example.org/tom", &[]),
            ("tom@example.org", &[]),
            ("Le Phare", &[]),
            ("La rédaction", &[]),
            ("Ève Brun (avec AFP)", &["Ève Brun", "AFP"]),
        ];
        for (text, wanted) in table {
            assert_eq!(names(text, Some("Le Phare")), wanted, "{text}");
        }
    }
}
