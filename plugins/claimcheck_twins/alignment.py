"""Two sentences laid word by word upon each other: what they share in order, and the values that differ."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen
from rapidfuzz.distance import Indel

from claimcheck.model import Span
from claimcheck.values.words import synonymous
from claimcheck_twins.items import Item, items

__all__ = ["REACH", "Substitution", "Twins", "counted", "gather", "lay", "next_word", "runs"]

LONGEST = 120
"""Items of a sentence beyond which it is a list or a table."""
_NEAREST = 4
REACH = 12
"""Items within which words stand near a value."""
_WHOLE = 0.85
"""The share of a sentence's words from which the other has all of it."""
_OF_SOME = frozenset(["them", "whom", "which", "those"])


@frozen
class Substitution:
    """Values of one sentence in the place of values of the other, as ranges of items."""

    mine: range
    theirs: range


@frozen(eq=False)
class Twins:
    """Two sentences laid upon each other: partners by place, and the values that differ.

    `unpaired` says that some values of both differ without a plain counterpart.
    """

    mine: tuple[Item, ...]
    theirs: tuple[Item, ...]
    partners: Mapping[int, int]
    substitutions: tuple[Substitution, ...]
    unpaired: bool

    @property
    def backward(self) -> frozenset[int]:
        """The places of the other sentence that have a partner."""
        return frozenset(self.partners.values())

    def words(self, swap: Substitution, claim: Span, sentence: Span) -> tuple[Span, Span]:
        """The values that differ, as they stand in the two sentences."""
        return (
            claim.to(self.mine[swap.mine.start].start, self.mine[swap.mine.stop - 1].end),
            sentence.to(self.theirs[swap.theirs.start].start, self.theirs[swap.theirs.stop - 1].end),
        )

    def _shares(self, mine: Sequence[int], theirs: Sequence[int]) -> tuple[float, float, int]:
        backward = self.backward
        found = sum(at in self.partners for at in mine)
        back = sum(at in backward for at in theirs)
        return found / max(1, len(mine)), back / max(1, len(theirs)), found

    def share(self) -> tuple[float, float, int]:
        """The shares of the words of each sentence that the other has, and how many those are."""
        return self._shares(
            [at for at, item in enumerate(self.mine) if item.counts],
            [at for at, item in enumerate(self.theirs) if item.counts],
        )

    def values_shared(self) -> int:
        """How many numbers both sentences have, years and those of one figure left out: "1 million", "12"."""
        shared = [self.mine[at] for at in self.partners]
        return sum(
            item.sort == "scale" or (item.sort == "number" and not item.is_year and len(item.key) > 1)
            for item in shared
        )

    def shares_a_day(self, swap: Substitution) -> bool:
        """Whether both sentences have a day with its month besides values: the end of what is to begin on another day."""
        return any(
            self.mine[at].sort == "month"
            and at + 1 not in swap.mine
            and self.mine[at + 1].sort == "number"
            and self.partners.get(at + 1) == other + 1
            for at, other in self.partners.items()
            if at + 1 < len(self.mine) and other not in swap.theirs
        )

    def around(self, swap: Substitution) -> tuple[float, float, int]:
        """The same as `share` for the nearest words and other values around the values that differ."""
        mine, theirs = _nearest(self.mine, swap.mine), _nearest(self.theirs, swap.theirs)
        before, after = len(theirs[0]), len(theirs[1])
        if self.share()[0] >= _WHOLE:
            # All of the claim is there: what else the source says before or after is beside the point.
            before, after = min(before, len(mine[0])), min(after, len(mine[1]))
        return self._shares(
            mine[0] + mine[1],
            theirs[0][len(theirs[0]) - before :] + theirs[1][:after],
        )

    def named(self) -> bool:
        """Whether the sentences have a name in common that stands in one of them."""
        return any(
            "name" in {self.mine[at].sort, self.theirs[other].sort}
            and not (self.mine[at].meant and self.theirs[other].meant)
            for at, other in self.partners.items()
        )

    def renamed(self, swap: Substitution | None = None) -> bool:
        """Whether each sentence has a name that the other lacks: two subjects.

        With values given, only the last name before them is looked at, and those right beside them.
        """
        backward = self.backward
        mine = [at for at, item in enumerate(self.mine) if item.sort == "name"]
        theirs = [at for at, item in enumerate(self.theirs) if item.sort == "name"]
        if swap is not None:
            mine, theirs = _bearers(mine, swap.mine), _bearers(theirs, swap.theirs)
        own = {self.mine[at].key for at in mine if at not in self.partners}
        other = {self.theirs[at].key for at in theirs if at not in backward}
        return bool(own - {item.key for item in self.theirs}) and bool(
            other - {item.key for item in self.mine}
        )

    def anchored(self, swap: Substitution) -> bool:
        """Whether the nearest word before each value, or the nearest after each, is the same."""
        for step in (-1, 1):
            mine, theirs = next_word(self.mine, swap.mine, step), next_word(self.theirs, swap.theirs, step)
            if mine is not None and theirs is not None and synonymous(mine.key, theirs.key):
                return True
        nouns = {counted(self.mine, swap.mine), counted(self.theirs, swap.theirs)}
        return len(nouns) == 1 and bool(nouns & {item.key for item in self.mine if item.counts})

    def changed_beside(self, swap: Substitution) -> bool:
        """Whether another value near these differs too: two reports of two things."""
        return any(
            other != swap and abs(other.mine.start - swap.mine.start) <= REACH for other in self.substitutions
        )

    def differs_beside(self, swap: Substitution, *, days: bool = True) -> bool:
        """Whether both sentences have, near the values, others that the other sentence lacks; `days` among them or not."""
        own, other = {item.key for item in self.mine}, {item.key for item in self.theirs}
        mine, theirs = (
            {
                found[at].key
                for at in _all_near(found, places)
                if found[at].is_value and (days or not _is_of_a_day(found, at))
            }
            for found, places in ((self.mine, swap.mine), (self.theirs, swap.theirs))
        )
        return bool(mine - other) and bool(theirs - own)

    def other_numbers(self, swap: Substitution) -> bool:
        """Whether each sentence has a number, beside these values, that the other lacks."""
        own, other = {item.key for item in self.mine}, {item.key for item in self.theirs}
        return all(
            any(
                item.sort == "number" and item.key not in known
                for at, item in enumerate(found)
                if at not in values
            )
            for found, values, known in ((self.mine, swap.mine, other), (self.theirs, swap.theirs, own))
        )

    def said_too(self, swap: Substitution) -> bool:
        """Whether either sentence has the other's value as well, in another place."""
        mine, theirs = {self.mine[at].key for at in swap.mine}, {self.theirs[at].key for at in swap.theirs}
        return mine <= {item.key for item in self.theirs} or theirs <= {item.key for item in self.mine}

    def said_of_some(self, swap: Substitution) -> bool:
        """Whether either sentence has the other's value for some of its own: "eleven books, [three] of them for children"."""
        mine, theirs = {self.mine[at].key for at in swap.mine}, {self.theirs[at].key for at in swap.theirs}
        return any(
            found[at].key in keys and found[at + 1].key == "of" and found[at + 2].key in _OF_SOME
            for found, keys in ((self.mine, theirs), (self.theirs, mine))
            for at in range(len(found) - 2)
        )

    def tells_more(self) -> bool:
        """Whether one of the sentences has "or" or a value where the other has none: "killed and hurt", "killed or hurt"."""
        mine, theirs = (
            sum(item.key == "or" or item.is_value for item in found) for found in (self.mine, self.theirs)
        )
        return mine != theirs

    def other_spacing(self, swap: Substitution) -> bool:
        """Whether only spaces and signs differ between the digits: "555 111" and "555111", "41/2" and "412"."""
        mine = "".join(self.mine[at].key for at in swap.mine)
        theirs = "".join(self.theirs[at].key for at in swap.theirs)
        return mine.replace(".", "") == theirs.replace(".", "") and len(swap.mine) != len(swap.theirs)

    def dated_alone(self, swap: Substitution) -> bool:
        """Whether one sentence names a month or year where the other has none: perhaps another event."""
        backward = self.backward
        mine = (item for at, item in enumerate(self.mine) if at not in self.partners and at not in swap.mine)
        theirs = (item for at, item in enumerate(self.theirs) if at not in backward and at not in swap.theirs)
        return any(item.sort == "month" or item.is_year for item in (*mine, *theirs))


def _bearers(names: Sequence[int], values: range) -> list[int]:
    """The last run of names before values, and names within a few items of them."""
    before = [at for at in names if at < values.start]
    last = before[-1:]
    while last and last[0] - 1 in before:
        last.insert(0, last[0] - 1)
    near = [at for at in names if values.start - _NEAREST <= at < values.stop + 2 * _NEAREST]
    return sorted({*last, *near})


def _nearest(found: Sequence[Item], values: range) -> tuple[list[int], list[int]]:
    """The places of the nearest words and other values before and after values."""
    before = [at for at in range(max(0, values.start - REACH), values.start) if found[at].tells]
    after = [at for at in range(values.stop, min(len(found), values.stop + REACH)) if found[at].tells]
    return before[-_NEAREST:], after[:_NEAREST]


def _is_of_a_day(found: Sequence[Item], at: int) -> bool:
    """Whether a value is a weekday, a month, a year, or the number of a day beside its month."""
    beside = (found[place].sort for place in (at - 1, at + 1) if 0 <= place < len(found))
    return found[at].sort in {"weekday", "month"} or found[at].is_year or "month" in beside


def _all_near(found: Sequence[Item], values: range) -> list[int]:
    before, after = _nearest(found, values)
    return before + after


def next_word(found: Sequence[Item], values: range, step: int) -> Item | None:
    """The nearest word before or after values."""
    places = range(values.start - 1, -1, -1) if step < 0 else range(values.stop, len(found))
    return next((found[at] for at in places if found[at].counts), None)


def lay(claim: Span, evidence: Span) -> Twins | None:
    """The two sentences laid upon each other; None where one of them is too long."""
    mine, theirs = items(claim), items(evidence)
    if max(len(mine), len(theirs)) > LONGEST:
        return None
    partners: dict[int, int] = {}
    gaps: list[tuple[range, range]] = []
    start, other = 0, 0
    for code in Indel.opcodes([item.key for item in mine], [item.key for item in theirs]):
        if code.tag != "equal":
            continue
        gaps.append((range(start, code.src_start), range(other, code.dest_start)))
        partners.update(
            zip(range(code.src_start, code.src_end), range(code.dest_start, code.dest_end), strict=True)
        )
        start, other = code.src_end, code.dest_end
    gaps.append((range(start, len(mine)), range(other, len(theirs))))
    swaps: list[Substitution] = []
    unpaired = False
    for here, there in gaps:
        _pair_words(mine, theirs, here, there, partners)
        own, others = list(runs(mine, here)), list(runs(theirs, there))
        if len(own) == len(others) == 1:
            swaps.append(Substitution(own[0], others[0]))
        elif own and others:
            unpaired = True
    return Twins(mine, theirs, partners, tuple(swaps), unpaired)


def gather(claim: Span, evidence: Span) -> Twins | None:
    """The two sentences with their shared words in any order, and the values that count the same thing in both."""
    mine, theirs = items(claim), items(evidence)
    if max(len(mine), len(theirs)) > LONGEST:
        return None
    places: dict[str, list[int]] = {}
    for at, item in enumerate(theirs):
        places.setdefault(item.key, []).append(at)
    partners: dict[int, int] = {}
    for at, item in enumerate(mine):
        found = places.get(item.key)
        if found:
            partners[at] = found.pop(0) if len(found) > 1 else found[0]
    free = [at for at, item in enumerate(theirs) if item.counts and at not in set(partners.values())]
    for at, item in enumerate(mine):
        if item.counts and at not in partners:
            other = next((one for one in free if synonymous(item.key, theirs[one].key)), None)
            if other is not None:
                partners[at] = other
    return Twins(mine, theirs, partners, tuple(_counterparts(mine, theirs)), unpaired=False)


def _counterparts(mine: Sequence[Item], theirs: Sequence[Item]) -> Iterator[Substitution]:
    """Values of one sentence with the value of the same sort and head in the other that stands among the same words."""
    own, other = {item.key for item in mine}, {item.key for item in theirs}
    heads: dict[tuple[str, ...], list[range]] = {}
    for run in runs(theirs, range(len(theirs))):
        if not {theirs[at].key for at in run} <= own:
            heads.setdefault(_head(theirs, run), []).append(run)
    for run in runs(mine, range(len(mine))):
        if {mine[at].key for at in run} <= other:
            continue
        words = {mine[at].key for at in _all_near(mine, run)}
        rivals = sorted(
            (
                (len(words & {theirs[at].key for at in _all_near(theirs, one)}), one)
                for one in heads.get(_head(mine, run), ())
            ),
            key=lambda rival: -rival[0],
        )
        if rivals and (len(rivals) == 1 or rivals[0][0] > rivals[1][0]):
            yield Substitution(run, rivals[0][1])


def _head(found: Sequence[Item], run: range) -> tuple[str, ...]:
    """The sorts of values with the word after them; of days, years and money the sorts alone."""
    sorts = tuple(found[at].sort for at in run)
    if "weekday" in sorts:
        return ("weekday",)
    if found[run.start].money:
        return (*sorts, "money")
    if len(run) == 1 and found[run.start].is_year:
        return ("year",)
    if "month" in sorts:
        return (*sorts, "")
    return (*sorts, counted(found, run))


def counted(found: Sequence[Item], run: range) -> str:
    """The word after values; where that has no content the noun that they are the number of: "a crowd of 300"."""
    after = found[run.stop] if run.stop < len(found) else None
    if (after is None or not after.counts) and run.start > 1 and found[run.start - 1].key == "of":
        return found[run.start - 2].key
    return after.key if after is not None else ""


def _pair_words(
    mine: Sequence[Item], theirs: Sequence[Item], here: range, there: range, partners: dict[int, int]
) -> None:
    """Give the words of a gap their synonyms in the other's gap."""
    free = [at for at in there if theirs[at].counts]
    for at in here:
        if not mine[at].counts or not free:
            continue
        partner = next((other for other in free if synonymous(mine[at].key, theirs[other].key)), None)
        if partner is not None:
            partners[at] = partner
            free.remove(partner)


def runs(found: Sequence[Item], gap: range) -> Iterator[range]:
    """The values of a gap, those that follow each other taken as one."""
    start = None
    for at in gap:
        if found[at].is_value:
            start = at if start is None else start
        elif start is not None:
            yield range(start, at)
            start = None
    if start is not None:
        yield range(start, gap.stop)
