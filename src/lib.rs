#![doc = include_str!("../README.md")]

// In the order of the way through: a module imports only what stands before it.

pub(crate) mod span;

pub(crate) mod lanes;

pub(crate) mod language;

pub(crate) mod error;

pub(crate) mod decode;

pub(crate) mod block;

pub(crate) mod boilerplate;

pub(crate) mod token;

pub(crate) mod fact;

pub(crate) mod article;

pub(crate) mod extractor;

#[doc(hidden)]
pub mod stages;

pub mod source;

pub mod write;

pub mod batch;

pub mod check;

pub mod schema;

pub mod report;

pub use article::{Article, ArticleBlock, OffsetUnit, Published, SCHEMA, Source, Status, Verdict};
pub use block::{BlockKind, Format};
#[doc(hidden)]
pub use boilerplate::training;
pub use boilerplate::{Mode, Reason, Rule, RuleAction, RulePlace, Rules, RulesError};
pub use error::{Action, Error, Failure, FailureCode};
pub use extractor::{Document, Extractor, Options, extract};
pub use fact::{
    Fact, FactKind, Value,
    amount::{Conversion, Currency, CurrencyBasis, Money, Percent, Quantity},
    date::{Anchor, AnchorBasis, DateModifier, DateStatus, DateValue, DurationValue},
    legal::{LegalRef, Provision, Structure},
    lexicon::{ActEntry, ActKind, Entries, NameEntry, OrganizationEntry, RoleEntry},
    name::{NameForm, Organization, OrganizationCategory, Person, PersonCategory, RoleStatus},
    number::{Amount, Exact, Modifier, Number},
    quotation::Quotation,
};
pub use language::{Detected, Lang};
pub use span::Span;

/// For the program that trains the judgement of pages; no part of the stable interface.
#[doc(hidden)]
pub use boilerplate::markup::training as markup_training;
