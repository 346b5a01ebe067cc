//! What a line looks like: everything that one pass over its characters measures.

mod dates;
mod eight;
mod known;
mod measure;

use std::ops::Range;

use super::fold::Folded;

/// How a line ends, quotes and brackets that close there aside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum End {
    /// A word, or any mark that ends no sentence.
    #[default]
    Open,
    /// `.`, `!` or `?`
    Stop,
    /// `…` or `...`
    Ellipsis,
    /// `:`
    Colon,
    /// `,` or `;`
    Comma,
}

/// Counts and marks of one line.
// Each flag is a measurement of its own, not a state.
#[allow(clippy::struct_excessive_bools)]
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    pub chars: u32,
    pub words: u32,
    pub letters: u32,
    pub digits: u32,
    /// Words that begin with a capital.
    pub capitals: u32,
    /// Words of two letters and more in capitals only.
    pub uppers: u32,
    /// Words that any prose is full of, in the language that has more of them here.
    pub stops: u32,
    /// Words that speak to the reader or of the publisher.
    pub address: u32,
    /// Words by which an article gives the words of others.
    pub quoting: u32,
    /// Words for the one who writes.
    pub selves: u32,
    /// Words that say what a picture shows.
    pub depicting: u32,
    /// Words of the publisher's trade.
    pub publishing: u32,
    /// What readers are told to do.
    pub calling: u32,
    /// Words for readers and publisher.
    pub reading: u32,
    /// The first word is one of the former.
    pub opens_calling: bool,
    /// Words that a date or an hour may be made of.
    pub date_words: u32,
    /// Hours such as 14:30 and 14h30.
    pub hours: u32,
    /// One of them stands before all other words.
    pub starts_with_hour: bool,
    /// Commas and semicolons.
    pub commas: u32,
    /// Full stops and the like before a space.
    pub stops_inside: u32,
    /// `|`, `•`, `>` and other marks between the links of a menu.
    pub separators: u32,
    /// `/`, one at a time.
    pub slashes: u32,
    /// `!` and `?`
    pub cries: u32,
    pub quotes: u32,
    pub brackets: u32,
    /// `€`, `$`, `£` and `%`
    pub money: u32,
    /// `@`, `://` and `www.`
    pub addresses: u32,
    pub longest_word: u32,
    pub end: End,
    pub ends_quoted: bool,
    pub starts_lower: bool,
    pub starts_quoted: bool,
    pub starts_marked: bool,
    pub starts_bracketed: bool,
    pub ends_bracketed: bool,
    /// A colon after one to three words, as behind a label.
    pub labelled: bool,
    /// The first word is in capitals only.
    pub starts_upper: bool,
    /// A day, with the hour or without, and nothing else.
    pub is_date: bool,
    /// The same with the weekday.
    pub has_weekday: bool,
    /// Hash of all words: equal lines have equal ones.
    pub hash: u64,
    /// Hash of the first words, 0 in a line of fewer: lines that begin alike have equal ones.
    pub opening: u64,
    /// The first words that are no stop words, for what the document is about; see [`Scratch::topics`].
    pub topics: Range<u32>,
}

/// A content word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Topic {
    /// Stands for the word; two words may share one.
    pub slot: u16,
    /// True with a capital that no sentence or line begins with.
    pub name: bool,
}

/// What measuring leaves beside the shapes, in buffers that serve a whole document.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    /// The words of the last line as phrases see them.
    pub words: Vec<Folded>,
    /// The topics of all lines, one line after the other.
    pub topics: Vec<Topic>,
}

impl Scratch {
    /// Room for what most documents of so many lines leave.
    pub(super) fn for_lines(count: usize) -> Self {
        Self {
            words: Vec::with_capacity(128),
            topics: Vec::with_capacity(count * 8),
        }
    }
}

/// How many slots there are for content words.
pub(super) const TOPIC_SLOTS: usize = 1 << 12;

/// Content words of a line that are remembered.
const MOST_TOPICS: u32 = 24;

impl Shape {
    /// Measures a line, and leaves its words and topics in `scratch`.
    pub(super) fn of(line: &str, scratch: &mut Scratch) -> Self {
        measure::measure(line, scratch)
    }

    /// Share of the words that are such words.
    pub(super) fn share(&self, of: u32) -> f32 {
        of as f32 / self.words.max(1) as f32
    }

    /// True for a line that reads as running text: full sentences with the small words of a language.
    pub(super) fn is_prose(&self) -> bool {
        let ended = matches!(self.end, End::Stop | End::Colon) || self.ends_quoted;
        // A paragraph that breaks in mid-sentence is long enough to be told by its length.
        let long = self.words >= 30 && self.end != End::Ellipsis;
        (long || (self.words >= 14 && ended)) && self.capitals * 2 <= self.words
    }

    /// True for the initials of those who wrote and edited an agency's story, with slashes between.
    pub(super) fn is_initials(&self) -> bool {
        (2..=5).contains(&self.words)
            && self.slashes + 1 == self.words
            && self.longest_word <= 4
            && self.digits == 0
            && (self.capitals == 0 || self.uppers == self.words)
            && self.chars <= self.letters + self.slashes + 2
    }

    /// True for a short line with a name and the time of day, such as stands over a comment.
    pub(super) fn is_signature(&self) -> bool {
        self.words <= 22 && self.end == End::Open && self.date_words >= 3 && self.hours > 0
    }

    /// True for a line cut off by an ellipsis, as the teasers of other stories are.
    pub(super) fn is_cut_off(&self) -> bool {
        self.end == End::Ellipsis && !self.ends_quoted && (4..=45).contains(&self.words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(line: &str) -> Shape {
        Shape::of(line, &mut Scratch::default())
    }

    #[test]
    fn dates_are_told_from_other_lines() {
        for date in [
            "mardi, 23 avril 2024",
            "Friday, 14 June 2024",
            "04/03/2022 - 08:15",
            "September 5, 2022 3:14 PM GMT+1",
            "1er mars 2023 à 14h32",
        ] {
            assert!(shape(date).is_date, "{date}");
        }
        for other in [
            "2022",
            "May",
            "Le 3 mars, le port a fermé.",
            "12 345 678",
            "",
        ] {
            assert!(!shape(other).is_date, "{other}");
        }
    }

    #[test]
    fn initials_of_agencies() {
        assert!(shape("rvl/kbt/asm").is_initials());
        assert!(shape("(ab/cd)").is_initials());
        assert!(!shape("et/ou le maire").is_initials());
        assert!(!shape("Paris/Londres").is_initials());
    }

    #[test]
    fn ends() {
        for (line, end) in [
            ("Il pleut.", End::Stop),
            ("« Il pleut. »", End::Stop),
            ("“Rain?”", End::Stop),
            ("Il pleut sur la…", End::Ellipsis),
            ("It rains on the...", End::Ellipsis),
            ("Voici :", End::Colon),
            ("Un titre", End::Open),
            ("", End::Open),
        ] {
            assert_eq!(shape(line).end, end, "{line}");
        }
    }

    #[test]
    fn prose_has_sentences_and_small_words() {
        assert!(shape("The port said on Tuesday that the ferry to the islands would not sail before the end of the week.").is_prose());
        assert!(!shape("Home News Sport Weather Travel Culture Business Politics Science Health Video Jobs Cars Games").is_prose());
    }
}
