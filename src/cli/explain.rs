//! `coupure explain`: why each block was kept or dropped and each fact found.

use std::io::{self, IsTerminal, Write};

use coupure::{
    Article, OffsetUnit, batch,
    source::Entry,
    write::{Format, Writer},
};

use super::{
    Exit, look,
    reading::{Prepared, Reading},
    refusal::{Refusal, to_stdout},
    tally::complaint,
};

/// Show every decision: blocks with verdict, reason, rule and score, facts with value and rule
///
/// Exit status: 0 when all went well, 2 when the usage is wrong or some input could not be read.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(args: &Args) -> Exit {
    Exit::of(explain(args))
}

fn explain(args: &Args) -> Result<Exit, Refusal> {
    let Prepared {
        reading, entries, ..
    } = args.reading.prepare()?;
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
    written
        .and_then(|()| out.finish().map(drop))
        .map_err(to_stdout)?;
    Ok(if failed { Exit::Failed } else { Exit::Fine })
}
