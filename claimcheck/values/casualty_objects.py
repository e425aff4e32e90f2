"""Those to the right of a verb that it binds: the counts of its object, whole lists of them.

Each walk goes over what may stand between and stops at the first word that it cannot account for.
"""

from claimcheck.values.casualty_counts import Counts
from claimcheck.values.casualty_grammar import HARD_STOPS, INCLUDING, SIGNS, trigger_at
from claimcheck.values.casualty_phrases import Count
from claimcheck.values.casualty_tables import CASUALTY_NOUNS
from claimcheck.values.casualty_words import (
    AFTER_REDUCED,
    BE,
    BEFORE_OBJECT,
    CONJUNCTIONS,
    DETERMINERS,
    DIRECTIONS,
    HAVE,
    HOMELAND,
    IN_GROUP,
    MODALS,
    MONTHS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SITES,
)
from claimcheck.values.nouns import is_people, is_plural

__all__ = ["companions", "elliptical", "listed_after", "object_starts", "objects", "verb_follows"]


_ANDS = frozenset([("and",), ("&",), ("plus",)])
_AFTER_MEMBER = SIGNS | PREPOSITIONS | CONJUNCTIONS | RELATIVES | AFTER_REDUCED | {"aged"}
_PARTS_OF_LAND = frozenset(
    ("the", word)
    for word in (*HOMELAND, *DIRECTIONS, "first", "second", "third", "other", "latter", "former")
)
_APOSTROPHES = frozenset([("'",), ("’",), ("'s",), ("’s",)])
_OWNERS = frozenset([("his",), ("her",), ("their",)])
_BEFORE_MEMBER = frozenset(["at", "least", "their", "his", "her", "the"])


def object_starts(found: Counts, at: int) -> bool:
    """Whether a counted object begins at an index, or right behind a few words of measure."""
    for start in range(at, min(at + 4, len(found.words))):
        if start in found.starting:
            return True
        if found.words[start] not in BEFORE_OBJECT:
            return False
    return False


def objects(found: Counts, at: int) -> list[Count]:
    """The counts of an object: "at least 12 people", "himself and 12 others", "a driver and two guards"."""
    words = found.words
    first = None
    for start in range(at, min(at + 6, len(words))):
        first = found.starting.get(start)
        if first is not None or words[start] not in BEFORE_OBJECT:
            break
    if first is None:
        first = _after_uncounted(found, at)
    if first is None or _owns(found, first.end):
        return []
    return [first, *listed_after(found, first.end)]


def companions(found: Counts, at: int) -> list[Count]:
    """Those who came to harm with the subject, told behind its verb: "was shot [along with two aides]"."""
    words = found.words
    start = at + 1 if words[at : at + 1] == ("alongside",) else at + 2
    if start == at + 2 and words[at:start] not in _BESIDE:
        return []
    return [count for count in objects(found, start) if count.people]


_BESIDE = frozenset([("along", "with"), ("together", "with")])


def _owns(found: Counts, at: int) -> bool:
    """Whether an apostrophe behind a count makes what follows the object: "displaced 14 families' belongings"."""
    signs = found.words[at : at + 1]
    if signs not in _APOSTROPHES or at + 1 >= len(found.words):
        return False
    adjacent = found.tokens[at].start == found.tokens[at - 1].end
    return adjacent and found.words[at + 1][0].isalpha() and found.words[at + 1] not in DETERMINERS


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
            if count is not None and count.people and not _is_subject(found, count):
                # "killed Ivan Petrov, a civilian" names one person twice.
                return None if count.single and word == "," else count._replace(more=False)
            if word == "and":
                return None
        elif (
            (
                (word in PREPOSITIONS and word != "of")
                or word in BE
                or word in RELATIVES
                or word in HARD_STOPS
                or word in INCLUDING
            )
            or trigger_at(words, index)
            or index in found.starting
        ):
            return None
    return None


def listed_after(found: Counts, at: int) -> list[Count]:
    """Further members of a list of those harmed, to the right: ", three officers and two civilians"."""
    words = found.words
    members: list[Count] = []
    while True:
        at = _skip_phrase(found, at)
        joined = _after_joiner(words, at)
        if joined == at:
            return members
        at = _after_kin(found, joined)
        if at > joined:
            continue
        while joined < len(words) and words[joined] in _BEFORE_MEMBER and joined not in found.starting:
            joined += 1
        count = found.starting.get(joined)
        if count is not None and elliptical(found, count):
            count = count._replace(people=True)
        if count is None or not _is_member(found, count) or _of_them(words, count.end):
            return members
        members.append(count)
        at = count.end


def _is_member(found: Counts, count: Count) -> bool:
    """Whether a count behind another may be harmed with it: of people, or an unknown plural, with no verb behind."""
    after = found.words[count.end : count.end + 1]
    if count.named or _is_subject(found, count):
        return False
    if (
        after
        and after[0] not in _SINGULAR
        and (after[0] in SAYING or not (after[0] in _AFTER_MEMBER or after[0].endswith(("ly", "ing"))))
    ):
        return False
    if count.people is not None or count.victims is None:
        return bool(count.people)
    return is_plural(found.words[count.end - 1])


def _is_subject(found: Counts, count: Count) -> bool:
    """Whether a count is the subject of a verb behind it, which agrees with it: not "the murder of [two nuns] was"."""
    many = (count.amount.stated or 0.0) > 1
    return verb_follows(found, count.end) and not (
        many and found.words[count.end : count.end + 1] != () and found.words[count.end] in _SINGULAR
    )


_SINGULAR = frozenset(["was", "is", "has"])


def _after_joiner(words: tuple[str, ...], at: int) -> int:
    """The index after what joins the members of a list: a comma, "and", "as well as"; the same for none."""
    if words[at : at + 1] == (",",):
        at += 1
    if words[at : at + 1] in _ANDS:
        return at + 1
    if words[at : at + 3] == ("as", "well", "as"):
        return at + 3
    return at + 2 if words[at : at + 2] == ("along", "with") else at


def _after_kin(found: Counts, at: int) -> int:
    """The index after a member of a list that no number counts: ", [his wife] and three children"."""
    words = found.words
    if words[at : at + 1] in _OWNERS and at + 1 < len(words) and is_people(words[at + 1]):
        return at + 2
    return at


def elliptical(found: Counts, count: Count) -> bool:
    """Whether a bare number in a list counts what the list counts, elsewhere: "and another five in Bosnia"."""
    at = count.end
    return (
        count.victims is None
        and count.amount.unit == ""
        and found.words[at : at + 1] != ()
        and found.words[at] in SITES
        and at + 1 < len(found.tokens)
        and found.words[at + 1] not in MONTHS
        and (found.tokens[at + 1].text[0].isupper() or found.words[at + 1 : at + 3] in _PARTS_OF_LAND)
    )


def _of_them(words: tuple[str, ...], at: int) -> bool:
    """Whether a count is of some of those just counted: "two of them"."""
    return words[at : at + 2] in {("of", "them"), ("of", "whom"), ("among", "them")}


def verb_follows(found: Counts, at: int) -> bool:
    """Whether a count is the subject of a clause of its own, or is described by a word of harm."""
    words = found.words
    at = _skip_phrase(found, at)
    while (
        at < len(words) and (words[at].endswith("ly") or words[at] in IN_GROUP) and not trigger_at(words, at)
    ):
        if words[at] in BE or words[at] in HAVE:
            return True
        at += 1
    if at >= len(words):
        return False
    word = words[at]
    return (
        word in BE
        or word in HAVE
        or word in MODALS
        or word in CASUALTY_NOUNS
        or trigger_at(words, at) is not None
    )


def _skip_phrase(found: Counts, at: int) -> int:
    """The index after a short prepositional phrase, or the same when none starts there."""
    words = found.words
    if at >= len(words) or words[at] not in PREPOSITIONS:
        return at
    for index in range(at + 1, min(at + 9, len(words))):
        word = words[index]
        if word in {",", "and"}:
            return index
        if (
            index in found.starting
            or word in BE
            or word in HAVE
            or word in RELATIVES
            or word in SIGNS
            or trigger_at(words, index)
        ):
            return index if word in BE or word in HAVE or trigger_at(words, index) else at
    return at
