"""Which words of one harm are comparable: an arrest is not an abduction, an evacuation not a flight."""

import re

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.casualties import Casualty

__all__ = ["degree", "far_beyond", "of_all_present", "one_of_many", "same_harm"]

# Word stems of the harms that news keeps apart though both are one kind of harm.
_FAMILIES = {
    "detained": (
        ("arrest", "detain", "apprehend", "jail", "imprison", "custody", "rounded", "intern"),
        ("kidnap", "abduct", "hostage", "captive", "seiz"),
        ("captur", "prisoner"),
    ),
    "displaced": (
        ("displac", "flee", "fled", "driven", "drove", "forced", "uproot", "refugee", "their "),
        ("evacuat", "evacuee"),
        ("homeless",),
    ),
    "sick": (("infect", "positive"), ("sick", "ill")),
}


def _family(casualty: Casualty) -> int:
    words = casualty.harm_span.text.lower() if casualty.harm_span else ""
    for number, stems in enumerate(_FAMILIES.get(casualty.harm, ())):
        if any(stem in words for stem in stems):
            return number
    return -1


def same_harm(claim: Casualty, evidence: Casualty) -> bool:
    """Whether two counts are of one harm, said in words that mean the same."""
    return claim.harm == evidence.harm and _family(claim) == _family(evidence)


_DEGREES = {
    "minor": "minor", "lightly": "minor", "slightly": "minor", "moderate": "moderate", "moderately": "moderate",
    "serious": "serious", "seriously": "serious", "badly": "serious", "severe": "serious", "severely": "serious",
    "critical": "serious", "critically": "serious", "gravely": "serious",
}  # fmt: skip


_ADVERB = 14
"""Characters before a mention in which the adverb of its verb stands: "seriously [injured 14]"."""


def degree(span: Span | None) -> str:
    """How badly the words say that people were hurt; "" when they do not say."""
    if span is None:
        return ""
    with_adverb = span.to(max(0, span.start - _ADVERB), span.end)
    return next((_DEGREES[token.lower] for token in tokens(with_adverb) if token.lower in _DEGREES), "")


# Up to how many a vague plural is said of; a figure twice as large makes it an understatement.
_CEILINGS = {
    "several": 10,
    "a few": 10,
    "few": 10,
    "dozens": 100,
    "scores": 100,
    "hundreds": 1_000,
    "thousands": 10_000,
}


def far_beyond(vague: Casualty, figure: Casualty) -> bool:
    """Whether a stated figure leaves a vague plural far behind: "dozens" against "more than 300"."""
    if vague.count.stated is not None or vague.count.low == vague.count.high:
        return False
    words = vague.count_span.text.lower().split() if vague.count_span else []
    ceiling = next((_CEILINGS[word] for word in words if word in _CEILINGS), None)
    stated = figure.count.stated is not None and figure.count.low is not None
    return ceiling is not None and stated and figure.count.low is not None and figure.count.low >= 2 * ceiling


def one_of_many(casualty: Casualty) -> bool:
    """Whether a count is of one person that no number counts: "a soldier was killed" does not say that no more were."""
    if casualty.count.low != 1 or casualty.count.high != 1 or casualty.count_span is None:
        return False
    first = casualty.count_span.text.split()[0].lower()
    return first not in {"one", "1", "only", "just"}


_PRESENT = re.compile(
    r"\s+of\s+(?:those|the\s+(?:people|men|women|passengers|crew|occupants))\s+"
    r"(?:on\s+board|aboard|inside|present|in\s+the\s+(?:car|bus|coach|vehicle|plane|boat))\b"
)


def of_all_present(casualty: Casualty) -> bool:
    """Whether the whole of which a count is a part are all who were there: "two of those on board"."""
    span = casualty.count_span
    return span is not None and _PRESENT.match(span.document.text, span.end) is not None
