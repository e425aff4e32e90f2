"""Questions that a text asks and answers itself: interviews, fact sheets, lists of frequent questions.

A question that asks yes or no, with its answer, is a statement; one that asks who, when or how many has its value in
the answer.  An answer counts only where it is plain: "No answer could be found" and "Yes, but" are none.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from enum import Enum
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Document, Span
from claimcheck.text import Token, sentence_after, sentences, tokens

__all__ = ["Answer", "Asked", "Exchange", "find_exchanges", "whether_asked"]


class Answer(Enum):
    """What the first words of an answer say to a question."""

    YES = "yes"
    NO = "no"
    OPEN = "open"
    """Neither, or not plainly."""


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
    teller: str = ""
    """Who answers, where a name stands before the answer, as in an interview."""


_OPENING = frozenset("\"'“”‘’«»(*-–—•#:")
_AUXILIARIES = frozenset(
    "is are was were am do does did has have had can could will would shall should may might must".split()
)
_ASKING = {
    "who": Asked.WHO,
    "whom": Asked.WHO,
    "when": Asked.WHEN,
    "where": Asked.WHERE,
    "what": Asked.WHAT,
    "which": Asked.WHAT,
}
_LABELS = frozenset(["q", "question", "a", "answer"])
# Before "which" and "whom": "in which year", "by whom".
_BEFORE_ASKING = frozenset("in on at by to from for during of".split())
_OF_TIME = frozenset(["year", "date", "day", "month"])
_OF_NUMBER = frozenset("percentage percent proportion share number amount sum".split())
_OF_MEASURE = frozenset("many much long tall high deep wide heavy far".split())
# "According to the ministry, how many ...", "In May, who ...": so many tokens at most before the comma.
_LONGEST_OPENING = 14
# "Mayor Ana Ruiz:", with its colon.
_LONGEST_NAME = 5
# A new sentence after "No", where the sign between the two is left out: "No Many did".
_STARTING = frozenset("many most some several".split())
# After "No" these begin a clause of its own: "No it did not", as "No evidence" begins none.
_CLAUSE = frozenset("it he she they this that these those there the we you i".split())
_SIGNS = frozenset([",", ".", ":", ";", "!", "-", "–", "—", "…"])
_Openings = tuple[tuple[str, ...], ...]


def _openings(rows: str) -> _Openings:
    return tuple(tuple(row.split()) for row in rows.split("|"))


_NO = _openings(
    "no|nope|never|not at all|absolutely not|definitely not|certainly not|of course not|not yet|not true|false|untrue"
)
_YES = _openings(
    "yes|yeah|absolutely|definitely|certainly|of course|correct|that is correct|that 's correct|that is true|indeed"
)
# What takes an answer half back.
_BUT = frozenset("but although though however except unless partly partially sort mostly and".split())
_TAKEN_BACK = 5
_PRONOUNS = frozenset("it he she they this that we there".split())
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
    if first in _AUXILIARIES:
        # "Is it or isn't it", "Was he or his wife ...": whichever it is, no answer of one word tells.
        negated = any(token.lower == "not" or token.lower.endswith(("n't", "n’t")) for token in question)
        return None if negated or any(token.lower == "or" for token in question) else Asked.WHETHER
    asked = _wanted(question)
    if asked is not None or first in _ASKING:
        return asked
    comma = next((at for at, token in enumerate(question[:_LONGEST_OPENING]) if token.text == ","), None)
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


def _opens(answer: list[Token], openings: _Openings) -> int:
    """How many tokens an answer's opening has that is one of some given; 0 for none."""
    lowers = tuple(token.lower for token in answer[:3])
    return max((len(opening) for opening in openings if lowers[: len(opening)] == opening), default=0)


def _said(answer: list[Token]) -> Answer:
    """What an answer says to a question that asks yes or no."""
    for says, openings in ((Answer.NO, _NO), (Answer.YES, _YES)):
        length = _opens(answer, openings)
        if not length:
            continue
        after = answer[length : length + _TAKEN_BACK]
        if any(token.lower in _BUT for token in after):
            return Answer.OPEN
        plain = (
            not after
            or after[0].text in _SIGNS
            or after[0].lower in _CLAUSE
            or (after[0].text.istitle() and after[0].lower in _STARTING)
        )
        return says if plain else Answer.OPEN
    return _elliptical(answer)


def _elliptical(answer: list[Token]) -> Answer:
    """What "It does not." and "They have." say."""
    lowers = [token.lower for token in answer if token.text not in _SIGNS]
    if not 2 <= len(lowers) <= 3 or lowers[0] not in _PRONOUNS:
        return Answer.OPEN
    auxiliary, rest = lowers[1], lowers[2:]
    if rest == ["not"] and auxiliary in _AUXILIARIES:
        return Answer.NO
    if not rest and auxiliary.endswith(("n't", "n’t")):
        return Answer.NO
    return Answer.YES if not rest and auxiliary in _AUXILIARIES else Answer.OPEN


_QUOTING = frozenset("\"'“‘«")


def whether_asked(sentence: Span) -> Answer | None:
    """What the next sentence says to one that asks yes or no; None for one that does not, or that somebody is quoted with."""
    text = sentence.text.strip()
    if not _asks(sentence) or text[0] in _QUOTING:
        return None
    if _asked(_words(sentence)) is not Asked.WHETHER:
        return None
    following = sentence_after(sentence)
    return Answer.OPEN if following is None else _said(_words(following))


@lru_cache(maxsize=256)
def find_exchanges(document: Document) -> tuple[Exchange, ...]:
    """The questions of a document that the sentence after them answers, in reading order."""
    if "?" not in document.text:
        return ()
    found = []
    every = sentences(document)
    for question, answer in pairwise(every):
        if not _asks(question) or _asks(answer):
            continue
        words, replied = _words(question), _words(answer)
        asked = _asked(words)
        if asked is not None and replied:
            said = _said(replied) if asked is Asked.WHETHER else Answer.OPEN
            plain = question.to(words[0].start, question.end), answer.to(replied[0].start, answer.end)
            found.append(Exchange(*plain, asked, said, _teller(answer)))
    return tuple(found)
