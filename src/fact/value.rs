//! The fact as the record holds it.

use std::{borrow::Cow, fmt};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize, Serializer, ser::SerializeStruct};

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
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
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
    #[schemars(range(min = 0.0, max = 1.0))]
    pub confidence: f32,
    /// What decided, such as `money.number_currency`.
    pub rule: Cow<'static, str>,
}

/// As derived, with the fields of the value beside the others, but without the detour over a map that a
/// flattened field takes.
impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let source = [
            ("source_start", self.source_start),
            ("source_end", self.source_end),
        ];
        let known = source.iter().filter(|(_, place)| place.is_some()).count();
        let mut out = to.serialize_struct("Fact", 7 + known)?;
        out.serialize_field("kind", &self.value.kind())?;
        match &self.value {
            Value::Date(value) => out.serialize_field("value", value)?,
            Value::Duration(value) => out.serialize_field("value", value)?,
            Value::Legal(value) => out.serialize_field("value", value)?,
            Value::Money(value) => out.serialize_field("value", value)?,
            Value::Number(value) => out.serialize_field("value", value)?,
            Value::Organization(value) => out.serialize_field("value", value)?,
            Value::Percent(value) => out.serialize_field("value", value)?,
            Value::Person(value) => out.serialize_field("value", value)?,
            Value::Quantity(value) => out.serialize_field("value", value)?,
            Value::Quotation(value) => out.serialize_field("value", value)?,
        }
        out.serialize_field("start", &self.start)?;
        out.serialize_field("end", &self.end)?;
        out.serialize_field("quote", &self.quote)?;
        for (name, place) in source {
            match place {
                Some(place) => out.serialize_field(name, &place)?,
                None => out.skip_field(name)?,
            }
        }
        out.serialize_field("confidence", &self.confidence)?;
        out.serialize_field("rule", &self.rule)?;
        out.end()
    }
}

/// What a fact says, by kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
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
