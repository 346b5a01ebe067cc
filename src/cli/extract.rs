//! `coupure extract`: inputs to records.

use std::{
    io::{self, IsTerminal},
    num::NonZeroUsize,
    path::{Path, PathBuf},
};

use clap::ValueEnum;
use coupure::{
    Action, Article, Error, Extractor, FactKind, Lang, Mode, OffsetUnit, Options, Rules, batch,
    source::{self, Entry, InputFormat, Settings, publication_day},
    write::{FORMATS, Format, Look, Writer},
};

use super::{
    Exit,
    output::Output,
    progress::Progress,
    size,
    tally::{Tally, account, complaint},
};

/// Extract articles and their facts
///
/// Exit status: 0 when all went well, 2 when the usage is wrong or some input could not be read (the others
/// are still processed).
#[derive(clap::Args)]
pub(super) struct Args {
    /// Files, folders (with all .txt, .html and .htm in them, also .gz), or - for standard input
    paths: Vec<PathBuf>,

    /// How inputs are written
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    input_format: Input,

    /// jsonl, json or text [default: text on a terminal, otherwise by the name of the output, otherwise jsonl]
    #[arg(short, long, value_name = "FORMAT", value_parser = format)]
    format: Option<&'static Format>,

    /// Write to FILE, which is replaced only when all is written
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Threads [default: one for each processor]
    #[arg(short = 'j', long = "jobs", value_name = "N")]
    jobs: Option<NonZeroUsize>,

    /// Language of the inputs: fr, en, or auto to detect it
    #[arg(long, default_value = "auto", value_name = "LANG", value_parser = language)]
    lang: Language,

    /// Day, month or year of publication of the inputs that give none, such as 2022-10-20
    #[arg(long, value_name = "EDTF", value_parser = date)]
    date: Option<String>,

    /// Facts to report, separated by commas, or all [default: every kind but number]
    #[arg(long, value_name = "KINDS", value_parser = kinds)]
    kinds: Option<Kinds>,

    /// Take the whole text for the article
    #[arg(long)]
    no_strip: bool,

    /// What to do in doubt: drop (precision), keep (recall), or what is likelier (balanced)
    #[arg(long, default_value = "balanced", value_name = "MODE", value_parser = mode)]
    mode: Mode,

    /// Your own rules of what to drop and to keep, in TOML
    #[arg(long, value_name = "FILE", value_parser = rules)]
    rules: Option<Rules>,

    /// Unit of offsets
    #[arg(long, value_enum, default_value_t, value_name = "UNIT")]
    offsets: Offsets,

    /// Size limit of an input after decompression, such as 500k or 10M
    #[arg(long, default_value = "10MiB", value_name = "SIZE", value_parser = size::parse)]
    max_bytes: usize,

    /// Say nothing on standard error but why the program could not run
    #[arg(short, long, conflicts_with = "verbose")]
    quiet: bool,

    /// Say something about every input on standard error
    #[arg(short, long)]
    verbose: bool,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Input {
    /// By the name, otherwise by the first bytes
    #[default]
    Auto,
    Text,
    Html,
    /// One JSON object a line
    Jsonl,
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

/// `None` detects it.
type Language = Option<Lang>;

type Kinds = Vec<FactKind>;

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
    let Some(paths) = inputs(args) else {
        eprintln!("coupure: no input: give files or folders, or - for standard input");
        return Ok(Exit::Failed);
    };
    let to_terminal = is_standard(args.output.as_deref()) && io::stdout().is_terminal();
    let format = args
        .format
        .unwrap_or_else(|| default_format(args.output.as_deref(), to_terminal));
    let look = if to_terminal && colours_welcome() {
        Look::Coloured
    } else {
        Look::Plain
    };

    let extractor = Extractor::new(options(args));
    let entries = source::entries(&paths, &settings(args));
    let threads = args.jobs.unwrap_or_else(all_processors);
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

/// The inputs; a pipe needs no name, a terminal is not waited for.
fn inputs(args: &Args) -> Option<Vec<PathBuf>> {
    match (args.paths.is_empty(), io::stdin().is_terminal()) {
        (false, _) => Some(args.paths.clone()),
        (true, false) => Some(vec![PathBuf::from("-")]),
        (true, true) => None,
    }
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

/// See <https://no-color.org>.
fn colours_welcome() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

fn all_processors() -> NonZeroUsize {
    std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

fn options(args: &Args) -> Options {
    let defaults = Options::default();
    Options {
        language: args.lang,
        published: args.date.clone(),
        kinds: args.kinds.clone().unwrap_or(defaults.kinds),
        strip: !args.no_strip,
        mode: args.mode,
        rules: args.rules.clone().unwrap_or_default(),
        offsets: match args.offsets {
            Offsets::Char => OffsetUnit::Char,
            Offsets::Byte => OffsetUnit::Byte,
            Offsets::Utf16 => OffsetUnit::Utf16,
        },
        max_bytes: args.max_bytes,
    }
}

fn settings(args: &Args) -> Settings {
    Settings {
        format: match args.input_format {
            Input::Auto => InputFormat::Auto,
            Input::Text => InputFormat::Text,
            Input::Html => InputFormat::Html,
            Input::Jsonl => InputFormat::JsonLines,
        },
        max_bytes: args.max_bytes,
    }
}

fn format(name: &str) -> Result<&'static Format, String> {
    Format::named(name).ok_or_else(|| format!("one of {}", FORMATS.map(|f| f.name).join(", ")))
}

fn language(name: &str) -> Result<Language, String> {
    match Lang::from_tag(name) {
        Some(lang) => Ok(Some(lang)),
        None if name == "auto" => Ok(None),
        None => Err(format!(
            "one of {}, auto",
            Lang::ALL.map(Lang::code).join(", ")
        )),
    }
}

fn mode(name: &str) -> Result<Mode, String> {
    Mode::from_name(name).ok_or_else(|| format!("one of {}", Mode::ALL.map(Mode::name).join(", ")))
}

fn rules(path: &str) -> Result<Rules, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    Rules::parse(&text).map_err(|error| error.to_string())
}

fn date(text: &str) -> Result<String, String> {
    publication_day(text).ok_or_else(|| "not a day, month or year such as 2022-10-20".to_owned())
}

fn kinds(names: &str) -> Result<Kinds, String> {
    if names == "all" {
        return Ok(FactKind::ALL.to_vec());
    }
    let kind = |name: &str| {
        let known = || FactKind::ALL.map(FactKind::name).join(", ");
        FactKind::from_name(name.trim())
            .ok_or_else(|| format!("`{name}` is not one of {}, all", known()))
    };
    names.split(',').map(kind).collect()
}
