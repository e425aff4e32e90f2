"""Whether a text tells of more than one event, or of one at more than one moment, so that two of its tolls may both be true."""

from collections.abc import Iterable
from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import sentences, tokens
from claimcheck.values.casualties import Casualty, find_casualties
from claimcheck.values.growing import counted_until
from claimcheck.values.names import Name, same_bearer
from claimcheck.values.openings import is_past
from claimcheck.values.speech import find_speeches
from claimcheck.values.speech_verbs import ACTS
from claimcheck.values.voices import other_voice
from claimcheck.values.words import lemma

__all__ = [
    "counts_attackers",
    "is_running",
    "points_to_a_place",
    "tells_of_a_moment",
    "tells_of_another",
    "told_by_two",
    "told_of_both",
    "where_they_died",
]

# Words that make a sentence speak of an event beside the one that its text is about: alone, and before a
# word for an event ("a second blast", "another attack", "last year").
_ANOTHER = frozenset(
    [
        *("previous", "previously", "separate", "separately", "elsewhere", "deadliest", "worst", "similar"),
        *("anniversary", "decade", "decades", "history", "each", "every", "average", "annually"),
    ]
)
_NUMBERING = frozenset(
    [
        "another",
        "other",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "earlier",
        "later",
        "last",
        "next",
        "past",
    ]
)
_EVENTS = frozenset(
    [
        *(
            "accident",
            "ambush",
            "assault",
            "attack",
            "attacks",
            "avalanche",
            "blast",
            "blaze",
            "bomb",
            "bomber",
        ),
        *(
            "bombing",
            "bombings",
            "clash",
            "clashes",
            "collision",
            "crash",
            "cyclone",
            "derailment",
            "earthquake",
        ),
        *("explosion", "fire", "flood", "floods", "flooding", "gunman", "hurricane", "incident", "incidents"),
        *(
            "landslide",
            "mudslide",
            "protest",
            "quake",
            "raid",
            "riot",
            "rocket",
            "shooting",
            "shootings",
            "siege",
        ),
        *("stabbing", "storm", "strike", "strikes", "suicide", "tornado", "tremor", "typhoon", "war", "wave"),
        *("year", "month", "week", "decade", "this", "that", "in", "on"),
        *("summer", "winter", "spring", "autumn", "season", "weekend", "century"),
    ]
)


def tells_of_another(sentence: Span) -> bool:
    """Whether a sentence's words set it apart from the event that its text is about."""
    words = [token.lower for token in tokens(sentence)]
    if not _ANOTHER.isdisjoint(words):
        return True
    return any(
        (word in _NUMBERING and following in _EVENTS) or (word, following) in _BEFORE_NOW
        for word, following in pairwise(words)
    )


_BEFORE_NOW = frozenset([("before", "that"), ("before", "this"), ("until", "then"), ("up", "until")])


_RISES = frozenset(["risen", "rose", "rises", "climbed", "grown", "soared", "jumped"])


def tells_of_a_moment(sentence: Span) -> bool:
    """Whether a sentence tells how many they were by some time: "by dawn", "the toll had risen to"."""
    words = tokens(sentence)
    return counted_until(words) or any(
        one.lower in _RISES and two.lower == "to" for one, two in pairwise(words)
    )


def told_of_both(claim: Casualty, sentence: Span, other: Span) -> str:
    """Why each of two counts may be of an event, place or moment of its own, by what either text tells elsewhere; "" for nothing.

    `sentence` and `other` are those of the claim and of the count found.  A source that has the claim's number in
    another sentence too tells of two events, or of two moments.  So does a text of which another sentence has the
    number that the source gives for this or another harm, in the place of that of the claim's sentence.
    """
    mine, theirs = _harms(sentence), _harms(other)
    if any((claim.harm, claim.count.stated) in _harms(each) for each in _others(other)):
        return "the source has the claim's count as well"
    if _is_told_elsewhere(mine, theirs, _others(sentence)) or _is_told_elsewhere(
        theirs, mine, _others(other)
    ):
        return "another sentence of one of the two texts has the other's counts, of another event, place or moment"
    return ""


def _is_told_elsewhere(
    mine: frozenset[tuple[str, float]], theirs: frozenset[tuple[str, float]], others: Iterable[Span]
) -> bool:
    """Whether another sentence of a text has, for one harm, the other text's number in the place of its own."""
    differing = {
        (harm, number) for harm, number in theirs - mine if number > 1 and harm in {each for each, _ in mine}
    }
    return any(not differing.isdisjoint(_harms(each)) for each in others)


def _others(sentence: Span) -> list[Span]:
    """The other sentences of a sentence's text."""
    return [each for each in sentences(sentence.document) if not each.overlaps(sentence)]


def _harms(sentence: Span) -> frozenset[tuple[str, float]]:
    """The harms of which a sentence states numbers, and not on top of others, with these."""
    return frozenset(
        (each.value.harm, each.value.count.stated)
        for each in find_casualties(sentence)
        if each.value.count.stated is not None and not each.value.additional
    )


_PERFECT = frozenset(["has", "have"])
_AUXILIARY = frozenset("is was were are be been has had have will would".split())  # noqa: SIM905


def is_running(sentence: Span) -> bool:
    """Whether a sentence counts up to now: "has cost 41 lives"."""
    return any(one.lower in _PERFECT and is_past(two) for one, two in pairwise(tokens(sentence)))


def points_to_a_place(sentence: Span) -> bool:
    """Whether a sentence is of a place told of before it: "fourteen people died there"."""
    lowers = [word.lower for word in tokens(sentence)]
    return any(one == "there" and two not in _AUXILIARY for one, two in pairwise([*lowers, "."]))


_ATTACKERS = frozenset(
    "gunman gunmen shooter shooters attacker attackers assailant assailants bomber bombers hijacker hijackers".split()  # noqa: SIM905
)
_COUNTED_IN = frozenset(["including", "among", "counting", "plus"])
_THEMSELVES = frozenset(["himself", "herself", "themselves"])
_BEFORE_THEM = 5


def counts_attackers(sentence: Span) -> str:
    """Whether a toll is told to hold the attackers who died, or to leave them out; "" where neither is told.

    >>> from claimcheck.model import Document
    >>> counts_attackers(Document("Of the 16 dead, including the four gunmen, none was local.").span)
    'in'
    >>> counts_attackers(Document("He shot dead five people before killing himself.").span)
    'out'
    """
    words = [word.lower for word in tokens(sentence)]
    if any(
        word in _ATTACKERS and not _COUNTED_IN.isdisjoint(words[max(0, at - _BEFORE_THEM) : at])
        for at, word in enumerate(words)
    ):
        return "in"
    return "" if _THEMSELVES.isdisjoint(words) else "out"


_ON_THE_SPOT = (("at", "the", "scene"), ("on", "the", "spot"), ("in", "hospital"), ("in", "the", "hospital"))


def where_they_died(sentence: Span) -> str:
    """The words by which a sentence counts only those who died at one place or at once: "at the scene"; "" for none."""
    words = tuple(word.lower for word in tokens(sentence))
    if "instantly" in words or "outright" in words:
        return "at the scene"
    return next(
        (
            " ".join(turn)
            for turn in _ON_THE_SPOT
            for at in range(len(words))
            if words[at : at + len(turn)] == turn
        ),
        "",
    )


_POWERS = frozenset(
    [
        "police",
        "army",
        "military",
        "government",
        "ministry",
        "minister",
        "officials",
        "authorities",
        "officers",
    ]
)
_OPPONENTS = frozenset(
    "organisers organizers protesters demonstrators activists opposition union rebels witnesses campaigners residents villagers".split()  # noqa: SIM905
)
_TELLING = frozenset(lemma(verb) for verb, _ in ACTS) | {"put"}
_OF_VOICE = 3


def told_by_two(one: Span, other: Span) -> bool:
    """Whether two sentences are told by two who cannot be one, or by those in power and their opponents: each has its own toll."""
    mine, theirs = (next((each.value.speaker for each in find_speeches(span)), None) for span in (one, other))
    if mine is not None and theirs is not None:
        both_named = _is_named(mine) and _is_named(theirs)
        if other_voice(mine, theirs) or (both_named and same_bearer(mine, theirs) is not True):
            return True
    voices = _side(one), _side(other)
    return voices in {("power", "opponents"), ("opponents", "power")}


def _is_named(speaker: Name) -> bool:
    """Whether a speaker has a name, as a person or a body: "Medair", and not "the coast guard" or "Police"."""
    return speaker.sort == "person" or (not speaker.role and speaker.text.split()[-1][0].isupper())


def _side(sentence: Span) -> str:
    """Of which side the one is who tells a sentence: "power", "opponents", or "" for neither or both."""
    words = [word.lower for word in tokens(sentence)]
    sides = {
        side
        for side, nouns in (("power", _POWERS), ("opponents", _OPPONENTS))
        for at, word in enumerate(words)
        if word in nouns
        and (
            words[max(0, at - _OF_VOICE) : at].count("according")
            or any(lemma(each) in _TELLING for each in words[at + 1 : at + 2])
        )
    }
    return sides.pop() if len(sides) == 1 else ""
