//! Number words below one thousand.

use rust_decimal::Decimal;

use super::{Word, group, hyphen_apart, over, word};
use crate::fact::cursor::Cursor;

/// A number below one hundred in words.
pub(super) fn below_hundred(at: Cursor<'_>) -> Option<(u32, Cursor<'_>)> {
    let (first, after) = cardinal(at)?;
    if first < 20 || first % 10 != 0 {
        return Some((first, after));
    }
    // Soixante and quatre-vingts count on to nineteen, the other tens to nine.
    let most = if matches!(first, 60 | 80) { 19 } else { 9 };
    let unit = |at| cardinal(at).filter(|(unit, _)| (1..=most).contains(unit));
    let and_one = || {
        let after = over(after, Word::AndOne)?;
        unit(after).filter(|(unit, _)| unit % 10 == 1)
    };
    let apart = || hyphen_apart(after, unit);
    match unit(after).or_else(and_one).or_else(apart) {
        Some((unit, end)) => Some((first + unit, end)),
        None => Some((first, after)),
    }
}

/// A number below one thousand (or, as some languages count hundreds, ten thousand) in words.
pub(super) fn below_thousand(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    let hundreds = below_hundred(at)
        .filter(|(n, _)| *n > 0)
        .or_else(|| over(at, Word::Article).map(|after| (1, after)))
        .and_then(|(n, after)| {
            // A hundred that may stand alone is counted to sixteen (quinze cents), and is else another word.
            let counted = |w| match w {
                Word::Scale(2) => true,
                Word::BareScale(2) => matches!(n, 2..=16),
                _ => false,
            };
            word(after, group::SCALE, |w| counted(w).then_some(n * 100))
        })
        .or_else(|| over(at, Word::BareScale(2)).map(|after| (100, after)));
    let Some((hundreds, after)) = hundreds else {
        return below_hundred(at).map(|(n, after)| (Decimal::from(n), after));
    };
    let (n, end) = with_rest(hundreds, after);
    Some((Decimal::from(n), end))
}

/// Hundreds with what follows them.
fn with_rest(hundreds: u32, after: Cursor<'_>) -> (u32, Cursor<'_>) {
    let and = over(after, Word::AndRest);
    let rest = below_hundred(and.unwrap_or(after))
        .filter(|(n, _)| *n > 0)
        // In `between one hundred and two hundred` the rest is a number of its own.
        .filter(|(_, end)| hundred(*end).is_none());
    match rest {
        Some((rest, end)) => (hundreds + rest, end),
        None => (hundreds, after),
    }
}

/// Figures before the word for a hundred, with what follows (`3 hundred and twenty`).
pub(super) fn hundreds_of<'a>(n: Decimal, after: Cursor<'a>) -> Option<(Decimal, Cursor<'a>)> {
    let after = over(after, Word::Scale(2))?;
    let figures = |at: Cursor<'a>| {
        let (digits, end) = at.digits_of(1..=2)?;
        Some((digits.parse::<u32>().ok().filter(|n| *n > 0)?, end))
    };
    let (rest, end) = over(after, Word::AndRest)
        .and_then(figures)
        .unwrap_or_else(|| with_rest(0, after));
    let hundreds = n.checked_mul(Decimal::ONE_HUNDRED)?;
    Some((hundreds.checked_add(Decimal::from(rest))?, end))
}

/// The digits after a spelled decimal mark: `five point two five`, `deux virgule soixante`.
pub(super) fn decimals(whole: Decimal, after: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    const MOST: u32 = 6;
    let mut end = over(after, Word::Point)?;
    let (mut sum, mut scale) = (0_u32, 0_u32);
    while scale < MOST
        && let Some((n, next)) = below_hundred(end)
    {
        let width = if n < 10 { 1 } else { 2 };
        sum = sum * 10_u32.pow(width) + n;
        scale += width;
        end = next;
    }
    if scale == 0 {
        return None;
    }
    let part = Decimal::try_from_i128_with_scale(i128::from(sum), scale).ok()?;
    Some((whole.checked_add(part)?, end))
}

/// One number word.
pub(super) fn cardinal(at: Cursor<'_>) -> Option<(u32, Cursor<'_>)> {
    word(at, group::CARDINAL, |w| match w {
        Word::Cardinal(n) => Some(n),
        _ => None,
    })
}

/// Over the word for a hundred.
pub(super) fn hundred(at: Cursor<'_>) -> Option<Cursor<'_>> {
    word(at, group::SCALE, |w| {
        matches!(w, Word::Scale(2) | Word::BareScale(2)).then_some(())
    })
    .map(|((), after)| after)
}
