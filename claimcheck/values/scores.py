"""How a match or a vote ended, in two numbers: "beat Rovers 3-1", "6-4, 3-6, 7-5", "passed by 120 votes to 80"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.number_tables import TENS, UNITS
from claimcheck.values.words import lemma

__all__ = ["VOTING", "Score", "find_scores", "tally_at", "vote_steps"]

_DIGITS = 3
_DASHES = frozenset(["-", "–"])
VOTING = frozenset(
    """vote pass adopt approve reject defeat carry ratify rule uphold back endorse confirm overturn impeach convict acquit
    motion bill amendment ballot council committee senate court jury""".split()
)
"""Words beside which two numbers count votes."""
_VOTES = frozenset(["vote", "votes"])
_BETWEEN = (["to"], ["-"], ["–"], ["against"], ["votes", "to"], ["votes", "against"])
"""What stands between the two numbers of a tally."""
_VOTERS = frozenset(
    "votes vote in favour favor for against abstentions abstention with by a of to the and , members lawmakers deputies".split()
)
"""What stands there where both sides are told at length: "45 votes in favour and 30 against"."""
_LONGEST = 12
"""Words from the one number of a tally to the other."""
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
            tally, end = tally_at(found, at) or ((), at)
            parts = (tally,) if tally else ()
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


def tally_at(found: Sequence[Token], at: int) -> tuple[tuple[int, int], int] | None:
    """The two numbers of a vote from a token on, the larger first, and the index after them; None where there are none.

    >>> from claimcheck.model import Document
    >>> tally_at(tokens(Document("45 votes in favour and 30 against").span), 0)
    ((45, 30), 6)
    """
    first = _number(found[at])
    between: list[str] = []
    for place in range(at + 1, min(len(found), at + _LONGEST) if first is not None else 0):
        second = _number(found[place])
        if second is None:
            between.append(found[place].lower)
            continue
        favoured = {"favour", "favor", "for"} & set(between) and between[-1] in {"and", ","}
        told = favoured and "against" in [token.lower for token in found[place + 1 : place + 4]]
        if first is None or not (between in _BETWEEN or (told and _VOTERS.issuperset(between))):
            return None
        return (max(first, second), min(first, second)), place + 1
    return None


def _number(token: Token) -> int | None:
    if token.text.isdecimal() and token.text.isascii() and len(token.text) <= _LONGEST_NUMBER:
        return int(token.text)
    value = UNITS.get(token.lower, TENS.get(token.lower))
    return None if value is None else int(value)


_LONGEST_NUMBER = 4
"""Digits of the votes of one side, told without a comma."""
