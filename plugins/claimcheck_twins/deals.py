"""What is paid for a firm: a sale has one price, in whatever words a paper tells it."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Document, Span
from claimcheck.text import sentences, tokens
from claimcheck_twins.alignment import Substitution, Twins, runs
from claimcheck_twins.items import Item, items

__all__ = ["told_apart_in_prices", "why_not_one_price"]

_BUYING = frozenset("acquire buy purchase acquisition takeover purchaser buyout".split())
# A price may be part cash, be raised, or count what the firm owes.
_PARTS = frozenset(
    """cash stock share debt stake percent per cent raise increase initial original previous earlier sweeten revise offer bid reject rival
    up upfront additional extra further remaining half each total value worth include exclude assume option""".split()
)
_SCALE = 2
"""Words of a price: a number and its scale."""
_AND = frozenset(["and", "but", "then"])
_HEDGES = frozenset("about around some approximately roughly nearly almost just".split())


@lru_cache(maxsize=4096)
def _prices(sentence: Span) -> tuple[range, ...]:
    """The places of the sums for which a sentence says that something is bought: "to acquire Kelmar Mills for $12 million"."""
    found = items(sentence)
    buying = next((at for at, item in enumerate(found) if item.key in _BUYING), None)
    if buying is None:
        return ()
    return tuple(
        run
        for run in _sums(found)
        if run.start > buying
        and _is_price(found, run)
        and not _does_more(sentence, found[buying + 1 : run.start])
    )


def _does_more(sentence: Span, between: Sequence[Item]) -> bool:
    """Whether another deed is told between the buying and the sum: "bought it and sued the town for"."""
    places = {item.start for item in between}
    return any(
        before.lower in _AND and word.lower.endswith("ed")
        for before, word in pairwise(tokens(sentence))
        if word.start in places
    )


def _is_price(found: Sequence[Item], run: range) -> bool:
    """Whether "for" leads to a sum."""
    before = [item.key for item in found[: run.start] if item.key not in _HEDGES]
    return before[-1:] == ["for"]


def _sums(found: Sequence[Item]) -> Iterator[range]:
    return (run for run in runs(found, range(len(found))) if found[run.start].money and len(run) == _SCALE)


@lru_cache(maxsize=1024)
def _known(document: Document) -> frozenset[tuple[str, ...]]:
    """All sums of a text."""
    return frozenset(
        tuple(found[at].key for at in run)
        for sentence in sentences(document)
        for found in (items(sentence),)
        for run in _sums(found)
    )


def told_apart_in_prices(claim: Span, sentence: Span) -> Iterator[Substitution]:
    """The prices of two sentences that each tell of one."""
    mine, theirs = _prices(claim), _prices(sentence)
    if len(mine) == len(theirs) == 1:
        keys = [
            tuple(found[at].key for at in run)
            for found, run in ((items(claim), mine[0]), (items(sentence), theirs[0]))
        ]
        if keys[0] != keys[1] and keys[0][1:] == keys[1][1:]:
            yield Substitution(mine[0], theirs[0])


def why_not_one_price(twins: Twins, swap: Substitution, claim: Span, sentence: Span) -> str:
    """Why two prices need not be of one sale; "" for nothing."""
    sold, theirs = _sold(twins.mine, swap.mine), _sold(twins.theirs, swap.theirs)
    names = {item.key for item in (*sold, *theirs) if item.sort == "name"}
    if not names & {item.key for item in sold} & {item.key for item in theirs}:
        return "it is not shown that one thing is sold"
    for found in (twins.mine, twins.theirs):
        if parts := _PARTS.intersection(item.key for item in found):
            return f"one of the two may be a part of the price: '{min(parts)}'"
    sums = (
        tuple(found[at].key for at in run)
        for found, run in ((twins.mine, swap.mine), (twins.theirs, swap.theirs))
    )
    mine, other = sums
    if mine in _known(sentence.document) or (
        other in _known(claim.document) and other not in _told_as_prices(claim.document)
    ):
        return "one of the texts has both sums"
    return ""


@lru_cache(maxsize=1024)
def _told_as_prices(document: Document) -> frozenset[tuple[str, ...]]:
    """The sums for which a text says that something is bought: where there are two, it contradicts itself."""
    return frozenset(
        tuple(items(sentence)[at].key for at in run)
        for sentence in sentences(document)
        for run in _prices(sentence)
    )


def _sold(found: Sequence[Item], run: range) -> tuple[Item, ...]:
    """The words with content between the word of buying and its price."""
    start = next(at for at, item in enumerate(found) if item.key in _BUYING)
    return tuple(item for item in found[start + 1 : run.start] if item.counts)
