//! Counts of a block's characters and words, in one pass.

use crate::language::Lang;

/// What the wording of a block looks like.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Words {
    pub(super) words: u16,
    /// Words that prose is full of.
    pub(super) stops: u16,
    pub(super) capitalised: u16,
    pub(super) letters: u32,
    pub(super) capitals: u32,
    pub(super) digits: u32,
    /// Full stops, question and exclamation marks.
    pub(super) ends: u16,
    pub(super) commas: u16,
    pub(super) quotes: u16,
    /// Bars, dots in the middle, arrows: they part the fields of furniture.
    pub(super) bars: u16,
    pub(super) signs: u16,
    pub(super) lines: u16,
    pub(super) first: First,
    pub(super) last: Last,
}

/// The first character.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum First {
    #[default]
    Other,
    Small,
    Capital,
    Digit,
    Quote,
    Dash,
    Bracket,
}

/// The last character.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Last {
    #[default]
    Other,
    Letter,
    Digit,
    Stop,
    Question,
    Quote,
    Colon,
    Comma,
    Ellipsis,
    Bracket,
    Arrow,
}

impl Words {
    pub(super) fn read(text: &str) -> Self {
        let mut out = Self::default();
        let mut word = String::new();
        for c in text.chars() {
            if c.is_alphanumeric() {
                if word.is_empty() && c.is_uppercase() {
                    out.capitalised = out.capitalised.saturating_add(1);
                }
                if c.is_ascii_digit() {
                    out.digits += 1;
                } else {
                    out.letters += 1;
                    out.capitals += u32::from(c.is_uppercase());
                }
                if c.is_ascii() {
                    word.push(c.to_ascii_lowercase());
                } else {
                    word.extend(c.to_lowercase());
                }
                continue;
            }
            out.end_word(&mut word);
            let count = match c {
                '.' | '?' | '!' | '…' => &mut out.ends,
                ',' | ';' => &mut out.commas,
                '"' | '“' | '”' | '«' | '»' => &mut out.quotes,
                '|' | '·' | '•' | '›' | '→' | '>' | '/' | '►' => &mut out.bars,
                '@' | '©' | '®' | '#' | '™' => &mut out.signs,
                '\n' => &mut out.lines,
                _ => continue,
            };
            *count = count.saturating_add(1);
        }
        out.end_word(&mut word);
        out.first = first(text);
        out.last = last(text);
        out
    }

    fn end_word(&mut self, word: &mut String) {
        if !word.is_empty() {
            self.words = self.words.saturating_add(1);
            let is_stop =
                word.len() < 8 && Lang::ALL.into_iter().any(|lang| lang.is_stop_word(word));
            self.stops = self.stops.saturating_add(u16::from(is_stop));
            word.clear();
        }
    }
}

fn first(text: &str) -> First {
    match text.chars().next() {
        Some(c) if c.is_lowercase() => First::Small,
        Some(c) if c.is_uppercase() => First::Capital,
        Some(c) if c.is_ascii_digit() => First::Digit,
        Some('"' | '“' | '«' | '‘' | '\'' | '»') => First::Quote,
        Some('-' | '–' | '—' | '•' | '*') => First::Dash,
        Some('(' | '[') => First::Bracket,
        _ => First::Other,
    }
}

fn last(text: &str) -> Last {
    if text.ends_with("...") {
        return Last::Ellipsis;
    }
    match text.chars().next_back() {
        Some('.') => Last::Stop,
        Some('?' | '!') => Last::Question,
        Some('"' | '”' | '»' | '’' | '\'' | '«') => Last::Quote,
        Some(':') => Last::Colon,
        Some(',' | ';') => Last::Comma,
        Some('…') => Last::Ellipsis,
        Some(')' | ']') => Last::Bracket,
        Some('>' | '›' | '→' | '|' | '+') => Last::Arrow,
        Some(c) if c.is_ascii_digit() => Last::Digit,
        Some(c) if c.is_alphabetic() => Last::Letter,
        _ => Last::Other,
    }
}
