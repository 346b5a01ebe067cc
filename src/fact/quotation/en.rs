//! English words.

use super::Word;
use crate::fact::lexicon::Table;

#[rustfmt::skip]
pub(super) const WORDS: Table<Word> = &[
    (Word::Speech, &[
        "acknowledged", "acknowledges", "added", "adds", "admits", "admitted", "advised", "alleged",
        "announced", "announces", "argued", "argues", "asked", "asks", "asserted", "asserts", "believes",
        "called", "cautioned", "cautions", "chimed in", "claimed", "claims", "commented", "comments",
        "complained", "complains", "conceded", "concedes", "concluded", "concludes", "concurred", "confirmed",
        "confirms", "contended", "contends", "continued", "countered", "cried", "declared", "declares",
        "denied", "denies", "described", "disclosed", "emphasised", "emphasized", "estimated", "estimates",
        "exclaimed", "explained", "explains", "insisted", "insists", "joked", "jokes", "lamented", "maintained",
        "maintains", "mused", "noted", "notes", "observed", "observes", "pledged", "predicted", "quipped",
        "reads", "recalled", "recalls", "recounted", "reiterated", "remarked", "remembers", "replied",
        "replies", "reported", "responded", "responds", "retorted", "revealed", "reveals", "said", "say",
        "saying", "says", "shouted", "stated", "states", "stressed", "stresses", "suggested", "suggests",
        "tells", "testified", "testifies", "think", "told", "tweeted", "tweets", "urged", "urges", "vowed",
        "vows", "warned", "warns", "whispered", "wondered", "writes", "wrote",
    ]),
];
