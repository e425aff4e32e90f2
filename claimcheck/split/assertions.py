"""Whether a sentence asserts something which a source can bear out or contradict, and what it states as a whole."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, groupby, islice
from operator import itemgetter

from claimcheck.memory import remembered
from claimcheck.model import Claim, Span
from claimcheck.text import Token, lowered, tokens
from claimcheck.values.datelines import dateline_end
from claimcheck.values.statements import Statement
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.verb_words import (
    AUXILIARIES,
    CAPTION_OPENERS,
    COMMAND_OPENERS,
    COMMON_VERBS,
    OPINION_OPENERS,
    STAMP_OPENERS,
    STAMP_WORDS,
)
from claimcheck.values.word_forms import IRREGULAR, KEEP_ED
from claimcheck.values.words import content_words, hedges, is_content, lemma, negations
from claimcheck.values.worth import checkworthiness

__all__ = ["assertions", "whole"]

_OPENING = "\"'“‘«„([*#-–—• \t"
_CLOSING = "\"'”’»)]* \t"
_DETERMINERS = frozenset(
    ["a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your"]
)
_SPEECH = frozenset(
    ["say", "tell", "add", "announce", "report", "warn", "claim", "argue", "urge", "insist", "call", "accord"]
)
_PREFERENCE = frozenset(["should", "ought", "shouldn't", "shouldn’t"])
_OPENERS = frozenset(["“", "«", "„"])
_CLOSERS = frozenset(["”", "»"])
_MARKS = ('"', *sorted(_OPENERS | _CLOSERS))
_MIN_CONTENT = 3
# An opinion that is worth so much states a fact.
_FACT = 0.6
# An exclamation that is worth so little is a cry, not a statement.
_CRIED = 0.15
# Beyond this a "sentence" is a table or a list that lost its line breaks.
_MAX_TOKENS = 150


_AFTER_VERB = frozenset(
    ["a", "an", "the", "his", "her", "its", "their", "out", "up", "off", "down", "more", "less", "$"]
)


def _governs(lower: str, before: str, after: Token | None) -> bool:
    """Whether a word in -s has an object as a verb of the present does: "nabs 158", "prompts the"."""
    if after is None or not lower.endswith("s") or lower.endswith(("ss", "us", "is", "'s")) or len(lower) < 4:
        return False
    if before in _DETERMINERS or before[:1].isdigit() or not before:
        return False
    return after.lower in _AFTER_VERB or after.text[0].isdigit() or after.text[0].isupper()


def _has_verb(found: Sequence[Token]) -> bool:
    """Whether some word, signs left aside, can be the finite verb of a clause."""
    before = ""
    found = list(compress(found, map(_is_word, map(_TEXT, found))))
    for at, token in enumerate(found):
        lower = token.lower
        if token.text == lower and _governs(lower, before, found[at + 1] if at + 1 < len(found) else None):
            return True
        if lower in AUXILIARIES:
            return True
        if lower.endswith("ed") and len(lower) > 3 and lower not in KEEP_ED:
            return True
        base = lemma(lower)
        if base in COMMON_VERBS and before not in _DETERMINERS and not lower.endswith("ing"):
            return True
        if (
            base != lower
            and IRREGULAR.get(lower) == base
            and not lower.endswith(("s", "ing", "men", "ren", "eet"))
        ):
            return True
        before = lower
    return False


def _is_of_a_day(token: Token) -> bool:
    """Whether a token may belong to a date."""
    return token.text.isdigit() or token.lower in MONTHS or token.lower in WEEKDAYS or token.text == ","


def _is_caption(found: Sequence[Token]) -> bool:
    """Whether the words are those of a caption, a credit, a by-line or the day on which a page was posted."""
    # "10 June 2013 Last updated at 14:00": the day may stand first.
    found = found[next((at for at, token in enumerate(found) if not _is_of_a_day(token)), 0) :]
    first = found[0].lower
    second = found[1].lower if len(found) > 1 else ""
    opener = second if first in {"last", "first"} else first
    if opener in STAMP_OPENERS:
        # "Posted on May 5, 2013", "Last updated at 11:11 GMT".
        behind = found[1 + (opener is second) :]
        return any(token.text[0].isdigit() for token in behind) and not any(
            token.text[0].islower() and token.lower not in STAMP_WORDS for token in behind
        )
    if first in CAPTION_OPENERS:
        return second in {":", "-", "–", "—", "/", "by", "."}
    # "By Jane Smith": names only.
    return first == "by" and all(
        token.text[:1].isupper() or not token.text[:1].isalpha() for token in found[1:]
    )


def _forbids(lowers: tuple[str, ...]) -> bool:
    """Whether a sentence opens as a command not to do something: "Don't touch", "Do not enter", "Never trust"."""
    if lowers[0] == "don't" or lowers[:2] == ("do", "not"):
        return True
    return lowers[0] == "never" and len(lowers) > 1 and lowers[1] in COMMON_VERBS


def _is_title(found: Sequence[Token]) -> bool:
    """Whether the second word has a capital, as in a title: "Don't Look Now is a film"."""
    return len(found) > 1 and found[1].text[0].isupper()


def _is_command(opening: Sequence[Token], lowers: tuple[str, ...]) -> bool:
    """Whether the sentence that opens so asks the reader to do or not to do something."""
    if lowers[0] == "please" or (_forbids(lowers) and not _is_title(opening)):
        return True
    # "Call centres closed" is no command: a command has its object's article, "more", "us", a preposition.
    opens = lowers[0] in COMMAND_OPENERS and lowers[0] == lemma(lowers[0])
    return opens and len(lowers) > 1 and lowers[1] in _AFTER_COMMAND


def _is_opinion(lowers: tuple[str, ...], words: Sequence[str]) -> bool:
    """Whether the sentence of these words, opening with those, wishes or prefers, in the writer's own voice."""
    if any(lowers[: len(opener)] == opener for opener in _OPINIONS.get(lowers[0], ())):
        return True
    return not _PREFERENCE.isdisjoint(words) and all(lemma(word) not in _SPEECH for word in words)


_OPINIONS = {first: tuple(openers) for first, openers in groupby(sorted(OPINION_OPENERS), itemgetter(0))}
# An opinion shows in so many of the first words.
_OPENING_WORDS = 4


_AFTER_COMMAND = frozenset(
    "the a an more us our your me my it this that these here up for to in on at how what why not all also out about away page".split()  # noqa: SIM905 - a table of words reads best as text
)


def _outside_quotes(text: str, found: Sequence[Token]) -> Sequence[Token]:
    """The tokens of a text that stand in no quotation marks."""
    if not any(map(text.__contains__, _MARKS)):
        return found
    outside = []
    depth, straight = 0, False
    for token in found:
        if token.text in _OPENERS:
            depth += 1
        elif token.text in _CLOSERS:
            depth = max(0, depth - 1)
        elif token.text == '"':
            straight = not straight
        elif not depth and not straight:
            outside.append(token)
    return outside


def _speaks_itself(sentence: Span, outside: Sequence[Token]) -> bool:
    """Whether a sentence asserts something outside its quotation marks.

    A text that is nothing but one sentence in quotation marks is a claim that somebody passes on to be checked.
    """
    if any(is_content(token) and lemma(token.lower) not in _SPEECH for token in outside):
        return True
    text = sentence.document.text
    alone = not text[: sentence.start].strip() and not text[sentence.end :].strip()
    return alone and not any(map(_is_word, map(_TEXT, outside)))


def whole(sentence: Span) -> Claim:
    """The statement that a sentence makes as a whole, whatever its form."""
    return _claim(sentence, sentence.text, content_words(sentence))


def _claim(sentence: Span, text: str, content: Iterable[str]) -> Claim:
    """The statement of a sentence whose text and words of content are known."""
    said = text[dateline_end(sentence) :] or text
    stripped = said.strip()
    start = text.rfind(stripped)
    return Claim(
        span=sentence if stripped == text else sentence.sub(start, start + len(stripped)),
        sentence=sentence,
        kind="statement",
        value=Statement(
            words=tuple(map(lemma, content)),
            negated=len(negations(sentence)) % 2 == 1,
            hedged=bool(hedges(sentence)),
            text=" ".join(said.split()),
        ),
    )


def assertions(sentence: Span, least_worth: float) -> Iterator[Claim]:
    """One statement of so much worth, or none for a question, a command, a wish, a credit or a bare quotation."""
    found = tokens(sentence)
    if not _MIN_CONTENT <= len(found) <= _MAX_TOKENS:
        return
    text = sentence.text
    content = content_words(sentence)
    finished = text.rstrip(_CLOSING)
    if len(content) < _MIN_CONTENT - finished.endswith(".") or finished.endswith("?"):
        return
    opening = list(islice(compress(found, map(_is_word, map(_TEXT, found))), _OPENING_WORDS))
    lowers = tuple(map(_straight, map(_LOWER, opening)))
    if _is_caption(found) or _is_command(opening, lowers):
        return
    # "I think that they cut the budget by a third" is an opinion in form only.
    if _is_opinion(lowers, lowered(sentence)) and checkworthiness(sentence) < _FACT:
        return
    if text.isupper() or not (_is_finished(finished, found, content) or _has_verb(found)):
        return
    if not _speaks_itself(sentence, _outside_quotes(text, found)):
        return
    if finished.endswith("!") and checkworthiness(sentence) < _CRIED:
        return
    if least_worth and checkworthiness(sentence) < least_worth:
        return
    yield _claim(sentence, text, content)


def _is_finished(text: str, found: Sequence[Token], content: Sequence[str]) -> bool:
    """Whether a text is a sentence by its full stop, whatever its verb.

    A line without one, or all in capitals, is a heading or a list unless it has a verb.
    """
    if not text.endswith(".") or len(content) < _MIN_CONTENT:
        return False
    return any(map(_is_small, map(_TEXT, found)))


@remembered
def _is_small(word: str) -> bool:
    """Whether a token is a word without a capital."""
    return word.isalpha() and word.islower()


@remembered
def _is_word(word: str) -> bool:
    """Whether a token is no sign."""
    return word[0].isalnum()


@remembered
def _straight(word: str) -> str:
    """A word with the typewriter's apostrophe."""
    return word.replace("’", "'")


_TEXT, _LOWER = itemgetter(0), itemgetter(1)  # of a token
