//! The judgement of pages: which blocks are the article, by their markup, their place and their wording.

mod address;
mod en;
mod features;
mod fr;
mod model;
mod others;
mod page;
mod reason;
pub mod training;

use std::sync::LazyLock;

use super::{
    Judged, Mode, Reason, Rules,
    forest::LANES,
    phrases::{Place, Strength},
    repair::repair,
    zones,
};
use crate::{
    block::{Block, BlockKind, Blocks, Mark, Node, Tag},
    language::Lang,
};
use features::Places;
use model::Model;
use page::Page;

/// A block is kept from this probability on.
const KEEP: f32 = 0.56;

/// Below this probability the phrases that no article text reads like decide.
const DOUBT: f32 = 0.85;

/// Quotations set apart between paragraphs of the article are kept from this probability on.
const KEEP_QUOTE: f32 = 0.4;

/// Listings between paragraphs of the article are kept from this probability on.
const KEEP_LISTING: f32 = 0.3;

/// Posts of social networks between paragraphs of the article are kept from this probability on.
const KEEP_POST: f32 = 0.2;

/// In blocks of more letters a phrase of furniture may be what the article speaks of.
const LONG: u32 = 250;

static MODEL: LazyLock<Model> = LazyLock::new(|| {
    Model::read(include_str!("blocks.model")).expect("the committed model is one")
});

/// Judges every block of a page.
pub(super) fn judge<'a>(
    blocks: Blocks<'a>,
    lang: Option<Lang>,
    mode: Mode,
    rules: &Rules,
) -> Vec<Judged<'a>> {
    let page = Page::new(&blocks, lang);
    let looked = look(&blocks, &page);
    settled(blocks, &page, &looked, lang, mode, rules)
}

/// The judgement that follows from the look at each block.
fn settled<'a>(
    blocks: Blocks<'a>,
    page: &Page,
    looked: &[Verdict],
    lang: Option<Lang>,
    mode: Mode,
    rules: &Rules,
) -> Vec<Judged<'a>> {
    let mut out = Vec::with_capacity(blocks.list.len());
    let least = mode.least(least(looked));
    for (i, verdict) in looked.iter().enumerate() {
        let block = &blocks.list[i];
        let least = least_when_set_apart(&blocks, page, i).map_or(least, |l| l.min(least));
        let phrase = by_phrase(page, block, i, least);
        let (reason, rule, score) = match (*verdict, phrase) {
            (Verdict::Title, _) => (None, "html.title".into(), 1.0),
            (Verdict::Body, _) => (None, "html.article_body".into(), 1.0),
            (Verdict::Certain(reason, rule), _) => (Some(reason), rule.into(), 0.0),
            (Verdict::Model(score), Some((said, doubt))) if score < doubt => {
                (Some(said.reason), said.rule, score.min(1.0 - DOUBT))
            }
            (Verdict::Model(score), _) if score >= least => (None, "model".into(), score),
            (Verdict::Model(score), _) => (
                Some(reason::likely(&blocks, page, i)),
                "model".into(),
                score,
            ),
        };
        out.push((reason, rule, score));
    }
    let judged = blocks
        .list
        .into_iter()
        .zip(out)
        .map(|(block, (reason, rule, score))| Judged {
            block,
            reason,
            rule: Some(rule),
            score,
        });
    let mut judged: Vec<_> = judged.collect();
    rules.overrule(&mut judged, lang, blocks.site.as_ref());
    repair(judged, &page.wording, lang, page.title)
}

/// What a phrase says of a block, and the probability under which that decides: any for one that stands at its
/// place in a short block. Of blocks without a phrase, such as dates, the page's markup knows more.
fn by_phrase(
    page: &Page,
    block: &Block<'_>,
    i: usize,
    least: f32,
) -> Option<(zones::Decision, f32)> {
    let hit = page.wording.lines[i].hit?;
    let is_sure = hit.strength == Strength::Sure;
    // In a language that we do not know, a weak phrase is one by chance.
    if !is_sure && !page.known {
        return None;
    }
    let decision = zones::by_itself(&page.wording, i)?;
    let is_long = page.blocks[i].prose && page::context(block).chars > LONG;
    let anywhere = is_sure && matches!(hit.place, Place::Inside(_));
    let doubt = match () {
        () if is_long => least,
        () if anywhere || !page.known => DOUBT,
        () => f32::INFINITY,
    };
    Some((decision, doubt))
}

/// The probability from which on what is set apart between paragraphs of the article is kept: a quotation in its
/// quotation marks, a post of a social network, a listing.
fn least_when_set_apart(blocks: &Blocks<'_>, page: &Page, i: usize) -> Option<f32> {
    let block = &blocks.list[i];
    let node = page::context(block).node;
    let inside = (1..page.prose).contains(&page.blocks[i].before);
    if page.furniture[node as usize] || !inside {
        return None;
    }
    let is_listing = |node: &Node| node.tag == Tag::Pre;
    if blocks.outline.path(node).any(is_listing) {
        return Some(KEEP_LISTING);
    }
    if block.kind != BlockKind::Quote {
        return None;
    }
    let is_post = |node: &Node| node.tag == Tag::Blockquote && node.own.has(Mark::Embed);
    if blocks.outline.path(node).any(is_post) {
        return Some(KEEP_POST);
    }
    let quoted = page.wording.lines[i].shape.starts_quoted;
    quoted.then_some(KEEP_QUOTE)
}

/// The probability that a block must have on this page. Where none reaches the usual one, the article may be
/// short or strangely built: then the best blocks stand, if they are not hopeless.
fn least(looked: &[Verdict]) -> f32 {
    const HOPELESS: f32 = 0.25;
    let scores = looked.iter().map(|verdict| match verdict {
        Verdict::Model(score) => *score,
        Verdict::Body => 1.0,
        _ => 0.0,
    });
    let best = scores.fold(0.0, f32::max);
    if !(HOPELESS..KEEP).contains(&best) {
        return KEEP;
    }
    best * 0.8
}

#[derive(Clone, Copy, Debug)]
enum Verdict {
    Title,
    /// The article's text from the metadata.
    Body,
    Certain(Reason, &'static str),
    Model(f32),
}

/// What needs no model, by block.
fn certain(blocks: &Blocks<'_>, page: &Page) -> Vec<Option<Verdict>> {
    let verdict = |(i, block)| {
        if page.title == Some(i) {
            return Some(Verdict::Title);
        }
        if blocks.outline.nodes[page::context(block).node as usize].tag == Tag::Metadata {
            return Some(Verdict::Body);
        }
        let (reason, rule) = reason::certain(blocks, page, i)?;
        Some(Verdict::Certain(reason, rule))
    };
    blocks.list.iter().enumerate().map(verdict).collect()
}

fn look(blocks: &Blocks<'_>, page: &Page) -> Vec<Verdict> {
    let places = Places::new(page);
    let certain = certain(blocks, page);
    let open: Vec<usize> = (0..certain.len())
        .filter(|i| certain[*i].is_none())
        .collect();
    let mut looks = Vec::with_capacity(open.len());
    for open in open.chunks(LANES) {
        let rows: Vec<_> = open
            .iter()
            .map(|i| features::row(blocks, page, &places, *i))
            .collect();
        looks.extend(MODEL.forest.predict(&rows));
    }
    let mut looks = looks.into_iter();
    let look = |verdict: Option<Verdict>| {
        verdict.unwrap_or_else(|| Verdict::Model(looks.next().unwrap_or_default()))
    };
    certain.into_iter().map(look).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::block::{Format, blocks};

    const PROSE: [&str; 4] = [
        "The harbour office said on Monday that the eastern quay would stay closed until the end of the winter, \
         because the storm of last week had moved two of its heavy blocks.",
        "Divers looked at the damage on Tuesday and found that the sand under the wall was gone, an engineer of \
         the office told reporters, who had asked why the ferry was cancelled.",
        "“We cannot let people walk there before the stones are set again,” she said, and added that the work \
         would cost more than the town has put aside for this year.",
        "The council will meet in January to decide whether the quay should be built higher, as fishermen have \
         asked for since the flood, or only mended as it was before.",
    ];

    fn page(before: &str, after: &str) -> String {
        let prose = format!("<p>{}</p>", PROSE.join("</p><p>"));
        format!(
            "<html lang=en><head><title>Quay closed until spring | The Tide</title></head><body>{before}\
             <article><h1>Quay closed until spring</h1><div class=article-body>{prose}</div></article>{after}</body>"
        )
    }

    /// What of a page is dropped, by text.
    fn dropped(html: &str) -> Vec<(String, Reason)> {
        let judged = judge(
            blocks(html, Format::Html),
            Some(Lang::En),
            Mode::Balanced,
            &Rules::default(),
        );
        let kept = judged.iter().filter(|j| j.reason.is_none());
        let kept: Vec<_> = kept.map(|j| (j.block.kind, &*j.block.text)).collect();
        assert_eq!(kept[0], (BlockKind::Title, "Quay closed until spring"));
        assert_eq!(kept[1..].iter().map(|k| k.1).collect::<Vec<_>>(), PROSE);
        let dropped = judged
            .iter()
            .filter_map(|j| Some((j.block.text.to_string(), j.reason?)));
        dropped.collect()
    }

    #[test]
    fn furniture_goes_with_its_reason() {
        let html = page(
            "<nav><a href=/>News</a> <a href=/s>Sport</a></nav>",
            "<section id=comments><h2>2 comments</h2><p>I have walked there all my life and nothing ever \
             happened to me, so this is nonsense if you ask me.</p></section>\
             <aside class=related><h3>Related</h3><a href=/a>Ferry cancelled for a third day</a></aside>\
             <footer><p>© 2023 The Tide. All rights reserved.</p></footer>",
        );
        let dropped = dropped(&html);
        let reasons: Vec<Reason> = dropped.iter().map(|d| d.1).collect();
        let wanted = [
            Reason::Navigation,
            Reason::Comment,
            Reason::Comment,
            Reason::Related,
            Reason::Related,
            Reason::PublisherNotice,
        ];
        assert_eq!(reasons, wanted, "{dropped:?}");
    }

    #[test]
    fn the_article_is_kept_whole_without_furniture() {
        assert!(dropped(&page("", "")).is_empty());
    }

    #[test]
    fn a_labelled_place_for_advertisements_goes_whole() {
        let slot = "<div class=ad-slot><p>Advertisement</p><p>New kitchens from £4,999 until Sunday, delivered \
                    and fitted within ten days by our own people.</p></div>";
        let halves = (PROSE[..2].join("</p><p>"), PROSE[2..].join("</p><p>"));
        let html = page("", "").replace(
            &PROSE.join("</p><p>"),
            &format!("{}</p>{slot}<p>{}", halves.0, halves.1),
        );
        let dropped = dropped(&html);
        let reasons: Vec<Reason> = dropped.iter().map(|d| d.1).collect();
        assert_eq!(reasons, [Reason::Advertisement; 2], "{dropped:?}");
    }

    #[test]
    fn what_readers_are_told_goes_from_the_midst_of_an_article() {
        let told = "<p>Scroll down to continue reading</p><p>Photo: Ada Holm</p>";
        let halves = (PROSE[..2].join("</p><p>"), PROSE[2..].join("</p><p>"));
        let html = page("", "").replace(
            &PROSE.join("</p><p>"),
            &format!("{}</p>{told}<p>{}", halves.0, halves.1),
        );
        let reasons: Vec<Reason> = dropped(&html).iter().map(|d| d.1).collect();
        assert_eq!(reasons, [Reason::Advertisement, Reason::Credit]);
    }

    #[test]
    fn the_model_knows_the_features() {
        assert!(MODEL.forest.knows(features::COUNT));
        assert_eq!(MODEL.features, features::names());
    }
}
