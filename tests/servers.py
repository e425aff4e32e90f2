"""A real HTTP server on the loopback address, whose answers a test writes."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any
from urllib.parse import urlsplit

from attrs import Factory, define, field

from claimcheck.web import Web, WebOptions

Answering = Callable[["Request"], object]


class Request(BaseHTTPRequestHandler):
    """One request, with a way to answer it."""

    protocol_version = "HTTP/1.1"
    server: Any

    def answer(self, body: bytes | str = b"", status: int = 200, **headers: str) -> None:
        """Answer whole; the names of headers have _ where they have a hyphen."""
        data = body.encode("utf-8") if isinstance(body, str) else body
        self.send_response(status)
        for name, value in {"Content_Length": str(len(data)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def raw(self, data: bytes) -> bool:
        """Send bytes as they are; false when nobody listens any more or the test is over."""
        try:
            self.wfile.write(data)
            self.wfile.flush()
        except OSError:
            return False
        self.close_connection = True
        return not self.server.site.over.is_set()

    def do_GET(self) -> None:
        """Answer by the site."""
        site: Site = self.server.site
        site.asked.append(self.path)
        site.agents.add(self.headers.get("User-Agent", ""))
        found = site.pages.get(self.path, site.pages.get(urlsplit(self.path).path))
        if found is None:
            self.answer("nothing here", 404)
        elif isinstance(found, str | bytes):
            self.answer(found, Content_Type="text/html; charset=utf-8")
        else:
            found(self)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the protocol's
        """Say nothing."""


@define
class Site:
    """What the server answers by path, and what it was asked."""

    pages: dict[str, str | bytes | Answering]
    url: str = ""
    asked: list[str] = Factory(list)
    agents: set[str] = Factory(set)
    over: Event = field(factory=Event)

    @property
    def counts(self) -> Mapping[str, int]:
        """How often each path was asked for."""
        return Counter(self.asked)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what some tests are about."""


@contextmanager
def serving(pages: Mapping[str, str | bytes | Answering]) -> Iterator[Site]:
    """The site while the block runs."""
    server = _Server(("127.0.0.1", 0), Request)
    site = Site(dict(pages), f"http://127.0.0.1:{server.server_port}")
    server.site = site  # type: ignore[attr-defined]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield site
    finally:
        site.over.set()
        server.shutdown()
        thread.join()
        server.server_close()


def door(cache: object, **options: Any) -> Web:
    """A door that may ask this machine, does not wait between two pages and keeps them in a folder."""
    chosen = {"allow_private": True, "pause": 0, "seconds": 20, **options}
    return Web(WebOptions(cache=str(cache), **chosen), backoff=0)
