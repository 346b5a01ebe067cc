//! French.

use super::{Conventions, DateOrder, Words};

#[rustfmt::skip]
pub(super) const WORDS: Words = Words {
    stop: &[
        "a", "ai", "alors", "après", "au", "aussi", "autre", "aux", "avait", "avant", "avec", "avoir", "c'",
        "c'est", "car", "ce", "cela", "celle", "celui", "ces", "cet", "cette", "ceux", "chez", "comme",
        "contre", "d'", "dans", "de", "depuis", "des", "deux", "dont", "du", "elle", "elles", "en", "encore",
        "entre", "est", "et", "eux", "faire", "fait", "faut", "fois", "ici", "il", "ils", "j'", "je",
        "jusqu'", "l'", "la", "le", "les", "leur", "leurs", "lors", "lui", "m'", "mais", "me", "mes", "moi",
        "moins", "mon", "même", "n'", "ne", "ni", "non", "nos", "notre", "nous", "on", "ont", "ou", "où",
        "par", "parce", "pas", "pendant", "peu", "peut", "plus", "plusieurs", "pour", "pourrait", "pouvait",
        "qu'", "quand", "que", "quel", "quelle", "quelques", "qui", "s'", "sa", "sans", "se", "selon", "sera",
        "serait", "ses", "si", "son", "sont", "sous", "sur", "t'", "ta", "tandis", "tant", "te", "tous",
        "tout", "toute", "toutes", "très", "tu", "un", "une", "vers", "vos", "votre", "vous", "y", "à",
        "étaient", "était", "été", "être",
    ],
    abbreviations: &[
        "abs", "adj", "al", "art", "arts", "av", "avr", "bd", "bld", "c.-à-d", "cf", "chap", "coll", "cons",
        "dir", "dr", "déc", "ed", "ex", "ff", "fig", "fév", "févr", "hab", "janv", "jr", "juil", "litt", "m",
        "me", "mgr", "mlle", "mlles", "mm", "mme", "mmes", "mr", "n", "no", "nos", "nov", "nr", "oct", "p",
        "par", "pp", "pr", "prof", "réf", "sept", "st", "ste", "sté", "suiv", "t", "tél", "v", "vol", "éd",
        "éts",
    ],
    doubtful_abbreviations: &["dim", "jeu", "lun", "mar", "mer", "sam", "ven"],
    conventions: Conventions { decimal: ',', date_order: DateOrder::DayMonth, attribute_first: false, capital_months: false, next_is_next_week: false, future: &["dra", "dront", "era", "eront", "ira", "iront", "rra", "rront", "vra", "vront"], plural_genitive: None, plural: &["s", "x"], no_plural: &[] },
};
