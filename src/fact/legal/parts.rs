//! The smallest pieces of a citation: an article's number, the value of a paragraph or point.

use crate::{
    fact::{cursor::Cursor, date, lexicon::Meaning},
    token::{Kind, Shape},
};

use super::{Word, word};

/// The number or letter of a paragraph or point.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Digits(String),
    Letter(String),
}

/// Over digits (`1`, `2°`) of a paragraph or numbered point.
pub(super) fn digits(at: Cursor<'_>) -> Option<(Value, Cursor<'_>)> {
    let (text, after) = at.digits().filter(|(text, _)| text.len() <= 3)?;
    Some((Value::Digits(text.to_owned()), ordinal_mark(after)))
}

/// Over a numbered point: `5°`.
pub(super) fn numbered_point(at: Cursor<'_>) -> Option<(String, Cursor<'_>)> {
    let (text, after) = at.digits().filter(|(text, _)| text.len() <= 2)?;
    let (_, end) = after.glued()?.symbol_in(|c| matches!(c, '°' | 'º'))?;
    Some((text.to_owned(), end))
}

/// Over the sign of an ordinal (`°`, `er`) glued to a number.
fn ordinal_mark(at: Cursor<'_>) -> Cursor<'_> {
    let Some(glued) = at.glued() else {
        return at;
    };
    if let Some((_, after)) = glued.symbol_in(|c| matches!(c, '°' | 'º')) {
        return after;
    }
    word(glued, |w| w == Word::Ordinal(1)).map_or(at, |(_, after)| after)
}

/// Over one letter.
pub(super) fn letter(at: Cursor<'_>) -> Option<(Value, Cursor<'_>)> {
    let text = at.text();
    let is_letter = text.len() == 1 && text.as_bytes()[0].is_ascii_alphabetic();
    is_letter.then(|| (Value::Letter(text.to_ascii_lowercase()), at.advance(1)))
}

/// Over a letter with the bracket that closes after it: `f)`.
pub(super) fn letter_bracket(at: Cursor<'_>) -> Option<(Value, Cursor<'_>)> {
    let (value, after) = letter(at)?;
    Some((value, after.glued()?.symbol(')')?))
}

/// Over letters in brackets that number the parts of a point: `(ii)`, `(aa)`. They are not reported.
pub(super) fn subpoint(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let inner = at.symbol('(')?;
    let short = inner.text().len() <= 4 && inner.token()?.shape() == Some(Shape::Lower);
    inner.advance(1).symbol(')').filter(|_| short)
}

/// Over a roman numeral in capitals.
pub(super) fn roman(at: Cursor<'_>) -> Option<(String, Cursor<'_>)> {
    let text = at.text();
    let is_roman = (1..=5).contains(&text.len()) && text.bytes().all(|b| b"IVX".contains(&b));
    is_roman.then(|| (text.to_owned(), at.advance(1)))
}

/// An article's number: `83`, `226-16`, `L. 34-5`, `2-ter`, `1er`, `premier`, with the parts after its hyphens.
pub(super) struct ArticleNumber<'a> {
    pub number: String,
    pub hyphens: Vec<String>,
    pub end: Cursor<'a>,
}

/// Over an article's number.
pub(super) fn article_number(at: Cursor<'_>) -> Option<ArticleNumber<'_>> {
    if let Some((Word::Ordinal(n), end)) = word(at, |w| matches!(w, Word::Ordinal(_)))
        && at.token().is_some_and(|t| t.shape().is_some())
    {
        return Some(ArticleNumber {
            number: n.to_string(),
            hyphens: Vec::new(),
            end,
        });
    }
    let (book, start) = book(at);
    let (text, after) = start.digits().filter(|(text, _)| text.len() <= 5)?;
    let mut number = format!("{book}{}", text.trim_start_matches('0'));
    let mut after = ordinal_mark(after);
    if let Some((suffix, end)) = suffix(after) {
        number.push_str(&suffix);
        after = end;
    }
    let mut hyphens = Vec::new();
    while hyphens.len() < 4
        && let Some((part, end)) = hyphen_part(after)
    {
        hyphens.push(part);
        after = end;
    }
    Some(ArticleNumber {
        number,
        hyphens,
        end: after,
    })
}

/// Over the letter of a part of a French code: the `L.` of `L. 34-5`.
fn book(at: Cursor<'_>) -> (String, Cursor<'_>) {
    let text = at.text();
    let is_book = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase());
    if !is_book {
        return (String::new(), at);
    }
    let after = at.advance(1);
    let after = after.glued().and_then(|c| c.symbol('.')).unwrap_or(after);
    let after = after
        .symbol('*')
        .or_else(|| after.symbol('-'))
        .unwrap_or(after);
    if after.is_digits() {
        (format!("{text}. "), after)
    } else {
        (String::new(), at)
    }
}

/// Over `bis` or a glued letter.
fn suffix(at: Cursor<'_>) -> Option<(String, Cursor<'_>)> {
    if let Some((_, end)) = word(at, |w| w == Word::Suffix) {
        return Some((format!(" {}", at.text().to_lowercase()), end));
    }
    let glued = at.glued()?;
    let (value, end) = letter(glued)?;
    match value {
        // `6f)` is article 6 with point f.
        Value::Letter(letter) if end.glued().and_then(|c| c.symbol(')')).is_none() => {
            Some((letter, end))
        }
        _ => None,
    }
}

fn hyphen_part(at: Cursor<'_>) -> Option<(String, Cursor<'_>)> {
    let inner = at.glued()?.symbol('-')?.glued()?;
    if let Some((text, end)) = inner.digits() {
        return (text.len() <= 3).then(|| (text.to_owned(), ordinal_mark(end)));
    }
    if let Some((_, end)) = word(inner, |w| w == Word::Suffix) {
        return Some((inner.text().to_lowercase(), end));
    }
    let (value, end) = letter(inner)?;
    match value {
        Value::Letter(letter) => Some((
            letter,
            end.glued().and_then(|c| c.symbol(')')).unwrap_or(end),
        )),
        Value::Digits(_) => None,
    }
}

/// True when the number that ends here belongs to another expression: a sum, a decimal, a day of the month.
pub(super) fn is_counted(end: Cursor<'_>) -> bool {
    let Some(next) = end.token() else {
        return false;
    };
    match next.kind {
        Kind::Symbol('%' | '€' | '$' | '£') => true,
        // The next group of a number of thousands.
        Kind::Digits => next.end - next.start == 3,
        // A decimal, when what follows it is counted; `5,6` alone may be a row.
        Kind::Symbol(',') if next.is_glued() => {
            let decimals = end.advance(1);
            decimals
                .glued()
                .and_then(Cursor::digits)
                .is_some_and(|(_, end)| {
                    !matches!(end.token().map(|t| t.kind), Some(Kind::Symbol(',')))
                        && is_counted(end)
                })
        }
        Kind::Word(_) => {
            let counts = || {
                end.phrase(|m| match m {
                    Meaning::Amount(_)
                    | Meaning::Number(_)
                    | Meaning::Date(
                        date::Word::Unit(_) | date::Word::Units(_) | date::Word::UnitShort(_),
                    ) => Some(()),
                    Meaning::Date(_) => end
                        .peek(1)
                        .filter(|t| t.kind == Kind::Digits && t.end - t.start == 4)
                        .map(|_| ()),
                    _ => None,
                })
            };
            end.text().len() > 2 && word(end, |_| true).is_none() && counts().is_some()
        }
        _ => false,
    }
}
