//! English furniture.

mod comments;
mod notices;
mod offers;
mod page;
mod readers;

use super::{Rule, Words};

#[rustfmt::skip]
pub(super) const WORDS: Words = Words {
    address: &[
        "click", "download", "follow", "i", "join", "me", "my", "our", "ours", "share", "sign", "subscribe", "us",
        "we", "you", "your", "yours",
    ],
    quoting: &[
        "according", "added", "adds", "announced", "argued", "argues", "asked", "claimed", "claims", "confirmed",
        "declared", "declined", "denied", "explained", "explains", "insisted", "noted", "recalled", "replied",
        "reported", "said", "saying", "says", "stated", "stressed", "suggested", "testified", "told", "warned",
        "wrote",
    ],
    selves: &["i", "me", "mine", "my", "myself"],
    depicting: &[
        "afp", "archive", "background", "caption", "courtesy", "depicts", "file", "footage", "getty", "handout",
        "illustration", "image", "images", "left", "photo", "photograph", "photographed", "photographer", "pictured",
        "reuters", "right", "screenshot", "seen", "shown", "shows", "supplied",
    ],
    publishing: &[
        "account", "ad", "adblock", "adblocker", "ads", "advertisement", "advertiser", "advertisers", "advertising",
        "affiliate", "alerts", "app", "apps", "article", "articles", "audio", "blog", "blogs", "bookmark",
        "bookstore", "browser", "browsers", "caption", "captions", "cart", "checkout", "comment", "commenter",
        "commenting", "comments", "contribution", "contributions", "contributor", "contributors", "cookie", "cookies",
        "copyright", "correction", "corrections", "correspondent", "coupon", "coverage", "credit", "crossword",
        "deals", "delivered", "device", "devices", "digest", "disclaimer", "disclosure", "discount", "donate",
        "donation", "donations", "donor", "donors", "edition", "editions", "editor", "editorial", "editors", "email",
        "emails", "epaper", "episode", "episodes", "exclusive", "expire", "expired", "facebook", "faq", "featured",
        "feed", "feedback", "footage", "forum", "gallery", "guidelines", "headline", "headlines", "homepage", "icon",
        "inbox", "inboxes", "independent", "instagram", "javascript", "journalism", "journalist", "journalists",
        "latest", "link", "linkedin", "links", "livestream", "logged", "login", "logo", "magazine", "mail", "mailing",
        "member", "members", "membership", "merchandise", "messages", "moderated", "moderation", "moderator",
        "moderators", "news", "newscast", "newsletter", "newsletters", "newspaper", "newsroom", "nonprofit",
        "notification", "notifications", "online", "outlet", "page", "pages", "password", "patron", "patrons",
        "paywall", "permission", "photo", "photos", "playlist", "podcast", "podcasts", "policy", "poll", "polls",
        "popular", "popup", "post", "posts", "preference", "preferences", "premium", "print", "privacy", "profile",
        "promo", "promotion", "promotional", "publication", "published", "publisher", "puzzle", "puzzles", "quiz",
        "quote", "reader", "readers", "readership", "recaptcha", "recommended", "registered", "registration",
        "related", "replay", "reporter", "reporters", "reporting", "reprinted", "reproduced", "republication",
        "republish", "republished", "reserved", "retweet", "rss", "screen", "scroll", "session", "settings", "share",
        "shares", "signup", "site", "slideshow", "spam", "sponsor", "sponsored", "sponsors", "spotify", "stories",
        "story", "stream", "streaming", "subscriber", "subscribers", "subscription", "subscriptions", "supporters",
        "survey", "syndicated", "tab", "tap", "terms", "tip", "tips", "topic", "topics", "trademark", "trademarks",
        "trending", "trial", "tweet", "tweets", "twitter", "unlimited", "unsubscribe", "url", "username", "users",
        "video", "videos", "viewers", "visitors", "vote", "votes", "webpage", "website", "websites", "whatsapp",
        "youtube",
    ],
    calling: &[
        "become", "browse", "buy", "check", "chip", "choose", "click", "close", "comment", "complete", "consult",
        "contact", "continue", "contribute", "discover", "donate", "download", "email", "enable", "enter", "expand",
        "explore", "follow", "get", "help", "join", "keep", "learn", "leave", "let", "like", "listen", "log", "login",
        "make", "manage", "message", "open", "play", "please", "pledge", "read", "recommend", "refresh", "register",
        "reload", "remember", "reply", "return", "save", "scan", "scroll", "see", "select", "send", "share", "sign",
        "skip", "start", "stay", "submit", "subscribe", "support", "swipe", "switch", "tap", "tell", "thank",
        "thanks", "try", "unlock", "unsubscribe", "update", "upgrade", "view", "visit", "vote", "watch", "write",
    ],
    reading: &[
        "our", "ours", "us", "we", "you", "your", "yours",
    ],
    months: &[
        "apr", "april", "aug", "august", "dec", "december", "feb", "february", "jan", "january", "jul", "july",
        "jun", "june", "mar", "march", "may", "nov", "november", "oct", "october", "sep", "sept", "september",
    ],
    weekdays: &[
        "fri", "friday", "mon", "monday", "sat", "saturday", "sun", "sunday", "thu", "thur", "thurs", "thursday",
        "tue", "tues", "tuesday", "wed", "wednesday",
    ],
    clock: &[
        "a", "am", "at", "bst", "cet", "edt", "est", "et", "gmt", "ist", "m", "nd", "of", "on", "p", "pdt", "pm",
        "pst", "rd", "st", "th", "the", "utc",
    ],
};

/// The rules by what they are about.
pub(super) const RULES: &[&[Rule]] = &[
    page::RULES,
    readers::RULES,
    comments::RULES,
    offers::RULES,
    notices::RULES,
];
