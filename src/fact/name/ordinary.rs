//! Words that are no names, though a headline, a brand or a product writes them with a capital.
//!
//! The list of a language is short of those that are given names or common surnames. English needs one because it
//! writes names of things with capitals throughout; its list is drawn from SCOWL (Kevin Atkinson's word lists).

use super::roll::{Roll, folded};
use crate::{
    language::{Lang, PerLang},
    token::ShortWord,
};

static LISTS: PerLang<Roll> = PerLang([
    Roll::new(b"", 1),
    Roll::new(include_bytes!("en/ordinary.txt"), 1 << 15),
]);

/// True for an ordinary word of the language, and for such words that hyphens join.
pub(super) fn is_ordinary(lang: Lang, word: &str) -> bool {
    word.split(['-', '\u{2010}', '\u{2011}'])
        .all(|part| folded(part).is_some_and(|word| is_listed(lang, word)))
}

/// The same for a word that is folded and has no accents.
pub(super) fn is_listed(lang: Lang, word: ShortWord) -> bool {
    LISTS[lang].mark(word).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_and_plain() {
        for lang in Lang::ALL {
            let words: Vec<&str> = LISTS[lang].names().collect();
            assert!(words.windows(2).all(|w| w[0] < w[1]));
            let plain = |w: &&str| w.bytes().all(|b| b.is_ascii_lowercase());
            assert!(words.iter().all(|w| plain(w) && is_ordinary(lang, w)));
        }
    }

    #[test]
    fn names_are_not_ordinary() {
        assert!(is_ordinary(Lang::En, "Camera") && !is_ordinary(Lang::Fr, "Camera"));
        assert!(is_ordinary(Lang::En, "Camera-Market") && !is_ordinary(Lang::En, "Camera-Young"));
        assert!(!is_ordinary(Lang::En, "Young") && !is_ordinary(Lang::En, "Mark"));
    }
}
