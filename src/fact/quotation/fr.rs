//! French words around quotations.

use super::Word;
use crate::fact::lexicon::Table;

#[rustfmt::skip]
pub(super) const WORDS: Table<Word> = &[
    (Word::Speech, &[
        "a admis", "a affirmé", "a ajouté", "a annoncé", "a appelé", "a assuré", "a averti", "a commenté", "a conclu",
        "a concédé", "a confirmé", "a confié", "a dit", "a déclaré", "a détaillé", "a estimé", "a expliqué", "a exprimé",
        "a fait savoir", "a fait valoir", "a indiqué", "a insisté", "a jugé", "a lancé", "a martelé", "a noté", "a observé",
        "a plaidé", "a poursuivi", "a promis", "a précisé", "a prévenu", "a rappelé", "a reconnu", "a regretté", "a relevé",
        "a réagi", "a répliqué", "a répondu", "a répété", "a rétorqué", "a souligné", "a soutenu", "a tweeté", "a écrit", "admet",
        "affirmait", "affirme", "ajoutait", "ajoute", "annonce", "assure", "avertit", "commente", "conclut", "confie", "confirme",
        "constate", "d'après", "disait", "dit", "déclarait", "déclare", "déplore", "détaille", "estimait", "estime", "expliquait",
        "explique", "fait savoir", "fait valoir", "indique", "insiste", "juge", "lance", "martèle", "note", "nuance", "observe",
        "ont affirmé", "ont annoncé", "ont dit", "ont déclaré", "ont indiqué", "plaide", "poursuit", "précisait", "précise",
        "prévient", "raconte", "rappelle", "reconnaît", "regrette", "relève", "répond", "répète", "résume", "rétorque",
        "s'est dit", "s'est dite", "s'est exclamé", "s'est félicité", "s'est félicitée", "s'est réjoui", "s'est réjouie",
        "s'indigne", "se félicite", "selon", "soulignait", "soulignant", "souligne", "soutient", "témoigne", "écrit",
    ]),
    (Word::Pronoun, &["elle", "il"]),
];
