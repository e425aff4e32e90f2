"""Why two values that stand in one place of two sentences are not used alike: another scope, noun, size, hour or zone."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.values.intervals import of_one_size
from claimcheck_twins.alignment import Substitution, Twins
from claimcheck_twins.differences import happens_once, other_scope, same_head
from claimcheck_twins.items import Item

__all__ = ["HOURS", "is_day", "other_use"]

_MANY_OF_A_DAY = 6
"""With so many words and other numbers in common what two sentences tell of can hardly have happened on two days."""
# Of two things of a kind these say which: "the smaller barge".
_COMPARED = frozenset(
    "small large big old new young high low long short upper inner outer front rear northern southern eastern western".split()
)
_BEHIND = 5
_OPENING = 2
HOURS = frozenset("morning noon afternoon evening night".split())
_ZONES = frozenset("gmt utc bst est edt cst cdt mst mdt pst pdt cet cest eet msk jst ist aest".split())
_STRETCHES = frozenset("minute hour day week month year decade century".split())


def is_day(twins: Twins, swap: Substitution) -> bool:
    """Whether what differs is a day."""
    return twins.mine[swap.mine.start].sort in {"weekday", "month"}


def other_use(
    twins: Twins, swap: Substitution, within: tuple[frozenset[int], frozenset[int]] | None = None
) -> str:
    """Why two values are not used alike, whatever stands around them; "" where they are."""
    if opening := _opened_with(twins.mine) ^ _opened_with(twins.theirs):
        return f"only one of the two is of the {min(opening)}"
    if other_scope(twins, swap, within):
        return "one of the two is a part, share or change of something that the other is not"
    if not same_head(twins, swap):
        return "they are values of different things"
    if _went_on_elsewhere(twins, swap):
        return "one of the two is how long something else went on"
    if _is_of_another_size(twins, swap):
        return "the numbers are of such different size that they are hardly of one thing"
    if not is_day(twins, swap) and _of_other_hours(twins):
        return "the two are of other times of a day"
    if _zone(twins.mine, swap.mine) != _zone(twins.theirs, swap.theirs):
        return "the two are hours of two time zones"
    if is_day(twins, swap) and _marks_a_day(twins.mine) != _marks_a_day(twins.theirs):
        return "one of the two tells of an anniversary"
    told = twins.share()[2] + twins.values_shared()
    once = happens_once(twins) or twins.shares_a_day(swap)
    if is_day(twins, swap) and told < _MANY_OF_A_DAY and not once:
        return "what may happen again is told in few words"
    return "only spaces and signs between the digits differ" if twins.other_spacing(swap) else ""


def _opened_with(found: Sequence[Item]) -> frozenset[str]:
    """The words with which a sentence opens that tell one of a kind from another."""
    return frozenset(item.key for item in found[:_OPENING]) & _COMPARED


def _is_of_another_size(twins: Twins, swap: Substitution) -> bool:
    """Whether one of two lone numbers is many times the other; millions and billions are easily mistaken."""
    keys = [
        found[run.start].key
        for found, run in ((twins.mine, swap.mine), (twins.theirs, swap.theirs))
        if len(run) == 1 and found[run.start].sort == "number"
    ]
    if len(keys) != 2 or not all(key.replace(".", "", 1).isdigit() for key in keys):
        return False
    return not of_one_size(*map(float, keys))


def _went_on_elsewhere(twins: Twins, swap: Substitution) -> bool:
    """Whether a length is that of what the other sentence lacks: "a teacher for 30 years", "a teacher at the school for ten"."""
    here, there = _going_on(twins.mine, swap.mine), _going_on(twins.theirs, swap.theirs)
    if not (here and there) or here == there:
        return False
    known = {item.key for item in twins.mine}, {item.key for item in twins.theirs}
    return there not in known[0] or here not in known[1]


def _going_on(found: Sequence[Item], values: range) -> str:
    """The word before the "for" of a length of time; "" where there is no such length."""
    before = found[: values.start]
    behind = found[values.stop].key if values.stop < len(found) else ""
    if len(before) < _OPENING or before[-1].key != "for" or behind not in _STRETCHES:
        return ""
    return next((item.key for item in reversed(before[:-1]) if item.sort), "")


def _of_other_hours(twins: Twins) -> bool:
    """Whether each of two sentences names a time of the day, and none in common: a count may have grown since noon."""
    mine, theirs = ({item.key for item in found} & HOURS for found in (twins.mine, twins.theirs))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _zone(found: Sequence[Item], values: range) -> str:
    """The time zone that stands behind values, before another number; "" for none."""
    behind = found[values.stop : values.stop + _BEHIND]
    end = next((at for at, item in enumerate(behind) if item.sort == "number"), len(behind))
    return next((item.key for item in behind[:end] if item.key in _ZONES), "")


def _marks_a_day(found: Sequence[Item]) -> bool:
    """Whether a sentence tells of an anniversary of what happened."""
    return any(item.key in {"anniversary", "commemorate", "commemoration"} for item in found)
