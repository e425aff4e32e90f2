"""Published fact-checks as a source: ClaimReview in files and pages, and the Fact Check Tools API with the user's key."""

import json
import os
import stat
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

from attrs import Factory, evolve, field, frozen

from claimcheck.errors import InputError
from claimcheck.model import Claim, Document, Evidence
from claimcheck.read.encoding import decode
from claimcheck.sources.answers import ApiError, Asking, ask_json
from claimcheck.sources.reviews import from_api, from_json, from_page, is_review, ranked
from claimcheck.sources.terms import terms
from claimcheck.web import Web, is_web

__all__ = ["KEY", "ClaimReviewSource"]

PREFIX = "claimreviews:"
KEY = "FACT_CHECK_TOOLS_KEY"
"""The environment variable that may hold the key."""
_API = "https://factchecktools.googleapis.com/v1alpha1/claims:search"
_HEAD = 1_000_000
_LIMIT = 50_000_000
_LONGEST = 300
_MOST = 10


@frozen(eq=False)
class ClaimReviewSource:
    """The reviews of claims like the one that is checked, each with its rating and who gave it.

    References are files and pages with ClaimReview in JSON-LD; a page is told from a text by `claimreviews:` before
    its address.
    With `search`, or where there are no references, the Fact Check Tools API at `api` is asked with `key`.
    """

    references: tuple[str, ...] = ()
    search_api: bool = field(default=False, kw_only=True)
    key: str = field(default="", kw_only=True, repr=False)
    api: str = field(default=_API, kw_only=True)
    timeout: float = field(default=60.0, kw_only=True)
    web: Web = field(factory=Web, kw_only=True)
    _asking: Asking = field(factory=Asking, init=False)
    _answers: dict[str, tuple[Document, ...]] = Factory(dict)

    @staticmethod
    def accepts(reference: str) -> bool:
        """What begins with `claimreviews:`, and a file near whose beginning a ClaimReview stands."""
        return reference.startswith(PREFIX) or (not is_web(reference) and is_review(_bytes(reference, _HEAD)))

    @cached_property
    def _read(self) -> tuple[tuple[Document, ...], tuple[InputError, ...]]:
        documents: dict[Document, None] = {}
        errors: list[InputError] = []
        for reference in self.references:
            name = reference.removeprefix(PREFIX)
            try:
                found = list(self._reviews(name))
            except InputError as error:
                errors.append(error)
                continue
            if not found:
                errors.append(
                    InputError(name, "holds no ClaimReview", "give the page of a fact-check, or its JSON-LD")
                )
            documents |= dict.fromkeys(found)
        return tuple(documents), tuple(errors)

    def _reviews(self, name: str) -> Iterator[Document]:
        """The reviews in a file or page."""
        fetched = None
        if is_web(name):
            page = self.web.get(name)
            name, fetched = page.url, page.fetched
            text = decode(page.content, name, declared=page.charset)
        else:
            data = _bytes(name, _LIMIT)
            if not data:
                raise InputError(name, "cannot be read, or is empty", "check the path")
            text = decode(data, name)
        try:
            found = from_json(json.loads(text), name)
        except (ValueError, RecursionError):
            found = from_page(text, name)
        return (evolve(each, read_at=fetched) for each in found)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The reviews of the references, and those that the API has given, in the order of their addresses."""
        every = dict.fromkeys(
            (*self._read[0], *(each for found in tuple(self._answers.values()) for each in found))
        )
        return tuple(sorted(every, key=lambda each: (each.source, each.title)))

    @property
    def errors(self) -> tuple[Exception, ...]:
        """What cannot be read, and what the API failed to give."""
        return (*self._read[1], *self._asking.errors)

    @cached_property
    def _known(self) -> tuple[tuple[frozenset[str], Document], ...]:
        return tuple((_words(document), document) for document in self._read[0])

    def search(self, claim: Claim, limit: int = 12) -> Iterable[Evidence]:
        """The reviews of what shares at least half of its words with the claim's sentence."""
        sentence = claim.sentence.text
        known = self._known
        if self.search_api or not self.references:
            known += tuple((_words(document), document) for document in self._asked(sentence))
        found = ranked(frozenset(terms(sentence)), known)
        return [Evidence(document.span, relevance=share) for share, document in dict.fromkeys(found)][:limit]

    def _asked(self, sentence: str) -> tuple[Document, ...]:
        """What the API knows of a sentence."""
        query = " ".join(sentence.split())[:_LONGEST]
        if query not in self._answers and not self._asking.is_over:
            self._answers[query] = ()
            key = self.key or os.environ.get(KEY, "")
            try:
                if not key:
                    remedy = f"set the option 'key' of the source 'claimreviews', or the environment variable {KEY}"
                    raise ApiError(f"the Fact Check Tools API needs a key; {remedy}")  # noqa: TRY301
                asked: dict[str, str | int] = {"query": query, "languageCode": "en", "pageSize": _MOST}
                answer = ask_json(self.web, self.api, asked, {"X-Goog-Api-Key": key})
                self._answers[query] = tuple(
                    evolve(each, read_at=answer.fetched) for each in from_api(answer.content, self.api)
                )
            except ApiError as error:
                self._asking.failed(error)
            except (LookupError, TypeError, AttributeError) as error:
                self._asking.failed(ApiError(f"{self.api} gave no list of claims ({error!r})"))
        return self._answers.get(query, ())


def _words(document: Document) -> frozenset[str]:
    return frozenset(terms(document.fact_check.claimed if document.fact_check else ""))


def _bytes(path: str, most: int) -> bytes:
    """The beginning of a file; nothing of what is no file, or cannot be opened."""
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            return b""
        with Path(path).open("rb") as file:
            return file.read(most)
    except (OSError, ValueError):
        return b""
