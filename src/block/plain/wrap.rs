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
const ENOUGH_BREAKS: usize = 3;

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
        out[i] = pair.before <= margin && (pair.fills(margin) || pair.is_mid_sentence(text));
    }
    out
}

/// The margin that the text is wrapped at, if it is.
fn margin(text: &str, lines: &[Line]) -> Option<usize> {
    let mut widths = [0_u32; WIDEST + 1];
    let mut wider = 0_usize;
    for line in lines {
        match widths.get_mut(width(line.span.of(text), WIDEST + 1)) {
            Some(count) => *count += 1,
            None => wider += 1,
        }
    }
    // A few lines may be wider: addresses, a table.
    if wider * 10 > lines.len() {
        return None;
    }
    // The widest line that is not alone in its width.
    let near = |w: usize| widths[w.saturating_sub(3)..=w].iter().sum::<u32>();
    let margin = (NARROWEST..=WIDEST)
        .rev()
        .find(|w| widths[*w] > 0 && near(*w) >= 2)?;

    let (mut explained, mut open) = (0, 0);
    for pair in lines.windows(2).filter(|pair| !pair[1].opens) {
        let pair = Pair::of(text, &pair[0], &pair[1]);
        if pair.before > margin || !pair.is_mid_sentence(text) {
            continue;
        }
        open += 1;
        explained += usize::from(pair.fills(margin));
    }
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
            .split([' ', '\t'])
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
