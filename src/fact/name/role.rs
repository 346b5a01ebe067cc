//! Posts: the words for what a person does, and the organisation they belong to.

use super::{
    GRAMMAR, OrganizationCategory, PersonCategory, RoleStatus, Word, group, modifier,
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
    /// What the person does beside being somebody’s kin: `husband and editor in chief`.
    pub profession: Option<Title>,
}

/// A title and what it makes of its bearer.
pub(super) type Title = (PersonCategory, Extent);

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
        // `state’s attorney` in `the state’s attorney general`
        let overlaps = |i: usize| self::head(reader, i).is_some_and(|h| h.end > end);
        if (at + 1..end).any(overlaps) {
            at += 1;
            continue;
        }
        let is_unit = reader.is_glued(at)
            && at > reader.start
            && reader.token(at - 1).is_some_and(|t| t.kind == Kind::Digits);
        // `leader` in `Labour Party leader`, though `party leader` is a post too
        if is_inside_name(marks, at, end) {
            at += 1;
            continue;
        }
        if !is_unit {
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
pub(super) struct Head {
    pub category: PersonCategory,
    pub is_plural: bool,
    pub end: usize,
}

/// The word for a post at `at`.
pub(super) fn head(reader: &Reader<'_>, at: usize) -> Option<Head> {
    let ((category, is_plural), end) = reader.phrase_of(group::ROLE, at, |w| match w {
        Word::Role(category) => Some((category, false)),
        Word::Roles(category) => Some((category, true)),
        _ => None,
    })?;
    // `chief knowledge officer`
    let framed = modifier::framed(reader, at).filter(|framed| *framed > end);
    Some(Head {
        category,
        is_plural,
        end: framed.unwrap_or(end),
    })
}

/// True inside a person's name, or inside an organisation's unless it ends there
/// (`European Data Protection Supervisor`).
pub(super) fn is_inside_name(marks: &Marks, start: usize, end: usize) -> bool {
    let person = marks.persons.partition_point(|p| p.with_title <= start);
    let in_person = person > 0 && start < marks.persons[person - 1].at.end;
    let body = marks.organizations.partition_point(|o| o.at.start <= start);
    let in_body = body > 0 && {
        let at = marks.organizations[body - 1].at;
        start < at.end && end != at.end
    };
    let place = marks.places.partition_point(|p| p.start <= start);
    // `U.S. attorney` reaches over the country.
    let in_place = place > 0 && {
        let at = marks.places[place - 1];
        start < at.end && (start > at.start || end <= at.end || end == usize::MAX)
    };
    in_person || in_body || in_place
}

impl Post {
    /// The bare post whose head begins at `start`.
    pub(super) fn new(start: usize, head: Head) -> Self {
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
            profession: None,
        }
    }

    /// Modifiers before the head, `former`, the organisation before the post.
    fn read_before(&mut self, reader: &Reader<'_>, marks: &Marks) {
        let grammar = &GRAMMAR[reader.lang()];
        if !grammar.head_first {
            self.role.start = modifier::start(reader, marks, self.role.start);
        }
        // `co-writers`, `singer-guitarist`
        while let Some(start) = self.hyphen_before(reader) {
            self.role.start = start;
        }
        self.start = self.role.start;
        let joined = reader.is_glued(self.start)
            && reader.is_symbol(self.start.wrapping_sub(1), |c| c == '-');
        let place = self.start - usize::from(joined);
        if let Some((status, start)) = status_before(reader, place) {
            self.status = self.status.or(Some(status));
            self.start = start;
        }
        while let Some(start) = reader.before(self.start, Word::Passing) {
            self.start = start;
        }
        if grammar.head_first || reader.is_title {
            return;
        }
        let owner = owner(reader, marks, self.start);
        let genitive = reader.genitive_before(owner);
        let Some((at, category)) = marks.body_before(genitive.unwrap_or(owner)) else {
            if let Some(start) = genitive.filter(|_| owner == self.start) {
                self.start = start;
            }
            return;
        };
        // `Oscar-winning`, `London-based` is no organisation.
        let is_description =
            reader.is_lower(at.end - 1) && reader.is_symbol(at.end - 2, |c| c == '-');
        // `Event Producer`
        let is_word = category.is_none() && genitive.is_none() && reader.is_vocabulary(at);
        if is_description || is_word {
            return;
        }
        self.start = at.start;
        // `former FTC chairwoman`, `ex-FTC chairwoman`
        let hyphen = reader.is_glued(at.start) && reader.is_symbol(at.start - 1, |c| c == '-');
        if genitive.is_none()
            && let Some((status, start)) = status_before(reader, at.start - usize::from(hyphen))
        {
            self.status = self.status.or(Some(status));
            self.start = start;
        }
        // `a US philanthropist` is from there, `the US president` serves there.
        let country = |w| matches!(w, Word::Country(_)).then_some(());
        let is_origin = genitive.is_none()
            && self.category == PersonCategory::Other
            && reader.phrase(at.start, country).is_some();
        let is_demonym =
            marks.is_place(at) && (is_origin || reader.over_demonym(at.start) == Some(at.end));
        // `Doe’s attorney`: the client.
        let is_client =
            self.category == PersonCategory::Lawyer && category.is_none() && genitive.is_some();
        if self.organization.is_none() && !is_demonym && !is_client {
            self.organization = Some((at, category));
        }
    }

    /// The post that a title names: `state Sen.`, with the place before it: `Texas Gov.`
    pub(super) fn titled(reader: &Reader<'_>, marks: &Marks, title: Title) -> Self {
        let (category, at) = title;
        let head = Head {
            category,
            is_plural: false,
            end: at.end,
        };
        let mut post = Self::new(at.start, head);
        post.role.start = modifier::of_title(reader, at.start);
        post.start = post.role.start;
        if let Some((status, start)) = status_before(reader, post.start) {
            post.status = Some(status);
            post.start = start;
        }
        if GRAMMAR[reader.lang()].head_first || reader.is_title {
            return post;
        }
        let genitive = reader.genitive_before(post.start);
        let body = marks.body_before(genitive.unwrap_or(post.start));
        let is_served =
            |(at, _): &Body| marks.is_place(*at) && reader.over_demonym(at.start) != Some(at.end);
        if let Some(body) = body.filter(is_served) {
            post.start = body.0.start;
            post.organization = Some(body);
        }
        post
    }

    /// The word that a hyphen joins to the front of the role.
    fn hyphen_before(&self, reader: &Reader<'_>) -> Option<usize> {
        let hyphen = self.role.start.checked_sub(1)?;
        let word = hyphen.checked_sub(1).filter(|w| *w >= reader.start)?;
        let status = |w| matches!(w, Word::Former | Word::Acting).then_some(());
        let fits = reader.is_glued(self.role.start)
            && reader.is_glued(hyphen)
            && reader.is_symbol(hyphen, |c| c == '-')
            && (reader.is_lower(word) || reader.is_capital(word))
            && reader.phrase_before(hyphen, status).is_none();
        fits.then_some(word)
    }
}

/// `former`, `acting` right before `at`.
fn status_before(reader: &Reader<'_>, at: usize) -> Option<(RoleStatus, usize)> {
    reader.phrase_before(at, |w| match w {
        Word::Former => Some(RoleStatus::Former),
        Word::Acting => Some(RoleStatus::Acting),
        _ => None,
    })
}

/// Over the words between a post and whose it is, to the end of the owner or of its genitive: those behind a
/// genitive (`Acme’s newly named chief`) and those of a description (`an Acme design chief`).
fn owner(reader: &Reader<'_>, marks: &Marks, post: usize) -> usize {
    const MOST_WORDS: usize = 3;
    let mut at = post;
    for _ in 0..=MOST_WORDS {
        if reader.genitive_before(at).is_some() {
            return at;
        }
        if let Some((body, _)) = marks.body_before(at) {
            let described = reader.before(body.start, Word::Indefinite).is_some();
            return if at == post || described { at } else { post };
        }
        let Some(word) = at.checked_sub(1).filter(|word| *word >= reader.start) else {
            return post;
        };
        let hyphen = reader.is_symbol(word, |c| c == '-') && reader.is_glued(word);
        let is_word = reader.is_lower(word)
            && !reader.is_stop_word(word)
            && reader.speech(word).is_none()
            && head(reader, word).is_none();
        if !hyphen && !is_word {
            return post;
        }
        at = word;
    }
    post
}
