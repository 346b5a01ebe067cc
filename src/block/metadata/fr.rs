//! French words around authors' names.

use super::Words;

pub(super) const WORDS: Words = Words {
    by: &[
        "de",
        "par",
        "propos recueillis par",
        "texte",
        "un article de",
    ],
    and: &["avec", "et"],
    nobody: &[
        "administrateur",
        "la redaction",
        "la rédaction",
        "le service",
        "notre rédaction",
        "redaction",
        "rédacteur",
        "rédaction",
        "webmaster",
    ],
};
