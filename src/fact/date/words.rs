//! The words of dates, and the moves over them.

use super::{
    DateModifier,
    calendar::Unit,
    expression::{From, Turn},
    feast::Holiday,
};
use crate::fact::{
    cursor::Cursor,
    lexicon::{Meaning, Openings, STOP_WORD},
};

/// What a word means in a date or duration.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Word {
    /// janvier: 1 to 12
    Month(i8),
    /// A month that is also another word (mars, May): a date only beside a day, a year or a preposition.
    MonthDoubtful(i8),
    /// An abbreviated month: only beside a day or a year.
    MonthShort(i8),
    /// lundi: 1 to 7
    Weekday(i8),
    /// lundis, where they are counted: two Mondays ago
    Weekdays(i8),
    /// An abbreviated weekday: only before a day.
    WeekdayShort(i8),
    /// jour, year
    Unit(Unit),
    /// jours, years; a word that is also its own plural is a `Unit`
    Units(Unit),
    /// h, min: only after digits
    UnitShort(Unit),
    /// premier, third; 0 is the last one
    Ordinal(i8),
    /// The letters after digits that make an ordinal.
    OrdinalMark,
    The,
    Of,
    OfThe,
    To,
    Between,
    And,
    /// Between two lengths of time of which either may be meant.
    Or,
    One,
    This,
    Last,
    Next,
    /// past: a year of it ends now, where the last one ended with its calendar
    Past,
    /// suivant, following: counted from the last date mentioned
    Following,
    /// début, mid, late
    Part(DateModifier),
    /// vers, before, since
    Around(DateModifier),
    /// or later, after a date
    AroundTail(DateModifier),
    Earlier,
    Later,
    AgoHead,
    AgoTail,
    InHead,
    /// A preposition of place and time: counts forward only where the sentence speaks of the future.
    InHeadDoubtful,
    FromNow,
    LaterTail,
    EarlierTail,
    /// hier, the next day
    Shift(Unit, i32, From),
    /// the day after (a date)
    DayAfter(i32),
    QuarterMark,
    HalfMark,
    /// FY: a year of business
    YearMark,
    /// year-end
    UnitEnd(Unit),
    /// year to date
    UnitToDate(Unit),
    /// By its EDTF code, 21 to 24.
    Season(i8),
    DecadesHead,
    DecadeMark,
    /// seventies
    Decade(i16),
    TimeOfDay,
    /// A preposition after which a doubtful month is a month.
    Lead,
    /// A word after which four digits are a year.
    YearLead,
    /// A word after which one unit is a length of time.
    Within,
    /// en, duré: hours and minutes are as long
    LastingHead,
    /// par, per: one unit is a rate
    Rate,
    /// half, of a year: in English also of anything else
    HalfOfYear,
    /// A preposition after which hours are a time of day.
    ClockLead,
    /// After hours that are a time of day: 6 heures du matin
    ClockTail,
    AgeHead,
    AgeTail,
    /// Between a number and its unit: consecutive, more
    Extra,
    /// from, between a length of time and the date it is counted from
    FromDate,
    /// starting, after a week
    Starting,
    /// en huit: a week after the coming day
    WeekAfter(i8),
    HalfMore,
    /// et quart: so many hundredths more, after hours
    PartMore(i64),
    HalfOf,
    Holiday(Holiday),
    /// A word after a feast that leaves it a day: Easter falls on
    FeastTail,
    /// The same before it: lors de (Noël)
    FeastHead,
    /// A.D.: after a year
    Era,
    Future,
    /// by, d'ici: right before a date that is to come
    Deadline,
    /// after next: the second one from now
    AfterNext,
    /// before last: the second one before now
    BeforeLast,
    /// world: what belongs to a today that is no day
    OfOurTime,
    /// even, est: before such a today
    NowHead,
    /// encore: the same after it
    NowTail,
    /// jour pour jour, after so many years ago
    ToTheDay,
    /// consecutive, between an ordinal and its unit
    InARow,
    /// in a row: the same after the unit
    InARowTail,
    /// What joins an owner to what it has: next year's first quarter
    Possessive,
    /// that year, cette semaine-là: the one last mentioned
    UnitThen(Unit),
    /// the same period (of another year)
    SamePeriod,
    /// rest of (the year)
    RestOf,
    /// The day that the text speaks of, after one of `DayLead`
    TheDay,
    DayLead,
    /// premiers: of several
    Firsts,
    /// An article after which a weekday may say when a thing was (a Monday statement)
    AttributeLead,
    /// What happened on the day before it (attacks), so that the day is known without its year
    EventTail,
    /// The same before the day (attentats du)
    EventHead,
    /// A name with the word of a day in it that is none (Black Monday, the Sunday Times)
    Name,
    /// now: at an end of a range
    Now,
    /// all, whole: before one unit
    Whole,
    /// full: the same, but before what belongs to the unit
    Full,
    /// dans la nuit de: the night between two days of the week
    NightHead,
    /// over the weekend
    Weekend,
    /// dernier, after a day or month
    TurnTail(Turn),
    /// A word after which one or two digits alone may be a day of the month.
    DayHead,
    /// The same, where an article stands between: for the 21st
    TheDayHead,
    /// A word after which four digits are a year, even of former centuries.
    EraLead,
    /// as, after the same day: it is that of an event
    As,
    /// What runs from one year into the next: a season, a school year
    SeasonNoun,
}

/// Groups of words, as a set: see [`Openings`].
pub(super) mod group {
    use crate::fact::lexicon::{OF_DATE, Openings};

    pub const MONTH: Openings = OF_DATE;
    pub const WEEKDAY: Openings = OF_DATE << 1;
    pub const ORDINAL: Openings = OF_DATE << 2;
    pub const UNIT: Openings = OF_DATE << 3;
    pub const TURN: Openings = OF_DATE << 4;
    pub const SHIFT: Openings = OF_DATE << 5;
    pub const AWAY: Openings = OF_DATE << 6;
    pub const PERIOD: Openings = OF_DATE << 7;
    pub const BETWEEN: Openings = OF_DATE << 8;
    pub const ONE: Openings = OF_DATE << 9;
    pub const FUTURE: Openings = OF_DATE << 10;
    /// Small words between the words of a date.
    pub const JOINT: Openings = OF_DATE << 11;
    /// Words before a date that are no part of it.
    pub const LEAD: Openings = OF_DATE << 12;
    /// Words that end a date or stand behind it.
    pub const TAIL: Openings = OF_DATE << 13;
    /// Words that lead to a number of units that are to come.
    pub const IN: Openings = OF_DATE << 14;
    /// Words beside a date that none begins with.
    pub const BESIDE: Openings = JOINT | LEAD | TAIL;
    /// Words that a date or duration may begin with, numbers aside.
    pub const BEGIN: Openings =
        MONTH | WEEKDAY | ORDINAL | UNIT | TURN | SHIFT | AWAY | IN | PERIOD | BETWEEN | ONE;
}

impl Word {
    /// True for a word of dates only beside a feast or today, and elsewhere one that a number may count.
    pub(crate) fn is_countable(self) -> bool {
        matches!(self, Self::FeastTail | Self::OfOurTime)
    }

    /// The group of the word.
    pub(crate) const fn group(self) -> Openings {
        match self {
            Self::Month(_) | Self::MonthDoubtful(_) | Self::MonthShort(_) => group::MONTH,
            Self::Weekday(_) | Self::WeekdayShort(_) => group::WEEKDAY,
            Self::Ordinal(_) => group::ORDINAL,
            Self::Unit(_)
            | Self::Units(_)
            | Self::Weekdays(_)
            | Self::UnitShort(_)
            | Self::HalfOfYear => group::UNIT,
            Self::This
            | Self::Last
            | Self::Past
            | Self::Next
            | Self::Following
            | Self::TurnTail(_) => group::TURN,
            Self::Shift(..)
            | Self::DayAfter(_)
            | Self::UnitThen(_)
            | Self::SamePeriod
            | Self::TheDay
            | Self::Name
            | Self::Weekend => group::SHIFT,
            Self::AgoHead | Self::Earlier | Self::Later | Self::RestOf | Self::UnitToDate(_) => {
                group::AWAY
            }
            Self::InHead | Self::InHeadDoubtful => group::IN,
            Self::Part(_)
            | Self::YearMark
            | Self::UnitEnd(_)
            | Self::QuarterMark
            | Self::HalfMark
            | Self::Season(_)
            | Self::DecadesHead
            | Self::Decade(_)
            | Self::Holiday(_) => group::PERIOD,
            Self::Between => group::BETWEEN,
            Self::One | Self::HalfOf | Self::Whole | Self::Full => group::ONE,
            Self::Future | Self::Deadline => group::FUTURE,
            Self::The
            | Self::Of
            | Self::OfThe
            | Self::To
            | Self::And
            | Self::Or
            | Self::Possessive => group::JOINT,
            Self::Around(_)
            | Self::Lead
            | Self::YearLead
            | Self::EraLead
            | Self::DayHead
            | Self::TheDayHead
            | Self::Within
            | Self::LastingHead
            | Self::Rate
            | Self::ClockLead
            | Self::AgeHead
            | Self::DayLead
            | Self::EventHead
            | Self::NightHead
            | Self::NowHead
            | Self::AttributeLead => group::LEAD,
            _ => group::TAIL,
        }
    }
}

/// Over a phrase of some groups with a meaning that `fits` takes.
#[inline]
pub(super) fn pick_from<T>(
    at: Cursor<'_>,
    groups: Openings,
    fits: impl Fn(Word) -> Option<T>,
) -> Option<(T, Cursor<'_>)> {
    at.phrase_of(groups, |meaning| match meaning {
        Meaning::Date(word) => fits(word),
        _ => None,
    })
}

/// Over a phrase that means `word`.
#[inline(always)]
#[allow(clippy::inline_always)] // What the word is tells its group when the program is built.
pub(super) fn over(at: Cursor<'_>, word: Word) -> Option<Cursor<'_>> {
    if at.opens(word.group()) {
        over_word(at, word)
    } else {
        None
    }
}

fn over_word(at: Cursor<'_>, word: Word) -> Option<Cursor<'_>> {
    pick_from(at, word.group(), |w| (w == word).then_some(())).map(|((), after)| after)
}

/// Over a phrase that means `word`, when there is one.
#[inline]
pub(super) fn skip(at: Cursor<'_>, word: Word) -> Cursor<'_> {
    over(at, word).unwrap_or(at)
}

/// To the start of a phrase that ends here and means `word`.
#[inline(always)]
#[allow(clippy::inline_always)] // As for `over`.
pub(super) fn before(at: Cursor<'_>, word: Word) -> Option<Cursor<'_>> {
    at.phrase_of_kind_before(word.group(), |meaning| {
        (meaning == Meaning::Date(word)).then_some(())
    })
    .map(|((), start)| start)
}

/// True after the word for one of several: the first Friday.
pub(super) fn follows_ordinal(at: Cursor<'_>) -> bool {
    at.phrase_of_kind_before(group::ORDINAL, |meaning| {
        matches!(meaning, Meaning::Date(Word::Ordinal(1..))).then_some(())
    })
    .is_some()
}

/// True before a word that a date says something of: the year-end party.
pub(super) fn noun_follows(end: Cursor<'_>) -> bool {
    end.token().is_some_and(|t| t.shape().is_some()) && !end.opens(STOP_WORD)
}
