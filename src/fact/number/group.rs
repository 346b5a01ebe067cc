//! Groups of words, so that a grammar passes over a place where none of its words begins without a look at
//! them. See [`Openings`].

use super::Word;
use crate::fact::lexicon::{OF_NUMBER, Openings};

/// Numbers below a hundred.
pub(super) const CARDINAL: Openings = OF_NUMBER;
/// Articles.
pub(super) const ARTICLE: Openings = OF_NUMBER << 1;
/// Scales and nouns for so many.
pub(super) const SCALE: Openings = OF_NUMBER << 2;
/// Fractions and their parts.
pub(super) const PART: Openings = OF_NUMBER << 3;
/// What joins the parts of a numeral.
pub(super) const JOINT: Openings = OF_NUMBER << 4;
/// What stands before a number.
pub(super) const BEFORE: Openings = OF_NUMBER << 5;
/// What stands after a number.
pub(super) const AFTER: Openings = OF_NUMBER << 6;

impl Word {
    /// The group of the word.
    pub(crate) const fn group(self) -> Openings {
        match self {
            Self::Cardinal(_) => CARDINAL,
            Self::Article => ARTICLE,
            Self::Scale(_) | Self::BareScale(_) | Self::Letters(_) | Self::Collective(..) => SCALE,
            Self::AndFraction
            | Self::Fraction(..)
            | Self::Half
            | Self::Part(_)
            | Self::Parts(_)
            | Self::PartAfterTens(_) => PART,
            Self::AndOne | Self::AndRest | Self::Point | Self::Over | Self::Of => JOINT,
            Self::Several | Self::Minus | Self::Before(_) => BEFORE,
            Self::OrdinalEnding | Self::OrdinalTail | Self::After(_) => AFTER,
        }
    }

    /// True for words that a numeral may begin with.
    pub(crate) fn begins_numeral(self) -> bool {
        matches!(
            self,
            Self::Cardinal(_)
                | Self::Article
                | Self::BareScale(_)
                | Self::Fraction(..)
                | Self::Half
                | Self::Part(_)
                | Self::Parts(_)
                | Self::Scale(_)
                | Self::Collective(..)
        )
    }

    /// True for words that are a number below a hundred, an article, or no part of a number's value.
    pub(crate) fn is_plain(self) -> bool {
        matches!(
            self,
            Self::Cardinal(_)
                | Self::Article
                | Self::Several
                | Self::Minus
                | Self::Before(_)
                | Self::After(_)
                | Self::OrdinalTail
        )
    }
}
