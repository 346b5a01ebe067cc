//! The attributes of an element, read once.

use ego_tree::NodeRef;
use rustc_hash::FxHashMap;
use scraper::{Node as Markup, node::Element};

use super::marks::{Mark, Marks};

/// What the walk wants to know of an element's attributes.
#[derive(Default)]
pub(crate) struct Attributes<'a> {
    pub(crate) class: Option<&'a str>,
    pub(crate) rel: Option<&'a str>,
    pub(super) href: Option<&'a str>,
    pub(crate) itemprop: Option<&'a str>,
    pub(crate) datetime: Option<&'a str>,
    pub(crate) content: Option<&'a str>,
    pub(crate) kind: Option<&'a str>,
    /// What class, id, role, item property and component names say.
    pub(crate) marks: Marks,
    hidden: bool,
    aria_hidden: bool,
}

/// The marks of attributes that the page has used before, and of the names in them: most elements share theirs
/// with others.
#[derive(Default)]
pub(super) struct Known {
    attributes: FxHashMap<String, Marks>,
    names: FxHashMap<String, Marks>,
}

impl Known {
    fn marks(&mut self, attribute: &str) -> Marks {
        if let Some(marks) = self.attributes.get(attribute) {
            return *marks;
        }
        let mut marks = Marks::default();
        for name in Marks::names(attribute) {
            let known = self.names.get(name).copied();
            marks = marks.with(known.unwrap_or_else(|| {
                let read = Marks::read(name);
                self.names.insert(name.to_owned(), read);
                read
            }));
        }
        self.attributes.insert(attribute.to_owned(), marks);
        marks
    }
}

impl<'a> Attributes<'a> {
    pub(super) fn read(element: &'a Element, known: &mut Known) -> Self {
        let mut out = Self::default();
        for (name, value) in &element.attrs {
            let value: &'a str = value;
            match &*name.local {
                "class" => {
                    out.class = Some(value);
                    out.marks = out.marks.with(known.marks(value));
                }
                "itemprop" => {
                    out.itemprop = Some(value);
                    out.marks = out.marks.with(known.marks(value));
                }
                // A heading's id is made of its words.
                "id" if is_heading(element) || is_slug(value) => {}
                "id" | "data-component" | "data-testid" | "data-qa" | "data-block-type"
                | "data-type" | "data-module" => out.marks = out.marks.with(known.marks(value)),
                "role" => out.marks = out.marks.with(landmark(value)),
                "href" => out.href = Some(value),
                "rel" => out.rel = Some(value),
                "datetime" => out.datetime = Some(value),
                "content" => out.content = Some(value),
                "type" => out.kind = Some(value),
                "hidden" => out.hidden |= !value.eq_ignore_ascii_case("until-found"),
                "style" => out.hidden |= hides(value),
                "aria-hidden" => out.aria_hidden = value == "true",
                _ => {}
            }
        }
        out
    }

    /// True when a reader does not see the element. What is hidden only from screen readers is left out when
    /// it is small: some sites hide the whole page behind a dialog that way.
    pub(crate) fn is_hidden(&self, node: NodeRef<'_, Markup>) -> bool {
        self.hidden || (self.aria_hidden && is_small(node))
    }
}

fn is_heading(element: &Element) -> bool {
    matches!(element.name(), "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

/// True for an id that is made of the words of a heading, for links to lead there.
fn is_slug(id: &str) -> bool {
    const MOST_NAMES: usize = 7;
    id.split(['-', '_']).count() > MOST_NAMES
}

/// ARIA landmarks (WAI-ARIA 1.2, section 5.3.4) and dialogs.
fn landmark(role: &str) -> Marks {
    let mark = match role.trim() {
        "alertdialog" | "dialog" => Mark::Modal,
        "article" => Mark::Article,
        "banner" => Mark::Header,
        "complementary" => Mark::Sidebar,
        "contentinfo" => Mark::Footer,
        "main" => Mark::Body,
        "menu" | "menubar" | "navigation" | "tablist" => Mark::Navigation,
        "search" => Mark::Search,
        _ => return Marks::default(),
    };
    Marks::of(mark)
}

/// True for a style that takes the element off the page.
fn hides(style: &str) -> bool {
    let compact = |declaration: &str| {
        let (property, value) = declaration.split_once(':')?;
        let value = value.trim().to_ascii_lowercase();
        Some(match property.trim() {
            p if p.eq_ignore_ascii_case("display") => value.starts_with("none"),
            p if p.eq_ignore_ascii_case("visibility") => value.starts_with("hidden"),
            _ => false,
        })
    };
    style
        .split(';')
        .any(|declaration| compact(declaration).unwrap_or(false))
}

/// True when an element holds little text, by a look at its first nodes.
fn is_small(node: NodeRef<'_, Markup>) -> bool {
    const NODES: usize = 200;
    const LETTERS: usize = 600;
    let mut letters = 0;
    for (seen, inside) in node.descendants().enumerate() {
        if let Markup::Text(text) = inside.value() {
            letters += text.trim_ascii().len();
        }
        if seen > NODES || letters > LETTERS {
            return false;
        }
    }
    true
}
