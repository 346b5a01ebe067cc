//! Markdown: the article with its headings, lists and quotations, and a table of the facts.

use std::fmt::{self, Write};

use super::{Format, Look, places::Places, printable::visible, shown};
use crate::{
    article::{Article, Status},
    block::BlockKind,
};

pub(super) const FORMAT: Format = Format {
    name: "markdown",
    extension: "md",
    open: "",
    between: "\n---\n\n",
    close: "",
    article,
};

fn article(article: &Article, _: Look, out: &mut Vec<u8>) {
    let mut page = String::new();
    // Writing to a string cannot fail.
    let _ = write(article, &mut page);
    out.extend_from_slice(page.as_bytes());
}

fn write(article: &Article, out: &mut String) -> fmt::Result {
    let headline = article.title.as_deref().unwrap_or(&article.id);
    writeln!(out, "# {}\n", Escaped(headline))?;
    let mut known = vec![article.id.clone()];
    known.extend(
        article
            .published
            .as_ref()
            .map(|published| published.edtf.clone()),
    );
    known.extend(article.authors.iter().cloned());
    known.extend(article.publisher.clone());
    writeln!(out, "{}\n", Escaped(&known.join(" · ")))?;
    if article.status != Status::Ok {
        let reason = article
            .error
            .as_ref()
            .map_or("no article text", |e| e.message.as_str());
        return writeln!(out, "{}", Escaped(reason));
    }
    text(article, headline, out)?;
    facts(article, out)
}

fn text(article: &Article, headline: &str, out: &mut String) -> fmt::Result {
    let mut places = Places::new(&article.text, article.offsets);
    let mut in_list = false;
    // Cells of a row of the table that goes on.
    let mut cells = 0;
    for block in &article.blocks {
        let (Some(start), Some(end)) = (block.start, block.end) else {
            continue;
        };
        let (start, end) = (places.byte(start), places.byte(end));
        let words = article.text.get(start..end).unwrap_or("");
        let is_item = block.kind == BlockKind::ListItem;
        if in_list && !is_item {
            out.push('\n');
        }
        in_list = is_item;
        let row = words.split('\t').count();
        if cells > 0 && (block.kind != BlockKind::Table || row != cells) {
            out.push('\n');
            cells = 0;
        }
        if block.kind == BlockKind::Table && row > 1 {
            table_row(words, cells == 0, out)?;
            cells = row;
            continue;
        }
        let words = Escaped(words);
        match block.kind {
            BlockKind::Title if words.0 == headline => Ok(()),
            BlockKind::Title | BlockKind::Heading => writeln!(out, "## {words}\n"),
            BlockKind::ListItem => writeln!(out, "* {words}"),
            BlockKind::Quote => writeln!(out, "> {words}\n"),
            BlockKind::Caption => writeln!(out, "*{words}*\n"),
            BlockKind::Paragraph | BlockKind::Table | BlockKind::Inline => {
                writeln!(out, "{words}\n")
            }
        }?;
    }
    if in_list || cells > 0 {
        out.push('\n');
    }
    Ok(())
}

/// A row of a table, whose cells stand behind tabs; under the first one the line that makes it a header.
fn table_row(row: &str, is_first: bool, out: &mut String) -> fmt::Result {
    for cell in row.split('\t') {
        write!(out, "| {} ", Escaped(cell))?;
    }
    out.push_str("|\n");
    if is_first {
        out.extend(row.split('\t').map(|_| "|---"));
        out.push_str("|\n");
    }
    Ok(())
}

fn facts(article: &Article, out: &mut String) -> fmt::Result {
    if article.facts.is_empty() {
        return Ok(());
    }
    out.push_str("## Facts\n\n| kind | value | words |\n|---|---|---|\n");
    for fact in &article.facts {
        let kind = fact.value.kind().name();
        let value = shown::value(article, &fact.value);
        writeln!(
            out,
            "| {kind} | {} | {} |",
            Escaped(&value),
            Escaped(&fact.quote)
        )?;
    }
    Ok(())
}

/// Text on one line in which nothing is markup.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, word) in self.0.split_whitespace().enumerate() {
            if count > 0 {
                f.write_char(' ')?;
            }
            let begins = count == 0;
            for (at, c) in word.char_indices() {
                // What makes a list of a line that begins with it.
                let marks_item = begins
                    && (at == 0 && matches!(c, '+' | '-' | '=')
                        || matches!(c, '.' | ')')
                            && at > 0
                            && word[..at].bytes().all(|b| b.is_ascii_digit()));
                if marks_item || r"\`*_[]<>#|~&$".contains(c) {
                    f.write_char('\\')?;
                }
                f.write_char(visible(c))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extractor::{Document, Extractor, Options};

    #[test]
    fn nothing_in_an_article_is_markup() {
        let text = "# 1 <script>a|b</script> [x](y) *z* &amp;";
        let expected = r"\# 1 \<script\>a\|b\</script\> \[x\](y) \*z\* \&amp;";
        assert_eq!(Escaped(text).to_string(), expected);
        assert_eq!(Escaped("12. May").to_string(), r"12\. May");
        assert_eq!(Escaped("- a\n- b").to_string(), r"\- a - b");
    }

    #[test]
    fn tables_stay_tables() {
        let page = "<h1>Fines</h1><p>The watchdog fined three ferry companies this year, it said on Monday.</p>\
            <table><tr><th>Firm<th>Fine<tr><td>Acme | Sons<td>£5</table><p>All of them have until June to pay.</p>";
        let options = Options {
            strip: false,
            ..Options::default()
        };
        let article = Extractor::new(options).extract(&Document::html(page));
        let out = String::from_utf8(FORMAT.article(&article, Look::Plain)).expect("UTF-8");
        let table = "Monday.\n\n| Firm | Fine |\n|---|---|\n| Acme \\| Sons | £5 |\n\nAll of them";
        assert!(out.contains(table), "{out}");
    }
}
