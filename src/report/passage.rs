//! An article on the page: its blocks in the order of the document, facts marked, furniture struck out.

use maud::{Markup, html};

use crate::{
    article::{Article, ArticleBlock},
    block::BlockKind,
    fact::Fact,
    write::{places::Places, shown},
};

/// Facts may lie in facts, a person in a quotation; no deeper than this.
const DEEPEST: usize = 6;

/// A fact and its bytes in the text.
#[derive(Clone, Copy)]
struct Placed<'a> {
    fact: &'a Fact,
    start: usize,
    end: usize,
}

pub(super) fn article(article: &Article) -> Markup {
    let facts = placed(article);
    let mut places = Places::new(&article.text, article.offsets);
    let mut next = 0;
    let mut blocks = Vec::with_capacity(article.blocks.len());
    for block in &article.blocks {
        let (Some(start), Some(end)) = (block.start, block.end) else {
            blocks.push(dropped(block));
            continue;
        };
        let (start, end) = (places.byte(start), places.byte(end));
        let first = next;
        while facts.get(next).is_some_and(|fact| fact.start < end) {
            next += 1;
        }
        let marked = marked(article, start, end, &facts[first..next], 0);
        blocks.push(kept(block.kind, &marked));
    }
    html! {
        @if let Some(failure) = &article.error { p.failed { (failure.message) } }
        @if !article.authors.is_empty() { p.known { "by " (article.authors.join(", ")) } }
        @for block in &blocks { (block) }
    }
}

/// The facts with their bytes, outer ones before those in them.
fn placed(article: &Article) -> Vec<Placed<'_>> {
    let mut places = Places::new(&article.text, article.offsets);
    let mut placed: Vec<Placed<'_>> = Vec::with_capacity(article.facts.len());
    for fact in &article.facts {
        let start = places.byte(fact.start);
        let end = start + fact.quote.len();
        if article.text.get(start..end) == Some(fact.quote.as_str()) {
            placed.push(Placed { fact, start, end });
        }
    }
    placed.sort_by_key(|p| (p.start, std::cmp::Reverse(p.end)));
    placed
}

fn kept(kind: BlockKind, text: &Markup) -> Markup {
    html! {
        @match kind {
            BlockKind::Title | BlockKind::Heading => h3 { (text) },
            BlockKind::Quote => blockquote { (text) },
            BlockKind::ListItem => p.item { (text) },
            _ => p { (text) },
        }
    }
}

fn dropped(block: &ArticleBlock) -> Markup {
    let reason = shown::word(block.reason).replace('_', " ");
    let rule = block.rule.as_deref().unwrap_or("");
    html! {
        p.dropped { del { (block.text.as_deref().unwrap_or("")) } " " span.reason title=(rule) { (reason) } }
    }
}

/// The text of `start..end` with its facts; one that crosses the end of another is left unmarked.
fn marked(
    article: &Article,
    start: usize,
    end: usize,
    facts: &[Placed<'_>],
    depth: usize,
) -> Markup {
    let text = article.text.as_str();
    let mut at = start;
    let mut pieces = Vec::new();
    let mut rest = facts;
    while let [outer, others @ ..] = rest {
        let inside = others.partition_point(|fact| fact.start < outer.end);
        if outer.start < at || outer.end > end || depth == DEEPEST {
            rest = others;
            continue;
        }
        let kind = outer.fact.value.kind().name();
        let value = shown::value(article, &outer.fact.value);
        let words = marked(
            article,
            outer.start,
            outer.end,
            &others[..inside],
            depth + 1,
        );
        pieces.push(html! {
            (text.get(at..outer.start).unwrap_or(""))
            mark class=(kind) title={ (kind) ": " (value) } { (words) }
        });
        at = outer.end;
        rest = &others[inside..];
    }
    html! {
        @for piece in &pieces { (piece) }
        (text.get(at..end).unwrap_or(""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words between the tags, entities resolved.
    fn words(html: &str) -> String {
        let pieces = html
            .split('<')
            .map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words));
        let text: String = pieces.collect();
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
    }

    #[test]
    fn marks_change_no_word() {
        let text = "“We at Acme Inc. will pay £7 million by 30 June,” said Jane Doe, a lawyer, & left <b>.";
        let article = crate::extract(text);
        let end = article.text.len();
        let html = marked(&article, 0, end, &placed(&article), 0).into_string();
        assert_eq!(words(&html), article.text);
        assert!(html.contains("<mark class=\"quotation\""), "{html}");
        assert!(html.contains("<mark class=\"money\""), "{html}");
    }
}
