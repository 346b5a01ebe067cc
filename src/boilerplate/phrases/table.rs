//! All phrases in one table, by the words that they begin with.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::{Place, RULES, Rule};
use crate::{
    boilerplate::{
        fold::{Folded, join},
        shape::{Scratch, Shape},
    },
    language::Lang,
};

pub(super) static TABLE: LazyLock<Table> = LazyLock::new(Table::new);

/// A rule with its language.
type Of = (Lang, &'static Rule);

/// Phrases by the numbers of their beginnings.
#[derive(Debug)]
pub(super) struct Table {
    /// One bit for the numbers of the first words, so that most words of a line need no look further.
    firsts: Vec<u64>,
    beginnings: FxHashMap<u64, Beginning>,
    /// Words of the longest phrase.
    pub longest: usize,
    /// Words of the longest line that a rule may match.
    pub most_words: usize,
}

/// The first words of phrases.
#[derive(Debug, Default)]
struct Beginning {
    /// Some phrases have more words.
    goes_on: bool,
    /// The letters of the phrase that ends here.
    letters: usize,
    /// The rules of the phrase that ends here.
    rules: Vec<Of>,
}

/// How long a phrase is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Length {
    pub words: usize,
    pub letters: usize,
}

const BITS: u64 = 1 << 14;

impl Table {
    fn new() -> Self {
        let mut table = Self {
            firsts: vec![0; (BITS / 64) as usize],
            beginnings: FxHashMap::default(),
            longest: 0,
            most_words: 0,
        };
        let mut scratch = Scratch::default();
        for lang in Lang::ALL {
            for rule in RULES[lang].iter().copied().flatten() {
                for form in rule.forms {
                    scratch.topics.clear();
                    Shape::of(form, &mut scratch);
                    table.add(form, &scratch.words, (lang, rule));
                }
            }
        }
        table
    }

    fn add(&mut self, form: &str, words: &[Folded], of: Of) {
        let Some((first, rest)) = words.split_first() else {
            return;
        };
        let (slot, bit) = place(first.number);
        self.firsts[slot] |= bit;
        let mut number = first.number;
        for word in rest {
            self.beginnings.entry(number).or_default().goes_on = true;
            number = join(number, word.number);
        }
        let whole = self.beginnings.entry(number).or_default();
        whole.letters = form.chars().count();
        whole.rules.push(of);
        self.longest = self.longest.max(words.len());
        let most = match of.1.place {
            Place::Line | Place::Tail | Place::TailTitle | Place::Lead => words.len(),
            Place::Start(most) | Place::Inside(most) => usize::from(most),
        };
        self.most_words = self.most_words.max(most);
    }

    /// Calls `each` with the rules of every phrase that `words` begin with.
    pub(super) fn each(&self, words: &[Folded], mut each: impl FnMut(&[Of], Length)) {
        let Some((first, rest)) = words.split_first() else {
            return;
        };
        let (slot, bit) = place(first.number);
        if self.firsts[slot] & bit == 0 {
            return;
        }
        let mut number = first.number;
        let mut rest = rest.iter();
        // No phrase is longer than the table's longest, so this ends soon.
        for words in 1.. {
            let Some(beginning) = self.beginnings.get(&number) else {
                return;
            };
            if !beginning.rules.is_empty() {
                let letters = beginning.letters;
                each(&beginning.rules, Length { words, letters });
            }
            let Some(word) = rest.next().filter(|_| beginning.goes_on) else {
                return;
            };
            number = join(number, word.number);
        }
    }
}

fn place(number: u64) -> (usize, u64) {
    let at = (number >> 20) % BITS;
    ((at / 64) as usize, 1 << (at % 64))
}
