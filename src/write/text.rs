//! A summary for people: headline, day, authors, the text with its facts marked, a table of the facts, and
//! what was dropped.

use std::fmt::{self, Write};

use super::{
    Format, Look,
    palette::Palette,
    places::Places,
    printable::{Clean, Line},
    shown::{value, word},
};
use crate::article::{Article, Status, Verdict};

pub(super) const FORMAT: Format = Format {
    name: "text",
    extension: "txt",
    open: "",
    between: "\n",
    close: "",
    article,
};

/// Longest value in a table that the quotes still line up behind.
const VALUE: usize = 40;

fn article(article: &Article, look: Look, out: &mut Vec<u8>) {
    let mut page = String::new();
    // Writing to a string cannot fail.
    let _ = summary(article, &Palette::new(look), &mut page);
    out.extend_from_slice(page.as_bytes());
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
        .map(|fact| value(article, &fact.value))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::OffsetUnit;
    use crate::extractor::{Document, Extractor, Options};

    const TEXT: &str =
        "𝄞 La « CNIL » a proposé une amende de 20 millions d’euros\u{1b}[2J le 12 mars 2021.";

    fn shown(text: &str, offsets: OffsetUnit, look: Look) -> String {
        let options = Options {
            strip: false,
            offsets,
            ..Options::default()
        };
        let article = Extractor::new(options).extract(&Document::text(text));
        String::from_utf8(FORMAT.article(&article, look)).expect("UTF-8")
    }

    /// Text without colours.
    fn bare(text: &str) -> String {
        let mut pieces = text.split('\u{1b}');
        let first = pieces.next().unwrap_or_default().to_owned();
        pieces.fold(first, |all, piece| {
            all + piece.split_once('m').map_or("", |(_, after)| after)
        })
    }

    #[test]
    fn colours_change_no_character() {
        let plain = shown(TEXT, OffsetUnit::Byte, Look::Plain);
        assert!(plain.contains("20000000 EUR"), "{plain}");
        for unit in [OffsetUnit::Byte, OffsetUnit::Char, OffsetUnit::Utf16] {
            let coloured = shown(TEXT, unit, Look::Coloured);
            assert_eq!(bare(&coloured), plain);
            assert!(
                coloured.contains("\u{1b}[32m20 millions d’euros\u{1b}[0m"),
                "{coloured}"
            );
        }
    }

    #[test]
    fn an_article_cannot_command_the_terminal() {
        let plain = shown(TEXT, OffsetUnit::Byte, Look::Plain);
        assert!(plain.contains("euros\u{fffd}[2J"), "{plain}");
    }

    #[test]
    fn what_has_no_text_is_said_in_a_line() {
        let empty = shown("", OffsetUnit::Byte, Look::Plain);
        assert_eq!(empty, "  empty: no article text\n");
        let binary = Extractor::new(Options::default()).extract(&Document {
            id: "a.txt".to_owned(),
            ..Document::bytes(b"%PDF-1.7", crate::block::Format::Text)
        });
        let failed = FORMAT.article(&binary, Look::Plain);
        assert_eq!(
            String::from_utf8_lossy(&failed),
            "a.txt  failed: binary data, no text\n"
        );
    }
}
