//! Builds the lexicon of a language from its phrases.

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{
    ASCII, Entries, GOES_ON, Lexicon, Meaning, NodeId, Openings, STOP_WORD, Spellings, Table, Word,
    WordId, is_joint, openings,
};
use crate::{
    language::Lang,
    token::{Token, fold, lex, without_accents},
};

/// Room for the words and phrases of a language; more is no error.
const ROOM: usize = 1 << 13;

/// A phrase, or the beginning of one, while words are still added.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Place {
    /// The phrase of one word.
    Word(WordId),
    /// The longer one of this number.
    Longer(u32),
}

impl Place {
    /// Its node, when there are so many words.
    fn node(self, words: u32) -> NodeId {
        match self {
            Self::Word(word) => word,
            Self::Longer(number) => words + number,
        }
    }
}

/// A lexicon to which phrases can be added.
pub(super) struct Builder {
    lang: Lang,
    cutter: Cutter,
    words: Spellings,
    /// How many words there are, and word 0, which is none.
    count: u32,
    next: FxHashMap<(Place, WordId), Place>,
    meanings: Vec<(Place, Meaning)>,
}

impl Builder {
    pub(super) fn new(lang: Lang) -> Self {
        Self {
            lang,
            cutter: Cutter::default(),
            words: Spellings::with_room(ROOM),
            count: 1,
            next: FxHashMap::with_capacity_and_hasher(ROOM, FxBuildHasher),
            meanings: Vec::with_capacity(ROOM),
        }
    }

    /// Adds a table of a kind's words.
    pub(super) fn extend<W: Copy>(&mut self, table: Table<W>, meaning: fn(W) -> Meaning) {
        for (word, spellings) in table {
            for spelling in *spellings {
                self.add(spelling, meaning(*word));
            }
        }
    }

    /// Adds a meaning of a phrase.
    pub(super) fn add(&mut self, phrase: &str, meaning: Meaning) {
        let mut place = None;
        let mut cutter = std::mem::take(&mut self.cutter);
        cutter.cut(phrase, |folded| {
            let word = self.word_or_new(folded);
            place = Some(match place {
                None => Place::Word(word),
                Some(before) => self.longer_or_new(before, word),
            });
        });
        self.cutter = cutter;
        self.meanings.extend(place.map(|place| (place, meaning)));
    }

    fn word_or_new(&mut self, folded: &str) -> WordId {
        let word = self.words.get_or_insert(folded, self.count);
        self.count = self.count.max(word + 1);
        word
    }

    fn longer_or_new(&mut self, before: Place, word: WordId) -> Place {
        let new = Place::Longer(self.next.len() as u32);
        *self.next.entry((before, word)).or_insert(new)
    }

    /// The lexicon of all phrases added, those of the user's `entries` among them.
    pub(super) fn finish(mut self, entries: Entries) -> Lexicon {
        self.add_unaccented();
        let words = self.count;
        let count = words as usize + self.next.len();
        let mut kinds = vec![0; count];
        let mut first_meaning = vec![0; count + 1];
        let mut first_branch = vec![0; count + 1];

        let ways = self.next.iter();
        let mut branches: Vec<(NodeId, WordId, NodeId)> = ways
            .map(|((place, word), to)| (place.node(words), *word, to.node(words)))
            .collect();
        branches.sort_unstable();
        let mut continues = vec![false; words as usize];
        for (node, word, _) in &branches {
            first_branch[*node as usize + 1] += 1;
            continues[*word as usize] = true;
        }

        // The sort is stable: which meaning of a phrase comes first is decided by the order of the tables.
        self.meanings.sort_by_key(|(place, _)| *place);
        let mut meanings: Vec<(Openings, Meaning)> = Vec::with_capacity(self.meanings.len());
        for same in self.meanings.chunk_by(|a, b| a.0 == b.0) {
            let begin = meanings.len();
            let node = same[0].0.node(words) as usize;
            for (_, meaning) in same {
                let known = (openings(*meaning), *meaning);
                kinds[node] |= known.0;
                if !meanings[begin..].contains(&known) {
                    meanings.push(known);
                }
            }
            first_meaning[node + 1] = (meanings.len() - begin) as u32;
        }

        for firsts in [&mut first_meaning, &mut first_branch] {
            let mut sum = 0;
            for first in firsts {
                sum += *first;
                *first = sum;
            }
        }
        for word in self.words.all_mut() {
            let start = word.id as usize;
            word.openings = kinds[start];
            if first_branch[start] != first_branch[start + 1] {
                word.openings |= GOES_ON;
            }
        }
        for word in self.lang.stop_words() {
            self.words.add_opening(word, STOP_WORD);
        }
        let mut folded = String::new();
        let mut signs = [Word::default(); ASCII];
        for (sign, word) in (0_u8..).zip(&mut signs) {
            fold(char::from(sign).encode_utf8(&mut [0; 4]), &mut folded);
            *word = self.words.get(&folded);
        }
        Lexicon {
            lang: self.lang,
            words: self.words,
            signs,
            continues,
            kinds,
            first_meaning,
            first_branch,
            branches: branches
                .iter()
                .map(|(_, word, child)| (*word, *child))
                .collect(),
            meanings,
            entries,
        }
    }

    /// Lets the spelling without accents stand for each word, where no other word is written that way.
    fn add_unaccented(&mut self) {
        // Two words may share a plain spelling (`marché`, `marche`); then it stands for neither.
        let mut plain: FxHashMap<String, Option<WordId>> = FxHashMap::default();
        for (word, id) in self.words.beyond_ascii() {
            plain
                .entry(without_accents(&word).into_owned())
                .and_modify(|known| *known = None)
                .or_insert(Some(id));
        }
        for (word, id) in plain {
            if let Some(id) = id {
                self.words.get_or_insert(&word, id);
            }
        }
    }
}

/// Cuts phrases into words; holds the space for it.
#[derive(Default)]
pub(super) struct Cutter {
    padded: String,
    tokens: Vec<Token>,
    folded: String,
}

impl Cutter {
    /// Gives the folded words of a phrase. An elided word at its end (`jusqu'`) is cut as before a letter, a
    /// genitive at its start (`'s`) as after one.
    pub(super) fn cut(&mut self, phrase: &str, mut word: impl FnMut(&str)) {
        const LETTER: char = 'a';
        let genitive = phrase.starts_with('\'');
        let elided = phrase.ends_with('\'');
        self.padded.clear();
        self.padded.extend(genitive.then_some(LETTER));
        self.padded.push_str(phrase);
        self.padded.extend(elided.then_some(LETTER));
        lex(&self.padded, &mut self.tokens);
        for i in usize::from(genitive)..self.tokens.len() - usize::from(elided) {
            if !is_joint(&self.tokens, i) {
                fold(self.tokens[i].span().of(&self.padded), &mut self.folded);
                word(&self.folded);
            }
        }
    }
}
