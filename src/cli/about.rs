//! What the program says of itself: the record's schema, completions for shells, the manual page.

use std::io::{self, Write};

use clap::CommandFactory;
use clap_complete::Shell;

use super::{Cli, Exit, refusal::to_stdout};

/// Write completions for a shell to standard output
#[derive(clap::Args)]
pub(super) struct Completions {
    /// bash, elvish, fish, powershell or zsh
    #[arg(value_enum, hide_possible_values = true)]
    shell: Shell,
}

pub(super) fn completions(args: &Completions) -> Exit {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "coupure", &mut script);
    print(&script)
}

/// The JSON Schema of the record.
pub(super) fn schema() -> Exit {
    print(coupure::schema::json().as_bytes())
}

/// The manual page of the program and, after it, those of its commands.
pub(super) fn manual() -> Exit {
    let mut pages = Vec::new();
    let mut command = Cli::command().disable_help_subcommand(true);
    command.build();
    // A vector takes any bytes.
    let mut rendered = clap_mangen::Man::new(command.clone()).render(&mut pages);
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        let name = format!("coupure-{}", sub.get_name());
        let page = clap_mangen::Man::new(sub.clone()).title(name);
        rendered = rendered.and_then(|()| page.render(&mut pages));
    }
    debug_assert!(rendered.is_ok());
    print(&pages)
}

fn print(bytes: &[u8]) -> Exit {
    let mut out = io::stdout().lock();
    let written = out.write_all(bytes).and_then(|()| out.flush());
    Exit::of(match written {
        Ok(()) => Ok(Exit::Fine),
        Err(cause) => Err(to_stdout(cause).into()),
    })
}
