//! Amounts with a unit: money, percentages, quantities.

mod currency;
mod en;
mod fr;

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{
    Found, Parsed, Pending, Value,
    cursor::Cursor,
    lexicon::Table,
    number::{Amount, Exact, Modifier, Number, numeral},
};
use crate::language::PerLang;

pub(crate) use currency::currency_codes;
pub use currency::{Currency, CurrencyBasis};

/// A sum of money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Money {
    /// How much: one amount or a range.
    #[serde(flatten)]
    pub amount: Amount,
    /// The currency as written.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub currency: Option<Currency>,
    /// How the currency is known.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub currency_basis: Option<CurrencyBasis>,
    /// What a word before the sum says of it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub modifier: Option<Modifier>,
    /// Of a rate: an ISO 8601 duration (`P1D`) or a noun.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub per: Option<String>,
    /// The same sum in other currencies, when the text gives it.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub converted: Vec<Conversion>,
    /// Index, in the article's facts, of the sum that this one converts.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub conversion_of: Option<usize>,
}

/// The same sum in another currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversion {
    /// How much.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub amount: Option<Exact>,
    /// The currency.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub currency: Option<Currency>,
}

/// A number of things.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quantity {
    /// How many: one amount or a range.
    #[serde(flatten)]
    pub amount: Amount,
    /// The noun, as written.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub unit: Option<String>,
    /// What a word before the number says of it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub modifier: Option<Modifier>,
}

/// A share of a hundred.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Percent {
    /// How much: one amount or a range.
    #[serde(flatten)]
    pub amount: Amount,
    /// What a word before the number says of it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub modifier: Option<Modifier>,
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = |c: Option<Currency>| c.map_or_else(|| "?".to_owned(), |c| c.to_string());
        write!(
            f,
            "{}{} {}",
            sign(self.modifier),
            self.amount,
            code(self.currency)
        )?;
        if let Some(per) = &self.per {
            write!(f, " / {per}")?;
        }
        for sum in &self.converted {
            let amount = sum.amount.map_or_else(|| "?".to_owned(), |a| a.to_string());
            write!(f, " = {amount} {}", code(sum.currency))?;
        }
        Ok(())
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}{} {}",
            sign(self.modifier),
            self.amount,
            self.unit.as_deref().unwrap_or("?")
        )
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{} %", sign(self.modifier), self.amount)
    }
}

fn sign(modifier: Option<Modifier>) -> &'static str {
    modifier.map_or("", Modifier::sign)
}

/// What a word means in an amount.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Word {
    /// A currency by name, code or symbol.
    Currency(Currency),
}

pub(crate) const WORDS: PerLang<Table<Word>> = PerLang([fr::WORDS, en::WORDS]);

/// A sum, percentage, quantity or bare number that begins here.
pub(crate) fn parse(at: Cursor<'_>) -> Option<Parsed<'_>> {
    let (numeral, end) = numeral(at)?;
    let value = Value::Number(Number {
        amount: Amount::one(numeral.value),
    });
    let found = Found {
        span: at.span_to(end),
        rule: "number.numeral",
        confidence: 0.9,
        value,
        pending: Pending::None,
    };
    Some(Parsed {
        end,
        found: vec![found],
    })
}
