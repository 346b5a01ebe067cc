//! CSS selectors of the user: which elements of a page are to be dropped or kept.

use rustc_hash::FxHashMap;
use scraper::{Html, Selector};

use crate::block::site::Site;

/// Number of a rule of the user's.
pub(crate) type RuleNumber = u16;

/// The selectors of all rules.
#[derive(Clone, Debug, Default)]
pub(crate) struct Selectors {
    list: Vec<Wanted>,
    /// Some rule, with selectors or without, is for the pages of some sites only.
    pub(crate) by_site: bool,
}

/// A selector of a rule.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) rule: RuleNumber,
    /// What it selects is dropped; else it is kept.
    pub(crate) drops: bool,
    /// Empty for all pages.
    pub(crate) sites: Vec<String>,
    pub(crate) selector: Selector,
}

/// Reads a selector (CSS Selectors Level 4, as far as browsers' `querySelector` had it before `:has`).
///
/// # Errors
/// When it is none, or may take time that grows with the square of a page.
pub(crate) fn read(text: &str) -> Result<Selector, String> {
    if let Some(costly) = costly(text) {
        return Err(format!(
            "`{text}`: `{costly}` is not supported, it takes too long on large pages"
        ));
    }
    // The parser's own words speak of tokens.
    Selector::parse(text).map_err(|_| format!("`{text}` is no CSS selector"))
}

/// The part of a selector that looks at all elements beside or inside each one.
fn costly(text: &str) -> Option<&'static str> {
    let mut quote = None;
    let mut brackets = 0;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            _ if escaped => escaped = false,
            (_, '\\') => escaped = true,
            (Some(open), _) if c == open => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '[') => brackets += 1,
            (None, ']') => brackets -= 1,
            (None, '~') if brackets == 0 => return Some("~"),
            (None, ':') if begins_has(&text.as_bytes()[at..]) => return Some(":has()"),
            _ => {}
        }
    }
    None
}

fn begins_has(text: &[u8]) -> bool {
    const HAS: &[u8] = b":has(";
    text.get(..HAS.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(HAS))
}

/// The selectors that hold for the pages of a site.
#[derive(Default)]
pub(super) struct OnSite<'s>(Vec<&'s Wanted>);

/// What the user wants of an element: the rules that select it, in their order.
pub(super) type Choice = Vec<(RuleNumber, bool)>;

impl Selectors {
    pub(crate) fn new(list: Vec<Wanted>, by_site: bool) -> Self {
        Self { list, by_site }
    }

    /// True when no rule has one.
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(super) fn on(&self, site: Option<&Site>) -> OnSite<'_> {
        let holds = |wanted: &&Wanted| {
            let is_in = |site: &Site| wanted.sites.iter().any(|domain| site.is_in(domain));
            wanted.sites.is_empty() || site.is_some_and(is_in)
        };
        OnSite(self.list.iter().filter(holds).collect())
    }
}

impl OnSite<'_> {
    /// The elements of a page that they select.
    pub(super) fn choose(&self, page: &Html) -> FxHashMap<ego_tree::NodeId, Choice> {
        let mut chosen = FxHashMap::<_, Choice>::default();
        for wanted in &self.0 {
            for element in page.select(&wanted.selector) {
                let rules = chosen.entry(element.id()).or_default();
                rules.push((wanted.rule, wanted.drops));
            }
        }
        chosen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selectors_that_cannot_be_used_are_refused() {
        for text in [
            "aside.promo > p",
            "[class~=ad]",
            "p:not(.a, #b)",
            "[x='~']",
            "li:nth-child(2)",
        ] {
            assert!(read(text).is_ok(), "{text}");
        }
        for (text, says) in [
            ("aside..promo", "no CSS selector"),
            ("", "no CSS selector"),
            ("h2 ~ p", "`~` is not supported"),
            ("div:HAS(p)", "`:has()` is not supported"),
        ] {
            let error = read(text).expect_err(text);
            assert!(error.contains(says) && error.contains('`'), "{error}");
        }
    }
}
