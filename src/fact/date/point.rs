//! Days, months and years by name: 11 mai 2022, May 11, 2022, mercredi 11 mai, mai 2022, 2022.

use super::{
    Read,
    calendar::Unit,
    expression::{From, Piece, Turn, When},
    words::{Word, before, group, over, pick_from, skip},
    year::{season_years, short_year, year_after, year_alone, year_spelled},
};
use crate::{
    fact::{cursor::Cursor, number::numeral},
    language::DateOrder,
    token::{Kind, Shape, Token},
};

/// A date by name.
pub(super) fn point(at: Cursor<'_>) -> Option<Read<'_>> {
    if let Some((weekday, after)) = weekday(at) {
        let comma = after.symbol(',').unwrap_or(after);
        let article = skip(comma, Word::The);
        let day = day_first(article)
            .or_else(|| month_first(article))
            .or_else(|| super::figures::figures(article));
        return match day {
            Some(read) if read.when.is_day() => Some(Read {
                weekday: Some(weekday),
                ..read
            }),
            _ => weekday_and_number(weekday, article),
        };
    }
    day_first(at)
        .or_else(|| month_first(at))
        .or_else(|| season_years(at))
        .or_else(|| year_first(at))
        .or_else(|| year_alone(at))
        .or_else(|| year_spelled(at))
        .or_else(|| day_alone(at))
}

/// To the start of what makes one or two digits a day of the month: le, on the.
pub(super) fn day_head(at: Cursor<'_>) -> Option<Cursor<'_>> {
    before(at, Word::DayHead).or_else(|| before(before(at, Word::The)?, Word::TheDayHead))
}

/// le 16, on the 15th: a day of this month or the last, where nothing follows that it could count.
fn day_alone(at: Cursor<'_>) -> Option<Read<'_>> {
    let read = marked_day(at)?;
    // Between the 3rd and the 5th may be floors or rounds.
    let led = day_head(at).is_some_and(|head| {
        !at.sentence_opens(group::BETWEEN) || before(head, Word::And).is_none()
    });
    let heads = || {
        let stop = read.end.symbol('.').unwrap_or(read.end);
        before(at, Word::The).is_some_and(Cursor::is_at_start) && stop.is_at_end()
    };
    (led || heads()).then_some(read)
}

/// 16, 15th: a day of the month by its number, where nothing follows that it could count.
pub(super) fn marked_day(at: Cursor<'_>) -> Option<Read<'_>> {
    let (_, after) = at.digits()?;
    let (day, end) = day_number(at)?;
    // The language that writes ordinals for days must write one here, the other only for the first.
    let marked = end.at() > after.at();
    let fits = match at.conventions().date_order {
        DateOrder::MonthDay => marked,
        DateOrder::DayMonth => !marked || day == 1,
    };
    (fits && is_closed(end)).then(|| Read::new(When::MonthDay { day }, end))
}

/// True where nothing follows that a number could count.
pub(super) fn is_closed(end: Cursor<'_>) -> bool {
    end.token()
        .is_none_or(|t| matches!(t.symbol(), Some('.' | ',' | ';' | '!' | '?')))
        && !end.peek(1).is_some_and(Token::is_glued)
}

/// jeudi 15, Thu 15th; in "fined on Thursday two firms", "jeudi 15 sociétés", the number counts what follows.
fn weekday_and_number(weekday: i8, at: Cursor<'_>) -> Option<Read<'_>> {
    // Friday the fourteen
    let said =
        || day_number(at).filter(|(_, end)| before(at, Word::The).is_some() && is_closed(*end));
    let (day, end) = figure_or_ordinal(at).or_else(said)?;
    let counts = end
        .token()
        .is_some_and(|t| t.kind == Kind::Word(Shape::Lower))
        && end.conventions().is_plural(end.text());
    let free = !counts && ends_number(end) && end.token().is_none_or(|t| t.kind != Kind::Digits);
    let read = Read::new(When::MonthDay { day }, end);
    (free && super::duration::unit(end).is_none()).then_some(Read {
        weekday: Some(weekday),
        ..read
    })
}

/// A weekday; an abbreviated one with its full stop.
pub(super) fn weekday(at: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    let (weekday, after) = pick_from(at, group::WEEKDAY, |w| match w {
        Word::Weekday(n) => Some((n, false)),
        Word::WeekdayShort(n) => Some((n, true)),
        _ => None,
    })?;
    if !weekday.1 {
        return Some((weekday.0, after));
    }
    let stop = after.glued().and_then(|a| a.symbol('.')).unwrap_or(after);
    let day = skip(stop.symbol(',').unwrap_or(stop), Word::The);
    let alone = stop.at() != after.at() && at.is_at_start() && stop.is_at_end();
    (alone || day_number(day).is_some() || month(day).is_some()).then_some((weekday.0, stop))
}

/// 11, 1er, 3rd, premier, onze
pub(super) fn day_number(at: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    figure_or_ordinal(at).or_else(|| {
        if at.is_digits() {
            return None;
        }
        let (numeral, after) = numeral(at).filter(|(n, _)| n.words)?;
        let day = i8::try_from(numeral.value)
            .ok()
            .filter(|day| (1..=31).contains(day))?;
        Some((day, after))
    })
}

/// 11, 1er, 3rd, premier
fn figure_or_ordinal(at: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    if at.is_digits() {
        let (digits, after) = at.digits_of(1..=2)?;
        let day = digits.parse().ok().filter(|day| (1..=31).contains(day))?;
        let mark = after.glued().and_then(|a| over(a, Word::OrdinalMark));
        return Some((day, mark.unwrap_or(after)));
    }
    pick_from(at, group::ORDINAL, |w| {
        if let Word::Ordinal(n @ 1..) = w {
            Some(n)
        } else {
            None
        }
    })
}

/// How sure it is that a word is a month.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sure {
    Yes,
    Doubtful,
    Short,
}

pub(super) fn month(at: Cursor<'_>) -> Option<((i8, Sure), Cursor<'_>)> {
    // le mois de mars, the month of May
    if let Some(named) = over(at, Word::Unit(Unit::Month)).and_then(|month| over(month, Word::Of))
        && let Some(((month, _), end)) = month_name(named)
    {
        return Some(((month, Sure::Yes), end));
    }
    month_name(at)
}

fn month_name(at: Cursor<'_>) -> Option<((i8, Sure), Cursor<'_>)> {
    let (month, after) = pick_from(at, group::MONTH, |w| match w {
        Word::Month(n) => Some((n, Sure::Yes)),
        Word::MonthDoubtful(n) => Some((n, Sure::Doubtful)),
        Word::MonthShort(n) => Some((n, Sure::Short)),
        _ => None,
    })?;
    // The full stop of an abbreviation, before something that goes on.
    let stop = after
        .glued()
        .filter(|_| month.1 == Sure::Short)
        .and_then(|a| a.symbol('.'));
    Some((month, stop.unwrap_or(after)))
}

/// True when no part of a number or word is glued to what was read.
pub(super) fn ends_number(at: Cursor<'_>) -> bool {
    let Some(next) = at.token().filter(|t| t.is_glued()) else {
        return true;
    };
    let digit_follows = at
        .peek(1)
        .is_some_and(|t| t.is_glued() && t.kind == Kind::Digits);
    match next.kind {
        Kind::Digits => false,
        Kind::Word(_) => at
            .text()
            .chars()
            .next()
            .is_some_and(|c| !c.is_alphanumeric()),
        Kind::Symbol(',' | '.' | '/' | ':') => !digit_follows,
        Kind::Symbol(c) => !matches!(c, '%' | '€' | '$' | '£' | '°'),
        Kind::Address => true,
    }
}

/// Over what may stand between the parts of a date: a dash or slash that is glued on both sides, or nothing.
pub(super) fn joint(at: Cursor<'_>) -> Cursor<'_> {
    at.glued()
        .and_then(|a| a.symbol_in(|c| matches!(c, '-' | '/' | '.')))
        .and_then(|(_, after)| after.glued())
        .unwrap_or(at)
}

/// 11 mai [2022], the 5th of May [2022]
fn day_first(at: Cursor<'_>) -> Option<Read<'_>> {
    let (day, after) = day_number(at)?;
    let end_of_day = after.at();
    // the 20th of next month, le 3 du mois prochain
    let of = over(after, Word::OfThe).or_else(|| over(after, Word::Of));
    if let Some((
        within @ When::Unit {
            unit: Unit::Month, ..
        },
        end,
    )) = of
        .and_then(super::relative::turned_unit)
        .or_else(|| this_month(after))
    {
        let of = Piece::Unit(Unit::Day);
        return Some(Read::new(
            When::Nth {
                nth: day,
                of,
                within: Box::new(within),
            },
            end,
        ));
    }
    let of = skip(joint(after), Word::Of);
    let (at_month, ((month, sure), after)) = month(of)
        .map(|read| (of, read))
        .or_else(|| month(joint(after)).map(|read| (joint(after), read)))?;
    // "Article 3 may" and "step 5 march" are no dates; "3 May" and "the 5th of march" are.
    if sure == Sure::Doubtful && at_month.at() == end_of_day && !has_capital(at_month) {
        return None;
    }
    Some(with_year(When::day(month, day), after))
}

/// A year that is told by its turn: 12 March last year, le 6 avril prochain, mars de l’an dernier.
pub(super) fn turned_year(when: When, after: Cursor<'_>) -> Option<Read<'_>> {
    let tail = pick_from(after, group::TURN, |w| match w {
        Word::TurnTail(turn) => Some(turn),
        _ => None,
    });
    if let Some((turn, end)) = tail {
        return Some(Read::new(when.with_turn(turn), end));
    }
    let of = over(after, Word::OfThe)
        .or_else(|| over(after, Word::Of))
        .unwrap_or(after);
    match super::relative::turned_unit(skip(of, Word::The))? {
        (
            When::Unit {
                unit: Unit::Year,
                shift,
                from: From::Publication,
            },
            end,
        ) => {
            let turn = Turn::OfYear(i8::try_from(shift).ok()?);
            Some(Read::new(when.with_turn(turn), end))
        }
        _ => None,
    }
}

/// 22 this month
fn this_month(at: Cursor<'_>) -> Option<(When, Cursor<'_>)> {
    over(at, Word::This)?;
    super::relative::turned_unit(at).filter(|(when, _)| matches!(when, When::Unit { shift: 0, .. }))
}

/// May 11[, 2022]; May 2022; May
fn month_first(at: Cursor<'_>) -> Option<Read<'_>> {
    let ((month, sure), after) = month(at)?;
    if let Some((year, end)) = year_after(after) {
        return Some(Read::new(
            When::Month {
                year: Some(year),
                month,
                turn: Turn::Bare,
            },
            end,
        ));
    }
    // October of next year
    let named = When::Month {
        year: None,
        month,
        turn: Turn::Bare,
    };
    if sure != Sure::Short
        && let Some(read) = turned_year(named.clone(), after)
    {
        return Some(read);
    }
    if at.conventions().date_order == DateOrder::MonthDay
        && let Some((day, end)) = day_number(skip(joint(after), Word::The))
        && ends_number(end)
    {
        return Some(with_year(When::day(month, day), end));
    }
    if sure != Sure::Short
        && let Some((year, end)) =
            short_year(skip(after, Word::Of)).filter(|_| after.symbol('-').is_none())
    {
        return Some(Read::new(
            When::Month {
                year: Some(year),
                month,
                turn: Turn::Bare,
            },
            end,
        ));
    }
    let alone = match sure {
        Sure::Yes => true,
        Sure::Doubtful => has_capital(at) && is_led(at),
        // "In Sep", where months have capitals; "by Jun Sato" names somebody.
        Sure::Short => {
            let named = after
                .token()
                .is_some_and(|t| t.shape() == Some(Shape::Capital));
            at.conventions().capital_months && has_capital(at) && is_led(at) && !named
        }
    };
    alone.then(|| Read::new(named, after))
}

/// True for a month written as the language writes months.
pub(super) fn has_capital(at: Cursor<'_>) -> bool {
    !at.conventions().capital_months || at.token().and_then(Token::shape) != Some(Shape::Lower)
}

/// True after a word that makes a doubtful month a month.
pub(super) fn is_led(at: Cursor<'_>) -> bool {
    [Word::Lead, Word::This, Word::Last, Word::Next]
        .into_iter()
        .any(|w| before(at, w).is_some())
        || at
            .phrase_of_kind_before(group::PERIOD | group::LEAD, |m| {
                matches!(
                    m,
                    crate::fact::lexicon::Meaning::Date(Word::Part(_) | Word::Around(_))
                )
                .then_some(())
            })
            .is_some()
}

fn with_year(when: When, after: Cursor<'_>) -> Read<'_> {
    match year_after(after) {
        Some((year, end)) => Read::new(when.with_year(Some(year)), end),
        None => turned_year(when.clone(), after).unwrap_or_else(|| Read::new(when, after)),
    }
}

/// 2018 June, 2019/aug/01
fn year_first(at: Cursor<'_>) -> Option<Read<'_>> {
    let (digits, after) = at.digits_of(4..=4)?;
    let year = digits.parse().ok().filter(|y| (1000..=2100).contains(y))?;
    let ((month, _), after) = month(joint(after))?;
    let day = joint(after);
    match day_number(day).filter(|(_, end)| day.at() != after.at() && ends_number(*end)) {
        Some((day, end)) => Some(Read::new(When::day(month, day).with_year(Some(year)), end)),
        None => Some(Read::new(
            When::Month {
                year: Some(year),
                month,
                turn: Turn::Bare,
            },
            after,
        )),
    }
}
