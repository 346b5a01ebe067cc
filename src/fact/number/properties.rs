//! Laws of numerals: a value printed in any of its spellings is read back as the same value.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{WORDS, Word, numeral};
use crate::{
    fact::{cursor::Passage, lexicon::Lexicon},
    language::Lang,
    token::tokenize,
};

/// Reads a text that is one numeral from end to end.
fn read(text: &str, lexicon: &Lexicon) -> Option<Decimal> {
    let tokens = tokenize(text, lexicon.lang());
    let passage = Passage::new(&tokens, lexicon);
    let start = passage.sentences().next()?;
    let (numeral, end) = numeral(start)?;
    end.is_at_end().then_some(numeral.value)
}

/// Prints numbers in words, one of the spellings of each word at every turn.
struct Speller {
    lang: Lang,
    turn: usize,
}

impl Speller {
    fn has(&self, word: Word) -> bool {
        WORDS[self.lang].iter().any(|(w, _)| *w == word)
    }

    fn turn(&mut self, of: usize) -> usize {
        self.turn = self.turn.wrapping_mul(31).wrapping_add(7);
        (self.turn >> 3) % of
    }

    fn say(&mut self, word: Word) -> String {
        let spellings = WORDS[self.lang]
            .iter()
            .find(|(w, _)| *w == word)
            .map_or(&[][..], |(_, s)| s);
        let turn = self.turn(spellings.len().max(1));
        spellings.get(turn).copied().unwrap_or_default().to_owned()
    }

    fn below_hundred(&mut self, n: u32) -> String {
        if n < 20 {
            return self.say(Word::Cardinal(n));
        }
        let mut tens = n - n % 10;
        // Soixante-dix and quatre-vingt-dix, where ones are joined by a word of their own.
        if matches!(tens, 70 | 90) && self.has(Word::AndOne) && self.turn(2) == 0 {
            tens -= 10;
        }
        let rest = n - tens;
        let mut said = self.say(Word::Cardinal(tens));
        if rest > 0 {
            let mark = [" ", "-"][self.turn(2)];
            said.push_str(mark);
            if rest % 10 == 1 && self.has(Word::AndOne) && self.turn(2) == 0 {
                said.push_str(&self.say(Word::AndOne));
                said.push_str(mark);
            }
            said.push_str(&self.say(Word::Cardinal(rest)));
        }
        said
    }

    fn below_thousand(&mut self, n: u32) -> String {
        let (hundreds, rest) = (n / 100, n % 100);
        if hundreds == 0 {
            return self.below_hundred(rest);
        }
        let mut said = if self.has(Word::BareScale(2)) {
            let alone = self.say(Word::BareScale(2));
            match hundreds {
                1 => alone,
                _ => format!("{} {alone}", self.below_hundred(hundreds)),
            }
        } else {
            format!(
                "{} {}",
                self.below_hundred(hundreds),
                self.say(Word::Scale(2))
            )
        };
        if rest > 0 {
            if self.has(Word::AndRest) && self.turn(2) == 0 {
                said = format!("{said} {}", self.say(Word::AndRest));
            }
            said = format!("{said} {}", self.below_hundred(rest));
        }
        said
    }

    fn number(&mut self, n: u64) -> String {
        let mut parts = Vec::new();
        for power in [9, 6, 3] {
            let part = (n / 10_u64.pow(power) % 1000) as u32;
            if part == 0 {
                continue;
            }
            let bare = Word::BareScale(power as u8);
            if part == 1 && self.has(bare) {
                parts.push(self.say(bare));
                continue;
            }
            let scale = if self.has(bare) {
                bare
            } else {
                Word::Scale(power as u8)
            };
            parts.push(format!("{} {}", self.below_thousand(part), self.say(scale)));
        }
        let rest = (n % 1000) as u32;
        if rest > 0 || parts.is_empty() {
            parts.push(self.below_thousand(rest));
        }
        parts.join(" ")
    }
}

/// Prints a number in figures with `separator` between the thousands.
fn grouped(n: u64, separator: &str) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push_str(separator);
        }
        out.push(digit);
    }
    out
}

proptest! {
    #[test]
    fn words_are_read_back(n in 0_u64..1_000_000_000_000, turn in any::<usize>()) {
        for lang in Lang::ALL {
            let text = Speller { lang, turn }.number(n);
            prop_assert_eq!(read(&text, Lexicon::built_in(lang)), Some(Decimal::from(n)), "{}", text);
        }
    }

    #[test]
    fn figures_are_read_back(n in 0_u64..1_000_000_000_000, cents in 0_u32..100, kind in 0_usize..7) {
        for lang in Lang::ALL {
            let decimal = lang.conventions().decimal;
            let other = if decimal == ',' { "." } else { "," };
            let separator = ["", " ", "\u{a0}", "\u{202f}", "\u{2009}", "’", other][kind];
            let text = format!("{}{decimal}{cents:02}", grouped(n, separator));
            let value = Decimal::from(n) + Decimal::new(i64::from(cents), 2);
            let lexicon = Lexicon::built_in(lang);
            prop_assert_eq!(read(&text, lexicon), Some(value), "{}", text);
            let whole = grouped(n, separator);
            prop_assert_eq!(read(&whole, lexicon), Some(Decimal::from(n)), "{}", whole);
        }
    }
}
