//! The second post of one person: `founder and chief executive of Acme`.

use super::{
    PersonCategory, Word,
    phrase::{is_kin, over_modifiers},
    reader::Reader,
    role::{Post, head},
    scan::Marks,
};

impl Post {
    /// `fondateur et PDG de X`: two posts of one person, and the organisation of the second is that of both.
    pub(super) fn join(&mut self, reader: &Reader<'_>, marks: &Marks) {
        const MOST_JOINED: usize = 3;
        let mut is_role = self.role.end == self.end;
        for _ in 0..MOST_JOINED {
            let comma = reader
                .is_symbol(self.end, |c| c == ',')
                .then_some(self.end + 1);
            let Some(next) = reader.over(self.end, Word::And).or(comma) else {
                return;
            };
            let next = reader.over(next, Word::And).unwrap_or(next);
            let former = reader
                .phrase(next, |w| match w {
                    Word::Former => Some(true),
                    Word::Acting | Word::RoleModifier | Word::Portfolio => Some(false),
                    _ => None,
                })
                .filter(|(_, end)| head(reader, *end).is_some());
            let start = former.map_or(next, |(_, end)| end);
            let start = over_modifiers(reader, start);
            let Some(head) = head(reader, start) else {
                return;
            };
            // `Head of Pricing and Customer Support`
            let goes_on = reader.is_capital(start)
                && reader.is_capital(head.end)
                && marks.person_at(head.end).is_none()
                && marks
                    .body_at(head.end)
                    .is_none_or(|(_, category)| category.is_none());
            if goes_on {
                return;
            }
            // `the chancellor and President Jane Roe` are two persons.
            let begins_title = reader.is_lower(self.role.start)
                && reader.is_capital(start)
                && !reader.is_upper_word(start);
            if begins_title || head.is_plural != self.is_plural {
                return;
            }
            let mut inner = Self::new(start, head);
            inner.read_after(reader, marks, 1);
            let goes_on = reader.over(inner.end, Word::And).is_some();
            if comma.is_some() && inner.organization.is_none() && !goes_on {
                return;
            }
            is_role &= !former.is_some_and(|(former, _)| former);
            if self.profession.is_none() && is_kin(reader, self.role) && !is_kin(reader, inner.role)
            {
                self.profession = Some((inner.category, inner.role));
            }
            if is_role {
                self.role.end = inner.role.end;
            }
            is_role &= inner.role.end == inner.end;
            self.end = inner.end;
            self.organization = self.organization.or(inner.organization);
            if inner.category == PersonCategory::Executive {
                self.category = inner.category;
            }
        }
    }
}
