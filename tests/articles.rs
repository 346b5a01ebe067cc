//! The fixtures, each as a snapshot in two forms: a view in which people can judge the result, and the record.
//!
//! `cargo insta review` shows what a change does to them. Never accept one that you have not read.

use std::{fmt::Write, fs, io, path::Path, sync::LazyLock};

use coupure::{Article, ArticleBlock, Document, Extractor, Fact, Format, Options, Verdict};
use serde::Serialize;
use serde_json::{Serializer, ser::Formatter};

/// Columns of the view.
const WIDTH: usize = 100;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(|| Extractor::new(Options::default()));

#[test]
fn fixtures() {
    insta::glob!("../fixtures", "*/*.{txt,html}", |path| {
        let article = extract(path);
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!("view", view(&article));
            insta::assert_snapshot!("record", record(&article));
        });
    });
}

fn extract(path: &Path) -> Article {
    let bytes = fs::read(path).expect("a fixture");
    let is_text = path.extension().is_some_and(|e| e == "txt");
    let format = if is_text { Format::Text } else { Format::Html };
    EXTRACTOR.extract(&Document {
        id: path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned(),
        ..Document::bytes(&bytes, format)
    })
}

/// The blocks in source order: kept ones with their facts marked below each line, dropped ones with the reason.
fn view(article: &Article) -> String {
    let mut out = String::new();
    head(article, &mut out);
    for block in &article.blocks {
        out.push('\n');
        match block.verdict {
            Verdict::Keep => kept(article, block, &mut out),
            Verdict::Drop => dropped(block, &mut out),
        }
    }
    out
}

fn head(article: &Article, out: &mut String) {
    let language = article.language.code.map_or("und", |lang| lang.code());
    let encoding = article.source.encoding.as_deref().unwrap_or("none");
    line(out, "language", language);
    line(out, "encoding", encoding);
    line(out, "title", article.title.as_deref().unwrap_or("-"));
    for author in &article.authors {
        line(out, "author", author);
    }
    line(
        out,
        "publisher",
        article.publisher.as_deref().unwrap_or("-"),
    );
    match &article.published {
        Some(published) => {
            let quote = published.quote.as_deref().unwrap_or("-");
            line(
                out,
                "published",
                &format!("{}, {:?}: {quote}", published.edtf, published.basis),
            );
        }
        None => line(out, "published", "-"),
    }
    line(
        out,
        "page date",
        article.page_date.as_deref().unwrap_or("-"),
    );
}

fn line(out: &mut String, name: &str, value: &str) {
    writeln!(out, "{name:<9}  {value}").expect("a string");
}

fn kept(article: &Article, block: &ArticleBlock, out: &mut String) {
    let (start, end) = (block.start.expect("a start"), block.end.expect("an end"));
    writeln!(out, "[{} {:.3}]", word(block.kind), block.score).expect("a string");
    let mut at = start;
    while at < end {
        let next = at + wrap(&article.text[at..end]);
        writeln!(out, "{}", article.text[at..next].trim_end()).expect("a string");
        let here = article
            .facts
            .iter()
            .filter(|fact| (at..next).contains(&fact.start));
        for fact in here {
            marked(&article.text[at..next], at, fact, out);
        }
        at = next;
    }
}

/// The bytes of the first line of `text`: up to a line end, or to a space before the width is used up.
fn wrap(text: &str) -> usize {
    let mut space = None;
    for (column, (byte, c)) in text.char_indices().enumerate() {
        if c == '\n' {
            return byte + 1;
        }
        if column >= WIDTH {
            return space.unwrap_or(byte);
        }
        if c == ' ' {
            space = Some(byte + 1);
        }
    }
    text.len()
}

/// Carets under a fact's words, with its kind, value and rule; an ellipsis when it goes on in the next line.
fn marked(text: &str, at: usize, fact: &Fact, out: &mut String) {
    let before = text[..fact.start - at].chars().count();
    let end = fact.end.min(at + text.trim_end().len());
    let width = text[fact.start - at..(end - at).max(fact.start - at)]
        .chars()
        .count();
    let more = if fact.end > end { "…" } else { "" };
    let kind = fact.value.kind().name();
    let carets = "^".repeat(width.max(1));
    let value = fact.value.to_string();
    writeln!(
        out,
        "{:before$}{carets}{more} {kind} {value}  [{}]",
        "", fact.rule
    )
    .expect("a string");
}

fn dropped(block: &ArticleBlock, out: &mut String) {
    let reason = block.reason.map_or_else(String::new, word);
    let rule = block.rule.as_deref().unwrap_or("-");
    writeln!(
        out,
        "[{} {:.3} dropped: {reason}, {rule}]",
        word(block.kind),
        block.score
    )
    .expect("a string");
    let mut rest = block.text.as_deref().unwrap_or("");
    while !rest.is_empty() {
        let (line, after) = rest.split_at(wrap(rest));
        writeln!(out, "~ {}", line.trim_end()).expect("a string");
        rest = after;
    }
}

/// The word that the record has for a value.
fn word(value: impl Serialize) -> String {
    let json = serde_json::to_string(&value).expect("a word");
    json.trim_matches('"').to_owned()
}

/// The record with a line for each field, block and fact.
fn record(article: &Article) -> String {
    let mut out = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut out, Lines::default());
    article.serialize(&mut serializer).expect("a record");
    String::from_utf8(out).expect("UTF-8")
}

/// JSON that breaks lines in the record itself and in its arrays, and nowhere deeper.
#[derive(Default)]
struct Lines {
    depth: usize,
    arrays: usize,
    /// Whether what was opened last has nothing in it yet.
    empty: bool,
}

impl Lines {
    fn breaks(&self) -> bool {
        self.depth == 1 || (self.depth == 2 && self.arrays == 1)
    }

    fn item<W: ?Sized + io::Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.empty = false;
        if !first {
            out.write_all(if self.breaks() { b"," } else { b", " })?;
        }
        if self.breaks() {
            out.write_all(b"\n")?;
            out.write_all("  ".repeat(self.depth).as_bytes())?;
        }
        Ok(())
    }

    fn close<W: ?Sized + io::Write>(&mut self, out: &mut W, mark: &[u8]) -> io::Result<()> {
        let breaks = self.breaks() && !self.empty;
        self.empty = false;
        self.depth -= 1;
        if breaks {
            out.write_all(b"\n")?;
            out.write_all("  ".repeat(self.depth).as_bytes())?;
        }
        out.write_all(mark)
    }
}

impl Formatter for Lines {
    fn begin_object<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.depth += 1;
        self.empty = true;
        out.write_all(b"{")
    }

    fn begin_object_key<W: ?Sized + io::Write>(
        &mut self,
        out: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.item(out, first)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"}")
    }

    fn begin_array<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.depth += 1;
        self.arrays += 1;
        self.empty = true;
        out.write_all(b"[")
    }

    fn begin_array_value<W: ?Sized + io::Write>(
        &mut self,
        out: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.item(out, first)
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"]")?;
        self.arrays -= 1;
        Ok(())
    }
}
