//! The whole numeral: sections of figures or words, each with its scale.

use std::cell::Cell;

use rust_decimal::Decimal;

use super::{
    Modifier, Word,
    digits::{Figures, figures},
    fraction::{and_fraction, divided, fraction, fraction_sign, slashed},
    group, over,
    power::power,
    scale::{Scaled, collective, scales},
    spelled, word,
};
use crate::{
    fact::{
        cursor::Cursor,
        lexicon::{NUMBER, NUMERAL, SCALED},
    },
    token::{Kind, Token},
};

/// A numeral as a grammar reads it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numeral {
    /// Its value.
    pub value: Decimal,
    /// Set by words that name a number roughly (une centaine).
    pub modifier: Option<Modifier>,
    /// Written in words, at least in part before any scale (deux, two).
    pub words: bool,
    /// What its only scale multiplies by (1000000 in `5 millions`); a range shares it.
    pub scale: Option<Decimal>,
    /// The value when its only mark, taken for a decimal mark, separates thousands instead (`1,234`).
    pub grouped: Option<Decimal>,
    /// One run of digits and nothing else.
    pub plain: bool,
    /// Ends with a noun for a number, which `de` joins to what is counted (millions, douzaine).
    pub noun: bool,
}

impl Numeral {
    fn new(value: Decimal) -> Self {
        Self {
            value,
            modifier: None,
            words: true,
            scale: None,
            grouped: None,
            plain: false,
            noun: false,
        }
    }
}

/// The numeral read last.
#[derive(Default)]
pub(crate) struct LastNumeral {
    /// The token that it begins at.
    place: Cell<Option<usize>>,
    /// It and the token after it.
    known: Cell<Option<(Numeral, usize)>>,
}

/// No numeral has more sections; the bound keeps the pass linear.
const MOST_SECTIONS: usize = 8;

/// The longest numeral that begins here. Several grammars ask for it in turn, so the passage keeps the last answer.
pub(crate) fn numeral(at: Cursor<'_>) -> Option<(Numeral, Cursor<'_>)> {
    let digits = at.is_digits();
    if !digits && !at.opens(NUMERAL) {
        return None;
    }
    let memo = &at.passage().last_numeral;
    if memo.place.get() == Some(at.at()) {
        let known = memo.known.get();
        return known.map(|(numeral, end)| (numeral, at.to(end)));
    }
    let quick = if digits {
        alone_in_figures(at)
    } else {
        single(at)
    };
    let read = quick.unwrap_or_else(|| read(at));
    memo.place.set(Some(at.at()));
    memo.known
        .set(read.map(|(numeral, end)| (numeral, end.at())));
    read
}

/// The numeral at a number word or article that is all of it, by a look at the next token: a word that goes
/// on no numeral. `Some(None)` for an article there, which counts nothing.
#[allow(clippy::option_option)] // Outside: whether the look was enough; inside: what it found.
fn single(at: Cursor<'_>) -> Option<Option<(Numeral, Cursor<'_>)>> {
    let after = at.advance(1);
    let is_word = |t: Token| t.shape().is_some() && !t.is_glued();
    if at.opens(SCALED) || after.opens(NUMBER) || !after.token().is_some_and(is_word) {
        return None;
    }
    match spelled::cardinal(at) {
        Some((n, end)) if end.at() == after.at() => {
            Some(Some((Numeral::new(Decimal::from(n)), end)))
        }
        Some(_) => None,
        None => Some(None),
    }
}

/// The same at figures that stand apart or behind a sign that is no part of them, where the sentence ends or a word
/// or sign follows that goes on no numeral.
#[allow(clippy::option_option)]
fn alone_in_figures(at: Cursor<'_>) -> Option<Option<(Numeral, Cursor<'_>)>> {
    let (digits, after) = at.digits()?;
    let ends = after.token().is_none_or(|next| match next.kind {
        Kind::Word(_) => !next.is_glued() && next.span().len() > 1,
        Kind::Symbol('%' | '€' | '$' | '£' | ')' | '»' | '”') => true,
        Kind::Symbol('.' | ',' | ';' | ':' | '!' | '?') => !after.advance(1).is_glued(),
        _ => false,
    });
    let sign = |t: Token| matches!(t.symbol(), Some('€' | '$' | '£' | '(' | '«' | '“'));
    let begins = !at.is_glued() || at.before().is_some_and(sign);
    if !begins || !ends || after.opens(NUMBER) {
        return None;
    }
    let mut numeral = Numeral::new(digits.parse::<u64>().ok()?.into());
    numeral.words = false;
    numeral.plain = true;
    Some(Some((numeral, after)))
}

fn read(at: Cursor<'_>) -> Option<(Numeral, Cursor<'_>)> {
    let (numeral, end) =
        fraction_of_scale(at).or_else(|| sections(at).map(|(n, end)| divided(n, end)))?;
    // An ordinal is no numeral.
    if end.glued().is_some() && over(end, Word::OrdinalEnding).is_some()
        || numeral.words && ends_ordinal(end)
    {
        return None;
    }
    // `thirty (30) days` says it twice.
    let again = || {
        let inside = end.symbol('(')?;
        let (twin, after) = sections(inside)?;
        let after = after.symbol(')')?;
        (twin.value == numeral.value && twin.words != numeral.words).then_some(after)
    };
    Some((numeral, again().unwrap_or(end)))
}

/// True where the number word begins an ordinal: `twenty-third`, `dix-neuvième`, `vingt et unième`. A word that no
/// hyphen joins is one by itself.
fn ends_ordinal(end: Cursor<'_>) -> bool {
    over(end, Word::OrdinalTail).is_some_and(|after| after.at() > end.at() + 1)
}

/// `half a million`, `un demi-milliard`, `trois quarts de million`, `two thirds`.
fn fraction_of_scale(at: Cursor<'_>) -> Option<(Numeral, Cursor<'_>)> {
    let (part, after) = fraction(at)?;
    let mut numeral = Numeral::new(part);
    let of = over(after, Word::Of).unwrap_or(after);
    let of = over(of, Word::Article).unwrap_or(of);
    if let Some((many, _, end)) = collective(of) {
        numeral.value = part.checked_mul(Decimal::from(many))?;
        numeral.noun = true;
        return Some((numeral, end));
    }
    let Some((scaled, end)) = scales(of) else {
        return Some((numeral, after));
    };
    numeral.value = part.checked_mul(scaled.by)?;
    numeral.scale = Some(scaled.by);
    numeral.noun = scaled.noun;
    Some((numeral, end))
}

/// One section: a number before any scale of a thousand or more.
fn section(at: Cursor<'_>) -> Option<(Numeral, Cursor<'_>)> {
    if let Some((figures, after)) = figures(at) {
        let mut numeral = Numeral::new(figures.value);
        numeral.words = false;
        numeral.grouped = figures.grouped;
        numeral.plain = figures.plain;
        if let Some((value, end)) = power(figures.value, figures.plain, after) {
            numeral.value = value;
            numeral.plain = false;
            numeral.grouped = None;
            return Some((numeral, end));
        }
        if let Some((part, end)) = fraction_sign(after) {
            numeral.value += part;
            return Some((numeral, end));
        }
        if let Some((part, end)) = slashed(after).filter(|_| figures.plain) {
            numeral.value += part;
            return Some((numeral, end));
        }
        if let Some((value, end)) = spelled_point(&figures, after) {
            numeral.value = value;
            numeral.plain = false;
            return Some((numeral, end));
        }
        if let Some((value, end)) = spelled::hundreds_of(figures.value, after) {
            numeral.value = value;
            numeral.scale = Some(Decimal::ONE_HUNDRED);
            numeral.plain = false;
            return Some((numeral, end));
        }
        return Some((numeral, after));
    }
    let (value, after) = spelled::below_thousand(at)?;
    let (value, end) = spelled::decimals(value, after).unwrap_or((value, after));
    Some((Numeral::new(value), end))
}

/// `1 point 5`: figures around a spelled decimal mark.
fn spelled_point<'a>(whole: &Figures, after: Cursor<'a>) -> Option<(Decimal, Cursor<'a>)> {
    let (decimals, end) = over(after, Word::Point)?.digits().filter(|_| whole.plain)?;
    if decimals.len() > 6 {
        return None;
    }
    let part =
        Decimal::try_from_i128_with_scale(decimals.parse().ok()?, decimals.len() as u32).ok()?;
    Some((whole.value.checked_add(part)?, end))
}

/// Sections with their scales, from large to small.
fn sections(at: Cursor<'_>) -> Option<(Numeral, Cursor<'_>)> {
    let (mut whole, mut end) = first_section(at)?;
    let mut last = whole.scale.unwrap_or(Decimal::ONE);
    for _ in 0..MOST_SECTIONS {
        if let Some((part, after)) = and_fraction(end) {
            // `3 millions et demi`, `two and a half`, and `one billion and a half million`.
            let (by, after) = match scales(after).filter(|s| s.0.by < last || last == Decimal::ONE)
            {
                Some((scaled, after)) => {
                    whole.noun = scaled.noun;
                    if last == Decimal::ONE {
                        whole.value = whole.value.checked_mul(scaled.by)?;
                        whole.scale = Some(scaled.by);
                    }
                    (scaled.by, after)
                }
                None => (last, after),
            };
            whole.value = whole.value.checked_add(part.checked_mul(by)?)?;
            return Some((whole, after));
        }
        if last == Decimal::ONE {
            break;
        }
        let Some((next, scale, after)) = next_section(end, last) else {
            break;
        };
        let sum = whole.value.checked_add(next.value)?;
        match scale {
            // `deux mille cinq cents millions`: the scale is that of all before it.
            Some(scaled) if scaled.by > last => {
                whole.value = sum.checked_mul(scaled.by)?;
                whole.noun = scaled.noun;
                whole.scale = whole.scale.and_then(|s| s.checked_mul(scaled.by));
                last = scaled.by;
            }
            Some(scaled) => {
                let part = next.value.checked_mul(scaled.by)?;
                whole.value = whole.value.checked_add(part)?;
                whole.noun = scaled.noun;
                whole.scale = None;
                last = scaled.by;
            }
            None => {
                whole.value = sum;
                whole.noun = false;
                whole.scale = None;
                last = Decimal::ONE;
            }
        }
        end = after;
    }
    Some((whole, end))
}

/// The first section with its scales: `20 millions`, `mille`, `a billion`, `une centaine de milliers`.
fn first_section(at: Cursor<'_>) -> Option<(Numeral, Cursor<'_>)> {
    let (mut numeral, mut end) = match section(at) {
        Some(found) => found,
        None => alone(at)?,
    };
    let mut by = Decimal::ONE;
    let half = over(end, Word::Half);
    if let Some((many, roughly, after)) = collective(half.unwrap_or(end)) {
        by = Decimal::from(many);
        if half.is_some() {
            by /= Decimal::TWO;
        }
        if roughly {
            numeral.modifier = Some(Modifier::About);
        }
        numeral.noun = true;
        end = after;
        let counted = over(end, Word::Of).and_then(|of| {
            let scaled = scales(of).map(|(scaled, after)| (scaled.by, after));
            scaled.or_else(|| collective(of).map(|(n, _, after)| (Decimal::from(n), after)))
        });
        if let Some((more, after)) = counted.filter(|(more, _)| *more > by) {
            by = by.checked_mul(more)?;
            end = after;
        }
    } else if let Some((scaled, after)) = scales(end) {
        by = scaled.by;
        numeral.noun = scaled.noun;
        end = after;
    }
    if by != Decimal::ONE {
        numeral.value = numeral.value.checked_mul(by)?;
        numeral.grouped = numeral.grouped.and_then(|g| g.checked_mul(by));
        numeral.scale = Some(by);
        numeral.plain = false;
    }
    Some((numeral, end))
}

/// One, said by an article or not at all before what it counts: `a million`, `mille`.
fn alone(at: Cursor<'_>) -> Option<(Numeral, Cursor<'_>)> {
    let bare = |w| matches!(w, Word::BareScale(_)).then_some(at);
    let counted = match over(at, Word::Article) {
        Some(after) => (scales(after).is_some() || collective(after).is_some()).then_some(after),
        None => word(at, group::SCALE, bare).map(|(at, _)| at),
    };
    counted.map(|at| (Numeral::new(Decimal::ONE), at))
}

/// A section after a scale: smaller than the scale, or with a greater scale for the whole.
fn next_section(end: Cursor<'_>, last: Decimal) -> Option<(Numeral, Option<Scaled>, Cursor<'_>)> {
    let and = over(end, Word::AndRest);
    let (next, after) = section(and.unwrap_or(end)).or_else(|| {
        // `un million mille`: a bare scale counts as one.
        scales(end)
            .filter(|(s, _)| s.bare && s.by < last)
            .map(|_| (Numeral::new(Decimal::ONE), end))
    })?;
    let scaled = scales(after);
    let fits = match scaled {
        Some((s, _)) if s.by < last => next.value.checked_mul(s.by)? < last,
        Some((s, _)) => s.by > last && and.is_none() && last == Decimal::ONE_THOUSAND && next.words,
        // Figures without a scale go on a numeral only when they fill its thousands (1 million 500 000).
        None if next.words => next.value < last,
        None => {
            and.is_none()
                && next.value < last
                && (next.scale.is_some()
                    || next.value >= Decimal::ONE_THOUSAND && !next.plain && next.grouped.is_none())
        }
    };
    let end = scaled.map_or(after, |(_, end)| end);
    fits.then_some((next, scaled.map(|(s, _)| s), end))
}
