//! What each element of HTML means for the cutting of blocks.

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

/// The role of an element (HTML standard, section 15.3, rendering). What is unknown flows in the line.
pub(super) fn role(name: &str) -> Role {
    match name {
        "a" => Role::Link,
        "b" | "strong" | "em" | "i" => Role::Strong,
        "br" | "hr" => Role::Break,
        "meta" => Role::Head(Head::Meta),
        "script" => Role::Head(Head::Script),
        "time" => Role::Head(Head::Time),
        "title" => Role::Head(Head::Title),
        "audio" | "button" | "canvas" | "datalist" | "embed" | "iframe" | "input" | "math"
        | "meter" | "noframes" | "noscript" | "object" | "option" | "progress" | "rp"
        | "select" | "style" | "svg" | "template" | "textarea" | "video" => Role::Silent,
        "address" => Role::Block(Tag::Address),
        "article" => Role::Block(Tag::Article),
        "aside" => Role::Block(Tag::Aside),
        "blockquote" => Role::Block(Tag::Blockquote),
        "caption" => Role::Block(Tag::Caption),
        "dt" | "dd" => Role::Block(Tag::Definition),
        "details" | "summary" => Role::Block(Tag::Details),
        "dialog" => Role::Block(Tag::Dialog),
        "center" | "div" | "fieldset" | "hgroup" | "legend" | "search" | "tbody" | "tfoot"
        | "thead" => Role::Block(Tag::Div),
        "figcaption" => Role::Block(Tag::Figcaption),
        "figure" => Role::Block(Tag::Figure),
        "footer" => Role::Block(Tag::Footer),
        "form" => Role::Block(Tag::Form),
        "header" => Role::Block(Tag::Header),
        "h1" => Role::Block(Tag::H1),
        "h2" => Role::Block(Tag::H2),
        "h3" => Role::Block(Tag::H3),
        "h4" => Role::Block(Tag::H4),
        "h5" => Role::Block(Tag::H5),
        "h6" => Role::Block(Tag::H6),
        "li" => Role::Block(Tag::Item),
        "dir" | "dl" | "menu" | "ol" | "ul" => Role::Block(Tag::List),
        "main" => Role::Block(Tag::Main),
        "nav" => Role::Block(Tag::Nav),
        "p" => Role::Block(Tag::Paragraph),
        "listing" | "pre" | "xmp" => Role::Block(Tag::Pre),
        "tr" => Role::Block(Tag::Row),
        "section" => Role::Block(Tag::Section),
        "table" => Role::Block(Tag::Table),
        "td" | "th" => Role::Block(Tag::Cell),
        _ => Role::Inline,
    }
}
