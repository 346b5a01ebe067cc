//! Groups of words, so that a grammar passes over a place where none of its words begins without a look at
//! them. See [`Openings`].

use super::Word;
use crate::fact::lexicon::{OF_AMOUNT, Openings};

/// Currencies, by name, symbol or code.
pub(super) const CURRENCY: Openings = OF_AMOUNT;
/// Countries, their people and cities.
pub(super) const LAND: Openings = OF_AMOUNT << 1;
/// Shares of a hundred or of another number.
pub(super) const SHARE: Openings = OF_AMOUNT << 2;
/// What joins the ends of a range, or a number and its unit.
pub(super) const JOINT: Openings = OF_AMOUNT << 3;
/// What makes a sum a rate.
pub(super) const RATE: Openings = OF_AMOUNT << 4;
/// What a sum may be paid for each time.
pub(super) const EACH: Openings = OF_AMOUNT << 5;
/// Words around things counted and around numbers that count nothing.
pub(super) const COUNTED: Openings = OF_AMOUNT << 6;
/// What joins a sum and the same in another currency.
pub(super) const EQUALS: Openings = OF_AMOUNT << 7;

impl Word {
    /// The group of the word.
    pub(crate) const fn group(self) -> Openings {
        match self {
            Self::Name(_)
            | Self::Family(_)
            | Self::FamilyNoun(_)
            | Self::FamilyMeasure(_)
            | Self::Symbol(_)
            | Self::PlainSymbol(_)
            | Self::FamilySymbol(_)
            | Self::Code(_)
            | Self::WordlikeCode(_)
            | Self::ScaledCode(..)
            | Self::Subunit(_)
            | Self::SubunitLetter => CURRENCY,
            Self::Land(_) => LAND,
            Self::Percent | Self::PercentHead | Self::Points | Self::Among => SHARE,
            Self::Between | Self::And | Self::To | Self::Or | Self::Of => JOINT,
            Self::Per | Self::PerAny | Self::PerArticle | Self::PerAdverb(_) => RATE,
            Self::Time(_) | Self::PerNoun | Self::PerFine | Self::NotPer => EACH,
            Self::Definite | Self::Label | Self::NoUnit | Self::Noun | Self::Adjective => COUNTED,
            Self::Equals | Self::Compared | Self::Became => EQUALS,
        }
    }

    /// True for words that an amount may begin with.
    pub(crate) fn begins_amount(self) -> bool {
        matches!(
            self,
            Self::Between
                | Self::PercentHead
                | Self::Land(_)
                | Self::Name(_)
                | Self::Family(_)
                | Self::Symbol(_)
                | Self::FamilySymbol(_)
                | Self::PlainSymbol(_)
                | Self::Code(_)
        )
    }
}
