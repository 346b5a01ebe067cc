//! The stop words of all languages, found by one look.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::Lang;

/// The languages whose prose is full of a word, a bit for each.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Languages(u8);

impl Languages {
    pub(super) fn contains(self, lang: Lang) -> bool {
        self.0 & Self::bit(lang) != 0
    }

    const fn bit(lang: Lang) -> u8 {
        1 << lang as u8
    }
}

const _: () = assert!(Lang::COUNT <= u8::BITS as usize);

/// A short word as one number, the first byte the lowest.
pub(super) type Packed = u128;

/// A word as a number; none for a word that is longer than any stop word.
#[inline]
pub(super) fn packed(word: &[u8]) -> Option<Packed> {
    let mut bytes = [0; size_of::<Packed>()];
    bytes.get_mut(..word.len())?.copy_from_slice(word);
    Some(Packed::from_le_bytes(bytes))
}

/// The first `length` bytes of a text as a number; none for more than any stop word has.
#[inline]
pub(super) fn packed_at_start(text: &[u8], length: usize) -> Option<Packed> {
    const MOST: usize = size_of::<Packed>();
    match text.first_chunk() {
        Some(chunk) if (1..=MOST).contains(&length) => {
            let others = 8 * (MOST - length);
            Some(Packed::from_le_bytes(*chunk) & Packed::MAX >> others)
        }
        _ => packed(text.get(..length)?),
    }
}

/// True for a word of ASCII characters.
#[inline]
pub(super) fn is_ascii(word: Packed) -> bool {
    const HIGH: Packed = Packed::from_le_bytes([0x80; size_of::<Packed>()]);
    word & HIGH == 0
}

/// A number with ASCII letters in lower case, for a word of ASCII letters and figures: of these, only letters have the
/// bit 0x40, and of letters, only capitals lack the one after it.
#[inline]
pub(super) fn lower(word: Packed) -> Packed {
    const LETTERS: Packed = Packed::from_le_bytes([0x40; size_of::<Packed>()]);
    word | (word & LETTERS) >> 1
}

/// The languages that a word, in lower case, is a stop word of.
#[inline]
pub(super) fn languages(word: Packed) -> Languages {
    STOP_WORDS.get(&word).copied().unwrap_or_default()
}

static STOP_WORDS: LazyLock<FxHashMap<Packed, Languages>> = LazyLock::new(|| {
    let mut all: FxHashMap<Packed, Languages> = FxHashMap::default();
    for lang in Lang::ALL {
        for word in lang.stop_words() {
            let word = packed(word.as_bytes()).expect("stop words are short");
            all.entry(word).or_default().0 |= Languages::bit(lang);
        }
    }
    all
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_packed_and_made_small() {
        let pack = |word: &str| packed(word.as_bytes());
        assert_eq!(pack("Le").map(lower), pack("le"));
        assert_eq!(pack("2ND").map(lower), pack("2nd"));
        assert_eq!(pack("ab"), Some(0x6261));
        assert_eq!(pack("anticonstitutionnel"), None);
        let text = "déjà vu, and again".as_bytes();
        for length in 0..=text.len() {
            assert_eq!(packed_at_start(text, length), packed(&text[..length]));
        }
        assert_eq!(
            ["deja", "déjà"].map(|word| pack(word).map(is_ascii)),
            [Some(true), Some(false)]
        );
    }

    #[test]
    fn a_word_may_be_one_of_several_languages() {
        let both = languages(packed(b"on").expect("a short word"));
        assert!(Lang::ALL.iter().all(|lang| both.contains(*lang)));
        let one = languages(packed(b"the").expect("a short word"));
        assert!(one.contains(Lang::En) && !one.contains(Lang::Fr));
    }
}
