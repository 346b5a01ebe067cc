//! The words of classes and ids.

use super::marks::Mark;

/// Parts of words that say the same wherever they stand.
#[rustfmt::skip]
pub(super) const STEMS: &[(Mark, &str)] = &[
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
    (Mark::Hidden, "hover-card"),
    (Mark::Hidden, "hovercard"),
    (Mark::Hidden, "popover-body"),
    (Mark::Hidden, "popover-content"),
    (Mark::Hidden, "rollover-block"),
    (Mark::Hidden, "rollover-content"),
    (Mark::Hidden, "screen-reader"),
    (Mark::Hidden, "screenreader"),
    (Mark::Hidden, "sr-only"),
    (Mark::Hidden, "tooltip-content"),
    (Mark::Hidden, "tooltip-text"),
    (Mark::Hidden, "tooltiptext"),
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

/// Whole words, sorted.
#[rustfmt::skip]
pub(super) const WORDS: &[(Mark, &[&str])] = &[
    (Mark::Advertisement, &[
        "ad", "adbox", "ads", "adv", "adwrapper", "dfp", "gpt", "mpu", "promoted", "teads",
    ]),
    (Mark::Article, &[
        "blog", "entry", "news", "post", "single", "story",
    ]),
    (Mark::Audio, &[
        "audio", "ecouter", "listen", "podcast", "podcasts", "radio", "speech",
    ]),
    (Mark::Author, &[
        "by", "contributor", "contributors", "journaliste", "reporter", "sign", "signature", "source",
        "writer",
    ]),
    (Mark::Biography, &[
        "about", "bio", "biography", "profil", "profile",
    ]),
    (Mark::Body, &[
        "body", "content", "contenu", "copy", "corps", "html", "main", "paragraph", "prose", "text",
        "texte", "txt",
    ]),
    (Mark::Boxed, &[
        "box", "callout", "encadre", "encart", "factbox", "facts", "highlight", "infobox", "inset", "panel",
    ]),
    (Mark::Caption, &[
        "copyright", "credit", "credits", "legend", "photographer",
    ]),
    (Mark::Card, &[
        "card", "cards", "item", "teaser", "teasers", "thumb", "thumbnail", "tile", "vignette",
    ]),
    (Mark::Comment, &[
        "avis", "discussion", "reactions", "replies", "reply", "respond",
    ]),
    (Mark::Cookie, &[
        "ccpa", "gdpr", "rgpd",
    ]),
    (Mark::Date, &[
        "clock", "date", "dateline", "datetime", "day", "horodatage", "posted", "publication", "published",
        "time", "updated", "when",
    ]),
    (Mark::Embed, &[
        "embed", "embedded", "embeds", "iframe", "instagram", "oembed", "tweet", "twitter", "youtube",
    ]),
    (Mark::Footer, &[
        "bottom", "colophon", "foot", "pied",
    ]),
    (Mark::Form, &[
        "field", "form", "formulaire", "input", "login", "password", "register",
    ]),
    (Mark::Header, &[
        "entete", "head", "header", "hero", "kicker", "top", "topbar", "topper",
    ]),
    (Mark::Folded, &[
        "collapse", "hidden", "hide", "invisible", "noprint", "offscreen",
    ]),
    (Mark::Lead, &[
        "abstract", "accroche", "chapeau", "deck", "dek", "description", "excerpt", "intro", "introduction",
        "lead", "lede", "resume", "subhead", "subheadline", "subtitle", "summary", "teasertext",
    ]),
    (Mark::Legal, &[
        "disclaimer", "legal", "license", "mentions", "rights", "terms",
    ]),
    (Mark::List, &[
        "archive", "collection", "feed", "grid", "items", "list", "liste", "listing", "results", "river",
        "stream",
    ]),
    (Mark::Live, &[
        "breaking", "direct", "flash", "live", "ticker",
    ]),
    (Mark::Media, &[
        "carousel", "figure", "image", "images", "img", "media", "photo", "photos", "picture", "player",
        "slide", "slider", "video", "videos", "visual",
    ]),
    (Mark::Meta, &[
        "details", "info", "infos", "meta", "metadata",
    ]),
    (Mark::Modal, &[
        "dialog", "lightbox", "modal", "overlay", "popin", "popup", "toast", "tooltip",
    ]),
    (Mark::More, &[
        "also", "aussi", "continue", "liens", "link", "links", "lire", "more", "next", "prev", "previous",
        "read", "suite",
    ]),
    (Mark::Navigation, &[
        "ariane", "burger", "crumb", "crumbs", "menu", "nav", "navbar", "pager", "section", "sitemap",
        "skip", "submenu", "tab", "tabs", "toc", "toolbar", "tools", "topics",
    ]),
    (Mark::Note, &[
        "correction", "corrections", "editor", "endnote", "note", "notes", "reference", "references",
    ]),
    (Mark::Poll, &[
        "game", "poll", "quiz", "rating", "ratings", "score", "sondage", "survey", "vote",
    ]),
    (Mark::Popular, &[
        "dernieres", "latest", "lus", "most", "recent",
    ]),
    (Mark::Promotion, &[
        "annonce", "app", "banner", "banniere", "boutique", "buy", "campaign", "cta", "deal", "donate",
        "donation", "event", "events", "marketing", "offer", "offre", "product", "products", "promo",
        "promotion", "shop", "soutenir", "store", "support",
    ]),
    (Mark::Quote, &[
        "citation", "exergue", "pull", "quotation", "quote", "verbatim",
    ]),
    (Mark::Related, &[
        "associes", "connexe", "connexes", "onward", "reco", "similar", "suggested", "suggestions",
        "zergnet",
    ]),
    (Mark::Search, &[
        "recherche", "search",
    ]),
    (Mark::Share, &[
        "email", "fb", "follow", "linkedin", "mail", "pinterest", "print", "reseaux", "share", "shares",
        "sns",
    ]),
    (Mark::Sidebar, &[
        "aside", "colonne", "complementary", "droite", "rail", "right", "secondary", "side",
    ]),
    (Mark::Subscription, &[
        "abo", "abonne", "abonnement", "abonnes", "inscription", "mailchimp", "mailing", "nl", "optin",
        "premium", "signup",
    ]),
    (Mark::Tags, &[
        "categories", "category", "cats", "label", "labels", "motscles", "rubrique", "sujets", "tag",
        "tagged", "tags", "taxonomy", "themes", "topic",
    ]),
    (Mark::Title, &[
        "heading", "headline", "title", "titles", "titre",
    ]),
    (Mark::Widget, &[
        "addon", "component", "module", "plugin", "portlet", "widget", "widgets",
    ]),
];
