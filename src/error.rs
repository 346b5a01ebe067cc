//! What can go wrong: reading and writing. The core cannot fail.

use std::{fmt, io, path::PathBuf};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Reading or writing failed; says where and why.
#[derive(Debug)]
pub struct Error {
    /// The file, or `-` for standard input and output.
    pub path: PathBuf,
    /// What was being done to it.
    pub action: Action,
    /// The system's reason.
    pub cause: io::Error,
}

/// What was being done when an [`Error`] arose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Reading a file, a folder or standard input.
    Read,
    /// Writing a file or standard output.
    Write,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = match self.action {
            Action::Read => "read",
            Action::Write => "write",
        };
        write!(f, "cannot {verb} {}: {}", self.path.display(), self.cause)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.cause)
    }
}

/// Why an article has no record, as its `failed` record says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Failure {
    /// A word for programs.
    pub code: FailureCode,
    /// A sentence for people: the reason, with the place.
    pub message: String,
}

/// The kinds of [`Failure`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
#[schemars(description = "The kinds of failures.")]
pub enum FailureCode {
    /// No such file or folder.
    NotFound,
    /// The file could not be read.
    Unreadable,
    /// The input is over the size limit.
    TooLarge,
    /// The bytes are no text.
    Binary,
    /// A gzip file that is damaged.
    BadGzip,
    /// A line of JSON Lines that is no document.
    BadJson,
    /// The program broke on this input; a bug.
    Internal,
}
