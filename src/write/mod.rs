//! Records to bytes: one file per format, one line per format in [`FORMATS`].
//!
//! Turning an article into bytes is apart from putting the bytes into a row, so that any thread may do the
//! first: [`Format::article`] gives the bytes, [`Writer`] sets them one after the other.
//!
//! ```
//! use coupure::write::{Format, Look, Writer};
//!
//! let format = Format::named("json").expect("a format");
//! let article = coupure::extract("La CNIL enquête.");
//! let mut writer = Writer::new(Vec::new(), format);
//! writer.put(&format.article(&article, Look::Plain))?;
//! let array = writer.finish()?;
//! let articles: Vec<coupure::Article> = serde_json::from_slice(&array)?;
//! assert_eq!(articles, [article]);
//! # Ok::<(), std::io::Error>(())
//! ```

mod columns;
mod csv;
mod database;
mod explain;
mod json;
mod jsonl;
mod markdown;
mod palette;
pub(crate) mod places;
mod printable;
pub(crate) mod shown;
mod text;

use std::io::{self, Write};

use crate::article::Article;

pub use database::Database;

/// The formats, by name.
pub const FORMATS: [&Format; 5] = [
    &jsonl::FORMAT,
    &json::FORMAT,
    &text::FORMAT,
    &markdown::FORMAT,
    &csv::FORMAT,
];

/// A way of writing articles.
#[derive(Debug)]
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// What the names of its files end with.
    pub extension: &'static str,
    open: &'static str,
    between: &'static str,
    close: &'static str,
    article: fn(&Article, Look, &mut Vec<u8>),
}

/// Whether output is for a terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// Characters alone.
    #[default]
    Plain,
    /// With colours, in the formats that have some.
    Coloured,
}

impl Format {
    /// One JSON object a line.
    pub const JSON_LINES: &'static Self = &jsonl::FORMAT;
    /// A summary for people.
    pub const TEXT: &'static Self = &text::FORMAT;

    /// Every block with its verdict and what decided, and under each kept one its facts; not among
    /// [`FORMATS`], because it is for a look at single articles.
    pub const EXPLANATION: &'static Self = &explain::FORMAT;

    /// The format with this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        FORMATS.into_iter().find(|format| format.name == name)
    }

    /// The bytes of one article.
    pub fn article(&self, article: &Article, look: Look) -> Vec<u8> {
        let mut out = Vec::with_capacity(room(article));
        (self.article)(article, look, &mut out);
        out
    }
}

/// Bytes that the longest form of most articles takes.
fn room(article: &Article) -> usize {
    const HEAD: usize = 1024;
    const FACT: usize = 256;
    const BLOCK: usize = 128;
    let dropped = article
        .blocks
        .iter()
        .filter_map(|block| block.text.as_ref());
    let words = article.text.len() + dropped.map(String::len).sum::<usize>();
    HEAD + words + article.facts.len() * FACT + article.blocks.len() * BLOCK
}

/// Writes a row of articles.
#[derive(Debug)]
pub struct Writer<W> {
    out: W,
    format: &'static Format,
    begun: bool,
}

impl<W: Write> Writer<W> {
    /// A row without articles; nothing is written yet.
    pub fn new(out: W, format: &'static Format) -> Self {
        Self {
            out,
            format,
            begun: false,
        }
    }

    /// Adds what [`Format::article`] made of an article.
    ///
    /// # Errors
    /// When the bytes cannot be written.
    pub fn put(&mut self, article: &[u8]) -> io::Result<()> {
        let before = if self.begun {
            self.format.between
        } else {
            self.format.open
        };
        self.begun = true;
        self.out.write_all(before.as_bytes())?;
        self.out.write_all(article)
    }

    /// Gives back what was written to without ending the row.
    pub fn into_inner(self) -> W {
        self.out
    }

    /// Ends the row and gives back what was written to.
    ///
    /// # Errors
    /// When the bytes cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        if !self.begun {
            self.out.write_all(self.format.open.as_bytes())?;
        }
        self.out.write_all(self.format.close.as_bytes())?;
        self.out.flush()?;
        Ok(self.out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_any_length_are_whole() {
        let articles = ["Un.", "Deux.", "Trois."].map(crate::extract);
        for count in 0..=articles.len() {
            let row = |format: &'static Format| {
                let mut writer = Writer::new(Vec::new(), format);
                for article in &articles[..count] {
                    writer
                        .put(&format.article(article, Look::Plain))
                        .expect("a vector");
                }
                writer.finish().expect("a vector")
            };
            let array: Vec<Article> = serde_json::from_slice(&row(&json::FORMAT)).expect("JSON");
            assert_eq!(array, articles[..count]);
            let lines = String::from_utf8(row(&jsonl::FORMAT)).expect("UTF-8");
            assert!(lines.lines().count() == count && (count == 0 || lines.ends_with('\n')));
        }
    }
}
