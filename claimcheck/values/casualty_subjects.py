"""Those to the left of a verb that it binds: the counts of its subject, whole lists of them.

Each walk goes over what may stand between and stops at the first word that it cannot account for.
"""

from claimcheck.values.casualty_counts import Counts
from claimcheck.values.casualty_grammar import HARD_STOPS, SIGNS, trigger_at
from claimcheck.values.casualty_phrases import Count
from claimcheck.values.casualty_words import (
    BE,
    BEFORE_OBJECT,
    DETERMINERS,
    HAVE,
    MODALS,
    OBJECT_TAKERS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    word_set,
)
from claimcheck.values.counted import are_children
from claimcheck.values.nouns import is_people

__all__ = ["part_of", "subjects"]

_CLOSES_ASIDE = frozenset([",", "-", "–", "—", ")", "]"])

# The possessive 's is no verb here.
_CLAUSE_VERBS = (BE | HAVE | MODALS) - {"'s", "’s"}
_MODIFIES = word_set(
    ", ( [ - – — aged involved accused suspected charged employed identified trapped wanted convicted stationed "
    "dressed armed believed thought named known"
)
_OPENS_ASIDE = frozenset(["aged", "ages", "all", "both", "mostly", "most", "many", "including", "among"])
_PRONOUNS = frozenset(["he", "she", "they", "it", "we", "i", "you"])
_OTHER_CLAUSE = frozenset(["that", "when", "where", "while", "but", "if", "whose"])
# "All but 14 of the passengers died": 14 did not.
_ALL_BUT = frozenset((word, "but") for word in ("all", "everyone", "everybody", "none", "nobody"))
_MANY = frozenset(["were", "are", "have"])
_OPENS_CLAUSE = frozenset(
    [",", ";", ":", "that", "said", '"', "“", "-", "–", "—", ")", "]", "how", "when", "after"]
)
_FARTHEST = 40


def part_of(found: Counts, whole: Count) -> Count | None:
    """The count of some of those that another counts: "[two] of the 12 killed"."""
    part = found.ending.get(whole.end)
    if part is None or part.whole != whole.start or part.amount.stated in {None, 0.0, 1.0}:
        return None
    return part


def subjects(found: Counts, before: int, *, near: bool) -> list[Count]:
    """The counts of the subject that ends before a verb group; `near`: it touches the group."""
    words = found.words
    end = before
    while end > 0 and words[end - 1] in {"who", "that", "which"}:
        end -= 1
    if end < before and end > 0 and words[end - 1] == ",":
        aside = _before_aside(words, end - 1, max(0, end - _FARTHEST))
        end = aside if aside in found.ending else end - 1
    count = found.ending.get(end) or (None if near else _head_of_subject(found, before))
    if (
        count is None
        or are_children(words, count.start)
        or words[max(0, count.start - 2) : count.start] in _ALL_BUT
    ):
        return []
    if count.victims is None and words[end : end + 1] == ("is",):
        return []
    if count.whole >= 0 and (near or end < before):
        # "Two of the [12 killed]", "one of the [six miners] who were killed".
        count = found.starting[count.whole]
    if not near and _is_object_of_preposition(found, count):
        if end == before:
            return _further_left(found, count)
        # "The funeral of six miners who were killed", but not "the father of two who was killed".
        if words[before] in {"was", "is", "has"} and count.amount.stated != 1:
            return []
    members = [*_listed_before(found, count), count]
    if not near and end == before and _is_object_of_participle(found, members[0]):
        return _further_left(found, members[0])
    return members


def _is_object_of_preposition(found: Counts, count: Count) -> bool:
    """Whether a count hangs on a preposition, and so is not itself the subject."""
    if count.start == 0:
        return False
    before = found.words[count.start - 1]
    return before in PREPOSITIONS and before not in {
        "with",
        "than",
        "over",
        "about",
        "leaving",
        "as",
        "after",
    }


def _is_object_of_participle(found: Counts, count: Count) -> bool:
    """Whether a count is what another does something to: "a guard escorting [a woman] was shot dead"."""
    before = found.words[count.start - 1] if count.start else ""
    if (
        count.single
        and before.endswith("ed")
        and not _RELATIVE.isdisjoint(found.words[max(0, count.start - 3) : count.start])
    ):
        return True  # "the scandal that toppled [a president]"
    return (
        len(before) > 5
        and before.endswith("ing")
        and before not in {"including", "leaving", "evening", "morning"}
    )


_RELATIVE = frozenset(["that", "which", "who"])


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
            count = found.ending.get(at)
            if count is not None and words[at + 1] in _OPENS_ASIDE:
                return None if _is_object_of_preposition(found, count) else count
            at = _before_aside(words, at, lowest)
            count = found.ending.get(at)
            if at < 0 or (count is not None and not _is_object_of_preposition(found, count)):
                return count
            continue
        count = found.ending.get(at + 1)
        if count is not None:
            outcome = _heads(found, count)
            if outcome is not None:
                at = outcome
            else:
                modified = _opens_modifier(words, count.end) or _and_crew(words, count.end)
                return count if modified else None
        elif word in _CLAUSE_VERBS or _ends_subject(words, at):
            return _behind_clause(found, at, lowest, before)
    return None


def _behind_clause(found: Counts, at: int, lowest: int, before: int) -> Count | None:
    """The count before a word that another clause or an uncounted subject begins with."""
    words = found.words
    if words[at] in _CLAUSE_VERBS or trigger_at(words, at) is not None:
        return _before_relative(found, at, lowest)
    if words[at] == "whose":
        return found.ending.get(at)
    joins = words[at] in DETERMINERS and words[at - 1] == "and"
    return _beside_uncounted(found, at - 1, before) if joins else None


def _beside_uncounted(found: Counts, joint: int, before: int) -> Count | None:
    """The count of a subject that ends in one that no number counts: "two soldiers and [an interpreter] were"."""
    count = found.ending.get(joint)
    if count is None or not count.people or found.words[before] not in _MANY:
        return None
    opens = count.start == 0 or found.words[count.start - 1] in _OPENS_CLAUSE
    return count if opens else None


def _heads(found: Counts, count: Count) -> int | None:
    """Where to go on to the left from a count that hangs on another word; None for one that heads its phrase."""
    first = [*_listed_before(found, count), count][0]
    if _is_object_of_preposition(found, first) or _is_object_of_participle(found, first):
        return first.start
    return None


def _ends_subject(words: tuple[str, ...], at: int) -> bool:
    """Whether a word cannot stand inside a counted subject: another clause, verb, or uncounted subject."""
    word = words[at]
    if word in HARD_STOPS or word in _OTHER_CLAUSE or trigger_at(words, at) is not None:
        return True
    return word in _PRONOUNS or (word in DETERMINERS and (at == 0 or words[at - 1] not in PREPOSITIONS))


def _before_relative(found: Counts, at: int, lowest: int) -> Count | None:
    """The count before a relative clause: "five miners [who were working underground]"."""
    for index in range(at - 1, max(lowest - 1, at - 8), -1):
        if found.words[index] in {"who", "whose"}:
            return found.ending.get(index)
        if found.words[index] in SIGNS or trigger_at(found.words, index):
            return None
    return None


def _before_aside(words: tuple[str, ...], at: int, lowest: int) -> int:
    """The index where an aside that closes at a comma, dash or bracket opens; -1 when it does not."""
    opening = {")": "(", "]": "["}.get(words[at], words[at])
    for index in range(at - 1, max(lowest - 1, at - 25), -1):
        if words[index] == opening:
            return index
        if words[index] in HARD_STOPS or words[index] in SAYING:
            return -1
    return -1


def _opens_modifier(words: tuple[str, ...], at: int) -> bool:
    """Whether what follows a head modifies it: a preposition, a relative clause, a comma."""
    if at >= len(words):
        return True
    word = words[at]
    return word in PREPOSITIONS or word in RELATIVES or word in _MODIFIES or word.endswith("ing")


def _and_crew(words: tuple[str, ...], at: int) -> bool:
    """Whether an uncounted noun of people is joined to a head: "157 passengers [and crew]"."""
    return words[at : at + 1] == ("and",) and at + 1 < len(words) and is_people(words[at + 1])


def _listed_before(found: Counts, count: Count) -> list[Count]:
    """Earlier members of a list that ends with a count: "three soldiers and [two civilians]"."""
    words, at = found.words, count.start
    members: list[Count] = []
    if count.people is False or count.victims is None:
        return []
    while at > 0:
        joined = at
        if words[joined - 1] in {"least", "most"} and joined > 1:
            joined -= 2
        elif words[joined - 1] in {"their", "his", "her"}:
            joined -= 1
        if joined > 0 and words[joined - 1] in {"and", "&", "plus"}:
            joined -= 1
        if joined > 0 and words[joined - 1] == ",":
            joined -= 1
        if joined >= at - (words[at - 1] in {"their", "his", "her"}):
            break
        other = found.ending.get(joined)
        if other is None:
            other = _before_phrase(found, joined)
        if other is None or not other.people or other.named or _bound_to_the_left(found, other):
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
        if word in SIGNS or word in BE or word in HAVE or trigger_at(words, index):
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
    return (
        (word in PREPOSITIONS and word not in {"with", "as", "after"})
        or trigger_at(found.words, at) is not None
        or word in {"including", *OBJECT_TAKERS}
        or (word.endswith("ed") and word not in SAYING)
    )
