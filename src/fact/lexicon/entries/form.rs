//! What spellings and codes must look like.

use crate::fact::lexicon::build::Cutter;

/// True for a spelling that can be found in a text.
pub(super) fn has_word(spelling: &str) -> bool {
    let mut words = 0;
    Cutter::default().cut(spelling, |_| words += 1);
    words > 0 && spelling.chars().any(char::is_alphanumeric)
}

/// Country and acronym.
pub(super) fn is_authority(code: &str) -> bool {
    let upper = |part: &str| {
        part.bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    code.split_once('-').is_some_and(|(country, name)| {
        country.len() == 2 && !name.is_empty() && upper(country) && name.split('-').all(upper)
    })
}

/// Sector, year, type of document (EUR-Lex, "Types of documents in EUR-Lex").
pub(super) fn is_celex(number: &str) -> bool {
    let bytes = number.as_bytes();
    bytes.len() > 6
        && bytes.is_ascii()
        && bytes[..5].iter().all(u8::is_ascii_digit)
        && bytes[5].is_ascii_uppercase()
}
