//! Parts of the calendar: quarters, seasons, decades, centuries, the first week of a month, the end of a year.

use super::{
    DateModifier, Read,
    calendar::Unit,
    decade::{century, decade, inside_years},
    expression::{From, Piece, Turn, When},
    marked::marked,
    mention::{in_a_row, whole_day},
    pieces::pieces,
    point::{day_number, point, turned_year, weekday},
    relative::relative,
    words::{Word, group, noun_follows, over, pick_from, skip},
    year::{short_year, year},
};
use crate::fact::{cursor::Cursor, lexicon::Meaning};

/// A part of the calendar.
pub(super) fn period(at: Cursor<'_>) -> Option<Read<'_>> {
    part(at)
        .or_else(|| unit_end(at))
        .or_else(|| pieces(at))
        .or_else(|| marked(at))
        .or_else(|| ordinal(at))
        .or_else(|| in_a_row(at))
        .or_else(|| season(at))
        .or_else(|| decade(at))
        .or_else(|| century(at))
        .or_else(|| holiday(at))
}

/// A date that another may be a part of.
fn whole(at: Cursor<'_>) -> Option<Read<'_>> {
    let candidates = [
        point(at),
        relative(at),
        marked(at),
        ordinal(at),
        season(at),
        decade(at),
        century(at),
    ];
    candidates
        .into_iter()
        .flatten()
        .max_by_key(|read| read.end.at())
}

/// by year-end, at year-end 2021: before a noun it says what kind of thing that is
fn unit_end(at: Cursor<'_>) -> Option<Read<'_>> {
    let (unit, after) = pick_from(at, group::PERIOD, |w| match w {
        Word::UnitEnd(unit) => Some(unit),
        _ => None,
    })?;
    let from = From::Publication;
    let this = When::Unit {
        unit,
        shift: 0,
        from,
    };
    let (when, end) = match year(after).filter(|_| unit == Unit::Year) {
        Some((year, end)) => (When::Year(year), end),
        None => (this, after),
    };
    let led = at.phrase_of_kind_before(group::LEAD | group::FUTURE, |meaning| {
        matches!(
            meaning,
            Meaning::Date(Word::Lead | Word::ClockLead | Word::Deadline | Word::Around(_))
        )
        .then_some(())
    });
    (led.is_some() && !noun_follows(end)).then(|| Read {
        modifier: Some(DateModifier::End),
        ..Read::new(when, end)
    })
}

/// fin 2021, mi-mai, the end of this year, au début de l’année
fn part(at: Cursor<'_>) -> Option<Read<'_>> {
    let (modifier, after) = pick_from(at, group::PERIOD, |w| {
        if let Word::Part(m) = w { Some(m) } else { None }
    })?;
    // late in the day, en début de journée
    if let Some(day) = over(at, Word::DayLead).filter(|lead| lead.at() > after.at())
        && let Some(read) = whole_day(day)
    {
        return Some(Read {
            modifier: Some(modifier),
            ..read
        });
    }
    let hyphen = after
        .glued()
        .and_then(|a| a.symbol('-'))
        .and_then(Cursor::glued);
    let of = hyphen
        .or_else(|| over(after, Word::OfThe))
        .or_else(|| over(after, Word::Of));
    let of_the = skip(of.unwrap_or(after), Word::The);
    let read =
        whole(of_the).or_else(|| year(of_the).map(|(year, end)| Read::new(When::Year(year), end)));
    if let Some(read) = read.filter(|read| !read.when.is_day()) {
        return Some(Read {
            modifier: Some(modifier),
            ..read
        });
    }
    // The unit alone is the current one, after "of the" only: "end of the year".
    of?;
    let (unit, end) = pick_from(of_the, group::UNIT, |w| match w {
        Word::Unit(
            unit @ (Unit::Week
            | Unit::Month
            | Unit::Quarter
            | Unit::Half
            | Unit::Year
            | Unit::Decade),
        ) => Some(unit),
        _ => None,
    })?;
    let when = When::Unit {
        unit,
        shift: 0,
        from: From::Publication,
    };
    Some(Read {
        modifier: Some(modifier),
        ..Read::new(when, end)
    })
}

/// premier semestre 2021, the third quarter of 2005, the first week of March, le premier mercredi du mois prochain
fn ordinal(at: Cursor<'_>) -> Option<Read<'_>> {
    let (nth, counted) = nth(at)?;
    let (piece, after) = piece(counted)?;
    let of = over(after, Word::OfThe).or_else(|| over(after, Word::Of));
    let within = of
        .and_then(|of| inside(of).or_else(|| inside_years(of)))
        .or_else(|| year(after).map(|(y, end)| (When::Year(y), end)));
    let code = match piece {
        Piece::Unit(Unit::Quarter) => Some((33, 4)),
        Piece::Unit(Unit::Half) => Some((40, 2)),
        _ => None,
    };
    // the third quarter this year
    let within = within.or_else(|| {
        let (when, end) = code.and_then(|_| super::relative::turned_unit(after))?;
        matches!(
            when,
            When::Unit {
                unit: Unit::Year,
                ..
            }
        )
        .then_some((when, end))
    });
    let Some((base, most)) = code else {
        let (within, end) = within?;
        return Some(Read::new(
            When::Nth {
                nth,
                of: piece,
                within: Box::new(within),
            },
            end,
        ));
    };
    let n = if nth > 0 { nth } else { most + nth };
    if !(1..=most).contains(&n) {
        return None;
    }
    match within {
        Some((When::Year(year), end)) => Some(Read::new(
            When::Part {
                year: Some(year),
                code: base + n - 1,
                turn: Turn::Bare,
            },
            end,
        )),
        Some((within, end)) => Some(Read::new(
            When::Nth {
                nth,
                of: piece,
                within: Box::new(within),
            },
            end,
        )),
        // A bare "second half" or "last quarter" may be of a match or a mile.
        None => (nth > 0 && over(counted, Word::HalfOfYear).is_none()).then(|| {
            Read::new(
                When::Part {
                    year: None,
                    code: base + n - 1,
                    turn: Turn::Bare,
                },
                after,
            )
        }),
    }
}

/// A quarter or half by its place in the year: fourth quarter, second half.
pub(super) fn nth_part(at: Cursor<'_>) -> Option<(i8, Piece, Cursor<'_>)> {
    let (nth, after) = nth(at)?;
    let (piece, end) = piece(after)?;
    matches!(piece, Piece::Unit(Unit::Quarter | Unit::Half)).then_some((nth, piece, end))
}

/// What an ordinal counts in: a year, a month, the unit of now.
pub(super) fn inside(at: Cursor<'_>) -> Option<(When, Cursor<'_>)> {
    if let Some((year, end)) = year(at) {
        return Some((When::Year(year), end));
    }
    let at = skip(at, Word::The);
    if let Some(read) = relative(at).or_else(|| point(at)) {
        return Some((read.when, read.end));
    }
    pick_from(at, group::UNIT, |w| match w {
        Word::Unit(unit) if unit >= Unit::Week => Some(When::Unit {
            unit,
            shift: 0,
            from: From::Publication,
        }),
        _ => None,
    })
}

/// premier, 3e, third; 0 is the last, -1 the one before it (avant-dernier, the second last)
fn nth(at: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    let (n, after) = ordinal_number(at)?;
    match over(after, Word::Ordinal(0)) {
        Some(end) if n > 0 => Some((1 - n, end)),
        _ => Some((n, after)),
    }
}

pub(super) fn ordinal_number(at: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    if at.is_digits() {
        let (n, after) = day_number(at)?;
        return (after.at() > at.at() + 1).then_some((n, after));
    }
    pick_from(at, group::ORDINAL, |w| {
        if let Word::Ordinal(n) = w {
            Some(n)
        } else {
            None
        }
    })
}

fn piece(at: Cursor<'_>) -> Option<(Piece, Cursor<'_>)> {
    if let Some((day, end)) = weekday(at) {
        return Some((Piece::Weekday(day), end));
    }
    pick_from(at, group::UNIT, |w| match w {
        Word::Unit(unit) if unit >= Unit::Day => Some(Piece::Unit(unit)),
        Word::HalfOfYear => Some(Piece::Unit(Unit::Half)),
        _ => None,
    })
}

/// été 2021, summer of 2021: with its year, for many seasons are other words too.
fn season(at: Cursor<'_>) -> Option<Read<'_>> {
    let (code, after) = pick_from(at, group::PERIOD, |w| {
        if let Word::Season(code) = w {
            Some(code)
        } else {
            None
        }
    })?;
    let of = skip(after, Word::Of);
    let (year, end) = two_years(of).or_else(|| year(of))?;
    Some(Read::new(
        When::Part {
            year: Some(year),
            code,
            turn: Turn::Bare,
        },
        end,
    ))
}

/// The first of the two years that a winter runs through: 2019-20, 2019/2020.
fn two_years(at: Cursor<'_>) -> Option<(i16, Cursor<'_>)> {
    let (digits, after) = at.digits_of(4..=4)?;
    let first: i16 = digits.parse().ok()?;
    let (_, after) = after.glued()?.symbol_in(|c| matches!(c, '-' | '–' | '/'))?;
    let after = after.glued()?;
    let (second, end) = year(after).or_else(|| short_year(after))?;
    (second == first + 1).then_some((first, end))
}

/// à Noël, Christmas 2021, easter of last year
pub(super) fn holiday(at: Cursor<'_>) -> Option<Read<'_>> {
    let (holiday, after) = pick_from(at, group::PERIOD, |w| {
        if let Word::Holiday(holiday) = w {
            Some(holiday)
        } else {
            None
        }
    })?;
    let when = When::Holiday {
        holiday,
        year: None,
        turn: Turn::Bare,
    };
    let of = skip(after, Word::Of);
    if let Some((year, end)) = year(of) {
        return Some(Read::new(when.with_year(Some(year)), end));
    }
    // Christmas of this year
    Some(turned_year(when.clone(), after).unwrap_or_else(|| Read::new(when, after)))
}
