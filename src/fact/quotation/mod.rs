//! Quotations and who speaks.

mod beside;
mod en;
mod fr;
mod inside;
mod marks;
mod speaker;
mod speech;

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Found, Pending, Value,
    cursor::{Cursor, Passage},
    lexicon::{Meaning, QUOTATION, Table},
};
use crate::{language::PerLang, span::Span, token::Gap};
use marks::Quoted;
use speaker::{Attribution, Mentions, Speaker, attribution};
use speech::Look;

/// Words quoted, with their speaker.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Quotation {
    /// Index of the speaker among the article's persons.
    pub person: Option<usize>,
    /// Index of the speaker among the article's organisations.
    pub organization: Option<usize>,
}

impl fmt::Display for Quotation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.person, self.organization) {
            (Some(person), _) => write!(f, "person {person}"),
            (None, Some(organization)) => write!(f, "organization {organization}"),
            (None, None) => f.write_str("?"),
        }
    }
}

/// What a word means around a quotation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Word {
    /// dit, said
    Speech,
    /// a, a-t-il: before a participle of speech
    Auxiliary,
    /// déclaré: speech after an auxiliary
    Participle,
    /// il, she: stands for the one who was named before
    Pronoun,
    /// told: whom it is said to stands behind it
    Tells,
}

pub(crate) const WORDS: PerLang<Table<Word>> = PerLang([fr::WORDS, en::WORDS]);

/// Over a verb of speech: dit, said, a déclaré, a-t-elle ensuite ajouté.
#[inline]
pub(crate) fn speech(at: Cursor<'_>) -> Option<Cursor<'_>> {
    if at.opens(QUOTATION) {
        spoken(at)
    } else {
        None
    }
}

fn spoken(at: Cursor<'_>) -> Option<Cursor<'_>> {
    if let Some(after) = over(at, Word::Speech) {
        return Some(after);
    }
    let participle = over(at, Word::Auxiliary)?;
    // One adverb may stand between the two.
    over(participle, Word::Participle).or_else(|| over(participle.advance(1), Word::Participle))
}

/// To the start of a verb of speech that ends here.
pub(crate) fn speech_before(at: Cursor<'_>) -> Option<Cursor<'_>> {
    if let Some(start) = before(at, Word::Speech) {
        return Some(start);
    }
    let participle = before(at, Word::Participle)?;
    before(participle, Word::Auxiliary).or_else(|| before(participle.back(1), Word::Auxiliary))
}

#[inline]
fn over(at: Cursor<'_>, word: Word) -> Option<Cursor<'_>> {
    at.phrase_of(QUOTATION, |meaning| {
        (meaning == Meaning::Quotation(word)).then_some(())
    })
    .map(|((), after)| after)
}

fn before(at: Cursor<'_>, word: Word) -> Option<Cursor<'_>> {
    let fits = |meaning| (meaning == Meaning::Quotation(word)).then_some(());
    at.phrase_of_kind_before(QUOTATION, fits)
        .map(|((), start)| start)
}

/// The quotations of a passage; `found` holds its persons and organisations.
pub(crate) fn find(passage: &Passage<'_>, found: &[Found]) -> Vec<Found> {
    let pairs = marks::pairs(passage.tokens, passage.lexicon.lang());
    let mentions = Mentions::of(found);
    let mut out = Vec::new();
    let mut last: Option<(Quoted, Option<Speaker>)> = None;
    for (i, quoted) in pairs.iter().enumerate() {
        let next_open = pairs.get(i + 1).map_or(usize::MAX, |next| next.open);
        let look = Look::of(passage, *quoted);
        let attribution = attribution(passage, *quoted, next_open, &mentions, &look);
        let before = last.filter(|(before, _)| {
            continues(passage, *before, *quoted) && !mentions.any_after(passage, *quoted, next_open)
        });
        let speaker = match attribution {
            Attribution::Named(speaker) => Some(speaker),
            Attribution::Pronoun => pronoun(passage, *quoted, &mentions, last),
            Attribution::Unnamed => None,
            Attribution::None => before.and_then(|(_, speaker)| speaker),
        };
        let said = attribution != Attribution::None || before.is_some();
        let is_speech = look.words > 0 && (said && !look.is_title() || look.is_speech_alone());
        if !is_speech {
            continue;
        }
        last = Some((*quoted, speaker));
        out.push(quotation(quoted.words(passage.tokens), speaker, said));
    }
    out
}

fn quotation(span: Span, speaker: Option<Speaker>, said: bool) -> Found {
    let (person, organization) = match speaker {
        Some(Speaker::Person(person)) => (Some(person), None),
        Some(Speaker::Organization(organization)) => (None, Some(organization)),
        None => (None, None),
    };
    Found {
        span,
        rule: if said {
            "quotation.attributed"
        } else {
            "quotation.sentence"
        }
        .into(),
        confidence: if said { 0.95 } else { 0.8 },
        value: Value::Quotation(Quotation {
            person,
            organization,
        }),
        pending: Pending::None,
    }
}

/// True when a quotation begins the sentence after the one that the last quotation ends in, in its paragraph:
/// `« … », déclare X. « … »`.
fn continues(passage: &Passage<'_>, last: Quoted, next: Quoted) -> bool {
    let tokens = passage.tokens;
    let between = &tokens.list[last.close + 1..=next.open];
    let same_paragraph = between.iter().all(|t| t.gap != Gap::Line);
    let sentence_of = |at: usize| tokens.sentences.partition_point(|s| s.end <= at);
    let (a, b) = (sentence_of(last.close), sentence_of(next.open));
    let begins = tokens
        .sentences
        .get(b)
        .is_some_and(|s| s.start == next.open);
    same_paragraph && begins && b <= a + 1
}

/// He or she: whom the sentence before is about, the last speaker of the paragraph before and of this one, or the
/// only person in them.
fn pronoun(
    passage: &Passage<'_>,
    quoted: Quoted,
    mentions: &Mentions,
    last: Option<(Quoted, Option<Speaker>)>,
) -> Option<Speaker> {
    /// Tokens of the two paragraphs that are looked back over.
    const REACH: usize = 2000;
    let tokens = &passage.tokens.list;
    let paragraph = |at: usize| {
        let line = (0..=at)
            .rev()
            .take(REACH)
            .find(|i| tokens[*i].gap == Gap::Line);
        line.unwrap_or(at.saturating_sub(REACH))
    };
    let this = paragraph(quoted.open);
    let before = paragraph(this.saturating_sub(1));
    let since = |start: usize| {
        Span::new(
            tokens[start].start as usize,
            tokens[quoted.open].start as usize,
        )
    };
    // `Jane Roe agrees. “…”, she says.`
    let sentence = passage
        .tokens
        .sentences
        .partition_point(|s| s.end <= quoted.open);
    let led = sentence
        .checked_sub(1)
        .map(|before| passage.tokens.sentences[before].start)
        .filter(|start| *start >= this && last.is_none_or(|(q, _)| q.close < *start));
    let subject = led.and_then(|start| mentions.subject(since(start)));
    if subject.is_some() {
        return subject;
    }
    let recent = last
        .filter(|(q, _)| q.open >= before)
        .and_then(|(_, speaker)| speaker);
    recent
        .filter(|s| matches!(s, Speaker::Person(_)))
        .or_else(|| mentions.only_person(since(this)))
        .or_else(|| mentions.only_person(since(before)))
}
