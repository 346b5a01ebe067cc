//! Builds the lexicon of a language from its phrases.

use std::collections::hash_map::Entry;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{
    ASCII, Entries, GOES_ON, Lexicon, Meaning, Node, NodeId, Openings, STOP_WORD, Spellings, Table,
    Word, WordId, is_joint, openings,
};
use crate::{
    language::Lang,
    token::{Token, fold, lex, without_accents},
};

/// Room for the words and phrases of a language; more is no error.
const ROOM: usize = 1 << 13;

/// A lexicon to which phrases can be added.
pub(super) struct Builder {
    lang: Lang,
    cutter: Cutter,
    words: Spellings,
    first: Vec<NodeId>,
    next: FxHashMap<(NodeId, WordId), NodeId>,
    /// Node 0 is no phrase.
    nodes: u32,
    meanings: Vec<(NodeId, Meaning)>,
}

impl Builder {
    pub(super) fn new(lang: Lang) -> Self {
        Self {
            lang,
            cutter: Cutter::default(),
            words: Spellings::with_room(ROOM),
            first: vec![0],
            next: FxHashMap::with_capacity_and_hasher(ROOM, FxBuildHasher),
            nodes: 1,
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
        let mut node = 0;
        let mut cutter = std::mem::take(&mut self.cutter);
        cutter.cut(phrase, |folded| {
            let word = self.word_or_new(folded);
            node = if node == 0 {
                self.start_or_new(word)
            } else {
                self.child_or_new(node, word)
            };
        });
        self.cutter = cutter;
        if node != 0 {
            self.meanings.push((node, meaning));
        }
    }

    fn word_or_new(&mut self, folded: &str) -> WordId {
        let new = self.first.len() as WordId;
        let word = self.words.get_or_insert(folded, new);
        if word == new {
            self.first.push(0);
        }
        word
    }

    fn start_or_new(&mut self, word: WordId) -> NodeId {
        let start = &mut self.first[word as usize];
        if *start == 0 {
            *start = self.nodes;
            self.nodes += 1;
        }
        *start
    }

    fn child_or_new(&mut self, node: NodeId, word: WordId) -> NodeId {
        match self.next.entry((node, word)) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(free) => {
                self.nodes += 1;
                *free.insert(self.nodes - 1)
            }
        }
    }

    /// The lexicon of all phrases added, those of the user's `entries` among them.
    pub(super) fn finish(mut self, entries: Entries) -> Lexicon {
        self.add_unaccented();
        let mut nodes = vec![Node::default(); self.nodes as usize + 1];

        let mut branches: Vec<(NodeId, WordId, NodeId)> = self
            .next
            .iter()
            .map(|((node, word), child)| (*node, *word, *child))
            .collect();
        branches.sort_unstable();
        let mut continues = vec![false; self.first.len()];
        for (node, word, _) in &branches {
            nodes[*node as usize + 1].branches += 1;
            continues[*word as usize] = true;
        }

        // The sort is stable: which meaning of a phrase comes first is decided by the order of the tables.
        self.meanings.sort_by_key(|(node, _)| *node);
        let mut meanings: Vec<(Openings, Meaning)> = Vec::with_capacity(self.meanings.len());
        for same in self.meanings.chunk_by(|a, b| a.0 == b.0) {
            let begin = meanings.len();
            let node = same[0].0 as usize;
            for (_, meaning) in same {
                let known = (openings(*meaning), *meaning);
                nodes[node].kinds |= known.0;
                if !meanings[begin..].contains(&known) {
                    meanings.push(known);
                }
            }
            nodes[node + 1].meanings = (meanings.len() - begin) as u32;
        }

        let mut sum = Node::default();
        for node in &mut nodes {
            sum.meanings += node.meanings;
            sum.branches += node.branches;
            *node = Node {
                kinds: node.kinds,
                ..sum
            };
        }
        for word in self.words.all_mut() {
            let start = self.first[word.id as usize] as usize;
            word.openings = nodes[start].kinds;
            if nodes[start].branches != nodes[start + 1].branches {
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
            first: self.first,
            continues,
            nodes,
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
