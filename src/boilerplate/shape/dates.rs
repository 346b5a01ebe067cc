//! Lines that are a day and nothing else.

use super::{known::Known, measure::Word};

/// The words of a line, counted by the part they may have in a date.
#[derive(Default)]
pub(super) struct DateWords {
    numbers: u32,
    years: u32,
    months: u32,
    pub(super) weekdays: u32,
    clock: u32,
}

impl DateWords {
    pub(super) fn add(&mut self, word: &Word, known: Known) {
        if known.month {
            self.months += 1;
        } else if known.weekday {
            self.weekdays += 1;
        } else if word.digits > 0 && word.digits + 2 >= word.len {
            self.numbers += 1;
            self.years += u32::from(word.len == 4 && word.digits == 4);
        } else if known.clock {
            self.clock += 1;
        }
    }

    pub(super) fn all(&self) -> u32 {
        self.numbers + self.months + self.weekdays + self.clock
    }

    pub(super) fn is_date(&self, words: u32) -> bool {
        let all = self.all();
        let named = self.months == 1 && self.numbers >= 1;
        let figures = self.months == 0 && self.years == 1 && self.numbers >= 3;
        all == words && words <= 12 && (named || figures)
    }
}
