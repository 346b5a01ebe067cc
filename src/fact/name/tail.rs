//! Organisations that a word for what they are ends: `National Privacy Commission`, `Acme Inc.`

use super::{
    OrganizationCategory, Word,
    gazetteer::national,
    group,
    organization::{LONGEST, Mention},
    person,
    piece::{self, capital_word},
    reader::{Extent, Reader},
    role::head,
};

/// A run of capitals that ends in a word for what it is, or in the form of a company.
pub(super) fn tailed(reader: &Reader<'_>, at: usize, only_companies: bool) -> Option<Mention> {
    if !reader.is_capital(at) || reader.is_stop_word(at) {
        return None;
    }
    // `Despite AI`, `LOWE’S COMPANIES INC`
    let is_part = reader.is_upper_word(at) && reader.before(at, Word::Genitive).is_some();
    let opens = || !reader.is_upper_word(at) && reader.over(at, Word::Opener).is_some();
    if is_part || opens() {
        return None;
    }
    // `Chief Financial Officer`
    if head(reader, at).is_some_and(|post| post.end > at + 1) {
        return None;
    }
    // A lone word with a capital that says nothing is no organisation, and texts are full of them.
    let telling = group::HEAD | group::TAIL | group::POST;
    if !reader.opens(at, telling) && !reader.is_capital(capital_word(reader, at)?) {
        return None;
    }
    let mut run = Tail {
        end: at,
        ..Tail::default()
    };
    let is_person = |at| {
        let pieces = piece::pieces(reader, at);
        person::full_name(reader, &pieces).is_some_and(|name| name.is_sure)
    };
    let mut next = at;
    while next < at + LONGEST && next < reader.end && (next == at || !reader.is_line_start(next)) {
        next = over_apostrophe(reader, next);
        // `the Northern District of Texas Jane Roe`
        let is_inside = |w| matches!(w, Word::Place).then_some(());
        let place = reader.phrase(next.max(at + 1) - 1, is_inside);
        let is_free = place.is_none_or(|((), end)| end <= next);
        if run.has_joint && !run.is_joined && is_free && is_person(next) {
            break;
        }
        if let Some(after) = run.word(reader, next, only_companies) {
            run.is_joined = false;
            next = after;
            continue;
        }
        if only_companies {
            break;
        }
        let joint = reader
            .over(next, Word::Joint)
            .filter(|_| run.category.is_some())
            .or_else(|| late_joint(reader, next).filter(|_| run.has_joint));
        // `Department of Justice and Jane Roe`
        let and = reader
            .over(next, Word::And)
            .filter(|after| run.has_joint && !is_person(*after));
        // `the Defense Ministry on Sunday`
        let is_name =
            |at: &usize| reader.is_capital(*at) && reader.over(*at, Word::NotName).is_none();
        let Some(after) = joint.or(and).filter(is_name) else {
            break;
        };
        run.has_joint |= joint.is_some();
        run.is_joined = true;
        next = after;
    }
    run.mention(reader, at)
}

/// `in` between the words of a long name (`Institute for Research in the Humanities`), though not before a place
/// or before what only describes a noun (`in the Carter administration`).
fn late_joint(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let after = reader.over(at, Word::LateJoint)?;
    let end = capital_word(reader, after)?;
    let word = Extent { start: after, end };
    let place = |w| {
        let is_place = matches!(
            w,
            Word::Place | Word::Country(_) | Word::Demonym(_) | Word::Direction
        );
        is_place.then_some(())
    };
    let describes =
        reader.is_lower(end) && !reader.is_stop_word(end) && reader.speech(end).is_none();
    let fits = after > at + 1 || reader.is_vocabulary(word);
    (fits && !describes && reader.phrase(after, place).is_none()).then_some(after)
}

/// Over the apostrophe of a plural before a capital: `Teachers’ Union`, though not `Siemens’ Lab`.
fn over_apostrophe(reader: &Reader<'_>, at: usize) -> usize {
    let is_sign = reader.is_glued(at) && reader.is_symbol(at, |c| matches!(c, '\'' | '’'));
    let joins = is_sign && reader.is_capital(at + 1) && !reader.is_glued(at + 1);
    let is_word = || {
        let plural = |w| matches!(w, Word::Roles(_)).then_some(());
        let before = Extent {
            start: at - 1,
            end: at,
        };
        reader.phrase_before(at, plural).is_some() || reader.is_vocabulary(before)
    };
    at + usize::from(joins && is_word())
}

/// What a run of capitals has shown so far: each flag is a sign of its own, in any combination.
#[allow(clippy::struct_excessive_bools)]
#[derive(Clone, Copy, Default)]
struct Tail {
    end: usize,
    words: usize,
    others: usize,
    category: Option<OrganizationCategory>,
    is_company: bool,
    has_form: bool,
    /// The last word says that it is a company.
    is_last: bool,
    is_thing: bool,
    has_joint: bool,
    /// `of` stands right before: `Ministry of Justice`.
    is_joined: bool,
    /// Words that say nothing stand after the one that says what it is.
    trails: bool,
    protects_data: bool,
    country: Option<&'static str>,
}

impl Tail {
    /// Takes the word at `next` in, and gives the place after it.
    fn word(&mut self, reader: &Reader<'_>, next: usize, only_companies: bool) -> Option<usize> {
        if !reader.is_capital(next) {
            return None;
        }
        let first = self.words == 0;
        let found = reader.phrase_of(group::HEAD | group::TAIL, next, |w| match w {
            Word::Body(category) if !only_companies => Some(Part::Body(category)),
            Word::CompanyTail if !first => Some(Part::Company(false)),
            Word::CompanyForm if !first => Some(Part::Company(true)),
            Word::ThingTail => Some(Part::Thing),
            _ => None,
        });
        // `Cook County District Attorney`
        if let Some((_, after)) = found
            && !first
            && head(reader, next).is_some_and(|post| post.end > after)
        {
            return None;
        }
        let data = reader.over(next, Word::DataProtection);
        self.protects_data |= data.is_some();
        if let Some((part, after)) = found {
            let mut after = after;
            match part {
                Part::Body(category) => {
                    self.category = Some(match self.category {
                        Some(known) if known != OrganizationCategory::Other => known,
                        _ => category,
                    });
                    self.is_thing = false;
                    self.trails = false;
                }
                Part::Company(form) => {
                    self.is_last = true;
                    let written = !form
                        || reader.word(next).chars().count() > 2
                        || reader.word(next).chars().all(char::is_uppercase);
                    self.is_company |= written;
                    self.has_form |= form && written;
                    if form
                        && reader.is_glued(after)
                        && reader.is_symbol(after, |c| c == '.')
                        && after + 1 < reader.end
                    {
                        after += 1;
                    }
                }
                // `School of Law`
                Part::Thing if self.is_joined && !reader.is_upper_word(next) => {
                    self.is_thing = false;
                }
                Part::Thing => self.is_thing = true,
            }
            self.words += 1;
            self.end = after;
            return Some(after);
        }
        let blocks = |w| {
            matches!(
                w,
                Word::NotName | Word::Honorific | Word::Title(_) | Word::Role(_) | Word::Roles(_)
            )
            .then_some(())
        };
        // `Institute of Management Accountants`
        let plural = || {
            reader
                .phrase(next, |w| matches!(w, Word::Roles(_)).then_some(()))
                .is_some()
        };
        let is_blocked = || {
            let groups = group::NO_NAME | group::TITLE | group::ROLE;
            let blocked = reader.phrase_of(groups, next, blocks);
            // `State Teachers Association`
            let body = |at| reader.phrase(at, |w| matches!(w, Word::Body(_)).then_some(()));
            let goes_on = |end| {
                let end = over_apostrophe(reader, end);
                reader.is_capital(end) && body(end).is_some()
            };
            blocked.is_some_and(|((), end)| !goes_on(end)) && !(self.has_joint && plural())
        };
        if self.words > 0 && !self.is_joined && is_blocked() || self.has_form {
            return None;
        }
        if let Some((iso, _)) = super::scan::country(reader, next) {
            self.country = self.country.or(Some(iso));
        }
        let is_common = reader.is_stop_word(next) && !self.is_joined;
        if (is_common || reader.is_code(next)) && self.words > 0 {
            return None;
        }
        // `Office of Inspector General`
        let post =
            head(reader, next).filter(|post| self.is_joined && reader.is_capital(post.end - 1));
        let after = post
            .map(|post| post.end)
            .or_else(|| capital_word(reader, next))?;
        self.words += 1;
        self.others += 1;
        self.is_last = false;
        self.is_thing = false;
        self.trails = self.category.is_some() && !self.has_joint;
        self.end = after;
        Some(after)
    }

    fn mention(self, reader: &Reader<'_>, start: usize) -> Option<Mention> {
        // `the country’s Data Protection Authority`: all of it says what it is.
        let whole = self.protects_data
            && self.end > start + 2
            && (start..self.end).all(|at| reader.is_capital(at));
        // `Board of Directors`
        let last = |w| matches!(w, Word::Roles(_)).then_some(());
        let of_posts =
            self.words == 2 && self.has_joint && reader.phrase(self.end - 1, last).is_some();
        if of_posts {
            return None;
        }
        let named = self.others > 0 || self.has_joint || whole;
        if self.words < 2 && !whole || !named || self.is_thing || self.trails {
            return None;
        }
        let at = Extent {
            start,
            end: self.end,
        };
        if self.is_company && self.category.is_none() {
            // `Free Software`, `National Capital Region`
            let first = Extent {
                start,
                end: start + 1,
            };
            let is_common = self.words == 2 && reader.is_vocabulary(first);
            if !self.has_form && (reader.is_title || is_common || !self.is_last) {
                return None;
            }
            let confidence = if self.has_form { 0.95 } else { 0.8 };
            return Some(Mention::new(
                at,
                OrganizationCategory::Company,
                "organization.company_form",
                confidence,
            ));
        }
        let category = self.category.filter(|_| !reader.is_title)?;
        let mut mention = Mention::new(at, category, "organization.tail", 0.85);
        if self.protects_data
            && let Some(code) = self.country.and_then(national)
        {
            mention.authority = Some(code);
            mention.category = OrganizationCategory::Regulator;
        }
        Some(mention)
    }
}

enum Part {
    Body(OrganizationCategory),
    /// True for a legal form.
    Company(bool),
    Thing,
}
