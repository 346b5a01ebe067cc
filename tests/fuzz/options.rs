//! Extractors with each unit of offsets, with and without stripping. Which one an input gets depends on its
//! length, so that a finding is repeated from the input alone.

use std::sync::LazyLock;

use coupure::{Extractor, FactKind, OffsetUnit, Options};

const UNITS: [OffsetUnit; 3] = [OffsetUnit::Byte, OffsetUnit::Char, OffsetUnit::Utf16];

static EXTRACTORS: LazyLock<Vec<Extractor>> = LazyLock::new(|| {
    let of_unit = |offsets| {
        [true, false].map(|strip| {
            Extractor::new(Options {
                strip,
                offsets,
                kinds: FactKind::ALL.to_vec(),
                ..Options::default()
            })
        })
    };
    UNITS.into_iter().flat_map(of_unit).collect()
});

pub fn extractor(bytes: &[u8]) -> &'static Extractor {
    &EXTRACTORS[bytes.len() % EXTRACTORS.len()]
}
