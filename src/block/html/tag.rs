//! What each element of HTML means for the cutting of blocks.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// An element that stands in the outline of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Tag {
    #[default]
    Body,
    Address,
    Article,
    Aside,
    Blockquote,
    Caption,
    Definition,
    Details,
    Dialog,
    Div,
    Figcaption,
    Figure,
    Footer,
    Form,
    Header,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Item,
    List,
    Main,
    /// No element: the article's text from the metadata of the page.
    Metadata,
    Nav,
    Paragraph,
    Pre,
    Row,
    Section,
    Table,
    Cell,
}

impl Tag {
    /// The bit of this tag in a set of tags.
    pub(crate) const fn bit(self) -> u32 {
        1 << self as u8
    }

    /// 1 to 6 for a heading.
    pub(crate) fn heading_level(self) -> Option<u8> {
        (Self::H1..=Self::H6)
            .contains(&self)
            .then(|| self as u8 - Self::H1 as u8 + 1)
    }
}

/// How the walk treats an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Its text flows in the line around it.
    Inline,
    /// A link: inline, its letters are counted.
    Link,
    /// Bold or emphasised: inline, its letters are counted.
    Strong,
    /// Ends a line.
    Break,
    /// Begins and ends a block.
    Block(Tag),
    /// No text of the page: scripts, controls, drawings.
    Silent,
    /// `<meta>`, `<title>`, `<script>`, `<time>`: read for the metadata.
    Head(Head),
}

/// Elements that say something of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    Meta,
    Script,
    Time,
    Title,
}

/// The roles of elements (HTML standard, section 15.3, rendering).
#[rustfmt::skip]
const ROLES: &[(Role, &[&str])] = &[
    (Role::Link, &["a"]),
    (Role::Strong, &["b", "em", "i", "strong"]),
    (Role::Break, &["br", "hr"]),
    (Role::Head(Head::Meta), &["meta"]),
    (Role::Head(Head::Script), &["script"]),
    (Role::Head(Head::Time), &["time"]),
    (Role::Head(Head::Title), &["title"]),
    (Role::Silent, &["audio", "button", "canvas", "datalist", "embed", "iframe", "input", "math", "meter", "noframes", "noscript", "object", "option", "progress", "rp", "select", "style", "svg", "template", "textarea", "video"]),
    (Role::Block(Tag::Address), &["address"]),
    (Role::Block(Tag::Article), &["article"]),
    (Role::Block(Tag::Aside), &["aside"]),
    (Role::Block(Tag::Blockquote), &["blockquote"]),
    (Role::Block(Tag::Caption), &["caption"]),
    (Role::Block(Tag::Definition), &["dd", "dt"]),
    (Role::Block(Tag::Details), &["details", "summary"]),
    (Role::Block(Tag::Dialog), &["dialog"]),
    (Role::Block(Tag::Div), &["center", "div", "fieldset", "hgroup", "legend", "search", "tbody", "tfoot", "thead"]),
    (Role::Block(Tag::Figcaption), &["figcaption"]),
    (Role::Block(Tag::Figure), &["figure"]),
    (Role::Block(Tag::Footer), &["footer"]),
    (Role::Block(Tag::Form), &["form"]),
    (Role::Block(Tag::Header), &["header"]),
    (Role::Block(Tag::H1), &["h1"]),
    (Role::Block(Tag::H2), &["h2"]),
    (Role::Block(Tag::H3), &["h3"]),
    (Role::Block(Tag::H4), &["h4"]),
    (Role::Block(Tag::H5), &["h5"]),
    (Role::Block(Tag::H6), &["h6"]),
    (Role::Block(Tag::Item), &["li"]),
    (Role::Block(Tag::List), &["dir", "dl", "menu", "ol", "ul"]),
    (Role::Block(Tag::Main), &["main"]),
    (Role::Block(Tag::Nav), &["nav"]),
    (Role::Block(Tag::Paragraph), &["p"]),
    (Role::Block(Tag::Pre), &["listing", "pre", "xmp"]),
    (Role::Block(Tag::Row), &["tr"]),
    (Role::Block(Tag::Section), &["section"]),
    (Role::Block(Tag::Table), &["table"]),
    (Role::Block(Tag::Cell), &["td", "th"]),
];

static ROLE_OF: LazyLock<FxHashMap<&str, Role>> = LazyLock::new(|| {
    let pairs = |(role, names): &(Role, &'static [&'static str])| {
        let role = *role;
        names.iter().map(move |name| (*name, role))
    };
    ROLES.iter().flat_map(pairs).collect()
});

/// The role of an element. What is unknown flows in the line.
pub(super) fn role(name: &str) -> Role {
    ROLE_OF.get(name).copied().unwrap_or(Role::Inline)
}
