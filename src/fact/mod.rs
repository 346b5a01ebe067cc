//! Tokens to facts.
//!
//! One lexer and one merged lexicon feed small parsers, one folder a kind. At an anchor each kind of the
//! [`REGISTER`] gets one try; the longest match wins, the register's order breaks ties. Names and quotations
//! need more than an anchor and read sentence by sentence.

pub(crate) mod amount;
pub(crate) mod cursor;
pub(crate) mod date;
pub(crate) mod legal;
pub(crate) mod lexicon;
pub(crate) mod name;
pub(crate) mod number;
pub(crate) mod quotation;
mod value;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::span::Span;
use cursor::{Cursor, Passage};
use lexicon::{CITATION, DIGITS, FIGURE, NUMERAL, Openings};

pub use value::{Fact, Value};

/// The kinds of facts, by the names of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// A date or a range of dates.
    Date,
    /// A length of time.
    Duration,
    /// A provision of an act.
    Legal,
    /// A sum of money.
    Money,
    /// A bare numeral.
    Number,
    /// A mention of an organisation.
    Organization,
    /// A share of a hundred.
    Percent,
    /// A mention of a person.
    Person,
    /// A number of things.
    Quantity,
    /// Words quoted.
    Quotation,
}

impl FactKind {
    /// All of them, in the order of their names.
    pub const ALL: [Self; 10] = [
        Self::Date,
        Self::Duration,
        Self::Legal,
        Self::Money,
        Self::Number,
        Self::Organization,
        Self::Percent,
        Self::Person,
        Self::Quantity,
        Self::Quotation,
    ];

    /// The name that the record uses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Duration => "duration",
            Self::Legal => "legal",
            Self::Money => "money",
            Self::Number => "number",
            Self::Organization => "organization",
            Self::Percent => "percent",
            Self::Person => "person",
            Self::Quantity => "quantity",
            Self::Quotation => "quotation",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A fact as a grammar finds it, before the article as a whole is looked at.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// The core expression, in bytes of the text.
    pub span: Span,
    /// What decided, such as `money.number_currency`, or an entry of the user's.
    pub rule: Cow<'static, str>,
    /// 0 to 1.
    pub confidence: f32,
    /// The value, as far as the expression alone gives it.
    pub value: Value,
    /// What the rest of the article must still settle.
    pub pending: Pending,
}

/// What an expression leaves open, kept for the pass over the whole article.
#[derive(Clone, Debug, Default)]
pub(crate) enum Pending {
    /// Nothing.
    #[default]
    None,
    /// The day that a date expression means, once there is an anchor.
    Date(date::Expression),
    /// The act that a citation belongs to.
    Act(Box<legal::Pending>),
    /// The sum, by its place, that another one gives in another currency.
    Conversion {
        /// Where the first sum stands.
        of: Span,
    },
}

/// A match: the facts of one expression and where it ends.
pub(crate) struct Parsed<'a> {
    /// After the last token of the expression.
    pub end: Cursor<'a>,
    /// Its facts; empty for an expression that is known to be none (a phone number, a law's number).
    pub found: Vec<Found>,
}

/// A grammar that is tried at every anchor.
struct Grammar {
    /// The phrases that its expressions begin with.
    begins: Openings,
    parse: for<'a> fn(Cursor<'a>) -> Option<Parsed<'a>>,
}

/// The grammars that begin at an anchor: a word of the lexicon, digits or a symbol.
const REGISTER: &[Grammar] = &[
    Grammar {
        begins: CITATION,
        parse: legal::parse,
    },
    Grammar {
        begins: date::BEGIN | NUMERAL | DIGITS,
        parse: date::parse,
    },
    Grammar {
        begins: FIGURE | DIGITS,
        parse: amount::parse,
    },
];

/// Those of amounts and dates.
const FIGURES: &[Grammar] = REGISTER.split_at(1).1;

/// Finds the facts of a passage, sorted by start, end and kind. Names and quotations are sought only if they are
/// wanted; amounts, dates and citations always, since some of them settle others and the day of the article.
pub(crate) fn find(passage: &Passage<'_>, wanted: &[FactKind]) -> Vec<Found> {
    const NAMED: [FactKind; 3] = [
        FactKind::Person,
        FactKind::Organization,
        FactKind::Quotation,
    ];
    let mut found = anchored(passage, REGISTER);
    legal::settle(&mut found, passage);
    amount::settle(&mut found, passage);
    if NAMED.iter().any(|kind| wanted.contains(kind)) {
        let [persons, organizations] = name::find(passage, &found);
        found.reserve(persons.len() + organizations.len());
        found.extend(persons);
        found.extend(organizations);
    }
    if wanted.contains(&FactKind::Quotation) {
        let quotations = quotation::find(passage, &found);
        found.extend(quotations);
    }
    // Facts are large: their keys are sorted, and each fact is moved once.
    found.sort_by_cached_key(|f| (f.span, f.value.kind()));
    found
}

/// Finds amounts, numbers, dates and durations alone, for the bench that measures them.
pub(crate) fn figures(passage: &Passage<'_>) -> Vec<Found> {
    let mut found = anchored(passage, FIGURES);
    amount::settle(&mut found, passage);
    found
}

/// What the grammars find at their anchors, in order.
fn anchored(passage: &Passage<'_>, grammars: &[Grammar]) -> Vec<Found> {
    /// Few texts have more facts than one for so many bytes.
    const BYTES: usize = 64;
    let mut found = Vec::with_capacity(passage.text().len() / BYTES);
    let anchors = grammars.iter().fold(0, |all, one| all | one.begins);
    for sentence in passage.sentences() {
        if !sentence.sentence_opens(anchors) {
            continue;
        }
        let mut cursor = sentence;
        while let Some(anchor) = cursor.next_opening(anchors) {
            match longest(anchor, grammars) {
                Some(parsed) => {
                    found.extend(parsed.found);
                    cursor = parsed.end;
                }
                None => cursor = anchor.advance(1),
            }
        }
    }
    found
}

fn longest<'a>(cursor: Cursor<'a>, grammars: &[Grammar]) -> Option<Parsed<'a>> {
    // `max_by_key` gives the last of equals, so the register is read backwards.
    grammars
        .iter()
        .rev()
        .filter(|grammar| cursor.opens(grammar.begins))
        .filter_map(|grammar| (grammar.parse)(cursor))
        .max_by_key(|parsed| parsed.end.at())
}
