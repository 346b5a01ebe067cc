//! Numbers that measure nothing: things counted, and bare numbers.

use rust_decimal::Decimal;

use super::{Quantity, Word, exclusion, expression::Expression, one, over, quantity};
use crate::fact::{
    Parsed, Value,
    cursor::Cursor,
    number::{self, Amount, Exact, Number},
};

/// A quantity, a bare number, or digits that are neither.
pub(super) fn counted<'a>(read: &Expression<'a>) -> Parsed<'a> {
    let start = read.start;
    let noun = quantity::noun(&read.numeral, read.end);
    let nothing = |end| Parsed {
        end,
        found: Vec::new(),
    };
    // A decimal mark that nothing stands before.
    let mark = start.symbol_in(|c| matches!(c, '.' | ','));
    let digits = mark.map_or(start, |(_, after)| after);
    if let Some(end) = exclusion::shape(digits, read.end) {
        return nothing(end);
    }
    let unmarked = read.numeral.plain || mark.is_some();
    if unmarked && exclusion::is_label(start, noun.is_some()) {
        return nothing(read.end);
    }
    let year = read.numeral.plain && is_year(&read.numeral);
    let known = is_small(&read.numeral) && is_definite(start);
    let fits = read.numeral.value > Decimal::ONE && !read.is_share && !year && !known;
    if let Some((unit, end)) = noun.filter(|_| fits) {
        let mut amount = read.amount.clone();
        // Things are counted whole: the mark of `1,234 salariés` separates thousands.
        if let Some(grouped) = read.numeral.grouped.filter(|_| !read.is_range) {
            amount = Amount::one(grouped);
        }
        let value = Value::Quantity(Quantity {
            amount,
            unit: Some(unit.text_to(end).to_owned()),
            modifier: read.modifier(),
        });
        return one(start, end, "quantity.number_noun", 0.9, value);
    }
    if number::is_article(start) && read.end.at() == start.at() + 1 {
        return nothing(read.end);
    }
    let (start, amount) = signed(read);
    let value = Value::Number(Number { amount });
    one(start, read.end, "number.numeral", 0.9, value)
}

/// The amount with the minus that may stand before it, and where that begins.
pub(super) fn signed<'a>(read: &Expression<'a>) -> (Cursor<'a>, Amount) {
    let mut amount = read.amount.clone();
    let start = number::minus_before(read.start, read.end).filter(|_| !read.is_range);
    if start.is_some() {
        amount.amount = amount.amount.map(|a| Exact(-a.0));
    }
    (start.unwrap_or(read.start), amount)
}

/// A plain number that is a year more likely than a count.
fn is_year(numeral: &number::Numeral) -> bool {
    !numeral.words && (Decimal::from(1900)..=Decimal::from(2100)).contains(&numeral.value)
}

/// True for a number of things that a text does not tell but takes as known (`les deux`, `the three`).
fn is_small(numeral: &number::Numeral) -> bool {
    numeral.words && numeral.value <= Decimal::TEN
}

fn is_definite(start: Cursor<'_>) -> bool {
    start.before().is_some()
        && over(start.back(1), Word::Definite).is_some_and(|end| end.at() == start.at())
}
