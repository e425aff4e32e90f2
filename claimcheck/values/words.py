"""Words compared: base forms, synonyms that can be shown, antonyms, negation, opposed verbs."""

from functools import lru_cache

from claimcheck.model import Span
from claimcheck.text import Token


@lru_cache(maxsize=65536)
def lemma(word: str) -> str:
    """The base form of an English word in lower case: "erupted" gives "erupt", "bodies" gives "body"."""
    raise NotImplementedError


def is_content(token: Token) -> bool:
    """Whether a token carries content: not a function word, not a sign."""
    raise NotImplementedError


@lru_cache(maxsize=8192)
def content_lemmas(span: Span) -> frozenset[str]:
    """The base forms of the content words of a span."""
    raise NotImplementedError


@lru_cache(maxsize=65536)
def synonymous(first: str, second: str) -> bool:
    """Whether two base forms mean the same in news prose: equal, of one family, or of one synonym row."""
    raise NotImplementedError


@lru_cache(maxsize=65536)
def opposed(first: str, second: str) -> bool:
    """Whether two base forms exclude each other: rise and fall, accept and reject, win and lose."""
    raise NotImplementedError


def negations(span: Span) -> tuple[Token, ...]:
    """The tokens that negate a verb of the span: "not", "never", "n't" words, "no", "failed to", "denied"."""
    raise NotImplementedError
