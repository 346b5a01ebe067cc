//! Who speaks: the person or organisation beside the verb of speech, as far as the text says so.

use super::{
    Word,
    beside::{adjacent, is_beside, is_passed, is_told, owns, subject},
    inside::inside,
    marks::Quoted,
    over, speech,
    speech::Look,
};
use crate::{
    fact::{
        Found, Value,
        cursor::{Cursor, Passage},
        lexicon::QUOTATION,
    },
    span::Span,
    token::{Gap, Kind, Shape},
};

/// A person or organisation, by the index that its mentions share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Speaker {
    Person(usize),
    Organization(usize),
}

/// What the text around a quotation says of its speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attribution {
    /// Nothing.
    None,
    /// Somebody is said to speak who is not named: the speaker of the lines before, or nobody known.
    Unnamed,
    /// He or she: the one person that the lines before name.
    Pronoun,
    /// This one.
    Named(Speaker),
}

/// The mentions of persons and organisations, in the order of the text.
pub(super) struct Mentions {
    all: Vec<(Span, Speaker)>,
}

impl Mentions {
    pub(super) fn of(found: &[Found]) -> Self {
        let speaker = |f: &Found| match &f.value {
            Value::Person(person) => Some((f.span, Speaker::Person(person.person))),
            Value::Organization(body) => Some((f.span, Speaker::Organization(body.organization))),
            _ => None,
        };
        let mut all: Vec<_> = found.iter().filter_map(speaker).collect();
        all.sort_by_key(|(span, _)| *span);
        Self { all }
    }

    /// The mentions inside a range of the text.
    fn within(&self, range: Span) -> &[(Span, Speaker)] {
        let from = self
            .all
            .partition_point(|(span, _)| span.start < range.start);
        let to = self.all.partition_point(|(span, _)| span.start < range.end);
        &self.all[from..to.max(from)]
    }

    /// True when the rest of the sentence that a quotation ends in names somebody.
    pub(super) fn any_after(
        &self,
        passage: &Passage<'_>,
        quoted: Quoted,
        next_open: usize,
    ) -> bool {
        let tokens = passage.tokens;
        let sentence = tokens.sentences.partition_point(|s| s.end <= quoted.close);
        let end = tokens
            .sentences
            .get(sentence)
            .map_or(quoted.close, |s| s.end)
            .min(next_open);
        !self
            .within(Span::new(byte(passage, quoted.close), byte(passage, end)))
            .is_empty()
    }

    /// The person that a range of the text begins with, when it names no other.
    pub(super) fn subject(&self, range: Span) -> Option<Speaker> {
        let (first, _) = self.within(range).first()?;
        self.only_person(range)
            .filter(|_| first.start == range.start)
    }

    /// The only person that a range of the text names.
    pub(super) fn only_person(&self, range: Span) -> Option<Speaker> {
        let mut persons = self
            .within(range)
            .iter()
            .filter(|(_, s)| matches!(s, Speaker::Person(_)));
        let (_, first) = persons.next()?;
        persons.all(|(_, other)| other == first).then_some(*first)
    }
}

/// Who speaks the quoted words, by the rest of their sentence: what follows them, else what leads to them, else
/// what stands between commas inside them.
pub(super) fn attribution(
    passage: &Passage<'_>,
    quoted: Quoted,
    next_open: usize,
    mentions: &Mentions,
    look: &Look,
) -> Attribution {
    /// The verb stands this close behind the closing mark, or farther when nothing led to the words.
    const NEAR: usize = 8;
    const FAR: usize = 24;
    let behind = |reach| after(passage, quoted, next_open, mentions, reach);
    // `the paper reports: “…” with brands, said X`: a colon leads from the verb to the words.
    let colon = quoted.open.checked_sub(1);
    let is_led = colon.is_some_and(|at| passage.tokens.list[at].symbol() == Some(':'));
    if is_led
        && let said = before(passage, quoted, mentions, look)
        && said != Attribution::None
    {
        return said;
    }
    match behind(NEAR) {
        Attribution::None => {}
        said => return said,
    }
    match before(passage, quoted, mentions, look) {
        Attribution::None => {}
        said => return said,
    }
    match behind(FAR) {
        Attribution::None => inside(passage, quoted, mentions),
        said => said,
    }
}

/// `», a déclaré X`, `,” X said`
fn after(
    passage: &Passage<'_>,
    quoted: Quoted,
    next_open: usize,
    mentions: &Mentions,
    reach: usize,
) -> Attribution {
    let list = &passage.tokens.list;
    let from = quoted.close + 1;
    if list.get(from).is_none_or(|t| t.gap == Gap::Line) {
        return Attribution::None;
    }
    let Some(start) = passage.at_byte(list[from].start as usize) else {
        return Attribution::None;
    };
    // A sentence that ends with the quotation says nothing after it.
    let ended = matches!(list[quoted.close - 1].symbol(), Some('.')) && start.is_at_start();
    if ended {
        return Attribution::None;
    }
    let end = next_open.min(from + reach);
    let Some((verb, verb_end)) = first_speech(start, end) else {
        return inverted(passage, start, mentions);
    };
    let sentence_end = end_of_clause(start, next_open);
    let region = |a: Cursor<'_>, b: usize| Span::new(byte(passage, a.at()), byte(passage, b));
    // The subject before the verb, else the first one behind it.
    let led = mentions.within(region(start, verb.at()));
    let followed = mentions.within(region(verb_end, sentence_end));
    let may_speak = |m: &&(Span, Speaker)| !is_told(passage, (verb, verb_end), m);
    let behind = followed
        .iter()
        .find(|m| matches!(m.1, Speaker::Person(_)) && may_speak(m));
    let (nearest, object) = (led.last(), followed.first().filter(may_speak));
    if is_pronoun_beside(verb, verb_end) {
        return Attribution::Pronoun;
    }
    if let Some((_, named)) = subject(passage, led, verb).or(behind) {
        return Attribution::Named(*named);
    }
    if is_pronoun(start, sentence_end) {
        return Attribution::Pronoun;
    }
    let beside = |m: &&(Span, Speaker)| is_beside(passage, m.0, verb.at(), verb_end.at());
    match nearest.filter(beside).or_else(|| object.filter(beside)) {
        Some((_, speaker)) => Attribution::Named(*speaker),
        None => Attribution::Unnamed,
    }
}

/// `», sourit X`: any verb says who speaks when it stands between the quotation and a person.
fn inverted(passage: &Passage<'_>, start: Cursor<'_>, mentions: &Mentions) -> Attribution {
    let verb = start.symbol(',').unwrap_or(start);
    let is_verb = verb
        .token()
        .is_some_and(|t| t.kind == Kind::Word(Shape::Lower))
        && !verb.lang().is_stop_word(verb.text());
    let name = byte(passage, verb.advance(1).at());
    let person = mentions.within(Span::new(name, name + 1)).first();
    match person.filter(|(_, s)| is_verb && matches!(s, Speaker::Person(_))) {
        Some((_, speaker)) => Attribution::Named(*speaker),
        None => Attribution::None,
    }
}

/// `X a déclaré : «`, `X said that “`, `selon X, «`
fn before(passage: &Passage<'_>, quoted: Quoted, mentions: &Mentions, look: &Look) -> Attribution {
    /// The verb stands this close before the opening mark.
    const NEAR: usize = 40;
    /// Before a word or two, which may only be held at arm's length, it stands closer.
    const CLOSE: usize = 12;
    const FEW: usize = 2;
    /// No sentence that people write leads to its quotation from farther.
    const LONGEST: usize = 400;
    let list = &passage.tokens.list;
    let Some(open) = passage.at_byte(list[quoted.open].start as usize) else {
        return Attribution::None;
    };
    if open.is_at_start() {
        return Attribution::None;
    }
    let start = open.back(if look.words <= FEW { CLOSE } else { NEAR });
    let Some((verb, verb_end)) = last_speech(start, quoted.open) else {
        return Attribution::None;
    };
    let sentence_start = open.back(LONGEST);
    let led = Span::new(
        byte(passage, sentence_start.at()),
        byte(passage, quoted.open),
    );
    let to_verb = Span::new(led.start, byte(passage, verb.at()));
    // `when he denounces`: whoever was named before need not be meant.
    if is_pronoun_beside(verb, verb_end) {
        return Attribution::Pronoun;
    }
    let subject = subject(passage, mentions.within(to_verb), verb);
    // `selon X, «`, but `denied X’s claims, “`
    let object = || {
        let is_person = |m: &&(Span, Speaker)| matches!(m.1, Speaker::Person(_));
        let is_object = |m: &&(Span, Speaker)| {
            m.0.start >= to_verb.end
                && !owns(passage, m)
                && !is_told(passage, (verb, verb_end), m)
                && is_beside(passage, m.0, verb.at(), verb_end.at())
        };
        let mut persons = mentions.within(led).iter().filter(is_person);
        persons.rfind(is_object)
    };
    let beside = adjacent(passage, mentions.within(to_verb), to_verb.end, subject);
    if let Some((_, speaker)) = beside.or(subject).or_else(object) {
        return Attribution::Named(*speaker);
    }
    if is_pronoun(sentence_start, verb.at()) {
        return Attribution::Pronoun;
    }
    let mut beside = mentions
        .within(led)
        .iter()
        .filter(|m| is_beside(passage, m.0, verb.at(), verb_end.at()) && !owns(passage, m))
        .filter(|m| !is_told(passage, (verb, verb_end), m) && !is_passed(passage, m.0, verb));
    match beside.next_back() {
        Some((_, speaker)) => Attribution::Named(*speaker),
        None => Attribution::Unnamed,
    }
}

/// `she told`, `dit-il`, `a-t-elle ajouté`, `selon elle`
fn is_pronoun_beside(verb: Cursor<'_>, verb_end: Cursor<'_>) -> bool {
    if is_pronoun(verb, verb_end.at()) {
        return true;
    }
    let led = verb.back(1);
    let inverted = over(verb_end.symbol('-').unwrap_or(verb_end), Word::Pronoun);
    inverted.is_some() || led.at() < verb.at() && over(led, Word::Pronoun).is_some()
}

/// The first verb of speech from `start` that begins before the token `end`.
fn first_speech(start: Cursor<'_>, end: usize) -> Option<(Cursor<'_>, Cursor<'_>)> {
    let mut at = start;
    while let Some(next) = at.next_opening_before(end, QUOTATION) {
        if let Some(after) = speech(next) {
            return Some((next, after));
        }
        at = next.advance(1);
    }
    None
}

/// The last verb of speech from `start` that ends before the token `end`.
fn last_speech(start: Cursor<'_>, end: usize) -> Option<(Cursor<'_>, Cursor<'_>)> {
    let mut last = None;
    let mut at = start;
    while let Some(next) = at.next_opening_before(end, QUOTATION) {
        at = match speech(next).filter(|after| after.at() <= end) {
            Some(after) => {
                last = Some((next, after));
                after
            }
            None => next.advance(1),
        }
    }
    last
}

/// True when he or she is the subject of the clause.
fn is_pronoun(start: Cursor<'_>, end: usize) -> bool {
    let mut at = start;
    while let Some(next) = at.next_opening_before(end, QUOTATION) {
        if over(next, Word::Pronoun).is_some() {
            return true;
        }
        at = next.advance(1);
    }
    false
}

/// The token that ends the clause of attribution: the sentence's end or the next quotation.
fn end_of_clause(start: Cursor<'_>, next_open: usize) -> usize {
    start.advance(usize::MAX / 2).at().min(next_open)
}

/// Where the token begins, or the text ends.
pub(super) fn byte(passage: &Passage<'_>, token: usize) -> usize {
    passage
        .tokens
        .list
        .get(token)
        .map_or(passage.text().len(), |t| t.start as usize)
}
