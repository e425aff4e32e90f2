"""Words of harm as they stand in a sentence: verbs with their helpers, and pairs joined by "and" or "or"."""

from typing import NamedTuple

from claimcheck.values.casualty_phrases import Count
from claimcheck.values.casualty_verbs import (
    ADJECTIVES,
    NEEDS_PEOPLE,
    PHRASES,
    SHY_ADJECTIVES,
    VERBS,
    Form,
    Verb,
)
from claimcheck.values.casualty_words import (
    BE,
    CONDITIONS,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    HOMELAND,
    IN_GROUP,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    REAL_INFINITIVE,
    UNREAL_BEFORE,
    UNREAL_IN_GROUP,
    word_set,
)

__all__ = [
    "HARD_STOPS",
    "INCLUDING",
    "JOINT",
    "SIGNS",
    "Group",
    "Harm",
    "Trigger",
    "first_of_pair",
    "is_conditional",
    "leaves_something",
    "second_of_pair",
    "trigger_at",
    "verb_group",
]


_COPULAS = word_set("remain remained remains left went gone became become becoming rendered")

SIGNS = frozenset(".,;:!?()[]\"'“”‘’«»–—…/")


HARD_STOPS = frozenset(";:!?…")


JOINT = {
    frozenset({"killed", "injured"}): "killed or injured",
    frozenset({"killed", "missing"}): "killed or missing",
}


INCLUDING = frozenset(["including", "include", "included", "includes"])


class Harm(NamedTuple):
    """A count bound to a word of harm; `first` and `last` are the token indexes of that word."""

    counted: Count
    harm: str
    first: int
    last: int
    part: bool = False
    toll: bool = False


class Trigger(NamedTuple):
    """A verb or adjective of harm: token indexes of its words (the end included), and what it is."""

    first: int
    last: int
    verb: Verb
    adjective: bool = False
    shy: bool = False


class Group(NamedTuple):
    """What stands before a verb: where its group begins, and what its helpers say."""

    start: int
    passive: bool
    unreal: bool


def trigger_at(words: tuple[str, ...], at: int) -> Trigger | None:
    """The verb or adjective of harm that starts at a token, the longest phrase first."""
    word = words[at]
    for rest, verb in PHRASES.get(word, ()):
        if words[at + 1 : at + 1 + len(rest)] == rest:
            if rest == ("to", "leave") and leaves_something(words, at + 3):
                continue
            return Trigger(at, at + len(rest), verb, shy=verb.harm in {"detained", "displaced"})
    verb_ = VERBS.get(word)
    if verb_ is not None:
        if (verb_.form is Form.ING and words[at + 1 : at + 2] == ("of",)) or _on_film(words, at):
            return None
        return Trigger(at, at, verb_, shy=word in NEEDS_PEOPLE)
    if word in ADJECTIVES:
        return Trigger(at, at, Verb(ADJECTIVES[word], Form.PART), adjective=True, shy=word in SHY_ADJECTIVES)
    return None


_FILM = frozenset(["camera", "cameras", "cctv", "film", "tape", "video"])


def _on_film(words: tuple[str, ...], at: int) -> bool:
    """Whether a word of taking or shooting is of pictures: "captured on camera"."""
    return words[at + 1 : at + 2] == ("on",) and not _FILM.isdisjoint(words[at + 2 : at + 4])


def leaves_something(words: tuple[str, ...], at: int) -> bool:
    """Whether an object follows "forced to leave", which then is an office, a match or a party as well as a home."""
    after = words[at : at + 2]
    if not after or not after[0][0].isalpha() or after[0] in PREPOSITIONS | CONJUNCTIONS:
        return False
    return after[0] not in DETERMINERS or after[-1] not in HOMELAND


def second_of_pair(words: tuple[str, ...], trigger: Trigger) -> Trigger | None:
    """The word of harm joined to this one: "hurt" in "killed or hurt"."""
    at = trigger.last + 1
    if at + 1 >= len(words) or words[at] not in {"and", "or", "/"}:
        return None
    at += 1
    while at + 1 < len(words) and (words[at].endswith("ly") or words[at] == "or"):
        at += 1
    other = trigger_at(words, at)
    return other if other and _pairs(trigger, other) else None


def first_of_pair(words: tuple[str, ...], trigger: Trigger) -> Trigger | None:
    """The word of harm that this one is joined to: "killed" in "killed or hurt"."""
    at = trigger.first - 1
    while at > 0 and words[at].endswith("ly"):
        at -= 1
    if at < 1 or words[at] not in {"and", "or", "/"}:
        return None
    at -= 1
    if at > 0 and words[at] == "and":
        at -= 1
    for first in (at, at - 1):
        other = trigger_at(words, first) if first >= 0 else None
        if other and other.last == at and _pairs(other, trigger):
            return other
    return None


def _pairs(one: Trigger, other: Trigger) -> bool:
    """Whether two words of harm are of one form, so that "and" joins them and nothing else."""
    forms = {one.verb.form, other.verb.form}
    return len(forms) == 1 or forms <= {Form.BOTH, Form.PART, Form.PAST}


def verb_group(words: tuple[str, ...], start: int) -> Group:
    """The helpers before a verb: "were reportedly", "may have been", "was not"."""
    at, passive, unreal = start - 1, False, False
    while at >= 0 and start - at < 12:
        word = words[at]
        if word in BE or word in _COPULAS:
            passive = True
        elif word in MODALS or word in NEGATIONS or word in UNREAL_IN_GROUP:
            unreal = unreal or word not in {"nearly", "almost"} or words[at + 1] in VERBS
        elif word == "to":
            before = words[at - 1] if at else ""
            real = (
                words[at + 1 : at + 2] == ("have",)
                or words[at + 1 : at + 2] == ("be",)
                or before in REAL_INFINITIVE
            )
            unreal = unreal or not real or before in UNREAL_IN_GROUP
            if before in REAL_INFINITIVE:
                break
        elif word in {"did", "do", "does"}:
            unreal = unreal or words[at + 1] in NEGATIONS
        elif word == "and" and at > 0 and words[at - 1] in IN_GROUP and words[at - 1] not in HAVE | BE:
            pass
        elif (
            word not in HAVE
            and word not in IN_GROUP
            and not (word.endswith("ly") and word not in {"family", "only"})
        ):
            break
        at -= 1
    before = words[at] if at >= 0 else ""
    if before in UNREAL_BEFORE or (
        at > 0 and before in {"of", "from", "for", "to"} and words[at - 1] in UNREAL_BEFORE
    ):
        unreal = True
    return Group(at + 1, passive, unreal)


def is_conditional(words: tuple[str, ...], start: int) -> bool:
    """Whether an "if" or "unless" opens the clause that a word stands in."""
    for at in range(start - 1, max(-1, start - 16), -1):
        word = words[at]
        if word in CONDITIONS:
            return True
        if word in {",", ";", ":", "that", "."}:
            return False
    return False
