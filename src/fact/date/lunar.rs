//! Days of calendars that follow the moon, as days of the Gregorian one.

use std::ops::RangeInclusive;

use icu_calendar::{
    AsCalendar, Date as Dated,
    cal::{ChineseTraditional, Hebrew, Hijri},
    types::{Month, RataDie},
};
use jiff::{ToSpan, civil::Date};

use super::calendar::{Interval, Unit, add};

/// The years that news speaks of; further away the moon is only reckoned.
const YEARS: RangeInclusive<i16> = 1900..=2100;

/// The first day of a year that is this day of the Islamic calendar, as Saudi Arabia prints it (Umm al-Qura).
pub(super) fn islamic_in_year(year: i16, month: u8, day: u8) -> Option<Date> {
    islamic(year, month, day).map(|(date, _)| date)
}

/// The first month of the Islamic calendar of this number that begins in a year.
pub(super) fn islamic_month(year: i16, month: u8) -> Option<Interval> {
    let (first, length) = islamic(year, month, 1)?;
    let last = add(first, Unit::Day, i32::from(length) - 1)?;
    Some(Interval { first, last })
}

fn islamic(year: i16, month: u8, day: u8) -> Option<(Date, u8)> {
    // An Islamic year is shorter by eleven days, so that 33 of them pass in 32 years.
    let guess = (i32::from(year) - 622) * 33 / 32;
    first_in_year(
        year,
        guess - 1..=guess + 2,
        month,
        day,
        Hijri::new_umm_al_qura,
    )
}

/// The day of a year that is this day of the Hebrew calendar; its months are counted from Tishri, with one Adar.
pub(super) fn hebrew_in_year(year: i16, month: u8, day: u8) -> Option<Date> {
    const ERA: i32 = 3760;
    let guess = i32::from(year) + ERA;
    first_in_year(year, guess..=guess + 1, month, day, || Hebrew).map(|(date, _)| date)
}

/// The first day of the Chinese year that begins in this one.
pub(super) fn chinese_new_year(year: i16) -> Option<Date> {
    let related = i32::from(year);
    first_in_year(year, related..=related, 1, 1, ChineseTraditional::new).map(|(date, _)| date)
}

/// The first day of a Gregorian year that is this day of one of the years of another calendar, and the length of
/// its month there.
fn first_in_year<C: AsCalendar>(
    year: i16,
    years: RangeInclusive<i32>,
    month: u8,
    day: u8,
    calendar: impl Fn() -> C,
) -> Option<(Date, u8)> {
    if !YEARS.contains(&year) {
        return None;
    }
    years
        .filter_map(|of| Dated::try_new(of.into(), Month::new(month), day, calendar()).ok())
        .filter_map(|date| Some((civil(date.to_rata_die())?, date.days_in_month())))
        .find(|(date, _)| date.year() == year)
}

/// A day by its number from 1 January of the year 1.
fn civil(day: RataDie) -> Option<Date> {
    let first = Date::new(1, 1, 1).ok()?;
    first.checked_add((day.to_i64_date() - 1).days()).ok()
}
