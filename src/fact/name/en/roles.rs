//! English words for what a person does.

/// Those who speak for a body.
#[rustfmt::skip]
pub(super) const SPOKESPERSON: &[&str] = &[
    "chief spokesman", "chief spokesperson", "chief spokeswoman", "communications chief",
    "communications director", "director of communications", "head of communications", "media director",
    "media officer", "media relations manager", "press aide", "press attaché", "press officer",
    "press secretary", "press spokesman", "public affairs officer", "public information officer",
    "public relations manager", "publicist", "spokesman", "spokespeople", "spokesperson", "spokeswoman",
];

/// Those who speak for a body, several at once.
#[rustfmt::skip]
pub(super) const SPOKESPERSON_PLURAL: &[&str] = &[
    "chief spokesmen", "chief spokespeople", "chief spokeswomen", "communications chiefs",
    "communications directors", "directors of communications", "heads of communications", "media directors",
    "media officers", "media relations managers", "press aides", "press attachés", "press officers",
    "press secretaries", "press spokesmen", "public affairs officers", "public information officers",
    "public relations managers", "publicists", "spokesmen", "spokeswomen",
];

/// Those who write and edit news.
#[rustfmt::skip]
pub(super) const JOURNALIST: &[&str] = &[
    "anchor", "anchorman", "anchorperson", "anchorwoman", "art critic", "associate editor", "blogger",
    "broadcaster", "bureau chief", "business editor", "city editor", "columnist", "commentator", "contributor",
    "copy editor", "correspondent", "critic", "deputy editor", "disc jockey", "editor", "editor in chief",
    "editor-at-large", "editor-in-chief", "executive editor", "features editor", "film critic", "food critic",
    "foreign correspondent", "foreign editor", "freelance journalist", "freelancer", "host", "journalist",
    "managing editor", "news anchor", "news director", "news editor", "newsreader", "photographer",
    "photojournalist", "podcaster", "political editor", "presenter", "radio host", "reporter", "senior editor",
    "senior reporter", "senior writer", "sports editor", "sportswriter", "staff writer", "talk show host",
    "television host", "travel writer", "tv host", "tv presenter", "war correspondent", "weather presenter",
    "weatherman",
];

/// Those who write and edit news, several at once.
#[rustfmt::skip]
pub(super) const JOURNALIST_PLURAL: &[&str] = &[
    "anchormen", "anchorpeople", "anchors", "anchorwomen", "art critics", "associate editors", "bloggers",
    "broadcasters", "bureau chiefs", "business editors", "city editors", "columnists", "commentators",
    "contributors", "copy editors", "correspondents", "critics", "deputy editors", "disc jockeys", "editors",
    "editors in chief", "editors-at-large", "editors-in-chief", "executive editors", "features editors",
    "film critics", "food critics", "foreign correspondents", "foreign editors", "freelance journalists",
    "freelancers", "hosts", "journalists", "managing editors", "news anchors", "news directors", "news editors",
    "newsreaders", "photographers", "photojournalists", "podcasters", "political editors", "presenters",
    "radio hosts", "reporters", "senior editors", "senior reporters", "senior writers", "sports editors",
    "sportswriters", "staff writers", "talk show hosts", "television hosts", "travel writers", "tv hosts",
    "tv presenters", "war correspondents", "weather presenters", "weathermen",
];

/// Lawyers.
#[rustfmt::skip]
pub(super) const LAWYER: &[&str] = &[
    "advocate", "assistant district attorney", "assistant u.s. attorney", "attorney", "attorney-at-law",
    "barrister", "chief counsel", "chief legal counsel", "co-counsel", "corporate lawyer", "counsel",
    "criminal lawyer", "defence lawyer", "defense attorney", "defense lawyer", "deputy district attorney",
    "deputy general counsel", "general counsel", "human rights lawyer", "immigration lawyer", "law clerk",
    "law partner", "lawyer", "lead counsel", "legal adviser", "legal advisor", "legal director", "litigator",
    "notary", "paralegal", "partner", "privacy lawyer", "prosecuting attorney", "public defender",
    "queen's counsel", "senior counsel", "senior partner", "senior staff attorney", "solicitor",
    "staff attorney", "tax lawyer", "trial lawyer",
];

/// Lawyers, several at once.
#[rustfmt::skip]
pub(super) const LAWYER_PLURAL: &[&str] = &[
    "advocates", "assistant district attorneys", "assistant u.s. attorneys", "attorneys", "attorneys-at-law",
    "barristers", "chief counsels", "chief legal counsels", "co-counsels", "corporate lawyers", "counsels",
    "criminal lawyers", "defence lawyers", "defense attorneys", "defense lawyers", "deputies general counsel",
    "deputy district attorneys", "generals counsel", "human rights lawyers", "immigration lawyers",
    "law clerks", "law partners", "lawyers", "lead counsels", "legal advisers", "legal advisors",
    "legal directors", "litigators", "notaries", "paralegals", "partners", "privacy lawyers",
    "prosecuting attorneys", "public defenders", "queen's counsels", "senior counsels", "senior partners",
    "senior staff attorneys", "solicitors", "staff attorneys", "tax lawyers", "trial lawyers",
];

/// Public offices.
#[rustfmt::skip]
pub(super) const OFFICIAL: &[&str] = &[
    "admiral", "advocate general", "air marshal", "alderman", "alderwoman", "ambassador", "assemblyman",
    "assemblywoman", "assistant attorney general", "assistant commissioner", "assistant secretary",
    "assistant secretary of state", "associate justice", "attorney general", "attorney-general",
    "auditor general", "bailiff", "border czar", "brigadier", "candidate", "captain", "chancellor",
    "chief constable", "chief inspector", "chief judge", "chief justice", "chief minister", "chief negotiator",
    "chief of staff", "chief prosecutor", "chief secretary", "city attorney", "city council member",
    "city councilman", "city councilwoman", "city manager", "civil servant", "clerk", "co-president", "colonel",
    "commandant", "commander", "commander in chief", "commander-in-chief", "commissioner",
    "commissioner general", "comptroller", "congressman", "congresswoman", "constable", "consul",
    "consul general", "consul-general", "coroner", "corporal", "council member", "councillor", "councilman",
    "councilor", "councilwoman", "county attorney", "county clerk", "county commissioner", "county executive",
    "county judge", "crown prince", "czar", "data protection commissioner", "defence secretary",
    "defense secretary", "deputy attorney general", "deputy chief", "deputy chief of staff",
    "deputy commissioner", "deputy foreign minister", "deputy governor", "deputy mayor", "deputy minister",
    "deputy prime minister", "deputy prosecutor", "deputy secretary", "deputy secretary of state",
    "deputy sheriff", "deputy speaker", "detective", "dictator", "diplomat", "district attorney", "duchess",
    "duke", "education secretary", "emir", "emperor", "envoy", "field marshal", "finance secretary",
    "fire captain", "fire chief", "fire marshal", "first deputy prime minister", "first lady", "first minister",
    "first vice president", "foreign minister", "foreign secretary", "general", "general secretary", "governor",
    "governor general", "governor-general", "guerrilla leader", "head of state", "health secretary",
    "high commissioner", "home secretary", "house speaker", "information commissioner", "inspector",
    "inspector general", "judge", "justice", "king", "labour leader", "lawmaker", "legislator", "lieutenant",
    "lieutenant colonel", "lieutenant general", "lieutenant governor", "lord chancellor", "lord mayor",
    "magistrate", "major", "major general", "majority leader", "marshal", "mayor", "member of parliament",
    "mep", "military leader", "minister", "minister of state", "minority leader", "monarch", "mp",
    "national security adviser", "national security advisor", "nominee", "officer", "official", "ombudsman",
    "ombudsperson", "ombudswoman", "opposition lawmaker", "opposition leader", "paramount leader",
    "parliament speaker", "parliamentary speaker", "party leader", "patrolman", "permanent secretary",
    "police chief", "police commissioner", "police officer", "police sergeant", "politician", "pope",
    "postmaster general", "premier", "president", "president-elect", "presidential candidate",
    "presidential hopeful", "prime minister", "prime minister-designate", "prime minister-elect", "prince",
    "princess", "privacy commissioner", "private secretary", "prosecutor", "public prosecutor", "queen",
    "rapporteur", "rear admiral", "registrar", "regulator", "representative", "secretary", "secretary general",
    "secretary of state", "secretary-general", "senator", "sergeant", "sheriff", "solicitor general", "speaker",
    "special counsel", "special envoy", "special rapporteur", "state attorney", "state rep",
    "state representative", "state senator", "state treasurer", "state's attorney", "statesman", "strongman",
    "sultan", "superintendent", "supervisor", "surgeon general", "taoiseach", "tax commissioner",
    "trade representative", "trade secretary", "transport secretary", "transportation secretary", "treasurer",
    "treasury secretary", "tribal leader", "trooper", "tánaiste", "u.s. attorney", "under secretary",
    "under-secretary", "undersecretary", "undersecretary of state", "vice admiral", "vice chancellor",
    "vice foreign minister", "vice mayor", "vice minister", "vice premier", "vice president", "vice-chancellor",
    "vice-mayor", "vice-premier", "vice-president", "village chief", "warden", "whip",
];

/// Public offices, several at once.
#[rustfmt::skip]
pub(super) const OFFICIAL_PLURAL: &[&str] = &[
    "admirals", "advocates general", "air marshals", "aldermen", "alderwomen", "ambassadors", "assemblymen",
    "assemblywomen", "assistant attorneys general", "assistant commissioners", "assistant secretaries",
    "assistant secretaries of state", "associate justices", "attorneys general", "attorneys-general",
    "auditors general", "bailiffs", "border czars", "brigadiers", "candidates", "captains", "chancellors",
    "chief constables", "chief inspectors", "chief judges", "chief justices", "chief ministers",
    "chief negotiators", "chief prosecutors", "chief secretaries", "chiefs of staff", "city attorneys",
    "city council members", "city councilmen", "city councilwomen", "city managers", "civil servants", "clerks",
    "co-presidents", "colonels", "commandants", "commanders", "commanders in chief", "commanders-in-chief",
    "commissioners", "commissioners general", "comptrollers", "congressmen", "congresswomen", "constables",
    "consuls", "consuls general", "consuls-general", "coroners", "corporals", "council members", "councillors",
    "councilmen", "councilors", "councilwomen", "county attorneys", "county clerks", "county commissioners",
    "county executives", "county judges", "crown princes", "czars", "data protection commissioners",
    "defence secretaries", "defense secretaries", "deputy attorneys general", "deputy chiefs",
    "deputy chiefs of staff", "deputy commissioners", "deputy foreign ministers", "deputy governors",
    "deputy mayors", "deputy ministers", "deputy prime ministers", "deputy prosecutors", "deputy secretaries",
    "deputy secretaries of state", "deputy sheriffs", "deputy speakers", "detectives", "dictators", "diplomats",
    "district attorneys", "duchesses", "dukes", "education secretaries", "emirs", "emperors", "envoys",
    "field marshals", "finance secretaries", "fire captains", "fire chiefs", "fire marshals",
    "first deputy prime ministers", "first ladies", "first ministers", "first vice presidents",
    "foreign ministers", "foreign secretaries", "general secretaries", "generals", "governors",
    "governors general", "governors-general", "guerrilla leaders", "heads of state", "health secretaries",
    "high commissioners", "home secretaries", "house speakers", "information commissioners", "inspectors",
    "inspectors general", "judges", "justices", "kings", "labour leaders", "lawmakers", "legislators",
    "lieutenant colonels", "lieutenant generals", "lieutenant governors", "lieutenants", "lord chancellors",
    "lord mayors", "magistrates", "major generals", "majority leaders", "majors", "marshals", "mayors",
    "members of parliament", "meps", "military leaders", "ministers", "ministers of state", "minority leaders",
    "monarches", "mps", "national security advisers", "national security advisors", "nominees", "officers",
    "officials", "ombudsmen", "ombudspeople", "ombudswomen", "opposition lawmakers", "opposition leaders",
    "paramount leaders", "parliament speakers", "parliamentary speakers", "party leaders", "patrolmen",
    "permanent secretaries", "police chiefs", "police commissioners", "police officers", "police sergeants",
    "politicians", "popes", "postmasters general", "premiers", "presidential candidates",
    "presidential hopefuls", "presidents", "presidents-elect", "prime minister-designates",
    "prime minister-elects", "prime ministers", "princes", "princesses", "privacy commissioners",
    "private secretaries", "prosecutors", "public prosecutors", "queens", "rapporteurs", "rear admirals",
    "registrars", "regulators", "representatives", "secretaries", "secretaries general", "secretaries of state",
    "secretaries-general", "senators", "sergeants", "sheriffs", "solicitors general", "speakers",
    "special counsels", "special envoys", "special rapporteurs", "state attorneys", "state representatives",
    "state reps", "state senators", "state treasurers", "state's attorneys", "statesmen", "strongmen",
    "sultans", "superintendents", "supervisors", "surgeons general", "taoiseaches", "tax commissioners",
    "trade representatives", "trade secretaries", "transport secretaries", "transportation secretaries",
    "treasurers", "treasury secretaries", "tribal leaders", "troopers", "tánaistes", "u.s. attorneys",
    "under secretaries", "under-secretaries", "undersecretaries", "undersecretaries of state", "vice admirals",
    "vice chancellors", "vice foreign ministers", "vice mayors", "vice ministers", "vice premiers",
    "vice presidents", "vice-chancellors", "vice-mayors", "vice-premiers", "vice-presidents", "village chiefs",
    "wardens", "whips",
];

/// Posts in companies and other bodies.
#[rustfmt::skip]
pub(super) const EXECUTIVE: &[&str] = &[
    "administrator", "area manager", "art director", "artistic director", "assistant director",
    "assistant manager", "associate dean", "associate director", "banker", "billionaire", "board member",
    "boss", "branch manager", "broker", "business manager", "business owner", "businessman", "businesswoman",
    "campus director", "casting director", "ceo", "cfo", "chair", "chairman", "chairperson", "chairwoman",
    "chief", "chief actuary", "chief architect", "chief commercial officer", "chief communications officer",
    "chief compliance officer", "chief content officer", "chief creative officer", "chief credit officer",
    "chief customer officer", "chief data officer", "chief digital officer", "chief diversity officer",
    "chief economist", "chief engineer", "chief executive", "chief executive officer",
    "chief financial officer", "chief human resources officer", "chief information officer",
    "chief information security officer", "chief investment officer", "chief legal officer",
    "chief marketing officer", "chief medical officer", "chief operating officer", "chief operations officer",
    "chief people officer", "chief privacy officer", "chief product officer", "chief revenue officer",
    "chief risk officer", "chief scientist", "chief security officer", "chief strategist",
    "chief sustainability officer", "chief technologist", "chief technology officer", "chief trader", "cio",
    "ciso", "clinical director", "cmo", "co-ceo", "co-chair", "co-chairman", "co-chairwoman",
    "co-chief executive", "co-director", "co-founder", "co-owner", "cochair", "cofounder",
    "commercial director", "compliance officer", "coo", "country director", "country manager", "cpo",
    "creative director", "cto", "currency trader", "data protection officer", "dealer", "deputy chair",
    "deputy chairman", "deputy director", "deputy head", "design director", "development director", "director",
    "director general", "director-general", "dpo", "editorial director", "engineer", "engineering director",
    "entrepreneur", "evp", "executive", "executive chair", "executive chairman", "executive director",
    "executive producer", "executive secretary", "executive vice president", "finance director", "financier",
    "founder", "founding partner", "franchisee", "fund manager", "general manager", "global head",
    "group chief executive", "head", "hotelier", "investor", "landlord", "magnate", "manager",
    "managing director", "managing partner", "marketer", "marketing director", "marketing manager", "mogul",
    "music director", "non-executive director", "operations director", "operations manager", "owner",
    "policy director", "portfolio manager", "president and ceo", "president and chief executive",
    "president and chief executive officer", "principal engineer", "privacy officer", "producer",
    "product manager", "production manager", "program director", "program manager", "programme director",
    "programmer", "property developer", "publisher", "regional director", "regional manager", "restaurateur",
    "sales director", "sales manager", "senior vice president", "shareholder", "site manager",
    "software engineer", "store manager", "studio head", "superintendent of schools", "svp",
    "technical director", "trader", "trustee", "tycoon", "venture capitalist", "vice chair", "vice chairman",
    "vice chairwoman", "vice-chair", "vice-chairman", "vice-chairwoman", "vp",
];

/// Posts in companies and other bodies, several at once.
#[rustfmt::skip]
pub(super) const EXECUTIVE_PLURAL: &[&str] = &[
    "administrators", "area managers", "art directors", "artistic directors", "assistant directors",
    "assistant managers", "associate deans", "associate directors", "bankers", "billionaires", "board members",
    "bosses", "branch managers", "brokers", "business managers", "business owners", "businessmen",
    "businesswomen", "campus directors", "casting directors", "ceos", "cfos", "chairmen", "chairpeople",
    "chairs", "chairwomen", "chief actuaries", "chief architects", "chief commercial officers",
    "chief communications officers", "chief compliance officers", "chief content officers",
    "chief creative officers", "chief credit officers", "chief customer officers", "chief data officers",
    "chief digital officers", "chief diversity officers", "chief economists", "chief engineers",
    "chief executive officers", "chief executives", "chief financial officers",
    "chief human resources officers", "chief information officers", "chief information security officers",
    "chief investment officers", "chief legal officers", "chief marketing officers", "chief medical officers",
    "chief operating officers", "chief operations officers", "chief people officers", "chief privacy officers",
    "chief product officers", "chief revenue officers", "chief risk officers", "chief scientists",
    "chief security officers", "chief strategists", "chief sustainability officers", "chief technologists",
    "chief technology officers", "chief traders", "chiefs", "cios", "cisos", "clinical directors", "cmos",
    "co-ceos", "co-chairmen", "co-chairs", "co-chairwomen", "co-chief executives", "co-directors",
    "co-founders", "co-owners", "cochairs", "cofounders", "commercial directors", "compliance officers", "coos",
    "country directors", "country managers", "cpos", "creative directors", "ctos", "currency traders",
    "data protection officers", "dealers", "deputy chairmen", "deputy chairs", "deputy directors",
    "deputy heads", "design directors", "development directors", "directors", "directors general",
    "directors-general", "dpos", "editorial directors", "engineering directors", "engineers", "entrepreneurs",
    "evps", "executive chairmen", "executive chairs", "executive directors", "executive producers",
    "executive secretaries", "executive vice presidents", "executives", "finance directors", "financiers",
    "founders", "founding partners", "franchisees", "fund managers", "generals manager", "global heads",
    "group chief executives", "heads", "hoteliers", "investors", "landlords", "magnates", "managers",
    "managing directors", "managing partners", "marketers", "marketing directors", "marketing managers",
    "moguls", "music directors", "non-executive directors", "operations directors", "operations managers",
    "owners", "policy directors", "portfolio managers", "president and chief executive officers",
    "president and chief executives", "presidents and ceo", "principal engineers", "privacy officers",
    "producers", "product managers", "production managers", "program directors", "program managers",
    "programme directors", "programmers", "property developers", "publishers", "regional directors",
    "regional managers", "restaurateurs", "sales directors", "sales managers", "senior vice presidents",
    "shareholders", "site managers", "software engineers", "store managers", "studio heads",
    "superintendents of schools", "svps", "technical directors", "traders", "trustees", "tycoons",
    "venture capitalists", "vice chairmen", "vice chairs", "vice chairwomen", "vice-chairmen", "vice-chairs",
    "vice-chairwomen", "vps",
];
