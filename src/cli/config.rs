//! `coupure config`: the configuration that applies, or a new one.

use std::{
    fs::File,
    io::{self, Write},
    path::{Path, PathBuf},
};

use clap::Subcommand;

use super::{
    Exit, configuration,
    refusal::{Refusal, to_stdout},
};

/// What a new file says: every option, with what it is without one.
const TEMPLATE: &str = include_str!("template.toml");

/// Show or begin a configuration
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Show which coupure.toml applies to an input, and what it says
    Show {
        /// An input [default: the current folder]
        path: Option<PathBuf>,
    },
    /// Write a coupure.toml with all options, as comments, to the current folder
    Init,
}

pub(super) fn run(args: &Args) -> Exit {
    let done = match &args.command {
        Command::Show { path } => show(path.as_deref()),
        Command::Init => init(),
    };
    Exit::of(done.map(|()| Exit::Fine))
}

fn show(input: Option<&Path>) -> Result<(), Refusal> {
    let name = configuration::NAME;
    let text = match configuration::find(input) {
        None => format!("# no {name} applies\n"),
        Some(path) => {
            let (values, _) = configuration::read(&path)?;
            let values = toml::to_string(&values).map_err(|error| error.to_string())?;
            format!("# {}\n{values}", path.display())
        }
    };
    let written = io::stdout().lock().write_all(text.as_bytes());
    Ok(written.map_err(to_stdout)?)
}

fn init() -> Result<(), Refusal> {
    let name = configuration::NAME;
    // A file that is there is not written over.
    let made = File::create_new(name).and_then(|mut file| file.write_all(TEMPLATE.as_bytes()));
    Ok(made.map_err(|error| format!("cannot write {name}: {error}"))?)
}

#[cfg(test)]
mod tests {
    use super::TEMPLATE;
    use crate::cli::configuration::Configuration;

    #[test]
    fn the_template_is_read_as_it_is_and_without_its_comment_signs() {
        let read = toml::from_str::<Configuration>(TEMPLATE);
        assert_eq!(read, Ok(Configuration::default()));
        let (head, options) = TEMPLATE.split_once('\n').expect("lines");
        assert!(head.starts_with("# Options"));
        let all = toml::from_str::<Configuration>(&options.replace("\n# ", "\n")).expect("options");
        assert!(all.jobs.is_some() && all.check.strict.is_some());
        assert!(all.rule.len() == 1 && all.act.len() == 1);
    }
}
