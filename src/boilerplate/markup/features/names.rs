//! The features of a block, by name.

use crate::block::{Mark, Tag};

/// Tags of the path that are features of their own.
pub(super) const PATH: [Tag; 18] = [
    Tag::Address,
    Tag::Article,
    Tag::Aside,
    Tag::Blockquote,
    Tag::Cell,
    Tag::Definition,
    Tag::Details,
    Tag::Dialog,
    Tag::Figure,
    Tag::Footer,
    Tag::Form,
    Tag::Header,
    Tag::Item,
    Tag::List,
    Tag::Main,
    Tag::Nav,
    Tag::Section,
    Tag::Paragraph,
];

/// Features of a block itself, in order.
pub(super) const OWN: [&str; 43] = [
    "chars",
    "words",
    "link_share",
    "links",
    "strong_share",
    "stop_share",
    "word_length",
    "capitalised_share",
    "upper_share",
    "digit_share",
    "stops_inside",
    "comma_rate",
    "quotes",
    "brackets",
    "separators",
    "cries",
    "money",
    "addresses",
    "address_share",
    "longest_word",
    "end",
    "ends_quoted",
    "starts_lower",
    "starts_quoted",
    "starts_marked",
    "is_date",
    "has_weekday",
    "topic",
    "topic_words",
    "phrase",
    "sure",
    "kind",
    "level",
    "tag",
    "time",
    "after_media",
    "title_share",
    "body_share",
    "names_author",
    "names_publisher",
    "addressed",
    "addressed_share",
    "repeats",
];

/// Features of its place, in order.
pub(super) const PLACE: [&str; 53] = [
    "depth",
    "position",
    "blocks_before",
    "blocks_after",
    "prose_before",
    "prose_after",
    "behind_title",
    "since_prose",
    "until_prose",
    "main_up",
    "main_down",
    "main_side",
    "main_share",
    "main_position",
    "parent_blocks",
    "parent_chars",
    "parent_link_share",
    "parent_prose_share",
    "grand_blocks",
    "grand_chars",
    "grand_link_share",
    "grand_prose_share",
    "great_link_share",
    "great_prose_share",
    "article_share",
    "article_position",
    "group_count",
    "group_chars",
    "group_link_share",
    "group_prose_share",
    "page_prose",
    "page_link_share",
    "page_blocks",
    "page_h1s",
    "page_body",
    "child_position",
    "articles",
    "articles_around",
    "heading_gap",
    "heading_phrase",
    "heading_level",
    "heading_links",
    "inside_article",
    "parent_built",
    "grand_built",
    "great_built",
    "furniture",
    "article_built",
    "started",
    "grand_prose",
    "title_up",
    "title_down",
    "with_title",
];

/// Features of each neighbour, in order.
pub(super) const NEIGHBOUR: [&str; 8] = [
    "chars",
    "link_share",
    "kind",
    "end",
    "stop_share",
    "shared",
    "title_share",
    "phrase",
];

/// The neighbours: distance in blocks.
pub(super) const NEIGHBOURS: [(&str, isize); 4] =
    [("prev", -1), ("prev2", -2), ("next", 1), ("next2", 2)];

/// Marks of link addresses that are features of their own.
pub(super) const TARGETS: [Mark; 9] = [
    Mark::Advertisement,
    Mark::Article,
    Mark::Author,
    Mark::Biography,
    Mark::Comment,
    Mark::Promotion,
    Mark::Share,
    Mark::Subscription,
    Mark::Tags,
];

/// How many features a block has.
pub(in crate::boilerplate::markup) const COUNT: usize = OWN.len()
    + PLACE.len()
    + PATH.len()
    + Mark::ALL.len()
    + TARGETS.len()
    + NEIGHBOUR.len() * NEIGHBOURS.len();

/// The names of all features, in order.
pub(in crate::boilerplate::markup) fn names() -> Vec<String> {
    let mut names: Vec<String> = OWN.iter().chain(&PLACE).map(ToString::to_string).collect();
    names.extend(
        PATH.iter()
            .map(|tag| format!("path.{tag:?}").to_lowercase()),
    );
    names.extend(
        Mark::ALL
            .iter()
            .map(|mark| format!("mark.{mark:?}").to_lowercase()),
    );
    names.extend(
        TARGETS
            .iter()
            .map(|mark| format!("target.{mark:?}").to_lowercase()),
    );
    for (neighbour, _) in NEIGHBOURS {
        names.extend(
            NEIGHBOUR
                .iter()
                .map(|feature| format!("{neighbour}.{feature}")),
        );
    }
    names
}
