//! Users' own rules and entries: what a file says of them, and where in it something is wrong.

use std::{fs, ops::Range, path::Path};

use coupure::{
    ActEntry, Entries, NameEntry, OrganizationEntry, RoleEntry, Rule, Rules, RulesError,
};
use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::configuration::unreadable;

/// Rules and entries that can be used.
#[derive(Clone, Debug, Default)]
pub(super) struct Own {
    pub rules: Rules,
    pub entries: Entries,
}

/// The tables of a file.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Written {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rule: Vec<Spanned<Rule>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub role: Vec<Spanned<RoleEntry>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub organization: Vec<Spanned<OrganizationEntry>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub name: Vec<Spanned<NameEntry>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub act: Vec<Spanned<ActEntry>>,
}

impl Own {
    /// Reads a file that holds nothing else.
    ///
    /// # Errors
    /// When it cannot be read or used; says where.
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let shown = path.display();
        let text =
            fs::read_to_string(path).map_err(|error| format!("cannot read {shown}: {error}"))?;
        let written: Written = toml::from_str(&text).map_err(|error| unreadable(path, &error))?;
        written.compile(path, &text)
    }

    /// With those of another file behind these.
    ///
    /// # Errors
    /// When both have something under one id.
    pub(super) fn with(self, other: Self) -> Result<Self, String> {
        let rules = [self.rules.list(), other.rules.list()].concat();
        let mut entries = self.entries;
        entries.roles.extend(other.entries.roles);
        entries.organizations.extend(other.entries.organizations);
        entries.names.extend(other.entries.names);
        entries.acts.extend(other.entries.acts);
        entries.check().map_err(|error| error.to_string())?;
        Ok(Self {
            rules: Rules::new(rules).map_err(|error| error.to_string())?,
            entries,
        })
    }
}

impl Written {
    /// What the tables of the file `path`, which holds `text`, say.
    ///
    /// # Errors
    /// When one of them cannot be used; says in which line it begins.
    pub(super) fn compile(self, path: &Path, text: &str) -> Result<Own, String> {
        let entries = Entries {
            roles: inner(&self.role),
            organizations: inner(&self.organization),
            names: inner(&self.name),
            acts: inner(&self.act),
        };
        let wrong = |error: &RulesError, places: Vec<(&str, Range<usize>)>| {
            let of = |(id, _): &&(&str, Range<usize>)| Some(*id) == error.rule.as_deref();
            // Of two with one id, the second is wrong.
            let line = places.iter().rev().find(of).map(|(_, place)| {
                let before = text.get(..place.start).unwrap_or_default();
                1 + before.matches('\n').count()
            });
            let line = line.map_or_else(String::new, |line| format!("line {line}: "));
            format!("cannot read {}: {line}{error}", path.display())
        };
        let rules = Rules::new(inner(&self.rule))
            .map_err(|error| wrong(&error, places(&self.rule, |rule| &rule.id)))?;
        entries.check().map_err(|error| {
            let mut all = places(&self.role, |role| &role.id);
            all.extend(places(&self.organization, |own| &own.id));
            all.extend(places(&self.name, |name| &name.id));
            all.extend(places(&self.act, |act| &act.id));
            wrong(&error, all)
        })?;
        Ok(Own { rules, entries })
    }
}

fn inner<T: Clone>(list: &[Spanned<T>]) -> Vec<T> {
    list.iter().map(|one| one.get_ref().clone()).collect()
}

fn places<T>(list: &[Spanned<T>], id: impl Fn(&T) -> &str) -> Vec<(&str, Range<usize>)> {
    list.iter()
        .map(|one| (id(one.get_ref()), one.span()))
        .collect()
}
