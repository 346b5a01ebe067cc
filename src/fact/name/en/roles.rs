//! English words for what a person does.

/// Those who speak for a body.
#[rustfmt::skip]
pub(super) const SPOKESPERSON: &[&str] = &[
    "communications chief", "communications director", "director of communications", "head of communications",
    "media relations manager", "press attaché", "press officer", "press secretary",
    "public information officer", "publicist", "spokesman", "spokespeople", "spokesperson", "spokeswoman",
];

/// Those who speak for a body, several at once.
#[rustfmt::skip]
pub(super) const SPOKESPERSON_PLURAL: &[&str] = &[
    "communications chiefs", "communications directors", "directors of communications",
    "heads of communications", "media relations managers", "press attachés", "press officers",
    "press secretaries", "public information officers", "publicists", "spokesmen", "spokeswomen",
];

/// Those who write and edit news.
#[rustfmt::skip]
pub(super) const JOURNALIST: &[&str] = &[
    "anchor", "anchorman", "anchorwoman", "blogger", "broadcaster", "columnist", "commentator", "contributor",
    "correspondent", "critic", "deputy editor", "editor", "editor in chief", "editor-in-chief",
    "executive editor", "freelancer", "journalist", "managing editor", "news anchor", "newsreader",
    "photographer", "photojournalist", "podcaster", "presenter", "reporter", "senior reporter", "sportswriter",
    "staff writer",
];

/// Those who write and edit news, several at once.
#[rustfmt::skip]
pub(super) const JOURNALIST_PLURAL: &[&str] = &[
    "anchormen", "anchors", "anchorwomen", "bloggers", "broadcasters", "columnists", "commentators",
    "contributors", "correspondents", "critics", "deputy editors", "editors", "editors in chief",
    "editors-in-chief", "executive editors", "freelancers", "journalists", "managing editors", "news anchors",
    "newsreaders", "photographers", "photojournalists", "podcasters", "presenters", "reporters",
    "senior reporters", "sportswriters", "staff writers",
];

/// Lawyers.
#[rustfmt::skip]
pub(super) const LAWYER: &[&str] = &[
    "advocate", "attorney", "barrister", "co-counsel", "counsel", "defence lawyer", "defense attorney",
    "defense lawyer", "deputy general counsel", "general counsel", "law partner", "lawyer", "lead counsel",
    "legal adviser", "legal advisor", "legal director", "litigator", "notary", "paralegal", "partner",
    "privacy lawyer", "public defender", "senior counsel", "senior partner", "senior staff attorney",
    "solicitor", "staff attorney", "trial lawyer",
];

/// Lawyers, several at once.
#[rustfmt::skip]
pub(super) const LAWYER_PLURAL: &[&str] = &[
    "advocates", "attorneys", "barristers", "co-counsels", "counsels", "defence lawyers", "defense attorneys",
    "defense lawyers", "deputies general counsel", "generals counsel", "law partners", "lawyers",
    "lead counsels", "legal advisers", "legal advisors", "legal directors", "litigators", "notaries",
    "paralegals", "partners", "privacy lawyers", "public defenders", "senior counsels", "senior partners",
    "senior staff attorneys", "solicitors", "staff attorneys", "trial lawyers",
];

/// Public offices.
#[rustfmt::skip]
pub(super) const OFFICIAL: &[&str] = &[
    "admiral", "advocate general", "alderman", "alderwoman", "ambassador", "assemblyman", "assemblywoman",
    "assistant attorney general", "associate justice", "attorney general", "auditor general", "border czar",
    "brigadier", "candidate", "captain", "chancellor", "chief constable", "chief judge", "chief justice",
    "chief minister", "chief negotiator", "chief of staff", "chief prosecutor", "civil servant", "clerk",
    "co-president", "colonel", "commander", "commissioner", "comptroller", "congressman", "congresswoman",
    "constable", "consul", "coroner", "council member", "councillor", "councilman", "councilor", "councilwoman",
    "county attorney", "county clerk", "czar", "data protection commissioner", "defence secretary",
    "defense secretary", "deputy attorney general", "deputy commissioner", "deputy mayor",
    "deputy prime minister", "deputy sheriff", "detective", "dictator", "diplomat", "district attorney",
    "duchess", "duke", "emir", "emperor", "envoy", "fire chief", "fire marshal", "first lady", "first minister",
    "foreign minister", "foreign secretary", "general", "governor", "head of state", "health secretary",
    "high commissioner", "home secretary", "house speaker", "information commissioner", "inspector",
    "inspector general", "judge", "justice", "king", "labour leader", "lawmaker", "legislator", "lieutenant",
    "lieutenant governor", "lord mayor", "magistrate", "major", "majority leader", "marshal", "mayor", "mep",
    "minister", "minister of state", "minority leader", "monarch", "mp", "national security adviser",
    "national security advisor", "nominee", "officer", "official", "ombudsman", "ombudsperson", "ombudswoman",
    "opposition leader", "party leader", "permanent secretary", "police chief", "police commissioner",
    "politician", "pope", "postmaster general", "premier", "president", "president-elect", "prime minister",
    "prince", "princess", "privacy commissioner", "prosecutor", "public prosecutor", "queen", "rapporteur",
    "registrar", "regulator", "representative", "secretary", "secretary general", "secretary of state",
    "secretary-general", "senator", "sergeant", "sheriff", "solicitor general", "speaker", "special counsel",
    "special envoy", "special rapporteur", "state rep", "state representative", "state senator",
    "state's attorney", "statesman", "strongman", "sultan", "superintendent", "supervisor", "surgeon general",
    "taoiseach", "trade representative", "treasurer", "trooper", "tánaiste", "u.s. attorney", "under secretary",
    "under-secretary", "undersecretary", "undersecretary of state", "vice chancellor", "vice premier",
    "vice president", "vice-chancellor", "vice-president", "warden", "whip",
];

/// Public offices, several at once.
#[rustfmt::skip]
pub(super) const OFFICIAL_PLURAL: &[&str] = &[
    "admirals", "advocates general", "aldermen", "alderwomen", "ambassadors", "assemblymen", "assemblywomen",
    "assistant attorneys general", "associate justices", "attorneys general", "auditors general",
    "border czars", "brigadiers", "candidates", "captains", "chancellors", "chief constables", "chief judges",
    "chief justices", "chief ministers", "chief negotiators", "chief prosecutors", "chiefs of staff",
    "civil servants", "clerks", "co-presidents", "colonels", "commanders", "commissioners", "comptrollers",
    "congressmen", "congresswomen", "constables", "consuls", "coroners", "council members", "councillors",
    "councilmen", "councilors", "councilwomen", "county attorneys", "county clerks", "czars",
    "data protection commissioners", "defence secretaries", "defense secretaries", "deputy attorneys general",
    "deputy commissioners", "deputy mayors", "deputy prime ministers", "deputy sheriffs", "detectives",
    "dictators", "diplomats", "district attorneys", "duchesses", "dukes", "emirs", "emperors", "envoys",
    "fire chiefs", "fire marshals", "first ladies", "first ministers", "foreign ministers",
    "foreign secretaries", "generals", "governors", "heads of state", "health secretaries",
    "high commissioners", "home secretaries", "house speakers", "information commissioners", "inspectors",
    "inspectors general", "judges", "justices", "kings", "labour leaders", "lawmakers", "legislators",
    "lieutenant governors", "lieutenants", "lord mayors", "magistrates", "majority leaders", "majors",
    "marshals", "mayors", "meps", "ministers", "ministers of state", "minority leaders", "monarches", "mps",
    "national security advisers", "national security advisors", "nominees", "officers", "officials",
    "ombudsmen", "ombudspeople", "ombudswomen", "opposition leaders", "party leaders", "permanent secretaries",
    "police chiefs", "police commissioners", "politicians", "popes", "postmasters general", "premiers",
    "presidents", "presidents-elect", "prime ministers", "princes", "princesses", "privacy commissioners",
    "prosecutors", "public prosecutors", "queens", "rapporteurs", "registrars", "regulators", "representatives",
    "secretaries", "secretaries general", "secretaries of state", "secretaries-general", "senators",
    "sergeants", "sheriffs", "solicitors general", "speakers", "special counsels", "special envoys",
    "special rapporteurs", "state representatives", "state reps", "state senators", "state's attorneys",
    "statesmen", "strongmen", "sultans", "superintendents", "supervisors", "surgeons general", "taoiseaches",
    "trade representatives", "treasurers", "troopers", "tánaistes", "u.s. attorneys", "under secretaries",
    "under-secretaries", "undersecretaries", "undersecretaries of state", "vice chancellors", "vice premiers",
    "vice presidents", "vice-chancellors", "vice-presidents", "wardens", "whips",
];

/// Posts in companies and other bodies.
#[rustfmt::skip]
pub(super) const EXECUTIVE: &[&str] = &[
    "administrator", "associate director", "banker", "billionaire", "board member", "boss", "broker",
    "business owner", "businessman", "businesswoman", "ceo", "cfo", "chair", "chairman", "chairperson",
    "chairwoman", "chief", "chief commercial officer", "chief compliance officer", "chief content officer",
    "chief creative officer", "chief data officer", "chief diversity officer", "chief economist",
    "chief executive", "chief executive officer", "chief financial officer", "chief human resources officer",
    "chief information officer", "chief information security officer", "chief investment officer",
    "chief legal officer", "chief marketing officer", "chief medical officer", "chief operating officer",
    "chief people officer", "chief privacy officer", "chief product officer", "chief revenue officer",
    "chief scientist", "chief security officer", "chief strategist", "chief technologist",
    "chief technology officer", "cio", "ciso", "cmo", "co-ceo", "co-chair", "co-chairman", "co-chairwoman",
    "co-chief executive", "co-director", "co-founder", "co-owner", "cochair", "cofounder", "compliance officer",
    "coo", "cpo", "cto", "data protection officer", "deputy chair", "deputy chairman", "deputy director",
    "deputy head", "director", "director general", "director-general", "dpo", "engineer", "entrepreneur", "evp",
    "executive", "executive director", "executive producer", "executive vice president", "founder",
    "founding partner", "fund manager", "general manager", "head", "investor", "landlord", "magnate", "manager",
    "managing director", "managing partner", "marketer", "mogul", "owner", "portfolio manager",
    "president and ceo", "principal engineer", "privacy officer", "producer", "product manager", "programmer",
    "publisher", "restaurateur", "senior vice president", "shareholder", "software engineer",
    "superintendent of schools", "svp", "trader", "trustee", "tycoon", "venture capitalist", "vice chair",
    "vice chairman", "vice chairwoman", "vice-chair", "vice-chairman", "vp",
];

/// Posts in companies and other bodies, several at once.
#[rustfmt::skip]
pub(super) const EXECUTIVE_PLURAL: &[&str] = &[
    "administrators", "associate directors", "bankers", "billionaires", "board members", "bosses", "brokers",
    "business owners", "businessmen", "businesswomen", "ceos", "cfos", "chairmen", "chairpeople", "chairs",
    "chairwomen", "chief commercial officers", "chief compliance officers", "chief content officers",
    "chief creative officers", "chief data officers", "chief diversity officers", "chief economists",
    "chief executive officers", "chief executives", "chief financial officers",
    "chief human resources officers", "chief information officers", "chief information security officers",
    "chief investment officers", "chief legal officers", "chief marketing officers", "chief medical officers",
    "chief operating officers", "chief people officers", "chief privacy officers", "chief product officers",
    "chief revenue officers", "chief scientists", "chief security officers", "chief strategists",
    "chief technologists", "chief technology officers", "chiefs", "cios", "cisos", "cmos", "co-ceos",
    "co-chairmen", "co-chairs", "co-chairwomen", "co-chief executives", "co-directors", "co-founders",
    "co-owners", "cochairs", "cofounders", "compliance officers", "coos", "cpos", "ctos",
    "data protection officers", "deputy chairmen", "deputy chairs", "deputy directors", "deputy heads",
    "directors", "directors general", "directors-general", "dpos", "engineers", "entrepreneurs", "evps",
    "executive directors", "executive producers", "executive vice presidents", "executives", "founders",
    "founding partners", "fund managers", "generals manager", "heads", "investors", "landlords", "magnates",
    "managers", "managing directors", "managing partners", "marketers", "moguls", "owners",
    "portfolio managers", "presidents and ceo", "principal engineers", "privacy officers", "producers",
    "product managers", "programmers", "publishers", "restaurateurs", "senior vice presidents", "shareholders",
    "software engineers", "superintendents of schools", "svps", "traders", "trustees", "tycoons",
    "venture capitalists", "vice chairmen", "vice chairs", "vice chairwomen", "vice-chairmen", "vice-chairs",
    "vps",
];

/// Other occupations, and what a person is to another.
#[rustfmt::skip]
pub(super) const OTHER_ROLE: &[&str] = &[
    "activist", "actor", "actress", "adviser", "advisor", "aide", "analyst", "anthropologist", "archaeologist",
    "archbishop", "architect", "archivist", "artist", "assistant coach", "assistant professor",
    "associate professor", "astronaut", "astronomer", "astrophysicist", "author", "bartender", "batsman",
    "biochemist", "bioethicist", "biographer", "biologist", "bishop", "botanist", "bowler", "boxer",
    "boyfriend", "brother", "campaign manager", "campaigner", "cardinal", "cardiologist", "caseworker",
    "catcher", "center fielder", "champion", "chaplain", "chef", "chemist", "chess player", "choreographer",
    "claimant", "climatologist", "co-author", "co-captain", "co-host", "co-leader", "co-ordinator", "co-pilot",
    "coach", "collector", "comedian", "composer", "conductor", "conservationist", "consultant", "coordinator",
    "cornerback", "creator", "cricketer", "criminologist", "curator", "cyclist", "dancer", "daughter", "deacon",
    "dean", "defendant", "defender", "defending champion", "defenseman", "delegate", "demographer", "dentist",
    "deputy leader", "designer", "dissident", "doctor", "driver", "drummer", "ecologist", "economist",
    "entomologist", "environmentalist", "epidemiologist", "ethicist", "expert", "farmer", "father", "fellow",
    "filmmaker", "firefighter", "first baseman", "footballer", "forward", "fullback", "fundraiser",
    "geneticist", "geographer", "geologist", "girlfriend", "goalie", "goalkeeper", "golfer", "graduate student",
    "guard", "guitarist", "gunman", "guru", "gymnast", "hacker", "halfback", "head coach", "headmaster",
    "headteacher", "historian", "hostage", "husband", "hydrologist", "icon", "imam", "immunologist",
    "infielder", "influencer", "insurgent", "interpreter", "inventor", "jockey", "keeper", "laureate",
    "law professor", "leader", "lecturer", "legend", "librarian", "linebacker", "linesman", "linguist",
    "lobbyist", "mathematician", "member", "meteorologist", "microbiologist", "midfielder", "model", "monk",
    "mother", "musician", "negotiator", "neurologist", "neuroscientist", "nobel laureate", "novelist", "nun",
    "nurse", "nutritionist", "oceanographer", "oncologist", "organiser", "organizer", "outfielder", "painter",
    "paleontologist", "paramedic", "pastor", "pathologist", "pediatrician", "pharmacist", "phd student",
    "philosopher", "physician", "physicist", "physiologist", "pianist", "pilot", "pitcher", "plaintiff",
    "player", "playwright", "poet", "point guard", "policy analyst", "political scientist", "pollster",
    "priest", "principal", "professor", "professor emeritus", "provost", "psychiatrist", "psychologist",
    "quarterback", "rabbi", "race car driver", "radiologist", "rancher", "rapper", "rebel leader", "receiver",
    "rector", "referee", "research fellow", "researcher", "resident", "retiree", "reverend", "running back",
    "scholar", "schoolteacher", "scientist", "screenwriter", "sculptor", "second baseman",
    "security researcher", "seismologist", "senior adviser", "senior advisor", "senior analyst",
    "senior fellow", "senior lecturer", "shooting guard", "shopkeeper", "shortstop", "singer",
    "singer-songwriter", "sister", "skier", "skipper", "social worker", "sociologist", "son", "songwriter",
    "specialist", "sprinter", "star", "statistician", "strategist", "streamer", "striker", "student",
    "supermodel", "superstar", "surgeon", "suspect", "swimmer", "tackle", "teacher", "tennis player",
    "terrorist", "theologian", "therapist", "third baseman", "tight end", "toxicologist", "trainer",
    "translator", "tsar", "umpire", "veteran", "veterinarian", "vicar", "vice principal", "victim", "violinist",
    "virologist", "volunteer", "warlord", "whistleblower", "wide receiver", "widow", "widower", "wife",
    "winger", "witness", "worker", "wrestler", "writer", "youtuber", "zoologist",
];

/// Other occupations, and what a person is to another, several at once.
#[rustfmt::skip]
pub(super) const OTHER_ROLE_PLURAL: &[&str] = &[
    "activists", "actors", "actresses", "advisers", "advisors", "aides", "analysts", "anthropologists",
    "archaeologists", "archbishops", "architects", "archivists", "artists", "assistant coaches",
    "assistant professors", "associate professors", "astronauts", "astronomers", "astrophysicists", "authors",
    "bartenders", "batsmen", "biochemists", "bioethicists", "biographers", "biologists", "bishops", "botanists",
    "bowlers", "boxers", "boyfriends", "brothers", "campaign managers", "campaigners", "cardinals",
    "cardiologists", "caseworkers", "catchers", "center fielders", "champions", "chaplains", "chefs",
    "chemists", "chess players", "choreographers", "claimants", "climatologists", "co-authors", "co-captains",
    "co-hosts", "co-leaders", "co-ordinators", "co-pilots", "coaches", "collectors", "comedians", "composers",
    "conductors", "conservationists", "consultants", "coordinators", "cornerbacks", "creators", "cricketers",
    "criminologists", "curators", "cyclists", "dancers", "daughters", "deacons", "deans", "defendants",
    "defenders", "defending champions", "defensemen", "delegates", "demographers", "dentists", "deputy leaders",
    "designers", "dissidents", "doctors", "drivers", "drummers", "ecologists", "economists", "entomologists",
    "environmentalists", "epidemiologists", "ethicists", "experts", "farmers", "fathers", "fellows",
    "filmmakers", "firefighters", "first basemen", "footballers", "forwards", "fullbacks", "fundraisers",
    "geneticists", "geographers", "geologists", "girlfriends", "goalies", "goalkeepers", "golfers",
    "graduate students", "guards", "guitarists", "gunmen", "gurus", "gymnasts", "hackers", "halfbacks",
    "head coaches", "headmasters", "headteachers", "historians", "hostages", "husbands", "hydrologists",
    "icons", "imams", "immunologists", "infielders", "influencers", "insurgents", "interpreters", "inventors",
    "jockeys", "keepers", "laureates", "law professors", "leaders", "lecturers", "legends", "librarians",
    "linebackers", "linesmen", "linguists", "lobbyists", "mathematicians", "members", "meteorologists",
    "microbiologists", "midfielders", "models", "monks", "mothers", "musicians", "negotiators", "neurologists",
    "neuroscientists", "nobel laureates", "novelists", "nuns", "nurses", "nutritionists", "oceanographers",
    "oncologists", "organisers", "organizers", "outfielders", "painters", "paleontologists", "paramedics",
    "pastors", "pathologists", "pediatricians", "pharmacists", "phd students", "philosophers", "physicians",
    "physicists", "physiologists", "pianists", "pilots", "pitchers", "plaintiffs", "players", "playwrights",
    "poets", "point guards", "policy analysts", "political scientists", "pollsters", "priests", "principals",
    "professors", "professors emeritus", "provosts", "psychiatrists", "psychologists", "quarterbacks", "rabbis",
    "race car drivers", "radiologists", "ranchers", "rappers", "rebel leaders", "receivers", "rectors",
    "referees", "research fellows", "researchers", "residents", "retirees", "reverends", "running backs",
    "scholars", "schoolteachers", "scientists", "screenwriters", "sculptors", "second basemen",
    "security researchers", "seismologists", "senior advisers", "senior advisors", "senior analysts",
    "senior fellows", "senior lecturers", "shooting guards", "shopkeepers", "shortstops", "singer-songwriters",
    "singers", "sisters", "skiers", "skippers", "social workers", "sociologists", "songwriters", "sons",
    "specialists", "sprinters", "stars", "statisticians", "strategists", "streamers", "strikers", "students",
    "supermodels", "superstars", "surgeons", "suspects", "swimmers", "tackles", "teachers", "tennis players",
    "terrorists", "theologians", "therapists", "third basemen", "tight ends", "toxicologists", "trainers",
    "translators", "tsars", "umpires", "veterans", "veterinarians", "vicars", "vice principals", "victims",
    "violinists", "virologists", "volunteers", "warlords", "whistleblowers", "wide receivers", "widowers",
    "widows", "wingers", "witnesses", "wives", "workers", "wrestlers", "writers", "youtubers", "zoologists",
];
