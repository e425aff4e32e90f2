"""Two sentences laid word by word upon each other: what they share in order, and the values that differ."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen
from rapidfuzz.distance import Indel

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.number_tables import SCALES, TENS, UNITS
from claimcheck.values.time_words import MONTHS, WEEKDAYS
from claimcheck.values.words import is_content, lemma, synonymous

__all__ = ["Item", "Substitution", "Twins", "items", "lay"]

LONGEST = 120
"""Items of a sentence beyond which it is a list or a table."""
_NEAREST = 4
_REACH = 12
# Words of reporting that a paper adds or leaves out.
_IDLE = frozenset(
    "say tell add report accord announce state note official authority spokesman spokeswoman source statement mr mrs ms".split()
)
_ARTICLES = frozenset(["a", "an", "the"])
_NUMBERS = {word: f"{value:g}" for word, value in {**UNITS, **TENS}.items()}


@frozen
class Item:
    """A word or value of a sentence: how it is compared, what it is, where it stands."""

    key: str
    sort: str
    """"number", "scale", "weekday", "month", "name", "word" for other content, or "" for a function word."""
    start: int
    end: int

    @property
    def is_value(self) -> bool:
        """Whether it is part of a number or a date."""
        return self.sort in _VALUES

    @property
    def counts(self) -> bool:
        """Whether it tells what a sentence is about."""
        return self.sort == "name" or (self.sort == "word" and self.key not in _IDLE)


_VALUES = frozenset(["number", "scale", "weekday", "month"])


def _item(words: Sequence[Token], at: int) -> Item:
    word = words[at]
    lower, capital = word.lower, word.text[0].isupper()
    if lower[0].isdigit():
        return Item(lower.replace(",", "").rstrip("."), "number", word.start, word.end)
    if lower in _NUMBERS:
        return Item(_NUMBERS[lower], "number", word.start, word.end)
    if lower in SCALES and lower != "score":
        return Item(lower, "scale", word.start, word.end)
    if capital and lower in WEEKDAYS:
        return Item(lower, "weekday", word.start, word.end)
    if capital and lower in MONTHS and (lower != "may" or _beside_digits(words, at)):
        return Item(lower[:3], "month", word.start, word.end)
    key = lemma(lower)
    if not is_content(word):
        return Item(lower, "", word.start, word.end)
    named = capital and (at > 0 or (len(words) > 1 and words[1].text[0].isupper()))
    return Item(lower if named else key, "name" if named else "word", word.start, word.end)


def _beside_digits(words: Sequence[Token], at: int) -> bool:
    return any(words[i].text[0].isdigit() for i in (at - 1, at + 1) if 0 <= i < len(words))


@lru_cache(maxsize=4096)
def items(sentence: Span) -> tuple[Item, ...]:
    """The words and values of a sentence, articles and signs left out."""
    words = tokens(sentence)
    return tuple(
        _item(words, at)
        for at, word in enumerate(words)
        if word.text[0].isalnum() and word.lower not in _ARTICLES
    )


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
    partners: dict[int, int]
    substitutions: tuple[Substitution, ...]
    unpaired: bool

    @property
    def backward(self) -> frozenset[int]:
        """The places of the other sentence that have a partner."""
        return frozenset(self.partners.values())

    def share(self) -> tuple[float, float, int]:
        """The shares of the words of each sentence that the other has in order, and how many those are."""
        backward = self.backward
        mine = [at for at, item in enumerate(self.mine) if item.counts]
        theirs = [at for at, item in enumerate(self.theirs) if item.counts]
        found = sum(at in self.partners for at in mine)
        back = sum(at in backward for at in theirs)
        return found / max(1, len(mine)), back / max(1, len(theirs)), found

    def around(self, swap: Substitution) -> tuple[float, float, int]:
        """The same for the nearest words around the values that differ."""
        mine, theirs = nearest(self.mine, swap.mine), nearest(self.theirs, swap.theirs)
        backward = self.backward
        found = sum(at in self.partners for at in mine)
        back = sum(at in backward for at in theirs)
        return found / max(1, len(mine)), back / max(1, len(theirs)), found

    def renamed(self) -> bool:
        """Whether each sentence has a name that the other lacks: two subjects."""
        backward = self.backward
        mine = {
            item.key for at, item in enumerate(self.mine) if item.sort == "name" and at not in self.partners
        }
        theirs = {
            item.key for at, item in enumerate(self.theirs) if item.sort == "name" and at not in backward
        }
        return bool(mine - {item.key for item in self.theirs}) and bool(
            theirs - {item.key for item in self.mine}
        )


def nearest(found: Sequence[Item], values: range) -> list[int]:
    """The places of the nearest words before and after values."""
    before = [at for at in range(values.start - 1, max(-1, values.start - _REACH), -1) if found[at].counts]
    after = [at for at in range(values.stop, min(len(found), values.stop + _REACH)) if found[at].counts]
    return before[:_NEAREST] + after[:_NEAREST]


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
        runs, others = list(_runs(mine, here)), list(_runs(theirs, there))
        if len(runs) == len(others) == 1:
            swaps.append(Substitution(runs[0], others[0]))
        elif runs and others:
            unpaired = True
    return Twins(mine, theirs, partners, tuple(swaps), unpaired)


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


def _runs(found: Sequence[Item], gap: range) -> Iterator[range]:
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
