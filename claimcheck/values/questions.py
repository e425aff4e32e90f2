"""Questions that a text asks and answers itself: interviews, fact sheets, lists of frequent questions.

A question that asks yes or no, with its answer, is a statement; one that asks who, when or how many has its value in
the answer.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from enum import Enum
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Document, Span
from claimcheck.text import Token, sentence_after, sentences, tokens
from claimcheck.values.replies import AUXILIARIES, Answer, said

__all__ = ["Answer", "Asked", "Exchange", "find_exchanges", "whether_asked"]


class Asked(Enum):
    """What a question wants to know."""

    WHETHER = "whether"
    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    HOW_MANY = "how many"
    WHAT = "what"


@frozen
class Exchange:
    """A question and the sentence that answers it, without the names of who asks and who answers."""

    question: Span
    answer: Span
    asked: Asked
    said: Answer = Answer.OPEN
    """What is answered to a question that asks yes or no."""
    place: int = 0
    """Where the words begin that say so."""
    teller: str = ""
    """Who answers, where a name stands before the answer, as in an interview."""


_OPENING = frozenset("\"'“”‘’«»(*-–—•#:")
_ASKING = {
    "who": Asked.WHO,
    "whom": Asked.WHO,
    "when": Asked.WHEN,
    "where": Asked.WHERE,
    "what": Asked.WHAT,
    "which": Asked.WHAT,
}
_LABELS = frozenset(["q", "question", "a", "answer"])
_ASKING_ANY = frozenset([*_ASKING, "how"])
# Before "which" and "whom": "in which year", "by whom".
_BEFORE_ASKING = frozenset("in on at by to from for during of".split())
_OF_TIME = frozenset(["year", "date", "day", "month"])
_OF_NUMBER = frozenset("percentage percent proportion share number amount sum".split())
_OF_MEASURE = frozenset("many much long tall high deep wide heavy far".split())
# "According to the ministry, how many ...", "In May, who ...": so many tokens at most before the comma.
_LONGEST_OPENING = 14
# "Mayor Ana Ruiz:", with its colon.
_LONGEST_NAME = 5
# A longer sentence is no question that a word answers.
_LONGEST_QUESTION = 60


def _words(span: Span) -> list[Token]:
    """The tokens of a sentence without the signs at its head, and the "Q:" or the name of who speaks."""
    found = list(tokens(span))
    at = _after_signs(found, 0)
    if at + 1 < len(found) and found[at].lower in _LABELS and found[at + 1].text in {":", "."}:
        at += 2
    else:
        colon = next(
            (place for place in range(at, min(len(found), at + _LONGEST_NAME)) if found[place].text == ":"),
            at,
        )
        if all(token.text[0].isupper() or token.text == "." for token in found[at:colon]) and colon > at:
            at = colon + 1
    return found[_after_signs(found, at) :]


def _teller(answer: Span) -> str:
    """The name that stands before an answer: "Ruiz" of "Ruiz: No."; none for "A:"."""
    found = list(tokens(answer))
    first = _after_signs(found, 0)
    names = found[first : first + len(found) - len(_words(answer))]
    colon = next((at for at, token in enumerate(names) if token.text == ":"), 0)
    if not colon or names[0].lower in _LABELS:
        return ""
    return answer.to(names[0].start, names[colon - 1].end).text


def _after_signs(found: list[Token], at: int) -> int:
    return next((place for place in range(at, len(found)) if found[place].text not in _OPENING), len(found))


# What may stand behind the sign of a question, as the stars of Markdown.
_CLOSING = "\"'”’)*_ "


def _asks(sentence: Span) -> bool:
    return sentence.text.rstrip(_CLOSING).endswith("?")


def _asked(question: list[Token]) -> Asked | None:
    """What a question wants to know; None where that is not plain."""
    if not question or len(question) > _LONGEST_QUESTION:
        return None
    first = question[0].lower
    if first in AUXILIARIES:
        # "Is it or isn't it", "Was he or his wife ...": whichever it is, no answer of one word tells.
        negated = any(token.lower == "not" or token.lower.endswith(("n't", "n’t")) for token in question)
        return None if negated or any(token.lower == "or" for token in question) else Asked.WHETHER
    asked = _wanted(question)
    if asked is not None or first in _ASKING:
        return asked
    opening = question[:_LONGEST_OPENING]
    comma = next((at for at, token in enumerate(opening) if token.text == ","), None)
    if comma is None and first == "according":
        # "According to the census how many live there?"
        comma = next((at - 1 for at, token in enumerate(opening) if token.lower in _ASKING_ANY), None)
    return _wanted(question[comma + 1 :]) if comma is not None else None


def _wanted(question: list[Token]) -> Asked | None:
    """What the first words of a question ask for: "in which year", "what percentage", "how many"."""
    lowers = [token.lower for token in question[:3]]
    if len(lowers) > 1 and lowers[0] in _BEFORE_ASKING and lowers[1] in {"which", "what", "whom"}:
        del lowers[0]
    if not lowers:
        return None
    first, second = lowers[0], lowers[1] if len(lowers) > 1 else ""
    if first == "how":
        return Asked.HOW_MANY if second in _OF_MEASURE else None
    if first in {"what", "which"} and second in _OF_TIME:
        return Asked.WHEN
    if first in {"what", "which"} and second in _OF_NUMBER:
        return Asked.HOW_MANY
    return _ASKING.get(first)


_UNMARKED = (" No.", " Yes.")
_SHORTEST = 6
_QUOTING = frozenset("\"'“‘«")


def whether_asked(sentence: Span) -> Answer | None:
    """What the next sentence says to one that asks yes or no; None for one that does not, or that somebody is quoted with."""
    text = sentence.text.strip()
    if not _asks(sentence) or text[0] in _QUOTING:
        return None
    if _asked(_words(sentence)) is not Asked.WHETHER:
        return None
    following = sentence_after(sentence)
    return Answer.OPEN if following is None else said(_words(sentence), _words(following))[0]


@lru_cache(maxsize=256)
def find_exchanges(document: Document) -> tuple[Exchange, ...]:
    """The questions of a document that the sentence after them answers, in reading order."""
    every = sentences(document)
    found = [exchange for sentence in every if (exchange := _unmarked(sentence)) is not None]
    if "?" not in document.text:
        return tuple(found)
    for question, answer in pairwise(every):
        if not _asks(question) or _asks(answer):
            continue
        words, replied = _words(question), _words(answer)
        asked = _asked(words)
        if asked is not None and replied:
            says, at = said(words, replied) if asked is Asked.WHETHER else (Answer.OPEN, 0)
            plain = question.to(words[0].start, question.end), answer.to(replied[0].start, answer.end)
            found.append(Exchange(*plain, asked, says, replied[at].start, _teller(answer)))
    return tuple(sorted(found, key=lambda exchange: exchange.question.start))


def _unmarked(sentence: Span) -> Exchange | None:
    """A question whose sign is left out, with its "Yes." or "No.": "Did the mill close in May No."."""
    if not sentence.text.endswith(_UNMARKED):
        return None
    words = _words(sentence)
    if len(words) < _SHORTEST or words[0].lower not in AUXILIARIES or not words[0].text[0].isupper():
        return None
    *question, answer, _ = words
    if not question[-1].text[0].isalnum() or _asked(question) is not Asked.WHETHER:
        return None
    spans = sentence.to(question[0].start, question[-1].end), sentence.to(answer.start, sentence.end)
    return Exchange(*spans, Asked.WHETHER, said(question, [answer])[0], answer.start)
