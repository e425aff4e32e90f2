"""Which count a word of harm binds: subjects to its left, objects to its right, tolls and nouns of harm.

A small clause grammar over tokens, no parser: from each word of harm it walks outwards over what may
stand between, and stops at the first word that it cannot account for. What it cannot account for is not bound.
"""

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.values.casualty_counts import NONE, Count, Counts
from claimcheck.values.nouns import is_people, is_plural
from claimcheck.values.casualty_tables import (
    ACTS,
    ADJECTIVES,
    AFTER_REDUCED,
    BE,
    BEFORE_OBJECT,
    CASUALTY_NOUNS,
    CONDITIONS,
    DETERMINERS,
    HARMED_PEOPLE,
    HAVE,
    IN_GROUP,
    LOST,
    MODALS,
    NEEDS_PEOPLE,
    NEED_TAKING,
    NEGATIONS,
    PHRASES,
    PREPOSITIONS,
    REAL_INFINITIVE,
    RELATIVES,
    SHY_ADJECTIVES,
    TAKING,
    TAKING_LIVES,
    TOLL_LINKS,
    TOLL_MOVES,
    TOLL_UNREAL,
    TOLLS,
    UNREAL_BEFORE,
    UNREAL_IN_GROUP,
    VERBS,
    Form,
    Verb,
)

__all__ = ["Harm", "harms"]

_SIGNS = frozenset(".,;:!?()[]\"'“”‘’«»–—…/")
_HARD_STOPS = frozenset(";:!?…")
_CLOSES_ASIDE = frozenset([",", "–", "—", ")", "]"])
_FARTHEST = 40
_OPEN = frozenset(["feared", "fears", "if", "whether", "unless"])
_NUMBER_OF = frozenset(["number", "numbers", "total", "count", "figure", "figures"])
_BOTH_WAYS = {frozenset({"killed", "injured"}): "killed or injured", frozenset({"killed", "missing"}): "killed or missing"}


class Harm(NamedTuple):
    """A count bound to a word of harm; `first` and `last` are the token indexes of that word."""

    count: Count
    harm: str
    first: int
    last: int
    part: bool = False
    toll: bool = False


class _Trigger(NamedTuple):
    """A verb or adjective of harm: token indexes of its words (the end included), and what it is."""

    first: int
    last: int
    verb: Verb
    adjective: bool = False
    shy: bool = False


class _Group(NamedTuple):
    """What stands before a verb: where its group begins, and what its helpers say."""

    start: int
    passive: bool
    unreal: bool


def harms(found: Counts) -> Iterator[Harm]:
    """Every count bound to a word of harm, in the order of the words of harm."""
    words = found.words
    at, last = 0, len(words)
    while at < last:
        trigger = None if _is_noun_here(found, at) else _trigger(words, at)
        if trigger is not None:
            yield from _of_verb(found, trigger)
            at = trigger.last + 1
            continue
        word = words[at]
        if word in {"toll", "tolls"}:
            yield from _of_toll(found, at)
        elif word in {"lives", "life"}:
            yield from _of_lives(found, at)
        elif word in {"bodies", "corpses"}:
            yield from _of_bodies(found, at)
        elif word in CASUALTY_NOUNS or word in ACTS:
            yield from _of_noun(found, at)
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
    return word in CASUALTY_NOUNS and word in VERBS and _count_before(found, at) is not None


_AMONG = frozenset([("among", "the"), ("among", "those"), ("of", "those"), ("amongst", "the")])


def _among(found: Counts, trigger: _Trigger) -> Iterator[Harm]:
    """Those said to be among the harmed, a part of them: "among the dead were three children"."""
    words = found.words
    if words[trigger.first - 2] == "of":
        return
    after = trigger.last + 1
    counts: list[Count] = []
    if words[after : after + 1] in {("were",), ("was",), ("are",), ("is",)}:
        counts = _objects(found, after + 1)
    elif trigger.first >= 3 and words[trigger.first - 3] in BE:
        counts = _subjects(found, _group(words, trigger.first - 2).start, near=False)
    for count in counts:
        if count.people is not False:
            yield Harm(count, trigger.verb.harm, trigger.first, trigger.last, part=True)


def _state(word: str) -> str:
    verb = VERBS.get(word)
    return verb.harm if verb else ADJECTIVES.get(word, "injured" if word == "wounded" else "")


def _trigger(words: tuple[str, ...], at: int) -> _Trigger | None:
    """The verb or adjective of harm that starts at a token, the longest phrase first."""
    word = words[at]
    for rest, verb in PHRASES.get(word, ()):
        if words[at + 1 : at + 1 + len(rest)] == rest:
            return _Trigger(at, at + len(rest), verb, shy=verb.harm in {"detained", "displaced"})
    verb_ = VERBS.get(word)
    if verb_ is not None:
        if verb_.form is Form.ING and words[at + 1 : at + 2] == ("of",):
            return None
        return _Trigger(at, at, verb_, shy=word in NEEDS_PEOPLE)
    if word in ADJECTIVES:
        return _Trigger(at, at, Verb(ADJECTIVES[word], Form.PART), adjective=True, shy=word in SHY_ADJECTIVES)
    return None


# --- verbs and adjectives ----------------------------------------------------------------------


def _of_verb(found: Counts, trigger: _Trigger) -> Iterator[Harm]:
    """The counts that a verb or adjective of harm binds, as its subject or its object."""
    words = found.words
    if any(count.harmed == trigger.first for count in found.found):
        return
    if not _NUMBER_OF.isdisjoint(words[max(0, trigger.first - 5) : trigger.first]):
        bound = list(_of_toll(found, trigger.last, trigger.verb.harm))
        if bound:
            yield from bound
            return
    if words[trigger.first - 2 : trigger.first] in _AMONG:
        yield from _among(found, trigger)
        return
    second = _second_of_pair(words, trigger)
    first = _first_of_pair(words, trigger)
    if second is not None and not _object_starts(found, trigger.last + 1):
        # "killed or hurt": the pair is bound once, by its second word.
        return
    harm, start = trigger.verb.harm, trigger.first
    if first is not None:
        joint = _BOTH_WAYS.get(frozenset({first.verb.harm, harm}))
        if joint is None and first.verb.harm != harm:
            return
        harm, start = joint or harm, first.first
    group = _group(words, start)
    if group.unreal or _conditional(words, group.start):
        return
    whole = [count for count in _bound(found, trigger, group, start) if _fits(count, trigger)]
    # "arrested 12 people, seven women and five men": what follows a count of people at large is its parts.
    listed = len(whole) > 2 and _at_large(words, whole[0]) and words[whole[0].end : whole[0].end + 1] == (",",)
    for index, count in enumerate(whole):
        if not _unreal_count(words, count) and not _some_of_the_harmed(words, count, start):
            yield Harm(count, harm, start, trigger.last, part=listed and index > 0)
    if not any(count.amount is NONE for count in whole):
        yield from _parts_after(found, trigger, harm, total=bool(whole) and _at_large(words, whole[0]))


def _bound(found: Counts, trigger: _Trigger, group: _Group, start: int) -> list[Count]:
    """The counts in the place where a verb of this form has those it harms."""
    verb = trigger.verb
    passive = group.passive and verb.form in {Form.BOTH, Form.PART}
    if trigger.adjective or passive or not verb.object:
        if verb.form is Form.BASE and group.start > 0 and found.words[group.start - 1] == "to":
            return []
        return _subjects(found, group.start, near=trigger.adjective and not group.passive)
    if verb.form is not Form.PART or trigger.last > trigger.first:
        objects = _objects(found, trigger.last + 1)
        if objects:
            return objects
    if verb.form in {Form.BOTH, Form.PART} and _reduced(found, trigger.last + 1):
        return _subjects(found, group.start, near=True) if start == group.start or group.start < start else []
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


def _fits(count: Count, trigger: _Trigger) -> bool:
    """Whether what is counted can come to this harm."""
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
    return count.victims is None and words[at - 1 : at] in {("the",), ("those",)} and "of" in words[count.start : at]


def _second_of_pair(words: tuple[str, ...], trigger: _Trigger) -> _Trigger | None:
    """The word of harm joined to this one: "hurt" in "killed or hurt"."""
    at = trigger.last + 1
    if at + 1 >= len(words) or words[at] not in {"and", "or", "/"}:
        return None
    at += 1
    while at + 1 < len(words) and (words[at].endswith("ly") or words[at] in {"or", "another"}):
        at += 1
    other = _trigger(words, at)
    return other if other and _pairs(trigger, other) else None


def _first_of_pair(words: tuple[str, ...], trigger: _Trigger) -> _Trigger | None:
    at = trigger.first - 1
    while at > 0 and words[at].endswith("ly"):
        at -= 1
    if at < 1 or words[at] not in {"and", "or", "/"}:
        return None
    at -= 1
    if at > 0 and words[at] == "and":
        at -= 1
    for first in (at, at - 1):
        other = _trigger(words, first) if first >= 0 else None
        if other and other.last == at and _pairs(other, trigger):
            return other
    return None


def _pairs(one: _Trigger, other: _Trigger) -> bool:
    """Whether two words of harm are of one form, so that "and" joins them and nothing else."""
    forms = {one.verb.form, other.verb.form}
    return len(forms) == 1 or forms <= {Form.BOTH, Form.PART, Form.PAST}


def _group(words: tuple[str, ...], start: int) -> _Group:
    """The helpers before a verb: "were reportedly", "may have been", "was not"."""
    at, passive, unreal = start - 1, False, False
    while at >= 0 and start - at < 12:
        word = words[at]
        if word in BE:
            passive = True
        elif word in {"remain", "remained", "remains", "left", "went", "gone"}:
            passive = True
        elif word in MODALS or word in NEGATIONS or word in UNREAL_IN_GROUP:
            unreal = True
        elif word == "to":
            before = words[at - 1] if at else ""
            real = words[at + 1 : at + 2] == ("have",) or words[at + 1 : at + 2] == ("be",) or before in REAL_INFINITIVE
            unreal = unreal or not real or before in UNREAL_IN_GROUP
            if before in REAL_INFINITIVE:
                break
        elif word in {"did", "do", "does"}:
            unreal = unreal or words[at + 1] in NEGATIONS
        elif word == "and" and at > 0 and words[at - 1] in IN_GROUP and words[at - 1] not in HAVE | BE:
            pass
        elif word not in HAVE and word not in IN_GROUP and not (word.endswith("ly") and word not in {"family", "only"}):
            break
        at -= 1
    before = words[at] if at >= 0 else ""
    if before in UNREAL_BEFORE or (at > 0 and before in {"of", "from", "for", "to"} and words[at - 1] in UNREAL_BEFORE):
        unreal = True
    return _Group(at + 1, passive, unreal)


def _conditional(words: tuple[str, ...], start: int) -> bool:
    """Whether an "if" or "unless" opens the clause that a word stands in."""
    for at in range(start - 1, max(-1, start - 16), -1):
        word = words[at]
        if word in CONDITIONS:
            return True
        if word in {",", ";", ":", "that", "."}:
            return False
    return False


def _object_starts(found: Counts, at: int) -> bool:
    for start in range(at, min(at + 4, len(found.words))):
        if start in found.starting:
            return True
        if found.words[start] not in BEFORE_OBJECT:
            return False
    return False


def _objects(found: Counts, at: int) -> list[Count]:
    """The counts of an object: "at least 12 people", "himself and 12 others", "a driver and two guards"."""
    words = found.words
    first = None
    for start in range(at, min(at + 6, len(words))):
        first = found.starting.get(start)
        if first is not None or words[start] not in BEFORE_OBJECT:
            break
    if first is None:
        first = _after_uncounted(found, at)
    if first is None:
        return []
    return [first, *_listed_after(found, first.end)]


def _after_uncounted(found: Counts, at: int) -> Count | None:
    """A counted second member of an object whose first has no number: "his wife and two children"."""
    words = found.words
    for index in range(at, min(at + 10, len(words) - 1)):
        word = words[index]
        if index > at and (word in {"and", ","} or words[index : index + 3] == ("as", "well", "as")):
            nxt = index + 1 + (word == "," and words[index + 1] == "and")
            if words[nxt : nxt + 3] == ("as", "well", "as") or word == "as":
                nxt += 3 - (word == "as")
            elif words[nxt : nxt + 2] == ("along", "with"):
                nxt += 2
            count = found.starting.get(nxt)
            if count is not None and count.people and not _verb_follows(found, count.end):
                # "killed Ivan Petrov, a civilian" names one person twice.
                return None if count.single and word == "," else count._replace(more=False)
            if word == "and":
                return None
        elif (word in PREPOSITIONS and word != "of") or word in BE or word in RELATIVES or word in _HARD_STOPS or word in _INCLUDING:
            return None
        elif _trigger(words, index) or index in found.starting:
            return None
    return None


def _listed_after(found: Counts, at: int) -> list[Count]:
    """Further members of a list of those harmed, to the right: ", three officers and two civilians"."""
    words, members = found.words, []
    while True:
        at = _skip_phrase(found, at)
        joined = at
        if joined < len(words) and words[joined] == ",":
            joined += 1
        if joined < len(words) and words[joined] in {"and", "&", "plus"}:
            joined += 1
        elif words[joined : joined + 3] == ("as", "well", "as"):
            joined += 3
        elif words[joined : joined + 2] == ("along", "with"):
            joined += 2
        if joined == at:
            return members
        while joined < len(words) and words[joined] in {"at", "least"} and joined not in found.starting:
            joined += 1
        count = found.starting.get(joined)
        if count is None or not count.people or _verb_follows(found, count.end) or _of_them(words, count.end):
            return members
        members.append(count)
        at = count.end


def _of_them(words: tuple[str, ...], at: int) -> bool:
    return words[at : at + 2] in {("of", "them"), ("of", "whom"), ("among", "them")}


def _verb_follows(found: Counts, at: int) -> bool:
    """Whether a count is the subject of a clause of its own, or is described by a word of harm."""
    words = found.words
    at = _skip_phrase(found, at)
    while at < len(words) and (words[at].endswith("ly") or words[at] in IN_GROUP) and not _trigger(words, at):
        if words[at] in BE or words[at] in HAVE:
            return True
        at += 1
    if at >= len(words):
        return False
    word = words[at]
    return word in BE or word in HAVE or word in MODALS or word in CASUALTY_NOUNS or _trigger(words, at) is not None


def _skip_phrase(found: Counts, at: int) -> int:
    """The index after a short prepositional phrase, or the same when none starts there."""
    words = found.words
    if at >= len(words) or words[at] not in PREPOSITIONS:
        return at
    for index in range(at + 1, min(at + 9, len(words))):
        word = words[index]
        if word in {",", "and"}:
            return index
        if index in found.starting or word in BE or word in HAVE or word in RELATIVES or word in _SIGNS or _trigger(words, index):
            return index if word in BE or word in HAVE or _trigger(words, index) else at
    return at


# --- subjects ----------------------------------------------------------------------------------


def _subjects(found: Counts, before: int, *, near: bool) -> list[Count]:
    """The counts of the subject that ends before a verb group; `near`: it touches the group."""
    count = _ending(found, before)
    if count is None and not near:
        count = _head_of_subject(found, before)
    if count is None:
        return []
    if not near and _is_object_of_preposition(found, count):
        return _further_left(found, count)
    return [*_listed_before(found, count), count]


def _ending(found: Counts, before: int) -> Count | None:
    """The count that ends right before an index; "who" and a closing quote may stand between."""
    while before > 0 and found.words[before - 1] in RELATIVES - {"whom", "whose"}:
        before -= 1
    return found.ending.get(before)


def _is_object_of_preposition(found: Counts, count: Count) -> bool:
    """Whether a count hangs on a preposition, and so is not itself the subject."""
    if count.start == 0:
        return False
    before = found.words[count.start - 1]
    return before in PREPOSITIONS and before not in {"with", "than", "over", "about", "leaving", "as", "after", "from", "to"}


def _further_left(found: Counts, count: Count) -> list[Count]:
    head = _head_of_subject(found, count.start)
    return [] if head is None else [*_listed_before(found, head), head]


def _head_of_subject(found: Counts, before: int) -> Count | None:
    """The counted head of a subject whose phrases run up to an index: "12 people in the north", ", among them"."""
    words = found.words
    at = before
    lowest = max(0, before - _FARTHEST)
    while at > lowest:
        at -= 1
        word = words[at]
        if word in _CLOSES_ASIDE:
            at = _before_aside(words, at, lowest)
            if at < 0:
                return None
            count = found.ending.get(at)
            if count is not None and not _is_object_of_preposition(found, count):
                return count
            continue
        count = found.ending.get(at + 1)
        if count is not None:
            if not _is_object_of_preposition(found, count):
                return count if _opens_modifier(words, count.end) or _and_crew(words, count.end) else None
            at = count.start
            continue
        if word in BE or word in HAVE or word in MODALS:
            return _before_relative(found, at, lowest)
        if word in _HARD_STOPS or word in {"that", "when", "while", "but", "if"}:
            return None
        if _trigger(words, at) is not None:
            return None
        if word in DETERMINERS and (at == 0 or words[at - 1] not in PREPOSITIONS):
            # A subject of its own without a number.
            return None
    return None


def _before_relative(found: Counts, at: int, lowest: int) -> Count | None:
    """The count before a relative clause: "five miners [who were working underground]"."""
    for index in range(at - 1, max(lowest - 1, at - 8), -1):
        if found.words[index] == "who":
            return found.ending.get(index)
        if found.words[index] in _SIGNS or _trigger(found.words, index):
            return None
    return None


def _before_aside(words: tuple[str, ...], at: int, lowest: int) -> int:
    """The index where an aside that closes at a comma, dash or bracket opens; -1 when it does not."""
    opening = {")": "(", "]": "["}.get(words[at], words[at])
    for index in range(at - 1, max(lowest - 1, at - 25), -1):
        if words[index] == opening:
            return index
        if words[index] in _HARD_STOPS:
            return -1
    return -1


def _opens_modifier(words: tuple[str, ...], at: int) -> bool:
    """Whether what follows a head modifies it: a preposition, a relative clause, a comma."""
    if at >= len(words):
        return True
    word = words[at]
    return word in PREPOSITIONS or word in RELATIVES or word in {",", "(", "[", "–", "—", "aged"} or word.endswith("ing")


def _and_crew(words: tuple[str, ...], at: int) -> bool:
    """Whether an uncounted noun of people is joined to a head: "157 passengers [and crew]"."""
    return words[at : at + 1] == ("and",) and at + 1 < len(words) and is_people(words[at + 1])


def _listed_before(found: Counts, count: Count) -> list[Count]:
    """Earlier members of a list that ends with a count: "three soldiers and [two civilians]"."""
    words, members, at = found.words, [], count.start
    if not count.people:
        return []
    while at > 0:
        joined = at
        if words[joined - 1] in {"least", "most"} and joined > 1:
            joined -= 2
        if joined > 0 and words[joined - 1] in {"and", "&", "plus"}:
            joined -= 1
        if joined > 0 and words[joined - 1] == ",":
            joined -= 1
        if joined == at:
            break
        other = found.ending.get(joined)
        if other is None:
            other = _before_phrase(found, joined)
        if other is None or not other.people or _bound_to_the_left(found, other):
            break
        members.insert(0, other)
        at = other.start
    return members


def _before_phrase(found: Counts, end: int) -> Count | None:
    """The count before a short prepositional phrase that ends at an index."""
    words = found.words
    for index in range(end - 1, max(end - 7, 0), -1):
        word = words[index]
        if word in PREPOSITIONS:
            return found.ending.get(index)
        if word in _SIGNS or word in BE or word in HAVE or _trigger(words, index):
            return None
    return None


def _bound_to_the_left(found: Counts, count: Count) -> bool:
    """Whether a count is already the object of a verb or preposition before it."""
    at = count.start - 1
    while at >= 0 and found.words[at] in BEFORE_OBJECT:
        at -= 1
    if at < 0:
        return False
    word = found.words[at]
    return (word in PREPOSITIONS and word not in {"with", "as", "after"}) or _trigger(found.words, at) is not None or word == "including"


# --- parts -------------------------------------------------------------------------------------

_OPENS_LIST = frozenset([":", "-", "–", "—", "("])
_OPENS_CLAUSE = frozenset(["which", "that", "while", "when", "but", "because", "although", "though", "if", "where", "as"])
_INCLUDING = frozenset(["including", "include", "included", "includes"])


def _at_large(words: tuple[str, ...], count: Count) -> bool:
    """Whether a count is of people at large, so that other counts may be its parts."""
    return count.victims is None or words[count.end - 1] in {"people", "persons", "person", "victims"}


def _parts_after(found: Counts, trigger: _Trigger, harm: str, *, total: bool) -> Iterator[Harm]:
    """The parts that a sentence names of those harmed: "including three children", "among them two"."""
    words = found.words
    for at in range(trigger.last + 1, min(trigger.last + 20, len(words) - 1)):
        word = words[at]
        if total and word in _OPENS_LIST and at + 1 in found.starting:
            first = found.starting[at + 1]
            if first.people and not _verb_follows(found, first.end):
                for count in (first, *_listed_after(found, first.end)):
                    yield Harm(count, harm, trigger.first, trigger.last, part=True)
            return
        if word in _HARD_STOPS or word in _OPENS_CLAUSE or (at > trigger.last + 1 and _trigger(words, at)):
            return
        if word in _INCLUDING or words[at : at + 2] in {("among", "them"), ("of", "whom")}:
            start = at + 1 + (word not in _INCLUDING)
            while start < len(words) and words[start] in {"at", "least", "were", "was", ":"} and start not in found.starting:
                start += 1
            first = found.starting.get(start)
            if first is not None and first.people and (word not in _INCLUDING or not _verb_follows(found, first.end)):
                for count in (first, *_listed_after(found, first.end)):
                    yield Harm(count, harm, trigger.first, trigger.last, part=True)
            return
        if at in found.starting and not _of_them(words, found.starting[at].end):
            # A count of its own stands first: its parts are not this verb's.
            if words[at - 1] not in {"killed", "wounded"} and at > trigger.last + 6:
                return


# --- nouns of harm -----------------------------------------------------------------------------


def _of_noun(found: Counts, at: int) -> Iterator[Harm]:
    """The counts of a noun of harm: "41 deaths", "the killing of 12", "deaths rose to 41", "no injuries"."""
    words = found.words
    word = words[at]
    before = words[max(0, at - 5) : at]
    if any(each in UNREAL_BEFORE or each in MODALS or each in CONDITIONS for each in before):
        return
    if words[at + 1 : at + 2] == ("of",) and word in ACTS:
        harm, first = _act_pair(words, at)
        for count in _objects(found, at + 2):
            if count.people is not False and count.amount is not NONE:
                yield Harm(count, harm, first, at)
        return
    harm = CASUALTY_NOUNS.get(word)
    if harm is None or (word == "death" and not (at and words[at - 1] == "one")):
        return
    if word == "injuries":
        for index in range(at - 1, max(-1, at - 6), -1):
            if words[index] in {"suffered", "suffering", "sustained", "sustaining", "with"}:
                if not _group(words, index).unreal:
                    for count in _subjects(found, _group(words, index).start, near=words[index] in {"suffering", "with"}):
                        if count.people is not False:
                            yield Harm(count, harm, index, at)
                return
    count = found.ending.get(at + 1) if word in HARMED_PEOPLE else _count_before(found, at)
    if count is not None:
        if word not in NEED_TAKING or _taken(words, count.start):
            yield Harm(count, harm, at, at)
    elif _denied(words, at):
        nothing = Count(at - 1, at, at, NONE, None, None)
        yield Harm(nothing, harm, at, at)
    elif word in {"deaths", "fatalities", "injuries", "casualties"}:
        yield from _of_toll(found, at, harm)


def _act_pair(words: tuple[str, ...], at: int) -> tuple[str, int]:
    """The harm of a noun of an act and where it starts, joined ones together: "killing and injury of"."""
    harm = ACTS[words[at]]
    if at >= 2 and words[at - 1] in {"and", "or"} and words[at - 2] in ACTS:
        joint = _BOTH_WAYS.get(frozenset({harm, ACTS[words[at - 2]]}))
        if joint:
            return joint, at - 2
    return harm, at


def _count_before(found: Counts, at: int) -> Count | None:
    """The count of a noun of harm, with at most three words between: "41 confirmed civilian deaths"."""
    words = found.words
    for start in range(at - 1, max(-1, at - 7), -1):
        count = found.starting.get(start)
        if count is not None:
            if count.end > at or count.single or any(words[i] in _SIGNS or words[i] in PREPOSITIONS for i in range(count.number_end, at)):
                return None
            if any(is_plural(words[index]) for index in range(count.number_end, at)):
                return None
            if any(words[index] in _NOT_BETWEEN for index in range(count.number_end, at)):
                return None
            named = at > count.number_end and is_people(words[at - 1])
            if count.amount.high == 0 and at > count.number_end and not named:
                # "No serious injuries" is not "no injuries".
                return None
            return count._replace(end=at, victims=(count.number_end, at) if named else None, people=True)
    return None


_NOT_BETWEEN = HAVE | BE | MODALS
def _denied(words: tuple[str, ...], at: int) -> bool:
    """Whether "no" stands before a noun of harm, and the words do not only deny a report of it."""
    if any(word in {"immediate", "immediately", "reports", "report", "word", "details"} for word in words[max(0, at - 6) : at + 6]):
        return False
    before = at - 1
    while before >= 0 and words[before] in {"or", "and", "deaths", "injuries", "fatalities", "civilian", "casualties"}:
        before -= 1
    return before >= 0 and words[before] == "no"


def _taken(words: tuple[str, ...], start: int) -> bool:
    return any(word in TAKING for word in words[max(0, start - 3) : start])


# --- tolls, lives, bodies ----------------------------------------------------------------------


def _of_toll(found: Counts, at: int, harm: str = "") -> Iterator[Harm]:
    """The number that a toll stands at: "the death toll in the city rose from 38 to 41"."""
    words = found.words
    first = at
    if not harm:
        before = words[at - 1] if at else ""
        harm = TOLLS.get(before, "killed")
        first = at - 1 if before in TOLLS else at
        count = found.ending.get(first)
        if count is not None and count.victims is None and count.amount is not NONE:
            yield Harm(count, harm, first, at, toll=True)
            return
    moved = words[at + 1 : at + 2] in {("of",), (":",)} or (at >= 1 and words[first - 1] == "of")
    moved = moved or any(word in {"number", "total", "brings", "bringing", "brought", "raising", "raised", "taking", "pushed", "put", "puts", "pushing", "the"} for word in words[max(0, first - 4) : first])
    if not TOLL_UNREAL.isdisjoint(words[max(0, first - 4) : first]):
        return
    linked = False
    for index in range(at + 1, min(at + 24, len(words))):
        word = words[index]
        count = found.starting.get(index)
        if count is not None and linked:
            if count.people is not False and (moved or words[index - 1] in {"of", ":"}) and not _verb_follows_other(found, count, harm):
                yield Harm(count, harm, first, at, toll=True)
            return
        if word in TOLL_UNREAL or word in _HARD_STOPS - {":"} or word in NEGATIONS or (word in {"but", "and", "while", "that"}):
            return
        moved = moved or word in TOLL_MOVES
        if word in BEFORE_OBJECT and linked and word not in TOLL_LINKS:
            continue
        linked = word in TOLL_LINKS or (linked and word in BEFORE_OBJECT)
        if count is not None and not linked:
            linked = False


def _verb_follows_other(found: Counts, count: Count, harm: str) -> bool:
    """Whether the number goes on to a noun of another harm: "the toll of 41 injured"."""
    trigger = _trigger(found.words, count.end) if count.end < len(found.words) else None
    return trigger is not None and trigger.verb.harm != harm


def _of_lives(found: Counts, at: int) -> Iterator[Harm]:
    """The counts of lives taken: "claimed 12 lives", "the lives of 12 people", "cost 12 people their lives"."""
    words = found.words
    near = words[max(0, at - 14) : at]
    taking = [index for index, word in enumerate(near) if word in TAKING_LIVES]
    if words[at + 1 : at + 2] == ("of",):
        if taking and not _group(words, max(0, at - len(near)) + taking[-1]).unreal:
            for count in _objects(found, at + 2):
                yield Harm(count, "killed", at, at)
        return
    if words[at - 1 : at] == ("their",):
        count = found.ending.get(at - 1)
        if count is not None and count.people and any(word in {"cost", "costing", "costs"} for word in near):
            yield Harm(count, "killed", at, at)
        return
    count = found.ending.get(at)
    if count is None:
        count = found.starting.get(at - 1)
        if count is None or count.number_end != at:
            count = next((each for each in found.found if each.start < at < each.end and each.number_end <= at), None)
    if count is None:
        return
    count = count._replace(end=at + 1, victims=None, people=True)
    after = words[at + 1 : at + 5]
    if (taking and not _group(words, max(0, at - len(near)) + taking[-1]).unreal) or ("lost" in after and not any(w in MODALS for w in after)):
        yield Harm(count, "killed", at, at)


def _of_bodies(found: Counts, at: int) -> Iterator[Harm]:
    """The bodies that were found: never more than the dead, and so a part of them."""
    words = found.words
    count = _count_before(found, at) or next(
        (each for each in found.found if each.start < at < each.end), None
    )
    near = set(words[max(0, at - 6) : at + 8])
    if not near & {"found", "recovered", "pulled", "retrieved", "discovered", "exhumed", "recover", "recovering"}:
        return
    if count is not None and not count.single:
        yield Harm(count._replace(end=at + 1, victims=None, people=True), "killed", at, at, part=True)
    elif words[at + 1 : at + 2] == ("of",):
        for each in _objects(found, at + 2):
            if each.people or each.victims is None:
                yield Harm(each, "killed", at, at, part=True)
