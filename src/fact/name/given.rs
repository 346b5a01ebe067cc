//! Given names.
//!
//! The list `given.txt` is drawn from the INSEE file of given names ("Fichier des prénoms", Licence Ouverte
//! 2.0) and from the names of the US Social Security Administration (public domain). A name with a question
//! mark is a word, a place or a brand too and needs other evidence.

use std::{cmp::Ordering, sync::OnceLock};

use crate::token::{fold, without_accents};

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

const LIST: &str = include_str!("given.txt");

/// Where the lines that begin with each pair of letters stand in the list.
static PAIRS: OnceLock<Pairs> = OnceLock::new();

/// Looks a name up, a compound by its parts.
pub(super) fn given(name: &str) -> Given {
    if name.bytes().all(|b| b.is_ascii_alphabetic()) {
        return simple(name);
    }
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
    const LONG: usize = 24;
    let mut lower = [0; LONG];
    if name.len() <= LONG && name.is_ascii() {
        let lower = &mut lower[..name.len()];
        lower.copy_from_slice(name.as_bytes());
        lower.make_ascii_lowercase();
        return listed(lower);
    }
    let mut folded = String::new();
    fold(name, &mut folded);
    if !folded.is_ascii() {
        folded = without_accents(&folded);
    }
    listed(folded.as_bytes())
}

/// Looks a folded name up in the list.
fn listed(name: &[u8]) -> Given {
    let Some(pair) = pair(name) else {
        return Given::No;
    };
    let places = &PAIRS.get_or_init(Pairs::of_list).0;
    let list = LIST.as_bytes();
    let (mut low, mut high) = (places[pair] as usize, places[pair + 1] as usize);
    while low < high {
        let middle = usize::midpoint(low, high);
        let start = memchr::memrchr(b'\n', &list[low..middle]).map_or(low, |at| low + at + 1);
        let end = memchr::memchr(b'\n', &list[start..high]).map_or(high, |at| start + at);
        let line = &list[start..end];
        let (written, known) = match line.strip_suffix(b"?") {
            Some(written) => (written, Given::Doubtful),
            None => (line, Given::Sure),
        };
        match name.cmp(written) {
            Ordering::Less => high = start,
            Ordering::Equal => return known,
            Ordering::Greater => low = (end + 1).min(high),
        }
    }
    Given::No
}

const LETTERS: usize = 26;

/// By pair of letters: the first byte of its lines; and the end of the list.
struct Pairs([u32; LETTERS * LETTERS + 1]);

impl Pairs {
    fn of_list() -> Self {
        let list = LIST.as_bytes();
        let mut places = [list.len() as u32; LETTERS * LETTERS + 1];
        let mut filled = 0;
        let mut start = 0;
        while start < list.len() {
            if let Some(pair) = pair(&list[start..]) {
                while filled <= pair {
                    places[filled] = start as u32;
                    filled += 1;
                }
            }
            start = memchr::memchr(b'\n', &list[start..]).map_or(list.len(), |at| start + at + 1);
        }
        Self(places)
    }
}

/// The place of the first two letters among all pairs.
fn pair(name: &[u8]) -> Option<usize> {
    let letter = |at: usize| {
        let letter = *name.get(at)?;
        let is_letter = letter.is_ascii_lowercase();
        is_letter.then(|| usize::from(letter - b'a'))
    };
    Some(letter(0)? * LETTERS + letter(1)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_plain() {
        let names: Vec<&str> = LIST.lines().map(|l| l.trim_end_matches('?')).collect();
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
