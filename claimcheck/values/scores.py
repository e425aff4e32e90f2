"""How a match or a vote ended, in two numbers: "beat Rovers 3-1", "6-4, 3-6, 7-5", "passed by 120 votes to 80"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.number_tables import TENS, UNITS
from claimcheck.values.words import lemma

__all__ = ["VOTING", "Score", "find_scores", "vote_steps"]

_DIGITS = 3
_DASHES = frozenset(["-", "–"])
VOTING = frozenset(
    """vote pass adopt approve reject defeat carry ratify rule uphold back endorse confirm overturn impeach convict acquit
    motion bill amendment ballot council committee senate court jury""".split()
)
"""Words beside which two numbers count votes."""
_VOTES = frozenset(["vote", "votes"])
_BETWEEN = (("to",), ("votes", "to"), ("votes", "against"), ("against",))
_RECORDS = frozenset(
    "record improve improved fell dropped series formation since ages aged pages verses odds".split()
)
"""Words before two numbers that are no score of one match: a season's record, a page."""
_BACK = 3
_PARTLY = frozenset(
    """half half-time halftime led trailed lead trail leading trailing ahead behind aggregate leg quarter period inning innings
    penalties shootout shoot-out overtime reserve women junior under-21 youth return
    rematch replay friendly away""".split()
)
"""Words with which a score is that of a part of a match, or of another match of several."""
_SO_FAR = frozenset(["up", "down"])
"""Right beside a score these say how a match stood that was not over: "2-1 up"."""
_STEPS = frozenset(
    """amend amendment reading take table defer postpone delay close debate reconsider advance hear review lower reduce
    reject repeal committee subcommittee panel appeal override veto procedural cloture end last first second third""".split()
)
"""A thing is voted on several times: taken up, amended, put off, read, passed; a score may be that of the last match."""
_ORDINALS = frozenset("first second third fourth fifth".split())
_PLACED = frozenset(
    "title place seed win defeat loss victory championship cup trophy final season time year goal points".split()
)
"""What an ordinal counts that is no part of a match: "won her fourth title"."""
_ADJECTIVES = 2


@frozen
class Score:
    """The numbers of the two sides, set by set where there are several."""

    parts: tuple[tuple[int, int], ...]
    """Of each part the larger number first."""
    voted: bool = False
    """Whether the numbers count votes."""
    of_part: frozenset[str] = frozenset()
    """The words of its sentence with which it may be that of a part of a match."""

    def comparable(self, other: "Score") -> bool:
        """Whether two scores may be those of one match or vote: of as many sets, of the same part."""
        alike = len(self.parts) == len(other.parts) and self.voted == other.voted
        return alike and self.of_part == other.of_part


@lru_cache(maxsize=8192)
def find_scores(sentence: Span) -> tuple[Mention[Score], ...]:
    """The scores and tallies of votes that a sentence tells, in reading order.

    >>> from claimcheck.model import Document
    >>> found = find_scores(Document("Dovrin beat Reinholt 6-4, 3-6, 7-5; the panel approved it by 8 votes to 5.").span)
    >>> [mention.value.parts for mention in found]
    [((6, 4), (6, 3), (7, 5)), ((8, 5),)]
    """
    return tuple(_read(sentence, tokens(sentence)))


def vote_steps(sentence: Span) -> frozenset[str]:
    """The words of a sentence for one of several votes on a thing, and for the last of several matches.

    >>> from claimcheck.model import Document
    >>> sorted(vote_steps(Document("The council voted 8-5 to take up the fee.").span))
    ['take']
    """
    words = [word.lower for word in tokens(sentence)]
    return _STEPS.intersection((*words, *map(lemma, words)))


def _read(sentence: Span, found: Sequence[Token]) -> Iterator[Mention[Score]]:
    words = [token.lower for token in found]
    bases = frozenset(map(lemma, words))
    partly = _PARTLY.intersection(words) | _PARTLY & bases | _parts_by_number(words)
    votes = not VOTING.isdisjoint(bases)
    at = 0
    while at < len(found):
        parts, end = _parts(found, at)
        if not parts and votes:
            parts, end = _tally(found, at)
        if not parts:
            at += 1
            continue
        if _RECORDS.isdisjoint(words[max(0, at - _BACK) : at]):
            voted = votes and (not _VOTES.isdisjoint(words) or len(parts) == 1)
            beside = _SO_FAR.intersection((*words[max(0, at - 1) : at], *words[end : end + 1]))
            yield Mention(
                sentence.to(found[at].start, found[end - 1].end),
                Score(parts, voted, frozenset() if voted else partly | beside),
            )
        at = end


def _parts_by_number(words: Sequence[str]) -> frozenset[str]:
    """The ordinals among some words but those of titles, places and the like: "the second leg"."""
    return frozenset(
        word
        for at, word in enumerate(words)
        if word in _ORDINALS and _PLACED.isdisjoint(words[at + 1 : at + 2 + _ADJECTIVES])
    )


def _parts(found: Sequence[Token], at: int) -> tuple[tuple[tuple[int, int], ...], int]:
    """The scores that stand one behind another from a token on, and the index after them; nothing where none does."""
    parts: list[tuple[int, int]] = []
    end = at
    while (part := _joined(found, at)) is not None:
        parts.append(part)
        end = at = at + 3
        at += at < len(found) and found[at].text == ","
        at += at < len(found) and found[at].lower == "and"
    return tuple(parts), end


def _joined(found: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The two numbers that a dash joins at a token, with no third one, no word and no bracket joined to them."""
    if at + 2 >= len(found) or found[at + 1].text not in _DASHES:
        return None
    one, sign, two = found[at : at + 3]
    if one.end != sign.start or sign.end != two.start or not (_is_small(one) and _is_small(two)):
        return None
    before, behind = found[at - 1] if at else None, found[at + 3] if at + 3 < len(found) else None
    if (before is not None and before.end == one.start) or (
        behind is not None
        and behind.start == two.end
        and (behind.text in _DASHES or behind.text[0].isalnum())
    ):
        return None
    low, high = sorted((int(one.text), int(two.text)))
    return high, low


def _is_small(token: Token) -> bool:
    return token.text.isdecimal() and token.text.isascii() and len(token.text) <= _DIGITS


def _tally(found: Sequence[Token], at: int) -> tuple[tuple[tuple[int, int], ...], int]:
    """The two numbers of a vote told with "to" or "against" between them, and the index after them."""
    first = _number(found[at])
    for between in _BETWEEN if first is not None else ():
        last = at + 1 + len(between)
        words = tuple(token.lower for token in found[at + 1 : last])
        second = _number(found[last]) if words == between and last < len(found) else None
        if first is not None and second is not None:
            return ((max(first, second), min(first, second)),), last + 1
    return (), at


def _number(token: Token) -> int | None:
    if _is_small(token):
        return int(token.text)
    value = UNITS.get(token.lower, TENS.get(token.lower))
    return None if value is None else int(value)
