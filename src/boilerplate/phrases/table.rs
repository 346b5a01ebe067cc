//! Phrases in tables, by the words that they begin with.

use std::sync::LazyLock;

use super::{Place, RULES, Rule};
use crate::{
    boilerplate::{
        fold::{Folded, join},
        numbered::Numbered,
        shape::{Scratch, Shape},
    },
    language::Lang,
};

/// The phrases that a line may open with.
pub(super) static OPENING: LazyLock<Table<16384>> =
    LazyLock::new(|| Table::of(|place| !matches!(place, Place::Tail | Place::TailTitle)));

/// The phrases that may stand anywhere in a line; these are fewer, and looked for at every word.
pub(super) static INSIDE: LazyLock<Table<4096>> =
    LazyLock::new(|| Table::of(|place| matches!(place, Place::Inside(_))));

/// The phrases that a paragraph may end with.
pub(super) static CLOSING: LazyLock<Table<512>> =
    LazyLock::new(|| Table::of(|place| matches!(place, Place::Tail | Place::TailTitle)));

/// A rule with its language.
pub(super) type Of = (Lang, &'static Rule);

/// Phrases by the numbers of their beginnings.
#[derive(Debug)]
pub(super) struct Table<const SLOTS: usize> {
    /// One bit for the numbers of the first words, so that most words of a line need no look further.
    firsts: [u64; BITS / 64],
    /// Where each beginning stands in the list, from 1 on.
    places: Numbered<u16, SLOTS>,
    beginnings: Vec<Beginning>,
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

const BITS: usize = 1 << 13;

impl<const SLOTS: usize> Table<SLOTS> {
    /// The phrases of the rules with such a place.
    fn of(such: impl Fn(Place) -> bool) -> Self {
        let mut table = Self {
            firsts: [0; BITS / 64],
            places: Numbered::default(),
            beginnings: Vec::new(),
            longest: 0,
            most_words: 0,
        };
        let mut scratch = Scratch::default();
        for lang in Lang::ALL {
            for rule in RULES[lang].iter().copied().flatten() {
                for form in rule.forms {
                    scratch.topics.clear();
                    Shape::of(form, &mut scratch);
                    if such(rule.place) {
                        table.add(&scratch.words, (lang, rule));
                    }
                    // A phrase is as long in every table, though a rule of another one writes it with marks.
                    if let Some(whole) = table.whole(&scratch.words) {
                        whole.letters = form.chars().count();
                    }
                }
            }
        }
        table
    }

    fn add(&mut self, words: &[Folded], of: Of) {
        let Some((first, rest)) = words.split_first() else {
            return;
        };
        let (slot, bit) = place(first.number);
        self.firsts[slot] |= bit;
        let mut number = first.number;
        for word in rest {
            self.beginning(number).goes_on = true;
            number = join(number, word.number);
        }
        self.beginning(number).rules.push(of);
        self.longest = self.longest.max(words.len());
        let most = match of.1.place {
            Place::Line | Place::Tail | Place::TailTitle | Place::Lead => words.len(),
            Place::Start(most) | Place::Inside(most) => usize::from(most),
        };
        self.most_words = self.most_words.max(most);
    }

    /// The beginning that these words are, if they are one.
    fn whole(&mut self, words: &[Folded]) -> Option<&mut Beginning> {
        let numbers = words.iter().map(|word| word.number);
        let place = usize::from(self.places.get(numbers.reduce(join)?));
        self.beginnings.get_mut(place.checked_sub(1)?)
    }

    /// The beginning with this number, which may be a new one.
    fn beginning(&mut self, number: u64) -> &mut Beginning {
        let place = self.places.entry(number);
        if *place == 0 {
            self.beginnings.push(Beginning::default());
            *place = self.beginnings.len() as u16;
        }
        &mut self.beginnings[usize::from(*place) - 1]
    }

    /// Calls `each` with the rules of every phrase that `words` begin with.
    #[inline]
    pub(super) fn each(&self, words: &[Folded], each: impl FnMut(&[Of], Length)) {
        if let Some((first, rest)) = words.split_first() {
            let (slot, bit) = place(first.number);
            if self.firsts[slot] & bit != 0 {
                self.each_from(first.number, rest, each);
            }
        }
    }

    fn each_from(&self, first: u64, rest: &[Folded], mut each: impl FnMut(&[Of], Length)) {
        let mut number = first;
        let mut rest = rest.iter();
        // No phrase is longer than the table's longest, so this ends soon.
        for words in 1.. {
            let place = usize::from(self.places.get(number));
            let Some(beginning) = place.checked_sub(1).map(|at| &self.beginnings[at]) else {
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
    let at = (number >> 20) as usize % BITS;
    (at / 64, 1 << (at % 64))
}
