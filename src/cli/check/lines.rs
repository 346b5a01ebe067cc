//! On which lines of an input the rows of its snapshot stand.

use coupure::{
    Article, Verdict,
    check::{DROPPED, Row, Snapshot},
    source::Entry,
};
use encoding_rs::Encoding;

/// The text of an input, and where the facts and blocks stand in it that the record knows a place of.
pub(super) struct Lines {
    text: String,
    /// Section, row and line.
    known: Vec<(String, Row, usize)>,
}

impl Lines {
    /// Reads the input again; `None` for what has no lines of its own, such as a line of JSON Lines.
    pub(super) fn of(
        entry: &Entry,
        article: &Article,
        snapshot: &Snapshot,
        max_bytes: usize,
    ) -> Option<Self> {
        entry.path()?;
        let encoding = Encoding::for_label(article.source.encoding.as_deref()?.as_bytes())?;
        let document = entry.read(max_bytes).ok()?;
        let text = encoding.decode(&document.content).0.into_owned();
        let starts = line_starts(&text);
        let mut known = Vec::new();
        for section in &snapshot.sections {
            // The rows of a section stand in the order of the record.
            let places: Vec<Option<usize>> = if section.name == DROPPED {
                let dropped = article.blocks.iter().filter(|b| b.verdict == Verdict::Drop);
                dropped.map(|b| Some(b.source.first()?.start)).collect()
            } else {
                let of_kind = |name| move |f: &&coupure::Fact| f.value.kind().name() == name;
                let facts = article.facts.iter().filter(of_kind(section.name.as_str()));
                facts.map(|fact| fact.source_start).collect()
            };
            for (row, place) in section.rows.iter().zip(places) {
                if let Some(place) = place {
                    let line = starts.partition_point(|start| *start <= place);
                    known.push((section.name.clone(), row.clone(), line));
                }
            }
        }
        Some(Self { text, known })
    }

    /// The line of a row, from 1: by the record's place, or as the only line that holds the row's words.
    pub(super) fn line(&self, section: &str, row: &Row) -> Option<usize> {
        let of_record = self
            .known
            .iter()
            .find(|(name, known, _)| name == section && known == row);
        if let Some((.., line)) = of_record {
            return Some(*line);
        }
        let quote = row.quote.trim_end_matches('…');
        let spaced = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut holding = (1..)
            .zip(self.text.lines())
            .filter(|(_, line)| !quote.is_empty() && spaced(line).contains(quote));
        let (line, _) = holding.next()?;
        holding.next().is_none().then_some(line)
    }
}

/// Where the lines of a text begin, in characters.
fn line_starts(text: &str) -> Vec<usize> {
    let ends = text.chars().enumerate().filter(|(_, c)| *c == '\n');
    std::iter::once(0)
        .chain(ends.map(|(at, _)| at + 1))
        .collect()
}
