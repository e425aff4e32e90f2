"""How the network is used: the options of the table `sources.web`, which hold for all that asks it."""

from collections.abc import Mapping
from math import inf

from attrs import Attribute, field, fields, frozen

from claimcheck.errors import PluginOptionError

__all__ = ["WEB", "WebOptions", "web_options"]

WEB = "web"
"""The source whose table holds these options."""


def _flag(instance: object, attribute: "Attribute[bool]", value: object) -> None:  # noqa: ARG001 - as attrs calls it
    if not isinstance(value, bool):
        raise PluginOptionError(
            f"the option {attribute.name!r} of the source {WEB!r} is true or false, not {value!r}"
        )


def _word(instance: object, attribute: "Attribute[str]", value: object) -> None:  # noqa: ARG001
    # A line break in what is sent as a header would begin another one.
    if not isinstance(value, str) or not value.isprintable():
        raise PluginOptionError(
            f"the option {attribute.name!r} of the source {WEB!r} is a line of text, not {value!r}"
        )


def _amount(instance: object, attribute: "Attribute[float]", value: object) -> None:  # noqa: ARG001
    usable = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < inf
    # No pause is a pause; no time and no size is nothing read at all.
    if not usable or (value == 0 and attribute.name in {"seconds", "megabytes"}):
        raise PluginOptionError(
            f"the option {attribute.name!r} of the source {WEB!r} is a number above 0, not {value!r}"
        )


def _count(instance: object, attribute: "Attribute[int]", value: object) -> None:  # noqa: ARG001
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise PluginOptionError(
            f"the option {attribute.name!r} of the source {WEB!r} is a whole number from 0, not {value!r}"
        )


@frozen(kw_only=True)
class WebOptions:
    """What holds for every page that is asked for.

    `offline` answers from the cache only, `fresh` from the network only, whatever the cache holds.
    `cache` is the folder that keeps the pages; by default that of the user's caches.
    `pause` is the time in seconds between two requests to one host, `seconds` what a page may take in all,
    `megabytes` how large it may be and `redirects` how often it may lead on.
    `robots` keeps to the robots.txt of the host; `allow_private` allows addresses that are not of the public
    network; `contact` tells the host whom to write to.
    `citations` is how many links of a document are followed.
    """

    offline: bool = field(default=False, validator=_flag)
    fresh: bool = field(default=False, validator=_flag)
    cache: str = field(default="", validator=_word)
    pause: float = field(default=1.0, validator=_amount)
    seconds: float = field(default=30.0, validator=_amount)
    megabytes: float = field(default=20.0, validator=_amount)
    redirects: int = field(default=5, validator=_count)
    robots: bool = field(default=True, validator=_flag)
    allow_private: bool = field(default=False, validator=_flag)
    contact: str = field(default="", validator=_word)
    citations: int = field(default=40, validator=_count)


def web_options(table: Mapping[str, object]) -> WebOptions:
    """The options of a table; PluginOptionError for one that there is not, or that cannot be."""
    known = sorted(attribute.name for attribute in fields(WebOptions))
    unknown = sorted(set(table) - set(known))
    if unknown:
        raise PluginOptionError(
            f"the source {WEB!r} does not know the option {unknown[0]!r}; its options are: {', '.join(known)}"
        )
    return WebOptions(**table)  # type: ignore[arg-type]  # each is looked at by its validator
