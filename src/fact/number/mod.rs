//! Numerals: digits in every grouping, number words, scales, fractions.

mod decimal;
mod digits;
mod en;
mod fr;
mod fraction;
mod group;
mod numeral;
mod power;
#[cfg(test)]
mod properties;
mod scale;
mod spelled;

use std::fmt;

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    cursor::Cursor,
    lexicon::{Meaning, Openings, Table},
};
use crate::{
    language::PerLang,
    token::{Kind, Token},
};

pub use decimal::{Amount, Exact, Modifier};
pub(crate) use digits::is_led;
pub(crate) use numeral::{LastNumeral, Numeral, numeral};
pub(crate) use scale::{is_scale, letters, power_of_ten, scale};

/// A bare numeral that is part of no other fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Number {
    /// How much: one amount or a range.
    #[serde(flatten)]
    pub amount: Amount,
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.amount.fmt(f)
    }
}

/// What a word means in a numeral.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Word {
    /// 0 to 19, and the tens to 90.
    Cardinal(u32),
    /// An article that counts as one before a scale, a collective or a fraction (a million).
    Article,
    /// A power of ten that needs a number before it (million, hundred).
    Scale(u8),
    /// A power of ten that may stand alone (cent, mille).
    BareScale(u8),
    /// A power of ten in letters, after figures only (k, bn).
    Letters(u8),
    /// A noun for so many (douzaine, dozen); the flag says that it is meant roughly (dizaine).
    Collective(u32, bool),
    /// Between tens and one (vingt et un).
    AndOne,
    /// Between hundreds or thousands and the rest (two hundred and five).
    AndRest,
    /// Between a number and a fraction (two and a half, un million et demi).
    AndFraction,
    /// A sign for a fraction (½): so many of so many parts.
    Fraction(u32, u32),
    /// One half, after a number or before a scale (demi, half).
    Half,
    /// The name of one of so many equal parts (tiers, fifth).
    Part(u64),
    /// The name of several of so many equal parts (tiers, fifths).
    Parts(u64),
    /// What ends the name of a part after tens and is no name of a part by itself (a twenty-first).
    PartAfterTens(u64),
    /// What a hyphen joins to a number word to make an ordinal of both (twenty-third).
    OrdinalTail,
    /// A spelled decimal mark (virgule, point).
    Point,
    /// Between two numbers, the first a share of the second (un sur trois, one out of three).
    Over,
    /// Between a collective or a fraction and a scale (une centaine de millions).
    Of,
    /// What follows digits to make an ordinal of them (3e, 21st).
    OrdinalEnding,
    /// Before the scale of a number that is not said (several million).
    Several,
    /// Makes the number negative (moins, minus).
    Minus,
    /// Says something of the number after it (plus de, about).
    Before(Modifier),
    /// Says something of the number before it (or more, au moins).
    After(Modifier),
}

pub(crate) const WORDS: PerLang<Table<Word>> = PerLang([fr::WORDS, en::WORDS]);

/// Over the longest phrase of some groups that has a meaning in a numeral that `pick` takes, and over the hyphen
/// that joins it to the words before.
#[inline]
fn word<T>(
    at: Cursor<'_>,
    groups: Openings,
    pick: impl Fn(Word) -> Option<T>,
) -> Option<(T, Cursor<'_>)> {
    joined(at).phrase_of(groups, |meaning| match meaning {
        Meaning::Number(word) => pick(word),
        _ => None,
    })
}

/// Over a hyphen with spaces around it, where nothing goes on after the one word that it joins.
fn hyphen_apart<'a, T>(
    at: Cursor<'a>,
    joined: impl Fn(Cursor<'a>) -> Option<(T, Cursor<'a>)>,
) -> Option<(T, Cursor<'a>)> {
    let is_apart = |at: &Cursor<'_>| at.token().is_some_and(|t| !t.is_glued());
    let after = Some(at).filter(is_apart)?.symbol('-').filter(is_apart)?;
    let goes_on = |end| {
        word(end, group::SCALE, |w| {
            matches!(w, Word::Scale(_) | Word::BareScale(_)).then_some(())
        })
    };
    joined(after).filter(|(_, end)| closes(*end) || goes_on(*end).is_some())
}

/// True where nothing follows that a number before could belong to.
pub(crate) fn closes(at: Cursor<'_>) -> bool {
    let mark = |t: Token| matches!(t.symbol(), Some('.' | ',' | ';' | ')' | '?' | '!'));
    at.token().is_none_or(mark)
        && !at
            .peek(1)
            .is_some_and(|t| t.is_glued() && t.shape().is_some())
}

/// Over a hyphen that is glued on both sides.
#[inline]
fn joined(at: Cursor<'_>) -> Cursor<'_> {
    match at.token() {
        Some(token) if token.kind == Kind::Symbol('-') && token.is_glued() => {
            at.advance(1).glued().unwrap_or(at)
        }
        _ => at,
    }
}

/// Over a phrase that means just this.
#[inline(always)]
#[allow(clippy::inline_always)] // What the word is tells its group when the program is built.
fn over(at: Cursor<'_>, wanted: Word) -> Option<Cursor<'_>> {
    if joined(at).opens(wanted.group()) {
        over_word(at, wanted)
    } else {
        None
    }
}

fn over_word(at: Cursor<'_>, wanted: Word) -> Option<Cursor<'_>> {
    word(at, wanted.group(), |w| (w == wanted).then_some(())).map(|((), after)| after)
}

/// What the words just before a number say of it.
pub(crate) fn modifier_before(at: Cursor<'_>) -> Option<Modifier> {
    if at.before().is_none() || at.back(1).word() == 0 {
        return None;
    }
    at.phrase_of_kind_before(group::BEFORE, |meaning| match meaning {
        Meaning::Number(Word::Before(modifier)) => Some(modifier),
        _ => None,
    })
    .map(|(modifier, _)| modifier)
}

/// Over the plus sign at the end of a number (300+ people), where nothing is added.
pub(crate) fn over_plus(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let after = at.glued()?.symbol('+')?;
    after.glued().is_none().then_some(after)
}

/// What the words just after a number, or a plus sign at its end, say of it.
pub(crate) fn modifier_after(at: Cursor<'_>) -> Option<Modifier> {
    if over_plus(at).is_some() {
        return Some(Modifier::AtLeast);
    }
    word(at, group::AFTER, |w| match w {
        Word::After(modifier) => Some(modifier),
        _ => None,
    })
    .map(|(modifier, _)| modifier)
}

/// Over what stands between a number and the one it is a share of.
pub(crate) fn over_share(at: Cursor<'_>) -> Option<Cursor<'_>> {
    over(at, Word::Over)
}

/// Over words that say something of the number after them.
pub(crate) fn over_modifier(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let before = |w| matches!(w, Word::Before(_)).then_some(());
    word(at, group::BEFORE, before).map(|((), after)| after)
}

/// True for an article alone before a word: it counts nothing there (un homme, a man).
pub(crate) fn is_article(at: Cursor<'_>) -> bool {
    over(at, Word::Article).is_some_and(|after| {
        after
            .token()
            .is_some_and(|t| t.shape().is_some() && t.gap != crate::token::Gap::Line)
    })
}

/// Over what joins a part in words to the one thing it is a part of: half a, three quarters of one.
pub(crate) fn part_of_one<'a>(part: &Numeral, end: Cursor<'a>) -> Option<Cursor<'a>> {
    let is_part = part.words && part.value < Decimal::ONE;
    let of = over(end, Word::Of).unwrap_or(end);
    let one = over(of, Word::Article).or_else(|| over(of, Word::Cardinal(1)));
    one.filter(|_| is_part)
}

/// Over a number that is said by the plural of its scale alone: billions, des dizaines de millions. Gives the
/// scale, which the number is not smaller than.
pub(crate) fn indefinite(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    const MOST: usize = 3;
    let mut found: Option<(Decimal, Cursor<'_>)> = None;
    for _ in 0..MOST {
        let next = found.map_or(at, |(_, end)| over(end, Word::Of).unwrap_or(end));
        let is_plural = next.conventions().is_plural(next.text())
            || next
                .phrase_of_kind_before(group::BEFORE, |m| {
                    (m == Meaning::Number(Word::Several)).then_some(())
                })
                .is_some();
        let scale = word(next, group::SCALE, |w| match w {
            Word::Scale(power) | Word::BareScale(power) => power_of_ten(power),
            Word::Collective(many, _) => Some(Decimal::from(many)),
            _ => None,
        });
        let Some((by, end)) = scale.filter(|_| is_plural) else {
            break;
        };
        let product = found.map_or(Decimal::ONE, |(by, _)| by).checked_mul(by)?;
        found = Some((product, end));
    }
    found
}

/// The minus that stands just before a number; apart from it only where the two are a whole sentence, for else it
/// is a dash.
pub(crate) fn minus_before<'a>(at: Cursor<'a>, end: Cursor<'a>) -> Option<Cursor<'a>> {
    let sign = at
        .before()
        .is_some_and(|t| matches!(t.symbol(), Some('-' | '−')) && !t.is_glued());
    if sign && (at.glued().is_some() || at.back(1).is_at_start() && end.is_at_end()) {
        return Some(at.back(1));
    }
    if modifier_before(at).is_some() {
        return None;
    }
    let minus = |meaning| (meaning == Meaning::Number(Word::Minus)).then_some(());
    at.phrase_of_kind_before(group::BEFORE, minus)
        .map(|((), start)| start)
}
