//! Stretches of a document that are furniture as a whole: comments, teasers, advertisements, the lead-in.

use std::borrow::Cow;

use super::{
    Reason, appeal,
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
    fn by(reason: Reason, rule: &'static str) -> Self {
        Self {
            reason,
            rule: Cow::Borrowed(rule),
        }
    }
}

/// Decides what phrases, shapes and zones decide; the rest stays `None`.
pub(super) fn decide(document: &Document) -> Vec<Option<Decision>> {
    let lines = &document.lines;
    let appeal = |i: usize| {
        let stands_out = appeal::stands_out(document, &lines[i].shape);
        stands_out.then(|| Decision::by(Reason::Promotion, "shape.appeal"))
    };
    let alone = |i: usize| by_itself(document, i).or_else(|| appeal(i));
    let mut out: Vec<Option<Decision>> = (0..lines.len()).map(alone).collect();
    comments(document, &mut out);
    teasers(document, &mut out);
    advertisements(document, &mut out);
    lead_in(document, &mut out);
    out
}

/// A sure phrase, or a shape that only furniture has.
pub(super) fn by_itself(document: &Document, i: usize) -> Option<Decision> {
    let line = &document.lines[i];
    if let Some(hit) = line.sure() {
        return Some(Decision::by(hit.reason, hit.id));
    }
    if line.shape.is_date {
        let banner = line.shape.has_weekday
            && document.first_prose.is_none_or(|first| i < first)
            && !is_under_headline(document, i);
        return if banner {
            Some(Decision::by(Reason::PageDate, "shape.date_banner"))
        } else {
            Some(Decision::by(Reason::Metadata, "shape.date"))
        };
    }
    if is_byline(line) {
        return Some(Decision::by(Reason::Byline, "shape.byline"));
    }
    if line.shape.is_initials() && document.first_prose.is_some_and(|first| i > first) {
        return Some(Decision::by(Reason::Byline, "shape.initials"));
    }
    let hit = line.hit?;
    if is_label(line, hit.reason) {
        return Some(Decision::by(hit.reason, hit.id));
    }
    let sells = hit.reason == Reason::Promotion && line.shape.money > 0 && line.shape.words <= 45;
    if sells && !line.shape.starts_quoted && document.prose > 1 {
        return Some(Decision::by(hit.reason, hit.id));
    }
    if hit.reason == Reason::Credit && is_caption(line) && document.prose > 0 {
        return Some(Decision::by(Reason::Caption, "shape.caption"));
    }
    None
}

/// True close under a headline or byline: a date there is the article's, not the page's.
fn is_under_headline(document: &Document, i: usize) -> bool {
    /// A headline, the author and the date are not further apart, in lines.
    const NEAR: usize = 2;
    /// Fewer words are a section's name.
    const HEADLINE: u32 = 5;
    let above = &document.lines[i.saturating_sub(NEAR)..i];
    above.iter().any(|line| {
        let shape = &line.shape;
        let titled = shape.words >= HEADLINE && shape.stops > 0 && shape.separators == 0;
        let headline = titled && line.hit.is_none() && !shape.is_date;
        headline || is_byline(line)
    })
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

/// A weak phrase with a colon, a few words, and no sentence: "Related: ..."
fn is_label(line: &Line, reason: Reason) -> bool {
    let labels = matches!(
        reason,
        Reason::Related | Reason::Credit | Reason::SourceLink | Reason::Metadata | Reason::Byline
    );
    labels
        && line.shape.labelled
        && line.shape.words <= 25
        && !matches!(line.shape.end, End::Stop | End::Colon)
}

/// A few words that end with who took the picture.
fn is_caption(line: &Line) -> bool {
    let shape = &line.shape;
    let signed = shape.starts_marked && line.hit.is_some_and(|hit| hit.span.start == 0);
    let ends = shape.end == End::Open || shape.ends_bracketed || signed;
    shape.words <= 60 && ends && !shape.ends_quoted
}

/// Everything after the header of the comments, if the article is over there.
fn comments(document: &Document, out: &mut [Option<Decision>]) {
    let lines = &document.lines;
    let Some(last) = document.last_prose else {
        return;
    };
    let mut before = 0;
    for i in 0..lines.len() {
        let header = lines[i].heads(Reason::CommentForm);
        if header && before * 2 > document.prose_words && !goes_on(&lines[i + 1..]) {
            for j in i + 1..lines.len() {
                if out[j].is_none() && j <= last.max(i + 1) + COMMENT_TAIL {
                    let reason = beside_comments(&lines[j]);
                    out[j] = Some(Decision::by(reason, "zone.comments"));
                }
            }
            return;
        }
        if lines[i].prose {
            before += lines[i].shape.words;
        }
    }
    signed(document, out);
}

/// Paragraphs under a link to the comments that tell whether the article goes on there.
const NEXT_PARAGRAPHS: usize = 4;

/// True when the lines read on as an article does: most sentences about the same, nobody who writes of himself, and
/// nothing more of comments.
fn goes_on(under: &[Line]) -> bool {
    let next = || under.iter().filter(|line| line.prose).take(NEXT_PARAGRAPHS);
    let told = |line: &&Line| {
        let shape = &line.shape;
        let about = line.shared.words >= 2 || shape.quoting > 0;
        about && line.hit.is_none() && shape.address == 0 && shape.selves == 0
    };
    let commented = under.iter().any(|line| {
        line.shape.is_signature()
            || line.is_sure(Reason::Comment)
            || line.is_sure(Reason::CommentForm)
    });
    !commented && next().filter(told).count() * 2 > next().count()
}

/// What a line among the comments is: one of them, unless its words are of the page's foot.
fn beside_comments(line: &Line) -> Reason {
    let foot = |reason: &Reason| {
        matches!(
            reason,
            Reason::CommentForm
                | Reason::ErrorReport
                | Reason::SourceLink
                | Reason::PublisherNotice
        )
    };
    line.hit
        .map(|hit| hit.reason)
        .filter(foot)
        .unwrap_or(Reason::Comment)
}

/// Comments without a header: a name with the time of day over each of them, after the article.
fn signed(document: &Document, out: &mut [Option<Decision>]) {
    let lines = &document.lines;
    let signs = |line: &Line| {
        !line.shape.is_date && (line.shape.is_signature() || line.is_sure(Reason::Comment))
    };
    let Some(first) = lines.iter().position(signs) else {
        return;
    };
    let article = lines[..first].iter().filter(|line| line.prose);
    let (paragraphs, words) =
        article.fold((0, 0), |(n, words), line| (n + 1, words + line.shape.words));
    let form = lines[..first]
        .iter()
        .any(|line| line.is_sure(Reason::CommentForm));
    // A live blog has the time over every entry, from the first one on.
    let over = words * 3 > document.prose_words && paragraphs >= FEWEST_PARAGRAPHS;
    let count = lines.iter().filter(|line| signs(line)).count();
    if !over || !(form || count >= FEWEST_SIGNATURES) {
        return;
    }
    let last = lines.iter().rposition(signs).unwrap_or(first);
    for i in first..lines.len().min(last + 2) {
        if out[i].is_none() {
            let reason = beside_comments(&lines[i]);
            out[i] = Some(Decision::by(reason, "zone.signed_comments"));
        }
    }
}

/// Paragraphs of an article before signatures can be those of comments.
const FEWEST_PARAGRAPHS: usize = 3;
/// Signatures that make comments without any line that names them.
const FEWEST_SIGNATURES: usize = 2;
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
                *decision = Some(Decision::by(Reason::Related, "zone.teasers"));
            }
        }
        if lines[i].heads(Reason::Related) {
            let under = lines[i + 1..]
                .iter()
                .take(MOST_TEASERS)
                .take_while(|line| is_teaser(line))
                .count();
            for decision in out[i + 1..=i + under].iter_mut().filter(|d| d.is_none()) {
                *decision = Some(Decision::by(Reason::Related, "zone.related"));
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

/// Most words of a label over an advertisement.
const LABEL_WORDS: u32 = 8;

/// The line under a label of advertising, and the heading over a line of advertising.
fn advertisements(document: &Document, out: &mut [Option<Decision>]) {
    let lines = &document.lines;
    for i in 0..lines.len() {
        let label = lines[i].is_sure(Reason::Advertisement) && lines[i].shape.words <= LABEL_WORDS;
        if label
            && let Some(next) = lines.get(i + 1)
            && out[i + 1].is_none()
            && is_offer(next)
        {
            out[i + 1] = Some(Decision::by(Reason::Advertisement, "zone.advertisement"));
        }
        let sells = lines[i].is_sure(Reason::Advertisement) && lines[i].shape.words > 12;
        if sells
            && let Some(above) = i.checked_sub(1)
            && out[above].is_none()
            && lines[above].is_short()
            && document.first_prose.is_some_and(|first| first < above)
        {
            out[above] = Some(Decision::by(
                Reason::Advertisement,
                "zone.advertisement_heading",
            ));
        }
    }
}

/// A price, a discount or a call, and little else.
fn is_offer(line: &Line) -> bool {
    let weak = line
        .hit
        .is_some_and(|hit| matches!(hit.reason, Reason::Advertisement | Reason::Promotion));
    let shape = &line.shape;
    let told = shape.starts_quoted || shape.quoting > 0 || shape.address == 0 && line.has_topic();
    shape.words <= 45
        && !told
        && (weak || (shape.money > 0 && shape.words <= 25) || shape.cries > 0)
}

/// Most words between two marks of a row of links.
const CRUMB_WORDS: u32 = 4;
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
        let crumbs = line.shape.separators >= 1
            && line.shape.end == End::Open
            && line.shape.words <= CRUMB_WORDS * (line.shape.separators + 1)
            && line.shape.stops * 3 <= line.shape.words;
        let menu = line.kind == BlockKind::ListItem && line.shape.words <= MENU_WORDS
            || crumbs
            || line.shape.words <= MENU_WORDS && line.is_short() && beside(i.checked_sub(1));
        if out[i].is_none() && menu {
            out[i] = Some(Decision::by(Reason::Navigation, "zone.menu"));
        }
    }
}
