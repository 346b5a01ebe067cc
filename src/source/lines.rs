//! JSON Lines to documents.

use std::{
    fs::File,
    io::{self, BufRead, BufReader},
    path::Path,
};

use flate2::bufread::MultiGzDecoder;
use serde::Deserialize;

use super::{
    Entry, Origin,
    bytes::{bad_gzip, is_gzip, too_large, unreadable},
    day::publication_day,
    is_stdin,
};
use crate::{
    block::Format,
    error::{Failure, FailureCode},
    extractor::Document,
    language::Lang,
};

/// Longest spelling of one byte of text in JSON: `\u0000`.
const ESCAPED: usize = 6;

/// Room for the fields beside the text.
const FIELDS: usize = 64 * 1024;

/// The lines of an input, one entry each.
pub(super) struct Lines {
    input: Box<dyn BufRead>,
    zipped: bool,
    id: String,
    place: String,
    number: u64,
    max_bytes: usize,
    over: bool,
}

impl Lines {
    pub(super) fn open(
        path: &Path,
        id: &str,
        place: &str,
        max_bytes: usize,
    ) -> Result<Self, Failure> {
        let input: Box<dyn BufRead> = if is_stdin(path) {
            Box::new(io::stdin().lock())
        } else {
            Box::new(BufReader::new(
                File::open(path).map_err(|e| unreadable(&e))?,
            ))
        };
        Self::of(input, id, place, max_bytes)
    }

    pub(super) fn of(
        mut input: Box<dyn BufRead>,
        id: &str,
        place: &str,
        max_bytes: usize,
    ) -> Result<Self, Failure> {
        let zipped = is_gzip(&mut input).map_err(|e| unreadable(&e))?;
        if zipped {
            input = Box::new(BufReader::new(MultiGzDecoder::new(input)));
        }
        Ok(Self {
            input,
            zipped,
            id: id.to_owned(),
            place: place.to_owned(),
            number: 0,
            max_bytes,
            over: false,
        })
    }

    /// The line that comes next, without its end; `None` at the end of the input. A line that is too long for
    /// a document within the limit is passed over without being held.
    fn line(&mut self) -> io::Result<Option<Result<Vec<u8>, Failure>>> {
        let most = self
            .max_bytes
            .saturating_mul(ESCAPED)
            .saturating_add(FIELDS);
        let mut line = Vec::new();
        let mut read_any = false;
        let mut too_long = false;
        loop {
            let chunk = match self.input.fill_buf() {
                Ok(chunk) => chunk,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
                Err(e) => return Err(e),
            };
            let end = memchr::memchr(b'\n', chunk);
            let taken = end.map_or(chunk.len(), |at| at + 1);
            read_any |= taken > 0;
            too_long |= line.len() + taken > most;
            if too_long {
                line = Vec::new();
            } else {
                line.extend_from_slice(&chunk[..end.unwrap_or(taken)]);
            }
            self.input.consume(taken);
            if end.is_some() || taken == 0 {
                break;
            }
        }
        Ok(match (read_any, too_long) {
            (false, _) => None,
            (true, true) => Some(Err(too_large(self.max_bytes))),
            (true, false) => Some(Ok(line)),
        })
    }

    fn entry(&self, origin: Origin) -> Entry {
        Entry {
            id: format!("{}:{}", self.id, self.number),
            place: self.place.clone(),
            line: Some(self.number),
            origin,
        }
    }
}

/// Blank lines are passed over.
impl Iterator for Lines {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        while !self.over {
            self.number += 1;
            let origin = match self.line() {
                Ok(None) => break,
                Ok(Some(Ok(json))) if json.iter().all(u8::is_ascii_whitespace) => continue,
                Ok(Some(Ok(json))) => Origin::Line { json },
                Ok(Some(Err(failure))) => Origin::Broken(at_line(self.number, failure)),
                Err(error) => {
                    self.over = true;
                    let failure = if self.zipped {
                        bad_gzip(&error)
                    } else {
                        unreadable(&error)
                    };
                    Origin::Broken(at_line(self.number, failure))
                }
            };
            return Some(self.entry(origin));
        }
        None
    }
}

/// An input object. Other fields are nobody's error: exports have many.
#[derive(Deserialize)]
struct Object {
    /// Some exports number their documents.
    id: Option<Id>,
    text: Option<String>,
    html: Option<String>,
    language: Option<String>,
    date: Option<String>,
    /// Whatever is no address says of no site.
    url: Option<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "`id` is neither a string nor a whole number")]
enum Id {
    Name(String),
    Number(i64),
}

/// The document that a line holds; its id is empty when the line gives none.
pub(super) fn document(json: &[u8], number: u64) -> Result<Document<'static>, Failure> {
    let wrong = |message: String| at_line(number, bad_json(message));
    let json = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json);
    match json.trim_ascii_start().first() {
        Some(b'{') => {}
        // An array would pass for an object whose fields are given in order.
        Some(b'[') => return Err(wrong("an array, not an object".to_owned())),
        _ => return Err(wrong("not an object of JSON".to_owned())),
    }
    let object: Object = serde_json::from_slice(json).map_err(|e| wrong(reason(&e)))?;
    let (content, format) = match (object.text, object.html) {
        (Some(text), None) => (text, Format::Text),
        (None, Some(html)) => (html, Format::Html),
        (None, None) => return Err(wrong("neither `text` nor `html`".to_owned())),
        (Some(_), Some(_)) => return Err(wrong("both `text` and `html`".to_owned())),
    };
    let language = match object.language.as_deref() {
        None | Some("" | "und") => None,
        Some(tag) => Some(Lang::from_tag(tag).ok_or_else(|| {
            let known = Lang::ALL.map(Lang::code).join(", ");
            wrong(format!("`language` is {tag:?}, not one of {known}"))
        })?),
    };
    let published = match object.date.as_deref() {
        None | Some("") => None,
        Some(date) => Some(publication_day(date).ok_or_else(|| {
            wrong(format!(
                "`date` is {date:?}, not a day, month or year such as 2022-10-20"
            ))
        })?),
    };
    Ok(Document {
        id: match object.id {
            Some(Id::Name(name)) => name,
            Some(Id::Number(number)) => number.to_string(),
            None => String::new(),
        },
        format,
        content: content.into_bytes().into(),
        language,
        published,
        url: object.url.and_then(|url| Some(url.as_str()?.to_owned())),
    })
}

/// The parser counts lines too; here there is only one.
fn reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    match error.column() {
        0 => message.to_owned(),
        column => format!("{message} (column {column})"),
    }
}

fn bad_json(message: String) -> Failure {
    Failure {
        code: FailureCode::BadJson,
        message,
    }
}

fn at_line(number: u64, mut failure: Failure) -> Failure {
    failure.message.insert_str(0, &format!("line {number}: "));
    failure
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(json: &str, message: &str) {
        let failure = document(json.as_bytes(), 3).expect_err(json);
        assert_eq!(
            (failure.code, failure.message.as_str()),
            (FailureCode::BadJson, message)
        );
    }

    #[test]
    fn a_line_that_is_no_document_says_why() {
        check("{}", "line 3: neither `text` nor `html`");
        check(
            r#"{"text": "a", "html": "b"}"#,
            "line 3: both `text` and `html`",
        );
        check(
            r#"{"text": 1}"#,
            "line 3: invalid type: integer `1`, expected a string (column 10)",
        );
        check(
            r#"{"text": "a", "language": "de"}"#,
            "line 3: `language` is \"de\", not one of fr, en",
        );
        check(
            r#"{"text": "a", "date": "hier"}"#,
            "line 3: `date` is \"hier\", not a day, month or year such as 2022-10-20",
        );
        check(
            r#"{"text": "\ud800"}"#,
            "line 3: unexpected end of hex escape (column 17)",
        );
        check(
            r#"{"text": "a", "id": 1.5}"#,
            "line 3: `id` is neither a string nor a whole number (column 24)",
        );
        check("[", "line 3: an array, not an object");
        check("nothing", "line 3: not an object of JSON");
        check("\"text\"", "line 3: not an object of JSON");
        check("{", "line 3: EOF while parsing an object (column 1)");
    }

    #[test]
    fn a_document_has_its_fields() {
        let line =
            r#"{"id": "x", "html": "<p>é", "language": "fr-CA", "date": "2022-10", "url": 1}"#;
        let document = document(line.as_bytes(), 1).expect("a document");
        assert_eq!((document.id.as_str(), document.format), ("x", Format::Html));
        assert_eq!(document.language, Some(Lang::Fr));
        assert_eq!(document.published.as_deref(), Some("2022-10"));
        assert_eq!(&*document.content, "<p>é".as_bytes());
        for (id, name) in [("7", "7"), ("-1", "-1"), ("null", "")] {
            let line = format!(r#"{{"id": {id}, "text": "a"}}"#);
            let document = super::document(line.as_bytes(), 1).expect("a document");
            assert_eq!(document.id, name);
        }
    }
}
