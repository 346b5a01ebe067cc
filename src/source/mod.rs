//! Where documents come from: files and folders, gzip, JSON Lines, standard input.
//!
//! Listing is apart from reading: [`entries`] finds the inputs one after the other, which is cheap, and
//! [`Entry::read`] reads one of them, which any thread may do.
//!
//! ```no_run
//! use coupure::source::{Settings, entries};
//!
//! let settings = Settings::default();
//! for entry in entries(&["articles".into()], &settings) {
//!     match entry.read(settings.max_bytes) {
//!         Ok(document) => println!("{} bytes", document.content.len()),
//!         Err(unread) => eprintln!("{}: {}", entry.place(), unread.failure.message),
//!     }
//! }
//! ```

mod bytes;
mod day;
mod lines;
mod names;
mod walk;

use std::{
    io::BufRead,
    path::{Path, PathBuf},
};

use crate::{
    article::{Article, Source},
    block::Format,
    error::Failure,
    extractor::{Document, Options},
};

pub use day::publication_day;

use lines::Lines;
use names::Names;
use walk::Walk;

/// How inputs are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InputFormat {
    /// By the name's extension; where there is none, by the first bytes.
    #[default]
    Auto,
    /// Plain text, whatever the name says.
    Text,
    /// HTML, whatever the name says.
    Html,
    /// JSON Lines: one object a line, with `text` or `html`, and perhaps `id`, `language`, `date` and `url`.
    JsonLines,
}

/// How inputs are looked for and read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How inputs are written.
    pub format: InputFormat,
    /// Documents of more bytes than this, after decompression, are not read.
    pub max_bytes: usize,
    /// Whether what `.gitignore` files say to ignore is left out of folders.
    pub gitignore: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            format: InputFormat::Auto,
            max_bytes: Options::MAX_BYTES,
            gitignore: false,
        }
    }
}

/// One input that is to become one record.
#[derive(Debug)]
pub struct Entry {
    id: String,
    place: String,
    line: Option<u64>,
    origin: Origin,
}

/// What is behind an entry.
#[derive(Debug)]
enum Origin {
    /// A file and its size on the disk.
    File {
        path: PathBuf,
        format: Option<Format>,
        size: u64,
    },
    /// Standard input as one document.
    Stdin { format: Option<Format> },
    /// A line of JSON Lines.
    Line { json: Vec<u8> },
    /// Something that was found but cannot be read.
    Broken(Failure),
}

/// An input that could not be read; it becomes a `failed` record.
#[derive(Clone, Debug)]
pub struct Unread {
    /// The id of the record.
    pub id: String,
    /// How the input is written, as far as that is known.
    pub format: Format,
    /// Its size, as far as that is known.
    pub bytes: u64,
    /// The reason.
    pub failure: Failure,
}

impl From<Unread> for Article {
    fn from(unread: Unread) -> Self {
        let source = Source {
            format: unread.format,
            bytes: unread.bytes,
            ..Source::default()
        };
        Self::failed(unread.id, source, unread.failure)
    }
}

impl Entry {
    fn whole(id: String, place: String, origin: Origin) -> Self {
        Self {
            id,
            place,
            line: None,
            origin,
        }
    }

    /// The id of its record, unless the document brings its own: the path relative to the input folder.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Where it is, for messages to people: the path as it was given.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The file that it is, when it is a whole file.
    pub fn path(&self) -> Option<&Path> {
        match &self.origin {
            Origin::File { path, .. } => Some(path),
            Origin::Stdin { .. } | Origin::Line { .. } | Origin::Broken(_) => None,
        }
    }

    /// The line of a file of JSON Lines that it is.
    pub fn line(&self) -> Option<u64> {
        self.line
    }

    /// About how many bytes reading it will take; 0 when that is not known.
    pub fn size(&self) -> u64 {
        match &self.origin {
            Origin::File { size, .. } => *size,
            Origin::Line { json } => json.len() as u64,
            Origin::Stdin { .. } | Origin::Broken(_) => 0,
        }
    }

    /// Reads the document, unless it has more than `max_bytes`.
    ///
    /// # Errors
    /// When it cannot be read, is too large, is damaged gzip, or is a line that is no document.
    pub fn read(&self, max_bytes: usize) -> Result<Document<'_>, Unread> {
        let (content, format) = match &self.origin {
            Origin::File { path, format, .. } => (bytes::of_file(path, max_bytes), *format),
            Origin::Stdin { format } => (bytes::of_stdin(max_bytes), *format),
            Origin::Line { json } => return self.parse(json),
            Origin::Broken(failure) => return Err(self.unread(None, failure.clone())),
        };
        let content = content.map_err(|failure| self.unread(format, failure))?;
        Ok(Document {
            id: self.id.clone(),
            format: format.unwrap_or_else(|| bytes::sniff(&content)),
            content: content.into(),
            ..Document::default()
        })
    }

    fn parse(&self, json: &[u8]) -> Result<Document<'_>, Unread> {
        let mut document =
            lines::document(json, self.line.unwrap_or(0)).map_err(|f| self.unread(None, f))?;
        if document.id.is_empty() {
            document.id.clone_from(&self.id);
        }
        Ok(document)
    }

    fn unread(&self, format: Option<Format>, failure: Failure) -> Unread {
        Unread {
            id: self.id.clone(),
            format: format.unwrap_or_default(),
            bytes: self.size(),
            failure,
        }
    }
}

/// The inputs behind `paths`: files, folders with all that is in them, and `-` for standard input. In the
/// order given, folders sorted by name. What cannot be read comes as an entry that says so when it is read.
pub fn entries(paths: &[PathBuf], settings: &Settings) -> Entries {
    Entries {
        settings: settings.clone(),
        walk: Walk::new(paths.to_vec(), settings),
        lines: None,
        names: Names::new(paths),
    }
}

/// The documents in JSON Lines (also gzip) that come from anywhere, such as a socket; `entries` does it for
/// files. `name` begins the ids of lines that give none. Lines that are no document come as entries that say so
/// when they are read.
///
/// ```
/// use coupure::source::{Settings, lines};
///
/// let input = br#"{"text": "The watchdog fined Acme."}"#;
/// for entry in lines(&input[..], "feed", &Settings::default()) {
///     assert_eq!(entry.id(), "feed:1");
///     assert!(entry.read(1000).is_ok());
/// }
/// ```
pub fn lines<I: BufRead + 'static>(
    input: I,
    name: &str,
    settings: &Settings,
) -> impl Iterator<Item = Entry> + use<I> {
    let opened = Lines::of(Box::new(input), name, name, settings.max_bytes);
    let broken = |failure| Entry::whole(name.to_owned(), name.to_owned(), Origin::Broken(failure));
    let (lines, broken) = match opened {
        Ok(lines) => (Some(lines), None),
        Err(failure) => (None, Some(broken(failure))),
    };
    broken.into_iter().chain(lines.into_iter().flatten())
}

/// Iterator over inputs, from [`entries`].
pub struct Entries {
    settings: Settings,
    walk: Walk,
    lines: Option<Lines>,
    names: Names,
}

impl Iterator for Entries {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        loop {
            if let Some(lines) = &mut self.lines {
                match lines.next() {
                    Some(entry) => return Some(entry),
                    None => self.lines = None,
                }
            }
            let found = self.walk.next()?;
            let id = self.names.id(found.root, &found.path);
            let place = names::shown(&found.path);
            let opened = match found.what {
                Ok(What::Lines) => Lines::open(&found.path, &id, &place, self.settings.max_bytes),
                Ok(What::Document { format, size }) => {
                    let origin = if is_stdin(&found.path) {
                        Origin::Stdin { format }
                    } else {
                        let path = found.path;
                        Origin::File { path, format, size }
                    };
                    return Some(Entry::whole(id, place, origin));
                }
                Err(failure) => Err(failure),
            };
            match opened {
                Ok(lines) => self.lines = Some(lines),
                Err(failure) => {
                    let origin = Origin::Broken(failure);
                    return Some(Entry::whole(id, place, origin));
                }
            }
        }
    }
}

/// What a path turned out to be.
#[derive(Clone, Copy)]
enum What {
    /// One document; the format is decided by the first bytes when it is not known.
    Document { format: Option<Format>, size: u64 },
    /// Many documents, one a line.
    Lines,
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}
