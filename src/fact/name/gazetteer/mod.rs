//! Names of organisations and places that a text need not explain.

mod authorities;
mod organizations;
mod places;

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::{OrganizationCategory, Word};

/// An organisation of the tables.
pub(super) struct Entry {
    /// What it is.
    pub category: OrganizationCategory,
    /// Code of a data-protection authority.
    pub code: Option<&'static str>,
    /// Its names, as written.
    pub names: &'static [&'static str],
}

/// Gives every name of the tables with its meaning.
pub(super) fn names(mut add: impl FnMut(&str, Word)) {
    for (i, entry) in entries().iter().enumerate() {
        for name in entry.names {
            add(name, Word::Known(i as u16));
        }
    }
    for name in organizations::COMMON_COMPANIES {
        add(name, Word::CommonCompany);
    }
    for (i, country) in places::COUNTRIES.iter().enumerate() {
        for name in country.names {
            add(name, Word::Country(i as u8));
        }
        for adjective in country.adjectives {
            add(adjective, Word::Demonym(i as u8));
        }
    }
    for place in places::PLACES {
        add(place, Word::Place);
    }
}

/// The organisation with this number.
pub(super) fn entry(id: u16) -> &'static Entry {
    &entries()[usize::from(id)]
}

/// ISO code of the country with this number.
pub(super) fn iso(country: u8) -> &'static str {
    places::COUNTRIES[usize::from(country)].iso
}

/// The authority that answers for a whole country.
pub(super) fn national(iso: &str) -> Option<&'static str> {
    authorities::AUTHORITIES
        .iter()
        .find(|a| a.national && a.code.starts_with(iso))
        .map(|a| a.code)
}

/// The codes of the authorities that bear a name, in lower case with straight apostrophes.
pub(super) fn rivals(name: &str) -> &'static [&'static str] {
    static BEARERS: OnceLock<FxHashMap<String, Vec<&'static str>>> = OnceLock::new();
    let bearers = BEARERS.get_or_init(|| {
        let mut bearers: FxHashMap<String, Vec<&'static str>> = FxHashMap::default();
        for authority in authorities::AUTHORITIES {
            for name in authority.names {
                let name = name.to_lowercase().replace('’', "'");
                let codes = bearers.entry(name).or_default();
                if !codes.contains(&authority.code) {
                    codes.push(authority.code);
                }
            }
        }
        bearers
    });
    bearers.get(name).map_or(&[], Vec::as_slice)
}

fn entries() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        let authorities = authorities::AUTHORITIES.iter().map(|a| Entry {
            category: OrganizationCategory::Regulator,
            code: Some(a.code),
            names: a.names,
        });
        let others = organizations::ORGANIZATIONS
            .iter()
            .flat_map(|(category, list)| {
                list.iter().map(|names| Entry {
                    category: *category,
                    code: None,
                    names,
                })
            });
        authorities.chain(others).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_stand_once_and_begin_with_a_known_country() {
        let codes: Vec<&str> = authorities::AUTHORITIES.iter().map(|a| a.code).collect();
        for (i, code) in codes.iter().enumerate() {
            assert!(!codes[..i].contains(code), "{code} stands twice");
            let known = places::COUNTRIES.iter().any(|c| code.starts_with(c.iso));
            assert!(
                known || ["GG", "JE", "IM", "GI"].contains(&&code[..2]),
                "{code}"
            );
        }
    }

    #[test]
    fn places_and_countries_stand_once() {
        for (i, place) in places::PLACES.iter().enumerate() {
            assert!(!places::PLACES[..i].contains(place), "{place}");
        }
        for country in places::COUNTRIES {
            assert!(country.adjectives.iter().all(|a| *a == a.to_lowercase()));
        }
    }

    #[test]
    fn each_country_of_the_union_has_its_authority() {
        for iso in [
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
            "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
        ] {
            assert!(national(iso).is_some(), "{iso}");
        }
        assert_eq!(national("EU"), Some("EU-EDPB"));
        assert_eq!(national("GB"), Some("GB-ICO"));
    }
}
