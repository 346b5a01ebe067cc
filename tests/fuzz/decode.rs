//! Bytes to text: whatever is valid UTF-8 is read as it is, and the same bytes are always read the same way.

#![no_main]

use coupure::stages::decoded;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((text, encoding)) = decoded(bytes) else {
        return;
    };
    assert!(!encoding.is_empty() && !encoding.contains(|c: char| c.is_ascii_uppercase()));
    assert!(
        !text.is_empty() || bytes.len() < 4,
        "all is lost of {bytes:?}"
    );
    if let Ok(valid) = std::str::from_utf8(bytes)
        && encoding == "utf-8"
    {
        assert_eq!(text, valid.strip_prefix('\u{feff}').unwrap_or(valid));
    }
    // Once it is UTF-8 with a mark, the text is what it is, unless it is taken for a binary file.
    let again = decoded(&["\u{feff}".as_bytes(), text.as_bytes()].concat());
    let (again, encoding) = again.expect("a byte order mark says that it is text");
    assert_eq!((again, encoding.as_str()), (text, "utf-8"));
});
