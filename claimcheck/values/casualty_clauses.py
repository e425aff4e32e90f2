"""Which count a word of harm binds: subjects to its left, objects to its right, tolls and nouns of harm.

A small clause grammar over tokens, no parser: from each word of harm it walks outwards over what may
stand between, and stops at the first word that it cannot account for. What it cannot account for is not bound.
"""

from collections.abc import Callable, Iterator

from claimcheck.values.casualty_counts import Counts
from claimcheck.values.casualty_grammar import (
    JOINT,
    SIGNS,
    Group,
    Harm,
    Trigger,
    first_of_pair,
    is_conditional,
    second_of_pair,
    trigger_at,
    verb_group,
)
from claimcheck.values.casualty_nouns import (
    count_before,
    is_suffered,
    of_bodies,
    of_body,
    of_lives,
    of_noun,
    of_toll,
    of_total,
)
from claimcheck.values.casualty_objects import companions, object_starts, objects
from claimcheck.values.casualty_parts import at_large, parts_of, told_of
from claimcheck.values.casualty_phrases import Count
from claimcheck.values.casualty_records import of_records
from claimcheck.values.casualty_subjects import part_of, subjects
from claimcheck.values.casualty_tables import ACTS, CASUALTY_NOUNS, DOERS, FORCING, TRIGGERS
from claimcheck.values.casualty_turns import (
    of_condition,
    of_forced,
    of_hospital,
    of_hurt_survivors,
    of_not_survived,
)
from claimcheck.values.casualty_verbs import ADJECTIVES, VERBS, Form
from claimcheck.values.casualty_words import AFTER_REDUCED, BE, MODALS, PREPOSITIONS
from claimcheck.values.nouns import is_plural

__all__ = ["harms"]

_OPEN = frozenset(["feared", "fears", "fear", "fearing", "if", "whether", "unless"])


_ARE = frozenset([("were",), ("are",), ("was",), ("is",)])
_THE = frozenset([("the",), ("those",)])
_CONSIST = frozenset([("include",), ("includes",), ("included",)]) | _ARE
_NUMBER_OF = frozenset(["number", "numbers", "total", "count", "figure", "figures"])


_AMONG = frozenset([("among", "the"), ("among", "those"), ("of", "those"), ("amongst", "the")])


def harms(found: Counts) -> Iterator[Harm]:
    """Every count bound to a word of harm, in the order of the words of harm, with its parts behind it."""
    for harm in _wholes(found):
        yield harm
        yield from parts_of(found, harm)


def _wholes(found: Counts) -> Iterator[Harm]:
    words = found.words
    at, last = 0, len(words)
    while at < last:
        if words[at] not in _TELLING:
            at += 1
            continue
        trigger = None if _is_noun_here(found, at) else trigger_at(words, at)
        if trigger is not None:
            yield from _of_verb(found, trigger)
            at = trigger.last + 1
            continue
        of = _NOUN_READERS.get(words[at])
        if of is not None:
            yield from of(found, at)
        at += 1
    yield from of_records(found)
    for count in found.found:
        if count.harmed >= 0:
            yield from _of_state(found, count)


_NOUN_READERS: dict[str, Callable[[Counts, int], Iterator[Harm]]] = {
    **dict.fromkeys((*CASUALTY_NOUNS, *ACTS, *DOERS, "wounds", "burns"), of_noun),
    **dict.fromkeys(("toll", "tolls"), of_toll),
    "total": of_total,
    **dict.fromkeys(("lives", "life", "victims"), of_lives),
    "body": of_body,
    **dict.fromkeys(("bodies", "corpses"), of_bodies),
    **dict.fromkeys(FORCING, of_forced),
    **dict.fromkeys(("hospitalised", "hospitalized", "hospital", "hospitals"), of_hospital),
    "condition": of_condition,
    **dict.fromkeys(("treated", "escaped", "escaping", "survived", "surviving"), of_hurt_survivors),
    "survive": of_not_survived,
}


_TELLING = TRIGGERS.union(_NOUN_READERS)


def _of_state(found: Counts, count: Count) -> Iterator[Harm]:
    """Those whose phrase says the harm itself: "12 wounded soldiers", "three of the injured were nurses"."""
    harm = _state(found.words[count.harmed])
    if harm:
        told = count.victims is None and found.words[count.end : count.end + 1] in _ARE
        counted = told_of(found, count, count.end + 1) if told else count
        yield Harm(counted, harm, count.harmed, count.harmed, part=True)


def _is_noun_here(found: Counts, at: int) -> bool:
    """Whether a word that may be verb or noun is a noun: "eight arrests", "the murder of six"."""
    words = found.words
    word = words[at]
    if word in ACTS and words[at + 1 : at + 2] == ("of",):
        return True
    if word == "wounds":
        return is_suffered(words, at)
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
    if trigger.first in found.harmed or "age" in words[max(0, trigger.first - 4) : trigger.first]:
        return  # "the median age of the infected was 63" counts nobody
    if words[trigger.first - 2 : trigger.first] in _AMONG:
        yield from _among(found, trigger)
        return
    if (
        words[trigger.first - 1 : trigger.first] in _THE
        and words[trigger.last + 1 : trigger.last + 2] in _CONSIST
    ):
        # "The dead include three nuns", "those killed were nine guards".
        for count in objects(found, trigger.last + 2):
            if count.people is not False:
                yield Harm(count, trigger.verb.harm, trigger.first, trigger.last, part=True)
        return
    if inverted := _behind_inversion(words, trigger):
        for count in objects(found, inverted):
            if count.people:
                yield Harm(count, trigger.verb.harm, trigger.first, trigger.last)
        return
    tolls: list[Harm] = []
    if any(_is_number_of(found, at) for at in range(max(0, trigger.first - 5), trigger.first)):
        tolls = list(of_toll(found, trigger.last, trigger.verb.harm, start=trigger.first))
    yield from tolls or _of_clause(found, trigger)


def _behind_inversion(words: tuple[str, ...], trigger: Trigger) -> int:
    """The index of a subject told behind its verb: "Killed in the crash were [two pilots]"; 0 for none."""
    opens = trigger.first == 0 or (trigger.first == 1 and words[0] == "also")
    if not opens or trigger.verb.form not in {Form.BOTH, Form.PART}:
        return 0
    for at in range(trigger.last + 1, min(len(words), trigger.last + _LONGEST_INVERSION)):
        if words[at : at + 1] in _ARE:
            return at + 1
        if at == trigger.last + 1 and words[at] not in PREPOSITIONS:
            return 0
        if words[at] in SIGNS or words[at] in VERBS:
            return 0
    return 0


_LONGEST_INVERSION = 9
"""Tokens between a verb that opens its sentence and the "were" that its subject follows, at most."""


def _is_number_of(found: Counts, at: int) -> bool:
    """Whether a word stands for a number yet to come, as in "the number of those who died is 12"; not "a total of 12"."""
    return found.words[at] in _NUMBER_OF and not any(count.start <= at < count.end for count in found.found)


def _of_clause(found: Counts, trigger: Trigger) -> Iterator[Harm]:
    """The counts that a verb or adjective binds in its own clause, alone or joined to another word of harm."""
    words = found.words
    if _is_first_of_pair(found, trigger):
        # "killed or hurt": the pair is bound once, by its second word.
        return
    first = first_of_pair(words, trigger)
    if first is not None and first.adjective and object_starts(found, trigger.last + 1):
        # "took three hostage and killed two": no pair.
        first = None
    harm, start = trigger.verb.harm, trigger.first
    if first is not None:
        joint = JOINT.get(frozenset({first.verb.harm, harm}))
        if joint is None and first.verb.harm != harm:
            return
        harm, start = joint or harm, first.first
    group = verb_group(words, start)
    if group.unreal or is_conditional(words, group.start) or _kept_from(words, group.start):
        return
    whole = [count for count in _bound(found, trigger, group, start) if _fits(found, count, trigger)]
    # "arrested 12 people, seven women and five men": what follows a count of people at large is its parts.
    listed = len(whole) > 2 and at_large(words, whole[0]) and words[whole[0].end : whole[0].end + 1] == (",",)
    for index, count in enumerate(whole):
        if _unreal_count(words, count):
            continue
        yield Harm(count, harm, start, trigger.last, part=listed and index > 0)
        some = part_of(found, count)
        if some is not None:
            yield Harm(some, harm, start, trigger.last, part=True)


def _is_first_of_pair(found: Counts, trigger: Trigger) -> bool:
    """Whether another word of harm is joined to this one, and takes what both are said of."""
    second = second_of_pair(found.words, trigger)
    if second is None or object_starts(found, trigger.last + 1):
        return False
    return not (trigger.adjective and object_starts(found, second.last + 1))


def _kept_from(words: tuple[str, ...], start: int) -> bool:
    """Whether what a gerund says did not come about: "saved them from [drowning]", "kept from [being hurt]"."""
    return start > 0 and words[start - 1] == "from" and words[start].endswith("ing")


def _bound(found: Counts, trigger: Trigger, group: Group, start: int) -> list[Count]:
    """The counts in the place where a verb of this form has those it harms."""
    verb = trigger.verb
    passive = group.passive and verb.form in {Form.BOTH, Form.PART}
    if trigger.adjective or passive or not verb.object:
        if verb.form is Form.BASE and group.start > 0 and found.words[group.start - 1] == "to":
            return []
        near = trigger.adjective and not group.passive
        if near and _describes_things(found, trigger.last + 1):
            return []
        return [*subjects(found, group.start, near=near), *companions(found, trigger.last + 1)]
    if verb.form is not Form.PART or trigger.last > trigger.first:
        bound = objects(found, trigger.last + 1)
        if bound:
            return bound
    if verb.form in {Form.BOTH, Form.PART} and _reduced(found, trigger.last + 1):
        return subjects(found, group.start, near=True) if start == group.start or group.start < start else []
    return []


def _describes_things(found: Counts, after: int) -> bool:
    """Whether an adjective has a plural behind it that it describes: "14 dead [batteries]"."""
    if after >= len(found.words):
        return False
    word = found.tokens[after].text
    return word.isalpha() and word.islower() and word not in AFTER_REDUCED and is_plural(word)


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
    return not trigger.shy or (count.victims is None and not _goes_on_of_things(found, count))


def _goes_on_of_things(found: Counts, count: Count) -> bool:
    """Whether a bare number goes on counting things: "20 homes were destroyed and [nine] were affected"."""
    before = [each for each in found.found if each.end <= count.start]
    return bool(before) and before[-1].victims is not None and not before[-1].people


def _unreal_count(words: tuple[str, ...], count: Count) -> bool:
    """Whether the words before a count leave it open: "there might have been two killed", "when one is killed"."""
    before = words[max(0, count.start - 5) : count.start]
    if not MODALS.isdisjoint(before) or not _OPEN.isdisjoint(before):
        return True
    return words[count.start : count.end] == ("one",) and words[count.end : count.end + 1] == ("is",)
