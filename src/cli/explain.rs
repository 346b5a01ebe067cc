//! `coupure explain`: why each block was kept or dropped and each fact found.

use std::io::{self, IsTerminal, Write};

use coupure::{
    Article, OffsetUnit, batch,
    source::Entry,
    write::{Format, Writer},
};

use super::{Exit, look, reading::Reading, tally::complaint};

/// Show every decision: blocks with verdict, reason, rule and score, facts with value and rule
///
/// Exit status: 0 when all went well, 2 when the usage is wrong or some input could not be read.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(args: &Args) -> Exit {
    let reading = &args.reading;
    let read = reading.inputs().and_then(|paths| reading.entries(&paths));
    let entries = match read {
        Ok(entries) => entries,
        Err(none) => {
            eprintln!("coupure: {none}");
            return Exit::Failed;
        }
    };
    let look = look::of_stdout();
    // On the same terminal the explanation says what went wrong by itself.
    let told = io::stdout().is_terminal() && io::stderr().is_terminal();
    let mut failed = false;
    let mut out = Writer::new(io::BufWriter::new(io::stdout().lock()), Format::EXPLANATION);
    let finish = |entry: &Entry, article: Article| {
        let complaint = complaint(entry, &article).filter(|_| !told);
        (
            Format::EXPLANATION.article(&article, look),
            article.error.is_some(),
            complaint,
        )
    };
    let take = |(page, wrong, complaint): (Vec<u8>, bool, Option<String>)| {
        failed |= wrong;
        if let Some(complaint) = complaint {
            // Nobody is left to be told that standard error is closed.
            let _ = writeln!(io::stderr().lock(), "coupure: {complaint}");
        }
        out.put(&page)
    };
    let extractor = reading.extractor(OffsetUnit::Byte);
    let written = batch::run(entries, &extractor, reading.threads(), finish, take);
    match written.and_then(|()| out.finish().map(drop)) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Fine,
        Err(error) => {
            eprintln!("coupure: cannot write -: {error}");
            Exit::Failed
        }
        Ok(()) if failed => Exit::Failed,
        Ok(()) => Exit::Fine,
    }
}
