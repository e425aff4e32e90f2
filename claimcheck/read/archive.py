"""What is packed, unpacked within limits: gzip files, and the parts of ZIP archives (DOCX, ODT, XLSX).

An archive's own word for the size of a part is checked first, and no more than that is ever unpacked.
"""

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from attrs import define, field

from claimcheck.errors import InputError

MOST_UNPACKED = 200_000_000
"""The most bytes of one file that are unpacked: the text of a hundred books, in XML."""
MOST_PARTS = 50_000
_RATIO = 200
"""How many times its packed size a large part may have; a spreadsheet of one repeated row has some 60."""
_LARGE = 20_000_000
_CHUNK = 1 << 18
_BOMB = "print it to a PDF, or save its text as .txt, in the program that opens it"
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError, OSError)


def gunzip(data: bytes, source: str, limit: int = MOST_UNPACKED) -> bytes:
    """What a gzip file holds."""
    try:
        with gzip.open(BytesIO(data)) as file:
            inside = file.read(limit + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(source, f"is a damaged gzip file ({error})", "get the file again") from error
    if len(inside) > limit:
        raise InputError(
            source,
            f"unpacks to more than {limit // 1_000_000} MB, the most that is read",
            "unpack and split it",
        )
    return inside


@define
class Archive:
    """A ZIP archive in memory; its errors name the file."""

    source: str
    _zip: zipfile.ZipFile = field(repr=False)

    @classmethod
    def of(cls, data: bytes, source: str) -> "Archive":
        """The archive in a file's bytes."""
        if data.count(b"PK\x01\x02") > MOST_PARTS:
            raise InputError(source, f"is an archive of more than {MOST_PARTS:,} parts", _BOMB)
        try:
            return cls(source, zipfile.ZipFile(BytesIO(data)))
        except _FAULTS as error:
            raise InputError(
                source, f"is a damaged or cut off archive ({error})", "get the file again"
            ) from error

    @property
    def names(self) -> frozenset[str]:
        """The names of the parts."""
        return frozenset(self._zip.namelist())

    def __contains__(self, name: str) -> bool:
        return name in self._zip.NameToInfo

    def refuse_bombs(self, *, beginning: str = "") -> None:
        """Refuse an archive whose parts, those with such a beginning, unpack to more than anyone wrote."""
        parts = [part for part in self._zip.infolist() if part.filename.startswith(beginning)]
        whole = sum(part.file_size for part in parts)
        if whole > MOST_UNPACKED:
            raise InputError(
                self.source,
                f"unpacks to {whole // 1_000_000:,} MB, more than the {MOST_UNPACKED // 1_000_000} MB that are read",
                _BOMB,
            )
        for part in parts:
            if part.file_size > _LARGE and part.file_size > _RATIO * max(1, part.compress_size):
                raise InputError(
                    self.source,
                    f"holds a part that unpacks to {part.file_size // max(1, part.compress_size):,} times its size",
                    _BOMB,
                )

    def chunks(self, name: str) -> Iterator[bytes]:
        """A part in pieces."""
        self.refuse_bombs(beginning=name)
        try:
            with self._zip.open(name) as part:
                while piece := part.read(_CHUNK):
                    yield piece
        except KeyError as error:
            raise InputError(
                self.source, f"has no part {name}", "save it again in the program that made it"
            ) from error
        except _FAULTS as error:
            raise InputError(
                self.source, f"is damaged: {name} cannot be unpacked ({error})", "get the file again"
            ) from error

    def read(self, name: str) -> bytes:
        """A part, whole."""
        return b"".join(self.chunks(name))
