//! Users' own entries: roles, organisations, names and acts that join the built-in words at run time.

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use super::build::Cutter;
use crate::{
    boilerplate::RulesError,
    fact::name::{OrganizationCategory, PersonCategory},
    language::Lang,
};

/// Words of the user, which go before the built-in ones. A fact that is found by one has its id for a rule.
///
/// ```toml
/// [[role]]
/// id = "harbour.master"
/// category = "official"
/// names = ["harbour master", "capitaine de port"]
/// plurals = ["harbour masters", "capitaines de port"]
///
/// [[organization]]
/// id = "port"
/// name = "Saltmere Port Authority"
/// aliases = ["SPA"]
/// category = "regulator"
/// authority = "GB-SPA"
///
/// [[name]]
/// id = "crew"
/// given = ["Aodhnait"]
/// persons = ["Banksy"]
///
/// [[act]]
/// id = "harbour.act"
/// names = ["Harbour Charges Order", "HCO"]
/// instrument = "HCO"
/// ```
///
/// Case, accents and hyphens of spellings count as little as they do for the built-in words; names need their
/// capitals in the text. With a `language` (`fr`, `en`) an entry is for texts in that language only.
///
/// ```
/// use coupure::{Document, Entries, Extractor, Options, Value};
///
/// let entries = Entries::parse("[[role]]\nid = 'port'\ncategory = 'official'\nnames = ['harbour pilot']")?;
/// let extractor = Extractor::new(Options { entries, ..Options::default() });
/// let article = extractor.extract(&Document::text("Jane Holm, harbour pilot of Saltmere, said so."));
/// let Value::Person(person) = &article.facts[0].value else { panic!("a person") };
/// assert_eq!(person.role.as_deref(), Some("harbour pilot"));
/// assert_eq!(article.facts[0].rule, "port");
/// # Ok::<(), coupure::RulesError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Entries {
    /// What people do.
    #[serde(rename = "role")]
    pub roles: Vec<RoleEntry>,
    /// Organisations, by their names.
    #[serde(rename = "organization")]
    pub organizations: Vec<OrganizationEntry>,
    /// Given names and whole persons.
    #[serde(rename = "name")]
    pub names: Vec<NameEntry>,
    /// Acts, by their names.
    #[serde(rename = "act")]
    pub acts: Vec<ActEntry>,
}

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

/// Any entry.
#[derive(Clone, Copy)]
pub(crate) enum Entry<'a> {
    Role(&'a RoleEntry),
    Organization(&'a OrganizationEntry),
    Name(&'a NameEntry),
    Act(&'a ActEntry),
}

/// Number of an entry: roles first, then organisations, names and acts.
pub(crate) type EntryId = u16;

/// No more entries than this are used.
const MOST: usize = EntryId::MAX as usize >> 1;

impl Entries {
    /// Reads entries from TOML.
    ///
    /// # Errors
    /// When the text is no TOML of this form, or as [`check`](Self::check).
    pub fn parse(text: &str) -> Result<Self, RulesError> {
        let entries: Self = toml::from_str(text).map_err(|error| RulesError {
            rule: None,
            message: error.to_string(),
        })?;
        entries.check()?;
        Ok(entries)
    }

    /// Whether all entries can be used.
    ///
    /// # Errors
    /// When an id is empty or stands twice, a spelling has no word, an entry no spelling, or a code has not the
    /// form of one. The error names the entry.
    pub fn check(&self) -> Result<(), RulesError> {
        let mut ids: FxHashSet<&str> = FxHashSet::default();
        for entry in self.all() {
            let wrong = |message: String| RulesError {
                rule: Some(entry.id().to_owned()),
                message,
            };
            if entry.id().trim().is_empty() || !ids.insert(entry.id()) {
                return Err(wrong("each entry has an id of its own".to_owned()));
            }
            let spellings = entry.spellings();
            if spellings.is_empty() {
                return Err(wrong("no names".to_owned()));
            }
            if let Some(empty) = spellings.iter().find(|name| !has_word(name)) {
                return Err(wrong(format!("no word in the name `{empty}`")));
            }
            match entry {
                Entry::Organization(OrganizationEntry {
                    authority: Some(code),
                    ..
                }) if !is_authority(code) => {
                    return Err(wrong(format!(
                        "`{code}` is no code of an authority such as FR-CNIL"
                    )));
                }
                Entry::Act(ActEntry {
                    celex: Some(celex), ..
                }) if !is_celex(celex) => {
                    return Err(wrong(format!(
                        "`{celex}` is no CELEX number such as 32016R0679"
                    )));
                }
                _ => {}
            }
        }
        if ids.len() > MOST {
            return Err(RulesError {
                rule: None,
                message: format!("{} entries, over the limit of {MOST}", ids.len()),
            });
        }
        Ok(())
    }

    /// True when there are none.
    pub fn is_empty(&self) -> bool {
        self.all().next().is_none()
    }

    fn all(&self) -> impl Iterator<Item = Entry<'_>> {
        let roles = self.roles.iter().map(Entry::Role);
        roles
            .chain(self.organizations.iter().map(Entry::Organization))
            .chain(self.names.iter().map(Entry::Name))
            .chain(self.acts.iter().map(Entry::Act))
    }

    /// Those for texts in a language, with their numbers.
    pub(super) fn in_language(&self, lang: Lang) -> impl Iterator<Item = (EntryId, Entry<'_>)> {
        let numbered = (0..).zip(self.all().take(MOST));
        numbered.filter(move |(_, entry)| entry.language().is_none_or(|own| own == lang))
    }

    /// The entry with a number.
    pub(crate) fn get(&self, number: EntryId) -> Option<Entry<'_>> {
        let mut at = usize::from(number);
        if let Some(role) = self.roles.get(at) {
            return Some(Entry::Role(role));
        }
        at -= self.roles.len();
        if let Some(organization) = self.organizations.get(at) {
            return Some(Entry::Organization(organization));
        }
        at -= self.organizations.len();
        if let Some(name) = self.names.get(at) {
            return Some(Entry::Name(name));
        }
        self.acts.get(at - self.names.len()).map(Entry::Act)
    }
}

impl<'a> Entry<'a> {
    pub(crate) fn id(self) -> &'a str {
        match self {
            Self::Role(role) => &role.id,
            Self::Organization(organization) => &organization.id,
            Self::Name(name) => &name.id,
            Self::Act(act) => &act.id,
        }
    }

    pub(crate) fn act(self) -> Option<&'a ActEntry> {
        match self {
            Self::Act(act) => Some(act),
            _ => None,
        }
    }

    fn language(self) -> Option<Lang> {
        match self {
            Self::Role(role) => role.language,
            Self::Organization(organization) => organization.language,
            Self::Name(name) => name.language,
            Self::Act(act) => act.language,
        }
    }

    fn spellings(self) -> Vec<&'a str> {
        let all: Vec<&String> = match self {
            Self::Role(role) => role.names.iter().chain(&role.plurals).collect(),
            Self::Organization(own) => return own.names(),
            Self::Name(name) => name.given.iter().chain(&name.persons).collect(),
            Self::Act(act) => act.names.iter().collect(),
        };
        all.into_iter().map(String::as_str).collect()
    }
}

impl OrganizationEntry {
    /// All its names.
    pub(crate) fn names(&self) -> Vec<&str> {
        let aliases = self.aliases.iter().map(String::as_str);
        std::iter::once(self.name.as_str()).chain(aliases).collect()
    }
}

fn has_word(spelling: &str) -> bool {
    let mut words = 0;
    Cutter::default().cut(spelling, |_| words += 1);
    words > 0 && spelling.chars().any(char::is_alphanumeric)
}

/// Country and acronym.
fn is_authority(code: &str) -> bool {
    let upper = |part: &str| {
        part.bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    code.split_once('-').is_some_and(|(country, name)| {
        country.len() == 2 && !name.is_empty() && upper(country) && name.split('-').all(upper)
    })
}

/// Sector, year, type of document (EUR-Lex, "Types of documents in EUR-Lex").
fn is_celex(number: &str) -> bool {
    let bytes = number.as_bytes();
    bytes.len() > 6
        && bytes.is_ascii()
        && bytes[..5].iter().all(u8::is_ascii_digit)
        && bytes[5].is_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_numbered_in_their_order() {
        let entries = Entries::parse(
            "[[act]]\nid = 'd'\nnames = ['x']\n[[role]]\nid = 'a'\nnames = ['x']\nlanguage = 'en'\n\
             [[name]]\nid = 'c'\ngiven = ['x']\n[[organization]]\nid = 'b'\nname = 'X'",
        )
        .expect("entries");
        let ids = |lang| -> Vec<(EntryId, &str)> {
            let own = entries.in_language(lang);
            own.map(|(number, entry)| (number, entry.id())).collect()
        };
        assert_eq!(ids(Lang::En), [(0, "a"), (1, "b"), (2, "c"), (3, "d")]);
        assert_eq!(ids(Lang::Fr), [(1, "b"), (2, "c"), (3, "d")]);
        for (number, id) in ids(Lang::En) {
            assert_eq!(entries.get(number).map(Entry::id), Some(id));
        }
    }

    #[test]
    fn errors_name_the_entry() {
        for (text, rule, says) in [
            ("[[role]]\nid = 'a'\nnames = []", Some("a"), "no names"),
            ("[[role]]\nid = ' '\nnames = ['x']", Some(" "), "an id"),
            ("[[act]]\nid = 'b'\nnames = ['…']", Some("b"), "no word"),
            (
                "[[role]]\nid = 'c'\nnames = ['x']\n[[act]]\nid = 'c'\nnames = ['y']",
                Some("c"),
                "an id of its own",
            ),
            (
                "[[act]]\nid = 'd'\nnames = ['x']\ncelex = '2016/679'",
                Some("d"),
                "CELEX",
            ),
            (
                "[[organization]]\nid = 'e'\nname = 'X'\nauthority = 'cnil'",
                Some("e"),
                "FR-CNIL",
            ),
            (
                "[[role]]\nid = 'f'\nnames = ['x']\ncategory = 'king'",
                None,
                "line 4",
            ),
            ("[[roles]]\nid = 'g'", None, "unknown field"),
        ] {
            let error = Entries::parse(text).expect_err(text);
            assert_eq!(error.rule.as_deref(), rule, "{text}: {error}");
            assert!(error.to_string().contains(says), "{text}: {error}");
        }
    }
}
