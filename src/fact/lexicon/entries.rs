//! Users' own entries: roles, organisations, names and acts that join the built-in words at run time.

mod form;
mod kinds;

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use crate::{boilerplate::RulesError, language::Lang};
use form::{has_word, is_authority, is_celex};

pub use kinds::{ActEntry, ActKind, NameEntry, OrganizationEntry, RoleEntry};

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
        let entries: Self = toml::from_str(text)?;
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
