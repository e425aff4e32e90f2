"""Which count a word of harm binds: subjects to its left, objects to its right, tolls and nouns of harm.

A small clause grammar over tokens, no parser: from each word of harm it walks outwards over what may
stand between, and stops at the first word that it cannot account for. What it cannot account for is not bound.
"""

from collections.abc import Iterator

from claimcheck.values.casualty_arguments import (
    listed_after,
    object_starts,
    objects,
    part_of,
    subjects,
    verb_follows,
)
from claimcheck.values.casualty_counts import NONE, Count, Counts
from claimcheck.values.casualty_grammar import (
    HARD_STOPS,
    INCLUDING,
    JOINT,
    Group,
    Harm,
    Trigger,
    first_of_pair,
    is_conditional,
    second_of_pair,
    trigger_at,
    verb_group,
)
from claimcheck.values.casualty_nouns import count_before, of_bodies, of_lives, of_noun, of_toll
from claimcheck.values.casualty_tables import (
    ACTS,
    ADJECTIVES,
    AFTER_REDUCED,
    BE,
    CASUALTY_NOUNS,
    MODALS,
    VERBS,
    Form,
)

__all__ = ["harms"]

_OPEN = frozenset(["feared", "fears", "if", "whether", "unless"])


_NUMBER_OF = frozenset(["number", "numbers", "total", "count", "figure", "figures"])


_AMONG = frozenset([("among", "the"), ("among", "those"), ("of", "those"), ("amongst", "the")])


_OF_WHOM = frozenset([("among", "them"), ("of", "whom"), ("amongst", "them")])
_BEFORE_PART = frozenset(["at", "least", "were", "was", ":"])
_OPENS_LIST = frozenset([":", "-", "–", "—", "("])


_OPENS_CLAUSE = frozenset(
    ["which", "that", "while", "when", "but", "because", "although", "though", "if", "where", "as"]
)


def harms(found: Counts) -> Iterator[Harm]:
    """Every count bound to a word of harm, in the order of the words of harm."""
    words = found.words
    at, last = 0, len(words)
    while at < last:
        trigger = None if _is_noun_here(found, at) else trigger_at(words, at)
        if trigger is not None:
            yield from _of_verb(found, trigger)
            at = trigger.last + 1
            continue
        word = words[at]
        if word in {"toll", "tolls"}:
            yield from of_toll(found, at)
        elif word in {"lives", "life"}:
            yield from of_lives(found, at)
        elif word in {"bodies", "corpses"}:
            yield from of_bodies(found, at)
        elif word in CASUALTY_NOUNS or word in ACTS:
            yield from of_noun(found, at)
        at += 1
    for count in found.found:
        if count.harmed >= 0:
            harm = _state(words[count.harmed])
            if harm:
                yield Harm(count, harm, count.harmed, count.harmed, part=True)


def _is_noun_here(found: Counts, at: int) -> bool:
    """Whether a word that may be verb or noun is a noun: "eight arrests", "the murder of six"."""
    words = found.words
    word = words[at]
    if word in ACTS and words[at + 1 : at + 2] == ("of",):
        return True
    return word in CASUALTY_NOUNS and word in VERBS and count_before(found, at) is not None


def _state(word: str) -> str:
    verb = VERBS.get(word)
    return verb.harm if verb else ADJECTIVES.get(word, "injured" if word == "wounded" else "")


def _among(found: Counts, trigger: Trigger) -> Iterator[Harm]:
    """Those said to be among the harmed, a part of them: "among the dead were three children"."""
    words = found.words
    if words[trigger.first - 2] == "of":
        return
    after = trigger.last + 1
    counts: list[Count] = []
    if words[after : after + 1] in {("were",), ("was",), ("are",), ("is",)}:
        counts = objects(found, after + 1)
    elif trigger.first >= 3 and words[trigger.first - 3] in BE:
        counts = subjects(found, verb_group(words, trigger.first - 2).start, near=False)
    for count in counts:
        if count.people is not False:
            yield Harm(count, trigger.verb.harm, trigger.first, trigger.last, part=True)


def _of_verb(found: Counts, trigger: Trigger) -> Iterator[Harm]:
    """The counts that a verb or adjective of harm binds, as its subject or its object."""
    words = found.words
    if trigger.first in found.harmed:
        return
    if words[trigger.first - 2 : trigger.first] in _AMONG:
        yield from _among(found, trigger)
        return
    tolls: list[Harm] = []
    if not _NUMBER_OF.isdisjoint(words[max(0, trigger.first - 5) : trigger.first]):
        tolls = list(of_toll(found, trigger.last, trigger.verb.harm, start=trigger.first))
    yield from tolls or _of_clause(found, trigger)


def _of_clause(found: Counts, trigger: Trigger) -> Iterator[Harm]:
    """The counts that a verb or adjective binds in its own clause, alone or joined to another word of harm."""
    words = found.words
    if second_of_pair(words, trigger) is not None and not object_starts(found, trigger.last + 1):
        # "killed or hurt": the pair is bound once, by its second word.
        return
    first = first_of_pair(words, trigger)
    harm, start = trigger.verb.harm, trigger.first
    if first is not None:
        joint = JOINT.get(frozenset({first.verb.harm, harm}))
        if joint is None and first.verb.harm != harm:
            return
        harm, start = joint or harm, first.first
    group = verb_group(words, start)
    if group.unreal or is_conditional(words, group.start):
        return
    whole = [count for count in _bound(found, trigger, group, start) if _fits(found, count, trigger)]
    total = bool(whole) and _at_large(words, whole[0])
    # "arrested 12 people, seven women and five men": what follows a count of people at large is its parts.
    listed = total and len(whole) > 2 and words[whole[0].end : whole[0].end + 1] == (",",)
    for index, count in enumerate(whole):
        if not _unreal_count(words, count) and not _some_of_the_harmed(words, count, start):
            yield Harm(count, harm, start, trigger.last, part=listed and index > 0)
            some = part_of(found, count)
            if some is not None:
                yield Harm(some, harm, start, trigger.last, part=True)
    if not any(count.amount is NONE for count in whole):
        for count in _parts_after(found, trigger, total=total):
            yield Harm(count, harm, trigger.first, trigger.last, part=True)


def _bound(found: Counts, trigger: Trigger, group: Group, start: int) -> list[Count]:
    """The counts in the place where a verb of this form has those it harms."""
    verb = trigger.verb
    passive = group.passive and verb.form in {Form.BOTH, Form.PART}
    if trigger.adjective or passive or not verb.object:
        if verb.form is Form.BASE and group.start > 0 and found.words[group.start - 1] == "to":
            return []
        return subjects(found, group.start, near=trigger.adjective and not group.passive)
    if verb.form is not Form.PART or trigger.last > trigger.first:
        bound = objects(found, trigger.last + 1)
        if bound:
            return bound
    if verb.form in {Form.BOTH, Form.PART} and _reduced(found, trigger.last + 1):
        return subjects(found, group.start, near=True) if start == group.start or group.start < start else []
    return []


def _reduced(found: Counts, after: int) -> bool:
    """Whether a bare participle has its subject before it, by the word that follows."""
    words = found.words
    if after >= len(words):
        return True
    word = words[after]
    if word.endswith("ly") or word in AFTER_REDUCED:
        return True
    return (word in VERBS or word in ADJECTIVES) and after not in found.starting


_HOUSEHOLDS = frozenset(["family", "families", "household", "households"])


def _fits(found: Counts, count: Count, trigger: Trigger) -> bool:
    """Whether what is counted can come to this harm."""
    if count.victims is not None and found.words[count.victims[1] - 1] in _HOUSEHOLDS:
        return trigger.verb.harm in {"displaced", "affected"}
    if count.people is False or (count.victims is None and count.number_end - count.start > 6):
        return False
    if count.people:
        return True
    return count.victims is None or not trigger.shy


def _unreal_count(words: tuple[str, ...], count: Count) -> bool:
    """Whether the words before a count leave it open: "there might have been two killed", "when one is killed"."""
    before = words[max(0, count.start - 5) : count.start]
    if not MODALS.isdisjoint(before) or not _OPEN.isdisjoint(before):
        return True
    return words[count.start : count.end] == ("one",) and words[count.end : count.end + 1] == ("is",)


def _some_of_the_harmed(words: tuple[str, ...], count: Count, at: int) -> bool:
    """Whether a count is of some of those harmed, said to be something else: "25 of the dead were civilians"."""
    return (
        count.victims is None
        and words[at - 1 : at] in {("the",), ("those",)}
        and "of" in words[count.start : at]
    )


def _at_large(words: tuple[str, ...], count: Count) -> bool:
    """Whether a count is of people at large, so that other counts may be its parts."""
    return count.victims is None or words[count.end - 1] in {"people", "persons", "person", "victims"}


def _parts_after(found: Counts, trigger: Trigger, *, total: bool) -> list[Count]:
    """The parts that a sentence names of those harmed: "including three children", "among them two", ": six men"."""
    words = found.words
    for at in range(trigger.last + 1, min(trigger.last + 20, len(words) - 1)):
        word = words[at]
        if total and word in _OPENS_LIST and at + 1 in found.starting:
            return _list_of_parts(found, at + 1, own_clause=False)
        if word in INCLUDING:
            return _list_of_parts(found, _first_count(found, at + 1), own_clause=False)
        if words[at : at + 2] in _OF_WHOM:
            return _list_of_parts(found, _first_count(found, at + 2), own_clause=True)
        if word in HARD_STOPS or word in _OPENS_CLAUSE or (at > trigger.last + 1 and trigger_at(words, at)):
            break
    return []


def _first_count(found: Counts, at: int) -> int:
    """The index of the count that opens a list of parts: "including [at least] three", "of whom [were] two"."""
    while at < len(found.words) and found.words[at] in _BEFORE_PART and at not in found.starting:
        at += 1
    return at


def _list_of_parts(found: Counts, at: int, *, own_clause: bool) -> list[Count]:
    """The counts of a list that starts at an index, where they are people and no verb of their own follows."""
    first = found.starting.get(at)
    if first is None or not first.people or (not own_clause and verb_follows(found, first.end)):
        return []
    return [first, *listed_after(found, first.end)]
