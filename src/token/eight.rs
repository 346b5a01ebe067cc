//! Looks at eight bytes of a text at a time.

/// Bytes of one look.
pub(super) const EIGHT: usize = size_of::<u64>();

/// The bytes from `at` on as a number, the first one the lowest.
#[inline]
pub(super) fn eight_bytes(bytes: &[u8], at: usize) -> Option<u64> {
    let chunk = bytes.get(at..)?.first_chunk()?;
    Some(u64::from_le_bytes(*chunk))
}

/// How many small ASCII letters eight bytes begin with.
#[inline]
pub(super) fn small_letters(bytes: u64) -> usize {
    const HIGH_BITS: u64 = u64::from_le_bytes([0x80; EIGHT]);
    const FROM_A: u64 = u64::from_le_bytes([0x80 - b'a'; EIGHT]);
    const AFTER_Z: u64 = u64::from_le_bytes([0x7f - b'z'; EIGHT]);
    // The sums set the high bit of each byte from `a` on, and of each after `z`.
    let low = bytes & !HIGH_BITS;
    let letters = (low + FROM_A) & !(low + AFTER_Z) & !bytes & HIGH_BITS;
    (letters ^ HIGH_BITS).trailing_zeros() as usize / 8
}
