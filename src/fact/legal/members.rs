//! A row of numbers after "articles": each with its paragraphs and points, in every notation.

use crate::{fact::cursor::Cursor, span::Span};

use super::{
    Word,
    brackets::parenthetical,
    parts::{self, Value},
    skip,
    units::{dot, dotted, is_unit, ordinal_unit, separator, unit_value},
    word,
};

/// One member as it is written. A member without a number goes on with the article before it, one without a
/// paragraph with the paragraph before it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Item {
    pub number: Option<String>,
    /// What follows the number after hyphens: a part of it, a paragraph, or the end of a range.
    pub hyphens: Vec<String>,
    pub paragraph: Option<String>,
    pub point: Option<String>,
    /// It ends a range that the member before begins.
    pub range: bool,
    /// The paragraph's number may as well be an article's.
    pub loose: bool,
    pub span: Span,
}

/// No row has more members; the bound keeps what one citation costs small.
const MOST: usize = 100;

/// What a bare number or letter after a separator is one of.
#[derive(Clone, Copy, PartialEq)]
enum Level {
    Article,
    /// After a singular "paragraph" the next number may be an article's.
    Paragraph,
    Point,
}

struct Reader {
    items: Vec<Item>,
    level: Level,
    plural: bool,
    /// A part was named by a word ("paragraph 1"), not by brackets.
    by_word: bool,
}

/// Over a row of members; `plural` tells "articles" from "article".
pub(super) fn members(at: Cursor<'_>, plural: bool) -> Option<(Vec<Item>, Cursor<'_>)> {
    let mut reader = Reader {
        items: Vec::new(),
        level: Level::Article,
        plural,
        by_word: false,
    };
    let mut end = reader.article(at, false)?;
    loop {
        end = reader.chain(end);
        if reader.items.len() >= MOST {
            break;
        }
        let next = reader.next(end).or_else(|| {
            let after = parenthetical(end)?;
            reader.next(after)
        });
        match next {
            Some(next) => end = next,
            None => break,
        }
    }
    Some((reader.items, end))
}

impl Reader {
    fn last(&mut self) -> &mut Item {
        if self.items.is_empty() {
            self.items.push(Item::default());
        }
        let last = self.items.len() - 1;
        &mut self.items[last]
    }

    /// A new member with an article's number.
    fn article<'a>(&mut self, at: Cursor<'a>, range: bool) -> Option<Cursor<'a>> {
        let at = dot(skip(at, Word::Number));
        let found = parts::article_number(at)?;
        if parts::is_counted(found.end) {
            return None;
        }
        self.items.push(Item {
            number: Some(found.number),
            hyphens: found.hyphens,
            range,
            span: at.span_to(found.end),
            ..Item::default()
        });
        self.level = Level::Article;
        Some(found.end)
    }

    /// Gives the last member a value of the next level down; what is deeper than points is read over.
    fn attach(&mut self, value: Value) {
        let level = &mut self.level;
        let Some(last) = self.items.last_mut() else {
            return;
        };
        match value {
            Value::Digits(n) if last.loose => {
                last.number = last.paragraph.replace(n);
                last.loose = false;
                *level = Level::Article;
            }
            Value::Digits(n) if last.paragraph.is_none() && last.point.is_none() => {
                last.paragraph = Some(n);
            }
            Value::Letter(letter) if last.point.is_none() => last.point = Some(letter),
            _ => {}
        }
    }

    /// False when the value would be a second one of its level, and so begins a new member.
    fn has_room(&self, value: &Value) -> bool {
        self.items.last().is_some_and(|last| match value {
            Value::Digits(_) => last.loose || last.paragraph.is_none() && last.point.is_none(),
            Value::Letter(_) => last.point.is_none(),
        })
    }

    fn push(&mut self, value: Value, range: bool, span: Span) {
        let mut item = Item {
            range,
            span,
            ..Item::default()
        };
        match value {
            Value::Digits(n) => item.paragraph = Some(n),
            Value::Letter(letter) => item.point = Some(letter),
        }
        self.items.push(item);
    }

    /// Over everything that belongs to the last member.
    fn chain<'a>(&mut self, at: Cursor<'a>) -> Cursor<'a> {
        let mut end = at;
        while let Some(next) = self.link(end) {
            self.last().span.end = end.span_to(next).end;
            end = next;
        }
        word(end, |w| w == Word::Following).map_or(end, |(_, after)| dot(after))
    }

    fn link<'a>(&mut self, at: Cursor<'a>) -> Option<Cursor<'a>> {
        if let Some(end) = self.brackets(at) {
            return Some(end);
        }
        if let Some((value, end)) = parts::letter_bracket(at) {
            self.attach(value);
            return Some(end);
        }
        if let Some((value, end)) = dotted(at).or_else(|| self.lone_letter(at)) {
            self.attach(value);
            return Some(end);
        }
        if let Some((paragraph, point, end)) = self.spaced(at) {
            self.attach(paragraph);
            self.attach(point);
            return Some(end);
        }
        let after_comma = at.symbol(',').unwrap_or(at);
        // `8, II, 2°`, `20, III, de la loi`
        if let Some((numeral, end)) = parts::roman(after_comma)
            && let goes_on = end.symbol(',').unwrap_or(end)
            && (goes_on.at() > end.at() && parts::numbered_point(goes_on).is_some()
                || word(goes_on, |w| w == Word::Of).is_some())
            && self.has_room(&Value::Digits(String::new()))
        {
            self.last().paragraph = Some(numeral);
            return Some(end);
        }
        if let Some(end) = self.unit(after_comma) {
            return Some(end);
        }
        // `Art. 4 No. 11`
        if let Some((_, numbered)) = word(after_comma, |w| w == Word::Number)
            && let Some((value, end)) =
                parts::digits(dot(numbered)).filter(|(v, _)| self.has_room(v))
        {
            self.attach(value);
            return Some(end);
        }
        if after_comma.at() == at.at() {
            return None;
        }
        // `4, 11)`
        if let Some((value, end)) = parts::digits(after_comma).filter(|(v, _)| self.has_room(v))
            && let Some(end) = end.glued().and_then(|c| c.symbol(')'))
            && self.level != Level::Paragraph
        {
            self.attach(value);
            return Some(end);
        }
        let deeper = matches!(self.items.last(), Some(last) if last.point.is_none()
            && (last.paragraph.is_some() || !last.hyphens.is_empty()));
        // The letter of a numbered point (`2°, d)`) is deeper than points.
        if matches!(self.items.last(), Some(Item { point: Some(point), .. }) if point.parse::<u8>().is_ok())
            && let Some((_, end)) = parts::letter_bracket(after_comma)
        {
            return Some(end);
        }
        if deeper && let Some((point, end)) = parts::numbered_point(after_comma) {
            self.last().point = Some(point);
            return Some(end);
        }
        if deeper {
            let bracket = || {
                let (value, end) = parts::letter(after_comma.symbol('(')?)?;
                Some((value, end.symbol(')')?))
            };
            let (value, end) = parts::letter_bracket(after_comma).or_else(bracket)?;
            self.attach(value);
            return Some(end);
        }
        None
    }

    /// Over a paragraph and point without a word or bracket between them and the number: `6 1. f)`, and after
    /// a singular head `5, 1, c)`.
    fn spaced<'a>(&self, at: Cursor<'a>) -> Option<(Value, Value, Cursor<'a>)> {
        let comma = at.symbol(',').filter(|_| !self.plural);
        let (paragraph, after) =
            parts::digits(comma.unwrap_or(at)).filter(|(v, _)| self.has_room(v))?;
        let after = match comma {
            Some(_) => after.symbol(',')?,
            None => dot(after),
        };
        let (point, end) = parts::letter_bracket(after)?;
        Some((paragraph, point, end))
    }

    /// Over values in brackets: `(1)`, `(a)`, `(1f)`, `(1, 2)`, `(a, c and f)`, `(ii)`.
    fn brackets<'a>(&mut self, at: Cursor<'a>) -> Option<Cursor<'a>> {
        let inner = at.symbol('(')?;
        let inner = word(inner, is_unit).map_or(inner, |(_, after)| dot(after));
        let Some((value, mut end)) = parts::digits(inner).or_else(|| parts::letter(inner)) else {
            return parts::subpoint(at);
        };
        let mut values = vec![(value, false, inner.span_to(end))];
        if let Some((letter, after)) = end.glued().and_then(parts::letter)
            && after.symbol(')').is_some()
        {
            self.attach(values.remove(0).0);
            values.push((letter, false, end.span_to(after)));
            end = after;
        }
        while values.len() < MOST
            && let Some((range, next)) = separator(end)
            && let Some((value, after)) = parts::digits(next).or_else(|| parts::letter(next))
        {
            values.push((value, range, next.span_to(after)));
            end = after;
        }
        end = end.symbol('.').unwrap_or(end).symbol(')')?;
        for (i, (value, range, span)) in values.into_iter().enumerate() {
            if i == 0 {
                self.attach(value);
            } else {
                self.push(value, range, span);
            }
        }
        Some(end)
    }

    /// Over a letter without brackets after a paragraph: glued to it (`6(1)f`), or before the act (`6 (1) f GDPR`).
    fn lone_letter<'a>(&self, at: Cursor<'a>) -> Option<(Value, Cursor<'a>)> {
        let last = self.items.last()?;
        let open = last.point.is_none() && (last.paragraph.is_some() || !last.hyphens.is_empty());
        let (value, end) = parts::letter(at).filter(|_| open)?;
        let act = || {
            let of = skip(skip(end, Word::Of), Word::The);
            word(of, |w| matches!(w, Word::Act(_) | Word::Acronym(_)))
        };
        (at.glued().is_some() || act().is_some()).then_some((value, end))
    }

    /// Over `paragraphe 1`, `point (f)`, `premier paragraphe`, with "the" before it.
    fn unit<'a>(&mut self, at: Cursor<'a>) -> Option<Cursor<'a>> {
        let at = skip(at, Word::The);
        if let Some((value, end)) = ordinal_unit(at) {
            if let Some(value) = value {
                if !self.has_room(&value) {
                    return None;
                }
                self.attach(value);
            }
            return Some(end);
        }
        let (unit, after) = word(at, is_unit)?;
        let after = dot(skip(dot(after), Word::Number));
        let (value, end) = unit_value(after).filter(|(value, _)| self.has_room(value))?;
        self.attach(value);
        self.by_word = true;
        self.level = match unit {
            Word::Paragraphs => Level::Paragraph,
            Word::Paragraph if !self.plural => Level::Paragraph,
            Word::Points => Level::Point,
            _ => Level::Article,
        };
        Some(end)
    }

    /// Over a separator and the member after it.
    fn next<'a>(&mut self, at: Cursor<'a>) -> Option<Cursor<'a>> {
        let (range, next) = separator(at)?;
        let next = skip(next, Word::The);
        let was = self.level;
        if let Some((unit, after)) = word(next, is_unit) {
            // "5(1)(f) and §§ 7-8 of the Health Act" is no row of paragraphs.
            if matches!(unit, Word::Paragraph | Word::Paragraphs) && !self.by_word {
                return None;
            }
            let after = dot(skip(dot(after), Word::Number));
            let (value, end) = unit_value(after)?;
            self.push(value, range, after.span_to(end));
            self.level = match unit {
                Word::Points => Level::Point,
                Word::Paragraphs | Word::Paragraph => Level::Paragraph,
                _ => was,
            };
            return Some(end);
        }
        let bracket = || {
            let inner = next.symbol('(')?;
            let (value, end) = parts::digits(inner).or_else(|| parts::letter(inner))?;
            Some((value, end.symbol(')')?))
        };
        if let Some((value, end)) = bracket().or_else(|| parts::letter_bracket(next)) {
            self.push(value, range, next.span_to(end));
            return Some(end);
        }
        if self.level == Level::Point
            && let Some((value, end)) = parts::letter(next)
        {
            self.push(value, range, next.span_to(end));
            return Some(end);
        }
        if self.level == Level::Paragraph
            && let Some((value, end)) = parts::digits(next)
            && !parts::is_counted(end)
            && end.glued().is_none_or(|c| c.symbol('-').is_none())
        {
            self.push(value, range, next.span_to(end));
            self.last().loose = true;
            return Some(end);
        }
        self.article(next, range)
    }
}

/// Over units that follow the name of the act, into the one article before it.
pub(super) fn units_behind<'a>(item: &mut Item, at: Cursor<'a>) -> Cursor<'a> {
    let mut reader = Reader {
        items: vec![std::mem::take(item)],
        level: Level::Article,
        plural: false,
        by_word: false,
    };
    let mut end = at;
    for _ in 0..3 {
        let next = end.symbol(',').unwrap_or(end);
        match reader.unit(next) {
            Some(after) => end = after,
            None => break,
        }
    }
    *item = reader.items.swap_remove(0);
    end
}
