"""Files and folders as a source: read once, cut into passages, searched in memory."""

import os
from collections.abc import Iterable
from functools import cached_property

from attrs import field, frozen

from claimcheck.errors import InputError
from claimcheck.model import Claim, Document, Evidence
from claimcheck.read import NO_FIELDS, Fields, fields_of, read_all
from claimcheck.sources.index import PassageIndex
from claimcheck.sources.origins import is_same_file
from claimcheck.sources.passages import passages
from claimcheck.sources.ranking import evidence_for

Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]


def _paths(value: Paths) -> tuple[str, ...]:
    """One path or several, as a tuple."""
    if isinstance(value, str | os.PathLike):
        return (os.fspath(value),)
    return tuple(os.fspath(path) for path in value)


def _documents(value: Iterable[Document]) -> tuple[Document, ...]:
    """Documents as a tuple."""
    return tuple(value)


@frozen(eq=False)
class FileSource:
    """The passages of reference files and folders, or of documents that were read already.

    Nothing is read or indexed before it is asked for.
    `relevance` of its evidence is the share of the claim's weighted words that the passage holds.
    The file that makes the claim is never its evidence.
    `fields` names the fields of JSON records that hold what, as `{"text": "story"}`.
    `besides` are files of the folders that another source has.
    """

    paths: tuple[str, ...] = field(default=(), converter=_paths)
    given: tuple[Document, ...] = field(default=(), converter=_documents, alias="documents", repr=False)
    fields: Fields = field(default=NO_FIELDS, converter=fields_of, kw_only=True)
    name: str = field(default="files", kw_only=True)
    besides: tuple[str, ...] = field(default=(), converter=_paths, kw_only=True)

    @staticmethod
    def accepts(reference: str) -> bool:  # noqa: ARG004 - the protocol's
        """Any reference that no other source takes: what it cannot read it has among its errors."""
        return True

    @cached_property
    def _read(self) -> tuple[tuple[Document, ...], tuple[InputError, ...]]:
        return read_all(self.paths, fields=self.fields, besides=self.besides)

    @cached_property
    def _index(self) -> PassageIndex:
        return PassageIndex(passage for document in self.documents for passage in passages(document))

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """The documents given and those of the paths, in the order of their names."""
        return tuple(sorted(self.given + self._read[0], key=lambda document: document.source))

    @property
    def errors(self) -> tuple[InputError, ...]:
        """What was met in the paths and could not be read."""
        return self._read[1]

    @cached_property
    def _by_text(self) -> dict[str, Document]:
        return {document.text: document for document in reversed(self.documents)}

    def _holds(self, document: Document) -> bool:
        """Whether the claim's own file is among the references, as a draft in its folder of research is."""
        twin = self._by_text.get(document.text)
        return twin is not None and is_same_file(twin, document)

    def search(self, claim: Claim, limit: int = 12) -> Iterable[Evidence]:
        """The passages nearest to a claim, best first; copies of a passage only where there is room."""
        own = claim.document.text if self._holds(claim.document) else None
        return evidence_for(claim, limit, self._index, own=own)
