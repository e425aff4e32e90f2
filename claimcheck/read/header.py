"""What a text says of itself in the lines above it: title, date, publisher, language."""

import re
from datetime import date

from attrs import frozen

from claimcheck.errors import InputError
from claimcheck.read.dating import dated, is_date_line, stated_day
from claimcheck.text import header_end

_TITLE = ("title", "headline")
_DATE = ("date", "published", "pubdate", "publishdate")
_PUBLISHER = ("publisher", "source", "site")
_AUTHOR = ("author", "by", "byline")
_LANGUAGE = ("language", "lang")
_NAMED_LANGUAGES = {"english": "en", "french": "fr", "german": "de", "spanish": "es", "russian": "ru"}
_CODE = re.compile(r"[a-z]{2,3}(?=$|[-_])")
_LONGEST_TITLE = 160


@frozen
class Metadata:
    """What is known of a text beside its words; empty where it says nothing."""

    title: str = ""
    published: date | None = None
    publisher: str = ""
    language: str = "en"
    author: str = ""
    dated_by: str = ""


def read_metadata(text: str, source: str, published: date | None) -> Metadata:
    """The metadata in the header lines or front matter of a text, else what its first lines show.

    `published` is the day to take where the text gives none; an unreadable date in a header is an
    error without it.
    """
    body = header_end(text)
    fields = _fields(text[:body])
    day, dated_by = dated(
        text=text, start=body, stated=_stated(fields, text, source, published), given=published
    )
    return Metadata(
        title=_first(fields, _TITLE) or headline(text, body),
        published=day,
        publisher=_first(fields, _PUBLISHER),
        language=language_code(_first(fields, _LANGUAGE)),
        author=_first(fields, _AUTHOR),
        dated_by=dated_by,
    )


def _fields(header: str) -> dict[str, str]:
    """The values of a header by key in lower case; of two lines of one key the first holds."""
    fields: dict[str, str] = {}
    for line in header.splitlines():
        key, colon, value = line.partition(":")
        value = value.strip()
        if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1].strip()
        # Nested front matter is indented, and none of it is meant here.
        if colon and value and not line[:1].isspace():
            fields.setdefault(key.strip().lower(), value)
    return fields


def _first(fields: dict[str, str], keys: tuple[str, ...]) -> str:
    return next((fields[key] for key in keys if key in fields), "")


def _stated(fields: dict[str, str], text: str, source: str, published: date | None) -> date | None:
    value = _first(fields, _DATE)
    if not value:
        return None
    day = stated_day(value)
    if day is None and published is None:
        line = text.count("\n", 0, text.find(value)) + 1
        raise InputError(
            source,
            f'cannot read the date "{value[:60]}" in line {line}',
            "write it as 2020-10-10 or 10 October 2020",
        )
    return day


def language_code(value: str) -> str:
    """The code of a language given by code, locale or English name; "en" where it is not plain."""
    lower = value.strip().lower()
    code = _CODE.match(lower)
    return code.group() if code else _NAMED_LANGUAGES.get(lower, "en")


def headline(text: str, start: int = 0) -> str:
    """The first line of a text if it stands as a headline: short, without a full stop, with text below."""
    top = (line.strip() for line in text[start : start + 4 * _LONGEST_TITLE].split("\n"))
    lines = [line for line in top if line and not is_date_line(line)]
    if len(lines) < 2:
        return ""
    first = lines[0]
    title = first.strip("#*_ \t")
    stands = first.startswith("#") or title[-1:] not in (".", ":", ";", ",")
    worded = sum(word[0].isalpha() for word in title.split()) > 1
    return title if stands and worded and len(title) <= _LONGEST_TITLE else ""
