"""Pages of the web as a source: each is fetched once, and then searched like a file."""

from collections.abc import Iterable
from functools import cached_property

from attrs import field, frozen

from claimcheck.errors import InputError
from claimcheck.model import Claim, Document, Evidence
from claimcheck.read import read_all
from claimcheck.sources.files import FileSource
from claimcheck.web import Web, is_web

__all__ = ["WebSource"]


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
        return read_all(self.references, web=self.web)

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
