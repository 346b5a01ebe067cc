//! Surnames that the article writes behind an honorific or a title: `Mme Roux` says what `Xelia Roux` is.

use rustc_hash::FxHashSet;

use super::{
    link::key,
    reader::{Extent, Reader},
    scan::Marks,
};

/// The surnames, folded.
#[derive(Default)]
pub(super) struct Told(FxHashSet<String>);

impl Told {
    pub(super) fn of(sentences: &[(Reader<'_>, Marks)]) -> Self {
        let mut told = Self::default();
        for (reader, marks) in sentences {
            for person in marks.persons.iter().filter(|p| !p.is_full) {
                told.0.insert(key(reader.text(person.surname)));
            }
        }
        told
    }

    /// True for one of them.
    pub(super) fn is_told(&self, reader: &Reader<'_>, surname: Extent) -> bool {
        !self.0.is_empty() && self.0.contains(&key(reader.text(surname)))
    }
}
