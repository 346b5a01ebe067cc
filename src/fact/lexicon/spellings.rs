//! Words by their folded spellings.

use rustc_hash::FxHashMap;

use super::{Word, WordId};
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

    /// Notes that any prose is full of a word.
    pub(super) fn note_stop_word(&mut self, folded: &str) {
        self.entry(folded).is_stop = true;
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
        table.note_stop_word("a");
        table.note_stop_word("y");
        for (spelling, id, is_stop) in [
            ("a", 1, true),
            ("deux", 2, false),
            ("y", 0, true),
            ("b", 0, false),
        ] {
            assert_eq!(table.get(spelling), Word { id, is_stop }, "{spelling}");
        }
    }
}
