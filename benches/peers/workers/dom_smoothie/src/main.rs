//! `dom_smoothie` as its peers are run: `dom_smoothie DOCUMENTS.jsonl SECONDS`. What is found is counted in bytes of
//! the article's text.

#[path = "../../worker.rs"]
mod worker;

use dom_smoothie::Readability;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [path, seconds] = arguments.as_slice() else {
        panic!("see the first lines of this file");
    };
    worker::measure(path, seconds, |document| {
        let reader = Readability::new(document.content.as_str(), None, None);
        let article = reader.and_then(|mut reader| reader.parse());
        article.map_or(0, |article| article.text_content.len())
    });
}
