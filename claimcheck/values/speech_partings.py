"""Where what one says ends because another act of saying follows in its sentence: "Falk said it fell, but Keller said"."""

from claimcheck.values.speech_units import Frame, Unit

__all__ = ["parted"]


def parted(unit: Unit, frames: list[Frame]) -> list[Frame]:
    """The frames with each content ended where the next clause of saying begins."""
    kept: list[Frame] = []
    for index, frame in enumerate(frames):
        later = frames[index + 1 :]
        end = -1
        if later and not frame.before:
            end = _end_before(unit, frame, later[0])
            end = end if end >= 0 else _end_before(unit, frame, _against(unit, later))
        if end < 0:
            kept.append(frame)
            continue
        start = frame.content[0]
        inner = unit.quotes.get(end)
        alone = inner is not None and start in {inner.start, inner.opening}
        content = (inner.start, inner.end) if inner is not None and alone else (start, unit.tokens[end].end)
        kept.append(frame._replace(content=content))
    return kept


def _against(unit: Unit, frames: list[Frame]) -> Frame | None:
    """The first of some acts of saying that somebody by name sets against what was said before: "but Keller said"."""
    for frame in frames:
        at = frame.clause - 1
        named = unit.tokens[frame.clause].text[0].isupper()
        if named and at > 0 and not frame.before and unit.low[at] in _OPPOSING and unit.low[at - 1] == ",":
            return frame
    return None


_OPPOSING = frozenset(["but", "while", "although"])


def _end_before(unit: Unit, frame: Frame, following: Frame | None) -> int:
    """The last token of what is said before another act of saying is joined to it; -1 where none is."""
    if following is None:
        return -1
    joint = following.clause if following.inherited else following.clause - 1
    if joint <= 0 or not (following.inherited or unit.low[joint] in _JOINING_CLAUSES):
        return -1
    while joint > 1 and unit.low[joint - 1] in {",", "and", "but", "while"}:
        joint -= 1
    start, whole = frame.content
    return joint - 1 if start < unit.tokens[joint - 1].end < whole else -1


_JOINING_CLAUSES = frozenset([",", "and", "but", "while", ";", "although"])
