//! Persons with role and organisation, and organisations.

mod apart;
mod beside;
mod bind;
mod bodies;
mod complement;
mod credit;
mod described;
mod employer;
mod en;
mod evidence;
mod fined;
mod fr;
mod gazetteer;
mod given;
mod group;
mod head;
mod joined;
mod link;
mod modifier;
mod ordinary;
mod organization;
mod own;
mod people;
mod person;
mod phrase;
mod piece;
mod promote;
mod reader;
mod role;
mod roll;
mod run;
mod scan;
mod surname;
mod tail;
mod taken;
mod title;
mod told;

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Found,
    cursor::Passage,
    lexicon::{Entry, EntryId, Table},
};
use crate::language::PerLang;
pub(crate) use credit::{byline, credited};
use link::Read;
use reader::Reader;
use scan::Marks;
use taken::Taken;
use told::Told;

/// A mention of a person (Popolo person, with the post that the text gives).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Person {
    /// The fullest form of the name in the article.
    pub name: String,
    /// How this mention names the person.
    pub form: NameForm,
    /// Index shared by the mentions of one person, from 0.
    pub person: usize,
    /// The role, as the text says it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub role: Option<String>,
    /// The organisation of the role, as the text says it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub organization: Option<String>,
    /// What the role makes of the person.
    pub category: PersonCategory,
    /// Whether the role is over, or held for a time.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub status: Option<RoleStatus>,
}

/// How a mention names a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NameForm {
    /// Given name and surname.
    Full,
    /// Surname alone.
    Surname,
}

/// What a role makes of a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PersonCategory {
    /// Holds a public office.
    Official,
    /// Leads or works for a company.
    Executive,
    /// A lawyer.
    Lawyer,
    /// Writes or edits news.
    Journalist,
    /// Speaks for an organisation.
    Spokesperson,
    /// Anyone else.
    #[default]
    Other,
}

/// Whether a role is over, or held for a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RoleStatus {
    /// former, ex-
    Former,
    /// acting, interim
    Acting,
}

/// A mention of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Organization {
    /// The fullest form of the name in the article.
    pub name: String,
    /// Index shared by the mentions of one organisation, from 0.
    pub organization: usize,
    /// What it is.
    pub category: OrganizationCategory,
    /// Code of a known data-protection authority ("FR-CNIL").
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub authority: Option<String>,
}

/// What an organisation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OrganizationCategory {
    /// An authority that supervises.
    Regulator,
    /// A government, a ministry, a parliament, an agency.
    Government,
    /// A court.
    Court,
    /// A company.
    Company,
    /// A news agency.
    NewsAgency,
    /// A law firm.
    LawFirm,
    /// Any other.
    #[default]
    Other,
}

impl fmt::Display for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        if self.form == NameForm::Surname {
            f.write_str(" (surname)")?;
        }
        match self.status {
            Some(RoleStatus::Former) => f.write_str(", former")?,
            Some(RoleStatus::Acting) => f.write_str(", acting")?,
            None => {}
        }
        for part in [&self.role, &self.organization].into_iter().flatten() {
            write!(f, ", {part}")?;
        }
        f.write_str(" [")?;
        self.category.serialize(&mut *f)?;
        f.write_str("]")
    }
}

impl fmt::Display for Organization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [", self.name)?;
        match &self.authority {
            Some(authority) => f.write_str(authority)?,
            None => self.category.serialize(&mut *f)?,
        }
        f.write_str("]")
    }
}

/// What a word means in a name or beside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Word {
    /// M., Mme, Mr
    Honorific,
    /// Me, KC: what stands beside the name of a lawyer
    LawyerHonorific,
    /// Sen., Prof.: a title that is a role
    Title(PersonCategory),
    /// président, chief executive
    Role(PersonCategory),
    /// présidents, chief executives
    Roles(PersonCategory),
    /// général, deputy: part of a role
    RoleModifier,
    /// justice, santé: what an office is about
    Portfolio,
    /// ancien, former
    Former,
    /// par intérim, acting
    Acting,
    /// van, von, bin: before a surname
    Particle,
    /// de, du: a particle right after a given name, a preposition after a surname
    LinkParticle,
    /// Jr, III
    NameSuffix,
    /// tribunal, ministry: head or tail of the name of an organisation
    Body(OrganizationCategory),
    /// société, company: stands before a name
    Apposed(OrganizationCategory),
    /// Inc, SA, AI
    CompanyForm,
    /// Holdings, Airlines
    CompanyTail,
    /// rue, loi, hurricane: what follows bears a name and is no person
    ThingHead,
    /// Act, Airport: what stands before is no person
    ThingTail,
    /// Hill, Woods: a tail, or a surname right after a given name
    SoftTail,
    /// mars, Monday, Internet: capitals that name no one
    NotName,
    /// Northern, Great: no name by itself, but part of names of organisations
    Direction,
    /// un, a
    Indefinite,
    /// de, of
    Of,
    /// à la, au: before a portfolio
    To,
    /// chez, at
    At,
    /// for, of the: inside the name of an organisation
    Joint,
    /// in the: inside a name that has another such word
    LateJoint,
    /// le, the
    Determiner,
    /// et, and
    And,
    /// est, is
    Is,
    /// will, to: a verb follows
    BeforeVerb,
    /// ’s
    Genitive,
    /// chez, at: where somebody works
    Within,
    /// chargé, in charge
    InCharge,
    /// head, chef: a post that what it heads names
    HeadOf,
    /// machine learning, fire: what kind of a post, and part of it
    Specialty,
    /// chief: begins a title that `TitleCloses` ends
    TitleOpens,
    /// officer
    TitleCloses,
    /// fils, sister: what a person is to another, and no post in a body
    Kin,
    /// MD, RN: stands behind a name
    Credential,
    /// County: what stands before it is a place
    PlaceTail,
    /// actuel, new: says when or how, and is no part of a role
    Passing,
    /// host, chair: a post that is a verb too
    VerbToo,
    /// a, has: a verb that only a verb follows
    Auxiliary,
    /// son, its
    Possessive,
    /// qui est, who is
    WhoIs,
    /// qui dirige, who heads
    Leads,
    /// est né, who: what follows the name of a person alone
    OnlyPersons,
    /// quand, although: begins a sentence, and is no name
    Opener,
    /// ans, years old
    YearsOld,
    /// reportage de, by
    ReportedBy,
    /// édité par, editing by
    EditedBy,
    /// amende, fine
    FineNoun,
    /// a condamné, fined
    Imposed,
    /// contre, against
    Against,
    /// protection des données, privacy
    DataProtection,
    /// An organisation of the gazetteer or of the user's.
    Known(u16),
    /// A role of the user's, which is a role too.
    OwnRole(EntryId),
    /// A given name of the user's.
    OwnGiven(EntryId),
    /// A person of the user's.
    OwnPerson(EntryId),
    /// A company whose name is a word of the language.
    CommonCompany,
    /// Ireland
    Country(u8),
    /// Irish
    Demonym(u8),
    /// Paris
    Place,
}

pub(crate) const WORDS: PerLang<Table<Word>> = PerLang([fr::WORDS, en::WORDS]);

/// How a language builds names of organisations and posts.
struct Grammar {
    /// The head noun comes first: `tribunal de Nice`, `directeur juridique`; else last: `Nice court`.
    head_first: bool,
    /// The list of surnames is that of a country where the language is spoken.
    lists_surnames: bool,
    /// How words end that are no names.
    word_endings: &'static [&'static str],
    /// How words end that say how a person is, and not what the person does.
    quality_endings: &'static [&'static str],
}

const GRAMMAR: PerLang<Grammar> = PerLang([fr::GRAMMAR, en::GRAMMAR]);

/// Gives the names of the gazetteer to the lexicon.
pub(crate) fn gazetteer(add: impl FnMut(&str, Word)) {
    gazetteer::names(add);
}

/// Gives the spellings of an entry of the user's to the lexicon.
pub(crate) fn own(number: EntryId, entry: Entry<'_>, add: impl FnMut(&str, Word)) {
    own::words(number, entry, add);
}

/// Mentions of persons, and of organisations.
pub(crate) fn find(passage: &Passage<'_>, found: &[Found]) -> [Vec<Found>; 2] {
    let taken = Taken::new(found);
    let mut found: Vec<(Reader<'_>, Marks)> = Vec::with_capacity(passage.tokens.sentences.len());
    let readers = passage.sentences().filter_map(Reader::new);
    found.extend(readers.filter_map(|reader| scanned(reader, &taken)));
    let told = Told::of(&found);
    let read = |(reader, marks)| read(reader, marks, &told);
    let mut sentences: Vec<Read<'_>> = found.into_iter().map(read).collect();
    apart::link(&mut sentences);
    let mut persons = people::persons(&sentences);
    let organizations = bodies::organizations(&sentences, &persons);
    people::judge_by_body(&mut persons, &organizations, passage.text());
    [persons, organizations]
}

/// The sentence with its marks; none when it has no name of any kind.
fn scanned<'a>(reader: Reader<'a>, taken: &Taken) -> Option<(Reader<'a>, Marks)> {
    let marks = scan::scan(&reader, taken);
    (!marks.is_empty()).then_some((reader, marks))
}

fn read<'a>(reader: Reader<'a>, mut marks: Marks, told: &Told) -> Read<'a> {
    let posts = role::posts(&reader, &marks);
    let persons = bind::bind(&reader, &mut marks, &posts, told);
    fined::promote(&reader, &mut marks);
    Read {
        reader,
        marks,
        posts,
        persons,
    }
}
