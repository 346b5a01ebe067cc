//! Persons with role and organisation, and organisations.

mod en;
mod fr;

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Found, cursor::Passage, lexicon::Table};
use crate::language::PerLang;

/// A mention of a person (Popolo person, with the post that the text gives).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The fullest form of the name in the article.
    pub name: String,
    /// How this mention names the person.
    pub form: NameForm,
    /// Index shared by the mentions of one person, from 0.
    pub person: usize,
    /// The role, as the text says it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub role: Option<String>,
    /// The organisation of the role, as the text says it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub organization: Option<String>,
    /// What the role makes of the person.
    pub category: PersonCategory,
    /// Whether the role is over, or held for a time.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub status: Option<RoleStatus>,
}

/// How a mention names a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameForm {
    /// Given name and surname.
    Full,
    /// Surname alone.
    Surname,
}

/// What a role makes of a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonCategory {
    /// Holds a public office.
    Official,
    /// Leads or works for a company.
    Executive,
    /// A lawyer.
    Lawyer,
    /// Writes or edits news.
    Journalist,
    /// Speaks for an organisation.
    Spokesperson,
    /// Anyone else.
    #[default]
    Other,
}

/// Whether a role is over, or held for a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoleStatus {
    /// former, ex-
    Former,
    /// acting, interim
    Acting,
}

/// A mention of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organization {
    /// The fullest form of the name in the article.
    pub name: String,
    /// Index shared by the mentions of one organisation, from 0.
    pub organization: usize,
    /// What it is.
    pub category: OrganizationCategory,
    /// Code of a known data-protection authority ("FR-CNIL").
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub authority: Option<String>,
}

/// What an organisation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrganizationCategory {
    /// An authority that supervises.
    Regulator,
    /// A government, a ministry, a parliament, an agency.
    Government,
    /// A court.
    Court,
    /// A company.
    Company,
    /// A news agency.
    NewsAgency,
    /// A law firm.
    LawFirm,
    /// Any other.
    #[default]
    Other,
}

impl fmt::Display for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        if self.form == NameForm::Surname {
            f.write_str(" (surname)")?;
        }
        match self.status {
            Some(RoleStatus::Former) => f.write_str(", former")?,
            Some(RoleStatus::Acting) => f.write_str(", acting")?,
            None => {}
        }
        for part in [&self.role, &self.organization].into_iter().flatten() {
            write!(f, ", {part}")?;
        }
        write!(f, " [{}]", format!("{:?}", self.category).to_lowercase())
    }
}

impl fmt::Display for Organization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let category = format!("{:?}", self.category).to_lowercase();
        write!(
            f,
            "{} [{}]",
            self.name,
            self.authority.as_deref().unwrap_or(&category)
        )
    }
}

/// What a word means in a name or beside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Word {
    /// M., Mme, Mr
    Honorific,
}

pub(crate) const WORDS: PerLang<Table<Word>> = PerLang([fr::WORDS, en::WORDS]);

/// Mentions of persons and organisations.
pub(crate) fn find(_passage: &Passage<'_>, _found: &[Found]) -> Vec<Found> {
    Vec::new()
}

/// The names in a byline or credit, in order.
pub(crate) fn byline(_passage: &Passage<'_>) -> Vec<String> {
    Vec::new()
}
