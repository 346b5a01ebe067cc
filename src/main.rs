//! The command line.

use std::io::{BufRead, Write};

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let strip = !args.iter().any(|a| a == "--no-strip");
    let mut kinds = coupure::Options::default().kinds;
    if args.iter().any(|a| a == "all") {
        kinds = coupure::FactKind::ALL.to_vec();
    }
    let extractor = coupure::Extractor::new(coupure::Options {
        strip,
        kinds,
        offsets: coupure::OffsetUnit::Char,
        ..Default::default()
    });
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let value: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let text = |key: &str| value.get(key).and_then(|v| v.as_str());
        let mut document = match text("html") {
            Some(html) => coupure::Document::html(html),
            None => coupure::Document::text(text("text").unwrap_or("")),
        };
        document.id = text("id").unwrap_or("").to_owned();
        document.language = text("language").and_then(coupure::Lang::from_tag);
        document.published = text("date").map(str::to_owned);
        serde_json::to_writer(&mut out, &extractor.extract(&document)).unwrap();
        out.write_all(b"\n").unwrap();
    }
}
