//! `coupure.toml`: options for a folder of articles and all below it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

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
    #[serde(skip_serializing_if = "Extract::is_empty")]
    pub extract: Extract,
    #[serde(skip_serializing_if = "Check::is_empty")]
    pub check: Check,
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

/// Reads a file.
///
/// # Errors
/// When it cannot be read, or says what no option is or no value of one; with a suggestion.
pub(super) fn read(path: &Path) -> Result<Configuration, String> {
    let shown = path.display();
    let text = fs::read_to_string(path).map_err(|error| format!("cannot read {shown}: {error}"))?;
    let mut configuration: Configuration = toml::from_str(&text).map_err(|error| {
        let hint = suggestion(error.message())
            .map_or_else(String::new, |name| format!("\ndid you mean `{name}`?"));
        format!(
            "cannot read {shown}: {}{hint}",
            error.to_string().trim_end()
        )
    })?;
    if let (Some(snapshots), Some(folder)) = (&mut configuration.check.snapshots, path.parent()) {
        *snapshots = folder.join(&*snapshots);
    }
    Ok(configuration)
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
