//! French furniture.

mod notices;
mod offers;
mod page;
mod readers;

use super::{Rule, Words};

#[rustfmt::skip]
pub(super) const WORDS: Words = Words {
    address: &[
        "abonnez", "cliquez", "connectez", "découvrez", "inscrivez", "je", "mes", "moi", "nos", "notre", "nous",
        "partagez", "profitez", "recevez", "retrouvez", "suivez", "ta", "tes", "ton", "tu", "téléchargez", "vos",
        "votre", "vous",
    ],
    months: &[
        "août", "avr", "avril", "déc", "décembre", "fév", "févr", "février", "janv", "janvier", "juil", "juillet",
        "juin", "mai", "mars", "nov", "novembre", "oct", "octobre", "sept", "septembre",
    ],
    weekdays: &[
        "dimanche", "jeudi", "lundi", "mardi", "mercredi", "samedi", "vendredi",
    ],
    clock: &[
        "du", "er", "et", "gmt", "h", "heures", "le", "min", "utc", "à",
    ],
};

/// The rules by what they are about.
pub(super) const RULES: &[&[Rule]] = &[page::RULES, readers::RULES, offers::RULES, notices::RULES];
