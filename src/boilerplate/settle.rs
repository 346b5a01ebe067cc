//! Rules and model to one verdict for each line, with the reason.

use std::borrow::Cow;

use super::{
    MODEL, Reason,
    document::{Document, Line},
    headline,
    shape::End,
    zones::{self, Decision},
};

/// Lines under this probability are dropped.
const THRESHOLD: f32 = 0.5;
/// Documents of fewer lines, or with less running text, are not what the model was trained on: only rules drop
/// lines there.
const FEWEST_LINES: usize = 4;
const LEAST_PROSE_WORDS: u32 = 40;
/// The headline is dropped by the model only under this probability.
const HEADLINE_THRESHOLD: f32 = 0.02;

/// The verdict of each line, `None` for a kept one, and the place of the headline.
pub(super) fn settle(document: &Document, looks: &[f32]) -> (Vec<Option<Decision>>, Option<usize>) {
    let mut verdicts = zones::decide(document);
    let headline = headline::find(document, &verdicts);
    let judged = document.lines.len() >= FEWEST_LINES && document.prose_words >= LEAST_PROSE_WORDS;
    if judged {
        let dropped: Vec<bool> = (0..looks.len())
            .map(|i| {
                let least = if headline == Some(i) {
                    HEADLINE_THRESHOLD
                } else {
                    THRESHOLD
                };
                verdicts[i].is_some() || looks[i] < least
            })
            .collect();
        for i in 0..verdicts.len() {
            if verdicts[i].is_none() && dropped[i] {
                let reason = reason(document, &verdicts, &dropped, i);
                verdicts[i] = Some(Decision {
                    reason,
                    rule: Cow::Borrowed(MODEL),
                });
            }
        }
    }
    let headline = headline.filter(|at| verdicts[*at].is_none());
    (verdicts, headline)
}

/// The likeliest reason of a line that the model drops: its own words, its zone, its shape, its neighbours.
fn reason(
    document: &Document,
    verdicts: &[Option<Decision>],
    dropped: &[bool],
    i: usize,
) -> Reason {
    let line = &document.lines[i];
    if let Some(hit) = line.hit {
        return hit.reason;
    }
    if let Some(reason) = shape_reason(line) {
        return reason;
    }
    if let Some(reason) = zone_reason(document, dropped, i) {
        return reason;
    }
    let before_body = document.first_prose.is_none_or(|first| i < first);
    let after_body = document.last_prose.is_some_and(|last| i > last);
    let short = line.is_short();
    if short && line.shape.words <= 4 && (before_body || after_body) {
        return Reason::Navigation;
    }
    let beside = |at: Option<usize>| {
        at.and_then(|at| verdicts.get(at)?.as_ref())
            .map(|d| d.reason)
    };
    if let Some(reason) = beside(i.checked_sub(1)).or_else(|| beside(Some(i + 1)))
        && spreads(reason)
    {
        return reason;
    }
    if line.shape.address * 12 >= line.shape.words {
        return Reason::Promotion;
    }
    match (before_body, after_body, short) {
        (true, ..) => Reason::Metadata,
        (_, true, true) => Reason::Related,
        (_, true, false) if line.prose => Reason::Related,
        (_, true, false) => Reason::PublisherNotice,
        (_, _, true) if line.shape.words <= 3 => Reason::Navigation,
        _ => Reason::Caption,
    }
}

fn shape_reason(line: &Line) -> Option<Reason> {
    let shape = &line.shape;
    if shape.is_cut_off() {
        Some(Reason::Related)
    } else if shape.separators >= 2 && shape.end == End::Open {
        Some(Reason::Navigation)
    } else if shape.money > 0 && shape.words <= 20 && shape.end == End::Open {
        Some(Reason::Advertisement)
    } else if (2..=3).contains(&shape.words)
        && shape.capitals == shape.words
        && shape.end == End::Open
        && shape.digits == 0
    {
        Some(Reason::Byline)
    } else {
        None
    }
}

/// Lines back to which a header is looked for.
const ZONE: usize = 30;

/// What the last header says of the dropped lines under it.
fn zone_reason(document: &Document, dropped: &[bool], i: usize) -> Option<Reason> {
    for at in (i.saturating_sub(ZONE)..i).rev() {
        if !dropped[at] {
            return None;
        }
        let line = &document.lines[at];
        if line.heads(Reason::CommentForm) || line.is_sure(Reason::Comment) {
            return Some(Reason::Comment);
        }
        if line.heads(Reason::Related) {
            return Some(Reason::Related);
        }
        if line.heads(Reason::Byline) {
            return Some(Reason::Byline);
        }
    }
    None
}

/// True for furniture that stands in groups.
fn spreads(reason: Reason) -> bool {
    !matches!(
        reason,
        Reason::ReadMore
            | Reason::ErrorReport
            | Reason::SourceLink
            | Reason::PageDate
            | Reason::ReadingTime
    )
}
