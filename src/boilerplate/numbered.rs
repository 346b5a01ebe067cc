//! A table by the numbers of words and phrases, which are spread evenly as they are.

/// Values by number, in `SLOTS` places, a power of two. What has no value has the default one.
#[derive(Debug)]
pub(super) struct Numbered<T, const SLOTS: usize> {
    /// The number at each place; 0 where there is none.
    numbers: [u64; SLOTS],
    values: [T; SLOTS],
    count: usize,
}

impl<T: Copy + Default, const SLOTS: usize> Default for Numbered<T, SLOTS> {
    fn default() -> Self {
        Self {
            numbers: [0; SLOTS],
            values: [T::default(); SLOTS],
            count: 0,
        }
    }
}

impl<T: Copy + Default, const SLOTS: usize> Numbered<T, SLOTS> {
    #[inline]
    pub(super) fn get(&self, number: u64) -> T {
        self.values[self.place(number)]
    }

    /// The value of a number, to be changed.
    ///
    /// # Panics
    /// When more than half of the places are taken: searches would be long.
    pub(super) fn entry(&mut self, number: u64) -> &mut T {
        let place = self.place(number);
        if self.numbers[place] == 0 {
            self.count += 1;
            assert!(self.count * 2 <= SLOTS, "a larger table is needed");
            self.numbers[place] = number;
        }
        &mut self.values[place]
    }

    /// Where a number stands, or would stand.
    #[inline]
    fn place(&self, number: u64) -> usize {
        let mut at = (number >> (64 - SLOTS.trailing_zeros())) as usize;
        loop {
            let here = self.numbers[at % SLOTS];
            // The number, or no number: one question, because nothing foresees which of the two it is.
            if here.min(here ^ number) == 0 {
                return at % SLOTS;
            }
            at += 1;
        }
    }
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
        assert_eq!((table.get(last + 9), table.get(5)), (0, 0));
    }
}
