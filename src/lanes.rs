//! Eight bytes of a text at once: each is a lane of one number, and the highest bit of a lane says yes or no.

/// Lanes of a number.
pub(crate) const LANES: usize = size_of::<u64>();

/// The highest bit of each lane.
pub(crate) const HIGH: u64 = all(0x80);

/// The same byte in every lane.
pub(crate) const fn all(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; LANES])
}

/// The bytes from `at` on, the first one in the lowest lane; none where fewer are left.
#[inline]
pub(crate) fn whole(bytes: &[u8], at: usize) -> Option<u64> {
    let chunk = bytes.get(at..)?.first_chunk()?;
    Some(u64::from_le_bytes(*chunk))
}

/// The same, with zeros where fewer are left.
#[inline]
pub(crate) fn padded(bytes: &[u8], at: usize) -> u64 {
    let short = || {
        let rest = bytes.get(at..).unwrap_or_default().iter();
        rest.rfold(0, |all, byte| all << 8 | u64::from(*byte))
    };
    whole(bytes, at).unwrap_or_else(short)
}

/// The lanes, none of them over 127, that hold a byte from `first` to `last`; other bits are of no meaning.
#[inline]
pub(crate) const fn within(lanes: u64, first: u8, last: u8) -> u64 {
    (lanes + all(0x80 - first)) & !(lanes + all(0x7f - last))
}

/// How many lanes say yes; other bits are of no meaning.
#[inline]
pub(crate) const fn count(lanes: u64) -> u32 {
    (((lanes & HIGH) >> 7).wrapping_mul(all(1)) >> 56) as u32
}

/// How many ASCII letters and figures the lanes begin with.
#[inline]
pub(crate) fn letters_and_figures(lanes: u64) -> usize {
    /// Small letters and figures have this bit, and it makes capitals small.
    const SMALL: u64 = all(0x20);
    let plain = lanes & !HIGH;
    let known = within(plain | SMALL, b'a', b'z') | within(plain, b'0', b'9');
    ((known & !lanes & HIGH) ^ HIGH).trailing_zeros() as usize / 8
}

/// How many small ASCII letters the lanes begin with.
#[inline]
pub(crate) fn small_letters(lanes: u64) -> usize {
    let letters = within(lanes & !HIGH, b'a', b'z') & !lanes & HIGH;
    (letters ^ HIGH).trailing_zeros() as usize / 8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lanes_within_are_told() {
        for byte in 0..128 {
            let told = within(all(byte), b'a', b'z') & HIGH;
            let wanted = if byte.is_ascii_lowercase() { HIGH } else { 0 };
            assert_eq!(told, wanted, "{byte}");
        }
    }

    #[test]
    fn letters_and_figures_are_counted() {
        for byte in 0..=u8::MAX {
            for before in 0..LANES {
                let mut bytes = *b"aZ09zAbc";
                bytes[before] = byte;
                let goes_on = byte.is_ascii_alphanumeric();
                let count = letters_and_figures(u64::from_le_bytes(bytes));
                assert_eq!(count, if goes_on { LANES } else { before }, "{byte}");
            }
        }
    }

    #[test]
    fn fewer_than_eight_bytes_are_not_whole() {
        assert_eq!(whole(b"abcdefgh", 0), Some(0x6867_6665_6463_6261));
        assert_eq!((whole(b"abcdefgh", 1), whole(b"abc", 9)), (None, None));
        assert_eq!(padded(b"abcdefgh", 0), 0x6867_6665_6463_6261);
        assert_eq!((padded(b"abcdefgh", 6), padded(b"abc", 9)), (0x6867, 0));
    }
}
