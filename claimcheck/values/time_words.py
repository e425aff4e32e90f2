"""The English words of time, as tables: months, weekdays, units, parts of the day, modifiers.

Sources: the TIMEX3 guidelines of TimeML 1.2.1 (which words are markable, the codes of units,
seasons and parts of the day), ISO 8601 (weeks), and the usual abbreviations of news agencies.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Mapping

__all__ = [
    "ABOUT",
    "AMBIGUOUS_MONTHS",
    "APPROXIMATORS",
    "CARDINALS",
    "DEICTIC_DAYS",
    "DETERMINERS",
    "FUTURE_WORDS",
    "INFINITIVE_GOVERNORS",
    "IRREGULAR_PAST",
    "MONTHS",
    "NOT_PAST",
    "ORDINALS",
    "PARTS",
    "PART_HOURS",
    "PLURAL_WEEKDAYS",
    "REALISED",
    "REFERENCES",
    "SCHEDULED",
    "SEASONS",
    "SETS",
    "SHORT_UNITS",
    "TENS",
    "UNITS",
    "WEEKDAYS",
    "WEEKDAYS_SHORT",
    "ZONES",
]

_MONTH_NAMES = "january february march april may june july august september october november december".split()
MONTHS: Mapping[str, int] = {
    **{name: number for number, name in enumerate(_MONTH_NAMES, 1)},
    **{name[:3]: number for number, name in enumerate(_MONTH_NAMES, 1)},
    "sept": 9,
}
# Words or names of people too: a month only beside a number, a preposition or a determiner of time.
AMBIGUOUS_MONTHS = frozenset("may march mar april june jan august dec jun".split())

WEEKDAYS: Mapping[str, int] = {
    name: number
    for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}
PLURAL_WEEKDAYS: Mapping[str, int] = {f"{name}s": number for name, number in WEEKDAYS.items()}
# Only beside a date or before a full stop and a date: "sat" and "sun" are words, "mon" and "fri" names.
WEEKDAYS_SHORT: Mapping[str, int] = {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}

# The letter of a TIMEX3 duration; "T" marks units of the clock.
UNITS: Mapping[str, str] = {
    "second": "TS",
    "seconds": "TS",
    "minute": "TM",
    "minutes": "TM",
    "secs": "TS",
    "hr": "TH",
    "hrs": "TH",
    "yr": "Y",
    "yrs": "Y",
    "wk": "W",
    "wks": "W",
    "min": "TM",
    "mins": "TM",
    "hour": "TH",
    "hours": "TH",
    "day": "D",
    "days": "D",
    "nights": "N",
    "week": "W",
    "weeks": "W",
    "fortnight": "F",
    "fortnights": "F",
    "weekend": "WE",
    "weekends": "WE",
    "month": "M",
    "months": "M",
    "quarter": "Q",
    "quarters": "Q",
    "year": "Y",
    "years": "Y",
    "decade": "DE",
    "decades": "DE",
    "century": "CE",
    "centuries": "CE",
}
SHORT_UNITS = frozenset("secs hr hrs yr yrs wk wks min mins".split())

SEASONS: Mapping[str, str] = {
    "spring": "SP",
    "summer": "SU",
    "autumn": "FA",
    "fall": "FA",
    "winter": "WI",
    "summers": "SU",
    "winters": "WI",
}

PARTS: Mapping[str, str] = {
    "morning": "TMO",
    "afternoon": "TAF",
    "evening": "TEV",
    "night": "TNI",
    "noon": "T12:00",
    "midday": "T12:00",
    "midnight": "T24:00",
    "dawn": "TMO",
    "dusk": "TEV",
    "lunchtime": "TMI",
    "dinnertime": "TEV",
    "overnight": "TNI",
    "nightfall": "TNI",
    "mid-morning": "TMO",
}
# First and last hour that a part of the day may mean, the last not included; wide on purpose.
PART_HOURS: Mapping[str, tuple[int, int]] = {
    "TMO": (0, 12),
    "TMI": (11, 15),
    "TAF": (12, 19),
    "TEV": (16, 24),
    "TNI": (17, 30),
}

DEICTIC_DAYS: Mapping[str, int] = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}

REFERENCES: Mapping[str, str] = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "recently": "PAST_REF",
    "formerly": "PAST_REF",
    "recent": "PAST_REF",
    "current": "PRESENT_REF",
    "past": "PAST_REF",
    "future": "FUTURE_REF",
    "lately": "PAST_REF",
    "soon": "FUTURE_REF",
}

SETS: Mapping[str, str] = {
    "daily": "XXXX-XX-XX",
    "everyday": "XXXX-XX-XX",
    "nightly": "XXXX-XX-XXTNI",
    "weekly": "XXXX-WXX",
    "fortnightly": "P2W",
    "biweekly": "P2W",
    "bimonthly": "P2M",
    "monthly": "XXXX-XX",
    "yearly": "XXXX",
    "annually": "XXXX",
    "hourly": "PT1H",
}

CARDINALS: Mapping[str, int] = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
}
TENS: Mapping[str, int] = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}

_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
ORDINALS: Mapping[str, int] = {
    **{word: number for number, word in enumerate(_ORDINAL_WORDS, 1)},
    "twenty-first": 21,
    "thirtieth": 30,
}

# Words before a number that blur or bound it; the value is TIMEX3's `mod`.
APPROXIMATORS: Mapping[str, str] = {
    "about": "APPROX",
    "around": "APPROX",
    "approximately": "APPROX",
    "roughly": "APPROX",
    "some": "APPROX",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "over": "MORE_THAN",
    "barely": "APPROX",
}

# Before a date these blur it: "built circa 1850", "around 3 May".
ABOUT = frozenset("about around approximately roughly circa ca toward towards".split())

ZONES = frozenset("gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet msk et pt ct".split())

# How the tense of a clause is told without a parser: auxiliaries, irregular pasts, words that govern "to".
FUTURE_WORDS = frozenset(
    "will shall 'll ’ll won't wo would should may might must can could expected scheduled due slated planned "
    "upcoming plans hopes intends payable effective".split()
)
IRREGULAR_PAST = frozenset(
    "was were had did said told met spoke held began broke took went came won lost left sent struck fought "
    "fell rose made gave saw found became got ran knew thought brought bought caught taught sought sold paid "
    "led fled shot drew drove flew grew threw wrote rode stood sat slept kept felt dealt meant sank swore tore "
    "wore withdrew overthrew undertook underwent lay laid built spent lent bent heard hung hid bit bled bred "
    "ate drank sang shook spun stole stuck swept swam woke arose forgot forgave froze chose awoke "
    "hit cut put set quit shut spread read cast beat burst hurt".split()
)
# Words that end in -ed and are no past tense.
NOT_PAST = frozenset(
    "need indeed hundred united red bed speed feed seed breed indeed exceed proceed succeed embed sacred "
    "naked wicked rugged alleged so-called supposed armed related wounded injured retired renewed "
    "limited united detailed".split()
)
INFINITIVE_GOVERNORS = frozenset(
    "scheduled expected due set plan plans planned planning agree agrees agreed want wants wanted decide decided "
    "vow vows vowed promise promised promises intend intends intended hope hopes hoped aim aims ready likely "
    "going about is are was were has have need needs prepare preparing prepares prepared slated supposed "
    "designed bound poised invited asked ordered urged told allowed required pledged pledge offered threatened "
    "begin start resume continue supposed hoping wants obliged unlikely certain sure meant "
    "agreement agreements decision intention intentions proposal proposals commitment option deadline pledge".split()
)
# Verbs whose present tense speaks of what is on the calendar: "The talks resume on Monday".
SCHEDULED = frozenset(
    "meet meets begins starts opens arrives leaves expires resumes ends faces convenes reopens closes".split()
)
DETERMINERS = frozenset("the a an his her its their our my your this that these those no any some".split())
# Governors of "to" whose infinitive did happen (or did not) in the past.
REALISED = frozenset(
    "failed managed able forced began started continued refused used happened proceeded".split()
)
