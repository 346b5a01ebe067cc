//! What stands beside a run of capitals and says that it is the name of a person.

use super::{
    GRAMMAR, PersonCategory, Word,
    beside::{post_after, post_before},
    credit,
    given::Given,
    group,
    person::Shape,
    reader::{Extent, Reader},
    role::Post,
    scan::Marks,
    told::Told,
};
use crate::token::{self, Kind};

/// The rule that makes a person of the name, and how sure it is.
pub(super) fn of(
    reader: &Reader<'_>,
    marks: &Marks,
    posts: &[Post],
    told: &Told,
    name: &Shape,
) -> Option<(&'static str, f32)> {
    let at = name.at;
    // Where all words have capitals, only signs tell.
    if reader.is_title {
        let is_told = has_age(reader, at.end) || has_country(reader, marks, at.end);
        return is_told.then_some(("person.sign", 0.75));
    }
    if is_thing(reader, name) && !has_age(reader, at.end) {
        return None;
    }
    let is_name = may_be_name(reader, name);
    let stands_before = |p: &Post| {
        // `accountants, Acme Books`
        let is_listed = p.is_plural && p.end < at.start;
        !is_listed
            && (p.category != PersonCategory::Other
                || reader.is_lower(p.role.start)
                || (is_name && p.role.start == reader.start))
    };
    if post_before(reader, marks, posts, at.start).is_some_and(stands_before) {
        Some(("person.role_before", 0.9))
    } else if post_after(reader, marks, posts, at).is_some_and(|p| !p.is_plural)
        && reader.is_symbol(at.end, |c| c == ',')
    {
        Some(("person.role_after", 0.85))
    } else if has_age(reader, at.end) {
        Some(("person.age", 0.9))
    } else if credit::is_credited(reader, at.start) {
        Some(("person.credit", 0.85))
    } else if is_joined_to_person(reader, marks, at) {
        Some(("person.list", 0.8))
    } else if has_country(reader, marks, at.end) {
        Some(("person.country", 0.75))
    } else if reader.speech_before(at.start) {
        Some(("person.speech", 0.75))
    } else if is_name && only_persons(reader, at.end) {
        Some(("person.only_persons", 0.85))
    } else if is_name && told.is_told(reader, name.surname) && !reader.is_vocabulary(name.surname) {
        Some(("person.told_surname", 0.85))
    } else if follows_demonym(reader, name) {
        Some(("person.demonym", 0.7))
    } else if is_name && ends_in_surname(reader, name) {
        Some(("person.known_surname", 0.8))
    } else {
        None
    }
}

/// `General Pairing Principles`, `according to Stack Overflow`: a word of the language behind what is no given name.
fn is_thing(reader: &Reader<'_>, name: &Shape) -> bool {
    let first = Extent {
        start: name.at.start,
        end: name.surname.start.max(name.at.start + 1),
    };
    reader.is_vocabulary(name.surname) && reader.given(first) != Given::Sure
}

/// True when no word of the name is one of the language, as far as the lexicon and its endings tell.
pub(super) fn may_be_name(reader: &Reader<'_>, name: &Shape) -> bool {
    const SHORTEST: usize = 2;
    let endings = GRAMMAR[reader.lang()].word_endings;
    let first = Extent {
        start: name.at.start,
        end: name.at.start + 1,
    };
    let word = reader.word(first.start);
    word.chars().count() >= SHORTEST
        && !reader.is_ordinary(first)
        && !reader.is_vocabulary(first)
        && reader.phrase(first.start, Some).is_none()
        && !endings.iter().any(|ending| word.ends_with(ending))
        && !reader.is_ordinary(name.surname)
        && !reader.is_title
}

/// `Deval Patrick`, `Qarnita Lopez`: the last word is a surname of the list.
fn ends_in_surname(reader: &Reader<'_>, name: &Shape) -> bool {
    let first = Extent {
        start: name.at.start,
        end: name.at.start + 1,
    };
    // `UC Davis`, `NanoVent Davis`, and the initials `JD`
    let is_plain = |at: usize| {
        reader
            .token(at)
            .is_some_and(|t| t.shape() == Some(token::Shape::Capital))
    };
    let is_doubtful = reader.given(first) == Given::Doubtful;
    let initials = is_doubtful && reader.is_upper_word(first.start);
    if is_doubtful && !initials && !GRAMMAR[reader.lang()].lists_surnames {
        return false;
    }
    // `Will Lopez resign?`
    if first.start == reader.start && reader.is_stop_word(first.start) {
        return false;
    }
    let cut_off =
        reader.is_glued(first.start) && reader.is_symbol(first.start.wrapping_sub(1), |c| c != '-');
    reader.is_surname(name.surname)
        && reader.before(name.at.start, Word::Determiner).is_none()
        && (is_plain(first.start) || initials)
        && is_plain(name.surname.start)
        && !cut_off
}

/// `Norwegian Vebjorn Rodal won`, `Norway’s Vebjorn Rodal won`: somebody of a country, before a verb.
fn follows_demonym(reader: &Reader<'_>, name: &Shape) -> bool {
    let at = name.at;
    let first = Extent {
        start: at.start,
        end: at.start + 1,
    };
    let plain = |at: usize| {
        let token = reader.token(at);
        token.is_some_and(|t| t.shape() == Some(token::Shape::Capital))
    };
    let demonym = at.start.checked_sub(1).filter(|d| *d >= reader.start);
    let country = |w| matches!(w, Word::Country(_)).then_some(());
    let of_country = || {
        let genitive = reader.genitive_before(at.start)?;
        reader.phrase_of_before(group::PLACE, genitive, country)
    };
    may_be_name(reader, &Shape { at: first, ..*name })
        && at.end == at.start + 2
        && plain(at.start)
        && plain(at.start + 1)
        && !reader.is_vocabulary(name.surname)
        && reader.is_lower(at.end)
        && !reader.is_stop_word(at.end)
        && !GRAMMAR[reader.lang()].head_first
        && (demonym
            .is_some_and(|d| reader.is_capital(d) && reader.over_demonym(d) == Some(at.start))
            || of_country().is_some())
}

/// `, who`, `est né`
fn only_persons(reader: &Reader<'_>, at: usize) -> bool {
    let comma = usize::from(reader.is_symbol(at, |c| c == ','));
    reader.over(at + comma, Word::OnlyPersons).is_some()
        || reader.over(at + comma, Word::Leads).is_some()
}

/// `Jane Roe and Goran Xhepa`: one of two is known for a person.
fn is_joined_to_person(reader: &Reader<'_>, marks: &Marks, at: Extent) -> bool {
    let after = reader
        .over(at.end, Word::And)
        .and_then(|next| marks.person_at(next));
    if after.is_some_and(|p| p.is_full) {
        return true;
    }
    let Some(before) = reader.before(at.start, Word::And) else {
        return false;
    };
    let last = marks.persons.partition_point(|p| p.at.end <= before);
    last.checked_sub(1)
        .is_some_and(|i| marks.persons[i].at.end == before && marks.persons[i].is_full)
}

/// `Nader Jokhadar (Syria)`
fn has_country(reader: &Reader<'_>, marks: &Marks, at: usize) -> bool {
    reader.is_symbol(at, |c| c == '(')
        && marks.body_at(at + 1).is_some_and(|(place, _)| {
            marks.is_place(place) && reader.is_symbol(place.end, |c| c == ')')
        })
}

/// `, 34,`, `, 34 ans,`, `(34)`
fn has_age(reader: &Reader<'_>, at: usize) -> bool {
    let digits = reader.token(at + 1).is_some_and(|t| t.kind == Kind::Digits);
    if !digits || reader.word(at + 1).len() != 2 {
        return false;
    }
    let end = reader.over(at + 2, Word::YearsOld).unwrap_or(at + 2);
    if reader.is_symbol(at, |c| c == '(') {
        return reader.is_symbol(end, |c| c == ')');
    }
    let closes = |c| matches!(c, ',' | '.' | ';' | ')');
    reader.is_symbol(at, |c| c == ',') && (end >= reader.end || reader.is_symbol(end, closes))
}
