"""Whether a text tells of more than one event, or of one at more than one moment, so that two of its tolls may both be true."""

from itertools import pairwise

from claimcheck.model import Span
from claimcheck.text import sentences, tokens
from claimcheck.values.casualties import Casualty, find_casualties
from claimcheck.values.growing import counted_until
from claimcheck.values.names import find_names
from claimcheck.values.speech_verbs import ACTS
from claimcheck.values.words import lemma

__all__ = [
    "counts_attackers",
    "tells_of_a_moment",
    "tells_of_another",
    "told_by_two_sides",
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
    ]
)


def tells_of_another(sentence: Span) -> bool:
    """Whether a sentence's words set it apart from the event that its text is about."""
    words = [token.lower for token in tokens(sentence)]
    if not _ANOTHER.isdisjoint(words):
        return True
    return any(word in _NUMBERING and following in _EVENTS for word, following in pairwise(words))


_RISES = frozenset(["risen", "rose", "rises", "climbed", "grown", "soared", "jumped"])


def tells_of_a_moment(sentence: Span) -> bool:
    """Whether a sentence tells how many they were by some time: "by dawn", "the toll had risen to"."""
    words = tokens(sentence)
    return counted_until(words) or any(
        one.lower in _RISES and two.lower == "to" for one, two in pairwise(words)
    )


def told_of_both(claim: Casualty, sentence: Span, found: Casualty, other: Span) -> str:
    """Why each of two counts may be of an event, place or moment of its own, by what either text tells elsewhere; "" for nothing.

    `sentence` and `other` are those of the claim and of the count found.  A source that has the claim's number in
    another sentence too tells of two events, or of two moments.  So does a text that has the source's number in another
    sentence: on another event, up to a moment, or of a place that the source names there and the claim does not.
    """
    if any(_gives(each, claim.harm, claim) for each in sentences(other.document) if not each.overlaps(other)):
        return "the source has the claim's count as well"
    for own in sentences(sentence.document):
        if own.overlaps(sentence) or not _gives(own, claim.harm, found):
            continue
        if tells_of_another(own) or tells_of_a_moment(own) or _of_its_place(own, sentence, other):
            return "the text has the source's count as well, of another event, place or moment"
    return ""


def _gives(sentence: Span, harm: str, value: Casualty) -> bool:
    """Whether a sentence has a count's number of those harmed in a way, and not on top of others."""
    return any(
        each.value.harm == harm
        and each.value.count.stated == value.count.stated
        and not each.value.additional
        for each in find_casualties(sentence)
    )


def _of_its_place(own: Span, sentence: Span, other: Span) -> bool:
    """Whether a sentence is of a place of the other text's which the claim's does not name, but another."""
    own_names, mine, theirs = (
        {mention.span.text.lower() for mention in find_names(span)} for span in (own, sentence, other)
    )
    return bool((own_names & theirs) - mine) and bool(mine - own_names - theirs)


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


def told_by_two_sides(one: Span, other: Span) -> bool:
    """Whether one sentence is told by those in power and the other by those who oppose them: each has its own toll."""
    voices = _side(one), _side(other)
    return voices in {("power", "opponents"), ("opponents", "power")}


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
