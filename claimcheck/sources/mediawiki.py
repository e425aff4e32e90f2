"""The API of a wiki: what is asked of it, and what is searched for on behalf of a claim."""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Generic, TypeVar
from urllib.parse import quote

from attrs import define, field, frozen

from claimcheck.model import Claim, Document, Evidence, Span
from claimcheck.sources.answers import Answered, Asking, ask_json
from claimcheck.sources.index import PassageIndex
from claimcheck.sources.passages import passages
from claimcheck.sources.ranking import evidence_for
from claimcheck.values import find_names
from claimcheck.web import Web

__all__ = ["EITHER", "Api", "Consulted", "as_day", "evidence_in", "queries"]

K = TypeVar("K", bound=Hashable)

EITHER = " OR "
"""What stands between words of which one is enough."""
_MOST_NAMES = 6
_FRONT = 3_000
_YEAR = re.compile(r"(?<![\d.,])(?:18|19|20)\d\d(?![\d]|[.,]\d)")


def as_day(value: object) -> date | None:
    """A day as TOML writes one, or in quotes."""
    if value is None or isinstance(value, date):
        return value
    return date.fromisoformat(str(value))


@frozen
class Api:
    """The API at an address, as https://en.wikipedia.org/w/api.php, asked through the run's door."""

    address: str
    web: Web

    def ask(self, **parameters: str | int) -> Answered:
        """The answer to a question, as JSON; ApiError where there is none."""
        asked = {"format": "json", "formatversion": 2, "errorformat": "plaintext", **parameters}
        return ask_json(self.web, self.address, asked)

    def revision(self, title: str, number: int) -> str:
        """The address at which a page is for ever as it was at a revision."""
        return f"{self.address.removesuffix('api.php')}index.php?title={quote(title.replace(' ', '_'))}&oldid={number}"


def queries(claim: Claim) -> Iterator[str]:
    """What to search for: the names of the claim's sentence; then any of them, and of those that its text begins with."""
    document, sentence = claim.document, claim.sentence
    named = _words(sentence)
    around = [
        word
        for word in (*_words(document.title), *_words(document.span.sub(0, _front(document))))
        if word not in named
    ]
    if named:
        yield " ".join(named[:_MOST_NAMES])
    either = [*named, *dict.fromkeys(around)][:_MOST_NAMES]
    if len(either) > max(1, len(named)) or (either and not named) or len(named) > 1:
        yield EITHER.join(either)


def _front(document: Document) -> int:
    return min(len(document.text), _FRONT)


def _words(text: str | Span) -> list[str]:
    """The words of the names in a text, and its years, each once."""
    if isinstance(text, Span):
        text = text.sub(0, min(text.end - text.start, _FRONT))
    names = [word for name in find_names(text) for word in name.span.text.split()]
    return list(
        dict.fromkeys(
            [*filter(str.isalpha, names), *_YEAR.findall(text if isinstance(text, str) else text.text)]
        )
    )


@lru_cache(maxsize=64)
def _index(documents: tuple[Document, ...]) -> PassageIndex:
    return PassageIndex(passage for document in documents for passage in passages(document))


@define
class Consulted(Generic[K]):
    """What a run has had of a wiki so far: the pages found for each query, each read once by its key, and its failures."""

    asking: Asking = field(factory=Asking)
    found: dict[str, tuple[Document, ...]] = field(factory=dict)
    read: dict[K, Document | None] = field(factory=dict)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The pages read so far, in the order of their addresses."""
        return tuple(sorted(filter(None, tuple(self.read.values())), key=lambda each: each.source))

    @property
    def errors(self) -> tuple[Exception, ...]:
        """What the API failed to give."""
        return tuple(self.asking.errors)

    def nearest(self, claim: Claim, limit: int, pages: Callable[[str], Iterable[Document]]) -> list[Evidence]:
        """The passages nearest to a claim in what `pages` gives for the first query of it that finds some."""
        for query in queries(claim):
            if query not in self.found and not self.asking.is_over:
                self.found[query] = tuple(pages(query))
            if self.found.get(query):
                return evidence_in(self.found[query], claim, limit)
        return []


def evidence_in(documents: tuple[Document, ...], claim: Claim, limit: int) -> list[Evidence]:
    """The passages of a few documents that are nearest to a claim."""
    return evidence_for(claim, limit, _index(documents), own=None) if documents else []
