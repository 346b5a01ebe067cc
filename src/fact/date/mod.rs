//! Dates, ranges of dates and durations.

mod en;
mod fr;

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Parsed, cursor::Cursor, lexicon::Table, number::Modifier};
use crate::language::PerLang;

/// A date or a range of dates (EDTF, ISO 8601-2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DateValue {
    /// The date, as exact as the text gives it; `XXXX-12` when the year is not in the text.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub edtf: Option<String>,
    /// How the date is known.
    pub status: DateStatus,
    /// What a relative date was resolved against.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub anchor: Option<Anchor>,
    /// What a word before the date says of it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub modifier: Option<DateModifier>,
    /// ISO 8601 day of the week, 1 (Monday) to 7, when it is said.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub weekday: Option<u8>,
    /// False when the weekday said is not that of the date.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub weekday_agrees: Option<bool>,
}

/// How a date is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateStatus {
    /// The text gives it whole.
    Absolute,
    /// It was counted from the anchor.
    Resolved,
    /// A part, such as the year, is not in the text.
    Partial,
    /// The text does not say which day it means.
    #[default]
    Unresolved,
}

/// What a relative date was resolved against.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// The anchor, EDTF.
    pub edtf: String,
    /// Where it comes from.
    pub basis: AnchorBasis,
}

/// Where the anchor of a relative date, or the date of publication, comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnchorBasis {
    /// The caller gave it.
    Given,
    /// The page's metadata.
    Metadata,
    /// The article's dateline.
    Dateline,
    /// A date before the headline or beside it.
    Header,
    /// Concluded from several parts of the text, such as day, month and weekday.
    Inferred,
    /// A date mentioned earlier in the article.
    Text,
}

/// What a word before a date says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateModifier {
    /// début, early
    Start,
    /// mi-, mid-
    Mid,
    /// fin, late
    End,
    /// vers, around
    About,
    /// avant, before
    Before,
    /// après, after
    After,
}

/// A length of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DurationValue {
    /// ISO 8601 duration ("P2M").
    pub iso: String,
    /// What a word before it says of it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub modifier: Option<Modifier>,
}

impl fmt::Display for DateValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.edtf.as_deref().unwrap_or("?"))?;
        if let Some(modifier) = self.modifier {
            write!(f, " {}", format!("{modifier:?}").to_lowercase())?;
        }
        Ok(())
    }
}

impl fmt::Display for DurationValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}{}",
            self.modifier.map_or("", Modifier::sign),
            self.iso
        )
    }
}

/// What a word means in a date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Word {
    /// 1 to 12.
    Month(u8),
}

/// A date as the words say it, before it is resolved.
#[derive(Clone, Debug)]
pub(crate) enum Expression {}

pub(crate) const WORDS: PerLang<Table<Word>> = PerLang([fr::WORDS, en::WORDS]);

/// A date, range of dates or duration that begins here.
pub(crate) fn parse(_at: Cursor<'_>) -> Option<Parsed<'_>> {
    None
}
