"""Those whom a sentence names only to hold something against them: "higher than Brod", "the second-highest after Selt"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.text import Token
from claimcheck.values.ordinals import ORDINAL_WORDS

__all__ = ["held_against"]

_LEADS = frozenset(["than", "unlike"])
_PAIRS = frozenset(
    [
        ("compared", "with"),
        ("compared", "to"),
        ("ahead", "of"),
        ("next", "to"),
        ("second", "to"),
        ("as", "against"),
    ]
)
_BEHIND_A_RANK = frozenset(["after", "behind"])
_RANKS = ORDINAL_WORDS | frozenset("most least best worst more fewer".split())
_NEAR = 12
"""Words before "after" among which a rank makes it one of an order: "the second-highest number of any province after"."""
_ARTICLES = frozenset(["the", "a", "an"])


def held_against(words: Sequence[Token]) -> frozenset[str]:
    """The words, in lower case, of the names with which something is only compared.

    >>> from claimcheck.model import Document
    >>> from claimcheck.text import tokens
    >>> sorted(held_against(tokens(Document("It is the second-highest peak in Norvia after Mount Pavir.").span)))
    ['mount', 'pavir']
    """
    found: set[str] = set()
    for at in range(len(words)):
        begin = _begins(words, at)
        while begin and begin < len(words) and words[begin].lower in _ARTICLES:
            begin += 1
        while begin and begin < len(words) and words[begin].text[0].isupper():
            found.add(words[begin].lower)
            begin += 1
    return frozenset(found)


def _begins(words: Sequence[Token], at: int) -> int:
    """Where what something is compared with begins, if a token leads up to it; 0 for none."""
    lower = words[at].lower
    if lower in _LEADS:
        return at + 1
    if at + 1 < len(words) and (lower, words[at + 1].lower) in _PAIRS:
        return at + 2
    if lower in _BEHIND_A_RANK and any(_ranks(word) for word in words[max(0, at - _NEAR) : at]):
        return at + 1
    return 0


def _ranks(word: Token) -> bool:
    """Whether a word picks one of an order: "second", "highest"."""
    return word.lower in _RANKS or (word.text.islower() and word.lower.endswith("est"))
