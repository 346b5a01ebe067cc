//! English words of a publisher to its readers.

/// The reader, and the publisher itself.
pub(super) const ADDRESS: &[&str] = &["our", "ours", "us", "we", "you", "your", "yours"];
