"""HTML pages: the article in them, and what their metadata say."""

from datetime import date

import pytest

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read import html

STORY = (
    "<p>The dam above the town of Orrin broke in the night to Monday, and the water rose by four metres within "
    "an hour, the regional governor said.</p>\n"
    "<p>Some 1,200 people were brought to safety in the schools of the next valley, and nobody was hurt.</p>\n"
    "<p>The dam was built in 1964. An engineer had warned of cracks on 12 March 2019.</p>\n"
)
DAY = date(2021, 5, 3)


def page(
    head: str = "", body: str = f"<article>{STORY}</article>", published: date | None = None
) -> Document:
    """A page as read."""
    data = f'<!doctype html><html lang="en-GB"><head>{head}</head><body>{body}</body></html>'
    return html.read(data.encode(), "page.html", published)


def test_the_article_is_read_and_the_rest_is_not() -> None:
    """Menus, scripts, styles and footers are not part of the text; blocks are paragraphs."""
    text = page(
        body=f"<nav>Home | Weather | 14 new reports</nav><script>let dams = 3;</script><article>{STORY}</article>"
        "<footer>More than 9,000 readers follow us.</footer>"
    ).text
    assert text.startswith("The dam above the town")
    assert text.count("\n\n") == 2
    assert not [word for word in ("Home", "14", "dams = 3", "9,000") if word in text]


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2021-05-03T15:30:00+03:00">',
        '<meta name="date" content="2021-05-03">',
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2021-05-03T10:00:00Z", "dateModified": "2021-06-09T10:00:00Z"}</script>',
        '<link rel="canonical" href="https://gazette.example/2021/05/03/dam">',
    ],
)
def test_the_day_is_the_one_of_publication(head: str) -> None:
    """Wherever the metadata say it, and never the day of a later change."""
    assert page(f"<title>Dam breaks</title>{head}").published == DAY


def test_a_day_in_the_dateline_counts_where_metadata_have_none() -> None:
    """The article's own dateline is the next best."""
    story = STORY.replace("<p>The dam above", "<p>ORRIN, May 3, 2021 (WNA) - The dam above", 1)
    assert page(body=f"<article>{story}</article>").published == DAY


@pytest.mark.parametrize(
    "around",
    [
        "",
        "<footer>Copyright 2024 Orrin Gazette. 1 January 2024</footer>",
        '<aside><time datetime="2023-01-01">1 January 2023</time> Another story</aside>',
    ],
)
def test_the_day_of_something_else_is_not_the_page_s(around: str) -> None:
    """Neither a date in the story nor one in the footer or beside the story dates the page."""
    assert page(body=f"<article>{STORY}</article>{around}").published is None
    assert page(body=f"<article>{STORY}</article>{around}", published=DAY).published == DAY


def test_a_day_after_today_is_still_the_page_s() -> None:
    """What a page says does not depend on the day on which it is read."""
    assert page('<meta name="date" content="2190-05-03">').published == date(2190, 5, 3)


def test_title_publisher_and_language() -> None:
    """They come from the page's metadata."""
    document = page('<title>Dam breaks</title><meta property="og:site_name" content="Orrin Gazette">')
    assert (document.title, document.publisher, document.language) == ("Dam breaks", "Orrin Gazette", "en")


def test_the_headline_stands_above_the_text_once() -> None:
    """A headline inside the article is not doubled, one outside it is not lost."""
    inside = page("<title>Dam breaks</title>", f"<article><h1>Dam breaks</h1>{STORY}</article>").text
    outside = page(
        "<title>Dam breaks</title>", f"<div><h1>Dam breaks</h1></div><article>{STORY}</article>"
    ).text
    assert inside.count("Dam breaks") == outside.count("Dam breaks") == 1
    assert inside.startswith("Dam breaks\n")
    assert outside.startswith("Dam breaks\n")


@pytest.mark.parametrize(
    "body", ["<p>Twelve sheep drowned.</p>", "Twelve sheep drowned.", "<b>Twelve</b> sheep drowned."]
)
def test_a_page_of_one_line_has_its_text(body: str) -> None:
    """Where there is too little for an article to be told from the rest, everything is read."""
    assert page(body=f"<nav>Home</nav>{body}<footer>Imprint</footer>").text == "Twelve sheep drowned."


@pytest.mark.parametrize(
    "source", ["<html><script>draw()</script></html>", "<!-- only a comment", "<div></div>"]
)
def test_a_page_without_text_is_an_error(source: str) -> None:
    """A page that scripts fill says so, with the remedy."""
    with pytest.raises(InputError, match=r"page\.html: holds no text; open the page"):
        html.read(source.encode(), "page.html", None)


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("<div>", "</div>"), ("<b>", ""), ("<ul><li>", ""), ("<table><tr><td>", ""), ("<p ", ">")],
)
def test_a_page_nested_100_000_deep_is_read(opening: str, closing: str) -> None:
    """Hostile nesting neither breaks nor stalls the reader, and the words in it are found."""
    depth = 100_000 // opening.count("<")
    source = f"<html><body>{opening * depth}{closing if opening == '<p ' else ''}Twelve sheep drowned.{closing * depth}"
    assert "Twelve sheep drowned." in html.read(source.encode(), "page.html", None).text


def test_a_page_of_many_tags_in_one_paragraph_is_read_in_linear_time() -> None:
    """Where the extraction would take the square of the page's length, all its blocks are read."""
    source = "<html><head><title>Dam</title></head><body><p>" + "<span>Twelve sheep drowned. </span>" * 60_000
    document = html.read(source.encode(), "page.html", None)
    assert document.title == "Dam"
    assert document.text.count("sheep") == 60_000


@pytest.mark.parametrize("charset", ["iso-8859-2", "windows-1250", "utf-8"])
def test_a_declared_charset_is_used(charset: str) -> None:
    """A page in the encoding that it declares is read in it."""
    source = (
        f'<html><head><meta charset="{charset}"></head><body><p>Łódź and Gdańsk are towns.</p></body></html>'
    )
    assert html.read(source.encode(charset), "page.html", None).text == "Łódź and Gdańsk are towns."


@pytest.mark.parametrize("charset", ["no-such-charset", "utf-8"])
def test_a_charset_declared_wrongly_is_passed_over(charset: str) -> None:
    """A page that declares what it is not is read as what it is."""
    source = (
        f'<html><head><meta charset="{charset}"></head><body><p>The café’s roof fell in.</p></body></html>'
    )
    assert html.read(source.encode("cp1252"), "page.html", None).text == "The café’s roof fell in."


def test_an_xml_declaration_is_no_obstacle() -> None:
    """XHTML begins with a declaration that a parser of characters may refuse."""
    source = f'<?xml version="1.0" encoding="utf-8"?>\n<html><body><article>{STORY}</article></body></html>'
    assert html.read(source.encode(), "page.html", None).text.startswith("The dam above")


def test_raised_text_within_raised_text() -> None:
    """Whatever is nested, the marks of notes go and the article is the article."""
    body = (
        f"<article>{STORY}<p>It burnt 10<sup>6<sup>2</sup></sup> acres.<sup><sup>3</sup></sup></p></article>"
    )
    assert page(body=f"<nav>Home</nav>{body}").text.endswith("It burnt 10⁶² acres.")
