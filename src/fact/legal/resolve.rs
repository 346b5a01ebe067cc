//! Members to provisions: ranges, carried numbers, and what a hyphen or a loose number says in the act.

use crate::span::Span;

use super::{
    Provision, Structure,
    acts::Act,
    members::Item,
    prefix::{Prefix, between},
    structure,
};

/// One provision, with its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Part {
    pub number: String,
    pub paragraph: Option<String>,
    pub point: Option<String>,
    pub span: Span,
}

/// The provisions that the members name in `act`.
pub(super) fn provisions(items: &[Item], prefix: Option<&Prefix>, act: Act) -> Vec<Part> {
    let mut out: Vec<Part> = Vec::new();
    for item in items {
        let Some((part, ends_at)) = part(item, out.last(), act) else {
            continue;
        };
        if item.range
            && let Some(from) = out.last().cloned()
        {
            fill(&mut out, &from, &part);
        }
        let Some(number) = ends_at else {
            out.push(part);
            continue;
        };
        let to = Part {
            number,
            ..part.clone()
        };
        out.push(part.clone());
        fill(&mut out, &part, &to);
        out.push(to);
    }
    if let (Some(prefix), false) = (prefix, out.is_empty()) {
        let first = out.remove(0);
        out.splice(0..0, with_prefix(&first, prefix));
    }
    out
}

/// A member by itself, and the last article of the range when its hyphen is one.
fn part(item: &Item, previous: Option<&Part>, act: Act) -> Option<(Part, Option<String>)> {
    let mut part = Part {
        number: String::new(),
        paragraph: item.paragraph.clone(),
        point: item.point.clone(),
        span: item.span,
    };
    let Some(number) = &item.number else {
        let previous = previous?;
        part.number.clone_from(&previous.number);
        if let Some(paragraph) = &item.paragraph {
            if item.loose && act.has_gdpr_structure() && !has_paragraph(&part.number, paragraph) {
                part.number.clone_from(paragraph);
                part.paragraph = None;
            }
        } else {
            part.paragraph.clone_from(&previous.paragraph);
        }
        return Some((part, None));
    };
    part.number.clone_from(number);
    let [first, rest @ ..] = item.hyphens.as_slice() else {
        return Some((part, None));
    };
    if act.numbers_with_hyphens() || first.len() > 2 && first.parse::<u32>().is_err() {
        part.number = format!("{number}-{}", item.hyphens.join("-"));
        return Some((part, None));
    }
    let is_letter = first.bytes().all(|b| b.is_ascii_alphabetic());
    if is_letter {
        part.point = part.point.or_else(|| Some(first.clone()));
        return Some((part, None));
    }
    let higher = first.parse::<u32>().ok() > number.parse::<u32>().ok();
    let fits = !act.has_gdpr_structure() || has_paragraph(number, first);
    let range = higher
        && rest.is_empty()
        && part.paragraph.is_none()
        && part.point.is_none()
        && if act.has_gdpr_structure() {
            !fits && first.parse().is_ok_and(|n: u32| n <= structure::ARTICLES)
        } else {
            true
        };
    if range {
        return Some((part, Some(first.clone())));
    }
    // `5-1-e)`; and the paragraph in brackets after `5-1` would be a point.
    part.paragraph = Some(first.clone());
    part.point = rest
        .iter()
        .find(|r| r.bytes().all(|b| b.is_ascii_alphabetic()))
        .cloned()
        .or(part.point);
    Some((part, None))
}

fn has_paragraph(article: &str, paragraph: &str) -> bool {
    matches!((article.parse(), paragraph.parse()), (Ok(a), Ok(p)) if structure::has_paragraph(a, p))
}

/// Puts what lies between the ends of a range between them; all share the place of the range.
fn fill(out: &mut Vec<Part>, from: &Part, to: &Part) {
    let span = Span::new(from.span.start, to.span.end.max(from.span.end));
    let same_article = from.number == to.number;
    let same_paragraph = same_article && from.paragraph == to.paragraph;
    let middle: Vec<Part> = match (&from.paragraph, &to.paragraph, &from.point, &to.point) {
        (.., Some(a), Some(b)) if same_paragraph => between(a, b)
            .into_iter()
            .map(|point| Part {
                point: Some(point),
                span,
                ..to.clone()
            })
            .collect(),
        (Some(a), Some(b), None, None) if same_article => between(a, b)
            .into_iter()
            .map(|paragraph| Part {
                paragraph: Some(paragraph),
                span,
                ..to.clone()
            })
            .collect(),
        _ if !same_article && to.paragraph.is_none() => between(&from.number, &to.number)
            .into_iter()
            .map(|number| Part {
                number,
                paragraph: None,
                point: None,
                span,
            })
            .collect(),
        _ => Vec::new(),
    };
    out.extend(middle);
}

/// The article with each of the paragraphs and points named before it.
fn with_prefix(article: &Part, prefix: &Prefix) -> Vec<Part> {
    let one = |value: &Option<String>| vec![value.clone()];
    let many = |list: &[String], own: &Option<String>| match own {
        None if !list.is_empty() => list.iter().cloned().map(Some).collect(),
        _ => one(own),
    };
    let paragraphs: Vec<Option<String>> = many(&prefix.paragraphs, &article.paragraph);
    let mut points: Vec<Option<String>> = many(&prefix.points, &article.point);
    // Of several points and several paragraphs it is not said which belongs to which.
    if paragraphs.len() > 1 && points.len() > 1 {
        points = one(&article.point);
    }
    let mut out = Vec::new();
    for paragraph in &paragraphs {
        for point in &points {
            out.push(Part {
                paragraph: paragraph.clone(),
                point: point.clone(),
                ..article.clone()
            });
        }
    }
    out
}

/// Whether the provision exists in the act.
pub(super) fn check(provision: Provision, part: &Part, act: Act) -> Structure {
    if !act.has_gdpr_structure() {
        return Structure::Unknown;
    }
    match provision {
        Provision::Article => structure::check(
            &part.number,
            part.paragraph.as_deref(),
            part.point.as_deref(),
        ),
        Provision::Recital
            if part
                .number
                .parse()
                .is_ok_and(|n: u32| (1..=structure::RECITALS).contains(&n)) =>
        {
            Structure::Ok
        }
        Provision::Chapter
            if chapter(&part.number).is_some_and(|n| (1..=structure::CHAPTERS).contains(&n)) =>
        {
            Structure::Ok
        }
        Provision::Act => Structure::Ok,
        Provision::Recital | Provision::Chapter => Structure::NoArticle,
        Provision::Section => Structure::Unknown,
    }
}

/// A chapter's number, in roman or other digits.
fn chapter(number: &str) -> Option<u32> {
    if let Ok(n) = number.parse() {
        return Some(n);
    }
    let values = number.bytes().map(|b| match b {
        b'I' => Some(1),
        b'V' => Some(5),
        b'X' => Some(10),
        _ => None,
    });
    let values: Vec<u32> = values.collect::<Option<_>>()?;
    let mut sum = 0;
    for (i, value) in values.iter().enumerate() {
        if values.get(i + 1).is_some_and(|next| next > value) {
            sum -= i64::from(*value);
        } else {
            sum += i64::from(*value);
        }
    }
    u32::try_from(sum).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roman_chapters() {
        for (number, value) in [("I", 1), ("IV", 4), ("IX", 9), ("XI", 11), ("7", 7)] {
            assert_eq!(chapter(number), Some(value), "{number}");
        }
        assert_eq!(chapter("L"), None);
    }
}
