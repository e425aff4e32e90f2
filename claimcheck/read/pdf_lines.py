"""A program that reads a PDF file from standard input and writes its lines: JSON, a line a page.

It runs as a process of its own, because a hostile file can stop or kill the library that reads it, and the
operating system then ends this process alone.
So it imports nothing of ours, and is started by its path.

The first line of the output is an object: `pages`, `info` (title, dates as the file writes them), `language`;
or `error`, a word for what is wrong.
Every other line is a list of lines of text: `[text, left, right, base, size, bold, divided]`, in points from
the lower left corner, `divided` where a word goes on in the next line, a tab in the text between two cells
and the signs of `RAISED` around digits that stand higher.
"""

import ctypes
import json
import re
import sys
from collections.abc import Iterator

MOST_PAGES = 20_000
MOST_OUTPUT = 100_000_000
"""The most characters that are written: some twenty times the longest report."""
_DIVIDED = "\ufffe"
"""What PDFium writes for a hyphen at the end of a line."""
_BOLD = 600
_GAP = 1.3
"""How many heights of its letters apart two words of a line are no neighbours in a sentence."""
_SPACE_OR_DIGITS = re.compile(r"[ \xa0]+|[0-9]+")
_RAISED = 0.12
_SMALLER = 0.88
"""Of the size of its line: how much higher a raised digit stands at the least, and how large it is at the most."""
RAISED = ("\x0e", "\x0f")
"""What stands before and after raised digits: signs that no page shows."""
_PASSWORD = 4
_SECURITY = 5


def main() -> None:
    """Read, and write a line a page."""
    cpu_seconds, memory = int(sys.argv[1]), int(sys.argv[2])
    _limit(cpu_seconds, memory)
    import pypdfium2  # noqa: PLC0415 - within the limits

    def tell(value: object) -> int:
        return sys.stdout.write(json.dumps(value) + "\n")

    try:
        document = pypdfium2.PdfDocument(sys.stdin.buffer.read())
        count = len(document)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) in {_PASSWORD, _SECURITY}
        tell({"error": "password" if locked else "damaged"})
        return
    if count > MOST_PAGES:
        tell({"error": "pages", "pages": count})
        return
    tell({"pages": count, "info": document.get_metadata_dict(), "language": _language(document)})
    written = 0
    for number in range(count):
        if written > MOST_OUTPUT:
            tell({"error": "text"})
            return
        try:
            page = document[number]
            text = page.get_textpage()
        except pypdfium2.PdfiumError:
            tell({"error": "page", "page": number + 1})
            return
        written += tell(list(_lines(text)))
        text.close()
        page.close()


def _limit(cpu_seconds: int, memory: int) -> None:
    """Let the system end this process where it takes too much; Windows knows no such limits."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds))
    # A file that ends this process is expected, and leaves no image of its memory behind.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _language(document: object) -> str:
    """The language that the document's catalog names, as "en-GB"; "" where it names none."""
    from pypdfium2 import raw  # noqa: PLC0415 - within the limits

    buffer = ctypes.create_unicode_buffer(64)
    units = ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR))
    size = raw.FPDFCatalog_GetLanguage(document, units, 128)
    data = ctypes.string_at(units, min(size, 128))
    return data.decode("utf-16-le", "replace").rstrip("\0")


def _lines(page: object) -> Iterator[list[object]]:
    """The lines of a page in the order in which they are read."""
    text: str = page.get_text_range()  # type: ignore[attr-defined]  # a PdfTextPage
    unit = 0  # PDFium counts in UTF-16
    for line in text.split("\n"):
        pieces = line.split(_DIVIDED)
        for number, piece in enumerate(pieces):
            words = piece.strip()
            if words:
                first = unit + _width(piece[: len(piece) - len(piece.lstrip())])
                last = first + _width(words) - 1
                shape = _shape(page, first, last)
                yield [_marked(page, words, first, shape[2], shape[3]), *shape, number + 1 < len(pieces)]
            unit += _width(piece) + 1


def _marked(page: object, words: str, first: int, base: float, size: float) -> str:
    """The words of a line with a tab between two as far apart as cells of a table, and a mark around raised digits."""
    from pypdfium2 import raw  # noqa: PLC0415 - within the limits

    parts, begun, unit = [], 0, first
    for found in _SPACE_OR_DIGITS.finditer(words):
        unit += _width(words[begun : found.start()])
        after = unit + len(found[0])
        parts.append(words[begun : found.start()])
        if found[0][0].isdecimal():
            parts.append(_with_raised(page, found[0], unit, base, size))
        else:
            left = raw.FPDFText_GetCharIndexFromTextIndex(page, unit - 1)
            right = raw.FPDFText_GetCharIndexFromTextIndex(page, after)
            gap = _box(page, right)[0] - _box(page, left)[1] if min(left, right) >= 0 else 0.0
            parts.append("\t" if gap > _GAP * size else " ")
        begun, unit = found.end(), after
    return "".join([*parts, words[begun:]])


def _with_raised(page: object, digits: str, first: int, base: float, size: float) -> str:
    """A run of digits, those at its beginning or end that are raised between marks."""
    end = len(digits)
    while end and _is_raised(page, first + end - 1, base, size):
        end -= 1
    begin = 0
    while begin < end and _is_raised(page, first + begin, base, size):
        begin += 1
    before = f"{RAISED[0]}{digits[:begin]}{RAISED[1]}" if begin else ""
    after = f"{RAISED[0]}{digits[end:]}{RAISED[1]}" if end < len(digits) else ""
    return f"{before}{digits[begin:end]}{after}"


def _is_raised(page: object, text_index: int, base: float, size: float) -> bool:
    """Whether a character is smaller than its line and stands higher."""
    from pypdfium2 import raw  # noqa: PLC0415 - within the limits

    index = max(0, raw.FPDFText_GetCharIndexFromTextIndex(page, text_index))
    return _origin(page, index) > base + _RAISED * size and _box(page, index)[2] < _SMALLER * size


def _origin(page: object, index: int) -> float:
    """The height of the base line of a character."""
    from pypdfium2 import raw  # noqa: PLC0415 - within the limits

    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(page, index, x, y)
    return y.value


def _width(text: str) -> int:
    """The length of a text in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _shape(page: object, first: int, last: int) -> tuple[float, float, float, float, bool]:
    """Left and right edge, base line, size and weight of the line between two characters of the text."""
    from pypdfium2 import raw  # noqa: PLC0415 - within the limits

    begin = max(0, raw.FPDFText_GetCharIndexFromTextIndex(page, first))
    end = max(0, raw.FPDFText_GetCharIndexFromTextIndex(page, last))
    left, right = _box(page, begin)[0], _box(page, end)[1]
    bold = min(raw.FPDFText_GetFontWeight(page, begin), raw.FPDFText_GetFontWeight(page, end)) >= _BOLD
    # A bullet, a space or a letter of another font has a size of its own: five are asked, and the middle one holds.
    asked = [begin + (end - begin) * part // 4 for part in range(5)]
    size = sorted(_box(page, index)[2] for index in asked)[2]
    base = sorted(_origin(page, index) for index in asked)[2]
    return round(left, 1), round(right, 1), round(base, 1), round(size, 1), bold


def _box(page: object, index: int) -> tuple[float, float, float]:
    """Left and right edge and the height of a character's own font."""
    from pypdfium2 import raw  # noqa: PLC0415 - within the limits

    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(page, index, box)
    return box.left, box.right, abs(box.top - box.bottom)


if __name__ == "__main__":
    main()
