"""One place or employer and no other: "lives only in Japan" beside "lives in India", "his entire career for Orlan" beside two clubs."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.name_matching import same_body
from claimcheck.values.openings import is_past
from claimcheck.values.places import NATIONALITIES, places_apart
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import align
from claimcheck_statements.clash import Clash, differing, strangers
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts.identity import same_doer, subject_pairs
from claimcheck_statements.facts.relations import place_run
from claimcheck_statements.moments import days_named, moments
from claimcheck_statements.views import View, whole_number

__all__ = ["find_elsewhere"]

_ONLY = frozenset("only solely exclusively entirely purely".split())
_NOT = frozenset(["not", "n't", "n’t", "if", "the", "an"])
_ADVERBS = frozenset("currently now still mainly mostly also today both primarily".split())
_MAINLY = frozenset(["mainly", "mostly", "primarily", "largely", "almost", "nearly"])
_CAREER = frozenset(["career", "life"])
_WHOLE = frozenset(["entire", "whole", "all"])
# Verbs that say the same of a place.
_ALIKE = {
    "life": "live",
    "shoot": "film",
    "reside": "live",
    "dwell": "live",
    "spend": "play",
    "pitch": "play",
}
# Of these one may be the whole of a career, and two are no part of each other.
_FOR = frozenset("play work race drive ride compete sign".split())
_IN = frozenset(["in", "at"])
_PLACES = frozenset(["country", "city", "state", "town", "continent"])
_NOW = frozenset(["today", "now"])
_LONGEST_LIST = 12
_CAREER_WORDS = 6


@frozen
class _Setting:
    """Where, or for whom, a sentence says that something is done."""

    verb: str
    past: bool
    preposition: str
    places: tuple[tuple[str, int, int], ...]
    """Each place with its offsets."""
    limited: bool
    """Whether it is said to be so nowhere else."""
    career: bool
    """Whether it is said of a whole career or life."""
    at: int
    """The token of the verb."""
    start: int
    """Where the words that limit it, or the verb, begin."""
    relative: bool = False
    """Whether it is told in passing: "fled to India, where he lives"."""


def find_elsewhere(claim: View, view: View) -> Clash | None:
    """The clash of one place alone with another one, or with several that are only counted."""
    if claim.negating or view.negating or claim.question or view.question or claim.hedges or view.hedges:
        return None
    return _among_places(claim, view) or _among_many(claim, view)


def _among_many(claim: View, view: View) -> Clash | None:
    """The clash of one town or country alone with "in six countries"."""
    for here in _settings(claim):
        if not here.limited or here.preposition != "in" or len(here.places) > 1 or here.career:
            continue
        for at in range(1, len(view.tokens) - 2):
            verb = view.tokens[at - 1].lower
            counted = [token.lower for token in view.tokens[at : at + 3]]
            several = (whole_number(counted[1]) or 0) > 1
            if counted[0] != "in" or not several or lemma(counted[2]) not in _PLACES:
                continue
            subject = subject_pairs(align(claim, [view]), here.at)
            same = _ALIKE.get(lemma(verb), lemma(verb)) == here.verb
            if (
                same
                and subject is not None
                and same_doer(view, subject, at - 1)
                and not _days_apart(claim, view)
            ):
                there = (view.tokens[at].start, view.tokens[at + 2].end)
                return differing(claim, _shown(here), view, there, 0.75)
    return None


def _days_apart(claim: View, view: View) -> bool:
    return bool(days_named(claim)) and days_named(claim) != days_named(view)


def _among_places(claim: View, view: View) -> Clash | None:
    """The clash of one place alone with another that is named."""
    for here, there in product(_settings(claim), _settings(view)):
        if here.verb != there.verb or here.limited == there.limited or not _alike(here, there):
            continue
        if _timed(claim, view, here, there) or is_spoken(view, there.at):
            continue
        found = _outside(here, there) if here.limited else _outside(there, here)
        subject = subject_pairs(align(claim, [view]), here.at) if found else None
        if not found or subject is None or not same_doer(view, subject, there.at):
            continue
        (start, end), (first, last) = (_shown(here), found) if here.limited else (found, _shown(there))
        return differing(claim, (start, end), view, (first, last), 0.75)
    return None


def _shown(setting: _Setting) -> tuple[int, int]:
    return setting.start, max(end for _, _, end in setting.places)


def _alike(here: _Setting, there: _Setting) -> bool:
    """Whether two settings are told in one tense and with one preposition."""
    if here.preposition != there.preposition:
        return False
    return here.past == there.past or here.career or there.career


def _timed(claim: View, view: View, here: _Setting, there: _Setting) -> bool:
    """Whether one of the two is of a time that the other does not name."""
    if here.career or there.career:
        return False
    return _times(claim, here) != _times(view, there)


def _times(view: View, setting: _Setting) -> list[str]:
    """The days of a sentence; of a relative clause those behind its verb."""
    start = setting.start if setting.relative else 0
    return [
        day.value.timex
        for day in moments(view)
        if day.span.start >= start and day.span.text.lower() not in _NOW
    ]


def _outside(limited: _Setting, other: _Setting) -> tuple[int, int] | None:
    """The place of the one setting that lies apart from all to which the other limits it."""
    if limited.career and not any(
        same_body(held, place) for held, _, _ in limited.places for place, _, _ in other.places
    ):
        return None  # who plays for one club may also play for his country
    for place, start, end in other.places:
        if all(_apart(limited, place, held) for held, _, _ in limited.places):
            return start, end
    return None


def _apart(limited: _Setting, place: str, held: str) -> bool:
    if NATIONALITIES.keys() & {place.lower(), held.lower()}:
        return False  # "sings in Danish"
    if limited.preposition == "in":
        return places_apart(place, held) is True
    return limited.verb in _FOR and strangers(place, held)


@lru_cache(maxsize=4096)
def _settings(view: View) -> tuple[_Setting, ...]:
    """The settings of a sentence."""
    return tuple(_read(view))


def _read(view: View) -> Iterator[_Setting]:
    tokens = view.tokens
    for at, token in enumerate(tokens):
        if at and token.lower in _IN | {"for", "with"}:
            verb = _verb_before(tokens, at)
            places, end = _listed(view, at + 1)
            if verb is None or not places:
                continue
            between = [one.lower for one in tokens[verb + 1 : at]]
            career = bool(_CAREER & set(between)) and bool(_WHOLE & set(between))
            limited = career or _limited(tokens, verb, at, end)
            if _MAINLY.intersection(between) or (tokens[verb - 1].lower in _MAINLY if verb else False):
                continue
            base = _ALIKE.get(lemma(tokens[verb].lower), lemma(tokens[verb].lower))
            preposition = "in" if token.lower in _IN else "for"
            first = tokens[verb - 1].start if verb and tokens[verb - 1].lower in _ONLY else tokens[verb].start
            yield _Setting(base, _past(tokens[verb]), preposition, places, limited, career, verb, first)
        elif token.lower == "where" and at > 1 and tokens[at - 1].text == ",":
            yield from _where(view, at)


def _past(verb: Token) -> bool:
    return is_past(verb) and not verb.lower.endswith("s")


def _verb_before(tokens: Sequence[Token], at: int) -> int | None:
    """The verb right before a preposition, adverbs and "his entire career" left out."""
    place = at - 1
    while place > 0 and tokens[place].lower in _ONLY | _ADVERBS | _MAINLY:
        place -= 1
    if tokens[place].lower in _CAREER:
        first = max(0, place - _CAREER_WORDS)
        own = [back for back in range(first, place) if tokens[back].lower in {"his", "her", "their", "the"}]
        place = own[-1] - 1 if own else -1
    if place > 0 and tokens[at].lower == "for":
        # "Played in the Torvian League from 1902 through 1917 for Orlan".
        while place > 0 and (
            tokens[place].text[0].isupper()
            or tokens[place].text[0].isdigit()
            or tokens[place].lower in _WHEN_AND_WHERE
        ):
            place -= 1
    if place < 1 or not tokens[place].text.islower() or not tokens[place].text.isalpha():
        return None
    return place


_WHEN_AND_WHERE = frozenset("in from to through until and between the seasons years – - ( )".split())


def _limited(tokens: Sequence[Token], verb: int, at: int, end: int) -> bool:
    """Whether "only" stands before or behind the verb, or behind the places at the end of the sentence."""
    before = tokens[verb - 1].lower if verb else ""
    if before in _ONLY and not (verb > 1 and tokens[verb - 2].lower in _NOT):
        return True
    if any(token.lower in _ONLY for token in tokens[verb + 1 : at]):
        return not any(token.lower in _NOT for token in tokens[verb + 1 : at])
    rest = [token.lower for token in tokens[end:] if token.text[0].isalnum()]
    return len(rest) == 1 and rest[0] in _ONLY


def _listed(view: View, at: int) -> tuple[tuple[tuple[str, int, int], ...], int]:
    """The names of a list from a token on, and the token behind it."""
    tokens = view.tokens
    places: list[tuple[str, int, int]] = []
    while at < len(tokens) and len(places) < _LONGEST_LIST:
        run = place_run(tokens, at)
        if not run:
            break
        run = _first_name(run)
        text = " ".join(view.span.document.text[run[0].start : run[-1].end].split())
        places.append((text.removeprefix("the "), run[0].start, run[-1].end))
        at += len(run)
        joins = at
        while joins < len(tokens) and tokens[joins].lower in {",", "and", "&"}:
            joins += 1
        if joins == at:
            break
        at = joins
    return tuple(places), at


def _first_name(run: list[Token]) -> list[Token]:
    """The first name of a run: commas part names here."""
    comma = next((at for at, token in enumerate(run) if token.text == ","), len(run))
    return run[:comma]


def _where(view: View, at: int) -> Iterator[_Setting]:
    """The setting of "fled to India, where he lives"."""
    tokens = view.tokens
    first = at - 2
    while first > 0 and tokens[first - 1].text[0].isupper():
        first -= 1
    rest = [place for place in range(at + 1, min(at + 5, len(tokens))) if tokens[place].lower not in _ADVERBS]
    if (
        not tokens[first].text[0].isupper()
        or len(rest) < 2
        or tokens[rest[0]].lower not in {"he", "she", "it", "they"}
    ):
        return
    verb = tokens[rest[1]]
    if not verb.text.islower() or lemma(verb.lower) in {"be", "have"}:
        return
    text = " ".join(view.span.document.text[tokens[first].start : tokens[at - 2].end].split())
    base = _ALIKE.get(lemma(verb.lower), lemma(verb.lower))
    place = (text, tokens[first].start, tokens[at - 2].end)
    yield _Setting(
        base,
        _past(verb),
        "in",
        (place,),
        limited=False,
        career=False,
        at=first,
        start=place[1],
        relative=True,
    )
