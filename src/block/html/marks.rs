//! What the class and id words of an element say of it.
//!
//! These words are markup, not prose: sites of every language mix them, so that one table serves all.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use rustc_hash::FxHashMap;

use super::names::{STEMS, WORDS};

/// What a class or id word says of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Mark {
    Advertisement,
    Article,
    Audio,
    Author,
    Biography,
    Body,
    Boxed,
    Caption,
    Card,
    Comment,
    Cookie,
    Date,
    Embed,
    Folded,
    Footer,
    Form,
    Header,
    Hidden,
    Lead,
    Legal,
    List,
    Live,
    Media,
    Meta,
    Modal,
    More,
    Navigation,
    Note,
    Poll,
    Popular,
    Promotion,
    Quote,
    Related,
    Search,
    Share,
    Sidebar,
    Subscription,
    Tags,
    Title,
    Widget,
}

impl Mark {
    /// All of them, in the order of their bits.
    pub(crate) const ALL: [Self; 40] = [
        Self::Advertisement,
        Self::Article,
        Self::Audio,
        Self::Author,
        Self::Biography,
        Self::Body,
        Self::Boxed,
        Self::Caption,
        Self::Card,
        Self::Comment,
        Self::Cookie,
        Self::Date,
        Self::Embed,
        Self::Folded,
        Self::Footer,
        Self::Form,
        Self::Header,
        Self::Hidden,
        Self::Lead,
        Self::Legal,
        Self::List,
        Self::Live,
        Self::Media,
        Self::Meta,
        Self::Modal,
        Self::More,
        Self::Navigation,
        Self::Note,
        Self::Poll,
        Self::Popular,
        Self::Promotion,
        Self::Quote,
        Self::Related,
        Self::Search,
        Self::Share,
        Self::Sidebar,
        Self::Subscription,
        Self::Tags,
        Self::Title,
        Self::Widget,
    ];
}

/// A set of marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks(pub(crate) u64);

impl Marks {
    pub(crate) const fn of(mark: Mark) -> Self {
        Self(1 << mark as u8)
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn has(self, mark: Mark) -> bool {
        self.0 & Self::of(mark).0 != 0
    }

    pub(crate) const fn any(self, marks: Self) -> bool {
        self.0 & marks.0 != 0
    }

    /// The names in a class or id attribute that say something of the element.
    pub(super) fn names(attribute: &str) -> impl Iterator<Item = &str> {
        /// An attribute longer than this is data, not names.
        const LONGEST: usize = 600;
        let names = if attribute.len() > LONGEST {
            ""
        } else {
            attribute
        };
        // WordPress names the tags and categories of a post in its class.
        let is_post = names.contains("type-post") || names.contains("hentry");
        let about =
            move |name: &&str| is_post && ["tag-", "category-"].iter().any(|p| name.starts_with(p));
        names
            .split_ascii_whitespace()
            .filter(move |name| !about(name))
    }

    /// The marks of one name. Words are cut at what is no letter and at a capital after a small letter
    /// (`articleBody`).
    pub(super) fn read(name: &str) -> Self {
        let mut marks = Self::default();
        let mut lower = String::with_capacity(name.len() + 8);
        let mut small = false;
        for c in name.chars() {
            if c.is_ascii_uppercase() && small {
                lower.push('-');
            }
            small = c.is_ascii_lowercase();
            lower.push(c.to_ascii_lowercase());
        }
        let table = &*TABLE;
        for word in lower.split(|c: char| !c.is_alphanumeric()) {
            if let Some(found) = table.words.get(word) {
                marks.0 |= found.0;
            }
        }
        for found in table.stems.find_iter(&lower) {
            marks.0 |= Self::of(STEMS[found.pattern().as_usize()].0).0;
        }
        marks
    }
}

struct MarkTable {
    words: FxHashMap<&'static str, Marks>,
    stems: AhoCorasick,
}

static TABLE: LazyLock<MarkTable> = LazyLock::new(|| {
    let mut words = FxHashMap::<_, Marks>::default();
    for (mark, spellings) in WORDS {
        for spelling in *spellings {
            let entry = words.entry(*spelling).or_default();
            *entry = entry.with(Marks::of(*mark));
        }
    }
    let stems = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(STEMS.iter().map(|(_, stem)| stem))
        .expect("a small constant table builds");
    MarkTable { words, stems }
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_into_words() {
        let names = Marks::names("c-articleBody js-related__list td_post");
        let marks = names.map(Marks::read).fold(Marks::default(), Marks::with);
        for mark in [Mark::Article, Mark::Body, Mark::Related, Mark::List] {
            assert!(marks.has(mark), "{mark:?}");
        }
        assert!(!Marks::read("shadow tablet").any(Marks(u64::MAX)));
    }

    #[test]
    fn marks_stand_in_the_order_of_their_bits() {
        assert!(Mark::ALL.iter().enumerate().all(|(i, m)| i == *m as usize));
    }
}
