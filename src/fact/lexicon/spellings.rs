//! Words by their folded spellings.

use rustc_hash::FxHashMap;

use super::WordId;
use crate::token::Token;

/// Short spellings are compared as one number.
const SHORT: usize = size_of::<u128>();

/// A table of words. Word 0 is any that it does not hold.
#[derive(Default)]
pub(super) struct Spellings {
    short: FxHashMap<u128, WordId>,
    long: FxHashMap<Box<str>, WordId>,
}

impl Spellings {
    /// An empty table with room for so many words.
    pub(super) fn with_room(words: usize) -> Self {
        let mut table = Self::default();
        table.short.reserve(words);
        table
    }

    /// The word with this spelling.
    pub(super) fn get(&self, folded: &str) -> WordId {
        let word = match key(folded.as_bytes()) {
            Some(key) => self.short.get(&key),
            None => self.long.get(folded),
        };
        word.copied().unwrap_or(0)
    }

    /// The word that a short ASCII token of `text` is when it is folded; `None` for other tokens.
    pub(super) fn get_written(&self, text: &str, token: Token) -> Option<WordId> {
        let (start, end) = (token.start as usize, token.end as usize);
        let bytes = text.as_bytes();
        if end - start > SHORT || bytes[end - 1] == b'`' {
            return None;
        }
        let written = match bytes[start..].first_chunk::<SHORT>() {
            // Bytes after the word are shifted out.
            Some(chunk) => {
                let unused = 8 * (SHORT - (end - start));
                u128::from_le_bytes(*chunk) << unused >> unused
            }
            None => key(&bytes[start..end])?,
        };
        let lower = ascii_lowercase(written)?;
        Some(self.short.get(&lower).copied().unwrap_or(0))
    }

    /// Adds `word` under a spelling that has none; gives the word that the spelling stands for.
    pub(super) fn get_or_insert(&mut self, folded: &str, word: WordId) -> WordId {
        if let Some(key) = key(folded.as_bytes()) {
            return *self.short.entry(key).or_insert(word);
        }
        if let Some(known) = self.long.get(folded) {
            return *known;
        }
        self.long.insert(folded.into(), word);
        word
    }

    /// Every spelling beyond ASCII, with its word.
    pub(super) fn beyond_ascii(&self) -> Vec<(String, WordId)> {
        let short = self.short.iter().filter(|(key, _)| *key & HIGH_BITS != 0);
        let short = short.map(|(key, word)| {
            let bytes = key.to_le_bytes();
            let length = SHORT - key.leading_zeros() as usize / 8;
            (
                String::from_utf8_lossy(&bytes[..length]).into_owned(),
                *word,
            )
        });
        let long = self
            .long
            .iter()
            .filter(|(spelling, _)| !spelling.is_ascii());
        short
            .chain(long.map(|(spelling, word)| (spelling.to_string(), *word)))
            .collect()
    }
}

/// A spelling of at most [`SHORT`] bytes as a number, its first byte the lowest.
fn key(bytes: &[u8]) -> Option<u128> {
    let mut padded = [0; SHORT];
    padded.get_mut(..bytes.len())?.copy_from_slice(bytes);
    Some(u128::from_le_bytes(padded))
}

const fn each_byte(byte: u8) -> u128 {
    u128::from_le_bytes([byte; SHORT])
}

const HIGH_BITS: u128 = each_byte(0x80);

/// The key of the same letters in lower case; `None` for letters beyond ASCII.
fn ascii_lowercase(key: u128) -> Option<u128> {
    if key & HIGH_BITS != 0 {
        return None;
    }
    // The sums set the high bit of each byte from `A` on, and of each after `Z`.
    let from_a = key + each_byte(0x80 - b'A');
    let after_z = key + each_byte(0x7f - b'Z');
    Some(key | ((from_a & !after_z & HIGH_BITS) >> 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{language::Lang, token::tokenize};

    #[test]
    fn ascii_letters_become_small() {
        for byte in 0..0x80_u8 {
            let word = [b'Z', byte, b'a', byte, b'@'];
            let lower = key(&word.to_ascii_lowercase());
            assert_eq!(key(&word).and_then(ascii_lowercase), lower);
        }
        assert_eq!(key("é".as_bytes()).and_then(ascii_lowercase), None);
    }

    #[test]
    fn written_words_are_found() {
        let mut table = Spellings::default();
        let words = ["a", "deux", "sixteen letters.", "plus de seize lettres"];
        for (i, word) in words.iter().enumerate() {
            assert_eq!(table.get_or_insert(word, i as WordId + 1), i as WordId + 1);
            assert_eq!(table.get(word), i as WordId + 1);
            assert_eq!(table.get_or_insert(word, 9), i as WordId + 1);
        }
        for (text, found) in [
            ("A", Some(1)),
            ("A sentence that goes on", Some(1)),
            ("DEUX", Some(2)),
            ("deuxième", None),
            ("b", Some(0)),
        ] {
            let token = tokenize(text, Lang::Fr).list[0];
            assert_eq!(table.get_written(text, token), found, "{text}");
        }
    }
}
