//! Short words as numbers: most words are compared and hashed as one.

use super::Token;
use crate::lanes::{HIGH, LANES, all};

/// A word of at most [`ShortWord::MOST`] bytes of UTF-8 in two numbers, the first byte the lowest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct ShortWord {
    low: u64,
    high: u64,
}

/// Bytes of one of the numbers.
const HALF: usize = LANES;

impl ShortWord {
    /// Longer words are no short ones.
    pub(crate) const MOST: usize = 2 * HALF;

    /// A word as it is.
    pub(crate) fn new(word: &[u8]) -> Option<Self> {
        let mut padded = [0; Self::MOST];
        padded.get_mut(..word.len())?.copy_from_slice(word);
        let (low, high) = halves(padded);
        Some(Self { low, high })
    }

    /// The first `length` bytes of `bytes`, at most [`MOST`](Self::MOST) and no more than there are.
    #[inline]
    pub(crate) fn at_start(bytes: &[u8], length: usize) -> Option<Self> {
        match bytes.first_chunk() {
            Some(chunk) if (1..=HALF).contains(&length) => Some(Self {
                low: halves(*chunk).0 & first(length),
                high: 0,
            }),
            Some(chunk) if (HALF + 1..=Self::MOST).contains(&length) => {
                let (low, high) = halves(*chunk);
                let high = high & first(length - HALF);
                Some(Self { low, high })
            }
            _ => Self::new(bytes.get(..length)?),
        }
    }

    /// The folded form of a word or number of `text`, for words of ASCII and Latin-1 letters, also before `’` and for
    /// `’s`; `None` for others, which [`fold`](super::fold) knows.
    #[inline(always)]
    #[allow(clippy::inline_always)] // It is asked of every word of a text.
    pub(crate) fn folded(text: &str, token: Token) -> Option<Self> {
        let bytes = &text.as_bytes()[token.start as usize..];
        let length = (token.end - token.start) as usize;
        let word = Self::at_start(bytes, length)?;
        if word.is_ascii() {
            let has_grave = bytes[0] == b'`' || bytes[length - 1] == b'`';
            return (!has_grave).then(|| word.lower_ascii());
        }
        Self::folded_latin(bytes, word, length)
    }

    /// The same letters in lower case, for a word of ASCII letters, digits and apostrophes: of these, only letters have
    /// the bit 0x40, and of letters, only capitals lack the one after it.
    const fn lower_ascii(self) -> Self {
        const LETTERS: u64 = all(0x40);
        Self {
            low: self.low | (self.low & LETTERS) >> 1,
            high: self.high | (self.high & LETTERS) >> 1,
        }
    }

    /// The same for the `word` of `length` that `bytes` begin with and that has letters beyond ASCII.
    fn folded_latin(bytes: &[u8], word: Self, length: usize) -> Option<Self> {
        if let Some(folded) = word.lower() {
            return Some(folded);
        }
        let word = &bytes[..length];
        if let Some(letters) = word.strip_suffix(APOSTROPHE) {
            let mut folded = Self::at_start(bytes, letters.len())?.lower()?;
            let place = letters.len();
            if place < HALF {
                folded.low |= u64::from(b'\'') << (8 * place);
            } else {
                folded.high |= u64::from(b'\'') << (8 * (place - HALF));
            }
            return Some(folded);
        }
        match word.strip_prefix(APOSTROPHE) {
            Some(b"s" | b"S") => Self::new(b"'s"),
            _ => None,
        }
    }

    /// The word itself.
    pub(crate) fn to_text(self) -> String {
        let bytes = [self.low.to_le_bytes(), self.high.to_le_bytes()].concat();
        String::from_utf8_lossy(&bytes[..self.len()]).into_owned()
    }

    /// Its length in bytes.
    pub(crate) const fn len(self) -> usize {
        let unused = if self.high == 0 {
            64 + self.low.leading_zeros()
        } else {
            self.high.leading_zeros()
        };
        Self::MOST - unused as usize / 8
    }

    /// True for a word of ASCII characters.
    pub(crate) const fn is_ascii(self) -> bool {
        (self.low | self.high) & HIGH == 0
    }

    /// The same letters in lower case; `None` when some are neither ASCII nor Latin-1.
    #[inline]
    fn lower(self) -> Option<Self> {
        let (low, lead) = lower(self.low, 0)?;
        if self.high == 0 {
            return Some(Self { low, high: 0 });
        }
        let (high, _) = lower(self.high, lead)?;
        Some(Self { low, high })
    }
}

const APOSTROPHE: &[u8] = "’".as_bytes();

/// Eight bytes of a word with their letters in lower case, and whether a letter of Latin-1 goes on behind them;
/// `before` says so of the bytes before them. `None` for other letters.
#[inline]
fn lower(bytes: u64, before: u64) -> Option<(u64, u64)> {
    let beyond_ascii = bytes & HIGH;
    let low = bytes & !HIGH;
    // The sums set the high bit of each byte from `A` on, and of each after `Z`.
    let from_a = low + all(0x80 - b'A');
    let after_z = low + all(0x7f - b'Z');
    let ascii = from_a & !after_z & !beyond_ascii & HIGH;
    if beyond_ascii == 0 {
        return (before == 0).then_some((bytes | (ascii >> 2), 0));
    }
    // In UTF-8 the letters of Latin-1 are 0xc3 and one byte more, below 0x9f for the capitals. The sign ×
    // stands among them.
    let leads = those_that_are(0xc3, bytes);
    let seconds = (leads << 8) | (before << 7);
    if beyond_ascii != leads | seconds || seconds & those_that_are(0x97, bytes) != 0 {
        return None;
    }
    let latin = seconds & !(low + all(0x80 - 0x1f));
    Some((bytes | ((ascii | latin) >> 2), leads >> 63))
}

/// The high bits of those bytes.
const fn those_that_are(byte: u8, bytes: u64) -> u64 {
    let others = bytes ^ all(byte);
    !(((others & !HIGH) + all(0x7f)) | others) & HIGH
}

fn halves(bytes: [u8; ShortWord::MOST]) -> (u64, u64) {
    let both = u128::from_le_bytes(bytes);
    (both as u64, (both >> 64) as u64)
}

/// The first bytes of a number, of which there is at least one.
const fn first(count: usize) -> u64 {
    u64::MAX >> (8 * (HALF - count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        language::Lang,
        token::{Kind, fold, tokenize},
    };

    /// The word that is the first token of a text, folded both ways.
    fn check(text: &str) {
        let Some(token) = tokenize(text, Lang::Fr).list.first().copied() else {
            return;
        };
        if !matches!(token.kind, Kind::Word(_) | Kind::Digits) {
            return;
        }
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
                format!("Abcdefg{letter}{letter}h"),
                format!("Abcdef{letter}{letter}h et davantage"),
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
            ("PRESQU’À la fin des temps", Some("presqu'")),
            ("QUELQU’UN d’autre est là", Some("quelqu'")),
            ("élevées à côté de tout", Some("élevées")),
            ("aaaaaaaÉ et bien plus encore", Some("aaaaaaaé")),
            ("aaaaaaÉ à la fin des temps", Some("aaaaaaé")),
            ("cœur", None),
            ("anticonstitutionnellement", None),
        ] {
            let token = tokenize(text, Lang::Fr).list[0];
            let short = ShortWord::folded(text, token).map(ShortWord::to_text);
            assert_eq!(short.as_deref(), folded, "{text}");
        }
    }
}
