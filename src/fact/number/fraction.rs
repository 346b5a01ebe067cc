//! Fractions: a half, three fifths, ½, 3/4.

use rust_decimal::Decimal;

use super::{
    Word, closes, digits::figures, group, hyphen_apart, joined, numeral::Numeral, over,
    scale::scales, spelled, word,
};
use crate::fact::{
    cursor::Cursor,
    lexicon::{Meaning, NUMBER},
};

/// A fraction by itself: `a half`, `three fifths`, `½`, `3/4`.
pub(super) fn fraction(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    let (value, end) = fraction_before(at, |_| false)?;
    // Two quarters by themselves are of a year, or of a game.
    let quarters = part(end.back(1), Decimal::TWO).is_some_and(|(parts, _)| parts == 4)
        && end.back(1).phrase(is_date).is_some();
    (!quarters || value != Decimal::new(5, 1)).then_some((value, end))
}

/// A fraction before a word that `takes` it. Before any other one a single part is an ordinal: a third suspect.
fn fraction_before<'a>(
    at: Cursor<'a>,
    takes: impl Fn(Cursor<'a>) -> bool,
) -> Option<(Decimal, Cursor<'a>)> {
    if let Some(found) = fraction_sign(at).or_else(|| slashed(at)) {
        return Some(found);
    }
    // The name of the parts follows figures at once.
    let next = at.advance(1);
    if at.is_digits() && !joined(next).opens(NUMBER) && next.symbol('-').is_none() {
        return None;
    }
    let article = over(at, Word::Article);
    let after = article.unwrap_or(at);
    if let Some(end) = over(after, Word::Half) {
        return Some((Decimal::new(5, 1), end));
    }
    let (many, part, end) = compound_parts(at, article).or_else(|| named_parts(at, article))?;
    let single = many == Decimal::ONE && end.token().is_some_and(|t| t.shape().is_some());
    let ordinal = single
        && !end.lang().is_stop_word(&end.text().to_lowercase())
        && over(end, Word::Of).is_none()
        && !takes(end);
    let counted = article.is_some() || at.is_digits() || spelled::below_hundred(at).is_some();
    let of = over(end, Word::Of).unwrap_or(end);
    let scaled = scales(over(of, Word::Article).unwrap_or(of)).is_some();
    if !scaled && (!counted || ordinal) {
        return None;
    }
    let (whole, many) = mixed(at, end, many, part);
    Some((many.checked_div(Decimal::from(part))? + whole, end))
}

/// `two hundred and four hundredths`: what stands before the `and` is whole.
fn mixed(at: Cursor<'_>, end: Cursor<'_>, many: Decimal, part: u64) -> (Decimal, Decimal) {
    let rest = many % Decimal::ONE_HUNDRED;
    let proper = !rest.is_zero() && rest < Decimal::from(part) && many > Decimal::ONE_HUNDRED;
    let said = (at.at()..end.at()).any(|n| over(at.to(n), Word::AndRest).is_some());
    if proper && said && !at.is_digits() {
        (many - rest, rest)
    } else {
        (Decimal::ZERO, many)
    }
}

/// Parts that are told in words by so few.
const FEW: u64 = 10;
/// Figures count no smaller parts.
const MOST_OF_FIGURES: u64 = 1000;

/// How many of how many parts: `three fifths`, `25 hundredths`, `a quarter`.
fn named_parts<'a>(
    at: Cursor<'a>,
    article: Option<Cursor<'a>>,
) -> Option<(Decimal, u64, Cursor<'a>)> {
    let spelled = spelled::below_thousand(at);
    let (many, after) = match article {
        Some(after) => (Decimal::ONE, after),
        None => spelled
            .or_else(|| {
                let (figures, after) = figures(at).filter(|(f, _)| f.plain)?;
                Some((figures.value, after))
            })
            .unwrap_or((Decimal::ONE, at)),
    };
    let named = part(after, many)
        .filter(|(n, _)| spelled.is_some() || article.is_some() || *n <= MOST_OF_FIGURES)
        .or_else(|| hyphen_apart(after, |at| part(at, many)))
        // Many write `three quarter`, `trois cinquième`.
        .or_else(|| {
            let (named, end) = part(after, Decimal::ONE).filter(|_| spelled.is_some())?;
            let proper = many < Decimal::from(named) && named <= FEW;
            (proper && (closes(end) || over(end, Word::Of).is_some())).then_some((named, end))
        });
    named.map(|(part, end)| (many, part, end))
}

/// The same where tens begin the name of the parts: `twenty thirty-fifths`, `a twenty-first`.
fn compound_parts<'a>(
    at: Cursor<'a>,
    article: Option<Cursor<'a>>,
) -> Option<(Decimal, u64, Cursor<'a>)> {
    let (many, after) = if let Some(after) = article {
        (1, after)
    } else {
        let (many, after) = spelled::below_hundred(at)?;
        spelled::hundred(after).map_or((many, after), |after| (many * 100, after))
    };
    let (tens, after) = spelled::cardinal(after).filter(|(n, _)| *n >= 20 && n % 10 == 0)?;
    let unit = over(after, Word::AndOne).unwrap_or(after);
    let (unit, end) = word(unit, group::PART, |w| match w {
        Word::Part(n) | Word::PartAfterTens(n) if many == 1 => Some(n),
        Word::Parts(n) if many > 1 => Some(n),
        _ => None,
    })
    .filter(|(n, _)| *n < 10)?;
    Some((Decimal::from(many), u64::from(tens) + unit, end))
}

/// The name of the parts, in the singular or plural that their number asks for.
fn part(at: Cursor<'_>, many: Decimal) -> Option<(u64, Cursor<'_>)> {
    let one = many == Decimal::ONE;
    word(at, group::PART, |w| match w {
        Word::Part(n) if one => Some(n),
        Word::Parts(n) if !one => Some(n),
        Word::Half if one => Some(2),
        _ => None,
    })
}

/// A number of thousands or more, divided by the parts that follow: `a hundred thousand trillionths`.
pub(super) fn divided(whole: Numeral, end: Cursor<'_>) -> (Numeral, Cursor<'_>) {
    let scaled = whole.words && whole.scale.is_some_and(|by| by >= Decimal::ONE_THOUSAND);
    let parts = word(end, group::PART, |w| match w {
        Word::Part(n) | Word::Parts(n) if n >= 1000 => Some(n),
        _ => None,
    })
    .filter(|(_, after)| scaled && closes(*after));
    match parts.and_then(|(n, after)| Some((whole.value.checked_div(n.into())?, after))) {
        Some((value, after)) => (Numeral { value, ..whole }, after),
        None => (whole, end),
    }
}

/// `½`, `¾`.
pub(super) fn fraction_sign(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    word(at, group::PART, |w| match w {
        Word::Fraction(above, below) => Decimal::from(above).checked_div(Decimal::from(below)),
        _ => None,
    })
}

/// `3/4`: a proper fraction of small numbers.
pub(super) fn slashed(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    let (above, after) = at.digits_of(1..=1)?;
    let (below, end) = after.glued()?.symbol('/')?.glued()?.digits()?;
    let (above, below) = (above.parse::<u32>().ok()?, below.parse::<u32>().ok()?);
    let proper = above > 0 && above < below && below <= 10;
    let over = end
        .glued()
        .and_then(|end| end.symbol_in(|c| matches!(c, '/' | '-' | '.')))
        .and_then(|(_, after)| after.glued())
        .is_some_and(Cursor::is_digits);
    (proper && !over).then(|| (Decimal::from(above) / Decimal::from(below), end))
}

/// `et demi`, `and a half`, `and three quarters`, `and a quarter hours`.
pub(super) fn and_fraction(end: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    let after = over(end, Word::AndFraction)?;
    fraction_before(after, |at| at.phrase(is_date).is_some())
}

fn is_date(meaning: Meaning) -> Option<()> {
    matches!(meaning, Meaning::Date(_)).then_some(())
}
