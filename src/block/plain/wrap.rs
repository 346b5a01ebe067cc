//! Hard-wrapped text: which lines continue the line before.
//!
//! A text is hard-wrapped when its breaks are explained by a margin: the first word of the next line would not
//! have fitted. Lines of menus, lists and teasers end for other reasons, and no margin explains them.

use super::{Line, begins_item};

/// Margins are looked for up to this width, in characters.
const WIDEST: usize = 130;
/// And from this one on.
const NARROWEST: usize = 40;
/// Breaks in mid-sentence that a margin must explain.
const ENOUGH_BREAKS: i32 = 3;
/// Characters that a line may be wider than the margin: some programs leave a mark hanging.
const HANGING: usize = 3;

/// For each line, true when it continues the line before.
pub(super) fn joins(text: &str, lines: &[Line]) -> Vec<bool> {
    let Some(margin) = margin(text, lines) else {
        return Vec::new();
    };
    let mut out = vec![false; lines.len()];
    for i in 1..lines.len() {
        let (before, line) = (&lines[i - 1], &lines[i]);
        if line.opens || begins_item(line.span.of(text)) {
            continue;
        }
        let pair = Pair::of(text, before, line);
        out[i] =
            pair.before <= margin + HANGING && (pair.fills(margin) || pair.is_mid_sentence(text));
    }
    out
}

/// The margin that the text is wrapped at, if it is.
fn margin(text: &str, lines: &[Line]) -> Option<usize> {
    let wider = lines
        .iter()
        .filter(|line| is_wide(line.span.of(text), WIDEST + 1))
        .count();
    // A few lines may be wider: addresses, a table.
    if wider * 10 > lines.len() {
        return None;
    }
    // How many breaks in mid-sentence each margin explains. The first word of the next line did not fit
    // when the margin lies between the width without and with it; only ends and starts of such stretches
    // are noted, and summed up in one pass.
    let mut changes = [0_i32; WIDEST * 2 + 4];
    let mut open = 0;
    for pair in lines.windows(2).filter(|pair| !pair[1].opens) {
        let pair = Pair::of(text, &pair[0], &pair[1]);
        if pair.before <= WIDEST && pair.is_mid_sentence(text) {
            open += 1;
            changes[pair.before] += 1;
            changes[pair.before + pair.word.min(WIDEST) + 1] -= 1;
        }
    }
    let mut explained = 0;
    let mut best = (0, 0);
    for (margin, change) in changes.iter().enumerate().take(WIDEST + 1) {
        explained += change;
        if margin >= NARROWEST && explained > best.0 {
            best = (explained, margin);
        }
    }
    let (explained, margin) = best;
    (explained >= ENOUGH_BREAKS && explained * 4 >= open * 3).then_some(margin)
}

/// Two lines that follow each other.
struct Pair {
    /// Width of the first.
    before: usize,
    /// Width of the second's first word.
    word: usize,
    /// The end of the first and the start of the second, in bytes.
    at: (usize, usize),
}

impl Pair {
    fn of(text: &str, before: &Line, line: &Line) -> Self {
        let word = line
            .span
            .of(text)
            .split(char::is_whitespace)
            .next()
            .unwrap_or_default();
        Self {
            before: width(before.span.of(text), WIDEST + 1),
            word: width(word, WIDEST + 1),
            at: (before.span.end, line.span.start),
        }
    }

    /// True when the second line's first word would not have fitted on the first line.
    fn fills(&self, margin: usize) -> bool {
        self.before + 1 + self.word > margin
    }

    /// True when the first line ends, and the second begins, in the middle of a sentence.
    fn is_mid_sentence(&self, text: &str) -> bool {
        let ends = text[..self.at.0]
            .ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '-' | '’' | '\''));
        let begins = text[self.at.1..].starts_with(char::is_lowercase);
        ends && begins
    }
}

/// True for a line of at least so many characters.
pub(super) fn is_wide(line: &str, least: usize) -> bool {
    // No character has less than a byte: short lines need no count.
    if line.len() < least {
        return false;
    }
    // In our languages few have more, so that the first of them settle it.
    let front = line.floor_char_boundary(least + least / 4);
    line[..front].chars().count() >= least || width(line, least) == least
}

/// Characters of `line`, counted no further than `most`.
fn width(line: &str, most: usize) -> usize {
    // Every character has at most four bytes, so longer lines need no count.
    if line.len() > most * 4 {
        return most;
    }
    line.chars().count().min(most)
}

#[cfg(test)]
mod tests {
    use crate::block::plain::blocks;

    fn texts(text: &str) -> Vec<String> {
        blocks(text)
            .into_iter()
            .map(|b| b.text.into_owned())
            .collect()
    }

    #[test]
    fn wrapped_paragraphs_are_joined_and_lists_are_not() {
        let text = "The harbour of Saltmere was closed again on Tuesday after a crane\n\
                    fell on the quay, the port authority said. Nobody was hurt, but two\n\
                    ferries had to turn round in the bay and were sent back to Kilmoor\n\
                    with their passengers, who were offered tea and a refund in full.\n\
                    \n\
                    - first item\n\
                    - second item\n\
                    \n\
                    Menu\n\
                    Contact\n";
        let blocks = texts(text);
        assert_eq!(blocks.len(), 5, "{blocks:?}");
        assert!(blocks[0].ends_with(
            "Kilmoor with their passengers, who were offered tea and a refund in full."
        ));
    }

    #[test]
    fn a_run_of_teasers_is_not_wrapped_text() {
        let text = "Storm shuts three schools on the coast\n\
                    Mayor opens new library in the old mill\n\
                    Ferry fares to rise again in the spring\n\
                    what we know about the missing yacht now\n";
        assert_eq!(texts(text).len(), 4);
    }
}
