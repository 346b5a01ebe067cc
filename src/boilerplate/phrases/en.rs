//! English furniture.

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
pub(super) const RULES: &[&[Rule]] = &[page::RULES, readers::RULES, offers::RULES, notices::RULES];
