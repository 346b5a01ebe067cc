//! Words by their folded spellings.

use rustc_hash::FxHashMap;

use super::{Openings, Word, WordId};
use crate::token::ShortWord;

/// A table of words.
#[derive(Default)]
pub(super) struct Spellings {
    short: FxHashMap<ShortWord, Word>,
    long: FxHashMap<Box<str>, Word>,
}

impl Spellings {
    /// An empty table with room for so many words.
    pub(super) fn with_room(words: usize) -> Self {
        let mut table = Self::default();
        table.short.reserve(words);
        table
    }

    /// The word with this spelling.
    pub(super) fn get(&self, folded: &str) -> Word {
        match ShortWord::new(folded.as_bytes()) {
            Some(short) => self.get_short(short),
            None => self.long.get(folded).copied().unwrap_or_default(),
        }
    }

    /// The word with this spelling.
    pub(super) fn get_short(&self, folded: ShortWord) -> Word {
        self.short.get(&folded).copied().unwrap_or_default()
    }

    /// Adds a word under a spelling that has none; gives the word that the spelling stands for.
    pub(super) fn get_or_insert(&mut self, folded: &str, id: WordId) -> WordId {
        let word = self.entry(folded);
        if word.id == 0 {
            word.id = id;
        }
        word.id
    }

    /// Adds to the openings of a word, which may be one of no phrase.
    pub(super) fn add_opening(&mut self, folded: &str, opening: Openings) {
        self.entry(folded).openings |= opening;
    }

    /// Every word, in no order.
    pub(super) fn all_mut(&mut self) -> impl Iterator<Item = &mut Word> {
        self.short.values_mut().chain(self.long.values_mut())
    }

    fn entry(&mut self, folded: &str) -> &mut Word {
        match ShortWord::new(folded.as_bytes()) {
            Some(short) => self.short.entry(short).or_default(),
            None => self.long.entry(folded.into()).or_default(),
        }
    }

    /// Every spelling beyond ASCII, with its word.
    pub(super) fn beyond_ascii(&self) -> Vec<(String, WordId)> {
        let short = self.short.iter().filter(|(word, _)| !word.is_ascii());
        let long = self.long.iter().filter(|(word, _)| !word.is_ascii());
        short
            .map(|(spelling, word)| (spelling.to_text(), word.id))
            .chain(long.map(|(spelling, word)| (spelling.to_string(), word.id)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found() {
        let mut table = Spellings::default();
        let words = ["a", "deux", "sixteen letters.", "plus de seize lettres"];
        for (i, word) in words.iter().enumerate() {
            let id = i as WordId + 1;
            assert_eq!(table.get_or_insert(word, id), id);
            assert_eq!(table.get(word).id, id);
            assert_eq!(table.get_or_insert(word, 9), id);
        }
        table.add_opening("a", 1);
        table.add_opening("a", 4);
        table.add_opening("y", 2);
        for (spelling, id, openings) in [("a", 1, 5), ("deux", 2, 0), ("y", 0, 2), ("b", 0, 0)] {
            let word = table.get(spelling);
            assert_eq!((word.id, word.openings), (id, openings), "{spelling}");
        }
    }
}
