//! Surnames.
//!
//! The list `surname.txt` is drawn from the surnames of the 1990 census of the United States (public domain) and
//! from the French ones of the Faker project (MIT), without those that are words. A surname says little by
//! itself: it decides where what stands before it may be a given name that no list knows.

use super::roll::{Roll, folded};
use crate::token::ShortWord;

static LIST: Roll = Roll::new(include_bytes!("surname.txt"), 1 << 16);

/// True for a surname, or for one of the surnames that hyphens join.
pub(super) fn is_surname(name: &str) -> bool {
    name.split(['-', '\u{2010}', '\u{2011}'])
        .filter_map(folded)
        .any(is_listed)
}

/// The same for a name that is folded and has no accents.
pub(super) fn is_listed(name: ShortWord) -> bool {
    LIST.mark(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_plain() {
        let names: Vec<&str> = LIST.names().collect();
        assert!(names.windows(2).all(|w| w[0] < w[1]));
        let plain = |n: &&str| n.len() > 1 && n.bytes().all(|b| b.is_ascii_lowercase());
        assert!(names.iter().all(|n| plain(n) && is_surname(n)));
    }

    #[test]
    fn joined_surnames_and_words() {
        assert!(is_surname("Lefèbvre") && is_surname("HERNANDEZ") && is_surname("Xyz-Lopez"));
        assert!(!is_surname("Clearview") && !is_surname("Bank"));
    }
}
