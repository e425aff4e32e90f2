"""The article in a page of a wiki, as MediaWiki lays it out."""

__all__ = ["article"]

# What of a page is about the page, leads elsewhere, or lists what others are called.
_APART = frozenset(
    [
        "ambox",
        "hatnote",
        "metadata",
        "mw-editsection",
        "mw-references-wrap",
        "navbox",
        "noprint",
        "portalbox",
        "reflist",
        "references",
        "sistersitebox",
        "toc",
        "vertical-navbox",
    ]
)


def article(page: str, title: str) -> bytes:
    """A page under its title, without what is not its article; ValueError where it is no HTML."""
    from lxml import etree, html  # noqa: PLC0415 - only a page needs it

    try:
        tree = html.fragment_fromstring(page, create_parent="article")
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise ValueError("its text is no HTML") from error
    titled = False
    for element in list(tree.iter()):
        classes = element.get("class", "").split() if isinstance(element.tag, str) else ()
        if element.tag in {"style", "script"} or not _APART.isdisjoint(classes):
            # What follows the element in its paragraph stays.
            element.drop_tree()
        titled = titled or element.tag == "h1"
    heading = "" if titled else f"<h1>{title.replace('&', '&amp;').replace('<', '&lt;')}</h1>"
    text = str(html.tostring(tree, encoding="unicode"))
    return f"<!doctype html><html><body>{heading}{text}</body></html>".encode("utf-8", "replace")
