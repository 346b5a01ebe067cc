//! Single words that say something of a line.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::{
    boilerplate::{fold::number, phrases::WORDS},
    language::Lang,
};

/// What the word lists say of a word.
// A word may be in several lists.
#[allow(clippy::struct_excessive_bools)]
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known {
    /// One bit for each language.
    pub stop: u8,
    pub address: bool,
    pub month: bool,
    pub weekday: bool,
    pub clock: bool,
}

/// What is known of the word with this number.
pub(super) fn known(word: u64) -> Known {
    KNOWN.get(&word).copied().unwrap_or_default()
}

static KNOWN: LazyLock<FxHashMap<u64, Known>> = LazyLock::new(|| {
    let mut table = FxHashMap::<u64, Known>::default();
    for lang in Lang::ALL {
        let words = &WORDS[lang];
        for word in lang.stop_words() {
            // An elided word stands before its apostrophe as a word of its own.
            let word = word.trim_end_matches('\'');
            table.entry(number(word)).or_default().stop |= 1 << lang as u8;
        }
        for word in words.address {
            table.entry(number(word)).or_default().address = true;
        }
        for word in words.months {
            table.entry(number(word)).or_default().month = true;
        }
        for word in words.weekdays {
            table.entry(number(word)).or_default().weekday = true;
        }
        for word in words.clock {
            table.entry(number(word)).or_default().clock = true;
        }
    }
    table
});
