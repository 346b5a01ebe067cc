//! Dates that are counted from another: hier, cette semaine, last December, il y a deux mois, the next day.

use super::{
    DateModifier, Read,
    calendar::Unit,
    duration::{count, unit},
    expression::{From, Turn, When},
    point::{Sure, month, point, weekday},
    words::{Word, group, is_future, over, pick, pick_from, skip},
};
use crate::fact::cursor::Cursor;

/// A date that needs an anchor.
pub(super) fn relative(at: Cursor<'_>) -> Option<Read<'_>> {
    named_day(at)
        .or_else(|| turned(at))
        .or_else(|| ago(at))
        .or_else(|| ahead(at))
        .or_else(|| day_after(at))
        .or_else(|| rest(at))
        .or_else(|| around(at))
}

/// hier, la veille, the next day; le lendemain du 13 février, the day before May 1
fn named_day(at: Cursor<'_>) -> Option<Read<'_>> {
    let ((unit, count, from), end) = pick_from(at, group::SHIFT, |w| match w {
        Word::Shift(unit, count, from) => Some((unit, count, from)),
        _ => None,
    })?;
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
    Some(Read::new(When::Shift { unit, count, from }, end))
}

/// This, last or next, said before or after a unit, weekday, month, season or feast.
fn turned(at: Cursor<'_>) -> Option<Read<'_>> {
    if let Some((turn, after)) = turn(at) {
        if let Some((count, counted)) = count(after)
            && let Some((unit, end)) = unit(counted)
        {
            return several(turn, unit, count, end);
        }
        if let Some(end) = over(after, Word::TimeOfDay).filter(|_| turn == Some(Turn::This)) {
            return Some(Read::new(
                When::Shift {
                    unit: Unit::Day,
                    count: 0,
                    from: From::Publication,
                },
                end,
            ));
        }
        return base(after).map(|(base, end)| apply(at, base, turn, end));
    }
    // les deux derniers mois, les deux années passées
    if let Some((count, after)) = count(at) {
        let (turn, unit, end) = if let Some((turn, after)) = turn(after) {
            let (unit, end) = unit(after)?;
            (turn, unit, end)
        } else {
            let (unit, after) = unit(after)?;
            let (turn, end) = turn(after).filter(|(turn, _)| *turn == Some(Turn::Last))?;
            (turn, unit, end)
        };
        return several(turn, unit, count, end);
    }
    let (base, after) = base(at)?;
    if let Some((turn, end)) = turn(after).filter(|(turn, _)| *turn != Some(Turn::This)) {
        return Some(apply(at, base, turn, end));
    }
    match base {
        // mardi de la semaine prochaine, Monday of the following week, mardi la semaine prochaine
        Base::Weekday(day) => {
            // lundi en huit
            if let Some((weeks, end)) = pick(after, |w| {
                if let Word::WeekAfter(n) = w {
                    Some(n)
                } else {
                    None
                }
            }) {
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
            let of = over(after, Word::OfThe)
                .or_else(|| over(after, Word::The))
                .unwrap_or(after);
            match turned_unit(of) {
                Some((within, end)) => Some(Read::new(
                    When::Nth {
                        nth: 1,
                        of: super::expression::Piece::Weekday(day),
                        within: Box::new(within),
                    },
                    end,
                )),
                None => Some(Read::new(
                    When::Weekday {
                        weekday: day,
                        turn: Turn::Bare,
                    },
                    after,
                )),
            }
        }
        _ => None,
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

fn base(at: Cursor<'_>) -> Option<(Base, Cursor<'_>)> {
    if let Some((day, end)) = weekday(at) {
        return Some((Base::Weekday(day), end));
    }
    let named = pick_from(at, group::UNIT | group::PERIOD, |w| match w {
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
        (sure != Sure::Short).then_some((named, end))
    })
}

fn apply<'a>(at: Cursor<'a>, base: Base, turn: Option<Turn>, end: Cursor<'a>) -> Read<'a> {
    let when = match (base, turn) {
        (Base::Unit(unit), Some(Turn::Last)) if unit >= Unit::Decade => {
            When::Lasting { unit, count: -1 }
        }
        (Base::Unit(unit), turn) => {
            let shift = match turn {
                Some(Turn::Last) => -1,
                Some(Turn::Next | Turn::NextWeek | Turn::Coming) | None => 1,
                Some(Turn::This | Turn::Bare) => 0,
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

/// il y a deux mois, two months ago, deux jours plus tard, a year earlier
fn ago(at: Cursor<'_>) -> Option<Read<'_>> {
    let shift = |unit, count, from| When::Shift { unit, count, from };
    if let Some(after) = over(at, Word::AgoHead) {
        let about = pick(after, |w| {
            if let Word::Around(_) = w {
                Some(())
            } else {
                None
            }
        });
        let (count, after) = count(about.map_or(after, |((), a)| a))?;
        let (unit, end) = unit(after).filter(|(unit, _)| *unit >= Unit::Day)?;
        let (count, end) = with_half(count, unit, end);
        return Some(Read::new(shift(count.1, -count.0, From::Publication), end));
    }
    let (count, after) = count(at)?;
    let (unit, after) = unit(after).filter(|(unit, _)| *unit >= Unit::Day)?;
    let ((count, unit), after) = with_half(count, unit, after);
    // two days after 13 February, deux jours avant Noël
    if let Some((way, base)) = pick(after, |w| match w {
        Word::Around(DateModifier::After) | Word::FromDate => Some(1),
        Word::Around(DateModifier::Before) => Some(-1),
        _ => None,
    }) && let base = skip(base, Word::The)
        && let Some(base) = point(base)
            .filter(|read| read.when.is_day())
            .or_else(|| relative_name(base))
    {
        let when = When::After {
            unit,
            count: way * count,
            base: Box::new(base.when),
        };
        return Some(Read::new(when, base.end));
    }
    let (way, end) = pick(after, |w| match w {
        Word::AgoTail => Some((-1, From::Publication)),
        Word::FromNow => Some((1, From::Publication)),
        Word::LaterTail => Some((1, From::Mention)),
        Word::EarlierTail => Some((-1, From::Mention)),
        _ => None,
    })?;
    // "Two years after the notice" is a length of time: what it is counted from is an event.
    let counted = way.1 == From::Publication || end.token().is_none_or(|t| t.symbol().is_some());
    counted.then(|| Read::new(shift(unit, way.0 * count, way.1), end))
}

/// un an et demi is eighteen months.
fn with_half(count: i32, unit: Unit, at: Cursor<'_>) -> ((i32, Unit), Cursor<'_>) {
    match over(at, Word::HalfMore) {
        Some(end) if unit == Unit::Year => ((count * 12 + 6, Unit::Month), end),
        _ => ((count, unit), at),
    }
}

/// dans deux semaines; in two weeks, where the sentence speaks of the future
fn ahead(at: Cursor<'_>) -> Option<Read<'_>> {
    let (sure, after) = pick_from(at, group::AWAY, |w| match w {
        Word::InHead => Some(true),
        Word::InHeadDoubtful => Some(false),
        _ => None,
    })?;
    let (count, after) = count(after)?;
    let (unit, end) = unit(after).filter(|(unit, _)| *unit >= Unit::Day)?;
    (sure || is_future(at, end)).then(|| {
        Read::new(
            When::Shift {
                unit,
                count,
                from: From::Publication,
            },
            end,
        )
    })
}

/// le lendemain du 13 février, the day after Christmas
fn day_after(at: Cursor<'_>) -> Option<Read<'_>> {
    let (count, after) = pick_from(at, group::SHIFT, |w| {
        if let Word::DayAfter(count) = w {
            Some(count)
        } else {
            None
        }
    })?;
    let base = point(skip(after, Word::The)).or_else(|| relative_name(after))?;
    let when = When::After {
        unit: Unit::Day,
        count,
        base: Box::new(base.when),
    };
    Some(Read::new(when, base.end))
}

fn relative_name(at: Cursor<'_>) -> Option<Read<'_>> {
    named_day(at).or_else(|| super::period::holiday(at))
}

/// la semaine du 14 mars, the week starting on May 5
fn around(at: Cursor<'_>) -> Option<Read<'_>> {
    let after = over(at, Word::Unit(Unit::Week))?;
    let of = over(after, Word::OfThe)
        .or_else(|| over(after, Word::Of))
        .or_else(|| over(after, Word::Starting))?;
    let base = point(skip(of, Word::The)).filter(|read| read.when.is_day())?;
    Some(Read::new(
        When::UnitAround {
            unit: Unit::Week,
            base: Box::new(base.when),
        },
        base.end,
    ))
}

/// plus tôt cette semaine, later this year
fn rest(at: Cursor<'_>) -> Option<Read<'_>> {
    let (later, after) = pick_from(at, group::AWAY, |w| match w {
        Word::Earlier => Some(false),
        Word::Later => Some(true),
        _ => None,
    })?;
    let read = named_day(after).or_else(|| turned(after)).or_else(|| {
        // plus tard dans l'année
        let the = over(after, Word::OfThe).unwrap_or_else(|| skip(after, Word::The));
        let (unit, end) = pick(the, |w| {
            if let Word::Unit(unit) = w {
                Some(unit)
            } else {
                None
            }
        })?;
        let from = From::Publication;
        (unit >= Unit::Week).then(|| {
            Read::new(
                When::Unit {
                    unit,
                    shift: 0,
                    from,
                },
                end,
            )
        })
    })?;
    match read.when {
        When::Unit { unit, shift: 0, .. } => Some(Read::new(When::Rest { unit, later }, read.end)),
        _ => Some(read),
    }
}
