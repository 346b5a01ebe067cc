//! French words around quotations.

use super::Word;
use crate::fact::lexicon::Table;

#[rustfmt::skip]
pub(super) const WORDS: Table<Word> = &[
    (Word::Speech, &[
        "admet", "affirmait", "affirmant", "affirme", "affirment", "ajoutait", "ajoutant", "ajoute", "annonce",
        "assurant", "assure", "assurent", "avertit", "commente", "conclut", "confie", "confirme", "constate",
        "d'après", "disait", "dit", "déclarait", "déclarant", "déclare", "dénonce", "déplore", "détaille", "estimait",
        "estimant", "estime", "estiment", "expliquait", "expliquant", "explique", "expliquent", "fait savoir",
        "fait valoir", "indique", "indiquent", "insiste", "juge", "lance", "martèle", "note", "nuance", "observe",
        "plaide", "poursuit", "précisait", "précisant", "précise", "prévient", "raconte", "rappelant", "rappelle",
        "reconnaît", "regrette", "relève", "répond", "répète", "résume", "rétorque", "s'est dit", "s'est dite",
        "s'est exclamé", "s'est exclamée", "s'est félicité", "s'est félicitée", "s'est indigné", "s'est indignée",
        "s'est réjoui", "s'est réjouie", "s'indigne", "salue", "se félicite", "se réjouit", "selon", "soulignait",
        "soulignant", "souligne", "soutient", "témoigne", "écrit",
    ]),
    (Word::Auxiliary, &[
        "a", "a-t-elle", "a-t-il", "a-t-on", "avaient", "avait", "avait-elle", "avait-il", "ayant", "ont",
        "ont-elles", "ont-ils",
    ]),
    (Word::Participle, &[
        "admis", "affirmé", "ajouté", "annoncé", "argué", "assuré", "averti", "commenté", "complété", "conclu",
        "concédé", "confessé", "confirmé", "confié", "critiqué", "demandé", "dit", "déclaré", "dénoncé", "déploré",
        "détaillé", "estimé", "expliqué", "exprimé", "fait remarquer", "fait savoir", "fait valoir", "fustigé",
        "glissé", "indiqué", "informé", "insisté", "ironisé", "jugé", "lancé", "lâché", "martelé", "mis en garde",
        "noté", "nuancé", "observé", "plaidé", "plaisanté", "poursuivi", "promis", "précisé", "prévenu", "raconté",
        "rappelé", "reconnu", "regretté", "relevé", "réagi", "répliqué", "répondu", "répété", "résumé", "rétorqué",
        "salué", "souligné", "soupiré", "soutenu", "tenu à préciser", "tonné", "tranché", "tweeté", "témoigné",
        "écrit",
    ]),
    (Word::Pronoun, &["elle", "il"]),
];
