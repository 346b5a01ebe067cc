//! French furniture: the page itself: menus, dates, bylines, captions, fields.

use crate::boilerplate::{
    Reason,
    phrases::{
        Place::{Inside, Lead, Line, Start},
        Rule,
        Strength::{Sure, Weak},
    },
};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "fr.navigation.menu",
        reason: Reason::Navigation,
        strength: Sure,
        place: Line,
        forms: &[
            "accueil", "afficher plus", "agrandir", "aller au contenu", "aller au contenu principal", "archives",
            "article précédent", "article suivant", "articles récents", "catégories", "commentaires récents",
            "comparateur", "comparateurs", "connexion", "contact", "contactez-nous", "direct", "déconnexion",
            "en direct", "fermer", "fermer le menu", "fil d'ariane", "haut de page", "imprimer", "inscription",
            "liens utiles", "menu", "menu principal", "mes favoris", "mon compte", "navigation", "nous contacter",
            "ouvrir le menu", "page précédente", "page suivante", "paramètres", "passer au contenu", "plan du site",
            "plein écran", "plus", "précédent", "qui sommes-nous", "qui êtes-vous", "recherche", "rechercher",
            "replay", "retour", "retour en haut", "retour haut de page", "retour à l'accueil", "rubrique",
            "rubriques", "s'inscrire", "se connecter", "sommaire", "suivant", "sujets", "thèmes", "thématiques",
            "tout voir", "toutes les actualités", "toutes nos actualités", "télécharger", "vers le haut",
            "voir plus", "voir tout", "à propos",
        ],
    },
    Rule {
        id: "fr.navigation.skip",
        reason: Reason::Navigation,
        strength: Sure,
        place: Start(8),
        forms: &[
            "accéder au contenu", "passer au contenu", "voir tous", "voir toutes",
        ],
    },
    Rule {
        id: "fr.navigation.skip_weak",
        reason: Reason::Navigation,
        strength: Weak,
        place: Start(8),
        forms: &[
            "aller au", "retour aux", "retour à", "revenir à", "tous les articles", "toutes les",
        ],
    },
    Rule {
        id: "fr.navigation.tags",
        reason: Reason::Navigation,
        strength: Sure,
        place: Start(30),
        forms: &[
            "catégorie :", "catégories :", "classé dans", "classé sous", "dans la rubrique", "dossier :",
            "en lien avec", "mot-clé :", "mots clés :", "posté dans", "publié dans", "rubrique :", "sujets :",
            "sujets associés", "tag :", "tags :", "thème :", "thèmes :", "thématiques :", "étiquette :",
            "étiquettes :", "étiqueté",
        ],
    },
    Rule {
        id: "fr.navigation.label",
        reason: Reason::Navigation,
        strength: Weak,
        place: Line,
        forms: &[
            "actu", "actualité", "actualités", "actus", "annonces", "annuler", "auto", "autres", "boutique",
            "cinéma", "cuisine", "culture", "dossiers", "débats", "découvrez", "découvrir", "emploi",
            "en savoir plus", "entreprise", "faits divers", "france", "high-tech", "idées", "immobilier", "infos",
            "international", "jeux", "justice", "le direct", "les dossiers", "loisirs", "mode", "monde", "musique",
            "météo", "numérique", "ok", "opinions", "ou", "oui", "people", "photos", "planète", "podcasts",
            "politique", "produits", "ressources", "régions", "santé", "science", "sciences", "services", "société",
            "solutions", "sport", "sports", "tags", "tech", "télévision", "une", "vidéo", "vidéos", "voyage",
            "à la une", "économie",
        ],
    },
    Rule {
        id: "fr.reading_time.time",
        reason: Reason::ReadingTime,
        strength: Sure,
        place: Inside(16),
        forms: &[
            "# min de lecture", "# min read", "# minute de lecture", "# minutes de lecture", "# mn de lecture",
            "durée de lecture", "lecture # min", "lecture # mn", "lecture : # min", "lecture en # min",
            "temps de lecture",
        ],
    },
    Rule {
        id: "fr.reading_time.listen",
        reason: Reason::ReadingTime,
        strength: Sure,
        place: Start(14),
        forms: &[
            "lire l'article en audio", "écouter # min", "écouter cet article", "écouter l'article",
            "écoutez cet article", "écoutez l'article",
        ],
    },
    Rule {
        id: "fr.byline.by",
        reason: Reason::Byline,
        strength: Weak,
        place: Start(14),
        forms: &[
            "auteur :", "auteure :", "auteurs :", "autrice :", "avec afp", "de notre correspondant",
            "de notre envoyé", "de notre envoyée", "par", "posté par", "propos recueillis par", "publié par",
            "recueilli par", "source afp", "un article de", "écrit par",
        ],
    },
    Rule {
        id: "fr.byline.agency",
        reason: Reason::Byline,
        strength: Sure,
        place: Start(30),
        forms: &[
            "(avec agences)", "article rédigé par", "avec l'afp", "avec reuters", "reportage par",
            "version française", "édité par",
        ],
    },
    Rule {
        id: "fr.byline.agency_weak",
        reason: Reason::Byline,
        strength: Weak,
        place: Start(30),
        forms: &[
            "contribution de", "information de", "informations de", "reportage de", "rédaction de", "un texte de",
        ],
    },
    Rule {
        id: "fr.byline.about",
        reason: Reason::Byline,
        strength: Sure,
        place: Line,
        forms: &[
            "auteur", "auteurs", "de l'auteur", "du même auteur", "l'auteur", "la rédaction",
            "la rédaction avec afp", "le monde avec afp", "les auteurs", "par la rédaction", "rédacteur",
            "rédacteur en chef", "rédactrice", "rédigé par", "ses derniers articles", "tous ses articles",
            "voir ses articles", "voir tous les articles", "à propos de l'auteur", "à propos de l'auteure",
            "à propos des auteurs", "écrit par",
        ],
    },
    Rule {
        id: "fr.byline.bio",
        reason: Reason::Byline,
        strength: Weak,
        place: Inside(60),
        forms: &[
            "correspondant à", "diplômé de", "diplômée de", "est journaliste", "est l'auteur de",
            "est l'auteure de", "journaliste au", "journaliste à", "passionné de", "passionné par", "passionnée de",
            "passionnée par", "plus d'articles de", "rédacteur en chef", "rédacteur web", "rédactrice en chef",
            "rédactrice web", "suivre sur twitter", "titulaire d'un", "tous les articles de",
            "voir les articles de", "voir tous les articles de",
        ],
    },
    Rule {
        id: "fr.credit.photo",
        reason: Reason::Credit,
        strength: Sure,
        place: Start(30),
        forms: &[
            "crédit image", "crédit photo", "crédit photos", "crédit ©", "crédits image", "crédits photo",
            "crédits photos", "crédits ©", "illustration ©", "image :", "image d'illustration", "image ©",
            "images :", "photo :", "photo afp", "photo d'archives", "photo d'illustration", "photo dr", "photo ©",
            "photographie :", "photos :", "source photo", "© crédit",
        ],
    },
    Rule {
        id: "fr.credit.label_weak",
        reason: Reason::Credit,
        strength: Weak,
        place: Start(30),
        forms: &[
            "crédit :", "crédits :", "dessin :", "illustration :", "infographie :", "légende :", "montage :",
            "photo de", "vidéo :", "visuel :",
        ],
    },
    Rule {
        id: "fr.credit.inside",
        reason: Reason::Credit,
        strength: Weak,
        place: Inside(60),
        forms: &[
            "/ afp", "/ sipa", "abaca", "adobe stock", "afp photo", "capture d'écran", "crédit :", "crédit photo",
            "crédits :", "crédits photo", "getty", "getty images", "hans lucas", "image d'illustration", "istock",
            "maxppp", "photo :", "photo afp", "photo d'archives", "photo d'illustration", "photo ©", "photopqr",
            "pixabay", "reuters/", "shutterstock", "sipa press", "unsplash", "via afp", "via reuters",
            "wikimedia commons", "©",
        ],
    },
    Rule {
        id: "fr.source_link.original",
        reason: Reason::SourceLink,
        strength: Sure,
        place: Start(20),
        forms: &[
            "article original", "article source", "cet article est apparu en premier sur",
            "cet article est paru sur", "lien source", "lien vers l'article original", "lire l'article d'origine",
            "lire l'article original", "lire l'article sur", "lire l'original", "lire la suite sur",
            "publié à l'origine sur", "voir l'article complet sur", "voir l'article d'origine",
            "voir l'article original", "voir l'original",
        ],
    },
    Rule {
        id: "fr.source_link.weak",
        reason: Reason::SourceLink,
        strength: Weak,
        place: Start(20),
        forms: &[
            "l'article", "source :", "source originale", "sources :", "via :",
        ],
    },
    Rule {
        id: "fr.metadata.published",
        reason: Reason::Metadata,
        strength: Sure,
        place: Start(24),
        forms: &[
            "actualisé le", "article mis à jour", "article publié le", "créé le", "date de parution",
            "date de publication", "dernière mise à jour", "dernière modification", "mis en ligne le",
            "mis à jour :", "mis à jour le", "mis à jour à", "mise à jour :", "mise à jour le", "mise à jour à",
            "modifié le", "modifiée le", "par la rédaction le", "paru le", "posté le", "première publication :",
            "publication :", "publication le", "publié :", "publié il y a", "publié le", "publiée le",
        ],
    },
    Rule {
        id: "fr.metadata.label",
        reason: Reason::Metadata,
        strength: Sure,
        place: Line,
        forms: &[
            "# vue", "# vues", "communiqué de presse", "dépêche", "exclusif", "il y a # ans", "il y a # heure",
            "il y a # heures", "il y a # jour", "il y a # jours", "il y a # min", "il y a # minutes",
            "il y a # mois", "info exclusive", "mis à jour", "mis à jour le", "publié", "publié le",
        ],
    },
    Rule {
        id: "fr.metadata.lead",
        reason: Reason::Metadata,
        strength: Sure,
        place: Lead,
        forms: &["date", "date :"],
    },
    Rule {
        id: "fr.caption.start",
        reason: Reason::Caption,
        strength: Weak,
        place: Start(60),
        forms: &[
            "image d'archives", "photo d'archive", "sur cette photo",
            "une vue de", "vue aérienne", "vue d'artiste", "vue de",
        ],
    },
];
