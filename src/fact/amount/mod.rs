//! Amounts with a unit: money, percentages, quantities.

mod cents;
mod compared;
mod counted;
mod currency;
mod en;
mod exclusion;
mod expression;
mod fr;
mod group;
mod money;
mod percent;
mod quantity;
mod rate;
mod unit;

use std::fmt;

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Found, Parsed, Pending, Value,
    cursor::Cursor,
    lexicon::{AMOUNT, FIGURE, Meaning, NUMBER, Openings, SCALED, Table},
    number::{self, Amount, Modifier},
};
use crate::{
    language::PerLang,
    token::{Gap, Token},
};

use counted::counted;
use expression::{Expression, Measure};
use percent::{headed_percent, percent, points};
use unit::{Namesake, Unit};

pub use currency::{Currency, CurrencyBasis};
pub(crate) use currency::{Family, currency_codes};
pub(crate) use money::settle;

/// A sum of money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Money {
    /// How much: one amount or a range.
    #[serde(flatten)]
    pub amount: Amount,
    /// The currency as written.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub currency: Option<Currency>,
    /// How the currency is known.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub currency_basis: Option<CurrencyBasis>,
    /// What a word before the sum says of it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub modifier: Option<Modifier>,
    /// Of a rate: an ISO 8601 duration (`P1D`) or a noun.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub per: Option<String>,
    /// The same sum in other currencies, when the text gives it.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub converted: Vec<Conversion>,
    /// Index, in the article's facts, of the sum that this one converts.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub conversion_of: Option<usize>,
}

/// The same sum, or range of sums, in another currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Conversion {
    /// How much.
    #[serde(flatten)]
    pub amount: Amount,
    /// The currency.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub currency: Option<Currency>,
}

/// A number of things.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Quantity {
    /// How many: one amount or a range.
    #[serde(flatten)]
    pub amount: Amount,
    /// The noun, as written.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub unit: Option<String>,
    /// What a word before the number says of it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub modifier: Option<Modifier>,
}

/// A share of a hundred.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Percent {
    /// How much: one amount or a range.
    #[serde(flatten)]
    pub amount: Amount,
    /// What a word before the number says of it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub modifier: Option<Modifier>,
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = |c: Option<Currency>| c.map_or_else(|| "?".to_owned(), |c| c.to_string());
        write!(
            f,
            "{}{} {}",
            sign(self.modifier),
            self.amount,
            code(self.currency)
        )?;
        if let Some(per) = &self.per {
            write!(f, " / {per}")?;
        }
        for sum in &self.converted {
            write!(f, " = {} {}", sum.amount, code(sum.currency))?;
        }
        Ok(())
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}{} {}",
            sign(self.modifier),
            self.amount,
            self.unit.as_deref().unwrap_or("?")
        )
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{} %", sign(self.modifier), self.amount)
    }
}

fn sign(modifier: Option<Modifier>) -> &'static str {
    modifier.map_or("", Modifier::sign)
}

/// What a word means in an amount.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Word {
    /// A currency by a name of its own (euro, Canadian dollar).
    Name(Currency),
    /// A name that currencies share (dollar).
    Family(Family),
    /// The same, where the word names something else too (livres are books as well).
    FamilyNoun(Family),
    /// The same for a measure, which news counts in millions only when it is money (pounds).
    FamilyMeasure(Family),
    /// A currency by its symbol.
    Symbol(Currency),
    /// A sign that stands for a currency's symbol in plain characters, before millions only (#).
    PlainSymbol(Currency),
    /// A symbol that currencies share ($).
    FamilySymbol(Family),
    /// A currency by its code.
    Code(Currency),
    /// The same, for a code that is a word or another acronym too.
    WordlikeCode(Currency),
    /// A code with a power of ten before it (MEUR).
    ScaledCode(u8, Currency),
    /// A hundredth of a currency (centimes, pence).
    Subunit(Currency),
    /// The letter for a hundredth, glued to its number after a sum (20 dollars and 43c).
    SubunitLetter,
    /// A country, its people, one of its cities: the currency used there.
    Land(Currency),
    /// Before the two ends of a range (entre, between).
    Between,
    /// Between the ends, after such a word (et, and).
    And,
    /// Between the ends of a range (à, to).
    To,
    /// Between two numbers of which either may be meant (ou, or).
    Or,
    /// Before the first of two sums of which one became the other (passé de, grew from).
    Became,
    /// Between a number and its unit (d’, of).
    Of,
    /// A hundredth (%, pour cent).
    Percent,
    /// The same before its number (pourcentage de, percentage of).
    PercentHead,
    /// A difference of percentages.
    Points,
    /// Between two spelled numbers, the first a share of the second (four in ten).
    Among,
    /// Before the unit of a rate, when that is known for one (par, a).
    Per,
    /// Before any unit of a rate (per, /).
    PerAny,
    /// An article that stands before the unit of a rate (la tonne).
    PerArticle,
    /// A unit of time, as an ISO 8601 duration.
    Time(&'static str),
    /// What prices are given for (share, tonne).
    PerNoun,
    /// A noun of which one costs so little that the price has thousandths (litre).
    PerFine,
    /// An adjective or adverb that makes a sum a rate (annuels, annually).
    PerAdverb(&'static str),
    /// After a unit of time that is none of a rate (a year ago).
    NotPer,
    /// Between a sum and the same in another currency (soit, or about).
    Equals,
    /// Before a sum that is compared with another one (contre, up from).
    Compared,
    /// A word that makes a number of things the known ones (les deux, the three).
    Definite,
    /// A noun whose number only tells it apart (article 5).
    Label,
    /// A word that ends like a plural noun and counts nothing (fois, times).
    NoUnit,
    /// A counted noun that does not look like a plural (people).
    Noun,
    /// An adjective that stands before a counted noun (nouveaux).
    Adjective,
}

/// From this scale on a measure's name is a currency's.
const MILLION: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

pub(crate) const WORDS: PerLang<Table<Word>> = PerLang([fr::WORDS, en::WORDS]);

/// A sum, percentage, quantity or bare number that begins here.
pub(crate) fn parse(at: Cursor<'_>) -> Option<Parsed<'_>> {
    let digits = at.is_digits();
    if !digits && !at.opens(FIGURE) {
        return None;
    }
    if !digits && counts_nothing(at) {
        return None;
    }
    if !digits && let Some(parsed) = indefinite_sum(at).or_else(|| headed_percent(at)) {
        return Some(parsed);
    }
    let Some(read) = expression::read(at) else {
        // Digits that are no numeral are a part of something else, read over as a whole.
        let end = exclusion::shape(at, at).filter(|_| digits)?;
        let found = Vec::new();
        return Some(Parsed { end, found });
    };
    Some(match read.measure {
        Measure::Money(unit) => sum(&read, unit),
        Measure::Percent => percent(&read),
        Measure::Points => points(&read),
        Measure::None => counted(&read),
    })
}

/// True at an article before a word that is no part of an amount, by a look at that word alone: texts are full
/// of them.
fn counts_nothing(at: Cursor<'_>) -> bool {
    let next = at.advance(1);
    let is_word = |t: Token| t.shape().is_some() && !t.is_glued() && t.gap != Gap::Line;
    !at.opens(AMOUNT | SCALED)
        && !next.opens(AMOUNT | NUMBER)
        && next.token().is_some_and(is_word)
        && number::is_article(at)
}

fn sum<'a>(read: &Expression<'a>, unit: Unit) -> Parsed<'a> {
    if !unit.before && exclusion::goes_on_digits(read.start) && number::closes(read.end) {
        return Parsed {
            end: read.end,
            found: Vec::new(),
        };
    }
    let value = Value::Money(Money {
        amount: read.amount.clone(),
        currency: unit.currency,
        currency_basis: unit
            .basis
            .filter(|_| unit.currency.is_some() || unit.family.is_some()),
        modifier: read.modifier(),
        per: rate::per(read.end).map(|(per, _)| per),
        converted: Vec::new(),
        conversion_of: None,
    });
    let rule = if read.is_range {
        "money.range"
    } else if is_ambiguous(unit, read) {
        money::AMBIGUOUS_NOUN
    } else if unit.before {
        "money.currency_number"
    } else {
        "money.number_currency"
    };
    one(read.start, read.end, rule, 0.97, value)
}

/// Billions of dollars, des dizaines de millions d’euros: no sum, but the least that it is.
fn indefinite_sum(at: Cursor<'_>) -> Option<Parsed<'_>> {
    let (least, after) = number::indefinite(at)?;
    let (unit, end) = unit::after(after)?;
    let is_money = match unit.namesake {
        Namesake::None => !unit.hundredth,
        Namesake::Thing => false,
        Namesake::Measure => least >= MILLION && over(end, Word::Of).is_none(),
    };
    if !is_money {
        return None;
    }
    let value = Value::Money(Money {
        amount: Amount::from(least),
        currency: unit.currency,
        currency_basis: unit.basis,
        modifier: None,
        per: rate::per(end).map(|(per, _)| per),
        converted: Vec::new(),
        conversion_of: None,
    });
    Some(one(at, end, "money.indefinite", 0.9, value))
}

/// True for a sum whose currency has a name that is more likely something else here.
fn is_ambiguous(unit: Unit, read: &Expression<'_>) -> bool {
    match unit.namesake {
        Namesake::None => false,
        Namesake::Thing => true,
        // Millions of pounds of something may be its weight.
        Namesake::Measure => {
            read.numeral.scale.is_none_or(|scale| scale < MILLION)
                || over(read.end, Word::Of).is_some()
        }
    }
}

fn one<'a>(
    start: Cursor<'a>,
    end: Cursor<'a>,
    rule: &'static str,
    confidence: f32,
    value: Value,
) -> Parsed<'a> {
    let found = Found {
        span: start.span_to(end),
        rule: rule.into(),
        confidence,
        value,
        pending: Pending::None,
    };
    Parsed {
        end,
        found: vec![found],
    }
}

/// Over the longest phrase of some groups that has a meaning in an amount that `pick` takes.
#[inline]
fn word<T>(
    at: Cursor<'_>,
    groups: Openings,
    pick: impl Fn(Word) -> Option<T>,
) -> Option<(T, Cursor<'_>)> {
    at.phrase_of(groups, |meaning| match meaning {
        Meaning::Amount(word) => pick(word),
        _ => None,
    })
}

/// Over a phrase that means just this.
#[inline(always)]
#[allow(clippy::inline_always)] // What the word is tells its group when the program is built.
fn over(at: Cursor<'_>, wanted: Word) -> Option<Cursor<'_>> {
    if at.opens(wanted.group()) {
        over_word(at, wanted)
    } else {
        None
    }
}

fn over_word(at: Cursor<'_>, wanted: Word) -> Option<Cursor<'_>> {
    word(at, wanted.group(), |w| (w == wanted).then_some(())).map(|((), after)| after)
}
