//! French words for what a person does.

/// Those who speak for a body.
#[rustfmt::skip]
pub(super) const SPOKESPERSON: &[&str] = &[
    "attaché de presse", "attachée de presse", "chargé de communication", "chargée de communication",
    "chef du service de presse", "cheffe du service de presse", "communicant", "communicante",
    "directeur de la communication", "directrice de la communication", "porte-parole",
    "responsable de la communication",
];

/// Those who speak for a body, several at once.
#[rustfmt::skip]
pub(super) const SPOKESPERSON_PLURAL: &[&str] = &[
    "attachées de presse", "attachés de presse", "chargées de communication", "chargés de communication",
    "cheffes du service de presse", "chefs du service de presse", "communicantes", "communicants",
    "directeurs de la communication", "directrices de la communication", "responsables de la communication",
];

/// Those who write and edit news.
#[rustfmt::skip]
pub(super) const JOURNALIST: &[&str] = &[
    "animateur", "animatrice", "blogueur", "blogueuse", "chroniqueur", "chroniqueuse", "correspondant",
    "correspondante", "critique", "directeur de la publication", "directeur de la rédaction",
    "directrice de la publication", "directrice de la rédaction", "documentariste", "grand reporter",
    "intervieweur", "intervieweuse", "journaliste", "matinalier", "matinalière", "photographe",
    "photojournaliste", "pigiste", "présentateur", "présentatrice", "reporter", "rédacteur",
    "rédacteur en chef", "rédactrice", "rédactrice en chef", "éditorialiste",
];

/// Those who write and edit news, several at once.
#[rustfmt::skip]
pub(super) const JOURNALIST_PLURAL: &[&str] = &[
    "animateurs", "animatrices", "blogueurs", "blogueuses", "chroniqueurs", "chroniqueuses", "correspondantes",
    "correspondants", "critiques", "directeurs de la publication", "directeurs de la rédaction",
    "directrices de la publication", "directrices de la rédaction", "documentaristes", "grands reporters",
    "intervieweurs", "intervieweuses", "journalistes", "matinaliers", "matinalières", "photographes",
    "photojournalistes", "pigistes", "présentateurs", "présentatrices", "reporters", "rédacteurs",
    "rédacteurs en chef", "rédactrices", "rédactrices en chef", "éditorialistes",
];

/// Lawyers.
#[rustfmt::skip]
pub(super) const LAWYER: &[&str] = &[
    "associé", "associée", "avocat", "avocat associé", "avocate", "avocate associée", "avoué", "avouée",
    "bâtonnier", "bâtonnière", "conseil", "défenseur", "défenseuse", "fiscaliste", "huissier", "huissière",
    "juriste", "notaire", "pénaliste", "vice-bâtonnier", "vice-bâtonnière",
];

/// Lawyers, several at once.
#[rustfmt::skip]
pub(super) const LAWYER_PLURAL: &[&str] = &[
    "associées", "associés", "avocates", "avocates associées", "avocats", "avocats associés", "avouées",
    "avoués", "bâtonniers", "bâtonnières", "conseils", "défenseurs", "défenseuses", "fiscalistes", "huissiers",
    "huissières", "juristes", "notaires", "pénalistes", "vice-bâtonniers", "vice-bâtonnières",
];

/// Public offices.
#[rustfmt::skip]
pub(super) const OFFICIAL: &[&str] = &[
    "adjoint", "adjointe", "adjudant", "adjudante", "ambassadeur", "ambassadrice", "amiral", "amirale",
    "avocat général", "avocate générale", "ayatollah", "bourgmestre", "brigadier", "brigadière", "candidat",
    "candidate", "capitaine", "caporal", "caporale", "chah", "chancelier", "chancelière", "chef d'état",
    "chef de cabinet", "chef de file", "chef de gouvernement", "chef de l'état", "chef de la diplomatie",
    "chef du gouvernement", "cheffe d'état", "cheffe de cabinet", "cheffe de file", "cheffe de gouvernement",
    "cheffe de la diplomatie", "cheffe du gouvernement", "cheikh", "co-président", "co-présidente", "colonel",
    "colonelle", "commandant", "commandant en chef", "commandante", "commissaire", "commissaire divisionnaire",
    "conseiller", "conseillère", "consul", "consule", "contre-amiral", "contrôleur", "contrôleur général",
    "contrôleure générale", "contrôleuse", "coprésident", "coprésidente", "corapporteur", "corapporteure",
    "diplomate", "directeur de cabinet", "directrice de cabinet", "dirigeant", "dirigeante",
    "défenseur des droits", "défenseure des droits", "délégué", "délégué général", "déléguée",
    "déléguée générale", "député", "député-maire", "députée", "empereur", "envoyé spécial", "envoyée spéciale",
    "eurodéputé", "eurodéputée", "fonctionnaire", "garde des sceaux", "gendarme", "gouverneur", "gouverneure",
    "greffier", "greffière", "général", "générale", "haut commissaire", "haut fonctionnaire",
    "haut représentant", "haut-commissaire", "haute commissaire", "haute fonctionnaire", "haute représentante",
    "impératrice", "inspecteur", "inspectrice", "juge", "juge d'instruction", "juge en chef", "lieutenant",
    "lieutenant-colonel", "lieutenante", "lieutenante-colonelle", "locataire de l'élysée", "magistrat",
    "magistrate", "maire", "major", "maréchal", "maréchal des logis", "ministre", "ministre-président",
    "ministre-présidente", "médiateur", "médiatrice", "numéro 1", "numéro 2", "numéro deux", "numéro un",
    "ombudsman", "pape", "parlementaire", "policier", "policière", "premier adjoint", "premier ministre",
    "premier président", "premier secrétaire", "première adjointe", "première ministre", "première présidente",
    "première secrétaire", "prince", "princesse", "procureur", "procureur de la république", "procureure",
    "procureure de la république", "préfet", "préfète", "préposé", "préposé fédéral", "préposée",
    "préposée fédérale", "président", "président élu", "président-directeur", "présidente", "présidente élue",
    "questeur", "questrice", "rapporteur", "rapporteur général", "rapporteur public", "rapporteure",
    "rapporteure générale", "rapporteure publique", "reine", "responsable", "roi", "régulateur", "régulatrice",
    "secrétaire", "secrétaire d'état", "sergent", "sergente", "sous-préfet", "sous-préfète",
    "sous-secrétaire d'état", "substitut", "substitute", "sultan", "sénateur", "sénateur-maire", "sénatrice",
    "vice-amiral", "vice-chancelier", "vice-chancelière", "vice-commissaire", "vice-ministre",
    "vice-premier ministre", "vice-procureur", "vice-procureure", "vice-président", "vice-présidente",
    "échevin", "échevine", "élu", "élue", "émir", "émissaire",
];

/// Public offices, several at once.
#[rustfmt::skip]
pub(super) const OFFICIAL_PLURAL: &[&str] = &[
    "adjointes", "adjoints", "adjudantes", "adjudants", "ambassadeurs", "ambassadrices", "amirales", "amiraux",
    "avocates générales", "avocats généraux", "ayatollahs", "bourgmestres", "brigadiers", "brigadières",
    "candidates", "candidats", "capitaines", "caporales", "caporaux", "chahs", "chanceliers", "chancelières",
    "cheffes d'état", "cheffes de cabinet", "cheffes de file", "cheffes de gouvernement",
    "cheffes de la diplomatie", "cheffes du gouvernement", "chefs d'état", "chefs de cabinet", "chefs de file",
    "chefs de gouvernement", "chefs de l'état", "chefs de la diplomatie", "chefs du gouvernement", "cheikhs",
    "co-présidentes", "co-présidents", "colonelles", "colonels", "commandantes", "commandants",
    "commandants en chef", "commissaires", "commissaires divisionnaire", "conseillers", "conseillères",
    "consules", "consuls", "contre-amiraux", "contrôleures générales", "contrôleurs", "contrôleurs généraux",
    "contrôleuses", "coprésidentes", "coprésidents", "corapporteures", "corapporteurs", "diplomates",
    "directeurs de cabinet", "directrices de cabinet", "dirigeantes", "dirigeants", "défenseures des droits",
    "défenseurs des droits", "déléguées", "déléguées générales", "délégués", "délégués généraux",
    "député-maires", "députées", "députés", "empereurs", "envoyées spéciales", "envoyés spéciaux",
    "eurodéputées", "eurodéputés", "fonctionnaires", "gardes des sceaux", "gendarmes", "gouverneures",
    "gouverneurs", "greffiers", "greffières", "générales", "généraux", "haut-commissaires",
    "hautes commissaires", "hautes fonctionnaires", "hautes représentantes", "hauts commissaires",
    "hauts fonctionnaires", "hauts représentants", "impératrices", "inspecteurs", "inspectrices", "juges",
    "juges d'instruction", "juges en chef", "lieutenant-colonels", "lieutenante-colonelles", "lieutenantes",
    "lieutenants", "locataires de l'élysée", "magistrates", "magistrats", "maires", "majors", "maréchaux",
    "maréchaux des logis", "ministre-présidentes", "ministre-présidents", "ministres", "médiateurs",
    "médiatrices", "ombudsmans", "papes", "parlementaires", "policiers", "policières", "premiers adjoints",
    "premiers ministres", "premiers présidents", "premiers secrétaires", "premières adjointes",
    "premières ministres", "premières présidentes", "premières secrétaires", "princes", "princesses",
    "procureures", "procureures de la république", "procureurs", "procureurs de la république", "préfets",
    "préfètes", "préposées", "préposées fédérales", "préposés", "préposés fédéraux", "président-directeurs",
    "présidentes", "présidentes élues", "présidents", "présidents élus", "questeurs", "questrices",
    "rapporteures", "rapporteures générales", "rapporteures publiques", "rapporteurs", "rapporteurs généraux",
    "rapporteurs publics", "reines", "responsables", "rois", "régulateurs", "régulatrices", "secrétaires",
    "secrétaires d'état", "sergentes", "sergents", "sous-préfets", "sous-préfètes", "sous-secrétaires d'état",
    "substitutes", "substituts", "sultans", "sénateur-maires", "sénateurs", "sénatrices", "vice-amiraux",
    "vice-chanceliers", "vice-chancelières", "vice-commissaires", "vice-ministres", "vice-premiers ministres",
    "vice-procureures", "vice-procureurs", "vice-présidentes", "vice-présidents", "échevines", "échevins",
    "élues", "élus", "émirs", "émissaires",
];

/// Posts in companies and other bodies.
#[rustfmt::skip]
pub(super) const EXECUTIVE: &[&str] = &[
    "actionnaire", "administrateur", "administratrice", "associé fondateur", "associée fondatrice", "banquier",
    "banquière", "business angel", "ceo", "cfo", "chargé de mission", "chargée de mission", "chef",
    "chef d'entreprise", "chef de projet", "cheffe", "cheffe d'entreprise", "cheffe de projet", "co-directeur",
    "co-directrice", "co-fondateur", "co-fondatrice", "codirecteur", "codirectrice", "cofondateur",
    "cofondatrice", "cogérant", "cogérante", "coo", "copropriétaire", "country manager", "cto", "daf", "dg",
    "dga", "directeur", "directeur exécutif", "directeur général", "directrice", "directrice exécutive",
    "directrice générale", "dpo", "drh", "dsi", "délégué à la protection des données",
    "déléguée à la protection des données", "développeur", "développeuse", "entrepreneur", "entrepreneure",
    "entrepreneuse", "femme d'affaires", "fondateur", "fondatrice", "gérant", "gérante", "homme d'affaires",
    "hôtelier", "hôtelière", "industriel", "industrielle", "ingénieur", "ingénieure", "investisseur",
    "investisseuse", "manager", "manageur", "manageuse", "milliardaire", "négociant", "négociante", "p-dg",
    "patron", "patronne", "pdg", "producteur", "productrice", "propriétaire", "président-directeur général",
    "présidente-directrice générale", "responsable de la sécurité", "responsable marketing", "restaurateur",
    "restauratrice", "rssi", "sous-directeur", "sous-directrice", "trésorier", "trésorière", "éditeur",
    "éditrice",
];

/// Posts in companies and other bodies, several at once.
#[rustfmt::skip]
pub(super) const EXECUTIVE_PLURAL: &[&str] = &[
    "actionnaires", "administrateurs", "administratrices", "associées fondatrices", "associés fondateurs",
    "banquiers", "banquières", "chargées de mission", "chargés de mission", "cheffes", "cheffes d'entreprise",
    "cheffes de projet", "chefs", "chefs d'entreprise", "chefs de projet", "co-directeurs", "co-directrices",
    "co-fondateurs", "co-fondatrices", "codirecteurs", "codirectrices", "cofondateurs", "cofondatrices",
    "cogérantes", "cogérants", "copropriétaires", "countrys manager", "directeurs", "directeurs exécutifs",
    "directeurs généraux", "directrices", "directrices exécutives", "directrices générales",
    "déléguées à la protection des données", "délégués à la protection des données", "développeurs",
    "développeuses", "entrepreneures", "entrepreneurs", "entrepreneuses", "femmes d'affaires", "fondateurs",
    "fondatrices", "gérantes", "gérants", "hommes d'affaires", "hôteliers", "hôtelières", "industrielles",
    "industriels", "ingénieures", "ingénieurs", "investisseurs", "investisseuses", "managers", "manageurs",
    "manageuses", "milliardaires", "négociantes", "négociants", "patronnes", "patrons", "producteurs",
    "productrices", "propriétaires", "président-directeurs généraux", "présidente-directrices générales",
    "responsables de la sécurité", "responsables marketing", "restaurateurs", "restauratrices",
    "sous-directeurs", "sous-directrices", "trésoriers", "trésorières", "éditeurs", "éditrices",
];

/// Other occupations, and what a person is to another.
#[rustfmt::skip]
pub(super) const OTHER_ROLE: &[&str] = &[
    "abbé", "acteur", "activiste", "actrice", "agriculteur", "agricultrice", "analyste", "animateur national",
    "animatrice nationale", "anthropologue", "arbitre", "archevêque", "architecte", "archiviste", "archéologue",
    "artisan", "artisane", "artiste", "astronaute", "astronome", "athlète", "attaquant", "attaquante", "auteur",
    "auteure", "autrice", "bibliothécaire", "biologiste", "boulanger", "boulangère", "boxeur", "boxeuse",
    "buteur", "buteuse", "bénévole", "cadre", "cardinal", "cardiologue", "champion", "championne", "chanteur",
    "chanteuse", "chargé de recherche", "chargée de recherche", "chef cuisinier", "chef d'orchestre",
    "chef de service", "cheffe cuisinière", "cheffe d'orchestre", "cheffe de service", "chercheur",
    "chercheuse", "chimiste", "chirurgien", "chirurgienne", "chorégraphe", "cinéaste", "climatologue", "coach",
    "collectionneur", "collectionneuse", "commerçant", "commerçante", "commissaire-priseur", "compagne",
    "compagnon", "compositeur", "compositrice", "comédien", "comédienne", "conseiller scientifique",
    "conseillère scientifique", "conservateur", "conservatrice", "consultant", "consultante", "coordinateur",
    "coordinatrice", "coordonnateur", "coordonnatrice", "copilote", "coureur", "coureuse", "couturier",
    "couturière", "créateur", "créatrice", "cuisinier", "cuisinière", "cycliste", "danseur", "danseuse",
    "designer", "dessinateur", "dessinatrice", "directeur de recherche", "directrice de recherche", "dissident",
    "dissidente", "djihadiste", "doctorant", "doctorante", "doyen", "doyenne", "défenseur central",
    "enseignant", "enseignant-chercheur", "enseignante", "enseignante-chercheuse", "entraîneur", "entraîneuse",
    "essayiste", "expert", "experte", "figure", "fille", "fils", "footballeur", "footballeuse", "frère",
    "galeriste", "gardien de but", "gardienne de but", "généraliste", "géographe", "hacker", "hackeur",
    "hackeuse", "historien", "historienne", "humoriste", "icône", "illustrateur", "illustratrice", "imam",
    "infectiologue", "infirmier", "infirmière", "influenceur", "influenceuse", "informaticien",
    "informaticienne", "interne", "inventeur", "inventrice", "joueur", "joueuse", "judoka", "lanceur d'alerte",
    "lanceuse d'alerte", "leader", "libraire", "linguiste", "lobbyiste", "lycéen", "lycéenne", "mannequin",
    "mari", "mathématicien", "mathématicienne", "maître de conférences", "maîtresse de conférences", "membre",
    "metteur en scène", "metteuse en scène", "milieu de terrain", "militant", "militante", "moine", "musicien",
    "musicienne", "mère", "médecin", "météorologue", "nageur", "nageuse", "navigateur", "navigatrice",
    "négociateur", "négociatrice", "opposant", "opposante", "otage", "ouvrier", "ouvrière", "partenaire",
    "pasteur", "pasteure", "peintre", "pharmacien", "pharmacienne", "philosophe", "physicien", "physicienne",
    "pianiste", "pilote", "plaignant", "plaignante", "plasticien", "plasticienne", "politiste", "politologue",
    "pompier", "pompière", "postdoctorant", "postdoctorante", "poète", "poétesse", "principal", "principale",
    "prix nobel", "professeur", "professeure", "professeuse", "proviseur", "proviseure", "prêtre",
    "psychanalyste", "psychiatre", "psychologue", "père", "rabbin", "rappeur", "rappeuse", "recteur",
    "rectrice", "représentant", "représentante", "requérant", "requérante", "retraité", "retraitée",
    "romancier", "romancière", "rugbyman", "réalisateur", "réalisatrice", "sculpteur", "sculptrice",
    "scénariste", "secouriste", "secrétaire général", "secrétaire générale", "skieur", "skieuse", "sociologue",
    "sprinteur", "sprinteuse", "spécialiste", "star", "statisticien", "statisticienne", "streameur",
    "streameuse", "styliste", "suspect", "suspecte", "syndicaliste", "sélectionneur", "sélectionneuse", "sœur",
    "tennisman", "tenniswoman", "terroriste", "tueur", "tueuse", "témoin", "veuf", "veuve", "vice-champion",
    "vice-championne", "vice-recteur", "vice-rectrice", "victime", "vigneron", "vigneronne", "violoniste",
    "virologue", "viticulteur", "viticultrice", "youtubeur", "youtubeuse", "économiste", "écrivain",
    "écrivaine", "éleveur", "éleveuse", "épidémiologiste", "épouse", "étudiant", "étudiante", "évêque",
];

/// Other occupations, and what a person is to another, several at once.
#[rustfmt::skip]
pub(super) const OTHER_ROLE_PLURAL: &[&str] = &[
    "abbés", "acteurs", "activistes", "actrices", "agriculteurs", "agricultrices", "analystes",
    "animateurs nationaux", "animatrices nationales", "anthropologues", "arbitres", "archevêques",
    "architectes", "archivistes", "archéologues", "artisanes", "artisans", "artistes", "astronautes",
    "astronomes", "athlètes", "attaquantes", "attaquants", "auteures", "auteurs", "autrices", "bibliothécaires",
    "biologistes", "boulangers", "boulangères", "boxeurs", "boxeuses", "buteurs", "buteuses", "bénévoles",
    "cadres", "cardinaux", "cardiologues", "championnes", "champions", "chanteurs", "chanteuses",
    "chargées de recherche", "chargés de recherche", "cheffes cuisinière", "cheffes d'orchestre",
    "cheffes de service", "chefs cuisinier", "chefs d'orchestre", "chefs de service", "chercheurs",
    "chercheuses", "chimistes", "chirurgiennes", "chirurgiens", "chorégraphes", "cinéastes", "climatologues",
    "coachs", "collectionneurs", "collectionneuses", "commerçantes", "commerçants", "commissaire-priseurs",
    "compagnes", "compagnons", "compositeurs", "compositrices", "comédiennes", "comédiens",
    "conseillers scientifiques", "conseillères scientifiques", "conservateurs", "conservatrices",
    "consultantes", "consultants", "coordinateurs", "coordinatrices", "coordonnateurs", "coordonnatrices",
    "copilotes", "coureurs", "coureuses", "couturiers", "couturières", "créateurs", "créatrices", "cuisiniers",
    "cuisinières", "cyclistes", "danseurs", "danseuses", "designers", "dessinateurs", "dessinatrices",
    "directeurs de recherche", "directrices de recherche", "dissidentes", "dissidents", "djihadistes",
    "doctorantes", "doctorants", "doyennes", "doyens", "défenseurs central", "enseignant-chercheurs",
    "enseignante-chercheuses", "enseignantes", "enseignants", "entraîneurs", "entraîneuses", "essayistes",
    "expertes", "experts", "figures", "filles", "footballeurs", "footballeuses", "frères", "galeristes",
    "gardiennes de but", "gardiens de but", "généralistes", "géographes", "hackers", "hackeurs", "hackeuses",
    "historiennes", "historiens", "humoristes", "icônes", "illustrateurs", "illustratrices", "imams",
    "infectiologues", "infirmiers", "infirmières", "influenceurs", "influenceuses", "informaticiennes",
    "informaticiens", "internes", "inventeurs", "inventrices", "joueurs", "joueuses", "judokas",
    "lanceurs d'alerte", "lanceuses d'alerte", "leaders", "libraires", "linguistes", "lobbyistes", "lycéennes",
    "lycéens", "mannequins", "maris", "mathématiciennes", "mathématiciens", "maîtres de conférences",
    "maîtresses de conférences", "membres", "metteurs en scène", "metteuses en scène", "milieux de terrain",
    "militantes", "militants", "moines", "musiciennes", "musiciens", "mères", "médecins", "météorologues",
    "nageurs", "nageuses", "navigateurs", "navigatrices", "négociateurs", "négociatrices", "opposantes",
    "opposants", "otages", "ouvriers", "ouvrières", "partenaires", "pasteures", "pasteurs", "peintres",
    "pharmaciennes", "pharmaciens", "philosophes", "physiciennes", "physiciens", "pianistes", "pilotes",
    "plaignantes", "plaignants", "plasticiennes", "plasticiens", "politistes", "politologues", "pompiers",
    "pompières", "postdoctorantes", "postdoctorants", "poètes", "poétesses", "principales", "principaux",
    "professeures", "professeurs", "professeuses", "proviseures", "proviseurs", "prêtres", "psychanalystes",
    "psychiatres", "psychologues", "pères", "rabbins", "rappeurs", "rappeuses", "recteurs", "rectrices",
    "représentantes", "représentants", "requérantes", "requérants", "retraitées", "retraités", "romanciers",
    "romancières", "rugbymans", "réalisateurs", "réalisatrices", "sculpteurs", "sculptrices", "scénaristes",
    "secouristes", "secrétaires générales", "secrétaires généraux", "skieurs", "skieuses", "sociologues",
    "sprinteurs", "sprinteuses", "spécialistes", "stars", "statisticiennes", "statisticiens", "streameurs",
    "streameuses", "stylistes", "suspectes", "suspects", "syndicalistes", "sélectionneurs", "sélectionneuses",
    "sœurs", "tennismans", "tenniswomans", "terroristes", "tueurs", "tueuses", "témoins", "veufs", "veuves",
    "vice-championnes", "vice-champions", "vice-recteurs", "vice-rectrices", "victimes", "vigneronnes",
    "vignerons", "violonistes", "virologues", "viticulteurs", "viticultrices", "youtubeurs", "youtubeuses",
    "économistes", "écrivaines", "écrivains", "éleveurs", "éleveuses", "épidémiologistes", "épouses",
    "étudiantes", "étudiants", "évêques",
];
