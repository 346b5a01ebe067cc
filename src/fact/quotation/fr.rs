//! French words.

use super::Word;
use crate::fact::lexicon::Table;

#[rustfmt::skip]
pub(super) const WORDS: Table<Word> = &[
    (Word::Speech, &[
        "affirmait", "affirme", "affirment", "affirmé", "ajoute", "ajoutent", "ajouté", "alerte", "alerté",
        "annonce", "annoncé", "argue", "argumente", "assurait", "assure", "assurent", "assuré", "avance",
        "avancé", "averti", "avertit", "avoue", "avoué", "clame", "commente", "commenté", "conclu", "concluent",
        "conclut", "confie", "confirme", "confirmé", "confié", "constate", "constaté", "conteste", "dire",
        "disait", "disent", "dit", "déclarait", "déclare", "déclarent", "déclarer", "déclaré", "décrit",
        "défend", "dénonce", "dénoncent", "dénoncé", "déplore", "déploré", "détaille", "détaillé", "estimait",
        "estime", "estiment", "estimé", "expliquait", "explique", "expliquent", "expliqué", "fustige",
        "fustigé", "félicité", "indique", "indiquent", "indiqué", "insiste", "insisté", "interroge", "ironise",
        "ironisé", "juge", "jugé", "justifie", "justifié", "lance", "lancé", "lâche", "lâché", "martelé",
        "martèle", "murmure", "note", "notent", "noté", "nuance", "nuancé", "observe", "observé", "plaide",
        "plaidé", "poursuit", "poursuivi", "promet", "promis", "proteste", "protesté", "précise", "précisent",
        "précisé", "prévenu", "prévient", "raconte", "racontent", "raconté", "rappelle", "rappellent",
        "rappelé", "reconnaît", "reconnu", "regrette", "regretté", "relativise", "relevé", "relève", "renchéri",
        "renchérit", "réjoui", "réplique", "répliqué", "répond", "répondu", "répète", "répété", "résume",
        "résumé", "rétorque", "rétorqué", "révèle", "révélé", "s'agace", "s'alarme", "s'emporte", "s'exclame",
        "s'exclamé", "s'indigne", "s'indigné", "s'inquiète", "s'inquiété", "s'insurge", "s'insurgé",
        "s'interroge", "s'étonne", "s'étonné", "se félicite", "se réjouit", "souffle", "soulignait", "souligne",
        "soulignent", "souligné", "soutenu", "soutient", "suggère", "tempête", "tonne", "tranche", "tweete",
        "tweeté", "témoigne", "témoigné", "écrit", "écrivait", "écrivent",
    ]),
];
