//! Mentions of one person, and of one organisation, in the whole article.

use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

use super::{
    NameForm, Organization, OrganizationCategory, Person, Word,
    bind::Bound,
    gazetteer,
    organization::Mention,
    reader::{Extent, Reader},
    role::Post,
    scan::Marks,
};
use crate::{
    fact::{Found, Pending, Value},
    span::Span,
};

/// A sentence, read.
pub(super) struct Read<'a> {
    pub reader: Reader<'a>,
    pub marks: Marks,
    pub posts: Vec<Post>,
    pub persons: Vec<Bound>,
}

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
    surname: String,
    /// Index of its bound form, when the grammar found it.
    bound: Option<(usize, usize)>,
    group: usize,
}

#[derive(Default)]
struct People {
    mentions: Vec<PersonMention>,
    /// By full name, folded.
    by_name: FxHashMap<String, usize>,
    /// By surname, folded: the group that last bore it in full.
    by_surname: FxHashMap<String, usize>,
    /// The surnames by their last word, folded.
    by_last_word: FxHashMap<String, Vec<String>>,
    groups: usize,
}

fn key(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            '’' | 'ʼ' | '‘' => '\'',
            '\u{a0}' | '\u{202f}' | '\n' => ' ',
            '\u{2010}' | '\u{2011}' => '-',
            c => c,
        })
        .filter(|c| *c != '\u{ad}')
        .collect()
}

impl People {
    fn add(&mut self, reader: &Reader<'_>, bound: &Bound, place: (usize, usize)) {
        let surname = key(reader.text(bound.mark.surname));
        let mut mention = PersonMention {
            span: reader.span(bound.mark.at),
            is_full: bound.mark.is_full,
            surname: surname.clone(),
            bound: Some(place),
            group: usize::MAX,
        };
        if bound.mark.is_full {
            let name = key(reader.text(bound.mark.at));
            // `Donald J. Trump` and `Donald Trump`: the first word and the surname.
            let first = name.split(' ').next().unwrap_or_default();
            let short = format!("{first} {surname}");
            let group = match self.by_name.entry(short) {
                Entry::Occupied(known) => *known.get(),
                Entry::Vacant(free) => {
                    self.groups += 1;
                    *free.insert(self.groups - 1)
                }
            };
            mention.group = group;
            self.by_surname.entry(surname.clone()).or_insert(group);
            let last = surname
                .rsplit([' ', '\''])
                .next()
                .unwrap_or_default()
                .to_owned();
            let list = self.by_last_word.entry(last).or_default();
            if !list.contains(&surname) {
                list.push(surname);
            }
        }
        self.mentions.push(mention);
    }

    /// Gives the mentions by surname their persons; a surname that nobody bears in full is its own person.
    fn join_surnames(&mut self) {
        let mut last = self.by_surname.clone();
        for i in 0..self.mentions.len() {
            let mention = &mut self.mentions[i];
            if mention.is_full {
                last.insert(mention.surname.clone(), mention.group);
                continue;
            }
            mention.group = *last.entry(mention.surname.clone()).or_insert_with(|| {
                self.groups += 1;
                self.groups - 1
            });
        }
    }

    /// The bare surnames of a sentence.
    fn find_surnames(&mut self, read: &Read<'_>) {
        if read.reader.is_upper {
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
            let before = self
                .mentions
                .iter()
                .filter(|m| m.is_full && m.surname == surname && m.span.start < span.start)
                .max_by_key(|m| m.span.start)
                .map(|m| m.group);
            let group = before.or_else(|| self.by_surname.get(&surname).copied());
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
    fn surname_at(&self, reader: &Reader<'_>, run: Extent) -> Option<(Extent, String)> {
        const MOST_PARTICLES: usize = 3;
        let text = key(reader.text(run));
        let last = text.rsplit([' ', '\'']).next()?;
        let known = self.by_last_word.get(last)?;
        for back in (0..=MOST_PARTICLES).rev() {
            let start = run.start.saturating_sub(back);
            if start < reader.start {
                continue;
            }
            let at = Extent {
                start,
                end: run.end,
            };
            let text = key(reader.text(at));
            if known.contains(&text) {
                return Some((at, text));
            }
        }
        None
    }

    fn found(mut self, sentences: &[Read<'_>]) -> Vec<Found> {
        self.mentions.sort_by_key(|m| (m.span, !m.is_full));
        let names = self.fullest_names(sentences);
        let mut numbers: FxHashMap<usize, usize> = FxHashMap::default();
        let mut end = 0;
        let mut out = Vec::with_capacity(self.mentions.len());
        for mention in &self.mentions {
            if mention.span.start < end {
                continue;
            }
            end = mention.span.end;
            let next = numbers.len();
            let number = *numbers.entry(mention.group).or_insert(next);
            let bound = mention
                .bound
                .map(|(s, i)| (&sentences[s], &sentences[s].persons[i]));
            let text = |at: Option<Extent>| {
                at.zip(bound)
                    .map(|(at, (read, _))| read.reader.text(at).to_owned())
            };
            let value = Person {
                name: names.get(&mention.group).cloned().unwrap_or_default(),
                form: if mention.is_full {
                    NameForm::Full
                } else {
                    NameForm::Surname
                },
                person: number,
                role: text(bound.and_then(|(_, b)| b.role)),
                organization: text(bound.and_then(|(_, b)| b.organization)),
                category: bound.map(|(_, b)| b.category).unwrap_or_default(),
                status: bound.and_then(|(_, b)| b.status),
            };
            out.push(Found {
                span: mention.span,
                rule: bound.map_or("person.surname", |(_, b)| b.mark.rule),
                confidence: bound.map_or(0.9, |(_, b)| b.mark.confidence),
                value: Value::Person(value),
                pending: Pending::None,
            });
        }
        carry_categories(&mut out);
        out
    }

    /// The longest form of each person's name.
    fn fullest_names(&self, sentences: &[Read<'_>]) -> FxHashMap<usize, String> {
        let mut names: FxHashMap<usize, String> = FxHashMap::default();
        for mention in &self.mentions {
            let Some((s, i)) = mention.bound else {
                continue;
            };
            let read = &sentences[s];
            let text = read.reader.text(read.persons[i].mark.at);
            let known = names.entry(mention.group).or_default();
            if known.chars().count() < text.chars().count() {
                text.clone_into(known);
            }
        }
        names
    }
}

/// A mention without a role is of the category that the text gives the person elsewhere.
fn carry_categories(found: &mut [Found]) {
    let mut known = FxHashMap::default();
    for fact in found.iter() {
        if let Value::Person(person) = &fact.value
            && person.category != super::PersonCategory::Other
        {
            known.entry(person.person).or_insert(person.category);
        }
    }
    for fact in found {
        if let Value::Person(person) = &mut fact.value
            && person.category == super::PersonCategory::Other
            && let Some(category) = known.get(&person.person)
        {
            person.category = *category;
        }
    }
}

/// The mentions of organisations, numbered by first mention; `persons` are places of persons.
pub(super) fn organizations(sentences: &[Read<'_>], persons: &[Found]) -> Vec<Found> {
    let mut bodies = Bodies::default();
    for read in sentences {
        let mut last = None;
        for mention in &read.marks.organizations {
            last = bodies.add(&read.reader, mention, last);
        }
    }
    if bodies.mentions.is_empty() {
        return Vec::new();
    }
    for read in sentences
        .iter()
        .filter(|r| !r.reader.is_title || r.reader.end - r.reader.start > 3)
    {
        for run in &read.marks.runs {
            bodies.add_alias(&read.reader, run.at);
        }
    }
    let countries = Countries::of(sentences);
    bodies.found(persons, &countries)
}

#[derive(Default)]
struct Bodies {
    mentions: Vec<BodyMention>,
    groups: Vec<Group>,
    by_key: FxHashMap<String, usize>,
}

struct BodyMention {
    span: Span,
    group: usize,
    rule: &'static str,
    confidence: f32,
}

struct Group {
    name: String,
    category: OrganizationCategory,
    authority: Option<&'static str>,
    /// The text calls it by a name that several authorities bear.
    rivals: Vec<&'static str>,
}

impl Bodies {
    /// Adds a mention; gives its group.
    fn add(
        &mut self,
        reader: &Reader<'_>,
        mention: &Mention,
        last: Option<usize>,
    ) -> Option<usize> {
        let text = reader.text(mention.at);
        let keys = keys(reader, mention);
        let known = keys.iter().find_map(|k| self.by_key.get(k).copied());
        let alias = last.filter(|_| mention.is_alias_of_last);
        let group = alias.or(known).unwrap_or_else(|| {
            self.groups.push(Group {
                name: text.to_owned(),
                category: mention.category,
                authority: mention.authority,
                rivals: mention
                    .entry
                    .map(|_| gazetteer::rivals(&key(text)))
                    .unwrap_or_default(),
            });
            self.groups.len() - 1
        });
        for key in keys {
            self.by_key.entry(key).or_insert(group);
        }
        let known = &mut self.groups[group];
        known.authority = known.authority.or(mention.authority);
        if known.category == OrganizationCategory::Other || mention.authority.is_some() {
            known.category = mention.category;
        }
        if text.chars().count() > known.name.chars().count() {
            text.clone_into(&mut known.name);
        }
        self.mentions.push(BodyMention {
            span: reader.span(mention.at),
            group,
            rule: mention.rule,
            confidence: mention.confidence,
        });
        Some(group)
    }

    /// A run that is the name of an organisation of the article.
    fn add_alias(&mut self, reader: &Reader<'_>, run: Extent) {
        let text = key(reader.text(run));
        let doubtful = run.start == reader.start && reader.is_ordinary(run);
        if let Some(group) = self.by_key.get(&text).copied().filter(|_| !doubtful) {
            self.mentions.push(BodyMention {
                span: reader.span(run),
                group,
                rule: "organization.alias",
                confidence: 0.9,
            });
        }
    }

    fn found(mut self, persons: &[Found], countries: &Countries) -> Vec<Found> {
        self.mentions
            .sort_by_key(|m| (m.span.start, usize::MAX - m.span.end));
        let mut numbers: FxHashMap<usize, usize> = FxHashMap::default();
        let mut out: Vec<Found> = Vec::with_capacity(self.mentions.len());
        let mut end = 0;
        let mut person = 0;
        for mention in &self.mentions {
            while persons
                .get(person)
                .is_some_and(|p| p.span.end <= mention.span.start)
            {
                person += 1;
            }
            let in_person = persons
                .get(person)
                .is_some_and(|p| p.span.overlaps(mention.span));
            if mention.span.start < end || in_person {
                continue;
            }
            end = mention.span.end;
            let next = numbers.len();
            let number = *numbers.entry(mention.group).or_insert(next);
            let group = &self.groups[mention.group];
            let authority = if group.rivals.len() > 1 {
                countries.choose(&group.rivals)
            } else {
                group.authority
            };
            out.push(Found {
                span: mention.span,
                rule: mention.rule,
                confidence: mention.confidence,
                value: Value::Organization(Organization {
                    name: group.name.clone(),
                    organization: number,
                    category: group.category,
                    authority: authority.map(str::to_owned),
                }),
                pending: Pending::None,
            });
        }
        out
    }
}

/// What an organisation is known by: its name, the name without its legal form, and all names of its row in
/// the gazetteer.
fn keys(reader: &Reader<'_>, mention: &Mention) -> Vec<String> {
    let mut keys = vec![key(reader.text(mention.at))];
    if let Some(id) = mention.entry {
        keys.push(format!("#{id}"));
    }
    if let Some(code) = mention.authority {
        keys.push(format!("#{code}"));
    }
    let mut at = mention.at;
    while at.end > at.start + 1 {
        let stop = usize::from(reader.is_symbol(at.end - 1, |c| c == '.' || c == ','));
        let Some(((), start)) = reader.phrase_before(at.end - stop, |w| {
            matches!(w, Word::CompanyForm).then_some(())
        }) else {
            break;
        };
        if start <= at.start {
            break;
        }
        at.end = start - usize::from(reader.is_symbol(start - 1, |c| c == ','));
    }
    if at.end > at.start && at != mention.at {
        keys.push(key(reader.text(at)));
    }
    keys
}

/// The countries that the article names.
struct Countries(Vec<&'static str>);

impl Countries {
    fn of(sentences: &[Read<'_>]) -> Self {
        let mut seen = Vec::new();
        for read in sentences {
            for place in &read.marks.places {
                if let Some((iso, _)) = super::scan::country(&read.reader, place.start)
                    && !seen.contains(&iso)
                {
                    seen.push(iso);
                }
            }
        }
        Self(seen)
    }

    /// The only one of the authorities whose country is named.
    fn choose(&self, rivals: &[&'static str]) -> Option<&'static str> {
        let mut named = rivals
            .iter()
            .filter(|code| self.0.iter().any(|iso| code.starts_with(iso)));
        let first = named.next()?;
        named.next().is_none().then_some(*first)
    }
}
