"""That nobody came to harm, where the source counts those who did: "escaped unhurt" against "four were injured"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import evolve, frozen

from claimcheck.text import Token
from claimcheck.values.casualties import find_casualties
from claimcheck.values.circumstances import told_apart
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.one_thing import other_days, same_context, same_rest
from claimcheck_statements.outcomes.survivors import events_in, names_beside
from claimcheck_statements.views import View

__all__ = ["find_harm"]

_UNHURT = frozenset("unhurt unharmed unscathed uninjured unwounded".split())
_HARM = {
    "casualties": ("killed", "injured"),
    "injuries": ("injured",),
    "deaths": ("killed",),
    "fatalities": ("killed",),
    "victims": ("killed", "injured"),
}
"""What nobody suffered where there were no such things."""
_SUFFERED = {
    "killed": ("killed",),
    "died": ("killed",),
    "perished": ("killed",),
    "drowned": ("killed",),
    "harmed": ("killed", "injured"),
    "hurt": ("injured",),
    "injured": ("injured",),
    "wounded": ("injured",),
}
"""What nobody suffered of whom it is told behind "nobody was" or "nobody"."""
_LOSS = ["loss", "of", "life"]
_BEING = frozenset(["was", "were", "is", "has", "had", "been"])
_ESCAPING = frozenset("escape emerge be walk survive".split())
_HARMED = frozenset(["killed", "injured"])
# What was reported at first, or may yet be found; a part of all.
_OTHERWISE = frozenset(
    "reported reports far immediate initially immediately serious major further more other civilian known children".split()
)
_ALL = frozenset("all everyone everybody both the".split())
_EVERYBODY = frozenset("everyone everybody all aboard board".split())
_NEAR = 6


@frozen
class _Harm:
    """Whether somebody came to harm, and the words that tell it."""

    some: bool
    harms: frozenset[str]
    """Of which harm it tells: killed, injured."""
    whom: str
    """The noun for those who were not harmed, where only of some it is told; "" for all."""
    event: frozenset[str]
    start: int
    end: int


@lru_cache(maxsize=4096)
def _harm(view: View) -> _Harm | None:
    """What a sentence tells of the harm done in an event; None where it tells none, or of some and none."""
    lowers = [token.lower for token in view.tokens]
    if view.question or view.hedges or not _OTHERWISE.isdisjoint(lowers):
        return None
    events = events_in(view)
    unhurt = _nobody(view.tokens, lowers)
    if unhurt is not None:
        start, end, whom, harms = unhurt
        return _Harm(some=False, harms=frozenset(harms), whom=whom, event=events, start=start, end=end)
    counted = [
        mention
        for mention in find_casualties(view.span)
        if mention.value.harm in _HARMED and (mention.value.count.low or 0) >= 1 and not mention.value.part
    ]
    if len(counted) != 1 or view.negating:
        return None
    (one,) = counted
    return _Harm(
        some=True,
        harms=frozenset([one.value.harm]),
        whom="",
        event=events,
        start=one.span.start,
        end=one.span.end,
    )


_Nobody = tuple[int, int, str, tuple[str, ...]]
"""Where it stands that nobody was harmed, of whom it is told ("" for all), and which harm it is."""


def _nobody(found: Sequence[Token], lowers: Sequence[str]) -> _Nobody | None:
    """Where a sentence says that nobody was harmed: "no casualties", "nobody died", "all passengers escaped unhurt"."""
    for at, lower in enumerate(lowers):
        if lower in _HARM and at and lowers[at - 1] in {"no", "without"}:
            return found[at - 1].start, found[at].end, "", _HARM[lower]
        if lower in {"no", "without"} and list(lowers[at + 1 : at + 4]) == _LOSS:
            return found[at].start, found[at + 3].end, "", ("killed",)
        if (told := _told_of_nobody(found, lowers, at)) is not None:
            return told
        if lower in _UNHURT:
            before = range(max(0, at - _NEAR), at)
            verb = next((place for place in before if lemma(lowers[place]) in _ESCAPING), None)
            if verb is not None and any(lowers[place] in _ALL for place in before):
                last = lowers[verb - 1] if verb else ""
                return (
                    found[verb].start,
                    found[at].end,
                    "" if last in _EVERYBODY else lemma(last),
                    ("killed", "injured"),
                )
    return None


def _told_of_nobody(found: Sequence[Token], lowers: Sequence[str], at: int) -> _Nobody | None:
    """Read "nobody was hurt", "no one died" from a place on."""
    if lowers[at] == "nobody" or (lowers[at] == "one" and at and lowers[at - 1] == "no"):
        verb = next(
            (place for place in range(at + 1, len(lowers)) if lowers[place] not in _BEING), len(lowers)
        )
        if verb < len(lowers) and lowers[verb] in _SUFFERED:
            return found[at - (lowers[at] == "one")].start, found[verb].end, "", _SUFFERED[lowers[verb]]
    return None


def find_harm(claim: View, view: View) -> Clash | None:
    """The clash of harm and no harm in one event."""
    mine = _harm(claim)
    theirs = _harm(view) if mine is not None else None
    if mine is None or theirs is None or mine.some == theirs.some or mine.harms.isdisjoint(theirs.harms):
        return None
    if other_days(claim, view):
        return None
    harmed = (theirs, view) if theirs.some else (mine, claim)
    whom = mine.whom or theirs.whom
    if whom and whom not in _counted(*harmed):
        return None
    if told_apart(claim.span, view.span) or not _one_event(claim, mine, view, theirs):
        return None
    told = differing(claim, (mine.start, mine.end), view, (theirs.start, theirs.end), 0.7)
    return evolve(told, of_one_fate=True)


def _counted(harm: _Harm, view: View) -> frozenset[str]:
    """The words, in base form, that count those who came to harm."""
    return frozenset(lemma(token.lower) for token in view.tokens if harm.start <= token.start < harm.end)


def _one_event(claim: View, mine: _Harm, view: View, theirs: _Harm) -> bool:
    """Whether both tell of one event: by its noun and the names beside it, by all other words, or by the sentence before."""
    names, others = names_beside(claim), names_beside(view)
    if mine.event and mine.event == theirs.event and names and names == others:
        return True
    here, there = claim.starts_in(mine.start, mine.end), view.starts_in(theirs.start, theirs.end)
    return same_rest(claim, view, here, there) or (
        same_context(claim.span, view.span)
        and not (mine.event and theirs.event and mine.event != theirs.event)
    )
