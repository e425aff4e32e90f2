"""Which fields of a record in JSON hold the text, the title, the day and so on."""

import difflib
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from claimcheck.errors import UsageError

__all__ = ["DEFAULT_FIELDS", "NO_FIELDS", "Fields", "fields_of"]

Fields = Mapping[str, Sequence[str]]
"""Names of fields by what they hold, the likeliest first; what is not in it goes by `DEFAULT_FIELDS`."""
NO_FIELDS: Fields = MappingProxyType({})

DEFAULT_FIELDS: Fields = MappingProxyType(
    {
        "text": (
            "text",
            "body",
            "content",
            "article_body",
            "article_text",
            "full_text",
            "main_text",
            "body_text",
            "content_text",
            "story",
            "article",
        ),
        "title": ("title", "headline", "web_title"),
        "date": (
            "date",
            "published",
            "date_published",
            "published_at",
            "publication_date",
            "pub_date",
            "publish_date",
            "date_publish",
            "web_publication_date",
        ),
        "publisher": ("publisher", "source", "site", "outlet", "site_name", "publication", "agency"),
        "author": ("author", "authors", "byline", "creator"),
        "language": ("language", "lang"),
    }
)
"""The names under which archives, feeds and scrapers keep these; their case, hyphens and underscores do not matter."""


def fields_of(value: object) -> Fields:
    """The fields that an option names, each by a word or a list of words.

    Raises UsageError for what is no such option.
    """
    if not isinstance(value, Mapping):
        raise UsageError(f"fields is a table, as in {{ text = 'story' }}, not {value!r}")
    fields: dict[str, tuple[str, ...]] = {}
    for what, names in value.items():
        if what not in DEFAULT_FIELDS:
            close = difflib.get_close_matches(str(what), DEFAULT_FIELDS, n=1)
            hint = f"did you mean {close[0]!r}?" if close else f"known: {', '.join(DEFAULT_FIELDS)}"
            raise UsageError(f"fields knows no {what!r}; {hint}")
        words = [names] if isinstance(names, str) else names
        if not isinstance(words, list | tuple) or not all(isinstance(word, str) and word for word in words):
            raise UsageError(f"fields.{what} takes a name, or a list of names, not {names!r}")
        fields[what] = tuple(words)
    return MappingProxyType(fields)
