"""Casualties in one line each, for tables of examples."""

from datetime import date

from claimcheck.model import Document, Mention
from claimcheck.values.casualties import Casualty, find_casualties

PUBLISHED = date(2021, 5, 4)


def read(text: str) -> tuple[Mention[Casualty], ...]:
    """The casualties of a text that is one sentence."""
    return find_casualties(Document(text, published=PUBLISHED).span)


def brief(text: str) -> list[str]:
    """Each casualty as "harm low high victims flags"."""
    lines = []
    for mention in read(text):
        value = mention.value
        bounds = [
            f"{bound:.0f}" if bound is not None else "-" for bound in (value.count.low, value.count.high)
        ]
        flags = [name for name in ("cumulative", "additional", "part") if getattr(value, name)]
        lines.append(" ".join([value.harm, *bounds, *([value.victims] if value.victims else []), *flags]))
    return lines
