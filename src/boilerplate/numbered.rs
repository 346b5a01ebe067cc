//! A table by the numbers of words and phrases, which are spread evenly as they are.

/// Values by number, in `SLOTS` places, a power of two. What has no value has the default one. Two numbers that begin
/// alike and have the same lower half would be taken for one; words and phrases have no such numbers in practice.
#[derive(Debug)]
pub(super) struct Numbered<T, const SLOTS: usize> {
    slots: [Slot<T>; SLOTS],
    count: usize,
}

/// A number and its value side by side, so that one look at the memory finds both.
#[derive(Clone, Copy, Debug, Default)]
struct Slot<T> {
    /// What tells the number from others near it; 0 where there is none.
    mark: u32,
    value: T,
}

impl<T: Copy + Default, const SLOTS: usize> Default for Numbered<T, SLOTS> {
    fn default() -> Self {
        Self {
            slots: [Slot::default(); SLOTS],
            count: 0,
        }
    }
}

impl<T: Copy + Default, const SLOTS: usize> Numbered<T, SLOTS> {
    #[inline]
    pub(super) fn get(&self, number: u64) -> T {
        self.slots[self.place(number)].value
    }

    /// The value of a number, to be changed.
    ///
    /// # Panics
    /// When more than half of the places are taken: searches would be long.
    pub(super) fn entry(&mut self, number: u64) -> &mut T {
        let place = self.place(number);
        if self.slots[place].mark == 0 {
            self.count += 1;
            assert!(self.count * 2 <= SLOTS, "a larger table is needed");
            self.slots[place].mark = mark(number);
        }
        &mut self.slots[place].value
    }

    /// Where a number stands, or would stand.
    #[inline]
    fn place(&self, number: u64) -> usize {
        let mark = mark(number);
        let mut at = (number >> (64 - SLOTS.trailing_zeros())) as usize;
        loop {
            let here = self.slots[at % SLOTS].mark;
            // The number, or no number: one question, because nothing foresees which of the two it is.
            if here.min(here ^ mark) == 0 {
                return at % SLOTS;
            }
            at += 1;
        }
    }
}

/// The lower half of a number; the upper one says where it stands.
fn mark(number: u64) -> u32 {
    (number as u32).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_want_one_place_all_have_one() {
        let mut table = Numbered::<u8, 16>::default();
        let last = u64::MAX << 60;
        for i in 1..=8 {
            *table.entry(last + i) = i as u8;
        }
        *table.entry(last + 3) += 10;
        for i in 1..=8 {
            let more = if i == 3 { 10 } else { 0 };
            assert_eq!(u64::from(table.get(last + i)), i + more);
        }
        assert_eq!((table.get(last + 9), table.get(12)), (0, 0));
    }
}
