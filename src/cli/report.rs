//! `coupure report`: one page about many articles.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use coupure::{Action, Article, Error, OffsetUnit, batch, report::Report, source::Entry};

use super::{
    Exit,
    output::Output,
    progress::Progress,
    reading::{Prepared, Reading},
    refusal::Refusal,
    tally::{Tally, complaint},
};

/// Write a page with all articles and facts, to read in a browser
///
/// The page is one file that needs no network: articles with facts marked and what was dropped struck out,
/// search, filters, a table of facts and charts. Exit status: 0 when all went well, 2 when the usage is wrong
/// or some input could not be read.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    reading: Reading,

    /// Write to FILE, - for standard output
    #[arg(short, long, value_name = "FILE", default_value = "report.html")]
    output: PathBuf,
}

pub(super) fn run(args: &Args) -> Exit {
    Exit::of(report(args))
}

fn report(args: &Args) -> Result<Exit, Refusal> {
    let path: &Path = &args.output;
    let mut prepared = args.reading.prepare()?;
    if path.is_file() {
        prepared.spare(path)?;
    }
    let Prepared {
        reading, entries, ..
    } = prepared;
    let mut output = Output::open(Some(path))?;
    let mut progress = Progress::new(true);
    let mut total = Tally::default();
    let mut report = Report::default();
    let finish = |entry: &Entry, article: Article| (complaint(entry, &article), article);
    let take = |(complaint, article): (Option<String>, Article)| {
        total.add(Tally::of(&article));
        if let Some(complaint) = complaint {
            progress.note(&complaint);
        }
        progress.step();
        report.add(&article);
        Ok::<(), Error>(())
    };
    let extractor = reading.extractor(OffsetUnit::Byte);
    batch::run(entries, &extractor, reading.threads(), finish, take)?;
    let took = progress.finish();
    output
        .write_all(report.page().as_bytes())
        .map_err(|cause| Error {
            path: output.place(),
            action: Action::Write,
            cause,
        })?;
    output.finish()?;
    if total.articles == 0 {
        progress.note(reading.nothing());
    }
    progress.note(&total.line(took));
    Ok(if total.failed > 0 {
        Exit::Failed
    } else {
        Exit::Fine
    })
}
