"""Counts bound to nouns of harm: deaths, killings, tolls, lives, bodies."""

from collections.abc import Iterator

from claimcheck.values.amounts import Amount
from claimcheck.values.casualty_counts import Counts
from claimcheck.values.casualty_grammar import HARD_STOPS, JOINT, SIGNS, Harm, trigger_at, verb_group
from claimcheck.values.casualty_objects import elliptical, listed_after, objects
from claimcheck.values.casualty_phrases import NONE, Count
from claimcheck.values.casualty_subjects import subjects
from claimcheck.values.casualty_tables import (
    ACTS,
    CASUALTY_NOUNS,
    DOERS,
    HARMED_PEOPLE,
    NEED_TAKING,
    TAKING,
    TAKING_LIVES,
    TOLL_BRINGS,
    TOLL_LINKS,
    TOLL_MOVES,
    TOLL_UNREAL,
    TOLLS,
)
from claimcheck.values.casualty_words import (
    BE,
    BEFORE_OBJECT,
    CONDITIONS,
    HAVE,
    MODALS,
    MORE,
    NEGATIONS,
    PREPOSITIONS,
    UNREAL_BEFORE,
    UNREAL_IN_GROUP,
    rank_at,
)
from claimcheck.values.nouns import is_people, is_plural

__all__ = [
    "count_before",
    "is_suffered",
    "of_bodies",
    "of_body",
    "of_lives",
    "of_noun",
    "of_toll",
    "of_total",
]

_STANDING = frozenset(["deaths", "fatalities", "injuries", "casualties"])
_HURTS = frozenset(["injuries", "injury", "wounds", "burns"])
_SUFFERING = frozenset(["suffered", "suffering", "sustained", "sustaining", "received", "receiving", "with"])
# "Four prior arrests" are one person's.
_BRINGS = frozenset(
    ["brings", "bringing", "brought", "taking", "takes", "took", "raising", "raised", "pushing"]
)
_WERE_TAKEN = frozenset(["taken", "seized", "captured"])
_CLAIMED = frozenset([("claimed",), ("claims",), ("claiming",)])
_UNREAL = (
    UNREAL_BEFORE
    | MODALS
    | CONDITIONS
    | (UNREAL_IN_GROUP - {"thought", "about", "meant", "set", "due", "going"})
)
_TOLL_ENDS = (HARD_STOPS - {":"}) | frozenset(["but", "and", "while", "that"])
_NOT_BETWEEN = HAVE | BE | MODALS | frozenset(["prior", "previous", "past"])


def of_noun(found: Counts, at: int) -> Iterator[Harm]:
    """The counts of a noun of harm: "41 deaths", "the killing of 12", "deaths rose to 41", "no injuries"."""
    words = found.words
    word = words[at]
    before = words[max(0, at - 5) : at]
    if any(each in _UNREAL for each in before):
        return
    if (word in ACTS or word in DOERS) and words[at + 1 : at + 2] == ("of",):
        harm, first = (DOERS[word], at) if word in DOERS else _act_pair(words, at)
        yield from (Harm(count, harm, first, at) for count in _of_act(found, at + 2))
    elif word in _HURTS and words[at + 1 : at + 2] == ("to",):
        yield from (Harm(count, "injured", at, at) for count in _of_act(found, at + 2))
    elif word in _HURTS and (suffered := _suffering(words, at)) >= 0:
        yield from _of_sufferers(found, suffered, at)
    elif word in CASUALTY_NOUNS and (word not in {"death", "injury"} or _is_one(words, at)):
        yield from _of_counted_noun(found, at, CASUALTY_NOUNS[word])


def _is_one(words: tuple[str, ...], at: int) -> bool:
    """Whether a single death or injury is counted, and not told one after the other."""
    return words[at - 1 : at] == ("one",) and words[at + 1 : at + 2] != ("after",)


def _of_act(found: Counts, at: int) -> Iterator[Count]:
    """Those that an act of harm takes: the object that starts at an index."""
    return (count for count in objects(found, at) if count.people is not False and count.amount is not NONE)


def _of_counted_noun(found: Counts, at: int, harm: str) -> Iterator[Harm]:
    """The number of a noun that is counted itself, before it or as a toll behind it; 0 for "no"."""
    words = found.words
    word = words[at]
    count = found.ending.get(at + 1) if word in HARMED_PEOPLE else count_before(found, at)
    if count is not None:
        if word not in NEED_TAKING or _taken(words, count):
            yield Harm(count, harm, at, at, part=count.whole >= 0)
            yield from (
                Harm(each, harm, at, at) for each in listed_after(found, at + 1) if elliptical(found, each)
            )
    elif _denied(words, at):
        yield Harm(Count(at - 1, at, at, NONE, None, None), harm, at, at)
    elif word in _STANDING:
        yield from of_toll(found, at, harm)


def _suffering(words: tuple[str, ...], at: int) -> int:
    """The index of the verb or preposition that gives injuries to somebody; -1 when there is none."""
    near = range(at - 1, max(-1, at - 6), -1)
    return next((index for index in near if words[index] in _SUFFERING), -1)


def is_suffered(words: tuple[str, ...], at: int) -> bool:
    """Whether a noun of injury is what somebody has: "suffered wounds"."""
    return _suffering(words, at) >= 0


def _of_sufferers(found: Counts, verb: int, at: int) -> Iterator[Harm]:
    """Those who suffered injuries: "13 people suffered minor injuries"."""
    group = verb_group(found.words, verb)
    if group.unreal:
        return
    for count in subjects(found, group.start, near=found.words[verb] in {"suffering", "sustaining", "with"}):
        if count.people is not False:
            yield Harm(count, "injured", verb, at)


def _act_pair(words: tuple[str, ...], at: int) -> tuple[str, int]:
    """The harm of a noun of an act and where it starts, joined ones together: "killing and injury of"."""
    harm = ACTS[words[at]]
    if at >= 2 and words[at - 1] in {"and", "or"} and words[at - 2] in ACTS:
        joint = JOINT.get(frozenset({harm, ACTS[words[at - 2]]}))
        if joint:
            return joint, at - 2
    return harm, at


def count_before(found: Counts, at: int) -> Count | None:
    """The count of a noun of harm, with at most three words between: "41 confirmed civilian deaths"."""
    words = found.words
    for start in range(at - 1, max(-1, at - 7), -1):
        count = found.starting.get(start)
        if count is not None:
            if (
                count.end > at
                or count.single
                or any(words[i] in SIGNS or words[i] in PREPOSITIONS for i in range(count.number_end, at))
            ):
                return None
            if any(is_plural(words[index]) for index in range(count.number_end, at)):
                return None
            if any(words[index] in _NOT_BETWEEN for index in range(count.number_end, at)):
                return None
            named = at > count.number_end and is_people(words[at - 1]) and words[at - 1] not in MORE
            if count.amount.high == 0 and at > count.number_end and not named:
                # "No serious injuries" is not "no injuries".
                return None
            return count._replace(end=at, victims=(count.number_end, at) if named else None, people=True)
    return None


def _denied(words: tuple[str, ...], at: int) -> bool:
    """Whether "no" stands before a noun of harm, and the words do not only deny a report of it."""
    if any(
        word in {"immediate", "immediately", "reports", "report", "word", "details"}
        for word in words[max(0, at - 6) : at + 6]
    ):
        return False
    before = at - 1
    while before >= 0 and words[before] in {
        "or",
        "and",
        "deaths",
        "injuries",
        "fatalities",
        "civilian",
        "casualties",
    }:
        before -= 1
    return before >= 0 and words[before] == "no"


def _taken(words: tuple[str, ...], count: Count) -> bool:
    before = words[max(0, count.start - 3) : count.start]
    after = words[count.end : count.end + 3]
    return not TAKING.isdisjoint(before) or ("were" in after and not _WERE_TAKEN.isdisjoint(after))


def of_toll(found: Counts, at: int, harm: str = "", *, start: int | None = None) -> Iterator[Harm]:
    """The number that a toll stands at: "the death toll in the city rose from 38 to 41"."""
    words = found.words
    first = at if start is None else start
    if not harm:
        before = words[at - 1] if at else ""
        harm = TOLLS.get(before, "killed")
        first = at - 1 if before in TOLLS else at
        count = found.ending.get(first) or _headline_toll(found, at + 1)
        if count is not None and count.victims is None and count.amount is not NONE:
            yield Harm(count, harm, first, at, toll=True)
            return
    if not TOLL_UNREAL.isdisjoint(words[max(0, first - 4) : first]):
        return
    count = _number_of_toll(found, at, moved=_moves(words, at, first))
    if count is not None and count.people is not False and not _verb_follows_other(found, count, harm):
        if not count.people:
            # "Deaths: 41 total", "a toll of 41 Sunday": what follows is not who died.
            count = count._replace(end=count.number_end, victims=None)
        yield Harm(count, harm, first, at, toll=True)


def _headline_toll(found: Counts, at: int) -> Count | None:
    """The number that ends a line right behind a toll: "quake toll 41"."""
    count = found.starting.get(at)
    return count if count is not None and count.end == len(found.words) else None


def of_total(found: Counts, at: int) -> Iterator[Harm]:
    """The total that new harm adds up to: "nine more died, bringing the total to 58"."""
    words = found.words
    if words[at - 1 : at] != ("the",) or not _BRINGS.intersection(words[max(0, at - 3) : at]):
        return
    for index in range(at - 2, max(-1, at - 25), -1):
        trigger = trigger_at(words, index)
        harm = trigger.verb.harm if trigger else CASUALTY_NOUNS.get(words[index], "")
        if harm:
            yield from of_toll(found, at, harm)
            return


def _moves(words: tuple[str, ...], at: int, first: int) -> bool:
    """Whether the words around a toll say that a number of it follows."""
    if words[at + 1 : at + 2] in {("of",), (":",)} or (at >= 1 and words[first - 1] == "of"):
        return True
    return not TOLL_BRINGS.isdisjoint(words[max(0, first - 4) : first])


def _number_of_toll(found: Counts, at: int, *, moved: bool) -> Count | None:
    """The first number behind a toll that a verb or preposition binds to it; `moved`: no verb of rising is needed."""
    words = found.words
    linked = False
    for index in range(at + 1, min(at + 24, len(words))):
        word = words[index]
        count = found.starting.get(index)
        if count is not None and linked:
            return count if moved or words[index - 1] in {"of", ":"} else None
        if word in _TOLL_ENDS or word in TOLL_UNREAL or word in NEGATIONS:
            return None
        moved = moved or word in TOLL_MOVES
        linked = word in TOLL_LINKS or (linked and word in BEFORE_OBJECT)
    return None


def _verb_follows_other(found: Counts, count: Count, harm: str) -> bool:
    """Whether the number goes on to a noun of another harm: "the toll of 41 injured"."""
    trigger = trigger_at(found.words, count.end) if count.end < len(found.words) else None
    return trigger is not None and trigger.verb.harm != harm


def of_lives(found: Counts, at: int) -> Iterator[Harm]:
    """The counts of lives taken: "claimed 12 lives", "the lives of 12 people", "cost 12 people their lives"."""
    words = found.words
    first = max(0, at - 14)
    verb = max((index for index in range(first, at) if words[index] in TAKING_LIVES), default=-1)
    taken = verb >= 0 and not verb_group(words, verb).unreal
    counts: list[Count] = []
    if words[at + 1 : at + 2] == ("of",):
        counts = objects(found, at + 2) if taken else []
    elif words[at - 1 : at] == ("their",):
        count = found.ending.get(at - 1)
        counts = (
            [count] if taken and words[verb].startswith("cost") and count is not None and count.people else []
        )
    elif words[at] == "victims":
        count = found.ending.get(at + 1)
        if count is not None and words[count.start - 1 : count.start] in _CLAIMED:
            counts = [count]
    else:
        after = words[at + 1 : at + 5]
        lost = "lost" in after and MODALS.isdisjoint(after)
        count = found.around(at)
        if count is not None and (taken or lost):
            counts = [count._replace(end=at + 1, victims=None, people=True)]
    yield from (Harm(count, "killed", at, at) for count in counts)


def of_body(found: Counts, at: int) -> Iterator[Harm]:
    """The bodies that one more makes: "a third body was found"; a part of the dead."""
    words = found.words
    if words[at + 1 : at + 2] not in _WAS or _FINDING.isdisjoint(words[at + 2 : at + 6]):
        return
    for start in range(max(0, at - 3), at - 1):
        rank, end = rank_at(words, start + 1)
        if words[start] in _ARTICLES and rank > 1 and end == at:
            amount = Amount(float(rank), None, hedge="at least", stated=float(rank))
            count = Count(start, at, at + 1, amount, None, people=True, ordinal=True)
            yield Harm(count, "killed", at, at, part=True)


_ARTICLES = frozenset(["a", "an"])
_WAS = frozenset([("was",), ("is",), ("has",)])
_FINDING = frozenset(
    [
        "found",
        "recovered",
        "pulled",
        "retrieved",
        "discovered",
        "exhumed",
        "recover",
        "recovering",
        "received",
    ]
)


def of_bodies(found: Counts, at: int) -> Iterator[Harm]:
    """The bodies that were found: never more than the dead, and so a part of them."""
    words = found.words
    if _FINDING.isdisjoint(words[max(0, at - 6) : at + 14]):
        return
    count = count_before(found, at) or found.around(at)
    if count is not None and not count.single:
        yield Harm(count._replace(end=at + 1, victims=None, people=True), "killed", at, at, part=True)
    elif words[at + 1 : at + 2] == ("of",):
        for each in objects(found, at + 2):
            if each.people or each.victims is None:
                yield Harm(each, "killed", at, at, part=True)
