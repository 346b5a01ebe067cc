//! The address that a page gives as its own.

use scraper::{Html, Node as Markup, node::Element};

/// What the page says its address is: the canonical link (RFC 6596), then Open Graph's.
pub(in crate::block) fn addresses(page: &Html) -> impl Iterator<Item = &str> {
    let elements = || page.tree.values().filter_map(Markup::as_element);
    elements()
        .filter_map(canonical)
        .chain(elements().filter_map(open_graph))
}

fn canonical(element: &Element) -> Option<&str> {
    let rel = element.attr("rel").filter(|_| element.name() == "link")?;
    let is_canonical = |word: &str| word.eq_ignore_ascii_case("canonical");
    rel.split_ascii_whitespace()
        .any(is_canonical)
        .then(|| element.attr("href"))?
}

fn open_graph(element: &Element) -> Option<&str> {
    let property = element
        .attr("property")
        .filter(|_| element.name() == "meta")?;
    property
        .trim()
        .eq_ignore_ascii_case("og:url")
        .then(|| element.attr("content"))?
}
