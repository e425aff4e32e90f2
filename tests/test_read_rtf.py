"""Rich text: the text with its changes accepted, in whatever code page, and files that are none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read import read_content
from claimcheck.read.rtf import read

HEAD = (
    rb"{\rtf1\ansi\ansicpg1252\deff0\deflang1036{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}{\f2\fcharset128 Gothic;}}"
    rb"{\info{\title Dam breaks}{\author Ada Quill}{\creatim\yr2021\mo5\dy3}{\company Orrin Ltd}}"
)


def rich(body: bytes) -> Document:
    """An RTF file as read."""
    return read(HEAD + body + b"}", "note.rtf", None)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (rb"\pard The dam broke.\par It rained.\par", "The dam broke.\n\nIt rained."),
        (rb"The dam\line broke.", "The dam\nbroke."),
        (rb"The d\'e4m broke \emdash  all of it.", "The däm broke — all of it."),
        (rb"The \u8220?dam\u8221? broke.", "The “dam” broke."),
        (rb"\uc2 A \u228 ??m, \u-10179??\u-8704?? and more.", "A äm, 😀 and more."),
        (rb"{\f1 \'cf\'eb\'ee\'f2\'e8\'ed\'e0} broke.", "Плотина broke."),
        (rb"{\f2 \'93\'8c\'8b\'9e}.", "東京."),
        (rb"Some {\deleted ten }{\revised twelve} died.", "Some twelve died."),
        (rb"Some {\v not }twelve died.", "Some twelve died."),
        (rb"Some \v not \v0 twelve died.", "Some twelve died."),
        (rb"{\header Gazette\par}Twelve died.{\footer 3\par}", "Twelve died."),
        (rb"Twelve {\field{\*\fldinst HYPERLINK x}{\fldrslt sheep}} died.", "Twelve sheep died."),
        (rb"Twelve died.{\footnote By the army.}\par It rained.", "Twelve died.\n\nBy the army.\n\nIt rained."),
        (rb"{\*\unknown hidden}Twelve{\pict\bin6 }}}}}}} died.", "Twelve died."),
        (rb"Braces \{ and \} and \\ and twenty\_one\~men.", "Braces { and } and \\ and twenty-one men."),
        (b"Twel\r\nve died.", "Twelve died."),
    ],
)  # fmt: skip
def test_the_text(body: bytes, expected: str) -> None:
    """Signs, code pages, changes, notes and what is not to be read."""
    assert rich(body).text == expected


def test_rows_of_a_table() -> None:
    """Figures keep the names of their columns."""
    row = rb"\trowd\intbl %s\cell %s\cell %s\cell\row "
    rows = [row % cells for cells in ((b"Region", b"Killed", b"Hurt"), (b"Orrin", b"12", b"30"))]
    assert rich(b"".join(rows) + rb"\pard It rained.\par").text.split("\n\n") == [
        "Region | Killed | Hurt",
        "Region: Orrin. Killed: 12. Hurt: 30.",
        "It rained.",
    ]


def test_metadata() -> None:
    """Title, author and language are told; the day of creation counts where the text names its month."""
    document = rich(b"Twelve died in May 2021.")
    assert (document.title, document.author, document.language) == ("Dam breaks", "Ada Quill", "fr")
    assert (document.published, document.dated_by) == (date(2021, 5, 3), "file")
    assert rich(b"Twelve died.").published is None


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (HEAD + b"}", "holds no text"),
        (HEAD + b"{" * 100_000 + b"Twelve died.", "nests groups more than 500 deep"),
        (b"The dam broke.", "is not an RTF file, though its name says so"),
    ],
)
def test_what_is_no_document(data: bytes, problem: str) -> None:
    """The message names the file and what is wrong with it."""
    with pytest.raises(InputError, match=r"^note\.rtf: ") as refusal:
        read_content(data, "note.rtf")
    assert problem in refusal.value.problem


@given(
    st.lists(
        st.sampled_from(
            [
                b"{",
                b"}",
                b"\\",
                b"\\u-1",
                b"\\bin9",
                b"\\'",
                b"\\'e4",
                b"\\par",
                b"\\cell",
                b"\\row",
                b"x ",
                b"\\*",
                b"\\footnote",
                b"\xff",
                b"\\ansicpg9",
            ]
        ),
        max_size=40,
    )
)
def test_anything_is_read_or_refused(pieces: list[bytes]) -> None:
    """However broken, a file has a text or a message, and the text before what is broken is there."""
    try:
        assert read(b"{\\rtf1 Before. " + b"".join(pieces), "note.rtf", None).text.startswith("Before.")
    except InputError as error:
        assert error.remedy  # noqa: PT017 - either is right
