//! What the dates of a text say of each other: years that are named once, days and months the other way round.

use super::expression::{Expression, Turn, When};

impl Expression {
    /// Gives a day without its year that of a day that stands beside it, or the year before when it would come
    /// later.
    pub(crate) fn take_year_of(&mut self, other: &Self) {
        if let (Some(own), Some((year, day))) = (self.when.bare_day(), other.when.dated_day()) {
            let year = if own > day { year - 1 } else { year };
            self.when = self.when.clone().with_year(Some(year));
        }
    }

    /// Gives a day without its year, or days that begin on one, the year of the day that stands before it, when it
    /// comes later in the year.
    pub(crate) fn go_on_from(&mut self, other: &Self) {
        let begin = match &self.when {
            When::Range(from, _) => from,
            when => when,
        };
        if let (Some(own), Some((year, day))) = (begin.bare_day(), other.when.dated_day())
            && day < own
        {
            let year = Some(year);
            self.when = match self.when.clone() {
                When::Range(from, to) => {
                    When::Range(Box::new(from.with_year(year)), Box::new(to.with_year(year)))
                }
                when => when.with_year(year),
            };
        }
    }

    /// Month and day, for a day without its year.
    pub(crate) fn month_and_day(&self) -> Option<(i8, i8)> {
        match self.when {
            When::Day {
                year: None,
                month,
                day,
                ..
            } => Some((month, day)),
            _ => None,
        }
    }

    /// The day of the week, for one that is named alone.
    pub(crate) fn bare_weekday(&self) -> Option<i8> {
        match self.when {
            When::Weekday {
                weekday,
                turn: Turn::Bare,
            } => Some(weekday),
            _ => None,
        }
    }

    /// True when the page's dates in figures that leave no doubt have the day where the language has the month.
    pub(crate) fn page_swaps_figures<'a>(all: impl Iterator<Item = &'a Self>) -> bool {
        let (mut with, mut against) = (0, 0);
        for expression in all {
            match expression.order {
                Some(true) => with += 1,
                Some(false) => against += 1,
                None => {}
            }
        }
        against > 0 && with == 0
    }

    /// The same with day and month the other way round.
    pub(crate) fn swapped(&self) -> Self {
        let when = match self.when {
            When::Day {
                year,
                month,
                day,
                turn,
            } => When::Day {
                year,
                month: day,
                day: month,
                turn,
            },
            ref other => other.clone(),
        };
        Self {
            when,
            ..self.clone()
        }
    }
}

impl When {
    /// Month and day, when nothing says in which year.
    fn bare_day(&self) -> Option<(i8, i8)> {
        match self {
            Self::Day {
                year: None,
                month,
                day,
                turn: Turn::Bare,
            } => Some((*month, *day)),
            _ => None,
        }
    }

    /// A year with month and day.
    fn dated_day(&self) -> Option<(i16, (i8, i8))> {
        match self {
            Self::Day {
                year: Some(year),
                month,
                day,
                ..
            } => Some((*year, (*month, *day))),
            _ => None,
        }
    }
}
