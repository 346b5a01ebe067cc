//! Currencies of ISO 4217.

use std::{borrow::Cow, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::Word;

/// A currency by its ISO 4217 code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The currency with this code, three capital letters.
    ///
    /// # Panics
    /// When the code has not three bytes.
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

impl JsonSchema for Currency {
    fn schema_name() -> Cow<'static, str> {
        "Currency".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[A-Z]{3}$", "description": "ISO 4217 code." })
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
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

/// Currencies that share a name. Which one a text means is said by an adjective, or by the countries it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Dinar,
    Dirham,
    Dollar,
    Franc,
    Krona,
    Lira,
    Mark,
    Peso,
    Pound,
    Rial,
    Rupee,
    Shilling,
    Won,
}

impl Family {
    /// The family of a currency.
    pub(super) fn of(currency: Currency) -> Option<Self> {
        MEMBERS
            .iter()
            .find(|(_, codes)| codes.contains(&currency.code()))
            .map(|(family, _)| *family)
    }

    /// The currency that news means when nothing in the text decides.
    pub(super) fn default_currency(self) -> Option<Currency> {
        let code = match self {
            Self::Dollar => "USD",
            Self::Pound => "GBP",
            Self::Rupee => "INR",
            Self::Lira => "TRY",
            Self::Won => "KRW",
            _ => return None,
        };
        Some(Currency::new(code))
    }
}

const MEMBERS: &[(Family, &[&str])] = &[
    (
        Family::Dinar,
        &["BHD", "DZD", "IQD", "JOD", "KWD", "LYD", "RSD", "TND"],
    ),
    (Family::Dirham, &["AED", "MAD"]),
    (
        Family::Dollar,
        &[
            "USD", "AUD", "BBD", "BSD", "BZD", "CAD", "FJD", "HKD", "JMD", "NAD", "NZD", "SGD",
            "TTD", "TWD",
        ],
    ),
    (
        Family::Franc,
        &[
            "CHF", "BEF", "BIF", "CDF", "DJF", "FRF", "GNF", "LUF", "RWF", "XAF", "XOF", "XPF",
        ],
    ),
    (Family::Krona, &["CZK", "DKK", "ISK", "NOK", "SEK"]),
    (Family::Lira, &["TRY", "ITL"]),
    (Family::Mark, &["DEM", "BAM", "FIM"]),
    (
        Family::Peso,
        &["ARS", "CLP", "COP", "CUP", "DOP", "MXN", "PHP", "UYU"],
    ),
    (Family::Pound, &["GBP", "EGP", "LBP", "SDG", "SSP", "SYP"]),
    (Family::Rial, &["IRR", "OMR", "QAR", "SAR", "YER"]),
    (Family::Rupee, &["INR", "LKR", "MUR", "NPR", "PKR"]),
    (Family::Shilling, &["ATS", "KES", "SOS", "TZS", "UGX"]),
    (Family::Won, &["KRW", "KPW"]),
];

/// Codes that news writes, none of them a word of a language in capital letters.
const PLAIN: &[&str] = &[
    "AED", "AFN", "AMD", "AOA", "ARS", "AUD", "AZN", "BDT", "BGN", "BHD", "BIF", "BND", "BRL",
    "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CLP", "CNH", "CNY", "CRC", "CVE",
    "CZK", "DJF", "DKK", "DOP", "DZD", "EEK", "EGP", "ERN", "ETB", "EUR", "FJD", "FRF", "GBP",
    "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "ILS",
    "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW",
    "KWD", "KZT", "LBP", "LKR", "LRD", "LSL", "LTL", "LVL", "LYD", "MDL", "MGA", "MKD", "MMK",
    "MNT", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NGN", "NIO", "NLG", "NOK", "NPR",
    "NZD", "OMR", "PGK", "PKR", "PLN", "PYG", "QAR", "RSD", "RUB", "RWF", "SAR", "SCR", "SDG",
    "SEK", "SGD", "SKK", "SLE", "SRD", "SSP", "STN", "SYP", "SZL", "THB", "TJS", "TMT", "TND",
    "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VES", "VND", "VUV", "WST", "XAF",
    "XCD", "XOF", "XPF", "YER", "ZAR", "ZMW",
];

/// Codes that are words or other acronyms too: only after the number.
const WORDLIKE: &[&str] = &[
    "ALL", "BAM", "BOB", "COP", "CUP", "DEM", "GEL", "LAK", "MAD", "MOP", "NAD", "PEN", "PHP",
    "RON", "SOS", "TOP", "TRY",
];

/// Codes that companies write with a scale before them (MEUR).
const SCALED: &[&str] = &["CHF", "DKK", "EUR", "GBP", "NOK", "SEK", "USD"];

/// Gives each ISO 4217 code that news uses, with its meaning.
pub(crate) fn currency_codes(mut add: impl FnMut(&str, Word)) {
    for code in PLAIN {
        add(&code.to_lowercase(), Word::Code(Currency::new(code)));
        // `CAD$ 15` says it twice.
        add(
            &format!("{}$", code.to_lowercase()),
            Word::Code(Currency::new(code)),
        );
        add(
            &format!("${}", code.to_lowercase()),
            Word::Code(Currency::new(code)),
        );
    }
    for code in WORDLIKE {
        add(
            &code.to_lowercase(),
            Word::WordlikeCode(Currency::new(code)),
        );
    }
    for code in SCALED {
        for (letter, power) in [("k", 3), ("m", 6)] {
            let spelling = format!("{letter}{}", code.to_lowercase());
            add(&spelling, Word::ScaledCode(power, Currency::new(code)));
        }
    }
}
