//! `coupure.toml`: options for a folder of articles and all below it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use coupure::{ActEntry, NameEntry, OrganizationEntry, RoleEntry, Rule};
use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::own::{Own, Written};

/// The name of the file.
pub(super) const NAME: &str = "coupure.toml";

/// What a file may say; each is the option of the same name on the command line, which goes before it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(super) struct Configuration {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_strip: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_format: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_bytes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jobs: Option<std::num::NonZeroUsize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gitignore: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    #[serde(skip_serializing_if = "Extract::is_empty")]
    pub extract: Extract,
    #[serde(skip_serializing_if = "Check::is_empty")]
    pub check: Check,
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

/// Options of `coupure extract`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(super) struct Extract {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offsets: Option<String>,
}

/// Options of `coupure check`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(super) struct Check {
    /// Relative to the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshots: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strict: Option<bool>,
}

impl Extract {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Check {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The file for an input: the nearest in its folder and those that hold it.
pub(super) fn find(input: Option<&Path>) -> Option<PathBuf> {
    let start = input
        .filter(|path| path.as_os_str() != "-")
        .and_then(|path| path.canonicalize().ok())
        .or_else(|| std::env::current_dir().ok())?;
    let mut folders = start.ancestors().map(|folder| folder.join(NAME));
    folders.find(|file| file.is_file())
}

/// Reads a file; gives what it says, and the user's own rules and entries in it.
///
/// # Errors
/// When it cannot be read, or says what no option is or no value of one; with a suggestion.
pub(super) fn read(path: &Path) -> Result<(Configuration, Own), String> {
    let shown = path.display();
    let text = fs::read_to_string(path).map_err(|error| format!("cannot read {shown}: {error}"))?;
    let mut configuration: Configuration =
        toml::from_str(&text).map_err(|error| unreadable(path, &error))?;
    if let (Some(snapshots), Some(folder)) = (&mut configuration.check.snapshots, path.parent()) {
        *snapshots = folder.join(&*snapshots);
    }
    let written = Written {
        rule: configuration.rule.clone(),
        role: configuration.role.clone(),
        organization: configuration.organization.clone(),
        name: configuration.name.clone(),
        act: configuration.act.clone(),
    };
    let own = written.compile(path, &text)?;
    Ok((configuration, own))
}

/// Why a file cannot be used, with the place in it and a suggestion for a key that is none.
pub(super) fn unreadable(path: &Path, error: &toml::de::Error) -> String {
    let hint = suggestion(error.message())
        .map_or_else(String::new, |name| format!("\ndid you mean `{name}`?"));
    let reason = error.to_string();
    format!(
        "cannot read {}: {}{hint}",
        path.display(),
        reason.trim_end()
    )
}

/// The known key that is most like an unknown one, from the message that names them all.
fn suggestion(message: &str) -> Option<String> {
    const ALIKE: f64 = 0.75;
    let mut names = message
        .strip_prefix("unknown field ")?
        .split('`')
        .skip(1)
        .step_by(2);
    let unknown = names.next()?;
    let alike = |name: &str| strsim::jaro_winkler(unknown, name);
    let nearest = names.max_by(|a, b| alike(a).total_cmp(&alike(b)))?;
    (alike(nearest) > ALIKE).then(|| nearest.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_known_key_is_suggested() {
        let error = toml::from_str::<Configuration>("kind = [\"money\"]").expect_err("unknown");
        assert_eq!(suggestion(error.message()).as_deref(), Some("kinds"));
        let error =
            toml::from_str::<Configuration>("[check]\nsnapshot = \"a\"").expect_err("unknown");
        assert_eq!(suggestion(error.message()).as_deref(), Some("snapshots"));
        let error = toml::from_str::<Configuration>("xyzzy = 1").expect_err("unknown");
        assert_eq!(suggestion(error.message()), None);
        let error = toml::from_str::<Configuration>("jobs = \"many\"").expect_err("a wrong type");
        assert_eq!(suggestion(error.message()), None);
    }
}
