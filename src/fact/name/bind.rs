//! Which post belongs to which person: the nearest on either side, never across a verb.

use super::{
    OrganizationCategory, PersonCategory, RoleStatus, Word,
    beside::{begins_list, listed_body, over_parentheses, post_after, post_before},
    credit, employer,
    organization::Mention,
    phrase::is_kin,
    promote,
    reader::{Extent, Reader},
    role::Post,
    scan::{Marks, PersonMark},
    told::Told,
};

/// A person with the post that the sentence gives.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    pub mark: PersonMark,
    pub role: Option<Extent>,
    pub organization: Option<Extent>,
    pub category: PersonCategory,
    pub status: Option<RoleStatus>,
    /// The post is that of a body that only `its` names.
    pub is_possessed: bool,
}

/// The persons of a sentence with their posts. Runs of capitals that a post or an age stands beside become
/// persons; runs that a post belongs to become organisations.
pub(super) fn bind(
    reader: &Reader<'_>,
    marks: &mut Marks,
    posts: &[Post],
    told: &Told,
) -> Vec<Bound> {
    promote::promote(reader, marks, posts, told);
    let mut out: Vec<Bound> = Vec::new();
    let mut sides: Vec<Side> = Vec::new();
    for mark in &marks.persons {
        let (bound, side) = bind_one(reader, marks, posts, mark);
        out.push(bound);
        sides.push(side);
    }
    share(reader, &mut out, &sides);
    let mut is_listed = false;
    for i in 0..out.len() {
        let credited = credit::is_credited(reader, out[i].mark.with_title);
        is_listed = credited || is_listed && are_joined(reader, &out[i - 1], &out[i]);
        if is_listed && out[i].role.is_none() {
            out[i].category = PersonCategory::Journalist;
        }
    }
    for bound in &out {
        let Some(at) = bound.organization else {
            continue;
        };
        let is_thing = reader.over(at.start, Word::ThingHead).is_some();
        let category = match bound.category {
            // `Musée d’Orsay`
            PersonCategory::Executive if is_thing => OrganizationCategory::Other,
            PersonCategory::Executive => OrganizationCategory::Company,
            PersonCategory::Spokesperson | PersonCategory::Lawyer => OrganizationCategory::Other,
            _ => continue,
        };
        let known = marks.organization_at(at.start);
        let is_new = known.is_none_or(|known| known.at.end < at.end);
        let category = known.map_or(category, |known| known.category);
        let is_word = at.end == at.start + 1 && reader.is_vocabulary(at);
        if is_new && !marks.is_place(at) && !reader.is_title && !is_word {
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
        is_possessed: false,
    };
    let mut side = Side::None;
    let titled = mark.title.map(|title| Post::titled(reader, marks, title));
    let before = post_before(reader, marks, posts, mark.with_title)
        .filter(|p| !p.is_plural || p.end == mark.with_title || begins_list(reader, marks, mark))
        .filter(|p| titled.as_ref().is_none_or(|t| p.role.start < t.role.start));
    if let Some(post) = before {
        bound.take(post);
        side = Side::Left;
        bound.possessed(reader, marks, post);
        if bound.organization.is_none() {
            // `Justice Orla Keane of the High Court`
            bound.organization_after(reader, marks, mark.at.end);
        }
    } else if let Some(titled) = titled {
        bound.take(&titled);
        if bound.organization.is_none() {
            bound.organization_after(reader, marks, mark.at.end);
        }
    }
    if side == Side::None
        && let Some(post) = post_after(reader, marks, posts, named(mark))
    {
        bound.take(post);
        side = Side::Right;
        bound.possessed(reader, marks, post);
        if bound.organization.is_none() && bound.role == Some(post.role) {
            bound.organization = listed_body(reader, marks, posts, named(mark), post);
        }
    }
    if side == Side::None {
        bound.office(reader, marks);
    }
    if bound.organization.is_none() && bound.role.is_none() {
        bound.organization_after(reader, marks, mark.at.end);
    }
    // `Google’s Kent Walker`
    if bound.organization.is_none()
        && bound.role.is_none()
        && let Some(genitive) = reader.genitive_before(mark.with_title)
        && let Some((at, Some(_))) = marks.body_before(genitive)
    {
        bound.organization = Some(at);
    }
    if bound.organization.is_none()
        && reader.is_symbol(mark.at.end, |c| c == '(')
        && let Some((at, _)) = marks.body_at(mark.at.end + 1)
        && !marks.is_place(at)
        && !is_party_and_state(reader, at)
        && reader.is_symbol(at.end, |c| c == ')')
    {
        bound.organization = Some(at);
    }
    // `Me Jeanne Roux`, `Jane Roe QC`
    let is_robed = |at| reader.is_capital(at) && reader.over(at, Word::LawyerHonorific).is_some();
    if bound.role.is_none() && {
        let comma = usize::from(reader.is_symbol(mark.at.end, |c| c == ','));
        is_robed(mark.with_title) || is_robed(mark.at.end + comma)
    } {
        bound.category = PersonCategory::Lawyer;
    }
    // What somebody is to another says nothing of a body: `Acme’s founder’s son`.
    if bound.role.is_some_and(|role| is_kin(reader, role)) {
        bound.organization = None;
        bound.is_possessed = false;
    }
    (bound, side)
}

/// The name with its title.
fn named(mark: &PersonMark) -> Extent {
    Extent {
        start: mark.with_title,
        end: mark.at.end,
    }
}

impl Bound {
    fn take(&mut self, post: &Post) {
        self.role = Some(post.profession.map_or(post.role, |(_, role)| role));
        self.status = post.status;
        self.category = category(post);
        self.organization = post.organization.map(|(at, _)| at);
    }

    /// `Justice Orla Keane of the High Court`, `Lawyer Jane Roe at Acme`, `Nathalie Martin, de la Ligue des droits
    /// de l’homme`
    fn organization_after(&mut self, reader: &Reader<'_>, marks: &Marks, name_end: usize) {
        let comma = reader.is_symbol(name_end, |c| c == ',');
        let at = name_end + usize::from(comma);
        let link = reader.phrase(at, |w| matches!(w, Word::Of | Word::Within).then_some(()));
        let Some(((), after)) = link else { return };
        let noun = reader.over(after, Word::Determiner).unwrap_or(after);
        let Some((Some((found, category)), _)) = employer::body(reader, marks, noun) else {
            return;
        };
        // Where somebody is from says whom an official serves, and nothing of others.
        let serves = self.role.is_some() && self.category == PersonCategory::Official;
        let is_told = if marks.is_place(found) {
            serves
        } else {
            self.role.is_some()
        };
        // `Jane Roe of NBC`
        let is_acronym = || reader.is_upper_word(found.start) && reader.word(found.start).len() > 2;
        if category.is_some() || is_told || !marks.is_place(found) && is_acronym() {
            self.organization = Some(found);
        }
    }

    /// `Acme and its chief executive, Jane Roe`: the body named last.
    fn possessed(&mut self, reader: &Reader<'_>, marks: &Marks, post: &Post) {
        let Some(start) = reader.before(post.start, Word::Possessive) else {
            return;
        };
        if self.organization.is_some() {
            return;
        }
        let before = start.min(self.mark.with_title);
        self.organization = marks.last_body(reader, before);
        self.is_possessed = self.organization.is_none();
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

/// `R-Texas`: the letter of a party, and where the person is from.
fn is_party_and_state(reader: &Reader<'_>, at: Extent) -> bool {
    reader.word(at.start).chars().nth(1).is_none() && at.end > at.start + 1
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

/// What a post makes of a person.
fn category(post: &Post) -> PersonCategory {
    let body = post.organization.and_then(|(_, category)| category);
    let category = post
        .profession
        .map_or(post.category, |(category, _)| category);
    match (category, body) {
        (PersonCategory::Executive, Some(body)) if is_public(body) => PersonCategory::Official,
        (PersonCategory::Official, Some(OrganizationCategory::Company)) => {
            PersonCategory::Executive
        }
        (category, _) => category,
    }
}

/// True when only a comma or `and` parts two persons.
fn are_joined(reader: &Reader<'_>, a: &Bound, b: &Bound) -> bool {
    let gap = over_parentheses(reader, a.mark.at.end)..b.mark.with_title;
    let joins = |i| reader.is_symbol(i, |c| c == ',') || reader.over(i, Word::And).is_some();
    gap.len() <= 2 && !gap.is_empty() && gap.into_iter().all(joins)
}

/// Two persons with one post in the plural: `Les rapporteurs Maud Perrin et Jan Visser`.
fn share(reader: &Reader<'_>, out: &mut [Bound], sides: &[Side]) {
    let joined = |a: &Bound, b: &Bound| are_joined(reader, a, b);
    let copy = |from: Bound, to: &mut Bound| {
        to.role = from.role;
        to.organization = to.organization.or(from.organization);
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
