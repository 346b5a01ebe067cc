//! Offsets in bytes, code points or UTF-16 units.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Article;

/// The unit of an article's offsets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum OffsetUnit {
    /// Unicode code points, as Python counts.
    Char,
    /// UTF-8 bytes, as Rust counts.
    #[default]
    Byte,
    /// UTF-16 code units, as JavaScript counts.
    Utf16,
}

impl OffsetUnit {
    fn count(self, text: &str) -> usize {
        match self {
            Self::Byte => text.len(),
            Self::Char => text.chars().count(),
            Self::Utf16 => text.chars().map(char::len_utf16).sum(),
        }
    }
}

impl Article {
    /// Turns all offsets from bytes into another unit. `source` is the decoded input.
    pub(crate) fn convert_offsets(&mut self, unit: OffsetUnit, source: &str) {
        if unit == self.offsets {
            return;
        }
        debug_assert_eq!(self.offsets, OffsetUnit::Byte);
        self.offsets = unit;
        let text = Converter::new(&self.text, unit);
        let source = Converter::new(source, unit);
        for block in &mut self.blocks {
            for place in [&mut block.start, &mut block.end].into_iter().flatten() {
                *place = text.convert(*place);
            }
            for span in &mut block.source {
                (span.start, span.end) = (source.convert(span.start), source.convert(span.end));
            }
        }
        for fact in &mut self.facts {
            (fact.start, fact.end) = (text.convert(fact.start), text.convert(fact.end));
            for place in [&mut fact.source_start, &mut fact.source_end]
                .into_iter()
                .flatten()
            {
                *place = source.convert(*place);
            }
        }
    }
}

/// Counts once, at every mark; a place is then counted from the mark before it.
struct Converter<'a> {
    text: &'a str,
    unit: OffsetUnit,
    /// Units before each mark; empty when units are bytes.
    marks: Vec<(usize, usize)>,
}

/// Bytes between marks.
const STRIDE: usize = 128;

impl<'a> Converter<'a> {
    fn new(text: &'a str, unit: OffsetUnit) -> Self {
        let mut marks = Vec::new();
        if unit != OffsetUnit::Byte && !text.is_ascii() {
            let (mut at, mut units) = (0, 0);
            while at < text.len() {
                marks.push((at, units));
                let next = text.ceil_char_boundary((at + STRIDE).min(text.len()));
                units += unit.count(&text[at..next]);
                at = next;
            }
        }
        Self { text, unit, marks }
    }

    fn convert(&self, byte: usize) -> usize {
        let after = self.marks.partition_point(|(at, _)| *at <= byte);
        match after.checked_sub(1) {
            None => byte,
            Some(mark) => {
                let (at, units) = self.marks[mark];
                units + self.unit.count(&self.text[at..byte])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_boundary_converts() {
        let text = "aé€𝄞".repeat(50);
        for unit in [OffsetUnit::Char, OffsetUnit::Utf16, OffsetUnit::Byte] {
            let converter = Converter::new(&text, unit);
            for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
                assert_eq!(converter.convert(byte), unit.count(&text[..byte]));
            }
        }
    }
}
