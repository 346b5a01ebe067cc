//! The entries of each kind, as they are written.

use serde::{Deserialize, Serialize};

use crate::{
    fact::name::{OrganizationCategory, PersonCategory},
    language::Lang,
};

/// A role of the user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RoleEntry {
    /// The name in the record.
    pub id: String,
    /// What it makes of a person.
    #[serde(default)]
    pub category: PersonCategory,
    /// The language of its spellings; `None` for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Lang>,
    /// Spellings for one person.
    pub names: Vec<String>,
    /// Spellings for several persons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plurals: Vec<String>,
}

/// An organisation of the user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct OrganizationEntry {
    /// The name in the record.
    pub id: String,
    /// Its name, with its capitals.
    pub name: String,
    /// Its other names; a mention by any of them is one of the same organisation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// What it is.
    #[serde(default)]
    pub category: OrganizationCategory,
    /// Code of an authority, such as `FR-CNIL`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// The language of its names; `None` for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Lang>,
}

/// Names of persons of the user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct NameEntry {
    /// The name in the record.
    pub id: String,
    /// Given names: with a surname behind it each is a person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<String>,
    /// Whole names, with their capitals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub persons: Vec<String>,
    /// The language of the texts; `None` for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Lang>,
}

/// An act of the user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ActEntry {
    /// The name in the record's rules.
    pub id: String,
    /// What texts call it. A name in capitals throughout stands for the act only where it has them.
    pub names: Vec<String>,
    /// The name in the record's values; `other` unless it is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instrument: Option<String>,
    /// CELEX number, such as `32016R0679`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub celex: Option<String>,
    /// What it is, and with that the noun that texts use for it later; without it the CELEX number says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ActKind>,
    /// The language of its names; `None` for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Lang>,
}

/// What an act is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ActKind {
    /// A regulation of the Union.
    Regulation,
    /// A directive of the Union.
    Directive,
    /// A law or act of a parliament.
    Law,
    /// A decree or another act of a government.
    Decree,
    /// A code.
    Code,
    /// A charter.
    Charter,
    /// A convention.
    Convention,
    /// A treaty or constitution.
    Treaty,
}

impl OrganizationEntry {
    /// All its names.
    pub(crate) fn names(&self) -> Vec<&str> {
        let aliases = self.aliases.iter().map(String::as_str);
        std::iter::once(self.name.as_str()).chain(aliases).collect()
    }
}
