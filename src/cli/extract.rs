//! `coupure extract`: inputs to records.

use std::{
    io::{self, IsTerminal},
    path::{Path, PathBuf},
};

use clap::ValueEnum;
use coupure::{
    Article, Error, OffsetUnit, batch,
    source::Entry,
    write::{Format, Look},
};

use super::{
    Exit, look,
    progress::Progress,
    reading::Reading,
    sink::{self, Piece, Shape, Sink},
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

    /// jsonl, json, text, markdown, csv or sqlite [default: text on a terminal, otherwise by the name of the
    /// output, otherwise jsonl]
    #[arg(short, long, value_name = "FORMAT", value_parser = Shape::named)]
    format: Option<Shape>,

    /// Write to FILE, which is replaced only when all is written, or with -f a file for each article in a folder
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Add to the database instead of replacing it
    #[arg(long, requires = "output")]
    append: bool,

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
    let read = reading
        .inputs()
        .and_then(|paths| Ok((reading.entries(&paths)?, paths)));
    let (entries, paths) = match read {
        Ok(read) => read,
        Err(none) => {
            eprintln!("coupure: {none}");
            return Ok(Exit::Failed);
        }
    };
    let path = args
        .output
        .as_deref()
        .filter(|path| path.as_os_str() != "-");
    let to_terminal = path.is_none() && io::stdout().is_terminal();
    let shape = args
        .format
        .unwrap_or_else(|| default_shape(path, to_terminal));
    let look = if to_terminal {
        look::of_stdout()
    } else {
        Look::Plain
    };
    if let Err(reason) = output_is_sound(args, shape, &paths) {
        eprintln!("coupure: {reason}");
        return Ok(Exit::Failed);
    }

    let extractor = reading.extractor(args.offsets.into());
    let threads = reading.threads();
    let (mut sink, cut) = Sink::open(shape, path, look, args.append)?;
    let mut progress = Progress::new(!args.quiet && !to_terminal);
    let mut total = Tally::default();

    // A summary on the same terminal says what went wrong by itself.
    let told = to_terminal && shape.is(Format::TEXT) && io::stderr().is_terminal();
    let silent = args.quiet || (told && !args.verbose);

    let finish = |entry: &Entry, article: Article| Done {
        note: if silent {
            None
        } else {
            said(args, entry, &article)
        },
        tally: Tally::of(&article),
        piece: cut.piece(article),
    };
    let take = |done: Done| {
        total.add(done.tally);
        if let Some(note) = &done.note {
            progress.note(note);
        }
        progress.step();
        sink.put(done.piece)
    };
    let written = batch::run(entries, &extractor, threads, finish, take);
    let took = progress.finish();
    written?;
    sink.finish()?;
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
    piece: Piece,
    tally: Tally,
    note: Option<String>,
}

fn said(args: &Args, entry: &Entry, article: &Article) -> Option<String> {
    complaint(entry, article).or_else(|| args.verbose.then(|| account(entry, article)))
}

fn default_shape(output: Option<&Path>, to_terminal: bool) -> Shape {
    if to_terminal {
        return Shape::Records(Format::TEXT);
    }
    output
        .and_then(Shape::of_file)
        .unwrap_or(Shape::Records(Format::JSON_LINES))
}

/// What the options for the output ask for can be done, and leaves the inputs alone.
fn output_is_sound(args: &Args, shape: Shape, inputs: &[PathBuf]) -> Result<(), String> {
    let output = args.output.as_deref().unwrap_or(Path::new("-"));
    if args.append && !matches!(shape, Shape::Database) {
        return Err("--append is for databases: add -f sqlite".to_owned());
    }
    if !sink::is_folder(output) {
        return Ok(());
    }
    let shown = output.display();
    if args.format.is_none() {
        return Err(format!(
            "cannot write {shown}: is a directory; with -f it gets a file for each article"
        ));
    }
    let Ok(output) = output.canonicalize() else {
        return Ok(());
    };
    let holds = |input: &PathBuf| {
        let input = input.canonicalize().ok()?;
        let folder = if input.is_dir() {
            &input
        } else {
            input.parent()?
        };
        output.starts_with(folder).then_some(())
    };
    match inputs.iter().find_map(holds) {
        Some(()) => Err(format!(
            "cannot write {shown}: it lies in the folder that is read"
        )),
        None => Ok(()),
    }
}
