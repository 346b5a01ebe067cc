//! JSON Lines that are not what they should be, among lines that are.

use std::io::Write;

use coupure::{Article, Extractor, Failure, FailureCode, Options, source};
use flate2::{Compression, write::GzEncoder};

use crate::{contract, sentences::AFTER as SENTENCE};

fn good() -> Vec<u8> {
    format!("{{\"text\": \"{SENTENCE}\"}}\n").into_bytes()
}

fn extract(input: Vec<u8>) -> Vec<Article> {
    let extractor = Extractor::new(Options::default());
    let settings = source::Settings::default();
    let lines = source::lines(std::io::Cursor::new(input), "feed", &settings);
    let article = |entry: source::Entry| match entry.read(settings.max_bytes) {
        Ok(document) => extractor.extract(&document),
        Err(unread) => unread.into(),
    };
    let articles: Vec<Article> = lines.map(article).collect();
    for article in &articles {
        contract::check(article, None);
    }
    articles
}

/// What is said of a bad line between two good ones, which are read.
fn failure(line: &[u8]) -> Failure {
    let articles = extract([&good(), line, b"\n", &good()].concat());
    let ids: Vec<&str> = articles.iter().map(|article| article.id.as_str()).collect();
    assert_eq!(ids, ["feed:1", "feed:2", "feed:3"]);
    assert_eq!(articles[0].text, SENTENCE);
    assert_eq!(articles[2].text, SENTENCE);
    articles[1].error.clone().expect("a failure")
}

#[test]
fn halves_of_pairs_in_escapes() {
    for escape in [
        "\\ud83d",
        "\\ude00",
        "\\ud83dx",
        "\\ud83d\\u0041",
        "\\ude00\\ud83d",
        "\\ud83d\\ud83d\\ude00",
    ] {
        let failure = failure(format!("{{\"text\": \"a{escape}b\"}}").as_bytes());
        assert_eq!(failure.code, FailureCode::BadJson, "{escape}");
        assert!(
            failure.message.starts_with("line 2: "),
            "{}",
            failure.message
        );
    }
    let whole = extract(b"{\"text\": \"a\\ud83d\\ude00b\"}".to_vec());
    assert_eq!(whole[0].text, "a😀b");
}

#[test]
fn lines_that_are_no_documents() {
    let deep = "[".repeat(100_000);
    let deep_object = format!("{{\"x\": {}", "{\"x\":".repeat(100_000));
    for line in [
        deep.as_bytes(),
        deep_object.as_bytes(),
        b"{\"text\": \"\xff\"}",
        b"{\"text\": \"\xed\xa0\x80\"}",
        b"{\"text\": \"a\0b\"}",
        b"{\"text\": 1e999}",
        b"{\"text\": \"a\"} {\"text\": \"b\"}",
        b"{\"text\": \"a\", \"text\": \"b\"}",
        b"{\"text\": null}",
        b"\"text\"",
        b"null",
        b"\xff\xfe{\0",
        b"{",
        b"}",
    ] {
        let shown = String::from_utf8_lossy(&line[..line.len().min(30)]).into_owned();
        assert_eq!(failure(line).code, FailureCode::BadJson, "{shown}");
    }
}

#[test]
fn ids_that_are_odd_are_kept() {
    for id in [
        "../../etc/passwd",
        "\u{202e}",
        "a\nb",
        "\u{0}",
        "é",
        &"x".repeat(100_000),
    ] {
        let line = serde_json::json!({"id": id, "text": SENTENCE});
        let articles = extract(line.to_string().into_bytes());
        assert_eq!(articles[0].id, id);
    }
}

#[test]
fn line_ends_of_all_systems_and_no_line_end() {
    let line = good();
    let line = line.trim_ascii_end();
    let input = [b"\xef\xbb\xbf", line, b"\r\n\r\n \t\n", line].concat();
    let texts: Vec<String> = extract(input)
        .into_iter()
        .map(|article| article.text)
        .collect();
    assert_eq!(texts, [SENTENCE, SENTENCE]);
}

#[test]
fn a_torn_gzip_keeps_what_came_before() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    for number in 0..3000_u64 {
        // Numbers that do not repeat, so that the file cannot be told from its beginning.
        let noise = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        writeln!(encoder, "{{\"text\": \"{SENTENCE} {noise}\"}}").expect("a vector");
    }
    let zipped = encoder.finish().expect("a vector");
    let articles = extract(zipped[..zipped.len() / 2].to_vec());
    let (last, before) = articles.split_last().expect("articles");
    assert!((1000..2000).contains(&before.len()), "{}", before.len());
    assert!(
        before
            .iter()
            .all(|article| article.text.starts_with(SENTENCE))
    );
    let failure = last.error.as_ref().expect("a failure");
    assert_eq!(failure.code, FailureCode::BadGzip);
    let line = format!("line {}: damaged gzip", articles.len());
    assert!(failure.message.starts_with(&line), "{}", failure.message);
}
