//! coupure as its peers are run: `peer DOCUMENTS.jsonl [--no-strip] --kinds KINDS SECONDS`. The kinds are `default`,
//! `none` or a list. Documents that are not stripped are texts, in which facts are counted; all others are pages, of
//! which the bytes of kept text are counted.

mod worker;

use coupure::{Document, Extractor, FactKind, Format, Lang, Options};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [path, options @ .., kinds, seconds] = arguments.as_slice() else {
        panic!("see the first lines of this file");
    };
    let strip = !options.iter().any(|option| option == "--no-strip");
    let extractor = Extractor::new(Options {
        kinds: kinds_named(kinds),
        strip,
        ..Options::default()
    });
    let format = if strip { Format::Html } else { Format::Text };
    worker::measure(path, seconds, |document| {
        let article = extractor.extract(&Document {
            language: Lang::from_tag(&document.language),
            ..Document::bytes(document.content.as_bytes(), format)
        });
        if strip {
            article.text.len()
        } else {
            article.facts.len()
        }
    });
}

fn kinds_named(names: &str) -> Vec<FactKind> {
    match names {
        "none" => Vec::new(),
        "default" => Options::default().kinds,
        list => list
            .split(',')
            .map(|name| FactKind::from_name(name).expect("the name of a kind"))
            .collect(),
    }
}
