//! Files and folders to inputs.

use std::{
    ffi::OsStr,
    fs::{self, FileType, Metadata},
    io,
    path::{Path, PathBuf},
    vec,
};

use ignore::{Error, WalkBuilder};

use super::{InputFormat, Settings, What, bytes::unreadable, is_stdin};
use crate::{
    block::Format,
    error::{Failure, FailureCode},
};

/// Something found on the way.
pub(super) struct Found {
    /// Number of the input that it is or lies in.
    pub root: usize,
    pub path: PathBuf,
    pub what: Result<What, Failure>,
}

/// Walks the inputs one after the other, folders sorted by name.
pub(super) struct Walk {
    roots: std::iter::Enumerate<vec::IntoIter<PathBuf>>,
    folder: Option<(usize, ignore::Walk)>,
    format: InputFormat,
    gitignore: bool,
}

impl Walk {
    pub(super) fn new(roots: Vec<PathBuf>, settings: &Settings) -> Self {
        Self {
            roots: roots.into_iter().enumerate(),
            folder: None,
            format: settings.format,
            gitignore: settings.gitignore,
        }
    }

    /// The next file of the folder that is being walked, and what cannot be walked of it.
    fn next_in_folder(&mut self) -> Option<Found> {
        let (root, folder) = self.folder.as_mut()?;
        let root = *root;
        loop {
            let entry = match folder.next()? {
                Ok(entry) => entry,
                Err(error) => {
                    let path = path_of(&error).unwrap_or(Path::new("")).to_owned();
                    // A dangling link to something that is no news is nobody's loss.
                    let concerns = is_loop(&error)
                        || error
                            .io_error()
                            .is_none_or(|e| e.kind() != io::ErrorKind::NotFound)
                        || by_name(&path, self.format).is_some();
                    if !concerns {
                        continue;
                    }
                    let what = Err(not_walked(&error));
                    return Some(Found { root, path, what });
                }
            };
            let Some(named) = by_name(entry.path(), self.format) else {
                continue;
            };
            if entry.file_type().is_none_or(|file| file.is_dir()) {
                continue;
            }
            let what = match entry.metadata() {
                Ok(metadata) => regular(&metadata, named),
                Err(error) => Err(not_walked(&error)),
            };
            let path = entry.into_path();
            return Some(Found { root, path, what });
        }
    }
}

impl Iterator for Walk {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            if let Some(found) = self.next_in_folder() {
                return Some(found);
            }
            self.folder = None;
            let (root, path) = self.roots.next()?;
            let what = if is_stdin(&path) {
                Ok(given(&path, self.format, 0))
            } else {
                match fs::metadata(&path) {
                    Ok(metadata) if metadata.is_dir() => {
                        self.folder = Some((root, walk(&path, self.gitignore)));
                        continue;
                    }
                    Ok(metadata) => regular(&metadata, given(&path, self.format, metadata.len())),
                    Err(error) => Err(unreadable(&error)),
                }
            };
            return Some(Found { root, path, what });
        }
    }
}

/// All that is in a folder, or what of it the `.gitignore` files in it and above leave.
fn walk(folder: &Path, gitignore: bool) -> ignore::Walk {
    WalkBuilder::new(folder)
        .standard_filters(false)
        .git_ignore(gitignore)
        .parents(gitignore)
        .require_git(false)
        .follow_links(true)
        .sort_by_file_name(OsStr::cmp)
        .build()
}

/// What a file in a folder is, by its name alone; `None` for files that are no input.
fn by_name(path: &Path, format: InputFormat) -> Option<What> {
    let (extension, _) = extensions(path)?;
    let known = if extension.eq_ignore_ascii_case("txt") {
        Format::Text
    } else if ["html", "htm"]
        .iter()
        .any(|e| extension.eq_ignore_ascii_case(e))
    {
        Format::Html
    } else {
        let lines = format == InputFormat::JsonLines && is_json_lines(extension);
        return lines.then_some(What::Lines);
    };
    let format = match format {
        InputFormat::Auto => known,
        InputFormat::Text => Format::Text,
        InputFormat::Html => Format::Html,
        InputFormat::JsonLines => return None,
    };
    Some(What::Document {
        format: Some(format),
        size: 0,
    })
}

/// What a file is that was given by name: any name will do.
fn given(path: &Path, format: InputFormat, size: u64) -> What {
    match format {
        InputFormat::JsonLines => What::Lines,
        InputFormat::Text | InputFormat::Html | InputFormat::Auto => {
            let format = match format {
                InputFormat::Text => Some(Format::Text),
                InputFormat::Html => Some(Format::Html),
                _ => match by_name(path, format) {
                    Some(What::Document { format, .. }) => format,
                    _ if extensions(path).is_some_and(|(e, _)| is_json_lines(e)) => {
                        return What::Lines;
                    }
                    _ => None,
                },
            };
            What::Document { format, size }
        }
    }
}

fn is_json_lines(extension: &OsStr) -> bool {
    ["jsonl", "ndjson"]
        .iter()
        .any(|e| extension.eq_ignore_ascii_case(e))
}

/// The extension before `.gz`, and whether there is a `.gz`.
fn extensions(path: &Path) -> Option<(&OsStr, bool)> {
    let last = path.extension()?;
    if last.eq_ignore_ascii_case("gz") {
        Some((Path::new(path.file_stem()?).extension()?, true))
    } else {
        Some((last, false))
    }
}

/// Pipes and devices are no files: reading them may never end.
fn regular(metadata: &Metadata, what: What) -> Result<What, Failure> {
    if !metadata.is_file() {
        return Err(Failure {
            code: FailureCode::Unreadable,
            message: format!("{}, not a regular file", name(metadata.file_type())),
        });
    }
    Ok(match what {
        What::Document { format, .. } => What::Document {
            format,
            size: metadata.len(),
        },
        What::Lines => What::Lines,
    })
}

#[cfg(unix)]
fn name(file: FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    if file.is_fifo() {
        "a named pipe"
    } else if file.is_socket() {
        "a socket"
    } else {
        "a device"
    }
}

#[cfg(not(unix))]
fn name(_: FileType) -> &'static str {
    "a device"
}

fn not_walked(error: &Error) -> Failure {
    if is_loop(error) {
        return Failure {
            code: FailureCode::Unreadable,
            message: "a symbolic link to a folder that holds it".to_owned(),
        };
    }
    match error.io_error().map(|error| inner(error).unwrap_or(error)) {
        Some(error) => unreadable(error),
        None => Failure {
            code: FailureCode::Unreadable,
            message: "cannot be walked".to_owned(),
        },
    }
}

/// The system's own error, which the walk has put its words around.
fn inner(error: &io::Error) -> Option<&io::Error> {
    error
        .get_ref()?
        .downcast_ref::<walkdir::Error>()?
        .io_error()
}

fn path_of(error: &Error) -> Option<&Path> {
    match error {
        Error::WithPath { path, .. } => Some(path),
        Error::Loop { child, .. } => Some(child),
        Error::WithDepth { err, .. } | Error::WithLineNumber { err, .. } => path_of(err),
        _ => None,
    }
}

fn is_loop(error: &Error) -> bool {
    match error {
        Error::Loop { .. } => true,
        Error::WithDepth { err, .. } | Error::WithPath { err, .. } => is_loop(err),
        _ => false,
    }
}
