"""People, roles, organisations and places by name; who is the same under another form of name."""

from functools import lru_cache

from attrs import frozen

from claimcheck.model import Document, Mention, Span


@frozen
class Name:
    """A name as written, with what is known of its bearer from the document that it stands in."""

    text: str
    """The name as written, without title: "Sergey Lavrov"."""
    sort: str
    """person, organisation, place, nationality, or unknown."""
    role: str = ""
    """The role or title beside it, lower case: "russian foreign minister", "president"; empty if none."""
    full: str = ""
    """The longest form of the same name in the document ("Sergey Lavrov" for "Mr Lavrov"); else `text`."""


@lru_cache(maxsize=64)
def document_names(document: Document) -> tuple[Mention[Name], ...]:
    """Every name in a document, in reading order, short forms joined to full ones."""
    raise NotImplementedError


def find_names(span: Span) -> tuple[Mention[Name], ...]:
    """The names that stand in a span, read in the context of its whole document."""
    raise NotImplementedError


def same_bearer(claim: Name, evidence: Name) -> bool | None:
    """Whether two names mean one bearer: True, False, or None when it is not clear.

    Through titles, initials, short forms, transliteration (Sergey / Sergei, Azerbaijani Cyrillic forms),
    acronyms, demonyms and roles ("the Russian foreign minister").
    """
    raise NotImplementedError


def same_role(claim: str, evidence: str) -> bool | None:
    """Whether two roles are one office: "Russian foreign minister", "foreign minister of Russia"."""
    raise NotImplementedError
