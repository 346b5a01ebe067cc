//! French words around quotations.

use super::Word;
use crate::fact::lexicon::Table;

#[rustfmt::skip]
pub(super) const WORDS: Table<Word> = &[
    (Word::Speech, &[
        "admet", "affirmait", "affirmant", "affirme", "affirment", "ajoutait", "ajoutant", "ajoute", "annonce",
        "assurant", "assure", "assurent", "assène", "avertit", "commente", "conclut", "confie", "confirme",
        "constate", "d'après", "disait", "disent", "dit", "déclarait", "déclarant", "déclare", "déclarent", "dénonce",
        "dénoncent", "déplore", "détaille", "estimait", "estimant", "estime", "estiment", "expliquait", "expliquant",
        "explique", "expliquent", "fait savoir", "fait valoir", "glisse", "indique", "indiquent", "insiste",
        "ironise", "juge", "lance", "martèle", "note", "nuance", "observe", "plaide", "poursuit", "précisait",
        "précisant", "précise", "prévient", "raconte", "rappelant", "rappelle", "rapporte", "reconnaît", "regrette",
        "relève", "renchérit", "répond", "répète", "résume", "rétorque", "s'alarme", "s'est dit", "s'est dite",
        "s'est exclamé", "s'est exclamée", "s'est félicité", "s'est félicitée", "s'est indigné", "s'est indignée",
        "s'est réjoui", "s'est réjouie", "s'indigne", "s'inquiète", "s'interroge", "s'étonne", "salue", "se félicite",
        "se réjouit", "selon", "soulignait", "soulignant", "souligne", "soutient", "tempère", "tranche", "témoigne",
        "écrit",
    ]),
    (Word::Auxiliary, &[
        "a", "a-t-elle", "a-t-il", "a-t-on", "avaient", "avait", "avait-elle", "avait-il", "ayant", "ont",
        "ont-elles", "ont-ils",
    ]),
    (Word::Participle, &[
        "admis", "affirmé", "ajouté", "annoncé", "argumenté", "argué", "assuré", "asséné", "avancé", "averti",
        "commenté", "complété", "conclu", "concédé", "confessé", "confirmé", "confié", "critiqué", "demandé", "dit",
        "déclaré", "dénoncé", "déploré", "détaillé", "estimé", "expliqué", "exprimé", "fait remarquer", "fait savoir",
        "fait valoir", "fustigé", "glissé", "indiqué", "informé", "insisté", "ironisé", "jugé", "lancé", "lâché",
        "martelé", "mentionné", "mis en garde", "noté", "nuancé", "observé", "plaidé", "plaisanté", "pointé",
        "poursuivi", "promis", "précisé", "prévenu", "raconté", "rappelé", "rapporté", "rassuré", "reconnu",
        "regretté", "relevé", "renchéri", "réagi", "réitéré", "répliqué", "répondu", "répété", "résumé", "rétorqué",
        "salué", "souligné", "soupiré", "soutenu", "tempéré", "tenu à préciser", "tonné", "tranché", "tweeté",
        "témoigné", "écrit",
    ]),
    (Word::Pronoun, &["elle", "il"]),
];
