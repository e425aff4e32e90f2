"""The mark of a note is no digit of the number before it, in any format; an exponent stays one."""

from collections.abc import Callable

import pytest

from claimcheck.model import Document
from claimcheck.read import read_content
from claimcheck.read.raised import raised
from tests import files


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        ("killed 12", "1", ""),
        ("killed 12", "1, 2", ""),
        ("in 2021.", "[14]", ""),
        ("killed 12", "[a]", ""),
        ("killed 12", "a", ""),
        ("The dam", "*", ""),
        ("", "1", ""),
        ("40 km", "2", "²"),
        ("40 m", "3", "³"),
        ("40 km", "4", ""),
        ("The team", "2", ""),
        ("5 × 10", "6", "⁶"),
        ("10", "-3", "⁻³"),
        ("410", "2", ""),
        ("on the 21", "st", "st"),
        ("M", "r", "r"),
        ("note ", "see below", "see below"),
    ],
)
def test_raised_text(before: str, text: str, expected: str) -> None:
    """Marks of notes go, exponents of units and of ten are kept, words are words."""
    assert raised(before, text) == expected


def page(parts: list[tuple[str, bool]]) -> bytes:
    """A page of one paragraph."""
    return (
        "".join(f"<sup>{text}</sup>" if high else text for text, high in parts)
        .join(("<html><p>", "</p>"))
        .encode()
    )


def article(parts: list[tuple[str, bool]]) -> bytes:
    """A page with an article around the paragraph."""
    filler = (
        "<p>The dam above the town of Orrin broke in the night to Monday, and the water rose for hours.</p>"
        * 4
    )
    return (
        b"<html><body><article>"
        + page(parts).removeprefix(b"<html>")
        + filler.encode()
        + b"</article></body></html>"
    )


def word(parts: list[tuple[str, bool]]) -> bytes:
    """A Word file."""
    form = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    runs = (
        f'<w:r>{form if high else ""}<w:t xml:space="preserve">{text}</w:t></w:r>' for text, high in parts
    )
    return files.docx(f"<w:p>{''.join(runs)}</w:p>")


def opened(parts: list[tuple[str, bool]]) -> bytes:
    """An OpenDocument text."""
    spans = (
        f"<text:span text:style-name='{'T1' if high else 'T2'}'>{text}</text:span>" for text, high in parts
    )
    return files.odt(
        f"<text:p>{''.join(spans)}</text:p>",
        styles='<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>',
    )


def rich(parts: list[tuple[str, bool]]) -> bytes:
    """An RTF file."""
    return (
        b"{\\rtf1 " + "".join(f"{{\\super {text}}}" if high else text for text, high in parts).encode() + b"}"
    )


def pdf(parts: list[tuple[str, bool]]) -> bytes:
    """A PDF file."""

    def draw(sheet: files.Sheet) -> None:
        for text, high in parts:
            sheet.char_vpos = "SUP" if high else "LINE"
            sheet.write(6, text)

    return files.pdf(draw)


@pytest.mark.parametrize("make", [page, article, word, opened, rich, pdf])
def test_a_note_is_no_digit(make: Callable[[list[tuple[str, bool]]], bytes]) -> None:
    """In each format that can raise text."""
    parts = [
        ("The blast killed 12", False),
        ("1", True),
        (" miners in 2021", False),
        ("23", True),
        (" and burnt 40 km", False),
        ("2", True),
        (" of wood.", False),
        ("4", True),
    ]
    (document,) = read_content(make(parts), "note")
    assert isinstance(document, Document)
    assert document.text.split("\n")[0] == "The blast killed 12 miners in 2021 and burnt 40 km² of wood."
