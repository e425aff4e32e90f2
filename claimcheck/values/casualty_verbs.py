"""Verbs, participles and adjectives of harm, each with the harm that it says.

Collected from the triggers that the annotation guidelines of ACE 2005 and ERE list for Die, Injure and
Arrest events, and the impact vocabulary of the EM-DAT and Sendai loss definitions (displaced, homeless, missing).
"""

from typing import NamedTuple

from claimcheck.values.casualty_words import word_set


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


DISEASES = word_set(
    "anthrax cholera coronavirus covid dengue diphtheria ebola flu hepatitis hiv influenza malaria measles meningitis "
    "mers plague polio rabies salmonella sars tuberculosis typhoid typhus zika"
)
_REFUGE = ("refuge", "shelter")


def _refuge(form: str) -> tuple[tuple[tuple[str, ...], Verb], ...]:
    """Refuge or shelter as what the displaced seek or take."""
    return tuple(((word,), Verb("displaced", form, object=False)) for word in _REFUGE)


_TO_DEATH = tuple(
    (("to", whose, death), Verb("killed", Form.PAST, object=False))
    for whose in ("their", "his", "her")
    for death in ("deaths", "death")
)

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
        for article, names in (((), DISEASES), (("the",), ("disease", "virus")))
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
    **dict.fromkeys(("plunged", "jumped", "leapt"), _TO_DEATH),
    "fallen": (
        *_TO_DEATH,
        (("ill",), Verb("sick", Form.PART, object=False)),
        (("sick",), Verb("sick", Form.PART, object=False)),
    ),
    "fell": (
        *_TO_DEATH,
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
