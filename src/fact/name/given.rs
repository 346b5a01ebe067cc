//! Given names.
//!
//! The list `given.txt` is drawn from the INSEE file of given names ("Fichier des prénoms", Licence Ouverte
//! 2.0), from the names of the US Social Security Administration (public domain), and for names of other
//! countries from the lists of the Faker project (MIT). A name with a question mark is a word, a place or a
//! brand too and needs other evidence.

use super::roll::{Roll, folded};
use crate::token::ShortWord;

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

static LIST: Roll = Roll::new(include_bytes!("given.txt"), 1 << 17);

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
    folded(name).map_or(Given::No, listed)
}

/// Looks a name up that is folded and has no accents.
pub(super) fn listed(name: ShortWord) -> Given {
    match LIST.mark(name) {
        None => Given::No,
        Some(b'?') => Given::Doubtful,
        Some(_) => Given::Sure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_plain() {
        let names: Vec<&str> = LIST.names().collect();
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
