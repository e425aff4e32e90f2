"""The words of harm: verbs, participles, adjectives and nouns, each with the harm that it says.

Collected from the triggers that the annotation guidelines of ACE 2005 and ERE list for Die, Injure and
Arrest events, and the impact vocabulary of the EM-DAT and Sendai loss definitions (displaced, homeless, missing).
"""

from typing import NamedTuple


def word_set(words: str) -> frozenset[str]:
    """A table of words, written as one reads them: parted by spaces."""
    return frozenset(words.split())


class Form:
    """The forms of a verb that the clause grammar tells apart."""

    BASE = "base"
    S = "s"
    PAST = "past"
    """Past tense, never a participle: "slew", "took"."""
    BOTH = "both"
    """Past tense and participle alike: "killed"."""
    PART = "part"
    ING = "ing"


class Verb(NamedTuple):
    """A form of a verb of harm; `object` says whether the harmed are its object (killed) or subject (died)."""

    harm: str
    form: str
    object: bool = True


def _regular(base: str) -> tuple[str, str, str]:
    """The third person, the past and the -ing form of a regular verb."""
    if base.endswith("e"):
        return base + "s", base + "d", base[:-1] + "ing"
    if base.endswith(("ss", "sh", "ch", "x")):
        return base + "es", base + "ed", base + "ing"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    return base + "s", base + "ed", base + "ing"


# Verbs whose object is harmed. A verb that has to be told by its object (seize, capture, hold) counts
# only when a people noun follows; see NEEDS_PEOPLE.
_OBJECT = {
    "killed": "kill murder assassinate massacre execute behead lynch electrocute decapitate martyr asphyxiate",
    "injured": "injure wound maim",
    "displaced": "displace evacuate uproot",
    "detained": "arrest detain abduct capture imprison apprehend seize intern jail",
    "sick": "infect sicken",
    "affected": "affect",
}
_SUBJECT = {"killed": "perish succumb suffocate", "missing": "disappear vanish"}
# Doubling, irregular and short verbs, spelt out: (base, third person, past, participle, -ing).
_IRREGULAR = (
    ("killed", True, ("slay", "slays", "slew", "slain", "slaying")),
    ("injured", True, ("hurt", "hurts", "hurt", "hurt", "hurting")),
    ("detained", True, ("kidnap", "kidnaps", "kidnapped", "kidnapped", "kidnapping")),
    ("killed", False, ("die", "dies", "died", "died", "dying")),
    ("killed", False, ("drown", "drowns", "drowned", "drowned", "drowning")),
)


def _verbs() -> dict[str, Verb]:
    """Every form of every single-word verb of harm."""
    table: dict[str, Verb] = {}
    for rows, takes_object in ((_OBJECT, True), (_SUBJECT, False)):
        for harm, words in rows.items():
            for base in words.split():
                third, past, ing = _regular(base)
                table[base] = Verb(harm, Form.BASE, takes_object)
                table[third] = Verb(harm, Form.S, takes_object)
                table[past] = Verb(harm, Form.BOTH, takes_object)
                table[ing] = Verb(harm, Form.ING, takes_object)
    for harm, takes_object, (base, third, past, part, ing) in _IRREGULAR:
        table[third] = Verb(harm, Form.S, takes_object)
        table[ing] = Verb(harm, Form.ING, takes_object)
        table[base] = Verb(harm, Form.BASE, takes_object)
        table[past] = Verb(harm, Form.BOTH if past == part else Form.PAST, takes_object)
        table[part] = Verb(harm, Form.BOTH if past == part else Form.PART, takes_object)
    return table


VERBS = _verbs()

# Verbs of harm that take things as well: "seized 12 rifles", "captured three towns", "displaced 40 litres".
NEEDS_PEOPLE = frozenset(
    form
    for form, verb in VERBS.items()
    if verb.harm in {"displaced", "sick", "missing", "affected"}
    or form.startswith(("captur", "seiz", "intern", "execut", "drown", "perish"))
)

_HOMES = ("homes", "houses", "villages", "land", "lands", "towns")


def _from_home(form: str) -> tuple[tuple[tuple[str, ...], Verb], ...]:
    """What behind a verb of driving says that people lost their homes: "from their homes"."""
    ways: tuple[tuple[str, ...], ...] = (("from",), ("out", "of"))
    return tuple(((*way, "their", home), Verb("displaced", form)) for way in ways for home in _HOMES)


# Ways to die that are said with "to death"; those that nobody else does take the harmed as their subject.
_DONE_TO_DEATH = {
    Form.BOTH: "stabbed crushed trampled hacked knifed bludgeoned clubbed stoned battered choked strangled tortured "
    "kicked gored mauled poisoned",
    Form.PART: "beaten frozen",
    Form.PAST: "beat",
    Form.ING: "stabbing beating crushing trampling hacking stoning clubbing strangling",
}
_DYING_TO_DEATH = {Form.BOTH: "starved bled", Form.PAST: "froze fell plunged", Form.ING: "starving freezing"}


def _to_death() -> dict[str, tuple[tuple[tuple[str, ...], Verb], ...]]:
    """The verbs that "to death" makes verbs of killing or dying."""
    return {
        word: ((("to", "death"), Verb("killed", form, by_others)),)
        for by_others, table in ((True, _DONE_TO_DEATH), (False, _DYING_TO_DEATH))
        for form, words in table.items()
        for word in words.split()
    }


_DISEASES = word_set(
    "anthrax cholera coronavirus covid dengue diphtheria ebola flu hepatitis hiv influenza malaria measles meningitis "
    "mers plague polio rabies salmonella sars tuberculosis typhoid typhus zika"
)
_REFUGE = ("refuge", "shelter")


def _refuge(form: str) -> tuple[tuple[tuple[str, ...], Verb], ...]:
    """Refuge or shelter as what the displaced seek or take."""
    return tuple(((word,), Verb("displaced", form, object=False)) for word in _REFUGE)


# Verbs of several words: first word -> (the rest, what the whole is). The longest comes first.
PHRASES: dict[str, tuple[tuple[tuple[str, ...], Verb], ...]] = {
    "shot": (
        (("dead",), Verb("killed", Form.BOTH)),
        (("and", "killed"), Verb("killed", Form.BOTH)),
        (("to", "death"), Verb("killed", Form.BOTH)),
        (("and", "wounded"), Verb("injured", Form.BOTH)),
        (("and", "injured"), Verb("injured", Form.BOTH)),
    ),
    "shoots": ((("dead",), Verb("killed", Form.S)),),
    "shooting": ((("dead",), Verb("killed", Form.ING)), (("to", "death"), Verb("killed", Form.ING))),
    "shoot": ((("dead",), Verb("killed", Form.BASE)), (("to", "death"), Verb("killed", Form.BASE))),
    "fatally": (
        (("shot",), Verb("killed", Form.BOTH)),
        (("stabbed",), Verb("killed", Form.BOTH)),
        (("wounded",), Verb("killed", Form.BOTH)),
        (("injured",), Verb("killed", Form.BOTH)),
        (("wounding",), Verb("killed", Form.ING)),
        (("injuring",), Verb("killed", Form.ING)),
        (("shooting",), Verb("killed", Form.ING)),
    ),
    **_to_death(),
    "gunned": ((("down",), Verb("killed", Form.BOTH)),),
    "gunning": ((("down",), Verb("killed", Form.ING)),),
    "mowed": ((("down",), Verb("killed", Form.BOTH)),),
    "mown": ((("down",), Verb("killed", Form.PART)),),
    "burned": ((("to", "death"), Verb("killed", Form.BOTH)), (("alive",), Verb("killed", Form.BOTH))),
    "burnt": ((("to", "death"), Verb("killed", Form.BOTH)), (("alive",), Verb("killed", Form.BOTH))),
    "put": ((("to", "death"), Verb("killed", Form.BOTH)),),
    "taken": (
        (("hostage",), Verb("detained", Form.PART)),
        (("prisoner",), Verb("detained", Form.PART)),
        (("captive",), Verb("detained", Form.PART)),
        (("into", "custody"), Verb("detained", Form.PART)),
        (("ill",), Verb("sick", Form.PART)),
        *_refuge(Form.PART),
    ),
    "seek": _refuge(Form.BASE),
    "seeking": _refuge(Form.ING),
    "sought": _refuge(Form.PAST),
    "contracted": tuple(
        ((*article, name), Verb("sick", Form.PAST, object=False))
        for article, names in (((), _DISEASES), (("the",), ("disease", "virus")))
        for name in sorted(names)
    ),
    "taking": (
        *_refuge(Form.ING),
        (("hostage",), Verb("detained", Form.ING)),
        (("prisoner",), Verb("detained", Form.ING)),
    ),
    "took": (
        *_refuge(Form.PAST),
        (("hostage",), Verb("detained", Form.PAST)),
        (("prisoner",), Verb("detained", Form.PAST)),
    ),
    "held": ((("hostage",), Verb("detained", Form.PART)), (("captive",), Verb("detained", Form.PART))),
    "rounded": ((("up",), Verb("detained", Form.BOTH)),),
    "driven": _from_home(Form.PART),
    "drove": _from_home(Form.PAST),
    "forced": (
        *_from_home(Form.BOTH),
        (("to", "flee"), Verb("displaced", Form.PART)),
        (("to", "evacuate"), Verb("displaced", Form.PART)),
        (("to", "relocate"), Verb("displaced", Form.PART)),
        *((("to", "leave", "their", home), Verb("displaced", Form.PART)) for home in _HOMES),
        (("to", "leave"), Verb("displaced", Form.PART)),
    ),
    "evacuated": _from_home(Form.BOTH),
    "made": ((("homeless",), Verb("displaced", Form.PART)),),
    "fled": tuple((("their", home), Verb("displaced", Form.BOTH, object=False)) for home in _HOMES),
    "flee": tuple((("their", home), Verb("displaced", Form.BASE, object=False)) for home in _HOMES),
    "fleeing": tuple((("their", home), Verb("displaced", Form.ING, object=False)) for home in _HOMES),
    "fallen": (
        (("ill",), Verb("sick", Form.PART, object=False)),
        (("sick",), Verb("sick", Form.PART, object=False)),
    ),
    "fell": (
        (("ill",), Verb("sick", Form.PAST, object=False)),
        (("sick",), Verb("sick", Form.PAST, object=False)),
    ),
    "tested": ((("positive",), Verb("sick", Form.PAST, object=False)),),
    "lost": (
        (("their", "lives"), Verb("killed", Form.BOTH, object=False)),
        (("his", "life"), Verb("killed", Form.BOTH, object=False)),
        (("her", "life"), Verb("killed", Form.BOTH, object=False)),
        (("their", "life"), Verb("killed", Form.BOTH, object=False)),
        *((("their", home), Verb("displaced", Form.BOTH, object=False)) for home in _HOMES[:2]),
    ),
    "losing": (
        (("their", "lives"), Verb("killed", Form.ING, object=False)),
        *((("their", home), Verb("displaced", Form.ING, object=False)) for home in _HOMES[:2]),
    ),
    "left": ((("without", "homes"), Verb("displaced", Form.PART)),),
    "unaccounted": ((("for",), Verb("missing", Form.PART)),),
}

# Words that say the state of the harmed, after a count or after "were", "remain", "left".
ADJECTIVES = {
    "dead": "killed",
    "missing": "missing",
    "homeless": "displaced",
    "hostage": "detained",
    "captive": "detained",
    "ill": "sick",
}
# Adjectives that say other things too ("12 pages are missing", "ill"): they need a people noun or a bare number.
SHY_ADJECTIVES = frozenset({"missing", "hostage", "captive", "ill", "homeless"})

# Nouns that are counted themselves: "41 deaths". Casualties may be dead or hurt: a joint count.
CASUALTY_NOUNS = {
    "deaths": "killed",
    "death": "killed",
    "fatalities": "killed",
    "fatality": "killed",
    "killings": "killed",
    "murders": "killed",
    "homicides": "killed",
    "drownings": "killed",
    "injuries": "injured",
    "casualties": "killed or injured",
    "arrests": "detained",
    "abductions": "detained",
    "kidnappings": "detained",
    "hostages": "detained",
    "prisoners": "detained",
    "captives": "detained",
    "refugees": "displaced",
    "evacuees": "displaced",
    "disappearances": "missing",
}

# Nouns of harm that name the people themselves, not what befell them; the first three need a verb of taking.
HARMED_PEOPLE = frozenset(["hostages", "prisoners", "captives", "refugees", "evacuees"])
NEED_TAKING = frozenset(["hostages", "prisoners", "captives"])

# Nouns of an act that takes the harmed with "of": "the killing of 12".
ACTS = {
    "killing": "killed",
    "killings": "killed",
    "death": "killed",
    "deaths": "killed",
    "murder": "killed",
    "murders": "killed",
    "assassination": "killed",
    "massacre": "killed",
    "slaying": "killed",
    "slayings": "killed",
    "execution": "killed",
    "executions": "killed",
    "slaughter": "killed",
    "drowning": "killed",
    "drownings": "killed",
    "beheading": "killed",
    "lynching": "killed",
    "loss": "killed",
    "injury": "injured",
    "injuries": "injured",
    "injuring": "injured",
    "wounding": "injured",
    "displacement": "displaced",
    "evacuation": "displaced",
    "evacuations": "displaced",
    "abduction": "detained",
    "kidnapping": "detained",
    "kidnap": "detained",
    "arrest": "detained",
    "arrests": "detained",
    "detention": "detained",
    "capture": "detained",
    "disappearance": "missing",
}

# What a line of a table or a box of facts calls its number, and what may stand before that.
RECORD_LABELS = {
    **dict.fromkeys(("deaths", "death", "fatalities", "fatality", "killed", "dead"), "killed"),
    **dict.fromkeys(("injuries", "injured", "injury", "wounded", "hurt"), "injured"),
    **dict.fromkeys(
        ("displaced", "evacuated", "evacuations", "evacuees", "homeless", "refugees"), "displaced"
    ),
    **dict.fromkeys(
        ("arrests", "arrested", "detained", "captured", "kidnapped", "abducted", "hostages"), "detained"
    ),
    "missing": "missing",
    "affected": "affected",
    "infected": "sick",
    "sickened": "sick",
    "casualties": "killed or injured",
}
RECORD_QUALIFIERS = word_set(
    "total confirmed reported estimated civilian military number of people non fatal - people known"
)

# Those who did the harm, with "of" before those who suffered it: "the killers of six nuns".
DOERS = {
    **dict.fromkeys(("killer", "killers", "murderer", "murderers", "assassin", "assassins"), "killed"),
    **dict.fromkeys(("kidnapper", "kidnappers", "abductor", "abductors", "captor", "captors"), "detained"),
}

# A toll alone is of deaths unless the word before it says another harm.
TOLLS = {
    "death": "killed",
    "fatality": "killed",
    "injury": "injured",
    "injured": "injured",
    "wounded": "injured",
    "casualty": "killed or injured",
}

# "Forced 300 people to flee": the verb that takes those displaced, and what it makes them do.
FORCING = word_set("force forces forced forcing compelled compelling prompting")
LEAVING = word_set("flee evacuate relocate leave abandon")
# What those who are treated are treated for, or come away with.
WOUNDS = word_set(
    "injury injuries wounds wound burns cuts bruises concussion concussions fractures inhalation lacerations shock"
)
# Words that make of those in hospital the hurt, and those that make of them the sick.
VIOLENCE = word_set(
    "accident attack attacks blast blasts bomb bombing burns collapse collapsed collision crash crashed derailed "
    "earthquake exploded explosion explosions fire injured injuries killed opened quake shooting shot stabbed "
    "stabbing wounded wounds"
)
ILLNESS = _DISEASES | word_set(
    "cases covid cholera coronavirus disease ebola fever flu ill illness infected infection infections outbreak "
    "pandemic patients poisoned poisoning sick symptoms virus"
)

# Verbs beside "lives" that say they were lost ("saved 12 lives" does not).
TAKING_LIVES = word_set(
    "claim claimed claims claiming took take takes taking taken cost costing costs lost lose losing loses"
)
LOST = frozenset(["lost"])

# Verbs beside "hostages", "prisoners" and "captives" that say they were taken.
TAKING = word_set("take takes took taken taking hold holds held holding seize seized seizing")

# Between a toll and its number: verbs and prepositions that bind the number to the toll.
TOLL_LINKS = word_set(
    "to at past of is was are were reached reaches reaching reach passed passes passing topped tops topping hit hits "
    "exceeded exceeds exceeding surpassed surpasses surpassing above beyond stands stood : as being total totals "
    "totaled totalled totalling totaling"
)
TOLL_MOVES = word_set(
    "rose risen rises rising climbed climbs climbing jumped jumps jumping stood stands standing reached reaches "
    "reaching reach passed passes topped tops hit hits exceeded exceeds surpassed surpasses increased increases "
    "grew grown soared soars surged surges mounted mounts is was are were has have had been now put puts putting "
    "placed revised rise rises climb climbs reach fell dropped updated raised lowered edged ticked crept moved went gone doubled"
)
# Before a toll: its number stands behind it.
TOLL_BRINGS = word_set(
    "number total brings bringing brought raising raised taking pushed put puts pushing the"
)
# Words that make a toll's number one that has not come about, or only a difference.
TOLL_UNREAL = word_set(
    "could would might may will can should expected expects expect likely feared fears fear projected warned "
    "predicted predicts if"
)

# --- the clause ---------------------------------------------------------------------------------

BE = word_set("was were is are be been being am get gets got getting gotten 's ’s")
HAVE = word_set("has have had having 've ’ve")
MODALS = word_set(
    "could would might may will can should must shall 'll ’ll won't can't couldn't wouldn't cannot"
)
NEGATIONS = word_set(
    "not never n't wasn't weren't isn't aren't hasn't haven't hadn't didn't doesn't don't wasn’t weren’t isn’t aren’t "
    "hasn’t haven’t hadn’t didn’t doesn’t don’t without neither nor"
)
# Words that may stand between a subject and its verb of harm, beside adverbs in -ly.
IN_GROUP = word_set(
    "also all both already since now still either so far been being later then again once reported confirmed "
    "found pronounced declared believed known said to left remain remained remains remaining went "
    "gone go listed burned shot stabbed beaten tortured captured robbed raped abducted kidnapped executed alive feared "
    "probably had officially fatally even themselves themselves actually have has was were are is "
    "arrested detained taken trapped crushed buried"
)
UNREAL_IN_GROUP = word_set(
    "nearly almost narrowly feared presumed thought planned plotted threatened hoped wanted tried attempted meant designed going likely set due intended "
    "vowed expected about"
)
# Before an infinitive these make the harm real: "went on to kill 12", "managed to kill".
REAL_INFINITIVE = word_set("on managed continued helped")
# Before a gerund or a noun of harm these make it unreal: "plot to", "denied killing 12", "avoid killing".
UNREAL_BEFORE = word_set(
    "denied denies deny denying avoid avoided avoiding without prevent prevented preventing planned planning plan "
    "plans plot plotted plotting risk risks risking threatened threatening threat threats considered contemplated "
    "attempted attempt attempts potential possible potentially against instead stop stopped capable commit committing conspiracy conspired "
    "conspiring"
)
CONDITIONS = word_set("if unless whether lest")

PREPOSITIONS = word_set(
    "in on at near from of by with for to after during before between under into onto inside outside across along "
    "around among amid against aboard behind below beneath beside beyond despite off over past since through "
    "throughout toward towards until upon via within without about above as per than versus like following"
)
SITES = word_set("in at near on across from")
RELATIVES = word_set("who that which whom whose")
CONJUNCTIONS = word_set("and or but nor yet plus & while when where because although though if unless so")
SAYING = word_set(
    "said says say saying reported reports told tells announced announces added confirmed claims claimed "
    "stated according believe believes think thinks know knows"
)
DETERMINERS = word_set(
    "the a an this that these those his her its their our my your he she it they we i you him them us every each "
    "himself herself itself themselves there what"
)
# What may stand between a verb and the number of its object; the hedge itself belongs to the amount.
BEFORE_OBJECT = word_set(
    "least most more than about some nearly almost an estimated as many around the all another its "
    "their roughly approximately only just a total of both between fewer less well close average perhaps "
    "possibly maybe reportedly another off his her our these those upwards even further additional other"
)
GROUPS = word_set(
    "group family total crew party couple band gang team string number pair trio squad handful class"
)
# "The mother of two" counts her children.
PARENTS = word_set(
    "mother father mom mum dad parent parents grandmother grandfather widow widower husband wife son daughter"
)
# A count after these is on top of an earlier one; after "other" only when nothing else explains it.
MORE = word_set("more another further additional extra others other new")

# After a bare participle these show that its subject stands before it: "12 killed in blast".
AFTER_REDUCED = (
    PREPOSITIONS
    | word_set(
        "and or but as when while where yesterday today tonight overnight monday tuesday wednesday thursday friday "
        "saturday sunday early late last this earlier alone so more many most including were was are have had said "
        "there who dozens hundreds thousands scores several instantly immediately since here elsewhere nationwide "
        "worldwide"
    )
    | frozenset(".,;:!?)]\"'”’»-–—…(/")
)

# Nouns that a verb of harm takes and that are no people, though they may look unknown.
NOT_VICTIMS = word_set(
    "cattle cow cows sheep goat goats dog dogs cat cats bird birds horse horses pig pigs chicken chickens poultry fish "
    "whale whales dolphin dolphins elephant elephants lion lions tiger tigers bear bears wolf wolves shark sharks "
    "animal animals livestock bee bees rhino rhinos turkey turkeys seal seals bison deer pigeons camels camel donkey "
    "donkeys buffalo buffaloes crocodile crocodiles mink minks turtle turtles monkey monkeys rat rats tree trees "
    "tank tanks vehicle vehicles truck trucks car cars bus buses plane planes aircraft helicopter helicopters ship "
    "ships boat boats drone drones house houses home homes building buildings school schools church churches store "
    "stores shop shops hospital hospitals bridge bridges village villages town towns city cities district districts "
    "province provinces region regions country countries state states county counties area areas position positions "
    "base bases job jobs bill bills deal deals project projects plan plans program programs programme programmes "
    "proposal proposals idea ideas talk talks year years month months week weeks day days hour hours minute minutes "
    "second seconds time times goal goals game games point points shot shots penalty penalties page pages file files "
    "document documents vote votes seat seats mile miles kilometre kilometres kilometer kilometers km metre metres "
    "meter meters feet foot percent per acre acres hectare hectares ton tons tonne tonnes kg pound pounds dollar "
    "dollars euro euros rupee rupees weapon weapons gun guns rifle rifles missile missiles rocket rockets bomb bombs "
    "attack attacks incident incidents accident accidents explosion explosions blast blasts raid raids strike strikes "
    "earthquake earthquakes storm storms flood floods fire fires case cases report reports body bodies "
    "cell cells virus viruses bacteria bullet bullets shell shells mine mines side sides thing things birdie bogey "
    "neighborhood neighborhoods neighbourhood neighbourhoods settlement settlements community communities suburb suburbs "
    "block blocks camp camps apartment apartments hotel hotels office offices factory factories farm farms "
    "event events match matches part parts place places room rooms site sites item items object objects "
    "market markets company companies firm firms bank banks line lines word words question questions "
    "account accounts operation operations war wars conflict conflicts round rounds series occasion occasions "
    "degree degrees inch inches piece pieces way ways street streets island islands floor floors"
)

# What those driven from home leave; and the parts of a land in which others may be counted.
HOMELAND = word_set(
    "home homes house houses "
    "area areas city country district enclave island land province region state territory town valley village villages zone"
)
DIRECTIONS = word_set(
    "capital north south east west northeast northwest southeast southwest suburbs centre center"
)

MONTHS = word_set(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec"
)

# Titles and ranks before a name: with it they make one person.
TITLES = word_set(
    "president minister general colonel major captain lieutenant sergeant corporal private commander admiral brigadier "
    "senator governor mayor judge bishop archbishop pope king queen prince princess professor dr doctor mr mrs ms "
    "officer constable sheriff inspector congressman congresswoman pilot cleric journalist activist lawyer prosecutor "
    "reverend father sister priest imam sheikh ayatollah ambassador consul chancellor premier gen col maj capt lt sgt "
    "cpl pvt brig sen gov"
)

ORDINALS = {
    word: value
    for value, word in enumerate(
        [
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        start=2,
    )
}

# Any sentence without one of these words states no casualty.
TRIGGERS = frozenset(
    {
        *VERBS,
        *ADJECTIVES,
        *CASUALTY_NOUNS,
        *ACTS,
        "toll",
        "tolls",
        "lives",
        "life",
        "bodies",
        "corpses",
        "victims",
    }
    | {"treated", "escaped", "escaping", "survived", "surviving", "hospitalised", "hospitalized", "hospital"}
    | FORCING
    | {*DOERS, "wounds", "burns", "injury"}
    | set(PHRASES)
)
