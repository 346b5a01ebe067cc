//! Dates that are counted from another: hier, cette semaine, last December, the next day.

use super::{
    Read,
    away::away,
    calendar::Unit,
    duration::{count, unit},
    expression::{From, Piece, TODAY, Turn, When},
    mention::of_mention,
    pieces::week_around,
    point::{Sure, has_capital, is_closed, month, point, weekday},
    rest::rest,
    words::{Word, before, group, over, pick_from, skip},
};
use crate::{
    fact::{cursor::Cursor, lexicon::STOP_WORD},
    token::Token,
};

/// A date that needs an anchor.
pub(super) fn relative(at: Cursor<'_>) -> Option<Read<'_>> {
    named_day(at)
        .or_else(|| of_mention(at))
        .or_else(|| turned(at))
        .or_else(|| away(at))
        .or_else(|| rest(at))
        .or_else(|| week_around(at))
}

/// hier, la veille, the next day; le lendemain du 13 février, the day before May 1
pub(super) fn named_day(at: Cursor<'_>) -> Option<Read<'_>> {
    let ((unit, count, from), end) = pick_from(at, group::SHIFT, |w| match w {
        Word::Shift(unit, count, from) => Some((unit, count, from)),
        _ => None,
    })?;
    // Same-day delivery is of any day.
    let compound = |t: Token| t.symbol() == Some('-') && t.is_glued();
    if from == From::Mention && count == 0 && at.peek(1).is_some_and(compound) {
        return None;
    }
    if from == From::Mention && count != 0 {
        let of = over(end, Word::OfThe).or_else(|| over(end, Word::Of));
        let base = skip(of.unwrap_or(end), Word::The);
        let named = point(base)
            .filter(|read| read.when.is_day())
            .or_else(|| super::period::holiday(base));
        if let Some(base) = named {
            let when = When::After {
                unit,
                count,
                base: Box::new(base.when),
            };
            return Some(Read::new(when, base.end));
        }
        // The day after an event is none that dates can be counted for.
        let of_event = of.is_some() || over(end, Word::The).is_some();
        let from = if of_event { From::Event } else { from };
        return Some(Read::new(When::Shift { unit, count, from }, end));
    }
    // The same day as an event.
    let from = if from == From::Mention && over(end, Word::As).is_some() {
        From::Event
    } else {
        from
    };
    Some(Read::new(When::Shift { unit, count, from }, end))
}

/// This, last or next, said before or after a unit, weekday, month, season or feast.
pub(super) fn turned(at: Cursor<'_>) -> Option<Read<'_>> {
    if let Some((turn, after)) = turn(at) {
        if let Some((count, counted)) = count(after)
            && let Some((unit, end)) = unit(counted)
        {
            return several(turn, unit, count, end);
        }
        // ce week-end, this weekend: with a past tense it is the one that is over.
        if turn == Some(Turn::This)
            && let Some(end) = over(after, Word::Unit(Unit::Weekend))
        {
            return Some(Read::new(When::Weekend, end));
        }
        if let Some(end) = over(after, Word::TimeOfDay).filter(|_| turn == Some(Turn::This)) {
            return Some(Read::new(TODAY, end));
        }
        // ce mercredi 4 novembre
        if weekday(after).is_some()
            && let Some(day) = point(after).filter(|read| read.weekday.is_some())
        {
            return Some(day);
        }
        // "The past weeks" have no known first day.
        if several_units(after) {
            return None;
        }
        let (base, end) = base(after)?;
        // The last quarter-century is no quarter.
        if end
            .glued()
            .and_then(|end| end.symbol('-'))
            .and_then(unit)
            .is_some()
        {
            return None;
        }
        // The past year is the twelve months until now.
        if let (Base::Unit(unit @ Unit::Year), true) = (&base, over(at, Word::Past).is_some()) {
            let unit = *unit;
            return Some(Read::new(When::Lasting { unit, count: -1 }, end));
        }
        // "The last year of the war" is none of now, and "in the next year" begins now.
        if let Base::Unit(unit) = base
            && let Some(the) = before(at, Word::The)
        {
            if over(end, Word::Of)
                .or_else(|| over(end, Word::OfThe))
                .is_some()
            {
                return None;
            }
            let count = match turn {
                Some(Turn::Last) => -1,
                Some(Turn::Next) => 1,
                _ => 0,
            };
            let rolling = unit == Unit::Year && before(the, Word::Within).is_some();
            if count != 0 && rolling {
                return Some(Read::new(When::Lasting { unit, count }, end));
            }
        }
        return Some(within(apply(at, base, turn, end)));
    }
    // les deux derniers mois, les deux années passées
    if let Some((count, after)) = count(at).filter(|(_, a)| a.opens(group::TURN | group::UNIT)) {
        let (turn, unit, end) = if let Some((turn, after)) = turn(after) {
            // "23 next month" counts no months.
            let (unit, end) = unit(after)?;
            if count > 1 && !several_units(after) {
                return None;
            }
            (turn, unit, end)
        } else {
            let (unit, after) = unit(after)?;
            let (turn, end) = turn(after).filter(|(turn, _)| *turn == Some(Turn::Last))?;
            (turn, unit, end)
        };
        return several(turn, unit, count, end);
    }
    let (base, after) = base(at)?;
    if let Base::Weekday(day) = base
        && let Some(read) = of_week(day, skip(after, Word::FromDate))
    {
        return Some(read);
    }
    // the week after next, the weekend before last
    if let Some((count, end)) = pick_from(after, group::TAIL, |w| match w {
        Word::AfterNext => Some(2),
        Word::BeforeLast => Some(-2),
        _ => None,
    }) {
        return Some(Read::new(second(base, count), end));
    }
    if let Some((turn, end)) = turn(after).filter(|(turn, _)| *turn != Some(Turn::This)) {
        return Some(within(apply(at, base, turn, end)));
    }
    match base {
        // mardi de la semaine prochaine, Monday of the following week, mardi la semaine prochaine
        Base::Weekday(day) => {
            // lundi en huit
            if let Some((weeks, end)) = pick_from(after, group::TAIL, |w| {
                if let Word::WeekAfter(n) = w {
                    Some(n)
                } else {
                    None
                }
            })
            .filter(|(_, end)| is_closed(*end) || end.opens(STOP_WORD))
            {
                let base = Box::new(When::Weekday {
                    weekday: day,
                    turn: Turn::Coming,
                });
                let count = i32::from(weeks);
                return Some(Read::new(
                    When::After {
                        unit: Unit::Week,
                        count,
                        base,
                    },
                    end,
                ));
            }
            let when = When::Weekday {
                weekday: day,
                turn: Turn::Bare,
            };
            Some(Read::new(when, after))
        }
        _ => None,
    }
}

/// mardi de la semaine prochaine, Monday of the following week, Friday next week: the day of a week
fn of_week(day: i8, after: Cursor<'_>) -> Option<Read<'_>> {
    let of = over(after, Word::OfThe)
        .or_else(|| over(after, Word::The))
        .or_else(|| over(after, Word::Of))
        .unwrap_or(after);
    let (within, end) = turned_unit(of)?;
    Some(Read::new(weekday_within(day, within), end))
}

fn weekday_within(day: i8, within: When) -> When {
    When::Nth {
        nth: 1,
        of: Piece::Weekday(day),
        within: Box::new(within),
    }
}

/// A unit with what is a part of it: next week Wednesday, last year's fourth quarter.
fn within(read: Read<'_>) -> Read<'_> {
    let When::Unit { unit, .. } = read.when else {
        return read;
    };
    // next week Wednesday, next week's Monday, this week on Friday
    let owner = read.end.glued().and_then(|end| over(end, Word::Possessive));
    let of_week = owner.unwrap_or_else(|| skip(read.end, Word::DayHead));
    if unit == Unit::Week
        && let Some((day, end)) = weekday(of_week)
    {
        return Read::new(weekday_within(day, read.when), end);
    }
    if unit == Unit::Year
        && let Some(of) = owner
        && let Some((nth, of, end)) = super::period::nth_part(of)
    {
        let within = Box::new(read.when);
        return Read::new(When::Nth { nth, of, within }, end);
    }
    read
}

/// The unit, weekday or named time that is the second one from now.
fn second(base: Base, count: i32) -> When {
    let turn = if count > 0 { Turn::Next } else { Turn::Last };
    let (unit, base) = match base {
        Base::Unit(unit) => {
            return When::Unit {
                unit,
                shift: count,
                from: From::Publication,
            };
        }
        Base::Weekday(weekday) => (Unit::Week, When::Weekday { weekday, turn }),
        Base::Named(when) => (Unit::Year, when.with_turn(turn)),
    };
    When::After {
        unit,
        count: count.signum(),
        base: Box::new(base),
    }
}

/// la semaine prochaine, next week: a unit with its turn, for a weekday within it.
pub(super) fn turned_unit(at: Cursor<'_>) -> Option<(When, Cursor<'_>)> {
    let read = match turn(at) {
        Some((turn, after)) => base(after).map(|(base, end)| apply(at, base, turn, end)),
        None => base(at).and_then(|(base, after)| {
            let (turn, end) = turn(after)?;
            Some(apply(at, base, turn, end))
        }),
    }?;
    matches!(read.when, When::Unit { .. }).then_some((read.when, read.end))
}

/// A turn; `None` inside for the one that follows the last date mentioned.
fn turn(at: Cursor<'_>) -> Option<(Option<Turn>, Cursor<'_>)> {
    pick_from(at, group::TURN, |w| match w {
        Word::This => Some(Some(Turn::This)),
        Word::Last => Some(Some(Turn::Last)),
        Word::Next => Some(Some(Turn::Next)),
        Word::Following => Some(None),
        _ => None,
    })
}

/// What a turn may be said of.
enum Base {
    Unit(Unit),
    Weekday(i8),
    Named(When),
}

/// True at the plural of a unit, or after a turn in the plural: several are meant.
fn several_units(at: Cursor<'_>) -> bool {
    let plural = pick_from(at, group::UNIT, |w| {
        matches!(w, Word::Units(_)).then_some(())
    });
    plural.is_some() || at.conventions().is_plural(at.back(1).text())
}

fn base(at: Cursor<'_>) -> Option<(Base, Cursor<'_>)> {
    if let Some((day, end)) = weekday(at) {
        return Some((Base::Weekday(day), end));
    }
    // A spring-loaded door is of no season.
    let joined = at
        .peek(1)
        .is_some_and(|t| t.symbol() == Some('-') && t.is_glued())
        && at.peek(2).is_some_and(Token::is_glued);
    let named = pick_from(at, group::UNIT | group::PERIOD, |w| match w {
        Word::Season(_) if joined => None,
        Word::Unit(unit) if unit >= Unit::Weekend => Some(Base::Unit(unit)),
        Word::Season(code) => Some(Base::Named(When::Part {
            year: None,
            code,
            turn: Turn::Bare,
        })),
        Word::Holiday(holiday) => Some(Base::Named(When::Holiday {
            holiday,
            year: None,
            turn: Turn::Bare,
        })),
        _ => None,
    });
    named.or_else(|| {
        let ((month, sure), end) = month(at)?;
        let named = Base::Named(When::Month {
            year: None,
            month,
            turn: Turn::Bare,
        });
        // "This may take longer" is no month.
        let named = Some((named, end));
        named.filter(|_| sure == Sure::Yes || sure == Sure::Doubtful && has_capital(at))
    })
}

fn apply<'a>(at: Cursor<'a>, base: Base, turn: Option<Turn>, end: Cursor<'a>) -> Read<'a> {
    let when = match (base, turn) {
        (Base::Unit(unit @ Unit::Decade), Some(Turn::Last)) => When::Lasting { unit, count: -1 },
        (Base::Unit(unit), turn) => {
            let shift = match turn {
                Some(Turn::Last) => -1,
                Some(Turn::Next | Turn::NextWeek | Turn::Coming) | None => 1,
                Some(Turn::This | Turn::Bare | Turn::Known | Turn::OfYear(_)) => 0,
            };
            When::Unit {
                unit,
                shift,
                from: if turn.is_none() {
                    From::Mention
                } else {
                    From::Publication
                },
            }
        }
        (Base::Weekday(weekday), Some(Turn::Next)) => {
            let turn = if at.conventions().next_is_next_week {
                Turn::NextWeek
            } else {
                Turn::Next
            };
            When::Weekday { weekday, turn }
        }
        (Base::Weekday(weekday), turn) => When::Weekday {
            weekday,
            turn: turn.unwrap_or(Turn::Next),
        },
        (Base::Named(when), turn) => when.with_turn(turn.unwrap_or(Turn::Next)),
    };
    Read::new(when, end)
}

/// les deux derniers mois, the next three weeks
fn several(turn: Option<Turn>, unit: Unit, count: i32, end: Cursor<'_>) -> Option<Read<'_>> {
    let count = match turn {
        Some(Turn::Last) => -count,
        Some(Turn::Next | Turn::NextWeek) => count,
        _ => return None,
    };
    (unit >= Unit::Day).then(|| Read::new(When::Lasting { unit, count }, end))
}
