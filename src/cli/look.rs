//! Whether standard output likes colours.

use std::io::{self, IsTerminal};

use coupure::write::Look;

/// How to write to standard output.
pub(super) fn of_stdout() -> Look {
    if io::stdout().is_terminal() && colours_welcome() {
        Look::Coloured
    } else {
        Look::Plain
    }
}

/// See <https://no-color.org>.
fn colours_welcome() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}
