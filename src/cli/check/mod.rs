//! `coupure check`: what is found in articles against what was found before.

mod github;
mod lines;
mod orphans;
mod terminal;

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use clap::ValueEnum;
use coupure::{
    Action, Article, Error, FailureCode, OffsetUnit, batch,
    check::{Difference, RULES_VERSION, Snapshot, differences},
    source::Entry,
};

use super::{
    Exit, look, place,
    progress::Progress,
    reading::{Prepared, Reading},
    refusal::{Refusal, to_stdout},
    sink::write_whole,
};
use lines::Lines;

/// What the names of snapshots end with.
const EXTENSION: &str = "facts";

/// Compare the facts of articles with their snapshots
///
/// A snapshot is a small text file beside each article. Review and commit it with the articles; a later run
/// says what is found no more, what is new and what has changed. Exit status: 0 when all is as it was, 1 when
/// there are differences, 2 when the usage is wrong or something could not be read or written.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    reading: Reading,

    /// Write the snapshots, and remove those whose article is gone
    #[arg(short, long)]
    update: bool,

    /// Keep the snapshots in DIR instead of beside the articles
    #[arg(long, value_name = "DIR")]
    snapshots: Option<PathBuf>,

    /// Compare places and confidences too, with snapshots that were written with --strict
    #[arg(long)]
    strict: bool,

    /// How differences are written
    #[arg(short, long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// Annotations for GitHub Actions
    Github,
}

/// Something to be said of an article or of its snapshot.
enum Finding {
    /// An article without a snapshot.
    New,
    /// A snapshot without an article.
    Orphaned,
    Different {
        differences: Vec<Difference>,
        /// The version of the rules of the snapshot.
        rules: String,
        /// Where things stand in the input, when that is asked for and known.
        lines: Option<Lines>,
    },
}

/// Writes what was found: the place of the article or of the orphaned snapshot, and the finding.
type Show = fn(&mut dyn Write, &str, &Finding) -> io::Result<()>;

pub(super) fn run(args: &Args) -> Exit {
    Exit::of(check(args))
}

/// What the threads hand over: where the snapshot belongs, and what is to be in it.
struct Done {
    place: String,
    /// `Err` says why there is nothing to compare.
    snapshot: Result<(PathBuf, Snapshot, Option<Lines>), String>,
}

/// What is to be done with snapshots, by the command line and the configuration.
struct Wanted {
    update: bool,
    /// The folder that they are kept in.
    snapshots: Option<PathBuf>,
    strict: bool,
}

#[derive(Default)]
struct Counts {
    articles: usize,
    same: usize,
    changed: usize,
    new: usize,
    orphaned: usize,
    wrong: usize,
    /// Snapshots of other versions of the rules.
    rules: BTreeMap<String, usize>,
}

fn check(args: &Args) -> Result<Exit, Refusal> {
    let Prepared {
        reading,
        configuration,
        paths,
        entries,
    } = args.reading.prepare()?;
    let wanted = Wanted {
        update: args.update,
        snapshots: args.snapshots.clone().or(configuration.check.snapshots),
        strict: args.strict || configuration.check.strict.unwrap_or(false),
    };
    let show: Show = match (args.format, look::of_stdout()) {
        (Format::Github, _) => github::show,
        (Format::Text, look) => terminal::show_with(look),
    };
    let mut out = io::stdout().lock();
    let mut progress = Progress::new(true);
    let mut counts = Counts::default();
    let mut seen = HashSet::new();

    let with_lines = matches!(args.format, Format::Github);
    let extractor = reading.extractor(OffsetUnit::Char);
    let max_bytes = extractor.options().max_bytes;
    let finish = |entry: &Entry, article: Article| Done {
        place: entry.place().to_owned(),
        snapshot: snapshot(&wanted, entry, &article).map(|(path, snapshot)| {
            let lines = with_lines.then(|| Lines::of(entry, &article, &snapshot, max_bytes));
            (path, snapshot, lines.flatten())
        }),
    };
    let take = |done: Done| -> Result<(), Error> {
        counts.articles += 1;
        let (path, snapshot, lines) = match done.snapshot {
            Ok(done) => done,
            Err(reason) => {
                progress.note(&format!("{}: {reason}", done.place));
                counts.wrong += 1;
                return Ok(());
            }
        };
        if !seen.insert(path.clone()) {
            progress.note(&format!(
                "{}: another article has this snapshot too",
                path.display()
            ));
            counts.wrong += 1;
            return Ok(());
        }
        match finding(&wanted, &path, &snapshot, lines) {
            Err(error) => {
                progress.note(&error.to_string());
                counts.wrong += 1;
            }
            Ok(None) => counts.same += 1,
            Ok(Some(finding)) => {
                match &finding {
                    Finding::Different { rules, .. } if rules != RULES_VERSION => {
                        counts.changed += 1;
                        *counts.rules.entry(rules.clone()).or_default() += 1;
                    }
                    Finding::Different { .. } => counts.changed += 1,
                    Finding::New | Finding::Orphaned => counts.new += 1,
                }
                show(&mut out, &done.place, &finding).map_err(to_stdout)?;
            }
        }
        progress.step();
        Ok(())
    };
    batch::run(entries, &extractor, reading.threads(), finish, take)?;
    progress.finish();
    if counts.articles == 0 {
        progress.note(reading.nothing());
    }

    let orphans = match &wanted.snapshots {
        None => orphans::beside(&paths),
        // What was not asked for may still have its snapshot there.
        Some(_) if reading.is_filtered() => Vec::new(),
        Some(folder) => orphans::unseen(folder, &seen),
    };
    for orphan in orphans {
        counts.orphaned += 1;
        show(&mut out, &orphan.display().to_string(), &Finding::Orphaned).map_err(to_stdout)?;
        if args.update {
            fs::remove_file(&orphan).map_err(|cause| Error {
                path: orphan.clone(),
                action: Action::Write,
                cause,
            })?;
        }
    }
    writeln!(out, "{}", counts.line(args.update)).map_err(to_stdout)?;
    Ok(if counts.wrong > 0 {
        Exit::Failed
    } else if args.update || counts.same == counts.articles && counts.orphaned == 0 {
        Exit::Fine
    } else {
        Exit::Different
    })
}

fn snapshot(
    wanted: &Wanted,
    entry: &Entry,
    article: &Article,
) -> Result<(PathBuf, Snapshot), String> {
    if let Some(failure) = &article.error {
        // Whether a file can be read is a matter of the machine, not of the article.
        if matches!(
            failure.code,
            FailureCode::NotFound | FailureCode::Unreadable
        ) {
            return Err(failure.message.clone());
        }
    }
    let path = match (&wanted.snapshots, entry.path()) {
        (Some(folder), _) => place::inside(folder, &article.id, EXTENSION),
        (None, Some(path)) => {
            let mut name = path.as_os_str().to_owned();
            name.push(".");
            name.push(EXTENSION);
            PathBuf::from(name)
        }
        (None, None) => return Err("is no file: give --snapshots DIR for its snapshot".to_owned()),
    };
    Ok((path, Snapshot::of(article, wanted.strict)))
}

/// Compares a snapshot with the one on the disk, and writes it if that is wanted.
fn finding(
    wanted: &Wanted,
    path: &Path,
    new: &Snapshot,
    lines: Option<Lines>,
) -> Result<Option<Finding>, Error> {
    let text = new.to_string();
    let found = match fs::read(path) {
        Ok(bytes) if bytes == text.as_bytes() => return Ok(None),
        Ok(bytes) => {
            let old: Snapshot = parse(&bytes).map_err(|cause| Error {
                path: path.to_owned(),
                action: Action::Read,
                cause,
            })?;
            let differences = differences(&old, new);
            let rules = old.rules;
            (!differences.is_empty()).then_some(Finding::Different {
                differences,
                rules,
                lines,
            })
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Some(Finding::New),
        Err(cause) => {
            return Err(Error {
                path: path.to_owned(),
                action: Action::Read,
                cause,
            });
        }
    };
    if wanted.update {
        write_whole(path, text.as_bytes())?;
    }
    Ok(found)
}

fn parse(bytes: &[u8]) -> io::Result<Snapshot> {
    let invalid = |reason: String| io::Error::new(io::ErrorKind::InvalidData, reason);
    let text =
        std::str::from_utf8(bytes).map_err(|_| invalid("not a snapshot: not UTF-8".to_owned()))?;
    text.parse()
        .map_err(|reason: coupure::check::NotASnapshot| invalid(reason.to_string()))
}

impl Counts {
    fn line(&self, updated: bool) -> String {
        use std::fmt::Write as _;
        let plural = if self.articles == 1 { "" } else { "s" };
        let mut parts = vec![format!("{} the same", self.same)];
        let rare = [
            (self.changed, "changed"),
            (self.new, "new"),
            (self.wrong, "not compared"),
        ];
        let rare = rare.iter().filter(|(number, _)| *number > 0);
        parts.extend(rare.map(|(number, what)| format!("{number} {what}")));
        let mut line = format!("{} article{plural}: {}", self.articles, parts.join(", "));
        if self.orphaned > 0 {
            let _ = write!(line, "; {} orphaned", self.orphaned);
        }
        for (version, count) in &self.rules {
            let _ = write!(
                line,
                "; {count} changed since rules {version}, now {RULES_VERSION}"
            );
        }
        let differ = self.changed + self.new + self.orphaned > 0;
        line.push_str(match (differ, updated) {
            (true, true) => "; snapshots updated",
            (true, false) => "; accept with --update",
            (false, _) => "",
        });
        line
    }
}
