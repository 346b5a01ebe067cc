//! Runs of capitals that what stands beside them makes persons.

use super::{
    GRAMMAR, PersonCategory, Word,
    beside::post_before,
    evidence,
    reader::{Extent, Reader},
    role::Post,
    scan::{Marks, PersonMark, Run},
    told::Told,
};

/// Makes persons of the runs that a post, an age or a verb of speech stands beside.
pub(super) fn promote(reader: &Reader<'_>, marks: &mut Marks, posts: &[Post], told: &Told) {
    let mut found: Vec<(usize, PersonMark)> = Vec::new();
    for (i, run) in marks.runs.iter().enumerate() {
        if let Some(mark) = person_of(reader, marks, posts, told, run) {
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

fn person_of(
    reader: &Reader<'_>,
    marks: &Marks,
    posts: &[Post],
    told: &Told,
    run: &Run,
) -> Option<PersonMark> {
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
    let Some(name) = run.name else {
        if reader.is_title {
            return None;
        }
        // `Commissioner Edwards`, `le juge Martin`
        let post = post_before(reader, marks, posts, run.at.start)
            .filter(|p| p.end == run.at.start && !p.is_plural)?;
        let fits = run.words == 1
            && post.organization.is_none()
            && names_by_surname(reader, post)
            && may_be_surname(reader, run.at);
        return fits.then(|| mark(run.at, run.at, false, "person.role_surname", 0.8));
    };
    if reader.is_capital(name.at.end) {
        return None;
    }
    let (rule, confidence) = evidence::of(reader, marks, posts, told, &name)?;
    Some(mark(name.at, name.surname, true, rule, confidence))
}

/// A word that may be a surname: none of the language (`Partner Program`), no code (`MP APS-C`), and all of what it
/// is a part of.
fn may_be_surname(reader: &Reader<'_>, at: Extent) -> bool {
    let is_cut = reader.is_glued(at.end) && reader.is_symbol(at.end, |c| c == '-');
    let is_code = |i| reader.is_upper_word(i) || reader.is_code_part(i);
    let has_code = (at.start..at.end).any(is_code);
    !reader.is_stop_word(at.start) && !reader.is_vocabulary(at) && !has_code && !is_cut
}

/// Posts that stand before a bare surname: offices, or a title with a capital.
fn names_by_surname(reader: &Reader<'_>, post: &Post) -> bool {
    // A small letter says an office only where the office stands first: `le juge Martin`, `the major Asian`.
    let head_first = GRAMMAR[reader.lang()].head_first;
    let capital = reader.is_capital(post.role.start);
    // `the Duke Vesa` is no title.
    let is_told = reader.before(post.start, Word::Determiner).is_some()
        && reader.before(post.start, Word::Indefinite).is_none();
    if !head_first && is_told {
        return false;
    }
    match post.category {
        PersonCategory::Official => capital || head_first,
        PersonCategory::Other => false,
        _ => capital && post.role.start > reader.start,
    }
}
