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
    Exit,
    configuration::{self, NAME},
    interrupt, look,
    output::Output,
    progress::Progress,
    reading::{Prepared, Reading, fill},
    refusal::Refusal,
    resume,
    sink::{self, Piece, Shape, Sink},
    stats::Stats,
    tally::{Tally, account, complaint, count},
};

/// Extract articles and their facts
///
/// Exit status: 0 when all went well, 2 when the usage is wrong or some input could not be read (the others
/// are still processed).
#[derive(clap::Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "every flag of the command line is one"
)]
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

    /// Go on where a run with the same options was stopped; for jsonl with -o FILE
    #[arg(long, requires = "output")]
    resume: bool,

    /// Stop at the first input that cannot be read
    #[arg(long)]
    fail_fast: bool,

    /// Say at the end how many articles, facts and dropped blocks there were, by language, kind and reason
    #[arg(long)]
    stats: bool,

    /// Unit of offsets [default: char]
    #[arg(long, value_enum, value_name = "UNIT")]
    offsets: Option<Offsets>,

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
    Exit::of(extract(args))
}

fn extract(args: &Args) -> Result<Exit, Refusal> {
    let path = args
        .output
        .as_deref()
        .filter(|path| path.as_os_str() != "-");
    let mut prepared = args.reading.prepare()?;
    if let Some(path) = path.filter(|path| path.is_file()) {
        prepared.spare(path)?;
    }
    let Prepared {
        reading,
        configuration,
        paths,
        entries,
    } = prepared;
    let wanted =
        Wanted::new(args, &configuration.extract).map_err(|reason| format!("{NAME}: {reason}"))?;
    let to_terminal = path.is_none() && io::stdout().is_terminal();
    let shape = wanted
        .format
        .unwrap_or_else(|| default_shape(path, to_terminal));
    let look = if to_terminal {
        look::of_stdout()
    } else {
        Look::Plain
    };
    output_is_sound(args, wanted.format, shape, &paths)?;

    let extractor = reading.extractor(wanted.offsets.into());
    let threads = reading.threads();
    let mut entries = entries.peekable();
    let mut total = Tally::default();
    let mut stats = Stats::default();
    let (mut sink, cut) = match path {
        Some(path) if can_stop(shape, path) => {
            let output = Output::open_partial(path, &resume::tag(&extractor), |begun| {
                if !args.resume {
                    return Ok(0);
                }
                resume::pass_over(begun, &mut entries, &extractor, |article| {
                    total.add(Tally::of(article));
                    stats.add(article);
                })
            })?;
            Sink::row(Format::JSON_LINES, output)
        }
        path => Sink::open(shape, path, look, args.append)?,
    };
    let mut progress = Progress::new(!args.quiet && !to_terminal);
    if args.resume && !args.quiet {
        progress.note(&format!("{} articles were there already", total.articles));
    }
    interrupt::listen();

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
        stats: args.stats.then(|| {
            let mut stats = Stats::default();
            stats.add(&article);
            stats
        }),
        piece: cut.piece(article),
    };
    let take = |done: Done| {
        if interrupt::asked() {
            return Err(Stop::Interrupted);
        }
        if let Some(note) = &done.note {
            progress.note(note);
        }
        if args.fail_fast && done.tally.failed > 0 {
            return Err(Stop::Failed);
        }
        total.add(done.tally);
        stats.merge(done.stats.unwrap_or_default());
        progress.step();
        sink.put(done.piece).map_err(Stop::Error)
    };
    let written = batch::run(entries, &extractor, threads, finish, take);
    let took = progress.finish();
    let exit = match written {
        Ok(()) => {
            sink.finish()?;
            if !args.quiet && total.articles == 0 {
                progress.note(reading.nothing());
            }
            if !args.quiet {
                progress.note(&total.line(took));
            }
            if total.failed > 0 {
                Exit::Failed
            } else {
                Exit::Fine
            }
        }
        Err(Stop::Error(error)) => return Err(error.into()),
        Err(stop) => {
            let what = stop.what();
            let how = if sink.stop()? {
                "; the same command with --resume goes on"
            } else {
                ""
            };
            let articles = count(total.articles, "article");
            progress.note(&format!("{what} after {articles}{how}"));
            stop.exit()
        }
    };
    if args.stats {
        eprint!("{stats}");
    }
    Ok(exit)
}

/// Why a run ends early.
enum Stop {
    Error(Error),
    Interrupted,
    /// An input could not be read, and that was to end it.
    Failed,
}

impl Stop {
    fn what(&self) -> &'static str {
        match self {
            Self::Interrupted => "interrupted",
            Self::Error(_) | Self::Failed => "stopped",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            Self::Interrupted => Exit::Interrupted,
            Self::Error(_) | Self::Failed => Exit::Failed,
        }
    }
}

/// How to write, by the command line and the configuration.
struct Wanted {
    format: Option<Shape>,
    offsets: Offsets,
}

impl Wanted {
    fn new(args: &Args, configuration: &configuration::Extract) -> Result<Self, String> {
        let (mut format, mut offsets) = (args.format, args.offsets);
        // The name of a file says more of what it is to hold than what holds for all.
        if args.output.as_deref().and_then(Shape::of_file).is_none() {
            fill(
                &mut format,
                "format",
                configuration.format.as_deref(),
                Shape::named,
            )?;
        }
        let unit = |name: &str| <Offsets as ValueEnum>::from_str(name, false);
        fill(
            &mut offsets,
            "offsets",
            configuration.offsets.as_deref(),
            unit,
        )?;
        Ok(Self {
            format,
            offsets: offsets.unwrap_or_default(),
        })
    }
}

/// What the threads hand to the writer.
struct Done {
    piece: Piece,
    tally: Tally,
    stats: Option<Stats>,
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

/// True for an output that may be gone on with after a run was stopped: a file of one line an article.
fn can_stop(shape: Shape, path: &Path) -> bool {
    shape.is(Format::JSON_LINES) && !sink::is_folder(path)
}

/// What the options for the output ask for can be done, and leaves the inputs alone.
fn output_is_sound(
    args: &Args,
    format: Option<Shape>,
    shape: Shape,
    inputs: &[PathBuf],
) -> Result<(), String> {
    let output = args.output.as_deref().unwrap_or(Path::new("-"));
    if args.append && !matches!(shape, Shape::Database) {
        return Err("--append is for databases: add -f sqlite".to_owned());
    }
    if args.resume && !can_stop(shape, output) {
        return Err("--resume is for files of JSON Lines: add -f jsonl".to_owned());
    }
    if args.resume && inputs.iter().any(|input| input.as_os_str() == "-") {
        return Err("--resume needs inputs that can be read again, not standard input".to_owned());
    }
    if !sink::is_folder(output) {
        return Ok(());
    }
    let shown = output.display();
    if format.is_none() {
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
