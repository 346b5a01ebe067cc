//! French words for what a person does.

/// Those who speak for a body.
#[rustfmt::skip]
pub(super) const SPOKESPERSON: &[&str] = &[
    "attaché de presse", "attachée de presse", "chargé de communication", "chargé des relations presse",
    "chargée de communication", "chargée des relations presse", "chef de la communication",
    "chef du service de presse", "cheffe de la communication", "cheffe du service de presse", "co-porte-parole",
    "communicant", "communicante", "directeur de la communication", "directrice de la communication",
    "porte-parole", "responsable de communication", "responsable de la communication",
    "responsable des relations presse",
];

/// Those who speak for a body, several at once.
#[rustfmt::skip]
pub(super) const SPOKESPERSON_PLURAL: &[&str] = &[
    "attachées de presse", "attachés de presse", "chargées de communication", "chargées des relations presse",
    "chargés de communication", "chargés des relations presse", "cheffes de la communication",
    "cheffes du service de presse", "chefs de la communication", "chefs du service de presse",
    "co-porte-paroles", "communicantes", "communicants", "directeurs de la communication",
    "directrices de la communication", "responsables de communication", "responsables de la communication",
    "responsables des relations presse",
];

/// Those who write and edit news.
#[rustfmt::skip]
pub(super) const JOURNALIST: &[&str] = &[
    "animateur", "animatrice", "blogueur", "blogueuse", "chroniqueur", "chroniqueuse", "correspondant",
    "correspondant de presse", "correspondant permanent", "correspondante", "correspondante de presse",
    "correspondante permanente", "critique", "critique d'art", "critique de cinéma", "critique littéraire",
    "critique musical", "critique musicale", "directeur de la publication", "directeur de la rédaction",
    "directrice de la publication", "directrice de la rédaction", "documentariste", "grand reporter",
    "intervieweur", "intervieweuse", "journaliste", "journaliste d'investigation", "journaliste sportif",
    "journaliste sportive", "matinalier", "matinalière", "photographe", "photojournaliste", "pigiste",
    "présentateur", "présentatrice", "reporter", "rédacteur", "rédacteur en chef", "rédacteur en chef adjoint",
    "rédactrice", "rédactrice en chef", "rédactrice en chef adjointe", "secrétaire de rédaction",
    "éditorialiste",
];

/// Those who write and edit news, several at once.
#[rustfmt::skip]
pub(super) const JOURNALIST_PLURAL: &[&str] = &[
    "animateurs", "animatrices", "blogueurs", "blogueuses", "chroniqueurs", "chroniqueuses", "correspondantes",
    "correspondantes de presse", "correspondantes permanentes", "correspondants", "correspondants de presse",
    "correspondants permanents", "critiques", "critiques d'art", "critiques de cinéma", "critiques littéraires",
    "critiques musicales", "critiques musicaux", "directeurs de la publication", "directeurs de la rédaction",
    "directrices de la publication", "directrices de la rédaction", "documentaristes", "grands reporters",
    "intervieweurs", "intervieweuses", "journalistes", "journalistes d'investigation", "journalistes sportifs",
    "journalistes sportives", "matinaliers", "matinalières", "photographes", "photojournalistes", "pigistes",
    "présentateurs", "présentatrices", "reporters", "rédacteurs", "rédacteurs en chef",
    "rédacteurs en chef adjoint", "rédactrices", "rédactrices en chef", "rédactrices en chef adjointe",
    "secrétaires de rédaction", "éditorialistes",
];

/// Lawyers.
#[rustfmt::skip]
pub(super) const LAWYER: &[&str] = &[
    "associé", "associée", "avocat", "avocat associé", "avocat pénaliste", "avocate", "avocate associée",
    "avocate pénaliste", "avoué", "avouée", "bâtonnier", "bâtonnière", "clerc", "commissaire de justice",
    "conseil", "conseiller juridique", "conseillère juridique", "défenseur", "défenseuse", "fiscaliste",
    "huissier", "huissière", "juriste", "notaire", "pénaliste", "vice-bâtonnier", "vice-bâtonnière",
];

/// Lawyers, several at once.
#[rustfmt::skip]
pub(super) const LAWYER_PLURAL: &[&str] = &[
    "associées", "associés", "avocates", "avocates associées", "avocates pénalistes", "avocats",
    "avocats associés", "avocats pénalistes", "avouées", "avoués", "bâtonniers", "bâtonnières", "clercs",
    "commissaires de justice", "conseillers juridiques", "conseillères juridiques", "conseils", "défenseurs",
    "défenseuses", "fiscalistes", "huissiers", "huissières", "juristes", "notaires", "pénalistes",
    "vice-bâtonniers", "vice-bâtonnières",
];

/// Public offices.
#[rustfmt::skip]
pub(super) const OFFICIAL: &[&str] = &[
    "adjoint", "adjoint au maire", "adjointe", "adjointe au maire", "adjudant", "adjudant-chef", "adjudante",
    "ambassadeur", "ambassadrice", "amiral", "amirale", "attaché culturel", "attachée culturelle",
    "avocat général", "avocate générale", "ayatollah", "bourgmestre", "brigadier", "brigadier-chef",
    "brigadière", "candidat", "candidate", "capitaine", "caporal", "caporal-chef", "caporale", "chah",
    "chancelier", "chancelière", "chargé d'affaires", "chargée d'affaires", "chef d'escadron", "chef d'unité",
    "chef d'état", "chef d'état-major", "chef de cabinet", "chef de corps", "chef de file",
    "chef de gouvernement", "chef de l'état", "chef de la diplomatie", "chef du gouvernement",
    "cheffe d'unité", "cheffe d'état", "cheffe d'état-major", "cheffe de cabinet", "cheffe de file",
    "cheffe de gouvernement", "cheffe de la diplomatie", "cheffe du gouvernement", "cheikh", "co-président",
    "co-présidente", "colonel", "colonelle", "commandant", "commandant en chef", "commandante", "commissaire",
    "commissaire adjoint", "commissaire adjointe", "commissaire divisionnaire", "conseiller",
    "conseiller d'état", "conseiller départemental", "conseiller général", "conseiller municipal",
    "conseiller régional", "conseiller spécial", "conseillère", "conseillère d'état",
    "conseillère départementale", "conseillère générale", "conseillère municipale", "conseillère régionale",
    "conseillère spéciale", "consul", "consule", "contre-amiral", "contre-amirale", "contrôleur",
    "contrôleur général", "contrôleure générale", "contrôleuse", "coprésident", "coprésidente",
    "corapporteur", "corapporteure", "diplomate", "directeur de cabinet", "directeur de campagne",
    "directeur des services", "directrice de cabinet", "directrice de campagne", "directrice des services",
    "dirigeant", "dirigeante", "doyen d'âge", "doyenne d'âge", "défenseur des droits",
    "défenseure des droits", "délégué", "délégué général", "déléguée", "déléguée générale", "député",
    "député-maire", "députée", "députée-maire", "empereur", "envoyé spécial", "envoyée spéciale",
    "eurodéputé", "eurodéputée", "fonctionnaire", "garde des sceaux", "gardien de la paix",
    "gardienne de la paix", "gendarme", "gouverneur", "gouverneure", "greffier", "greffière", "général",
    "général de brigade", "général de division", "générale", "haut commissaire", "haut fonctionnaire",
    "haut représentant", "haut-commissaire", "haute commissaire", "haute fonctionnaire",
    "haute représentante", "impératrice", "inspecteur", "inspectrice", "juge",
    "juge d'application des peines", "juge d'instruction", "juge des enfants", "juge des référés",
    "juge en chef", "lieutenant", "lieutenant-colonel", "lieutenant-gouverneur", "lieutenante",
    "lieutenante-colonelle", "lieutenante-gouverneure", "locataire de l'élysée", "magistrat", "magistrate",
    "maire", "maire délégué", "maire déléguée", "maire-adjoint", "maire-adjointe", "major", "maréchal",
    "maréchal des logis", "ministre", "ministre d'état", "ministre délégué", "ministre déléguée",
    "ministre-président", "ministre-présidente", "médiateur", "médiatrice", "numéro 1", "numéro 2",
    "numéro deux", "numéro un", "ombudsman", "pape", "parlementaire", "policier", "policière",
    "premier adjoint", "premier ministre", "premier président", "premier secrétaire", "première adjointe",
    "première ministre", "première présidente", "première secrétaire", "prince", "princesse", "procureur",
    "procureur adjoint", "procureur de la république", "procureur général", "procureure",
    "procureure adjointe", "procureure de la république", "procureure générale", "préfet", "préfet de police",
    "préfète", "préposé", "préposé fédéral", "préposée", "préposée fédérale", "président",
    "président de séance", "président du directoire", "président élu", "président-directeur", "présidente",
    "présidente de séance", "présidente du directoire", "présidente élue", "questeur", "questrice",
    "rapporteur", "rapporteur général", "rapporteur public", "rapporteure", "rapporteure générale",
    "rapporteure publique", "reine", "responsable", "roi", "régulateur", "régulatrice", "résident général",
    "secrétaire", "secrétaire d'état", "secrétaire départemental", "secrétaire départementale",
    "secrétaire perpétuel", "secrétaire perpétuelle", "sergent", "sergente", "sous-gouverneur",
    "sous-gouverneure", "sous-lieutenant", "sous-lieutenante", "sous-préfet", "sous-préfète",
    "sous-secrétaire d'état", "substitut", "substitut du procureur", "substitute", "substitute du procureur",
    "sultan", "syndic", "sénateur", "sénateur-maire", "sénatrice", "tête de liste", "vice-amiral",
    "vice-chancelier", "vice-chancelière", "vice-commissaire", "vice-consul", "vice-ministre",
    "vice-premier ministre", "vice-procureur", "vice-procureure", "vice-président", "vice-présidente",
    "vice-secrétaire", "échevin", "échevine", "élu", "élue", "émir", "émissaire",
];

/// Public offices, several at once.
#[rustfmt::skip]
pub(super) const OFFICIAL_PLURAL: &[&str] = &[
    "adjointes", "adjointes au maire", "adjoints", "adjoints au maire", "adjudant-chefs", "adjudantes",
    "adjudants", "ambassadeurs", "ambassadrices", "amirales", "amiraux", "avocates générales",
    "avocats généraux", "ayatollahs", "bourgmestres", "brigadier-chefs", "brigadiers", "brigadières",
    "candidates", "candidats", "capitaines", "caporal-chefs", "caporales", "caporaux", "chahs", "chanceliers",
    "chancelières", "chargées d'affaires", "chargés d'affaires", "cheffes d'unité", "cheffes d'état",
    "cheffes d'état-major", "cheffes de cabinet", "cheffes de file", "cheffes de gouvernement",
    "cheffes de la diplomatie", "cheffes du gouvernement", "chefs d'escadron", "chefs d'unité",
    "chefs d'état", "chefs d'état-major", "chefs de cabinet", "chefs de corps", "chefs de file",
    "chefs de gouvernement", "chefs de l'état", "chefs de la diplomatie", "chefs du gouvernement", "cheikhs",
    "co-présidentes", "co-présidents", "colonelles", "colonels", "commandantes", "commandants",
    "commandants en chef", "commissaires", "commissaires adjointes", "commissaires adjoints",
    "commissaires divisionnaire", "conseillers", "conseillers d'état", "conseillers départementaux",
    "conseillers généraux", "conseillers municipaux", "conseillers régionaux", "conseillers spéciaux",
    "conseillères", "conseillères d'état", "conseillères départementales", "conseillères générales",
    "conseillères municipales", "conseillères régionales", "conseillères spéciales", "consules", "consuls",
    "contre-amirales", "contre-amiraux", "contrôleures générales", "contrôleurs", "contrôleurs généraux",
    "contrôleuses", "coprésidentes", "coprésidents", "corapporteures", "corapporteurs", "diplomates",
    "directeurs de cabinet", "directeurs de campagne", "directeurs des services", "directrices de cabinet",
    "directrices de campagne", "directrices des services", "dirigeantes", "dirigeants", "doyennes d'âge",
    "doyens d'âge", "défenseures des droits", "défenseurs des droits", "déléguées", "déléguées générales",
    "délégués", "délégués généraux", "député-maires", "députée-maires", "députées", "députés", "empereurs",
    "envoyées spéciales", "envoyés spéciaux", "eurodéputées", "eurodéputés", "fonctionnaires",
    "gardes des sceaux", "gardiennes de la paix", "gardiens de la paix", "gendarmes", "gouverneures",
    "gouverneurs", "greffiers", "greffières", "générales", "généraux", "généraux de brigade",
    "généraux de division", "haut-commissaires", "hautes commissaires", "hautes fonctionnaires",
    "hautes représentantes", "hauts commissaires", "hauts fonctionnaires", "hauts représentants",
    "impératrices", "inspecteurs", "inspectrices", "juges", "juges d'application des peines",
    "juges d'instruction", "juges des enfants", "juges des référés", "juges en chef", "lieutenant-colonels",
    "lieutenant-gouverneurs", "lieutenante-colonelles", "lieutenante-gouverneures", "lieutenantes",
    "lieutenants", "locataires de l'élysée", "magistrates", "magistrats", "maire-adjointes", "maire-adjoints",
    "maires", "maires déléguées", "maires délégués", "majors", "maréchaux", "maréchaux des logis",
    "ministre-présidentes", "ministre-présidents", "ministres", "ministres d'état", "ministres déléguées",
    "ministres délégués", "médiateurs", "médiatrices", "ombudsmans", "papes", "parlementaires", "policiers",
    "policières", "premiers adjoints", "premiers ministres", "premiers présidents", "premiers secrétaires",
    "premières adjointes", "premières ministres", "premières présidentes", "premières secrétaires", "princes",
    "princesses", "procureures", "procureures adjointes", "procureures de la république",
    "procureures générales", "procureurs", "procureurs adjoints", "procureurs de la république",
    "procureurs généraux", "préfets", "préfets de police", "préfètes", "préposées", "préposées fédérales",
    "préposés", "préposés fédéraux", "président-directeurs", "présidentes", "présidentes de séance",
    "présidentes du directoire", "présidentes élues", "présidents", "présidents de séance",
    "présidents du directoire", "présidents élus", "questeurs", "questrices", "rapporteures",
    "rapporteures générales", "rapporteures publiques", "rapporteurs", "rapporteurs généraux",
    "rapporteurs publics", "reines", "responsables", "rois", "régulateurs", "régulatrices",
    "résidents généraux", "secrétaires", "secrétaires d'état", "secrétaires départementales",
    "secrétaires départementaux", "secrétaires perpétuelles", "secrétaires perpétuels", "sergentes",
    "sergents", "sous-gouverneures", "sous-gouverneurs", "sous-lieutenantes", "sous-lieutenants",
    "sous-préfets", "sous-préfètes", "sous-secrétaires d'état", "substitutes", "substituts", "sultans",
    "syndics", "sénateur-maires", "sénateurs", "sénatrices", "têtes de liste", "vice-amiraux",
    "vice-chanceliers", "vice-chancelières", "vice-commissaires", "vice-consuls", "vice-ministres",
    "vice-premiers ministres", "vice-procureures", "vice-procureurs", "vice-présidentes", "vice-présidents",
    "vice-secrétaires", "échevines", "échevins", "élues", "élus", "émirs", "émissaires",
];

/// Posts in companies and other bodies.
#[rustfmt::skip]
pub(super) const EXECUTIVE: &[&str] = &[
    "actionnaire", "administrateur", "administratrice", "associé fondateur", "associé gérant",
    "associée fondatrice", "associée gérante", "banquier", "banquière", "business angel", "ceo", "cfo",
    "chef", "chef d'entreprise", "chef d'exploitation", "chef de projet", "chef des opérations",
    "chef économiste", "cheffe", "cheffe d'entreprise", "cheffe de projet", "cheffe des opérations",
    "cheffe économiste", "co-directeur", "co-directrice", "co-fondateur", "co-fondatrice", "codirecteur",
    "codirectrice", "cofondateur", "cofondatrice", "cogérant", "cogérante", "contrôleur de gestion", "coo",
    "country manager", "cto", "daf", "dg", "dga", "directeur", "directeur associé", "directeur commercial",
    "directeur d'hôpital", "directeur d'école", "directeur de recherche et développement",
    "directeur des opérations", "directeur des ressources humaines", "directeur du développement",
    "directeur exécutif", "directeur financier", "directeur général", "directeur informatique",
    "directeur juridique", "directeur marketing", "directeur scientifique", "directeur technique",
    "directrice", "directrice associée", "directrice commerciale", "directrice d'hôpital",
    "directrice d'école", "directrice des opérations", "directrice des ressources humaines",
    "directrice du développement", "directrice exécutive", "directrice financière", "directrice générale",
    "directrice informatique", "directrice juridique", "directrice marketing", "directrice scientifique",
    "directrice technique", "dpo", "drh", "dsi", "délégué à la protection des données",
    "déléguée à la protection des données", "entrepreneur", "entrepreneure", "entrepreneuse",
    "expert-comptable", "experte-comptable", "exploitant", "exploitante", "femme d'affaires", "fondateur",
    "fondatrice", "gérant", "gérante", "homme d'affaires", "héritier", "héritière", "hôtelier", "hôtelière",
    "industriel", "industrielle", "investisseur", "investisseuse", "liquidateur", "liquidatrice", "manager",
    "manageur", "manageuse", "milliardaire", "négociant", "négociante", "p-dg", "patron", "patronne", "pdg",
    "producteur", "productrice", "propriétaire", "président-directeur général",
    "présidente-directrice générale", "repreneur", "repreneuse", "responsable commercial",
    "responsable commerciale", "responsable de la sécurité", "responsable marketing", "restaurateur",
    "restauratrice", "rssi", "sous-directeur", "sous-directrice", "trésorier", "trésorière", "vice-pdg",
    "éditeur", "éditrice",
];

/// Posts in companies and other bodies, several at once.
#[rustfmt::skip]
pub(super) const EXECUTIVE_PLURAL: &[&str] = &[
    "actionnaires", "administrateurs", "administratrices", "associées fondatrices", "associées gérantes",
    "associés fondateurs", "associés gérants", "banquiers", "banquières", "cheffes", "cheffes d'entreprise",
    "cheffes de projet", "cheffes des opérations", "chefs", "chefs d'entreprise", "chefs d'exploitation",
    "chefs de projet", "chefs des opérations", "co-directeurs", "co-directrices", "co-fondateurs",
    "co-fondatrices", "codirecteurs", "codirectrices", "cofondateurs", "cofondatrices", "cogérantes",
    "cogérants", "contrôleurs de gestion", "countrys manager", "directeurs", "directeurs associés",
    "directeurs commerciaux", "directeurs d'école", "directeurs de recherche et développement",
    "directeurs des opérations", "directeurs des ressources humaines", "directeurs du développement",
    "directeurs exécutifs", "directeurs financiers", "directeurs généraux", "directeurs informatiques",
    "directeurs juridiques", "directeurs marketings", "directeurs scientifiques", "directeurs techniques",
    "directrices", "directrices associées", "directrices commerciales", "directrices d'école",
    "directrices des opérations", "directrices des ressources humaines", "directrices du développement",
    "directrices exécutives", "directrices financières", "directrices générales", "directrices informatiques",
    "directrices juridiques", "directrices marketings", "directrices scientifiques", "directrices techniques",
    "déléguées à la protection des données", "délégués à la protection des données", "entrepreneures",
    "entrepreneurs", "entrepreneuses", "experts-comptables", "exploitantes", "exploitants",
    "femmes d'affaires", "fondateurs", "fondatrices", "gérantes", "gérants", "hommes d'affaires", "héritiers",
    "héritières", "hôteliers", "hôtelières", "industrielles", "industriels", "investisseurs",
    "investisseuses", "managers", "manageurs", "manageuses", "milliardaires", "négociantes", "négociants",
    "patronnes", "patrons", "producteurs", "productrices", "propriétaires", "président-directeurs généraux",
    "présidente-directrices générales", "repreneurs", "repreneuses", "responsables commerciales",
    "responsables commerciaux", "responsables de la sécurité", "responsables marketing", "restaurateurs",
    "restauratrices", "sous-directeurs", "sous-directrices", "trésoriers", "trésorières", "vice-pdgs",
    "éditeurs", "éditrices",
];
