"""Counts that a sentence shares out among places: "nine people in Kerem and 12 in Torvik"."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from claimcheck.model import Mention, Span
from claimcheck.text import tokens
from claimcheck.values.casualties import Casualty, find_casualties
from claimcheck_casualties.totals import Sum, added, parts_behind

__all__ = ["clause_of", "of_another_place", "places_of", "places_of_parts", "shared_out"]

_SITES = frozenset(["in", "at", "near", "on", "across", "from", "around", "outside"])
_ENDS = frozenset(
    """, ; . : and or but while ( ) – — on after before during by when as to since with following""".split()  # noqa: SIM905
)
_SMALL = frozenset(["the", "a", "an", "of", "town", "city", "village", "province", "state", "district"])


@lru_cache(maxsize=4096)
def places_of(sentence: Span) -> Mapping[int, frozenset[str]]:
    """The words of the place of each count that a sentence shares out, by the offset at which the count starts.

    Empty where no harm is counted in two places.
    """
    found = find_casualties(sentence)
    sited = {
        mention.value.count_span.start: (mention.value.harm, words)
        for mention in found
        if mention.value.count_span is not None
        and not mention.value.part
        and (words := _place_after(sentence, mention, found))
    }
    harms = Counter(harm for harm, _ in sited.values())
    return {start: words for start, (harm, words) in sited.items() if harms[harm] > 1}


def _place_after(
    sentence: Span, mention: Mention[Casualty], found: Sequence[Mention[Casualty]]
) -> frozenset[str]:
    """The words of the place right behind a count and its word of harm; empty where none follows."""
    value = mention.value
    if value.count_span is None:
        return frozenset()
    end = value.count_span.end
    if value.harm_span is not None and value.harm_span.start > end:
        counted = (each.value.count_span for each in found)
        between = sentence.to(end, value.harm_span.start)
        if not any(span is not None and between.contains(span) for span in counted):
            end = value.harm_span.end
    words = [token.lower for token in tokens(sentence) if token.start >= end]
    if not words or words[0] not in _SITES:
        return frozenset()
    place = []
    for word in words[1:]:
        if word in _ENDS:
            break
        place.append(word)
    return frozenset(place) - _SMALL


def of_another_place(claim: Span, value: Casualty, sentence: Span, found: Mention[Casualty]) -> str:
    """Why a count shared out among places is none of the claim's; "" where it may be, or nothing is shared out."""
    mine, theirs = _own(claim, value), _own(sentence, found.value)
    if theirs:
        if not mine and len(_named(claim, sentence)) > 1:
            return "the claim counts those of several places together, and this is of one of them"
        if theirs <= (mine or _said(claim)):
            return ""
        return "its sentence counts those of several places apart, and this is not the claim's"
    if mine and not mine <= _said(sentence):
        return "the claim counts those of one place apart, which this sentence does not name"
    return ""


def _own(sentence: Span, value: Casualty) -> frozenset[str]:
    """The words of the place of a count that no other place of its sentence has."""
    places = places_of(sentence)
    start = value.count_span.start if value.count_span is not None else -1
    others = [words for at, words in places.items() if at != start]
    return places.get(start, frozenset()).difference(*others)


def clause_of(sentence: Span, found: Mention[Casualty]) -> Span:
    """The sentence up to the next share, where a count is the first of those shared out; else the sentence."""
    places = sorted(places_of(sentence))
    if found.value.count_span is None or found.value.count_span.start != next(iter(places), None):
        return sentence
    return sentence.to(sentence.start, places[1])


def shared_out(claim: Span, sentence: Span) -> list[Mention[Casualty]]:
    """The counts of one harm in all the places of a sentence, where the claim names none of them, or all."""
    places = places_of(sentence)
    said = _said(claim)
    found = [
        mention
        for mention in find_casualties(sentence)
        if mention.value.count_span is not None and mention.value.count_span.start in places
    ]
    if len({mention.value.harm for mention in found}) != 1:
        return []
    named = [mention for mention in found if _own(sentence, mention.value) <= said]
    # "17 in Orvik and Selt" counts those of both.
    return found if not named or (len(named) == len(found) and not places_of(claim)) else []


def places_of_parts(
    sentence: Span, total: Mention[Casualty], found: Sequence[Mention[Casualty]]
) -> Sum | None:
    """The parts of a total that its own sentence tells of several places, added up: "20 people, 12 in Brod and nine in Selt"."""
    parts = parts_behind(total, found)
    places = [_place_after(sentence, each, found) for each in parts]
    if len(parts) < 2 or not all(places) or len(set(places)) < len(places):
        return None
    return added(parts)


def _named(claim: Span, sentence: Span) -> list[frozenset[str]]:
    """The places of a sentence's shares that a claim names too."""
    said = _said(claim)
    return [words for words in places_of(sentence).values() if words <= said]


def _said(sentence: Span) -> frozenset[str]:
    return frozenset(token.lower for token in tokens(sentence))
