//! Exact amounts.

use std::{borrow::Cow, fmt};

use rust_decimal::Decimal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// One amount, or a range of which an end may be open. Amounts are exact decimals, written as strings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Amount {
    /// The amount ("20000000").
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub amount: Option<Exact>,
    /// Lower end of a range.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub min: Option<Exact>,
    /// Upper end of a range.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub max: Option<Exact>,
}

/// An exact decimal number; written and serialized as a string without exponent or trailing zeros.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Exact(pub(crate) Decimal);

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.normalize().fmt(f)
    }
}

impl Serialize for Exact {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl JsonSchema for Exact {
    fn schema_name() -> Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": r"^-?\d+(\.\d+)?$",
            "description": "An exact decimal number.",
        })
    }
}

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Decimal::from_str_exact(&text)
            .map(Self)
            .map_err(serde::de::Error::custom)
    }
}

impl Amount {
    /// One amount.
    pub(crate) fn one(amount: Decimal) -> Self {
        Self {
            amount: Some(Exact(amount)),
            ..Self::default()
        }
    }

    /// A range without an upper end.
    pub(crate) fn from(min: Decimal) -> Self {
        Self {
            min: Some(Exact(min)),
            ..Self::default()
        }
    }

    /// A range.
    pub(crate) fn range(min: Decimal, max: Decimal) -> Self {
        Self {
            min: Some(Exact(min)),
            max: Some(Exact(max)),
            ..Self::default()
        }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = |e: Option<Exact>| e.map(|e| e.to_string()).unwrap_or_default();
        match (self.amount, self.min, self.max) {
            (Some(amount), ..) => amount.fmt(f),
            (None, None, None) => f.write_str("?"),
            (None, min, max) => write!(f, "{}..{}", end(min), end(max)),
        }
    }
}

/// What a word before a number says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Modifier {
    /// environ, about
    About,
    /// plus de, more than
    MoreThan,
    /// moins de, less than
    LessThan,
    /// au moins, at least
    AtLeast,
    /// jusqu’à, up to
    AtMost,
}

impl Modifier {
    /// The sign that short forms use.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::About => "~",
            Self::MoreThan => ">",
            Self::LessThan => "<",
            Self::AtLeast => ">=",
            Self::AtMost => "<=",
        }
    }
}
