"""Whether two sentences give tallies of one epidemic in one place: "died of coronavirus in Brod", "163 cases and 2 deaths in Brod"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Collection

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.names import find_names

__all__ = ["one_epidemic"]

# Of one row, each names the same disease.
_DISEASES = tuple(
    frozenset(row.split())
    for row in (
        "covid covid-19 covid19 coronavirus coronaviruses sars-cov-2",
        "measles",
        "cholera",
        "ebola",
        "influenza flu h1n1 h5n1",
        "dengue",
        "malaria",
        "zika",
        "sars",
        "mers",
        "polio",
        "mpox monkeypox",
        "yellow-fever",
        "plague",
        "typhoid",
        "hepatitis",
        "meningitis",
    )
)
_SPREADING = frozenset("virus pandemic epidemic outbreak disease".split())
_TALLIED = frozenset(
    "deaths death died fatalities recoveries recovered infected infections confirmed tested".split()
)
_CASES = frozenset(["case", "cases", "infections"])
_AT = frozenset(["in", "across", "throughout"])


def _diseases(words: Collection[str]) -> set[int]:
    return {at for at, row in enumerate(_DISEASES) if not row.isdisjoint(words)}


def _tells_of_one(words: Collection[str]) -> bool:
    """Whether a sentence gives numbers of an epidemic, named or not."""
    if _diseases(words) or not _SPREADING.isdisjoint(words):
        return True
    return not _CASES.isdisjoint(words) and not _TALLIED.isdisjoint(words)


def _places(sentence: Span) -> frozenset[str]:
    """The names, in lower case, behind an "in", and those of places that a sentence opens with."""
    text = sentence.document.text
    found = []
    for mention in find_names(sentence):
        before = text[max(sentence.start, mention.span.start - 12) : mention.span.start].lower().split()
        inside = bool(before) and (before[-1] in _AT or before[-2:] in (["in", "the"], ["across", "the"]))
        if mention.value.sort in {"place", "unknown"} and (inside or mention.span.start == sentence.start):
            found.append(mention.value.text.lower())
    return frozenset(found)


def one_epidemic(claim: Span, sentence: Span) -> bool:
    """Whether both sentences give numbers of an epidemic in the same places, and do not name two diseases.

    At least one must name the disease or say that it spreads; a tally alone is of whatever its text is on.
    """
    mine, theirs = ({token.lower for token in tokens(span)} for span in (claim, sentence))
    if not (_tells_of_one(mine) and _tells_of_one(theirs)):
        return False
    here, there = _diseases(mine), _diseases(theirs)
    if here and there and here.isdisjoint(there):
        return False
    if not (here or there or not _SPREADING.isdisjoint(mine | theirs)):
        return False
    places = _places(claim)
    return bool(places) and places == _places(sentence)
