//! Runs a Rust peer: documents are read before any of them is timed, and the first of each language is gone
//! through before the worker says that it is ready. The counterpart of `worker.py`.

use std::{
    collections::HashSet,
    fs,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

/// A document, as UTF-8.
pub struct Document {
    pub language: String,
    pub content: String,
}

/// Measures `find`, which says how much it finds in a document, for at least `seconds`.
pub fn measure(path: &str, seconds: &str, mut find: impl FnMut(&Document) -> usize) {
    let least = Duration::from_secs_f64(seconds.parse().expect("a number of seconds"));
    let documents = read(path);
    let size: usize = documents.iter().map(|one| one.content.len()).sum();
    let mut languages = HashSet::new();
    for document in &documents {
        if languages.insert(&document.language) {
            find(document);
        }
    }
    println!("ready");

    let (mut passes, mut found) = (0, 0);
    let began = Instant::now();
    while began.elapsed() < least {
        found = documents.iter().map(&mut find).sum::<usize>();
        passes += 1;
    }
    let told = json!({
        "documents": passes * documents.len(),
        "bytes": passes * size,
        "seconds": began.elapsed().as_secs_f64(),
        "found": found,
    });
    println!("{told}");
}

fn read(path: &str) -> Vec<Document> {
    let lines = fs::read_to_string(path).expect("a file of documents");
    let document = |line: &str| {
        let document: Value = serde_json::from_str(line).expect("a JSON object a line");
        let field = |name: &str| document[name].as_str().map(str::to_owned);
        Document {
            language: field("language").expect("a language"),
            content: field("text")
                .or_else(|| field("html"))
                .expect("a text or a page"),
        }
    };
    lines.lines().map(document).collect()
}
