//! The forms that machines write days in.

use jiff::{civil::Date, fmt::rfc2822};

/// The day of a date or a point in time as the string itself says it, EDTF: ISO 8601, basic or extended, with
/// what stands behind the day left unread; or the date of mail (RFC 2822).
pub(super) fn day(text: &str) -> Option<String> {
    let text = text.trim();
    iso(text)
        .or_else(|| mail(text))
        .map(|date| date.to_string())
}

fn iso(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    let digits = |from: usize, to: usize| {
        let part = bytes.get(from..to)?;
        let number = |n: i16, b: &u8| b.is_ascii_digit().then(|| n * 10 + i16::from(b - b'0'));
        part.iter().try_fold(0, number)
    };
    let year = digits(0, 4)?;
    let (month, day, end) = match *bytes.get(4)? {
        b'-' | b'/' | b'.' if bytes.get(7) == Some(&bytes[4]) => {
            (digits(5, 7)?, digits(8, 10)?, 10)
        }
        b'0' | b'1' => (digits(4, 6)?, digits(6, 8)?, 8),
        _ => return None,
    };
    if bytes.get(end).is_some_and(u8::is_ascii_digit) && end == 10 {
        return None;
    }
    plausible(Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?)
}

fn mail(text: &str) -> Option<Date> {
    const LONGEST: usize = 60;
    let zoned = (text.len() < LONGEST).then(|| rfc2822::parse(text))?.ok()?;
    plausible(zoned.date())
}

/// Pages of the web are younger than 1990, and programs write the year 1 or 9999 for "unknown".
fn plausible(date: Date) -> Option<Date> {
    (1990..2100).contains(&date.year()).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn days_as_machines_write_them() {
        let table = [
            ("2022-09-12T16:40:00+02:00", Some("2022-09-12")),
            ("2022-09-12", Some("2022-09-12")),
            ("2022-09-12 07:00", Some("2022-09-12")),
            ("2022/09/12", Some("2022-09-12")),
            ("20220912T0700Z", Some("2022-09-12")),
            ("Mon, 12 Sep 2022 10:00:00 +0200", Some("2022-09-12")),
            ("2022-13-12", None),
            ("0001-01-01T00:00:00", None),
            ("12/09/2022", None),
            ("hier", None),
            ("", None),
        ];
        for (text, wanted) in table {
            assert_eq!(day(text).as_deref(), wanted, "{text}");
        }
    }
}
