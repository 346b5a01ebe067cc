//! Every grammar word of a language: phrase -> meanings, built once, with the user's own entries.
//!
//! Phrases are cut by the same lexer as the text, so that typography never decides: a phrase is a row of
//! words, and a hyphen between two of them may be there or not. A word is looked up by its folded spelling;
//! the spelling without accents stands for it too, unless another word is written that way
//! (`DECEMBRE` is `décembre`, `a` is not `à`).

mod build;
mod entries;
mod openings;
mod spellings;

use std::{ops::Range, sync::OnceLock};

use super::{amount, date, legal, name, number, quotation};
use crate::{
    language::{Lang, PerLang},
    token::{Kind, ShortWord, Token, fold},
};
use build::Builder;
use openings::openings;
use spellings::Spellings;

pub use entries::{ActEntry, ActKind, Entries, NameEntry, OrganizationEntry, RoleEntry};
pub(crate) use entries::{Entry, EntryId};
pub(crate) use openings::{
    AMOUNT, ANY, CAPITAL, CITATION, DATE, DIGITS, FIGURE, LEGAL, LONGER, LONGER_END, NAME, NUMBER,
    NUMERAL, OF_AMOUNT, OF_DATE, OF_NAME, OF_NUMBER, Openings, QUOTATION, SCALED, STOP_WORD,
    SUBJECT,
};

/// What a phrase may mean, by the kind whose word it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Meaning {
    Number(number::Word),
    Amount(amount::Word),
    Date(date::Word),
    Legal(legal::Word),
    Name(name::Word),
    Quotation(quotation::Word),
}

/// A kind's words of one language: meaning and spellings.
pub(crate) type Table<W> = &'static [(W, &'static [&'static str])];

/// A word of the lexicon; 0 is any other word.
pub(crate) type WordId = u32;

/// How many characters ASCII has.
const ASCII: usize = 128;

/// What the lexicon knows of a word by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Word {
    /// 0 when it is a word of no phrase.
    pub id: WordId,
    /// The kinds of what it means as a phrase of one word, whether any prose is full of it, and whether longer phrases
    /// begin with it.
    openings: Openings,
}

impl Word {
    /// The kinds of what it means as a phrase of one word, and whether any prose is full of it.
    #[inline]
    pub(crate) fn openings(self) -> Openings {
        self.openings & !GOES_ON
    }

    /// True when longer phrases begin with it.
    #[inline]
    pub(crate) fn goes_on(self) -> bool {
        self.openings & GOES_ON != 0
    }
}

/// Not of what a word means: longer phrases begin with it. It stands with the openings, so that a word takes no more
/// memory than two numbers.
const GOES_ON: Openings = 1 << 63;

/// All grammar words of a language.
pub(crate) struct Lexicon {
    lang: Lang,
    words: Spellings,
    /// By character of ASCII: the word that it is alone.
    signs: [Word; ASCII],
    /// By word: whether some phrase goes on with it.
    continues: Vec<bool>,
    /// By node: its kinds, and where its meanings and the words that go on from it begin; they end where those of the
    /// next node begin. Each has a row of its own, for hardly any place that looks at one looks at the others.
    kinds: Vec<Openings>,
    first_meaning: Vec<u32>,
    first_branch: Vec<u32>,
    /// The words that go on the phrases of all nodes, sorted for each, and where they lead.
    branches: Vec<(WordId, NodeId)>,
    /// The meanings of all nodes, each with its kinds.
    meanings: Vec<(Openings, Meaning)>,
    /// The user's entries.
    entries: Entries,
}

/// A phrase or the beginning of one. A phrase of one word has the number of the word, longer ones have those after.
type NodeId = u32;

impl Lexicon {
    /// The built-in words of a language, built when they are first asked for.
    pub(crate) fn built_in(lang: Lang) -> &'static Self {
        static BUILT_IN: PerLang<OnceLock<Lexicon>> =
            PerLang([const { OnceLock::new() }; Lang::COUNT]);
        BUILT_IN[lang].get_or_init(|| Self::new(lang, &Entries::default()))
    }

    /// The words of a language, the user's before the built-in ones: of the meanings of a phrase, the first
    /// that a grammar can use counts.
    pub(crate) fn new(lang: Lang, entries: &Entries) -> Self {
        let mut words = Builder::new(lang);
        for (number, entry) in entries.in_language(lang) {
            name::own(number, entry, |spelling, word| {
                words.add(spelling, Meaning::Name(word));
            });
            legal::own(number, entry, |spelling, word| {
                words.add(spelling, Meaning::Legal(word));
            });
        }
        words.extend(number::WORDS[lang], Meaning::Number);
        words.extend(amount::WORDS[lang], Meaning::Amount);
        words.extend(date::WORDS[lang], Meaning::Date);
        words.extend(legal::WORDS[lang], Meaning::Legal);
        words.extend(name::WORDS[lang], Meaning::Name);
        words.extend(quotation::WORDS[lang], Meaning::Quotation);
        name::gazetteer(|spelling, word| words.add(spelling, Meaning::Name(word)));
        amount::currency_codes(|spelling, word| words.add(spelling, Meaning::Amount(word)));
        words.finish(entries.clone())
    }

    /// The user's entries.
    pub(crate) fn entries(&self) -> &Entries {
        &self.entries
    }

    /// The language.
    pub(crate) fn lang(&self) -> Lang {
        self.lang
    }

    /// The word that a token is. `folded` is scratch space.
    pub(crate) fn word(&self, text: &str, token: Token, folded: &mut String) -> Word {
        match token.kind {
            Kind::Digits if token.end - token.start > 4 => return Word::default(),
            Kind::Symbol(c) if (c as usize) < ASCII => return self.signs[c as usize],
            Kind::Symbol('’' | '‘') => return self.signs['\'' as usize],
            Kind::Symbol(c) => return self.words.get(c.encode_utf8(&mut [0; 4])),
            Kind::Word(_) | Kind::Digits => {}
            Kind::Address => return Word::default(),
        }
        if let Some(short) = ShortWord::folded(text, token) {
            return self.words.get_short(short);
        }
        fold(token.span().of(text), folded);
        self.words.get(folded)
    }

    /// The start of a phrase that begins with `word`.
    #[inline]
    pub(crate) fn begin(word: WordId) -> Option<Phrase> {
        (word != 0).then_some(Phrase(word))
    }

    /// The phrase, longer by `word`.
    pub(crate) fn go_on(&self, phrase: Phrase, word: WordId) -> Option<Phrase> {
        if !self.continues[word as usize] {
            return None;
        }
        let range = range(&self.first_branch, phrase);
        if range.is_empty() {
            return None;
        }
        let branches = &self.branches[range];
        let found = branches.binary_search_by_key(&word, |(word, _)| *word);
        found.ok().map(|at| Phrase(branches[at].1))
    }

    /// What a phrase means, with the kinds of that; nothing when it is only the beginning of others.
    #[inline]
    pub(crate) fn meanings(&self, phrase: Phrase) -> &[(Openings, Meaning)] {
        &self.meanings[range(&self.first_meaning, phrase)]
    }

    /// The kinds of all its meanings.
    #[inline]
    pub(crate) fn kinds(&self, phrase: Phrase) -> Openings {
        self.kinds[phrase.0 as usize]
    }
}

/// From where those of a phrase begin to where those of the next one do.
#[inline]
fn range(firsts: &[u32], phrase: Phrase) -> Range<usize> {
    let pair = &firsts[phrase.0 as usize..][..2];
    pair[0] as usize..pair[1] as usize
}

/// A row of words that begins a phrase of the lexicon.
#[derive(Clone, Copy)]
pub(crate) struct Phrase(NodeId);

/// True for a hyphen that joins two words: phrases do not count it.
#[inline]
pub(crate) fn is_joint(tokens: &[Token], i: usize) -> bool {
    tokens[i].kind == Kind::Symbol('-')
        && tokens[i].is_glued()
        && i > 0
        && matches!(tokens[i - 1].kind, Kind::Word(_) | Kind::Digits)
        && tokens.get(i + 1).is_some_and(|next| {
            next.is_glued() && matches!(next.kind, Kind::Word(_) | Kind::Digits)
        })
}

#[cfg(test)]
mod tests {
    use std::{fmt::Debug, fs};

    use super::{build::Cutter, *};
    use crate::token::tokenize;

    /// Every spelling of a table stands in a row of its corpus, and tables hold nothing twice.
    fn check<W: Debug + PartialEq + Copy>(folder: &str, tables: &PerLang<Table<W>>) {
        for lang in Lang::ALL {
            let path = format!(
                "{}/src/fact/{folder}/corpus.{lang}.txt",
                env!("CARGO_MANIFEST_DIR")
            );
            let corpus = fs::read_to_string(path).expect("a corpus for each language");
            let rows: Vec<String> = corpus
                .lines()
                .map(|row| format!(" {} ", words(row, lang)))
                .collect();
            let mut unused: Vec<&str> = Vec::new();
            for (i, (word, spellings)) in tables[lang].iter().enumerate() {
                assert!(
                    spellings.windows(2).all(|w| w[0] < w[1]),
                    "{folder} {lang}: {word:?} is not sorted: {spellings:?}"
                );
                assert!(
                    spellings.iter().all(|s| *s == s.to_lowercase()),
                    "{folder} {lang}: {word:?} is not lower case"
                );
                assert!(
                    !tables[lang][..i].iter().any(|(w, _)| w == word),
                    "{folder} {lang}: {word:?} stands twice"
                );
                let used = |s: &&&str| {
                    !rows
                        .iter()
                        .any(|row| row.contains(&format!(" {} ", words(s, lang))))
                };
                unused.extend(spellings.iter().filter(used).copied());
            }
            assert!(
                unused.is_empty(),
                "{folder} {lang}: in no row of the corpus: {unused:?}"
            );
        }
    }

    fn words(text: &str, lang: Lang) -> String {
        let mut words: Vec<String> = Vec::new();
        Cutter::default().cut(text, |word| words.push(word.to_owned()));
        let _ = lang;
        words.join(" ")
    }

    #[test]
    fn number_words() {
        check("number", &number::WORDS);
    }

    #[test]
    fn amount_words() {
        check("amount", &amount::WORDS);
    }

    #[test]
    fn date_words() {
        check("date", &date::WORDS);
    }

    #[test]
    fn legal_words() {
        check("legal", &legal::WORDS);
    }

    #[test]
    fn name_words() {
        check("name", &name::WORDS);
    }

    #[test]
    fn quotation_words() {
        check("quotation", &quotation::WORDS);
    }

    #[test]
    fn hyphens_and_accents_do_not_decide() {
        let meaning = Meaning::Number(number::Word::Cardinal(7));
        let mut words = Builder::new(Lang::Fr);
        words.add("vingt-et-un décembre", meaning);
        let lexicon = words.finish(Entries::default());
        for text in [
            "vingt et un décembre",
            "Vingt-et-un DECEMBRE",
            "vingt-et-un de\u{301}cembre",
        ] {
            let tokens = tokenize(text, Lang::Fr);
            let passage = super::super::cursor::Passage::new(&tokens, &lexicon);
            let start = passage.sentences().next().expect("a sentence");
            let (found, end) = start
                .phrase(|m| (m == meaning).then_some(m))
                .expect("the phrase");
            assert!(found == meaning && end.is_at_end(), "{text}");
        }
    }
}
