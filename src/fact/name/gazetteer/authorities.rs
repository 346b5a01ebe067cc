//! Authorities that supervise the use of personal data, by their codes.

/// An authority with the names that texts give it, the acronym first where it has one of its own.
pub(super) struct Authority {
    /// Country and acronym (`FR-CNIL`).
    pub code: &'static str,
    /// True for the one that answers for the whole country or the Union.
    pub national: bool,
    /// Its names, as written.
    pub names: &'static [&'static str],
}

#[rustfmt::skip]
pub(super) const AUTHORITIES: &[Authority] = &[
    Authority { code: "AT-DSB", national: true, names: &[
        "DSB", "Austrian Data Protection Authority", "Autorité autrichienne de protection des données",
        "Autorité de protection des données autrichienne", "Datenschutzbehörde",
        "Österreichische Datenschutzbehörde",
    ] },
    Authority { code: "BE-APD", national: true, names: &[
        "APD", "GBA", "Belgian Data Protection Authority", "Belgian DPA Litigation Chamber",
        "Belgian Privacy Commission", "Autorité de protection des données",
        "Commission de la protection de la vie privée", "Gegevensbeschermingsautoriteit", "Geschillenkamer",
        "Datenschutzbehörde",
    ] },
    Authority { code: "BG-CPDP", national: true, names: &[
        "CPDP", "KZLD", "Commission for Personal Data Protection",
        "Bulgarian Commission for Personal Data Protection", "Data Protection Commission of Bulgaria",
        "Commission pour la protection des données personnelles",
        "Commission bulgare de protection des données personnelles", "Комисия за защита на личните данни",
        "Komisia za zashtita na lichnite danni",
    ] },
    Authority { code: "HR-AZOP", national: true, names: &[
        "AZOP", "Croatian Personal Data Protection Agency", "Personal Data Protection Agency",
        "Agence croate de protection des données personnelles", "Agence de protection des données personnelles",
        "Agencija za zaštitu osobnih podataka",
    ] },
    Authority { code: "CY-CPDP", national: true, names: &[
        "Office of the Commissioner for Personal Data Protection",
        "Cypriot Data Protection Commissioner", 
        "Commissaire chypriote à la protection des données",
        "Επίτροπος Προστασίας Δεδομένων Προσωπικού Χαρακτήρα",
    ] },
    Authority { code: "CZ-UOOU", national: true, names: &[
        "ÚOOÚ", "UOOU", "Office for Personal Data Protection", "Czech Office for Personal Data Protection",
        "Czech Data Protection Authority", "Office de protection des données personnelles",
        "Office tchèque de protection des données personnelles", "Úřad pro ochranu osobních údajů",
    ] },
    Authority { code: "DK-DT", national: true, names: &[
        "Datatilsynet", "Danish Data Protection Agency", "Danish Data Protection Authority",
        "Agence danoise de protection des données", "Autorité danoise de protection des données",
    ] },
    Authority { code: "EE-AKI", national: true, names: &[
        "Data Protection Inspectorate", "Estonian Data Protection Inspectorate",
        "Inspection estonienne de la protection des données", "Inspection de la protection des données",
        "Andmekaitse Inspektsioon",
    ] },
    Authority { code: "FI-TSV", national: true, names: &[
        "Office of the Data Protection Ombudsman",
        "Finnish Data Protection Ombudsman", "Bureau du médiateur à la protection des données",
        "Médiateur à la protection des données", "Ombudsman à la protection des données",
        "Tietosuojavaltuutettu", "Tietosuojavaltuutetun toimisto", "Dataombudsmannen",
    ] },
    Authority { code: "FR-CNIL", national: true, names: &[
        "CNIL", "Cnil", "National Commission on Informatics and Liberty",
        "National Commission for Information Technology and Civil Liberties",
        "French Data Protection Authority", "Commission nationale de l’informatique et des libertés", "Commission nationale Informatique & Libertés", "Commission nationale informatique et libertés",
        "Commission nationale informatique et libertés",
    ] },
    Authority { code: "DE-BFDI", national: true, names: &[
        "BfDI", "BFDI", "Federal Commissioner for Data Protection and Freedom of Information",
        "German Federal Commissioner for Data Protection",
        "Commissaire fédéral à la protection des données et à la liberté d’information",
        "Commissaire fédérale à la protection des données",
        "Bundesbeauftragter für den Datenschutz und die Informationsfreiheit",
        "Bundesbeauftragte für den Datenschutz und die Informationsfreiheit",
    ] },
    Authority { code: "DE-DSK", national: false, names: &[
        "German Data Protection Conference", "Conference of the Independent Data Protection Authorities",
        "Conférence des autorités allemandes de protection des données", "Datenschutzkonferenz",
    ] },
    Authority { code: "DE-BW", national: false, names: &[
        "LfDI BW", "LfDI Baden-Württemberg",
        "State Commissioner for Data Protection and Freedom of Information Baden-Württemberg",
        "Data Protection Authority of Baden-Wuerttemberg",
        "Commissaire à la protection des données du Bade-Wurtemberg",
        "Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg",
    ] },
    Authority { code: "DE-BY", national: false, names: &[
        "BayLDA", "Bavarian State Office for Data Protection Supervision", "Bavarian Data Protection Authority",
        "Office bavarois de surveillance de la protection des données",
        "Autorité bavaroise de protection des données", "Bayerisches Landesamt für Datenschutzaufsicht",
    ] },
    Authority { code: "DE-BYP", national: false, names: &[
        "BayLfD", "Bavarian State Commissioner for Data Protection",
        "Commissaire bavarois à la protection des données",
        "Bayerischer Landesbeauftragter für den Datenschutz",
    ] },
    Authority { code: "DE-BE", national: false, names: &[
        "BlnBDI", "BLNBDI", "Berlin Commissioner for Data Protection and Freedom of Information",
        "Data Protection Authority of Berlin", "Commissaire berlinoise à la protection des données",
        "Autorité de protection des données de Berlin",
        "Berliner Beauftragte für Datenschutz und Informationsfreiheit",
    ] },
    Authority { code: "DE-BB", national: false, names: &[
        "LDA Brandenburg", "State Commissioner for Data Protection and Access to Information Brandenburg",
        "Data Protection Authority of Brandenburg", "Commissaire à la protection des données du Brandebourg",
        "Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg",
    ] },
    Authority { code: "DE-HB", national: false, names: &[
        "LfDI Bremen", "State Commissioner for Data Protection and Freedom of Information Bremen",
        "Commissaire à la protection des données de Brême",
        "Landesbeauftragte für Datenschutz und Informationsfreiheit der Freien Hansestadt Bremen",
    ] },
    Authority { code: "DE-HH", national: false, names: &[
        "HmbBfDI", "HmbBFDI", "Hamburg Commissioner for Data Protection and Freedom of Information",
        "Data Protection Authority of Hamburg", "Commissaire de Hambourg à la protection des données",
        "Autorité de protection des données de Hambourg",
        "Hamburgischer Beauftragter für Datenschutz und Informationsfreiheit",
    ] },
    Authority { code: "DE-HE", national: false, names: &[
        "HBDI", "Hessian Commissioner for Data Protection and Freedom of Information",
        "Commissaire hessois à la protection des données",
        "Hessischer Beauftragter für Datenschutz und Informationsfreiheit",
    ] },
    Authority { code: "DE-MV", national: false, names: &[
        "LfDI M-V", "LfD M-V", "State Commissioner for Data Protection Mecklenburg-Western Pomerania",
        "Commissaire à la protection des données du Mecklembourg-Poméranie-Occidentale",
        "Landesbeauftragter für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern",
    ] },
    Authority { code: "DE-NI", national: false, names: &[
        "LfD Niedersachsen", "LfD Lower Saxony", "State Commissioner for Data Protection Lower Saxony",
        "Data Protection Authority of Niedersachsen", "Commissaire à la protection des données de Basse-Saxe",
        "Landesbeauftragte für den Datenschutz Niedersachsen",
    ] },
    Authority { code: "DE-NW", national: false, names: &[
        "LDI NRW", "State Commissioner for Data Protection North Rhine-Westphalia",
        "Commissaire à la protection des données de Rhénanie-du-Nord-Westphalie",
        "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen",
    ] },
    Authority { code: "DE-RP", national: false, names: &[
        "LfDI RLP", "LfDI Rheinland-Pfalz", "State Commissioner for Data Protection Rhineland-Palatinate",
        "Data Protection Authority of Rheinland-Pfalz",
        "Commissaire à la protection des données de Rhénanie-Palatinat",
        "Landesbeauftragter für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz",
    ] },
    Authority { code: "DE-SL", national: false, names: &[
        "UDZ Saarland", "Independent Data Protection Centre Saarland", "Data Protection Authority of Saarland",
        "Centre indépendant de protection des données de la Sarre", "Unabhängiges Datenschutzzentrum Saarland",
    ] },
    Authority { code: "DE-SN", national: false, names: &[
        "Saxon Data Protection and Transparency Commissioner",
        "Commissaire saxonne à la protection des données", "Sächsische Datenschutz- und Transparenzbeauftragte",
    ] },
    Authority { code: "DE-ST", national: false, names: &[
        "LfD Sachsen-Anhalt", "State Commissioner for Data Protection Saxony-Anhalt",
        "Data Protection Authority of Sachsen-Anhalt", "Commissaire à la protection des données de Saxe-Anhalt",
        "Landesbeauftragte für den Datenschutz Sachsen-Anhalt",
    ] },
    Authority { code: "DE-SH", national: false, names: &[
        "ULD", "Independent Centre for Privacy Protection Schleswig-Holstein",
        "Centre indépendant pour la protection de la vie privée du Schleswig-Holstein",
        "Unabhängiges Landeszentrum für Datenschutz",
    ] },
    Authority { code: "DE-TH", national: false, names: &[
        "TLfDI", "Thuringian State Commissioner for Data Protection",
        "Commissaire à la protection des données de Thuringe",
        "Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit",
    ] },
    Authority { code: "GR-HDPA", national: true, names: &[
        "APDPX", "AΠΔΠΧ", "Hellenic Data Protection Authority", "Greek Data Protection Authority",
        "Autorité hellénique de protection des données", "Autorité grecque de protection des données",
        "Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα",
    ] },
    Authority { code: "HU-NAIH", national: true, names: &[
        "NAIH", "National Authority for Data Protection and Freedom of Information",
        "Hungarian National Authority for Data Protection and the Freedom of Information",
        "Autorité nationale hongroise de protection des données et de la liberté d’information",
        "Nemzeti Adatvédelmi és Információszabadság Hatóság",
    ] },
    Authority { code: "IE-DPC", national: true, names: &[
        "DPC", "Data Protection Commission", "Irish Data Protection Commission",
        "Commission irlandaise de protection des données", "Commission de protection des données",
        "Commissaire irlandaise à la protection des données", "CPD irlandaise",
        "An Coimisiún um Chosaint Sonraí", "Commission irlandaise pour la protection des données",
        "Commission de protection des données irlandaise",
    ] },
    Authority { code: "IT-GPDP", national: true, names: &[
        "GPDP", "Garante", "Garante Privacy", "Italian Data Protection Authority", "Italian Garante",
        "Garante italien", "Autorité italienne de protection des données",
        "Garant italien de la protection des données personnelles",
        "Garante per la protezione dei dati personali", "Garante della Privacy",
    ] },
    Authority { code: "LV-DVI", national: true, names: &[
        "DVI", "Data State Inspectorate", "Latvian Data State Inspectorate", "Inspection d’État des données",
        "Inspection lettone des données", "Datu valsts inspekcija",
    ] },
    Authority { code: "LT-VDAI", national: true, names: &[
        "VDAI", "State Data Protection Inspectorate", "Lithuanian Data Protection Authority",
        "Inspection d’État de la protection des données", "Inspection lituanienne de la protection des données",
        "Valstybinė duomenų apsaugos inspekcija",
    ] },
    Authority { code: "LU-CNPD", national: true, names: &[
        "CNPD", "National Commission for Data Protection", "National Data Protection Commission",
        "Commission nationale pour la protection des données",
    ] },
    Authority { code: "MT-IDPC", national: true, names: &[
        "IDPC", "Office of the Information and Data Protection Commissioner",
        "Information and Data Protection Commissioner", "Data Protection Commissioner of Malta",
        "Commissaire à l’information et à la protection des données",
        "Uffiċċju tal-Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data",
    ] },
    Authority { code: "NL-AP", national: true, names: &[
        "Dutch Data Protection Authority", "Personal Data Authority",
        "Autorité néerlandaise de protection des données", "Autorité des données personnelles",
        "Autoriteit Persoonsgegevens",
    ] },
    Authority { code: "PL-UODO", national: true, names: &[
        "UODO", "PUODO", "Personal Data Protection Office", "Polish National Personal Data Protection Office",
        "Office for Personal Data Protection", "Office polonais de protection des données personnelles",
        "Urząd Ochrony Danych Osobowych", "Prezes Urzędu Ochrony Danych Osobowych",
    ] },
    Authority { code: "PT-CNPD", national: true, names: &[
        "CNPD", "National Data Protection Commission", "Portuguese Data Protection Authority",
        "Commission portugaise de protection des données", "Comissão Nacional de Proteção de Dados",
    ] },
    Authority { code: "RO-ANSPDCP", national: true, names: &[
        "ANSPDCP", "National Supervisory Authority for Personal Data Processing",
        "Romanian National Supervisory Authority for Personal Data Processing",
        "Autorité nationale de surveillance du traitement des données à caractère personnel",
        "Autorité roumaine de protection des données",
        "Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal",
    ] },
    Authority { code: "SK-UOOU", national: true, names: &[
        "ÚOOÚ SR", "UOOU SR", "Office for Personal Data Protection of the Slovak Republic",
        "Slovak Data Protection Office", "Office slovaque de protection des données personnelles",
        "Úrad na ochranu osobných údajov Slovenskej republiky",
    ] },
    Authority { code: "SI-IP", national: true, names: &[
        "Information Commissioner of the Republic of Slovenia", "Slovenian Information Commissioner",
        "Commissaire à l’information de Slovénie", "Informacijski pooblaščenec",
    ] },
    Authority { code: "ES-AEPD", national: true, names: &[
        "AEPD", "Spanish Data Protection Agency", "Spanish Agency for Data Protection",
        "Spanish Data Protection Authority", "Agence espagnole de protection des données",
        "Agencia Española de Protección de Datos",
    ] },
    Authority { code: "ES-APDCAT", national: false, names: &[
        "APDCAT", "Catalan Data Protection Authority", "Autorité catalane de protection des données",
        "Autoritat Catalana de Protecció de Dades",
    ] },
    Authority { code: "ES-AVPD", national: false, names: &[
        "AVPD", "DBEB", "Basque Data Protection Authority", "Autorité basque de protection des données",
        "Autoridad Vasca de Protección de Datos", "Datuak Babesteko Euskal Bulegoa",
    ] },
    Authority { code: "ES-CTPDA", national: false, names: &[
        "CTPDA", "Transparency and Data Protection Council of Andalusia",
        "Conseil andalou de la transparence et de la protection des données",
        "Consejo de Transparencia y Protección de Datos de Andalucía",
    ] },
    Authority { code: "SE-IMY", national: true, names: &[
        "IMY", "Datainspektionen", "Swedish Authority for Privacy Protection",
        "Swedish Data Protection Authority", "Data Protection Authority of Sweden",
        "Swedish Data Inspection Board", "Autorité suédoise de protection de la vie privée",
        "Autorité suédoise de protection des données", "Integritetsskyddsmyndigheten",
    ] },
    Authority { code: "EU-EDPB", national: true, names: &[
        "EDPB", "CEPD", "European Data Protection Board", "Article 29 Working Party", "WP29",
        "Comité européen de la protection des données", "Comité européen à la protection des données", "G29",
        "Groupe de travail Article 29", "Comité européen de protection des données",
    ] },
    Authority { code: "EU-EDPS", national: false, names: &[
        "EDPS", "CEPD", "European Data Protection Supervisor",
        "Contrôleur européen de la protection des données",
    ] },
    Authority { code: "IS-PV", national: true, names: &[
        "Icelandic Data Protection Authority", "Autorité islandaise de protection des données", "Persónuvernd",
    ] },
    Authority { code: "LI-DSS", national: true, names: &[
        "Data Protection Authority of Liechtenstein", "Autorité de protection des données du Liechtenstein",
        "Datenschutzstelle",
    ] },
    Authority { code: "NO-DT", national: true, names: &[
        "Datatilsynet", "Norwegian Data Protection Authority", "Norwegian Data Inspectorate",
        "Autorité norvégienne de protection des données", "Inspection norvégienne des données",
    ] },
    Authority { code: "GB-ICO", national: true, names: &[
        "ICO", "Information Commissioner’s Office", "Bureau du commissaire à l’information",
        "Bureau du Commissaire à l’information du Royaume-Uni", "Commissariat à l’information",
        "Autorité britannique de protection des données", "bureau du commissaire à l’information",
    ] },
    Authority { code: "GG-ODPA", national: true, names: &[
        "Office of the Data Protection Authority", "Autorité de protection des données de Guernesey",
    ] },
    Authority { code: "JE-JOIC", national: true, names: &[
        "JOIC", "Jersey Office of the Information Commissioner", "Commissaire à l’information de Jersey",
    ] },
    Authority { code: "IM-IC", national: true, names: &[
        "Isle of Man Information Commissioner", "Commissaire à l’information de l’Île de Man",
    ] },
    Authority { code: "GI-GRA", national: true, names: &[
        "Gibraltar Regulatory Authority", "Autorité de régulation de Gibraltar",
    ] },
    Authority { code: "CH-PFPDT", national: true, names: &[
        "FDPIC", "PFPDT", "EDÖB", "IFPDT", "Federal Data Protection and Information Commissioner",
        "Préposé fédéral à la protection des données et à la transparence",
        "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter",
        "Incaricato federale della protezione dei dati e della trasparenza",
    ] },
    Authority { code: "MC-APDP", national: true, names: &[
        "APDP", "CCIN", "Personal Data Protection Authority of Monaco",
        "Autorité de protection des données personnelles",
        "Commission de contrôle des informations nominatives",
    ] },
    Authority { code: "AD-APDA", national: true, names: &[
        "APDA", "Andorran Data Protection Agency", "Agence andorrane de protection des données",
        "Agència Andorrana de Protecció de Dades",
    ] },
    Authority { code: "US-FTC", national: true, names: &[
        "FTC", "Federal Trade Commission", "Commission fédérale du commerce",
    ] },
    Authority { code: "US-CPPA", national: false, names: &[
        "CPPA", "California Privacy Protection Agency", "Agence californienne de protection de la vie privée",
    ] },
    Authority { code: "US-HHS", national: false, names: &[
        "HHS OCR", "HHS Office for Civil Rights", "Bureau des droits civils du département de la Santé",
    ] },
    Authority { code: "CA-OPC", national: true, names: &[
        "OPC", "CPVP", "Office of the Privacy Commissioner of Canada", "Privacy Commissioner of Canada",
        "Commissariat à la protection de la vie privée du Canada",
        "Commissaire à la protection de la vie privée du Canada",
    ] },
    Authority { code: "CA-QC", national: false, names: &[
        "Commission d’accès à l’information", "Quebec Access to Information Commission",
        "Commission d’accès à l’information du Québec",
    ] },
    Authority { code: "CA-BC", national: false, names: &[
        "OIPC BC", "Office of the Information and Privacy Commissioner for British Columbia",
        "Commissariat à l’information et à la protection de la vie privée de la Colombie-Britannique",
    ] },
    Authority { code: "CA-AB", national: false, names: &[
        "OIPC AB", "Office of the Information and Privacy Commissioner of Alberta",
        "Commissariat à l’information et à la protection de la vie privée de l’Alberta",
    ] },
    Authority { code: "CA-ON", national: false, names: &[
        "Information and Privacy Commissioner of Ontario",
        "Commissaire à l’information et à la protection de la vie privée de l’Ontario",
    ] },
    Authority { code: "AU-OAIC", national: true, names: &[
        "OAIC", "Office of the Australian Information Commissioner", "Australian Information Commissioner",
        "Australian Privacy Commissioner", "Bureau du commissaire australien à l’information",
        "Commissaire australien à l’information",
    ] },
    Authority { code: "AU-VIC", national: false, names: &[
        "OVIC", "Office of the Victorian Information Commissioner", "Commissaire à l’information du Victoria",
    ] },
    Authority { code: "AU-NSW", national: false, names: &[
        "IPC NSW", "Information and Privacy Commission NSW",
        "Commission de l’information et de la vie privée de Nouvelle-Galles du Sud",
    ] },
    Authority { code: "NZ-OPC", national: true, names: &[
        "OPC NZ", "Office of the Privacy Commissioner", "Commissaire à la protection de la vie privée",
    ] },
    Authority { code: "JP-PPC", national: true, names: &[
        "Personal Information Protection Commission",
        "Commission japonaise de protection des informations personnelles",
    ] },
    Authority { code: "KR-PIPC", national: true, names: &[
        "PIPC", "Personal Information Protection Commission",
        "Commission sud-coréenne de protection des informations personnelles",
    ] },
    Authority { code: "BR-ANPD", national: true, names: &[
        "ANPD", "National Data Protection Authority", "Autorité nationale de protection des données",
        "Autoridade Nacional de Proteção de Dados",
    ] },
    Authority { code: "TR-KVKK", national: true, names: &[
        "KVKK", "Personal Data Protection Authority", "Autorité turque de protection des données personnelles",
        "Kişisel Verileri Koruma Kurumu",
    ] },
];
