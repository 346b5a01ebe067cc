//! Single words that say something of a line.

use std::sync::LazyLock;

use crate::{
    boilerplate::{fold::number, numbered::Numbered, phrases::WORDS},
    language::Lang,
};

/// What the word lists say of a word, a bit for each list: the stop words of each language, and these.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known(u16);

impl Known {
    const CLOCK: u16 = 1 << 4;
    const WEEKDAY: u16 = 1 << 5;
    const MONTH: u16 = 1 << 6;
    const ADDRESS: u16 = 1 << 7;
    const QUOTING: u16 = 1 << 8;
    const SELF: u16 = 1 << 9;
    const DEPICTING: u16 = 1 << 10;
    const CALLING: u16 = 1 << 11;
    const READING: u16 = 1 << 12;
    const PUBLISHING: u16 = 1 << 13;
    const DATE: u16 = Self::CLOCK | Self::WEEKDAY | Self::MONTH;

    pub(super) fn is_stop(self) -> bool {
        self.0 & (Self::CLOCK - 1) != 0
    }

    /// 1 for a stop word of this language.
    pub(super) fn stops_in(self, lang: usize) -> u32 {
        u32::from(self.0 >> lang & 1)
    }

    /// A word of a list that is about more than dates and small words; few words are.
    pub(super) fn tells(self) -> bool {
        self.0 >= Self::ADDRESS
    }

    pub(super) fn is_address(self) -> bool {
        self.0 & Self::ADDRESS != 0
    }

    pub(super) fn is_quoting(self) -> bool {
        self.0 & Self::QUOTING != 0
    }

    pub(super) fn is_self(self) -> bool {
        self.0 & Self::SELF != 0
    }

    pub(super) fn is_depicting(self) -> bool {
        self.0 & Self::DEPICTING != 0
    }

    pub(super) fn is_publishing(self) -> bool {
        self.0 & Self::PUBLISHING != 0
    }

    pub(super) fn is_calling(self) -> bool {
        self.0 & Self::CALLING != 0
    }

    pub(super) fn is_reading(self) -> bool {
        self.0 & Self::READING != 0
    }

    /// A month, a weekday, or another word that dates are made of.
    pub(super) fn is_date(self) -> bool {
        self.0 & Self::DATE != 0
    }

    pub(super) fn is_month(self) -> bool {
        self.0 & Self::MONTH != 0
    }

    pub(super) fn is_weekday(self) -> bool {
        self.0 & Self::WEEKDAY != 0
    }

    pub(super) fn is_clock(self) -> bool {
        self.0 & Self::CLOCK != 0
    }
}

/// What is known of words, by their numbers.
pub(super) type KnownWords = Numbered<Known, 4096>;

/// What is known of the words of all languages.
pub(super) fn known() -> &'static KnownWords {
    &KNOWN
}

static KNOWN: LazyLock<KnownWords> = LazyLock::new(|| {
    let mut table = KnownWords::default();
    for lang in Lang::ALL {
        // An elided word stands before its apostrophe as a word of its own.
        let stops = lang.stop_words().iter();
        for word in stops.map(|word| word.trim_end_matches('\'')) {
            table.entry(number(word)).0 |= 1 << lang as u8;
        }
        let words = &WORDS[lang];
        let lists = [
            (Known::ADDRESS, words.address),
            (Known::QUOTING, words.quoting),
            (Known::SELF, words.selves),
            (Known::DEPICTING, words.depicting),
            (Known::PUBLISHING, words.publishing),
            (Known::CALLING, words.calling),
            (Known::READING, words.reading),
            (Known::MONTH, words.months),
            (Known::WEEKDAY, words.weekdays),
            (Known::CLOCK, words.clock),
        ];
        for (bit, list) in lists {
            for word in list {
                table.entry(number(word)).0 |= bit;
            }
        }
    }
    table
});

// The bits of the languages and those of the lists are apart.
const _: () = assert!(Lang::COUNT <= 4);
