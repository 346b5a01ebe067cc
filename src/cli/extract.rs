//! `coupure extract`: inputs to records.

use std::{
    io::{self, IsTerminal},
    path::{Path, PathBuf},
};

use clap::ValueEnum;
use coupure::{
    Action, Article, Error, OffsetUnit, batch,
    source::Entry,
    write::{FORMATS, Format, Look, Writer},
};

use super::{
    Exit, look,
    output::Output,
    progress::Progress,
    reading::Reading,
    tally::{Tally, account, complaint},
};

/// Extract articles and their facts
///
/// Exit status: 0 when all went well, 2 when the usage is wrong or some input could not be read (the others
/// are still processed).
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    reading: Reading,

    /// jsonl, json or text [default: text on a terminal, otherwise by the name of the output, otherwise jsonl]
    #[arg(short, long, value_name = "FORMAT", value_parser = format)]
    format: Option<&'static Format>,

    /// Write to FILE, which is replaced only when all is written
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Unit of offsets
    #[arg(long, value_enum, default_value_t, value_name = "UNIT")]
    offsets: Offsets,

    /// Say nothing on standard error but why the program could not run
    #[arg(short, long, conflicts_with = "verbose")]
    quiet: bool,

    /// Say something about every input on standard error
    #[arg(short, long)]
    verbose: bool,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Offsets {
    /// Unicode code points
    #[default]
    Char,
    /// UTF-8 bytes
    Byte,
    /// UTF-16 code units
    Utf16,
}

impl From<Offsets> for OffsetUnit {
    fn from(offsets: Offsets) -> Self {
        match offsets {
            Offsets::Char => Self::Char,
            Offsets::Byte => Self::Byte,
            Offsets::Utf16 => Self::Utf16,
        }
    }
}

pub(super) fn run(args: &Args) -> Exit {
    match extract(args) {
        Ok(exit) => exit,
        // Whoever reads the results has seen enough.
        Err(error) if error.cause.kind() == io::ErrorKind::BrokenPipe => Exit::Fine,
        Err(error) => {
            eprintln!("coupure: {error}");
            Exit::Failed
        }
    }
}

fn extract(args: &Args) -> Result<Exit, Error> {
    let reading = &args.reading;
    let read = reading.inputs().and_then(|paths| reading.entries(&paths));
    let entries = match read {
        Ok(entries) => entries,
        Err(none) => {
            eprintln!("coupure: {none}");
            return Ok(Exit::Failed);
        }
    };
    let to_terminal = is_standard(args.output.as_deref()) && io::stdout().is_terminal();
    let format = args
        .format
        .unwrap_or_else(|| default_format(args.output.as_deref(), to_terminal));
    let look = if to_terminal {
        look::of_stdout()
    } else {
        Look::Plain
    };

    let extractor = reading.extractor(args.offsets.into());
    let threads = reading.threads();
    let output = Output::open(args.output.as_deref())?;
    let place = output.place();
    let mut writer = Writer::new(output, format);
    let mut progress = Progress::new(!args.quiet && !to_terminal);
    let mut total = Tally::default();

    // A summary on the same terminal says what went wrong by itself.
    let told = to_terminal && format.name == Format::TEXT.name && io::stderr().is_terminal();
    let silent = args.quiet || (told && !args.verbose);

    let finish = |entry: &Entry, article: Article| Done {
        note: if silent {
            None
        } else {
            said(args, entry, &article)
        },
        tally: Tally::of(&article),
        bytes: format.article(&article, look),
    };
    let take = |done: Done| {
        total.add(done.tally);
        if let Some(note) = &done.note {
            progress.note(note);
        }
        progress.step();
        writer.put(&done.bytes)
    };
    let failed = |cause| Error {
        path: place.clone(),
        action: Action::Write,
        cause,
    };
    let written =
        batch::run(entries, &extractor, threads, finish, take).and_then(|()| writer.finish());
    let took = progress.finish();
    written.map_err(failed)?.finish()?;
    if !args.quiet {
        progress.note(&total.line(took));
    }
    Ok(if total.failed > 0 {
        Exit::Failed
    } else {
        Exit::Fine
    })
}

/// What the threads hand to the writer.
struct Done {
    bytes: Vec<u8>,
    tally: Tally,
    note: Option<String>,
}

fn said(args: &Args, entry: &Entry, article: &Article) -> Option<String> {
    complaint(entry, article).or_else(|| args.verbose.then(|| account(entry, article)))
}

fn is_standard(output: Option<&Path>) -> bool {
    output.is_none_or(|path| path.as_os_str() == "-")
}

fn default_format(output: Option<&Path>, to_terminal: bool) -> &'static Format {
    let extension = output.and_then(Path::extension);
    let named = extension.and_then(|e| {
        FORMATS
            .into_iter()
            .find(|f| e.eq_ignore_ascii_case(f.extension))
    });
    match named {
        _ if to_terminal => Format::TEXT,
        Some(format) => format,
        None => Format::JSON_LINES,
    }
}

fn format(name: &str) -> Result<&'static Format, String> {
    Format::named(name).ok_or_else(|| format!("one of {}", FORMATS.map(|f| f.name).join(", ")))
}
