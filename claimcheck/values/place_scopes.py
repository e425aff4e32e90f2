"""Whether a sentence tells of a part of a place that another tells of: "in Selt, a town in Maro"."""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.names import find_names, place_of
from claimcheck.values.places import contains_place, country_of

__all__ = ["narrower_place", "places_named"]

_WHERE = frozenset(["in", "at", "near", "outside", "inside", "around", "across"])
# Where a firm has its seat is no place of what is told of it.
_SEATED = frozenset(["based", "headquartered"])
_REACH = 20
"""Characters before a name in which its preposition, and a word before that, stand."""


def _places(sentence: Span) -> dict[str, str]:
    """The places where a sentence says that something happened, by one name each, in reading order."""
    text = sentence.document.text
    found: dict[str, str] = {}
    for mention in find_names(sentence):
        before = text[max(sentence.start, mention.span.start - _REACH) : mention.span.start].lower().split()
        stands = bool(before) and (
            before[-1] in _WHERE or (before[-1] == "the" and set(before[-2:-1]) & _WHERE)
        )
        if _SEATED.intersection(before[-2:]):
            continue
        if mention.value.sort in {"place", "unknown"} and stands:
            place = place_of(mention.value.text)
            found.setdefault(place.name.lower() if place else mention.value.text.lower(), mention.value.text)
    return found


_IN = frozenset(["in", "at", "across", "around", "outside", "throughout", "within"])


def places_named(sentence: Span) -> frozenset[str]:
    """The places in or at which a sentence says that something was, in lower case."""
    text = sentence.document.text
    found = []
    for mention in find_names(sentence):
        before = text[max(sentence.start, mention.span.start - 12) : mention.span.start].lower().split()
        if mention.value.sort == "place" and _IN.intersection(before[-2:]):
            found.append(mention.value.text.lower())
    return frozenset(found)


def narrower_place(mine: Span, theirs: Span) -> bool:
    """Whether one of two sentences names a place within the one that both name: "in Selt, a town in Maro"."""
    first, second = _places(mine), _places(theirs)
    if _joined(mine, theirs) or _joined(theirs, mine):
        return True
    if _part_of(tokens(mine), tokens(theirs)) or _part_of(tokens(theirs), tokens(mine)):
        return True
    shared = [name for name in first if name in second]
    if not shared:
        return False
    for places in (first, second):
        names = list(places)
        for name in names[: names.index(shared[0])]:
            # What stands before the shared place lies in it, unless it is known to be the wider one.
            if name not in shared and not contains_place(places[name], places[shared[0]]):
                return True
    return False


# "The city of Brod" is Brod, whatever it is called.
_CALLED = frozenset(
    [
        "city",
        "town",
        "village",
        "province",
        "state",
        "region",
        "district",
        "county",
        "republic",
        "kingdom",
        "island",
        "islands",
        "country",
        "territory",
        "port",
        "municipality",
        "area",
        "case",
        "centre",
        "center",
        "middle",
    ]
)


_LONG = 5
_OWNING = frozenset(["'s", "’s"])
_PARTS = frozenset(
    [
        "capital",
        "suburbs",
        "outskirts",
        "countryside",
        "north",
        "south",
        "east",
        "west",
        "provinces",
        "villages",
    ]
)


def _part_of(words: Sequence[Token], others: Sequence[Token]) -> bool:
    """Whether a sentence is of a part of a place in which the other is: "in the capital of Nord", "in Nord"."""
    parts = {
        words[at + 1].lower
        for at in range(3, len(words) - 1)
        if words[at].lower == "of" and words[at + 1].text[0].isupper()
        if words[at - 1].text.islower() and words[at - 1].lower not in _CALLED
        if any(
            words[start].lower in _WHERE and words[start + 1].lower == "the"
            for start in range(max(0, at - _LONG), at - 2)
        )
    }
    parts |= {
        name.lower
        for where, name, owner, part in zip(words, words[1:], words[2:], words[3:], strict=False)
        if where.lower in _WHERE
        and name.text[0].isupper()
        and owner.lower in _OWNING
        and part.lower in _PARTS
    }
    alone = zip(others, others[1:], [*others[2:], None], strict=False)
    return any(
        where.lower in _WHERE and name.lower in parts and (after is None or after.lower not in _OWNING)
        for where, name, after in alone
    )


def _joined(sentence: Span, other: Span) -> bool:
    """Whether a sentence is of two places in one, of which the other names only one: "in Selt and Maro"."""
    text = sentence.document.text
    places = [mention.span for mention in find_names(sentence) if mention.value.sort in {"place", "unknown"}]
    return any(
        text[one.end : two.start] == " and "
        and _names(other, one) != _names(other, two)
        and _is_site(sentence, one)
        for one, two in pairwise(places)
    )


def _names(sentence: Span, place: Span) -> bool:
    """Whether a sentence names a place, a country by any of its names: "Britain", "the UK"."""
    country = country_of(place.text)
    return place.text in sentence.text or (
        bool(country) and any(country_of(mention.value.text) == country for mention in find_names(sentence))
    )


def _is_site(sentence: Span, place: Span) -> bool:
    """Whether a preposition of place stands before a name."""
    before = sentence.document.text[max(sentence.start, place.start - _REACH) : place.start].lower().split()
    return before[-1:] != [] and before[-1] in _WHERE
