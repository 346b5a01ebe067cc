//! Countries and places: no persons, and what a role or an authority may belong to.

/// A country: its ISO code, its names, and the adjectives that stand for it, in all languages.
pub(super) struct Country {
    /// ISO 3166 code; `EU` for the Union.
    pub iso: &'static str,
    /// Its names.
    pub names: &'static [&'static str],
    /// Its adjectives, in all forms, lower case.
    pub adjectives: &'static [&'static str],
}

const fn country(
    iso: &'static str,
    names: &'static [&'static str],
    adjectives: &'static [&'static str],
) -> Country {
    Country {
        iso,
        names,
        adjectives,
    }
}

#[rustfmt::skip]
pub(super) const COUNTRIES: &[Country] = &[
    country("AD", &["Andorra", "Andorre"], &["andorran", "andorrane"]),
    country("AT", &["Austria", "Autriche"], &["austrian", "autrichien", "autrichienne", "autrichiens", "autrichiennes"]),
    country("AU", &["Australia", "Australie"], &["australian", "australien", "australienne", "australiens", "australiennes"]),
    country("BE", &["Belgique", "Belgium"], &["belge", "belges", "belgian"]),
    country("BG", &["Bulgaria", "Bulgarie"], &["bulgare", "bulgares", "bulgarian"]),
    country("BR", &["Brazil", "Brésil"], &["brazilian", "brésilien", "brésilienne", "brésiliens", "brésiliennes"]),
    country("CA", &["Canada"], &["canadian", "canadien", "canadienne", "canadiens", "canadiennes"]),
    country("CH", &["Suisse", "Switzerland"], &["suisse", "suisses", "swiss", "helvétique"]),
    country("CY", &["Chypre", "Cyprus"], &["chypriote", "chypriotes", "cypriot"]),
    country("CZ", &["Czech Republic", "Czechia", "République tchèque", "Tchéquie"], &["czech", "tchèque", "tchèques"]),
    country("DE", &["Allemagne", "Germany"], &["allemand", "allemande", "allemands", "allemandes", "german"]),
    country("DK", &["Danemark", "Denmark"], &["danish", "danois", "danoise", "danoises"]),
    country("EE", &["Estonia", "Estonie"], &["estonian", "estonien", "estonienne", "estoniens"]),
    country("ES", &["Espagne", "Spain"], &["espagnol", "espagnole", "espagnols", "espagnoles", "spanish"]),
    country("EU", &["Europe"], &["european", "européen", "européenne", "européens", "européennes"]),
    country("FI", &["Finland", "Finlande"], &["finlandais", "finlandaise", "finnish"]),
    country("FR", &["France"], &["français", "française", "françaises", "french"]),
    country("GB", &["Angleterre", "Britain", "England", "Grande-Bretagne", "Great Britain", "Royaume-Uni", "Scotland", "U.K", "U.K.", "UK", "United Kingdom", "Wales", "Écosse"], &["anglais", "anglaise", "anglaises", "britannique", "britanniques", "british", "english", "scottish", "welsh", "écossais", "écossaise"]),
    country("GR", &["Greece", "Grèce"], &["grec", "grecque", "grecs", "grecques", "greek", "hellenic", "hellénique"]),
    country("HR", &["Croatia", "Croatie"], &["croate", "croates", "croatian"]),
    country("HU", &["Hongrie", "Hungary"], &["hongrois", "hongroise", "hungarian"]),
    country("IE", &["Ireland", "Irlande"], &["irish", "irlandais", "irlandaise", "irlandaises"]),
    country("IS", &["Iceland", "Islande"], &["icelandic", "islandais", "islandaise"]),
    country("IT", &["Italie", "Italy"], &["italian", "italien", "italienne", "italiens", "italiennes"]),
    country("JP", &["Japan", "Japon"], &["japanese", "japonais", "japonaise", "japonaises"]),
    country("KR", &["Corée du Sud", "South Korea"], &["korean", "south korean", "sud-coréen", "sud-coréenne", "sud-coréens"]),
    country("LI", &["Liechtenstein"], &["liechtensteinois"]),
    country("LT", &["Lithuania", "Lituanie"], &["lithuanian", "lituanien", "lituanienne"]),
    country("LU", &["Luxembourg"], &["luxembourgeois", "luxembourgeoise", "luxembourgish"]),
    country("LV", &["Latvia", "Lettonie"], &["latvian", "letton", "lettone", "lettonne"]),
    country("MC", &["Monaco"], &["monegasque", "monégasque", "monégasques"]),
    country("MT", &["Malta", "Malte"], &["maltais", "maltaise", "maltese"]),
    country("NL", &["Hollande", "Holland", "Netherlands", "Pays-Bas", "the Netherlands"], &["dutch", "hollandais", "hollandaise", "néerlandais", "néerlandaise", "néerlandaises"]),
    country("NO", &["Norvège", "Norway"], &["norvégien", "norvégienne", "norvégiens", "norwegian"]),
    country("NZ", &["New Zealand", "Nouvelle-Zélande"], &["néo-zélandais", "néo-zélandaise"]),
    country("PL", &["Poland", "Pologne"], &["polish", "polonais", "polonaise", "polonaises"]),
    country("PT", &["Portugal"], &["portugais", "portugaise", "portuguese"]),
    country("RO", &["Romania", "Roumanie"], &["romanian", "roumain", "roumaine", "roumains"]),
    country("SE", &["Suède", "Sweden"], &["suédois", "suédoise", "suédoises", "swedish"]),
    country("SI", &["Slovenia", "Slovénie"], &["slovene", "slovenian", "slovène", "slovènes"]),
    country("SK", &["Slovakia", "Slovaquie"], &["slovak", "slovaque", "slovaques"]),
    country("TR", &["Turkey", "Turquie", "Türkiye"], &["turc", "turcs", "turkish", "turque", "turques"]),
    country("US", &["America", "Amérique", "U.S", "U.S.", "U.S.A", "US", "USA", "United States", "United States of America", "États-Unis"], &["american", "américain", "américaine", "américains", "américaines"]),
    country("AF", &["Afghanistan"], &["afghan", "afghane", "afghans"]),
    country("AR", &["Argentina", "Argentine"], &["argentin", "argentine", "argentinian", "argentins"]),
    country("CN", &["China", "Chine"], &["chinese", "chinois", "chinoise", "chinoises"]),
    country("CU", &["Cuba"], &["cubain", "cubaine", "cuban"]),
    country("DZ", &["Algeria", "Algérie"], &["algerian", "algérien", "algérienne", "algériens"]),
    country("EG", &["Egypt", "Égypte"], &["egyptian", "égyptien", "égyptienne", "égyptiens"]),
    country("ID", &["Indonesia", "Indonésie"], &["indonesian", "indonésien", "indonésienne"]),
    country("IL", &["Israel", "Israël"], &["israeli", "israélien", "israélienne", "israéliens", "israéliennes"]),
    country("IN", &["Inde", "India"], &["indian", "indien", "indienne", "indiens", "indiennes"]),
    country("IQ", &["Irak", "Iraq"], &["irakien", "irakienne", "irakiens", "iraqi"]),
    country("IR", &["Iran"], &["iranian", "iranien", "iranienne", "iraniens"]),
    country("KP", &["Corée du Nord", "North Korea"], &["nord-coréen", "nord-coréenne", "north korean"]),
    country("LB", &["Lebanon", "Liban"], &["lebanese", "libanais", "libanaise"]),
    country("MA", &["Maroc", "Morocco"], &["marocain", "marocaine", "marocains", "moroccan"]),
    country("MX", &["Mexico", "Mexique"], &["mexicain", "mexicaine", "mexican"]),
    country("NG", &["Nigeria"], &["nigerian", "nigérian", "nigériane"]),
    country("PK", &["Pakistan"], &["pakistanais", "pakistanaise", "pakistani"]),
    country("PS", &["Palestine"], &["palestinian", "palestinien", "palestinienne", "palestiniens"]),
    country("RU", &["Russia", "Russie"], &["russe", "russes", "russian"]),
    country("RS", &["Serbia", "Serbie"], &["serbe", "serbes", "serbian"]),
    country("SA", &["Arabie saoudite", "Saudi Arabia"], &["saoudien", "saoudienne", "saudi"]),
    country("SN", &["Sénégal", "Senegal"], &["senegalese", "sénégalais", "sénégalaise"]),
    country("SY", &["Syria", "Syrie"], &["syrian", "syrien", "syrienne", "syriens"]),
    country("TN", &["Tunisia", "Tunisie"], &["tunisian", "tunisien", "tunisienne", "tunisiens"]),
    country("UA", &["Ukraine"], &["ukrainian", "ukrainien", "ukrainienne", "ukrainiens"]),
    country("VE", &["Venezuela"], &["venezuelan", "vénézuélien", "vénézuélienne"]),
    country("ZA", &["Afrique du Sud", "South Africa"], &["south african", "sud-africain", "sud-africaine"]),
];

/// Places that are written like names of persons or of companies.
#[rustfmt::skip]
pub(super) const PLACES: &[&str] = &[
    "Abidjan", "Abu Dhabi", "Addis Ababa", "Aix-en-Provence", "Alabama", "Alaska", "Albania", "Albanie", "Albany", "Alberta", "Aleppo", "Alger", "Algiers", "Alsace", "Amiens", "Amsterdam", "Angers", "Angola", "Ankara", "Annecy", "Antwerp", "Anvers",
    "Aquitaine", "Arizona", "Arkansas", "Armenia", "Arménie", "Asia", "Asie", "Atlanta", "Auckland", "Austin", "Auvergne", "Avignon", "Azerbaijan", "Azerbaïdjan", "Baghdad", "Bagdad", "Bahrain", "Baltimore", "Bangkok", "Bangladesh", "Barcelona", "Barcelone", "Bayonne", "Beijing", "Beirut", "Belarus", "Belfast", "Belgrade",
    "Berlin", "Berne", "Bern", "Besançon", "Beyrouth", "Biélorussie", "Birmingham", "Bobigny", "Bogota", "Bolivia", "Bolivie", "Bordeaux", "Bosnia", "Bosnie", "Boston", "Boulogne", "Brasília", "Bratislava", "Brest", "Bretagne", "Brisbane", "Bristol", "British Columbia", "Brooklyn", "Brussels", "Bruxelles", "Bucarest", "Bucharest", "Budapest",
    "Buenos Aires", "Buffalo", "Burkina Faso", "Cairo", "Calais", "California", "Californie", "Cambodia", "Cambodge", "Cambridge", "Cameroon", "Cameroun", "Cannes", "Canberra", "Cape Town", "Caracas", "Cardiff", "Casablanca", "Catalonia", "Catalogne", "Chad", "Champs-Élysées", "Charleston", "Charlotte", "Cherbourg", "Chicago", "Chile", "Chili", "Cincinnati", "Clermont-Ferrand",
    "Cleveland", "Cologne", "Colombia", "Colombie", "Colorado", "Columbus", "Congo", "Connecticut", "Copenhagen", "Copenhague", "Cornwall", "Corse", "Corsica", "Costa Rica", "Crimea", "Crimée", "Créteil", "Côte d’Azur", "Côte d’Ivoire", "Dakar", "Dallas", "Damas", "Damascus", "Delaware", "Delhi", "Denver", "Detroit", "Dijon", "Doha", "Dresden", "Dubai", "Dubaï", "Dublin", "Dunkerque",
    "Düsseldorf", "Ecuador", "Edinburgh", "El Salvador", "Ethiopia", "Éthiopie", "Fargo", "Florida", "Floride", "Fort Worth", "Francfort", "Frankfurt", "Fribourg", "Gabon", "Gaza", "Gaza Strip", "Gdansk", "Geneva", "Genève", "Genoa", "Georgia", "Géorgie", "Ghana", "Glasgow", "Great Lakes", "Grenoble", "Guadeloupe", "Guantanamo Bay", "Guatemala", "Guernsey", "Guinée", "Guyane", "Haïti", "Haiti",
    "Hamburg", "Hambourg", "Hanoi", "Hauts-de-Seine", "Havana", "Hawaii", "Helsinki", "Hollywood", "Honduras", "Hong Kong", "Honolulu", "Houston", "Idaho", "Île-de-France", "Ile-de-France", "Illinois", "Indiana", "Indianapolis", "Iowa", "Islamabad", "Istanbul", "Jakarta", "Jamaica", "Jamaïque", "Jerusalem", "Jérusalem", "Johannesburg", "Jordan", "Jordanie", "Kaboul", "Kabul", "Kansas", "Kansas City",
    "Karachi", "Kazakhstan", "Kentucky", "Kenya", "Kharkiv", "Khartoum", "Kiev", "Kigali", "Kinshasa", "Kosovo", "Kuala Lumpur", "Kuwait", "Kyiv", "La Défense", "La Réunion", "La Rochelle", "Lagos", "Lake Charles", "Lake Michigan", "Languedoc", "Laos", "Las Vegas", "Lausanne", "Le Caire", "Le Havre", "Le Mans", "Leeds", "Leipzig", "Liberia", "Libya", "Libye", "Liège", "Lille", "Lima", "Limoges", "Lisbon", "Lisbonne", "Liverpool", "London",
    "Londres", "Long Beach", "Long Island", "Lorraine", "Los Angeles", "Louisiana", "Louisiane", "Louisville", "Lourdes", "Lyon", "Macedonia", "Madagascar", "Madrid", "Maine", "Malaysia", "Malaisie", "Mali", "Manchester", "Manhattan", "Manila", "Manitoba", "Marne-la-Vallée", "Marrakech", "Marseille", "Martinique", "Maryland", "Massachusetts", "Mayotte", "Mecca", "Melbourne", "Memphis", "Metz", "Miami", "Miami Beach", "Michigan", "Middle East", "Milan", "Milwaukee",
    "Minneapolis", "Minnesota", "Minsk", "Mississippi", "Missouri", "Moldova", "Moldavie", "Montana", "Montpellier", "Montreal", "Montréal", "Moscou", "Moscow", "Mosul", "Mount Everest", "Mulhouse", "Mumbai", "Munich", "Myanmar", "Nairobi", "Nancy", "Nanterre", "Nantes", "Naples", "Nashville", "Nebraska", "Nepal", "Népal", "Nevada", "New Brunswick", "New Delhi", "New England", "New Hampshire", "New Haven", "New Jersey", "New Mexico", "New Orleans",
    "New South Wales", "New York", "New York City", "Newark", "Newcastle", "Nicaragua", "Nice", "Nicosia", "Niger", "Nîmes", "Normandie", "Normandy", "North Carolina", "North Dakota", "Northern Ireland", "Nottingham", "Nouvelle-Calédonie", "Nova Scotia", "Oakland", "Occitanie", "Ohio", "Oklahoma", "Oklahoma City", "Oman", "Ontario", "Orange County", "Oregon", "Orlando", "Orléans", "Osaka", "Oslo", "Ottawa", "Oxford", "Palestine", "Palm Beach",
    "Panama", "Paraguay", "Paris", "Pau", "Pennsylvania", "Pennsylvanie", "Perpignan", "Perth", "Peru", "Pérou", "Philadelphia", "Philadelphie", "Philippines", "Phoenix", "Pittsburgh", "Podgorica", "Poitiers", "Poitou", "Port-au-Prince", "Porto", "Porto Rico", "Portland", "Prague", "Pretoria", "Pristina", "Proche-Orient", "Provence", "Puerto Rico", "Pyongyang", "Pékin", "Qatar", "Quebec", "Québec", "Quimper", "Ramallah", "Red Sea", "Reims",
    "Rennes", "Reykjavik", "Rhode Island", "Rhône", "Richmond", "Riga", "Rio de Janeiro", "Riyad", "Riyadh", "Rome", "Rotterdam", "Rouen", "Roubaix", "Rwanda", "Sacramento", "Saint-Denis", "Saint-Étienne", "Saint-Malo", "Saint-Nazaire", "Saint-Tropez", "Salt Lake City", "Salzburg", "San Antonio", "San Diego", "San Francisco", "San Jose", "San José", "Santa Barbara", "Santa Clara", "Santa Cruz", "Santa Fe", "Santa Monica", "Santiago", "Sao Paulo", "São Paulo",
    "Sarajevo", "Saskatchewan", "Seattle", "Seine-Saint-Denis", "Seoul", "Séoul", "Shanghai", "Sheffield", "Shenzhen", "Sicile", "Sicily", "Sierra Leone", "Silicon Valley", "Singapore", "Singapour", "Sofia", "Somalia", "Somalie", "South Carolina", "South Dakota", "South Sudan", "Soudan", "Southampton", "Sri Lanka", "Stockholm", "Strasbourg", "Stuttgart", "St. Louis", "St Louis", "St. Petersburg", "Sudan", "Sydney", "Tahiti", "Taipei", "Taiwan",
    "Taïwan", "Tallinn", "Tanzania", "Tehran", "Tel Aviv", "Tel-Aviv", "Tennessee", "Texas", "Thailand", "Thaïlande", "Tibet", "Tirana", "Tokyo", "Toronto", "Toulon", "Toulouse", "Tours", "Trinidad", "Tripoli", "Troyes", "Tucson", "Tulsa", "Tunis", "Turin", "Uganda", "Ukraine", "Uruguay", "Utah", "Valence", "Valencia", "Vancouver", "Vatican", "Venice", "Venise", "Vermont", "Versailles", "Victoria", "Vienna", "Vienne", "Vietnam", "Viêt Nam",
    "Villeurbanne", "Virginia", "Varsovie", "Warsaw", "Washington", "Washington D.C.", "West Bank", "West Virginia", "Westminster", "Wisconsin", "Wuhan", "Wyoming", "Yemen", "Yémen", "Yorkshire", "Yvelines", "Zagreb", "Zambia", "Zimbabwe", "Zurich", "Wall Street", "Middlesex", "Essex", "Sussex", "Kent", "Surrey",
    "Africa", "Afrique", "Antarctica", "Atlantic", "Atlantique", "Baltic", "Balkans", "Caribbean", "Caraïbes", "Méditerranée", "Mediterranean", "Pacific", "Pacifique", "Sahara", "Sahel", "Scandinavia",
];
