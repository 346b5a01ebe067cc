//! Every decision of an article: each block with verdict, reason, rule and score, and under each kept one its
//! facts with theirs.

use std::fmt::{self, Write};

use super::{
    Format, Look,
    palette::Palette,
    places::Places,
    printable::{Clean, Line},
    shown::{value, word},
};
use crate::{
    article::{Article, ArticleBlock, Status},
    fact::Fact,
};

pub(super) const FORMAT: Format = Format {
    name: "explain",
    extension: "txt",
    open: "",
    between: "\n",
    close: "",
    article,
};

fn article(article: &Article, look: Look, out: &mut Vec<u8>) {
    let mut page = String::new();
    // Writing to a string cannot fail.
    let _ = explain(article, &Palette::new(look), &mut page);
    out.extend_from_slice(page.as_bytes());
}

/// A fact and its bytes in the text.
struct Placed<'a> {
    fact: &'a Fact,
    start: usize,
}

fn explain(article: &Article, palette: &Palette, out: &mut String) -> fmt::Result {
    let Palette {
        id, wrong, faint, ..
    } = palette;
    writeln!(out, "{id}{}{id:#}", Clean(&article.id))?;
    if article.status == Status::Failed {
        let message = article
            .error
            .as_ref()
            .map_or("", |error| error.message.as_str());
        return writeln!(out, "{wrong}failed{wrong:#}: {}", Clean(message));
    }
    let language = article.language.code.map_or("und", |lang| lang.code());
    let confidence = article.language.confidence;
    let source = &article.source;
    let encoding = source.encoding.as_deref().unwrap_or("unknown");
    let bytes = source.bytes;
    writeln!(
        out,
        "{faint}{}, {encoding}, {bytes} bytes; language {language} ({confidence}){faint:#}",
        word(source.format)
    )?;
    if let Some(published) = &article.published {
        let basis = word(published.basis);
        write!(
            out,
            "{faint}published {} by {basis}",
            Clean(&published.edtf)
        )?;
        if let Some(quote) = &published.quote {
            write!(out, ": {}", Line(quote))?;
        }
        writeln!(out, "{faint:#}")?;
    }

    let mut places = Places::new(&article.text, article.offsets);
    let mut facts = article
        .facts
        .iter()
        .map(|fact| Placed {
            fact,
            start: places.byte(fact.start),
        })
        .collect::<Vec<_>>()
        .into_iter()
        .peekable();
    let mut places = Places::new(&article.text, article.offsets);
    for block in &article.blocks {
        out.push('\n');
        heading(block, palette, out)?;
        match (block.start, block.end) {
            (Some(start), Some(end)) => {
                let (start, end) = (places.byte(start), places.byte(end));
                let mut own = Vec::new();
                while let Some(placed) = facts.next_if(|placed| placed.start < end) {
                    own.push(placed);
                }
                let text = article.text.get(start..end).unwrap_or("");
                marked(text, start, &own, palette, out)?;
                table(article, &own, palette, out)?;
            }
            _ => writeln!(
                out,
                "  {faint}{}{faint:#}",
                Clean(block.text.as_deref().unwrap_or(""))
            )?,
        }
    }
    Ok(())
}

/// The verdict, and what decided.
fn heading(block: &ArticleBlock, palette: &Palette, out: &mut String) -> fmt::Result {
    let Palette { kept, wrong, .. } = palette;
    match block.reason {
        None => write!(out, "{kept}keep{kept:#}  {}", word(block.kind))?,
        Some(reason) => {
            let (reason, kind) = (word(reason), word(block.kind));
            write!(out, "{wrong}drop{wrong:#}  {kind} as {reason}")?;
        }
    }
    if let Some(rule) = &block.rule {
        write!(out, " by {}", Clean(rule))?;
    }
    writeln!(out, ", score {}", block.score)
}

/// The text of a block; where facts overlap the outer one is marked.
fn marked(
    text: &str,
    offset: usize,
    facts: &[Placed<'_>],
    palette: &Palette,
    out: &mut String,
) -> fmt::Result {
    out.push_str("  ");
    let mut at = 0;
    for placed in facts.iter().filter(|_| palette.facts) {
        let quote = placed.fact.quote.as_str();
        let Some(start) = placed.start.checked_sub(offset) else {
            continue;
        };
        let end = start + quote.len();
        if start < at || text.get(start..end) != Some(quote) {
            continue;
        }
        let style = palette.fact(placed.fact.value.kind());
        let before = &text[at..start];
        write!(out, "{}{style}{}{style:#}", Clean(before), Clean(quote))?;
        at = end;
    }
    writeln!(out, "{}", Clean(&text[at..]))
}

fn table(
    article: &Article,
    facts: &[Placed<'_>],
    palette: &Palette,
    out: &mut String,
) -> fmt::Result {
    let faint = palette.faint;
    for Placed { fact, .. } in facts {
        let kind = fact.value.kind();
        let style = palette.fact(kind);
        let value = value(article, &fact.value);
        writeln!(
            out,
            "    {style}{:<12}{style:#}  {}  {faint}{}  {} ({}){faint:#}",
            kind.name(),
            Clean(&value),
            Line(&fact.quote),
            Clean(&fact.rule),
            fact.confidence
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extractor::{Document, Extractor, Options};

    #[test]
    fn every_block_and_every_fact_is_accounted_for() {
        let text = "The watchdog fined Acme Inc. £7.55m on 23 May 2022, the largest fine so far.\n\nAdvertisement\n\n\
                    The company has until 30 June to pay, said Jane Doe, its lawyer.\u{1b}[2J\n";
        for offsets in [crate::OffsetUnit::Byte, crate::OffsetUnit::Utf16] {
            let options = Options {
                offsets,
                ..Options::default()
            };
            let article = Extractor::new(options).extract(&Document::text(text));
            let page = String::from_utf8(FORMAT.article(&article, Look::Plain)).expect("UTF-8");
            let verdicts = page
                .lines()
                .filter(|l| l.starts_with("keep") || l.starts_with("drop"));
            assert_eq!(verdicts.count(), article.blocks.len(), "{page}");
            let facts = page.lines().filter(|l| l.starts_with("    "));
            assert_eq!(facts.count(), article.facts.len(), "{page}");
            assert!(
                page.contains("drop  paragraph as advertisement by en.advertisement.label"),
                "{page}"
            );
            assert!(!page.contains('\u{1b}'));
        }
    }
}
