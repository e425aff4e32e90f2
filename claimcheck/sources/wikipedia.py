"""Wikipedia as a source: its pages found through its own search, each as it was at a revision that is cited."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any

from attrs import evolve, field, frozen

from claimcheck.errors import InputError
from claimcheck.model import Claim, Document, Evidence
from claimcheck.read import read_content
from claimcheck.sources.answers import ApiError, one_line
from claimcheck.sources.mediawiki import Api, Consulted, as_day
from claimcheck.sources.wiki_pages import article
from claimcheck.web import Web

__all__ = ["WikipediaSource"]

_LANGUAGE = re.compile(r"[a-z][a-z-]{1,15}")


def _language(value: object) -> str:
    if not isinstance(value, str) or not _LANGUAGE.fullmatch(value):
        raise ValueError(f"language is the code of a Wikipedia, as 'en' or 'simple', not {value!r}")
    return value


@frozen(eq=False)
class WikipediaSource:
    """The passages of the pages that Wikipedia's search finds for a claim.

    `language` is the code of the Wikipedia; `api` the address of another wiki's API.
    `pages` of them are looked at for a claim, as they are now or, with `as_of`, were at the end of that day.
    """

    language: str = field(default="en", kw_only=True, converter=_language)
    api: str = field(default="", kw_only=True)
    pages: int = field(default=3, kw_only=True)
    as_of: date | None = field(default=None, kw_only=True, converter=as_day)
    timeout: float = field(default=60.0, kw_only=True)
    web: Web = field(factory=Web, kw_only=True)
    _consulted: Consulted[int] = field(factory=Consulted, init=False)

    @cached_property
    def _api(self) -> Api:
        return Api(self.api or f"https://{self.language}.wikipedia.org/w/api.php", self.web)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The pages read so far, in the order of their addresses."""
        return self._consulted.documents

    @property
    def errors(self) -> tuple[Exception, ...]:
        """What the API failed to give."""
        return self._consulted.errors

    def search(self, claim: Claim, limit: int = 12) -> Iterable[Evidence]:
        """The passages nearest to a claim in the pages found for it."""
        return self._consulted.nearest(claim, limit, self._pages)

    def _pages(self, query: str) -> Iterator[Document]:
        """The pages found for a query, the best first."""
        try:
            answer = self._api.ask(
                action="query",
                generator="search",
                gsrsearch=query,
                gsrlimit=self.pages,
                gsrnamespace=0,
                prop="revisions",
                rvprop="ids|timestamp",
            )
            hits = sorted(
                answer.content.get("query", {}).get("pages", ()), key=lambda each: int(each["index"])
            )
            found = [(int(each["pageid"]), each["revisions"][0]) for each in hits if each.get("revisions")]
        except ApiError as error:
            self._consulted.asking.failed(error)
            return
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            self._consulted.asking.failed(ApiError(f"{self._api.address} gave no list of pages ({error!r})"))
            return
        for page, revision in found:
            document = self._page(page, revision)
            if document:
                yield document

    def _page(self, page: int, newest: Mapping[str, Any]) -> Document | None:
        """A page at the revision that is wanted; None where it cannot be had."""
        try:
            revision = self._revision(page) if self.as_of else newest
            if revision is None:
                return None
            number = int(revision["revid"])
            if number not in self._consulted.read:
                self._consulted.read[number] = None
                self._consulted.read[number] = self._document(number, _day(revision["timestamp"]))
            return self._consulted.read[number]
        except (ApiError, InputError) as error:
            self._consulted.asking.failed(error if isinstance(error, ApiError) else ApiError(str(error)))
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            self._consulted.asking.failed(ApiError(f"{self._api.address} gave no page ({error!r})"))
        return None

    def _revision(self, page: int) -> Mapping[str, Any] | None:
        """The last revision of a page at the end of the day; None where there was none yet."""
        answer = self._api.ask(
            action="query",
            pageids=page,
            prop="revisions",
            rvprop="ids|timestamp",
            rvlimit=1,
            rvdir="older",
            rvstart=f"{self.as_of}T23:59:59Z",
        )
        revisions: list[Mapping[str, Any]] = answer.content["query"]["pages"][0].get("revisions", [])
        return revisions[0] if revisions else None

    def _document(self, number: int, day: date) -> Document:
        answer = self._api.ask(
            action="parse",
            oldid=number,
            prop="text",
            disablelimitreport=1,
            disableeditsection=1,
            disabletoc=1,
        )
        title = one_line(answer.content["parse"]["title"])
        source = self._api.revision(title, number)
        page = article(str(answer.content["parse"]["text"]), title)
        [document] = read_content(page, source, media_type="text/html", charset="utf-8")
        if isinstance(document, InputError):
            raise document
        return evolve(
            document,
            read_at=answer.fetched,
            title=title,
            published=day,
            dated_by="metadata",
            publisher="Wikipedia",
            author="",
            language=self.language if len(self.language) == 2 else document.language,
            links=(),
        )


def _day(timestamp: str) -> date:
    return datetime.fromisoformat(timestamp).astimezone(UTC).date()
