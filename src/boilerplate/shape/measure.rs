//! The one pass over a line.

use super::{End, MOST_TOPICS, Scratch, Shape, TOPIC_SLOTS, Topic, dates::DateWords, known::known};
use crate::{
    boilerplate::fold::{self, COLON, COPYRIGHT, FIGURES, Folded},
    language::Lang,
};

pub(super) fn measure(line: &str, scratch: &mut Scratch) -> Shape {
    scratch.words.clear();
    let first_topic = scratch.topics.len() as u32;
    let mut pass = Pass {
        shape: opening(line),
        langs: [0; Lang::COUNT],
        date: DateWords::default(),
        opens: false,
        quoted: false,
        scratch,
    };
    let bytes = line.as_bytes();
    let mut word = Word::default();
    let (mut at, mut last) = (0, ' ');
    // Bytes that are no character of their own.
    let mut beyond = 0;
    while let Some(byte) = bytes.get(at) {
        if KINDS[usize::from(*byte)] != 0 {
            if word.len == 0 {
                word.at = at;
            }
            at = word.take(bytes, at);
            last = 'a';
            continue;
        }
        if *byte == b' ' && word.len > 0 {
            pass.close(&word, line, at);
            word = Word::default();
            last = ' ';
            at += 1;
            continue;
        }
        let c = if byte.is_ascii() {
            char::from(*byte)
        } else {
            let c = line[at..].chars().next().unwrap_or(' ');
            beyond += c.len_utf8() - 1;
            if fold::is_mute(c) {
                beyond += 1;
                at += c.len_utf8();
                continue;
            }
            if fold::is_alphanumeric(c) {
                if word.len == 0 {
                    word.at = at;
                }
                word.push(c);
                at += c.len_utf8();
                last = 'a';
                continue;
            }
            c
        };
        let after_figure = word.ends_in_figure;
        if word.len > 0 {
            pass.close(&word, line, at);
            word = Word::default();
        }
        pass.mark(c, last, after_figure, at);
        last = c;
        at += c.len_utf8();
    }
    if word.len > 0 {
        pass.close(&word, line, line.len());
    }
    let Pass {
        mut shape,
        langs,
        date,
        scratch,
        ..
    } = pass;
    shape.chars = (line.len() - beyond) as u32;
    shape.stops = langs.into_iter().max().unwrap_or(0);
    shape.date_words = date.all();
    shape.is_date = date.is_date(shape.words);
    shape.has_weekday = date.weekdays > 0;
    shape.topics = first_topic..scratch.topics.len() as u32;
    closing(line, &mut shape);
    shape
}

/// What stands before the first word.
fn opening(line: &str) -> Shape {
    let mut shape = Shape::default();
    for c in line.chars().filter(|c| !c.is_whitespace()) {
        if c.is_alphanumeric() {
            shape.starts_lower = c.is_lowercase();
            break;
        }
        shape.starts_quoted |= matches!(c, '«' | '“' | '"' | '‘' | '”' | '»');
        shape.starts_marked |= !shape.starts_quoted && c != '(';
        shape.starts_bracketed |= matches!(c, '(' | '[');
    }
    shape
}

/// What stands at its end.
fn closing(line: &str, shape: &mut Shape) {
    let last = line.chars().next_back();
    shape.ends_bracketed = matches!(last, Some(')' | ']'));
    shape.ends_quoted = matches!(last, Some('»' | '”' | '"' | '“'));
    let line = line.trim_end_matches(is_closing);
    shape.end = match line.chars().next_back() {
        Some('…') => End::Ellipsis,
        Some('.') if line.ends_with("...") => End::Ellipsis,
        Some('.' | '!' | '?') => End::Stop,
        Some(':') => End::Colon,
        Some(',' | ';') => End::Comma,
        _ => End::Open,
    };
}

/// True for marks that may stand behind the one that ends a sentence.
fn is_closing(c: char) -> bool {
    matches!(
        c,
        '"' | '”' | '»' | '“' | '\'' | '’' | ')' | ']' | '*' | '\u{200b}'
    ) || c.is_whitespace()
}

/// ASCII bytes that words are made of: small letters, and capitals and figures. Others are of no kind.
static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        if (byte as u8).is_ascii_lowercase() {
            kinds[byte] = SMALL;
        } else if (byte as u8).is_ascii_alphanumeric() {
            kinds[byte] = SMALL << 1;
        }
        byte += 1;
    }
    kinds
};
const SMALL: u8 = 1;

/// A run of letters and figures while it is read.
#[derive(Clone, Copy, Default)]
pub(super) struct Word {
    /// Where it begins, in bytes.
    at: usize,
    /// See [`fold::add`].
    letters: u64,
    pub(super) len: u32,
    upper: u32,
    pub(super) digits: u32,
    capital: bool,
    is_hour: bool,
    ends_in_figure: bool,
}

impl Word {
    /// Takes ASCII letters and figures from `at` on and says where they end.
    fn take(&mut self, bytes: &[u8], at: usize) -> usize {
        let (mut letters, mut kinds, mut end) = (self.letters, 0, at);
        for byte in &bytes[at..] {
            let kind = KINDS[usize::from(*byte)];
            if kind == 0 {
                break;
            }
            kinds |= kind;
            // Small letters and figures have this bit, and it makes capitals small.
            letters = fold::add(letters, char::from(*byte | 0x20));
            end += 1;
        }
        self.letters = letters;
        if kinds == SMALL {
            self.len += (end - at) as u32;
            self.ends_in_figure = false;
        } else {
            bytes[at..end].iter().for_each(|byte| self.count(*byte));
        }
        end
    }

    /// Counts a byte whose letter is taken.
    fn count(&mut self, byte: u8) {
        let digit = byte.is_ascii_digit();
        if byte.is_ascii_uppercase() {
            self.capital |= self.len == 0;
            self.upper += 1;
        }
        self.is_hour |= byte == b'h' && self.digits > 0 && self.digits == self.len;
        self.digits += u32::from(digit);
        self.len += 1;
        self.ends_in_figure = digit;
    }

    /// Takes a letter that is not ASCII.
    fn push(&mut self, c: char) {
        let upper = !matches!(c, 'ß'..='ÿ') && c.is_uppercase();
        self.capital |= upper && self.len == 0;
        self.upper += u32::from(upper);
        self.len += 1;
        self.letters = fold::add_plain(self.letters, c);
        self.ends_in_figure = false;
    }
}

struct Pass<'a> {
    shape: Shape,
    langs: [u32; Lang::COUNT],
    date: DateWords,
    /// True between a full stop and the next word.
    opens: bool,
    /// True behind a quotation mark that opens: what closes it is no mark between links.
    quoted: bool,
    scratch: &'a mut Scratch,
}

impl Pass<'_> {
    /// Ends a word of the line.
    fn close(&mut self, word: &Word, line: &str, end: usize) {
        let shape = &mut self.shape;
        let number = fold::finish(word.letters);
        let at = word.at as u32;
        shape.words += 1;
        shape.letters += word.len;
        shape.longest_word = shape.longest_word.max(word.len);
        shape.hash = fold::join(shape.hash, number);
        if word.upper > 0 {
            let all = word.upper == word.len;
            shape.capitals += u32::from(word.capital);
            shape.uppers += u32::from(word.len >= 2 && all);
            shape.starts_upper |= shape.words == 1 && word.len >= 3 && all;
        }
        if word.digits == 0 {
            self.scratch.words.push(Folded { number, at });
        } else {
            shape.letters -= word.digits;
            shape.digits += word.digits;
            shape.hours += u32::from(word.is_hour);
            fold::split(&line[word.at..end], at, &mut self.scratch.words);
        }
        let opens = std::mem::take(&mut self.opens);
        let known = known(number);
        if known.is_any() {
            for (lang, count) in self.langs.iter_mut().enumerate() {
                *count += known.stops_in(lang);
            }
            shape.address += u32::from(known.is_address());
        }
        if known.is_date() || word.digits > 0 {
            self.date.add(word, known);
        }
        let first_words = shape.topics.end < MOST_TOPICS;
        if word.len >= 4 && first_words && !known.is_stop() {
            shape.topics.end += 1;
            self.scratch.topics.push(Topic {
                slot: (number >> 32) as u16 % TOPIC_SLOTS as u16,
                name: word.capital && shape.words > 1 && !opens,
            });
        }
    }

    fn mark(&mut self, c: char, last: char, after_figure: bool, at: usize) {
        let shape = &mut self.shape;
        let at = at as u32;
        match c {
            ' ' | '\u{a0}' | '\u{202f}' => {
                if matches!(last, '.' | '!' | '?' | '…') {
                    shape.stops_inside += 1;
                    self.opens = true;
                }
            }
            ',' | ';' => shape.commas += 1,
            '/' if last.is_alphanumeric() => shape.slashes += 1,
            '|' => shape.separators += 1,
            '•' | '·' | '>' | '›' | '/' | '→' if last.is_whitespace() => {
                shape.separators += 1;
            }
            '»' if !self.quoted && last.is_whitespace() => shape.separators += 1,
            '!' | '?' => shape.cries += 1,
            ':' => {
                if after_figure {
                    shape.hours += 1;
                } else {
                    shape.labelled |= (1..=3).contains(&shape.words);
                }
                let number = COLON;
                self.scratch.words.push(Folded { number, at });
            }
            '"' | '“' | '”' | '«' | '»' => {
                shape.quotes += 1;
                self.quoted |= c == '«';
            }
            '(' | '[' => shape.brackets += 1,
            '€' | '$' | '£' | '%' => shape.money += 1,
            '@' => shape.addresses += 1,
            '/' if last == '/' => shape.addresses += 1,
            '©' => {
                let number = COPYRIGHT;
                self.scratch.words.push(Folded { number, at });
            }
            '#' => {
                let number = FIGURES;
                self.scratch.words.push(Folded { number, at });
            }
            _ => {}
        }
    }
}
