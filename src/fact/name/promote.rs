//! Runs of capitals that what stands beside them makes persons.

use super::{
    GRAMMAR, PersonCategory, Word,
    bind::{post_after, post_before},
    credit,
    reader::{Extent, Reader},
    role::Post,
    scan::{Marks, PersonMark, Run},
};
use crate::token::Kind;

/// Makes persons of the runs that a post, an age or a verb of speech stands beside.
pub(super) fn promote(reader: &Reader<'_>, marks: &mut Marks, posts: &[Post]) {
    let mut found: Vec<(usize, PersonMark)> = Vec::new();
    for (i, run) in marks.runs.iter().enumerate() {
        if let Some(mark) = person_of(reader, marks, posts, run) {
            found.push((i, mark));
        }
    }
    for (i, mark) in found.into_iter().rev() {
        marks.runs.remove(i);
        let place = marks
            .persons
            .partition_point(|p| p.with_title < mark.with_title);
        marks.persons.insert(place, mark);
    }
}

fn person_of(reader: &Reader<'_>, marks: &Marks, posts: &[Post], run: &Run) -> Option<PersonMark> {
    let mark = |at: Extent, surname: Extent, is_full: bool, rule: &'static str, confidence: f32| {
        PersonMark {
            at,
            with_title: at.start,
            surname,
            is_full,
            title: None,
            rule,
            confidence,
        }
    };
    if reader.is_title {
        return None;
    }
    let Some(name) = run.name else {
        // `Commissioner Edwards`, `le juge Martin`
        let post = post_before(reader, posts, run.at.start)
            .filter(|p| p.end == run.at.start && !p.is_plural)?;
        let fits = run.words == 1
            && post.organization.is_none()
            && names_by_surname(reader, post)
            && !reader.is_stop_word(run.at.start)
            && !reader.text(run.at).chars().all(char::is_uppercase);
        return fits.then(|| mark(run.at, run.at, false, "person.role_surname", 0.8));
    };
    if reader.is_capital(name.at.end) {
        return None;
    }
    let stands_before =
        |p: &Post| p.category != PersonCategory::Other || reader.is_lower(p.role.start);
    let evidence = if post_before(reader, posts, run.at.start).is_some_and(stands_before) {
        ("person.role_before", 0.9)
    } else if post_after(reader, marks, posts, name.at.end).is_some_and(|p| !p.is_plural)
        && reader.is_symbol(name.at.end, |c| c == ',')
    {
        ("person.role_after", 0.85)
    } else if has_age(reader, name.at.end) {
        ("person.age", 0.9)
    } else if credit::is_credited(reader, name.at.start) {
        ("person.credit", 0.85)
    } else if is_joined_to_person(reader, marks, name.at) {
        ("person.list", 0.8)
    } else if has_country(reader, marks, name.at.end) {
        ("person.country", 0.75)
    } else if reader.speech_before(name.at.start) {
        ("person.speech", 0.75)
    } else {
        return None;
    };
    Some(mark(name.at, name.surname, true, evidence.0, evidence.1))
}

/// Posts that stand before a bare surname: offices, or a title with a capital.
fn names_by_surname(reader: &Reader<'_>, post: &Post) -> bool {
    // A small letter says an office only where the office stands first: `le juge Martin`, `the major Asian`.
    let capital = reader.is_capital(post.role.start);
    match post.category {
        PersonCategory::Official => capital || GRAMMAR[reader.lang()].head_first,
        PersonCategory::Other => false,
        _ => capital && post.role.start > reader.start,
    }
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

/// `, 34,`
fn has_age(reader: &Reader<'_>, at: usize) -> bool {
    let digits = reader.token(at + 1).is_some_and(|t| t.kind == Kind::Digits);
    reader.is_symbol(at, |c| c == ',')
        && digits
        && reader.word(at + 1).len() == 2
        && (at + 2 >= reader.end || reader.is_symbol(at + 2, |c| matches!(c, ',' | '.')))
}
