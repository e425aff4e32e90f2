"""Of which model of a product a sentence tells, where a measure before its name says so: "the 13-inch Kestrel"."""

from functools import lru_cache

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.amounts import find_amounts

__all__ = ["other_model"]


@lru_cache(maxsize=8192)
def _models(sentence: Span) -> frozenset[tuple[str, float]]:
    """The first words of product names in lower case, each with the measure that stands joined by a hyphen before it."""
    words = tokens(sentence)
    found = set()
    for mention in find_amounts(sentence):
        value = mention.value
        inside = [word.text for word in words if mention.span.start <= word.start < mention.span.end]
        behind = next((word for word in words if word.start >= mention.span.end), None)
        joined = "-" in inside and bool(value.unit) and value.stated is not None
        if joined and behind is not None and behind.text[0].isupper():
            found.add((behind.lower, value.stated or 0.0))
    return frozenset(found)


def other_model(mine: Span, theirs: Span) -> str:
    """Why two sentences are of two models of one product; "" where they may be of one.

    >>> from claimcheck.model import Document
    >>> one, other = (Document(f"The {size}-inch Kestrel is out.").span for size in (13, 15))
    >>> other_model(one, other)
    'the two are of other models of the Kestrel'
    """
    here, there = _models(mine), _models(theirs)
    both = {name for name, _ in here} & {name for name, _ in there}
    apart = [name for name in both if not _sizes(here, name) & _sizes(there, name)]
    return f"the two are of other models of the {min(apart).capitalize()}" if apart else ""


def _sizes(models: frozenset[tuple[str, float]], name: str) -> frozenset[float]:
    return frozenset(size for known, size in models if known == name)
