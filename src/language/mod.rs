//! The languages coupure knows, and which one a text is in.

mod detect;
mod en;
mod fr;
mod stop;

use std::{fmt, ops::Index};

use serde::{Deserialize, Serialize};

pub use detect::{Detected, detect};

/// A language with phrase rules and grammars (BCP 47 primary subtag).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// French.
    Fr,
    /// English.
    En,
}

impl Lang {
    /// How many there are; arrays of this length make the compiler ask for a new language's data.
    pub const COUNT: usize = 2;
    /// All of them.
    pub const ALL: [Self; Self::COUNT] = [Self::Fr, Self::En];

    /// The BCP 47 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The language of a BCP 47 tag (`fr`, `fr-CA`, `EN_us`), if it is known.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.trim();
        Self::ALL
            .into_iter()
            .find(|lang| primary.eq_ignore_ascii_case(lang.code()))
    }

    /// True for a word, in lower case, that prose of the language is full of.
    pub(crate) fn is_stop_word(self, word: &str) -> bool {
        stop::packed(word.as_bytes()).is_some_and(|word| stop::languages(word).contains(self))
    }

    /// The words that prose of the language is full of, in lower case.
    pub(crate) fn stop_words(self) -> &'static [&'static str] {
        self.words().stop
    }

    /// True for an abbreviation, in lower case and without its stop.
    pub(crate) fn is_abbreviation(self, word: &str) -> bool {
        self.words().abbreviations.binary_search(&word).is_ok()
    }

    /// True for a word that may be an abbreviation too, in lower case and without its stop.
    pub(crate) fn is_doubtful_abbreviation(self, word: &str) -> bool {
        self.words().doubtful_abbreviations.contains(&word)
    }

    pub(crate) fn conventions(self) -> Conventions {
        self.words().conventions
    }

    fn words(self) -> &'static Words {
        &WORDS[self]
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// One value for each language, in the order of [`Lang::ALL`].
#[derive(Clone, Debug, Default)]
pub struct PerLang<T>(pub [T; Lang::COUNT]);

impl<T> Index<Lang> for PerLang<T> {
    type Output = T;

    fn index(&self, lang: Lang) -> &T {
        &self.0[lang as usize]
    }
}

/// What every stage may need to know of a language: its commonest words and its writing conventions.
pub(crate) struct Words {
    /// Words that any prose is full of, lower case, sorted.
    pub stop: &'static [&'static str],
    /// Abbreviations after which a full stop ends no sentence, lower case without the stop, sorted.
    pub abbreviations: &'static [&'static str],
    /// Abbreviations that are words too, so that only figures after their full stop tell, sorted.
    pub doubtful_abbreviations: &'static [&'static str],
    /// How figures and dates are written.
    pub conventions: Conventions,
}

/// Writing conventions that differ by language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Conventions {
    /// The mark before decimals.
    pub decimal: char,
    /// The order of an all-figures date such as 05/06/2022.
    pub date_order: DateOrder,
    /// A noun that says what kind of thing another one is stands before it.
    pub attribute_first: bool,
    /// Months and weekdays are written with a capital letter.
    pub capital_months: bool,
    /// "Next Friday" is that of the next week, even when this week's is still to come.
    pub next_is_next_week: bool,
    /// How verbs in the future end; empty where a word before the verb says it.
    pub future: &'static [&'static str],
    /// What an apostrophe behind it makes a genitive of (`users’ data`); none where the language has no such form.
    pub plural_genitive: Option<char>,
    /// How plural nouns end.
    pub plural: &'static [&'static str],
    /// Endings that look like a plural's and are none.
    pub no_plural: &'static [&'static str],
}

impl Conventions {
    /// True for a word that ends like a plural noun.
    pub(crate) fn is_plural(self, word: &str) -> bool {
        let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
        ends(self.plural) && !ends(self.no_plural)
    }
}

/// Which number comes first in an all-figures date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateOrder {
    DayMonth,
    MonthDay,
}

const WORDS: PerLang<Words> = PerLang([fr::WORDS, en::WORDS]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stop_words_are_found() {
        for lang in Lang::ALL {
            for word in lang.stop_words() {
                assert!(lang.is_stop_word(word), "{lang}: {word}");
            }
            for word in ["", "z", "zzz", "\u{10ffff}", "article", "0"] {
                assert!(!lang.is_stop_word(word), "{lang}: {word}");
            }
        }
    }

    #[test]
    fn word_lists_are_sorted_lower_case_and_without_duplicates() {
        for lang in Lang::ALL {
            let Words {
                stop,
                abbreviations,
                doubtful_abbreviations,
                ..
            } = lang.words();
            for list in [stop, abbreviations, doubtful_abbreviations] {
                assert!(list.windows(2).all(|w| w[0] < w[1]), "{lang}: {list:?}");
                assert!(list.iter().all(|w| *w == w.to_lowercase()), "{lang}");
            }
        }
    }
}
