"""Whether two times tell of one deed when it was done, in whatever words: "moved to Lund in 1937", "settled there in 1934"."""

from collections.abc import Iterator

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.deed_figures import belongings_agree, circumstances_agree
from claimcheck.values.deed_frames import Frame
from claimcheck.values.deed_tellings import Telling, dated_tellings
from claimcheck.values.participants import same_participant

__all__ = ["dated_otherwise", "one_dated_deed"]


def one_dated_deed(mine: Span, time: Span, theirs: Span, other: Span) -> Frame | None:
    """The frame of the one deed that two times date, told in other words; None where they need not date one."""
    return next(
        (
            one.frame
            for one, two in _pairs(mine, time, theirs, other)
            if one.words != two.words and _is_one(one, mine, two, theirs)
        ),
        None,
    )


def dated_otherwise(mine: Span, time: Span, theirs: Span, other: Span) -> bool:
    """Whether two times are of one sort of deed, told in other words and of others or under other circumstances."""
    pairs = [(one, two) for one, two in _pairs(mine, time, theirs, other) if one.words != two.words]
    return bool(pairs) and not any(_is_one(one, mine, two, theirs) for one, two in pairs)


def _pairs(mine: Span, time: Span, theirs: Span, other: Span) -> Iterator[tuple[Telling, Telling]]:
    for one in dated_tellings(mine, time):
        for two in dated_tellings(theirs, other):
            if one.frame is two.frame:
                yield one, two


def _is_one(mine: Telling, sentence: Span, theirs: Telling, other: Span) -> bool:
    """Whether two tellings are of one deed, as sure in both and done under the same circumstances."""
    if bool(mine.unsure) != bool(theirs.unsure) or mine.condition != theirs.condition:
        return False
    if _once_more(sentence) != _once_more(other):
        return False
    if not belongings_agree(mine, sentence, theirs, other):
        return False
    if not circumstances_agree(mine, sentence, theirs, other):
        return False
    return all(
        same_participant(mine.places[name], sentence, theirs.places[name], other)
        for name in sorted(mine.places.keys() & theirs.places.keys())
    )


def _once_more(sentence: Span) -> bool:
    """Whether a sentence tells of a deed beside others of its sort."""
    return not _BESIDE.isdisjoint(token.lower for token in tokens(sentence))


_BESIDE = frozenset(["also", "again", "too"])
