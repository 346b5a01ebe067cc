//! The currency of a sum, before or after its number.

use super::{Currency, CurrencyBasis, Family, Word, word};
use crate::{
    fact::cursor::Cursor,
    token::{Gap, Kind, Shape},
};

/// What says the currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Unit {
    /// The currency, when it is known.
    pub currency: Option<Currency>,
    /// How it is known.
    pub basis: Option<CurrencyBasis>,
    /// The currencies that share its name.
    pub family: Option<Family>,
    /// It stands before the number.
    pub before: bool,
    /// Its name is another noun too.
    pub noun: bool,
    /// It is a hundredth of the currency.
    pub hundredth: bool,
    /// A power of ten written with it (MEUR).
    pub scale: u8,
}

impl Unit {
    fn sure(currency: Currency, basis: CurrencyBasis) -> Self {
        Self {
            currency: Some(currency),
            basis: Some(basis),
            family: None,
            before: false,
            noun: false,
            hundredth: false,
            scale: 0,
        }
    }

    fn shared(family: Family) -> Self {
        let currency = family.default_currency();
        Self {
            currency,
            family: Some(family),
            ..Self::sure(Currency::new("XXX"), CurrencyBasis::Default)
        }
    }

    /// The unit that a word means.
    fn of(word: Word) -> Option<Self> {
        match word {
            Word::Name(c) => Some(Self::sure(c, CurrencyBasis::Name)),
            Word::Symbol(c) => Some(Self::sure(c, CurrencyBasis::Symbol)),
            Word::Code(c) | Word::WordlikeCode(c) => Some(Self::sure(c, CurrencyBasis::Code)),
            Word::ScaledCode(scale, c) => Some(Self {
                scale,
                ..Self::sure(c, CurrencyBasis::Code)
            }),
            Word::Family(f) | Word::FamilySymbol(f) => Some(Self::shared(f)),
            Word::FamilyNoun(f) => Some(Self {
                noun: true,
                ..Self::shared(f)
            }),
            Word::Subunit(c) => {
                let family = Family::of(c).filter(|f| *f != Family::Pound);
                let basis = match family {
                    Some(_) => CurrencyBasis::Default,
                    None => CurrencyBasis::Name,
                };
                Some(Self {
                    hundredth: true,
                    family,
                    ..Self::sure(c, basis)
                })
            }
            _ => None,
        }
    }

    fn decided(self, currency: Currency, basis: CurrencyBasis) -> Self {
        Self {
            currency: Some(currency),
            basis: Some(basis),
            family: None,
            noun: false,
            ..self
        }
    }
}

/// A currency before a number: `€`, `US$`, `CHF`.
pub(super) fn before(at: Cursor<'_>) -> Option<(Unit, Cursor<'_>)> {
    let (found, after) = word(at, |w| match w {
        Word::Name(_)
        | Word::Family(_)
        | Word::Symbol(_)
        | Word::FamilySymbol(_)
        | Word::Code(_) => Some(w),
        _ => None,
    })?;
    let next = after.token()?;
    if next.gap == Gap::Line
        || (next.kind != Kind::Digits && !matches!(found, Word::FamilySymbol(_) | Word::Symbol(_)))
    {
        return None;
    }
    let fits = match found {
        Word::Code(_) => is_code(at, after),
        Word::Symbol(_) | Word::FamilySymbol(_) => is_symbol(at, after),
        _ => names_before(at, after),
    };
    let mut unit = Unit::of(found).filter(|_| fits)?;
    unit.before = true;
    Some((unit, after))
}

/// A currency after a number: `€`, `d’euros`, `Canadian dollars`, `dollars canadiens`, `de $`.
pub(super) fn after(at: Cursor<'_>) -> Option<(Unit, Cursor<'_>)> {
    let at = word(at, |w| (w == Word::Of).then_some(())).map_or(at, |((), after)| after);
    if at.token()?.gap == Gap::Line {
        return None;
    }
    let land = word(at, |w| match w {
        Word::Land(c) => Some(c),
        _ => None,
    });
    let named = |at| {
        let (found, after) = word(at, |w| Unit::of(w).map(|_| w))?;
        Unit::of(found).map(|unit| (found, unit, after))
    };
    if let Some((currency, end)) = land
        && let Some((found, unit, after)) = named(end)
        && matches!(found, Word::Name(_) | Word::Family(_) | Word::FamilyNoun(_))
    {
        let unit = match unit.family {
            Some(family) if Family::of(currency) == Some(family) => {
                unit.decided(currency, CurrencyBasis::Name)
            }
            _ => unit,
        };
        return Some((unit, after));
    }
    let (found, unit, end) = named(at)?;
    let fits = match found {
        Word::Code(_) => is_code(at, end),
        Word::WordlikeCode(_) | Word::ScaledCode(..) => is_upper(at),
        Word::Symbol(_) | Word::FamilySymbol(_) => is_symbol(at, end),
        _ => true,
    };
    // `10 $5` is a number and a sum, `3 €50` is one sum.
    let prefix = at.token()?.gap != Gap::None
        && matches!(found, Word::FamilySymbol(_) | Word::Symbol(_))
        && end.glued().is_some_and(|end| end.digits().is_some());
    if !fits || prefix {
        return None;
    }
    Some(confirmed(unit, end))
}

/// The unit, with what follows it and says which currency it is: `dollars canadiens`, `$ CAD`, `US dollars`
/// after `$9.99`.
pub(super) fn confirmed(unit: Unit, end: Cursor<'_>) -> (Unit, Cursor<'_>) {
    let same = |c: Currency| {
        Some(c) == unit.currency || (unit.family.is_some() && Family::of(c) == unit.family)
    };
    let said = word(end, |w| match w {
        Word::Land(c) if unit.family.is_some() && same(c) => Some((c, CurrencyBasis::Name)),
        Word::Code(c) if same(c) => Some((c, CurrencyBasis::Code)),
        Word::Name(c) if unit.before && same(c) => Some((c, CurrencyBasis::Name)),
        _ => None,
    });
    if let Some(((currency, basis), after)) = said
        && (basis != CurrencyBasis::Code || is_code(end, after))
        && (basis != CurrencyBasis::Name || end.text().len() > 2)
    {
        return (unit.decided(currency, basis), after);
    }
    // `$23 billion dollar deal`.
    let again = word(end, |w| match w {
        Word::Family(f)
            if unit.before
                && (unit.family == Some(f) || unit.currency.and_then(Family::of) == Some(f)) =>
        {
            Some(())
        }
        _ => None,
    });
    (unit, again.map_or(end, |((), after)| after))
}

/// Codes are written in capitals; in small letters only right at their number or its symbol.
fn is_code(at: Cursor<'_>, after: Cursor<'_>) -> bool {
    is_upper(at)
        || after.back(1).token().is_some_and(|t| t.symbol().is_some())
        || at.token().is_some_and(|t| t.is_glued())
        || (!at.lang().is_stop_word(at.text()) && is_at_number(at, after))
}

fn is_at_number(at: Cursor<'_>, after: Cursor<'_>) -> bool {
    at.before().is_some_and(|t| t.kind == Kind::Digits) || after.digits().is_some()
}

fn is_upper(at: Cursor<'_>) -> bool {
    at.token()
        .is_some_and(|t| matches!(t.shape(), Some(Shape::Upper | Shape::Mixed)))
}

/// The letters of a symbol (`US$`, `kr`, `Rs`) are no word of the sentence.
fn is_symbol(at: Cursor<'_>, after: Cursor<'_>) -> bool {
    let letters = [at, after.back(1)]
        .into_iter()
        .find(|c| c.token().is_some_and(|t| t.shape().is_some()));
    let Some(letters) = letters else { return true };
    let shape = letters.token().and_then(crate::token::Token::shape);
    let text = letters.text();
    match shape {
        Some(Shape::Lower) => !at.lang().is_stop_word(text) || text.len() > 2,
        _ => {
            // `A $5 fine` is no Australian one.
            let glued = letters.advance(1).glued().is_some()
                || letters.token().is_some_and(|t| t.is_glued());
            text.len() > 1 || glued
        }
    }
}

/// A name stands before a number of its own only where neither belongs to anything else.
fn names_before(at: Cursor<'_>, after: Cursor<'_>) -> bool {
    let free = at
        .before()
        .is_none_or(|t| matches!(t.kind, Kind::Symbol('(' | ',' | ';' | ':')))
        || word(at.back(1), |w| matches!(w, Word::Land(_)).then_some(())).is_some();
    free && after.advance(1).token().is_none_or(|t| {
        !matches!(t.kind, Kind::Word(_)) || crate::fact::number::is_scale(after.advance(1))
    })
}
