//! Scales: million, thousand billion, dozen, k.

use rust_decimal::Decimal;

use super::{Word, group, word};
use crate::fact::cursor::Cursor;

/// Scales one after the other.
#[derive(Clone, Copy)]
pub(super) struct Scaled {
    /// What they multiply by.
    pub by: Decimal,
    /// The last one is a noun.
    pub noun: bool,
    /// They may stand without a number.
    pub bare: bool,
}

/// `million`, `mille milliards`, `thousand billion`.
pub(super) fn scales(at: Cursor<'_>) -> Option<(Scaled, Cursor<'_>)> {
    const MOST: usize = 2;
    let mut found: Option<(Scaled, Cursor<'_>)> = None;
    for _ in 0..MOST {
        let end = found.map_or(at, |(_, end)| end);
        let next = word(end, group::SCALE, |w| match w {
            Word::Scale(power) => Some((power, true)),
            Word::BareScale(power) => Some((power, false)),
            _ => None,
        });
        let Some(((power, noun), after)) = next.filter(|((p, _), _)| *p > 2) else {
            break;
        };
        let by = power_of_ten(power)?;
        let (before, bare) = found.map_or((Decimal::ONE, !noun), |(s, _)| (s.by, s.bare));
        // `Mille milliards` is one scale, `un million mille` two.
        if by < before {
            break;
        }
        let by = before.checked_mul(by)?;
        found = Some((Scaled { by, noun, bare }, after));
    }
    found
}

/// `dizaine`, `dozen`.
pub(super) fn collective(at: Cursor<'_>) -> Option<(u32, bool, Cursor<'_>)> {
    word(at, group::SCALE, |w| match w {
        Word::Collective(many, roughly) => Some((many, roughly)),
        _ => None,
    })
    .map(|((many, roughly), after)| (many, roughly, after))
}

/// Ten to this power.
pub(crate) fn power_of_ten(power: u8) -> Option<Decimal> {
    let value = 10_i128.checked_pow(u32::from(power))?;
    Decimal::try_from_i128_with_scale(value, 0).ok()
}

/// A scale word with nothing before it.
pub(crate) fn scale(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    scales(at).map(|(scaled, after)| (scaled.by, after))
}

/// True at a scale, in words or letters.
pub(crate) fn is_scale(at: Cursor<'_>) -> bool {
    scale(at).is_some() || letters(at).is_some()
}

/// A scale in letters (`bn`, `k`); the caller knows whether letters may stand there.
pub(crate) fn letters(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    let (power, after) = word(at, group::SCALE, |w| match w {
        Word::Letters(power) => Some(power),
        _ => None,
    })?;
    Some((power_of_ten(power)?, after))
}
