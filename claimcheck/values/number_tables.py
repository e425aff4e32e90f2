"""Tables for reading numbers: number words, vague numbers, hedges, labels of identifiers.

Collected from newswire usage; multi-word entries are tuples of lower-case tokens as `claimcheck.text` cuts them.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = [
    "AFTER_HEDGES",
    "ARTICLES",
    "CHANGE_VERBS",
    "FRACTIONS",
    "FRACTION_SIGNS",
    "HEDGES",
    "HEDGE_LASTS",
    "LABELS",
    "MONTHS",
    "ORDINALS",
    "SCALES",
    "SCALE_SUFFIXES",
    "TENS",
    "UNITS",
    "VAGUE",
    "VAGUE_COUNTS",
    "VAGUE_MULTIPLIERS",
]

ARTICLES = frozenset(["a", "an"])
UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | {"naught": 0, "nought": 0}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "lakh": 1e5,
    "lakhs": 1e5,
    "million": 1e6,
    "mln": 1e6,
    "mil": 1e6,
    "crore": 1e7,
    "crores": 1e7,
    "billion": 1e9,
    "bln": 1e9,
    "trillion": 1e12,
    "quadrillion": 1e15,
    "trln": 1e12,
    "tln": 1e12,
    "dozen": 12.0,
    "score": 20.0,
}
# Letters joined to digits: "2.3bn", "40k"; "m" only with a currency, else it is the metre.
SCALE_SUFFIXES = {
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "mil": 1e6,
    "mm": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "tn": 1e12,
    "trn": 1e12,
    "t": 1e12,
    "cr": 1e7,
}
# Plural words without a number: at least two of them.
VAGUE = {
    "dozens": 12.0,
    "scores": 20.0,
    "hundreds": 1e2,
    "thousands": 1e3,
    "millions": 1e6,
    "billions": 1e9,
    "trillions": 1e12,
}
# "several hundred" and the like: how many of the scale at least, and below how many.
VAGUE_MULTIPLIERS = {"several": (2.0, 10.0), "few": (2.0, 10.0), "couple": (2.0, 3.0), "many": (2.0, None)}
# Words that count by themselves, before a plural noun: at least so many.
VAGUE_COUNTS = {"several": 3.0, "few": 2.0, "handful": 2.0, "couple": 2.0}
FRACTIONS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
    "hundredth": 100,
    "hundredths": 100,
    "thousandth": 1000,
    "thousandths": 1000,
}
_ORDINAL_UNITS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"""
ORDINALS: dict[str, float] = {
    **{word: float(value) for value, word in enumerate(_ORDINAL_UNITS.split(), start=1)},
    **{word.removesuffix("y") + "ieth": float(value) for word, value in TENS.items()},
    "hundredth": 1e2,
    "thousandth": 1e3,
    "millionth": 1e6,
    "billionth": 1e9,
    "trillionth": 1e12,
}
FRACTION_SIGNS = {
    "½": 0.5,
    "¼": 0.25,
    "¾": 0.75,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "⅛": 0.125,
    "⅜": 0.375,
    "⅝": 0.625,
    "⅞": 0.875,
    "⅕": 0.2,
    "⅖": 0.4,
    "⅗": 0.6,
    "⅘": 0.8,
}

# The sorts: gt over (bound not meant), ge (bound meant), le, lt, nearly (a little below), about (either side).
_HEDGES = """
gt: more than|over|well over|just over|slightly more than|slightly over|a little more than|little more than|above
gt: just above|in excess of|upwards of|upward of|north of|greater than|exceeding|exceeded|exceeds|exceed|well above
gt: a bit more than|way more than|far more than|much more than|a little over|beyond|topping|surpassing|>
ge: more than or equal to|greater than or equal to|equal to or more than|equal to or greater than|> =|≥
gt: higher than|larger than|warmer than|hotter than|faster than
ge: as few as|as little as|as low as
le: as high as
ge: at least|a minimum of|minimum of|no fewer than|no less than|not less than|not fewer than|at the very least|least
le: up to|as many as|at most|no more than|not more than|a maximum of|maximum of|as much as|up to as many as|only up to
le: at the most|no greater than|a total of up to|possibly as many as|perhaps as many as|anything up to
le: less than or equal to|equal to or less than|lower than or equal to|equal to or lower than|< =|≤
lt: lower than|smaller than|colder than|slower than
lt: fewer than|less than|under|below|just under|slightly less than|slightly under|just below|well under|well below
lt: a little less than|a little under|slightly fewer than|far fewer than|far less than|<
nearly: nearly|almost|close to|approaching|just short of|just shy of|not quite|very nearly|shy of|nearing|near
about: about|around|some|approximately|roughly|an estimated|estimated|circa|ca|approx|somewhere around|~|≈
about: in the region of|in the neighborhood of|in the neighbourhood of|an average of|perhaps|probably|maybe
about: something like|on the order of|in the order of|an approximate|very roughly|or about|at about|at around
about: what is estimated at|more or less|an estimated total of|a reported|reportedly|possibly|an average
"""
HEDGES: dict[tuple[str, ...], str] = {
    tuple(words.split()): row.partition(": ")[0]
    for row in _HEDGES.strip().split("\n")
    for words in row.partition(": ")[2].split("|")
}
# The last words of hedges, with the number of words of the longest.
HEDGE_LASTS: dict[str, int] = {}
for _hedge in HEDGES:
    HEDGE_LASTS[_hedge[-1]] = max(HEDGE_LASTS.get(_hedge[-1], 0), len(_hedge))

AFTER_HEDGES: dict[tuple[str, ...], str] = {
    ("or", "more"): "ge",
    ("or", "so"): "about",
    ("or", "fewer"): "le",
    ("or", "less"): "le",
    ("at", "least"): "ge",
    ("at", "most"): "le",
    ("or", "better"): "ge",
    ("or", "greater"): "ge",
    ("or", "over"): "ge",
    ("or", "below"): "le",
    ("or", "lower"): "le",
    ("or", "under"): "le",
    ("and", "counting"): "ge",
    ("and", "over"): "ge",
    ("give", "or", "take"): "about",
    ("more", "or", "less"): "about",
    ("plus",): "ge",
    ("+",): "ge",
    ("or", "higher"): "ge",
    ("or", "above"): "ge",
    ("and", "above"): "ge",
    ("-", "plus"): "ge",
    ("-", "odd"): "about",
    ("odd",): "about",
}

# A word before a number that makes it a name, not a count: "Flight 370".
LABELS = frozenset(
    """flight section resolution article articles chapter no no. nos number numbers # § paragraph clause schedule boeing
    airbus route highway interstate channel room block terminal gate platform page pages pp volume vol type model
    apollo windows iphone ipad galaxy android group phase tier level category stage game round season episode
    proposition prop form formula title rule order station building pier lot zone district ward precinct version
    mark mk file case exhibit figure table appendix amendment bill hr act directive agenda ps xbox nokia ios vol.
    psalm psalms genesis matthew luke john corinthians verse u.s.c cfr usc area unit q1 q2 q3 q4 quarter grade class
    year years-old day week line train bus tram pope ward bay runway squadron regiment corps brigade battalion
    s&p dow nasdaq ftse nikkei cac dax cat psr ngc m i cnn espn sec bbc fox itv studio radio fm am kanal super
    covid sars h agent catch fortune forbes group-of union ranked no.1 rated seed seeded lane storey-no tower
    usb thunderbolt firewire note pro mini opteron edition messier ngc iso rfc apartment apt suite ext fax tel phone call dial telephone""".split()
)
# Labels that are common nouns: they name only when written with a capital ("Day 3", "Unit 731").
MONTHS = frozenset(
    """january february march april may june july august september october november december jan feb mar apr jun jul
    aug sept sep oct nov dec jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.""".split()
)
# After these "from 20 to 30" is a change and no range.
CHANGE_VERBS = frozenset(
    """rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease
    decreased decreasing grow grows grew grown growing drop drops dropped dropping climb climbs climbed climbing
    decline declined declining jump jumped jumping surge surged surging soar soared soaring plunge plunged plunging
    slip slipped slipping cut cuts cutting raise raises raised raising lower lowered lowering reduce reduced reducing
    up down double doubled triple tripled shrink shrank shrunk shrinking swell swelled swelling expand expanded
    revise revised revising slide slid sliding edge edged edging widen widened narrowed went go gone going move moved
    change changed upgraded downgraded dip dipped tumbled tumble slashed leapt climbed""".split()
)
