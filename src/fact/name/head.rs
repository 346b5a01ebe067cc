//! Organisations that their head noun begins: `tribunal judiciaire de Nanterre`.

use super::{
    OrganizationCategory, Word,
    gazetteer::{self, national},
    group,
    organization::{LONGEST, Mention},
    person,
    piece::{self, PieceKind, Stop},
    reader::{Extent, Reader},
};

/// A head noun and what belongs to it.
pub(super) fn headed(reader: &Reader<'_>, at: usize) -> Option<Mention> {
    let (category, mut next) = reader.phrase_of(group::HEAD, at, Word::body)?;
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
    if reader.is_stop_word(at) {
        return None;
    }
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
