//! The acts that citations name: one line each. The names that texts give them are words, one line a language
//! in `fr.rs` and `en.rs`.

use super::Word;
use crate::fact::lexicon::{ActEntry, ActKind, EntryId};

/// What an act is, and the noun that texts call it by when they do not name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Noun {
    /// A regulation of the Union.
    Regulation,
    /// A directive of the Union.
    Directive,
    /// A law or act of a parliament.
    Law,
    /// A decree or another act of a government.
    Decree,
    /// A code.
    Code,
    /// A charter.
    Charter,
    /// A convention.
    Convention,
    /// A treaty or constitution.
    Treaty,
    /// Any of them: the text, the act in question.
    Text,
    /// What has articles and is no law: a contract, guidelines, statutes of a company.
    Private,
}

/// An act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Act {
    Gdpr,
    UkGdpr,
    UkDataProtection,
    /// The regulations on privacy and electronic communications.
    UkPrivacy,
    Lil,
    LilDecree,
    PoliceDirective,
    UnionInstitutions,
    OldDirective,
    EPrivacy,
    Dsa,
    Dma,
    ArtificialIntelligence,
    /// The Data Act.
    DataSharing,
    DataGovernance,
    Nis2,
    Eidas,
    Charter,
    HumanRights,
    Convention108,
    Tfeu,
    Teu,
    PenalCode,
    CivilCode,
    PostCode,
    ConsumerCode,
    CommerceCode,
    LabourCode,
    HealthCode,
    SecurityCode,
    GermanDataProtection,
    AustrianDataProtection,
    SpanishDataProtection,
    /// An act of the user's, and the noun that it is called by.
    Own(EntryId, Noun),
    /// An act that this table does not hold, by the noun that it is called by.
    Other(Noun),
}

/// What the table holds of an act.
pub(super) struct Entry {
    act: Act,
    /// Name in the record; `other` for acts that it has no name for.
    pub instrument: &'static str,
    pub celex: Option<&'static str>,
    pub noun: Noun,
    /// Official numbers, with `-` or `/` as the gazette writes them.
    numbers: &'static [&'static str],
}

#[rustfmt::skip]
const ACTS: &[Entry] = &[
    entry(Act::Gdpr, "GDPR", Some("32016R0679"), Noun::Regulation, &["2016/679"]),
    entry(Act::UkGdpr, "UK-GDPR", None, Noun::Regulation, &[]),
    entry(Act::UkDataProtection, "other", None, Noun::Law, &[]),
    // As an act of its own, not as "the Regulation" of a text that cites the GDPR too.
    entry(Act::UkPrivacy, "other", None, Noun::Law, &[]),
    entry(Act::Lil, "LIL", None, Noun::Law, &["78-17", "78/17"]),
    entry(Act::LilDecree, "other", None, Noun::Decree, &["2019-536"]),
    entry(Act::PoliceDirective, "LED", Some("32016L0680"), Noun::Directive, &["2016/680"]),
    entry(Act::UnionInstitutions, "other", Some("32018R1725"), Noun::Regulation, &["2018/1725"]),
    entry(Act::OldDirective, "other", Some("31995L0046"), Noun::Directive, &["95/46"]),
    entry(Act::EPrivacy, "ePrivacy", Some("32002L0058"), Noun::Directive, &["2002/58"]),
    entry(Act::Dsa, "DSA", Some("32022R2065"), Noun::Regulation, &["2022/2065"]),
    entry(Act::Dma, "DMA", Some("32022R1925"), Noun::Regulation, &["2022/1925"]),
    entry(Act::ArtificialIntelligence, "AI-Act", Some("32024R1689"), Noun::Regulation, &["2024/1689"]),
    entry(Act::DataSharing, "other", Some("32023R2854"), Noun::Regulation, &["2023/2854"]),
    entry(Act::DataGovernance, "other", Some("32022R0868"), Noun::Regulation, &["2022/868"]),
    entry(Act::Nis2, "other", Some("32022L2555"), Noun::Directive, &["2022/2555"]),
    entry(Act::Eidas, "other", Some("32014R0910"), Noun::Regulation, &["910/2014"]),
    entry(Act::Charter, "CFREU", Some("12016P/TXT"), Noun::Charter, &[]),
    entry(Act::HumanRights, "ECHR", None, Noun::Convention, &[]),
    entry(Act::Convention108, "other", None, Noun::Convention, &[]),
    entry(Act::Tfeu, "TFEU", Some("12016E/TXT"), Noun::Treaty, &[]),
    entry(Act::Teu, "other", Some("12016M/TXT"), Noun::Treaty, &[]),
    entry(Act::PenalCode, "other", None, Noun::Code, &[]),
    entry(Act::CivilCode, "other", None, Noun::Code, &[]),
    entry(Act::PostCode, "other", None, Noun::Code, &[]),
    entry(Act::ConsumerCode, "other", None, Noun::Code, &[]),
    entry(Act::CommerceCode, "other", None, Noun::Code, &[]),
    entry(Act::LabourCode, "other", None, Noun::Code, &[]),
    entry(Act::HealthCode, "other", None, Noun::Code, &[]),
    entry(Act::SecurityCode, "other", None, Noun::Code, &[]),
    entry(Act::GermanDataProtection, "other", None, Noun::Law, &[]),
    entry(Act::AustrianDataProtection, "other", None, Noun::Law, &[]),
    entry(Act::SpanishDataProtection, "other", None, Noun::Law, &["3/2018"]),
];

/// The years from which acts apply, for those that were adopted earlier.
const APPLY: &[(&str, i16)] = &[
    ("32016L0680", 2018),
    ("32016R0679", 2018),
    ("32022R1925", 2023),
    ("32022R2065", 2023),
];

/// The year from which an act applies, by its CELEX number: news that applies it is no older.
pub(crate) fn applies_since(celex: &str) -> Option<i16> {
    let known = APPLY.iter().find(|(number, _)| *number == celex);
    known
        .map(|(_, year)| *year)
        .or_else(|| celex.get(1..5)?.parse().ok())
}

const fn entry(
    act: Act,
    instrument: &'static str,
    celex: Option<&'static str>,
    noun: Noun,
    numbers: &'static [&'static str],
) -> Entry {
    Entry {
        act,
        instrument,
        celex,
        noun,
        numbers,
    }
}

/// Gives the names of an act of the user's.
pub(super) fn own(number: EntryId, entry: &ActEntry, mut add: impl FnMut(&str, Word)) {
    let act = Act::Own(number, noun(entry));
    for name in &entry.names {
        let is_acronym = !name.contains(char::is_lowercase);
        add(
            name,
            if is_acronym {
                Word::Acronym(act)
            } else {
                Word::Act(act)
            },
        );
    }
}

/// What an act of the user's is called by; the letter of a CELEX number says regulation or directive.
fn noun(entry: &ActEntry) -> Noun {
    let letter = entry
        .celex
        .as_deref()
        .and_then(|celex| celex.as_bytes().get(5));
    match (entry.kind, letter) {
        (Some(ActKind::Regulation), _) | (None, Some(b'R')) => Noun::Regulation,
        (Some(ActKind::Directive), _) | (None, Some(b'L')) => Noun::Directive,
        (Some(ActKind::Law), _) => Noun::Law,
        (Some(ActKind::Decree), _) => Noun::Decree,
        (Some(ActKind::Code), _) => Noun::Code,
        (Some(ActKind::Charter), _) => Noun::Charter,
        (Some(ActKind::Convention), _) => Noun::Convention,
        (Some(ActKind::Treaty), _) => Noun::Treaty,
        (None, _) => Noun::Text,
    }
}

impl Act {
    /// Its line of the table.
    pub(super) fn entry(self) -> Option<&'static Entry> {
        ACTS.iter().find(|entry| entry.act == self)
    }

    /// The act with an official number such as `2016/679`.
    pub(super) fn numbered(number: &str) -> Option<Self> {
        ACTS.iter()
            .find(|entry| entry.numbers.contains(&number))
            .map(|entry| entry.act)
    }

    /// What it is.
    pub(super) fn noun(self) -> Noun {
        match self {
            Self::Own(_, noun) | Self::Other(noun) => noun,
            known => known.entry().map_or(Noun::Text, |entry| entry.noun),
        }
    }

    /// True for the GDPR and its copy in the law of the United Kingdom: the articles are the same.
    pub(super) fn has_gdpr_structure(self) -> bool {
        matches!(self, Self::Gdpr | Self::UkGdpr)
    }

    /// True when `L. 34-5` or `226-16` is one article of it; else the hyphen divides article and paragraph.
    pub(super) fn numbers_with_hyphens(self) -> bool {
        matches!(
            self.noun(),
            Noun::Law | Noun::Decree | Noun::Code | Noun::Private | Noun::Text
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acts_stand_once_in_the_table() {
        for (i, entry) in ACTS.iter().enumerate() {
            assert!(
                ACTS[..i].iter().all(|other| other.act != entry.act
                    && !other.numbers.iter().any(|n| entry.numbers.contains(n))),
                "{:?}",
                entry.act
            );
        }
        assert_eq!(Act::numbered("2016/679"), Some(Act::Gdpr));
        assert_eq!(Act::numbered("2016/6790"), None);
    }
}
