//! Which post belongs to which person: the nearest on either side, never across a verb.

use super::{
    GRAMMAR, OrganizationCategory, PersonCategory, RoleStatus, Word, credit,
    organization::Mention,
    promote,
    reader::{Extent, Reader},
    role::Post,
    scan::{Marks, PersonMark},
};
use crate::token::Kind;

/// A person with the post that the sentence gives.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    pub mark: PersonMark,
    pub role: Option<Extent>,
    pub organization: Option<Extent>,
    pub category: PersonCategory,
    pub status: Option<RoleStatus>,
}

/// The persons of a sentence with their posts. Runs of capitals that a post or an age stands beside become
/// persons; runs that a post belongs to become organisations.
pub(super) fn bind(reader: &Reader<'_>, marks: &mut Marks, posts: &[Post]) -> Vec<Bound> {
    promote::promote(reader, marks, posts);
    let mut out: Vec<Bound> = Vec::new();
    let mut sides: Vec<Side> = Vec::new();
    for mark in &marks.persons {
        let (bound, side) = bind_one(reader, marks, posts, mark);
        out.push(bound);
        sides.push(side);
    }
    share(reader, &mut out, &sides);
    for bound in &mut out {
        if credit::is_credited(reader, bound.mark.with_title) && bound.role.is_none() {
            bound.category = PersonCategory::Journalist;
        }
    }
    for bound in &out {
        let Some(at) = bound.organization else {
            continue;
        };
        let category = match bound.category {
            PersonCategory::Executive => OrganizationCategory::Company,
            PersonCategory::Spokesperson | PersonCategory::Lawyer => OrganizationCategory::Other,
            _ => continue,
        };
        if let Ok(run) = marks.runs.binary_search_by_key(&at.start, |r| r.at.start)
            && marks.runs[run].at == at
            && !reader.is_title
        {
            let place = marks
                .organizations
                .partition_point(|o| o.at.start < at.start);
            let mention = Mention::new(at, category, "organization.role", 0.8);
            marks.organizations.insert(place, mention);
        }
    }
    out
}

/// Where a person's post was found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    None,
    Left,
    Right,
}

fn bind_one(
    reader: &Reader<'_>,
    marks: &Marks,
    posts: &[Post],
    mark: &PersonMark,
) -> (Bound, Side) {
    let mut bound = Bound {
        mark: mark.clone(),
        role: None,
        organization: None,
        category: PersonCategory::Other,
        status: None,
    };
    let mut side = Side::None;
    if let Some(post) = post_before(reader, posts, mark.with_title) {
        bound.take(post);
        side = Side::Left;
        if bound.organization.is_none() {
            // `Justice Orla Keane of the High Court`
            bound.organization_after(reader, marks, mark.at.end);
        }
    } else if let Some((category, title)) = mark.title {
        bound.role = Some(title);
        bound.category = category;
    }
    if side == Side::None
        && let Some(post) = post_after(reader, marks, posts, mark.at.end)
    {
        bound.take(post);
        side = Side::Right;
    }
    if side == Side::None {
        bound.office(reader, marks);
    }
    if bound.organization.is_none() && bound.role.is_none() {
        // `Nathalie Martin, de la Ligue des droits de l’homme`
        let comma = usize::from(reader.is_symbol(mark.at.end, |c| c == ','));
        bound.organization_after(reader, marks, mark.at.end + comma);
    }
    // `Google’s Kent Walker`
    if bound.organization.is_none()
        && bound.role.is_none()
        && let Some(genitive) = reader.before(mark.with_title, Word::Genitive)
        && let Some((at, Some(_))) = marks.body_before(genitive)
    {
        bound.organization = Some(at);
    }
    if bound.organization.is_none()
        && reader.is_symbol(mark.at.end, |c| c == '(')
        && let Some((at, _)) = marks.body_at(mark.at.end + 1)
        && !marks.is_place(at)
        && reader.is_symbol(at.end, |c| c == ')')
    {
        bound.organization = Some(at);
    }
    (bound, side)
}

impl Bound {
    fn take(&mut self, post: &Post) {
        self.role = Some(post.role);
        self.status = post.status;
        self.category = category(post);
        self.organization = post.organization.map(|(at, _)| at);
    }

    fn organization_after(&mut self, reader: &Reader<'_>, marks: &Marks, at: usize) {
        let link = reader.phrase(at, |w| matches!(w, Word::Of).then_some(()));
        let Some(((), after)) = link else { return };
        let after = reader.over(after, Word::Determiner).unwrap_or(after);
        if let Some(found) = marks.organization_at(after) {
            self.organization = Some(found.at);
        }
    }

    /// `Jane Roe, the European Data Protection Supervisor`; `Jane Roe, who heads Acme`.
    fn office(&mut self, reader: &Reader<'_>, marks: &Marks) {
        let comma = usize::from(reader.is_symbol(self.mark.at.end, |c| c == ','));
        let next = self.mark.at.end + comma;
        if let Some(after) = reader.over(next, Word::Leads) {
            let after = reader.over(after, Word::Determiner).unwrap_or(after);
            if let Some((at, category)) = marks.body_at(after) {
                self.organization = Some(at);
                self.category = match category {
                    Some(c) if is_public(c) => PersonCategory::Official,
                    _ => PersonCategory::Executive,
                };
            }
            return;
        }
        if comma == 1
            && let Some(after) = reader.over(next, Word::Determiner)
            && let Some(found) = marks.organization_at(after)
            && ends_in_role(reader, found.at)
        {
            self.organization = Some(found.at);
            self.category = PersonCategory::Official;
        }
    }
}

fn ends_in_role(reader: &Reader<'_>, at: Extent) -> bool {
    reader
        .phrase_before(at.end, |w| matches!(w, Word::Role(_)).then_some(()))
        .is_some_and(|((), start)| start > at.start)
}

pub(super) fn is_public(category: OrganizationCategory) -> bool {
    matches!(
        category,
        OrganizationCategory::Regulator
            | OrganizationCategory::Government
            | OrganizationCategory::Court
    )
}

/// The post that ends right before `at`, or before a comma there.
pub(super) fn post_before<'p>(
    reader: &Reader<'_>,
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
        if p.start == p.role.start && reader.before(p.start, Word::BeforeVerb).is_some() {
            return true;
        }
        reader.speech(p.role.start).is_some()
            && (p.start == reader.start || reader.is_symbol(p.role.start - 1, |_| true))
    };
    // `directeur adjoint` is one post; `l’avocat du ministre Jean Martin` names the minister.
    let mut near = ending(at);
    if let Some(nearest) = near.next() {
        let whole = near
            .rfind(|p| p.role.end >= nearest.role.end)
            .unwrap_or(nearest);
        return Some(whole).filter(|p| !is_verb(p));
    }
    if at < reader.start + 2 || !reader.is_symbol(at - 1, |c| c == ',') {
        return None;
    }
    ending(at - 1)
        .next_back()
        .filter(|p| !p.is_plural && !is_verb(p))
}

/// The post in apposition after a name that ends at `end`.
pub(super) fn post_after<'p>(
    reader: &Reader<'_>,
    marks: &Marks,
    posts: &'p [Post],
    end: usize,
) -> Option<&'p Post> {
    const MOST_WORDS: usize = 3;
    let mut next = end;
    let opens = reader.is_symbol(next, |c| matches!(c, ',' | '(' | '–' | '—'));
    let is = reader.over(next, Word::Is);
    if opens {
        next += 1;
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
    let determiner = reader.over(next, Word::Determiner);
    let from = determiner.unwrap_or(next);
    let first = posts.partition_point(|p| p.role.start < from);
    let post = posts.get(first)?;
    // `in Rome, Prime Minister Jane Roe said`: the post is another’s.
    if marks.person_at(post.end).is_some() {
        return None;
    }
    let start = post.start.max(from);
    if is.is_some() && !opens && determiner.is_none() && !GRAMMAR[reader.lang()].head_first {
        return None;
    }
    // The office itself: `the European Data Protection Supervisor`.
    if let Some(found) = marks.organization_at(from)
        && post.role.start > found.at.start
        && post.role.end <= found.at.end
    {
        return None;
    }
    let between = start - from;
    let loose = determiner.is_some() || between == 0;
    let plain = (from..start).all(|i| {
        reader.is_lower(i) && !reader.is_stop_word(i) && reader.speech(i).is_none()
            || reader.is_symbol(i, |c| c == '-')
    });
    if between > MOST_WORDS || !loose || !plain && post.start > from {
        return None;
    }
    if post.start < from
        && post.role.start > from
        && post.organization.is_none_or(|(at, _)| at.start < from)
    {
        return None;
    }
    (closes(reader, post.end) || (determiner.is_none() && opens && !post.is_plural)).then_some(post)
}

/// True where an apposition may end.
fn closes(reader: &Reader<'_>, at: usize) -> bool {
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
                matches!(w, Word::At | Word::Of | Word::To).then_some(())
            })
            .is_some()
        || (reader.is_lower(at) && reader.is_stop_word(at) && reader.speech(at).is_none())
}

/// What a post makes of a person.
fn category(post: &Post) -> PersonCategory {
    let body = post.organization.and_then(|(_, category)| category);
    match (post.category, body) {
        (PersonCategory::Executive, Some(body)) if is_public(body) => PersonCategory::Official,
        (PersonCategory::Official, Some(OrganizationCategory::Company)) => {
            PersonCategory::Executive
        }
        (category, _) => category,
    }
}

/// Two persons with one post in the plural: `Les rapporteurs Maud Perrin et Jan Visser`.
fn share(reader: &Reader<'_>, out: &mut [Bound], sides: &[Side]) {
    let joined = |a: &Bound, b: &Bound| {
        let gap = a.mark.at.end..b.mark.with_title;
        gap.len() <= 2
            && !gap.is_empty()
            && gap
                .clone()
                .all(|i| reader.is_symbol(i, |c| c == ',') || reader.over(i, Word::And).is_some())
    };
    let copy = |from: Bound, to: &mut Bound| {
        to.role = from.role;
        to.organization = from.organization;
        to.category = from.category;
        to.status = from.status;
    };
    let plural = |b: &Bound| {
        b.role.is_some_and(|r| {
            reader
                .phrase(r.start, |w| matches!(w, Word::Roles(_)).then_some(()))
                .is_some()
                || (r.start..r.end).any(|i| {
                    reader
                        .phrase(i, |w| matches!(w, Word::Roles(_)).then_some(()))
                        .is_some()
                })
        })
    };
    for i in 1..out.len() {
        if sides[i] == Side::None
            && out[i].role.is_none()
            && joined(&out[i - 1], &out[i])
            && plural(&out[i - 1])
            && sides[i - 1] != Side::Right
        {
            let from = out[i - 1].clone();
            copy(from, &mut out[i]);
        }
    }
    for i in 0..out.len() {
        let listed = i + 1 < out.len() && joined(&out[i], &out[i + 1])
            || i > 0 && joined(&out[i - 1], &out[i]);
        if sides[i] == Side::Left && !listed && plural(&out[i]) {
            out[i].role = None;
            out[i].organization = None;
            out[i].category = PersonCategory::Other;
            out[i].status = None;
        }
    }
    for i in (1..out.len()).rev() {
        if out[i - 1].role.is_none()
            && joined(&out[i - 1], &out[i])
            && plural(&out[i])
            && sides[i] != Side::Left
        {
            let from = out[i].clone();
            copy(from, &mut out[i - 1]);
        }
    }
}
