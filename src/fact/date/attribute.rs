//! Days and feasts that say something of a noun (a Monday statement, a Christmas tree, un sapin de Noël), stand in a
//! name (USA Today), or are no days (today's world, le monde d’aujourd’hui).

use super::{
    Read,
    calendar::Unit,
    expression::{From, TODAY, Turn, When},
    words::{Word, before, over, skip},
};
use crate::{
    fact::{
        cursor::Cursor,
        lexicon::{DATE, Meaning, STOP_WORD},
    },
    token::{Shape, Token},
};

/// True for a weekday that says when a thing was, before the noun for it: in a Monday statement.
pub(super) fn weekday(at: Cursor<'_>, end: Cursor<'_>) -> bool {
    let noun = skip(end, Word::TimeOfDay);
    before(at, Word::AttributeLead).is_some()
        && noun
            .token()
            .is_some_and(|t| t.shape() == Some(Shape::Lower) && !t.is_glued())
        && !noun.opens(STOP_WORD)
}

/// True for a feast that only says what kind of thing a noun is.
pub(super) fn feast(at: Cursor<'_>, read: &Read<'_>) -> bool {
    let bare = matches!(
        read.when,
        When::Holiday {
            year: None,
            turn: Turn::Bare,
            ..
        }
    );
    bare && if at.conventions().attribute_first {
        before_its_noun(at, read.end)
    } else {
        after_its_noun(at)
    }
}

/// a Christmas tree, an Easter-themed show, the Yom Kippur War
fn before_its_noun(at: Cursor<'_>, end: Cursor<'_>) -> bool {
    if end.opens(STOP_WORD | DATE) || over(end, Word::FeastTail).is_some() {
        return false;
    }
    let joined = end.glued().and_then(|end| end.symbol('-'));
    let is_lead = |m| {
        matches!(
            m,
            Meaning::Date(Word::Lead | Word::Around(_) | Word::ClockLead)
        )
    };
    let led = || at.phrase_before(|m| is_lead(m).then_some(())).is_some();
    match end.token().filter(|t| !t.is_glued()).and_then(Token::shape) {
        Some(Shape::Lower) => true,
        // At Easter the Pope, and at Easter Pope Francis.
        Some(_) => !led(),
        None => joined.is_some(),
    }
}

/// un sapin de Noël, le jeûne du ramadan
fn after_its_noun(at: Cursor<'_>) -> bool {
    let Some(of) = before(at, Word::Of) else {
        return false;
    };
    let noun = of.before().is_some_and(|t| t.shape() == Some(Shape::Lower));
    noun && !of.back(1).opens(STOP_WORD | DATE) && before(at, Word::FeastHead).is_none()
}

/// True for today, yesterday or tomorrow with a capital letter inside of a sentence that gives none to its other words;
/// and in such a sentence for a title that goes on with one: This Week in Science, Friday Night Lights.
pub(super) fn title(at: Cursor<'_>, read: &Read<'_>) -> bool {
    let is_capital = |t: Token| t.shape() == Some(Shape::Capital);
    let capital = |at: Cursor<'_>| at.token().is_some_and(is_capital);
    let goes_on = match read.when {
        When::Unit { .. } => capital(at) && capital(at.advance(1)),
        When::Weekday { .. } => {
            let time = over(read.end, Word::TimeOfDay).filter(|_| capital(read.end));
            time.is_some_and(capital)
        }
        _ => false,
    };
    if goes_on && is_prose(at) {
        return true;
    }
    let counted = matches!(
        read.when,
        When::Shift {
            unit: Unit::Day,
            from: From::Publication,
            ..
        }
    );
    let inside = at.before().is_some_and(|t| t.shape().is_some());
    counted && inside && capital(at) && is_prose(at)
}

/// True for a today that is these years: in today's world, even today, les jeunes d’aujourd’hui, est aujourd’hui.
pub(super) fn nowadays(at: Cursor<'_>, read: &Read<'_>) -> bool {
    if read.when != TODAY {
        return false;
    }
    let ours =
        |noun: Option<Cursor<'_>>| noun.is_some_and(|n| before(n, Word::OfOurTime).is_some());
    let owner = read.end.glued().and_then(|end| over(end, Word::Possessive));
    ours(before(at, Word::Of))
        || owner.is_some_and(owns_our_time)
        || owner.is_none() && before(at, Word::NowHead).is_some()
        || over(read.end, Word::NowTail).is_some()
}

/// True at what belongs to these years, with a word or two that say more of it: today's data-driven world.
fn owns_our_time(at: Cursor<'_>) -> bool {
    /// Words and hyphens before the noun.
    const REACH: usize = 4;
    for n in 0..=REACH {
        let noun = at.advance(n);
        if let Some(end) = over(noun, Word::OfOurTime) {
            // Today's world premiere is of the day.
            let goes_on = end.token().is_some_and(|t| t.shape() == Some(Shape::Lower));
            return !goes_on || end.opens(STOP_WORD) || noun.conventions().is_plural(noun.text());
        }
        let between = |t: Token| t.shape() == Some(Shape::Lower) || t.symbol() == Some('-');
        if !noun.token().is_some_and(between) || noun.opens(STOP_WORD) {
            return false;
        }
    }
    false
}

/// True for a sentence with words in small letters that any prose is not full of.
fn is_prose(at: Cursor<'_>) -> bool {
    /// Headlines in capitals leave a few short words small.
    const LEAST: usize = 2;
    let (first, end) = at.sentence();
    let small = (first..end).map(|n| at.to(n)).filter(|word| {
        word.token()
            .is_some_and(|t| t.shape() == Some(Shape::Lower))
            && !word.opens(STOP_WORD)
    });
    small.take(LEAST).count() == LEAST
}
