//! Fractions: a half, three fifths, ½, 3/4.

use rust_decimal::Decimal;

use super::{Word, digits::figures, over, scale::scales, spelled, word};
use crate::fact::cursor::Cursor;

/// A fraction by itself: `a half`, `three fifths`, `½`, `3/4`.
pub(super) fn fraction(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    if let Some(found) = fraction_sign(at).or_else(|| slashed(at)) {
        return Some(found);
    }
    let article = over(at, Word::Article);
    let after = article.unwrap_or(at);
    if let Some(end) = over(after, Word::Half) {
        return Some((Decimal::new(5, 1), end));
    }
    let counted =
        article.is_some() || at.digits().is_some() || spelled::below_hundred(at).is_some();
    let (many, after) = match article {
        Some(after) => (Decimal::ONE, after),
        None => spelled::below_thousand(at)
            .or_else(|| {
                let (figures, after) = figures(at).filter(|(f, _)| f.plain)?;
                Some((figures.value, after))
            })
            .unwrap_or((Decimal::ONE, at)),
    };
    let (part, end) = part(after, many)?;
    // `A third suspect`, `one fifth round`: a single part is an ordinal when a noun follows.
    let single = many == Decimal::ONE && end.token().is_some_and(|t| t.shape().is_some());
    let of = over(end, Word::Of).unwrap_or(end);
    let scaled = scales(over(of, Word::Article).unwrap_or(of)).is_some();
    if !scaled && (!counted || single && !end.lang().is_stop_word(&end.text().to_lowercase())) {
        return None;
    }
    Some((many.checked_div(Decimal::from(part))?, end))
}

/// The name of the parts, in the singular or plural that their number asks for.
fn part(at: Cursor<'_>, many: Decimal) -> Option<(u32, Cursor<'_>)> {
    let one = many == Decimal::ONE;
    word(at, |w| match w {
        Word::Part(n) if one => Some(n),
        Word::Parts(n) if !one => Some(n),
        Word::Half if one => Some(2),
        _ => None,
    })
}

/// `½`, `¾`.
pub(super) fn fraction_sign(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    word(at, |w| match w {
        Word::Fraction(above, below) => Decimal::from(above).checked_div(Decimal::from(below)),
        _ => None,
    })
}

/// `3/4`: a proper fraction of small numbers.
pub(super) fn slashed(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    let (above, after) = at.digits().filter(|(d, _)| d.len() == 1)?;
    let (below, end) = after.glued()?.symbol('/')?.glued()?.digits()?;
    let (above, below) = (above.parse::<u32>().ok()?, below.parse::<u32>().ok()?);
    let proper = above > 0 && above < below && below <= 10;
    let over = end
        .glued()
        .and_then(|end| end.symbol_in(|c| matches!(c, '/' | '-' | '.')))
        .and_then(|(_, after)| after.glued())
        .is_some_and(|after| after.digits().is_some());
    (proper && !over).then(|| (Decimal::from(above) / Decimal::from(below), end))
}

/// `et demi`, `and a half`, `and three quarters`.
pub(super) fn and_fraction(end: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    let after = over(end, Word::AndFraction)?;
    fraction(after)
}
