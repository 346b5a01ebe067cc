//! Mentions of one organisation in the whole article.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::{
    Organization, OrganizationCategory, Word, gazetteer,
    link::{NameId, Names, Read, key},
    organization::Mention,
    own,
    reader::{Extent, Reader},
    scan::country,
};
use crate::{
    fact::{Found, Pending, Value},
    span::Span,
};

/// The mentions of organisations, numbered by first mention; `persons` are places of persons.
pub(super) fn organizations(sentences: &[Read<'_>], persons: &[Found]) -> Vec<Found> {
    let mut bodies = Bodies::default();
    for read in sentences {
        let mut last = None;
        for mention in &read.marks.organizations {
            last = Some(bodies.add(&read.reader, mention, last));
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
    bodies.found(persons, sentences)
}

#[derive(Default)]
struct Bodies {
    mentions: Vec<BodyMention>,
    groups: Vec<Group>,
    names: Names,
    by_key: FxHashMap<Key, usize>,
}

/// What an organisation is known by.
#[derive(PartialEq, Eq, Hash)]
enum Key {
    Name(NameId),
    /// The row of the gazetteer, or entry of the user's.
    Entry(u16),
    Authority(Cow<'static, str>),
}

struct BodyMention {
    span: Span,
    group: usize,
    rule: Cow<'static, str>,
    confidence: f32,
}

struct Group {
    name: String,
    category: OrganizationCategory,
    authority: Option<Cow<'static, str>>,
    /// The text calls it by a name that several authorities bear.
    rivals: &'static [&'static str],
}

impl Bodies {
    /// Adds a mention; gives its group.
    fn add(&mut self, reader: &Reader<'_>, mention: &Mention, last: Option<usize>) -> usize {
        let text = reader.text(mention.at);
        let own = mention.entry.and_then(|id| own::organization(reader, id));
        let authority: Option<Cow<'static, str>> = match own {
            Some(own) => own.authority.clone().map(Cow::Owned),
            None => mention.authority.map(Cow::Borrowed),
        };
        let keys = self.keys(reader, mention, authority.clone());
        let known = keys
            .iter()
            .flatten()
            .find_map(|k| self.by_key.get(k).copied());
        let alias = last.filter(|_| mention.is_alias_of_last);
        let group = alias.or(known).unwrap_or_else(|| {
            self.groups.push(Group {
                name: text.to_owned(),
                category: mention.category,
                authority: None,
                rivals: mention
                    .entry
                    .filter(|_| own.is_none())
                    .map(|_| gazetteer::rivals(&key(text)))
                    .unwrap_or_default(),
            });
            self.groups.len() - 1
        });
        for key in keys.into_iter().flatten() {
            self.by_key.entry(key).or_insert(group);
        }
        let known = &mut self.groups[group];
        if known.category == OrganizationCategory::Other || authority.is_some() || own.is_some() {
            known.category = mention.category;
        }
        known.authority = known.authority.take().or(authority);
        // A description ("the French regulator") is no name, however long.
        let is_name = |text: &str| text.starts_with(char::is_uppercase);
        let longer = text.chars().count() > known.name.chars().count();
        let (new, old) = (is_name(text), is_name(&known.name));
        if (new && !old) || (longer && new == old) {
            text.clone_into(&mut known.name);
        }
        self.mentions.push(BodyMention {
            span: reader.span(mention.at),
            group,
            rule: own.map_or(mention.rule.into(), |own| own.id.clone().into()),
            confidence: mention.confidence,
        });
        group
    }

    /// A run that is the name of an organisation of the article.
    fn add_alias(&mut self, reader: &Reader<'_>, run: Extent) {
        let name = self.names.known(reader.text(run)).map(Key::Name);
        let Some(group) = name.and_then(|name| self.by_key.get(&name).copied()) else {
            return;
        };
        let doubtful = run.start == reader.start && reader.is_ordinary(run);
        if !doubtful {
            self.mentions.push(BodyMention {
                span: reader.span(run),
                group,
                rule: "organization.alias".into(),
                confidence: 0.9,
            });
        }
    }

    /// What an organisation is known by: its name, the name without its legal form, and all names of its row in
    /// the gazetteer.
    fn keys(
        &mut self,
        reader: &Reader<'_>,
        mention: &Mention,
        authority: Option<Cow<'static, str>>,
    ) -> [Option<Key>; 4] {
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
        let bare = at.end > at.start && at != mention.at;
        let mut name = |at| Key::Name(self.names.number(reader.text(at)));
        [
            Some(name(mention.at)),
            mention.entry.map(Key::Entry),
            authority.map(Key::Authority),
            bare.then(|| name(at)),
        ]
    }

    fn found(mut self, persons: &[Found], sentences: &[Read<'_>]) -> Vec<Found> {
        let is_shared = |group: &Group| group.rivals.len() > 1;
        let countries = if self.groups.iter().any(is_shared) {
            Countries::of(sentences)
        } else {
            Countries(Vec::new())
        };
        self.mentions
            .sort_by_key(|m| (m.span.start, usize::MAX - m.span.end));
        let mut numbers: Vec<Option<usize>> = vec![None; self.groups.len()];
        let mut organizations = 0;
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
            let number = *numbers[mention.group].get_or_insert_with(|| {
                organizations += 1;
                organizations - 1
            });
            let group = &self.groups[mention.group];
            let authority = if is_shared(group) {
                countries.choose(group.rivals).map(Cow::Borrowed)
            } else {
                group.authority.clone()
            };
            out.push(Found {
                span: mention.span,
                rule: mention.rule.clone(),
                confidence: mention.confidence,
                value: Value::Organization(Organization {
                    name: group.name.clone(),
                    organization: number,
                    category: group.category,
                    authority: authority.map(Cow::into_owned),
                }),
                pending: Pending::None,
            });
        }
        out
    }
}

/// The countries that the article names.
struct Countries(Vec<&'static str>);

impl Countries {
    fn of(sentences: &[Read<'_>]) -> Self {
        let mut seen = Vec::new();
        for read in sentences {
            for place in &read.marks.places {
                if let Some((iso, _)) = country(&read.reader, place.start)
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
