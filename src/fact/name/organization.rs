//! Organisations: known ones, those that say what they are, and those that a noun stands before.

use super::{
    GRAMMAR, OrganizationCategory, Word,
    described::described,
    gazetteer::{self, national},
    given::Given,
    group, head, own, person,
    piece::{self, PieceKind, Stop, capital_word},
    reader::{Extent, Reader},
    tail,
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
pub(super) const LONGEST: usize = 24;

/// An organisation of the gazetteer.
pub(super) fn known(reader: &Reader<'_>, at: usize) -> Option<Mention> {
    let (entry, end) = reader.phrase_of(group::HEAD | group::OTHER, at, |w| match w {
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
    let is_numbered =
        end == at.start + 1 && reader.token(end).is_some_and(|t| t.kind == Kind::Digits);
    let text = reader.text(at);
    let (category, code, is_written) = if let Some(own) = own::organization(reader, id) {
        (own.category, None, is_written_like(text, &own.names()))
    } else {
        let found = gazetteer::entry(id);
        let is_written = is_written_like(text, found.names);
        (found.category, found.code, is_written)
    };
    if is_numbered || !is_written {
        return None;
    }
    let mut mention = Mention::new(at, category, "organization.known", 0.97);
    mention.entry = Some(id);
    // `Google France`
    if category == OrganizationCategory::Company
        && let Some(((), end)) = reader.phrase(end, |w| matches!(w, Word::Country(_)).then_some(()))
        && reader.is_capital(mention.at.end)
    {
        mention.at.end = end;
    }
    // `la Cnil irlandaise` is the Irish authority.
    if let Some(code) = code {
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
pub(super) fn is_written_like(text: &str, names: &[&str]) -> bool {
    const SHORT: usize = 3;
    const LONG: usize = 4;
    const LONGER: usize = 7;
    let upper = |s: &str| s.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
    if upper(text) {
        return names.iter().any(|n| n.chars().any(char::is_uppercase));
    }
    let initial = |s: &str| s.chars().next().into_iter().flat_map(char::to_lowercase);
    let written = Capitals::of(text);
    names.iter().any(|name| {
        if !initial(name).eq(initial(text)) {
            return false;
        }
        let listed = Capitals::of(name);
        // A long name may begin with a small letter: `bureau du commissaire à l’information`.
        let is_long = listed.words >= LONG && (written.capitals > 0 || listed.words >= LONGER);
        listed.words == written.words
            && written.capitals + usize::from(is_long) >= listed.capitals
            && !(upper(name) && name.chars().count() <= SHORT)
    })
}

/// How many words a name has, and how many of them begin with a capital letter.
struct Capitals {
    words: usize,
    capitals: usize,
}

impl Capitals {
    fn of(name: &str) -> Self {
        let (mut words, mut capitals) = (0, 0);
        let mut begins = true;
        for c in name.chars() {
            let parts = matches!(c, ' ' | '\u{a0}' | '-' | '’' | '\'');
            if begins && !parts {
                words += 1;
                capitals += usize::from(c.is_uppercase());
            }
            begins = parts;
        }
        Self { words, capitals }
    }
}

/// `la société américaine Clearview AI`: the name behind a noun for what it is.
pub(super) fn apposed(reader: &Reader<'_>, at: usize) -> Option<Mention> {
    let (category, mut next) = reader.phrase_of(group::HEAD, at, |w| match w {
        Word::Apposed(category) => Some(category),
        _ => None,
    })?;
    // `directeur de cabinet Jean Martin`
    let ends_post = reader
        .phrase_of_before(group::ROLE, next, Word::post)
        .is_some_and(|((), start)| start < at);
    if ends_post || known(reader, at).is_some() {
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
    // `XX` stands for a name that is not told.
    let name = reader.word(run[0].at.start);
    let masked = name.chars().all(|c| name.starts_with(c));
    if masked
        || reader.is_stop_word(run[0].at.start)
        || is_noun_phrase(reader, at, run[0].at, last.at)
    {
        return None;
    }
    let mut end = last.at.end;
    // `l’agence Health Canada`
    let country = |w| matches!(w, Word::Country(_)).then_some(());
    if let Some(((), after)) = reader.phrase(end, country)
        && reader.is_capital(end)
        && !reader.is_line_start(end)
    {
        end = after;
    }
    // `Jenner and Block`, `Corrie & Lie`
    let is_firm = category == OrganizationCategory::LawFirm;
    if let Some(after) = reader
        .over(end, Word::And)
        .filter(|_| is_firm || reader.is_symbol(end, |c| c == '&'))
        .or_else(|| reader.is_symbol(end, |c| c == '&').then_some(end + 1))
        && let Some(partner) = capital_word(reader, after)
    {
        end = partner;
    }
    let at = Extent { start: next, end };
    Some(Mention::new(at, category, "organization.apposition", 0.9))
}

/// `Website Builders`, `the mobile app UX`, `the Google App Engine`: words with capitals that go on behind a noun and
/// name no organisation.
fn is_noun_phrase(reader: &Reader<'_>, noun: usize, first: Extent, last: Extent) -> bool {
    const SHORT: usize = 2;
    if GRAMMAR[reader.lang()].head_first {
        return false;
    }
    let capital = reader.is_capital(noun);
    let is_short = capital || reader.text(first).len() <= SHORT;
    let is_code = first == last && is_short && reader.is_upper_word(first.start);
    let is_word = reader.is_vocabulary(first) || reader.phrase(first.start, Word::post).is_some();
    // `cross-platform CRM`
    let is_joined = reader.is_glued(noun) && reader.is_symbol(noun.wrapping_sub(1), |c| c == '-');
    let inside_title = capital && noun > reader.start;
    is_code || is_word && (first == last || capital) || is_joined || inside_title
}

/// A name that says what it is: `tribunal judiciaire de Nanterre`, `National Privacy Commission`, `Acme Inc.`
pub(super) fn built(reader: &Reader<'_>, at: usize) -> Option<Mention> {
    let head_first = GRAMMAR[reader.lang()].head_first;
    let other = reader.phrase_of(group::PLACE | group::NO_NAME, at, |w| {
        matches!(w, Word::Place | Word::NotName).then_some(w == Word::Place)
    });
    let found = if head_first {
        head::headed(reader, at)
    } else {
        described(reader, at)
    };
    let found = found.or_else(|| tail::tailed(reader, at, head_first))?;
    // `Los Angeles` alone is no organisation, `Los Angeles Police Department` is one.
    let reaches =
        other.is_none_or(|(is_place, end)| end == at + 1 || is_place && found.at.end > end);
    reaches.then_some(found)
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
