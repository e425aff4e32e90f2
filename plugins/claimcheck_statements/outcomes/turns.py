"""Turns of phrase that exclude each other where all else in two sentences is the same: "resigned", "was sacked"."""

from collections.abc import Sequence

__all__ = ["turned"]

# Stretches in base form of which one side excludes the other of one thing; "*" stands for the same words in both.
_EXCLUSIVE = """
acquit, clear, find not guilty, find innocent | convict, find guilty
be acquit, be clear, be find not guilty | be convict, be jail, be imprison
resign, quit, step down, stand down | be fire, be sack, be dismiss
home, at home | away
carry, adopt | defeat, reject, vote down
go ahead, take place, be hold | be cancel, be call off, be postpone
cancel, call off | hold
stay open, remain open, be open, open | be close, stay close, remain close
survive | die in, die during, die from, die of, die after, be kill in
survive, be rescue, be save | die, be kill, drown
leave * unchanged, keep * unchanged, hold * steady, keep * steady | raise *, cut *, lower *, increase *, reduce *
genuine, authentic, real, original | forgery, fake, hoax, copy
with | without
above | below
win | lose, draw, tie
be release, be free | be still be hold, be still hold, remain in custody, be still in custody
a.m., be | p.m., pm
alive | dead
sign | veto
for | against
cut, axe, shed, slash | create, add
hold, last | be break, collapse, break down, be violate
back, support | reject, oppose
win * seat, keep * seat, hold * seat, hold on to * seat, retain * seat | lose * seat
recover | die
be lift | be extend, be keep, be maintain, remain in force
succeed | collapse, fail, break down
become law, be sign into law | be veto
morning | afternoon, evening, night
be at large, be still at large, be on run | be arrest, be catch, be capture, be in custody
"""
# What the base form of a word is taken for, where its ending misleads.
_FORMS = {"unchanged": "unchang"}

_Stretch = tuple[str, ...]


def _table() -> tuple[tuple[frozenset[_Stretch], frozenset[_Stretch]], ...]:
    """The two sides of each row of stretches."""
    rows = (row.split("|") for row in _EXCLUSIVE.strip().splitlines())
    return tuple(
        (
            frozenset(tuple(_FORMS.get(word, word) for word in one.split()) for one in left.split(",")),
            frozenset(tuple(_FORMS.get(word, word) for word in one.split()) for one in right.split(",")),
        )
        for left, right in rows
    )


_ROWS = _table()


def turned(mine: Sequence[str], theirs: Sequence[str], last: int) -> bool:
    """Whether two stretches, without the words that both end with, stand on two sides of a row."""
    one, two = tuple(mine[: len(mine) - last]), tuple(theirs[: len(theirs) - last])
    return any(
        _on_two_sides(one, two, left, right) or _on_two_sides(one, two, right, left) for left, right in _ROWS
    )


def _on_two_sides(
    one: _Stretch, two: _Stretch, left: frozenset[_Stretch], right: frozenset[_Stretch]
) -> bool:
    """Whether the one stretch is among the first, the other among the second, with the same words for "*"."""
    return (one in left and two in right) or bool(
        {bound for pattern in left if (bound := _bound(one, pattern))}
        & {bound for pattern in right if (bound := _bound(two, pattern))}
    )


def _bound(stretch: _Stretch, pattern: _Stretch) -> _Stretch:
    """What stands for the "*" of a pattern that a stretch fills; () for none."""
    if "*" not in pattern or len(stretch) < len(pattern):
        return ()
    at = pattern.index("*")
    behind = len(pattern) - at - 1
    if stretch[:at] != pattern[:at] or stretch[len(stretch) - behind :] != pattern[at + 1 :]:
        return ()
    return stretch[at : len(stretch) - behind]
