//! Any bytes as plain text.

#![no_main]

#[path = "../contract/mod.rs"]
mod contract;
mod options;

use coupure::{Document, Format, stages::decoded};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let article = options::extractor(bytes).extract(&Document::bytes(bytes, Format::Text));
    let text = decoded(bytes).map(|(text, _)| text);
    contract::check(&article, text.as_deref());
});
