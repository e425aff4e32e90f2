"""HTML pages: the article in them, by trafilatura, and what their metadata say.

The text is what trafilatura takes for the article, one block to a paragraph with a blank line between.
Where it finds none (a page of two lines), or where its time could grow with the square of the page,
all blocks outside menus and footers are taken.
trafilatura costs some 0.2 s to import, most of it for the web: so it is imported for a page only.
"""

import re
from contextlib import suppress
from datetime import date
from typing import Any
from urllib.parse import urldefrag, urljoin

from attrs import Factory, define, frozen

from claimcheck.errors import InputError
from claimcheck.model import Document
from claimcheck.read.comments import Sought, of_page, words_to_us
from claimcheck.read.dating import dated, stated_day
from claimcheck.read.encoding import decode
from claimcheck.read.header import language_code
from claimcheck.read.raised import raised
from claimcheck.web import is_web

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]{1,40})", re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
# 50,000 elements inside one paragraph take trafilatura a second, and four times as many eleven.
_MOST_TAGS = 50_000
_MOST_CHARACTERS = 5_000_000
_MOST_LINKS = 2_000
# Below this, trafilatura has found no article and gives the page in pieces; the outline is truer.
_LEAST = 250
# Fixed bounds: htmldate's own upper bound is today, so that one page would read differently tomorrow.
# No search of the page's whole text: that takes a date of an event for the date of the page.
_DATES = {
    "original_date": True,
    "extensive_search": False,
    "min_date": "1900-01-01",
    "max_date": "2200-01-01",
}

_BLOCKS = frozenset(
    tag
    for row in (
        "address article aside blockquote body br caption dd div dl dt fieldset figcaption figure footer form h1 h2",
        "h3 h4 h5 h6 header hr html legend li main nav ol p pre section table tbody td tfoot th thead tr ul",
    )
    for tag in row.split()
)
_BOILERPLATE = frozenset(
    (
        "nav",
        "footer",
        "aside",
        "head",
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "form",
    )
)
# A header within these belongs to the article: it holds the headline.
_CONTENT = frozenset(("article", "main"))
_DATE_KEYS = ("article:published_time", "datepublished", "date", "dc.date", "dcterms.created", "pubdate")
_TITLE_KEYS = ("og:title", "dc.title", "twitter:title")


def read(data: bytes, source: str, published: date | None, *, charset: str = "") -> Document:
    """The article of a page with title, day and publisher from its metadata.

    `charset` is the one that came with the page, which is stronger than what the page declares.
    """
    declared = _CHARSET.search(data, 0, 4096)
    written = decode(data, source, declared=charset or (declared[1].decode("ascii") if declared else ""))
    html = _DECLARATION.sub("", written, count=1)
    outline = _outline(html)
    page = outline.page()
    if len(html) <= _MOST_CHARACTERS and html.count("<") <= _MOST_TAGS:
        page = _article(html, page)
    if not page.text.strip():
        raise InputError(source, "holds no text", "open the page, and save its text as a .txt file")
    day, dated_by = dated(stated=stated_day(page.published), text=page.text, given=published)
    document = Document(
        page.text,
        source=source,
        title=page.title,
        published=day,
        publisher=page.publisher,
        language=language_code(outline.language),
        author=page.author,
        dated_by=dated_by,
        links=outline.links_from(source),
    )
    return of_page(document, written, outline.comments, outline.blocks) if outline.comments else document


def fragment_text(fragment: str) -> str:
    """The text of a piece of a page, all its blocks, as a field of a record holds one."""
    return _outline(fragment).page().text


@frozen
class _Page:
    """The article of a page and its metadata, all as text, empty where the page says nothing."""

    text: str
    title: str = ""
    published: str = ""
    publisher: str = ""
    author: str = ""


def _article(html: str, outline: _Page) -> _Page:
    """What trafilatura makes of a page, and the outline's word where it finds nothing."""
    import trafilatura  # noqa: PLC0415 - 0.2 s that only a page shall cost

    tree: Any = None
    body: Any = None
    about: Any = None
    # A page that breaks a library's rules still has its outline, which no page can break.
    with suppress(Exception):
        tree = trafilatura.load_html(html)
        # A year in the footer or the day of another story beside this one is not the day of the page.
        for part in tree.xpath("//nav[not(.//script)] | //aside[not(.//script)] | //footer[not(.//script)]"):
            part.drop_tree()
        _lower(tree)
        about = trafilatura.extract_metadata(tree, date_config=dict(_DATES))
        body = trafilatura.bare_extraction(tree, fast=True, include_comments=False)
    text = "\n\n".join(line for line in ((body and body.text) or "").split("\n") if line.strip())
    title = (about and about.title) or outline.title
    return _Page(
        text=_titled(title, text) if len(text) >= _LEAST or not outline.text else outline.text,
        title=title,
        published=(about and about.date) or outline.published,
        publisher=(about and about.sitename) or outline.publisher,
        author=(about and about.author) or outline.author,
    )


def _lower(tree: Any) -> None:
    """Take raised text out of a page, but for exponents: the mark of a note is no digit of the number before it."""
    for mark in list(tree.iter("sup")):
        parent, previous = mark.getparent(), mark.getprevious()
        if parent is None:  # it stood in one that is gone
            continue
        before = parent.text if previous is None else previous.tail or previous.text_content()
        said = raised((before or "")[-12:], mark.text_content())
        if said:
            for child in list(mark):
                mark.remove(child)
            mark.text = said
        else:
            mark.drop_tree()


def _titled(title: str, text: str) -> str:
    """The text under its headline: trafilatura drops one that stands outside the article's element."""
    squeezed = " ".join(text[: 2 * len(title) + 200].split())
    return text if title in squeezed else f"{title}\n\n{text}"


@define
class _Outline:
    """Collects the blocks of a page outside menus and footers, from a parser that sees each tag once."""

    language: str = ""
    title: str = ""
    meta: dict[str, str] = Factory(dict)
    blocks: list[str] = Factory(list)
    links: dict[str, None] = Factory(dict)
    base: str = ""
    comments: list[Sought] = Factory(list)
    _words: list[str] = Factory(list)
    _raised: list[str] = Factory(list)
    _raising: int = 0
    _skipping: int = 0
    _content: int = 0
    _in_title: bool = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """A tag opens."""
        if tag == "meta":
            key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
            self.meta.setdefault(key.lower(), attributes.get("content", "").strip())
        elif tag == "html":
            self.language = attributes.get("lang", "")
        elif tag == "title":
            self._in_title = not self.title
        elif tag == "base":
            self.base = self.base or attributes.get("href", "").strip()
        elif tag == "a" and not self._skipping and len(self.links) < _MOST_LINKS:
            self.links.setdefault(attributes.get("href", "").strip())
        self._raising += tag == "sup"
        self._content += tag in _CONTENT
        self._skipping += self._boilerplate(tag)
        if tag in _BLOCKS:
            self._flush()

    def end(self, tag: str) -> None:
        """A tag closes, by itself or because another one closed."""
        if tag in _BLOCKS:
            self._flush()
        if tag == "sup":
            self._raising = max(0, self._raising - 1)
            self._lower()
        self._in_title = False
        self._skipping -= self._boilerplate(tag)
        self._content -= tag in _CONTENT

    def data(self, text: str) -> None:
        """Text between tags, perhaps in pieces."""
        if self._in_title:
            self.title += text
        elif not self._skipping:
            (self._raised if self._raising else self._words).append(text)

    def comment(self, text: str) -> None:
        """A comment says nothing to a reader, and perhaps something to us of the block here or the next one."""
        words = words_to_us(text)
        if words is not None:
            self.comments.append(Sought(words, None if self._skipping else len(self.blocks)))

    def close(self) -> "_Outline":
        """The page is over."""
        self._flush()
        return self

    def links_from(self, source: str) -> tuple[str, ...]:
        """The addresses to which the page leads, by its own; without one only those that are whole."""
        found: dict[str, None] = {}
        for link in self.links:
            # Some texts are no address at all to urljoin, as "http://[".
            with suppress(ValueError):
                whole = urldefrag(urljoin(urljoin(source if is_web(source) else "", self.base), link)).url
                if is_web(whole):
                    found.setdefault(whole)
        return tuple(found)

    def _boilerplate(self, tag: str) -> bool:
        return tag in _BOILERPLATE or (tag == "header" and not self._content)

    def _lower(self) -> None:
        """Raised text is over."""
        if self._raised and not self._raising:
            self._words.append(raised("".join(self._words[-4:])[-12:], "".join(self._raised)))
            self._raised.clear()

    def _flush(self) -> None:
        self._raising = 0
        self._lower()
        block = " ".join("".join(self._words).split())
        self._words.clear()
        if block:
            self.blocks.append(block)

    def page(self) -> _Page:
        """What was collected."""
        return _Page(
            text="\n\n".join(self.blocks),
            title=self._said(_TITLE_KEYS) or " ".join(self.title.split()),
            published=self._said(_DATE_KEYS),
            publisher=self._said(("og:site_name",)),
            author=self._said(("author", "article:author", "dc.creator")),
        )

    def _said(self, keys: tuple[str, ...]) -> str:
        return next((self.meta[key] for key in keys if self.meta.get(key)), "")


def _outline(html: str) -> _Outline:
    """The blocks and metadata of a page, in time linear in its length, however deep it is nested."""
    from lxml import etree  # noqa: PLC0415 - only a page needs it

    outline = _Outline()
    parser = etree.HTMLParser(target=outline, huge_tree=True)
    # A page cut off in a tag still has what came before it.
    with suppress(etree.LxmlError):
        parser.feed(html)
        parser.close()
    outline.close()
    return outline
