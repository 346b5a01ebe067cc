//! The day of publication as callers give it.

use jiff::civil::Date;

/// A year, month or day in EDTF (ISO 8601-2, level 0), without the time of day that may follow; `None` when
/// `text` is none of these or no date of the calendar.
///
/// ```
/// use coupure::source::publication_day;
///
/// assert_eq!(publication_day("2022-10"), Some("2022-10".to_owned()));
/// assert_eq!(publication_day("2022-10-20T18:05:00+02:00"), Some("2022-10-20".to_owned()));
/// assert_eq!(publication_day("2022-02-30"), None);
/// assert_eq!(publication_day("20 octobre 2022"), None);
/// ```
pub fn publication_day(text: &str) -> Option<String> {
    let (day, time) = match text.trim().split_once(['T', ' ']) {
        Some((day, time)) => (day, Some(time)),
        None => (text.trim(), None),
    };
    let mut parts = day.split('-');
    let year = number(parts.next()?, 4)?;
    let month = parts.next().map(|part| number(part, 2));
    let of_month = parts.next().map(|part| number(part, 2));
    let whole = of_month.is_some();
    if parts.next().is_some() || !time.is_none_or(|time| whole && is_time(time)) {
        return None;
    }
    // A part that is not given is no error, one that is no number is.
    let month = month.map_or(Some(1), |month| month)?;
    let of_month = of_month.map_or(Some(1), |day| day)?;
    Date::new(
        year,
        i8::try_from(month).ok()?,
        i8::try_from(of_month).ok()?,
    )
    .ok()?;
    Some(day.to_owned())
}

fn number(part: &str, digits: usize) -> Option<i16> {
    let well_formed = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
    well_formed.then(|| part.parse().ok()).flatten()
}

/// Hours and minutes at least; the rest of the time is not looked at, only that it holds nothing else.
fn is_time(time: &str) -> bool {
    let bytes = time.as_bytes();
    let clock =
        bytes.len() >= 5 && bytes[2] == b':' && number(&time[..2], 2).is_some_and(|h| h < 25);
    clock
        && bytes
            .iter()
            .all(|b| b.is_ascii_digit() || b":.,+-Z".contains(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_dates_of_the_calendar() {
        for right in [
            "2024",
            "2024-02",
            "2024-02-29",
            "0079-08-24",
            "2024-02-29T23:59Z",
        ] {
            assert!(publication_day(right).is_some(), "{right}");
        }
        let wrong = [
            "",
            "24",
            "2023-02-29",
            "2024-13",
            "2024-1-1",
            "2024-01-01-01",
            "2024-XX",
            "-2024",
        ];
        for wrong in wrong.into_iter().chain([
            "2024T10:00",
            "2024-02-29Té:00",
            "2024-02-29Tnow",
            "２０２４",
        ]) {
            assert_eq!(publication_day(wrong), None, "{wrong}");
        }
    }
}
