//! Sentences in French. `~` is a space that does not break.

use coupure::FactKind::{Date, Duration, Legal, Money, Percent, Person, Quotation};

use crate::grammar::{Numbers, Said, Sentence};

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

const NAMES: [&str; 8] = [
    "Maëlle Kervadec",
    "Camille Aubertin",
    "Julien Castagnol",
    "Inès Vandamme",
    "Thomas Delcourt",
    "Nadia Farouki",
    "Hélène Roussillon",
    "Antoine Berthelier",
];

const WORDS: [&str; 6] = [
    "Nous contestons cette décision devant les tribunaux",
    "Cette surveillance n’a aucune base légale",
    "Les personnes concernées ont été prévenues sans tarder",
    "La société n’a jamais vendu les données de ses clients",
    "Il fallait mettre fin à cette pratique",
    "Nous avons corrigé la faille dès sa découverte",
];

pub const TITLES: &[&str] = &[
    "La CNIL sanctionne une société de livraison pour ses fichiers",
    "L’autorité ouvre une enquête sur les caméras d’un grand magasin",
    "Données personnelles~: la société visée conteste la sanction",
];

pub const FILLERS: &[&str] = &[
    "L’autorité a ouvert son enquête après plusieurs plaintes de clients.",
    "La société assure avoir modifié ses pratiques depuis le contrôle.",
    "Les fichiers en cause contenaient des adresses et des numéros de téléphone.",
    "Aucune des personnes concernées n’avait été informée de cette collecte.",
    "La décision peut encore être contestée devant le Conseil d’État.",
];

pub const FURNITURE: &[&str] = &[
    "Partager sur Facebook",
    "Suivez-nous sur Twitter",
    "Abonnez-vous à notre newsletter",
    "Temps de lecture : 4 minutes",
];

/// What ends a page: what comes after it is no article.
pub const LAST: &str = "Laisser un commentaire";

pub const SENTENCES: [Sentence; 14] = [
    |n| Said {
        words: format!(
            "La société devra payer une amende de {}~millions d’euros.",
            n.small
        ),
        facts: vec![(Money, format!("{}000000 EUR", n.small))],
    },
    |n| Said {
        words: format!(
            "Le préjudice s’élève à {},{}~milliards d’euros selon les plaignants.",
            n.small, n.tenths
        ),
        facts: vec![(Money, format!("{}{}00000000 EUR", n.small, n.tenths))],
    },
    |n| Said {
        words: format!(
            "Une somme de {}~{:03}~€ a été versée aux victimes.",
            n.small, n.thousands
        ),
        facts: vec![(Money, format!("{}{:03} EUR", n.small, n.thousands))],
    },
    |n| Said {
        words: format!(
            "L’astreinte a été fixée à {}~francs suisses.",
            n.thousands + 1
        ),
        facts: vec![(Money, format!("{} CHF", n.thousands + 1))],
    },
    |n| Said {
        words: format!(
            "Le chiffre d’affaires du groupe a reculé de {},{}~%.",
            n.small, n.tenths
        ),
        facts: vec![(Percent, format!("{}.{} %", n.small, n.tenths))],
    },
    |n| Said {
        words: format!(
            "Selon le rapport, {} pour cent des fiches étaient périmées.",
            n.small
        ),
        facts: vec![(Percent, format!("{} %", n.small))],
    },
    |n| Said {
        words: format!(
            "Le contrôle a eu lieu le {}~{} {}.",
            n.day, MONTHS[n.month], n.year
        ),
        facts: vec![(Date, day(n))],
    },
    |n| Said {
        words: format!("Le fichier a été créé en {} {}.", MONTHS[n.month], n.year),
        facts: vec![(Date, format!("{}-{:02}", n.year, n.month + 1))],
    },
    |n| Said {
        words: format!(
            "La société dispose d’un délai de {}~mois pour se conformer.",
            n.small
        ),
        facts: vec![(Duration, format!("P{}M", n.small))],
    },
    |n| Said {
        words: format!(
            "Elle a manqué aux obligations de l’article~{} du RGPD.",
            n.small
        ),
        facts: vec![(Legal, format!("GDPR {}", n.small))],
    },
    |n| Said {
        words: "L’article~83, paragraphe~5, point~a), du RGPD fixe le plafond de la sanction."
            .to_owned(),
        facts: vec![(Legal, "GDPR 83(5)(a)".to_owned()); usize::from(n.small > 0)],
    },
    |n| Said {
        words: format!(
            "Le dossier est suivi par {}, avocate de l’association.",
            NAMES[n.name]
        ),
        facts: vec![(Person, NAMES[n.name].to_owned())],
    },
    |n| Said {
        words: format!(
            "«~{}~», a déclaré {}, porte-parole de la société.",
            WORDS[n.words], NAMES[n.name]
        ),
        facts: vec![
            (Quotation, WORDS[n.words].to_owned()),
            (Person, NAMES[n.name].to_owned()),
        ],
    },
    |n| Said {
        words: format!("“{}”, affirme le communiqué de la société.", WORDS[n.words]),
        facts: vec![(Quotation, WORDS[n.words].to_owned())],
    },
];

fn day(n: &Numbers) -> String {
    format!("{}-{:02}-{:02}", n.year, n.month + 1, n.day)
}
