"""Words for peoples and seats of power, and places whose names are other words too.

Written from general knowledge of geography.
"""

# Adjectives of peoples, regions and continents that have no country of their own, and what they belong to.
PEOPLES = {
    "african": "Africa",
    "arab": "",
    "asian": "Asia",
    "baloch": "",
    "basque": "",
    "berber": "",
    "catalan": "Catalonia",
    "chechen": "Chechnya",
    "crimean": "Crimea",
    "dagestani": "Dagestan",
    "english": "England",
    "englishman": "England",
    "european": "Europe",
    "hausa": "",
    "hispanic": "",
    "hutu": "",
    "karabakh": "Nagorno-Karabakh",
    "korean": "Korea",
    "kurd": "",
    "kurdish": "",
    "kashmiri": "",
    "latino": "",
    "northern irish": "Northern Ireland",
    "ossetian": "",
    "pashtun": "",
    "persian": "",
    "rohingya": "",
    "scot": "Scotland",
    "scots": "Scotland",
    "scottish": "Scotland",
    "sicilian": "Sicily",
    "sikh": "",
    "sinhalese": "",
    "tamil": "",
    "tatar": "",
    "tibetan": "Tibet",
    "tigrayan": "Tigray",
    "tutsi": "",
    "uighur": "Xinjiang",
    "uyghur": "Xinjiang",
    "welsh": "Wales",
    "yazidi": "",
    "zulu": "",
    "texan": "Texas",
    "californian": "California",
    "bavarian": "Bavaria",
    "balkan": "Balkans",
    "baltic": "",
    "nordic": "",
    "scandinavian": "Scandinavia",
    "caucasian": "",
    "western": "",
    "latin american": "Latin America",
    "gazan": "Gaza Strip",
    "abkhaz": "Abkhazia",
    "roma": "",
    "jewish": "",
    "muslim": "",
    "christian": "",
    "shia": "",
    "shiite": "",
    "shi'ite": "",
    "sunni": "",
    "hindu": "",
    "buddhist": "",
    "catholic": "",
    "protestant": "",
    "alawite": "",
    "druze": "",
    "jew": "",
    "islamist": "",
    "islamic": "",
    "orthodox": "",
    "coptic": "",
    "copt": "",
}

# Buildings and seats of power that speak for a country.
GOVERNMENTS = {
    "kremlin": "Russia",
    "white house": "United States",
    "pentagon": "United States",
    "state department": "United States",
    "us state department": "United States",
    "oval office": "United States",
    "capitol hill": "United States",
    "downing street": "United Kingdom",
    "whitehall": "United Kingdom",
    "elysee": "France",
    "elysee palace": "France",
    "quai d'orsay": "France",
    "blue house": "South Korea",
    "casa rosada": "Argentina",
    "bundestag": "Germany",
    "knesset": "Israel",
    "duma": "Russia",
    "state duma": "Russia",
    "rada": "Ukraine",
    "verkhovna rada": "Ukraine",
    "majlis": "Iran",
    "lok sabha": "India",
}

# Places whose names are words or names of people as well: read as places only after "in", "near", or beside their country.
UNSURE = frozenset(
    """
    nice reading bath split van mobile mesa gary beni bo hue tyre essen colon mina bam solo uri bor
    jos tula bari lincoln jackson madison regina victoria santos florence male york flint selma
    orlando charlotte salem lexington eugene augusta camden princeton lowell kent chester lancaster
    windsor darwin nancy mati lodi petra tete palma acre shan para marche suzu merida mariana
    camilla salvador bolu soma sana hope carolina rosario cuenca manta concepcion brunswick winder
    queens concord reno helena billings erie midland garland provo oso kerry nara grays engels
    samara perm jena faro lyman torez gori amazon sulu samar navarre provence lae sale sakha afar
    farah pisco ica puno pemba tripura dominica
    """.split()  # noqa: SIM905 - a table reads best as words
)
