//! What the class and id words of an element say of it.
//!
//! These words are markup, not prose: sites of every language mix them, so that one table serves all.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use rustc_hash::FxHashMap;

/// What a class or id word says of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Mark {
    Advertisement,
    Article,
    Audio,
    Author,
    Biography,
    Body,
    Boxed,
    Caption,
    Card,
    Comment,
    Cookie,
    Date,
    Embed,
    Folded,
    Footer,
    Form,
    Header,
    Hidden,
    Lead,
    Legal,
    List,
    Live,
    Media,
    Meta,
    Modal,
    More,
    Navigation,
    Note,
    Poll,
    Popular,
    Promotion,
    Quote,
    Related,
    Search,
    Share,
    Sidebar,
    Subscription,
    Tags,
    Title,
    Widget,
}

impl Mark {
    /// All of them, in the order of their bits.
    pub(crate) const ALL: [Self; 40] = [
        Self::Advertisement,
        Self::Article,
        Self::Audio,
        Self::Author,
        Self::Biography,
        Self::Body,
        Self::Boxed,
        Self::Caption,
        Self::Card,
        Self::Comment,
        Self::Cookie,
        Self::Date,
        Self::Embed,
        Self::Folded,
        Self::Footer,
        Self::Form,
        Self::Header,
        Self::Hidden,
        Self::Lead,
        Self::Legal,
        Self::List,
        Self::Live,
        Self::Media,
        Self::Meta,
        Self::Modal,
        Self::More,
        Self::Navigation,
        Self::Note,
        Self::Poll,
        Self::Popular,
        Self::Promotion,
        Self::Quote,
        Self::Related,
        Self::Search,
        Self::Share,
        Self::Sidebar,
        Self::Subscription,
        Self::Tags,
        Self::Title,
        Self::Widget,
    ];
}

/// A set of marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks(pub(crate) u64);

impl Marks {
    pub(crate) const fn of(mark: Mark) -> Self {
        Self(1 << mark as u8)
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn has(self, mark: Mark) -> bool {
        self.0 & Self::of(mark).0 != 0
    }

    pub(crate) const fn any(self, marks: Self) -> bool {
        self.0 & marks.0 != 0
    }

    /// The marks of a class or id attribute. Words are cut at what is no letter and at a capital after a
    /// small letter (`articleBody`).
    pub(crate) fn read(attribute: &str) -> Self {
        /// An attribute longer than this is data, not a name.
        const LONGEST: usize = 600;
        let mut marks = Self::default();
        if attribute.len() > LONGEST {
            return marks;
        }
        let mut lower = String::with_capacity(attribute.len() + 8);
        let mut small = false;
        // WordPress names the tags and categories of a post in its class.
        let is_post = attribute.contains("type-post") || attribute.contains("hentry");
        let about =
            |name: &&str| is_post && ["tag-", "category-"].iter().any(|p| name.starts_with(p));
        let names = attribute
            .split_ascii_whitespace()
            .filter(|name| !about(name));
        for c in names.flat_map(|name| name.chars().chain([' '])) {
            if c.is_ascii_uppercase() && small {
                lower.push('-');
            }
            small = c.is_ascii_lowercase();
            lower.push(c.to_ascii_lowercase());
        }
        let table = &*TABLE;
        for word in lower.split(|c: char| !c.is_alphanumeric()) {
            if let Some(found) = table.words.get(word) {
                marks.0 |= found.0;
            }
        }
        for found in table.stems.find_iter(&lower) {
            marks.0 |= Self::of(STEMS[found.pattern().as_usize()].0).0;
        }
        marks
    }
}

struct MarkTable {
    words: FxHashMap<&'static str, Marks>,
    stems: AhoCorasick,
}

static TABLE: LazyLock<MarkTable> = LazyLock::new(|| {
    let mut words = FxHashMap::<_, Marks>::default();
    for (mark, spellings) in WORDS {
        for spelling in *spellings {
            let entry = words.entry(*spelling).or_default();
            *entry = entry.with(Marks::of(*mark));
        }
    }
    let stems = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(STEMS.iter().map(|(_, stem)| stem))
        .expect("a small constant table builds");
    MarkTable { words, stems }
});

/// Parts of words that say the same wherever they stand.
const STEMS: &[(Mark, &str)] = &[
    (Mark::Advertisement, "advert"),
    (Mark::Advertisement, "adslot"),
    (Mark::Advertisement, "outbrain"),
    (Mark::Advertisement, "publicit"),
    (Mark::Advertisement, "sponsor"),
    (Mark::Advertisement, "taboola"),
    (Mark::Article, "article"),
    (Mark::Author, "author"),
    (Mark::Author, "auteur"),
    (Mark::Author, "byline"),
    (Mark::Biography, "authorbio"),
    (Mark::Body, "articlebody"),
    (Mark::Body, "articletext"),
    (Mark::Body, "articlecontent"),
    (Mark::Body, "storybody"),
    (Mark::Body, "bodytext"),
    (Mark::Body, "maincontent"),
    (Mark::Body, "postcontent"),
    (Mark::Body, "richtext"),
    (Mark::Body, "wysiwyg"),
    (Mark::Caption, "caption"),
    (Mark::Caption, "legende"),
    (Mark::Comment, "comment"),
    (Mark::Comment, "disqus"),
    (Mark::Cookie, "consent"),
    (Mark::Cookie, "cookie"),
    (Mark::Cookie, "didomi"),
    (Mark::Cookie, "onetrust"),
    (Mark::Date, "publishdate"),
    (Mark::Date, "timestamp"),
    (Mark::Footer, "footer"),
    (Mark::Header, "masthead"),
    (Mark::Hidden, "screen-reader"),
    (Mark::Hidden, "screenreader"),
    (Mark::Hidden, "sr-only"),
    (Mark::Hidden, "visually-hidden"),
    (Mark::Hidden, "visuallyhidden"),
    (Mark::Lead, "chapo"),
    (Mark::Lead, "standfirst"),
    (Mark::Media, "diaporama"),
    (Mark::Media, "gallery"),
    (Mark::Media, "slideshow"),
    (Mark::More, "readmore"),
    (Mark::Navigation, "breadcrumb"),
    (Mark::Navigation, "navigation"),
    (Mark::Navigation, "pagination"),
    (Mark::Note, "footnote"),
    (Mark::Popular, "mostread"),
    (Mark::Popular, "popular"),
    (Mark::Popular, "trending"),
    (Mark::Quote, "blockquote"),
    (Mark::Quote, "pullquote"),
    (Mark::Related, "recirc"),
    (Mark::Related, "recommend"),
    (Mark::Related, "related"),
    (Mark::Share, "addthis"),
    (Mark::Share, "addtoany"),
    (Mark::Share, "facebook"),
    (Mark::Share, "partage"),
    (Mark::Share, "sharebar"),
    (Mark::Share, "sharing"),
    (Mark::Share, "social"),
    (Mark::Share, "whatsapp"),
    (Mark::Sidebar, "sidebar"),
    (Mark::Subscription, "newsletter"),
    (Mark::Subscription, "paywall"),
    (Mark::Subscription, "subscri"),
    (Mark::Tags, "keyword"),
    (Mark::Tags, "taglist"),
];

/// Whole words.
const WORDS: &[(Mark, &[&str])] = &[
    (
        Mark::Advertisement,
        &[
            "ad",
            "adbox",
            "ads",
            "adv",
            "adwrapper",
            "dfp",
            "gpt",
            "mpu",
            "promoted",
            "teads",
        ],
    ),
    (
        Mark::Article,
        &["blog", "entry", "news", "post", "single", "story"],
    ),
    (
        Mark::Audio,
        &[
            "audio", "ecouter", "listen", "podcast", "podcasts", "radio", "speech",
        ],
    ),
    (
        Mark::Author,
        &[
            "by",
            "contributor",
            "contributors",
            "journaliste",
            "reporter",
            "sign",
            "signature",
            "source",
            "writer",
        ],
    ),
    (
        Mark::Biography,
        &["about", "bio", "biography", "profil", "profile"],
    ),
    (
        Mark::Body,
        &[
            "body",
            "contenu",
            "content",
            "copy",
            "corps",
            "html",
            "main",
            "paragraph",
            "prose",
            "text",
            "texte",
            "txt",
        ],
    ),
    (
        Mark::Boxed,
        &[
            "box",
            "callout",
            "encadre",
            "encart",
            "factbox",
            "facts",
            "highlight",
            "infobox",
            "inset",
            "panel",
        ],
    ),
    (
        Mark::Caption,
        &["copyright", "credit", "credits", "legend", "photographer"],
    ),
    (
        Mark::Card,
        &[
            "card",
            "cards",
            "item",
            "teaser",
            "teasers",
            "thumb",
            "thumbnail",
            "tile",
            "vignette",
        ],
    ),
    (
        Mark::Comment,
        &[
            "avis",
            "discussion",
            "reactions",
            "replies",
            "reply",
            "respond",
        ],
    ),
    (Mark::Cookie, &["ccpa", "gdpr", "rgpd"]),
    (
        Mark::Date,
        &[
            "clock",
            "date",
            "dateline",
            "datetime",
            "day",
            "horodatage",
            "posted",
            "publication",
            "published",
            "time",
            "updated",
            "when",
        ],
    ),
    (
        Mark::Embed,
        &[
            "embed",
            "embedded",
            "embeds",
            "iframe",
            "instagram",
            "oembed",
            "tweet",
            "twitter",
            "youtube",
        ],
    ),
    (Mark::Footer, &["bottom", "colophon", "foot", "pied"]),
    (
        Mark::Form,
        &[
            "field",
            "form",
            "formulaire",
            "input",
            "login",
            "password",
            "register",
        ],
    ),
    (
        Mark::Header,
        &[
            "entete", "head", "header", "hero", "kicker", "top", "topbar", "topper",
        ],
    ),
    (
        Mark::Folded,
        &[
            "collapse",
            "hidden",
            "hide",
            "invisible",
            "noprint",
            "offscreen",
        ],
    ),
    (
        Mark::Lead,
        &[
            "abstract",
            "accroche",
            "chapeau",
            "dek",
            "deck",
            "description",
            "excerpt",
            "intro",
            "introduction",
            "lead",
            "lede",
            "resume",
            "subhead",
            "subheadline",
            "subtitle",
            "summary",
            "teasertext",
        ],
    ),
    (
        Mark::Legal,
        &[
            "disclaimer",
            "legal",
            "license",
            "mentions",
            "rights",
            "terms",
        ],
    ),
    (
        Mark::List,
        &[
            "archive",
            "collection",
            "feed",
            "grid",
            "items",
            "list",
            "liste",
            "listing",
            "results",
            "river",
            "stream",
        ],
    ),
    (
        Mark::Live,
        &["breaking", "direct", "flash", "live", "ticker"],
    ),
    (
        Mark::Media,
        &[
            "carousel", "figure", "image", "images", "img", "media", "photo", "photos", "picture",
            "player", "slide", "slider", "video", "videos", "visual",
        ],
    ),
    (
        Mark::Meta,
        &["details", "info", "infos", "meta", "metadata"],
    ),
    (
        Mark::Modal,
        &[
            "dialog", "lightbox", "modal", "overlay", "popin", "popup", "toast", "tooltip",
        ],
    ),
    (
        Mark::More,
        &[
            "also", "aussi", "continue", "lire", "link", "links", "liens", "more", "next", "prev",
            "previous", "read", "suite",
        ],
    ),
    (
        Mark::Navigation,
        &[
            "ariane", "burger", "crumb", "crumbs", "menu", "nav", "navbar", "pager", "section",
            "sitemap", "skip", "submenu", "tab", "tabs", "toc", "toolbar", "tools", "topics",
        ],
    ),
    (
        Mark::Note,
        &[
            "correction",
            "corrections",
            "editor",
            "endnote",
            "note",
            "notes",
            "reference",
            "references",
        ],
    ),
    (
        Mark::Poll,
        &[
            "game", "poll", "quiz", "rating", "ratings", "score", "sondage", "survey", "vote",
        ],
    ),
    (
        Mark::Popular,
        &["dernieres", "latest", "lus", "most", "recent"],
    ),
    (
        Mark::Promotion,
        &[
            "annonce",
            "app",
            "banner",
            "banniere",
            "boutique",
            "buy",
            "campaign",
            "cta",
            "deal",
            "donate",
            "donation",
            "event",
            "events",
            "marketing",
            "offer",
            "offre",
            "product",
            "products",
            "promo",
            "promotion",
            "shop",
            "soutenir",
            "store",
            "support",
        ],
    ),
    (
        Mark::Quote,
        &[
            "citation",
            "exergue",
            "pull",
            "quotation",
            "quote",
            "verbatim",
        ],
    ),
    (
        Mark::Related,
        &[
            "associes",
            "connexe",
            "connexes",
            "onward",
            "reco",
            "similar",
            "suggested",
            "suggestions",
            "zergnet",
        ],
    ),
    (Mark::Search, &["recherche", "search"]),
    (
        Mark::Share,
        &[
            "email",
            "fb",
            "follow",
            "linkedin",
            "mail",
            "pinterest",
            "print",
            "reseaux",
            "share",
            "shares",
            "sns",
        ],
    ),
    (
        Mark::Sidebar,
        &[
            "aside",
            "colonne",
            "complementary",
            "droite",
            "rail",
            "right",
            "secondary",
            "side",
        ],
    ),
    (
        Mark::Subscription,
        &[
            "abo",
            "abonne",
            "abonnement",
            "abonnes",
            "inscription",
            "mailchimp",
            "mailing",
            "nl",
            "optin",
            "premium",
            "signup",
        ],
    ),
    (
        Mark::Tags,
        &[
            "categories",
            "category",
            "cats",
            "label",
            "labels",
            "motscles",
            "rubrique",
            "sujets",
            "tag",
            "tags",
            "tagged",
            "taxonomy",
            "themes",
            "topic",
        ],
    ),
    (
        Mark::Title,
        &["headline", "heading", "title", "titles", "titre"],
    ),
    (
        Mark::Widget,
        &[
            "addon",
            "component",
            "module",
            "plugin",
            "portlet",
            "widget",
            "widgets",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_into_words() {
        let marks = Marks::read("c-articleBody js-related__list td_post");
        for mark in [Mark::Article, Mark::Body, Mark::Related, Mark::List] {
            assert!(marks.has(mark), "{mark:?}");
        }
        assert!(!Marks::read("shadow tablet").any(Marks(u64::MAX)));
    }

    #[test]
    fn marks_stand_in_the_order_of_their_bits() {
        assert!(Mark::ALL.iter().enumerate().all(|(i, m)| i == *m as usize));
    }
}
