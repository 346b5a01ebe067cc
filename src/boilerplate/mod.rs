//! Blocks to verdicts: which blocks are the article, and why the others are not.

mod appeal;
mod broken;
mod cohesion;
mod document;
mod features;
mod fold;
mod forest;
mod headline;
mod live;
pub(crate) mod markup;
mod mode;
mod model;
mod numbered;
pub(crate) mod phrases;
mod repair;
mod rules;
mod sequence;
mod settle;
mod shape;
pub mod training;
mod zones;

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    block::{Block, Blocks},
    language::Lang,
};
use document::Document;

pub use mode::Mode;
pub use rules::{Rule, RuleAction, RulePlace, Rules, RulesError};

/// Why a block is not article text.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Menus, breadcrumbs, tags, pagination.
    Navigation,
    /// The banner with the day the page was shown.
    PageDate,
    /// "4 min read".
    ReadingTime,
    /// Who wrote, reported or edited the article.
    Byline,
    /// Who took a picture or made a graphic.
    Credit,
    /// The words under a picture.
    Caption,
    /// Share buttons.
    Share,
    /// Newsletters, sign-up, follow us, paywalls.
    Subscription,
    /// The form for comments.
    CommentForm,
    /// A reader's comment.
    Comment,
    /// Teasers of other stories.
    Related,
    /// "Read more".
    ReadMore,
    /// Advertisements.
    Advertisement,
    /// The publisher's own offers.
    Promotion,
    /// Consent to cookies.
    CookieNotice,
    /// Legal notices, standards, copyright.
    PublisherNotice,
    /// "Found a mistake?".
    ErrorReport,
    /// Link to the original article.
    SourceLink,
    /// Dates, tags and other fields set beside the text.
    Metadata,
    /// None of these.
    Other,
}

/// A block with its verdict.
#[derive(Clone, Debug)]
pub struct Judged<'a> {
    /// The block, after repairs: furniture inside a line cut out, broken paragraphs joined.
    pub block: Block<'a>,
    /// Why it was dropped; `None` when it is kept.
    pub reason: Option<Reason>,
    /// What decided: the id of a phrase rule, of a zone, or `model`.
    pub rule: Option<Cow<'static, str>>,
    /// Probability that the block is article text, 0 to 1.
    pub score: f32,
}

/// Judges every block of a document, in source order. `lang` is the document's language when it is known,
/// `rules` are the user's own.
pub fn judge<'a>(
    blocks: Blocks<'a>,
    lang: Option<Lang>,
    mode: Mode,
    rules: &Rules,
) -> Vec<Judged<'a>> {
    if !blocks.outline.nodes.is_empty() {
        return markup::judge(blocks, lang, mode, rules);
    }
    let document = Document::of(&blocks.list, lang);
    let looks = model::looks(&document);
    let (verdicts, headline) = settle::settle(&document, &looks, mode);
    let judged =
        blocks
            .list
            .into_iter()
            .zip(verdicts)
            .zip(looks)
            .map(|((block, verdict), look)| match verdict {
                Some(decision) => Judged {
                    block,
                    reason: Some(decision.reason),
                    score: if decision.rule == MODEL { look } else { SURE },
                    rule: Some(decision.rule),
                },
                None => Judged {
                    block,
                    reason: None,
                    rule: None,
                    // A headline and the parts of a broken paragraph may be kept against the model.
                    score: look.max(0.5),
                },
            });
    let mut judged: Vec<_> = judged.collect();
    rules.overrule(&mut judged, lang, blocks.site.as_ref());
    repair::repair(judged, &document, lang, headline)
}

/// The rule of what the model drops.
const MODEL: &str = "model";
/// The score of a block that a rule drops.
const SURE: f32 = 0.02;

/// Keeps every block, for text that is already clean.
pub fn keep_all(blocks: Blocks<'_>) -> Vec<Judged<'_>> {
    let keep = |block| Judged {
        block,
        reason: None,
        rule: None,
        score: 1.0,
    };
    blocks.list.into_iter().map(keep).collect()
}
