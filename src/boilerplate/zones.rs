//! Stretches of a document that are furniture as a whole: comments, teasers, advertisements, the lead-in.

use std::borrow::Cow;

use super::{
    Reason,
    document::{Document, Line},
    shape::End,
};
use crate::block::BlockKind;

/// What the rules say of a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Decision {
    pub reason: Reason,
    pub rule: Cow<'static, str>,
}

impl Decision {
    fn zone(reason: Reason, rule: &'static str) -> Option<Self> {
        Some(Self {
            reason,
            rule: Cow::Borrowed(rule),
        })
    }
}

/// Decides what phrases, shapes and zones decide; the rest stays `None`.
pub(super) fn decide(document: &Document) -> Vec<Option<Decision>> {
    let lines = &document.lines;
    let mut out: Vec<Option<Decision>> = (0..lines.len()).map(|i| by_itself(document, i)).collect();
    comments(document, &mut out);
    teasers(document, &mut out);
    advertisements(document, &mut out);
    lead_in(document, &mut out);
    out
}

/// A sure phrase, or a shape that only furniture has.
fn by_itself(document: &Document, i: usize) -> Option<Decision> {
    let line = &document.lines[i];
    if let Some(hit) = line.sure() {
        return Decision::zone(hit.reason, hit.id);
    }
    if line.shape.is_date {
        let banner = line.shape.has_weekday && document.first_prose.is_none_or(|first| i < first);
        return if banner {
            Decision::zone(Reason::PageDate, "shape.date_banner")
        } else {
            Decision::zone(Reason::Metadata, "shape.date")
        };
    }
    if is_byline(line) {
        return Decision::zone(Reason::Byline, "shape.byline");
    }
    None
}

/// "By" and names: a weak phrase of bylines, behind it capitals, and no sentence.
fn is_byline(line: &Line) -> bool {
    let shape = &line.shape;
    line.hit.is_some_and(|hit| hit.reason == Reason::Byline)
        && (2..=12).contains(&shape.words)
        && shape.end != End::Stop
        && shape.capitals >= 2
        && shape.capitals * 2 >= shape.words
}

/// Everything after the header of the comments, if the article is over there.
fn comments(document: &Document, out: &mut [Option<Decision>]) {
    let lines = &document.lines;
    let Some(last) = document.last_prose else {
        return;
    };
    let mut before = 0;
    for i in 0..lines.len() {
        if lines[i].heads(Reason::CommentForm) && before * 2 > document.prose_words {
            for j in i + 1..lines.len() {
                if out[j].is_none() && j <= last.max(i + 1) + COMMENT_TAIL {
                    out[j] = Decision::zone(Reason::Comment, "zone.comments");
                }
            }
            return;
        }
        if lines[i].prose {
            before += lines[i].shape.words;
        }
    }
}

/// Lines after the last sentence of the last comment that still belong to the comments.
const COMMENT_TAIL: usize = 40;
/// Teasers under one header.
const MOST_TEASERS: usize = 30;

/// Lines cut off by an ellipsis that follow each other, and short lines under a header of related stories.
fn teasers(document: &Document, out: &mut [Option<Decision>]) {
    let lines = &document.lines;
    let mut i = 0;
    while i < lines.len() {
        let run = lines[i..]
            .iter()
            .take_while(|line| line.shape.is_cut_off())
            .count();
        // One such line at the very end of a document is enough; in its middle it takes a run.
        let ends =
            i + run == lines.len() && i > 0 && document.last_prose.is_some_and(|last| last < i);
        if run >= 2 || (run == 1 && ends) {
            for decision in &mut out[i..i + run] {
                *decision = Decision::zone(Reason::Related, "zone.teasers");
            }
        }
        if lines[i].heads(Reason::Related) {
            let under = lines[i + 1..]
                .iter()
                .take(MOST_TEASERS)
                .take_while(|line| is_teaser(line))
                .count();
            for decision in out[i + 1..=i + under].iter_mut().filter(|d| d.is_none()) {
                *decision = Decision::zone(Reason::Related, "zone.related");
            }
            i += under;
        }
        i += run.max(1);
    }
}

fn is_teaser(line: &Line) -> bool {
    let title = line.shape.words <= 20 && line.shape.end != End::Stop && line.sure().is_none();
    title || line.shape.is_cut_off()
}

/// The line under a label of advertising, and the heading over a line of advertising.
fn advertisements(document: &Document, out: &mut [Option<Decision>]) {
    let lines = &document.lines;
    for i in 0..lines.len() {
        if lines[i].heads(Reason::Advertisement)
            && let Some(next) = lines.get(i + 1)
            && out[i + 1].is_none()
            && is_offer(next)
        {
            out[i + 1] = Decision::zone(Reason::Advertisement, "zone.advertisement");
        }
        let sells = lines[i].is_sure(Reason::Advertisement) && lines[i].shape.words > 12;
        if sells
            && let Some(above) = i.checked_sub(1)
            && out[above].is_none()
            && lines[above].is_short()
            && document.first_prose.is_some_and(|first| first < above)
        {
            out[above] = Decision::zone(Reason::Advertisement, "zone.advertisement_heading");
        }
    }
}

/// A price, a discount or a call, and little else.
fn is_offer(line: &Line) -> bool {
    let weak = line
        .hit
        .is_some_and(|hit| matches!(hit.reason, Reason::Advertisement | Reason::Promotion));
    let shape = &line.shape;
    shape.words <= 45 && (weak || (shape.money > 0 && shape.words <= 25) || shape.cries > 0)
}

/// Most words of a line of a menu.
const MENU_WORDS: u32 = 3;

/// Short lines beside the menus before the article begins.
fn lead_in(document: &Document, out: &mut [Option<Decision>]) {
    let Some(first) = document.first_prose else {
        return;
    };
    let lines = &document.lines;
    for i in 0..first {
        let line = &lines[i];
        let beside = |at: Option<usize>| {
            at.and_then(|at| out.get(at))
                .is_some_and(|d| d.as_ref().is_some_and(|d| d.reason == Reason::Navigation))
        };
        let menu = line.kind == BlockKind::ListItem && line.shape.words <= MENU_WORDS
            || line.shape.separators >= 2
                && line.shape.end == End::Open
                && line.shape.stops * 4 <= line.shape.words
            || line.shape.words <= MENU_WORDS && line.is_short() && beside(i.checked_sub(1));
        if out[i].is_none() && menu {
            out[i] = Decision::zone(Reason::Navigation, "zone.menu");
        }
    }
}
