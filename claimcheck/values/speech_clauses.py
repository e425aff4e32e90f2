"""Clauses of a sentence: where it opens, which words are finite verbs, whose a clause is that has no subject."""

from claimcheck.values.nouns import is_people
from claimcheck.values.number_tables import UNITS
from claimcheck.values.speech_subjects import FAR, REACH, is_adverb, is_past, skip_left, subject
from claimcheck.values.speech_units import QUOTE, Part, Unit
from claimcheck.values.speech_verbs import FORMS
from claimcheck.values.speech_words import (
    AUXILIARIES,
    DETERMINERS,
    GROUPS,
    JOINERS,
    MODALS,
    PREPOSITIONS,
    STOPS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_LEADS,
    TIME_WORDS,
)
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import lemma

__all__ = ["clause_subject", "describes", "first_subject", "has_verb", "is_finite", "may_speak", "opening"]


def describes(unit: Unit, speaker: Part, content: int | None) -> bool:
    """Whether a verb of saying and its subject only describe a noun: "the man police say killed two", "which they say was shut".

    `content` is where what was said begins; None where nothing, or "that" or a quote, opens it.
    """
    low, tokens, first = unit.low, unit.tokens, speaker.first
    if speaker.last - first > 1 and low[first] in DETERMINERS and tokens[first + 2].text[0].isupper():
        # "The problems Brod doctors say they face".
        noun = tokens[first + 1].text
        if noun.islower() and noun.endswith("s") and not noun.endswith("ss"):
            return True
    if content is None or content + 1 >= unit.end:
        return False
    led = first > 0 and low[first - 1] in {"which", "that", "who"}
    if led and (low[content] in AUXILIARIES or _shows_deed(low[content])):
        return True  # "a battery that the firm says lasts longer", "tapes that the state said depicted him"
    following = low[content + 1]
    counted = following in DETERMINERS or following[0].isdigit() or following in UNITS
    past = is_past(low[content]) or (low[content].endswith("ed") and lemma(low[content]) != low[content])
    # "Admitted having seen it", "said had Brod been warned": no verb without its subject.
    inverted = tokens[content + 1].text[0].isupper() or following in SUBJECT_PRONOUNS
    alone = low[content] in AUXILIARIES - MODALS and not low[content].endswith("ing") and not inverted
    return alone or (past and counted and low[speaker.last] in _GROUPS)


def _shows_deed(word: str) -> bool:
    """Whether a word is a past or present form of a verb, as far as its ending shows."""
    base = lemma(word)
    return base != word and (
        word.endswith("ed") or is_past(word) or (word.endswith("s") and base in COMMON_VERBS)
    )


_GROUPS = GROUPS | SUBJECT_PRONOUNS


def _is_participle(low: list[str]) -> bool:
    """Whether a sentence opens with a participle and its object."""
    return (
        len(low) > 3
        and low[0].endswith(("ing", "ed"))
        and (lemma(low[0]) != low[0] or low[0] == "having")
        and (
            low[1] in DETERMINERS
            or low[1] in PREPOSITIONS
            or low[1] in {"to", "that", QUOTE}
            or (low[0] == "having" and low[1].endswith(("ed", "n")))
        )
    )


def _is_lapse(unit: Unit, before: int) -> bool:
    """Whether a sentence opens with a lapse of time and a comma: "A few minutes later,"."""
    comma = unit.first_of(frozenset((",",)), 1, min(before, 7))
    return comma is not None and unit.low[comma - 1] in {"later", "earlier", "ago", "afterwards", "before"}


def opening(unit: Unit, before: int) -> int:
    """The token with which a sentence begins after an introductory phrase."""
    low = unit.low
    at = 0
    if len(low) > 2 and low[1] in TIME_WORDS and low[0] in TIME_LEADS | {"that"}:
        # "Last week Marsh said", "On Thursday evening Marsh said".
        at = 2 + (low[2] in TIME_WORDS)
        at += at < before and low[at] == ","
    elif _is_participle(low):
        # "Bemoaning the delay, Marsh left", "Chastened by the vote, Marsh left".
        comma = unit.first_of(frozenset((",",)), 2, min(before, FAR))
        at = 0 if comma is None else comma + 1
    elif _is_lapse(unit, before):
        at = low.index(",") + 1
    elif low and (low[0] in PREPOSITIONS or low[0] in SUBORDINATORS or is_adverb(low[0])):
        comma = unit.first_of(frozenset((",",)), 0, min(before, FAR))
        at = 0 if comma is None else comma + 1
    while at < before and (low[at] in {"but", "and", "however", ","} or is_adverb(low[at])):
        at += 1
    return at


def first_subject(unit: Unit, before: int) -> Part | None:
    """The subject with which a sentence opens, after an introductory phrase."""
    low = unit.low
    at = opening(unit, before)
    if at >= before:
        return None
    if low[at] in SUBJECT_PRONOUNS:
        return Part(at, at)
    last = at
    while last < min(before, at + REACH):
        word, previous = low[last], low[last - 1]
        if word in AUXILIARIES or word in STOPS or is_adverb(word):
            # "The police went to look": the verb is no part of its subject.
            last -= word == "to" and last > at + 1 and is_past(previous)
            break
        if last > at + 1 and word in DETERMINERS and previous not in PREPOSITIONS | JOINERS:
            # "The attorneys made a motion": nor is the verb before its object's article.
            last -= 1
            break
        small = last > at and unit.tokens[last].text[0].islower()
        if small and (
            is_finite(unit, last)
            or (
                word.endswith("s") and unit.tokens[last - 1].text[0].isupper() and lemma(word) in COMMON_VERBS
            )
            or word in FORMS
            or word in TIME_WORDS
            or word.endswith("ed")
            or word in PREPOSITIONS - {"of"}
        ):
            break
        last += 1
    return None if last == at or low[last - 1] in DETERMINERS else Part(at, last - 1)


_NO_FINITE = (
    DETERMINERS | PREPOSITIONS | frozenset(("as", "being", "been", "be", "having", "newly", "recently"))
)


def is_finite(unit: Unit, at: int) -> bool:
    """Whether a token seems to be a finite verb: an auxiliary, or a past form with no article before it."""
    word = unit.low[at]
    if word in AUXILIARIES:
        return word not in {"be", "been", "being", "having"} and not (at and unit.low[at - 1] == "to")
    if not unit.tokens[at].text[0].islower() or at == 0:
        return False
    form = FORMS.get(word)
    if not (word.endswith("ed") or is_past(word) or (form is not None and form.form in {"past", "s"})):
        return False
    return unit.low[at - 1] not in _NO_FINITE and not (at + 1 < unit.end and unit.low[at + 1] == "by")


_THINGS = frozenset(("it", "this", "that", "those", "these", "there"))
_JOINED = frozenset(("to", "and", "but", "or", "that", "then", "yet"))
_COMPLEMENTS = frozenset(("that", "what", "how", "why", "whether", "if", "where"))


def _is_beside(unit: Unit, found: Part) -> bool:
    """Whether a subject is that of a clause within the clause: "(said) that he was", "(asked) what the guild was"."""
    low = unit.low
    alone = found.first == found.last and low[found.first] in {"it", "there"}
    # "Would not say when the talks began": not so "left when the talks began".
    asked = found.first > 1 and low[found.first - 1] == "when" and low[found.first - 2] in FORMS
    return alone or asked or (found.first > 0 and low[found.first - 1] in _COMPLEMENTS)


def may_speak(unit: Unit, part: Part) -> bool:
    """Whether a noun phrase names somebody: a name, a pronoun, a noun for people."""
    head = unit.tokens[part.last]
    return (
        head.text[0].isupper()
        or head.lower in GROUPS
        or (head.lower in SUBJECT_PRONOUNS and head.lower not in _THINGS)
        or is_people(lemma(head.lower))
    )


def clause_subject(unit: Unit, before: int) -> Part | None:
    """The subject of the last finite verb before a token; with which a clause goes on that has none of its own.

    Somebody's name before anything else: "filed suit hours after the rules were changed, arguing".
    """
    floor = max(before - FAR, 0)
    at = before - 1
    nearest: Part | None = None
    inner: Part | None = None
    while at > floor:
        if not is_finite(unit, at):
            at -= 1
            continue
        left, _, _ = skip_left(unit, at - 1)
        word = unit.low[left] if left >= 0 else ""
        if word in {"who", "which"}:
            if "," not in unit.low[left:before]:
                return Part(left, left)
            # "The host of the gala, which was put off, asking": the clause of "which" is over.
            at = left - 1
            continue
        if left >= 0 and word not in _JOINED:
            found = subject(unit, left)
            if found is not None and may_speak(unit, found):
                if not _is_beside(unit, found):
                    return found
                inner = inner or found
            nearest = nearest or found
        at = min(left, at - 1)
    first = first_subject(unit, before)
    # "It is odd that Marsh wants a port, yet refuses to pay": somebody within before nobody without.
    speaks = first is not None and may_speak(unit, first)
    return first if speaks else inner or nearest or first


# Past forms that are nouns or adjectives as well, so that they need more around them to be verbs.
_ALSO_NOUNS = frozenset(
    "bit born cut cost cast felt fit found ground hit hurt left lent let meant put read rose saw set shed shot shut split spread spun wound".split()  # noqa: SIM905 - a table of words
)


_UNCHANGED = frozenset(
    "bid burst cast cost cut hit hurt let put quit read set shed shut split spread upset".split()  # noqa: SIM905 - a table
)
"""Verbs whose past is as their base, and that are nouns as well."""


def _is_past(unit: Unit, at: int) -> bool:
    """Whether an irregular past form stands where a verb does: "prices fell", "the car hit a wall"."""
    word = unit.low[at]
    if not (word in _UNCHANGED or is_past(word)) or unit.tokens[at].text[0].isupper():
        return False
    before = unit.low[at - 1]
    if before in DETERMINERS or before in PREPOSITIONS or not before[0].isalnum():
        return False
    following = unit.low[at + 1] if at + 1 < unit.end else ""
    return word not in _ALSO_NOUNS or following in DETERMINERS or following in PREPOSITIONS


def has_verb(unit: Unit, start: int, stop: int) -> bool:
    """Whether a clause's verb seems to stand between two tokens: an auxiliary, a form in -ed, an irregular past."""
    for at in range(start, min(stop, start + FAR)):
        word = unit.low[at]
        if unit.tokens[at].text == "May":
            continue  # the month
        if word in AUXILIARIES or (word.endswith("ed") and unit.tokens[at].text[0].islower()):
            return True
        if at > start and _is_past(unit, at):
            return True
    return False
