//! Text that may be shown on a terminal.

use std::fmt::{self, Write};

/// Longest line, in characters.
const LONGEST: usize = 60;

/// What is shown of a character: control characters would move a cursor or change colours.
pub(super) fn visible(c: char) -> char {
    if c.is_control() {
        char::REPLACEMENT_CHARACTER
    } else {
        c
    }
}

/// Text without the control characters that would move a terminal's cursor or change its colours.
pub(super) struct Clean<'a>(pub &'a str);

impl fmt::Display for Clean<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            f.write_char(if matches!(c, '\n' | '\t') {
                c
            } else {
                visible(c)
            })?;
        }
        Ok(())
    }
}

/// The beginning of a text on one line.
pub(super) struct Line<'a>(pub &'a str);

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, c) in self.0.chars().enumerate() {
            if count == LONGEST {
                return f.write_char('…');
            }
            f.write_char(if c.is_whitespace() { ' ' } else { visible(c) })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_replaced() {
        assert_eq!(
            Clean("a\u{1b}[2J\n\tb\u{9b}").to_string(),
            "a\u{fffd}[2J\n\tb\u{fffd}"
        );
        assert_eq!(Line("a\n\u{7}b").to_string(), "a \u{fffd}b");
    }

    #[test]
    fn long_lines_are_cut() {
        assert_eq!(Line(&"é".repeat(LONGEST)).to_string(), "é".repeat(LONGEST));
        assert_eq!(
            Line(&"é".repeat(LONGEST + 1)).to_string(),
            "é".repeat(LONGEST) + "…"
        );
    }
}
