"""Parts of a count of people harmed: "including three children", "196 in Germany and 43 in Belgium"."""

from collections.abc import Iterator

from claimcheck.values.casualty_counts import Counts
from claimcheck.values.casualty_grammar import HARD_STOPS, INCLUDING, SIGNS, Harm, trigger_at
from claimcheck.values.casualty_objects import elliptical, listed_after, verb_follows
from claimcheck.values.casualty_phrases import NONE, Count
from claimcheck.values.casualty_words import PREPOSITIONS, SITES
from claimcheck.values.nouns import is_people

__all__ = ["at_large", "parts_of", "told_of"]

_OF_WHOM = frozenset([("among", "them"), ("of", "whom"), ("amongst", "them")])
_ARE = frozenset([("were",), ("are",), ("was",), ("is",)])
_HAPPENED = _ARE | frozenset([("occurred",), ("happened",), ("came",)])
_OPENS_ASIDE = frozenset([(",",), ("(",), ("-",), ("–",), ("—",)])
_CLOSES_ASIDE = frozenset([(",",), (")",), ("-",), ("–",), ("—",)])
_HOW_BADLY = frozenset(
    [("seriously",), ("critically",), ("badly",), ("gravely",), ("severely",), ("slightly",)]
)
_CLAUSE_STARTS = frozenset([",", ";", ".", "(", "and", "but", "that", "-", "–", "—", '"', "“", "]"])
_BEFORE_PART = frozenset(["at", "least", "were", "was", ":"])
_OPENS_LIST = frozenset([":", "-", "–", "—", "("])
_OPENS_CLAUSE = frozenset(
    ["which", "that", "while", "when", "but", "because", "although", "though", "if", "where", "as"]
)
_FARTHEST = 20


def parts_of(found: Counts, whole: Harm) -> Iterator[Harm]:
    """The counts that a sentence makes a part of another, or sets beside it elsewhere: "12 in Goa"."""
    if whole.part or whole.counted.amount is NONE:
        return
    for count, part in _found_after(found, whole, total=at_large(found.words, whole.counted)):
        # "Five miners in the first shaft and seven in the second": miners, all of them.
        named = count if part or count.victims else count._replace(victims=whole.counted.victims)
        yield Harm(named, whole.harm, whole.first, whole.last, part=part)


def at_large(words: tuple[str, ...], count: Count) -> bool:
    """Whether a count is of people at large, so that other counts may be its parts."""
    return count.victims is None or words[count.end - 1] in {"people", "persons", "person", "victims"}


def _found_after(found: Counts, whole: Harm, *, total: bool) -> list[tuple[Count, bool]]:
    """The counts of the first list of parts behind a count and its word of harm, each with whether it is a part."""
    words = found.words
    aside = _in_aside(found, whole)
    if aside:
        return _as_parts(aside)
    start = max(whole.last + 1, whole.counted.end)
    for at in range(start, min(start + _FARTHEST, len(words) - 1)):
        word = words[at]
        if word in INCLUDING:
            return _as_parts(_list_of_parts(found, _first_count(found, at + 1), own_clause=False))
        if words[at : at + 2] in _OF_WHOM:
            return _as_parts(_list_of_parts(found, _first_count(found, at + 2), own_clause=True))
        if word in {",", "and"} or word in _OPENS_LIST:
            counts = (
                _of_them(found, at + 1) or _badly(found, at + 1) or _of_named_whole(found, whole, at, start)
            )
            if counts and word != "and":
                return _as_parts(counts)
            listed = _listed(found, at, start, total=total)
            if listed:
                return listed
        if word in HARD_STOPS or word in _OPENS_CLAUSE or (at > start and trigger_at(words, at)):
            break
    return []


def _listed(found: Counts, at: int, start: int, *, total: bool) -> list[tuple[Count, bool]]:
    """A list of counts behind a sign or "and" at an index, where the word of harm and its count end at `start`."""
    words = found.words
    counts = _list_of_parts(found, at + 1, own_clause=False)
    if not counts or words[at] in _OPENS_LIST:
        return _as_parts(counts) if total else []
    if not elliptical(found, counts[0]):
        return []
    if at == start and not total:
        return []
    if at == start:
        return _as_parts(counts) if words[at] == "," else []
    # "Nine died in Kerala, 12 in Goa": neither is the whole.
    sited = words[start] in SITES or words[start + 1] in SITES
    return [(count, False) for count in counts] if sited else []


def _in_aside(found: Counts, whole: Harm) -> list[Count]:
    """The parts between a subject and its verb: "six people, including two guards, were hurt"."""
    words = found.words
    at = whole.counted.end
    if whole.first <= at + 2 or words[at : at + 1] not in _OPENS_ASIDE:
        return []
    if words[at + 1] in INCLUDING:
        return _list_of_parts(found, _first_count(found, at + 2), own_clause=True)
    if words[at + 1 : at + 3] in _OF_WHOM:
        return _list_of_parts(found, _first_count(found, at + 3), own_clause=True)
    count = found.starting.get(at + 1)
    if count is None or words[count.number_end - 1] not in {"them", "whom"}:
        return []
    return [count._replace(people=True)] if words[count.end : count.end + 1] in _CLOSES_ASIDE else []


def _badly(found: Counts, at: int) -> list[Count]:
    """The count in "six were hurt, [two] seriously"."""
    words, count = found.words, found.starting.get(at)
    if count is None or count.victims is not None or words[count.end : count.end + 1] not in _HOW_BADLY:
        return []
    return (
        [count._replace(people=True)] if count.end + 1 >= len(words) or words[count.end + 1] in SIGNS else []
    )


def _of_them(found: Counts, at: int) -> list[Count]:
    """The count in "[seven] of them children", where no verb makes a clause of its own of it."""
    count = found.starting.get(at)
    if count is None or found.words[count.number_end - 1] not in {"them", "whom"}:
        return []
    if verb_follows(found, count.end):
        clause = range(count.end, min(count.end + 8, len(found.words)))
        if found.words[count.end : count.end + 1] not in _ARE or any(
            trigger_at(found.words, i) for i in clause
        ):
            return []
        return [told_of(found, count, count.end + 1)]
    return [count._replace(people=True)]


def _of_named_whole(found: Counts, whole: Harm, at: int, start: int) -> list[Count]:
    """The count in "of the 40 people killed, [12] were children"."""
    words, count = found.words, found.starting.get(at + 1)
    before = whole.counted.start - 1 - (words[whole.counted.start - 1] == "the")
    if at != start or count is None or before < 0 or words[before] != "of" or count.amount is NONE:
        return []
    if before > 0 and words[before - 1] not in _CLAUSE_STARTS:
        return []
    if words[count.end : count.end + 1] not in _HAPPENED:
        return []
    return [told_of(found, count, count.end + 1)]


def told_of(found: Counts, count: Count, at: int) -> Count:
    """A count with those its predicate says they were: "[12] were children"."""
    for head in range(at, min(at + 4, len(found.words))):
        if is_people(found.words[head]):
            return count._replace(victims=(at, head + 1), people=True)
        if not found.words[head][0].isalpha() or found.words[head] in PREPOSITIONS:
            break
    return count._replace(victims=None, people=True)


def _as_parts(counts: list[Count]) -> list[tuple[Count, bool]]:
    return [(count, True) for count in counts]


def _first_count(found: Counts, at: int) -> int:
    """The index of the count that opens a list of parts: "including [at least] three", "of whom [were] two"."""
    while at < len(found.words) and found.words[at] in _BEFORE_PART and at not in found.starting:
        at += 1
    return at


def _list_of_parts(found: Counts, at: int, *, own_clause: bool) -> list[Count]:
    """The counts of a list that starts at an index, where they are people and no verb of their own follows."""
    first = found.starting.get(at)
    if first is None or first.people is False or (not own_clause and verb_follows(found, first.end)):
        return []
    if not first.people and not elliptical(found, first):
        return []
    return [first, *listed_after(found, first.end)]
