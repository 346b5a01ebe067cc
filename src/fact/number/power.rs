//! Powers of figures: 1.3x10^6, 6,02 × 10²³, 12e+14, 2.5^-1.

use rust_decimal::Decimal;

use crate::{
    fact::cursor::Cursor,
    token::{Kind, Token},
};

/// No exact amount has a greater exponent but for those of small bases.
const MOST: u32 = 99;

/// The value of figures with the power that follows them, and where that ends.
pub(super) fn power(
    base: Decimal,
    plain: bool,
    after: Cursor<'_>,
) -> Option<(Decimal, Cursor<'_>)> {
    match after.token()?.kind {
        Kind::Symbol('^') => {
            let (exponent, end) = exponent(after)?;
            Some((raised(base, exponent)?, end))
        }
        Kind::Symbol('×' | '*' | '·') | Kind::Word(_) => {
            times_ten(base, after).or_else(|| exponential(base, plain, after))
        }
        Kind::Symbol(c) if superscript(c).is_some() && base == Decimal::TEN => {
            let (exponent, end) = exponent(after)?;
            Some((raised(base, exponent)?, end))
        }
        _ => None,
    }
}

/// `x10^6`, ` × 10²³`
fn times_ten(base: Decimal, at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    if at.token()?.symbol().is_none() && !matches!(at.text(), "x" | "X") {
        return None;
    }
    let (ten, after) = at.advance(1).digits()?;
    let (exponent, end) = exponent(after).filter(|_| ten == "10")?;
    Some((base.checked_mul(raised(Decimal::TEN, exponent)?)?, end))
}

/// `12e-1`, `1.5E6`: the exponent of a whole number without a sign is the end of a name.
fn exponential(base: Decimal, plain: bool, at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    let mark = at.glued()?;
    if !matches!(mark.text(), "e" | "E") {
        return None;
    }
    let after = mark.advance(1).glued()?;
    let (exponent, end) = signed(after)?;
    let sure = !plain || mark.text() == "e" && after.digits().is_none();
    let by = raised(Decimal::TEN, exponent).filter(|_| sure)?;
    Some((base.checked_mul(by)?, end))
}

/// `^-4`, `²³`
fn exponent(at: Cursor<'_>) -> Option<(i32, Cursor<'_>)> {
    if let Some(after) = at.glued()?.symbol('^') {
        return signed(after.glued()?);
    }
    let (mut value, mut end, mut negative) = (None::<i32>, at, false);
    while let Some((c, after)) = end.glued().and_then(|at| at.symbol_in(|_| true)) {
        match superscript(c) {
            Some(digit) => value = Some(value.unwrap_or(0).checked_mul(10)?.checked_add(digit)?),
            None if c == '⁻' && value.is_none() => negative = true,
            None => break,
        }
        end = after;
    }
    value.map(|n| (if negative { -n } else { n }, end))
}

fn superscript(c: char) -> Option<i32> {
    let digit = match c {
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        '⁰' | '⁴'..='⁹' => c as i32 - '⁰' as i32,
        _ => return None,
    };
    Some(digit)
}

/// A whole number with its signs: `6`, `+14`, `-4`.
fn signed(at: Cursor<'_>) -> Option<(i32, Cursor<'_>)> {
    const MOST_SIGNS: usize = 2;
    let (mut at, mut negative) = (at, false);
    for _ in 0..MOST_SIGNS {
        let Some((sign, after)) = at.symbol_in(|c| matches!(c, '+' | '-' | '−')) else {
            break;
        };
        negative ^= sign != '+';
        at = after.glued()?;
    }
    let (digits, end) = at.digits_of(1..=2)?;
    let goes_on = end
        .token()
        .is_some_and(|t: Token| t.is_glued() && t.shape().is_some());
    let value: i32 = digits.parse().ok().filter(|_| !goes_on)?;
    Some((if negative { -value } else { value }, end))
}

fn raised(base: Decimal, exponent: i32) -> Option<Decimal> {
    let times = exponent.unsigned_abs();
    if times > MOST {
        return None;
    }
    let mut product = Decimal::ONE;
    for _ in 0..times {
        product = product.checked_mul(base)?;
    }
    if exponent < 0 {
        return Decimal::ONE.checked_div(product);
    }
    Some(product)
}
