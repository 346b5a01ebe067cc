//! Percentages and their differences.

use rust_decimal::Decimal;

use super::{Percent, Quantity, Word, counted::signed, expression::Expression, one, over};
use crate::fact::{
    Parsed, Value,
    cursor::Cursor,
    number::{self, Amount},
};

/// A share of a hundred.
pub(super) fn percent<'a>(read: &Expression<'a>) -> Parsed<'a> {
    let (start, amount) = signed(read);
    let value = Value::Percent(Percent {
        amount,
        modifier: read.modifier(),
    });
    let rule = if read.is_range {
        "percent.range"
    } else {
        "percent.number"
    };
    one(start, read.end, rule, 0.98, value)
}

/// a percentage of 12, un pourcentage de vingt: where nothing follows that the number could count
pub(super) fn headed_percent(at: Cursor<'_>) -> Option<Parsed<'_>> {
    let (numeral, end) = number::numeral(over(at, Word::PercentHead)?)?;
    let year = numeral.plain && numeral.value >= Decimal::ONE_THOUSAND;
    if year || !number::closes(end) {
        return None;
    }
    let value = Value::Percent(Percent {
        amount: Amount::one(numeral.value),
        modifier: None,
    });
    Some(one(at, end, "percent.head", 0.8, value))
}

/// A difference of percentages: its unit is counted like a thing.
pub(super) fn points<'a>(read: &Expression<'a>) -> Parsed<'a> {
    let (start, amount) = signed(read);
    let value = Value::Quantity(Quantity {
        amount,
        unit: Some(read.unit_at.text_to(read.end).to_owned()),
        modifier: read.modifier(),
    });
    one(start, read.end, "quantity.points", 0.95, value)
}
