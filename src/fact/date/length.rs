//! A length of time as ISO 8601 writes it.

use std::fmt::Write;

use rust_decimal::Decimal;

use super::calendar::Unit;

/// A length of time by the designators of ISO 8601.
pub(super) struct Length {
    pub parts: [Decimal; 7],
    /// One unit, such as an article may count.
    pub is_one: bool,
}

/// The designators, the time of day's after `T`; a minute is told from a month by its place.
const DESIGNATORS: [char; 7] = ['Y', 'M', 'W', 'D', 'H', 'm', 'S'];

impl Length {
    pub(super) fn new(unit: Unit, count: Decimal) -> Self {
        let (times, designator) = unit.iso();
        let place = DESIGNATORS
            .iter()
            .position(|d| *d == designator)
            .unwrap_or(0);
        let mut parts = [Decimal::ZERO; 7];
        parts[place] = count.checked_mul(Decimal::from(times)).unwrap_or(count);
        Self {
            parts,
            is_one: count == Decimal::ONE,
        }
    }

    /// About how many days it is, to tell the shorter of two.
    pub(super) fn days(&self) -> Decimal {
        /// The days of a year, month, week and day, and the parts of a day in an hour, minute and second.
        const WHOLE: [u32; 4] = [365, 30, 7, 1];
        const PARTS: [u32; 3] = [24, 24 * 60, 24 * 60 * 60];
        let (whole, parts) = self.parts.split_at(WHOLE.len());
        let days = whole
            .iter()
            .zip(WHOLE)
            .map(|(part, days)| part.saturating_mul(days.into()));
        let less = parts
            .iter()
            .zip(PARTS)
            .map(|(part, of)| part / Decimal::from(of));
        days.chain(less)
            .fold(Decimal::ZERO, Decimal::saturating_add)
    }

    fn first(&self) -> usize {
        self.parts.iter().position(|p| !p.is_zero()).unwrap_or(7)
    }

    pub(super) fn smaller_than(&self, other: &Self) -> bool {
        let last = other.parts.iter().rposition(|p| !p.is_zero()).unwrap_or(0);
        self.first() > last
    }

    /// True unless there are so many that a greater unit would have been counted: 15 days, 48 hours are two.
    pub(super) fn is_rest(&self) -> bool {
        const MOST: [u32; 7] = [u32::MAX, 11, 51, 364, 23, 59, 59];
        let all = self.parts.iter().zip(MOST);
        all.into_iter()
            .all(|(part, most)| *part <= Decimal::from(most))
    }

    pub(super) fn add(&mut self, more: &Self) {
        for (part, more) in self.parts.iter_mut().zip(more.parts) {
            *part += more;
        }
        self.is_one = false;
    }

    pub(super) fn iso(&self) -> String {
        let mut iso = "P".to_owned();
        for (place, (part, designator)) in self.parts.iter().zip(DESIGNATORS).enumerate() {
            if place >= 4 && !iso.contains('T') && self.parts[4..].iter().any(|p| !p.is_zero()) {
                iso.push('T');
            }
            if !part.is_zero() {
                let _ = write!(
                    iso,
                    "{}{}",
                    part.normalize(),
                    designator.to_ascii_uppercase()
                );
            }
        }
        iso
    }
}
