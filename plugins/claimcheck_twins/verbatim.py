"""What two sentences say word for word around two values: whatever else either tells is then beside the point."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from claimcheck.model import Span
from claimcheck.values.words import synonymous
from claimcheck_twins.alignment import Substitution, Twins, runs
from claimcheck_twins.items import Item

__all__ = ["Passage", "shared_passage", "told_apart_in_passages"]

_BEYOND = 4
"""Items before and behind the shared words that may still say of what part, place or time they are."""
_LONG = 9
"""Words and other values in common with which nothing else in the two sentences matters."""


@frozen
class Passage:
    """The words around two values that stand in both sentences without a gap, as ranges of items."""

    twins: Twins
    mine: range
    theirs: range
    swap: Substitution

    @property
    def words(self) -> int:
        """How many of the shared words and values tell something."""
        return sum(self.twins.mine[at].tells for at in self.mine if at not in self.swap.mine)

    @property
    def numbers(self) -> int:
        """How many other numbers are among the shared words; "one" may be none."""
        return sum(
            self.twins.mine[at].sort == "number" and self.twins.mine[at].key != "1"
            for at in self.mine
            if at not in self.swap.mine
        )

    @property
    def starts(self) -> tuple[int, int]:
        """The places of the items right before what is shared."""
        return self.mine.start - 1, self.theirs.start - 1

    @property
    def leads(self) -> bool:
        """Whether both sentences begin with what is shared, or one of them does."""
        return not self.mine.start or not self.theirs.start

    @property
    def frames(self) -> bool:
        """Whether what is shared says what the values are of: "missed [four] games", "a [47]-yard field goal"."""
        before, behind = (
            sum(self.twins.mine[at].counts for at in part)
            for part in (
                range(self.mine.start, self.swap.mine.start),
                range(self.swap.mine.stop, self.mine.stop),
            )
        )
        return behind >= _COMPOUND or (before > 0 and behind > 0)

    @property
    def named(self) -> bool:
        """Whether a name is among the shared words."""
        return any(self.twins.mine[at].sort == "name" for at in self.mine)

    @property
    def is_long(self) -> bool:
        """Whether so much is shared that both tell of one thing, whatever else stands around."""
        return self.words >= _LONG or self.numbers > 1

    @property
    def places(self) -> tuple[range, range]:
        """The shared items, with the few around them that may narrow the values of a short passage."""
        beyond = 0 if self.is_long else _BEYOND
        return _wider(self.mine, self.twins.mine, beyond), _wider(self.theirs, self.twins.theirs, beyond)

    def spans(self, claim: Span, sentence: Span) -> tuple[Span, Span]:
        """The same as words of the two sentences."""
        mine, theirs = self.places
        return _words(claim, self.twins.mine, mine), _words(sentence, self.twins.theirs, theirs)


def _wider(shared: range, found: Sequence[Item], beyond: int) -> range:
    return range(max(0, shared.start - beyond), min(len(found), shared.stop + beyond))


def _words(sentence: Span, found: Sequence[Item], places: range) -> Span:
    return sentence.to(found[places.start].start, found[places.stop - 1].end)


def shared_passage(twins: Twins, swap: Substitution) -> Passage:
    """The longest stretch around two values that both sentences have, the values themselves left aside."""
    before = _length(twins, swap.mine.start - 1, swap.theirs.start - 1, -1)
    behind = _length(twins, swap.mine.stop, swap.theirs.stop, 1)
    return Passage(
        twins,
        range(swap.mine.start - before[0], swap.mine.stop + behind[0]),
        range(swap.theirs.start - before[1], swap.theirs.stop + behind[1]),
        swap,
    )


def _length(twins: Twins, at: int, other: int, step: int) -> tuple[int, int]:
    """How many items from two places on are the same, those of reporting and titles passed over."""
    start, begin = at, other
    end, stop = at, other
    while 0 <= at < len(twins.mine) and 0 <= other < len(twins.theirs):
        if _same(twins.mine[at], twins.theirs[other]):
            at, other = at + step, other + step
            end, stop = at, other
        elif _is_idle(twins.mine[at]):
            at += step
        elif _is_idle(twins.theirs[other]):
            other += step
        else:
            break
    return abs(end - start), abs(stop - begin)


def _same(mine: Item, theirs: Item) -> bool:
    if mine.key == theirs.key:
        return True
    return mine.counts and theirs.counts and synonymous(mine.key, theirs.key)


def _is_idle(item: Item) -> bool:
    """Whether a word tells nothing of what a sentence is of: "Mr.", "officials"."""
    return item.sort == "word" and not item.counts


def told_apart_in_passages(twins: Twins) -> Iterator[Substitution]:
    """Each value of one sentence with the one of the other, of its sort, around which both have the most words in common."""
    others = list(runs(twins.theirs, range(len(twins.theirs))))
    for run in runs(twins.mine, range(len(twins.mine))):
        rivals = [
            (shared_passage(twins, swap).words, swap)
            for other in others
            if _sorts(twins.mine, run) == _sorts(twins.theirs, other)
            for swap in [Substitution(run, other)]
        ]
        words, best = max(rivals, key=lambda rival: rival[0], default=(0, None))
        if (
            best is not None
            and words >= _LEAST
            and _keys(twins.mine, run) != _keys(twins.theirs, best.theirs)
        ):
            yield best


_COMPOUND = 2
"""Words behind a value that say together what it is of."""
_LEAST = 2
"""Words around two values below which what they share is no passage."""


def _sorts(found: Sequence[Item], places: range) -> list[str]:
    return [found[at].sort for at in places]


def _keys(found: Sequence[Item], places: range) -> list[str]:
    return [found[at].key for at in places]
