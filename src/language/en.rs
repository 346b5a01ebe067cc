//! English.

use super::{Conventions, DateOrder, Words};

#[rustfmt::skip]
pub(super) const WORDS: Words = Words {
    stop: &[
        "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "because", "been",
        "before", "being", "between", "both", "but", "by", "can", "could", "did", "do", "does", "during",
        "each", "even", "few", "for", "from", "had", "has", "have", "he", "her", "here", "him", "his", "how",
        "i", "if", "in", "into", "is", "it", "its", "just", "like", "many", "may", "me", "might", "more",
        "most", "much", "my", "new", "no", "not", "now", "of", "off", "on", "one", "only", "or", "other",
        "our", "out", "over", "own", "said", "same", "she", "should", "so", "some", "such", "than", "that",
        "the", "their", "them", "then", "there", "these", "they", "this", "those", "through", "to", "too",
        "under", "until", "up", "very", "was", "we", "were", "what", "when", "where", "which", "while", "who",
        "whom", "why", "will", "with", "would", "you", "your",
    ],
    abbreviations: &[
        "a.m", "abs", "al", "apr", "art", "arts", "assn", "assoc", "atty", "aug", "av", "ave", "blvd", "bros",
        "capt", "cf", "ch", "cmdr", "co", "col", "corp", "dec", "dept", "dist", "div", "dr", "e.g", "ed", "eds",
        "esq", "est", "etc", "feb", "ff", "fig", "fri", "ft", "gen", "gov", "hon", "i.e", "inc", "jan", "jr",
        "jul", "jun", "litt", "lt", "ltd", "maj", "mar", "messrs", "mon", "mr", "mrs", "ms", "mt", "no", "nos",
        "nov", "nr", "oct", "p", "p.m", "par", "para", "paras", "pp", "pres", "prof", "prop", "r", "rec", "reg",
        "regs", "rep", "rev", "rs", "sat", "sec", "sen", "sep", "sept", "sgt", "sr", "st", "ste", "sun", "supt",
        "thu", "tue", "u.k", "u.n", "u.s", "univ", "v", "vol", "vs", "wed",
    ],
    doubtful_abbreviations: &[],
    conventions: Conventions { decimal: '.', date_order: DateOrder::MonthDay, attribute_first: true, capital_months: true, next_is_next_week: true, future: &[], plural_genitive: Some('s'), plural: &["s"], no_plural: &["is", "ss", "us"] },
};
