//! Eight bytes of a line at once: which of them are letters and figures that a word goes on with.
//!
//! Each byte is a lane of one number, and the highest bit of a lane says yes or no. Nothing foresees where words end,
//! so that a step for each byte ends with a wrong guess at every word; a step for eight bytes seldom does.

use crate::lanes::{self, HIGH, within};

/// The ASCII letters and figures that eight bytes begin with.
#[derive(Clone, Copy)]
pub(super) struct Eight {
    bytes: u64,
    count: u32,
    capitals: u64,
    figures: u64,
    /// The answer of the first byte that is no such letter or figure.
    stop: u64,
}

impl Eight {
    /// Those that stand from byte `at` on.
    #[inline]
    pub(super) fn at(line: &[u8], at: usize) -> Self {
        let bytes = lanes::padded(line, at);
        let plain = bytes & !HIGH;
        let letters = within(plain | lanes::all(SMALL), b'a', b'z');
        let figures = within(plain, b'0', b'9');
        let others = !(letters | figures) & HIGH | bytes & HIGH;
        let stop = others & others.wrapping_neg();
        // All bits under the first other byte's answer; all bits when there is none.
        let taken = stop.wrapping_sub(1) & HIGH;
        Self {
            bytes,
            count: others.trailing_zeros() / 8,
            capitals: letters & !(bytes << 2) & taken,
            figures: figures & taken,
            stop,
        }
    }

    /// True for letters that are a whole word: an ASCII character that is none stands behind them.
    #[inline]
    pub(super) fn is_word(self) -> bool {
        let empty = 0x80;
        self.stop & !self.bytes & !empty != 0 && self.figures == 0
    }

    /// How many they are.
    pub(super) fn count(self) -> u32 {
        self.count
    }

    /// Them in small letters, in the highest lanes; there is one at least.
    #[inline]
    pub(super) fn small(self) -> u64 {
        (self.bytes | lanes::all(SMALL)) << (64 - 8 * self.count)
    }

    /// How many of them are capitals.
    #[inline]
    pub(super) fn capitals(self) -> u32 {
        lanes::count(self.capitals)
    }

    /// True when the first is a capital.
    #[inline]
    pub(super) fn starts_upper(self) -> bool {
        self.capitals & 0x80 != 0
    }

    /// How many of them are figures.
    #[inline]
    pub(super) fn figures(self) -> u32 {
        lanes::count(self.figures)
    }

    /// What stands behind the figures that they begin with.
    pub(super) fn after_figures(self) -> (u32, u8) {
        let first = (!self.figures & HIGH).trailing_zeros() / 8;
        let byte = self.bytes.checked_shr(8 * first).unwrap_or(0) as u8;
        (first, byte)
    }

    /// True when the last of them is a figure.
    pub(super) fn ends_in_figure(self) -> bool {
        self.figures << (64 - 8 * self.count) & 1 << 63 != 0
    }
}

/// Small letters and figures have this bit, and it makes capitals small.
const SMALL: u8 = 0x20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_before_what_is_no_letter_and_no_figure() {
        for byte in 0..=u8::MAX {
            for before in 0..8 {
                let mut line = *b"aZ09zAbcd";
                line[before] = byte;
                let eight = Eight::at(&line, 0);
                let goes_on = byte.is_ascii_alphanumeric();
                let count = if goes_on { 8 } else { before };
                assert_eq!(eight.count() as usize, count, "{byte} after {before}");
                let taken = &line[..count];
                let all = |is: fn(&u8) -> bool| taken.iter().filter(|byte| is(byte)).count();
                assert_eq!(eight.capitals() as usize, all(u8::is_ascii_uppercase));
                assert_eq!(eight.figures() as usize, all(u8::is_ascii_digit));
                assert_eq!(
                    eight.starts_upper(),
                    taken.first().is_some_and(u8::is_ascii_uppercase)
                );
                if let Some(last) = taken.last() {
                    assert_eq!(eight.ends_in_figure(), last.is_ascii_digit());
                    let small = taken.to_ascii_lowercase();
                    assert_eq!(eight.small().to_le_bytes()[8 - count..], small);
                }
            }
        }
    }

    #[test]
    fn lines_may_end_within_eight() {
        for line in ["", "a", "1b", "été", "1234567"] {
            let eight = Eight::at(line.as_bytes(), 0);
            let count = line.bytes().take_while(u8::is_ascii_alphanumeric).count();
            assert_eq!(eight.count() as usize, count, "{line}");
        }
        for (line, is_word) in [
            ("word ", true),
            ("Seventy.", true),
            ("end", true),
            ("", false),
            (" word", false),
            ("3rd of", false),
            ("caf\u{e9}", false),
            ("eighteen", false),
        ] {
            assert_eq!(Eight::at(line.as_bytes(), 0).is_word(), is_word, "{line}");
        }
        let digits = Eight::at(b"14h30", 0);
        assert_eq!(digits.after_figures(), (2, b'h'));
        assert_eq!(Eight::at(b"12345678", 0).after_figures(), (8, 0));
    }
}
