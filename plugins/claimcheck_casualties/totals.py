"""Totals and their parts: the list of a sentence added up."""

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve, frozen

from claimcheck.model import Mention, Span
from claimcheck.text import tokens
from claimcheck.values.amounts import Amount
from claimcheck.values.casualties import Casualty
from claimcheck.values.nouns import Kinship, kinship

__all__ = ["Sum", "added", "is_more", "joint_sums", "list_sums", "parts_behind", "parts_of"]

_JOINS = frozenset([",", "and", "&", "plus", "as", "well", ";"])


@frozen
class Sum:
    """A total that a sentence lets one add up: the value, the words that name its parts, and the parts."""

    value: Casualty
    span: Span
    parts: tuple[Mention[Casualty], ...]

    @property
    def sum_in_words(self) -> str:
        """The addition, for a person: "1,187 + 3,402 = 4,589"."""
        terms = " + ".join(f"{part.value.count.low or 0:,.0f}" for part in self.parts)
        return f"{terms} = {self.value.count.low or 0:,.0f}"


def _added(counts: Sequence[Amount]) -> Amount:
    """The sum of intervals: unbounded where one of them is."""
    lows = [count.low for count in counts]
    highs = [count.high for count in counts]
    low = None if None in lows else sum(each for each in lows if each is not None)
    high = None if None in highs else sum(each for each in highs if each is not None)
    stated = [count.stated for count in counts]
    return Amount(
        low,
        high,
        low_open=any(count.low_open for count in counts),
        high_open=any(count.high_open for count in counts),
        stated=None if None in stated or low != high else low,
        precision=sum(count.precision for count in counts),
    )


def _sum(parts: Sequence[Mention[Casualty]], harm: str, victims: str) -> Sum:
    first, last = parts[0], parts[-1]
    start = min(part.span.start for part in parts)
    end = max(part.span.end for part in parts)
    value = evolve(
        first.value,
        harm=harm,
        count=_added([part.value.count for part in parts]),
        victims=victims,
        part=False,
        joint=" or " in harm,
        cumulative=all(part.value.cumulative for part in parts),
        count_span=first.span.to(start, end),
        harm_span=last.value.harm_span,
    )
    return Sum(value, first.span.to(start, end), tuple(parts))


def added(parts: Sequence[Mention[Casualty]]) -> Sum:
    """Counts of one harm added up; whom they count is kept where all count the same."""
    victims = {part.value.victims for part in parts}
    return _sum(parts, parts[0].value.harm, victims.pop() if len(victims) == 1 else "")


def is_more(total: Amount, count: Amount) -> bool:
    """Whether a sum is at least more than a count allows."""
    return total.low is not None and count.high is not None and total.low > count.high


def joint_sums(found: Sequence[Mention[Casualty]]) -> list[Sum]:
    """The killed and the injured of a sentence added up, where each is counted once and as a whole."""
    whole = [each for each in found if not each.value.part and not each.value.additional]
    killed = [each for each in whole if each.value.harm == "killed"]
    injured = [each for each in whole if each.value.harm == "injured"]
    if (
        len(killed) == len(injured) == 1
        and kinship(killed[0].value.victims, injured[0].value.victims) is Kinship.SAME
    ):
        return [_sum((killed[0], injured[0]), "killed or injured", killed[0].value.victims)]
    return []


def _joined(first: Mention[Casualty], second: Mention[Casualty]) -> bool:
    """Whether two counts are neighbours in one list, nothing uncounted between them."""
    one, other = first.value.count_span, second.value.count_span
    if one is None or other is None or one.end > other.start:
        return False
    between = tokens(one.to(one.end, other.start))
    return bool(between) and all(token.lower in _JOINS for token in between)


def list_sums(found: Sequence[Mention[Casualty]]) -> list[Sum]:
    """Each list of different people under one word of harm, added up: "five soldiers and three civilians"."""
    sums: list[Sum] = []
    run: list[Mention[Casualty]] = []
    for mention in [*found, None]:
        if mention is not None and run and _same_list(run[-1], mention):
            run.append(mention)
            continue
        if len(run) > 1 and _apart(run) and not _opened(run[0]) and not _runs_on(run[-1]):
            sums.append(_sum(run, run[0].value.harm, ""))
        run = [mention] if mention is not None else []
    return sums


def _same_list(first: Mention[Casualty], second: Mention[Casualty]) -> bool:
    one, other = first.value, second.value
    return (
        one.harm == other.harm
        and one.harm_span == other.harm_span
        and one.part == other.part
        and not other.additional
        and _joined(first, second)
    )


def _apart(run: Sequence[Mention[Casualty]]) -> bool:
    """Whether the members of a list exclude each other, so that they may be added."""
    names = [mention.value.victims for mention in run]
    if not all(names):
        return False
    return all(
        kinship(one, other) is Kinship.OTHER
        for index, one in enumerate(names)
        for other in names[index + 1 :]
    )


def _opened(mention: Mention[Casualty]) -> bool:
    """Whether something uncounted may stand before the list's first count: "the driver and two guards"."""
    span = mention.value.count_span
    if span is None:
        return True
    before = tokens(span.to(max(0, span.start - 40), span.start))
    return bool(before) and before[-1].lower in {"and", ",", "&", "plus"} and len(before) > 1


def _runs_on(mention: Mention[Casualty]) -> bool:
    """Whether a list goes on behind its last count with something uncounted: ", a deputy and [an agent]"."""
    span = mention.value.count_span
    if span is None:
        return True
    after = tokens(span.to(span.end, min(span.end + 30, len(span.document.text))))
    return bool(after) and after[0].lower in _JOINS


def parts_behind(total: Mention[Casualty], found: Sequence[Mention[Casualty]]) -> list[Mention[Casualty]]:
    """The counts of parts, of the same harm, that stand behind a total; none behind what is a part itself."""
    span = total.value.count_span
    if span is None or total.value.part:
        return []
    return [
        each
        for each in found
        if each.value.part and each.value.harm == total.value.harm and each.span.start > span.start
    ]


def parts_of(total: Mention[Casualty], found: Sequence[Mention[Casualty]]) -> Sum | None:
    """The full list of the parts of a total, given after a colon or dash in its own sentence."""
    span, after = total.value.count_span, parts_behind(total, found)
    if span is None or len(after) < 2 or after[0].value.count_span is None:
        return None
    before = tokens(
        span.to(max(span.end, after[0].value.count_span.start - 12), after[0].value.count_span.start)
    )
    if not before or before[-1].lower not in {":", "–", "—", "-"}:
        return None
    if not all(_joined(one, other) for one, other in pairwise(after)) or not _apart(after):
        return None
    return _sum(after, total.value.harm, "")
