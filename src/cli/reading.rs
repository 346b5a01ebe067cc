//! What every command that reads articles is told: which inputs, and how to extract.

use std::{
    io::{self, IsTerminal, Read},
    num::NonZeroUsize,
    path::{Path, PathBuf},
};

use clap::ValueEnum;
use coupure::{
    Action, Error, Extractor, FactKind, Lang, Mode, OffsetUnit, Options,
    source::{self, Entry, InputFormat, Settings, publication_day},
};

use super::{
    configuration::{self, Configuration},
    filter::Filter,
    own::Own,
    refusal::Refusal,
    size,
};

/// Inputs, and how they are read and extracted.
#[derive(clap::Args, Clone, Default)]
pub(super) struct Reading {
    /// Files, folders (with all .txt, .html and .htm in them, also .gz), or - for standard input
    pub paths: Vec<PathBuf>,

    /// Take more inputs from FILE, one a line, or from standard input with -
    #[arg(long, value_name = "FILE")]
    pub files_from: Option<PathBuf>,

    /// Only inputs whose path in their folder, or name, matches GLOB; may be repeated
    #[arg(long, value_name = "GLOB")]
    pub include: Vec<String>,

    /// No inputs whose path in their folder, or name, matches GLOB; may be repeated
    #[arg(long, value_name = "GLOB")]
    pub exclude: Vec<String>,

    /// Leave out of folders what .gitignore files say to ignore
    #[arg(long)]
    pub gitignore: bool,

    /// How inputs are written [default: auto]
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub input_format: Option<Input>,

    /// Language of the inputs: fr, en, or auto to detect it [default: auto]
    #[arg(long, value_name = "LANG", value_parser = language)]
    pub lang: Option<Language>,

    /// Day, month or year of publication of the articles that do not give theirs, such as 2022-10-20
    #[arg(long, value_name = "EDTF", value_parser = date)]
    pub date: Option<String>,

    /// Facts to report, separated by commas, or all [default: every kind but number]
    #[arg(long, value_name = "KINDS", value_parser = kinds)]
    pub kinds: Option<Kinds>,

    /// Take the whole text for the article
    #[arg(long)]
    pub no_strip: bool,

    /// What to do in doubt: drop (precision), keep (recall), or what is likelier [default: balanced]
    #[arg(long, value_name = "MODE", value_parser = mode)]
    pub mode: Option<Mode>,

    /// Your own rules of what to drop and to keep, and your roles, organisations, names and acts, in TOML
    #[arg(long, value_name = "FILE")]
    pub rules: Option<PathBuf>,

    /// What is in that file and in the configuration
    #[arg(skip)]
    pub own: Own,

    /// Size limit of an input after decompression, such as 500k or 10M [default: 10MiB]
    #[arg(long, value_name = "SIZE", value_parser = size::parse)]
    pub max_bytes: Option<usize>,

    /// Take options from FILE [default: the nearest coupure.toml in the folder of the first input and those above]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Threads [default: one for each processor]
    #[arg(short = 'j', long = "jobs", value_name = "N", value_parser = threads)]
    pub jobs: Option<NonZeroUsize>,
}

/// How inputs are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Input {
    /// By the name, otherwise by the first bytes
    Auto,
    Text,
    Html,
    /// One JSON object a line
    Jsonl,
}

/// `None` detects it.
pub(super) type Language = Option<Lang>;

pub(super) type Kinds = Vec<FactKind>;

/// All that a command needs to begin.
pub(super) struct Prepared {
    /// With what the configuration says, where the command line says nothing.
    pub reading: Reading,
    pub configuration: Configuration,
    /// The inputs as they were named.
    pub paths: Vec<PathBuf>,
    /// The documents in them.
    pub entries: Box<dyn Iterator<Item = Entry>>,
}

impl Prepared {
    /// Leaves the file that is to be written out of what is read: an earlier run may have put it into the folder.
    ///
    /// # Errors
    /// When it is itself what was to be read.
    pub(super) fn spare(&mut self, output: &Path) -> Result<(), Refusal> {
        let Ok(output) = output.canonicalize() else {
            return Ok(());
        };
        let is_output = move |path: &Path| {
            path.file_name() == output.file_name()
                && path.canonicalize().is_ok_and(|path| path == output)
        };
        if let Some(input) = self.paths.iter().find(|path| is_output(path)) {
            let refused = format!("cannot write {}: it is an input", input.display());
            return Err(Refusal::Usage(refused));
        }
        let entries = std::mem::replace(&mut self.entries, Box::new(std::iter::empty()));
        self.entries = Box::new(entries.filter(move |e| !is_output(Path::new(e.place()))));
        Ok(())
    }
}

impl Reading {
    /// Finds the inputs and the configuration.
    ///
    /// # Errors
    /// When there is nothing to read, or the configuration or a glob is none.
    pub(super) fn prepare(&self) -> Result<Prepared, Refusal> {
        let paths = self.inputs()?;
        let file = self
            .config
            .clone()
            .or_else(|| configuration::find(paths.first().map(PathBuf::as_path)));
        let mut reading = self.clone();
        let mut configuration = Configuration::default();
        if let Some(rules) = &self.rules {
            reading.own = Own::read(rules)?;
        }
        if let Some(file) = file {
            let (values, own) = configuration::read(&file)?;
            reading.own = reading
                .own
                .with(own)
                .map_err(|reason| format!("--rules and {}: {reason}", file.display()))?;
            configuration = values;
            reading
                .fill(&configuration)
                .map_err(|reason| format!("cannot read {}: {reason}", file.display()))?;
        }
        let entries = Box::new(reading.entries(&paths)?);
        Ok(Prepared {
            reading,
            configuration,
            paths,
            entries,
        })
    }

    /// Takes what the command line does not say from a configuration.
    fn fill(&mut self, from: &Configuration) -> Result<(), String> {
        fill(&mut self.lang, "lang", from.lang.as_deref(), language)?;
        fill(&mut self.date, "date", from.date.as_deref(), date)?;
        let joined = from.kinds.as_ref().map(|names| names.join(","));
        fill(&mut self.kinds, "kinds", joined.as_deref(), kinds)?;
        let format = |name: &str| <Input as ValueEnum>::from_str(name, false);
        fill(
            &mut self.input_format,
            "input-format",
            from.input_format.as_deref(),
            format,
        )?;
        fill(
            &mut self.max_bytes,
            "max-bytes",
            from.max_bytes.as_deref(),
            size::parse,
        )?;
        fill(&mut self.mode, "mode", from.mode.as_deref(), mode)?;
        self.jobs = self.jobs.or(from.jobs);
        self.no_strip |= from.no_strip.unwrap_or(false);
        self.gitignore |= from.gitignore.unwrap_or(false);
        if self.include.is_empty() {
            self.include = from.include.clone().unwrap_or_default();
        }
        if self.exclude.is_empty() {
            self.exclude = from.exclude.clone().unwrap_or_default();
        }
        Ok(())
    }

    /// The inputs as they were named; a pipe needs no name, a terminal is not waited for.
    fn inputs(&self) -> Result<Vec<PathBuf>, Refusal> {
        let mut paths = self.paths.clone();
        if let Some(list) = &self.files_from {
            paths.extend(listed(list)?);
        }
        let is_stdin = |path: &&PathBuf| path.as_os_str() == "-";
        let list = self.files_from.iter().filter(is_stdin);
        if paths.iter().filter(is_stdin).chain(list).count() > 1 {
            let refused = "standard input can be read once only";
            return Err(Refusal::Usage(refused.to_owned()));
        }
        if self.files_from.is_some() {
            return Ok(paths);
        }
        match (paths.is_empty(), io::stdin().is_terminal()) {
            (false, _) => Ok(paths),
            (true, false) => Ok(vec![PathBuf::from("-")]),
            (true, true) => Err(Refusal::Usage(
                "no input: give files or folders, or - for standard input".to_owned(),
            )),
        }
    }

    /// The documents in the inputs that are wanted.
    fn entries(&self, paths: &[PathBuf]) -> Result<impl Iterator<Item = Entry> + use<>, Refusal> {
        let filter = Filter::new(&self.include, &self.exclude)?;
        let settings = self.settings();
        Ok(source::entries(paths, &settings).filter(move |entry| filter.takes(entry.id())))
    }

    /// True when not all that is in the folders is read.
    pub(super) fn is_filtered(&self) -> bool {
        self.gitignore || !self.include.is_empty() || !self.exclude.is_empty()
    }

    pub(super) fn extractor(&self, offsets: OffsetUnit) -> Extractor {
        let defaults = Options::default();
        Extractor::new(Options {
            language: self.lang.flatten(),
            published: self.date.clone(),
            kinds: self.kinds.clone().unwrap_or(defaults.kinds),
            strip: !self.no_strip,
            mode: self.mode.unwrap_or_default(),
            rules: self.own.rules.clone(),
            entries: self.own.entries.clone(),
            offsets,
            max_bytes: self.max_bytes.unwrap_or(defaults.max_bytes),
        })
    }

    /// What is said when there was nothing to read.
    pub(super) fn nothing(&self) -> &'static str {
        if self.is_filtered() {
            "no inputs: nothing in them is wanted"
        } else if self.input_format == Some(Input::Jsonl) {
            "no inputs: folders are searched for .jsonl and .ndjson, also .gz"
        } else {
            "no inputs: folders are searched for .txt, .html and .htm, also .gz"
        }
    }

    pub(super) fn threads(&self) -> NonZeroUsize {
        let all = || std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        self.jobs.unwrap_or_else(all)
    }

    fn settings(&self) -> Settings {
        let defaults = Settings::default();
        Settings {
            format: match self.input_format.unwrap_or(Input::Auto) {
                Input::Auto => InputFormat::Auto,
                Input::Text => InputFormat::Text,
                Input::Html => InputFormat::Html,
                Input::Jsonl => InputFormat::JsonLines,
            },
            max_bytes: self.max_bytes.unwrap_or(defaults.max_bytes),
            gitignore: self.gitignore,
        }
    }
}

/// Takes a value from a configuration where the command line gives none; says which key has a wrong one.
pub(super) fn fill<T>(
    value: &mut Option<T>,
    key: &str,
    text: Option<&str>,
    parse: impl Fn(&str) -> Result<T, String>,
) -> Result<(), String> {
    if let (None, Some(text)) = (&value, text) {
        *value = Some(parse(text).map_err(|reason| format!("{key} = \"{text}\": {reason}"))?);
    }
    Ok(())
}

/// The paths in a file, one a line; empty lines are none.
fn listed(list: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut bytes = Vec::new();
    let read = if list.as_os_str() == "-" {
        io::stdin().lock().read_to_end(&mut bytes).map(drop)
    } else {
        std::fs::read(list).map(|content| bytes = content)
    };
    read.map_err(|cause| Error {
        path: list.to_owned(),
        action: Action::Read,
        cause,
    })?;
    let lines = bytes.split(|byte| *byte == b'\n');
    let lines = lines.map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    Ok(lines.filter(|line| !line.is_empty()).map(path).collect())
}

#[cfg(unix)]
fn path(name: &[u8]) -> PathBuf {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
    PathBuf::from(OsStr::from_bytes(name))
}

#[cfg(not(unix))]
fn path(name: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(name).into_owned())
}

pub(super) fn language(name: &str) -> Result<Language, String> {
    match Lang::from_tag(name) {
        Some(lang) => Ok(Some(lang)),
        None if name == "auto" => Ok(None),
        None => Err(format!(
            "one of {}, auto",
            Lang::ALL.map(Lang::code).join(", ")
        )),
    }
}

pub(super) fn mode(name: &str) -> Result<Mode, String> {
    Mode::from_name(name).ok_or_else(|| format!("one of {}", Mode::ALL.map(Mode::name).join(", ")))
}

fn date(text: &str) -> Result<String, String> {
    publication_day(text).ok_or_else(|| "not a day, month or year such as 2022-10-20".to_owned())
}

fn threads(number: &str) -> Result<NonZeroUsize, String> {
    let number = number.parse();
    number.map_err(|_| "not a whole number of 1 or more".to_owned())
}

pub(super) fn kinds(names: &str) -> Result<Kinds, String> {
    if names == "all" {
        return Ok(FactKind::ALL.to_vec());
    }
    names.split(',').map(|name| kind(name.trim())).collect()
}

pub(super) fn kind(name: &str) -> Result<FactKind, String> {
    let known = || FactKind::ALL.map(FactKind::name).join(", ");
    FactKind::from_name(name).ok_or_else(|| format!("`{name}` is not one of {}, all", known()))
}
