//! Differences for people.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use coupure::{
    check::{Difference, RULES_VERSION},
    write::Look,
};
use similar::{Change, ChangeTag, TextDiff};

use super::{Finding, Show};

pub(super) fn show_with(look: Look) -> Show {
    match look {
        Look::Plain => |out, place, finding| show(out, &Palette::default(), place, finding),
        Look::Coloured => |out, place, finding| show(out, &Palette::coloured(), place, finding),
    }
}

/// Rows of more bytes are not compared word by word: the time that takes grows with their product.
const LONG: usize = 4000;

#[derive(Default)]
struct Palette {
    place: Style,
    faint: Style,
    old: Style,
    new: Style,
    /// Adds to the style of words that changed.
    emphasis: bool,
}

impl Palette {
    fn coloured() -> Self {
        Self {
            place: Style::new().bold(),
            faint: Style::new().dimmed(),
            old: AnsiColor::Red.on_default(),
            new: AnsiColor::Green.on_default(),
            emphasis: true,
        }
    }
}

fn show(out: &mut dyn Write, palette: &Palette, place: &str, finding: &Finding) -> io::Result<()> {
    let Palette {
        place: bold, faint, ..
    } = palette;
    let place = printable(place);
    match finding {
        Finding::New => writeln!(out, "{bold}{place}{bold:#}: new, it has no snapshot"),
        Finding::Orphaned => writeln!(out, "{bold}{place}{bold:#}: orphaned, its article is gone"),
        Finding::Different {
            differences, rules, ..
        } => {
            write!(out, "{bold}{place}{bold:#}")?;
            if rules != RULES_VERSION {
                let rules = printable(rules);
                write!(out, "  {faint}rules {rules} → {RULES_VERSION}{faint:#}")?;
            }
            writeln!(out)?;
            for difference in differences {
                match difference {
                    Difference::Field { name, old, new } => {
                        pair(out, palette, name, old.as_ref(), new.as_ref())
                    }
                    Difference::Removed { section, row } => {
                        pair(out, palette, section, Some(&row.to_string()), None)
                    }
                    Difference::Added { section, row } => {
                        pair(out, palette, section, None, Some(&row.to_string()))
                    }
                    Difference::Changed { section, old, new } => {
                        let (old, new) = (old.to_string(), new.to_string());
                        pair(out, palette, section, Some(&old), Some(&new))
                    }
                }?;
            }
            writeln!(out)
        }
    }
}

/// What was and what is, under a word that says which of both there is.
fn pair(
    out: &mut dyn Write,
    palette: &Palette,
    what: &str,
    old: Option<&String>,
    new: Option<&String>,
) -> io::Result<()> {
    let happened = match (old, new) {
        (Some(_), Some(_)) => "changed",
        (Some(_), None) => "removed",
        (None, _) => "added",
    };
    writeln!(out, "  {happened} {}", printable(what))?;
    let lines = [
        (old, '-', palette.old, ChangeTag::Delete),
        (new, '+', palette.new, ChangeTag::Insert),
    ];
    let diff = match (old, new) {
        (Some(old), Some(new)) if palette.emphasis && old.len() + new.len() < LONG => {
            Some(TextDiff::from_words(old.as_str(), new.as_str()))
        }
        _ => None,
    };
    for (text, sign, style, tag) in lines {
        let Some(text) = text else { continue };
        write!(out, "    {style}{sign} ")?;
        match &diff {
            None => write!(out, "{}{style:#}", printable(text))?,
            Some(diff) => {
                write!(out, "{style:#}")?;
                let own = |change: &Change<&str>| [tag, ChangeTag::Equal].contains(&change.tag());
                for change in diff.iter_all_changes().filter(own) {
                    let style = match change.tag() {
                        ChangeTag::Equal => style,
                        ChangeTag::Delete | ChangeTag::Insert => style.bold().underline(),
                    };
                    write!(out, "{style}{}{style:#}", printable(change.value()))?;
                }
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

/// A snapshot may have been edited by anyone; a terminal is given no control characters.
fn printable(text: &str) -> String {
    let shown = |c: char| {
        if c.is_control() {
            char::REPLACEMENT_CHARACTER
        } else {
            c
        }
    };
    text.chars().map(shown).collect()
}
