//! Numerals in figures: groups of digits and the marks between them.

use rust_decimal::Decimal;

use crate::{
    fact::cursor::Cursor,
    token::{Gap, Kind, Token},
};

/// A numeral in figures.
#[derive(Clone, Copy, Debug)]
pub(super) struct Figures {
    /// Its value.
    pub value: Decimal,
    /// The value when its only mark, taken for a decimal mark, separates thousands instead (`1,234`).
    pub grouped: Option<Decimal>,
    /// One run of digits and nothing else.
    pub plain: bool,
}

/// More digits than this fit in no exact amount; the bound keeps the pass linear too.
const MOST_DIGITS: usize = 27;
/// No amount has more groups.
const MOST_GROUPS: usize = 9;

/// The longest numeral in figures that begins here. None for digits that are a part of something else: a
/// version, a time, an all-figures date.
pub(super) fn figures(at: Cursor<'_>) -> Option<(Figures, Cursor<'_>)> {
    let (first, mut end) = at.digits()?;
    if first.len() > MOST_DIGITS || is_inside(at) {
        return None;
    }
    let mut marks = [' '; MOST_GROUPS];
    let mut groups = [""; MOST_GROUPS];
    let mut n = 0;
    while let Some((mark, group, after)) = group(end, first, &marks[..n]) {
        *marks.get_mut(n)? = mark;
        groups[n] = group;
        n += 1;
        end = after;
    }
    let (marks, groups) = (&marks[..n], &groups[..n]);
    let led = is_led(at);
    let figures = match (marks, groups) {
        ([], _) if led => Figures {
            value: exact("", &[], first)?,
            grouped: None,
            plain: false,
        },
        _ if led => return None,
        ([], _) => Figures {
            value: exact(first, &[], "")?,
            grouped: None,
            plain: true,
        },
        ([mark], [group]) => one_mark(first, *mark, group, at.conventions().decimal)?,
        ([most @ .., last], [whole @ .., decimals]) => {
            let thousands = most[0];
            let value = if marks.iter().all(|m| *m == thousands) && is_grouped(first, groups) {
                exact(first, groups, "")?
            } else if most.iter().all(|m| *m == thousands)
                && *last != thousands
                && matches!(last, ',' | '.')
                && is_grouped(first, whole)
            {
                exact(first, whole, decimals)?
            } else {
                return None;
            };
            Figures {
                value,
                grouped: None,
                plain: false,
            }
        }
        _ => return None,
    };
    Some((figures, end)).filter(|(_, end)| !goes_on(*end))
}

/// The mark and the group of digits that go on a numeral.
fn group<'a>(at: Cursor<'a>, first: &str, marks: &[char]) -> Option<(char, &'a str, Cursor<'a>)> {
    let token = at.token()?;
    match token.kind {
        Kind::Symbol(mark @ (',' | '.' | '\'' | '’')) if token.is_glued() => {
            let (digits, after) = at.advance(1).glued()?.digits()?;
            let mark = if mark == '’' { '\'' } else { mark };
            Some((mark, digits, after))
        }
        // Spaces separate groups of three digits and nothing else.
        Kind::Digits
            if matches!(token.gap, Gap::Space | Gap::NoBreak)
                && first.len() <= 3
                && !first.starts_with('0')
                && marks.iter().all(|m| *m == ' ') =>
        {
            let (digits, after) = at.digits()?;
            (digits.len() == 3).then_some((' ', digits, after))
        }
        _ => None,
    }
}

/// `1,234`, `1,5`, `1 234`, `1'234`. The language's own decimal mark is taken at its word except before `000`.
fn one_mark(first: &str, mark: char, group: &str, decimal: char) -> Option<Figures> {
    let groupable = is_grouped(first, &[group]);
    let whole = exact(first, &[group], "");
    if matches!(mark, ' ' | '\'') || (groupable && (mark != decimal || group == "000")) {
        return groupable.then_some(Figures {
            value: whole?,
            grouped: None,
            plain: false,
        });
    }
    // The other language's decimal mark: translated news keeps it, with one or two decimals.
    if mark != decimal && mark == ',' && group.len() > 2 && !first.starts_with('0') {
        return None;
    }
    Some(Figures {
        value: exact(first, &[], group)?,
        grouped: whole.filter(|_| groupable),
        plain: false,
    })
}

/// True for groups of three digits, or of two before a last one of three (12,34,567).
fn is_grouped(first: &str, groups: &[&str]) -> bool {
    let Some((last, others)) = groups.split_last() else {
        return false;
    };
    let all = |length| others.iter().all(|g| g.len() == length);
    !first.starts_with('0')
        && last.len() == 3
        && match first.len() {
            1 | 2 if !others.is_empty() => all(3) || all(2),
            1..=3 => all(3),
            _ => false,
        }
}

fn exact(first: &str, groups: &[&str], decimals: &str) -> Option<Decimal> {
    let parts = || {
        [first]
            .into_iter()
            .chain(groups.iter().copied())
            .chain([decimals])
    };
    if parts().map(str::len).sum::<usize>() > MOST_DIGITS {
        return None;
    }
    let whole = parts()
        .flat_map(str::bytes)
        .fold(0, |sum, b| sum * 10 + i128::from(b - b'0'));
    Decimal::try_from_i128_with_scale(whole, decimals.len() as u32).ok()
}

/// True for digits after a decimal mark that nothing else stands before: `.5`, `$.50`; a comma is one where the
/// language writes decimals with it.
pub(crate) fn is_led(at: Cursor<'_>) -> bool {
    let glued = at.token().is_some_and(Token::is_glued);
    let Some(mark) = at.before().filter(|_| glued) else {
        return false;
    };
    if mark.symbol() != Some('.') && mark.symbol() != Some(at.conventions().decimal) {
        return false;
    }
    let open = |t: Token| {
        matches!(
            t.symbol(),
            Some('$' | '€' | '£' | '¥' | '(' | '-' | '−' | '~')
        )
    };
    !mark.is_glued() || at.back(1).before().is_none_or(open)
}

/// True for digits after a glued mark and other digits: the tail of something that is no numeral.
fn is_inside(at: Cursor<'_>) -> bool {
    let glued = at.token().is_some_and(Token::is_glued);
    glued
        && at
            .before()
            .is_some_and(|t| t.is_glued() && matches!(t.kind, Kind::Symbol('.' | ',' | ':' | '/')))
        && at.back(1).before().is_some_and(|t| t.kind == Kind::Digits)
}

/// True where a glued mark and digits go on after a numeral: it was a part of something else.
fn goes_on(end: Cursor<'_>) -> bool {
    end.glued()
        .and_then(|end| end.symbol_in(|c| matches!(c, ',' | '.' | ':' | '\'' | '’')))
        .and_then(|(_, after)| after.glued())
        .is_some_and(Cursor::is_digits)
}
