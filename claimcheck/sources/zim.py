"""An offline Wikipedia as a source: ZIM files, searched by the full-text index that they bring with them."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import Factory, evolve, field, frozen

from claimcheck.errors import InputError
from claimcheck.model import Claim, Document, Evidence
from claimcheck.read import read_content
from claimcheck.read.dating import stated_day
from claimcheck.sources.answers import one_line
from claimcheck.sources.mediawiki import EITHER, evidence_in, queries
from claimcheck.sources.wiki_pages import article

__all__ = ["ZimSource"]

_MAGIC = b"ZIM\x04"
_LARGEST = 20_000_000
_REMEDY = "download it again, or make it with a full-text index"


@frozen
class _Archive:
    """A ZIM file that is open: where it lies, and the day and the names that stand in it."""

    path: str
    archive: Any
    searcher: Any

    @classmethod
    def opened(cls, path: str) -> "_Archive":
        """The file at a path; InputError with the remedy where it cannot be used."""
        try:
            from libzim.reader import Archive  # noqa: PLC0415 - an extra
            from libzim.search import Searcher  # noqa: PLC0415
        except ImportError as error:
            raise InputError(
                path, f"needs the extra 'zim' ({error})", 'pip install "claimcheck-news[zim]"'
            ) from error
        try:
            archive = Archive(Path(path))
            indexed = archive.has_fulltext_index
        except (RuntimeError, OSError, ValueError) as error:
            raise InputError(path, f"is no ZIM file that can be read ({one_line(error)})", _REMEDY) from error
        if not indexed:
            raise InputError(path, "has no full-text index", _REMEDY)
        return cls(path, archive, Searcher(archive))

    def found(self, words: str, limit: int) -> list[str]:
        """The paths of the pages that hold all words, the best first."""
        from libzim.search import Query  # noqa: PLC0415 - an extra

        return [str(path) for path in self.searcher.search(Query().set_query(words)).getResults(0, limit)]

    def page(self, path: str) -> Document | None:
        """A page; None for what is none."""
        item = self.archive.get_entry_by_path(path).get_item()
        if not item.mimetype.startswith("text/html") or item.size > _LARGEST:
            return None
        title, source = one_line(item.title), f"{self.path}#{path}"
        text = article(bytes(item.content).decode("utf-8", "replace"), title)
        [document] = read_content(text, source, media_type="text/html", charset="utf-8")
        if isinstance(document, InputError):
            raise document
        about = evolve(document, title=title, publisher=document.publisher or self._said("Creator"), links=())
        # The day on which the wiki was copied: what its pages say, they say as of then.
        day = stated_day(self._said("Date"))
        return evolve(about, published=day, dated_by="metadata" if day else "")

    def _said(self, name: str) -> str:
        if name not in self.archive.metadata_keys:
            return ""
        return one_line(bytes(self.archive.get_metadata(name)).decode("utf-8", "replace"))


@frozen(eq=False)
class ZimSource:
    """The passages of the pages that a ZIM file's own index finds for a claim; `pages` are looked at."""

    references: tuple[str, ...] = ()
    pages: int = field(default=4, kw_only=True)
    _failed: dict[str, InputError] = Factory(dict)
    _read: dict[tuple[str, str], Document | None] = Factory(dict)

    @staticmethod
    def accepts(reference: str) -> bool:
        """A file that begins as ZIM files do."""
        try:
            with Path(reference).open("rb") as file:
                return file.read(len(_MAGIC)) == _MAGIC
        except (OSError, ValueError):
            return False

    @cached_property
    def _archives(self) -> tuple[_Archive, ...]:
        archives: list[_Archive] = []
        for path in self.references:
            try:
                archives.append(_Archive.opened(path))
            except InputError as error:
                self._failed[path] = error
        return tuple(archives)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The pages read so far, in the order of their names."""
        return tuple(sorted(filter(None, self._read.values()), key=lambda each: each.source))

    @property
    def errors(self) -> tuple[InputError, ...]:
        """The files and pages that cannot be read, and why."""
        _ = self._archives
        return tuple(self._failed.values())

    def search(self, claim: Claim, limit: int = 12) -> Iterable[Evidence]:
        """The passages nearest to a claim in the pages found for it."""
        for query in queries(claim):
            # This index knows no alternatives: each word is looked for by itself.
            asked = query.split(EITHER)
            found = dict.fromkeys(document for words in asked for document in self._found(words, len(asked)))
            if found:
                return evidence_in(tuple(found), claim, limit)
        return []

    def _found(self, words: str, share: int) -> Iterator[Document]:
        """The pages of all files that hold the words, a share of those that are looked at."""
        for archive in self._archives:
            try:
                paths = archive.found(words, max(1, self.pages // share))
            except RuntimeError as error:
                self._failed[archive.path] = InputError(
                    archive.path, f"breaks off ({one_line(error)})", _REMEDY
                )
                continue
            for path in paths:
                document = self._page(archive, path)
                if document:
                    yield document

    def _page(self, archive: _Archive, path: str) -> Document | None:
        key = (archive.path, path)
        if key not in self._read:
            self._read[key] = None
            try:
                self._read[key] = archive.page(path)
            except InputError as error:
                self._failed[error.source] = error
            except (RuntimeError, KeyError, ValueError) as error:
                source = f"{archive.path}#{path}"
                self._failed[source] = InputError(source, f"cannot be read ({one_line(error)})", _REMEDY)
        return self._read[key]
