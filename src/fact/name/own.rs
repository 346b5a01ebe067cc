//! Entries of the user: roles, organisations, given names and persons.

use super::{
    Word,
    bind::Bound,
    organization::is_written_like,
    person,
    piece::{self, PieceKind},
    reader::{Extent, Reader},
    scan::PersonMark,
};
use crate::fact::lexicon::{Entry, EntryId, NameEntry, OrganizationEntry, RoleEntry};

/// Organisations from this number on are the user's, the numbers before are of the gazetteer.
const OWN: u16 = 1 << 15;

/// Gives the spellings of an entry to the lexicon.
pub(super) fn words(number: EntryId, entry: Entry<'_>, mut add: impl FnMut(&str, Word)) {
    match entry {
        Entry::Role(RoleEntry {
            category,
            names,
            plurals,
            ..
        }) => {
            for (names, word) in [
                (names, Word::Role(*category)),
                (plurals, Word::Roles(*category)),
            ] {
                for name in names {
                    add(name, word);
                    add(name, Word::OwnRole(number));
                }
            }
        }
        Entry::Organization(organization) => {
            for name in organization.names() {
                add(name, Word::Known(OWN | number));
            }
        }
        Entry::Name(NameEntry { given, persons, .. }) => {
            for name in given {
                add(name, Word::OwnGiven(number));
            }
            for name in persons {
                add(name, Word::OwnPerson(number));
            }
        }
        Entry::Act(_) => {}
    }
}

/// The entry of the organisation with this number of the lexicon; `None` for those of the gazetteer.
pub(super) fn organization<'a>(reader: &Reader<'a>, id: u16) -> Option<&'a OrganizationEntry> {
    match reader.entries().get(id.checked_sub(OWN)?)? {
        Entry::Organization(organization) => Some(organization),
        _ => None,
    }
}

/// A person of the user's whose name begins at `at`.
pub(super) fn person(reader: &Reader<'_>, at: usize) -> Option<PersonMark> {
    let (name, end) = person_entry(reader, at)?;
    let at = Extent { start: at, end };
    let names: Vec<&str> = name.persons.iter().map(String::as_str).collect();
    if !is_written_like(reader.text(at), &names) {
        return None;
    }
    let pieces = piece::pieces_to(reader, at);
    let shape = person::full_name(reader, &pieces).filter(|shape| shape.at == at);
    let last = pieces
        .last()
        .filter(|piece| pieces.len() > 1 && piece.kind != PieceKind::Initial);
    Some(PersonMark {
        at,
        with_title: at.start,
        surname: shape.map_or(last.map_or(at, |piece| piece.at), |shape| shape.surname),
        is_full: true,
        title: None,
        rule: "person.entry",
        confidence: 0.97,
    })
}

/// True for a given name of the user's.
pub(super) fn is_given(reader: &Reader<'_>, name: Extent) -> bool {
    let given = |w| matches!(w, Word::OwnGiven(_)).then_some(());
    !reader.entries().names.is_empty()
        && reader
            .phrase(name.start, given)
            .is_some_and(|((), end)| end == name.end)
}

/// True where a name of a person of the user's begins.
pub(super) fn begins_person(reader: &Reader<'_>, at: usize) -> bool {
    person_entry(reader, at).is_some()
}

fn person_entry<'a>(reader: &Reader<'a>, at: usize) -> Option<(&'a NameEntry, usize)> {
    if reader.entries().names.is_empty() || !reader.is_capital(at) {
        return None;
    }
    let (number, end) = reader.phrase(at, |w| match w {
        Word::OwnPerson(number) => Some(number),
        _ => None,
    })?;
    match reader.entries().get(number)? {
        Entry::Name(name) => Some((name, end)),
        _ => None,
    }
}

/// The id of the entry that a mention of a person owes its name or role to.
pub(super) fn rule<'a>(reader: &Reader<'a>, bound: &Bound) -> Option<&'a str> {
    let name = bound.mark.at;
    let named = reader
        .phrase(name.start, |w| match w {
            Word::OwnPerson(number) => Some(number),
            _ => None,
        })
        .filter(|(_, end)| *end == name.end);
    let given = || {
        let phrase = reader.phrase(name.start, |w| match w {
            Word::OwnGiven(number) => Some(number),
            _ => None,
        });
        phrase.filter(|(_, end)| bound.mark.is_full && *end <= name.end)
    };
    let role = || {
        let role = bound.role?;
        let phrase = |at| {
            let own = reader.phrase(at, |w| match w {
                Word::OwnRole(number) => Some(number),
                _ => None,
            });
            own.filter(|(_, end)| *end <= role.end)
        };
        (role.start..role.end).find_map(phrase)
    };
    let (number, _) = named.or_else(given).or_else(role)?;
    reader.entries().get(number).map(Entry::id)
}
