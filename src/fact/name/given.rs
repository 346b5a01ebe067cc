//! Given names.
//!
//! The list `given.txt` is drawn from the INSEE file of given names ("Fichier des prénoms", Licence Ouverte
//! 2.0) and from the names of the US Social Security Administration (public domain). A name with a question
//! mark is a word, a place or a brand too and needs other evidence.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

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

static NAMES: OnceLock<FxHashMap<&'static str, Given>> = OnceLock::new();

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
    if !folded.is_ascii() {
        folded = without_accents(&folded);
    }
    names().get(folded.as_str()).copied().unwrap_or(Given::No)
}

fn names() -> &'static FxHashMap<&'static str, Given> {
    NAMES.get_or_init(|| {
        LIST.lines()
            .map(|line| match line.strip_suffix('?') {
                Some(name) => (name, Given::Doubtful),
                None => (line, Given::Sure),
            })
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_plain() {
        let names: Vec<&str> = LIST.lines().map(|l| l.trim_end_matches('?')).collect();
        assert!(names.windows(2).all(|w| w[0] < w[1]));
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
