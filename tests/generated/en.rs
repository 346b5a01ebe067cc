//! Sentences in English. `~` is a space that does not break.

use coupure::FactKind::{Date, Duration, Legal, Money, Percent, Person, Quotation};

use crate::grammar::{Numbers, Said, Sentence};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const NAMES: [&str; 8] = [
    "Maeve Kerrigan",
    "Oliver Skerritt",
    "Niamh Tarrant",
    "Simon Hathersage",
    "Laura Pemberley",
    "Daniel Okoro",
    "Hannah Winslow",
    "Peter Lindqvist",
];

const WORDS: [&str; 6] = [
    "We do not accept these findings",
    "This surveillance has no basis in law",
    "The people concerned have been told without delay",
    "The company has never sold the data of its customers",
    "It’s time to put an end to this practice",
    "We fixed the flaw as soon as we found it",
];

pub const TITLES: &[&str] = &[
    "Watchdog fines parcel firm over files on its couriers",
    "Regulator opens inquiry into cameras in department stores",
    "Company to appeal against penalty for spying on staff",
];

pub const FILLERS: &[&str] = &[
    "The regulator opened its inquiry after complaints from several customers.",
    "The company says that it has changed its practices since the inspection.",
    "The files contained the addresses and telephone numbers of customers.",
    "None of the people concerned had been told that their data were collected.",
    "The decision can still be challenged before the courts.",
];

pub const FURNITURE: &[&str] = &[
    "Share on Facebook",
    "Follow us on Twitter",
    "Sign up for our newsletter",
    "4 min read",
];

/// What ends a page: what comes after it is no article.
pub const LAST: &str = "Leave a comment";

pub const SENTENCES: [Sentence; 14] = [
    |n| Said {
        words: format!(
            "The company has to pay a fine of £{}.{}~million.",
            n.small, n.tenths
        ),
        facts: vec![(Money, format!("{}{}00000 GBP", n.small, n.tenths))],
    },
    |n| Said {
        words: format!(
            "Its owner is worth ${}bn, according to the filing.",
            n.small
        ),
        facts: vec![(Money, format!("{}000000000 USD", n.small))],
    },
    |n| Said {
        words: format!(
            "A sum of €{},{:03} was paid to the victims.",
            n.small, n.thousands
        ),
        facts: vec![(Money, format!("{}{:03} EUR", n.small, n.thousands))],
    },
    |n| Said {
        words: format!(
            "The repairs cost the firm {} Swiss francs.",
            n.thousands + 1
        ),
        facts: vec![(Money, format!("{} CHF", n.thousands + 1))],
    },
    |n| Said {
        words: format!("The group’s revenue fell by {}.{}%.", n.small, n.tenths),
        facts: vec![(Percent, format!("{}.{} %", n.small, n.tenths))],
    },
    |n| Said {
        words: format!(
            "According to the report, {} per cent of the files were out of date.",
            n.small
        ),
        facts: vec![(Percent, format!("{} %", n.small))],
    },
    |n| Said {
        words: format!(
            "The inspection took place on {}~{} {}.",
            n.day, MONTHS[n.month], n.year
        ),
        facts: vec![(Date, day(n))],
    },
    |n| Said {
        words: format!(
            "The appeal was lodged on {} {}, {}.",
            MONTHS[n.month], n.day, n.year
        ),
        facts: vec![(Date, day(n))],
    },
    |n| Said {
        words: format!(
            "The company has {}~months to comply with the order.",
            n.small
        ),
        facts: vec![(Duration, format!("P{}M", n.small))],
    },
    |n| Said {
        words: format!(
            "It failed to meet its obligations under Article~{} of the GDPR.",
            n.small
        ),
        facts: vec![(Legal, format!("GDPR {}", n.small))],
    },
    |n| Said {
        words: "Article~83(5)(a) of the GDPR sets the ceiling for such penalties.".to_owned(),
        facts: vec![(Legal, "GDPR 83(5)(a)".to_owned()); usize::from(n.small > 0)],
    },
    |n| Said {
        words: format!(
            "The case is handled by {}, a lawyer for the charity.",
            NAMES[n.name]
        ),
        facts: vec![(Person, NAMES[n.name].to_owned())],
    },
    |n| Said {
        words: format!(
            "“{},” said {}, a spokesperson for the company.",
            WORDS[n.words], NAMES[n.name]
        ),
        facts: vec![
            (Quotation, WORDS[n.words].to_owned()),
            (Person, NAMES[n.name].to_owned()),
        ],
    },
    |n| Said {
        words: format!("\"{},\" a statement from the company said.", WORDS[n.words]),
        facts: vec![(Quotation, WORDS[n.words].to_owned())],
    },
];

fn day(n: &Numbers) -> String {
    format!("{}-{:02}-{:02}", n.year, n.month + 1, n.day)
}
