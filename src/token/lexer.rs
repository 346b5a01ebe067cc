//! One pass over the text.

use unicode_normalization::char::is_combining_mark;

use super::{
    Gap, Kind, Shape, Token,
    fold::{FIRST_COMBINING, SOFT_HYPHEN, is_apostrophe, normal},
};
use crate::lanes::{self, LANES, small_letters};

pub(super) fn lex(text: &str, out: &mut Vec<Token>) {
    out.clear();
    let mut lexer = Lexer {
        text,
        at: 0,
        next_at_sign: None,
        out,
    };
    while lexer.at < text.len() {
        if lexer.plain_word() {
            continue;
        }
        let gap = lexer.gap();
        if lexer.at < text.len() {
            lexer.token(gap);
        }
    }
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    /// Where the next `@` stands, from the place that was looked from last on.
    next_at_sign: Option<usize>,
    out: &'a mut Vec<Token>,
}

impl Lexer<'_> {
    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn peek(&self, at: usize) -> Option<char> {
        let byte = self.byte(at)?;
        if byte < 0x80 {
            Some(byte as char)
        } else {
            self.text[at..].chars().next()
        }
    }

    fn push(&mut self, end: usize, kind: Kind, gap: Gap) {
        self.out.push(Token {
            start: self.at as u32,
            end: end as u32,
            kind,
            gap,
        });
        self.at = end;
    }

    /// Over a space and a word of small letters of ASCII and Latin-1, the first one a capital or not, that a space, a
    /// comma, a line end or the end of a sentence follows, as most tokens are: what nothing else can be, by a look at
    /// eight bytes at a time. False when it has not moved.
    fn plain_word(&mut self) -> bool {
        let bytes = self.text.as_bytes();
        if self.byte(self.at) != Some(b' ') || self.at == 0 {
            return false;
        }
        let start = self.at + 1;
        let Some(chunk) = lanes::whole(bytes, start) else {
            return false;
        };
        // The first letter may be a capital.
        let is_capital = chunk & 0x20 == 0;
        let mut run = small_letters(chunk | 0x20);
        if run == 0 {
            return false;
        }
        let mut end = start + run;
        loop {
            if run < LANES {
                if self.latin_letter(end) != Some(true) {
                    break;
                }
                end += LATIN;
            }
            let Some(chunk) = lanes::whole(bytes, end) else {
                return false;
            };
            run = small_letters(chunk);
            end += run;
        }
        let ends = match self.byte(end) {
            Some(b' ' | b',' | b'\n') => true,
            Some(b'.') => matches!(self.byte(end + 1), Some(b' ' | b'\n')),
            _ => false,
        };
        if !ends {
            return false;
        }
        let shape = if is_capital {
            Shape::Capital
        } else {
            Shape::Lower
        };
        self.at = start;
        self.push(end, Kind::Word(shape), Gap::Space);
        true
    }

    /// Moves over white space and characters that have no width.
    fn gap(&mut self) -> Gap {
        let mut gap = if self.at == 0 { Gap::Line } else { Gap::None };
        // Most gaps are one space or none.
        if gap == Gap::None && self.byte(self.at) == Some(b' ') {
            gap = Gap::Space;
            self.at += 1;
        }
        while let Some(c) = self.peek(self.at) {
            let this = match c {
                '!'..='~' => break,
                ' ' | '\t' => Gap::Space,
                '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Gap::Line,
                '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}' => Gap::NoBreak,
                c if c.is_ascii() || is_latin_letter(c) => break,
                c if c.is_whitespace() => Gap::Space,
                SOFT_HYPHEN
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{2069}'
                | '\u{feff}' => Gap::None,
                _ => break,
            };
            if this == Gap::Line || (this != Gap::None && gap != Gap::Line && gap != Gap::Space) {
                gap = this;
            }
            self.at += c.len_utf8();
        }
        gap
    }

    fn token(&mut self, gap: Gap) {
        let first = self.peek(self.at).expect("the gap ends before a character");
        if first.is_ascii_digit() {
            let digits = self.text.as_bytes()[self.at..]
                .iter()
                .take_while(|b| b.is_ascii_digit())
                .count();
            self.push(self.at + digits, Kind::Digits, gap);
        } else if is_letter(first) {
            match self.address(first) {
                Some(end) => self.push(end, Kind::Address, gap),
                None => self.word(gap),
            }
        } else if is_apostrophe(first) && self.is_genitive(gap, first) {
            let end = self.at + first.len_utf8() + 1;
            self.push(end, Kind::Word(Shape::Lower), gap);
        } else {
            self.push(self.at + first.len_utf8(), Kind::Symbol(normal(first)), gap);
        }
    }

    /// Whether the letter at `at` is a small one, when it is one of those beyond ASCII in Latin-1, as most are: a look
    /// at two bytes.
    fn latin_letter(&self, at: usize) -> Option<bool> {
        const LEAD: u8 = 0xc3;
        /// The signs × and ÷ stand among the letters.
        const TIMES: u8 = 0x97;
        const DIVIDED: u8 = 0xb7;
        let second = (self.byte(at)? == LEAD).then(|| self.byte(at + 1))??;
        (second != TIMES && second != DIVIDED).then_some(second >= 0x9f)
    }

    fn word(&mut self, gap: Gap) {
        let mut end = self.at;
        let (mut upper, mut lower, mut first_upper) = (0_usize, 0_usize, false);
        loop {
            let bytes = self.text.as_bytes();
            while let Some(chunk) = lanes::whole(bytes, end) {
                let run = small_letters(chunk);
                lower += run;
                end += run;
                if run < LANES {
                    break;
                }
            }
            // The last seven bytes of a text, and what ends a run of eight.
            while bytes.get(end).is_some_and(u8::is_ascii_lowercase) {
                lower += 1;
                end += 1;
            }
            if let Some(is_small) = self.latin_letter(end) {
                lower += usize::from(is_small);
                upper += usize::from(!is_small);
                first_upper |= !is_small && end == self.at;
                end += LATIN;
                continue;
            }
            let Some(c) = self.peek(end) else { break };
            if c.is_ascii() {
                if !c.is_ascii_uppercase() {
                    break;
                }
                upper += 1;
                first_upper |= end == self.at;
            } else if is_letter(c) {
                if is_capital(c) {
                    upper += 1;
                    first_upper |= end == self.at;
                } else {
                    lower += 1;
                }
            } else if !(c == SOFT_HYPHEN || c >= FIRST_COMBINING && is_combining_mark(c)) {
                break;
            }
            end += c.len_utf8();
        }
        let shape = match (upper, lower) {
            (0, _) => Shape::Lower,
            (1, _) if first_upper => Shape::Capital,
            (_, 0) => Shape::Upper,
            _ => Shape::Mixed,
        };
        self.push(self.elided(end), Kind::Word(shape), gap);
    }

    /// Where a word that ends at `end` ends with its apostrophe: when a letter follows that is no genitive s.
    fn elided(&self, end: usize) -> usize {
        if self.byte(end).is_none_or(|b| b == b' ') {
            return end;
        }
        let Some(mark) = self.peek(end).filter(|c| is_apostrophe(*c)) else {
            return end;
        };
        let next = end + mark.len_utf8();
        let letter = self.peek(next).is_some_and(is_letter);
        if letter && !self.is_lone_s(next) {
            next
        } else {
            end
        }
    }

    /// True when an apostrophe at the place of the lexer begins `’s` after a word or a number.
    fn is_genitive(&self, gap: Gap, mark: char) -> bool {
        gap == Gap::None
            && matches!(self.out.last(), Some(t) if matches!(t.kind, Kind::Word(_) | Kind::Digits))
            && self.is_lone_s(self.at + mark.len_utf8())
    }

    fn is_lone_s(&self, at: usize) -> bool {
        matches!(self.peek(at), Some('s' | 'S'))
            && !self.peek(at + 1).is_some_and(char::is_alphanumeric)
    }

    /// The end of a web or mail address that begins here, with the letter `first`.
    fn address(&mut self, first: char) -> Option<usize> {
        if !(self.is_web(first) || self.is_mail()) {
            return None;
        }
        let rest = self.text.as_bytes()[self.at..].iter().take(MOST_ADDRESS);
        let length = rest.take_while(|b| is_address_byte(**b)).count();
        let run = &self.text.as_bytes()[self.at..self.at + length];
        let tail = run
            .iter()
            .rev()
            .take_while(|b| b".,;:!?)'\"".contains(b))
            .count();
        Some(self.at + run.len() - tail)
    }

    fn is_web(&self, first: char) -> bool {
        let rest = &self.text.as_bytes()[self.at..];
        let begins = |mark: &[u8]| {
            rest.len() > mark.len()
                && rest[..mark.len()].eq_ignore_ascii_case(mark)
                && is_address_byte(rest[mark.len()])
        };
        matches!(first, 'h' | 'H' | 'w' | 'W')
            && [&b"http://"[..], b"https://", b"www."]
                .into_iter()
                .any(begins)
    }

    fn is_mail(&mut self) -> bool {
        let bytes = self.text.as_bytes();
        if self.next_at_sign.is_none_or(|known| known < self.at) {
            let next = memchr::memchr(b'@', &bytes[self.at..]).map(|n| self.at + n);
            self.next_at_sign = Some(next.unwrap_or(bytes.len()));
        }
        let Some(sign) = self
            .next_at_sign
            .filter(|sign| *sign < bytes.len() && sign - self.at <= MOST_MAILBOX)
        else {
            return false;
        };
        let name = &bytes[self.at..sign];
        let name = name
            .iter()
            .all(|b| b.is_ascii_alphanumeric() || b"._%+-".contains(b));
        let host = bytes[sign + 1..].iter().take(MOST_HOST);
        let host = host.take_while(|b| is_address_byte(**b)).count();
        let dot = memchr::memchr(b'.', &bytes[sign + 1..sign + 1 + host]);
        name && dot.is_some_and(|dot| dot > 0 && dot + 2 < host)
    }
}

/// Bytes of a letter of Latin-1 beyond ASCII.
const LATIN: usize = 2;

/// Long runs without a space are no addresses; the bounds keep the pass linear. Those of mail addresses are
/// the longest mailbox and host of RFC 5321.
const MOST_ADDRESS: usize = 2048;
const MOST_MAILBOX: usize = 64;
const MOST_HOST: usize = 255;

fn is_address_byte(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&b)
}

/// True for the letters of Latin-1, which are most of the letters beyond ASCII.
fn is_latin_letter(c: char) -> bool {
    matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ')
}

fn is_letter(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' => true,
        // Punctuation of all kinds, which texts are full of.
        '\0'..='\x7f' | '\u{2000}'..='\u{206f}' | '«' | '»' | '€' => false,
        c => is_latin_letter(c) || c.is_alphabetic(),
    }
}

/// True for a capital letter beyond ASCII.
fn is_capital(c: char) -> bool {
    if is_latin_letter(c) {
        c <= 'Þ'
    } else {
        c.is_uppercase()
    }
}

#[cfg(test)]
mod tests {
    use crate::{language::Lang, token::tokenize};

    fn check(text: &str, tokens: &str) {
        let all = tokenize(text, Lang::Fr);
        let words: Vec<&str> = all.list.iter().map(|t| all.text(*t)).collect();
        assert_eq!(words.join("|"), tokens);
    }

    #[test]
    fn elision_and_genitive() {
        check(
            "l’amende de 20 millions d'euros",
            "l’|amende|de|20|millions|d'|euros",
        );
        check(
            "Ireland’s watchdog; the 1990’s; O’Brien don't",
            "Ireland|’s|watchdog|;|the|1990|’s|;|O’|Brien|don'|t",
        );
        check("soulignant qu' »il n’y a", "soulignant|qu|'|»|il|n’|y|a");
        check("‘J’y pense’", "‘|J’|y|pense|’");
    }

    #[test]
    fn numbers_and_symbols() {
        check("1\u{202f}200,50\u{a0}€ et $5m", "1|200|,|50|€|et|$|5|m");
        check("quatre-vingt-dix", "quatre|-|vingt|-|dix");
    }

    #[test]
    fn addresses_are_whole() {
        check(
            "voir https://a.example/b?c=30%25. Ou x.y@z.example, www.b.example/4",
            "voir|https://a.example/b?c=30%25|.|Ou|x.y@z.example|,|www.b.example/4",
        );
    }

    #[test]
    fn soft_hyphens_and_combining_marks_stay_in_the_word() {
        check(
            "in\u{ad}formation e\u{301}te\u{301}",
            "in\u{ad}formation|e\u{301}te\u{301}",
        );
    }
}
