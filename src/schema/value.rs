//! The values of facts, by kind. An amount is a decimal string, never a float.

use schemars::JsonSchema;
use serde::Deserialize;

/// A date or a range of dates.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) struct Date {
    /// EDTF; absent when the text does not say.
    edtf: Option<String>,
    /// Whether the text gives it.
    status: DateStatus,
    /// What a relative date was resolved against.
    anchor: Option<Anchor>,
    /// What a word before it says of it.
    modifier: Option<DateModifier>,
    /// ISO day of the week, 1 to 7, when the text says one.
    weekday: Option<u8>,
    /// False when the day of the week contradicts the date.
    weekday_agrees: Option<bool>,
}

/// What a relative date was resolved against.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) struct Anchor {
    /// The anchor, EDTF.
    edtf: String,
    /// Where it comes from.
    basis: AnchorBasis,
}

/// A length of time.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) struct Duration {
    /// ISO 8601 duration.
    iso: String,
    /// What the words beside it say of it.
    modifier: Option<Modifier>,
}

/// A provision of an act.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) struct Legal {
    /// The act: GDPR, UK-GDPR, LIL, ePrivacy, LED, DSA, DMA, AI-Act, ECHR, CFREU, TFEU or other.
    instrument: String,
    /// CELEX number of the act, when it has one.
    celex: Option<String>,
    /// What kind of part is cited.
    provision: Provision,
    /// Number of the article, recital, chapter or section.
    number: Option<String>,
    /// Number of the paragraph.
    paragraph: Option<String>,
    /// Letter of the point.
    point: Option<String>,
    /// False when the act is carried over from earlier text.
    explicit: bool,
    /// Whether the provision exists in the act.
    structure: Structure,
}

/// A sum of money: an amount, or the ends of a range.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) struct Money {
    /// How much.
    amount: Option<String>,
    /// At least so much.
    min: Option<String>,
    /// At most so much.
    max: Option<String>,
    /// ISO 4217 code.
    currency: Option<String>,
    /// How the currency is known.
    currency_basis: Option<CurrencyBasis>,
    /// What the words beside it say of it.
    modifier: Option<Modifier>,
    /// What the sum is for each of: an ISO 8601 duration or a noun.
    per: Option<String>,
    /// The same sum in other currencies, as the text gives it.
    converted: Option<Vec<Conversion>>,
    /// Index among the facts of the sum that it converts.
    conversion_of: Option<usize>,
}

/// A sum in another currency.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) struct Conversion {
    /// How much.
    amount: Option<String>,
    /// ISO 4217 code.
    currency: Option<String>,
}

/// A bare numeral.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) struct Number {
    /// How much.
    amount: Option<String>,
    /// At least so much.
    min: Option<String>,
    /// At most so much.
    max: Option<String>,
}

/// A share of a hundred.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) struct Percent {
    /// How much.
    amount: Option<String>,
    /// At least so much.
    min: Option<String>,
    /// At most so much.
    max: Option<String>,
    /// What the words beside it say of it.
    modifier: Option<Modifier>,
}

/// A number of things.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) struct Quantity {
    /// How many.
    amount: Option<String>,
    /// At least so many.
    min: Option<String>,
    /// At most so many.
    max: Option<String>,
    /// The noun.
    unit: Option<String>,
    /// What the words beside it say of it.
    modifier: Option<Modifier>,
}

/// A mention of a person.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) struct Person {
    /// The fullest form of the name in the article.
    name: String,
    /// How this mention names the person.
    form: NameForm,
    /// Index shared by the mentions of one person, from 0.
    person: usize,
    /// The role, as the text says it.
    role: Option<String>,
    /// The organisation of the role, as the text says it.
    organization: Option<String>,
    /// What the role makes of the person.
    category: PersonCategory,
    /// Whether the role is over, or held for a time.
    status: Option<RoleStatus>,
}

/// A mention of an organisation.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) struct Organization {
    /// The fullest form of the name in the article.
    name: String,
    /// Index shared by the mentions of one organisation, from 0.
    organization: usize,
    /// What it is.
    category: OrganizationCategory,
    /// Code of a known data-protection authority.
    authority: Option<String>,
}

/// Words quoted.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by the schema alone")]
pub(super) struct Quotation {
    /// Index of the speaker among the persons.
    person: Option<usize>,
    /// Index of the speaker among the organisations.
    organization: Option<usize>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum DateStatus {
    Absolute,
    Resolved,
    Partial,
    Unresolved,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum AnchorBasis {
    Given,
    Metadata,
    Dateline,
    Header,
    Inferred,
    Text,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum DateModifier {
    Start,
    Mid,
    End,
    About,
    Before,
    After,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Modifier {
    About,
    MoreThan,
    LessThan,
    AtLeast,
    AtMost,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Provision {
    Article,
    Recital,
    Chapter,
    Section,
    Act,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Structure {
    Ok,
    NoArticle,
    NoParagraph,
    NoPoint,
    PointWithoutParagraph,
    Unknown,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum CurrencyBasis {
    Code,
    Symbol,
    Name,
    Context,
    Default,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum NameForm {
    Full,
    Surname,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum PersonCategory {
    Official,
    Executive,
    Lawyer,
    Journalist,
    Spokesperson,
    Other,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum RoleStatus {
    Former,
    Acting,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum OrganizationCategory {
    Regulator,
    Government,
    Court,
    Company,
    NewsAgency,
    LawFirm,
    Other,
}
