//! Live reports: entries with the hour before each, and running text under most of them.

use std::ops::Range;

use super::document::{Document, Line};

/// Fewer entries are no live report.
const FEWEST_ENTRIES: usize = 4;
/// Shortest heading of an entry, the hour with it, in words.
const HEADING_WORDS: u32 = 5;

/// The lines from the first entry to the last running text, when the document is a live report.
pub(super) fn report(document: &Document) -> Option<Range<usize>> {
    let lines = &document.lines;
    let heads = |line: &Line| {
        line.shape.starts_with_hour && line.shape.words >= HEADING_WORDS && line.sure().is_none()
    };
    let entries = || (0..lines.len()).filter(|i| heads(&lines[*i]));
    let count = entries().count();
    // A list of other stories has the hours, but no text under them.
    let told = |i: &usize| lines[*i].prose || lines.get(i + 1).is_some_and(|next| next.prose);
    let is_report = count >= FEWEST_ENTRIES && entries().filter(told).count() * 2 > count;
    let first = entries().next().filter(|_| is_report)?;
    let last = document.last_prose.filter(|last| *last > first)?;
    Some(first..last + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::{Format, blocks};

    fn report_of(text: &str) -> Option<Range<usize>> {
        report(&Document::of(&blocks(text, Format::Text).list, None))
    }

    #[test]
    fn a_live_report_has_text_under_its_hours() {
        let text = "The harbour master told the council that nobody had been hurt when the crane fell on the ferry.";
        let entry = |hour: &str| format!("{hour} - The port of Saltmere\n\n{text}\n\n");
        let hours = ["9h05", "8:47", "8h10", "7:03"];
        let live: String = hours.map(entry).concat();
        assert_eq!(
            report_of(&format!("A day at the port\n\n{live}Menu")),
            Some(1..9)
        );
        let list: String = hours
            .map(|hour| format!("{hour} - The port of Saltmere\n\n"))
            .concat();
        assert_eq!(report_of(&format!("{text}\n\n{list}{text}")), None);
        assert_eq!(report_of(&entry("9h05")), None);
    }
}
