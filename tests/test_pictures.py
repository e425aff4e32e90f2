"""The pictures of the documentation: they show what the command prints today, and load nothing."""

import re

import pytest
from lxml import etree

from tests.pages import PAGES, masked
from tests.pictures import PICTURES, TERMINAL, drawn, shown_by


def words_of(picture: str) -> list[str]:
    """The texts that a picture of a terminal shows, line by line, without what changes from run to run."""
    texts = etree.fromstring(picture.encode()).iterfind(".//{*}g[@class='terminal-matrix']//{*}text")
    return [masked((element.text or "").replace("\xa0", " ")) for element in texts]


@pytest.mark.parametrize("name", TERMINAL)
def test_a_picture_shows_what_the_command_prints(name: str) -> None:
    """Where it does not, `make pictures` draws it again."""
    picture = (PICTURES / name).read_text("utf-8")
    assert words_of(picture) == words_of(drawn(shown_by(TERMINAL[name])))


@pytest.mark.parametrize("name", sorted(path.name for path in PICTURES.glob("*.svg")))
def test_a_picture_loads_nothing(name: str) -> None:
    """No font, style, script or picture from elsewhere; the one address in it is the name of the format."""
    picture = (PICTURES / name).read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"https?:|//|@font-face|@import|<script|<image|url\((?!#)", picture)


def test_every_picture_is_shown() -> None:
    """No picture lies about that no page shows, but the site's icon, and none is large."""
    text = "".join(page.read_text("utf-8") for page in PAGES)
    pictures = sorted(PICTURES.iterdir())
    assert [each.name for each in pictures if f"pictures/{each.name}" not in text] == ["icon.svg"]
    assert [each.name for each in pictures if each.stat().st_size > 300_000] == []
