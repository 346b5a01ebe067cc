//! Citations as they are written: heads, members and the act's name, joined into rows.

use crate::{
    fact::{Found, Parsed, Pending as Open, Value, cursor::Cursor},
    span::Span,
};

use super::{
    LegalRef, Provision, Structure, Word,
    acts::Noun,
    brackets::{before_outer, parenthetical},
    members::{Item, members, units_behind},
    naming::{self, Naming},
    parts, prefix,
    prefix::Prefix,
    skip,
    units::{dot, is_unit, separator},
    word,
};

/// A citation before its act and its structure are settled.
#[derive(Clone, Debug)]
pub(crate) struct Pending {
    /// Tokens of the passage that it takes.
    pub start: usize,
    pub end: usize,
    pub provision: Provision,
    /// Its members; none for the mention of an act.
    pub items: Vec<Item>,
    /// Parts named before the article.
    pub prefix: Option<Prefix>,
    pub naming: Naming,
    /// The act is that of a neighbour in the row.
    pub shared: bool,
    /// Its head is a plural.
    pub plural: bool,
    /// Where the row that it stands in begins.
    pub row: usize,
    /// It may be a heading of the text itself, or be written in capitals as headings are.
    pub heading: bool,
}

/// No row has more citations.
const MOST: usize = 64;

/// Over the mention of an act as a whole.
pub(super) fn mention(at: Cursor<'_>) -> Option<Parsed<'_>> {
    let (naming, end) = if let Some((act, after)) = naming::name(at) {
        let short = word(at, |w| matches!(w, Word::Short(_))).is_some();
        let named = naming::tail(act, after);
        // A short acronym alone may be any other.
        if short && !is_beside_head(named.1) {
            return None;
        }
        named
    } else {
        let (Word::Noun(noun), after) = word(at, |w| matches!(w, Word::Noun(_)))? else {
            return None;
        };
        let (act, after) = naming::number(after, noun)?;
        // The number of a report or decision is no act, and no date either.
        if noun == Noun::Private {
            let found = Vec::new();
            return Some(Parsed { end: after, found });
        }
        naming::tail(act, after)
    };
    let pending = Pending {
        start: at.at(),
        end: end.at(),
        provision: Provision::Act,
        items: Vec::new(),
        prefix: None,
        naming,
        plural: false,
        shared: false,
        row: at.at(),
        heading: false,
    };
    Some(Parsed {
        end,
        found: vec![found(pending, at.span_to(end))],
    })
}

fn is_beside_head(at: Cursor<'_>) -> bool {
    head(at.symbol(',').unwrap_or(at)).is_some()
}

/// Over a citation and those joined to it, each with its own act or with that of a neighbour.
pub(super) fn row(at: Cursor<'_>) -> Option<Parsed<'_>> {
    let (pending, span, mut end) = citation(at, 0)?;
    let mut row = vec![(pending, span)];
    while row.len() < MOST
        && let Some((pending, span, after)) = joint(end)
            .or_else(|| joint(parenthetical(end)?))
            .and_then(|start| citation(start, end.at()))
            .or_else(|| headless(end, row.last()?))
    {
        end = after;
        row.push((pending, span));
    }
    share_acts(&mut row);
    for (pending, _) in &mut row {
        pending.row = at.at();
    }
    Some(Parsed {
        end,
        found: row
            .into_iter()
            .map(|(pending, span)| found(pending, span))
            .collect(),
    })
}

/// Over `§ 24 BDSG` or `§§ 7-8 of the Act`: the sign stands for sections where their act is named.
pub(super) fn section_sign(at: Cursor<'_>) -> Option<Parsed<'_>> {
    let after = at.symbol('§')?;
    let after = after.symbol('§').unwrap_or(after);
    let (pending, span, end) = after_head(at, 0, Provision::Section, true, after)?;
    Some(Parsed {
        end,
        found: vec![found(pending, span)],
    })
}

/// A citation without an act takes that of the next one of the row, or of the one before.
fn share_acts(row: &mut [(Pending, Span)]) {
    for i in (0..row.len().saturating_sub(1)).rev() {
        if row[i].0.naming == Naming::Bare {
            row[i].0.naming = row[i + 1].0.naming;
            row[i].0.shared = true;
        }
    }
    for i in 1..row.len() {
        if row[i].0.naming == Naming::Bare {
            row[i].0.naming = row[i - 1].0.naming;
            row[i].0.shared = true;
        }
    }
}

fn found(pending: Pending, span: Span) -> Found {
    Found {
        span,
        rule: "legal".into(),
        confidence: 0.0,
        value: Value::Legal(LegalRef {
            instrument: String::new(),
            celex: None,
            provision: pending.provision,
            number: None,
            paragraph: None,
            point: None,
            explicit: true,
            structure: Structure::Unknown,
        }),
        pending: Open::Act(Box::new(pending)),
    }
}

/// Over the word that a citation begins with; true when it is a plural.
fn head(at: Cursor<'_>) -> Option<(Provision, bool, Cursor<'_>)> {
    let (head, after) = word(at, |w| {
        matches!(
            w,
            Word::Article
                | Word::Articles
                | Word::Recital
                | Word::Chapter
                | Word::Section
                | Word::Rule
        )
    })?;
    let (provision, plural) = match head {
        Word::Article => (Provision::Article, false),
        Word::Articles => (Provision::Article, true),
        Word::Recital => (Provision::Recital, true),
        Word::Chapter => (Provision::Chapter, true),
        _ => (Provision::Section, true),
    };
    Some((provision, plural, dot(after)))
}

/// `floor`: the token before which no part of it can stand.
fn citation(at: Cursor<'_>, floor: usize) -> Option<(Pending, Span, Cursor<'_>)> {
    let (provision, plural, after) = head(at)?;
    let found = after_head(at, floor, provision, plural, after)?;
    let is_rule = || word(at, |w| w == Word::Rule).is_some();
    (provision != Provision::Section || !is_rule() || has_rules(&found.0)).then_some(found)
}

/// True where "regulation 22" is a part of the act named: neither a year nor a part of the GDPR.
fn has_rules(citation: &Pending) -> bool {
    let short = |item: &Item| item.number.as_ref().is_some_and(|n| n.len() <= 3);
    let Naming::Named { act, .. } = citation.naming else {
        return false;
    };
    citation.items.iter().all(short) && !act.has_gdpr_structure()
}

fn after_head<'a>(
    at: Cursor<'a>,
    floor: usize,
    provision: Provision,
    plural: bool,
    after: Cursor<'a>,
) -> Option<(Pending, Span, Cursor<'a>)> {
    let (mut items, end) = match provision {
        Provision::Chapter | Provision::Recital => numbers(after)?,
        _ => members(after, plural)?,
    };
    let (mut naming, mut after) = naming::after_members(end);
    if naming == Naming::Foreign && follows(at, Word::Its) {
        // "The DSA provides in its Article 74 for fines": what follows is not the act.
        naming = Naming::Bare;
    }
    let quoted = at
        .before()
        .is_some_and(|t| matches!(t.symbol(), Some('«' | '“' | '"' | '‘')))
        && end
            .symbol_in(|c| matches!(c, '»' | '”' | '"' | '’'))
            .is_some();
    if let Naming::Named { .. } = naming {
        // "article 6 du RGPD, paragraphe 1, point f)"
        after = behind_act(&mut items, after);
    } else if naming == Naming::Bare {
        after = end;
    }
    if matches!(provision, Provision::Chapter | Provision::Section)
        && !matches!(naming, Naming::Named { .. })
    {
        return None;
    }
    let heading = at.is_at_start()
        && items.len() == 1
        && items[0].paragraph.is_none()
        && (after.is_at_end()
            || after
                .symbol_in(|c| matches!(c, '-' | '–' | '—' | ':' | '.' | '|'))
                .is_some());
    let capitals = at.text().len() > 4 && at.token()?.shape() == Some(crate::token::Shape::Upper);
    if naming == Naming::Bare && (quoted || parts::is_counted(end)) {
        naming = Naming::Foreign;
    }
    if let Some(inside) = before_outer(at, after) {
        after = inside;
        if let Some(last) = items.last_mut() {
            last.span.end = last.span.end.min(at.span_to(inside).end);
        }
    }
    let span = at.span_to(after);
    let pending = Pending {
        start: at.at(),
        end: after.at(),
        provision,
        items,
        prefix: prefix::before(at, floor),
        naming,
        plural,
        shared: false,
        row: at.at(),
        heading: heading || capitals,
    };
    Some((pending, span, after))
}

/// True when a phrase with this meaning stands right before.
fn follows(at: Cursor<'_>, meaning: Word) -> bool {
    word(at.back(1), |w| w == meaning).is_some_and(|(_, end)| end.at() == at.at())
}

/// Over parts of the article that follow the act's name.
fn behind_act<'a>(items: &mut [Item], at: Cursor<'a>) -> Cursor<'a> {
    let [item] = items else {
        return at;
    };
    if item.paragraph.is_some() || item.point.is_some() || !item.hyphens.is_empty() {
        return at;
    }
    units_behind(item, at)
}

/// Over a further number with an act of its own after a citation with its act: "Article 5 GDPR and 32 GDPR".
fn headless<'a>(at: Cursor<'a>, last: &(Pending, Span)) -> Option<(Pending, Span, Cursor<'a>)> {
    let (before, _) = last;
    let named = |naming| matches!(naming, Naming::Named { .. });
    if before.provision != Provision::Article || !named(before.naming) {
        return None;
    }
    let (_, start) = separator(at)?;
    let (items, end) = members(start, false)?;
    let (naming, end) = naming::after_members(end);
    let span = start.span_to(end);
    let pending = Pending {
        start: start.at(),
        end: end.at(),
        provision: before.provision,
        items,
        prefix: None,
        naming,
        ..before.clone()
    };
    named(naming).then_some((pending, span, end))
}

/// Over the numbers of chapters or recitals: `IV`, `47`, `(47)`.
fn numbers(at: Cursor<'_>) -> Option<(Vec<Item>, Cursor<'_>)> {
    let figures = |c: Cursor<'_>| {
        c.digits()
            .filter(|(text, _)| text.len() <= 3)
            .map(|(text, _)| text.to_owned())
    };
    let number = |c| {
        if let Some((numeral, end)) = parts::roman(c) {
            return Some((numeral, end));
        }
        if let Some(inner) = c.symbol('(') {
            let end = inner.advance(1).symbol(')')?;
            return Some((figures(inner)?, end));
        }
        Some((figures(c)?, c.advance(1)))
    };
    let (mut items, mut end, mut start, mut range) = (Vec::new(), at, at, false);
    while let Some((number, after)) = number(start) {
        items.push(Item {
            number: Some(number),
            range,
            span: start.span_to(after),
            ..Item::default()
        });
        end = after;
        match separator(after) {
            Some((is_range, next)) if items.len() < MOST => {
                (range, start) = (is_range, skip(next, Word::The));
            }
            _ => break,
        }
    }
    (!items.is_empty()).then_some((items, end))
}

/// From the end of a citation to the head of one that is joined to it.
fn joint(at: Cursor<'_>) -> Option<Cursor<'_>> {
    const LONGEST: usize = 16;
    let before = |w| matches!(w, Word::Before);
    let mut end = match separator(at) {
        Some((_, after)) => after,
        None => dot(word(at, before)?.1),
    };
    for _ in 0..LONGEST {
        if head(end).is_some() {
            return Some(end);
        }
        let next = word(end, |w| {
            matches!(
                w,
                Word::Before
                    | Word::Of
                    | Word::The
                    | Word::And
                    | Word::To
                    | Word::Same
                    | Word::Ordinal(_)
            ) || is_unit(w)
        })
        .map(|(_, after)| after)
        .or_else(|| {
            end.symbol_in(|c| matches!(c, '(' | ')' | '[' | ','))
                .map(|(_, after)| after)
        })
        .or_else(|| parts::digits(end).map(|(_, after)| after))
        .or_else(|| parts::letter(end).map(|(_, after)| after))
        .or_else(|| parts::roman(end).map(|(_, after)| after));
        end = skip(dot(next?), Word::The);
    }
    None
}
