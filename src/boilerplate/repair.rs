//! Repairs of what is kept: furniture cut out of lines, broken paragraphs joined, the headline named.

use std::borrow::Cow;

use super::{
    Judged,
    broken::{MOST_BETWEEN, continues},
    document::Document,
    phrases::{self, Hit},
    shape::{Scratch, Shape},
};
use crate::{
    block::{Block, BlockKind},
    language::Lang,
    span::Span,
};

/// Cuts, joins, and marks the headline.
pub(super) fn repair<'a>(
    judged: Vec<Judged<'a>>,
    document: &Document,
    lang: Option<Lang>,
    headline: Option<usize>,
) -> Vec<Judged<'a>> {
    let mut cut = Vec::with_capacity(judged.len() + 4);
    for (i, mut one) in judged.into_iter().enumerate() {
        if one.reason.is_some() {
            cut.push(one);
            continue;
        }
        if headline == Some(i) {
            one.block.kind = BlockKind::Title;
        }
        let line = &document.lines[i];
        let mut tail = line.tail;
        if let Some(lead) = line.lead {
            one = cut_lead(one, lead, &mut cut);
            // It stands elsewhere in what is left.
            tail = tail.and_then(|_| last_tail(&one, lang));
        }
        match tail {
            Some(tail) => cut_tails(one, tail, lang, &mut cut),
            None => cut.push(one),
        }
    }
    join(cut)
}

/// Words that stay when a lead is cut.
const SHORTEST_TITLE: usize = 3;

fn cut_lead<'a>(one: Judged<'a>, lead: Hit, out: &mut Vec<Judged<'a>>) -> Judged<'a> {
    let title = one.block.text[lead.span.end..].split_whitespace();
    if title.count() < SHORTEST_TITLE {
        return one;
    }
    let (figures, mut rest) = split(&one, lead.span.end);
    out.push(dropped(figures, &lead));
    rest.block.kind = BlockKind::Title;
    rest
}

/// Cuts off what ends a line without being part of it; `tail` is the last piece of that.
fn cut_tails<'a>(one: Judged<'a>, tail: Hit, lang: Option<Lang>, out: &mut Vec<Judged<'a>>) {
    // A paragraph may end with two of them.
    const MOST_TAILS: usize = 2;
    let mut one = one;
    let mut tails = Vec::new();
    let mut next = Some(tail);
    while let Some(hit) = next.filter(|hit| hit.span.start > 0) {
        let (kept, tail) = split(&one, hit.span.start);
        tails.push(dropped(tail, &hit));
        one = kept;
        next = if tails.len() < MOST_TAILS {
            last_tail(&one, lang)
        } else {
            None
        };
    }
    out.push(one);
    out.extend(tails.into_iter().rev());
}

fn last_tail(one: &Judged<'_>, lang: Option<Lang>) -> Option<Hit> {
    if phrases::has_no_tail(&one.block.text) {
        return None;
    }
    let mut scratch = Scratch::default();
    Shape::of(&one.block.text, &mut scratch);
    phrases::tail(&one.block.text, &scratch.words, lang)
}

fn dropped<'a>(mut one: Judged<'a>, hit: &Hit) -> Judged<'a> {
    one.block.kind = BlockKind::Inline;
    one.reason = Some(hit.reason);
    one.rule = Some(Cow::Borrowed(hit.id));
    one.score = 1.0 - one.score.max(0.98);
    one
}

/// Splits a judged block before byte `at` of its text; the white space there goes.
fn split<'a>(one: &Judged<'a>, at: usize) -> (Judged<'a>, Judged<'a>) {
    let from = at + (one.block.text[at..].len() - one.block.text[at..].trim_start().len());
    let to = one.block.text[..at].trim_end().len();
    let head = part(&one.block, Span::new(0, to));
    let tail = part(&one.block, Span::new(from, one.block.text.len()));
    let with = |block| Judged {
        block,
        reason: one.reason,
        rule: one.rule.clone(),
        score: one.score,
    };
    (with(head), with(tail))
}

/// The part of a block that is the range `of` of its text.
fn part<'a>(block: &Block<'a>, of: Span) -> Block<'a> {
    let text = match &block.text {
        Cow::Borrowed(text) => Cow::Borrowed(of.of(text)),
        Cow::Owned(text) => Cow::Owned(of.of(text).to_owned()),
    };
    let mut source = Vec::with_capacity(block.source.len());
    let mut at = 0;
    for slice in &block.source {
        let (start, end) = (of.start.max(at), of.end.min(at + slice.len()));
        if start < end {
            source.push(Span::new(slice.start + start - at, slice.start + end - at));
        }
        at += slice.len() + 1;
    }
    Block {
        kind: block.kind,
        text,
        source,
        html: block.html.clone(),
    }
}

/// Joins paragraphs that break in mid-sentence with their rest.
fn join(judged: Vec<Judged<'_>>) -> Vec<Judged<'_>> {
    let mut out: Vec<Judged> = Vec::with_capacity(judged.len());
    // The last kept block of `out`, and the words that join it.
    let mut last: Option<usize> = None;
    let mut parts: Vec<Cow<'_, str>> = Vec::new();
    for one in judged {
        if one.reason.is_some() {
            out.push(one);
            continue;
        }
        let near = |last: usize| out.len() - last <= MOST_BETWEEN + 1;
        if let Some(at) = last
            && near(at)
            && continues(
                &out[at].block,
                parts.last().unwrap_or(&out[at].block.text),
                &one.block,
            )
        {
            out[at].block.source.extend(one.block.source);
            out[at].score = out[at].score.min(one.score);
            parts.push(one.block.text);
            continue;
        }
        finish(&mut out, last, &mut parts);
        last = Some(out.len());
        out.push(one);
    }
    finish(&mut out, last, &mut parts);
    out
}

fn finish<'a>(out: &mut [Judged<'a>], last: Option<usize>, parts: &mut Vec<Cow<'a, str>>) {
    if let Some(at) = last
        && !parts.is_empty()
    {
        let text = out[at].block.text.to_mut();
        for part in parts.drain(..) {
            text.push(' ');
            text.push_str(&part);
        }
        out[at].block.kind = BlockKind::Paragraph;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        block::{Format, blocks},
        boilerplate::keep_all,
    };

    fn repaired(text: &str) -> Vec<(String, bool, usize)> {
        let blocks = blocks(text, Format::Text);
        let document = Document::of(&blocks.list, Some(Lang::Fr));
        let out = repair(keep_all(blocks), &document, Some(Lang::Fr), None);
        for one in &out {
            let slices: Vec<&str> = one.block.source.iter().map(|span| span.of(text)).collect();
            assert_eq!(slices.join(" "), one.block.text);
        }
        out.into_iter()
            .map(|one| {
                (
                    one.block.text.into_owned(),
                    one.reason.is_none(),
                    one.block.source.len(),
                )
            })
            .collect()
    }

    #[test]
    fn leads_and_tails_are_cut_with_their_places() {
        let out = repaired(
            "date 2021-04 Le port rouvre ses quais\n\nLe port a rouvert ses quais mardi matin. (Lire la suite)",
        );
        let texts: Vec<(&str, bool)> = out.iter().map(|o| (o.0.as_str(), o.1)).collect();
        assert_eq!(
            texts,
            [
                ("date 2021-04", false),
                ("Le port rouvre ses quais", true),
                ("Le port a rouvert ses quais mardi matin.", true),
                ("(Lire la suite)", false),
            ]
        );
    }

    #[test]
    fn a_line_of_figures_only_is_not_cut() {
        assert_eq!(repaired("date 10 11 12").len(), 1);
    }

    #[test]
    fn a_broken_paragraph_is_one_block_of_several_slices() {
        let out = repaired(
            "Le port de Saltmere a été fermé mardi après la chute\n\nd’une grue sur le quai, a dit le maire.",
        );
        assert_eq!(out.len(), 1);
        assert_eq!(out[0].2, 2);
    }
}
