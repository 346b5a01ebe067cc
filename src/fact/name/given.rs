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

static LINES: OnceLock<Lines> = OnceLock::new();

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
    let lines = LINES.get_or_init(Lines::of_list);
    let begin_alike = lines.by_pair[pair] as usize..lines.by_pair[pair + 1] as usize;
    // What ends a line comes before any letter, so that a shorter name compares as smaller.
    let compared = |start: &u32| {
        let line = &LIST.as_bytes()[*start as usize..];
        let order = line[..name.len().min(line.len())].cmp(name);
        match line.get(name.len()) {
            Some(b'a'..=b'z') => order.then(Ordering::Greater),
            _ => order,
        }
    };
    let starts = &lines.starts[begin_alike];
    let Ok(found) = starts.binary_search_by(compared) else {
        return Given::No;
    };
    match LIST.as_bytes().get(starts[found] as usize + name.len()) {
        Some(b'?') => Given::Doubtful,
        _ => Given::Sure,
    }
}

const LETTERS: usize = 26;

/// The lines of the list: an index is made in a fraction of the time that a table of all names takes.
struct Lines {
    /// Where each begins.
    starts: Vec<u32>,
    /// By pair of letters: the first line that begins with it; and their number.
    by_pair: [u32; LETTERS * LETTERS + 1],
}

impl Lines {
    fn of_list() -> Self {
        let list = LIST.as_bytes();
        let mut starts: Vec<u32> = Vec::with_capacity(list.len() / 7);
        starts.push(0);
        starts.extend(memchr::memchr_iter(b'\n', list).map(|end| end as u32 + 1));
        starts.pop_if(|start| *start as usize == list.len());
        let mut by_pair = [starts.len() as u32; LETTERS * LETTERS + 1];
        let mut filled = 0;
        for (line, start) in starts.iter().enumerate() {
            if let Some(pair) = pair(&list[*start as usize..]) {
                while filled <= pair {
                    by_pair[filled] = line as u32;
                    filled += 1;
                }
            }
        }
        Self { starts, by_pair }
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
