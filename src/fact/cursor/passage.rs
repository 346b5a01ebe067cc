//! A text with what the lexicon knows of its words, looked up once.

use super::Cursor;
use crate::{
    fact::{
        lexicon::{
            CAPITAL, DIGITS, LONGER, LONGER_END, Lexicon, Openings, Phrase, WordId, is_joint,
        },
        number::LastNumeral,
    },
    token::{Kind, Shape, Token, Tokens},
};

/// A tokenised text with the lexicon's word for each token.
pub(crate) struct Passage<'a> {
    pub tokens: &'a Tokens<'a>,
    pub lexicon: &'a Lexicon,
    /// By token.
    pub(super) words: Vec<WordId>,
    /// By token: what phrases begin with it.
    pub(super) openings: Vec<Openings>,
    /// By sentence: what phrases begin in it.
    pub(super) sentence_openings: Vec<Openings>,
    /// The phrases of several words, by their first tokens, the shorter ones first.
    longer: Vec<Longer>,
    /// Tokens of the longest of them.
    longest: u32,
    /// The numeral read last: several grammars ask for it in turn.
    pub last_numeral: LastNumeral,
}

impl<'a> Passage<'a> {
    /// Looks every token up, once.
    pub(crate) fn new(tokens: &'a Tokens<'a>, lexicon: &'a Lexicon) -> Self {
        let mut folded = String::new();
        let mut words = vec![0; tokens.list.len()];
        let mut openings = vec![0; tokens.list.len()];
        // The places where a phrase of more words may begin. Nothing foresees which these are, so each place is written
        // down and the next one overwrites it unless it is one.
        let mut beginnings = vec![0; tokens.list.len() + 1];
        let mut count = 0;
        let known = words.iter_mut().zip(&mut openings);
        for ((at, token), (id, opens)) in tokens.list.iter().enumerate().zip(known) {
            let word = lexicon.word(tokens.text, *token, &mut folded);
            *id = word.id;
            *opens = word.openings() | of_token(tokens.text, *token);
            beginnings[count] = at;
            count += usize::from(word.goes_on());
        }
        beginnings.truncate(count);
        let mut longer = Vec::new();
        let mut sentence_openings = Vec::with_capacity(tokens.sentences.len());
        let mut beginnings = beginnings.into_iter().peekable();
        for sentence in &tokens.sentences {
            let known = &words[..sentence.end];
            while let Some(at) = beginnings.next_if(|at| *at < sentence.end) {
                let first = longer.len();
                openings[at] |= add_longer(lexicon, &tokens.list, known, at, &mut longer);
                for added in &longer[first..] {
                    openings[added.end as usize - 1] |= LONGER_END;
                }
            }
            let all = openings[sentence.clone()].iter().fold(0, |all, o| all | o);
            sentence_openings.push(all);
        }
        let tokens_of = |phrase: &Longer| phrase.end - phrase.start;
        let longest = longer.iter().map(tokens_of).max().unwrap_or(0);
        Self {
            tokens,
            lexicon,
            longest,
            words,
            openings,
            sentence_openings,
            longer,
            last_numeral: LastNumeral::default(),
        }
    }

    /// The text.
    pub(crate) fn text(&self) -> &'a str {
        self.tokens.text
    }

    /// By token: what phrases begin with it, and how it is written.
    pub(crate) fn openings(&self) -> &[Openings] {
        &self.openings
    }

    /// The phrases of several words that begin with a token.
    pub(super) fn longer_phrases(&self, start: u32) -> &[Longer] {
        let from = self.longer.partition_point(|phrase| phrase.start < start);
        let rest = &self.longer[from..];
        let count = rest.iter().take_while(|phrase| phrase.start == start);
        &rest[..count.count()]
    }

    /// The phrases of several words that end before a token, the longest first.
    pub(super) fn longer_phrases_to(&self, end: u32) -> impl Iterator<Item = &Longer> {
        let first = end.saturating_sub(self.longest);
        let from = self.longer.partition_point(|phrase| phrase.start < first);
        let rest = self.longer[from..].iter();
        rest.take_while(move |phrase| phrase.start < end)
            .filter(move |phrase| phrase.end == end)
    }

    /// A cursor at the start of the sentence with this index.
    pub(crate) fn sentence(&self, index: usize) -> Option<Cursor<'_>> {
        let range = self.tokens.sentences.get(index)?;
        Some(Cursor {
            passage: self,
            from: range.start as u32,
            at: range.start as u32,
            end: range.end as u32,
            sentence: index as u32,
        })
    }

    /// A cursor at the token that begins at this byte or after it; in its sentence.
    pub(crate) fn at_byte(&self, byte: usize) -> Option<Cursor<'_>> {
        let at = self
            .tokens
            .list
            .partition_point(|t| (t.start as usize) < byte);
        let index = self.tokens.sentences.partition_point(|s| s.end <= at);
        self.sentence(index).map(|sentence| sentence.to(at))
    }

    /// A cursor at the start of each sentence.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = Cursor<'_>> {
        (0..self.tokens.sentences.len()).filter_map(|index| self.sentence(index))
    }
}

/// What an opening says of how a token is written.
fn of_token(text: &str, token: Token) -> Openings {
    match token.kind {
        Kind::Digits => DIGITS,
        Kind::Word(Shape::Capital | Shape::Upper) => CAPITAL,
        Kind::Word(Shape::Mixed) if begins_with_capital(token.span().of(text)) => CAPITAL,
        _ => 0,
    }
}

/// True for `TechCrunch`, not for `iPhone`.
fn begins_with_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// A phrase of several words in a text.
pub(super) struct Longer {
    /// Its first token.
    pub start: u32,
    /// The token after its last.
    pub end: u32,
    pub phrase: Phrase,
}

/// Adds all phrases of several words that begin with token `at` and end before the end of `words`, and gives their
/// kinds.
fn add_longer(
    lexicon: &Lexicon,
    list: &[Token],
    words: &[WordId],
    start: usize,
    out: &mut Vec<Longer>,
) -> Openings {
    let mut kinds = 0;
    let mut phrase = Lexicon::begin(words[start]);
    let mut at = start + 1;
    while let Some(known) = phrase {
        at += usize::from(at < words.len() && is_joint(list, at));
        let next = words.get(at).copied().unwrap_or(0);
        phrase = lexicon.go_on(known, next);
        at += 1;
        if let Some(phrase) = phrase {
            let known = lexicon.kinds(phrase);
            if known != 0 {
                kinds |= known | LONGER;
                let (start, end) = (start as u32, at as u32);
                out.push(Longer { start, end, phrase });
            }
        }
    }
    kinds
}
