//! English words around authors' names.

use super::Words;

pub(super) const WORDS: Words = Words {
    by: &["by", "posted by", "reported by", "words", "written by"],
    and: &["and", "with"],
    nobody: &[
        "admin",
        "administrator",
        "anonymous",
        "contributor",
        "editor",
        "editorial team",
        "guest",
        "news desk",
        "newsroom",
        "none",
        "null",
        "staff",
        "staff reporter",
        "staff writer",
        "undefined",
        "unknown",
    ],
};
