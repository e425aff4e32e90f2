"""What a player did in a match: points scored, yards run, in whatever words a paper tells it.

A text that gives one number of a player's points means the match that it is about, unless it says of what part or
stretch they are.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Document, Span
from claimcheck.text import sentences
from claimcheck.values.events import Match, same_event
from claimcheck.values.names import find_names
from claimcheck.values.stories import is_one_story
from claimcheck_twins.alignment import Substitution, Twins
from claimcheck_twins.items import Item, items

__all__ = ["told_apart_in_performances", "why_not_one_performance"]

_NOUNS = frozenset("point rebound assist yard steal save strikeout carry reception".split())
# Yards are run, thrown or caught, and a player may have some of each.
_WAYS = {
    **dict.fromkeys("rush run rushing ground carry".split(), "rush"),
    **dict.fromkeys("throw pass passing air".split(), "pass"),
    **dict.fromkeys("catch receive receiving reception".split(), "catch"),
    **dict.fromkeys("return punt kickoff interception".split(), "return"),
}
_DOING = frozenset(
    """score finish add have post put tally contribute net throw rush run catch lead grab record collect drop pour""".split()
)
_PARTS = frozenset("half quarter period overtime inning first second third fourth last".split())
# Of several matches, of a record, or of what is still to do.
_ELSEWHERE = _PARTS | frozenset(
    """next previous earlier season career year month night week game series streak straight playoff average per total
    combine history rank record ago away short need more another each drive play""".split()
)
_SUBORDINATE = frozenset("that who which as say tell".split())
"""With one of these before it a participle may have another subject than its sentence."""
_LEADING = frozenset("while by after".split())
_GOING_ON = frozenset("to and as while but".split())
_REACH = 7
"""Items between a player's name and the number."""
_AROUND = 6
"""Items before a number, and behind its noun, among which a word makes it one of a part or a stretch."""
_BEHIND = 12
"""Items behind a noun among which a part of the match is told."""
_SIZE = 4
"""The factor beyond which two numbers are of a match and of a career."""


@frozen
class Performance:
    """A number of what a player did: the family name, what it is and in what way, and where it stands."""

    player: str
    noun: str
    way: str
    number: str
    places: range
    whole: bool
    """Whether nothing says that it is of a part or a stretch."""


@lru_cache(maxsize=4096)
def _performances(sentence: Span) -> tuple[Performance, ...]:
    found = items(sentence)
    return tuple(
        Performance(
            player,
            found[at + 1].key,
            _way(found, at),
            item.key,
            range(at, at + 1),
            _is_whole(found, at, first),
        )
        for at, item in enumerate(found[:-1])
        if item.sort == "number" and item.key.isdigit() and found[at + 1].key in _NOUNS
        for first in [_beside_doing(sentence, found, at)]
        for player in [
            _family(sentence, found, _opening_name(found)) if first else _player(sentence, found, at)
        ]
        if player
    )


def _beside_doing(sentence: Span, found: Sequence[Item], at: int) -> int:
    """The place of the participle by which the subject of a sentence did what a number tells: "while posting 20 points"; 0 for none."""
    doing = found[at - 1] if at > 1 else None
    if doing is None or doing.key not in _DOING or found[at - 2].is_value:
        return 0
    text = sentence.document.text
    behind_sign = text[found[at - 2].end : doing.start].strip() == ","
    leads = (behind_sign or found[at - 2].key in _LEADING) and _SUBORDINATE.isdisjoint(
        item.key for item in found[:at]
    )
    return at - 1 if leads and text[doing.start : doing.end].lower().endswith("ing") else 0


def _opening_name(found: Sequence[Item]) -> int:
    """The place of the last word of the name with which a sentence opens; -1 where it opens with none."""
    last = next((at for at, item in enumerate(found) if item.sort != "name"), len(found)) - 1
    return last if len(found) > last + 1 else -1


def _player(sentence: Span, found: Sequence[Item], at: int) -> str:
    """The family name of whoever did what a number tells: the last name before it, with a word of doing or nothing between."""
    near = range(at - 1, max(-1, at - 1 - _REACH), -1)
    last = next((place for place in near if found[place].sort == "name"), None)
    if last is None:
        return ""
    between = [item for item in found[last + 1 : at] if item.counts]
    if any(item.is_value for item in found[last + 1 : at]) or (between and between[0].key not in _DOING):
        return ""
    if not between and found[last + 1 : at]:
        return ""
    return _family(sentence, found, last)


def _family(sentence: Span, found: Sequence[Item], at: int) -> str:
    """The word at a place where it ends a person's name or is that of whom a pronoun means; else ""."""
    if at < 0:
        return ""
    persons = (name.span for name in find_names(sentence) if name.value.sort == "person")
    is_person = any(span.start <= found[at].start and found[at].end <= span.end for span in persons)
    return found[at].key if is_person or found[at].meant else ""


def _way(found: Sequence[Item], at: int) -> str:
    """How yards were made, "" where it is not told."""
    if found[at + 1].key != "yard":
        return ""
    near = (*found[max(0, at - 3) : at], *found[at + 2 : at + 4])
    return next((_WAYS[item.key] for item in near if item.key in _WAYS), "")


def _is_whole(found: Sequence[Item], at: int, first: int) -> bool:
    """Whether nothing near a number, from the place where its clause begins, says that it is of a part or a stretch."""
    behind = [item.key for item in found[at + 2 : at + 2 + _BEHIND]]
    # What somebody did a thing for, and what was done besides, is no stretch of it: "to break a record", "and now has".
    end = next((place for place, key in enumerate(behind) if key in _GOING_ON), _AROUND)
    near = [*(item.key for item in found[max(first, at - _AROUND) : at]), *behind[: min(end, _AROUND)]]
    return _ELSEWHERE.isdisjoint(near) and _PARTS.isdisjoint(behind)


@lru_cache(maxsize=1024)
def _of_text(document: Document) -> tuple[Performance, ...]:
    return tuple(each for sentence in sentences(document) for each in _performances(sentence))


def _wholes(document: Document, like: Performance) -> frozenset[str]:
    """The numbers of one size that a text gives of what a player did, no part, stretch or record."""
    return frozenset(
        each.number
        for each in _of_text(document)
        if (each.player, each.noun) == (like.player, like.noun)
        and each.way in {like.way, ""}
        and each.whole
        and _are_of_one_size(each.number, like.number)
    )


def _are_of_one_size(one: str, other: str) -> bool:
    """Whether neither number is many times the other, as a career's points are those of a match."""
    small, large = sorted((int(one), int(other)))
    return large <= _SIZE * small


@lru_cache(maxsize=1024)
def _all_numbers(document: Document, noun: str) -> frozenset[str]:
    """All numbers of something in a text, whoever they are of."""
    return frozenset(
        one.key
        for sentence in sentences(document)
        for one, other in pairwise(items(sentence))
        if one.sort == "number" and other.key == noun
    )


def told_apart_in_performances(claim: Span, sentence: Span) -> Iterator[Substitution]:
    """The numbers that two sentences give of one player for one thing."""
    for mine in _performances(claim):
        for theirs in _performances(sentence):
            if (mine.player, mine.noun, mine.way) != (theirs.player, theirs.noun, theirs.way):
                continue
            apart = mine.number != theirs.number and _are_of_one_size(mine.number, theirs.number)
            if apart and mine.whole and theirs.whole:
                yield Substitution(mine.places, theirs.places)


def why_not_one_performance(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
    """Why two numbers of what a player did need not be of one match; "" for nothing."""
    mine = next(each for each in _performances(claim) if each.places == swap.mine)
    theirs = next(each for each in _performances(sentence) if each.places == swap.theirs)
    if not is_one_story(claim.document, sentence.document):
        return "the two texts are not shown to tell one story"
    if _wholes(sentence.document, theirs) != {theirs.number} or mine.number in _all_numbers(
        sentence.document, mine.noun
    ):
        return "the source has several numbers of it"
    if not _wholes(claim.document, mine) <= {mine.number, theirs.number}:
        return "the text has several numbers of it"
    if twins.said_too(swap) or same_event(claim, sentence).match is Match.CLASH:
        return "the two may be of two matches"
    return ""
