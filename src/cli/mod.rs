//! The command line: one file per subcommand. Uses nothing but the library's public names.

mod about;
mod check;
mod config;
mod configuration;
mod exit;
mod explain;
mod extract;
mod filter;
mod interrupt;
mod look;
mod output;
mod own;
mod place;
mod progress;
mod reading;
mod refusal;
mod report;
mod resume;
mod sink;
mod size;
mod stats;
mod tally;

use clap::{Parser, Subcommand};

pub(crate) use exit::Exit;

/// Cuts the article out of news pages and the facts out of the article, in French and English.
#[derive(Parser)]
#[command(
    version,
    about,
    max_term_width = 100,
    subcommand_required = true,
    arg_required_else_help = true
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Extract(extract::Args),
    Check(check::Args),
    Explain(explain::Args),
    Report(report::Args),
    Config(config::Args),
    /// Write the JSON Schema of the record to standard output
    Schema,
    Completions(about::Completions),
    /// Write the manual page, in roff, to standard output
    ///
    /// To read it: coupure man | man -l -
    Man,
}

/// Runs the program on its arguments.
pub(crate) fn run() -> Exit {
    coupure::batch::quiet_panics();
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Where even the message cannot be written, the exit status still says it.
            let _ = error.print();
            return if error.use_stderr() {
                Exit::Failed
            } else {
                Exit::Fine
            };
        }
    };
    match cli.command {
        Command::Extract(args) => extract::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Report(args) => report::run(&args),
        Command::Config(args) => config::run(&args),
        Command::Schema => about::schema(),
        Command::Completions(args) => about::completions(&args),
        Command::Man => about::manual(),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_consistent() {
        super::Cli::command().debug_assert();
    }
}
