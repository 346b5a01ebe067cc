//! French furniture.

mod comments;
mod notices;
mod offers;
mod page;
mod readers;

use super::{Rule, Words};

#[rustfmt::skip]
pub(super) const WORDS: Words = Words {
    address: &[
        "abonnez", "cliquez", "connectez", "découvrez", "inscrivez", "je", "mes", "moi", "nos", "notre", "nous",
        "partagez", "profitez", "recevez", "retrouvez", "suivez", "ta", "tes", "ton", "tu", "téléchargez", "vos",
        "votre", "vous",
    ],
    quoting: &[
        "affirme", "affirmé", "ajoute", "ajouté", "annoncé", "assure", "assuré", "confie", "confié", "déclare",
        "déclaré", "demandé", "dit", "dénonce", "dénoncé", "estime", "estimé", "explique", "expliqué", "indique",
        "indiqué", "insiste", "poursuit", "précise", "précisé", "raconte", "raconté", "rappelle", "rappelé",
        "regrette", "répond", "répondu", "selon", "souligne", "souligné",
    ],
    selves: &["j", "je", "ma", "me", "mes", "moi", "mon"],
    depicting: &[
        "afp", "archives", "capture", "crédit", "crédits", "droite", "gauche", "illustration", "image", "images",
        "légende", "photo", "photographe", "photographie", "reuters", "sipa", "visuel",
    ],
    publishing: &[
        "abonnement", "abonnements", "abonné", "abonnée", "abonnés", "accueil", "actu", "actualité", "actualités",
        "affilié", "affiliés", "agenda", "alertes", "annonceurs", "appareil", "appli", "application", "archives",
        "article", "articles", "audio", "blog", "blogs", "bloqueur", "boutique", "cliquant", "commentaire",
        "commentaires", "confidentialité", "confidentielle", "connecter", "connecté", "connexion", "contenu",
        "contenus", "cookie", "cookies", "courriel", "courriels", "courrier", "crédit", "crédits", "dernières", "don",
        "donateurs", "dons", "dossiers", "débloquer", "défiscalisé", "désabonner", "désinscrire", "email", "emails",
        "essai", "exemplaire", "facebook", "faq", "fiche", "fil", "flux", "formulaire", "galerie", "gratuit",
        "gratuite", "gratuitement", "gratuits", "hebdo", "identifiant", "identifiants", "illimité", "indépendance",
        "indépendant", "indépendante", "info", "infolettre", "infolettres", "infos", "inscription", "inscriptions",
        "inscrire", "instagram", "internautes", "javascript", "journal", "journalisme", "journaliste", "journalistes",
        "journalistique", "kiosque", "lecteur", "lecteurs", "lectrices", "lettre", "licence", "lien", "liens",
        "linkedin", "magazine", "mail", "mails", "mensuel", "mensuelle", "message", "messagerie", "messages",
        "modérateur", "modérateurs", "modération", "modérés", "navigateur", "newsletter", "newsletters",
        "notification", "notifications", "numérique", "numéro", "numéros", "offre", "offres", "onglet", "page",
        "pages", "panier", "paramètres", "partage", "partager", "partenaire", "partenaires", "partenariat", "podcast",
        "podcasts", "populaires", "premium", "profil", "promo", "promotion", "préférences", "publication",
        "publications", "publicitaire", "publicité", "publicités", "publié", "quiz", "quotidien", "recommandé",
        "recommandés", "reproduction", "republication", "republié", "rss", "rubrique", "rédacteur", "rédacteurs",
        "rédaction", "session", "sessions", "site", "sites", "sondage", "spam", "sponsorisé", "sponsorisés",
        "streaming", "sélection", "thématique", "traceurs", "tracker", "tweet", "twitter", "témoigner", "utilisateur",
        "utilisateurs", "vidéo", "vidéos", "visiteurs", "votes", "web", "whatsapp", "youtube", "édition", "éditorial",
        "éditoriale", "épisode", "épisodes",
    ],
    calling: &[
        "abonnez", "acceptez", "accédez", "achetez", "activez", "actualisez", "adressez", "aidez", "ajoutez",
        "appelez", "bénéficiez", "changez", "choisissez", "cliquez", "commandez", "commentez", "complétez",
        "connectez", "consultez", "contactez", "continuez", "créez", "demandez", "devenez", "dites", "donnez",
        "découvrez", "désactivez", "embarquez", "entrez", "envoyez", "essayez", "faites", "gérez", "inscrivez",
        "installez", "laissez", "lisez", "merci", "offrez", "ouvrez", "parcourez", "partagez", "participez", "pensez",
        "prenez", "profitez", "publiez", "recevez", "rechargez", "regardez", "rejoignez", "remplissez", "renseignez",
        "retrouvez", "réagissez", "répondez", "réservez", "saisissez", "signalez", "souscrivez", "soutenez", "suivez",
        "sélectionnez", "testez", "trouvez", "téléchargez", "utilisez", "veuillez", "visionnez", "visitez", "voir",
        "votez", "écoutez", "écrivez",
    ],
    reading: &[
        "nos", "notre", "nous", "vos", "votre", "vous",
    ],
    months: &[
        "août", "avr", "avril", "déc", "décembre", "fév", "févr", "février", "janv", "janvier", "juil", "juillet",
        "juin", "mai", "mars", "nov", "novembre", "oct", "octobre", "sept", "septembre",
    ],
    weekdays: &[
        "dimanche", "jeudi", "lundi", "mardi", "mercredi", "samedi", "vendredi",
    ],
    clock: &[
        "du", "er", "et", "gmt", "h", "heures", "le", "min", "utc", "à",
    ],
};

/// The rules by what they are about.
pub(super) const RULES: &[&[Rule]] = &[
    page::RULES,
    readers::RULES,
    comments::RULES,
    offers::RULES,
    notices::RULES,
];
