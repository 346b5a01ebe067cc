//! Offsets in bytes, code points or UTF-16 units.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Article;
use crate::lanes::{self, LANES};

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
    /// Units that begin in eight bytes of UTF-8, each a lane of `bytes`.
    #[inline]
    fn count(self, bytes: u64) -> u32 {
        let continuations = bytes & !(bytes << 1);
        // Characters of four bytes are two units.
        let pairs = bytes & bytes << 1 & bytes << 2 & bytes << 3;
        match self {
            Self::Byte => LANES as u32,
            Self::Char => LANES as u32 - lanes::count(continuations),
            Self::Utf16 => LANES as u32 - lanes::count(continuations) + lanes::count(pairs),
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

/// Counts once, up to every mark; a place is then counted from the mark before it.
struct Converter<'a> {
    bytes: &'a [u8],
    unit: OffsetUnit,
    /// Units before each mark, of which there is one every [`LANES`] bytes; empty when units are bytes.
    marks: Vec<u32>,
}

impl<'a> Converter<'a> {
    fn new(text: &'a str, unit: OffsetUnit) -> Self {
        let bytes = text.as_bytes();
        let mut marks = Vec::new();
        if unit != OffsetUnit::Byte && !bytes.is_ascii() {
            let (eights, _) = bytes.as_chunks::<LANES>();
            let mut units = 0;
            marks.reserve_exact(eights.len() + 1);
            marks.push(units);
            marks.extend(eights.iter().map(|eight| {
                units += unit.count(u64::from_le_bytes(*eight));
                units
            }));
        }
        Self { bytes, unit, marks }
    }

    fn convert(&self, byte: usize) -> usize {
        let Some(units) = self.marks.get(byte / LANES) else {
            return byte;
        };
        // The bytes behind the mark in the highest lanes, and before them the byte 0, which is one unit.
        let after = byte % LANES;
        if after == 0 {
            return *units as usize;
        }
        let before = LANES - after;
        let eight = lanes::padded(self.bytes, byte - after) << (8 * before);
        (units + self.unit.count(eight)) as usize - before
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
