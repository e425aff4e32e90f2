"""Turns of phrase whose words of harm stand apart: "forced 300 people to flee", "drove 300 from their homes", "were treated for burns"."""

from collections.abc import Iterator

from claimcheck.values.casualty_counts import Counts
from claimcheck.values.casualty_grammar import Harm, is_conditional, leaves_something, verb_group
from claimcheck.values.casualty_objects import objects
from claimcheck.values.casualty_subjects import subjects
from claimcheck.values.casualty_tables import ILLNESS, LEAVING, VIOLENCE, WOUNDS
from claimcheck.values.casualty_words import BE

__all__ = ["of_condition", "of_forced", "of_hospital", "of_hurt_survivors", "of_not_survived"]


_HOMES = frozenset((home,) for home in ("homes", "houses", "villages", "village"))
_TAKEN = frozenset(["taken", "rushed", "brought", "airlifted"])


def of_forced(found: Counts, at: int) -> Iterator[Harm]:
    """Those whom something forces from their homes: "forcing 300 families to evacuate"."""
    words = found.words
    group = verb_group(words, at)
    if group.unreal or is_conditional(words, group.start):
        return
    for count in objects(found, at + 1):
        way = words[count.end : count.end + 3]
        if way[:2] == ("from", "their") and way[2:] in _HOMES:
            yield Harm(count, "displaced", at, count.end + 2)
            continue
        if way == ("out", "of", "their") and words[count.end + 3 : count.end + 4] in _HOMES:
            yield Harm(count, "displaced", at, count.end + 3)
            continue
        verb = words[count.end + 1 : count.end + 2]
        if words[count.end : count.end + 1] != ("to",) or not verb or verb[0] not in LEAVING:
            continue
        if verb[0] not in {"leave", "abandon"} or not leaves_something(words, count.end + 2):
            yield Harm(count, "displaced", at, count.end + 1)


_SIGHT = 60
"""Words around those who were treated among which something says what came upon them."""


def _after_violence(words: tuple[str, ...], at: int) -> bool:
    """Whether the words around a place tell of violence and not of illness."""
    around = words[max(0, at - _SIGHT) : at + _SIGHT]
    return not VIOLENCE.isdisjoint(around) and ILLNESS.isdisjoint(around)


def of_hospital(found: Counts, at: int) -> Iterator[Harm]:
    """Those taken to hospital after violence, who are some of the hurt: "12 people were taken to hospital"."""
    words = found.words
    if not _after_violence(words, at):
        return
    verb = at
    if words[at].endswith(("hospital", "hospitals")):
        near = range(at - 1, max(-1, at - 5), -1)
        verb = next((index for index in near if words[index] in _TAKEN), -1)
        if verb < 0 and "in" in words[max(0, at - 2) : at]:
            # "Nine were still in hospital."
            verb = next((index + 1 for index in near if words[index] in BE), -1)
    if verb < 0:
        return
    group = verb_group(words, verb)
    if group.passive and not group.unreal:
        for count in subjects(found, group.start, near=False):
            if count.people is not False:
                yield Harm(count, "injured", verb, at, part=True)


def of_hurt_survivors(found: Counts, at: int) -> Iterator[Harm]:
    """Those treated for wounds, or who came away with them: "two were treated for burns"."""
    words = found.words
    after = words[at + 1 : at + 8]
    treated = words[at] == "treated"
    if not after or ("for" if treated else "with") not in after[:4] or WOUNDS.isdisjoint(after):
        return
    group = verb_group(words, at)
    if group.unreal or treated != group.passive:
        return
    last = next(index for index in range(at + 1, at + 8) if words[index] in WOUNDS)
    for count in subjects(found, group.start, near=False):
        if count.people is not False:
            yield Harm(count, "injured", at, last)


def of_not_survived(found: Counts, at: int) -> Iterator[Harm]:
    """Those who came through no accident or violence: "two of them did not survive"."""
    words = found.words
    after = words[at + 1 : at + 3]
    if after and after[0].isalnum() and after[0] not in _GOING_ON and VIOLENCE.isdisjoint(after):
        return
    first = next((at - len(turn) for turn in _NOT if words[max(0, at - len(turn)) : at] == turn), -1)
    if first < 0:
        return
    for count in subjects(found, first, near=False):
        if count.people or (count.people is None and count.victims is None):
            yield Harm(count, "killed", first, at)


_NOT = (("did", "not"), ("didn't",), ("did", "n't"), ("failed", "to"))
_GOING_ON = frozenset(["and", "but", "while"])


def of_condition(found: Counts, at: int) -> Iterator[Harm]:
    """Those in a bad way after violence, who are some of the hurt: "and two in critical condition"."""
    words = found.words
    if at < 2 or words[at - 1] not in _GRAVE or not _after_violence(words, at):
        return
    first = at - 1
    while first > 0 and (words[first - 1] in _GRAVE or words[first - 1] in _BETWEEN_GRAVE):
        first -= 1
    if words[first - 1 : first] != ("in",):
        return
    group = verb_group(words, first - 1)
    if group.unreal:
        return
    for count in subjects(found, group.start, near=group.start == first - 1):
        if count.people or (count.people is None and count.victims is None):
            yield Harm(count, "injured", first - 1, at, part=True)


_GRAVE = frozenset(["critical", "serious", "grave", "stable"])
_BETWEEN_GRAVE = frozenset(["a", "but", "or", "and", "very"])
