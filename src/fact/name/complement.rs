//! What stands behind the word for a post: its modifiers, what it is about, whose it is, and the post joined to it.

use super::{
    GRAMMAR, OrganizationCategory, PersonCategory, RoleStatus, Word,
    beside::begins_list,
    bind::is_public,
    employer::{body, unknown},
    phrase::{capital_field, charge, link, nouns, second_noun, second_portfolio, settles},
    reader::{Extent, Reader},
    role::{Body, Post, head},
    scan::Marks,
};

impl Post {
    /// Modifiers, a portfolio, the organisation, a second post.
    pub(super) fn read_after(&mut self, reader: &Reader<'_>, marks: &Marks, depth: usize) {
        const MOST_PARTS: usize = 8;
        let head_first = GRAMMAR[reader.lang()].head_first;
        let mut role_is_open = true;
        let mut has_party = false;
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
            // `ministre déléguée chargée du Numérique`
            if let Some(end) = charge(reader, self.end).filter(|_| role_is_open || head_first) {
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
                has_party = true;
                continue;
            }
            // `le député LR Jean Martin`
            if head_first
                && self.organization.is_none()
                && let Some(body) = marks.organization_at(self.end)
            {
                self.organization = Some((body.at, Some(body.category)));
                self.end = body.at.end;
                has_party = true;
                continue;
            }
            // `responsable Europe d’Access Now`
            if let Some((field, _)) = marks
                .body_at(self.end)
                .filter(|_| head_first && role_is_open)
                && marks.is_place(field)
                && reader
                    .over(field.end, Word::Of)
                    .is_some_and(|at| reader.is_capital(at))
            {
                self.end = field.end;
                self.role.end = field.end;
                continue;
            }
            // `le maire (LR) de Nice`: the party, and whose the post is.
            let party = self.organization.take_if(|_| has_party);
            if self.organization.is_none()
                && self.complement(reader, marks, &mut role_is_open, depth)
            {
                has_party = false;
                self.organization = self.organization.or(party);
                continue;
            }
            self.organization = self.organization.or(party);
            self.seat(reader, marks);
            break;
        }
        if depth == 0 {
            self.join(reader, marks);
            if self.organization.is_none() {
                self.far_body(reader, marks, role_is_open);
            }
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
        let Some((link, after)) = link(reader, marks, self.end) else {
            return false;
        };
        let article = reader
            .over(after, Word::Determiner)
            .filter(|_| marks.body_at(after).is_none());
        let noun = article.unwrap_or(after);
        if reader.is_line_start(noun) {
            return false;
        }
        if let Some(person) = marks.person_at(noun) {
            self.end = person.at.end;
            return false;
        }
        // `Vice President of Global Sales`
        if let Some(end) = self
            .capital_portfolio(reader, noun)
            .filter(|_| *role_is_open)
        {
            self.end = end;
            self.role.end = end;
            return true;
        }
        // `Head of Platform Solutions for Acme`, `Vice President of Global Growth at Acme`
        let is_head = self.heads(reader) && reader.is_capital(self.role.start);
        if *role_is_open
            && let Some(end) = capital_field(reader, marks, noun)
            && (is_head
                || !head_first && link == Word::Of && reader.over(end, Word::Within).is_some())
        {
            self.end = end;
            self.role.end = end;
            return true;
        }
        // `ambassador to Kenya Jane Roe`
        let place = || marks.body_at(noun).filter(|body| marks.is_place(body.0));
        let posted = (link == Word::To).then(place).flatten();
        let body = posted
            .map(|body| (Some(body), body.0.end))
            .or_else(|| body(reader, marks, noun));
        if let Some((body, end)) = body {
            let is_within = reader.over(self.end, Word::Within).is_some();
            self.end = end;
            let Some(body) = body else {
                self.unnamed_body(reader, noun, *role_is_open);
                // `of the central government’s liaison office`
                if let Some(after) = reader.over(self.end, Word::Genitive)
                    && reader.is_lower(after)
                {
                    self.end = nouns(reader, after);
                }
                *role_is_open = false;
                return true;
            };
            *role_is_open = false;
            let is_place = marks.is_place(body.0);
            let may_be_client = !is_within && (head_first || link == Word::At);
            let is_client = self.category == PersonCategory::Lawyer
                && may_be_client
                && body.1.is_none()
                && body.0.end - body.0.start > 1;
            if is_within
                && body.1.is_none()
                && !is_place
                && self.category == PersonCategory::Official
            {
                self.category = PersonCategory::Executive;
            }
            if (!is_place || link == Word::Of) && !is_client {
                self.organization = Some(body);
            }
            self.authority_of(reader, body);
            return true;
        }
        let is_employed = matches!(
            self.category,
            PersonCategory::Executive | PersonCategory::Spokesperson | PersonCategory::Lawyer
        );
        let is_within = reader.over(self.end, Word::Within).is_some();
        if (is_employed || is_within)
            && link != Word::To
            && let Some(body) = unknown(reader, marks, noun)
        {
            self.end = body.0.end;
            self.organization = Some(body);
            *role_is_open = false;
            return true;
        }
        let portfolio = reader.phrase(noun, |w| {
            matches!(w, Word::Portfolio | Word::DataProtection).then_some(())
        });
        let bare = noun == after || reader.is_lower(noun);
        if let Some(((), end)) = portfolio
            && *role_is_open
            && (bare || link != Word::At)
            && (link != Word::At || settles(reader, end))
        {
            self.end = second_portfolio(reader, end).unwrap_or(end);
            self.role.end = self.end;
            return true;
        }
        if let Some(head) = head(reader, noun) {
            if depth == 0 {
                let mut inner = Self::new(noun, head);
                inner.read_after(reader, marks, depth + 1);
                // `an aide to Mayor Jane Roe`, though not `le chef de file des députés Jean Martin`
                let named = marks
                    .person_at(inner.end)
                    .filter(|p| !inner.is_plural || begins_list(reader, marks, p));
                self.end = named.map_or(inner.end, |p| p.at.end);
            }
            return false;
        }
        let bare_noun = noun == after;
        let mut noun = noun;
        for _ in 0..2 {
            let modifier = reader.over(noun, Word::RoleModifier);
            noun = modifier.filter(|end| reader.is_lower(*end)).unwrap_or(noun);
        }
        if *role_is_open
            && link != Word::At
            && let Some(end) = reader.over(noun, Word::Portfolio)
        {
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
            && !reader.is_numeral(noun)
            && (head_first || bare_noun || settles(reader, nouns(reader, noun)))
        {
            let end = nouns(reader, noun);
            // `the author of the study`
            if !head_first && !bare_noun && !self.heads(reader) {
                self.end = end;
                *role_is_open = false;
                return true;
            }
            self.end = second_noun(reader, end);
            self.role.end = self.end;
            return true;
        }
        false
    }

    /// `the head of the Hamburg authority`: a noun behind a name that nothing is known of says what it is.
    fn authority_of(&mut self, reader: &Reader<'_>, (at, known): Body) {
        if known.is_some() || GRAMMAR[reader.lang()].head_first || !reader.is_lower(self.end) {
            return;
        }
        let Some((category, end)) = reader.phrase(self.end, Word::body) else {
            return;
        };
        self.end = end;
        self.organization = Some((Extent { end, ..at }, Some(category)));
        if is_public(category) && self.category == PersonCategory::Executive {
            self.category = PersonCategory::Official;
        }
    }

    /// `ambassadeur de France à Berlin`: behind the country that is served, where it is served.
    fn seat(&mut self, reader: &Reader<'_>, marks: &Marks) {
        let serves = self.organization.is_some_and(|(at, _)| marks.is_place(at));
        let Some((Word::To | Word::At, after)) = link(reader, marks, self.end).filter(|_| serves)
        else {
            return;
        };
        let noun = reader.over(after, Word::Determiner).unwrap_or(after);
        if let Some((seat, _)) = marks.body_at(noun) {
            self.end = seat.end;
        }
    }

    /// Over a modifier and what the post is about, all with capitals as the post itself.
    fn capital_portfolio(&self, reader: &Reader<'_>, at: usize) -> Option<usize> {
        let noun = reader.over(at, Word::RoleModifier)?;
        let capitals = [self.role.start, at, noun];
        let end = reader.over(noun, Word::Portfolio)?;
        capitals
            .iter()
            .all(|at| reader.is_capital(*at))
            .then_some(end)
    }

    /// The body behind the post has no name: the post of the head of something is named by what it heads
    /// (`the head of the inspection unit`), and an authority makes an official of its head.
    fn unnamed_body(&mut self, reader: &Reader<'_>, noun: usize, role_is_open: bool) {
        if role_is_open && self.heads(reader) {
            let end = self.end;
            self.end = if reader.is_lower(end) && !reader.is_stop_word(end) {
                nouns(reader, end)
            } else {
                end
            };
            self.role.end = self.end;
        }
        let public = reader.phrase(noun, |w| match w {
            Word::Body(category) if is_public(category) => Some(()),
            _ => None,
        });
        let is_company = reader.phrase(noun, |w| match w {
            Word::Apposed(category) => Some(category == OrganizationCategory::Company),
            Word::Body(_) => Some(false),
            _ => None,
        });
        let is_company = is_company.is_some_and(|(is_company, _)| is_company);
        self.category = match self.category {
            PersonCategory::Executive if public.is_some() => PersonCategory::Official,
            PersonCategory::Official if is_company => PersonCategory::Executive,
            known => known,
        };
    }

    /// True for the head of something, a post that what it heads names.
    fn heads(&self, reader: &Reader<'_>) -> bool {
        reader.over(self.role.start, Word::HeadOf) == Some(self.role.end)
    }

    /// `director for games at Acme`, `head of sales and harbour services at Acme`: the organisation stands
    /// behind what the post is about.
    fn far_body(&mut self, reader: &Reader<'_>, marks: &Marks, role_is_open: bool) {
        const FARTHEST: usize = 12;
        let about = link(reader, marks, self.end);
        let has_more = about.is_some() || reader.over(self.end, Word::And).is_some();
        if !has_more && self.role.end == self.role.start + 1 {
            return;
        }
        for at in self.end..(self.end + FARTHEST).min(reader.end) {
            if let Some(after) = reader.over(at, Word::Within) {
                let noun = reader.over(after, Word::Determiner).unwrap_or(after);
                let found = body(reader, marks, noun).and_then(|(body, end)| Some((body?, end)));
                if let Some((body, end)) = found.filter(|(body, _)| !marks.is_place(body.0)) {
                    let names_role = matches!(about, Some((Word::Of, _)))
                        || about.is_none() && self.role.end == self.end;
                    if role_is_open && names_role {
                        self.role.end = at;
                    }
                    self.organization = Some(body);
                    self.end = end;
                    return;
                }
            }
            // `a consultant and a former director of the fund at Acme`
            let begins_post = reader.over(at, Word::And).is_some_and(|next| {
                let other = |w| matches!(w, Word::Determiner | Word::Former).then_some(());
                reader.phrase(next, other).is_some()
            });
            let is_word = (reader.is_lower(at) || reader.is_capital(at)) && !begins_post;
            let joint = reader.is_symbol(at, |c| matches!(c, '&' | '-' | '/' | '\'' | '’'));
            let verb = |w| matches!(w, Word::Is | Word::Auxiliary | Word::BeforeVerb).then_some(());
            if !is_word && !joint
                || reader.is_line_start(at)
                || marks.person_at(at).is_some()
                || reader.speech(at).is_some()
                || reader.phrase(at, verb).is_some()
                || reader.over(at, Word::OnlyPersons).is_some()
            {
                return;
            }
        }
    }
}
