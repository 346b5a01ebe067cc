//! Going on where a run was stopped: which of its records are still what a new run would write.

use std::{
    fs::File,
    io::{self, BufRead, BufReader},
    iter::Peekable,
};

use coupure::{Article, Extractor, Status, batch, check::RULES_VERSION, source::Entry};
use sha2::{Digest, Sha256};

/// A word that stands for all options that records depend on: what was begun with others is not gone on with.
pub(super) fn tag(extractor: &Extractor) -> String {
    let options = format!("{RULES_VERSION} {:?}", extractor.options());
    hexadecimal(options.as_bytes()).chars().take(8).collect()
}

/// Reads the records of a stopped run and passes over the inputs that they belong to, up to the first one that
/// has changed. Gives the number of bytes to keep; a torn last line is not among them.
pub(super) fn pass_over<I: Iterator<Item = Entry>>(
    begun: &File,
    entries: &mut Peekable<I>,
    extractor: &Extractor,
    mut done: impl FnMut(&Article),
) -> io::Result<u64> {
    let mut lines = BufReader::new(begun);
    let mut line = Vec::new();
    let mut kept = 0;
    loop {
        line.clear();
        let read = lines.read_until(b'\n', &mut line)?;
        if !line.ends_with(b"\n") {
            return Ok(kept);
        }
        let Ok(article) = serde_json::from_slice::<Article>(&line) else {
            return Ok(kept);
        };
        match entries.peek() {
            Some(entry) if is_of(&article, entry, extractor) => {}
            _ => return Ok(kept),
        }
        entries.next();
        done(&article);
        kept += read as u64;
    }
}

/// Whether a record is what extraction of the entry would give, without extracting where the hash says it.
fn is_of(article: &Article, entry: &Entry, extractor: &Extractor) -> bool {
    let document = match entry.read(extractor.options().max_bytes) {
        Ok(document) => document,
        Err(unread) => return *article == Article::from(unread),
    };
    let bare =
        document.language.is_none() && document.published.is_none() && document.url.is_none();
    if !bare || article.status == Status::Failed {
        return *article == batch::article(entry, extractor);
    }
    article.id == document.id && article.source.sha256 == Some(hexadecimal(&document.content))
}

/// The SHA-256 of some bytes, as the record writes it.
fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(out, "{byte:02x}");
    }
    out
}
