//! The fact as the record holds it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{
    FactKind,
    amount::{Money, Percent, Quantity},
    date::{DateValue, DurationValue},
    legal::LegalRef,
    name::{Organization, Person},
    number::Number,
    quotation::Quotation,
};

/// A fact with its evidence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// What it says; gives the fields `kind` and `value` of the record.
    #[serde(flatten)]
    pub value: Value,
    /// First place in the article's text, in the article's unit of offsets.
    pub start: usize,
    /// Place after the last one.
    pub end: usize,
    /// The words of the text.
    pub quote: String,
    /// First place in the decoded input; plain text only.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub source_start: Option<usize>,
    /// Place after the last one in the decoded input; plain text only.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub source_end: Option<usize>,
    /// Probability that the fact is right, 0 to 1, two decimals.
    pub confidence: f32,
    /// What decided, such as `money.number_currency`.
    pub rule: String,
}

/// What a fact says, by kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Value {
    /// A date or a range of dates.
    Date(DateValue),
    /// A length of time.
    Duration(DurationValue),
    /// A provision of an act.
    Legal(LegalRef),
    /// A sum of money.
    Money(Money),
    /// A bare numeral.
    Number(Number),
    /// A mention of an organisation.
    Organization(Organization),
    /// A share of a hundred.
    Percent(Percent),
    /// A mention of a person.
    Person(Person),
    /// A number of things.
    Quantity(Quantity),
    /// Words quoted.
    Quotation(Quotation),
}

impl Value {
    /// The kind of the fact.
    pub const fn kind(&self) -> FactKind {
        match self {
            Self::Date(_) => FactKind::Date,
            Self::Duration(_) => FactKind::Duration,
            Self::Legal(_) => FactKind::Legal,
            Self::Money(_) => FactKind::Money,
            Self::Number(_) => FactKind::Number,
            Self::Organization(_) => FactKind::Organization,
            Self::Percent(_) => FactKind::Percent,
            Self::Person(_) => FactKind::Person,
            Self::Quantity(_) => FactKind::Quantity,
            Self::Quotation(_) => FactKind::Quotation,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(value) => value.fmt(f),
            Self::Duration(value) => value.fmt(f),
            Self::Legal(value) => value.fmt(f),
            Self::Money(value) => value.fmt(f),
            Self::Number(value) => value.fmt(f),
            Self::Organization(value) => value.fmt(f),
            Self::Percent(value) => value.fmt(f),
            Self::Person(value) => value.fmt(f),
            Self::Quantity(value) => value.fmt(f),
            Self::Quotation(value) => value.fmt(f),
        }
    }
}
