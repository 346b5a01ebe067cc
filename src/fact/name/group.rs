//! Groups of words, so that a grammar passes over a place where no word of its own begins without a look at
//! the words. See [`Openings`].

use super::{OrganizationCategory, Word};
use crate::fact::lexicon::{OF_NAME, Openings};

/// What a name or its description begins with, in small letters too.
pub(super) const HEAD: Openings = OF_NAME;
/// Posts.
pub(super) const ROLE: Openings = OF_NAME << 1;
/// Honorifics and titles.
pub(super) const TITLE: Openings = OF_NAME << 2;
/// Countries, their people, towns.
pub(super) const PLACE: Openings = OF_NAME << 3;
/// Small words between the words of a name or beside it.
pub(super) const SMALL: Openings = OF_NAME << 4;
/// Particles of surnames.
pub(super) const PARTICLE: Openings = OF_NAME << 5;
/// Fines.
pub(super) const FINE: Openings = OF_NAME << 6;
/// Words that are no names.
pub(super) const NO_NAME: Openings = OF_NAME << 7;
/// Words behind a name that tell what it is.
pub(super) const TAIL: Openings = OF_NAME << 8;
/// Words that belong to a post.
pub(super) const POST: Openings = OF_NAME << 9;
/// The rest.
pub(super) const OTHER: Openings = OF_NAME << 10;
/// Words that stop a name or tell what it is.
pub(super) const TELLING: Openings = HEAD | ROLE | TITLE | PLACE | NO_NAME | TAIL | POST | OTHER;

impl Word {
    /// What a noun for a body says it is.
    pub(super) fn body(self) -> Option<OrganizationCategory> {
        match self {
            Self::Body(category) => Some(category),
            _ => None,
        }
    }

    /// A word for a post.
    pub(super) fn post(self) -> Option<()> {
        matches!(self, Self::Role(_) | Self::Roles(_)).then_some(())
    }

    /// The group of the word.
    pub(crate) const fn group(self) -> Openings {
        match self {
            Self::ThingHead | Self::Apposed(_) | Self::Body(_) | Self::Known(_) => HEAD,
            Self::Role(_) | Self::Roles(_) => ROLE,
            Self::Honorific | Self::LawyerHonorific | Self::Title(_) => TITLE,
            Self::Country(_) | Self::Demonym(_) | Self::Place => PLACE,
            Self::Determiner
            | Self::Indefinite
            | Self::Of
            | Self::To
            | Self::At
            | Self::And
            | Self::Joint
            | Self::LateJoint
            | Self::Is
            | Self::Genitive
            | Self::Against
            | Self::Within
            | Self::InCharge
            | Self::HeadOf
            | Self::Passing
            | Self::TitleOpens
            | Self::Kin
            | Self::VerbToo
            | Self::TitleCloses
            | Self::Auxiliary
            | Self::Possessive
            | Self::WhoIs
            | Self::BeforeVerb => SMALL,
            Self::Particle | Self::LinkParticle => PARTICLE,
            Self::FineNoun | Self::Imposed => FINE,
            Self::NotName | Self::Opener => NO_NAME,
            Self::ThingTail | Self::SoftTail | Self::CompanyForm | Self::CompanyTail => TAIL,
            Self::RoleModifier
            | Self::Portfolio
            | Self::Former
            | Self::Acting
            | Self::Direction
            | Self::Specialty
            | Self::DataProtection => POST,
            _ => OTHER,
        }
    }
}
