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
pub(super) static OPENING: LazyLock<Table<32768>> =
    LazyLock::new(|| Table::of(|place| !matches!(place, Place::Tail | Place::TailTitle)));

/// The phrases that may stand anywhere in a line; these are fewer, and looked for at every word.
pub(super) static INSIDE: LazyLock<Table<8192>> =
    LazyLock::new(|| Table::of(|place| matches!(place, Place::Inside(_))));

/// The phrases that a paragraph may end with.
pub(super) static CLOSING: LazyLock<Table<1024>> =
    LazyLock::new(|| Table::of(|place| matches!(place, Place::Tail | Place::TailTitle)));

/// A rule with its language.
pub(super) type Of = (Lang, &'static Rule);

/// Phrases by the numbers of their beginnings.
#[derive(Debug)]
pub(super) struct Table<const SLOTS: usize> {
    /// One bit for the number of the first two words of each phrase, or the only one, so that most words of a line need
    /// no look further.
    firsts: [u64; BITS / 64],
    beginnings: Numbered<Beginning, SLOTS>,
    wholes: Vec<Whole>,
    /// Words of the longest phrase.
    pub longest: usize,
    /// Words of the longest line that a rule may match.
    pub most_words: usize,
}

/// The first words of phrases.
#[derive(Clone, Copy, Debug, Default)]
struct Beginning {
    /// Some phrases have more words.
    goes_on: bool,
    /// The number of the phrase that ends here, from 1 on; 0 when none does.
    whole: u16,
}

/// A phrase.
#[derive(Debug, Default)]
struct Whole {
    letters: usize,
    rules: Vec<Of>,
}

/// How long a phrase is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Length {
    pub words: usize,
    pub letters: usize,
}

const BITS: usize = 1 << 15;

impl<const SLOTS: usize> Table<SLOTS> {
    /// The phrases of the rules with such a place.
    fn of(such: impl Fn(Place) -> bool) -> Self {
        let mut table = Self {
            firsts: [0; BITS / 64],
            beginnings: Numbered::default(),
            wholes: Vec::new(),
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
        let mut number = first.number;
        let second = rest.first().map(|word| join(number, word.number));
        let (slot, bit) = place(second.unwrap_or(number));
        self.firsts[slot] |= bit;
        for word in rest {
            self.beginnings.entry(number).goes_on = true;
            number = join(number, word.number);
        }
        let whole = &mut self.beginnings.entry(number).whole;
        if *whole == 0 {
            self.wholes.push(Whole::default());
            *whole = self.wholes.len() as u16;
        }
        self.wholes[usize::from(*whole) - 1].rules.push(of);
        self.longest = self.longest.max(words.len());
        let most = match of.1.place {
            Place::Line | Place::Tail | Place::TailTitle | Place::Lead => words.len(),
            Place::Start(most) | Place::Inside(most) => usize::from(most),
        };
        self.most_words = self.most_words.max(most);
    }

    /// The phrase that these words are, if they are one.
    fn whole(&mut self, words: &[Folded]) -> Option<&mut Whole> {
        let numbers = words.iter().map(|word| word.number);
        let beginning = self.beginnings.get(numbers.reduce(join)?);
        self.wholes
            .get_mut(usize::from(beginning.whole).checked_sub(1)?)
    }

    /// Calls `each` with the rules of every phrase that `words` begin with.
    #[inline]
    pub(super) fn each(&self, words: &[Folded], each: impl FnMut(&[Of], Length)) {
        let Some((first, rest)) = words.split_first() else {
            return;
        };
        let begins = |number| {
            let (slot, bit) = place(number);
            self.firsts[slot] & bit
        };
        let second = rest.first().map_or(0, |word| word.number);
        if begins(first.number) | begins(join(first.number, second)) != 0 {
            self.each_from(first.number, rest, each);
        }
    }

    fn each_from(&self, first: u64, rest: &[Folded], mut each: impl FnMut(&[Of], Length)) {
        let mut number = first;
        let mut rest = rest.iter();
        // No phrase is longer than the table's longest, so this ends soon.
        for words in 1.. {
            let beginning = self.beginnings.get(number);
            if beginning.whole > 0 {
                let Whole { letters, rules } = &self.wholes[usize::from(beginning.whole) - 1];
                let letters = *letters;
                each(rules, Length { words, letters });
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
