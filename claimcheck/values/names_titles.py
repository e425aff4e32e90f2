"""Titles and offices before and beside the names of people, as the news writes them.

Written from general knowledge; each table says what it is for.
"""


def _words(text: str) -> frozenset[str]:
    """The words of a table written as running text, in lower case as they stand."""
    return frozenset(text.split())


# Forms of address before a name, with the gender that they tell.
TITLES = {
    "mr": "male",
    "mister": "male",
    "sir": "male",
    "lord": "male",
    "baron": "male",
    "father": "male",
    "brother": "male",
    "prince": "male",
    "king": "male",
    "duke": "male",
    "count": "male",
    "emperor": "male",
    "sultan": "male",
    "sheikh": "male",
    "sheik": "male",
    "imam": "male",
    "mullah": "male",
    "maulana": "male",
    "ayatollah": "male",
    "pope": "male",
    "patriarch": "male",
    "emir": "male",
    "monsignor": "male",
    "fr": "male",
    "herr": "male",
    "monsieur": "male",
    "don": "male",
    "señor": "male",
    "mrs": "female",
    "ms": "female",
    "miss": "female",
    "lady": "female",
    "dame": "female",
    "baroness": "female",
    "princess": "female",
    "queen": "female",
    "duchess": "female",
    "countess": "female",
    "empress": "female",
    "sister": "female",
    "madame": "female",
    "frau": "female",
    "dr": "",
    "prof": "",
    "professor": "",
    "rev": "",
    "reverend": "",
    "st": "",
    "gen": "",
    "lt": "",
    "col": "",
    "maj": "",
    "capt": "",
    "sgt": "",
    "cpl": "",
    "adm": "",
    "cmdr": "",
    "brig": "",
    "pvt": "",
    "sen": "",
    "rep": "",
    "gov": "",
    "pres": "",
    "hon": "",
    "det": "",
    "supt": "",
    "insp": "",
    "justice": "",
    "rabbi": "",
    "cardinal": "male",
    "bishop": "",
    "archbishop": "",
    "archbp": "",
}

# Titles that are an office as well, and stay in the role of the name after them.
TITLE_ROLES = _words("""
king queen prince princess emperor emir sultan pope patriarch ayatollah imam sheikh cardinal bishop archbishop rabbi
professor justice duke duchess sen rep gov gen adm col
""")

# Short titles that are an office.
TITLE_OFFICES = {
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "gen": "general",
    "adm": "admiral",
    "col": "colonel",
}

# The head words of an office or occupation that stand before or beside a name.
ROLES = _words("""
president premier minister chancellor secretary secretary-general spokesman spokeswoman spokesperson chairman
chairwoman chairperson chair chief head leader director director-general governor mayor senator congressman
congresswoman representative lawmaker legislator deputy mp mep speaker ambassador envoy diplomat commissioner
commander general lieutenant colonel major captain sergeant corporal admiral brigadier marshal officer lieutenant-general
inspector superintendent detective constable sheriff judge prosecutor attorney lawyer barrister solicitor advocate
analyst expert economist statistician professor doctor surgeon physician scientist researcher seismologist historian author writer
journalist reporter correspondent editor photographer columnist activist campaigner manager coach striker defender
midfielder goalkeeper player captain actor actress singer director producer founder co-founder owner executive ceo
cfo coo boss businessman businesswoman billionaire entrepreneur investor banker pilot driver soldier fighter militant
suspect witness resident survivor victim teacher student farmer priest bishop archbishop pope king queen prince
princess monarch emir sultan ayatollah imam cleric rabbi chaplain candidate nominee advisor adviser aide counsel
negotiator mediator rapporteur coordinator co-ordinator counsellor councillor councilman councilwoman alderman
treasurer registrar administrator president-elect mayor-elect governor-elect senator-elect vice-president prime-minister undersecretary under-secretary
strongman dictator rebel warlord insurgent pundit strategist pollster lobbyist geologist meteorologist forecaster
paramedic nurse firefighter policeman policewoman trooper ranger agent engineer architect designer artist painter
musician composer rapper comedian presenter broadcaster host anchor filmmaker novelist poet playwright lecturer
academic scholar chairman-elect vice-chairman leader-elect magnate tycoon mogul widow wife husband brother sister father
mother son daughter uncle aunt cousin grandfather grandmother neighbour neighbor friend colleague teammate spokesmen
spokeswomen ministers presidents prophet clergyman vicar rector dean principal headteacher headmaster provost organiser
organizer volunteer coroner pathologist psychologist psychiatrist sociologist ombudsman whistleblower hostage pm mla
tsar czar undersheriff counterpart premier-designate laureate democrat republican champion sprinter golfer boxer swimmer driver cyclist jockey referee umpire quarterback
magistrate pitcher goalie winger veteran commander-in-chief chief-of-staff vice-chancellor politician
""")

# Roles of family and circumstance: they stand before a name and are no office.
NO_OFFICE = _words("""
suspect witness resident survivor victim widow wife husband brother sister father mother son daughter uncle aunt cousin
grandfather grandmother neighbour neighbor friend colleague teammate hostage fighter militant soldier student driver
""")

FEMALE_ROLES = _words("""
spokeswoman chairwoman congresswoman councilwoman businesswoman actress policewoman queen princess duchess widow wife
sister mother daughter aunt grandmother spokeswomen
""")

MALE_ROLES = _words("""
spokesman chairman congressman councilman businessman policeman king prince pope emir sultan husband brother father son
uncle grandfather strongman
""")

# What may stand between the parts of an office: "deputy foreign minister", "former chief of staff".
ROLE_MODIFIERS = _words("""
prime vice deputy assistant associate sporting acting interim former ex ex- then late outgoing incoming current new old senior
junior top first second third lead chief executive managing general supreme joint co honorary special permanent
foreign defence defense interior home finance justice health education energy environment trade commerce economy
economic labour labor agriculture culture sports sport tourism transport transportation transit industry oil petroleum
information communications interim internal external affairs security national state federal local regional provincial
district city county municipal town village police fire army navy military naval air force border guard intelligence
counterterrorism counter-terrorism anti-terrorism rescue emergency disaster civil defense relief humanitarian human
rights health medical hospital ministry government presidential parliamentary opposition party rebel separatist
republican democratic conservative liberal labour socialist communist election electoral campaign press media public
relations policy political diplomatic legal research science technology tax budget treasury cabinet parliament senate
house majority minority whip lower upper central bank market equity currency senior chief investment business company
club team football soccer basketball baseball tennis cricket rugby olympic world double record un u.n. eu e.u. us u.s.
uk u.k. nato who fbi cia star veteran retired longtime self-declared self-styled de facto elected newly re-elected
caretaker transitional supreme spiritual religious islamic muslim christian catholic anglican orthodox shiite shia sunni
sheriff's attorney deputy interim presidential technical editorial creative commercial operations operating financial
marketing strategic strategy union student community tribal militia guerrilla gang cartel crime murder terror film movie
tv television radio news investigative award-winning nobel peace prize pulitzer prize-winning minister's
climate weather earthquake flood aviation safety airport airline railway maritime port coast water food drug
housing planning development immigration border customs prison prisons corrections schools school university college
district attorney cabinet court high appeal county crown state's lead flight police's right far-right left-wing right-wing
presiding investigating examining prosecuting commanding governing founding
supervising contributing
""")

# Words of office that are family names as well: "Martin Luther King", "John Major".
FAMILY_ROLES = _words(
    "king bishop pope prince major judge marshal farmer driver coach painter engineer mayor queen duke archer"
)

# What an office may be of, beside countries and bodies: "Secretary of State", "Chief of Staff".
OFFICE_OBJECTS = _words("""
state staff defense defence affairs intelligence treasury interior homeland veterans urban house representatives commons
lords senate exchequer rolls cabinet parliament duma knesset nation republic people's people armed aviation mines
industry mining petroleum women children youth tourism works water irrigation resources natural social welfare science
""")

# Offices under other words: the form under which two are compared.
# Secretary of state and external affairs minister are what the country's foreign minister is called.
OFFICES = {
    "top diplomat": "foreign minister",
    "chief diplomat": "foreign minister",
    "minister of foreign affairs": "foreign minister",
    "minister for foreign affairs": "foreign minister",
    "foreign affairs minister": "foreign minister",
    "external affairs minister": "foreign minister",
    "minister of external affairs": "foreign minister",
    "foreign secretary": "foreign minister",
    "secretary of state": "foreign minister",
    "fm": "foreign minister",
    "defense minister": "defence minister",
    "minister of defence": "defence minister",
    "minister of defense": "defence minister",
    "defence secretary": "defence minister",
    "defense secretary": "defence minister",
    "secretary of defense": "defence minister",
    "secretary of defence": "defence minister",
    "defence chief": "defence minister",
    "defense chief": "defence minister",
    "pentagon chief": "defence minister",
    "home secretary": "interior minister",
    "home minister": "interior minister",
    "home affairs minister": "interior minister",
    "minister of internal affairs": "interior minister",
    "minister of the interior": "interior minister",
    "minister of interior": "interior minister",
    "internal affairs minister": "interior minister",
    "treasury secretary": "finance minister",
    "secretary of the treasury": "finance minister",
    "minister of finance": "finance minister",
    "chancellor of the exchequer": "finance minister",
    "health secretary": "health minister",
    "minister of health": "health minister",
    "education secretary": "education minister",
    "minister of education": "education minister",
    "energy secretary": "energy minister",
    "minister of energy": "energy minister",
    "justice secretary": "justice minister",
    "minister of justice": "justice minister",
    "labor minister": "labour minister",
    "commerce secretary": "commerce minister",
    "transportation secretary": "transport minister",
    "transport secretary": "transport minister",
    "transportation minister": "transport minister",
    "homeland security secretary": "homeland security secretary",
    "secretary of homeland security": "homeland security secretary",
    "premier": "prime minister",
    "pm": "prime minister",
    "vice-president": "vice president",
    "veep": "vice president",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "chief executive officer": "chief executive",
    "ceo": "chief executive",
    "secretary general": "secretary-general",
    "director general": "director-general",
    "pontiff": "pope",
    "central bank chief": "central bank governor",
    "central bank head": "central bank governor",
    "head of state": "head of state",
    "vice premier": "deputy prime minister",
    "deputy premier": "deputy prime minister",
    "national security advisor": "national security adviser",
}

# Offices that one person at a time holds in a country: two of them are never one office.
SOLE_OFFICES = frozenset(
    {
        "president",
        "prime minister",
        "foreign minister",
        "defence minister",
        "interior minister",
        "finance minister",
        "health minister",
        "education minister",
        "energy minister",
        "justice minister",
        "transport minister",
        "labour minister",
        "commerce minister",
        "vice president",
        "deputy prime minister",
        "deputy foreign minister",
        "king",
        "queen",
        "pope",
        "attorney general",
        "central bank governor",
        "national security adviser",
    }
)

# Words for whoever stands at the top: the same office as any of a body's own word for it.
TOP_WORDS = frozenset({"head", "chief", "leader", "boss"})

TOP_OFFICES = frozenset(
    {
        "secretary-general",
        "director-general",
        "chair",
        "president",
        "chief executive",
        "director",
        "commissioner",
        "executive director",
    }
)

ROLE_WORDS = ROLES | ROLE_MODIFIERS

# Words of office that are spoken to, and so are no family name behind "Mr".
ADDRESSED = _words("president speaker chairman secretary minister justice ambassador mayor")
