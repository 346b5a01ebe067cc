//! What a line looks like: everything that one pass over its characters measures.

use std::{hash::BuildHasherDefault, sync::LazyLock};

use rustc_hash::FxHasher;

use super::phrases::WORDS;
use crate::language::Lang;

/// How a line ends, quotes and brackets that close there aside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum End {
    /// A word, or any mark that ends no sentence.
    #[default]
    Open,
    /// `.`, `!` or `?`
    Stop,
    /// `…` or `...`
    Ellipsis,
    /// `:`
    Colon,
    /// `,` or `;`
    Comma,
}

/// Counts and marks of one line.
// Each flag is a measurement of its own, not a state.
#[allow(clippy::struct_excessive_bools)]
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    pub chars: u32,
    pub words: u32,
    pub letters: u32,
    pub digits: u32,
    /// Words that begin with a capital.
    pub capitals: u32,
    /// Words of two letters and more in capitals only.
    pub uppers: u32,
    /// Words that any prose is full of, in the language that has more of them here.
    pub stops: u32,
    /// Words that speak to the reader or of the publisher.
    pub address: u32,
    /// Words that a date or an hour may be made of.
    pub date_words: u32,
    /// Hours such as 14:30 and 14h30.
    pub hours: u32,
    /// Commas and semicolons.
    pub commas: u32,
    /// Full stops and the like before a space.
    pub stops_inside: u32,
    /// `|`, `•`, `>` and other marks between the links of a menu.
    pub separators: u32,
    /// `/`, one at a time.
    pub slashes: u32,
    /// `!` and `?`
    pub cries: u32,
    pub quotes: u32,
    pub brackets: u32,
    /// `€`, `$`, `£` and `%`
    pub money: u32,
    /// `@`, `://` and `www.`
    pub addresses: u32,
    pub longest_word: u32,
    pub end: End,
    pub ends_quoted: bool,
    pub starts_lower: bool,
    pub starts_quoted: bool,
    pub starts_marked: bool,
    pub starts_bracketed: bool,
    pub ends_bracketed: bool,
    /// A colon after one to three words, as behind a label.
    pub labelled: bool,
    /// The first word is in capitals only.
    pub starts_upper: bool,
    /// A day, with the hour or without, and nothing else.
    pub is_date: bool,
    /// The same with the weekday.
    pub has_weekday: bool,
    /// True between a full stop and the next word, while the line is read.
    opens: bool,
    /// Hash of all words: equal lines have equal ones.
    pub hash: u64,
    /// The first words that are no stop words, for what the document is about.
    pub topics: Vec<Topic>,
}

/// A content word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Topic {
    /// Stands for the word; two words may share one.
    pub slot: u16,
    /// True with a capital that no sentence or line begins with.
    pub name: bool,
}

/// How many slots there are for content words.
pub(super) const TOPIC_SLOTS: usize = 1 << 12;

/// Content words of a line that are remembered.
const MOST_TOPICS: usize = 24;

impl Shape {
    pub(super) fn of(line: &str) -> Self {
        let mut shape = Self::default();
        let mut word = Word::default();
        let mut langs = [0_u32; Lang::COUNT];
        let mut date = DateWords::default();
        let (mut last, mut last_but_closing) = (' ', ' ');
        for c in line.chars() {
            shape.chars += 1;
            if c.is_alphanumeric() {
                word.push(c);
                shape.letters += u32::from(!c.is_ascii_digit());
                shape.digits += u32::from(c.is_ascii_digit());
            } else {
                if word.len > 0 {
                    shape.close(&word, &mut langs, &mut date);
                    word = Word::default();
                }
                shape.mark(c, last);
            }
            if !c.is_whitespace() {
                if !is_closing(c) {
                    last_but_closing = c;
                }
                if shape.words == 0 && word.len <= 1 {
                    shape.starts_quoted |= matches!(c, '«' | '“' | '"' | '‘' | '”' | '»');
                    shape.starts_marked |= !c.is_alphanumeric() && !shape.starts_quoted && c != '(';
                    shape.starts_lower = c.is_lowercase();
                    shape.starts_bracketed |= matches!(c, '(' | '[');
                }
            }
            last = c;
        }
        if word.len > 0 {
            shape.close(&word, &mut langs, &mut date);
        }
        shape.stops = langs.into_iter().max().unwrap_or(0);
        shape.ends_bracketed = matches!(last, ')' | ']');
        shape.date_words = date.all();
        shape.ends_quoted = matches!(last, '»' | '”' | '"' | '“');
        shape.end = match last_but_closing {
            '…' => End::Ellipsis,
            '.' if line.trim_end_matches(is_closing).ends_with("...") => End::Ellipsis,
            '.' | '!' | '?' => End::Stop,
            ':' => End::Colon,
            ',' | ';' => End::Comma,
            _ => End::Open,
        };
        shape.is_date = date.is_date(shape.words);
        shape.has_weekday = date.weekdays > 0;
        shape
    }

    /// Share of the words that are such words.
    pub(super) fn share(&self, of: u32) -> f32 {
        of as f32 / self.words.max(1) as f32
    }

    /// True for a line that reads as running text: full sentences with the small words of a language.
    pub(super) fn is_prose(&self) -> bool {
        let ended = matches!(self.end, End::Stop | End::Colon) || self.ends_quoted;
        // A paragraph that breaks in mid-sentence is long enough to be told by its length.
        let long = self.words >= 30 && self.end != End::Ellipsis;
        (long || (self.words >= 14 && ended)) && self.capitals * 2 <= self.words
    }

    /// True for the initials of those who wrote and edited an agency's story, with slashes between.
    pub(super) fn is_initials(&self) -> bool {
        (2..=5).contains(&self.words)
            && self.slashes + 1 == self.words
            && self.longest_word <= 4
            && self.digits == 0
            && (self.capitals == 0 || self.uppers == self.words)
            && self.chars <= self.letters + self.slashes + 2
    }

    /// True for a short line with a name and the time of day, such as stands over a comment.
    pub(super) fn is_signature(&self) -> bool {
        self.words <= 22 && self.end == End::Open && self.date_words >= 3 && self.hours > 0
    }

    /// True for a line cut off by an ellipsis, as the teasers of other stories are.
    pub(super) fn is_cut_off(&self) -> bool {
        self.end == End::Ellipsis && !self.ends_quoted && (4..=45).contains(&self.words)
    }

    fn close(&mut self, word: &Word, langs: &mut [u32], date: &mut DateWords) {
        self.words += 1;
        self.capitals += u32::from(word.capital);
        self.uppers += u32::from(word.len >= 2 && word.upper == word.len);
        self.longest_word = self.longest_word.max(word.len);
        self.starts_upper |= self.words == 1 && word.len >= 3 && word.upper == word.len;
        self.hours += u32::from(word.is_hour);
        self.hash = (self.hash.rotate_left(5) ^ word.hash).wrapping_mul(PRIME);
        let opens = std::mem::take(&mut self.opens);
        let known = KNOWN.get(&word.hash).copied().unwrap_or_default();
        for (lang, count) in langs.iter_mut().enumerate() {
            *count += u32::from(known.stop & (1 << lang) != 0);
        }
        self.address += u32::from(known.address);
        date.add(word, known);
        if known.stop == 0 && word.len >= 4 && self.topics.len() < MOST_TOPICS {
            self.topics.push(Topic {
                slot: (word.hash >> 32) as u16 % TOPIC_SLOTS as u16,
                name: word.capital && self.words > 1 && !opens,
            });
        }
    }

    fn mark(&mut self, c: char, last: char) {
        match c {
            ',' | ';' => self.commas += 1,
            '/' if last.is_alphanumeric() => self.slashes += 1,
            '|' | '•' | '·' | '>' | '›' | '/' | '→' | '»' if last == ' ' || c == '|' => {
                self.separators += 1;
            }
            '!' | '?' => self.cries += 1,
            ':' if last.is_ascii_digit() => self.hours += 1,
            ':' => self.labelled |= (1..=3).contains(&self.words),
            '"' | '“' | '”' | '«' | '»' => self.quotes += 1,
            '(' | '[' => self.brackets += 1,
            '€' | '$' | '£' | '%' => self.money += 1,
            '@' => self.addresses += 1,
            '/' if last == '/' => self.addresses += 1,
            ' ' if matches!(last, '.' | '!' | '?' | '…') => {
                self.stops_inside += 1;
                self.opens = true;
            }
            _ => {}
        }
    }
}

/// True for marks that may stand behind the one that ends a sentence.
fn is_closing(c: char) -> bool {
    matches!(
        c,
        '"' | '”' | '»' | '“' | '\'' | '’' | ')' | ']' | '*' | '\u{200b}'
    ) || c.is_whitespace()
}

const PRIME: u64 = 0x0100_0000_01b3;
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// A word while it is read.
#[derive(Clone, Copy)]
struct Word {
    /// Of its letters in lower case.
    hash: u64,
    len: u32,
    upper: u32,
    digits: u32,
    capital: bool,
    is_hour: bool,
}

impl Default for Word {
    fn default() -> Self {
        Self {
            hash: OFFSET,
            len: 0,
            upper: 0,
            digits: 0,
            capital: false,
            is_hour: false,
        }
    }
}

impl Word {
    fn push(&mut self, c: char) {
        let lower = if c.is_ascii() {
            c.to_ascii_lowercase()
        } else {
            c.to_lowercase().next().unwrap_or(c)
        };
        let upper = lower != c;
        self.capital |= upper && self.len == 0;
        self.is_hour |= lower == 'h' && self.digits > 0 && self.digits == self.len;
        self.upper += u32::from(upper);
        self.digits += u32::from(c.is_ascii_digit());
        self.len += 1;
        self.hash = (self.hash ^ u64::from(u32::from(lower))).wrapping_mul(PRIME);
        // The high bits pick a word's topic slot; short words fill only the low ones without this.
        self.hash ^= self.hash >> 29;
    }
}

/// What the word lists say of a word.
// A word may be in several lists.
#[allow(clippy::struct_excessive_bools)]
#[derive(Clone, Copy, Default)]
struct Known {
    /// One bit for each language.
    stop: u8,
    address: bool,
    month: bool,
    weekday: bool,
    clock: bool,
}

type Table = std::collections::HashMap<u64, Known, BuildHasherDefault<FxHasher>>;

static KNOWN: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for lang in Lang::ALL {
        let words = &WORDS[lang];
        for word in lang.stop_words() {
            // An elided word stands before its apostrophe as a word of its own.
            let word = word.trim_end_matches('\'');
            table.entry(hash(word)).or_default().stop |= 1 << lang as u8;
        }
        for word in words.address {
            table.entry(hash(word)).or_default().address = true;
        }
        for word in words.months {
            table.entry(hash(word)).or_default().month = true;
        }
        for word in words.weekdays {
            table.entry(hash(word)).or_default().weekday = true;
        }
        for word in words.clock {
            table.entry(hash(word)).or_default().clock = true;
        }
    }
    table
});

fn hash(text: &str) -> u64 {
    let mut word = Word::default();
    text.chars().for_each(|c| word.push(c));
    word.hash
}

/// The words of a line, counted by the part they may have in a date.
#[derive(Default)]
struct DateWords {
    numbers: u32,
    years: u32,
    months: u32,
    weekdays: u32,
    clock: u32,
}

impl DateWords {
    fn add(&mut self, word: &Word, known: Known) {
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

    fn all(&self) -> u32 {
        self.numbers + self.months + self.weekdays + self.clock
    }

    fn is_date(&self, words: u32) -> bool {
        let all = self.all();
        let named = self.months == 1 && self.numbers >= 1;
        let figures = self.months == 0 && self.years == 1 && self.numbers >= 3;
        all == words && words <= 12 && (named || figures)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_told_from_other_lines() {
        for date in [
            "mardi, 23 avril 2024",
            "Friday, 14 June 2024",
            "04/03/2022 - 08:15",
            "September 5, 2022 3:14 PM GMT+1",
            "1er mars 2023 à 14h32",
        ] {
            assert!(Shape::of(date).is_date, "{date}");
        }
        for other in [
            "2022",
            "May",
            "Le 3 mars, le port a fermé.",
            "12 345 678",
            "",
        ] {
            assert!(!Shape::of(other).is_date, "{other}");
        }
    }

    #[test]
    fn initials_of_agencies() {
        assert!(Shape::of("rvl/kbt/asm").is_initials());
        assert!(Shape::of("(ab/cd)").is_initials());
        assert!(!Shape::of("et/ou le maire").is_initials());
        assert!(!Shape::of("Paris/Londres").is_initials());
    }

    #[test]
    fn ends() {
        for (line, end) in [
            ("Il pleut.", End::Stop),
            ("« Il pleut. »", End::Stop),
            ("“Rain?”", End::Stop),
            ("Il pleut sur la…", End::Ellipsis),
            ("It rains on the...", End::Ellipsis),
            ("Voici :", End::Colon),
            ("Un titre", End::Open),
            ("", End::Open),
        ] {
            assert_eq!(Shape::of(line).end, end, "{line}");
        }
    }

    #[test]
    fn prose_has_sentences_and_small_words() {
        assert!(Shape::of("The port said on Tuesday that the ferry to the islands would not sail before the end of the week.").is_prose());
        assert!(!Shape::of("Home News Sport Weather Travel Culture Business Politics Science Health Video Jobs Cars Games").is_prose());
    }
}
