//! Feasts that news names days by: fixed ones, those counted from Easter, and those of other calendars.

use jiff::civil::{Date, Weekday};

use super::{
    calendar::{Interval, Unit, add, nth_weekday},
    lunar,
};

/// A day, or a row of days, that news names by its feast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holiday {
    /// The same day every year.
    Fixed { month: i8, day: i8 },
    /// The same day, but so many days on when that is a Saturday or a Sunday.
    Workday {
        month: i8,
        day: i8,
        saturday: i8,
        sunday: i8,
    },
    /// Days after Easter Sunday.
    Easter(i16),
    /// Days after Easter Sunday of the Orthodox churches.
    Orthodox(i16),
    /// The nth weekday of a month; 0 is the last.
    Nth {
        nth: i8,
        weekday: i8,
        month: i8,
        plus: i8,
    },
    /// The last Sunday of May, or the one after when that is Pentecost (code de l’action sociale, article D. 215-1).
    FrenchMothers,
    /// So many days from one of a month of the Islamic calendar, to a day or two: the moon decides.
    Islamic { month: u8, day: u8, days: u8 },
    /// A month of the Islamic calendar.
    IslamicMonth(u8),
    /// The last of a weekday in a month of the Islamic calendar.
    IslamicLast { month: u8, weekday: i8 },
    /// So many days from one of a month of the Hebrew calendar, counted from Tishri. Feasts of several days are told
    /// from the evening that they begin in.
    Hebrew { month: u8, day: u8, days: u8 },
    /// Days after the first one of the Chinese year.
    ChineseYear(i8),
    /// Days after a feast of a calendar that follows the moon, as far as it is listed.
    Listed(&'static Listed, i8),
}

/// The days of a feast, month and day by year.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Listed {
    first_year: i16,
    days: &'static [(i8, i8)],
}

/// Diwali, as it is kept in most of India.
#[rustfmt::skip]
pub(crate) static DIWALI: Listed = Listed {
    first_year: 2000,
    days: &[
        (10, 26), (11, 14), (11, 4), (10, 25), (11, 12), (11, 1), (10, 21), (11, 9), (10, 28), (10, 17),
        (11, 5), (10, 26), (11, 13), (11, 3), (10, 23), (11, 11), (10, 30), (10, 19), (11, 7), (10, 27),
        (11, 14), (11, 4), (10, 24), (11, 12), (10, 31), (10, 20), (11, 8), (10, 29), (10, 17), (11, 5),
        (10, 26),
    ],
};

impl Holiday {
    /// The days of the feast that begin in a year.
    pub(crate) fn in_year(self, year: i16) -> Option<Interval> {
        let day = match self {
            Self::Fixed { month, day } => Date::new(year, month, day).ok()?,
            Self::Workday {
                month,
                day,
                saturday,
                sunday,
            } => {
                let day = Date::new(year, month, day).ok()?;
                let moved = match day.weekday() {
                    Weekday::Saturday => saturday,
                    Weekday::Sunday => sunday,
                    _ => 0,
                };
                add(day, Unit::Day, moved.into())?
            }
            Self::Easter(days) => add(easter(year)?, Unit::Day, days.into())?,
            Self::Orthodox(days) => add(orthodox_easter(year)?, Unit::Day, days.into())?,
            Self::Nth {
                nth,
                weekday,
                month,
                plus,
            } => {
                let day = nth_weekday(Interval::months(year, month, 1)?, nth, weekday)?;
                add(day, Unit::Day, plus.into())?
            }
            Self::FrenchMothers => {
                let sunday = nth_weekday(Interval::months(year, 5, 1)?, 0, 7)?;
                let pentecost = add(easter(year)?, Unit::Day, 49)?;
                add(sunday, Unit::Week, i32::from(sunday == pentecost))?
            }
            Self::Islamic { month, day, days } => {
                let first = lunar::islamic_in_year(year, month, day)?;
                let last = add(first, Unit::Day, i32::from(days) - 1)?;
                return Some(Interval { first, last });
            }
            Self::IslamicLast { month, weekday } => {
                nth_weekday(lunar::islamic_month(year, month)?, 0, weekday)?
            }
            Self::IslamicMonth(month) => return lunar::islamic_month(year, month),
            Self::Hebrew { month, day, days } => {
                let day = lunar::hebrew_in_year(year, month, day)?;
                let several = days > 1;
                return Some(Interval {
                    first: add(day, Unit::Day, if several { -1 } else { 0 })?,
                    last: add(day, Unit::Day, i32::from(days) - 1)?,
                });
            }
            Self::ChineseYear(plus) => add(lunar::chinese_new_year(year)?, Unit::Day, plus.into())?,
            Self::Listed(list, plus) => {
                let place = usize::try_from(year - list.first_year).ok()?;
                let (month, day) = *list.days.get(place)?;
                add(Date::new(year, month, day).ok()?, Unit::Day, plus.into())?
            }
        };
        Some(Interval::day(day))
    }

    /// True when the day is known to a day or two only.
    pub(crate) fn is_approximate(self) -> bool {
        matches!(
            self,
            Self::Islamic { .. } | Self::IslamicMonth(_) | Self::IslamicLast { .. }
        )
    }
}

/// Easter Sunday of the Gregorian calendar (the method of Gauss, as Lichtenberg corrected it).
fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let century = year / 100;
    let moon_shift = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    let sun_shift = 2 - (3 * century + 3) / 4;
    let cycle = year % 19;
    let seed = (19 * cycle + moon_shift) % 30;
    let correction = seed / 29 + (seed / 28 - seed / 29) * (cycle / 11);
    let full_moon = 21 + seed - correction;
    let first_sunday = 7 - (year + year / 4 + sun_shift) % 7;
    let distance = 7 - (full_moon - first_sunday) % 7;
    // Counted in days of March.
    let march = Date::new(i16::try_from(year).ok()?, 3, 1).ok()?;
    add(march, Unit::Day, full_moon + distance - 1)
}

/// Easter Sunday by the Julian calendar (the method of Meeus), as a day of the Gregorian one.
fn orthodox_easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let full_moon = (19 * (year % 19) + 15) % 30;
    let sunday = (2 * (year % 4) + 4 * (year % 7) - full_moon + 34) % 7;
    let century = year / 100;
    let behind = century - century / 4 - 2;
    // Counted in days from the Julian 22 March.
    let march = Date::new(i16::try_from(year).ok()?, 3, 22).ok()?;
    add(march, Unit::Day, full_moon + sunday + behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feasts() {
        let day = |h: Holiday, year| h.in_year(year).map(|d| d.to_string()).unwrap_or_default();
        assert_eq!(day(Holiday::Easter(0), 2024), "2024-03-31");
        assert_eq!(day(Holiday::Easter(39), 2022), "2022-05-26");
        assert_eq!(day(Holiday::Orthodox(0), 2018), "2018-04-08");
        assert_eq!(day(Holiday::Orthodox(-2), 2020), "2020-04-17");
        assert_eq!(day(Holiday::Orthodox(0), 2024), "2024-05-05");
        let kings = Holiday::Workday {
            month: 4,
            day: 27,
            saturday: 0,
            sunday: -1,
        };
        assert_eq!(day(kings, 2014), "2014-04-26");
        assert_eq!(day(kings, 2018), "2018-04-27");
        let ramadan = Holiday::IslamicMonth(9);
        assert_eq!(day(ramadan, 2023), "2023-03-23/2023-04-20");
        assert_eq!(day(ramadan, 2050), "2050-05-22/2050-06-20");
        assert_eq!(day(Holiday::Listed(&DIWALI, 2), 2019), "2019-10-29");
        assert_eq!(day(Holiday::Listed(&DIWALI, 0), 1999), "");
        assert_eq!(day(Holiday::FrenchMothers, 2022), "2022-05-29");
        assert_eq!(day(Holiday::FrenchMothers, 2023), "2023-06-04");
        assert_eq!(day(Holiday::ChineseYear(0), 2024), "2024-02-10");
        assert_eq!(day(Holiday::ChineseYear(0), 1985), "1985-02-20");
        let hebrew = |month, day, days| Holiday::Hebrew { month, day, days };
        assert_eq!(day(hebrew(1, 1, 2), 2018), "2018-09-09/2018-09-11");
        assert_eq!(day(hebrew(1, 10, 1), 1973), "1973-10-06");
        assert_eq!(day(hebrew(6, 14, 1), 2024), "2024-03-24");
        assert_eq!(day(hebrew(7, 15, 8), 2023), "2023-04-05/2023-04-13");
        let last_friday = Holiday::IslamicLast {
            month: 9,
            weekday: 5,
        };
        assert_eq!(day(last_friday, 2017), "2017-06-23");
        let sacrifice = Holiday::Islamic {
            month: 12,
            day: 10,
            days: 1,
        };
        assert_eq!(day(sacrifice, 2018), "2018-08-21");
        assert_eq!(
            day(
                Holiday::Nth {
                    nth: 4,
                    weekday: 4,
                    month: 11,
                    plus: 0
                },
                2022
            ),
            "2022-11-24"
        );
        assert_eq!(
            day(
                Holiday::Nth {
                    nth: 0,
                    weekday: 1,
                    month: 5,
                    plus: 0
                },
                2022
            ),
            "2022-05-30"
        );
    }
}
