//! Given names.
//!
//! The list `given.txt` is drawn from the INSEE file of given names ("Fichier des prénoms", Licence Ouverte
//! 2.0) and from the names of the US Social Security Administration (public domain). A name with a question
//! mark is a word, a place or a brand too and needs other evidence.

use std::{hash::BuildHasher, sync::OnceLock};

use rustc_hash::FxBuildHasher;

use crate::token::{ShortWord, fold, without_accents};

/// How well a word is known as a given name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Given {
    /// Not known.
    No,
    /// A given name, but a word, a place or a brand too.
    Doubtful,
    /// A given name.
    Sure,
}

/// A name a line, in small letters without accents.
const LIST: &[u8] = include_bytes!("given.txt");

/// Looks a name up, a compound by its parts.
pub(super) fn given(name: &str) -> Given {
    let mut parts = name.split(['-', '\u{2010}', '\u{2011}']);
    let first = parts.next().map_or(Given::No, simple);
    parts.fold(first, |known, part| {
        if simple(part) == Given::No {
            Given::No
        } else {
            known
        }
    })
}

fn simple(name: &str) -> Given {
    let mut folded = String::new();
    fold(name, &mut folded);
    let plain = without_accents(&folded);
    ShortWord::new(plain.as_bytes()).map_or(Given::No, listed)
}

/// Looks a name up that is folded and has no accents.
pub(super) fn listed(name: ShortWord) -> Given {
    static LINES: OnceLock<Lines> = OnceLock::new();
    LINES.get_or_init(Lines::of_list).find(name)
}

/// The lines of the list by their names.
struct Lines {
    /// Where a line begins, counted from 1; 0 for none. A line stands in the slot of its name, or in the next
    /// one that was free.
    slots: Vec<u32>,
}

impl Lines {
    /// Twice the names, so that most stand in their own slots.
    const SLOTS: usize = 1 << 16;

    fn of_list() -> Self {
        let mut slots = vec![0; Self::SLOTS];
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', LIST) {
            let doubtful = usize::from(LIST[end - 1] == b'?');
            if let Some(name) = ShortWord::at_start(&LIST[start..], end - doubtful - start) {
                let mut slot = Self::slot(name);
                while slots[slot] != 0 {
                    slot = (slot + 1) % Self::SLOTS;
                }
                slots[slot] = start as u32 + 1;
            }
            start = end + 1;
        }
        Self { slots }
    }

    fn find(&self, name: ShortWord) -> Given {
        let mut slot = Self::slot(name);
        while let Some(start) = self.slots[slot].checked_sub(1) {
            let line = &LIST[start as usize..];
            match line.get(name.len()) {
                Some(b'\n' | b'?') if ShortWord::at_start(line, name.len()) != Some(name) => {}
                Some(b'\n') => return Given::Sure,
                Some(b'?') => return Given::Doubtful,
                _ => {}
            }
            slot = (slot + 1) % Self::SLOTS;
        }
        Given::No
    }

    fn slot(name: ShortWord) -> usize {
        FxBuildHasher.hash_one(name) as usize % Self::SLOTS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_plain() {
        let list = std::str::from_utf8(LIST).expect("plain letters");
        let names: Vec<&str> = list.lines().map(|l| l.trim_end_matches('?')).collect();
        assert!(names.len() * 2 < Lines::SLOTS && LIST.ends_with(b"\n"));
        assert!(names.windows(2).all(|w| w[0] < w[1]));
        assert!(names.iter().all(|n| n.len() > 1 && given(n) != Given::No));
        assert!(
            names
                .iter()
                .all(|n| n.bytes().all(|b| b.is_ascii_lowercase()))
        );
    }

    #[test]
    fn compounds_accents_and_doubtful_names() {
        assert_eq!(given("Marie-Laure"), Given::Sure);
        assert_eq!(given("ÉLIE"), Given::Sure);
        assert_eq!(given("Paris"), Given::Doubtful);
        assert_eq!(given("Clearview"), Given::No);
    }
}
