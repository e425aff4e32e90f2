"""A name as a value, with what its document tells of its bearer."""

from attrs import frozen

__all__ = ["Name"]


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
    gender: str = ""
    """male or female where a title, an office or the given name tells; else empty."""
    country: str = ""
    """The country of a nationality or place, and of a body that bears a country's name; else empty."""
    subject: bool = False
    """Whether it stands as a subject would, as a speaker does."""
