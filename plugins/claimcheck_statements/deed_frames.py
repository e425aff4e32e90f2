"""Who does what to what, read alike from the active and the passive: "the board rejected the plan", "the plan was passed by".

Two opposed deeds of one doer to one thing exclude each other wherever they stand in their sentences.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.openings import is_past
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import Alignment
from claimcheck_statements.clash import pair_of
from claimcheck_statements.views import View, Word, places_outside

__all__ = ["Frame", "frames", "same_roles"]

_BEING = frozenset("be been being is are was were am got get gets".split())
_HELPING = _BEING | frozenset(
    "has have had will would did do does to not also already later first just since soon then never".split()
)
_BEFORE_PLAIN = frozenset(["to", "will", "would", "did", "does", "do"])
_TELLING = frozenset(["that", "which", "who", "whom", "whose", "what", "how", "why"])
_JOINING = frozenset(["but", "when", "while", "because", "after", "before", "if", "although", "though", "as"])
_SIGNS = frozenset([";", ":", "–", "—", '"', "“", "”"])
# Behind these nothing is told of what a deed is done to.
_LEADING = frozenset(
    "to in on at for from with against over into amid despite by under during until since through within".split()
)
_DETERMINERS = frozenset("the a an his her its their this that these those".split())
_WEIGHTY = 0.5
_BACK = 4
"""Tokens from a verb back to the form of "be" that makes it a passive."""
_ASIDE = 14
"""The longest aside between a verb and what it is done to: "passed, by a majority of five, a law"."""


@frozen
class Frame:
    """A deed with the words of its doer and of what it is done to; those that are not told are empty."""

    verb: Word
    doer: tuple[Word, ...]
    object: tuple[Word, ...]
    head: Word | None
    """The noun of what it is done to, of which the others of `object` tell more."""
    definite: bool
    """Whether that is told as a known one: "the plan", "its plan", by name."""


def _is_verb(found: Sequence[Token], at: int) -> bool:
    token = found[at]
    if not at or not token.text.islower():
        return False
    base, before = lemma(token.lower), found[at - 1].lower
    plain = before in _BEFORE_PLAIN and base == token.lower
    third = base in COMMON_VERBS and base != token.lower and before not in _DETERMINERS
    return is_past(token) or third or plain


def _passive(found: Sequence[Token], at: int) -> bool:
    """Whether a form of "be" makes a passive of a past form, adverbs between passed over."""
    if not is_past(found[at]):
        return False
    for place in range(at - 1, max(-1, at - 1 - _BACK), -1):
        lower = found[place].lower
        if lower in _BEING:
            return True
        if lower not in _HELPING and not lower.endswith("ly"):
            return False
    return False


def _before(found: Sequence[Token], at: int) -> Sequence[Token]:
    """The words of the subject before a verb: back to the comma, sign or word that opens its clause."""
    end = at
    while end and (found[end - 1].lower in _HELPING or found[end - 1].lower.endswith("ly")):
        end -= 1
    if end and found[end - 1].text == ",":
        # "The bridge, as its plans show, was built".
        opens = (place for place in range(end - 2, max(-1, end - _ASIDE), -1) if found[place].text == ",")
        end = next(opens, end)
    start = end
    while start:
        token = found[start - 1]
        if token.text in _SIGNS or token.text == "," or token.lower in _TELLING | _JOINING:
            break
        if token.text.islower() and _is_verb(found, start - 1):
            break
        start -= 1
    return found[start:end]


def _after(found: Sequence[Token], start: int) -> Sequence[Token]:
    """The words of the object from the place behind a verb on, an aside between commas passed over."""
    if start < len(found) and found[start].text == ",":
        close = next(
            (
                place
                for place in range(start + 1, min(start + _ASIDE, len(found)))
                if found[place].text == ","
            ),
            None,
        )
        if close is None:
            return []
        start = close + 1
    end = start
    while end < len(found):
        token = found[end]
        if token.text in _SIGNS or token.text in {",", ".", "?", "!"}:
            break
        if token.lower in _LEADING | _TELLING | _JOINING or (end > start and _is_verb(found, end)):
            break
        end += 1
    return found[start:end]


def _by(found: Sequence[Token], at: int) -> Sequence[Token]:
    """The words behind the "by" of a passive, up to the end of its phrase."""
    for place in range(at + 1, min(len(found), at + _ASIDE)):
        if found[place].text in _SIGNS or found[place].lower in _TELLING | _JOINING:
            break
        if found[place].lower == "by":
            return _after(found, place + 1)
    return []


@lru_cache(maxsize=4096)
def frames(view: View) -> tuple[Frame, ...]:
    """The deeds of a sentence, in its order."""
    return tuple(_frames(view))


def _frames(view: View) -> Iterator[Frame]:
    found = [view.tokens[at] for at in places_outside(view)]
    words = {word.start: word for word in view.words}
    for at, token in enumerate(found):
        verb = words.get(token.start)
        if verb is None or verb.sort != "word" or not _is_verb(found, at):
            continue
        passive = _passive(found, at)
        doer = _by(found, at) if passive else _before(found, at)
        behind = next(
            (place for place in range(at, len(found)) if found[place].start >= verb.end), len(found)
        )
        done_to = _before(found, at) if passive else _after(found, behind)
        head = _head(done_to, words)
        definite = any(one.lower in _DETERMINERS - {"a", "an"} for one in done_to[:2]) or (
            head is not None and head.sort == "name"
        )
        yield Frame(verb, _content(doer, words), _content(done_to, words), head, definite)


def _content(found: Sequence[Token], words: dict[int, Word]) -> tuple[Word, ...]:
    return tuple(words[token.start] for token in found if token.start in words)


def _head(found: Sequence[Token], words: dict[int, Word]) -> Word | None:
    """The noun that a phrase is of: the last word of content before "of" or the end."""
    head = None
    for token in found:
        if head is not None and token.lower in {"of", *_LEADING}:
            break
        head = words.get(token.start, head)
    return head


def same_roles(alignment: Alignment, verb: Word, view: View, other: Word) -> bool:
    """Whether two verbs tell of one doer, as far as the claim names one, and of one thing that the deed is done to."""
    mine = next((one for one in frames(alignment.claim) if one.verb == verb), None)
    theirs = next((one for one in frames(view) if one.verb == other), None)
    if mine is None or theirs is None or mine.head is None or theirs.head is None:
        return False
    if pair_of(alignment, mine.head).evidence != theirs.head or not _is_known(mine):
        return False
    if not all(pair_of(alignment, word).found for word in mine.object if word.weight >= _WEIGHTY):
        return False
    if not _adds_no_sort(alignment, theirs):
        return False
    told = [word for word in mine.doer if word.weight >= _WEIGHTY]
    return all(pair_of(alignment, word).evidence in theirs.doer for word in told)


def _is_known(frame: Frame) -> bool:
    """Whether what a deed is done to is one certain thing: a known one, or one that more words than its noun tell."""
    return frame.definite or sum(word.weight >= _WEIGHTY for word in frame.object) > 1


def _adds_no_sort(alignment: Alignment, frame: Frame) -> bool:
    """Whether the evidence says nothing before the noun that makes another thing of it: "the revised plan"."""
    partners = {pair.evidence for pair in alignment.pairs}
    if frame.head is None:
        return False
    return all(
        word in partners
        for word in frame.object
        if word.start < frame.head.start and word.weight >= _WEIGHTY and word.sort != "number"
    )
