//! The post that stands beside a name: before it, or behind it in apposition.

use super::{
    GRAMMAR, Word, employer,
    reader::{Extent, Reader},
    role::Post,
    scan::{Marks, PersonMark},
};
use crate::token::Kind;

/// The post that ends right before `at`, or before a comma there.
pub(super) fn post_before<'p>(
    reader: &Reader<'_>,
    marks: &Marks,
    posts: &'p [Post],
    at: usize,
) -> Option<&'p Post> {
    const NEAREST: usize = 4;
    let ending = |end: usize| {
        let after = posts.partition_point(|p| p.role.start < end);
        posts[..after]
            .iter()
            .rev()
            .take(NEAREST)
            .filter(move |p| p.end == end)
    };
    // `», juge Jean Martin`: the word is a verb there.
    // `will host Jane Roe`
    let is_verb = |p: &Post| {
        let may_be_verb = p.start == p.role.start
            && reader.is_lower(p.start)
            && reader.over(p.start, Word::VerbToo) == Some(p.role.end);
        if may_be_verb && reader.before(p.start, Word::BeforeVerb).is_some() {
            return true;
        }
        reader.speech(p.role.start).is_some()
            && (p.start == reader.start || reader.is_symbol(p.role.start - 1, |_| true))
    };
    // `directeur adjoint` is one post; `l’avocat du ministre Jean Martin` names the minister.
    let mut near = ending(at);
    if let Some(nearest) = near.next() {
        // `le chef de file des députés Jean Martin` is one of them.
        let is_one = nearest.is_plural
            && !marks
                .person_at(at)
                .is_some_and(|p| begins_list(reader, marks, p));
        let whole = near
            .rfind(|p| p.role.end >= nearest.role.end || is_one && !p.is_plural)
            .unwrap_or(nearest);
        return Some(whole).filter(|p| !is_verb(p));
    }
    if at < reader.start + 2 || !reader.is_symbol(at - 1, |c| c == ',') {
        return None;
    }
    // `Jane Roe, president, Acme Tools`: the post is that of the person before.
    let is_taken = |p: &Post| {
        let start = reader.before(p.start, Word::Determiner).unwrap_or(p.start);
        let comma = start
            .checked_sub(1)
            .filter(|at| reader.is_symbol(*at, |c| c == ','));
        comma.is_some_and(|comma| marks.ends_person(comma))
    };
    // `besides Tester, Sen. Jane Roe`: a name that is the word for a post too
    let is_name = |p: &Post| {
        p.start == p.role.start
            && p.role.end == p.role.start + 1
            && p.start > reader.start
            && reader.is_capital(p.start)
            && reader.before(p.start, Word::Determiner).is_none()
            && !GRAMMAR[reader.lang()].head_first
            && reader
                .phrase(at, |w| matches!(w, Word::Title(_)).then_some(()))
                .is_some()
    };
    ending(at - 1)
        .next_back()
        .filter(|p| !is_verb(p) && !is_taken(p) && !is_name(p))
}

/// `The founders, Jane Roe and Zoe Lee`: a post in the plural before a comma is that of several persons.
pub(super) fn begins_list(reader: &Reader<'_>, marks: &Marks, mark: &PersonMark) -> bool {
    let end = over_parentheses(reader, mark.at.end);
    let comma = || reader.is_symbol(end, |c| c == ',').then_some(end + 1);
    let next = reader.over(end, Word::And).or_else(comma);
    next.is_some_and(|next| marks.person_at(next).is_some())
}

/// The post in apposition after a name, which begins with its title.
pub(super) fn post_after<'p>(
    reader: &Reader<'_>,
    marks: &Marks,
    posts: &'p [Post],
    name: Extent,
) -> Option<&'p Post> {
    const MOST_WORDS: usize = 3;
    const NEAREST: usize = 3;
    // `Jane Roe KC, a judge`
    let robe = reader
        .over(name.end, Word::LawyerHonorific)
        .filter(|_| reader.is_capital(name.end));
    let mut next = robe.unwrap_or(name.end);
    let opens = reader.is_symbol(next, |c| matches!(c, ',' | '(' | '–' | '—'));
    let who_is = reader.over(next + usize::from(opens), Word::WhoIs);
    let is = reader.over(next, Word::Is).or(who_is);
    if let Some(after) = who_is {
        next = after;
    } else if opens {
        next += 1;
        // `Jane Roe, MD, a teacher`
        while let Some(end) = credential(reader, name.end, next)
            && reader.is_symbol(end, |c| c == ',')
        {
            next = end + 1;
        }
        // `Jane Roe, 34, a teacher`; `Paul Roux, 42 ans, maire`
        if reader.token(next).is_some_and(|t| t.kind == Kind::Digits) {
            let unit = usize::from(reader.is_lower(next + 1));
            if reader.is_symbol(next + 1 + unit, |c| c == ',') {
                next += 2 + unit;
            }
        }
    } else {
        next = is?;
    }
    // `Jane Roe, now a teacher`
    if opens && let Some(article) = reader.over(next, Word::Passing) {
        let determined = reader.over(article, Word::Determiner).is_some();
        next = if determined { article } else { next };
    }
    let determiner = reader.over(next, Word::Determiner);
    let from = determiner.unwrap_or(next);
    let is_indefinite = reader.over(next, Word::Indefinite) == determiner && determiner.is_some();
    let first = posts.partition_point(|p| p.role.start < from);
    let last = posts.len().min(first + NEAREST);
    let is_bare = is.is_some() && !opens && determiner.is_none();
    let stands_here = |post: &&Post| {
        // `was head coach of Acme`, though not `was official`
        let is_told = post.organization.is_some() || post.role.end > post.role.start + 1;
        if is_bare && !GRAMMAR[reader.lang()].head_first && !is_told {
            return false;
        }
        // `in Rome, Prime Minister Jane Roe said`: the post is another’s.
        if marks.person_at(post.end).is_some() {
            return false;
        }
        // The office itself: `the European Data Protection Supervisor`.
        if let Some(found) = marks.organization_at(from)
            && post.role.start > found.at.start
            && post.role.end <= found.at.end
        {
            return false;
        }
        let start = post.start.max(from);
        let between = start - from;
        let loose = determiner.is_some() || between == 0;
        let plain = (from..start).all(|i| {
            reader.is_lower(i) && !reader.is_stop_word(i) && reader.speech(i).is_none()
                || reader.is_symbol(i, |c| c == '-')
        });
        if between > MOST_WORDS || !loose || !plain && post.start > from {
            return false;
        }
        if post.start < from
            && post.role.start > from
            && post.organization.is_none_or(|(at, _)| at.start < from)
        {
            return false;
        }
        closes(reader, post.end)
            || opens && !post.is_plural && determiner.is_none()
            || opens
                && is_indefinite
                && begins_clause(reader, name.start)
                && !has_verb(reader, post.end)
    };
    // `principal analyst`, though `principal` is a post too
    let near = &posts[first..last];
    let is_part = |post: &Post| {
        let whole = |p: &Post| p.role.start <= post.role.start && p.role.end > post.role.end;
        near.iter().any(whole)
    };
    near.iter().filter(|p| !is_part(p)).find(stands_here)
}

/// Over `MD` behind a name, and over the capitals that follow such letters: `Jane Roe, MD, FASA, a surgeon`.
fn credential(reader: &Reader<'_>, name_end: usize, at: usize) -> Option<usize> {
    let known = reader
        .over(at, Word::Credential)
        .filter(|_| reader.is_capital(at));
    let more = || (at > name_end + 1 && reader.is_upper_word(at)).then_some(at + 1);
    known.or_else(more)
}

/// Over what stands in parentheses behind a name: `Jane Roe (Acme) and Zoe Lee`.
pub(super) fn over_parentheses(reader: &Reader<'_>, at: usize) -> usize {
    const LONGEST: usize = 6;
    if !reader.is_symbol(at, |c| c == '(') {
        return at;
    }
    let close = (at + 1..at + LONGEST).find(|i| reader.is_symbol(*i, |c| c == ')'));
    close.map_or(at, |close| close + 1)
}

/// `Jane Roe, director, Acme Securities,`: the body that a comma parts from the post.
pub(super) fn listed_body(
    reader: &Reader<'_>,
    marks: &Marks,
    posts: &[Post],
    name: Extent,
    post: &Post,
) -> Option<Extent> {
    // A post behind an article is told, not listed.
    let is_bare = reader.is_symbol(post.start.wrapping_sub(1), |c| c == ',')
        && post.start > name.end
        && post.end == post.role.end;
    if !is_bare || !reader.is_symbol(post.end, |c| c == ',') {
        return None;
    }
    let start = post.end + 1;
    let (found, category) = employer::named(reader, marks, start)?;
    let is_closed = found.end >= reader.end
        || reader.is_symbol(found.end, |c| {
            matches!(c, ',' | '.' | ';' | '(' | ':' | '”' | '"')
        })
        || reader.speech(found.end).is_some();
    // `Jane Roe, director, Wen Lartok, producer`
    let is_next = category.is_none() && {
        let next = reader
            .over(found.end + 1, Word::Determiner)
            .unwrap_or(found.end + 1);
        let first = posts.partition_point(|p| p.start < next);
        posts.get(first).is_some_and(|p| p.start == next)
    };
    (is_closed && !is_next && !marks.is_place(found)).then_some(found)
}

/// True where the words before the name make no clause of their own, behind which the sentence would begin anew
/// (`According to Jane Roe, a minister lied`).
fn begins_clause(reader: &Reader<'_>, name: usize) -> bool {
    let first = reader.start;
    let opener = |w| {
        matches!(
            w,
            Word::Opener | Word::NotName | Word::Of | Word::To | Word::At
        )
    };
    let opens = reader.phrase(first, |w| opener(w).then_some(())).is_some();
    let is_article = reader.over(first, Word::Determiner).is_some();
    name == first
        || reader.speech_before(name)
        || is_article
        || !opens && !reader.is_stop_word(first)
}

/// True where a verb follows, so that what stands before it is its subject.
fn has_verb(reader: &Reader<'_>, at: usize) -> bool {
    let verb = |w| matches!(w, Word::Auxiliary | Word::Is | Word::BeforeVerb).then_some(());
    reader.speech(at).is_some() || reader.phrase(at, verb).is_some()
}

/// True where an apposition may end.
fn closes(reader: &Reader<'_>, at: usize) -> bool {
    if reader.over(at, Word::Auxiliary).is_some() {
        return false;
    }
    at >= reader.end
        || reader.is_symbol(at, |c| {
            matches!(
                c,
                ',' | '.' | ';' | ':' | ')' | ']' | '–' | '—' | '»' | '”' | '"' | '!' | '?' | '('
            )
        })
        || reader.over(at, Word::And).is_some()
        || reader
            .phrase(at, |w| {
                matches!(
                    w,
                    Word::At | Word::Of | Word::To | Word::OnlyPersons | Word::Opener
                )
                .then_some(())
            })
            .is_some()
        || (reader.is_lower(at) && reader.is_stop_word(at) && reader.speech(at).is_none())
}
