//! What is wrong with rules or entries of the user's.

use std::fmt;

/// Why rules or entries of the user cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulesError {
    /// The id of the rule or entry that is wrong; `None` when the text as a whole is.
    pub rule: Option<String>,
    /// What is wrong with it.
    pub message: String,
}

impl fmt::Display for RulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.rule {
            Some(rule) => write!(f, "`{rule}`: {}", self.message),
            None => f.write_str(self.message.trim_end()),
        }
    }
}

impl std::error::Error for RulesError {}

/// The text as a whole is not of the form.
impl From<toml::de::Error> for RulesError {
    fn from(error: toml::de::Error) -> Self {
        Self {
            rule: None,
            message: error.to_string(),
        }
    }
}
