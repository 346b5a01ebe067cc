//! The one pass over a line.

use super::{
    End, MOST_TOPICS, Scratch, Shape, TOPIC_SLOTS, Topic,
    dates::DateWords,
    eight::Eight,
    known::{Known, KnownWords, known},
};
use crate::{
    boilerplate::fold::{self, COLON, COPYRIGHT, FIGURES, Folded},
    language::Lang,
};

/// Lines that have so many first words in common begin alike.
const OPENING_WORDS: u32 = 5;

pub(super) fn measure(line: &str, scratch: &mut Scratch) -> Shape {
    scratch.words.clear();
    let first_topic = scratch.topics.len();
    let mut pass = Pass {
        shape: opening(line),
        langs: [0; Lang::COUNT],
        date: DateWords::default(),
        opens: true,
        quoted: false,
        known: known(),
        first_topic,
        scratch,
    };
    let bytes = line.as_bytes();
    let (mut at, mut last, mut marks) = (0, ' ', 0);
    while let Some(byte) = bytes.get(at) {
        let mut after_figure = false;
        if byte.is_ascii_alphanumeric() || !byte.is_ascii() {
            let word = Word::read(line, at);
            if word.len > 0 {
                pass.close(&word, line);
                (at, last, after_figure) = (word.end, 'a', word.ends_in_figure);
                // Most words have a space behind them, and nothing is known of that.
                if bytes.get(at) == Some(&b' ') {
                    (at, last) = (at + 1, ' ');
                    marks += 1;
                    continue;
                }
            }
        }
        let Some(mark) = line[at..].chars().next() else {
            break;
        };
        if !fold::is_mute(mark) {
            pass.mark(mark, last, after_figure, at);
            last = mark;
            marks += 1;
        }
        at += mark.len_utf8();
    }
    let Pass {
        mut shape,
        langs,
        date,
        scratch,
        ..
    } = pass;
    shape.chars = shape.letters + shape.digits + marks;
    shape.stops = langs.into_iter().max().unwrap_or(0);
    shape.date_words = date.all();
    shape.is_date = date.is_date(shape.words);
    shape.has_weekday = date.weekdays > 0;
    shape.topics = first_topic as u32..scratch.topics.len() as u32;
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

impl Shape {
    /// Counts a word of the lists.
    fn tell(&mut self, known: Known) {
        self.address += u32::from(known.is_address());
        self.quoting += u32::from(known.is_quoting());
        self.selves += u32::from(known.is_self());
        self.depicting += u32::from(known.is_depicting());
        self.publishing += u32::from(known.is_publishing());
        self.calling += u32::from(known.is_calling());
        self.reading += u32::from(known.is_reading());
        self.opens_calling |= self.words == 1 && known.is_calling();
    }
}

/// A run of letters and figures.
#[derive(Clone, Copy, Default)]
pub(super) struct Word {
    /// Where it begins and ends, in bytes.
    at: usize,
    end: usize,
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
    /// The word that begins at `at`; one of no length when there is none.
    #[inline]
    fn read(line: &str, at: usize) -> Self {
        let eight = Eight::at(line.as_bytes(), at);
        if !eight.is_word() {
            return Self::read_any(line, at, eight);
        }
        Self {
            at,
            end: at + eight.count() as usize,
            letters: fold::add_eight(0, eight.small(), eight.count()),
            len: eight.count(),
            upper: eight.capitals(),
            capital: eight.starts_upper(),
            ..Self::default()
        }
    }

    /// The same for long words, and those with figures or other letters than ASCII, which begin with these bytes.
    fn read_any(line: &str, at: usize, first: Eight) -> Self {
        let mut word = Self {
            at,
            end: at,
            ..Self::default()
        };
        let mut eight = first;
        loop {
            word.take(line.as_bytes(), eight);
            let byte = line.as_bytes().get(word.end);
            if byte.is_none_or(u8::is_ascii) {
                return word;
            }
            let c = line[word.end..].chars().next().unwrap_or(' ');
            if fold::is_alphanumeric(c) {
                word.push(c);
            } else if word.len == 0 || !fold::is_mute(c) {
                return word;
            }
            word.end += c.len_utf8();
            eight = Eight::at(line.as_bytes(), word.end);
        }
    }

    /// Takes the ASCII letters and figures that it goes on with.
    fn take(&mut self, line: &[u8], next: Eight) {
        let mut eight = next;
        loop {
            let count = eight.count();
            if count == 0 {
                return;
            }
            self.letters = fold::add_eight(self.letters, eight.small(), count);
            self.capital |= self.len == 0 && eight.starts_upper();
            self.upper += eight.capitals();
            if self.digits + eight.figures() > 0 {
                self.count_figures(eight);
            }
            self.len += count;
            self.end += count as usize;
            if count < 8 {
                return;
            }
            eight = Eight::at(line, self.end);
        }
    }

    /// Counts the figures of letters and figures that are not counted yet.
    fn count_figures(&mut self, eight: Eight) {
        let (more, next) = eight.after_figures();
        let only_figures = self.digits == self.len && self.digits + more > 0;
        self.is_hour |= only_figures && next == b'h';
        self.digits += eight.figures();
        self.ends_in_figure = eight.ends_in_figure();
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
    /// True before the first word of the line, and between a full stop and the next word.
    opens: bool,
    /// True behind a quotation mark that opens: what closes it is no mark between links.
    quoted: bool,
    known: &'static KnownWords,
    /// Where the line's topics begin among those of all lines.
    first_topic: usize,
    scratch: &'a mut Scratch,
}

impl Pass<'_> {
    /// Counts a word.
    // Nothing foresees what the next word is, so that what is cheap is counted without asking.
    #[inline]
    fn close(&mut self, word: &Word, line: &str) {
        let shape = &mut self.shape;
        let number = fold::finish(word.letters);
        let at = word.at as u32;
        let known = self.known.get(number);
        shape.words += 1;
        shape.letters += word.len;
        shape.longest_word = shape.longest_word.max(word.len);
        shape.hash = fold::join(shape.hash, number);
        if shape.words == OPENING_WORDS {
            shape.opening = shape.hash;
        }
        let only_upper = word.upper == word.len;
        shape.capitals += u32::from(word.capital);
        shape.uppers += u32::from(only_upper && word.len >= 2);
        shape.starts_upper |= only_upper && word.len >= 3 && shape.words == 1;
        for (lang, count) in self.langs.iter_mut().enumerate() {
            *count += known.stops_in(lang);
        }
        if known.tells() {
            shape.tell(known);
        }
        if word.digits == 0 {
            self.scratch.words.push(Folded { number, at });
        } else {
            shape.letters -= word.digits;
            shape.digits += word.digits;
            shape.hours += u32::from(word.is_hour);
            shape.starts_with_hour |= word.is_hour && shape.words == 1;
            if word.digits == word.len {
                let number = FIGURES;
                self.scratch.words.push(Folded { number, at });
            } else {
                fold::split(&line[word.at..word.end], at, &mut self.scratch.words);
            }
        }
        if known.is_date() || word.digits > 0 {
            self.date.add(word, known);
        }
        let opens = std::mem::take(&mut self.opens);
        if shape.topics.end < MOST_TOPICS {
            let tells = word.len >= 4 && !known.is_stop();
            shape.topics.end += u32::from(tells);
            self.scratch.topics.push(Topic {
                slot: (number >> 32) as u16 % TOPIC_SLOTS as u16,
                name: word.capital && !opens,
            });
            let count = self.first_topic + shape.topics.end as usize;
            self.scratch.topics.truncate(count);
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
                    shape.starts_with_hour |= shape.words == 1;
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
