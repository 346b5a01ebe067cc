//! Short words as numbers: most words are compared and hashed as one.

use super::Token;

/// A word of at most [`ShortWord::MOST`] bytes of UTF-8, its first byte the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ShortWord(u128);

impl ShortWord {
    /// Longer words are no short ones.
    pub(crate) const MOST: usize = size_of::<u128>();

    /// A word as it is.
    pub(crate) fn new(word: &[u8]) -> Option<Self> {
        let mut padded = [0; Self::MOST];
        padded.get_mut(..word.len())?.copy_from_slice(word);
        Some(Self(u128::from_le_bytes(padded)))
    }

    /// The first `length` bytes of `bytes`, at most [`MOST`](Self::MOST) and no more than there are.
    #[inline]
    pub(crate) fn at_start(bytes: &[u8], length: usize) -> Option<Self> {
        match bytes.first_chunk() {
            // Bytes after the word are shifted out.
            Some(chunk) if (1..=Self::MOST).contains(&length) => {
                let unused = 8 * (Self::MOST - length);
                Some(Self(u128::from_le_bytes(*chunk) << unused >> unused))
            }
            _ => Self::new(bytes.get(..length)?),
        }
    }

    /// The folded form of a token of `text`, for words of ASCII and Latin-1 letters, also before `’`; `None`
    /// for others, which [`fold`](super::fold) knows.
    #[inline]
    pub(crate) fn folded(text: &str, token: Token) -> Option<Self> {
        let bytes = &text.as_bytes()[token.start as usize..];
        let length = (token.end - token.start) as usize;
        let written = Self::at_start(bytes, length)?;
        let last = bytes[length - 1];
        if last < 0x80 {
            return if last == b'`' { None } else { written.lower() };
        }
        match bytes[..length].strip_suffix("’".as_bytes()) {
            Some(letters) => Self::at_start(bytes, letters.len())?
                .lower()?
                .with_apostrophe(letters.len()),
            None => written.lower(),
        }
    }

    /// The word itself.
    pub(crate) fn to_text(self) -> String {
        String::from_utf8_lossy(&self.0.to_le_bytes()[..self.len()]).into_owned()
    }

    /// Its length in bytes.
    pub(crate) const fn len(self) -> usize {
        Self::MOST - self.0.leading_zeros() as usize / 8
    }

    /// True for a word of ASCII characters.
    pub(crate) const fn is_ascii(self) -> bool {
        self.0 & HIGH_BITS == 0
    }

    /// The same letters in lower case; `None` when some are neither ASCII nor Latin-1.
    #[inline]
    fn lower(self) -> Option<Self> {
        let high = self.0 & HIGH_BITS;
        let low = self.0 & !HIGH_BITS;
        // The sums set the high bit of each byte from `A` on, and of each after `Z`.
        let from_a = low + each_byte(0x80 - b'A');
        let after_z = low + each_byte(0x7f - b'Z');
        let mut capitals = from_a & !after_z & !high & HIGH_BITS;
        if high != 0 {
            // In UTF-8 the letters of Latin-1 are 0xc3 and one byte more, below 0x9f for the capitals. The
            // sign × stands among them.
            let seconds = self.bytes_that_are(0xc3) << 8;
            if high != seconds | (seconds >> 8) || seconds & self.bytes_that_are(0x97) != 0 {
                return None;
            }
            capitals |= seconds & !(low + each_byte(0x80 - 0x1f));
        }
        Some(Self(self.0 | (capitals >> 2)))
    }

    /// The high bits of those bytes.
    #[inline]
    const fn bytes_that_are(self, byte: u8) -> u128 {
        let others = self.0 ^ each_byte(byte);
        !(((others & !HIGH_BITS) + each_byte(0x7f)) | others) & HIGH_BITS
    }

    /// The word, of `length` bytes, with an apostrophe behind it.
    #[inline]
    fn with_apostrophe(self, length: usize) -> Option<Self> {
        (length < Self::MOST).then(|| Self(self.0 | (u128::from(b'\'') << (8 * length))))
    }
}

const fn each_byte(byte: u8) -> u128 {
    u128::from_le_bytes([byte; ShortWord::MOST])
}

const HIGH_BITS: u128 = each_byte(0x80);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        language::Lang,
        token::{fold, tokenize},
    };

    /// The word that is the first token of a text, folded both ways.
    fn check(text: &str) {
        let Some(token) = tokenize(text, Lang::Fr).list.first().copied() else {
            return;
        };
        let mut folded = String::new();
        fold(token.span().of(text), &mut folded);
        if let Some(short) = ShortWord::folded(text, token) {
            assert_eq!(short.to_text(), folded, "{text}");
        }
    }

    #[test]
    fn short_words_are_folded_as_all_words() {
        for letter in ('\u{1}'..'\u{250}').chain(['’', '‘', 'Œ', 'ﬁ']) {
            for text in [
                format!("{letter}"),
                format!("Z{letter}a"),
                format!("É{letter}{letter}B suite du texte"),
                format!("Mot{letter}a"),
                format!("DES MOTS ET {letter}"),
            ] {
                check(&text);
            }
        }
    }

    #[test]
    fn the_words_of_french_and_english_prose_are_short() {
        for (text, folded) in [
            ("L’ÉTÉ", Some("l'")),
            ("Çà et là", Some("çà")),
            ("Aujourd'hui", Some("aujourd'")),
            ("QU’À", Some("qu'")),
            ("cœur", None),
            ("anticonstitutionnellement", None),
        ] {
            let token = tokenize(text, Lang::Fr).list[0];
            let short = ShortWord::folded(text, token).map(ShortWord::to_text);
            assert_eq!(short.as_deref(), folded, "{text}");
        }
    }
}
