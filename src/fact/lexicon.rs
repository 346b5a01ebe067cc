//! Every grammar word of a language: phrase -> meanings, built once.
//!
//! Phrases are cut by the same lexer as the text, so that typography never decides: a phrase is a row of
//! words, and a hyphen between two of them may be there or not. A word is looked up by its folded spelling;
//! the spelling without accents stands for it too, unless another word is written that way
//! (`DECEMBRE` is `décembre`, `a` is not `à`).

use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

use super::{amount, date, legal, name, number, quotation};
use crate::{
    language::Lang,
    token::{Kind, Token, fold, tokenize, without_accents},
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

/// All grammar words of a language.
pub(crate) struct Lexicon {
    lang: Lang,
    words: FxHashMap<Box<str>, WordId>,
    /// By word: the node that a phrase beginning with it leads to, 0 for none.
    first: Vec<NodeId>,
    /// By word: the kinds that have phrases beginning with it.
    openings: Vec<Openings>,
    next: FxHashMap<(NodeId, WordId), NodeId>,
    nodes: Vec<Node>,
}

type NodeId = u32;

/// A set of kinds of phrases, so that a grammar passes over a word that begins none of its own without a look
/// at the phrases.
pub(crate) type Openings = u32;
/// Phrases of numerals.
pub(crate) const NUMBER: Openings = 1;
/// Phrases of amounts.
pub(crate) const AMOUNT: Openings = 1 << 1;
/// Phrases that a number or amount may begin with.
pub(crate) const FIGURE: Openings = 1 << 2;
/// Phrases of citations.
pub(crate) const LEGAL: Openings = 1 << 3;
/// Phrases of names.
pub(crate) const NAME: Openings = 1 << 4;
/// Verbs of speech and what else stands around quotations.
pub(crate) const QUOTATION: Openings = 1 << 5;
/// Phrases of dates; from the bit after it on, the date grammar has its own groups.
pub(crate) const DATE: Openings = 1 << 6;
/// Phrases of any kind.
pub(crate) const ANY: Openings = Openings::MAX;

fn openings(meaning: Meaning) -> Openings {
    let figure = |begins: bool| if begins { FIGURE } else { 0 };
    match meaning {
        Meaning::Number(word) => NUMBER | figure(word.begins_numeral()),
        Meaning::Amount(word) => AMOUNT | figure(word.begins_amount()),
        Meaning::Legal(_) => LEGAL,
        Meaning::Name(_) => NAME,
        Meaning::Quotation(_) => QUOTATION,
        Meaning::Date(word) => DATE | word.group(),
    }
}

#[derive(Default)]
struct Node {
    meanings: Vec<Meaning>,
    /// A longer phrase goes on from here.
    goes_on: bool,
}

impl Lexicon {
    /// The built-in words of a language.
    pub(crate) fn new(lang: Lang) -> Self {
        let mut lexicon = Self {
            lang,
            words: FxHashMap::default(),
            first: vec![0],
            openings: vec![0],
            next: FxHashMap::default(),
            nodes: vec![Node::default()],
        };
        lexicon.extend(number::WORDS[lang], Meaning::Number);
        lexicon.extend(amount::WORDS[lang], Meaning::Amount);
        lexicon.extend(date::WORDS[lang], Meaning::Date);
        lexicon.extend(legal::WORDS[lang], Meaning::Legal);
        lexicon.extend(name::WORDS[lang], Meaning::Name);
        lexicon.extend(quotation::WORDS[lang], Meaning::Quotation);
        name::gazetteer(|spelling, word| lexicon.add(spelling, Meaning::Name(word)));
        amount::currency_codes(|spelling, word| lexicon.add(spelling, Meaning::Amount(word)));
        lexicon.add_unaccented();
        lexicon
    }

    /// The language.
    pub(crate) fn lang(&self) -> Lang {
        self.lang
    }

    fn extend<W: Copy>(&mut self, table: Table<W>, meaning: fn(W) -> Meaning) {
        for (word, spellings) in table {
            for spelling in *spellings {
                self.add(spelling, meaning(*word));
            }
        }
    }

    /// Adds a meaning of a phrase.
    pub(crate) fn add(&mut self, phrase: &str, meaning: Meaning) {
        let mut node = 0;
        for folded in phrase_words(phrase, self.lang) {
            let word = self.word_or_new(&folded);
            if node == 0 {
                self.openings[word as usize] |= openings(meaning);
            }
            node = self.child_or_new(node, word);
        }
        let meanings = &mut self.nodes[node as usize].meanings;
        if node != 0 && !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }

    fn word_or_new(&mut self, folded: &str) -> WordId {
        if let Some(word) = self.words.get(folded) {
            return *word;
        }
        let word = self.first.len() as WordId;
        self.first.push(0);
        self.openings.push(0);
        self.words.insert(folded.into(), word);
        word
    }

    fn child_or_new(&mut self, node: NodeId, word: WordId) -> NodeId {
        let child = self.nodes.len() as NodeId;
        if node == 0 {
            if self.first[word as usize] == 0 {
                self.first[word as usize] = child;
                self.nodes.push(Node::default());
            }
            return self.first[word as usize];
        }
        match self.next.entry((node, word)) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(free) => {
                free.insert(child);
                self.nodes.push(Node::default());
                self.nodes[node as usize].goes_on = true;
                child
            }
        }
    }

    /// Lets the spelling without accents stand for each word, where no other word is written that way.
    fn add_unaccented(&mut self) {
        let accented: Vec<(Box<str>, WordId)> = self
            .words
            .iter()
            .filter(|(w, _)| !w.is_ascii())
            .map(|(w, id)| (w.clone(), *id))
            .collect();
        // Two words may share a plain spelling (`marché`, `marche`); then it stands for neither.
        let mut plain: FxHashMap<String, Option<WordId>> = FxHashMap::default();
        for (word, id) in accented {
            plain
                .entry(without_accents(&word))
                .and_modify(|known| *known = None)
                .or_insert(Some(id));
        }
        for (word, id) in plain {
            if let Some(id) = id {
                self.words.entry(word.into_boxed_str()).or_insert(id);
            }
        }
    }

    /// The word that a token is; 0 when the lexicon has none. `folded` is scratch space.
    pub(crate) fn word(&self, text: &str, token: Token, folded: &mut String) -> WordId {
        let spelling = token.span().of(text);
        let known = match token.kind {
            Kind::Word(_) => {
                fold(spelling, folded);
                self.words.get(folded.as_str())
            }
            Kind::Digits if spelling.len() > 4 => None,
            Kind::Symbol(c) if spelling.len() != c.len_utf8() => {
                self.words.get(c.encode_utf8(&mut [0; 4]) as &str)
            }
            Kind::Digits | Kind::Symbol(_) => {
                fold(spelling, folded);
                self.words.get(folded.as_str())
            }
            Kind::Address => None,
        };
        known.copied().unwrap_or(0)
    }

    /// The word with this folded spelling.
    pub(crate) fn word_spelled(&self, folded: &str) -> WordId {
        self.words.get(folded).copied().unwrap_or(0)
    }

    /// The kinds of phrases that begin with `word`.
    pub(crate) fn openings(&self, word: WordId) -> Openings {
        self.openings[word as usize]
    }

    /// The start of a phrase that begins with `word`.
    pub(crate) fn begin(&self, word: WordId) -> Option<Phrase> {
        Some(self.first[word as usize])
            .filter(|node| *node != 0)
            .map(Phrase)
    }

    /// The phrase, longer by `word`.
    pub(crate) fn go_on(&self, phrase: Phrase, word: WordId) -> Option<Phrase> {
        if word == 0 || !self.nodes[phrase.0 as usize].goes_on {
            return None;
        }
        self.next.get(&(phrase.0, word)).copied().map(Phrase)
    }

    /// What the phrase means; empty when it is only the beginning of others.
    pub(crate) fn meanings(&self, phrase: Phrase) -> &[Meaning] {
        &self.nodes[phrase.0 as usize].meanings
    }
}

/// A row of words that begins a phrase of the lexicon.
#[derive(Clone, Copy)]
pub(crate) struct Phrase(NodeId);

/// The folded words of a phrase. An elided word at its end (`jusqu'`) is cut as before a letter, a genitive at
/// its start (`'s`) as after one.
fn phrase_words(phrase: &str, lang: Lang) -> Vec<String> {
    let genitive = usize::from(phrase.starts_with('\''));
    let elided = usize::from(phrase.ends_with('\''));
    let padded = format!("{}{phrase}{}", "a".repeat(genitive), "a".repeat(elided));
    let tokens = tokenize(&padded, lang);
    let kept = genitive..tokens.list.len() - elided;
    let mut folded = String::new();
    kept.filter(|i| !is_joint(&tokens.list, *i))
        .map(|i| {
            fold(tokens.text(tokens.list[i]), &mut folded);
            folded.clone()
        })
        .collect()
}

/// True for a hyphen that joins two words: phrases do not count it.
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

    use super::*;
    use crate::language::PerLang;

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
        phrase_words(text, lang).join(" ")
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
        let mut lexicon = Lexicon::new(Lang::Fr);
        let meaning = Meaning::Number(number::Word::Cardinal(7));
        lexicon.add("vingt-et-un décembre", meaning);
        lexicon.add_unaccented();
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
