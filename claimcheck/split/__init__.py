"""A document's checkable statements, found by extractors, one module a kind.

Ours are found by entry point like anyone's.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from attrs import evolve

from claimcheck.model import Claim, Document, Failure, Span

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.checkers import Plugin

__all__ = ["split", "split_with"]

# In a sentence the kinds stand in this order where two claims start at one place; others follow by name.
_ORDER = {
    kind: rank
    for rank, kind in enumerate(("statement", "announcement", "quote", "casualty", "amount", "date"))
}

# As many sentences as all readers together surely remember.
_PART = 1024


def _place(claim: Claim) -> tuple[int, int, int, int, str, str]:
    return (
        claim.sentence.start,
        claim.span.start,
        -claim.span.end,
        _ORDER.get(claim.kind, len(_ORDER)),
        claim.kind,
        claim.id,
    )


def _distinct(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims with ids that differ, also where one sentence stands twice."""
    if len({claim.id for claim in claims}) == len(claims):
        return tuple(claims)
    seen: Counter[str] = Counter()
    named = []
    for claim in claims:
        seen[claim.id] += 1
        named.append(claim if seen[claim.id] == 1 else evolve(claim, id=f"{claim.id}-{seen[claim.id]}"))
    return tuple(named)


def split_with(
    document: Document, extractors: Sequence["Plugin"], *, kinds: Sequence[str] | None = None
) -> tuple[tuple[Claim, ...], tuple[Failure, ...]]:
    """The claims that the given extractors find, in reading order, and what failed."""
    from claimcheck.checkers import guarded_over  # noqa: PLC0415 - keeps `import claimcheck` light
    from claimcheck.text import sentences  # noqa: PLC0415

    claims: list[Claim] = []
    failures: dict[str, dict[str, Failure]] = {plugin.name: {} for plugin in extractors}
    working: list[tuple[Plugin, Callable[[Span], Iterable[Claim]]]] = []
    for plugin in extractors:
        extract = getattr(plugin.instance, "extract", None)
        if callable(extract):
            working.append((plugin, extract))
        else:
            error = "TypeError: an extractor has a method extract(sentence)"
            failures[plugin.name][error] = Failure(plugin.name, error)
    found = sentences(document)
    # In parts: what one extractor has read of a sentence the next one finds remembered, however long the text, and
    # each reads many sentences in a row, which the processor likes better than a change at every sentence.
    for start in range(0, len(found), _PART):
        for plugin, extract in working:
            given, failed = guarded_over(plugin, extract, found[start : start + _PART], Claim)
            claims += given
            failures[plugin.name].update((failure.error, failure) for failure in failed)
    wanted = [claim for claim in claims if kinds is None or claim.kind in kinds]
    told = tuple(failure for each in failures.values() for failure in each.values())
    return _distinct(sorted(wanted, key=_place)), told


def split(
    text: str | Document, *, date: "date | None" = None, kinds: Sequence[str] | None = None
) -> tuple[Claim, ...]:
    """The checkable statements of a text, in reading order, unchecked.

    `date` is the day as of which a plain text speaks ("on Saturday" is worked out from it); a
    Document has its own.
    `kinds` limits the claims, as `["casualty", "date"]`.

    >>> from datetime import date
    >>> [claim] = split("Two miners were killed.", date=date(2020, 10, 11), kinds=["casualty"])
    >>> claim.span.text, claim.value.as_json()["low"]
    ('Two miners were killed', 2.0)

    Raises PluginLoadError when an extractor cannot be loaded, or PluginError when one fails.
    """
    from claimcheck.checkers import EXTRACTORS, load_plugins  # noqa: PLC0415
    from claimcheck.errors import PluginError  # noqa: PLC0415

    document = text if isinstance(text, Document) else Document(text, published=date)
    extractors, unloaded = load_plugins(EXTRACTORS)
    claims, failures = split_with(document, extractors, kinds=kinds)
    for failure in (*unloaded, *failures):
        raise PluginError(f"extractor {failure.checker!r} failed: {failure.error}")
    return claims
