//! The hundredths after the whole units of a sum.

use rust_decimal::Decimal;

use super::{Word, group, over, word};
use crate::fact::{cursor::Cursor, number};

/// The hundredths after a sum: `3 €50`, `15 dollars 50`, `13 euros et 45 cents`, `20 dollars and 43c`.
pub(super) fn after(end: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    let two = |at: Cursor<'_>| at.digits_of(2..=2).is_some();
    let at = over(end, Word::And).unwrap_or(end);
    let (numeral, after) = number::numeral(at).filter(|(n, _)| n.value < Decimal::ONE_HUNDRED)?;
    let letter = || over(after.glued()?, Word::SubunitLetter);
    let subunit = |w| matches!(w, Word::Subunit(_)).then_some(());
    let hundredth = word(after, group::CURRENCY, subunit)
        .map(|((), after)| after)
        .or_else(letter);
    let end_of_it = match hundredth {
        Some(after) => Some(after),
        None if two(at) && at.at() == end.at() && at.glued().is_some() => Some(after),
        None if at.at() == end.at() && two(at) && number::closes(after) => Some(after),
        None => return spelled(end),
    }?;
    Some((numeral.value / Decimal::ONE_HUNDRED, end_of_it))
}

/// The same in words that nothing follows: `one dollar fifty`, `US$3 and fourteen`.
pub(super) fn spelled(end: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    let at = over(end, Word::And).unwrap_or(end);
    let (cents, after) = number::numeral(at)?;
    let fits = cents.words
        && (Decimal::TEN..Decimal::ONE_HUNDRED).contains(&cents.value)
        && number::closes(after);
    fits.then(|| (cents.value / Decimal::ONE_HUNDRED, after))
}
