//! Paragraphs and points named before their article: "points (a) and (b) of Article 6(1)", "le III de l’article 20".

use crate::fact::cursor::Cursor;

use super::{
    Word,
    parts::{self, Value},
    skip,
    units::{dot, is_unit, ordinal_unit, separator, unit_value},
    word,
};

/// The parts named before an article, paragraphs and points apart; ranges are expanded.
#[derive(Clone, Debug, Default)]
pub(crate) struct Prefix {
    pub paragraphs: Vec<String>,
    pub points: Vec<String>,
}

/// No such phrase has more tokens.
const LONGEST: usize = 24;

/// The parts named before the head at `head`, not reaching back over the token `floor`.
pub(super) fn before(head: Cursor<'_>, floor: usize) -> Option<Prefix> {
    // Whatever is tried must end with "of (the)" right before the head.
    let end = over_back(head, Word::The);
    let end = over_back(end, Word::Of);
    if end.at() == head.at() {
        return None;
    }
    let mut start = end;
    for _ in 0..LONGEST {
        let previous = start.back(1);
        if previous.at() == start.at() || previous.at() < floor || !may_belong(previous) {
            break;
        }
        start = previous;
    }
    while start.at() < end.at() {
        if let Some((prefix, after)) = units(start)
            && after.at() == end.at()
        {
            return Some(prefix);
        }
        start = start.advance(1);
    }
    None
}

fn over_back(at: Cursor<'_>, meaning: Word) -> Cursor<'_> {
    let previous = at.back(1);
    match word(previous, |w| w == meaning) {
        Some((_, end)) if end.at() == at.at() => previous,
        _ => at,
    }
}

fn may_belong(at: Cursor<'_>) -> bool {
    at.is_digits()
        || parts::letter(at).is_some()
        || parts::roman(at).is_some()
        || at
            .symbol_in(|c| matches!(c, '(' | ')' | ',' | '.' | '°' | '-' | '–'))
            .is_some()
        || word(at, |w| {
            is_unit(w)
                || matches!(
                    w,
                    Word::And | Word::To | Word::Of | Word::The | Word::Ordinal(_)
                )
        })
        .is_some()
}

/// Over lists of parts joined by "of": `a) et b) du paragraphe 1`.
fn units(at: Cursor<'_>) -> Option<(Prefix, Cursor<'_>)> {
    let mut prefix = Prefix::default();
    let mut end = list(at, &mut prefix)?;
    for _ in 0..3 {
        let next = end.symbol(',').unwrap_or(end);
        let next = skip(skip(next, Word::Of), Word::The);
        let before = prefix.paragraphs.len();
        match (next.at() > end.at())
            .then(|| list(next, &mut prefix))
            .flatten()
        {
            Some(after) => end = after,
            None => break,
        }
        // In "2° du II" the first number is a point of the second.
        if before > 0 && prefix.paragraphs.len() > before && prefix.points.is_empty() {
            prefix.points = prefix.paragraphs.drain(..before).collect();
        }
    }
    Some((prefix, end))
}

fn list<'a>(at: Cursor<'a>, prefix: &mut Prefix) -> Option<Cursor<'a>> {
    if let Some((value, end)) = ordinal_unit(at) {
        if let Some(value) = value {
            prefix.add(value);
        }
        return Some(end);
    }
    let named = word(at, is_unit);
    let start = named.map_or(at, |(_, after)| dot(after));
    let bare = named.is_none();
    let mut end = element(start, bare, prefix)?;
    // `paragraph 1(f)`
    if !bare && let Some((value, after)) = end.symbol('(').and_then(parts::letter) {
        prefix.add(value);
        end = after.symbol(')')?;
    }
    for _ in 0..LONGEST {
        let Some((range, next)) = separator(end) else {
            break;
        };
        let next = word(next, is_unit).map_or(next, |(_, after)| after);
        let held = prefix.last();
        let Some(after) = element(next, bare, prefix) else {
            break;
        };
        if range && let Some(from) = held {
            prefix.expand(&from);
        }
        end = after;
    }
    Some(end)
}

fn element<'a>(at: Cursor<'a>, bare: bool, prefix: &mut Prefix) -> Option<Cursor<'a>> {
    if let Some((numeral, end)) = parts::roman(at).filter(|_| bare) {
        prefix.paragraphs.push(numeral);
        return Some(dot(end));
    }
    // Without a unit's word only a bracket makes a letter a point.
    let (value, end) = if bare {
        parts::digits(at)
            .or_else(|| parts::letter_bracket(at))
            .or_else(|| {
                let (value, end) = parts::letter(at.symbol('(')?)?;
                Some((value, end.symbol(')')?))
            })?
    } else {
        unit_value(at)?
    };
    let is_year = matches!(&value, Value::Digits(n) if n.len() > 2);
    if is_year {
        return None;
    }
    prefix.add(value);
    Some(end)
}

impl Prefix {
    fn add(&mut self, value: Value) {
        match value {
            Value::Digits(n) => self.paragraphs.push(n),
            Value::Letter(letter) => self.points.push(letter),
        }
    }

    fn last(&self) -> Option<Value> {
        self.points
            .last()
            .map(|p| Value::Letter(p.clone()))
            .or_else(|| self.paragraphs.last().map(|p| Value::Digits(p.clone())))
    }

    /// Puts what lies between `from` and the last value before that one.
    fn expand(&mut self, from: &Value) {
        match from {
            Value::Digits(from) => expand_into(&mut self.paragraphs, from),
            Value::Letter(from) => expand_into(&mut self.points, from),
        }
    }
}

fn expand_into(list: &mut Vec<String>, from: &str) {
    let Some(to) = list.pop() else {
        return;
    };
    list.extend(between(from, &to));
    list.push(to);
}

/// What lies between two numbers or two letters, both excluded; empty when they are no range.
pub(super) fn between(from: &str, to: &str) -> Vec<String> {
    const WIDEST: u32 = 100;
    if let (Ok(from), Ok(to)) = (from.parse::<u32>(), to.parse::<u32>()) {
        let wide = to.saturating_sub(from) > WIDEST;
        return if wide {
            Vec::new()
        } else {
            (from.saturating_add(1)..to)
                .map(|n| n.to_string())
                .collect()
        };
    }
    match (from.as_bytes(), to.as_bytes()) {
        ([from @ b'a'..=b'z'], [to @ b'a'..=b'z']) => {
            (from + 1..*to).map(|b| char::from(b).to_string()).collect()
        }
        _ => Vec::new(),
    }
}
