//! Dates, ranges of dates and durations.

mod attribute;
mod away;
mod beside;
mod between;
pub(crate) mod calendar;
mod counted;
mod decade;
mod duration;
mod en;
mod expression;
mod feast;
mod figures;
mod found;
mod fr;
mod length;
mod lunar;
mod marked;
mod mention;
mod period;
mod pieces;
mod point;
mod range;
mod relative;
mod resolve;
mod rest;
mod tense;
mod words;
mod year;

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Parsed, Pending,
    cursor::{Cursor, Passage},
    lexicon::{DIGITS, NUMERAL, Openings, Table},
    number::{Modifier, numeral},
};
use crate::{
    language::PerLang,
    span::Span,
    token::{Kind, Shape},
};

pub(crate) use calendar::Interval;
pub(crate) use duration::is_time_of_day;
pub(crate) use expression::Expression;
use expression::When;
use found::found_date;
pub(crate) use resolve::Anchors;
pub(crate) use words::Word;
use words::group;

/// A date or a range of dates (EDTF, ISO 8601-2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Date")]
pub struct DateValue {
    /// The date, as exact as the text gives it; `XXXX-12` when the year is not in the text.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub edtf: Option<String>,
    /// How the date is known.
    pub status: DateStatus,
    /// What a relative date was resolved against.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub anchor: Option<Anchor>,
    /// What a word before the date says of it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub modifier: Option<DateModifier>,
    /// ISO 8601 day of the week, 1 (Monday) to 7, when it is said.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[schemars(range(min = 1, max = 7))]
    pub weekday: Option<u8>,
    /// False when the weekday said is not that of the date.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub weekday_agrees: Option<bool>,
}

/// How a date is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DateStatus {
    /// The text gives it whole.
    Absolute,
    /// It was counted from the anchor.
    Resolved,
    /// A part, such as the year, is not in the text.
    Partial,
    /// The text does not say which day it means.
    #[default]
    Unresolved,
}

/// What a relative date was resolved against.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Anchor {
    /// The anchor, EDTF.
    pub edtf: String,
    /// Where it comes from.
    pub basis: AnchorBasis,
}

/// Where the anchor of a relative date, or the date of publication, comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AnchorBasis {
    /// The caller gave it.
    Given,
    /// The page's metadata.
    Metadata,
    /// The article's dateline.
    Dateline,
    /// A date before the headline or beside it.
    Header,
    /// Concluded from several parts of the text, such as day, month and weekday.
    Inferred,
    /// A date mentioned earlier in the article.
    Text,
}

/// What a word before a date says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DateModifier {
    /// début, early
    Start,
    /// mi-, mid-
    Mid,
    /// fin, late
    End,
    /// vers, around
    About,
    /// avant, before
    Before,
    /// après, after
    After,
}

/// A length of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Duration")]
pub struct DurationValue {
    /// ISO 8601 duration ("P2M").
    pub iso: String,
    /// What a word before it says of it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub modifier: Option<Modifier>,
}

impl fmt::Display for DateValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.edtf.as_deref().unwrap_or("?"))?;
        if let Some(modifier) = self.modifier {
            f.write_str(" ")?;
            modifier.serialize(&mut *f)?;
        }
        Ok(())
    }
}

impl fmt::Display for DurationValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}{}",
            self.modifier.map_or("", Modifier::sign),
            self.iso
        )
    }
}

pub(crate) const WORDS: PerLang<Table<Word>> = PerLang([fr::WORDS, en::WORDS]);

/// Phrases that a date or duration may begin with, numbers aside.
pub(crate) const BEGIN: Openings = group::BEGIN;

/// A date as a grammar reads it, from where the cursor stood.
struct Read<'a> {
    when: When,
    weekday: Option<i8>,
    modifier: Option<DateModifier>,
    /// Day and month may be the other way round.
    doubtful: bool,
    /// For a day in figures that leave no doubt: whether they follow the order of the language.
    order: Option<bool>,
    end: Cursor<'a>,
}

impl<'a> Read<'a> {
    fn new(when: When, end: Cursor<'a>) -> Self {
        Self {
            when,
            weekday: None,
            modifier: None,
            doubtful: false,
            order: None,
            end,
        }
    }
}

/// A date that begins here, with the cursor after it.
pub(crate) fn read(at: Cursor<'_>) -> Option<(Expression, Cursor<'_>)> {
    let read = any_point(at)?;
    let end = read.end;
    match found_date(at, read).pending {
        Pending::Date(expression) => Some((expression, end)),
        _ => None,
    }
}

/// The first date of a passage that needs no anchor, with its place.
pub(crate) fn first_absolute(passage: &Passage<'_>) -> Option<(Interval, Span)> {
    passage.sentences().find_map(|sentence| {
        let mut at = sentence;
        while let Some(begin) = at.next_opening(BEGIN | NUMERAL | DIGITS) {
            if let Some((expression, end)) = read(begin)
                && let Some(days) = expression.when.absolute()
            {
                return Some((days, begin.span_to(end)));
            }
            at = begin.advance(1);
        }
        None
    })
}

/// A date, range of dates or duration that begins here.
pub(crate) fn parse(at: Cursor<'_>) -> Option<Parsed<'_>> {
    let digits = at.is_digits();
    if digits && !figures::may_begin(at) || !digits && !at.opens(group::BEGIN | NUMERAL) {
        return None;
    }
    if at.opens(group::IN) && !leads(at) {
        return None;
    }
    // A number in words is part of a date or duration only where its sentence has a unit or month.
    let counted = at.sentence_opens(group::UNIT | group::MONTH);
    if !digits && !counted && !at.opens(group::BEGIN & !group::ONE) {
        return year::read_spelled(at);
    }
    if !digits && !at.opens(group::BEGIN & !group::ONE) && !counts_time(at) {
        return None;
    }
    let point = any_point(at);
    let range = range::range(at, point.as_ref());
    let read = range.or(point);
    let days = if counted && (digits || at.opens(group::WEEKDAY)) {
        range::days(at)
    } else if at.opens(group::MONTH) {
        range::months(at)
    } else if at.opens(group::PERIOD) {
        decade::decades(at)
    } else {
        None
    };
    let length = if counted && (digits || at.opens(group::ONE | group::BETWEEN | NUMERAL)) {
        duration::duration(at)
    } else {
        None
    };
    let end = read.as_ref().map_or(0, |read| read.end.at());
    if let Some((days, after)) = days.filter(|(_, after)| after.at() > end) {
        let found = days
            .into_iter()
            .map(|(when, from, to)| found_date(from, Read::new(when, to)));
        return Some(Parsed {
            end: after,
            found: found.collect(),
        });
    }
    // A Christmas tree is no day, "du lundi au vendredi" are opening hours, "a Friday", "every Friday" and "the first
    // Friday" are any, as are the heads of a table's columns, and Black Monday and USA Today are names.
    let is_any = |read: &Read<'_>| {
        read.when.is_bare_weekday()
            && (words::before(at, Word::One).is_some() && !attribute::weekday(at, read.end)
                || words::before(at, Word::Rate).is_some()
                || read.end.opens(group::WEEKDAY)
                || at.before().is_some() && at.back(1).opens(group::WEEKDAY)
                || words::follows_ordinal(at))
    };
    // 9/11/2019 goes on.
    let is_whole = |end: &Cursor<'_>| end.glued().is_none_or(|end| end.symbol('/').is_none());
    let is_name = words::over(at, Word::Name).filter(is_whole);
    if let Some(end) = is_name {
        return Some(Parsed {
            end,
            found: Vec::new(),
        });
    }
    if let Some(read) = read.as_ref().filter(|read| {
        read.when.is_weekday_range() && words::before(at, Word::NightHead).is_none()
            || is_any(read)
            || is_address(read.end)
            || attribute::feast(at, read)
            || attribute::title(at, read)
            || attribute::nowadays(at, read)
    }) {
        return Some(Parsed {
            end: read.end,
            found: Vec::new(),
        });
    }
    match (read, length) {
        (Some(read), length) if length.as_ref().is_none_or(|l| l.end.at() <= read.end.at()) => {
            Some(Parsed {
                end: read.end,
                found: vec![found_date(at, read)],
            })
        }
        (_, length) => length,
    }
}

/// True where a name on the web goes on: monday.com
fn is_address(end: Cursor<'_>) -> bool {
    let after = end.glued().and_then(|end| end.symbol('.'));
    let next = after.and_then(Cursor::glued).and_then(Cursor::token);
    next.is_some_and(|t| t.kind == Kind::Word(Shape::Lower))
}

/// True for a word for in that a number follows, and for one that begins something else too.
fn leads(at: Cursor<'_>) -> bool {
    let lead = |w| matches!(w, Word::InHead | Word::InHeadDoubtful).then_some(());
    at.opens(group::BEGIN & !group::IN | NUMERAL)
        || words::pick_from(at, group::IN, lead)
            .is_some_and(|((), end)| end.opens(NUMERAL | DIGITS | group::ONE))
}

/// True when a number in words stands before a unit, a month, or a word that may lead to one.
fn counts_time(at: Cursor<'_>) -> bool {
    let end = numeral(at)
        .map(|(_, end)| end)
        .or_else(|| words::over(at, Word::One))
        .unwrap_or(at);
    let next = end.glued().and_then(|end| end.symbol('-')).unwrap_or(end);
    next.opens(group::UNIT | group::MONTH | group::TURN | group::BESIDE)
        || words::over(at, Word::HalfOf).is_some()
        || words::over(at, Word::Whole).is_some()
        || words::over(at, Word::Full).is_some()
        || at.opens(NUMERAL) && next.opens(NUMERAL | group::ORDINAL)
}

/// A grammar of some dates.
type Reading = fn(Cursor<'_>) -> Option<Read<'_>>;

/// The longest single date that begins here.
fn any_point(at: Cursor<'_>) -> Option<Read<'_>> {
    let digits = at.is_digits();
    let counted = at.sentence_opens(group::UNIT | group::MONTH);
    let number = (digits || at.opens(NUMERAL | group::ONE)) && counted;
    let counts = number && duration::counts(at);
    let readings: [(bool, Reading); 5] = [
        (digits, figures::figures),
        (
            counts
                || digits && figures::may_be_marked(at)
                || at.opens(group::PERIOD | group::ORDINAL | group::TURN),
            period::period,
        ),
        (
            counts || at.opens(group::BEGIN & !group::ONE),
            relative::relative,
        ),
        (
            at.opens(group::UNIT) && at.peek(1).is_some_and(|t| t.kind == Kind::Digits),
            pieces::week_number,
        ),
        (
            digits && figures::may_be_day(at)
                || !digits && number
                || at.opens(group::MONTH | group::WEEKDAY | group::ORDINAL | group::UNIT),
            point::point,
        ),
    ];
    let mut longest: Option<Read<'_>> = None;
    for (_, grammar) in readings.iter().filter(|(applies, _)| *applies) {
        let Some(read) = grammar(at).filter(|read| read.when.is_possible()) else {
            continue;
        };
        // Of equals the last counts.
        if longest
            .as_ref()
            .is_none_or(|known| known.end.at() <= read.end.at())
        {
            longest = Some(read);
        }
    }
    longest
}
