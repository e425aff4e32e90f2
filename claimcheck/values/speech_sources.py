"""Frames that name a source: "IRNA quoted X as saying", "citing X", "according to X", "X's claim that"."""

from claimcheck.values.speech_agents import agent
from claimcheck.values.speech_clauses import has_verb
from claimcheck.values.speech_contents import left_content
from claimcheck.values.speech_subjects import FAR, is_past, skip_left, subject
from claimcheck.values.speech_units import Frame, Part, Unit
from claimcheck.values.speech_verbs import NOUNS
from claimcheck.values.speech_words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    RELATIVES,
)

__all__ = ["according", "citing", "noun_of_saying", "quoted_as"]

_COMMA = frozenset((",",))


def quoted_as(unit: Unit, at: int) -> Frame | None:
    """The frame of "IRNA quoted X as saying ..." and "X was quoted (by Y) as saying ..."."""
    low, end = unit.low, unit.end
    left, auxiliaries, negated = skip_left(unit, at - 1)
    outer = subject(unit, left) if left >= 0 else None
    said = next(
        (
            i
            for i in range(at + 1, min(end - 1, at + 20))
            if low[i] == "as" and low[i + 1] in {"saying", "telling"}
        ),
        None,
    )
    if said is None:
        return None
    inner = Part(at + 1, said - 1) if said > at + 1 else None
    speaker, outlet = inner, outer
    if auxiliaries & BE:
        by = inner is not None and low[inner.first] == "by" and inner.first < inner.last
        speaker, outlet = outer, Part(inner.first + 1, inner.last) if by and inner else None
    content = said + 2 + (said + 2 < end and low[said + 2] in {"that", ":", ","})
    if speaker is None:
        return None
    if content >= end:
        return _quoted_before(unit, at, speaker, outlet)
    return Frame(
        "quote", "say", unit.offsets(Part(at, at)), unit.offsets(Part(content, end - 1)), unit.offsets(speaker),
        outer.first if outer else at, outlet=unit.offsets(outlet) if outlet else None, negated=negated,
    )  # fmt: skip


def _quoted_before(unit: Unit, at: int, speaker: Part, outlet: Part | None) -> Frame | None:
    """The frame of "“We stay,” IRNA quoted X as saying"."""
    first = min(part.first for part in (speaker, outlet) if part is not None)
    content = left_content(unit, first - 1) if first else None
    if content is None:
        return None
    return Frame(
        "quote", "say", unit.offsets(Part(at, at)), unit.offsets(content), unit.offsets(speaker), content.first,
        outlet=unit.offsets(outlet) if outlet else None, before=True,
    )  # fmt: skip


def citing(unit: Unit, at: int) -> Frame | None:
    """The frame of "..., citing X" and "..., quoting X"."""
    speaker = agent(unit, at + 1) if at + 1 < unit.end else None
    left = left_content(unit, at - 1) if at > 2 and unit.low[at - 1] == "," else None
    if speaker is None or left is None:
        return None
    that = speaker.last + 2
    if that + 1 < unit.end and unit.low[that - 1 : that + 1] == [",", "that"]:
        # "Reuters reported, citing two officials, that the port was shut".
        content = unit.offsets(Part(that + 1, unit.end - 1))
        return Frame("cite", "report", unit.offsets(Part(at, at)), content, unit.offsets(speaker), at)
    return Frame(
        "cite",
        "report",
        unit.offsets(Part(at, at)),
        unit.offsets(left),
        unit.offsets(speaker),
        at,
        before=True,
    )


def _after_source(unit: Unit, speaker: Part) -> Part | None:
    """What follows "According to X," or "According to X, the head of Y,"."""
    low, end = unit.low, unit.end
    comma = unit.first_of(_COMMA, speaker.last + 1, FAR)
    if comma is None:
        return None
    if comma + 1 < end and low[comma + 1] in DETERMINERS | {"who", "which"}:
        closing = unit.first_of(_COMMA, comma + 1, 10)
        clause = closing is not None and low[comma + 1] != "who" and has_verb(unit, comma + 1, closing)
        if closing is not None and not clause:
            comma = closing
    return Part(comma + 1, end - 1) if comma + 1 < end else None


def according(unit: Unit, at: int) -> Frame | None:
    """The frame of "according to X"."""
    low = unit.low
    speaker = agent(unit, at + 2) if at + 2 < unit.end and low[at + 1] == "to" else None
    if speaker is None:
        return None
    first = at == 0 or (at < 3 and low[0] in {"but", "and", "also"})
    content = _after_source(unit, speaker) if first else left_content(unit, at - 1) or Part(0, at - 1)
    if content is not None and not first and not has_verb(unit, content.first, content.last + 1):
        after = _after_source(unit, speaker)
        goes_on = after is not None and after.first == speaker.last + 2 and low[after.first] not in _APART
        if after is not None and goes_on and _opens_with_verb(unit, after):
            # "The bridge, according to her, fell on Monday".
            content = Part(content.first, after.last)
    if content is None:
        return None
    if not first and low[content.last] in AUXILIARIES:
        content = Part(content.first, unit.end - 1)  # "the plan was, according to him, to be dropped"
    return Frame(
        "according to",
        "report",
        unit.offsets(Part(at, at + 1)),
        unit.offsets(content),
        unit.offsets(speaker),
        at,
        before=not first,
    )


def _opens_with_verb(unit: Unit, part: Part) -> bool:
    """Whether words hold a verb, be it their first: "fell on Monday", "Hiller fell"."""
    return is_past(unit.low[part.first]) or has_verb(unit, part.first, part.last + 1)


_APART = RELATIVES | {"and", "but", "while"}


def noun_of_saying(unit: Unit, at: int) -> Frame | None:
    """The frame of "X's claim that ...", "the allegation that ..."."""
    low = unit.low
    if at + 2 >= unit.end or low[at + 1] != "that" or at == 0:
        return None
    speaker = None
    if low[at - 1] in {"his", "her", "their", "its", "my", "our"}:
        speaker = Part(at - 1, at - 1)
    elif low[at - 1] in {"'s", "’s"} and at > 1:
        speaker = subject(unit, at - 2)
    return Frame(
        low[at], NOUNS[low[at]], unit.offsets(Part(at, at)), unit.offsets(Part(at + 2, unit.end - 1)),
        unit.offsets(speaker) if speaker else None, at,
    )  # fmt: skip
