//! Bodies that are only described, in small letters, behind the country they serve: `the Italian data protection
//! authority`, `Italy’s privacy watchdog`, `the Dutch finance ministry`.

use super::{
    OrganizationCategory, Word,
    gazetteer::national,
    organization::Mention,
    reader::{Extent, Reader},
    scan::country,
};

/// The body described at `at`, where a country or its adjective stands.
pub(super) fn described(reader: &Reader<'_>, at: usize) -> Option<Mention> {
    let (iso, end) = country(reader, at)?;
    let next = reader.over(end, Word::Genitive).unwrap_or(end);
    if !reader.is_lower(next) {
        return None;
    }
    let protects_data = reader.over(next, Word::DataProtection).is_some();
    let portfolio = |w| matches!(w, Word::Portfolio | Word::DataProtection).then_some(());
    let body = |at| reader.phrase(at, Word::body);
    let about = reader.phrase(next, portfolio);
    let whole = body(next).filter(|_| protects_data);
    let (category, end) = whole.or_else(|| about.and_then(|((), noun)| body(noun)))?;
    let fits = match category {
        OrganizationCategory::Regulator => protects_data,
        OrganizationCategory::Government => !protects_data,
        _ => false,
    };
    if !fits || !reader.is_lower(end - 1) {
        return None;
    }
    let mut mention = Mention::new(
        Extent { start: at, end },
        category,
        "organization.described",
        0.85,
    );
    if protects_data {
        mention.authority = national(iso);
    }
    Some(mention)
}
