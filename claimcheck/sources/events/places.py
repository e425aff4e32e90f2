"""The places of a claim that a table knows: which of them the claim is about, and how surely."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from attrs import frozen

from claimcheck.model import Span
from claimcheck.sources.events.kinds import KINDS
from claimcheck.sources.events.table import EventTable
from claimcheck.sources.events.values import key_of
from claimcheck.text import Token, tokens
from claimcheck.values.names import find_names
from claimcheck.values.places import contains_place
from claimcheck.values.words import lemma

__all__ = ["Where", "where_of"]


@frozen
class Where:
    """The places that a claim is about: `targets`, each with the sort that its words tell, and what holds them.

    `doubts` say why the rows of these places need not be all that the claim counts, or may be more.
    """

    targets: tuple[tuple[str, str], ...] = ()
    within: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    """Where they stand, with the words for what they are: "the village of Ostrow"."""


@frozen
class _Found:
    """A place in a sentence: its name in the table, whether it says where something was, and how exactly."""

    key: str
    span: Span
    sort: str
    is_site: bool
    loosely: bool
    is_wide: bool


_SITES = frozenset("in at across inside within throughout near outside around".split())
_POSSESSIVE = frozenset(["'s", "’s"])
_WIDE = frozenset("across throughout around beyond".split())
_ON = frozenset("on against".split())
_LOOSE = frozenset("near outside around beyond".split())
_REGIONS = frozenset(
    "province region state district oblast governorate county prefecture department division republic".split()
)
_TOWNS = frozenset("city town village municipality".split())
_PASSED = _REGIONS | _TOWNS | frozenset("the of capital border".split())
_SIDES = ("north", "south", "east", "west", "central", "upper", "lower", "downtown", "rural")
_LONGEST = 5
_NEXT = 3
_EVENTS = frozenset().union(*KINDS.values())


def where_of(sentence: Span, lead: Sequence[Span], table: EventTable) -> Where:
    """The places of a claim's sentence that a table knows; those of the beginning of its text where there is none."""
    found = _found(sentence, table)
    if not found and _unknown(sentence, []):
        return Where()
    if not found:
        sites = [each for span in lead for each in _found(span, table) if each.is_site]
        where = _narrowest(sites, table)
        if len(where.targets) != 1:
            return Where()
        return Where(where.targets, where.within, ("its sentence names no place", *where.doubts))
    sites = [each for each in found if each.is_site]
    where = _narrowest(sites or found, table)
    doubts = list(where.doubts)
    if not sites:
        doubts.append("its sentence does not say that it was there")
    if any(each.loosely for each in sites):
        doubts.append("its sentence tells of a part of the place, or of what is near it")
    targets = {key for key, _ in where.targets}
    known = targets | set(where.within)
    aside = [
        each.span.text for each in found if each.key not in known and not _holds_any(each.key, targets, table)
    ]
    aside += _unknown(sentence, found)
    if aside:
        doubts.append(f"its sentence also names {' '.join(aside[0].split())}")
    if any(each.is_wide for each in sites if each.key not in targets):
        doubts.append("its sentence tells of more than the place")
    return Where(where.targets, where.within, tuple(doubts), tuple(each.span for each in found))


def _holds_any(place: str, others: set[str], table: EventTable) -> bool:
    return any(table.holds(place, other) for other in others)


def _narrowest(found: Sequence[_Found], table: EventTable) -> Where:
    """Those of the places that hold no other of them, and those that hold these."""
    sorts: dict[str, str] = {}
    for each in found:
        sorts[each.key] = sorts.get(each.key) or each.sort
    holding = {
        outer for outer in sorts if any(inner != outer and table.holds(outer, inner) for inner in sorts)
    }
    targets = tuple((key, sort) for key, sort in sorts.items() if key not in holding)
    doubts = ("its sentence names several places",) if len(targets) > 1 else ()
    within = tuple(sorted(key for key in holding if len(targets) == 1))
    return Where(targets, within, doubts)


def _found(sentence: Span, table: EventTable) -> list[_Found]:
    """The names in a sentence that the table has for places, the longest at each word."""
    words = tokens(sentence)
    found: list[_Found] = []
    at = 0
    while at < len(words):
        size = next(
            (
                size
                for size in range(min(_LONGEST, len(words) - at), 0, -1)
                if words[at].text[0].isupper() and table.knows(_key(sentence, words[at : at + size]))
            ),
            0,
        )
        if size:
            found.append(_read(sentence, words, at, size, found))
        at += size or 1
    return found


def _key(sentence: Span, words: Sequence[Token]) -> str:
    return key_of(sentence.document.text[words[0].start : words[-1].end])


def _read(sentence: Span, words: Sequence[Token], at: int, size: int, before: Sequence[_Found]) -> _Found:
    """A place with the words that stand around it."""
    lower = [word.lower for word in words]
    inner = set(lower[at : at + size])
    first = at - 1
    side = False
    while first >= 0 and (lower[first] in _PASSED or lower[first].startswith(_SIDES)):
        side |= lower[first].startswith(_SIDES)
        inner.add(lower[first])
        first -= 1
    preposition = lower[first] if first >= 0 else ""
    after = lower[at + size] if at + size < len(lower) else ""
    inner.add(after)
    joined = preposition in {",", "and", "&", "or"} and bool(before) and before[-1].is_site
    joined &= bool(before) and first >= 0 and words[first].start - before[-1].span.end < _NEXT
    # "The attack on Kerem", "the siege of Kerem", "the Kerem bombing".
    hit = lower[first - 1] if preposition in _ON and first > 0 else preposition
    struck = any(lemma(word) in _EVENTS for word in (hit, after) if word)
    sort = "region" if inner & _REGIONS else "town" if inner & _TOWNS else ""
    return _Found(
        key=_key(sentence, words[at : at + size]),
        span=sentence.to(words[first + 1].start, words[at + size - 1].end),
        sort=sort,
        is_site=preposition in _SITES or joined or struck,
        loosely=preposition in _LOOSE or side or not _POSSESSIVE.isdisjoint((lower[at + size - 1], after)),
        is_wide=preposition in _WIDE,
    )


def _unknown(sentence: Span, found: Sequence[_Found]) -> list[str]:
    """The places where a sentence says that something was, and of which the table knows nothing."""
    unknown = []
    text = sentence.document.text
    for mention in find_names(sentence):
        before = text[max(sentence.start, mention.span.start - 12) : mention.span.start].lower().split()
        if mention.value.sort in {"person", "nationality"} or not before or before[-1] not in _SITES:
            continue
        if any(each.span.overlaps(mention.span) for each in found):
            continue
        if not any(contains_place(mention.value.text, each.span.text) for each in found):
            unknown.append(mention.span.text)
    return unknown
