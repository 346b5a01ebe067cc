//! Organisations that news names without saying what they are.

use super::super::OrganizationCategory::{
    self, Company, Court, Government, LawFirm, NewsAgency, Other, Regulator,
};

/// Names of one organisation a row, by category.
#[rustfmt::skip]
pub(super) const ORGANIZATIONS: &[(OrganizationCategory, &[&[&str]])] = &[
    (Regulator, &[
        &["ACPR", "Autorité de contrôle prudentiel et de résolution"], &["AMF", "Autorité des marchés financiers"],
        &["Arcom", "Autorité de régulation de la communication audiovisuelle et numérique"],
        &["Arcep", "Autorité de régulation des communications électroniques"], &["ARJEL"], &["ANJ", "Autorité nationale des jeux"],
        &["Autorité de la concurrence"], &["Bundeskartellamt"], &["CMA", "Competition and Markets Authority"],
        &["CFPB", "Consumer Financial Protection Bureau"], &["CFTC", "Commodity Futures Trading Commission"],
        &["CRE", "Commission de régulation de l’énergie"], &["CSA", "Conseil supérieur de l’audiovisuel"],
        &["DGCCRF", "Direction générale de la concurrence, de la consommation et de la répression des fraudes"],
        &["FCA", "Financial Conduct Authority"], &["FCC", "Federal Communications Commission"],
        &["FDA", "Food and Drug Administration"], &["FAA", "Federal Aviation Administration"],
        &["EPA", "Environmental Protection Agency"], &["Ofcom"], &["Ofgem"], &["Ofsted"], &["Ofwat"],
        &["NHTSA", "National Highway Traffic Safety Administration"], &["BaFin"], &["Consob"], &["FINMA"], &["AGCM"],
        &["SEC", "Securities and Exchange Commission", "U.S. Securities and Exchange Commission", "US Securities and Exchange Commission"],
        &["Défenseur des droits"], &["Hadopi"], &["HATVP", "Haute Autorité pour la transparence de la vie publique"],
        &["ANSM", "Agence nationale de sécurité du médicament"], &["HAS", "Haute Autorité de santé"], &["PRA", "Prudential Regulation Authority"],
        &["EMA", "European Medicines Agency", "Agence européenne des médicaments"], &["NTSB", "National Transportation Safety Board"],
        &["Federal Reserve", "Réserve fédérale", "Federal Reserve Board"], &["European Central Bank", "Banque centrale européenne", "BCE"],
        &["Banque de France"], &["Bank of England", "Banque d’Angleterre"], &["Bank of Japan"], &["Bundesbank"],
        &["ESMA", "European Securities and Markets Authority"], &["ANSSI", "Agence nationale de la sécurité des systèmes d’information"],
    ]),
    (Government, &[
        &["Commission européenne", "European Commission"], &["Parlement européen", "European Parliament"],
        &["Conseil européen", "European Council"], &["Union européenne", "UE", "European Union", "EU"],
        &["Assemblée nationale"], &["Sénat"], &["Élysée"], &["Quai d’Orsay"], &["Bercy"], &["Bundestag"], &["Bundesrat"], &["Knesset"],
        &["White House", "Maison Blanche", "Maison-Blanche"], &["Downing Street"], &["Kremlin"], &["Pentagon", "Pentagone"],
        &["House of Commons", "Chambre des communes"], &["House of Lords", "Chambre des lords"], &["House of Representatives", "Chambre des représentants"],
        &["Congress"], &["Senate"], &["State Department", "US State Department", "U.S. State Department", "département d’État"],
        &["Home Office"], &["Foreign Office"], &["Treasury Department"], &["Justice Department", "DOJ", "Department of Justice", "US Department of Justice", "U.S. Department of Justice"],
        &["Department of Homeland Security", "DHS"], &["FBI", "Federal Bureau of Investigation"], &["CIA", "Central Intelligence Agency"], &["NSA", "National Security Agency"],
        &["GCHQ"], &["MI5"], &["MI6"], &["DGSI"], &["DGSE"], &["Europol"], &["Interpol"], &["Frontex"], &["Eurojust"],
        &["NATO", "OTAN"], &["United Nations", "Nations unies", "ONU", "U.N."], &["UNESCO", "Unesco"], &["UNICEF", "Unicef"],
        &["World Health Organization", "World Health Organisation", "Organisation mondiale de la santé", "OMS"],
        &["International Monetary Fund", "Fonds monétaire international", "FMI", "IMF"], &["World Bank", "Banque mondiale"],
        &["World Trade Organization", "Organisation mondiale du commerce", "OMC", "WTO"], &["OCDE", "OECD"], &["OPEC", "OPEP"],
        &["NHS", "National Health Service"], &["NASA"], &["USPTO", "US Patent and Trademark Office", "U.S. Patent and Trademark Office", "Patent and Trademark Office"],
        &["IRS", "Internal Revenue Service"], &["HMRC"], &["Scotland Yard"], &["Metropolitan Police"], &["Met Police"], &["CDC", "Centers for Disease Control and Prevention"],
        &["INSEE", "Insee"], &["Urssaf"], &["CNAM", "Assurance maladie"], &["AP-HP", "Assistance publique-Hôpitaux de Paris"], &["Pôle emploi"], &["France Travail"],
        &["FEMA", "Federal Emergency Management Agency"], &["NIH", "National Institutes of Health"], &["NOAA"], &["DEA", "Drug Enforcement Administration"],
        &["LAPD"], &["NYPD"], &["Homeland Security"], &["Hamas"], &["Hezbollah"], &["African Union", "Union africaine"], &["Arab League", "Ligue arabe"],
    ]),
    (Court, &[
        &["CJUE", "Cour de justice de l’Union européenne", "Court of Justice of the European Union", "CJEU", "European Court of Justice", "ECJ"],
        &["CEDH", "Cour européenne des droits de l’homme", "European Court of Human Rights", "ECtHR"],
        &["Conseil d’État"], &["Conseil constitutionnel"], &["Cour de cassation"], &["Cour des comptes"], &["Cour pénale internationale", "International Criminal Court", "CPI"],
        &["Supreme Court", "U.S. Supreme Court", "US Supreme Court", "Cour suprême"], &["High Court"], &["Court of Appeal"], &["Crown Court"], &["Old Bailey"],
        &["International Court of Justice", "Cour internationale de justice"], &["Bundesgerichtshof"], &["Bundesverfassungsgericht"],
        &["First-tier Tribunal"], &["Upper Tribunal"], &["Parquet national financier", "PNF"], &["General Court"], &["Bundesverwaltungsgericht"],
    ]),
    (NewsAgency, &[
        &["AFP", "Agence France-Presse"], &["Reuters", "Thomson Reuters"], &["Associated Press"], &["Bloomberg", "Bloomberg News"], &["PA Media", "Press Association"],
        &["EFE"], &["ANSA"], &["Xinhua"], &["TASS", "Tass"], &["Belga"], &["Keystone-ATS"], &["Agence télégraphique suisse"], &["Dow Jones Newswires"], &["Kyodo"],
        &["United Press International"], &["Presse canadienne"], &["Canadian Press"], &["Interfax"], &["RIA Novosti"], &["Press Trust of India"],
    ]),
    (LawFirm, &[
        &["Baker McKenzie", "Baker & McKenzie"], &["Clifford Chance"], &["Allen & Overy", "A&O Shearman"], &["Linklaters"], &["Freshfields"], &["Slaughter and May"],
        &["Latham & Watkins"], &["Kirkland & Ellis"], &["Skadden"], &["Jones Day"], &["White & Case"], &["DLA Piper"], &["Hogan Lovells"], &["Norton Rose Fulbright"],
        &["Dentons"], &["Jenner & Block", "Jenner and Block"], &["Sidley Austin"], &["Gibson Dunn"], &["Cleary Gottlieb"], &["Sullivan & Cromwell"], &["Bird & Bird"],
        &["Bredin Prat"], &["Gide Loyrette Nouel"], &["Darrois Villey"], &["August Debouzy"], &["Herbert Smith Freehills"], &["Taylor Wessing"], &["Covington & Burling"],
        &["Morrison & Foerster"], &["Davis Polk"], &["Ropes & Gray"], &["Fieldfisher"], &["Mishcon de Reya"], &["Squire Patton Boggs"], &["Quinn Emanuel"], &["Paul Hastings"],
        &["Paul Weiss"], &["Morgan Lewis"], &["Simmons & Simmons"], &["Eversheds Sutherland"], &["Pinsent Masons"], &["McDermott Will & Emery"], &["Weil Gotshal"],
        &["William Fry"], &["Arthur Cox"], &["Matheson"], &["Mason Hayes & Curran"], &["Edelson PC"], &["Boies Schiller"], &["Cravath"], &["Debevoise & Plimpton"], &["Wilson Sonsini"],
    ]),
    (Company, &[
        &["Accenture"], &["Accor"], &["Adidas"], &["Adobe"], &["Air France"], &["Air France-KLM"], &["Airbnb"], &["Airbus"], &["Alcatel"], &["Alibaba"], &["Allianz"], &["Alphabet"], &["Alstom"], &["AMD"],
        &["American Airlines"], &["American Express"], &["AOL"], &["ArcelorMittal"], &["Arthur Andersen"], &["AstraZeneca"], &["Atos"], &["AT&T"], &["Auchan"], &["Aviva"], &["AXA", "Axa"], &["Baidu"], &["Bank of America"],
        &["Barclays"], &["BASF"], &["Bayer"], &["Bayerische Motoren Werke", "BMW"], &["Ben & Jerry’s"], &["Ben and Jerry’s"], &["BBC"], &["Berkshire Hathaway"], &["BioNTech"], &["BlackBerry"], &["BlackRock"], &["BNP Paribas"],
        &["Boeing"], &["Booking.com"], &["Bouygues"], &["Bouygues Telecom"], &["BP"], &["British Airways"], &["British Telecom"], &["Broadcom"], &["BuzzFeed"], &["ByteDance"], &["Calvin Klein"], &["Cambridge Analytica"], &["Canal+"],
        &["Capgemini"], &["Capital One"], &["Carrefour"], &["Cathay Pacific"], &["CBS"], &["Cdiscount"], &["Charles Schwab"], &["Christian Dior"], &["Cisco"], &["Citigroup"], &["Citibank"], &["Clearview AI"], &["Cloudflare"], &["CNN"], &["CNBC"], &["Coca-Cola"],
        &["Cognizant"], &["Comcast"], &["Conde Nast"], &["Crédit agricole"], &["Crédit Lyonnais"], &["Credit Suisse"], &["Crédit mutuel"], &["Criteo"], &["CrowdStrike"], &["Daimler"], &["Danone"], &["Dassault Aviation"], &["Deezer"], &["Deliveroo"],
        &["Deloitte"], &["Deutsche Bank"], &["Deutsche Telekom"], &["Deutsche Wohnen"], &["DHL"], &["Disney", "Walt Disney", "Walt Disney Company"], &["Doctissimo"], &["Doctolib"], &["Dow Jones"], &["Dropbox"], &["DuckDuckGo"], &["eBay"], &["EDF"], &["Electronic Arts"], &["Eli Lilly"],
        &["Engie"], &["Enel"], &["Equifax"], &["Ericsson"], &["Ernst & Young", "EY"], &["Estée Lauder"], &["Eurostar"], &["Expedia"], &["ExxonMobil"], &["Facebook"], &["FedEx"], &["Ferrari"], &["Fiat Chrysler"], &["Fnac Darty"], &["Foodinho"], &["France Télévisions"], &["General Electric"],
        &["General Motors"], &["Getty Images"], &["Giorgio Armani"], &["GitHub"], &["GlaxoSmithKline"], &["Glovo"], &["Goldman Sachs"], &["Google"], &["Grindr"], &["Gucci"], &["Guy Hoquet"], &["H&M"], &["Hachette"], &["Harley-Davidson"], &["Harvey Nichols"], &["Hewlett-Packard"], &["Hewlett Packard"], &["Honeywell"], &["HSBC"],
        &["Huawei"], &["Hugo Boss"], &["Hyundai"], &["IBM"], &["IKEA", "Ikea"], &["Infogreffe"], &["Infosys"], &["ING"], &["Instagram"], &["Intel"], &["Jack Daniel’s"], &["Jack Wolfskin"], &["Jean Paul Gaultier"], &["Jimmy Choo"], &["John Deere"], &["John Lewis"], &["Johnson & Johnson"], &["Johnson Controls"], &["JPMorgan", "JPMorgan Chase", "JP Morgan", "JP Morgan Chase"], &["KPMG"],
        &["Kate Spade"], &["Kering"], &["KLM"], &["Klarna"], &["Kodak"], &["L’Oréal"], &["La Poste"], &["Lagardère"], &["Lehman Brothers"], &["Lenovo"], &["Leroy Merlin"], &["LinkedIn"], &["Lloyds"], &["Lockheed Martin"], &["Louis Vuitton"], &["Lufthansa"], &["LVMH"], &["Marc Jacobs"], &["Marks & Spencer", "Marks and Spencer"], &["Marriott", "Marriott International"],
        &["Martin Marietta"], &["Mary Kay"], &["Mastercard"], &["McDonald’s", "McDonald’s France"], &["McKinsey"], &["Mercedes-Benz"], &["Merrill Lynch"], &["Meta", "Meta Platforms", "Meta Platforms Ireland"], &["Michael Kors"], &["Michelin"], &["Micron"], &["Microsoft"], &["Mitsubishi"], &["Moderna"], &["Monoprix"], &["Morgan Stanley"], &["Motorola"], &["Nestlé"], &["Netflix"], &["Nike"],
        &["Nintendo"], &["Nissan"], &["Nokia"], &["Northrop Grumman"], &["Novartis"], &["NVIDIA", "Nvidia"], &["NSO Group"], &["OpenAI"], &["Palantir"], &["Panasonic"], &["Paramount Pictures"], &["PayPal"], &["Pepsi"], &["PepsiCo"], &["Pernod Ricard"], &["Peugeot"], &["Pfizer"], &["Philip Morris", "Philip Morris International"], &["Philips"], &["Pierre Cardin"], &["Pierre Fabre"], &["Pinterest"], &["Porsche"],
        &["Price Waterhouse"], &["PricewaterhouseCoopers", "PwC"], &["Procter & Gamble"], &["Publicis"], &["Qualcomm"], &["Ralph Lauren"], &["RATP"], &["Raytheon"], &["Reddit"], &["Renault"], &["Roland Garros"], &["Rolls-Royce"], &["Royal Mail"], &["RTE"], &["Ryanair"], &["Saint-Gobain"], &["Salesforce"], &["Samsung"], &["Sanofi"], &["Sears Roebuck"], &["SFR"], &["Shein"], &["Siemens"], &["Snapchat"],
        &["SNCF"], &["Société Générale", "Société générale"], &["Sony"], &["SpaceX"], &["Spotify"], &["Starbucks"], &["Stellantis"], &["Suez"], &["Tencent"], &["Tesco"], &["Tesla"], &["Thales"], &["TikTok"], &["Tommy Hilfiger"], &["TotalEnergies"], &["Toyota"], &["TripAdvisor"], &["TalkTalk"], &["Twitter"], &["UBS"], &["Ubisoft"], &["Uber"], &["Unilever"], &["United Airlines"], &["UPS"], &["Veolia"], &["Verizon"],
        &["Vinci"], &["Vivendi"], &["Vodafone"], &["Volkswagen"], &["Volvo"], &["Walmart"], &["Warner Bros"], &["WeChat"], &["Wells Fargo"], &["WhatsApp"], &["Wirecard"], &["Wikipedia"], &["Xiaomi"], &["Yahoo"], &["Yves Rocher"], &["Yves Saint Laurent"], &["YouTube"], &["Zara"], &["Ziff Davis"], &["Zoom Video"], &["Zynga"],
        &["New York Times"], &["Washington Post"], &["Wall Street Journal"], &["Los Angeles Times"], &["Financial Times"], &["Daily Mail"], &["USA Today"], &["Le Monde"], &["Le Figaro"], &["Le Parisien"], &["Les Échos"], &["Les Echos"], &["Mediapart"], &["BFMTV"], &["France Inter"], &["franceinfo"], &["TechCrunch"], &["Fox News"], &["Paris Match"], &["Marie Claire"], &["Marianne"], &["ABC News"], &["NBC News"], &["CBS News"], &["Sky News"], &["Al Jazeera"], &["Charlie Hebdo"], &["Ouest-France"], &["Canard enchaîné"],
    ]),
    (Other, &[
        &["noyb", "None of Your Business"], &["Privacy International"], &["La Quadrature du Net", "Quadrature du Net"], &["Electronic Frontier Foundation", "EFF"], &["ACLU", "American Civil Liberties Union"],
        &["Amnesty International"], &["Greenpeace"], &["Human Rights Watch"], &["UFC-Que Choisir"], &["Big Brother Watch"], &["Open Rights Group"], &["Croix-Rouge"], &["Red Cross"], &["Médecins sans frontières"],
        &["Parti socialiste"], &["Parti communiste", "Parti communiste français", "PCF"], &["Les Républicains"], &["Rassemblement national"], &["La France insoumise", "France insoumise"], &["Front national"], &["Europe Écologie-Les Verts", "EELV"], &["La République en marche", "LREM"], &["MoDem"], &["Labour Party", "Labour"], &["Conservative Party"], &["Republican Party"], &["Democratic Party"], &["Liberal Democrats"], &["Sinn Féin"],
        &["Ligue des droits de l’homme", "LDH"], &["Sorbonne Université"], &["CFDT"], &["CGT"], &["FO"], &["Medef"], &["FIFA", "Fifa"], &["UEFA"], &["NBA"], &["NFL"], &["MLB"], &["NHL"], &["NCAA"], &["Harvard"], &["Sciences Po"], &["CNRS"], &["Inserm"], &["Inria"], &["MIT"], &["Yale"], &["Stanford"],
        &["Martin Luther King Jr. Center"], &["Paris Saint-Germain", "PSG"], &["Real Madrid"], &["Manchester United"], &["Manchester City"], &["Saint John’s"], &["Johns Hopkins"], &["Brown University"], &["Max Planck Institute"], &["Santé publique France"],
    ]),
];

/// Companies whose names are words of the language: only inside a sentence.
#[rustfmt::skip]
pub(super) const COMMON_COMPANIES: &[&str] = &[
    "Amazon", "Apple", "Casino", "Free", "Oracle", "Orange", "Slack", "Stripe", "Visa", "Zoom",
];
