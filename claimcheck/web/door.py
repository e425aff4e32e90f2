"""A page by its address: redirects followed by hand, robots.txt asked, and every failure told with its remedy."""

import re
from datetime import datetime
from email.message import Message
from functools import cached_property
from http import HTTPStatus
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin, urlsplit

from attrs import field, frozen

from claimcheck.errors import InputError
from claimcheck.redaction import without_secrets
from claimcheck.web.options import WebOptions

if TYPE_CHECKING:
    from claimcheck.web.session import Session

__all__ = ["Page", "Web", "is_web"]

_WEB = re.compile(r"https?://", re.IGNORECASE)
_LONGEST = 4000
_REFUSED = {
    HTTPStatus.UNAUTHORIZED: "save the page from your browser, and give the file",
    HTTPStatus.PAYMENT_REQUIRED: "save the page from your browser, and give the file",
    HTTPStatus.FORBIDDEN: "save the page from your browser, and give the file",
    HTTPStatus.NOT_FOUND: "check the address, or look for the page in a web archive",
    HTTPStatus.GONE: "look for the page in a web archive",
    HTTPStatus.TOO_MANY_REQUESTS: "wait, or make the option 'pause' of the source 'web' longer",
}


def is_web(source: str) -> bool:
    """Whether a name is the address of a page."""
    return bool(_WEB.match(source))


@frozen
class Page:
    """What stands at an address: its bytes, unpacked, and what the host says that they are.

    `url` is the address that was asked for, without the part behind `#`; `final` where it led in the end.
    `fetched` is when it was had from there, which is long ago where it comes from the cache.
    Neither address holds a password or key (see `claimcheck.redaction`), since both are shown and kept.
    """

    url: str
    content: bytes = field(repr=False)
    media_type: str = ""
    charset: str = ""
    final: str = ""
    fetched: datetime | None = None


@frozen(eq=False)
class Web:
    """The network by its options; what it has fetched is in its cache, and one host is asked at a time.

    `backoff` is the first pause before a host that failed is asked again, in seconds, doubled each time.
    """

    options: WebOptions = WebOptions()  # noqa: RUF009 - frozen
    backoff: float = field(default=0.5, kw_only=True)
    _opening: Lock = field(factory=Lock, init=False, repr=False)

    @cached_property
    def _session(self) -> "Session":
        try:
            from claimcheck.web.session import Session  # noqa: PLC0415 - an extra
        except ImportError as error:
            raise InputError(
                "the network", f"needs the extra 'web' ({error})", 'pip install "claimcheck-news[web]"'
            ) from error
        return Session(self.options, self.backoff)

    def get(self, url: str, *, robots: bool = True, headers: "dict[str, str] | None" = None) -> Page:
        """The page at an address.

        `robots` is false for what is made for programs, as an API, and not asked whether it may be read.
        Raises InputError with address and remedy for whatever keeps the page from being read.
        """
        here = urldefrag(url).url
        first = without_secrets(here)
        for _ in range(self.options.redirects + 1):
            reason = _unusable(here)
            if reason:
                raise InputError(first, _led(first, here, reason), "check the address")
            session = self._opened(first)
            refusal = session.robots.refusal(here) if robots and self._asks_robots else None
            answer = refusal or session.fetch(here, headers or {})
            if answer.problem:
                raise InputError(first, _led(first, here, answer.problem), answer.remedy)
            if answer.location:
                here = urldefrag(urljoin(here, answer.location)).url
                continue
            if answer.status != HTTPStatus.OK:
                raise _refused(first, here, answer.status)
            media_type, charset = _told(answer.content_type)
            return Page(first, answer.content, media_type, charset, without_secrets(here), answer.fetched)
        raise InputError(
            first,
            f"leads on more than {self.options.redirects} times, at last to {_short(without_secrets(here))}",
            "check the address, and give the one that it ends at",
        )

    @property
    def _asks_robots(self) -> bool:
        """Whether hosts are asked for their robots.txt; what is in the cache has been asked for already."""
        return self.options.robots and not self.options.offline

    def _opened(self, url: str) -> "Session":
        """The session; what keeps it from being is told of the address."""
        try:
            # One session for all threads, or a host would be asked by each of them.
            with self._opening:
                return self._session
        except InputError as error:
            raise InputError(url, error.problem, error.remedy) from error


def _unusable(url: str) -> str:
    """Why an address cannot be asked for; empty where it can."""
    if len(url) > _LONGEST or not url.isprintable() or " " in url:
        return "is no address"
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "is no address"
    if parts.scheme.lower() not in {"http", "https"}:
        return "is not on the web"
    if not host:
        return "names no host"
    return "holds a name or password" if parts.username or parts.password else ""


def _short(url: str) -> str:
    """An address as a message shows it."""
    shown = "".join(character if character.isprintable() else "�" for character in url[:200])
    return shown if len(url) <= 200 else f"{shown}…"


def _led(first: str, here: str, problem: str) -> str:
    """What is wrong with an address, or with the one that it leads to."""
    here = without_secrets(here)
    return problem if here == first else f"leads to {_short(here)}, which {problem}"


def _refused(first: str, here: str, status: int) -> InputError:
    """What is said of any answer that is no page."""
    try:
        said = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        said = str(status)
    remedy = _REFUSED.get(
        HTTPStatus(status) if status in list(HTTPStatus) else HTTPStatus.OK,
        "try again later, or save the page from your browser, and give the file",
    )
    return InputError(first, _led(first, here, f"is answered with {said}"), remedy)


def _told(content_type: str) -> tuple[str, str]:
    """Media type and charset of a header, in lower case, empty where they are not there."""
    if not content_type.strip():
        return "", ""
    message = Message()
    message["Content-Type"] = content_type[:200]
    return message.get_content_type(), str(message.get_content_charset() or "")
