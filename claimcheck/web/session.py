"""Requests with a cache above and limits below: the only module that touches a socket."""

import logging
import sqlite3
from collections.abc import Mapping, MutableMapping
from concurrent.futures import Future
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from threading import Lock, Thread
from time import monotonic, sleep
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
from platformdirs import user_cache_path
from requests.adapters import BaseAdapter, HTTPAdapter
from requests_cache import CachedSession
from requests_hardened.ip_filter_adapter import IPFilterAdapter
from urllib3 import BaseHTTPResponse, Retry
from urllib3.exceptions import HTTPError, InvalidHeader, MaxRetryError, ResponseError

import claimcheck
from claimcheck.errors import InputError
from claimcheck.web.answers import NOT_KEPT, Answer, OfflineError, TooLargeError, failed
from claimcheck.web.options import WebOptions
from claimcheck.web.robots import Robots

__all__ = ["Session"]

_AGAIN = frozenset((429, 500, 502, 503, 504))
_REDIRECTS = (301, 302, 303, 307, 308)
_TRIES = 2
_PATIENCE = 20
"""The longest wait, in seconds, that a host may ask for before it is asked again in the same run."""
_CHUNK = 65_536
# A page whose host says nothing of how long it holds is asked for again after a day.
_FRESH = 24 * 3600
_REMEDY = "remove it, or name another folder with the option 'cache' of the source 'web'"
_SECRET = ("Authorization", "X-Goog-Api-Key")


class _Retry(Retry):
    """Waits as long as a host asks for, but gives up where that is too long."""

    def get_retry_after(self, response: BaseHTTPResponse) -> float | None:
        try:
            return super().get_retry_after(response)
        except (InvalidHeader, ValueError, OverflowError):
            return None

    def increment(self, *arguments: Any, **named: Any) -> Retry:  # type: ignore[override]  # whatever it is given
        response = named.get("response")
        if response is not None and (self.get_retry_after(response) or 0) > _PATIENCE:
            raise MaxRetryError(named["_pool"], "", ResponseError("asks to wait too long"))
        return super().increment(*arguments, **named)


class _Manners(BaseAdapter):
    """Sends one request at a time to a host, with a pause between two, and reads no more than is allowed."""

    def __init__(self, inner: HTTPAdapter, session: "Session") -> None:
        super().__init__()
        self._inner = inner
        self._session = session

    def send(self, request: requests.PreparedRequest, **given: Any) -> requests.Response:  # type: ignore[override]  # as it is called
        if self._session.options.offline:
            raise OfflineError
        self._session.wait(str(request.url))
        send = partial(self._inner.send, request, **{**given, "stream": True})
        # In a thread: a host that sends its headers letter by letter keeps every time limit of a socket.
        answer: Future[requests.Response] = Future()
        deadline = monotonic() + self._session.options.seconds
        most = int(self._session.options.megabytes * 1_000_000)
        Thread(target=_run, args=(answer, partial(_whole, send, most, deadline)), daemon=True).start()
        try:
            return answer.result(self._session.options.seconds)
        except TimeoutError:
            raise requests.Timeout from None

    def close(self) -> None:
        self._inner.close()


def _run(answer: "Future[requests.Response]", call: "partial[requests.Response]") -> None:
    try:
        answer.set_result(call())
    except BaseException as error:  # noqa: BLE001 - raised again where the answer is waited for
        answer.set_exception(error)


def _whole(send: "partial[requests.Response]", most: int, deadline: float) -> requests.Response:
    """A response with its whole body, unpacked and not larger than allowed."""
    response = send()
    raw: Any = response.raw
    body = bytearray()
    try:
        # What there is at a time: a page in drops is noticed.
        while chunk := raw.read1(_CHUNK, decode_content=True):
            body += chunk
            if len(body) > most:
                raise TooLargeError
            if monotonic() > deadline:
                raise requests.Timeout
    except HTTPError as error:
        raise requests.ConnectionError(error) from error
    finally:
        raw.close()
    _keepable(response.headers)
    # As requests itself keeps what it has read: there is no public way to give it a body.
    response._content = bytes(body)  # noqa: SLF001
    response._content_consumed = True  # noqa: SLF001
    return response


def _keepable(headers: MutableMapping[str, str]) -> None:
    """Let the cache keep for a moment, and so for whoever is offline, what its host wants to be asked for each time.

    The cache leaves out what is old at once and cannot be asked for by a tag; what must not be kept stays out.
    """
    told = headers.get("Cache-Control", "").lower()
    if "no-store" in told or "ETag" in headers or "Last-Modified" in headers:
        return
    if "max-age=0" in told or "no-cache" in told or ("max-age" not in told and "Expires" in headers):
        headers["Cache-Control"] = "max-age=1"


class Session:
    """The session of a door, its cache, and when each host was asked last."""

    def __init__(self, options: WebOptions, backoff: float) -> None:
        self.options = options
        folder = Path(options.cache) if options.cache else user_cache_path("claimcheck")
        # What goes wrong is told by us, in words that are not a host's.
        for library in ("requests_hardened", "requests_cache"):
            logging.getLogger(library).addHandler(logging.NullHandler())
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._session = _cached(folder, options)
        except (OSError, sqlite3.Error) as error:
            raise InputError(str(folder), f"cannot keep pages ({error})", _REMEDY) from error
        contact = f"; {options.contact}" if options.contact else ""
        self._session.headers["User-Agent"] = (
            f"claimcheck/{claimcheck.__version__} (claimcheck-news{contact})"
        )
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        # Passwords of a .netrc are not for references.
        self._session.auth = _no_password
        retry = _Retry(
            total=_TRIES,
            backoff_factor=backoff,
            status_forcelist=_AGAIN,
            raise_on_status=False,
            retry_after_max=24 * 3600,
        )
        for scheme in ("http", "https"):
            inner = HTTPAdapter() if options.allow_private else IPFilterAdapter(scheme == "https")
            inner.max_retries = retry
            self._session.mount(f"{scheme}://", _Manners(inner, self))
        self.robots = Robots(self._ask)
        self._lock = Lock()
        self._last: dict[str, float] = {}

    def wait(self, url: str) -> None:
        """Wait until the host may be asked again."""
        host = urlsplit(url).netloc
        with self._lock:
            now = monotonic()
            at = max(now, self._last.get(host, -1e9) + max(self.options.pause, self.robots.pause(url)))
            self._last[host] = at
        sleep(at - now)

    def _ask(self, url: str) -> Answer:
        """What an address answers, where its redirects lead, as RFC 9309 asks for robots.txt."""
        for _ in range(self.options.redirects + 1):
            answer = self.fetch(url, {})
            if not answer.location:
                return answer
            url = urljoin(url, answer.location)
            if not url.lower().startswith(("http://", "https://")):
                break
        return Answer()

    def fetch(self, url: str, headers: Mapping[str, str]) -> Answer:
        """What an address answers, from the cache where that is fresh, or where there is nothing else."""
        try:
            response = self._session.get(
                url,
                headers=dict(headers),
                allow_redirects=False,
                only_if_cached=self.options.offline,
                force_refresh=self.options.fresh and not self.options.offline,
                timeout=min(10.0, self.options.seconds),
            )
        except (requests.RequestException, HTTPError, ValueError) as error:
            return failed(error, self.options)
        except sqlite3.Error as error:
            return Answer(problem=f"meets a broken cache ({error})", remedy=_REMEDY)
        if self.options.offline and response.status_code == 504 and not response.content:
            return NOT_KEPT
        location = ""
        with suppress(UnicodeError):
            location = self._session.get_redirect_target(response) or ""
        kind = response.headers.get("Content-Type", "")
        return Answer(response.status_code, response.content, kind, _moment(response), location)


def _moment(response: requests.Response) -> datetime | None:
    """When a response was had from its host, which is long ago where it comes from the cache."""
    made: object = getattr(response, "created_at", None)
    if not isinstance(made, datetime):
        return None
    return (made if made.tzinfo else made.replace(tzinfo=UTC)).astimezone(UTC).replace(microsecond=0)


def _no_password(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def _cached(folder: Path, options: WebOptions) -> CachedSession:
    """A session over the cache in a folder."""
    return CachedSession(
        str(folder / "pages.sqlite"),
        backend="sqlite",
        wal=True,
        # What is read back must not be able to run: no pickles.
        serializer="json",
        cache_control=True,
        expire_after=_FRESH,
        allowable_codes=(200, *_REDIRECTS),
        stale_if_error=options.offline,
        ignored_parameters=_SECRET,
    )
