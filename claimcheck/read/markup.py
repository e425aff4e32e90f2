"""XML read as a stream of tags: no entity is expanded, no file or address in it is looked at, however deep it is."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from claimcheck.errors import InputError
from claimcheck.read.archive import Archive


class Handler(Protocol):
    """What is told of each tag, by its name without its namespace."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A tag opens."""

    def end(self, tag: str) -> None:
        """A tag closes."""

    def data(self, text: str) -> None:
        """Text, perhaps in pieces."""


DEEPEST = 256
"""How many tags may be open at a time; an office program has some ten for each table within a table."""


class HostileError(ValueError):
    """A part has in it what no office program writes; the message says what."""


class _Target:
    """Takes lxml's events to a handler."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._names: dict[str, str] = {}
        self._depth = 0

    def _local(self, tag: str) -> str:
        name = self._names.get(tag)
        if name is None:
            name = self._names[tag] = tag.rpartition("}")[2]
        return name

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A tag opens."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise HostileError(f"nests tags more than {DEEPEST} deep")
        self._handler.start(
            self._local(tag), {self._local(name): value for name, value in attributes.items()}
        )

    def end(self, tag: str) -> None:
        """A tag closes."""
        self._depth -= 1
        self._handler.end(self._local(tag))

    def data(self, text: str) -> None:
        """Text between tags."""
        self._handler.data(text)

    def doctype(self, *_told: object) -> None:
        """A document type is declared."""
        raise HostileError("declares entities")

    def close(self) -> None:
        """The part is over."""


def walk(chunks: Iterable[bytes], handler: Handler, source: str, part: str) -> None:
    """Tell a handler of each tag of an XML part."""
    from lxml import etree  # noqa: PLC0415 - only such files need it

    parser = etree.XMLParser(target=_Target(handler), resolve_entities=False, no_network=True, load_dtd=False)
    try:
        for chunk in chunks:
            parser.feed(chunk)
        parser.close()
    except HostileError as error:
        raise InputError(
            source, f"{error} in {part}, as no office program does", "save it again, or as a PDF"
        ) from error
    except etree.LxmlError as error:
        raise InputError(source, f"is damaged: {part} is no XML ({error})", "get the file again") from error


def walk_part(archive: Archive, part: str, handler: Handler) -> None:
    """Tell a handler of each tag of a part of an archive."""
    walk(archive.chunks(part), handler, archive.source, part)


class Fields:
    """Collects the text of elements that hold nothing but text, the first of each name, as metadata are kept."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._words: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:  # noqa: ARG002 - a handler's own
        """A field begins."""
        self._words.clear()

    def end(self, tag: str) -> None:
        """A field ends."""
        text = " ".join("".join(self._words).split())
        if text:
            self.found.setdefault(tag, text)
        self._words.clear()

    def data(self, text: str) -> None:
        """The words of a field."""
        self._words.append(text)


def fields_of(archive: Archive, part: str) -> dict[str, str]:
    """The fields of a part that holds metadata; none where there is no such part, or a damaged one."""
    fields = Fields()
    if part in archive:
        try:
            walk_part(archive, part, fields)
        except InputError:
            return {}
    return fields.found
