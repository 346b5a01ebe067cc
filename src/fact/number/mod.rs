//! Numerals: digits in every grouping, number words, scales, fractions.

mod decimal;
mod en;
mod fr;

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{cursor::Cursor, lexicon::Table};
use crate::language::PerLang;

pub use decimal::{Amount, Exact, Modifier};

/// A bare numeral that is part of no other fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// How much: one amount or a range.
    #[serde(flatten)]
    pub amount: Amount,
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.amount.fmt(f)
    }
}

/// What a word means in a numeral.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Word {
    /// 0 to 99, 100 and 1000 are scales.
    Cardinal(u32),
}

pub(crate) const WORDS: PerLang<Table<Word>> = PerLang([fr::WORDS, en::WORDS]);

/// A numeral as a grammar reads it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numeral {
    /// Its value.
    pub value: Decimal,
    /// Set by words that name a number roughly (une centaine).
    pub modifier: Option<Modifier>,
    /// Written in words, at least in part before any scale (deux, two).
    pub words: bool,
}

/// The longest numeral that begins here.
pub(crate) fn numeral(_at: Cursor<'_>) -> Option<(Numeral, Cursor<'_>)> {
    None
}
