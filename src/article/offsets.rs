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
    /// Units that begin with a byte of UTF-8.
    fn begins(self, byte: u8) -> u8 {
        let starts = u8::from(byte & 0xc0 != 0x80);
        match self {
            Self::Byte => 1,
            Self::Char => starts,
            // Characters of four bytes are two units.
            Self::Utf16 => starts + u8::from(byte >= 0xf0),
        }
    }

    /// Units that begin in so few bytes.
    fn count(self, bytes: &[u8]) -> u32 {
        // A sum that fits in a byte is taken of many bytes at once.
        u32::from(bytes.iter().map(|byte| self.begins(*byte)).sum::<u8>())
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

/// Counts once, up to every mark; a place is then counted from the mark before it.
struct Converter<'a> {
    bytes: &'a [u8],
    unit: OffsetUnit,
    /// Units before each mark; empty when units are bytes.
    marks: Vec<u32>,
}

/// Bytes between marks.
const STRIDE: usize = 16;

impl<'a> Converter<'a> {
    fn new(text: &'a str, unit: OffsetUnit) -> Self {
        let bytes = text.as_bytes();
        let mut marks = Vec::new();
        if unit != OffsetUnit::Byte && !bytes.is_ascii() {
            let mut units = 0;
            marks.reserve_exact(bytes.len() / STRIDE + 1);
            marks.push(units);
            for stride in bytes.chunks_exact(STRIDE) {
                units += unit.count(stride);
                marks.push(units);
            }
        }
        Self { bytes, unit, marks }
    }

    fn convert(&self, byte: usize) -> usize {
        let mark = byte / STRIDE;
        let Some(units) = self.marks.get(mark) else {
            return byte;
        };
        let more = self.unit.count(&self.bytes[mark * STRIDE..byte]);
        (units + more) as usize
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
                let before = &text[..byte];
                let units = match unit {
                    OffsetUnit::Byte => byte,
                    OffsetUnit::Char => before.chars().count(),
                    OffsetUnit::Utf16 => before.encode_utf16().count(),
                };
                assert_eq!(converter.convert(byte), units);
            }
        }
    }
}
