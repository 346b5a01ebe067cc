//! Mentions of one person in the whole article.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::{
    NameForm, OrganizationCategory, Person, PersonCategory, Word,
    bind::{self, Bound},
    link::{NameId, Names, Read, is_cut, is_space},
    own,
    reader::{Extent, Reader},
};
use crate::{
    fact::{Found, Pending, Value},
    span::Span,
};

/// The mentions of persons, numbered by first mention.
pub(super) fn persons(sentences: &[Read<'_>]) -> Vec<Found> {
    let mut people = People::default();
    for (at, read) in sentences.iter().enumerate() {
        for (i, bound) in read.persons.iter().enumerate() {
            people.add(&read.reader, bound, (at, i));
        }
    }
    if people.mentions.is_empty() {
        return Vec::new();
    }
    people.join_surnames();
    for read in sentences {
        people.find_surnames(read);
    }
    people.found(sentences)
}

/// A mention on its way to its person.
struct PersonMention {
    span: Span,
    is_full: bool,
    surname: NameId,
    /// Index of its bound form, when the grammar found it.
    bound: Option<(usize, usize)>,
    group: usize,
}

#[derive(Default)]
struct People {
    mentions: Vec<PersonMention>,
    names: Names,
    /// By the first word of a full name and its surname.
    by_name: FxHashMap<(NameId, NameId), usize>,
    /// By surname: where it stands in full, and whose it is there.
    by_surname: FxHashMap<NameId, Vec<(usize, usize)>>,
    /// The surnames by their last word.
    by_last_word: FxHashMap<NameId, Vec<NameId>>,
    groups: usize,
}

impl People {
    fn add(&mut self, reader: &Reader<'_>, bound: &Bound, place: (usize, usize)) {
        let surname_text = reader.text(bound.mark.surname);
        let surname = self.names.number(surname_text);
        let mut mention = PersonMention {
            span: reader.span(bound.mark.at),
            is_full: bound.mark.is_full,
            surname,
            bound: Some(place),
            group: usize::MAX,
        };
        if bound.mark.is_full {
            // `Donald J. Trump` and `Donald Trump`: the first word and the surname.
            let first = reader.text(bound.mark.at).split(is_space).next();
            let first = self.names.number(first.unwrap_or_default());
            let group = *self.by_name.entry((first, surname)).or_insert_with(|| {
                self.groups += 1;
                self.groups - 1
            });
            mention.group = group;
            let bearers = self.by_surname.entry(surname).or_default();
            bearers.push((mention.span.start, group));
            let final_word = surname_text.rsplit(is_cut).next().unwrap_or_default();
            let final_word = self.names.number(final_word);
            let list = self.by_last_word.entry(final_word).or_default();
            if !list.contains(&surname) {
                list.push(surname);
            }
        }
        self.mentions.push(mention);
    }

    /// Gives the mentions by surname their persons; a surname that nobody bears in full is its own person.
    fn join_surnames(&mut self) {
        let first = |bearers: &Vec<(usize, usize)>| bearers.first().map_or(0, |(_, group)| *group);
        let mut last: FxHashMap<NameId, usize> = self
            .by_surname
            .iter()
            .map(|(surname, bearers)| (*surname, first(bearers)))
            .collect();
        for mention in &mut self.mentions {
            if mention.is_full {
                last.insert(mention.surname, mention.group);
                continue;
            }
            mention.group = *last.entry(mention.surname).or_insert_with(|| {
                self.groups += 1;
                self.groups - 1
            });
        }
    }

    /// The bare surnames of a sentence.
    fn find_surnames(&mut self, read: &Read<'_>) {
        if read.reader.is_upper || self.by_surname.is_empty() {
            return;
        }
        let runs = read.marks.runs.iter().map(|r| r.at);
        for at in runs.chain(read.marks.places.iter().copied()) {
            let Some(surname) = self.surname_at(&read.reader, at) else {
                continue;
            };
            let (at, surname) = surname;
            if read.reader.before(at.start, Word::Determiner).is_some() {
                continue;
            }
            let span = read.reader.span(at);
            let Some(bearers) = self.by_surname.get(&surname) else {
                continue;
            };
            let before = bearers.partition_point(|(start, _)| *start < span.start);
            let group = bearers
                .get(before.saturating_sub(1))
                .map(|(_, group)| *group);
            if let Some(group) = group {
                self.mentions.push(PersonMention {
                    span,
                    is_full: false,
                    surname,
                    bound: None,
                    group,
                });
            }
        }
    }

    /// The surname that the run is, with the particles before it.
    fn surname_at(&mut self, reader: &Reader<'_>, run: Extent) -> Option<(Extent, NameId)> {
        const MOST_PARTICLES: usize = 3;
        let last = reader.text(run).rsplit(is_cut).next()?;
        let last = self.names.known(last)?;
        let known = self.by_last_word.get(&last)?;
        for back in (0..=MOST_PARTICLES).rev() {
            let start = run.start.saturating_sub(back);
            if start < reader.start {
                continue;
            }
            let at = Extent {
                start,
                end: run.end,
            };
            let surname = self.names.known(reader.text(at));
            if let Some(surname) = surname.filter(|surname| known.contains(surname)) {
                return Some((at, surname));
            }
        }
        None
    }

    fn found(mut self, sentences: &[Read<'_>]) -> Vec<Found> {
        self.mentions.sort_by_key(|m| (m.span, !m.is_full));
        let names = self.fullest_names(sentences);
        let mut numbers: Vec<Option<usize>> = vec![None; self.groups];
        let mut persons = 0;
        let mut end = 0;
        let mut out = Vec::with_capacity(self.mentions.len());
        for mention in &self.mentions {
            if mention.span.start < end {
                continue;
            }
            end = mention.span.end;
            let number = *numbers[mention.group].get_or_insert_with(|| {
                persons += 1;
                persons - 1
            });
            let bound = mention
                .bound
                .map(|(s, i)| (&sentences[s], &sentences[s].persons[i]));
            let text = |at: Option<Extent>| {
                at.zip(bound)
                    .map(|(at, (read, _))| read.reader.text(at).to_owned())
            };
            let value = Person {
                name: names[mention.group].to_owned(),
                form: if mention.is_full {
                    NameForm::Full
                } else {
                    NameForm::Surname
                },
                person: number,
                role: text(bound.and_then(|(_, b)| b.role)),
                organization: text(bound.and_then(|(_, b)| b.organization)).filter(|name| {
                    let number = self.names.known(name);
                    let is_surname = number.is_some_and(|n| self.by_surname.contains_key(&n));
                    !is_private(bound) || !is_surname
                }),
                category: bound.map(|(_, b)| b.category).unwrap_or_default(),
                status: bound.and_then(|(_, b)| b.status),
            };
            out.push(Found {
                span: mention.span,
                rule: rule(bound),
                confidence: bound.map_or(0.9, |(_, b)| b.mark.confidence),
                value: Value::Person(value),
                pending: Pending::None,
            });
        }
        out
    }

    /// The longest form of each person's name.
    fn fullest_names<'a>(&self, sentences: &[Read<'a>]) -> Vec<&'a str> {
        let mut names = vec![""; self.groups];
        for mention in &self.mentions {
            let Some((s, i)) = mention.bound else {
                continue;
            };
            let read = &sentences[s];
            let text = read.reader.text(read.persons[i].mark.at);
            let known = &mut names[mention.group];
            if known.chars().count() < text.chars().count() {
                *known = text;
            }
        }
        names
    }
}

/// True for what a person is to another: `Roe’s sister` has no organisation.
fn is_private(bound: Option<(&Read<'_>, &Bound)>) -> bool {
    bound.is_some_and(|(_, b)| b.category == PersonCategory::Other)
}

/// What decided that a mention is one: an entry of the user's before the grammar.
fn rule(bound: Option<(&Read<'_>, &Bound)>) -> Cow<'static, str> {
    let Some((read, bound)) = bound else {
        return "person.surname".into();
    };
    let own = (!read.reader.entries().is_empty()).then(|| own::rule(&read.reader, bound));
    own.flatten()
        .map_or(bound.mark.rule.into(), |id| id.to_owned().into())
}

/// The body that a post belongs to decides what the post is: the head of an authority is an official, the
/// president of a company an executive.
pub(super) fn judge_by_body(persons: &mut [Found], bodies: &[Found], text: &str) {
    let has_body = |fact: &Found| match &fact.value {
        Value::Person(person) => person.role.is_some() && person.organization.is_some(),
        _ => false,
    };
    if !persons.iter().any(has_body) {
        return carry_categories(persons);
    }
    let mut by_name = FxHashMap::default();
    for body in bodies {
        if let Value::Organization(organization) = &body.value {
            by_name
                .entry(body.span.of(text))
                .or_insert(organization.category);
        }
    }
    for fact in persons.iter_mut() {
        if let Value::Person(person) = &mut fact.value
            && let Some(name) = &person.organization
            && let Some(body) = by_name.get(name.as_str())
            && person.role.is_some()
        {
            person.category = match (person.category, *body) {
                (PersonCategory::Executive | PersonCategory::Other, body)
                    if bind::is_public(body) =>
                {
                    PersonCategory::Official
                }
                (PersonCategory::Official, OrganizationCategory::Company) => {
                    PersonCategory::Executive
                }
                (known, _) => known,
            };
        }
    }
    carry_categories(persons);
}

/// A mention without a role is of the category that the text gives the person elsewhere.
fn carry_categories(found: &mut [Found]) {
    let mut known = FxHashMap::default();
    for fact in found.iter() {
        if let Value::Person(person) = &fact.value
            && person.category != PersonCategory::Other
        {
            known.entry(person.person).or_insert(person.category);
        }
    }
    for fact in found {
        if let Value::Person(person) = &mut fact.value
            && person.category == PersonCategory::Other
            && let Some(category) = known.get(&person.person)
        {
            person.category = *category;
        }
    }
}
