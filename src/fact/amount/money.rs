//! What decides sums once all of a text is read: the countries named near a bare dollar, and which sum
//! another one converts.

use super::{
    Conversion, Currency, CurrencyBasis, Family, MILLION, Money, Quantity, Word, compared, group,
    over, rate, word,
};
use crate::{
    fact::{
        Found, Pending, Value,
        cursor::{Cursor, Passage},
        number,
    },
    token::{Kind, Shape},
};

/// The rule of sums whose currency has a name that is another noun too (livres).
pub(super) const AMBIGUOUS_NOUN: &str = "money.ambiguous_noun";

/// So many mentions of one country decide for a whole article.
const ENOUGH_MENTIONS: usize = 3;

/// A country, people or city of the text.
#[derive(Clone, Copy)]
struct Land {
    token: usize,
    currency: Currency,
    family: Option<Family>,
}

/// The lands that a text names.
struct Lands {
    /// In order.
    all: Vec<Land>,
    /// What they say of a family in the whole text, as far as that was asked.
    whole: Vec<(Family, Option<Currency>)>,
}

/// Decides the currencies of bare sums, pairs conversions and gives rates said after a parenthesis.
pub(crate) fn settle(found: &mut [Found], passage: &Passage<'_>) {
    let is_open = |f: &Found| match &f.value {
        Value::Money(money) => {
            money.currency_basis == Some(CurrencyBasis::Default) || f.rule == AMBIGUOUS_NOUN
        }
        _ => false,
    };
    if found.iter().any(is_open) {
        let mut lands = Lands {
            all: lands(passage),
            whole: Vec::new(),
        };
        let signs = said_by_signs(found);
        for fact in found.iter_mut() {
            if is_open(fact) {
                decide(fact, &mut lands, &signs, passage);
            }
        }
    }
    compared::settle(found, passage);
    pair(found, passage);
}

/// The lands that a text names, in order.
fn lands(passage: &Passage<'_>) -> Vec<Land> {
    let mut lands = Vec::new();
    for sentence in passage.sentences() {
        let mut rest = sentence;
        while let Some(at) = rest.next_opening(group::LAND) {
            let land = word(at, group::LAND, |w| match w {
                Word::Land(c) => Some(c),
                _ => None,
            });
            let is_name =
                at.text().len() > 3 || at.token().is_some_and(|t| t.shape() != Some(Shape::Lower));
            match land.filter(|_| is_name) {
                Some((currency, after)) => {
                    lands.push(Land {
                        token: at.at(),
                        currency,
                        family: Family::of(currency),
                    });
                    rest = after;
                }
                None => rest = at.advance(1),
            }
        }
    }
    lands
}

/// The first currency of each family that the symbol of a sum says.
fn said_by_signs(found: &[Found]) -> Vec<(Family, Currency)> {
    let said = |fact: &Found| match &fact.value {
        Value::Money(m) if m.currency_basis == Some(CurrencyBasis::Symbol) => m.currency,
        _ => None,
    };
    let mut first: Vec<(Family, Currency)> = Vec::new();
    for currency in found.iter().filter_map(said) {
        if let Some(family) = Family::of(currency)
            && first.iter().all(|(known, _)| *known != family)
        {
            first.push((family, currency));
        }
    }
    first
}

fn decide(
    fact: &mut Found,
    lands: &mut Lands,
    signs: &[(Family, Currency)],
    passage: &Passage<'_>,
) {
    let family = fact_family(fact, passage);
    let Value::Money(money) = &mut fact.value else {
        return;
    };
    let (Some(family), Some(at)) = (family, passage.at_byte(fact.span.start)) else {
        return;
    };
    // Millions of pounds are money where other pounds are.
    let is_large = money.amount.amount.is_some_and(|a| a.0 >= MILLION);
    let by_sign = || {
        let said = signs.iter().find(|(known, _)| *known == family);
        said.filter(|_| is_large).map(|(_, currency)| *currency)
    };
    match lands.currency(family, at).or_else(by_sign) {
        Some(currency) => {
            money.currency = Some(currency);
            money.currency_basis = Some(CurrencyBasis::Context);
            if fact.rule == AMBIGUOUS_NOUN {
                fact.rule = "money.number_currency".into();
            }
        }
        // Without a country near, livres are books.
        None if fact.rule == AMBIGUOUS_NOUN => {
            let unit = fact
                .span
                .of(passage.text())
                .rsplit([' ', '\u{a0}', '\u{202f}'])
                .next();
            fact.value = Value::Quantity(Quantity {
                amount: money.amount.clone(),
                unit: unit.map(str::to_owned),
                modifier: money.modifier,
            });
            fact.rule = "quantity.number_noun".into();
        }
        None if money.currency.is_none() => money.currency_basis = None,
        None => {}
    }
}

/// The family that the words of a sum name.
fn fact_family(fact: &Found, passage: &Passage<'_>) -> Option<Family> {
    let mut at = passage.at_byte(fact.span.start)?;
    let mut family = None;
    while at
        .token()
        .is_some_and(|t| (t.start as usize) < fact.span.end)
    {
        family = word(at, group::CURRENCY, |w| match w {
            Word::Family(f)
            | Word::FamilyNoun(f)
            | Word::FamilyMeasure(f)
            | Word::FamilySymbol(f) => Some(f),
            Word::Subunit(c) => Family::of(c),
            _ => None,
        })
        .map(|(f, _)| f)
        .or(family);
        at = at.advance(1);
    }
    family
}

impl Lands {
    /// The currency of the family that the sentence, or else the article, names a country of.
    fn currency(&mut self, family: Family, at: Cursor<'_>) -> Option<Currency> {
        let (from, to) = at.sentence();
        let start = self.all.partition_point(|l| l.token < from);
        let end = self.all.partition_point(|l| l.token < to);
        let usual = family.default_currency();
        let near = self.all[start..end]
            .iter()
            .filter(|l| l.family == Some(family));
        if let Some(usual) = near.clone().find(|l| Some(l.currency) == usual) {
            return Some(usual.currency);
        }
        if let Some(nearest) = near.min_by_key(|l| l.token.abs_diff(at.at())) {
            return Some(nearest.currency);
        }
        if let Some((_, known)) = self.whole.iter().find(|(known, _)| *known == family) {
            return *known;
        }
        let whole = self.currency_of_text(family);
        self.whole.push((family, whole));
        whole
    }

    /// The only currency of the family whose country the article names, if it names that often enough.
    fn currency_of_text(&self, family: Family) -> Option<Currency> {
        let usual = family.default_currency();
        let mut all = self.all.iter().filter(|l| l.family == Some(family));
        let first = all.next()?.currency;
        let mentions = self.all.iter().filter(|l| l.currency == first).count();
        let enough = usual.is_none() || usual == Some(first) || mentions >= ENOUGH_MENTIONS;
        (all.all(|l| l.currency == first) && enough).then_some(first)
    }
}

/// Pairs each sum with the one before it that it converts.
fn pair(found: &mut [Found], passage: &Passage<'_>) {
    let mut last: Option<usize> = None;
    // The sum that the last one converts, and its index.
    let mut root: Option<usize> = None;
    for i in 0..found.len() {
        if !matches!(found[i].value, Value::Money(_)) {
            continue;
        }
        let converts = last.and_then(|last| {
            let first = root.unwrap_or(last);
            link(&found[last], &found[i], root.is_some(), passage).map(|link| (first, link))
        });
        root = None;
        if let Some((first, link)) = converts
            && convert(found, first, i)
        {
            root = Some(first);
            share_rate(found, first, i, link, passage);
        }
        last = Some(i);
    }
}

/// How a sum stands to the one before it.
#[derive(Clone, Copy)]
struct Link {
    /// It stands in a parenthesis.
    parenthesis: bool,
}

/// How two sums are linked, when only words that give the same sum again stand between them.
fn link(one: &Found, other: &Found, chained: bool, passage: &Passage<'_>) -> Option<Link> {
    const MOST_WORDS: usize = 8;
    const MOST_APART: usize = 10;
    let start = passage.at_byte(one.span.end)?;
    let mut at = rate::per(start).map_or(start, |(_, after)| after);
    if !alone_in_parenthesis(other, passage) {
        let (mut parenthesis, mut equals) = (false, false);
        for _ in 0..MOST_WORDS {
            if at.token()?.start as usize >= other.span.start {
                return (parenthesis || equals).then_some(Link { parenthesis });
            }
            let mark = at.symbol_in(|c| matches!(c, '(' | '[' | ',' | '/' | ';' | '~' | '≈' | '='));
            if let Some((c, after)) = mark {
                match c {
                    '(' | '[' if parenthesis => return None,
                    '(' | '[' => parenthesis = true,
                    '=' | '≈' | '~' => equals = true,
                    _ => equals |= chained,
                }
                at = after;
            } else {
                let said = over(at, Word::Equals);
                equals |= said.is_some();
                at = said.or_else(|| number::over_modifier(at))?;
            }
        }
        return None;
    }
    // A few words may stand before the parenthesis: `7 millions de livres à Clearview (9 millions de dollars)`.
    for _ in 0..MOST_APART {
        let token = at
            .token()
            .filter(|t| (t.start as usize) < other.span.start)?;
        match token.kind {
            Kind::Symbol('(' | '[') => return Some(Link { parenthesis: true }),
            Kind::Digits | Kind::Symbol(';' | ')') => return None,
            _ => at = at.advance(1),
        }
    }
    None
}

/// True for a sum that a parenthesis holds and nothing else, words that say something of it aside.
fn alone_in_parenthesis(sum: &Found, passage: &Passage<'_>) -> bool {
    const MOST_WORDS: usize = 4;
    let closes = passage
        .at_byte(sum.span.end)
        .is_some_and(|at| at.symbol_in(|c| matches!(c, ')' | ']')).is_some());
    let Some(start) = passage.at_byte(sum.span.start).filter(|_| closes) else {
        return false;
    };
    (1..=MOST_WORDS).any(|n| {
        let open = start.back(n).symbol_in(|c| matches!(c, '(' | '['));
        open.is_some_and(|(_, mut at)| {
            while at.at() < start.at() {
                match over(at, Word::Equals).or_else(|| number::over_modifier(at)) {
                    Some(after) => at = after,
                    None => return false,
                }
            }
            true
        })
    })
}

/// Writes the pairing into both sums, when they are in two currencies.
fn convert(found: &mut [Found], first: usize, other: usize) -> bool {
    let of = found[first].span;
    let currency = match &found[first].value {
        Value::Money(money) => money.currency,
        _ => None,
    };
    // A bare dollar after a Canadian one is the usual one: nothing is converted into itself.
    if let Some(money) = money_mut(&mut found[other])
        && money.currency == currency
        && money.currency_basis == Some(CurrencyBasis::Context)
    {
        money.currency = currency
            .and_then(Family::of)
            .and_then(Family::default_currency);
        money.currency_basis = Some(CurrencyBasis::Default);
    }
    let (Value::Money(a), Value::Money(b)) = (&found[first].value, &found[other].value) else {
        return false;
    };
    let different = a.currency.is_some() && b.currency.is_some() && a.currency != b.currency;
    // Of a sum whose upper end is open nothing tells whether the other is the same.
    let is_open = |m: &Money| m.amount.amount.is_none() && m.amount.max.is_none();
    let alike = a.amount.amount.is_none() == b.amount.amount.is_none();
    if !different || !alike || is_open(a) || is_open(b) {
        return false;
    }
    let conversion = Conversion {
        amount: b.amount.clone(),
        currency: b.currency,
    };
    if let Some(a) = money_mut(&mut found[first]) {
        a.converted.push(conversion);
    }
    found[other].pending = Pending::Conversion { of };
    true
}

/// A rate said of one of two equal sums, or after the parenthesis of the second, is that of both.
fn share_rate(found: &mut [Found], first: usize, other: usize, link: Link, passage: &Passage<'_>) {
    let after = || -> Option<String> {
        let mut at = passage.at_byte(found[other].span.end)?;
        if link.parenthesis {
            at = at.symbol(')').or_else(|| at.symbol(']'))?;
        }
        rate::per(at).map(|(per, _)| per)
    };
    let said = |i: usize| match &found[i].value {
        Value::Money(m) => m.per.clone(),
        _ => None,
    };
    let per = said(first).or_else(|| said(other)).or_else(after);
    for i in [first, other] {
        if let Some(money) = money_mut(&mut found[i])
            && money.per.is_none()
        {
            money.per.clone_from(&per);
        }
    }
}

fn money_mut(fact: &mut Found) -> Option<&mut Money> {
    match &mut fact.value {
        Value::Money(money) => Some(money),
        _ => None,
    }
}
