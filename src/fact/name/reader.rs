//! A sentence as the name grammars read it: by token, with the few questions they ask of one.

use crate::{
    fact::{
        cursor::Cursor,
        lexicon::{CAPITAL, Entries, Meaning, NAME, Openings, STOP_WORD},
        name::{
            GRAMMAR, Word,
            given::{Given, given, listed},
            group, ordinary, own,
            surname::{self, is_surname},
        },
        quotation,
    },
    language::Lang,
    span::Span,
    token::{Gap, Kind, Shape, ShortWord, Token},
};

/// Tokens `start..end` of the passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Extent {
    pub start: usize,
    pub end: usize,
}

/// One sentence.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    cursor: Cursor<'a>,
    /// The tokens of the passage up to the end of the sentence, and what begins at each.
    tokens: &'a [Token],
    openings: &'a [Openings],
    pub start: usize,
    pub end: usize,
    /// Most long words begin with a capital: capitals say little.
    pub is_title: bool,
    /// No long word has a small letter.
    pub is_upper: bool,
}

impl<'a> Reader<'a> {
    /// Reads the sentence that begins at `cursor`; none when it has no capital letter.
    pub(super) fn new(cursor: Cursor<'a>) -> Option<Self> {
        if !cursor.sentence_opens(CAPITAL) {
            return None;
        }
        let (start, end) = cursor.sentence();
        let passage = cursor.passage();
        let mut reader = Self {
            cursor,
            tokens: &passage.tokens.list[..end],
            openings: &passage.openings()[..end],
            start,
            end,
            is_title: false,
            is_upper: false,
        };
        reader.judge_capitals();
        Some(reader)
    }

    /// Tells sentences in which capitals say little.
    fn judge_capitals(&mut self) {
        const LONG: usize = 4;
        let (mut long, mut capital, mut upper) = (0_usize, 0_usize, 0_usize);
        let mut has_small = false;
        for (token, openings) in self.sentence() {
            let Kind::Word(shape) = token.kind else {
                continue;
            };
            let length = token.span().len();
            // Headlines leave only the small words without a capital.
            if shape == Shape::Lower && length >= 3 && openings & STOP_WORD == 0 {
                if length >= LONG {
                    return;
                }
                has_small = true;
            }
            if length >= LONG {
                long += 1;
                capital += usize::from(shape != Shape::Lower);
                upper += usize::from(shape == Shape::Upper);
            }
        }
        self.is_title = long >= 4 && capital * 100 >= long * 85 && !has_small;
        self.is_upper = long >= 2 && upper == long;
    }

    pub(super) fn lang(&self) -> Lang {
        self.cursor.lang()
    }

    /// The tokens of the sentence, and what begins at each.
    fn sentence(&self) -> impl Iterator<Item = (Token, Openings)> {
        let tokens = self.tokens[self.start..].iter().copied();
        tokens.zip(self.openings[self.start..].iter().copied())
    }

    /// The user's entries.
    pub(super) fn entries(&self) -> &'a Entries {
        self.cursor.passage().lexicon.entries()
    }

    pub(super) fn token(&self, at: usize) -> Option<Token> {
        self.tokens.get(at).copied().filter(|_| at >= self.start)
    }

    /// True when a phrase of one of the groups begins at `at`.
    #[inline]
    pub(super) fn opens(&self, at: usize, groups: Openings) -> bool {
        at >= self.start && self.openings.get(at).is_some_and(|o| o & groups != 0)
    }

    /// The first place from `at` on where a phrase of one of the groups begins.
    pub(super) fn next(&self, at: usize, groups: Openings) -> Option<usize> {
        let rest = self.openings.get(at..)?;
        rest.iter().position(|o| o & groups != 0).map(|n| at + n)
    }

    /// The words of the text at `extent`.
    pub(super) fn text(&self, extent: Extent) -> &'a str {
        self.span(extent).of(self.cursor.passage().text())
    }

    /// The word at `at`; empty outside the sentence.
    pub(super) fn word(&self, at: usize) -> &'a str {
        self.token(at)
            .map_or("", |t| t.span().of(self.cursor.passage().text()))
    }

    /// The place of `extent` in the text; it may lie in another sentence.
    pub(super) fn span(&self, extent: Extent) -> Span {
        let tokens = &self.cursor.passage().tokens.list;
        let last = extent.end.max(extent.start + 1) - 1;
        Span::new(
            tokens[extent.start].start as usize,
            tokens[last].end as usize,
        )
    }

    /// True for a word that begins with a capital letter.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.opens(at, CAPITAL)
    }

    pub(super) fn is_lower(&self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|t| t.kind == Kind::Word(Shape::Lower))
    }

    /// True for the symbol at `at` when `fits` takes it.
    pub(super) fn is_symbol(&self, at: usize, fits: impl Fn(char) -> bool) -> bool {
        self.token(at).and_then(Token::symbol).is_some_and(fits)
    }

    /// True when `at` is glued to the token before.
    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.token(at).is_some_and(Token::is_glued)
    }

    /// True when a line ends before `at`.
    pub(super) fn is_line_start(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| t.gap == Gap::Line)
    }

    /// True for one of the commonest words of the language.
    pub(super) fn is_stop_word(&self, at: usize) -> bool {
        self.opens(at, STOP_WORD)
    }

    /// What is known of the word, or the words joined by hyphens, as a given name.
    pub(super) fn given(&self, extent: Extent) -> Given {
        if own::is_given(self, extent) {
            return Given::Sure;
        }
        match self.plain(extent) {
            Some(word) => listed(word),
            None => given(self.text(extent)),
        }
    }

    /// The folded form of a single word, when it is short and has no accents.
    fn plain(&self, extent: Extent) -> Option<ShortWord> {
        let token = self.token(extent.start)?;
        let word = ShortWord::folded(self.cursor.passage().text(), token)?;
        (extent.end == extent.start + 1 && word.is_ascii()).then_some(word)
    }

    /// The longest phrase at `at` whose name meaning `pick` takes, and where it ends.
    pub(super) fn phrase<T>(
        &self,
        at: usize,
        pick: impl Fn(Word) -> Option<T>,
    ) -> Option<(T, usize)> {
        self.phrase_of(NAME, at, pick)
    }

    /// The same, where a phrase of one of the groups begins.
    #[inline]
    pub(super) fn phrase_of<T>(
        &self,
        groups: Openings,
        at: usize,
        pick: impl Fn(Word) -> Option<T>,
    ) -> Option<(T, usize)> {
        if !self.opens(at, groups) {
            return None;
        }
        self.cursor
            .to(at)
            .phrase_of(groups, |m| match m {
                Meaning::Name(word) => pick(word),
                _ => None,
            })
            .map(|(found, after)| (found, after.at()))
    }

    /// The longest phrase that ends at `at` whose name meaning `pick` takes, and where it begins.
    pub(super) fn phrase_before<T>(
        &self,
        at: usize,
        pick: impl Fn(Word) -> Option<T>,
    ) -> Option<(T, usize)> {
        self.phrase_of_before(NAME, at, pick)
    }

    /// The same, for phrases of one of the groups.
    pub(super) fn phrase_of_before<T>(
        &self,
        groups: Openings,
        at: usize,
        pick: impl Fn(Word) -> Option<T>,
    ) -> Option<(T, usize)> {
        self.cursor
            .to(at)
            .phrase_of_kind_before(groups, |m| match m {
                Meaning::Name(word) => pick(word),
                _ => None,
            })
            .map(|(found, before)| (found, before.at()))
    }

    /// True when the tokens of `at` are a phrase of any grammar, or a common word.
    pub(super) fn is_ordinary(&self, at: Extent) -> bool {
        let whole = self
            .cursor
            .to(at.start)
            .phrase(Some)
            .is_some_and(|(_, after)| after.at() >= at.end);
        whole || (at.end == at.start + 1 && self.is_stop_word(at.start))
    }

    /// True for a surname of the list.
    pub(super) fn is_surname(&self, at: Extent) -> bool {
        match self.plain(at) {
            Some(word) => surname::is_listed(word),
            None => is_surname(self.text(at)),
        }
    }

    /// True for a word that no name is made of, as far as the lists of the language tell.
    pub(super) fn is_vocabulary(&self, at: Extent) -> bool {
        match self.plain(at) {
            Some(word) => ordinary::is_listed(self.lang(), word),
            None => ordinary::is_ordinary(self.lang(), self.text(at)),
        }
    }

    /// True for a word of two letters or more that are all capitals.
    pub(super) fn is_upper_word(&self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|t| t.kind == Kind::Word(Shape::Upper))
            && self.word(at).chars().nth(1).is_some()
    }

    /// True for the code of a currency (`EUR`), and other capitals that are a word of another grammar.
    pub(super) fn is_code(&self, at: usize) -> bool {
        const LENGTH: usize = 3;
        let fits = self
            .token(at)
            .is_some_and(|t| t.kind == Kind::Word(Shape::Upper) && t.span().len() == LENGTH);
        let anchor = |m| (!matches!(m, Meaning::Name(_) | Meaning::Quotation(_))).then_some(());
        fits && self.cursor.to(at).phrase(anchor).is_some()
    }

    /// True for letters glued to figures, or figures to letters (`3D`, `R5`).
    pub(super) fn is_code_part(&self, at: usize) -> bool {
        let is_digits = |at: usize| self.token(at).map(|t| t.kind == Kind::Digits);
        let differ =
            |a: usize, b: usize| is_digits(a).zip(is_digits(b)).is_some_and(|(a, b)| a != b);
        self.is_glued(at) && at > self.start && differ(at - 1, at)
            || self.is_glued(at + 1) && differ(at, at + 1)
    }

    /// True for a word that is a number.
    pub(super) fn is_numeral(&self, at: usize) -> bool {
        let number = |m| matches!(m, Meaning::Number(_)).then_some(());
        at < self.end && self.cursor.to(at).phrase(number).is_some()
    }

    /// The end of a phrase at `at` with the meaning `word`.
    #[inline(always)]
    #[allow(clippy::inline_always)] // What the word is tells its group when the program is built.
    pub(super) fn over(&self, at: usize, word: Word) -> Option<usize> {
        if self.opens(at, word.group()) {
            self.over_word(at, word)
        } else {
            None
        }
    }

    fn over_word(&self, at: usize, word: Word) -> Option<usize> {
        self.phrase_of(word.group(), at, |w| (w == word).then_some(()))
            .map(|((), end)| end)
    }

    /// The end of an adjective of a country or its people at `at`.
    pub(super) fn over_demonym(&self, at: usize) -> Option<usize> {
        self.phrase_of(group::PLACE, at, |w| {
            matches!(w, Word::Demonym(_)).then_some(())
        })
        .map(|((), end)| end)
    }

    /// The start of a phrase that ends at `at` with the meaning `word`.
    pub(super) fn before(&self, at: usize, word: Word) -> Option<usize> {
        self.phrase_of_before(word.group(), at, |w| (w == word).then_some(()))
            .map(|((), start)| start)
    }

    /// The start of a genitive that ends at `at`: `Acme’s`, `Reuters’`.
    pub(super) fn genitive_before(&self, at: usize) -> Option<usize> {
        let sign = at.checked_sub(1).filter(|sign| *sign > self.start);
        let bare = |sign: &usize| {
            self.is_symbol(*sign, |c| matches!(c, '\'' | '’'))
                && self.is_glued(*sign)
                && !self.is_glued(at)
                && self.word(*sign - 1).ends_with('s')
        };
        let bare = || {
            sign.filter(bare)
                .filter(|_| !GRAMMAR[self.lang()].head_first)
        };
        self.before(at, Word::Genitive).or_else(bare)
    }

    /// The end of a phrase at `at` that says that somebody speaks.
    pub(super) fn speech(&self, at: usize) -> Option<usize> {
        if at >= self.end {
            return None;
        }
        quotation::speech(self.cursor.to(at)).map(Cursor::at)
    }

    /// True when the word before `at` says that somebody speaks.
    pub(super) fn speech_before(&self, at: usize) -> bool {
        at > self.start && quotation::speech_before(self.cursor.to(at)).is_some()
    }
}
