//! Any bytes as a page.

#![no_main]

#[path = "../contract/mod.rs"]
mod contract;
mod options;

use coupure::{Document, Format};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let article = options::extractor(bytes).extract(&Document::bytes(bytes, Format::Html));
    contract::check(&article, None);
});
