"""The frames of deeds that have one figure, from the table of their wordings."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from attrs import frozen

from claimcheck.values.amounts import Amount
from claimcheck.values.deed_wordings import DATED_WORDINGS, DONE_TO, GROUPS, WORDINGS
from claimcheck.values.units import DIMENSIONS
from claimcheck.values.words import lemma

__all__ = ["DATED", "Frame", "Wording", "frames_for"]

_SMALL = (
    "will would be have to a an the its his her their about around some roughly nearly almost over also now already still "
    "finally reportedly currently later then agree plan expect set due must may and up"
)
_WORD = r"[^ ,;:()#§\"“”]+"
_SLOTS = {"<": "before", "[": "behind"}


@frozen
class Wording:
    """One way of telling a deed, as a regular expression over a line of words in base form."""

    expression: str
    keys: tuple[frozenset[str], ...]
    """Of each of its words that must be there, how it may begin: what a line lacks needs no trial."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """The expression compiled, which takes a third of a second for all of the table: only when it is tried."""
        return _pattern(self.expression)


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


@frozen
class Frame:
    """A deed that has one figure, or one figure at a time."""

    name: str
    sort: str
    """What the figure is: money, price, percent, count, rate, length, distance, speed, mass or magnitude."""
    needed: frozenset[str]
    """The places that must be held by the same in both sentences; others only where both sentences fill them."""
    wordings: tuple[Wording, ...]
    words: frozenset[str]
    """All words that its wordings must have, in base form."""
    again: bool = False
    """Whether the same may do it again to the same: fine somebody, give to a museum."""
    announced: bool = False
    """Whether what is going to be done has the figure that it will have when it is done: a firm is bought for so much."""
    estimated: bool = False
    """Whether it is no more than what somebody reckons, as the size of a crowd is."""


def _alternatives(word: str) -> list[str]:
    """The ways in which a word of a wording stands in a line, which has "person" for "people" and "find" for "found"."""
    found = [each.replace("_", " ") for each in word.split("|")]
    bases = (" ".join(one if one in _BASES else lemma(one) for one in each.split()) for each in found)
    return list(dict.fromkeys([*found, *bases]))


# Words in base form that are forms of other words too.
_BASES = frozenset(["found", "saw", "lay", "'s", "’s"])


def _compiled(wording: str) -> Wording:
    parts, keys = [], []
    for word in wording.split():
        if word == "~":
            parts.append(f"(?:(?:{'|'.join(_SMALL.split())}) )*")
        elif word == "...":
            parts.append(rf"(?:{_WORD} ){{1,3}}?")
        elif word[0] in _SLOTS:
            parts.append(rf"(?P<{_SLOTS[word[0]]}_{word[1:-1]}>(?:{_WORD} ){{1,8}})")
        elif word[0] == "(":
            inside = "|".join(map(re.escape, _alternatives(word[1:-1])))
            parts.append(f"(?:(?:{inside}) )?")
        else:
            found = _alternatives(word)
            parts.append(f"(?:{'|'.join(map(re.escape, found))}) ")
            keys.append(frozenset(each.split()[0] for each in found))
    return Wording("(?:^|(?<= ))" + "".join(parts), tuple(keys))


def _grouped(line: str) -> str:
    """A line of the table with the words of its groups."""
    for name, words in GROUPS.items():
        line = line.replace(f"${name}", words)
    return line


def _frame(name: str, sort: str, needed: str, lines: Iterable[str], flags: str) -> Frame:
    """A frame with the wordings of some lines of the table."""
    wordings = tuple(_compiled(_grouped(line.strip())) for line in lines)
    told = flags.split()
    return Frame(
        name,
        sort,
        frozenset(needed.split()),
        wordings,
        frozenset().union(*(key for wording in wordings for key in wording.keys)),
        again="again" in told,
        announced="announced" in told,
        estimated="estimated" in told,
    )


def _read(table: str) -> Iterator[Frame]:
    """The frames of a table."""
    for block in re.split(r"\n(?=\S)", table.strip()):
        head, *lines = block.split("\n")
        name, sort, needed, flags = (part.strip() for part in f"{head}:".split(":")[:4])
        yield _frame(name, sort, needed, lines, flags)


def _done_to(verbs: str) -> Frame:
    """The frame of something that is done to a number of things: "the fire destroyed 300 homes"."""
    wordings = (f"<a> {verbs} ~ #", f"# ... be ~ {verbs} by|in|during [a]", f"# ... of|at [a] ~ {verbs}")
    return _frame(verbs.split("|", maxsplit=1)[0], "count", "a", wordings, "again")


_FRAMES = (*map(_done_to, DONE_TO.split()), *_read(WORDINGS))
DATED = tuple(_read(DATED_WORDINGS))
"""The frames of deeds that are done on one day."""
_SORTS = {
    "time": "length",
    "months": "length",
    "mass": "mass",
    "magnitude": "magnitude",
    "length": "distance",
    "speed": "speed",
}
"""The sort of figure by the dimension of its unit."""


def _sorts(amount: Amount) -> frozenset[str]:
    """What a figure may be."""
    if amount.additional:
        return frozenset()
    if not amount.unit:
        return frozenset([] if amount.partitive else ["rate"] if amount.rate else ["count"])
    if amount.unit.isupper():
        return frozenset(["price"] if amount.rate == "share" else [] if amount.rate else ["price", "money"])
    if amount.rate:
        return frozenset()
    if amount.unit == "percent":
        return frozenset(["percent"])
    return frozenset([_SORTS.get(DIMENSIONS[amount.unit].name, "")] if amount.unit in DIMENSIONS else [])


@lru_cache(maxsize=4096)
def frames_for(amount: Amount) -> tuple[Frame, ...]:
    """The frames whose figure an amount can be."""
    sorts = _sorts(amount)
    return tuple(frame for frame in _FRAMES if frame.sort in sorts)
