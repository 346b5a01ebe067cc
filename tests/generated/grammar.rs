//! The grammar: an article is a title and paragraphs, with furniture between; a paragraph is sentences, some with
//! a fact.

use std::ops::Range;

use coupure::{FactKind, Lang};
use proptest::{collection::vec, option, prelude::*, sample::select};

use crate::{en, fr};

/// A line of an article.
#[derive(Clone, Debug)]
pub enum Part {
    Title(String),
    Paragraph(String),
    Furniture(&'static str),
}

/// An article, and the facts that are in it.
#[derive(Clone, Debug)]
pub struct Planned {
    pub lang: Lang,
    pub parts: Vec<Part>,
    pub facts: Vec<(FactKind, String)>,
}

impl Planned {
    /// As plain text, paragraphs apart.
    pub fn text(&self) -> String {
        let lines = self.parts.iter().map(|part| match part {
            Part::Title(words) | Part::Paragraph(words) => words.as_str(),
            Part::Furniture(words) => words,
        });
        lines.collect::<Vec<_>>().join("\n\n")
    }
}

/// Numbers that make a fact: what they are for is the sentence's affair.
#[derive(Clone, Copy, Debug)]
pub struct Numbers {
    pub small: u32,
    pub tenths: u32,
    pub thousands: u32,
    pub year: u32,
    pub month: usize,
    pub day: u32,
    pub name: usize,
    pub words: usize,
}

/// What a sentence says: its words, in the typography of books, and its facts.
pub struct Said {
    pub words: String,
    pub facts: Vec<(FactKind, String)>,
}

/// Makes a sentence of some numbers.
pub type Sentence = fn(&Numbers) -> Said;

/// The sentences of a language that hold facts.
pub fn sentences(lang: Lang) -> &'static [Sentence] {
    match lang {
        Lang::Fr => &fr::SENTENCES,
        Lang::En => &en::SENTENCES,
    }
}

/// How a publisher sets a text.
#[derive(Clone, Copy, Debug)]
pub struct Typography {
    straight: bool,
    spaces: char,
}

impl Typography {
    fn set(self, words: &str) -> String {
        let spaced = words.replace('~', &self.spaces.to_string());
        if self.straight {
            spaced.replace('’', "'")
        } else {
            spaced
        }
    }
}

/// Articles of both languages.
pub fn articles() -> impl Strategy<Value = Planned> {
    prop_oneof![
        article(Lang::Fr, fr::TITLES, fr::FILLERS, fr::FURNITURE, fr::LAST),
        article(Lang::En, en::TITLES, en::FILLERS, en::FURNITURE, en::LAST),
    ]
}

fn article(
    lang: Lang,
    titles: &'static [&'static str],
    fillers: &'static [&'static str],
    furniture: &'static [&'static str],
    last: &'static str,
) -> impl Strategy<Value = Planned> {
    let sentence = (select(sentences(lang)), numbers(), select(fillers));
    let paragraph = (vec(sentence, 1..4), select(fillers));
    let line = (paragraph, option::weighted(0.4, select(furniture)));
    let typography = (any::<bool>(), select(vec![' ', '\u{a0}', '\u{202f}']));
    (select(titles), vec(line, 2..6), typography, any::<bool>()).prop_map(
        move |(title, lines, (straight, spaces), comments)| {
            let typography = Typography { straight, spaces };
            let mut planned = Planned {
                lang,
                parts: vec![Part::Title(typography.set(title))],
                facts: Vec::new(),
            };
            for ((sentences, ending), furniture) in lines {
                let mut words = Vec::new();
                for (sentence, numbers, filler) in sentences {
                    let said = sentence(&numbers);
                    words.push(typography.set(filler));
                    words.push(typography.set(&said.words));
                    let set = |(kind, value): (FactKind, String)| (kind, typography.set(&value));
                    planned.facts.extend(said.facts.into_iter().map(set));
                }
                words.push(typography.set(ending));
                planned.parts.push(Part::Paragraph(words.join(" ")));
                planned.parts.extend(furniture.map(Part::Furniture));
            }
            if comments {
                planned.parts.push(Part::Furniture(last));
            }
            planned
        },
    )
}

fn numbers() -> impl Strategy<Value = Numbers> {
    let range = |range: Range<u32>| range;
    (
        (range(2..100), range(1..10), range(1..1000)),
        (range(2005..2024), 0..12_usize, range(2..29)),
        (0..8_usize, 0..6_usize),
    )
        .prop_map(
            |((small, tenths, thousands), (year, month, day), (name, words))| Numbers {
                small,
                tenths,
                thousands,
                year,
                month,
                day,
                name,
                words,
            },
        )
}
