//! A summary for people: headline, day, authors, the text with its facts marked, a table of the facts, and
//! what was dropped.

use std::fmt::{self, Write};

use anstyle::{AnsiColor, Style};
use serde::Serialize;

use super::{Format, Look};
use crate::{
    article::{Article, OffsetUnit, Status, Verdict},
    fact::FactKind,
};

pub(super) const FORMAT: Format = Format {
    name: "text",
    extension: "txt",
    open: "",
    between: "\n",
    close: "",
    article,
};

/// Longest quote in a table, in characters.
const QUOTE: usize = 60;

/// Longest value in a table that the quotes still line up behind.
const VALUE: usize = 40;

fn article(article: &Article, look: Look, out: &mut Vec<u8>) {
    let mut page = String::new();
    // Writing to a string cannot fail.
    let _ = summary(article, &Palette::new(look), &mut page);
    out.extend_from_slice(page.as_bytes());
}

/// The styles of a summary's parts; all plain without colours.
#[derive(Default)]
struct Palette {
    id: Style,
    title: Style,
    faint: Style,
    wrong: Style,
    facts: bool,
}

impl Palette {
    fn new(look: Look) -> Self {
        match look {
            Look::Plain => Self::default(),
            Look::Coloured => Self {
                id: AnsiColor::Cyan.on_default(),
                title: Style::new().bold(),
                faint: Style::new().dimmed(),
                wrong: AnsiColor::Red.on_default().bold(),
                facts: true,
            },
        }
    }

    fn fact(&self, kind: FactKind) -> Style {
        if !self.facts {
            return Style::new();
        }
        let colour = match kind {
            FactKind::Money | FactKind::Percent | FactKind::Quantity | FactKind::Number => {
                AnsiColor::Green
            }
            FactKind::Date | FactKind::Duration => AnsiColor::Yellow,
            FactKind::Legal => AnsiColor::Magenta,
            FactKind::Person | FactKind::Organization => AnsiColor::Blue,
            FactKind::Quotation => AnsiColor::Cyan,
        };
        colour.on_default().bold()
    }
}

fn summary(article: &Article, palette: &Palette, out: &mut String) -> fmt::Result {
    let Palette { id, wrong, .. } = palette;
    write!(out, "{id}{}{id:#}", Clean(&article.id))?;
    match (article.status, &article.error) {
        (Status::Failed, error) => {
            let message = error.as_ref().map_or("", |error| error.message.as_str());
            writeln!(out, "  {wrong}failed{wrong:#}: {}", Clean(message))
        }
        (Status::Empty, _) => {
            writeln!(out, "  {wrong}empty{wrong:#}: no article text")?;
            dropped(article, palette, out)
        }
        (Status::Ok, _) => {
            out.push('\n');
            heading(article, palette, out)?;
            marked_text(article, palette, out)?;
            facts(article, palette, out)?;
            dropped(article, palette, out)
        }
    }
}

/// The headline, unless the text begins with it, and a line of what else is known.
fn heading(article: &Article, palette: &Palette, out: &mut String) -> fmt::Result {
    let Palette { title, faint, .. } = palette;
    let headline = article.title.as_deref().unwrap_or("");
    if !headline.is_empty() && !article.text.starts_with(headline) {
        writeln!(out, "{title}{}{title:#}", Clean(headline))?;
    }
    let mut known = Vec::new();
    if let Some(published) = &article.published {
        let basis = word(published.basis);
        known.push(format!("published {} ({basis})", published.edtf));
    }
    known.extend(article.page_date.iter().map(|day| format!("shown {day}")));
    if !article.authors.is_empty() {
        known.push(format!("by {}", article.authors.join(", ")));
    }
    known.extend(article.publisher.clone());
    known.extend(article.language.code.map(|lang| lang.to_string()));
    writeln!(out, "{faint}{}{faint:#}\n", Clean(&known.join(" · ")))
}

/// The text; where facts overlap the outer one is marked.
fn marked_text(article: &Article, palette: &Palette, out: &mut String) -> fmt::Result {
    let text = article.text.as_str();
    let mut places = Places::new(text, article.offsets);
    let mut at = 0;
    if palette.facts {
        for fact in &article.facts {
            let start = places.byte(fact.start);
            let end = start + fact.quote.len();
            if start < at || text.get(start..end) != Some(&fact.quote) {
                continue;
            }
            let style = palette.fact(fact.value.kind());
            write!(
                out,
                "{}{style}{}{style:#}",
                Clean(&text[at..start]),
                Clean(&fact.quote)
            )?;
            at = end;
        }
    }
    writeln!(out, "{}", Clean(&text[at..]))
}

fn facts(article: &Article, palette: &Palette, out: &mut String) -> fmt::Result {
    let Palette { title, .. } = palette;
    if article.facts.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{title}Facts{title:#}")?;
    let values: Vec<String> = article
        .facts
        .iter()
        .map(|fact| fact.value.to_string())
        .collect();
    let width = values
        .iter()
        .map(|v| v.chars().count())
        .max()
        .unwrap_or(0)
        .min(VALUE);
    for (fact, value) in article.facts.iter().zip(&values) {
        let style = palette.fact(fact.value.kind());
        let kind = fact.value.kind().name();
        let value = Clean(value).to_string();
        let quote = Line(&fact.quote);
        writeln!(
            out,
            "  {style}{kind:<12}{style:#}  {value:<width$}  {quote}"
        )?;
    }
    Ok(())
}

fn dropped(article: &Article, palette: &Palette, out: &mut String) -> fmt::Result {
    let Palette { title, faint, .. } = palette;
    let mut blocks = article
        .blocks
        .iter()
        .filter(|block| block.verdict == Verdict::Drop)
        .peekable();
    if blocks.peek().is_none() {
        return Ok(());
    }
    writeln!(out, "\n{title}Dropped{title:#}")?;
    for block in blocks {
        let reason = word(block.reason);
        let text = Line(block.text.as_deref().unwrap_or(""));
        writeln!(out, "  {reason:<16}  {faint}{text}{faint:#}")?;
    }
    Ok(())
}

/// The word that the record has for a value.
fn word(value: impl Serialize) -> String {
    let json = serde_json::to_string(&value).unwrap_or_default();
    json.trim_matches('"').to_owned()
}

/// Text without the control characters that would move a terminal's cursor or change its colours.
struct Clean<'a>(&'a str);

impl fmt::Display for Clean<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            let shown = if c.is_control() && c != '\n' && c != '\t' {
                char::REPLACEMENT_CHARACTER
            } else {
                c
            };
            f.write_char(shown)?;
        }
        Ok(())
    }
}

/// The beginning of a text on one line.
struct Line<'a>(&'a str);

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, c) in self.0.chars().enumerate() {
            if count == QUOTE {
                return f.write_char('…');
            }
            f.write_char(if c.is_whitespace() {
                ' '
            } else if c.is_control() {
                char::REPLACEMENT_CHARACTER
            } else {
                c
            })?;
        }
        Ok(())
    }
}

/// Finds the bytes of places that come in ascending order, in any unit.
struct Places<'a> {
    rest: std::str::CharIndices<'a>,
    len: usize,
    unit: OffsetUnit,
    units: usize,
}

impl<'a> Places<'a> {
    fn new(text: &'a str, unit: OffsetUnit) -> Self {
        Self {
            rest: text.char_indices(),
            len: text.len(),
            unit,
            units: 0,
        }
    }

    fn byte(&mut self, place: usize) -> usize {
        while self.units < place {
            let Some((_, c)) = self.rest.next() else {
                break;
            };
            self.units += match self.unit {
                OffsetUnit::Byte => c.len_utf8(),
                OffsetUnit::Char => 1,
                OffsetUnit::Utf16 => c.len_utf16(),
            };
        }
        self.rest.clone().next().map_or(self.len, |(byte, _)| byte)
    }
}
