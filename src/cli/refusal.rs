//! Why a command could not do its work, and what it then comes to.

use std::{fmt, io, path::PathBuf};

use coupure::{Action, Error};

use super::Exit;

/// Why a command could not do its work.
pub(super) enum Refusal {
    /// The command line, the configuration or the inputs are not as they must be.
    Usage(String),
    /// Something could not be read or written.
    Failure(Error),
}

impl Exit {
    /// The status of a command; says on standard error what kept it from its work.
    pub(super) fn of(result: Result<Self, Refusal>) -> Self {
        match result {
            Ok(exit) => exit,
            // Whoever reads the results has seen enough.
            Err(Refusal::Failure(error)) if error.cause.kind() == io::ErrorKind::BrokenPipe => {
                Self::Fine
            }
            Err(refusal) => {
                eprintln!("coupure: {refusal}");
                Self::Failed
            }
        }
    }
}

/// What went wrong on standard output.
pub(super) fn to_stdout(cause: io::Error) -> Error {
    Error {
        path: PathBuf::from("-"),
        action: Action::Write,
        cause,
    }
}

impl From<String> for Refusal {
    fn from(reason: String) -> Self {
        Self::Usage(reason)
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Failure(error)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(reason) => f.write_str(reason),
            Self::Failure(error) => error.fmt(f),
        }
    }
}
