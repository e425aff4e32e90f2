"""What tells the bearers of one name apart: a numeral behind it, as in "World War II" and "Kestrel 2", or a word within."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

import re2

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.name_matching import same_person
from claimcheck.values.names import find_names, place_of
from claimcheck.values.names_bodies import ORGANISATION_WORDS
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.verb_words import AUXILIARIES, COMMON_VERBS
from claimcheck.values.word_forms import IRREGULAR
from claimcheck.values.words import is_content, lemma

__all__ = ["other_namesake", "other_people", "other_persons"]

_ROMAN = re2.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr"}
_LONGEST = 3
"""Digits of a number that may belong to a name: "Boeing 747"."""
# Whoever bears these is as often told of without a numeral.
_REIGNING = frozenset(["king", "queen", "pope", "emperor", "empress", "tsar", "czar", "sultan", "pharaoh"])
_OWNING = frozenset(["'s", "’s"])
_QUOTES = frozenset("\"”’'")
# These make another ground of a place's name: "Greater Brod", "the state of Brod", "Brod County".
_WIDER = frozenset("greater metropolitan metro".split())
_GROUNDS = frozenset(
    """state province county region district prefecture oblast municipality canton commune governorate parish diocese
    archdiocese""".split()
)


def _goes_on(words: Sequence[Token], at: int) -> bool:
    """Whether a verb stands at a place, so that what is before it is a whole name."""
    if at >= len(words):
        return False
    lower = words[at].lower
    if words[at].text in _QUOTES:
        return _goes_on(words, at + 1)
    return (
        lower in AUXILIARIES
        or lower in _OWNING
        or lower.endswith("ed")
        or lower in IRREGULAR
        or lemma(lower) in COMMON_VERBS
    )


def _numeral(words: Sequence[Token], at: int) -> str:
    """The numeral of a name at a place, behind its last word; empty where there is none."""
    text = words[at].text
    # "Yesterday I" ends no name.
    if text.isupper() and _ROMAN.fullmatch(text) and (at > 1 or text != "I"):
        return text
    if words[at].lower in _GENERATIONS:
        return _GENERATIONS[words[at].lower]
    if text.isdigit() and len(text) <= _LONGEST and _goes_on(words, at + 1):
        return text
    return ""


def _named(words: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """The last word of each name with its numeral, in lower case; an empty one where it has none."""
    for at, word in enumerate(words):
        capital = word.text[0].isupper() and is_content(word)
        if not capital or word.lower in MONTHS or word.lower in WEEKDAYS or _ROMAN.fullmatch(word.text):
            continue
        following = words[at + 1] if at + 1 < len(words) else None
        numeral = _numeral(words, at + 1) if following is not None else ""
        numeral = numeral or _ground(words, at)
        whole = following is None or following.lower == "city" or not following.text[0].isupper()
        if numeral or whole:
            yield word.lower, numeral


def _ground(words: Sequence[Token], at: int) -> str:
    """The ground that a word beside a name makes of it: "state" of "Brod State" and "the state of Brod"; empty for none."""
    before = [word.lower for word in words[max(0, at - 2) : at]]
    after = words[at + 1] if at + 1 < len(words) else None
    if before[-1:] and before[-1] in _WIDER:
        return before[-1]
    if before[-1:] == ["of"] and before[0] in _GROUNDS:
        return before[0]
    if after is None or after.lower == "city":
        return ""
    return after.lower if after.text[0].isupper() and after.lower in _GROUNDS else ""


@lru_cache(maxsize=8192)
def other_people(mine: Span, theirs: Span) -> str:
    """What tells two sentences apart that each name people, none of whom may be one of the other's; "" for nothing.

    >>> from claimcheck.model import Document
    >>> first, second = (Document(text).span for text in ("Pavel Dorn died.", "Anna Dorn died."))
    >>> other_people(first, second)
    'one of the two is of Pavel Dorn, the other of Anna Dorn'
    """
    if strangers := other_persons(mine, theirs):
        return strangers
    opener, other = _opener(mine), _opener(theirs)
    if not opener or not other or not {*opener}.isdisjoint(other):
        return ""
    held = any(_contains(span, name) for span, name in ((theirs, opener), (mine, other)))
    if held and not (_does(mine) and _does(theirs)):
        return ""
    one, two = place_of(" ".join(opener)), place_of(" ".join(other))
    if one is not None and two is not None and one.name == two.name:
        return ""
    return f"one of the two is of {' '.join(opener)}, the other of {' '.join(other)}"


def other_persons(mine: Span, theirs: Span) -> str:
    """Why none of the people whom one sentence names may be one of the other's, by their names in full; "" where one may."""
    here, there = (
        [name.value.full or name.value.text for name in find_names(span) if name.value.sort == "person"]
        for span in (mine, theirs)
    )
    if here and there and all(_strangers(one, two) for one in here for two in there):
        return f"one of the two is of {here[0]}, the other of {there[0]}"
    return ""


# What two do to each other.
_MUTUAL = frozenset("meet marry divorce join merge face fight play wed date".split())


def _does(span: Span) -> bool:
    """Whether a sentence tells in the active voice what somebody did to another: "Lind succeeded Dorn"."""
    words = tokens(span)
    found = {word.lower for word in words}
    passive = found & {"by", "was", "were", "been", "be", "is", "are", "being"}
    return not passive and _MUTUAL.isdisjoint(lemma(word) for word in found)


def _strangers(one: str, two: str) -> bool:
    """Whether two names are those of two people, by their words or by middle initials: "George W.", "George H. W."."""
    first, second = ([word for word in name.split() if len(word.strip(".")) == 1] for name in (one, two))
    return same_person(one, two) is False or (bool(first and second) and first != second)


def _opener(span: Span) -> tuple[str, ...]:
    """The words of the name with which a sentence opens, right before its verb; empty for none."""
    words = tokens(span)
    end = next((at for at, word in enumerate(words) if not word.text[0].isupper()), len(words))
    run = words[:end]
    if (
        not run
        or not all(is_content(word) and word.text.isalpha() for word in run)
        or not _goes_on(words, end)
    ):
        return ()
    return tuple(word.text for word in run) if words[end].lower not in _OWNING else ()


def _contains(span: Span, name: tuple[str, ...]) -> bool:
    """Whether a sentence has some word of a name, or stands for one that it is short for."""
    held = {word.lower for word in tokens(span)}
    initials = "".join(part[0] for part in name).lower()
    return any(part.lower() in held for part in name) or (len(initials) > 1 and initials in held)


@lru_cache(maxsize=8192)
def _numerals(span: Span) -> dict[str, frozenset[str]]:
    """The numerals of each name of a sentence, by the name's last word; "" where it stands without."""
    found: dict[str, set[str]] = {}
    for name, numeral in _named(tokens(span)):
        found.setdefault(name, set()).add(numeral)
    return {name: frozenset(numerals) for name, numerals in found.items()}


def other_namesake(mine: Span, theirs: Span) -> str:
    """What tells two sentences of one name apart by its numeral; "" for nothing.

    >>> from claimcheck.model import Document
    >>> first, second = (Document(text).span for text in ("World War I ended.", "World War II ended."))
    >>> other_namesake(first, second)
    'one of the two is of War I, the other of War II'
    """
    here, there = _numerals(mine), _numerals(theirs)
    for name in here.keys() & there.keys():
        if not here[name].isdisjoint(there[name]):
            continue
        bare = "" in here[name] | there[name]
        if bare and _reigns(mine, theirs):
            continue
        called = [f"{name.title()} {min(numerals)}".strip() for numerals in (here[name], there[name])]
        return f"one of the two is of {called[0]}, the other of {called[1]}"
    return _other_body(mine, theirs)


@lru_cache(maxsize=8192)
def _bodies(span: Span) -> tuple[tuple[str, ...], ...]:
    """The names of bodies in a sentence, each as its words in lower case: "brod technical university"."""
    found: list[tuple[str, ...]] = []
    run: list[str] = []
    for word in tokens(span):
        if word.text[0].isupper() and is_content(word):
            run.append(word.lower)
        else:
            found.append(tuple(run))
            run = []
    found.append(tuple(run))
    return tuple(name for name in found if len(name) > 1 and name[-1] in ORGANISATION_WORDS)


def _other_body(mine: Span, theirs: Span) -> str:
    """What tells two bodies apart of which one has a word more within its name; "" for nothing."""
    for here in _bodies(mine):
        for there in _bodies(theirs):
            short, long = sorted((here, there), key=len)
            within = set(long) - set(short)
            if here[-1] == there[-1] and here[0] == there[0] and within and set(short) < set(long):
                return (
                    f"one of the two is of {' '.join(here).title()}, the other of {' '.join(there).title()}"
                )
    return ""


def _reigns(*spans: Span) -> bool:
    """Whether a sentence speaks of a ruler, who is known without the numeral."""
    return any(word.lower in _REIGNING for span in spans for word in tokens(span))
