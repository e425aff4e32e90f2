"""What a sentence denies once and for all: "has yet to write", "never married", "is incapable of writing", "had no role in".

Unlike a plain "did not", such words leave no occasion out, so that one sentence in which it happens contradicts them.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator

from attrs import frozen

from claimcheck.values.words import lemma
from claimcheck_statements.views import View, Word

__all__ = ["Denial", "find_denial"]

_DEED = """
have yet to|be yet to|have never|be never|will never|do never|never|neglect to|be incapable of|be not capable of|
die before|have refuse to|have refuse to ever|refuse to ever|have never be able to|have still not|have not yet|do not ever
"""
_ONCE = """
fail to|be unable to|avoid be|be not able to|turn down offer to|turn down an offer to|turn down the offer to|
reject offer to|reject an offer to|reject the offer to|refuse offer to|refuse an offer to
"""
_REFUSAL = "decline to|refuse to"
_LINK = """
have no relation to|have no relation with|have no relationship with|have no connection to|have no connection with|
have no link to|have no link with|have no tie to|have no tie with|be unrelated to|be dissociate from|
be disassociate from|be unconnected to|be unconnected with|have nothing to do with
"""
_SHARE = """
have no role in|play no role in|have no part in|play no part in|take no part in|have no involvement in|
be not involve in|be uninvolved in|do not participate in|be never involve in
"""
_ROWS = {"deed": _DEED, "once": _ONCE, "refusal": _REFUSAL, "link": _LINK, "share": _SHARE}


def _table() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First base form of a phrase to its continuations, the longest first, with what it denies."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for sort, rows in _ROWS.items():
        for row in rows.replace("\n", "").strip().split("|"):
            first, *rest = map(lemma, row.split())
            found.setdefault(first, []).append((tuple(rest), sort))
    return {first: tuple(sorted(rest, key=lambda one: (-len(one[0]), one))) for first, rest in found.items()}


_PHRASES = _table()
# Where what is denied ends.
_ENDS = frozenset(
    [",", ";", ":", ".", "(", ")", "–", "—", "but", "and", "or", "who", "which", "that", "while", "although"]
)
_ENDS |= frozenset(["because", "as", "when", "where", "though", "whereas"])
# What makes a denial one of a time, a measure or a contrast.
_BOUND = frozenset(
    """
    again before since until till only just but except other than more less fewer as so such all every both always alone
    because enough if unless exactly merely quite fully completely entirely officially publicly formally too either
    longer first last far once anymore
    """.split()
)
_COMPARED = ("er", "est")
_NOT_COMPARED = frozenset(
    "ever never her other under over after number member water paper power order river".split()
)


@frozen
class Denial:
    """What is denied in a sentence, and by which words."""

    sort: str
    """deed: the verb after it; once, refusal: that verb on one occasion; link: any tie with what follows; share: a part in it."""
    place: int
    """The first token of the words that deny."""
    start: int
    end: int
    words: tuple[Word, ...]
    """The content words of what is denied, the verb of a deed first."""


def _bases(view: View) -> list[str]:
    """The base forms of the tokens, every "n't" and "cannot" read as "not"."""
    return [
        "not" if token.lower.endswith(("n't", "n’t")) or token.lower == "cannot" else lemma(token.lower)
        for token in view.tokens
    ]


def _phrases(view: View) -> Iterator[tuple[int, int, str]]:
    """First token, length and sort of the phrases that deny."""
    bases = _bases(view)
    at = 0
    while at < len(bases):
        length = 0
        for rest, sort in _PHRASES.get(bases[at], ()):
            if tuple(bases[at + 1 : at + 1 + len(rest)]) == rest:
                length = 1 + len(rest)
                yield at, length, sort
                break
        at += length or 1


def _bound(view: View, first: int, end: int) -> bool:
    """Whether what is denied is bound to a time, a measure or a comparison: "never again", "never higher"."""
    for token in view.tokens[first:end]:
        lower = token.lower
        if lower in _BOUND or (
            lower.endswith(_COMPARED) and lemma(lower) != lower and lower not in _NOT_COMPARED
        ):
            return True
    return False


def find_denial(view: View) -> Denial | None:
    """The one denial of a sentence; None where it has none, several, or one that is bound to a time or a measure."""
    found = list(_phrases(view))
    if len(found) != 1 or len(view.negating) > 1 or view.question or view.hedges:
        return None
    at, length, sort = found[0]
    after = at + length
    end = after
    while end < len(view.tokens) and view.tokens[end].lower not in _ENDS:
        end += 1
    rest = view.tokens[end].lower if end < len(view.tokens) else "."
    words = tuple(word for word in view.words if after <= word.place < end and word.weight >= 0.3)
    if words and view.tokens[after - 1].lower == "before" and not words[0].lower.endswith("ing"):
        return None  # "died before the ferry sank" denies nothing
    if (
        not words
        or _bound(view, after, min(len(view.tokens), end + 2))
        or rest in {"but", "because", "as", "when"}
    ):
        return None
    return Denial(sort, at, view.tokens[at].start, view.tokens[after - 1].end, words)
