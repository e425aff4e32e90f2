"""Nouns and turns of harm, each with the harm that it says, and the words that a toll goes with.

Collected from the triggers that the annotation guidelines of ACE 2005 and ERE list for Die, Injure and
Arrest events, and the impact vocabulary of the EM-DAT and Sendai loss definitions (displaced, homeless, missing).
"""

from claimcheck.values.casualty_verbs import ADJECTIVES, DISEASES, PHRASES, VERBS
from claimcheck.values.casualty_words import word_set

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
    "injury": "injured",
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
FORCING = word_set("force forces forced forcing compelled compelling prompting drive drives drove driving")
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
ILLNESS = DISEASES | word_set(
    "cases covid cholera coronavirus disease ebola fever flu ill illness infected infection infections outbreak "
    "pandemic patients poisoned poisoning sick symptoms virus"
)

# Verbs beside "lives" that say they were lost ("saved 12 lives" does not).
TAKING_LIVES = word_set(
    "claim claimed claims claiming took take takes taking taken cost costing costs lost lose losing loses"
)

# Verbs beside "hostages", "prisoners" and "captives" that say they were taken.
TAKING = word_set("take takes took taken taking hold holds held holding seize seized seizing")

# Between a toll and its number: verbs and prepositions that bind the number to the toll.
TOLL_LINKS = word_set(
    "to at past of is was are were reached reaches reaching reach passed passes passing topped tops topping hit hits "
    "exceeded exceeds exceeding surpassed surpasses surpassing above beyond stands stood : as being total totals "
    "totaled totalled totalling totaling numbered numbering"
)
TOLL_MOVES = word_set(
    "rose risen rises rising climbed climbs climbing jumped jumps jumping stood stands standing reached reaches "
    "reaching reach passed passes topped tops hit hits exceeded exceeds surpassed surpasses increased increases "
    "grew grown soared soars surged surges mounted mounts is was are were has have had been now put puts putting "
    "placed revised rise rises climb climbs reach fell dropped updated raised lowered edged ticked crept moved went gone doubled totaled totalled numbered"
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
    | {
        "treated",
        "escaped",
        "escaping",
        "survived",
        "surviving",
        "survive",
        "hospitalised",
        "hospitalized",
        "hospital",
        "condition",
        "body",
    }
    | FORCING
    | {*DOERS, "wounds", "burns", "injury"}
    | set(PHRASES)
)
