"""Comments to claimcheck: what they are about, and that they are no part of a text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Document
from claimcheck.read import read_document
from claimcheck.read.comments import blanked, in_markdown, in_plain_text
from claimcheck.split import split


def read(folder: Path, text: str, name: str = "draft.md") -> Document:
    """The document in a file of its own."""
    file = folder / name
    file.write_text(text, "utf-8")
    return read_document(file)


def told(document: Document) -> list[tuple[str, str]]:
    """The words of each comment, and what it is about."""
    return [
        (comment.words.strip(), document.text[comment.start : comment.end].strip())
        for comment in document.comments
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain fell. <!-- claimcheck: a -->\nSnow fell.\n", [("a", "Rain fell.")]),
        ("<!-- claimcheck: a --> Rain fell.\n\nSnow fell.\n", [("a", "Rain fell.")]),
        ("Rain <!-- claimcheck: a --> fell.\n", [("a", f"Rain {' ' * 22} fell.")]),
        ("<!-- claimcheck: a -->\nRain fell.\n\nSnow fell.\n", [("a", "Rain fell.")]),
        ("<!-- claimcheck: a -->\n\n- Rain fell.\n- Snow fell.\n", [("a", "Rain fell.")]),
        ("<!-- claimcheck: a -->\n# Rain\n\nSnow fell.\n", [("a", "Rain")]),
        (
            "<!-- claimcheck: a -->\n<!-- claimcheck: b -->\nRain fell.\n",
            [("a", "Rain fell."), ("b", "Rain fell.")],
        ),
        ("Rain fell.\n<!-- claimcheck:\n a\n-->\nSnow fell.\n", [("a", "Snow fell.")]),
        ("Rain fell. <!-- claimcheck:\na\n--> Snow fell.\n", [("a", "Rain fell.")]),
        ("Rain fell.\n\n<!-- claimcheck: a -->\n", [("a", "")]),
        ("Rain fell. <!-- claimcheck: a -->", [("a", "Rain fell.")]),
        ("<!--claimcheck:a-->Rain fell.", [("a", "Rain fell.")]),
        ("Rain fell. <!-- note: claimcheck: a -->", []),
        ("Rain fell. <!-- claimcheck: a", []),
        ("The mark `<!-- claimcheck: a -->` is ours.\n", []),
        ("It`s <!-- claimcheck: a --> here.\n", [("a", f"It`s {' ' * 22} here.")]),
        ("```\n<!-- claimcheck: a -->\n```\nRain fell.\n", []),
        ("~~~~ html\n~~~\n<!-- claimcheck: a -->\n~~~~\nRain. <!-- claimcheck: b -->\n", [("b", "Rain.")]),
    ],
)
def test_a_comment_is_about_its_line_or_the_next_paragraph(
    tmp_path: Path, text: str, expected: list[tuple[str, str]]
) -> None:
    """A line with other words is what it is about; alone it is about what follows; code is no comment."""
    assert told(read(tmp_path, text)) == expected


def test_a_plain_text_has_comments_to_us_only(tmp_path: Path) -> None:
    """What else looks like a comment is text there, and code is not known."""
    text = "`Rain` fell <!-- heavily -->. <!-- claimcheck: a -->\n"
    document = read(tmp_path, text, "draft.txt")
    assert told(document) == [("a", "`Rain` fell <!-- heavily -->.")]
    assert document.text == "`Rain` fell <!-- heavily -->." + " " * 23 + "\n"


def test_the_words_of_a_comment_are_never_claims(tmp_path: Path) -> None:
    """Neither those to us nor any other, and what stands around them is read as one sentence."""
    text = (
        "The blast <!-- 14 miners were killed, see the wire --> killed 12 miners on Tuesday.\n\n"
        "<!-- claimcheck: ignore: nine sailors drowned off Port Ask -->\nWhy?\n"
    )
    claims = split(read(tmp_path, text), kinds=["casualty"])
    assert [(claim.kind, claim.span.text) for claim in claims] == [("casualty", "killed 12 miners")]


def test_a_line_that_ends_in_a_comment_still_ends_its_sentence(tmp_path: Path) -> None:
    """The blanks of a comment do not hide a full stop."""
    from claimcheck.text import sentences  # noqa: PLC0415 - only here

    document = read(tmp_path, "Rain fell. <!-- claimcheck: a -->\niPhones were wet.\n")
    assert [sentence.text for sentence in sentences(document)] == ["Rain fell.", "iPhones were wet."]


PIECES = st.sampled_from(
    ["<!--", "-->", " claimcheck: ", "`", "```", "~~~\n", "\n", "\n\n", "Rain fell.", " ", "<", "é", "\r\n"]
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_every_other_character_keeps_its_place(text: str) -> None:
    """Blanks take the place of a comment, line ends stay, and nothing else changes."""
    for find in (in_markdown, in_plain_text):
        found = list(find(text))
        shown = blanked(text, found)
        hidden = {at for each in found for at in range(each.start, each.end)}
        assert len(shown) == len(text)
        assert shown.count("\n") == text.count("\n")
        assert [a for at, a in enumerate(shown) if at not in hidden] == [
            a for at, a in enumerate(text) if at not in hidden
        ]
        assert not any(shown[at].strip() for at in hidden)


@pytest.mark.parametrize(
    "text", ["<!--" * 300_000, "`<!--`" * 200_000, "<!-- claimcheck: a" * 60_000, "```\n<!--\n" * 100_000]
)
def test_openings_without_an_end_cost_little(text: str) -> None:
    """Each character is looked at a few times, however hostile the text is."""
    assert list(in_markdown(text)) == []
    assert list(in_plain_text(text)) == []


PAGE = """<?xml version="1.0"?>
<!doctype html><html lang="en"><head><title>The Orrin mine</title>
<!-- claimcheck: head --></head><body>
<nav><!-- claimcheck: menu --><a href="/">Home</a></nav>
<article><h1>The Orrin mine</h1>
<!-- claimcheck: one -->
<!-- nobody reads this -->
<p>The blast at the <b>Orrin</b> mine killed 12 miners &amp; hurt 40 on Tuesday, its owner said in a statement.</p>
<p>Work stopped <!-- claimcheck: two --> on Tuesday, the company said in a second statement to the press.</p>
<ul><li>Nine sailors drowned off Port Ask in the storm that followed.<!-- claimcheck: three --></li>
<li>Rain fell for a week in all of the valley, and the roads were closed.</li></ul>
<!-- claimcheck: last -->
</article></body></html>
"""


def test_a_comment_of_a_page_is_about_its_block_or_the_next(tmp_path: Path) -> None:
    """Its line is that of the file; in menus, in the head and at the end it is about nothing."""
    document = read(tmp_path, PAGE, "page.html")
    blocks = [(words, about.lstrip("- ")[:16]) for words, about in told(document)]
    assert blocks == [
        ("head", ""),
        ("menu", ""),
        ("one", "The blast at the"),
        ("two", "Work stopped on "),
        ("three", "Nine sailors dro"),
        ("last", ""),
    ]
    assert [comment.line for comment in document.comments] == [3, 4, 6, 9, 10, 12]
    assert "claimcheck" not in document.text


def test_two_blocks_of_the_same_words_are_two(tmp_path: Path) -> None:
    """The comment before the second one is about the second one."""
    page = "<html><body><p>Rain fell.</p><!-- claimcheck: a --><p>Rain fell.</p></body></html>"
    [comment] = read(tmp_path, page, "page.html").comments
    assert comment.start == len("Rain fell.\n\n")
