//! Quotations and who speaks.

mod en;
mod fr;

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Found, cursor::Passage, lexicon::Table};
use crate::language::PerLang;

/// Words quoted, with their speaker.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quotation {
    /// Index of the speaker among the article's persons.
    pub person: Option<usize>,
    /// Index of the speaker among the article's organisations.
    pub organization: Option<usize>,
}

impl fmt::Display for Quotation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.person, self.organization) {
            (Some(person), _) => write!(f, "person {person}"),
            (None, Some(organization)) => write!(f, "organization {organization}"),
            (None, None) => f.write_str("?"),
        }
    }
}

/// What a word means around a quotation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Word {
    /// dit, said
    Speech,
}

pub(crate) const WORDS: PerLang<Table<Word>> = PerLang([fr::WORDS, en::WORDS]);

/// The quotations of a passage; `found` holds its persons and organisations.
pub(crate) fn find(_passage: &Passage<'_>, _found: &[Found]) -> Vec<Found> {
    Vec::new()
}
