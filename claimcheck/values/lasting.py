"""What a sentence tells as lasting, so that it holds on other days than one: "was mayor in 2014" beside "became mayor in 2012"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.model import Mention, Span
from claimcheck.text import Token, tokens
from claimcheck.values.number_tables import ORDINALS
from claimcheck.values.openings import is_past
from claimcheck.values.time_bounds import bound_before, reach_of
from claimcheck.values.times import TimeSpan
from claimcheck.values.words import lemma

__all__ = ["holds_then", "tells_beginning"]

_BE = frozenset("am is are was were been being remained stayed".split())
# Of these verbs something is told that goes on.
_GOING_ON = frozenset(
    "coach manage captain serve work live reside own rule reign govern teach study train belong hold chair head preside employ occupy".split()
)
# "Played for Selt" goes on, "played Selt" does not.
_GOING_ON_FOR = frozenset(["play", "act", "drive", "race", "fight", "sing", "write", "perform"])
_FOR = frozenset(["for", "as"])
# Behind "was" these leave what is told a state: "was married to", "was in office".
_STATES = frozenset(
    "married engaged known based located employed stationed imprisoned retired owned managed led".split()
)
_IN_A_STATE = frozenset("office power charge prison jail hospital exile custody captivity".split())
_WHERE = frozenset("in on at from to by for with of during before after until since".split())
_PASSED_OVER = frozenset("not also still already then the a an".split())
# With these begins what lasts from then on.
_BEGINNING = frozenset(
    """
    become appoint name elect join sign marry open move take buy purchase acquire start begin hire succeed found establish inaugurate
    instal install enter arrive settle assume return swear debut launch bear birth relocate
    """.split()
)
_OPEN_AT_ITS_START = frozenset(["since", "from", "after"])
_OPEN_AT_ITS_END = frozenset(["until", "till", "before", "by"])


def holds_then(
    claim: Span, day: Mention[TimeSpan], sentence: Span, others: Sequence[Mention[TimeSpan]]
) -> bool | None:
    """Whether what the claim tells as lasting may be so on its day, whatever the sentence tells of other days; None for deeds.

    It may not on a day before the sentence tells of its beginning, nor behind the end that the sentence names.
    """
    if not _lasts(claim, day):
        return None
    mine = reach_of(day.value, bound_before(claim, day))
    theirs = [(other, reach_of(other.value, bound_before(sentence, other))) for other in others]
    known = [(other, time) for other, time in theirs if time is not None]
    if mine is None or len(known) != len(theirs):
        return True
    if all(mine[1] <= time[0] for _, time in known):
        return not (tells_beginning(sentence) or any(_is_start(sentence, other) for other, _ in known))
    if all(time[1] <= mine[0] for _, time in known):
        return not any(_is_end(sentence, other) for other, _ in known)
    return True


def _lasts(sentence: Span, day: Mention[TimeSpan]) -> bool:
    """Whether the first verb of a sentence tells a state or what goes on, on a day that stands behind a preposition."""
    found = tokens(sentence)
    if day.value.bounds or not _is_adverbial(found, day):
        return False
    for at, token in enumerate(found):
        if day.span.start <= token.start < day.span.end:
            continue
        if token.lower in _BE:
            return _is_state(found, at)
        if not at or not token.text.islower():
            continue
        base = lemma(token.lower)
        if base in _GOING_ON_FOR:
            return any(each.lower in _FOR for each in found[at + 1 : at + 2])
        if base in _GOING_ON or is_past(token):
            return base in _GOING_ON
    return False


def _is_adverbial(found: Sequence[Token], day: Mention[TimeSpan]) -> bool:
    """Whether a date says when something is so, and is no mark of a noun: "in 2014", "a 2014 film"."""
    before = [token.lower for token in found if token.end <= day.span.start][-1:]
    first = [token.lower for token in found if token.start >= day.span.start][:1]
    return not _WHERE.isdisjoint(before + first)


def _is_state(found: Sequence[Token], at: int) -> bool:
    """Whether a form of "be" leads to what somebody or something is, and to no deed done to it and no first time."""
    behind = found[at + 1 : at + 12]
    while behind and (behind[0].lower in _PASSED_OVER or behind[0].lower.endswith("ly")):
        behind = behind[1:]
    if behind[1:] and behind[0].lower in ORDINALS and is_past(behind[1]):
        behind = behind[1:]  # "was first released"
    if not behind:
        return False
    first = behind[0]
    if first.lower in _WHERE:
        return any(token.lower in _IN_A_STATE for token in behind[1:3])
    if is_past(first) or first.lower == "born":
        return first.lower in _STATES
    if first.lower in ORDINALS:
        return not any(token.lower == "to" for token in behind)
    return True


def tells_beginning(sentence: Span) -> bool:
    """Whether a sentence tells of the beginning of what lasts: "became mayor", "moved to Brod"."""
    return any(lemma(token.lower) in _BEGINNING for token in tokens(sentence) if token.text.islower())


def _is_start(sentence: Span, other: Mention[TimeSpan]) -> bool:
    """Whether a time is a stretch with a beginning of its own: "from 2012 to 2014", "since 2012"."""
    return bool(other.value.bounds) or bound_before(sentence, other) in _OPEN_AT_ITS_START


def _is_end(sentence: Span, other: Mention[TimeSpan]) -> bool:
    """Whether a time is a stretch with an end of its own: "from 2012 to 2014", "until 2014"."""
    return bool(other.value.bounds) or bound_before(sentence, other) in _OPEN_AT_ITS_END
