//! Organisations: known ones, those that say what they are, and those that a noun stands before.

use super::{
    GRAMMAR, OrganizationCategory, Word,
    gazetteer::{self, national},
    given::Given,
    person,
    piece::{self, PieceKind, Stop, capital_word},
    reader::{Extent, Reader},
};
use crate::token::Kind;

/// A mention of an organisation.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    pub at: Extent,
    pub category: OrganizationCategory,
    /// Its row in the gazetteer.
    pub entry: Option<u16>,
    /// The authority that the words beside it make of it.
    pub authority: Option<&'static str>,
    /// An acronym that stands in parentheses behind the mention before.
    pub is_alias_of_last: bool,
    pub rule: &'static str,
    pub confidence: f32,
}

impl Mention {
    pub(super) fn new(
        at: Extent,
        category: OrganizationCategory,
        rule: &'static str,
        confidence: f32,
    ) -> Self {
        Self {
            at,
            category,
            entry: None,
            authority: None,
            is_alias_of_last: false,
            rule,
            confidence,
        }
    }
}

/// No name of an organisation has more tokens.
const LONGEST: usize = 24;

/// An organisation of the gazetteer.
pub(super) fn known(reader: &Reader<'_>, at: usize) -> Option<Mention> {
    let (entry, end) = reader.phrase(at, |w| match w {
        Word::Known(id) => Some(Some(id)),
        Word::CommonCompany => Some(None),
        _ => None,
    })?;
    let at = Extent { start: at, end };
    let place = reader.phrase(at.start, |w| matches!(w, Word::Place).then_some(()));
    if place.is_some_and(|((), p)| p > end) {
        return None;
    }
    let Some(id) = entry else {
        let certain = reader.is_capital(at.start) && !reader.is_title && stands_alone(reader, at);
        return certain.then(|| {
            Mention::new(
                at,
                OrganizationCategory::Company,
                "organization.known",
                0.85,
            )
        });
    };
    let found = gazetteer::entry(id);
    let is_numbered =
        end == at.start + 1 && reader.token(end).is_some_and(|t| t.kind == Kind::Digits);
    if is_numbered || !is_written_like(reader.text(at), found.names) {
        return None;
    }
    let mut mention = Mention::new(at, found.category, "organization.known", 0.97);
    mention.entry = Some(id);
    // `Google France`
    if found.category == OrganizationCategory::Company
        && let Some(((), end)) = reader.phrase(end, |w| matches!(w, Word::Country(_)).then_some(()))
        && reader.is_capital(mention.at.end)
    {
        mention.at.end = end;
    }
    // `la Cnil irlandaise` is the Irish authority.
    if let Some(code) = found.code {
        let other = reader
            .is_lower(end)
            .then(|| {
                reader.phrase(end, |w| match w {
                    Word::Demonym(country) => Some(gazetteer::iso(country)),
                    _ => None,
                })
            })
            .flatten();
        match other {
            Some((iso, end)) if !code.starts_with(iso) && national(iso).is_some() => {
                mention.at.end = end;
                mention.entry = None;
                mention.authority = national(iso);
            }
            _ => mention.authority = Some(code),
        }
    }
    Some(mention)
}

/// True for a company's name that is a word of the language where it can only be the name: inside a sentence, or
/// before a post or a genitive.
fn stands_alone(reader: &Reader<'_>, at: Extent) -> bool {
    let owns = reader
        .phrase(at.end, |w| {
            matches!(w, Word::Genitive | Word::Role(_) | Word::Roles(_)).then_some(())
        })
        .is_some();
    if at.start == reader.start {
        return owns && !GRAMMAR[reader.lang()].head_first;
    }
    let next = Extent {
        start: at.end,
        end: at.end + 1,
    };
    let name_follows = reader.is_capital(at.end) && reader.given(next) == Given::Sure;
    (owns || name_follows || !reader.is_capital(at.end)) && !reader.is_capital(at.start - 1)
}

/// True when the capitals of `text` are those of one of the names: `Le Monde` is a paper, `le monde` is not.
/// An acronym of more than three letters may be written as a word (`Cnil`).
fn is_written_like(text: &str, names: &[&str]) -> bool {
    const SHORT: usize = 3;
    const LONG: usize = 4;
    const LONGER: usize = 7;
    let upper = |s: &str| s.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
    if upper(text) {
        return names.iter().any(|n| n.chars().any(char::is_uppercase));
    }
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let words = |s: &str| {
        s.split([' ', '\u{a0}', '-', '’', '\''])
            .filter(|w| !w.is_empty())
            .count()
    };
    let capitals = |s: &str| {
        s.split([' ', '\u{a0}', '-', '’', '\''])
            .filter(|w| capital(w))
            .count()
    };
    names.iter().any(|name| {
        // A long name may begin with a small letter: `le bureau du commissaire à l’information du Royaume-Uni`.
        let small =
            usize::from(words(name) >= LONG && (capitals(text) > 0 || words(name) >= LONGER));
        words(name) == words(text)
            && capitals(text) + small >= capitals(name)
            && !(upper(name) && name.chars().count() <= SHORT)
            && name.chars().next().map(|c| c.to_lowercase().to_string())
                == text.chars().next().map(|c| c.to_lowercase().to_string())
    })
}

/// `la société américaine Clearview AI`: the name behind a noun for what it is.
pub(super) fn apposed(reader: &Reader<'_>, at: usize) -> Option<Mention> {
    let (category, mut next) = reader.phrase(at, |w| match w {
        Word::Apposed(category) => Some(category),
        _ => None,
    })?;
    if known(reader, at).is_some() {
        return None;
    }
    for _ in 0..2 {
        let modifier = |w| matches!(w, Word::RoleModifier | Word::Demonym(_)).then_some(());
        match reader.phrase(next, modifier) {
            Some(((), end)) if reader.is_lower(next) => next = end,
            _ => break,
        }
    }
    if let Some(found) = known(reader, next) {
        return Some(found);
    }
    if reader.is_title || reader.is_line_start(next) {
        return None;
    }
    if let Some(found) = built(reader, next) {
        return Some(found);
    }
    let run = piece::pieces(reader, next);
    if category != OrganizationCategory::LawFirm
        && person::full_name(reader, &run).is_some_and(|n| n.is_sure)
    {
        return None;
    }
    let kept = run
        .iter()
        .take_while(|p| {
            p.stop == Stop::No && !matches!(p.kind, PieceKind::Link | PieceKind::Initial)
        })
        .count();
    let last = run.get(kept.checked_sub(1)?)?;
    if reader.is_stop_word(run[0].at.start) {
        return None;
    }
    let mut end = last.at.end;
    // `Jenner and Block`
    if category == OrganizationCategory::LawFirm
        && let Some(after) = reader.over(end, Word::And)
        && let Some(partner) = capital_word(reader, after)
    {
        end = partner;
    }
    let at = Extent { start: next, end };
    Some(Mention::new(at, category, "organization.apposition", 0.9))
}

/// A name that says what it is: `tribunal judiciaire de Nanterre`, `National Privacy Commission`, `Acme Inc.`
pub(super) fn built(reader: &Reader<'_>, at: usize) -> Option<Mention> {
    let head_first = GRAMMAR[reader.lang()].head_first;
    let other = reader.phrase(at, |w| {
        matches!(w, Word::Place | Word::NotName).then_some(())
    });
    if other.is_some_and(|((), end)| end > at + 1) {
        return None;
    }
    let found = if head_first { headed(reader, at) } else { None };
    found.or_else(|| tailed(reader, at, head_first))
}

/// A head noun and what belongs to it.
fn headed(reader: &Reader<'_>, at: usize) -> Option<Mention> {
    let (category, mut next) = reader.phrase(at, |w| match w {
        Word::Body(category) => Some(category),
        _ => None,
    })?;
    let capital = reader.is_capital(at);
    let mut country = None;
    let (mut complements, mut has_name, mut protects_data) = (0_usize, false, false);
    let mut end = next;
    while next < at + LONGEST {
        if let Some((iso, after)) = reader.phrase(next, |w| match w {
            Word::RoleModifier => Some(None),
            Word::Demonym(id) => Some(Some(gazetteer::iso(id))),
            _ => None,
        }) && reader.is_lower(next)
        {
            country = country.or(iso);
            next = after;
            end = after;
            continue;
        }
        if complements == 0
            && let Some(after) = names(reader, next)
        {
            (complements, has_name) = (1, true);
            next = after;
            end = after;
            continue;
        }
        let joined = reader
            .over(next, Word::And)
            .filter(|_| capital && complements > 0);
        let link = reader.phrase(joined.unwrap_or(next), |w| {
            matches!(w, Word::Of | Word::To).then_some(())
        });
        let Some(((), after)) = link else {
            break;
        };
        let is_to = reader.over(joined.unwrap_or(next), Word::To) == Some(after);
        let noun = reader.phrase(after, |w| match w {
            Word::Known(_) if !is_to => Some((false, Some(""))),
            Word::DataProtection => Some((true, None)),
            Word::Portfolio => Some((false, None)),
            Word::Country(id) => Some((false, Some(gazetteer::iso(id)))),
            Word::Place => Some((false, Some(""))),
            _ => None,
        });
        if let Some(((data, place), after)) = noun {
            if joined.is_some() && place.is_some() {
                break;
            }
            protects_data |= data;
            has_name |= place.is_some();
            country = country.or(place.filter(|iso| !iso.is_empty()));
            next = after;
        } else if is_to {
            break;
        } else if let Some(after) = names(reader, after).filter(|_| joined.is_none()) {
            has_name = true;
            next = after;
        } else if reader.is_lower(after) && !reader.is_stop_word(after) && capital {
            next = after + 1;
        } else {
            break;
        }
        complements += 1;
        end = next;
    }
    let named = capital
        || has_name
        || (protects_data && country.is_some())
        || (category == OrganizationCategory::Government && complements > 0 && end > at + 2);
    if complements == 0 || !named || (reader.is_title && !has_name) {
        return None;
    }
    let mut mention = Mention::new(
        Extent { start: at, end },
        category,
        "organization.head",
        0.9,
    );
    if protects_data && let Some(code) = country.and_then(national) {
        mention.authority = Some(code);
        mention.category = OrganizationCategory::Regulator;
    }
    Some(mention)
}

/// Over words with capitals that are no person's name.
fn names(reader: &Reader<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 4;
    let run = piece::pieces(reader, at);
    let mut end = run.first().filter(|p| p.kind != PieceKind::Initial)?.at.end;
    let is_person = person::full_name(reader, &run).is_some_and(|n| n.is_sure);
    if is_person
        || (run[0].stop != Stop::No
            && reader
                .phrase(at, |w| {
                    matches!(w, Word::Roles(_) | Word::NotName | Word::Honorific).then_some(())
                })
                .is_some())
    {
        return None;
    }
    for piece in run.iter().skip(1).take(MOST) {
        if piece.stop != Stop::No
            || !matches!(
                piece.kind,
                PieceKind::Plain | PieceKind::Given | PieceKind::Doubtful
            )
        {
            break;
        }
        end = piece.at.end;
    }
    Some(end)
}

/// A run of capitals that ends in a word for what it is, or in the form of a company.
fn tailed(reader: &Reader<'_>, at: usize, only_companies: bool) -> Option<Mention> {
    if !reader.is_capital(at) || reader.is_stop_word(at) {
        return None;
    }
    let mut run = Tail {
        end: at,
        ..Tail::default()
    };
    let mut next = at;
    while next < at + LONGEST && next < reader.end && (next == at || !reader.is_line_start(next)) {
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
            .filter(|_| run.category.is_some());
        let and = reader.over(next, Word::And).filter(|_| run.has_joint);
        let Some(after) = joint.or(and).filter(|a| reader.is_capital(*a)) else {
            break;
        };
        run.has_joint |= joint.is_some();
        run.is_joined = true;
        next = after;
    }
    run.mention(reader, at)
}

/// What a run of capitals has shown so far.
#[derive(Clone, Copy, Default)]
struct Tail {
    end: usize,
    words: usize,
    others: usize,
    category: Option<OrganizationCategory>,
    is_company: bool,
    has_form: bool,
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
        let found = reader.phrase(next, |w| match w {
            Word::Body(category) if !only_companies => Some(Part::Body(category)),
            Word::CompanyTail if !first => Some(Part::Company(false)),
            Word::CompanyForm if !first => Some(Part::Company(true)),
            Word::ThingTail => Some(Part::Thing),
            _ => None,
        });
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
        if self.words > 0 && !self.is_joined && reader.phrase(next, blocks).is_some()
            || self.has_form
        {
            return None;
        }
        if let Some((iso, _)) = super::scan::country(reader, next) {
            self.country = self.country.or(Some(iso));
        }
        if reader.is_stop_word(next) && self.words > 0 {
            return None;
        }
        let after = capital_word(reader, next)?;
        self.words += 1;
        self.others += 1;
        self.is_thing = false;
        self.trails = self.category.is_some() && !self.has_joint;
        self.end = after;
        Some(after)
    }

    fn mention(self, reader: &Reader<'_>, start: usize) -> Option<Mention> {
        let named = self.others > 0 || self.has_joint;
        if self.words < 2 || !named || self.is_thing || self.trails {
            return None;
        }
        let at = Extent {
            start,
            end: self.end,
        };
        if self.is_company && self.category.is_none() {
            if reader.is_title && !self.has_form {
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

/// The acronym in parentheses behind an organisation that ends at `at`.
pub(super) fn acronym(reader: &Reader<'_>, at: usize) -> Option<Extent> {
    let open = reader.is_symbol(at, |c| c == '(');
    let close = reader.is_symbol(at + 2, |c| c == ')');
    let word = reader.word(at + 1);
    let fits = open
        && close
        && (2..=10).contains(&word.chars().count())
        && reader.is_capital(at + 1)
        && word.chars().filter(|c| c.is_uppercase()).count() >= 2;
    fits.then_some(Extent {
        start: at + 1,
        end: at + 2,
    })
}
