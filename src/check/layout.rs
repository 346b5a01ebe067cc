//! The snapshot as a file: written so that people read it, read back as strictly as it was written.

use std::{fmt, str::FromStr};

use super::{Row, Section, Snapshot};

/// The first line of every snapshot; raised when a reader of the old layout would misread the new one.
const FIRST: &str = "coupure snapshot 1";

/// Between the fields of a row.
const BETWEEN: &str = " | ";

/// Stands for a field that is empty, so that no line ends in white space.
const NOTHING: &str = "-";

/// A text that was to be a snapshot is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotASnapshot {
    /// The first line that no snapshot has, from 1.
    pub line: usize,
    /// What a snapshot would have there.
    pub expected: &'static str,
}

impl fmt::Display for NotASnapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, expected } = self;
        write!(f, "not a snapshot: line {line} should be {expected}")
    }
}

impl std::error::Error for NotASnapshot {}

/// A text as a field of a line: white space as single spaces, nothing that looks like the end of the field.
pub(super) fn field(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().map(|c| match c {
            '|' => '¦',
            c if c.is_control() => char::REPLACEMENT_CHARACTER,
            c => c,
        }));
    }
    if out.is_empty() {
        out.push_str(NOTHING);
    }
    out
}

impl fmt::Display for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{FIRST}\nrules: {}", self.rules)?;
        for (name, value) in &self.fields {
            writeln!(f, "{name}: {value}")?;
        }
        for section in &self.sections {
            writeln!(f, "\n[{}]", section.name)?;
            for row in &section.rows {
                writeln!(f, "{row}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            value,
            quote,
            sentence,
            rule,
            place,
        } = self;
        write!(
            f,
            "{value}{BETWEEN}{quote}{BETWEEN}{sentence}{BETWEEN}{rule}"
        )?;
        match place {
            Some(place) => write!(f, "{BETWEEN}{place}"),
            None => Ok(()),
        }
    }
}

impl FromStr for Snapshot {
    type Err = NotASnapshot;

    fn from_str(text: &str) -> Result<Self, NotASnapshot> {
        let wrong = |line, expected| NotASnapshot { line, expected };
        let mut lines = text.lines().enumerate().map(|(at, line)| (at + 1, line));
        if lines.next().is_none_or(|(_, line)| line != FIRST) {
            return Err(wrong(1, "`coupure snapshot 1`"));
        }
        let mut snapshot = Self::default();
        match lines.next().and_then(|(_, line)| line.split_once(": ")) {
            Some(("rules", version)) => version.clone_into(&mut snapshot.rules),
            _ => return Err(wrong(2, "the version of the rules")),
        }
        for (at, line) in lines.filter(|(_, line)| !line.is_empty()) {
            if let Some(name) = heading(line) {
                snapshot.sections.push(Section {
                    name: name.to_owned(),
                    rows: Vec::new(),
                });
            } else if let Some(section) = snapshot.sections.last_mut() {
                let row = row(line).ok_or_else(|| wrong(at, "a heading, a fact or a block"))?;
                section.rows.push(row);
            } else {
                let (name, value) = line
                    .split_once(": ")
                    .ok_or_else(|| wrong(at, "a field of the article or a heading"))?;
                snapshot.fields.push((name.to_owned(), value.to_owned()));
            }
        }
        Ok(snapshot)
    }
}

/// The name of a section; rows have a mark in them that no heading has.
fn heading(line: &str) -> Option<&str> {
    let name = line.strip_prefix('[')?.strip_suffix(']')?;
    (!name.contains('|')).then_some(name)
}

fn row(line: &str) -> Option<Row> {
    let mut fields = line.split(BETWEEN).map(str::to_owned);
    let row = Row {
        value: fields.next()?,
        quote: fields.next()?,
        sentence: fields.next()?,
        rule: fields.next()?,
        place: fields.next(),
    };
    fields.next().is_none().then_some(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_one_field() {
        assert_eq!(field(" a\u{a0}|\n b\u{1b}[0m "), "a ¦ b\u{fffd}[0m");
        assert_eq!(field(" \n"), "-");
    }

    #[test]
    fn what_is_no_snapshot_says_where() {
        let begun = format!("{FIRST}\nrules: 1\nstatus: ok\n");
        let line = |text: &str| text.parse::<Snapshot>().err().map(|wrong| wrong.line);
        assert_eq!(line(""), Some(1));
        assert_eq!(line("\u{7f}ELF"), Some(1));
        assert_eq!(line(&format!("{FIRST}\nstatus: ok")), Some(2));
        assert_eq!(line(&format!("{begun}<<<<<<< HEAD\n")), Some(4));
        assert_eq!(line(&format!("{begun}[money]\n=======\n")), Some(5));
        assert_eq!(
            line(&format!("{begun}[money]\na | b | c | d | e | f\n")),
            Some(5)
        );
        assert_eq!(
            line(&format!("{begun}\n[money]\n1 EUR | 1 € | - | r\n")),
            None
        );
    }

    #[test]
    fn line_ends_of_any_system_are_read() {
        let text = format!("{FIRST}\r\nrules: 1\r\n\r\n[money]\r\n1 EUR | 1 € | - | r\r\n");
        let snapshot: Snapshot = text.parse().expect("a snapshot");
        assert_eq!(snapshot.sections[0].rows[0].rule, "r");
    }
}
