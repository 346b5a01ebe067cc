//! Bytes that are no text, or text in another guise.

use coupure::{Article, Document, Extractor, FailureCode, Format, Lang, Options, Status};

use crate::{contract, sentences::BEFORE as TEXT};

fn extract(bytes: &[u8], format: Format) -> Article {
    let extractor = Extractor::new(Options {
        strip: false,
        language: Some(Lang::Fr),
        ..Options::default()
    });
    let article = extractor.extract(&Document::bytes(bytes, format));
    contract::check(&article, None);
    article
}

/// The sentence is read from `bytes`, in that encoding.
fn check(bytes: &[u8], encoding: &str) {
    let article = extract(bytes, Format::Text);
    assert_eq!(article.source.encoding.as_deref(), Some(encoding));
    assert_eq!(article.text, TEXT, "{encoding}");
}

fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn utf_16_with_and_without_mark() {
    let marked = format!("\u{feff}{TEXT}");
    check(&utf_16(TEXT, u16::to_le_bytes), "utf-16le");
    check(&utf_16(TEXT, u16::to_be_bytes), "utf-16be");
    check(&utf_16(&marked, u16::to_le_bytes), "utf-16le");
    check(&utf_16(&marked, u16::to_be_bytes), "utf-16be");
    let page = utf_16(&format!("<p>{TEXT}</p>"), u16::to_le_bytes);
    assert_eq!(extract(&page, Format::Html).text, TEXT);
}

#[test]
fn utf_16_that_is_broken() {
    // Half a character at the end, halves of pairs, and pairs the wrong way round.
    for broken in [
        &b"\x3d"[..],
        b"\x3d\xd8",
        b"\x00\xdc\x3d\xd8",
        b"\x3d\xd8\x3d\xd8\x3d",
    ] {
        let mut bytes = utf_16(&format!("\u{feff}{TEXT}"), u16::to_le_bytes);
        bytes.extend(broken);
        let article = extract(&bytes, Format::Text);
        assert!(article.text.starts_with(TEXT), "{broken:?}");
        assert!(article.text.ends_with('\u{fffd}'), "{broken:?}");
    }
}

#[test]
fn bytes_that_are_not_utf_8_everywhere() {
    let words: Vec<&str> = TEXT.split(' ').collect();
    for stray in [
        &b"\xff"[..],
        b"\xc3",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\xc0\x80",
        b"\xe2\x82",
    ] {
        let sprinkled = words.join(" ").replace(' ', " \u{1} ");
        let mut bytes = Vec::new();
        for part in sprinkled.split('\u{1}') {
            bytes.extend(part.as_bytes());
            bytes.extend(stray);
        }
        for format in [Format::Text, Format::Html] {
            assert_eq!(extract(&bytes, format).status, Status::Ok, "{stray:?}");
        }
        let long = bytes.repeat(2000);
        assert_eq!(extract(&long, Format::Text).status, Status::Ok);
    }
    for byte in 0..=255_u8 {
        let article = extract(&vec![byte; 100_000], Format::Text);
        let control = byte < 32 && !(9..=13).contains(&byte) && byte != 27;
        assert_eq!(article.status == Status::Failed, control, "{byte}");
    }
}

#[test]
fn every_pair_of_bytes_is_read() {
    for first in 0..=255 {
        let pairs = (0..=255).flat_map(|second| [first, second, b' ']);
        let bytes: Vec<u8> = pairs.collect();
        for format in [Format::Text, Format::Html] {
            extract(&bytes, format);
        }
    }
}

#[test]
fn what_is_no_text_says_so() {
    for start in [
        &b"%PDF-1.7\n"[..],
        b"PK\x03\x04",
        b"\x89PNG\r\n",
        b"\xff\xd8\xff\xe0",
        b"GIF89a",
    ] {
        let article = extract(&[start, TEXT.as_bytes()].concat(), Format::Html);
        let failure = article.error.expect("a failure");
        assert_eq!(failure.code, FailureCode::Binary, "{start:?}");
        assert_eq!(failure.message, "binary data, no text");
    }
}

#[test]
fn charsets_that_lie() {
    for charset in [
        "utf-16",
        "utf-7",
        "iso-2022-kr",
        "x-user-defined",
        "replacement",
        "none",
        "",
        "'",
    ] {
        let page = format!("<meta charset=\"{charset}\"><p>{TEXT}</p>");
        assert_eq!(
            extract(page.as_bytes(), Format::Html).text,
            TEXT,
            "{charset}"
        );
        let stray = [page.as_bytes(), b"<p>\xe9t\xe9</p>"].concat();
        assert_eq!(
            extract(&stray, Format::Html).status,
            Status::Ok,
            "{charset}"
        );
    }
}
