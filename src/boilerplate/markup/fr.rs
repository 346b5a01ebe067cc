//! French words of a publisher to its readers.

/// The reader, and the publisher itself.
pub(super) const ADDRESS: &[&str] = &[
    "nos", "notre", "nous", "ta", "tes", "ton", "tu", "vos", "votre", "vous",
];
