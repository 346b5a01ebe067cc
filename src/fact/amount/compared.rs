//! Sums without a currency of their own, compared with a sum that has one: 60 millions d’euros, contre 55 millions en
//! 2024; up from 55 million.

use super::{CurrencyBasis, MILLION, Money, Word, over};
use crate::fact::{
    Found, Value,
    cursor::{Cursor, Passage},
    lexicon::{Meaning, STOP_WORD},
    number,
};

/// Makes a sum of each number of millions that is compared with one before it in its sentence.
pub(super) fn settle(found: &mut [Found], passage: &Passage<'_>) {
    let mut last: Option<usize> = None;
    for i in 0..found.len() {
        match &found[i].value {
            Value::Money(money) if is_large(money) => last = Some(i),
            Value::Number(number) => {
                let large = number.amount.amount.is_some_and(|a| a.0 >= MILLION);
                let amount = number.amount.clone();
                if let Some(of) = last.filter(|_| large)
                    && is_compared(&found[of], &found[i], passage)
                    && let Value::Money(other) = &found[of].value
                {
                    let start = passage.at_byte(found[i].span.start);
                    found[i].value = Value::Money(Money {
                        amount,
                        currency: other.currency,
                        currency_basis: other.currency.map(|_| CurrencyBasis::Context),
                        modifier: start.and_then(number::modifier_before),
                        per: None,
                        converted: Vec::new(),
                        conversion_of: None,
                    });
                    found[i].rule = "money.compared".into();
                }
            }
            _ => {}
        }
    }
}

fn is_large(money: &Money) -> bool {
    let a = &money.amount;
    a.amount.or(a.min).is_some_and(|a| a.0 >= MILLION)
}

/// True when the sentence of both compares the number with the sum, and the number counts nothing else.
fn is_compared(sum: &Found, number: &Found, passage: &Passage<'_>) -> bool {
    let Some(at) = passage.at_byte(number.span.start) else {
        return false;
    };
    let tokens = &passage.tokens.list;
    let end = at.to(tokens.partition_point(|t| (t.start as usize) < number.span.end));
    let together = passage
        .at_byte(sum.span.start)
        .is_some_and(|sum| sum.sentence() == at.sentence());
    let sum_end = at.to(tokens.partition_point(|t| (t.start as usize) < sum.span.end));
    together && (is_said_compared(at) && counts_nothing(end) || is_next_year(sum_end, at, end))
}

/// 43 millions d’euros en 2023 et 55 millions en 2024: the sums of two years, with nothing but small words between.
fn is_next_year<'a>(sum_end: Cursor<'a>, at: Cursor<'a>, end: Cursor<'a>) -> bool {
    let year = |end: Cursor<'a>| {
        let (digits, after) = end.advance(1).digits()?;
        (digits.len() == 4 && end.opens(STOP_WORD)).then_some(after)
    };
    let is_small = |n: usize| {
        let word = at.to(n);
        word.opens(STOP_WORD) || word.token().is_some_and(|t| t.symbol().is_some())
    };
    year(end).is_some() && year(sum_end).is_some_and(|after| (after.at()..at.at()).all(is_small))
}

/// True after the words of a comparison, and others that say something of the number.
fn is_said_compared(at: Cursor<'_>) -> bool {
    const MOST_WORDS: usize = 4;
    (0..=MOST_WORDS).any(|n| {
        let from = at.back(n);
        let compared = from.phrase_before(|m| (m == Meaning::Amount(Word::Compared)).then_some(()));
        let modified = n == 0 || number::over_modifier(from).is_some_and(|end| end.at() == at.at());
        compared.is_some() && modified
    })
}

/// True where the clause ends or goes on without a noun.
fn counts_nothing(end: Cursor<'_>) -> bool {
    let of = over(end, Word::Of);
    number::closes(end) || of.is_none() && end.lang().is_stop_word(&end.text().to_lowercase())
}
