//! JSON Lines: one record a line.

use super::{Format, Look};
use crate::article::Article;

pub(super) const FORMAT: Format = Format {
    name: "jsonl",
    extension: "jsonl",
    open: "",
    between: "",
    close: "",
    article,
};

fn article(article: &Article, _: Look, out: &mut Vec<u8>) {
    record(article, out);
    out.push(b'\n');
}

/// The record as one line of JSON, without the line's end.
pub(super) fn record(article: &Article, out: &mut Vec<u8>) {
    // A record has no map with keys other than strings and a vector takes any bytes, so that nothing can fail.
    let written = serde_json::to_writer(out, article);
    debug_assert!(written.is_ok());
}
