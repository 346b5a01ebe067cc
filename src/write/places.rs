//! Places of a text, from any unit to bytes.

use std::str::CharIndices;

use crate::article::OffsetUnit;

/// Finds the bytes of places that come in ascending order, in any unit.
pub(crate) struct Places<'a> {
    rest: CharIndices<'a>,
    len: usize,
    unit: OffsetUnit,
    units: usize,
}

impl<'a> Places<'a> {
    pub(crate) fn new(text: &'a str, unit: OffsetUnit) -> Self {
        Self {
            rest: text.char_indices(),
            len: text.len(),
            unit,
            units: 0,
        }
    }

    pub(crate) fn byte(&mut self, place: usize) -> usize {
        while self.units < place {
            let Some((_, c)) = self.rest.next() else {
                break;
            };
            self.units += match self.unit {
                OffsetUnit::Byte => c.len_utf8(),
                OffsetUnit::Char => 1,
                OffsetUnit::Utf16 => c.len_utf16(),
            };
        }
        self.rest.clone().next().map_or(self.len, |(byte, _)| byte)
    }
}
