//! One JSON array, a record a line.

use super::{Format, Look, jsonl::record};
use crate::article::Article;

pub(super) const FORMAT: Format = Format {
    name: "json",
    extension: "json",
    open: "[\n",
    between: ",\n",
    close: "\n]\n",
    article,
};

fn article(article: &Article, _: Look, out: &mut Vec<u8>) {
    record(article, out);
}
