"""Whose a value is where a noun within a phrase bears it: "beside a hotel that has 52 floors", "a film of a novel published in 1950".

Such a value says nothing of what the sentence is of, however much it shares with another sentence of that.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.number_tables import UNITS
from claimcheck.values.openings import is_past
from claimcheck.values.speech_verbs import ACTS
from claimcheck.values.verb_words import AUXILIARIES, COMMON_VERBS
from claimcheck.values.words import content_lemmas, is_content, lemma, synonymous

__all__ = ["of_another_noun"]

_NEAR = 6
"""Words before a value among which a bare participle stands."""
_LED = 3
"""Words from a preposition to the noun that it leads to."""
_INTO = frozenset(
    "of about on in from with by at for near to into beside behind opposite over under along between".split()
)
_FAR = 8
"""Words from a value back to the pronoun of its clause."""
_LONGEST = 5
"""Words of a noun phrase, its article among them."""
_RELATIVE = frozenset(["who", "which", "that", "whose"])
_ENDING = frozenset([",", ";", ":", "(", ")", "–", "—", "but", "while"])
_DETERMINERS = frozenset("the a an his her its their our this these those another".split())
_POSSESSIVES = frozenset(["his", "her", "its", "their"])
_SOME = frozenset(["a", "an", "another", "one"])
# Behind these a noun says what the subject is, so that its clause is told of the subject.
_CALLING = frozenset("be become remain form make as call name consider".split())
_BETWEEN = frozenset(["now", "also", "still", "then", "not"])
# With these right behind it a noun tells what it has: "a boat carrying 60 passengers".
_HOLDING = frozenset("carry hold have employ seat contain house cover measure weigh number".split())
_SAYING = frozenset(verb for verb, _ in ACTS)
_SECOND = frozenset("new second present current later".split())
# "One of the towers that have ..." is one of these itself.
_KINDS = frozenset(["one", "kind", "sort", "type"])
# Right behind a measure these make it the noun's before it: "a viaduct 900 metres long".
_MEASURING = frozenset("long deep high tall wide old thick".split())
_MEASURED = 4
"""Words of a measure with what it is of."""


def of_another_noun(mine: Span, value: Span, theirs: Span, other: Span) -> str:
    """Why one of two values is of a noun within a phrase of which the other sentence tells nothing; "" for nothing.

    >>> from claimcheck.model import Document
    >>> texts = ("The tower has 40 floors.", "The tower stands beside a hotel that has 52 floors.")
    >>> first, second = (Document(text).span for text in texts)
    >>> of_another_noun(first, first.sub(14, 16), second, second.sub(43, 45))
    "one of the two is of 'hotel', of which the other tells nothing"
    """
    noun = (
        _by_participle(mine, value, theirs)
        or _by_participle(theirs, other, mine)
        or _in_its_clause(mine, value, theirs, other)
        or _in_its_clause(theirs, other, mine, value)
        or _second_of_its_sort(mine, value, theirs)
        or _second_of_its_sort(theirs, other, mine)
    )
    return f"one of the two is of '{noun}', of which the other tells nothing" if noun else ""


def _by_participle(first: Span, value: Span, theirs: Span) -> str:
    """The noun within a phrase to which a bare participle gives a value, unknown to the other sentence; "" for none."""
    words = [word for word in tokens(first) if word.end <= value.start]
    verb = next(
        (at for at in range(len(words) - 1, max(0, len(words) - _NEAR), -1) if _is_bare(words, at)), None
    )
    if verb is None or any(word.lower in _POSSESSIVES for word in words[verb + 1 : verb + 2]):
        return ""  # "those on board lost their lives" does not describe a board
    noun = words[verb - 1]
    led = [word.lower for word in words[max(0, verb - 1 - _LED) : verb - 1]]
    start = next((at for at in range(len(led) - 1, -1, -1) if led[at] in _INTO), None)
    if start is None or any(word in AUXILIARIES for word in led[start:]):
        return ""
    return "" if _is_known(noun, content_lemmas(theirs)) else noun.text


def _is_bare(words: Sequence[Token], at: int) -> bool:
    """Whether a past form stands right behind a common noun, so that it may only describe it."""
    before = words[at - 1]
    plain = before.text.isalpha() and before.text.islower() and not before.lower.endswith("ly")
    return (
        plain
        and words[at].text.islower()
        and is_past(words[at])
        and is_content(before)
        and not is_past(before)
    )


def _is_known(noun: Token, known: frozenset[str]) -> bool:
    base = lemma(noun.lower)
    return base in known or any(synonymous(base, word) for word in known)


@frozen
class _Phrase:
    """A noun phrase that bears a value, and what its sentence has before it."""

    words: tuple[Token, ...]
    before: tuple[Token, ...]

    @property
    def noun(self) -> Token:
        """The last word, by which the phrase is known."""
        return self.words[-1]


def _in_its_clause(first: Span, value: Span, theirs: Span, other: Span) -> str:
    """The noun in whose clause a value stands, where the sentence names the other's subject beside it; "" for none."""
    phrase = _phrase_of(first, value)
    if phrase is None:
        return ""
    before = _content(phrase.before)
    opening = _content([word for word in tokens(theirs) if word.end <= other.start])
    if before.isdisjoint(opening):
        return ""
    if phrase.before[-1].text == "," and (
        len(phrase.before) == 1 or _is_known(phrase.before[-2], content_lemmas(theirs))
    ):
        return ""  # "the Orrin Tower, a hotel that has 52 floors"
    known = _is_known(phrase.noun, content_lemmas(theirs))
    if known and not (_is_known(phrase.noun, before) and _is_set_apart(phrase, tokens(theirs))):
        return ""
    return phrase.noun.text


def _second_of_its_sort(first: Span, value: Span, theirs: Span) -> str:
    """What a sentence calls the new one of two of a sort before a value: "the hall burned down, a [new hall] was built in"."""
    words = [word for word in tokens(first) if word.end <= value.start]
    for at in range(len(words) - 2, 0, -1):
        adjective, noun = words[at], words[at + 1]
        if adjective.lower in _SECOND and words[at - 1].lower in _DETERMINERS:
            told = lemma(noun.lower) in _content(words[: at - 1])
            return f"{adjective.text} {noun.text}" if told and not _is_in(adjective, theirs) else ""
    return ""


def _is_in(word: Token, sentence: Span) -> bool:
    return any(each.lower == word.lower for each in tokens(sentence))


def _content(words: Sequence[Token]) -> frozenset[str]:
    return frozenset(lemma(word.lower) for word in words if is_content(word))


def _is_set_apart(phrase: _Phrase, others: Sequence[Token]) -> bool:
    """Whether a phrase is of a second thing of one sort: "a tower", or another first word of its name."""
    if phrase.words[0].lower in _SOME:
        return True
    names = [word.lower for word in phrase.words if word.text[0].isupper()]
    return len(names) > 1 and names[0] not in {word.lower for word in others}


@lru_cache(maxsize=8192)
def _phrase_of(sentence: Span, value: Span) -> _Phrase | None:
    """The phrase in whose relative clause a value stands, or right behind which; None where it is the subject's own."""
    found = tokens(sentence)
    words = [word for word in found if word.end <= value.start]
    end = _before_clause(words)
    if end is None and any(word.lower in _MEASURING for word in found[len(words) :][:_MEASURED]):
        end = len(words)
    if end is None or end < 2:
        return None
    start = _phrase_start(words, end)
    if start is None or not start or _is_of_the_subject(words, start):
        return None
    if end == len(words) and words[start - 1].lower not in _INTO and words[start].lower not in _SOME:
        return None
    return _Phrase(tuple(words[start:end]), tuple(words[:start]))


def _before_clause(words: Sequence[Token]) -> int | None:
    """Where the phrase ends to whose clause some words lead; None for no such clause."""
    for at in range(len(words) - 1, max(1, len(words) - _FAR), -1):
        if words[at].text in _ENDING:
            return None
        if words[at].lower == "that":
            return at if _is_relative(words, at) else None
        if words[at].lower in _RELATIVE:
            return at - (words[at - 1].text == ",")
        if (words[at].lower.endswith("ing") and lemma(words[at].lower) in _HOLDING) or (
            _is_bare(words, at) and _is_done_to_some(words, at)
        ):
            return at
    return None


def _is_relative(words: Sequence[Token], at: int) -> bool:
    """Whether "that" stands behind a noun and before a verb, unlike that of "said that"."""
    if at + 1 == len(words) or not words[at - 1].text.islower() or is_past(words[at - 1]):
        return False
    behind = words[at + 1]
    # "A cinema that seats 900": right before a number stands the verb.
    last = at + 2 == len(words) and behind.lower.endswith("s")
    return last or behind.lower in AUXILIARIES or is_past(behind) or lemma(behind.lower) in COMMON_VERBS


def _is_done_to_some(words: Sequence[Token], at: int) -> bool:
    """Whether a bare participle describes something new that a verb leads to: "absorbed a [school founded] in 1921"."""
    start = _phrase_start(words, at)
    if not start or words[start].lower not in _SOME:
        return False
    return is_past(words[start - 1]) and lemma(words[start - 1].lower) not in _SAYING


def _phrase_start(words: Sequence[Token], end: int) -> int | None:
    """Where a noun phrase begins: with its article, or the first capital of a name; None where that is not to be seen."""
    noun = words[end - 1]
    if not noun.text.isalpha() or not (is_content(noun) or noun.lower in _SOME):
        return None
    start = end - 1
    if noun.text[0].isupper():
        while start and words[start - 1].text[0].isupper():
            start -= 1
        return start - (bool(start) and words[start - 1].lower in _DETERMINERS)
    if noun.lower in _SOME:
        return start
    for at in range(end - 2, max(-1, end - 1 - _LONGEST), -1):
        if words[at].lower in _DETERMINERS:
            return at
        if not is_content(words[at]):
            return None
    return None


def _is_of_the_subject(words: Sequence[Token], start: int) -> bool:
    """Whether what stands before a noun phrase makes it say what the subject is: "is [a hotel] that has"."""
    at = start - 1
    while at > 1 and words[at].lower == "of" and words[at - 1].lower in _KINDS | UNITS.keys():
        at -= 2
        at -= words[at].lower in _DETERMINERS
    while at > 0 and (words[at].lower in _BETWEEN or words[at].lower.endswith("ly")):
        at -= 1
    return lemma(words[at].lower) in _CALLING
