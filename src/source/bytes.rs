//! The bytes of one document: read whole, decompressed, within the size limit.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read},
    path::Path,
};

use flate2::bufread::MultiGzDecoder;

use crate::{
    block::Format,
    error::{Failure, FailureCode},
};

/// The first bytes of every gzip file (RFC 1952, 2.3.1).
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// Reads a file; gzip is known by its first bytes, or expected by the name.
pub(super) fn of_file(path: &Path, max_bytes: usize) -> Result<Vec<u8>, Failure> {
    let file = File::open(path).map_err(|e| unreadable(&e))?;
    let named_gzip = path
        .extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("gz"));
    read(BufReader::new(file), named_gzip, max_bytes)
}

/// Reads standard input to its end.
pub(super) fn of_stdin(max_bytes: usize) -> Result<Vec<u8>, Failure> {
    read(io::stdin().lock(), false, max_bytes)
}

fn read(mut input: impl BufRead, named_gzip: bool, max_bytes: usize) -> Result<Vec<u8>, Failure> {
    let mut content = Vec::new();
    let most = (max_bytes as u64).saturating_add(1);
    let zipped = is_gzip(&mut input).map_err(|e| unreadable(&e))?;
    if zipped {
        let unzipped = MultiGzDecoder::new(input)
            .take(most)
            .read_to_end(&mut content);
        unzipped.map_err(|e| bad_gzip(&e))?;
    } else if named_gzip {
        return Err(Failure {
            code: FailureCode::BadGzip,
            message: "damaged gzip: no gzip header".to_owned(),
        });
    } else {
        let whole = input.take(most).read_to_end(&mut content);
        whole.map_err(|e| unreadable(&e))?;
    }
    if content.len() > max_bytes {
        return Err(too_large(max_bytes));
    }
    Ok(content)
}

/// True when gzip comes next.
pub(super) fn is_gzip(input: &mut impl BufRead) -> io::Result<bool> {
    loop {
        match input.fill_buf() {
            Ok(start) => return Ok(start.starts_with(&GZIP)),
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
}

/// HTML or text, by what comes first; a page may begin with comments and white space.
pub(super) fn sniff(content: &[u8]) -> Format {
    const HEAD: usize = 1024;
    const MARKS: [&[u8]; 4] = [b"<!doctype html", b"<html", b"<head", b"<body"];
    // UTF-16 is read with its zero bytes left out.
    let head = content.iter().take(2 * HEAD).filter(|b| **b != 0);
    let head: Vec<u8> = head.map(u8::to_ascii_lowercase).take(HEAD).collect();
    let begins = head
        .iter()
        .find(|b| b.is_ascii() && !b.is_ascii_whitespace());
    let marked = MARKS.iter().any(|m| head.windows(m.len()).any(|w| w == *m));
    if begins == Some(&b'<') && marked {
        Format::Html
    } else {
        Format::Text
    }
}

/// The failure for an error of the system.
pub(super) fn unreadable(error: &io::Error) -> Failure {
    let code = match error.kind() {
        io::ErrorKind::NotFound => FailureCode::NotFound,
        _ => FailureCode::Unreadable,
    };
    let message = match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => format!("cannot be read: {error}"),
    };
    Failure { code, message }
}

pub(super) fn bad_gzip(error: &io::Error) -> Failure {
    Failure {
        code: FailureCode::BadGzip,
        message: format!("damaged gzip: {error}"),
    }
}

pub(super) fn too_large(max_bytes: usize) -> Failure {
    Failure {
        code: FailureCode::TooLarge,
        message: format!("more than {max_bytes} bytes, the size limit"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_known_by_their_beginning() {
        assert_eq!(sniff(b"\xef\xbb\xbf <!DOCTYPE html><p>x"), Format::Html);
        assert_eq!(sniff(b"<!-- x -->\n<html lang=fr>"), Format::Html);
        assert_eq!(sniff(b"<\0h\0t\0m\0l\0>\0"), Format::Html);
        assert_eq!(sniff(b"How to write <html> by hand"), Format::Text);
        assert_eq!(sniff(b"<3"), Format::Text);
        assert_eq!(sniff(b""), Format::Text);
    }
}
