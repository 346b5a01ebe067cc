//! Words by which a publisher speaks to its readers: articles seldom do outside quotations.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::{en, fr, page::hashes};
use crate::language::PerLang;

/// By language: the reader, and the publisher itself; lower case, sorted.
const WORDS: PerLang<&[&str]> = PerLang([fr::ADDRESS, en::ADDRESS]);

/// The words of all languages as the numbers that [`hashes`] gives.
static KNOWN: LazyLock<FxHashSet<u64>> = LazyLock::new(|| {
    let PerLang(languages) = &WORDS;
    languages
        .iter()
        .flat_map(|words| words.iter().flat_map(|word| hashes(word)))
        .collect()
});

/// True for the number of a word that addresses the reader.
pub(super) fn is_address(word: u64) -> bool {
    KNOWN.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_is_spoken_to() {
        let count = |text| hashes(text).iter().filter(|w| is_address(**w)).count();
        assert_eq!(count("Get our app and read your paper anywhere"), 2);
        assert_eq!(count("Recevez notre lettre dans votre boîte"), 2);
        assert_eq!(count("The minister left the port at noon"), 0);
    }

    #[test]
    fn words_are_sorted() {
        let PerLang(languages) = &WORDS;
        assert!(languages.iter().all(|words| words.is_sorted()));
    }
}
