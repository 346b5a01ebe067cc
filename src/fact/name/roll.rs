//! A list of names, one a line and sorted, that is searched where it lies.

use std::{hash::BuildHasher, sync::OnceLock};

use rustc_hash::FxBuildHasher;

use crate::token::{ShortWord, fold, without_accents};

/// A list of names in small letters without accents, none longer than a [`ShortWord`]. A question mark may stand
/// behind a name.
pub(super) struct Roll {
    text: &'static [u8],
    /// Twice the names or more, so that most stand in their own slots.
    slots: usize,
    lines: OnceLock<Lines>,
}

impl Roll {
    /// The list `text`, with room for `slots` lines.
    pub(super) const fn new(text: &'static [u8], slots: usize) -> Self {
        Self {
            text,
            slots,
            lines: OnceLock::new(),
        }
    }

    /// The names, without what stands behind them.
    #[cfg(test)]
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        let list = std::str::from_utf8(self.text).expect("plain letters");
        assert!(list.lines().count() * 2 < self.slots && (list.is_empty() || list.ends_with('\n')));
        list.lines().map(|line| line.trim_end_matches('?'))
    }

    /// The byte behind a folded name of the list; none for a name that is not in it.
    pub(super) fn mark(&self, name: ShortWord) -> Option<u8> {
        let lines = self.lines.get_or_init(|| Lines::of(self));
        let mut slot = self.slot(name);
        while let Some(start) = lines.slots[slot].checked_sub(1) {
            let line = &self.text[start as usize..];
            if let Some(mark @ (b'\n' | b'?')) = line.get(name.len())
                && ShortWord::at_start(line, name.len()) == Some(name)
            {
                return Some(*mark);
            }
            slot = (slot + 1) % self.slots;
        }
        None
    }

    fn slot(&self, name: ShortWord) -> usize {
        FxBuildHasher.hash_one(name) as usize % self.slots
    }
}

/// A name in small letters without accents.
pub(super) fn folded(name: &str) -> Option<ShortWord> {
    let mut folded = String::new();
    fold(name, &mut folded);
    ShortWord::new(without_accents(&folded).as_bytes())
}

/// The lines of a list by their names.
struct Lines {
    /// Where a line begins, counted from 1; 0 for none. A line stands in the slot of its name, or in the next
    /// one that was free.
    slots: Vec<u32>,
}

impl Lines {
    fn of(roll: &Roll) -> Self {
        let mut slots = vec![0; roll.slots];
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', roll.text) {
            let doubtful = usize::from(roll.text[end - 1] == b'?');
            if let Some(name) = ShortWord::at_start(&roll.text[start..], end - doubtful - start) {
                let mut slot = roll.slot(name);
                while slots[slot] != 0 {
                    slot = (slot + 1) % roll.slots;
                }
                slots[slot] = start as u32 + 1;
            }
            start = end + 1;
        }
        Self { slots }
    }
}
