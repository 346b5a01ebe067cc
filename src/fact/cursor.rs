//! The few moves every grammar uses. A cursor is a place between two tokens of a sentence; a move gives a new
//! cursor, so that a grammar that fails has not moved.

use std::cell::Cell;

use super::lexicon::{ANY, CAPITAL, DIGITS, Lexicon, Meaning, Openings, WordId, is_joint};
use super::number::Numeral;
use crate::{
    language::{Conventions, Lang},
    span::Span,
    token::{Gap, Kind, Shape, Token, Tokens},
};

/// A token, and the numeral that begins at it with the token after it.
type KnownNumeral = (usize, Option<(Numeral, usize)>);

/// A tokenised text with the lexicon's word for each token.
pub(crate) struct Passage<'a> {
    pub tokens: &'a Tokens<'a>,
    pub lexicon: &'a Lexicon,
    /// By token.
    words: Vec<WordId>,
    /// By token: what phrases begin with it.
    openings: Vec<Openings>,
    /// By sentence: what phrases begin in it.
    sentence_openings: Vec<Openings>,
    /// The numeral read last, by the token it begins at, with the token after it.
    pub last_numeral: Cell<Option<KnownNumeral>>,
}

impl<'a> Passage<'a> {
    /// Looks every token up, once.
    pub(crate) fn new(tokens: &'a Tokens<'a>, lexicon: &'a Lexicon) -> Self {
        let mut folded = String::new();
        let mut words = vec![0; tokens.list.len()];
        let mut openings = vec![0; tokens.list.len()];
        // The places where a phrase of more words may begin.
        let mut beginnings = Vec::with_capacity(tokens.list.len() / 2);
        let known = words.iter_mut().zip(&mut openings);
        for ((at, token), (id, opens)) in tokens.list.iter().enumerate().zip(known) {
            let word = lexicon.word(tokens.text, *token, &mut folded);
            *id = word.id;
            *opens = word.openings | of_token(tokens.text, *token);
            if word.goes_on {
                beginnings.push(at);
            }
        }
        let mut sentence_openings = Vec::with_capacity(tokens.sentences.len());
        let mut beginnings = beginnings.into_iter().peekable();
        for sentence in &tokens.sentences {
            let list = &tokens.list[..sentence.end];
            while let Some(at) = beginnings.next_if(|at| *at < sentence.end) {
                openings[at] |= kinds_of_longer(lexicon, list, &words[..sentence.end], at);
            }
            let all = openings[sentence.clone()].iter().fold(0, |all, o| all | o);
            sentence_openings.push(all);
        }
        Self {
            tokens,
            lexicon,
            words,
            openings,
            sentence_openings,
            last_numeral: Cell::new(None),
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

    /// A cursor at the start of the sentence with this index.
    pub(crate) fn sentence(&self, index: usize) -> Option<Cursor<'_>> {
        let range = self.tokens.sentences.get(index)?;
        Some(Cursor {
            passage: self,
            from: range.start as u32,
            at: range.start as u32,
            end: range.end as u32,
            sentence: self.sentence_openings[index],
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

/// The kinds of all phrases of several words that begin with token `at` and end before the end of `list`.
fn kinds_of_longer(lexicon: &Lexicon, list: &[Token], words: &[WordId], at: usize) -> Openings {
    let mut kinds = 0;
    let mut phrase = lexicon.begin(words[at]);
    let mut at = at + 1;
    while let Some(known) = phrase {
        if at < list.len() && is_joint(list, at) {
            at += 1;
        }
        let next = words.get(at).copied().unwrap_or(0);
        phrase = lexicon.go_on(known, next);
        kinds |= phrase.map_or(0, |longer| lexicon.kinds(longer));
        at += 1;
    }
    kinds
}

/// A place in a sentence.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'a> {
    passage: &'a Passage<'a>,
    from: u32,
    at: u32,
    end: u32,
    /// What phrases begin in the sentence.
    sentence: Openings,
}

/// No phrase of the lexicon has more tokens.
const LONGEST_PHRASE: usize = 14;

impl<'a> Cursor<'a> {
    /// The passage that is read.
    pub(crate) fn passage(self) -> &'a Passage<'a> {
        self.passage
    }

    /// The language of the lexicon.
    pub(crate) fn lang(self) -> Lang {
        self.passage.lexicon.lang()
    }

    /// How the language writes figures and dates.
    pub(crate) fn conventions(self) -> Conventions {
        self.lang().conventions()
    }

    /// Index of the next token in the passage.
    pub(crate) fn at(self) -> usize {
        self.at as usize
    }

    /// The same sentence, at the token with this index of the passage.
    pub(crate) fn to(self, at: usize) -> Self {
        Self {
            at: (at as u32).clamp(self.from, self.end),
            ..self
        }
    }

    /// The first token of the sentence and the one after its last.
    pub(crate) fn sentence(self) -> (usize, usize) {
        (self.from as usize, self.end as usize)
    }

    /// True at the end of the sentence.
    pub(crate) fn is_at_end(self) -> bool {
        self.at >= self.end
    }

    /// True at the start of the sentence.
    pub(crate) fn is_at_start(self) -> bool {
        self.at == self.from
    }

    /// The next token of the sentence.
    #[inline]
    pub(crate) fn token(self) -> Option<Token> {
        (self.at < self.end).then(|| self.passage.tokens.list[self.at()])
    }

    /// The token `n` places after the next one.
    pub(crate) fn peek(self, n: usize) -> Option<Token> {
        (self.at() + n < self.end as usize).then(|| self.passage.tokens.list[self.at() + n])
    }

    /// The token before the cursor, in the same sentence.
    pub(crate) fn before(self) -> Option<Token> {
        (self.at > self.from).then(|| self.passage.tokens.list[self.at() - 1])
    }

    /// Text of the next token, as written; empty at the end.
    pub(crate) fn text(self) -> &'a str {
        self.token()
            .map_or("", |token| self.passage.tokens.text(token))
    }

    /// `n` tokens on.
    #[inline]
    pub(crate) fn advance(self, n: usize) -> Self {
        Self {
            at: self.end.min(self.at.saturating_add(n as u32)),
            ..self
        }
    }

    /// `n` tokens back.
    pub(crate) fn back(self, n: usize) -> Self {
        Self {
            at: self.at.saturating_sub(n as u32).max(self.from),
            ..self
        }
    }

    /// The first place from here on where a phrase of a kind begins.
    pub(crate) fn next_opening(self, kind: Openings) -> Option<Self> {
        let rest = &self.passage.openings[self.at()..self.end as usize];
        let next = rest.iter().position(|opens| opens & kind != 0)?;
        Some(self.advance(next))
    }

    /// True when a phrase of a kind stands in the sentence.
    pub(crate) fn sentence_opens(self, kind: Openings) -> bool {
        self.sentence & kind != 0
    }

    /// The lexicon's word for the next token; 0 for none.
    pub(crate) fn word(self) -> WordId {
        if self.at < self.end {
            self.passage.words[self.at()]
        } else {
            0
        }
    }

    /// True when a phrase of a kind of [`Openings`] begins here.
    #[inline]
    pub(crate) fn opens(self, kind: Openings) -> bool {
        self.at < self.end && self.passage.openings[self.at()] & kind != 0
    }

    /// Over the symbol `c`.
    pub(crate) fn symbol(self, c: char) -> Option<Self> {
        self.symbol_in(|s| s == c).map(|(_, after)| after)
    }

    /// Over a symbol that fits.
    pub(crate) fn symbol_in(self, fits: impl Fn(char) -> bool) -> Option<(char, Self)> {
        let c = self.token()?.symbol().filter(|c| fits(*c))?;
        Some((c, self.advance(1)))
    }

    /// True at a run of digits.
    #[inline]
    pub(crate) fn is_digits(self) -> bool {
        self.opens(DIGITS)
    }

    /// Over a run of digits.
    #[inline]
    pub(crate) fn digits(self) -> Option<(&'a str, Self)> {
        self.is_digits().then(|| (self.text(), self.advance(1)))
    }

    /// This cursor, when the next token is glued to the one before.
    #[inline]
    pub(crate) fn glued(self) -> Option<Self> {
        self.token()
            .filter(|token| token.gap == Gap::None)
            .map(|_| self)
    }

    /// Over the longest phrase that begins here and has a meaning that `pick` takes.
    pub(crate) fn phrase<T>(self, pick: impl Fn(Meaning) -> Option<T>) -> Option<(T, Self)> {
        self.phrase_of(ANY, pick)
    }

    /// The same, for phrases of a kind of [`Openings`].
    #[inline]
    pub(crate) fn phrase_of<T>(
        self,
        kind: Openings,
        pick: impl Fn(Meaning) -> Option<T>,
    ) -> Option<(T, Self)> {
        if self.opens(kind) {
            self.longest_phrase(kind, pick)
        } else {
            None
        }
    }

    #[inline(never)] // Few places pass the look at what opens there, which is inlined.
    fn longest_phrase<T>(
        self,
        kind: Openings,
        pick: impl Fn(Meaning) -> Option<T>,
    ) -> Option<(T, Self)> {
        let lexicon = self.passage.lexicon;
        let tokens = &self.passage.tokens.list;
        let words = &self.passage.words[..self.end as usize];
        let mut at = self.at();
        let mut phrase = lexicon.begin(*words.get(at)?)?;
        let mut best = None;
        loop {
            at += 1;
            let known = lexicon.look(phrase);
            if known.kinds & kind != 0
                && let Some(meaning) = known.meanings.iter().find_map(|m| pick(*m))
            {
                best = Some((meaning, at));
            }
            if !known.goes_on {
                break;
            }
            at += usize::from(at < words.len() && is_joint(tokens, at));
            let Some(longer) = words.get(at).and_then(|word| lexicon.go_on(phrase, *word)) else {
                break;
            };
            phrase = longer;
        }
        best.map(|(meaning, end)| (meaning, self.to(end)))
    }

    /// Over the longest phrase that ends here and has a meaning that `pick` takes, to its start.
    pub(crate) fn phrase_before<T>(self, pick: impl Fn(Meaning) -> Option<T>) -> Option<(T, Self)> {
        self.phrase_of_kind_before(ANY, pick)
    }

    /// The same, for phrases of a kind of [`Openings`].
    pub(crate) fn phrase_of_kind_before<T>(
        self,
        kind: Openings,
        pick: impl Fn(Meaning) -> Option<T>,
    ) -> Option<(T, Self)> {
        let mut best = None;
        for n in 1..=LONGEST_PHRASE.min((self.at - self.from) as usize) {
            let start = self.back(n);
            if start.word() == 0 && start.token().is_none_or(|t| t.symbol() != Some('-')) {
                break;
            }
            if start.opens(kind)
                && let Some(meaning) = start.phrase_to(self.at(), &pick)
            {
                best = Some((meaning, start));
            }
        }
        best
    }

    /// The meaning that `pick` takes of the phrase from here to the token `end`, exactly.
    fn phrase_to<T>(self, end: usize, pick: &impl Fn(Meaning) -> Option<T>) -> Option<T> {
        let lexicon = self.passage.lexicon;
        let mut phrase = lexicon.begin(self.word())?;
        let mut at = self.at() + 1;
        while at < end {
            if is_joint(&self.passage.tokens.list, at) {
                at += 1;
                continue;
            }
            phrase = lexicon.go_on(phrase, self.passage.words[at])?;
            at += 1;
        }
        (at == end).then(|| lexicon.look(phrase).meanings.iter().find_map(|m| pick(*m)))?
    }

    /// The text of the tokens from here to `end`.
    pub(crate) fn text_to(self, end: Self) -> &'a str {
        self.span_to(end).of(self.passage.text())
    }

    /// The place of the tokens from here to `end`.
    pub(crate) fn span_to(self, end: Self) -> Span {
        let tokens = &self.passage.tokens.list;
        let start = tokens[self.at()].start as usize;
        let last = end.at().max(self.at() + 1) - 1;
        Span::new(start, tokens[last].end as usize)
    }
}
