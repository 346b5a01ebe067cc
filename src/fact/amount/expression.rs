//! A number or a range with what it measures: money, a percentage, or nothing yet.

use rust_decimal::Decimal;

use super::{
    Currency, Word, cents, group, over, quantity, rate,
    unit::{self, Namesake, Unit},
    word,
};
use crate::{
    fact::{
        cursor::Cursor,
        lexicon::Meaning,
        number::{self, Amount, Modifier, Numeral},
    },
    token::{Gap, Shape, Token},
};

/// What a number measures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Measure {
    None,
    Money(Unit),
    Percent,
    Points,
}

/// A number or range as it was read.
pub(super) struct Expression<'a> {
    /// Where it begins.
    pub start: Cursor<'a>,
    /// Where it ends.
    pub end: Cursor<'a>,
    /// Where the numeral ends and its unit begins.
    pub unit_at: Cursor<'a>,
    /// How much.
    pub amount: Amount,
    /// Of what.
    pub measure: Measure,
    /// The numeral, the last one of a range.
    pub numeral: Numeral,
    /// It has two ends.
    pub is_range: bool,
    /// It is a share of another number (one out of three).
    pub is_share: bool,
}

impl Expression<'_> {
    /// What the words around it say of it.
    pub(super) fn modifier(&self) -> Option<Modifier> {
        number::modifier_before(self.start)
            .or_else(|| number::modifier_after(self.end))
            .or(self.numeral.modifier)
    }
}

/// One end of a range, or all of an expression.
#[derive(Clone, Copy)]
struct Item<'a> {
    numeral: Numeral,
    value: Decimal,
    /// It has a scale of its own.
    scaled: Option<Decimal>,
    measure: Measure,
    unit_at: Cursor<'a>,
    end: Cursor<'a>,
}

/// The expression that begins here.
pub(super) fn read(at: Cursor<'_>) -> Option<Expression<'_>> {
    let between = over(at, Word::Between);
    if let Some(first_at) = between {
        let first = item(first_at, None)?;
        let second =
            over(first.end, Word::And).and_then(|after| item(after, Some(first.measure)))?;
        return range(at, first, second);
    }
    let first = item(at, None)?;
    if let Some(ratio) = ratio(at, &first) {
        return Some(ratio);
    }
    let second = joint(&first).and_then(|after| item(after, Some(first.measure)));
    let second = second.filter(|second| !grows(at, &first, second));
    if let Some(found) = second.and_then(|second| range(at, first, second)) {
        return Some(found);
    }
    let led = at.digits().is_some() && number::is_led(at);
    Some(Expression {
        start: if led { at.back(1) } else { at },
        end: first.end,
        unit_at: first.unit_at,
        amount: Amount::one(first.value),
        measure: first.measure,
        numeral: first.numeral,
        is_range: false,
        is_share: false,
    })
}

/// `un sur trois`, `one out of three`: a small number's share of another.
fn ratio<'a>(start: Cursor<'a>, first: &Item<'a>) -> Option<Expression<'a>> {
    if first.measure != Measure::None || !(first.numeral.plain || first.numeral.words) {
        return None;
    }
    let among = over(first.end, Word::Among).filter(|_| first.numeral.words);
    let (whole, end) = number::numeral(among.or_else(|| number::over_share(first.end))?)?;
    let small = (whole.words || whole.plain && among.is_none()) && whole.value > first.value;
    let value = first.value.checked_div(whole.value).filter(|_| small)?;
    let mut numeral = whole;
    numeral.plain = false;
    Some(Expression {
        start,
        end,
        unit_at: end,
        amount: Amount::one(value),
        measure: Measure::None,
        numeral,
        is_range: false,
        is_share: true,
    })
}

/// True for two whole sums of which the text says that one became the other: they are no range.
fn grows(at: Cursor<'_>, first: &Item<'_>, second: &Item<'_>) -> bool {
    let whole = first.measure != Measure::None
        && second.measure != Measure::None
        && first.scaled.is_some() == second.scaled.is_some();
    let became = |m| (m == Meaning::Amount(Word::Became)).then_some(());
    whole && at.phrase_of_kind_before(group::EQUALS, became).is_some()
}

/// Over what joins the ends of a range; either of two may be meant only where the second tells what they count.
fn joint<'a>(first: &Item<'a>) -> Option<Cursor<'a>> {
    let at = first.end;
    let bare = first.measure == Measure::None && first.scaled.is_none();
    over(at, Word::To)
        .or_else(|| over(at, Word::Or).filter(|_| bare))
        .or_else(|| {
            at.symbol_in(|c| matches!(c, '-' | '–' | '—' | '−'))
                .map(|(_, after)| after)
        })
        .filter(|after| after.token().is_some_and(|t| t.gap != Gap::Line))
}

/// A range of two items: the first takes scale and measure from the second, or the second its measure from
/// the first.
fn range<'a>(
    start: Cursor<'a>,
    mut first: Item<'a>,
    mut second: Item<'a>,
) -> Option<Expression<'a>> {
    match (first.measure, second.measure) {
        // Two bare numbers are a score, a law or a season unless they count something.
        (Measure::None, Measure::None) => {
            quantity::noun(&second.numeral, second.end)?;
        }
        (Measure::None, _) => first.measure = second.measure,
        (Measure::Money(unit), Measure::None) if unit.before => second.measure = first.measure,
        (Measure::Money(a), Measure::Money(b)) if a.currency == b.currency => {}
        (Measure::Percent, Measure::Percent) | (Measure::Points, Measure::Points) => {}
        _ => return None,
    }
    if let (None, Some(by)) = (first.scaled, second.scaled) {
        let scaled = first.value.checked_mul(by)?;
        if scaled < second.value {
            first.value = scaled;
        }
    }
    (first.value < second.value).then(|| Expression {
        start,
        end: second.end,
        unit_at: second.unit_at,
        amount: Amount::range(first.value, second.value),
        measure: second.measure,
        numeral: second.numeral,
        is_range: true,
        is_share: false,
    })
}

/// A number with its unit. `beside` is the measure of the range's other end.
fn item(at: Cursor<'_>, beside: Option<Measure>) -> Option<Item<'_>> {
    if let Some((unit, after)) = unit::before(at) {
        // $.50
        let led = after.glued().and_then(|mark| mark.symbol('.'));
        let (numeral, end) =
            number::numeral(led.filter(|at| number::is_led(*at)).unwrap_or(after))?;
        return Some(prefixed(unit, numeral, end));
    }
    let (numeral, bare_end) = number::numeral(at)?;
    // `a 100-million-euro fine`, `a 10-percent cut`.
    let joined = bare_end
        .glued()
        .and_then(|end| end.symbol('-'))
        .filter(|after| {
            after
                .glued()
                .and_then(Cursor::token)
                .is_some_and(|t| t.shape().is_some())
        });
    let end = joined.unwrap_or(bare_end);
    let mut item = Item {
        numeral,
        value: numeral.value,
        scaled: numeral.scale,
        measure: Measure::None,
        unit_at: end,
        end: bare_end,
    };
    if let Some(after) = over(end, Word::Points).filter(|_| is_near(end)) {
        item.measure = Measure::Points;
        item.end = after;
        return Some(item);
    }
    if let Some(after) = over(end, Word::Percent).filter(|_| is_near(end)) {
        item.measure = Measure::Percent;
        item.end = after;
        return Some(item);
    }
    // half a percent, three-quarters of one percent
    if let Some(one) = number::part_of_one(&numeral, end) {
        let unit = word(one, group::SHARE, |w| match w {
            Word::Points => Some(Measure::Points),
            Word::Percent => Some(Measure::Percent),
            _ => None,
        });
        if let Some((measure, after)) = unit {
            item.measure = measure;
            item.unit_at = one;
            item.end = after;
            return Some(item);
        }
    }
    let letters = number::letters(end).filter(|_| numeral.scale.is_none() && is_near(end));
    let unit_at = letters.map_or(end, |(_, after)| after);
    if let Some((unit, after)) = unit::after(unit_at) {
        suffixed(&mut item, letters.map(|(by, _)| by), unit, after);
    } else if let Some((unit, after)) = letters.and_then(|_| unit::after(end)) {
        suffixed(&mut item, None, unit, after);
    } else if let Some((by, after)) = letters
        && (matches!(beside, Some(Measure::Money(_))) || is_thousands(end, after, by))
        && let Some(value) = item.value.checked_mul(by)
    {
        item.value = value;
        item.scaled = Some(by);
        item.numeral.plain = false;
        item.numeral.scale = Some(by);
        item.end = after;
    }
    Some(item)
}

/// A bare `10K`, `3M` or `10 bln`, no `5 m`, which is a length; apart from its number and a single letter, only where
/// nothing follows (2.5 k).
fn is_thousands(end: Cursor<'_>, after: Cursor<'_>, by: Decimal) -> bool {
    let is_capital = end.token().is_some_and(Token::is_capital);
    if end.glued().is_none() && (by == Decimal::ONE_THOUSAND || is_capital && end.text().len() > 1)
    {
        return number::closes(after);
    }
    (end.glued().is_some() || end.text().len() > 2)
        && (is_capital || end.text().len() == 1 && end.text() != "m" || end.text().len() > 2)
        && after
            .glued()
            .is_none_or(|after| after.token().is_some_and(|t| t.shape().is_none()))
}

fn prefixed(unit: Unit, numeral: Numeral, end: Cursor<'_>) -> Item<'_> {
    let mut item = Item {
        numeral,
        value: amount_of(&numeral, unit, end),
        scaled: numeral.scale,
        measure: Measure::Money(unit),
        unit_at: end,
        end,
    };
    if numeral.scale.is_none()
        && let Some((by, after)) =
            number::letters(end).filter(|(_, after)| is_scale_here(end, *after))
        && let Some(value) = item.value.checked_mul(by)
    {
        item.value = value;
        item.scaled = Some(by);
        item.end = after;
    }
    let (unit, end) = unit::confirmed(unit, item.end);
    item.measure = Measure::Money(unit);
    item.end = end;
    if item.scaled.is_none()
        && item.value.fract().is_zero()
        && let Some((cents, after)) = cents::spelled(end)
    {
        item.value += cents;
        item.end = after;
    }
    item
}

fn suffixed<'a>(item: &mut Item<'a>, by: Option<Decimal>, unit: Unit, end: Cursor<'a>) {
    item.measure = Measure::Money(unit);
    item.value = amount_of(&item.numeral, unit, end);
    item.end = end;
    let by = by.or_else(|| number::power_of_ten(unit.scale).filter(|_| unit.scale > 0));
    if let Some(value) = by.and_then(|by| item.value.checked_mul(by)) {
        item.value = value;
        item.scaled = by;
    } else if unit.hundredth {
        item.value /= Decimal::ONE_HUNDRED;
    } else if let Some((by, after)) = number::scale(end).filter(|_| item.scaled.is_none())
        && let Some(value) = item.value.checked_mul(by)
    {
        // `75 USD million`.
        item.value = value;
        item.scaled = Some(by);
        item.end = after;
    } else if item.scaled.is_none()
        && item.value.fract().is_zero()
        && let Some((cents, after)) = cents::after(end)
    {
        // What has pence is no measure.
        let namesake = Namesake::None;
        item.measure = Measure::Money(Unit { namesake, ..unit });
        item.value += cents;
        item.end = after;
    }
}

/// The value of a sum's numeral. News writes no thousandths of a euro, but for what a litre costs or one that stands
/// in the singular (`1,899 euro`): the only mark of `10,500 euros` separates thousands, where the language does not
/// itself use it so.
fn amount_of(numeral: &Numeral, unit: Unit, end: Cursor<'_>) -> Decimal {
    let name = end.back(1);
    let singular = end.conventions().decimal == ','
        && unit.currency == Some(Currency::new("EUR"))
        && name
            .token()
            .is_some_and(|t: Token| t.shape() == Some(Shape::Lower))
        && !name.conventions().is_plural(name.text());
    let small = numeral.value < Decimal::TEN && rate::is_fine(end);
    if small || singular && numeral.value < Decimal::TWO {
        return numeral.value;
    }
    let english = end.conventions().decimal == '.' && unit.before && unit.family.is_some();
    match numeral.grouped {
        Some(grouped) if numeral.scale.is_none() && !english => grouped,
        _ => numeral.value,
    }
}

/// True for a scale in letters after a sum whose currency stands before it: `$5m`, `$5 bn`, not `$5 t`.
fn is_scale_here(end: Cursor<'_>, after: Cursor<'_>) -> bool {
    let text = end.text();
    let is_capital = end.token().is_some_and(Token::is_capital);
    let near = is_near(end) && (end.glued().is_some() || text.len() > 1 || is_capital);
    let goes_on = after
        .glued()
        .and_then(Cursor::token)
        .is_some_and(|t| match t.symbol() {
            Some('.') => text.len() == 1 && end.glued().is_none(),
            Some(c) => matches!(c, '&' | '\'' | '’'),
            None => true,
        });
    near && !goes_on
}

fn is_near(at: Cursor<'_>) -> bool {
    at.token().is_some_and(|t| t.gap != Gap::Line)
}
