//! English words around quotations.

use super::Word;
use crate::fact::lexicon::Table;

#[rustfmt::skip]
pub(super) const WORDS: Table<Word> = &[
    (Word::Speech, &[
        "according to", "acknowledged", "added", "adds", "admitted", "agreed", "alleged", "alleges", "announced",
        "answered", "argued", "argues", "asked", "asserted", "boasted", "cautioned", "claimed", "claims", "commented",
        "complained", "conceded", "concluded", "confirmed", "countered", "declared", "denied", "described",
        "emphasised", "emphasized", "explained", "explains", "insisted", "insists", "joked", "lamented", "maintained",
        "mentioned", "noted", "notes", "objected", "observed", "opined", "pointed out", "promised",
        "quipped", "recalled", "recounted", "reiterated", "remarked", "remarks", "replied", "reported", "responded",
        "said", "say", "says", "stated", "states", "stressed", "suggested", "tells", "testified", "told", "tweeted",
        "urged", "vowed", "warned", "warns", "writes", "wrote",
    ]),
    (Word::Tells, &["tells", "told"]),
    (Word::Pronoun, &["he", "she"]),
];
