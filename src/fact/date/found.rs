//! What was read, as a fact that is still to be counted from an anchor.

use super::{
    DateModifier, DateValue, Read, Word,
    expression::{Expression, Turn, When},
    period::holiday,
    tense,
    words::{self, group},
};
use crate::{
    fact::{
        Found, Pending, Value,
        cursor::Cursor,
        lexicon::{DATE, Meaning, STOP_WORD},
    },
    token::{Shape, Token},
};

/// The fact that a reading at `at` is, before it is counted from anything.
pub(super) fn found_date(at: Cursor<'_>, read: Read<'_>) -> Found {
    let (rule, confidence) = rule(&read);
    let around = at.phrase_of_kind_before(group::LEAD, |meaning| match meaning {
        Meaning::Date(Word::Around(modifier)) => Some(modifier),
        _ => None,
    });
    let around = around.or_else(|| around_article(at, &read));
    let when = match read.when {
        day @ When::Day { year: None, .. } if names_event(at, read.end) => {
            day.with_turn(Turn::Known)
        }
        when => when,
    };
    // A feast, weekend or day of the month that stands alone heads what is planned for it.
    let alone = is_whole_text(at, read.end);
    let heading = (alone || at.is_at_start() && read.end.is_at_end())
        && matches!(
            when,
            When::Holiday { .. } | When::MonthDay { .. } | When::Weekend
        );
    let expression = Expression {
        modifier: read
            .modifier
            .or(around.map(|(modifier, _)| modifier))
            .or_else(|| around_tail(read.end)),
        weekday: read.weekday,
        future: when.has_bare_turn() && (heading || tense::is_future(at, read.end)),
        doubtful: read.doubtful,
        alone,
        order: read.order,
        when,
    };
    Found {
        span: at.span_to(read.end),
        rule: rule.into(),
        confidence,
        value: Value::Date(DateValue::default()),
        pending: Pending::Date(expression),
    }
}

/// The same before an article, where no noun goes on after the date: since the 1990s, avant les années 50.
fn around_article<'a>(at: Cursor<'a>, read: &Read<'_>) -> Option<(DateModifier, Cursor<'a>)> {
    let takes = matches!(
        read.when,
        When::Day { .. }
            | When::MonthDay { .. }
            | When::Years { .. }
            | When::Part { .. }
            | When::Nth { .. }
    );
    let goes_on = read.end.token().is_some_and(|t| t.shape().is_some());
    let noun = goes_on && !read.end.opens(STOP_WORD | DATE);
    let article = words::before(at, Word::The).filter(|_| takes && !noun)?;
    article.phrase_of_kind_before(group::LEAD, |meaning| match meaning {
        Meaning::Date(Word::Around(modifier)) => Some(modifier),
        _ => None,
    })
}

/// What stands behind a date: 2018 or later, from 1 May onwards.
fn around_tail(end: Cursor<'_>) -> Option<DateModifier> {
    words::pick_from(end, group::TAIL, |w| match w {
        Word::AroundTail(modifier) => Some(modifier),
        _ => None,
    })
    .map(|(modifier, _)| modifier)
}

/// The id of what was read, and how sure such a reading is.
fn rule(read: &Read<'_>) -> (&'static str, f32) {
    match &read.when {
        _ if read.doubtful => ("date.figures", 0.6),
        When::Day { .. } | When::MonthDay { .. } => ("date.day", 0.98),
        When::Month { .. } => ("date.month", 0.97),
        When::Year(_) => ("date.year", 0.93),
        When::Years { .. } => ("date.years", 0.95),
        When::Part { .. } | When::Nth { .. } | When::Pieces { .. } | When::WeekNumber { .. } => {
            ("date.part", 0.95)
        }
        When::Weekday { .. } => ("date.weekday", 0.93),
        When::Holiday { .. } => ("date.holiday", 0.85),
        When::Range(..) => ("date.range", 0.95),
        When::Shift { .. }
        | When::Unit { .. }
        | When::Rest { .. }
        | When::Lasting { .. }
        | When::After { .. }
        | When::Again(_)
        | When::Weekend
        | When::UnitAround { .. } => ("date.relative", 0.9),
    }
}

/// True for a day that an event is named after: the September 11 attacks, les attentats du 13 novembre.
fn names_event(at: Cursor<'_>, end: Cursor<'_>) -> bool {
    is_event(at)
        || words::over(end, Word::EventTail).is_some()
        || words::before(at, Word::EventHead).is_some()
}

/// True for a day and month that a hyphen makes one name of, which is no feast's: le 13-Novembre.
fn is_event(at: Cursor<'_>) -> bool {
    let month = at
        .digits()
        .and_then(|(_, after)| after.glued()?.symbol('-')?.glued());
    let capital = |month: Cursor<'_>| month.token().and_then(Token::shape) == Some(Shape::Capital);
    let name = month.is_some_and(|month| month.opens(group::MONTH) && capital(month));
    name && !at.conventions().capital_months && holiday(at).is_none()
}

/// True for a date that is all of its text, but for words that lead to it.
fn is_whole_text(at: Cursor<'_>, end: Cursor<'_>) -> bool {
    const MOST_WORDS: usize = 4;
    let whole = end.symbol('.').unwrap_or(end).is_at_end()
        && at.passage().tokens.sentences.len() == 1
        && at.at() <= MOST_WORDS;
    let mut led = at.to(0);
    while whole && led.at() < at.at() {
        led = match words::pick_from(led, DATE, Some) {
            Some((_, after)) => after,
            None if led.opens(STOP_WORD) => led.advance(1),
            None => return false,
        };
    }
    whole && led.at() == at.at()
}
