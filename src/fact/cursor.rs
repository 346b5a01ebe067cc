//! The few moves every grammar uses. A cursor is a place between two tokens of a sentence; a move gives a new
//! cursor, so that a grammar that fails has not moved.

mod passage;

use std::ops::RangeInclusive;

use super::lexicon::{
    ANY, DIGITS, LONGER, LONGER_END, Lexicon, Meaning, Openings, Phrase, WordId, is_joint,
};
use crate::{
    language::{Conventions, Lang},
    span::Span,
    token::{Gap, Token},
};

pub(crate) use passage::Passage;

/// A place in a sentence.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'a> {
    passage: &'a Passage<'a>,
    from: u32,
    at: u32,
    end: u32,
    /// Index of the sentence.
    sentence: u32,
}

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
    #[inline]
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
        self.next_opening_before(self.end as usize, kind)
    }

    /// The same, before a token: no farther is looked, so that many looks stay cheap in a long sentence.
    pub(crate) fn next_opening_before(self, end: usize, kind: Openings) -> Option<Self> {
        let end = end.min(self.end as usize).max(self.at());
        let rest = &self.passage.openings[self.at()..end];
        let next = rest.iter().position(|opens| opens & kind != 0)?;
        Some(self.advance(next))
    }

    /// True when a phrase of a kind stands in the sentence.
    pub(crate) fn sentence_opens(self, kind: Openings) -> bool {
        self.passage.sentence_openings[self.sentence as usize] & kind != 0
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

    /// True when the next token is glued to the one before.
    #[inline]
    pub(crate) fn is_glued(self) -> bool {
        self.token().is_some_and(Token::is_glued)
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

    /// Over a run of so many digits.
    #[inline]
    pub(crate) fn digits_of(self, lengths: RangeInclusive<u32>) -> Option<(&'a str, Self)> {
        let token = self.token()?;
        if lengths.contains(&(token.end - token.start)) {
            self.digits()
        } else {
            None
        }
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
        if !self.opens(kind) {
            return None;
        }
        let mut picked = None;
        let end = self.longest_phrase(kind, &mut |meaning| {
            picked = pick(meaning);
            picked.is_some()
        })?;
        Some((picked?, end))
    }

    /// Over the longest phrase that begins here and has a meaning that `fits`. The grammars pass it what they look for
    /// as an object, so that the search is in the program once and stays near at hand.
    #[inline(never)] // Few places pass the look at what opens there, which is inlined.
    fn longest_phrase(self, kind: Openings, fits: &mut dyn FnMut(Meaning) -> bool) -> Option<Self> {
        if self.opens(LONGER) {
            for longer in self.passage.longer_phrases(self.at).iter().rev() {
                if self.means(longer.phrase, kind, fits) {
                    let at = longer.end;
                    return Some(Self { at, ..self });
                }
            }
        }
        let alone = Lexicon::begin(self.word())?;
        self.means(alone, kind, fits).then(|| self.advance(1))
    }

    /// Over the longest phrase that ends here and has a meaning that `pick` takes, to its start.
    pub(crate) fn phrase_before<T>(self, pick: impl Fn(Meaning) -> Option<T>) -> Option<(T, Self)> {
        self.phrase_of_kind_before(ANY, pick)
    }

    /// The same, for phrases of a kind of [`Openings`]. A hyphen that joins the phrase to what follows is read over.
    #[inline]
    pub(crate) fn phrase_of_kind_before<T>(
        self,
        kind: Openings,
        pick: impl Fn(Meaning) -> Option<T>,
    ) -> Option<(T, Self)> {
        let last = self.back(1);
        let may_end = last.opens(kind | LONGER_END) || last.symbol('-').is_some();
        if self.at == self.from || !may_end {
            return None;
        }
        let mut picked = None;
        let start = self.longest_phrase_before(kind, &mut |meaning| {
            picked = pick(meaning);
            picked.is_some()
        })?;
        Some((picked?, start))
    }

    #[inline(never)] // As for phrases that begin here.
    fn longest_phrase_before(
        self,
        kind: Openings,
        fits: &mut dyn FnMut(Meaning) -> bool,
    ) -> Option<Self> {
        let last = self.at - 1;
        let joined = is_joint(&self.passage.tokens.list, last as usize) && last > self.from;
        let before = if joined { last - 1 } else { last };
        let place = |at: u32| Self { at, ..self };
        if place(before).opens(LONGER_END) {
            for longer in self.passage.longer_phrases_to(before + 1) {
                if longer.start >= self.from && self.means(longer.phrase, kind, fits) {
                    return Some(place(longer.start));
                }
            }
        }
        let mut alone = |at: u32| {
            let start = place(at);
            let word = start.opens(kind).then(|| start.word())?;
            let phrase = Lexicon::begin(word)?;
            self.means(phrase, kind, fits).then_some(start)
        };
        match alone(before) {
            None if joined => alone(last),
            found => found,
        }
    }

    /// True for a phrase with a meaning of a kind that `fits`; of several, the first is the last that is asked for.
    #[inline]
    fn means(self, phrase: Phrase, kind: Openings, fits: &mut dyn FnMut(Meaning) -> bool) -> bool {
        let mut meanings = self.passage.lexicon.meanings(phrase).iter();
        meanings.any(|(kinds, m)| kinds & kind != 0 && fits(*m))
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
