//! The currency of a sum, before or after its number.

use super::{Currency, CurrencyBasis, Family, MILLION, Word, group, over, word};
use crate::{
    fact::{
        cursor::Cursor,
        number::{is_scale, numeral},
    },
    token::{Gap, Kind, Shape},
};

/// What the name of a currency means besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Namesake {
    None,
    /// A thing that may be counted in millions (livres).
    Thing,
    /// A measure, which news does not count in millions (pounds).
    Measure,
}

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
    /// What else its name means.
    pub namesake: Namesake,
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
            namesake: Namesake::None,
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
                namesake: Namesake::Thing,
                ..Self::shared(f)
            }),
            Word::FamilyMeasure(f) => Some(Self {
                namesake: Namesake::Measure,
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
            namesake: Namesake::None,
            ..self
        }
    }
}

/// A currency before a number: `€`, `US$`, `CHF`.
pub(super) fn before(at: Cursor<'_>) -> Option<(Unit, Cursor<'_>)> {
    if !at.opens(group::CURRENCY | group::LAND) {
        return None;
    }
    symbol_before(at)
        .or_else(|| plain_symbol_before(at))
        .or_else(|| name_before(at))
        .map(|(unit, after)| {
            let before = true;
            (Unit { before, ..unit }, after)
        })
}

fn symbol_before(at: Cursor<'_>) -> Option<(Unit, Cursor<'_>)> {
    let (found, after) = word(at, group::CURRENCY, |w| {
        matches!(w, Word::Symbol(_) | Word::FamilySymbol(_) | Word::Code(_)).then_some(w)
    })?;
    let next = after.token().filter(|t| t.gap != Gap::Line)?;
    let fits = match found {
        Word::Code(_) => next.kind == Kind::Digits && is_code(at, after),
        _ => is_symbol(at, after),
    };
    Unit::of(found).filter(|_| fits).map(|unit| (unit, after))
}

/// `#13 billion`: what plain characters leave of `£`. Before a smaller number it is a number sign.
fn plain_symbol_before(at: Cursor<'_>) -> Option<(Unit, Cursor<'_>)> {
    let (currency, after) = word(at, group::CURRENCY, |w| match w {
        Word::PlainSymbol(currency) => Some(currency),
        _ => None,
    })?;
    let (numeral, _) = numeral(after.glued()?)?;
    let millions = numeral.scale.is_some_and(|scale| scale >= MILLION);
    millions.then(|| (Unit::sure(currency, CurrencyBasis::Symbol), after))
}

/// `dollar 22.5 million`, `Malaysian ringgit 42`: only where neither the name nor the number belongs to
/// anything else.
fn name_before(at: Cursor<'_>) -> Option<(Unit, Cursor<'_>)> {
    let land = word(at, group::LAND, |w| match w {
        Word::Land(c) => Some(c),
        _ => None,
    });
    let name_at = land.map_or(at, |(_, after)| after);
    let (found, after) = word(name_at, group::CURRENCY, |w| {
        matches!(w, Word::Name(_) | Word::Family(_)).then_some(w)
    })?;
    let (_, end) = after
        .digits()
        .filter(|_| after.token().is_some_and(|t| t.gap != Gap::Line))?;
    let scaled = is_scale(end);
    let free = scaled
        || at
            .before()
            .is_none_or(|t| matches!(t.kind, Kind::Symbol('(' | ',' | ';' | ':')));
    let goes_on = !scaled && end.token().is_some_and(|t| t.shape().is_some());
    let unit = Unit::of(found).filter(|_| free && !goes_on)?;
    let unit = match land {
        Some((currency, _)) if unit.family.is_some() && Family::of(currency) == unit.family => {
            unit.decided(currency, CurrencyBasis::Name)
        }
        _ => unit,
    };
    Some((unit, after))
}

/// A currency after a number: `€`, `d’euros`, `Canadian dollars`, `dollars canadiens`, `de $`.
pub(super) fn after(at: Cursor<'_>) -> Option<(Unit, Cursor<'_>)> {
    let at = over(at, Word::Of).unwrap_or(at);
    if !at.opens(group::CURRENCY | group::LAND) || at.token()?.gap == Gap::Line {
        return None;
    }
    let land = word(at, group::LAND, |w| match w {
        Word::Land(c) => Some(c),
        _ => None,
    });
    let named = |at| {
        let (found, after) = word(at, group::CURRENCY, |w| Unit::of(w).map(|_| w))?;
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
        && matches!(
            found,
            Word::FamilySymbol(_) | Word::Symbol(_) | Word::Code(_)
        )
        && end
            .glued()
            .and_then(Cursor::digits)
            // Where the decimal mark is a comma, symbols follow: `3 €50` is one sum.
            .is_some_and(|(digits, _)| at.conventions().decimal == '.' || digits.len() != 2);
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
    let said = word(end, group::LAND | group::CURRENCY, |w| match w {
        Word::Land(c) if !unit.before && same(c) => Some((c, CurrencyBasis::Name)),
        Word::Code(c) if same(c) => Some((c, CurrencyBasis::Code)),
        Word::Name(c) if unit.before && same(c) => Some((c, CurrencyBasis::Name)),
        _ => None,
    });
    if let Some(((currency, basis), after)) = said
        && (basis != CurrencyBasis::Code || is_code(end, after))
    {
        return (unit.decided(currency, basis), after);
    }
    // `dollars de Taïwan`.
    let land = over(end, Word::Of).and_then(|of| {
        word(of, group::LAND, |w| match w {
            Word::Land(c) if !unit.before && unit.family.is_some() && same(c) => Some(c),
            _ => None,
        })
    });
    if let Some((currency, after)) = land.filter(|_| unit.currency != land.map(|(c, _)| c)) {
        return (unit.decided(currency, CurrencyBasis::Name), after);
    }
    // `$23 billion dollar deal`.
    let again = word(end, group::CURRENCY, |w| match w {
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
        || [at, after.back(1)]
            .into_iter()
            .any(|c| c.token().is_some_and(|t| t.symbol().is_some()))
        || at.glued().is_some()
        || (!at.lang().is_stop_word(at.text()) && is_at_number(at, after))
}

fn is_at_number(at: Cursor<'_>, after: Cursor<'_>) -> bool {
    at.before().is_some_and(|t| t.kind == Kind::Digits) || after.is_digits()
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
    if shape == Some(Shape::Lower) {
        let quoted = at
            .before()
            .is_some_and(|t| matches!(t.symbol(), Some('\'' | '’')));
        return !quoted && !at.lang().is_stop_word(text);
    }
    // `A $5 fine` is no Australian one.
    text.len() > 1 || letters.advance(1).glued().is_some() || letters.glued().is_some()
}
