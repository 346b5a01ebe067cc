//! What may begin at a place of a text, as a set.

use super::Meaning;

/// A set of kinds of phrases: those of the phrases that begin at a place of a text, so that a grammar passes
/// over a place where none of its own begins without a look at the phrases.
pub(crate) type Openings = u64;

/// Phrases of numerals.
pub(crate) const NUMBER: Openings = 1;
/// Phrases of amounts.
pub(crate) const AMOUNT: Openings = 1 << 1;
/// Phrases of citations.
pub(crate) const LEGAL: Openings = 1 << 2;
/// Phrases of names.
pub(crate) const NAME: Openings = 1 << 3;
/// Verbs of speech and what else stands around quotations.
pub(crate) const QUOTATION: Openings = 1 << 4;
/// Phrases of dates.
pub(crate) const DATE: Openings = 1 << 5;

/// Phrases that a numeral may begin with.
pub(crate) const NUMERAL: Openings = 1 << 6;
/// Phrases that a number or amount may begin with.
pub(crate) const FIGURE: Openings = 1 << 7;
/// Phrases of numerals that are more than a number below a hundred or an article.
pub(crate) const SCALED: Openings = 1 << 8;
/// Phrases that a citation may begin with.
pub(crate) const CITATION: Openings = 1 << 9;
/// Words of what an act is about.
pub(crate) const SUBJECT: Openings = 1 << 10;
/// Phrases of several words.
pub(crate) const LONGER: Openings = 1 << 11;

/// Not of phrases: a word that begins with a capital letter.
pub(crate) const CAPITAL: Openings = 1 << 12;
/// Not of phrases: a word that any prose is full of.
pub(crate) const STOP_WORD: Openings = 1 << 13;
/// Not of phrases: a run of digits, which any kind of figure may begin with.
pub(crate) const DIGITS: Openings = 1 << 14;
/// Not of what begins at a place: the last token of a phrase of several words.
pub(crate) const LONGER_END: Openings = 1 << 15;

/// Sixteen groups of the grammar of dates begin here.
pub(crate) const OF_DATE: Openings = 1 << 16;
/// Twelve groups of that of names.
pub(crate) const OF_NAME: Openings = 1 << 32;
/// Eight groups of that of numbers.
pub(crate) const OF_NUMBER: Openings = 1 << 44;
/// Eight groups of that of amounts.
pub(crate) const OF_AMOUNT: Openings = 1 << 52;

/// Phrases of any kind.
pub(crate) const ANY: Openings = Openings::MAX;

/// The kinds of a phrase that means this.
pub(super) fn openings(meaning: Meaning) -> Openings {
    let also = |kind: Openings, is_one: bool| if is_one { kind } else { 0 };
    match meaning {
        Meaning::Number(word) => {
            NUMBER
                | word.group()
                | also(FIGURE | NUMERAL, word.begins_numeral())
                | also(SCALED, !word.is_plain())
        }
        Meaning::Amount(word) => AMOUNT | word.group() | also(FIGURE, word.begins_amount()),
        Meaning::Legal(word) => {
            LEGAL | also(CITATION, word.begins_citation()) | also(SUBJECT, word.is_subject())
        }
        Meaning::Name(word) => NAME | word.group(),
        Meaning::Quotation(_) => QUOTATION,
        Meaning::Date(word) => DATE | word.group(),
    }
}
