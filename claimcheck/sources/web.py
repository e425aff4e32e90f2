"""Pages of the web as a source: each is fetched once, and then searched like a file."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from itertools import chain
from urllib.parse import urlsplit

from attrs import field, frozen

from claimcheck.errors import InputError
from claimcheck.model import Claim, Document, Evidence
from claimcheck.read import read_page
from claimcheck.sources.files import FileSource
from claimcheck.web import Page, Web, is_web

__all__ = ["WebSource"]

_HOSTS = 8
"""How many hosts are asked at a time; one host always for one page at a time."""


@frozen(eq=False)
class WebSource:
    """The passages of pages at the addresses given, in whichever format they are.

    Nothing is fetched before it is asked for.
    """

    references: tuple[str, ...] = ()
    web: Web = field(factory=Web, kw_only=True)

    @staticmethod
    def accepts(reference: str) -> bool:
        """An address that begins with http:// or https://."""
        return is_web(reference)

    @cached_property
    def _read(self) -> tuple[tuple[Document, ...], tuple[InputError, ...]]:
        documents: list[Document] = []
        errors: list[InputError] = []
        for page in self._fetched():
            try:
                found = (page,) if isinstance(page, InputError) else read_page(page)
            except InputError as error:
                found = (error,)
            documents += (each for each in found if isinstance(each, Document))
            errors += (each for each in found if isinstance(each, InputError))
        return tuple(documents), tuple(errors)

    def _fetched(self) -> list[Page | InputError]:
        """The pages in the order of their addresses, several hosts at a time."""
        by_host: dict[str, list[str]] = {}
        for reference in sorted(self.references):
            by_host.setdefault(_host(reference), []).append(reference)
        with ThreadPoolExecutor(_HOSTS) as pool:
            found = dict(chain.from_iterable(pool.map(self._of_host, by_host.values())))
        return [found[reference] for reference in sorted(self.references)]

    def _of_host(self, references: list[str]) -> list[tuple[str, Page | InputError]]:
        """The pages of a host, one after the other."""
        found: list[tuple[str, Page | InputError]] = []
        for reference in references:
            try:
                found.append((reference, self.web.get(reference)))
            except InputError as error:
                found.append((reference, error))
        return found

    @cached_property
    def _pages(self) -> FileSource:
        return FileSource(documents=self._read[0])

    @property
    def documents(self) -> tuple[Document, ...]:
        """The pages, in the order of their addresses."""
        return self._pages.documents

    @property
    def errors(self) -> tuple[InputError, ...]:
        """The pages that cannot be had, and why."""
        return self._read[1]

    def search(self, claim: Claim, limit: int = 12) -> Iterable[Evidence]:
        """The passages nearest to a claim, as of files."""
        return self._pages.search(claim, limit)


def _host(address: str) -> str:
    """The host of an address; what has none is told when it is asked for."""
    try:
        return urlsplit(address).netloc
    except ValueError:
        return ""
