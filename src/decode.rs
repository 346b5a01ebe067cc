//! Bytes to text: byte order mark, then valid UTF-8, then the declared charset, then a guess
//! (the order of the WHATWG encoding standard, with UTF-8 tried before what a page says of itself).

use std::borrow::Cow;

use chardetng::EncodingDetector;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text of a document, and how its bytes were read.
#[derive(Debug)]
pub struct Decoded<'a> {
    /// The text, without a byte order mark.
    pub text: Cow<'a, str>,
    /// WHATWG name of the encoding, lower case.
    pub encoding: String,
}

/// Pages declare their charset in the first 1024 bytes (HTML standard, 13.2.3.2).
const PRESCAN: usize = 1024;

/// Bytes that a guess looks at.
const GUESS: usize = 64 * 1024;

/// Reads `bytes` as text; `None` when they are no text.
pub fn decode(bytes: &[u8]) -> Option<Decoded<'_>> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return Some(read(encoding, &bytes[mark..]));
    }
    if let Some(encoding) = utf_16_without_mark(bytes) {
        return Some(read(encoding, bytes));
    }
    if is_binary(bytes) {
        return None;
    }
    if let Ok(text) = simdutf8::basic::from_utf8(bytes) {
        return Some(Decoded {
            text: Cow::Borrowed(text),
            encoding: name(UTF_8),
        });
    }
    Some(read(declared(bytes).unwrap_or_else(|| guess(bytes)), bytes))
}

fn read<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Decoded<'a> {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded {
        text,
        encoding: name(encoding),
    }
}

fn name(encoding: &'static Encoding) -> String {
    encoding.name().to_ascii_lowercase()
}

/// News in UTF-16 is full of ASCII characters, so that every other byte of it is zero.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(PRESCAN) & !1];
    memchr::memchr(0, sample)?;
    let zeros = |from: usize| {
        sample
            .iter()
            .skip(from)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let most = sample.len() * 2 / 5;
    match (sample.len() >= 8, even > most, odd > most) {
        (true, true, false) if odd == 0 => Some(UTF_16BE),
        (true, false, true) if even == 0 => Some(UTF_16LE),
        _ => None,
    }
}

/// What PDF, Zip (and office) files, pictures and old office files begin with.
const SIGNATURES: [&[u8]; 6] = [
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
];

/// Control characters that no text format uses, where there are too many for an accident.
fn is_binary(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(8 * PRESCAN)];
    let control = |b: u8| u8::from(b < 32) & u8::from(!(9..=13).contains(&b)) & u8::from(b != 27);
    // Sums of bytes over short chunks are done many at a time.
    let strange: usize = sample
        .chunks(128)
        .map(|chunk| usize::from(chunk.iter().map(|b| control(*b)).sum::<u8>()))
        .sum();
    strange * 50 > sample.len() || SIGNATURES.iter().any(|s| bytes.starts_with(s))
}

/// The charset that a page or an XML declaration names. Labels for UTF-16 in an ASCII-compatible document
/// are wrong, the standard reads them as UTF-8.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(PRESCAN)];
    let lower = head.to_ascii_lowercase();
    let at = |mark: &[u8]| {
        lower
            .windows(mark.len())
            .position(|w| w == mark)
            .map(|i| i + mark.len())
    };
    let start = at(b"charset=").or_else(|| at(b"encoding="))?;
    let label = lower[start..]
        .iter()
        .skip_while(|b| matches!(b, b'"' | b'\'' | b' '));
    let label: Vec<u8> = label
        .take_while(|b| b.is_ascii_alphanumeric() || b"-_:.".contains(b))
        .copied()
        .collect();
    let encoding = Encoding::for_label(&label)?;
    Some(if encoding == UTF_16BE || encoding == UTF_16LE {
        UTF_8
    } else {
        encoding
    })
}

/// What French and English write beyond ASCII, as the bytes of windows-1252: letters with accents, quotation
/// marks, dashes, spaces and signs.
const OURS: &[u8] = b"\x80\x85\x8c\x91\x92\x93\x94\x95\x96\x97\x99\x9c\xa0\xa3\xa7\xa9\xab\xae\xb0\xb7\xbb\
    \xc0\xc2\xc7\xc8\xc9\xca\xcb\xce\xcf\xd4\xd9\xdb\xe0\xe2\xe7\xe8\xe9\xea\xeb\xee\xef\xf4\xf9\xfb";

/// A text that is UTF-8 but for a few bytes is read as UTF-8, and one that holds nothing but what our languages
/// write as windows-1252; others are given to chardetng, which takes longer than all that is done afterwards.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let sample = &bytes[..bytes.len().min(GUESS)];
    let (mut wrong, mut multi) = (0, 0);
    for chunk in sample.utf8_chunks() {
        wrong += usize::from(!chunk.invalid().is_empty());
        let valid = chunk.valid().as_bytes();
        // Each character beyond ASCII has one byte that begins it.
        multi += valid.iter().filter(|b| **b >= 0xc0).count();
    }
    if multi > wrong {
        return UTF_8;
    }
    let beyond = |b: &&u8| !b.is_ascii();
    if sample.iter().filter(beyond).all(|b| OURS.contains(b)) {
        return WINDOWS_1252;
    }
    let mut detector = EncodingDetector::new();
    detector.feed(sample, sample.len() == bytes.len());
    detector.guess(None, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], encoding: &str, text: &str) {
        let decoded = decode(bytes).expect("text");
        assert_eq!(
            (decoded.encoding.as_str(), &*decoded.text),
            (encoding, text)
        );
    }

    #[test]
    fn reads_what_news_comes_in() {
        check("déjà".as_bytes(), "utf-8", "déjà");
        check(b"\xef\xbb\xbfd\xc3\xa9j\xc3\xa0", "utf-8", "déjà");
        check(b"\xff\xfed\0\xe9\0", "utf-16le", "dé");
        check(b"\0a\0b\0c\0d\0e\0f", "utf-16be", "abcdef");
        check(
            b"l\x92amende de 20\xa0millions d\x92euros inflig\xe9e",
            "windows-1252",
            "l’amende de 20\u{a0}millions d’euros infligée",
        );
        check(
            b"<meta charset=iso-8859-15>10 \xa4",
            "iso-8859-15",
            "<meta charset=iso-8859-15>10 €",
        );
    }

    #[test]
    fn other_encodings_are_told_by_what_they_write() {
        let french = "L’été dernier, la société a reçu trente réclamations d’élèves inquiets. ";
        for (encoding, text) in [
            ("windows-1251", &b"\xcc\xee\xf1\xea\xe2\xe0 \xe3\xee\xe2\xee\xf0\xe8\xf2 \xe8 \xef\xee\xea\xe0\xe7\xfb\xe2\xe0\xe5\xf2."[..]),
            ("shift_jis", b"\x93\xfa\x96{\x8c\xea\x82\xcc\x83j\x83\x85\x81[\x83X\x82\xc5\x82\xb7\x81B"),
        ] {
            let guessed = decode(text).expect("text").encoding;
            assert_eq!(guessed, encoding);
        }
        let (bytes, ..) = WINDOWS_1252.encode(french);
        check(&bytes, "windows-1252", french);
    }

    #[test]
    fn a_few_wrong_bytes_do_not_change_the_encoding() {
        check(b"\xc3\xa9t\xc3\xa9 \xff", "utf-8", "été \u{fffd}");
    }

    #[test]
    fn binary_is_no_text() {
        assert!(decode(b"\x89PNG\r\n\x1a\n").is_none());
        assert!(decode(&[0, 1, 2, 3, 200, 0, 0, 7]).is_none());
    }
}
