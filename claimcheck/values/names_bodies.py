"""Words of the names of bodies: ministries, companies, media, alliances, and which names are known.

Written from general knowledge; each table says what it is for.
"""


def _words(text: str) -> frozenset[str]:
    """The words of a table written as running text, in lower case as they stand."""
    return frozenset(text.split())


# Words that make a capitalised run an organisation when they stand in it.
ORGANISATION_WORDS = _words("""
ministry department agency organization organisation organisations organizations university college institute institution
association federation confederation union committee commission council board bureau office authority corporation corp
inc ltd llc plc co company companies group holdings bank fund foundation trust society party alliance coalition front
movement league club team army navy force forces guard guards corps command brigade brigades battalion regiment division
police court tribunal parliament senate congress assembly cabinet government administration service services network
news agency times post journal tribune herald telegraph guardian gazette daily press radio television tv broadcasting
channel media reuters bbc cnn airlines airways aviation railways hospital clinic school academy church cathedral mosque
centre center laboratory laboratories observatory museum crescent cross nations states-general treasury secretariat
chamber conference initiative program programme project task watch international amnesty united city-council motors
industries systems technologies pharmaceuticals partners associates enterprises insurance survey monitor observers
directorate headquarters mission embassy consulate syndicate workers brotherhood taliban hezbollah hamas militia
""")

# Heads that reach over "of", "for", "and": "Ministry of Foreign Affairs", "Bank of England".
OF_HEADS = _words("""
ministry department university bank bureau house institute council office court school college church museum board
organization organisation federation union association society commission committee centre center authority academy
chamber party movement agency islands league front army state republic kingdom city isle bay gulf cape school embassy
international observatory foundation fund order duke duchess prince archbishop bishop patriarch confederation congress
alliance coalition faculty ministers friends sons daughters brotherhood forces assembly parliament high
doctors reporters physicians medecins knights network
""")

# Single names of media, bodies and groups, with other forms of the same.
ORGANISATIONS = {
    "reuters": "Reuters",
    "associated press": "Associated Press",
    "ap": "Associated Press",
    "afp": "Agence France-Presse",
    "agence france-presse": "Agence France-Presse",
    "agence france presse": "Agence France-Presse",
    "tass": "TASS",
    "itar-tass": "TASS",
    "ria novosti": "RIA Novosti",
    "ria": "RIA Novosti",
    "interfax": "Interfax",
    "irna": "IRNA",
    "islamic republic news agency": "IRNA",
    "isna": "ISNA",
    "fars": "Fars",
    "fars news agency": "Fars",
    "tasnim": "Tasnim",
    "press tv": "Press TV",
    "xinhua": "Xinhua",
    "anadolu": "Anadolu Agency",
    "anadolu agency": "Anadolu Agency",
    "al jazeera": "Al Jazeera",
    "al-jazeera": "Al Jazeera",
    "al arabiya": "Al Arabiya",
    "al-arabiya": "Al Arabiya",
    "bbc": "BBC",
    "british broadcasting corporation": "BBC",
    "cnn": "CNN",
    "bloomberg": "Bloomberg",
    "nbc": "NBC",
    "abc": "ABC",
    "cbs": "CBS",
    "fox news": "Fox News",
    "sky news": "Sky News",
    "dpa": "dpa",
    "kyodo": "Kyodo",
    "yonhap": "Yonhap",
    "kcna": "KCNA",
    "sana": "SANA",
    "deutsche welle": "Deutsche Welle",
    "euronews": "Euronews",
    "der spiegel": "Der Spiegel",
    "spiegel": "Der Spiegel",
    "le monde": "Le Monde",
    "el pais": "El Pais",
    "guardian": "The Guardian",
    "the guardian": "The Guardian",
    "new york times": "New York Times",
    "washington post": "Washington Post",
    "wall street journal": "Wall Street Journal",
    "financial times": "Financial Times",
    "npr": "NPR",
    "rt": "RT",
    "azertac": "AZERTAC",
    "armenpress": "Armenpress",
    "facebook": "Facebook",
    "twitter": "Twitter",
    "google": "Google",
    "microsoft": "Microsoft",
    "apple": "Apple",
    "amazon.com": "Amazon",
    "boeing": "Boeing",
    "airbus": "Airbus",
    "toyota": "Toyota",
    "gazprom": "Gazprom",
    "instagram": "Instagram",
    "youtube": "YouTube",
    "netflix": "Netflix",
    "tesla": "Tesla",
    "pfizer": "Pfizer",
    "moderna": "Moderna",
    "astrazeneca": "AstraZeneca",
    "united nations": "United Nations",
    "un": "United Nations",
    "u.n.": "United Nations",
    "eu": "European Union",
    "e.u.": "European Union",
    "european union": "European Union",
    "european commission": "European Commission",
    "european parliament": "European Parliament",
    "nato": "NATO",
    "north atlantic treaty organization": "NATO",
    "osce": "OSCE",
    "organization for security and co-operation in europe": "OSCE",
    "organization for security and cooperation in europe": "OSCE",
    "organisation for security and co-operation in europe": "OSCE",
    "organisation for security and cooperation in europe": "OSCE",
    "who": "World Health Organization",
    "world health organization": "World Health Organization",
    "world health organisation": "World Health Organization",
    "unicef": "UNICEF",
    "unhcr": "UNHCR",
    "unesco": "UNESCO",
    "wfp": "World Food Programme",
    "world food programme": "World Food Programme",
    "world food program": "World Food Programme",
    "iaea": "International Atomic Energy Agency",
    "international atomic energy agency": "International Atomic Energy Agency",
    "imf": "International Monetary Fund",
    "international monetary fund": "International Monetary Fund",
    "world bank": "World Bank",
    "wto": "World Trade Organization",
    "icc": "International Criminal Court",
    "international criminal court": "International Criminal Court",
    "icrc": "International Committee of the Red Cross",
    "international committee of the red cross": "International Committee of the Red Cross",
    "red cross": "Red Cross",
    "red crescent": "Red Crescent",
    "african union": "African Union",
    "arab league": "Arab League",
    "opec": "OPEC",
    "asean": "ASEAN",
    "ecb": "European Central Bank",
    "european central bank": "European Central Bank",
    "fbi": "FBI",
    "federal bureau of investigation": "FBI",
    "cia": "CIA",
    "central intelligence agency": "CIA",
    "nsa": "National Security Agency",
    "fsb": "FSB",
    "federal security service": "FSB",
    "kgb": "KGB",
    "mossad": "Mossad",
    "idf": "Israel Defense Forces",
    "israel defense forces": "Israel Defense Forces",
    "israel defence forces": "Israel Defense Forces",
    "isi": "ISI",
    "fda": "FDA",
    "food and drug administration": "FDA",
    "cdc": "CDC",
    "centers for disease control and prevention": "CDC",
    "centers for disease control": "CDC",
    "nasa": "NASA",
    "faa": "FAA",
    "federal aviation administration": "FAA",
    "ntsb": "NTSB",
    "national transportation safety board": "NTSB",
    "usgs": "USGS",
    "us geological survey": "USGS",
    "u.s. geological survey": "USGS",
    "united states geological survey": "USGS",
    "geological survey": "USGS",
    "fema": "FEMA",
    "federal emergency management agency": "FEMA",
    "federal reserve": "Federal Reserve",
    "supreme court": "Supreme Court",
    "security council": "UN Security Council",
    "un security council": "UN Security Council",
    "u.n. security council": "UN Security Council",
    "united nations security council": "UN Security Council",
    "general assembly": "UN General Assembly",
    "isis": "Islamic State",
    "isil": "Islamic State",
    "islamic state": "Islamic State",
    "daesh": "Islamic State",
    "al-qaida": "al-Qaida",
    "al-qaeda": "al-Qaida",
    "al qaeda": "al-Qaida",
    "al qaida": "al-Qaida",
    "taliban": "Taliban",
    "hamas": "Hamas",
    "hezbollah": "Hezbollah",
    "hizbollah": "Hezbollah",
    "hizbullah": "Hezbollah",
    "fatah": "Fatah",
    "boko haram": "Boko Haram",
    "al-shabab": "al-Shabab",
    "al-shabaab": "al-Shabab",
    "al shabaab": "al-Shabab",
    "pkk": "PKK",
    "kurdistan workers' party": "PKK",
    "ypg": "YPG",
    "houthi": "Houthis",
    "houthis": "Houthis",
    "eta": "ETA",
    "ira": "IRA",
    "farc": "FARC",
    "amnesty international": "Amnesty International",
    "amnesty": "Amnesty International",
    "human rights watch": "Human Rights Watch",
    "hrw": "Human Rights Watch",
    "greenpeace": "Greenpeace",
    "oxfam": "Oxfam",
    "syrian observatory for human rights": "Syrian Observatory for Human Rights",
    "sohr": "Syrian Observatory for Human Rights",
    "republicans": "Republican Party",
    "democrats": "Democratic Party",
    "gop": "Republican Party",
    "dnc": "Democratic National Committee",
    "democratic national committee": "Democratic National Committee",
    "rnc": "Republican National Committee",
    "republican national committee": "Republican National Committee",
    "tories": "Conservative Party",
    "republican party": "Republican Party",
    "democratic party": "Democratic Party",
    "labour party": "Labour Party",
    "conservative party": "Conservative Party",
    "interpol": "Interpol",
    "europol": "Europol",
    "fifa": "FIFA",
    "uefa": "UEFA",
    "ioc": "International Olympic Committee",
    "international olympic committee": "International Olympic Committee",
    "scotland yard": "Metropolitan Police",
    "metropolitan police": "Metropolitan Police",
    "hamas-run health ministry": "Gaza health ministry",
    "congress": "Congress",
    "senate": "Senate",
    "parliament": "Parliament",
    "house of representatives": "House of Representatives",
    "house of commons": "House of Commons",
    "tepco": "TEPCO",
    "tokyo electric power": "TEPCO",
    "bp": "BP",
    "blackwater": "Blackwater",
    "wikileaks": "WikiLeaks",
    "médecins sans frontières": "Doctors Without Borders",
    "medecins sans frontieres": "Doctors Without Borders",
    "doctors without borders": "Doctors Without Borders",
    "msf": "Doctors Without Borders",
    "save the children": "Save the Children",
    "ocha": "OCHA",
    "ceasefire monitor": "Ceasefire Monitor",
}

# What ends the full name of a company and is left out of the short one.
COMPANY_ENDS = _words("inc corp corporation co company ltd limited llc plc ag sa nv gmbh holdings group")

# Words of which a name is that of a text or a plan, and says and does nothing.
AGREEMENTS = frozenset(
    {
        *("accord", "accords", "act", "agreement", "agreements", "amendment", "bill", "charter", "code"),
        *(
            "constitution",
            "convention",
            "conventions",
            "covenant",
            "deal",
            "declaration",
            "initiative",
            "law",
        ),
        *(
            "memorandum",
            "pact",
            "plan",
            "programme",
            "program",
            "project",
            "protocol",
            "protocols",
            "resolution",
        ),
        *("statute", "treaties", "treaty", "jcpoa", "nafta", "salt", "start"),
    }
)

# Plural words at the end of the name of one body, of which one says "it".
SINGULAR_ENDS = frozenset(
    {
        *("nations", "states", "affairs", "sports", "news", "industries", "systems", "airlines", "airways"),
        *(
            "motors",
            "times",
            "studies",
            "services",
            "resources",
            "technologies",
            "headquarters",
            "communications",
        ),
        *("holdings", "foods", "labs", "works", "ventures", "pictures", "studios", "stores", "solutions"),
    }
)

# Documents that are named as bodies are: "Plan of Action", "Treaty of Rome".
DOCUMENT_HEADS = _words(
    "plan treaty agreement convention declaration act protocol charter bill code accord pact law"
)

# Small words inside the name of a body: "Ministry of Foreign Affairs", "Save the Children".
LINKS = _words("of for and the on in de du des against to &")

# Words for a body that may end a name joined by "and": "Food and Drug Administration".
ACRONYM_WORDS = _words("""
agency administration organization organisation commission committee department ministry centre center association bureau
council authority service network exchange
""")

# Owners whose possessive is part of a name: "People's Party", "Workers' Union".
POSSESSORS = _words("people women children workers farmers teachers doctor king queen men sheriff")

# Bodies and places of business that are named after an owner or a saint: "Sam's Club", "St. Mary's Hospital".
OWNED = _words("""
club hospital clinic infirmary hospice college university school academy institute institution seminary church cathedral
chapel abbey basilica mosque museum hall foundation trust society bank company companies corporation corp inc ltd stores
store shop market bakery bar pub inn tavern cafe diner grill kitchen restaurant restaurants pizza
""")
# Offices that are named after who holds them: "Attorney's Office", "Mayor's Office".
OFFICE_OWNERS = _words(
    "attorney mayor governor prosecutor coroner president minister marshal sheriff examiner general"
)
OWNED_OFFICES = _words("office department")

# Names that are one only when written in capitals: "us" and "who" are words.
CAPITALS_ONLY = _words("us who rt la ap isi ira eta abc icc dc un bp cia sana")
