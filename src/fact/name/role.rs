//! Posts: the words for what a person does, and the organisation they belong to.

use super::{
    GRAMMAR, OrganizationCategory, PersonCategory, RoleStatus, Word,
    bind::is_public,
    group,
    reader::{Extent, Reader},
    scan::Marks,
};
use crate::token::Kind;

/// A post that the sentence names.
#[derive(Clone, Debug)]
pub(super) struct Post {
    /// The role itself: `procureur de la République`.
    pub role: Extent,
    /// With what stands before it: organisation, `former`.
    pub start: usize,
    /// With what stands after it: organisation, `par intérim`.
    pub end: usize,
    pub category: PersonCategory,
    pub is_plural: bool,
    pub status: Option<RoleStatus>,
    pub organization: Option<Body>,
}

/// The organisation or place that a post belongs to, and what it is when that is known.
pub(super) type Body = (Extent, Option<OrganizationCategory>);

/// The posts of a sentence, in order.
pub(super) fn posts(reader: &Reader<'_>, marks: &Marks) -> Vec<Post> {
    let mut out: Vec<Post> = Vec::new();
    let mut at = reader.start;
    while let Some(start) = reader.next(at, group::ROLE) {
        at = start;
        let Some(head) = head(reader, at) else {
            at += 1;
            continue;
        };
        let end = head.end;
        let is_unit = reader.is_glued(at)
            && at > reader.start
            && reader.token(at - 1).is_some_and(|t| t.kind == Kind::Digits);
        if !is_unit && !is_inside_name(marks, at, end) {
            let mut post = Post::new(at, head);
            post.read_after(reader, marks, 0);
            post.read_before(reader, marks);
            out.push(post);
        }
        at = end;
    }
    out
}

/// The word that a post is named by.
#[derive(Clone, Copy)]
struct Head {
    category: PersonCategory,
    is_plural: bool,
    end: usize,
}

fn head(reader: &Reader<'_>, at: usize) -> Option<Head> {
    let ((category, is_plural), end) = reader.phrase_of(group::ROLE, at, |w| match w {
        Word::Role(category) => Some((category, false)),
        Word::Roles(category) => Some((category, true)),
        _ => None,
    })?;
    Some(Head {
        category,
        is_plural,
        end,
    })
}

/// True inside a person's name, or inside an organisation's unless it ends there
/// (`European Data Protection Supervisor`).
fn is_inside_name(marks: &Marks, start: usize, end: usize) -> bool {
    let person = marks.persons.partition_point(|p| p.with_title <= start);
    let in_person = person > 0 && start < marks.persons[person - 1].at.end;
    let body = marks.organizations.partition_point(|o| o.at.start <= start);
    let in_body = body > 0 && {
        let at = marks.organizations[body - 1].at;
        start < at.end && end != at.end
    };
    let place = marks.places.partition_point(|p| p.start <= start);
    let in_place = place > 0 && start < marks.places[place - 1].end;
    in_person || in_body || in_place
}

impl Post {
    /// The bare post whose head begins at `start`.
    fn new(start: usize, head: Head) -> Self {
        Self {
            role: Extent {
                start,
                end: head.end,
            },
            start,
            end: head.end,
            category: head.category,
            is_plural: head.is_plural,
            status: None,
            organization: None,
        }
    }

    /// Modifiers, a portfolio, the organisation.
    fn read_after(&mut self, reader: &Reader<'_>, marks: &Marks, depth: usize) {
        const MOST_PARTS: usize = 8;
        let head_first = GRAMMAR[reader.lang()].head_first;
        let mut role_is_open = true;
        for _ in 0..MOST_PARTS {
            if let Some(end) = reader.over(self.end, Word::Acting) {
                self.status = Some(RoleStatus::Acting);
                self.end = end;
                role_is_open = false;
                continue;
            }
            let modifier = reader.phrase(self.end, |w| {
                matches!(w, Word::RoleModifier | Word::Demonym(_)).then_some(())
            });
            if let Some(((), end)) = modifier
                && head_first
                && reader.is_lower(self.end)
            {
                self.end = end;
                if role_is_open {
                    self.role.end = end;
                }
                continue;
            }
            // `le député (LR) Jean Martin`
            if head_first
                && reader.is_symbol(self.end, |c| c == '(')
                && reader.is_symbol(self.end + 2, |c| c == ')')
                && reader.is_capital(self.end + 1)
            {
                let inside = Extent {
                    start: self.end + 1,
                    end: self.end + 2,
                };
                self.organization = self
                    .organization
                    .or(Some((inside, Some(OrganizationCategory::Other))));
                self.end += 3;
                continue;
            }
            // `le député LR Jean Martin`
            if head_first
                && self.organization.is_none()
                && let Some(body) = marks.organization_at(self.end)
            {
                self.organization = Some((body.at, Some(body.category)));
                self.end = body.at.end;
                continue;
            }
            if self.organization.is_none()
                && self.complement(reader, marks, &mut role_is_open, depth)
            {
                continue;
            }
            self.second(reader, marks, depth);
            break;
        }
    }

    /// `de la CNIL`, `à la Justice`, `of communications`; false when there is none.
    fn complement(
        &mut self,
        reader: &Reader<'_>,
        marks: &Marks,
        role_is_open: &mut bool,
        depth: usize,
    ) -> bool {
        const SHORTEST_NOUN: usize = 3;
        let head_first = GRAMMAR[reader.lang()].head_first;
        let Some((link, after)) = reader.phrase(self.end, |w| {
            matches!(w, Word::Of | Word::To | Word::At).then_some(w)
        }) else {
            return false;
        };
        let noun = reader.over(after, Word::Determiner).unwrap_or(after);
        if reader.is_line_start(noun) {
            return false;
        }
        if let Some(person) = marks.person_at(noun) {
            self.end = person.at.end;
            return false;
        }
        if let Some((body, end)) = body(reader, marks, noun) {
            self.end = end;
            *role_is_open = false;
            let Some(body) = body else {
                // `the head of the inspection`
                let is_public = reader.phrase(noun, |w| match w {
                    Word::Body(category) if is_public(category) => Some(()),
                    _ => None,
                });
                if is_public.is_some() && self.category == PersonCategory::Executive {
                    self.category = PersonCategory::Official;
                }
                return true;
            };
            let is_place = marks.is_place(body.0);
            let is_client = self.category == PersonCategory::Lawyer
                && body.1.is_none()
                && body.0.end - body.0.start > 1;
            if link == Word::At
                && body.1.is_none()
                && !is_place
                && self.category == PersonCategory::Official
            {
                self.category = PersonCategory::Executive;
            }
            if (!is_place || link == Word::Of) && !is_client {
                self.organization = Some(body);
            }
            return true;
        }
        let portfolio = reader.phrase(noun, |w| {
            matches!(w, Word::Portfolio | Word::DataProtection).then_some(())
        });
        let bare = noun == after || reader.is_lower(noun);
        if let Some(((), end)) = portfolio
            && *role_is_open
            && (bare || link != Word::At)
        {
            self.end = second_portfolio(reader, end).unwrap_or(end);
            self.role.end = self.end;
            return true;
        }
        if let Some(head) = head(reader, noun) {
            if depth == 0 {
                let mut inner = Self::new(noun, head);
                inner.read_after(reader, marks, depth + 1);
                self.end = inner.end;
            }
            return false;
        }
        let mut noun = noun;
        for _ in 0..2 {
            let modifier = reader.over(noun, Word::RoleModifier);
            noun = modifier.filter(|end| reader.is_lower(*end)).unwrap_or(noun);
        }
        if *role_is_open && let Some(end) = reader.over(noun, Word::Portfolio) {
            self.end = end;
            self.role.end = end;
            return true;
        }
        let fits = match link {
            Word::Of => true,
            Word::To => head_first,
            _ => false,
        };
        let long = reader.word(noun).chars().count() >= SHORTEST_NOUN;
        let capital_portfolio = reader.is_capital(noun) && link == Word::To;
        if fits
            && *role_is_open
            && long
            && (reader.is_lower(noun) || capital_portfolio)
            && !reader.is_stop_word(noun)
        {
            self.end = noun + 1;
            self.role.end = self.end;
            return true;
        }
        false
    }

    /// `fondateur et PDG de X`: the organisation is that of the second post.
    fn second(&mut self, reader: &Reader<'_>, marks: &Marks, depth: usize) {
        if depth > 0 {
            return;
        }
        let comma = reader
            .is_symbol(self.end, |c| c == ',')
            .then_some(self.end + 1);
        let Some(next) = reader.over(self.end, Word::And).or(comma) else {
            return;
        };
        let next = reader.over(next, Word::And).unwrap_or(next);
        let next = reader
            .phrase(next, |w| {
                matches!(
                    w,
                    Word::Former | Word::Acting | Word::RoleModifier | Word::Portfolio
                )
                .then_some(())
            })
            .filter(|((), end)| head(reader, *end).is_some())
            .map_or(next, |((), end)| end);
        let Some(head) = head(reader, next) else {
            return;
        };
        let mut inner = Self::new(next, head);
        inner.read_after(reader, marks, depth + 1);
        if comma.is_none() || inner.organization.is_some() {
            self.end = inner.end;
            self.organization = self.organization.or(inner.organization);
        }
    }

    /// Modifiers before the head, `former`, the organisation before the post.
    fn read_before(&mut self, reader: &Reader<'_>, marks: &Marks) {
        const MOST_MODIFIERS: usize = 4;
        let grammar = &GRAMMAR[reader.lang()];
        if !grammar.head_first {
            for _ in 0..MOST_MODIFIERS {
                let before = reader.phrase_before(self.role.start, |w| {
                    matches!(
                        w,
                        Word::RoleModifier | Word::Portfolio | Word::DataProtection
                    )
                    .then_some(())
                });
                match before {
                    Some(((), start)) if !is_inside_name(marks, start, usize::MAX) => {
                        self.role.start = start;
                    }
                    _ => break,
                }
            }
        }
        self.start = self.role.start;
        let joined = reader.is_glued(self.start)
            && reader.is_symbol(self.start.wrapping_sub(1), |c| c == '-');
        let place = self.start - usize::from(joined);
        let status = reader.phrase_before(place, |w| match w {
            Word::Former => Some(RoleStatus::Former),
            Word::Acting => Some(RoleStatus::Acting),
            _ => None,
        });
        if let Some((status, start)) = status {
            self.status = self.status.or(Some(status));
            self.start = start;
        }
        if grammar.head_first || reader.is_title {
            return;
        }
        let genitive = reader.before(self.start, Word::Genitive);
        let Some((at, category)) = marks.body_before(genitive.unwrap_or(self.start)) else {
            if let Some(start) = genitive {
                self.start = start;
            }
            return;
        };
        self.start = at.start;
        let demonym = reader.phrase(at.start, |w| matches!(w, Word::Demonym(_)).then_some(()));
        let is_demonym = demonym.is_some_and(|((), end)| end == at.end) && marks.is_place(at);
        // `Doe’s attorney`: the client.
        let is_client =
            self.category == PersonCategory::Lawyer && category.is_none() && genitive.is_some();
        if self.organization.is_none() && !is_demonym && !is_client {
            self.organization = Some((at, category));
        }
    }
}

/// Over `et des Finances` after `ministre de l’Économie`.
fn second_portfolio(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let and = reader.over(at, Word::And)?;
    let link = |w| matches!(w, Word::Of | Word::To).then_some(());
    let noun = reader.phrase(and, link).map_or(and, |((), end)| end);
    reader.over(noun, Word::Portfolio)
}

/// The organisation at `at`, behind nouns for what it is; no name when it is only called `the company`.
fn body(reader: &Reader<'_>, marks: &Marks, at: usize) -> Option<(Option<Body>, usize)> {
    const MOST_NOUNS: usize = 4;
    let mut next = at;
    let mut nouns = 0;
    for _ in 0..MOST_NOUNS {
        if let Some(body) = marks.body_at(next) {
            let demonym = reader.phrase(next, |w| matches!(w, Word::Demonym(_)).then_some(()));
            if let Some(((), end)) = demonym
                && end == body.0.end
                && marks.is_place(body.0)
            {
                next = end;
                continue;
            }
            return Some((Some(body), body.0.end));
        }
        let noun = reader.phrase(next, |w| match w {
            Word::Apposed(_) | Word::Body(_) => Some(1),
            Word::RoleModifier | Word::Demonym(_) => Some(0),
            _ => None,
        });
        let Some((noun, end)) = noun else {
            break;
        };
        nouns += noun;
        next = end;
    }
    (nouns > 0).then_some((None, next))
}
