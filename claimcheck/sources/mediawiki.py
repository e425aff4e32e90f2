"""The API of a wiki: what is asked of it, and what is searched for on behalf of a claim."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from attrs import define, field, frozen

from claimcheck.errors import InputError
from claimcheck.model import Claim, Document, Evidence, Span
from claimcheck.sources.index import PassageIndex
from claimcheck.sources.passages import passages
from claimcheck.sources.ranking import evidence_for
from claimcheck.values import find_names
from claimcheck.web import Web

__all__ = ["Api", "ApiError", "Asking", "as_day", "evidence_in", "one_line", "queries"]

_MOST_NAMES = 6
_FRONT = 3_000
GIVE_UP = 3
"""How often an API may fail before it is not asked again."""

_YEAR = re.compile(r"(?<![\d.,])(?:18|19|20)\d\d(?![\d]|[.,]\d)")


class ApiError(Exception):
    """An API that cannot be asked, or whose answer cannot be read; the message names its host and the remedy."""


def as_day(value: object) -> date | None:
    """A day as TOML writes one, or in quotes."""
    if value is None or isinstance(value, date):
        return value
    return date.fromisoformat(str(value))


def one_line(text: object) -> str:
    """What an API calls something, as one line of what can be printed."""
    return " ".join("".join(each if each.isprintable() else " " for each in str(text)).split())[:300]


@frozen
class Api:
    """The API at an address, as https://en.wikipedia.org/w/api.php, asked through the run's door."""

    address: str
    web: Web

    def ask(self, **parameters: str | int) -> Mapping[str, Any]:
        """The answer to a question, as JSON; ApiError where there is none.

        Who writes an API's robots.txt means crawlers of pages, so it is not asked here.
        """
        asked = {"format": "json", "formatversion": 2, "errorformat": "plaintext", **parameters}
        host = urlsplit(self.address).netloc or self.address
        try:
            page = self.web.get(f"{self.address}?{urlencode(sorted(asked.items()))}", robots=False)
        except InputError as error:
            raise ApiError(f"{host} {error.problem}; {error.remedy}") from error
        try:
            answer = json.loads(page.content)
        except (ValueError, RecursionError) as error:
            raise ApiError(
                f"{host} gave no JSON; look whether {self.address} is the address of an API"
            ) from error
        if not isinstance(answer, dict) or "errors" in answer or "error" in answer:
            raise ApiError(f"{host} refused a question: {self._said(answer)}; look at the source's options")
        return answer

    @staticmethod
    def _said(answer: object) -> str:
        """What the API says of its refusal."""
        match answer:
            case {"errors": [{"text": str(text)}, *_]} | {"error": {"info": str(text)}}:
                return one_line(text)
        return "it does not say why"

    def revision(self, title: str, number: int) -> str:
        """The address at which a page is for ever as it was at a revision."""
        return f"{self.address.removesuffix('api.php')}index.php?title={quote(title.replace(' ', '_'))}&oldid={number}"


@define
class Asking:
    """Asks while the API answers: what fails is kept, and after three failures nothing is asked any more."""

    errors: list[Exception] = field(factory=list)

    @property
    def is_over(self) -> bool:
        """Whether the API has failed too often."""
        return len(self.errors) >= GIVE_UP

    def failed(self, error: Exception) -> None:
        """Keep a failure, each once."""
        if str(error) not in map(str, self.errors):
            self.errors.append(error)


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
        yield " OR ".join(either)


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


def evidence_in(documents: tuple[Document, ...], claim: Claim, limit: int) -> list[Evidence]:
    """The passages of a few documents that are nearest to a claim."""
    return evidence_for(claim, limit, _index(documents), own=None) if documents else []
