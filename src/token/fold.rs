//! The form of a word that its spellings share.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark, is_nfc};

pub(super) const SOFT_HYPHEN: char = '\u{ad}';

/// The first combining mark of Unicode; every character before it is in NFC by itself.
pub(super) const FIRST_COMBINING: char = '\u{300}';

/// True for the characters that texts use as apostrophes.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '＇')
}

/// Typographic variants of one character, made one. Dashes keep their length: `–` may be a range where `-` joins.
pub(super) fn normal(c: char) -> char {
    match c {
        'ʼ' | '´' | '＇' => '’',
        '\u{2010}' | '\u{2011}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{2012}' | '\u{2015}' => '–',
        '\u{2212}' => '−',
        '％' | '﹪' => '%',
        '＄' | '﹩' => '$',
        _ => c,
    }
}

/// The form of a word that two spellings of it share: lower case, NFC, `'` for every apostrophe,
/// no soft hyphens.
pub fn fold(word: &str, into: &mut String) {
    into.clear();
    if word.is_ascii() {
        into.push_str(word);
        into.make_ascii_lowercase();
        if word.contains('`') {
            *into = into.replace('`', "'");
        }
        return;
    }
    let mut composed = true;
    for c in word.chars() {
        composed &= c < FIRST_COMBINING || is_apostrophe(c);
        match c {
            'A'..='Z' => into.push(c.to_ascii_lowercase()),
            'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ' => into.push(c),
            SOFT_HYPHEN => {}
            c if is_apostrophe(c) => into.push('\''),
            c => into.extend(c.to_lowercase()),
        }
    }
    if !composed && !is_nfc(word) {
        *into = into.nfc().collect();
    }
}

/// The folded form of a word, which most words have already.
pub(crate) fn folded(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii_lowercase()) {
        return Cow::Borrowed(word);
    }
    let mut into = String::new();
    fold(word, &mut into);
    Cow::Owned(into)
}

/// A folded word without its accents.
pub fn without_accents(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        return Cow::Borrowed(word);
    }
    let mut plain = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            '\0'..='\x7f' => plain.push(c),
            'à'..='ÿ' => plain.push_str(LATIN[c as usize - 'à' as usize]),
            'œ' => plain.push_str("oe"),
            c => plain.extend(c.nfd().filter(|c| !is_combining_mark(*c))),
        }
    }
    Cow::Owned(plain)
}

/// The small letters of Latin-1 from `à` on, without their accents.
#[rustfmt::skip]
const LATIN: [&str; 32] = [
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "ð", "n", "o", "o", "o", "o", "o", "÷", "ø", "u", "u", "u", "u", "y", "þ", "y",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_are_folded() {
        let mut folded = String::new();
        fold("In\u{ad}fligE\u{301}e", &mut folded);
        assert_eq!(folded, "infligée");
        fold("D’", &mut folded);
        assert_eq!(folded, "d'");
    }

    #[test]
    fn latin_letters_lose_their_accents_as_others_do() {
        for c in 'à'..='ÿ' {
            let decomposed: String = c.nfd().filter(|c| !is_combining_mark(*c)).collect();
            let plain = decomposed.replace('æ', "ae");
            assert_eq!(without_accents(&c.to_string()), plain);
        }
        assert_eq!(without_accents("cœur ňa"), "coeur na");
    }
}
