//! A list of names, one a line and sorted, that is searched where it lies.

use std::{hash::BuildHasher, sync::OnceLock};

use rustc_hash::FxBuildHasher;

use crate::token::{ShortWord, fold, without_accents};

/// A list of names in small letters without accents, none longer than a [`ShortWord`]. A question mark may stand
/// behind a name.
pub(super) struct Roll {
    text: &'static [u8],
    /// Twice the names or more, so that most stand in their own slots; a power of two.
    slots: usize,
    lines: OnceLock<Lines>,
}

impl Roll {
    /// The list `text`, with room for `slots` lines.
    pub(super) const fn new(text: &'static [u8], slots: usize) -> Self {
        assert!(slots.is_power_of_two() && text.len() < Slot::PLACE as usize);
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
        let hash = FxBuildHasher.hash_one(name);
        let mut at = self.place(hash);
        while let Some(start) = lines.slots[at].start() {
            if lines.slots[at].may_be(hash) {
                let line = &self.text[start..];
                if let Some(mark @ (b'\n' | b'?')) = line.get(name.len())
                    && ShortWord::at_start(line, name.len()) == Some(name)
                {
                    return Some(*mark);
                }
            }
            at = (at + 1) & (self.slots - 1);
        }
        None
    }

    /// The slot that a name with this hash wants.
    fn place(&self, hash: u64) -> usize {
        hash as usize & (self.slots - 1)
    }
}

/// A name in small letters without accents.
pub(super) fn folded(name: &str) -> Option<ShortWord> {
    let mut folded = String::new();
    fold(name, &mut folded);
    ShortWord::new(without_accents(&folded).as_bytes())
}

/// The lines of a list by their names: a line stands in the slot of its name, or in the next one that was free.
struct Lines {
    slots: Vec<Slot>,
}

impl Lines {
    fn of(roll: &Roll) -> Self {
        let mut slots = vec![Slot::default(); roll.slots];
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', roll.text) {
            let doubtful = usize::from(roll.text[end - 1] == b'?');
            if let Some(name) = ShortWord::at_start(&roll.text[start..], end - doubtful - start) {
                let hash = FxBuildHasher.hash_one(name);
                let mut at = roll.place(hash);
                while slots[at].start().is_some() {
                    at = (at + 1) & (roll.slots - 1);
                }
                slots[at] = Slot::new(start, hash);
            }
            start = end + 1;
        }
        Self { slots }
    }
}

/// Where a line begins, counted from 1; 0 for none. The highest byte is one of the name's hash, so that another name
/// is seldom looked for in the list.
#[derive(Clone, Copy, Default)]
struct Slot(u32);

impl Slot {
    /// Lists are shorter, in bytes.
    const PLACE: u32 = 1 << 24;

    fn new(start: usize, hash: u64) -> Self {
        Self((start as u32 + 1) | Self::tag(hash))
    }

    fn start(self) -> Option<usize> {
        Some((self.0 % Self::PLACE).checked_sub(1)? as usize)
    }

    /// False for a name with this hash that is not the line's.
    fn may_be(self, hash: u64) -> bool {
        self.0 - self.0 % Self::PLACE == Self::tag(hash)
    }

    fn tag(hash: u64) -> u32 {
        (hash >> 32) as u32 & !(Self::PLACE - 1)
    }
}
