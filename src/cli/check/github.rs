//! Differences as annotations: workflow commands of GitHub Actions, one a line.

use std::io::{self, Write};

use coupure::check::Difference;

use super::Finding;

pub(super) fn show(out: &mut dyn Write, place: &str, finding: &Finding) -> io::Result<()> {
    let mut annotate = |line: Option<usize>, title: &str, message: &str| {
        let (place, title) = (property(place), property(title));
        let line = line.map_or_else(String::new, |line| format!(",line={line}"));
        let message = data(message);
        writeln!(out, "::error file={place}{line},title={title}::{message}")
    };
    match finding {
        Finding::New => annotate(
            None,
            "No snapshot",
            "This article has no snapshot. Write it with coupure check --update and commit it.",
        ),
        Finding::Orphaned => annotate(
            None,
            "Orphaned snapshot",
            "The article of this snapshot is gone. Remove it with coupure check --update.",
        ),
        Finding::Different {
            differences, lines, ..
        } => {
            let line = |section: &str, row| lines.as_ref()?.line(section, row);
            for difference in differences {
                match difference {
                    Difference::Field { name, old, new } => {
                        let shown = |value: &Option<String>| {
                            value.clone().unwrap_or_else(|| "nothing".to_owned())
                        };
                        let message = format!("was: {}\nis: {}", shown(old), shown(new));
                        annotate(None, &format!("{name} changed"), &message)
                    }
                    Difference::Removed { section, row } => {
                        let title = format!("{section} removed");
                        annotate(line(section, row), &title, &row.to_string())
                    }
                    Difference::Added { section, row } => {
                        let title = format!("{section} added");
                        annotate(line(section, row), &title, &row.to_string())
                    }
                    Difference::Changed { section, old, new } => annotate(
                        line(section, new),
                        &format!("{section} changed"),
                        &format!("was: {old}\nis: {new}"),
                    ),
                }?;
            }
            Ok(())
        }
    }
}

/// The text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of one of its properties.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_an_article_is_a_command() {
        let mut out = Vec::new();
        show(&mut out, "a,b:\n::c.txt", &Finding::New).expect("a vector");
        let out = String::from_utf8(out).expect("UTF-8");
        assert!(
            out.starts_with("::error file=a%2Cb%3A%0A%3A%3Ac.txt,title=No snapshot::"),
            "{out}"
        );
        assert_eq!(out.lines().count(), 1);
    }
}
