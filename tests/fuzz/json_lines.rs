//! Any bytes as JSON Lines: each line that is not blank gives one record, whatever the others are.

#![no_main]

#[path = "../contract/mod.rs"]
mod contract;
mod options;

use std::io::Cursor;

use coupure::{
    Article,
    source::{Settings, lines},
};
use libfuzzer_sys::fuzz_target;

const LIMIT: usize = 4096;

fuzz_target!(|bytes: &[u8]| {
    let settings = Settings {
        max_bytes: LIMIT,
        ..Settings::default()
    };
    let extractor = options::extractor(bytes);
    let mut records = 0;
    for entry in lines(Cursor::new(bytes.to_vec()), "fuzz", &settings) {
        let article: Article = match entry.read(LIMIT) {
            Ok(document) => extractor.extract(&document),
            Err(unread) => unread.into(),
        };
        contract::check(&article, None);
        records += 1;
    }
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        let full = |line: &&[u8]| !line.iter().all(u8::is_ascii_whitespace);
        assert_eq!(records, bytes.split(|b| *b == b'\n').filter(full).count());
    }
});
