//! Sizes as people write them.

/// Bytes of `10485760`, `10M`, `10MiB` (both powers of 1024) or `10MB` (powers of 1000).
pub(super) fn parse(text: &str) -> Result<usize, String> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, unit) = text.split_at(end);
    let factor: usize = match unit.trim().to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "k" | "kib" => 1 << 10,
        "m" | "mib" => 1 << 20,
        "g" | "gib" => 1 << 30,
        "kb" => 1000,
        "mb" => 1_000_000,
        "gb" => 1_000_000_000,
        _ => return Err("not a size such as 500k, 10M or 10MiB".to_owned()),
    };
    let count: usize = digits
        .parse()
        .map_err(|_| "not a size such as 500k, 10M or 10MiB".to_owned())?;
    match count.checked_mul(factor) {
        Some(0) => Err("nothing could be read".to_owned()),
        Some(bytes) => Ok(bytes),
        None => Err("too large".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn units_may_follow() {
        for (text, bytes) in [
            ("1", 1),
            ("3k", 3072),
            ("10MiB", 10_485_760),
            ("2 MB", 2_000_000),
        ] {
            assert_eq!(parse(text), Ok(bytes), "{text}");
        }
        for wrong in [
            "",
            "0",
            "k",
            "-1",
            "1.5M",
            "10 apples",
            "99999999999999999999",
            "9999999999999g",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
