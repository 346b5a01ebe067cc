//! How much is dropped in doubt.

/// What to do with blocks that may be article text and may not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Drop them: what is kept is the article, but some of it may be missing.
    Precision,
    /// Keep those that are likelier article text than not.
    #[default]
    Balanced,
    /// Keep them: the article is whole, but some furniture may be left.
    Recall,
}

impl Mode {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Precision, Self::Balanced, Self::Recall];

    /// Its name: `precision`, `balanced`, `recall`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Precision => "precision",
            Self::Balanced => "balanced",
            Self::Recall => "recall",
        }
    }

    /// The mode of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.name() == name)
    }

    /// The probability that a block must have in this mode instead of `balanced`.
    pub(super) fn least(self, balanced: f32) -> f32 {
        balanced
            * match self {
                Self::Precision => 1.4,
                Self::Balanced => 1.0,
                Self::Recall => 0.5,
            }
    }
}
