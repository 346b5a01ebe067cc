//! One pass over a sentence: where its names, its organisations and its posts stand.

use super::{
    OrganizationCategory, PersonCategory, Word, gazetteer,
    given::Given,
    group, modifier,
    organization::{self, Mention},
    own,
    person::Shape,
    piece::{self, Pieces},
    reader::{Extent, Reader},
    run::NamedRun,
    taken::Taken,
    title,
};
use crate::fact::lexicon::CAPITAL;

/// What a sentence has.
#[derive(Default)]
pub(super) struct Marks {
    /// Persons, by their shape or their title.
    pub persons: Vec<PersonMark>,
    /// Organisations.
    pub organizations: Vec<Mention>,
    /// Runs of capitals that nothing is known of.
    pub runs: Vec<Run>,
    /// Countries and towns.
    pub places: Vec<Extent>,
}

/// A person.
#[derive(Clone, Debug)]
pub(super) struct PersonMark {
    pub at: Extent,
    /// Where the honorific begins, or the name.
    pub with_title: usize,
    pub surname: Extent,
    pub is_full: bool,
    /// A title that says what the person does.
    pub title: Option<(PersonCategory, Extent)>,
    pub rule: &'static str,
    pub confidence: f32,
}

/// A run of capitals.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    pub at: Extent,
    /// The name it would be if it were a person's.
    pub name: Option<Shape>,
    pub words: usize,
}

/// Reads the sentence; `taken` are places that other facts hold.
pub(super) fn scan(reader: &Reader<'_>, taken: &Taken) -> Marks {
    let mut marks = Marks::default();
    let mut at = reader.start;
    while let Some(start) = reader.next(at, CAPITAL | group::HEAD) {
        let next = step(reader, start, &mut marks);
        debug_assert!(next > start, "the scan moves on");
        at = next.max(start + 1);
    }
    alias_acronyms(reader, &mut marks);
    if !taken.is_empty() {
        let is_free = |at| !taken.overlaps(reader.span(at));
        marks.persons.retain(|p| is_free(p.at));
        marks.organizations.retain(|o| is_free(o.at));
        marks.runs.retain(|r| is_free(r.at));
    }
    marks
}

/// Makes an acronym in parentheses a name of the organisation before it (`Autorité de la concurrence (ADLC)`).
fn alias_acronyms(reader: &Reader<'_>, marks: &mut Marks) {
    let has_acronym = |m: &Mention| organization::acronym(reader, m.at.end).is_some();
    if !marks.organizations.iter().any(has_acronym) {
        return;
    }
    let mut out = Vec::with_capacity(marks.organizations.len() + 1);
    let mut known = std::mem::take(&mut marks.organizations)
        .into_iter()
        .peekable();
    while let Some(mention) = known.next() {
        let category = mention.category;
        let acronym = organization::acronym(reader, mention.at.end);
        out.push(mention);
        let Some(at) = acronym else { continue };
        match known.peek_mut() {
            Some(next) if next.at == at => next.is_alias_of_last = next.category == category,
            Some(next) if next.at.start <= at.start => {}
            _ => {
                marks.runs.retain(|r| r.at != at);
                let mut alias = Mention::new(at, category, "organization.acronym", 0.9);
                alias.is_alias_of_last = true;
                out.push(alias);
            }
        }
    }
    marks.organizations = out;
}

fn step(reader: &Reader<'_>, at: usize, marks: &mut Marks) -> usize {
    let capital = reader.is_capital(at);
    if capital && let Some(end) = piece::common_word(reader, at) {
        return end;
    }
    // `Chief Cyber Solutions Officer` names no company.
    if let Some(end) = thing(reader, at).or_else(|| modifier::framed(reader, at)) {
        return end;
    }
    if capital && let Some(person) = title::titled(reader, at) {
        let end = person.at.end;
        marks.persons.push(person);
        return end;
    }
    if let Some(person) = own::person(reader, at) {
        let end = person.at.end;
        marks.persons.push(person);
        return end;
    }
    if capital && let Some(end) = county(reader, at) {
        let built = organization::built(reader, at).filter(|b| b.at.end > end);
        let end = built.as_ref().map_or(end, |b| b.at.end);
        match built {
            Some(found) => marks.organizations.push(found),
            None => marks.places.push(Extent { start: at, end }),
        }
        return end;
    }
    if let Some(found) = organization::apposed(reader, at) {
        let end = found.at.end;
        marks.organizations.push(found);
        return end;
    }
    let run = if capital {
        piece::pieces(reader, at)
    } else {
        Pieces::NONE
    };
    let run = NamedRun::new(reader, &run);
    let name = run.name.filter(|n| n.is_sure);
    let longest_name = name.map_or(0, |n| n.at.end);
    // `le patron de Renault Jean Martin`
    let stands_apart = |o: &Mention| {
        let link = |w| matches!(w, Word::Of | Word::At).then_some(());
        let rest = run.pieces.iter().position(|p| p.at.start >= o.at.end);
        reader.phrase_before(at, link).is_some()
            && rest.is_some_and(|rest| {
                NamedRun::new(reader, &run.pieces[rest..])
                    .name
                    .is_some_and(|n| n.is_sure)
            })
    };
    if let Some(found) =
        organization::known(reader, at).filter(|o| o.at.end >= longest_name || stands_apart(o))
    {
        let longer = organization::built(reader, at).filter(|b| b.at.end > found.at.end);
        let found = longer.unwrap_or(found);
        let end = found.at.end;
        marks.organizations.push(found);
        return end;
    }
    if name.is_none()
        && let Some(found) = organization::built(reader, at)
    {
        let end = found.at.end;
        marks.organizations.push(found);
        return end;
    }
    if capital
        && (longest_name == 0 || place(reader, at).is_some_and(|end| end >= longest_name))
        && let Some(end) = place(reader, at)
    {
        marks.places.push(Extent { start: at, end });
        return end;
    }
    if run.pieces.is_empty() {
        return at + 1;
    }
    run.read(reader, marks)
}

/// Over a street, a law, a prize or a ship and the name it bears.
fn thing(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let end = reader.over(at, Word::ThingHead)?;
    // `Roman Novotny`: a given name, though `roman` is a thing.
    if end == at + 1
        && reader.is_capital(at)
        && reader.given(Extent { start: at, end }) == Given::Sure
    {
        return None;
    }
    // `avenue du Général Leclerc`, but `le rapport de M. Roux`
    let post = |w| matches!(w, Word::Title(_) | Word::Role(_)).then_some(());
    let ranked = reader
        .over(end, Word::Of)
        .filter(|name| reader.is_capital(*name))
        .and_then(|name| reader.phrase(name, post))
        .map(|((), end)| end);
    let end = ranked.unwrap_or(end);
    if reader.is_line_start(end) {
        return None;
    }
    let title = reader.phrase(end, |w| {
        matches!(w, Word::Honorific | Word::Title(_) | Word::Role(_)).then_some(())
    });
    if title.is_some() && reader.is_lower(end) {
        return None;
    }
    let run = piece::pieces(reader, end);
    let last = run.last()?;
    let mut after = last.at.end;
    while reader.is_glued(after) && reader.is_symbol(after, |c| c == '-') && after < last.at.end + 8
    {
        after += 2;
    }
    Some(after.min(reader.end))
}

/// Over a country or a town.
fn place(reader: &Reader<'_>, at: usize) -> Option<usize> {
    reader
        .phrase_of(group::PLACE, at, |w| {
            matches!(w, Word::Country(_) | Word::Place | Word::Demonym(_)).then_some(())
        })
        .map(|((), end)| end)
}

/// Over `Harris County`, `Santa Cruz County`.
fn county(reader: &Reader<'_>, at: usize) -> Option<usize> {
    const MOST_WORDS: usize = 3;
    let is_name = |at: usize| {
        // `Cook County`, though `cook` is a post
        let is_last = reader.over(at + 1, Word::PlaceTail).is_some();
        let known = |w| match w {
            Word::Role(_) => !is_last,
            w => matches!(
                w,
                Word::Roles(_) | Word::NotName | Word::Body(_) | Word::Title(_)
            ),
        };
        let known = |w| known(w).then_some(());
        reader.is_capital(at) && !reader.is_stop_word(at) && reader.phrase(at, known).is_none()
    };
    let mut next = at;
    while next < at + MOST_WORDS && is_name(next) && !reader.is_line_start(next + 1) {
        next += 1;
        if let Some(end) = reader.over(next, Word::PlaceTail) {
            return reader.is_capital(next).then_some(end);
        }
    }
    None
}

/// The country that a word at `at` names, by its name or its adjective.
pub(super) fn country(reader: &Reader<'_>, at: usize) -> Option<(&'static str, usize)> {
    let (id, end) = reader.phrase_of(group::PLACE, at, |w| match w {
        Word::Country(id) | Word::Demonym(id) => Some(id),
        _ => None,
    })?;
    Some((gazetteer::iso(id), end))
}

impl Marks {
    /// True when the sentence has no name of any kind.
    pub(super) fn is_empty(&self) -> bool {
        self.persons.is_empty()
            && self.organizations.is_empty()
            && self.runs.is_empty()
            && self.places.is_empty()
    }

    /// The organisation that begins at the token `at`.
    pub(super) fn organization_at(&self, at: usize) -> Option<&Mention> {
        let found = self
            .organizations
            .binary_search_by_key(&at, |o| o.at.start)
            .ok()?;
        Some(&self.organizations[found])
    }

    /// The organisation, run, or place that ends at `end`.
    pub(super) fn body_before(&self, end: usize) -> Option<(Extent, Option<OrganizationCategory>)> {
        let known = self.organizations.binary_search_by_key(&end, |o| o.at.end);
        if let Ok(found) = known {
            let organization = &self.organizations[found];
            return Some((organization.at, Some(organization.category)));
        }
        let run = self
            .runs
            .binary_search_by_key(&end, |r| r.at.end)
            .map(|i| self.runs[i].at);
        let place = |_| {
            self.places
                .binary_search_by_key(&end, |p| p.end)
                .map(|i| self.places[i])
        };
        run.or_else(place).ok().map(|at| (at, None))
    }

    /// The organisation, run, or place that begins at `at`.
    pub(super) fn body_at(&self, at: usize) -> Option<(Extent, Option<OrganizationCategory>)> {
        if let Some(organization) = self.organization_at(at) {
            return Some((organization.at, Some(organization.category)));
        }
        let run = self
            .runs
            .binary_search_by_key(&at, |r| r.at.start)
            .map(|i| self.runs[i].at);
        let place = |_| {
            self.places
                .binary_search_by_key(&at, |p| p.start)
                .map(|i| self.places[i])
        };
        run.or_else(place).ok().map(|at| (at, None))
    }

    /// The organisation or run that ends before `end`, unless a person stands nearer.
    pub(super) fn last_body(&self, reader: &Reader<'_>, end: usize) -> Option<Extent> {
        let organization = self.organizations.partition_point(|o| o.at.end <= end);
        let run = self.runs.partition_point(|r| r.at.end <= end);
        let organization = organization
            .checked_sub(1)
            .map(|i| self.organizations[i].at);
        let run = run.checked_sub(1).map(|i| self.runs[i].at);
        let run = run.filter(|at| !reader.is_vocabulary(*at) && !reader.is_ordinary(*at));
        let found = [organization, run].into_iter().flatten();
        let nearest = found.max_by_key(|at| at.start)?;
        let person = self.persons.partition_point(|p| p.at.end <= end);
        let is_nearest = person
            .checked_sub(1)
            .is_none_or(|i| self.persons[i].at.end <= nearest.start);
        is_nearest.then_some(nearest)
    }

    /// The person whose name begins at `at`.
    pub(super) fn person_at(&self, at: usize) -> Option<&PersonMark> {
        let found = self
            .persons
            .binary_search_by_key(&at, |p| p.with_title)
            .ok()?;
        Some(&self.persons[found])
    }

    /// True when the name of a person ends at `end`.
    pub(super) fn ends_person(&self, end: usize) -> bool {
        let person = self.persons.binary_search_by_key(&end, |p| p.at.end);
        person.is_ok()
    }

    /// True when `at` is a country or a town.
    pub(super) fn is_place(&self, at: Extent) -> bool {
        self.places
            .binary_search_by_key(&at.start, |p| p.start)
            .is_ok_and(|i| self.places[i] == at)
    }
}
