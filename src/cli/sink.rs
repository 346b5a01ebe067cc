//! Where `extract` puts articles: one file in a row, a file each, or a database.

use std::{
    collections::HashSet,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use coupure::{
    Action, Article, Error, Status,
    write::{Database, FORMATS, Format, Look, Writer},
};
use tempfile::TempPath;

use super::{
    output::{Output, folder_of},
    place,
};

/// What the output is to be.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    Records(&'static Format),
    Database,
}

/// Names of the database's format, and of its files.
const DATABASE: &str = "sqlite";
const DATABASE_EXTENSIONS: [&str; 3] = ["db", "sqlite", "sqlite3"];

impl Shape {
    pub(super) fn named(name: &str) -> Result<Self, String> {
        match Format::named(name) {
            Some(format) => Ok(Self::Records(format)),
            None if name == DATABASE => Ok(Self::Database),
            None => Err(format!(
                "one of {}, {DATABASE}",
                FORMATS.map(|f| f.name).join(", ")
            )),
        }
    }

    /// What a file's name says it holds.
    pub(super) fn of_file(path: &Path) -> Option<Self> {
        let extension = path.extension()?;
        let is = |name: &&str| extension.eq_ignore_ascii_case(name);
        if DATABASE_EXTENSIONS.iter().any(|name| is(name)) {
            return Some(Self::Database);
        }
        let format = FORMATS.into_iter().find(|format| is(&format.extension));
        format.map(Self::Records)
    }

    pub(super) fn is(self, format: &Format) -> bool {
        matches!(self, Self::Records(own) if own.name == format.name)
    }
}

/// An open place for articles.
pub(super) enum Sink {
    Row(Writer<Output>, PathBuf),
    Tree {
        folder: PathBuf,
        written: HashSet<PathBuf>,
    },
    New {
        database: Database,
        /// Beside the place that the database moves to when it is whole.
        temporary: TempPath,
        path: PathBuf,
    },
    Grown(Database),
}

/// What the threads make of an article.
pub(super) enum Piece {
    Bytes(Vec<u8>),
    File(PathBuf, Vec<u8>),
    Article(Box<Article>),
    /// Nothing is to be written.
    None,
}

/// How to make the pieces of a sink.
#[derive(Clone)]
pub(super) enum Cut {
    Row(&'static Format, Look),
    Tree(&'static Format, PathBuf),
    Whole,
}

impl Cut {
    pub(super) fn piece(&self, article: Article) -> Piece {
        match self {
            Self::Row(format, look) => Piece::Bytes(format.article(&article, *look)),
            Self::Whole => Piece::Article(Box::new(article)),
            Self::Tree(..) if article.status == Status::Failed => Piece::None,
            Self::Tree(format, folder) => {
                let own = format!(".{}", format.extension);
                let id = article.id.strip_suffix(&own).unwrap_or(&article.id);
                let path = place::inside(folder, id, format.extension);
                let mut file = Writer::new(Vec::new(), format);
                // A vector takes any bytes.
                let put = file.put(&format.article(&article, Look::Plain));
                let bytes = put.and_then(|()| file.finish()).unwrap_or_default();
                Piece::File(path, bytes)
            }
        }
    }
}

impl Sink {
    /// Opens the place for articles; `append` adds to a database that is there.
    pub(super) fn open(
        shape: Shape,
        path: Option<&Path>,
        look: Look,
        append: bool,
    ) -> Result<(Self, Cut), Error> {
        match (shape, path) {
            (Shape::Database, Some(path)) if append => {
                Ok((Self::Grown(Database::open(path)?), Cut::Whole))
            }
            (Shape::Database, Some(path)) => Ok((new_database(path)?, Cut::Whole)),
            (Shape::Database, None) => Err(Error {
                path: PathBuf::from("-"),
                action: Action::Write,
                cause: io::Error::other("a database needs a file: give -o FILE"),
            }),
            (Shape::Records(format), Some(path)) if is_folder(path) => {
                let sink = Self::Tree {
                    folder: path.to_owned(),
                    written: HashSet::new(),
                };
                Ok((sink, Cut::Tree(format, path.to_owned())))
            }
            (Shape::Records(format), path) => {
                let output = Output::open(path)?;
                let place = output.place();
                let sink = Self::Row(Writer::new(output, format), place);
                Ok((sink, Cut::Row(format, look)))
            }
        }
    }

    pub(super) fn put(&mut self, piece: Piece) -> Result<(), Error> {
        match (self, piece) {
            (Self::Row(writer, place), Piece::Bytes(bytes)) => {
                writer.put(&bytes).map_err(|cause| failed(place, cause))
            }
            (Self::Tree { written, .. }, Piece::File(path, bytes)) => {
                if !written.insert(path.clone()) {
                    return Err(failed(
                        &path,
                        io::Error::other("two articles have this name"),
                    ));
                }
                write_whole(&path, &bytes)
            }
            (Self::New { database, .. } | Self::Grown(database), Piece::Article(article)) => {
                database.put(&article)
            }
            _ => Ok(()),
        }
    }

    /// Makes what was put appear.
    pub(super) fn finish(self) -> Result<(), Error> {
        match self {
            Self::Row(writer, place) => writer
                .finish()
                .map_err(|cause| failed(&place, cause))?
                .finish(),
            Self::Tree { folder, written } if written.is_empty() => {
                fs::create_dir_all(&folder).map_err(|cause| failed(&folder, cause))
            }
            Self::Tree { .. } => Ok(()),
            Self::Grown(database) => database.finish(),
            Self::New {
                database,
                temporary,
                path,
            } => {
                database.finish()?;
                temporary.persist(&path).map_err(|e| failed(&path, e.error))
            }
        }
    }
}

/// True for a folder that is there, and for a name that can only be one.
pub(super) fn is_folder(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().as_encoded_bytes().ends_with(b"/")
}

/// Writes a file that appears only when it is whole, and the folders that it lies in.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = folder_of(path);
    fs::create_dir_all(folder).map_err(|cause| failed(folder, cause))?;
    let mut output = Output::open(Some(path))?;
    output
        .write_all(bytes)
        .map_err(|cause| failed(path, cause))?;
    output.finish()
}

/// A database that takes the place of `path` when it is whole. Only a database of ours is replaced.
fn new_database(path: &Path) -> Result<Sink, Error> {
    if path.metadata().is_ok_and(|file| file.len() > 0) {
        // Nothing is added: the transaction ends with this connection.
        drop(Database::open(path)?);
    }
    let temporary = Output::beside(folder_of(path))
        .map_err(|cause| failed(path, cause))?
        .into_temp_path();
    let database = Database::open(&temporary).map_err(|error| failed(path, error.cause))?;
    Ok(Sink::New {
        database,
        temporary,
        path: path.to_owned(),
    })
}

fn failed(path: &Path, cause: io::Error) -> Error {
    Error {
        path: path.to_owned(),
        action: Action::Write,
        cause,
    }
}
