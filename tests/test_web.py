"""The door to the network, before a real server that is slow, broken and hostile."""

import gzip
import re
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import claimcheck
from claimcheck.errors import InputError, PluginOptionError
from claimcheck.web import Web, WebOptions, web_options
from tests.servers import Request, Site, door, serving

PAGE = "<!doctype html><title>Dam</title><p>The dam killed 12 people.</p>"


def lead(target: str, status: int = 302) -> Callable[[Request], None]:
    """A page that leads on."""
    return lambda request: request.answer(b"", status, Location=target)


def endless(request: Request) -> None:
    """A page that never ends."""
    request.raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>")
    while request.raw(b"for ever and ever " * 1000):
        pass


def dripping(request: Request) -> None:
    """A page that comes letter by letter."""
    request.raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while request.raw(b"a"):
        request.server.site.over.wait(0.05)


def dripping_headers(request: Request) -> None:
    """Headers that come letter by letter."""
    request.raw(b"HTTP/1.1 200 OK\r\nX-Long: ")
    while request.raw(b"a"):
        request.server.site.over.wait(0.05)


def silent(request: Request) -> None:
    """No answer at all."""
    request.server.site.over.wait()


def bomb(request: Request) -> None:
    """A page that is small until it is unpacked."""
    request.answer(gzip.compress(b" " * 30_000_000), Content_Encoding="gzip", Content_Type="text/html")


def cut(request: Request) -> None:
    """A page that breaks off."""
    request.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this")


def no_http(request: Request) -> None:
    """Something else than HTTP."""
    request.raw(b"SSH-2.0-OpenSSH_9\r\n")


class Busy:
    """A host that answers only when it has been asked some times."""

    def __init__(self, refusals: int, **headers: str) -> None:
        self.left = refusals
        self.headers = headers

    def __call__(self, request: Request) -> None:
        """Answer, at last with the page."""
        self.left -= 1
        if self.left >= 0:
            request.answer("busy", 429, **self.headers)
        else:
            request.answer(PAGE, Content_Type="text/html")


@pytest.fixture
def site() -> Iterator[Site]:
    """A site with one page."""
    with serving({"/page": PAGE}) as site:
        yield site


def refused(web: Web, url: str) -> str:
    """Why a page is not had."""
    with pytest.raises(InputError) as caught:
        web.get(url)
    assert caught.value.source == url.replace("name:word", "***")
    return f"{caught.value.problem}; {caught.value.remedy}"


def test_a_page_is_had_with_what_its_host_says_of_it(site: Site, tmp_path: Path) -> None:
    """Bytes, media type and charset; the part behind # is no part of the address that is asked for."""
    page = door(tmp_path).get(f"{site.url}/page#top")
    assert (page.url, page.content.decode()) == (f"{site.url}/page", PAGE)
    assert (page.media_type, page.charset) == ("text/html", "utf-8")


def test_the_program_says_who_it_is(site: Site, tmp_path: Path) -> None:
    """By name and version, and whom to write to."""
    door(tmp_path, contact="desk@maren.example").get(f"{site.url}/page")
    assert site.agents == {f"claimcheck/{claimcheck.__version__} (claimcheck-news; desk@maren.example)"}


@pytest.mark.parametrize(
    ("page", "options", "said"),
    [
        (
            lambda request: request.answer("gone", 404),
            {},
            "is answered with 404 Not Found; check the address",
        ),
        (lambda request: request.answer("no", 403), {}, "is answered with 403 Forbidden; save the page"),
        (
            lambda request: request.answer("no", 503),
            {},
            "is answered with 503 Service Unavailable; try again",
        ),
        (lambda request: request.answer("no", 799), {}, "is answered with 799; try again"),
        (Busy(9, Retry_After="86400"), {}, "is answered with 429 Too Many Requests; wait"),
        (endless, {"megabytes": 0.5}, "is larger than 0.5 MB, or never ends; make the option 'megabytes'"),
        (bomb, {"megabytes": 1}, "is larger than 1 MB, or never ends"),
        (dripping, {"seconds": 0.6}, "gave no whole answer within 0.6 s; try again later"),
        (dripping_headers, {"seconds": 0.6}, "gave no whole answer within 0.6 s"),
        (silent, {"seconds": 0.6}, "gave no whole answer within 0.6 s"),
        (cut, {}, "cannot be reached, or breaks off"),
        (no_http, {}, "cannot be reached, or breaks off"),
        (lead("/page"), {}, "leads on more than 5 times, at last to http"),
        (lead("file:///etc/passwd"), {}, "leads to file:///etc/passwd, which is not on the web"),
        (lead("http://user:word@host/"), {}, "which holds a name or password"),
        (lead("http://[broken/"), {}, "cannot be asked for (ValueError)"),
    ],
)
def test_what_is_no_page_is_told_with_its_remedy(
    page: Callable[[Request], object], options: dict[str, Any], said: str, tmp_path: Path
) -> None:
    """Whatever a host does, the message names the address, and says what happened and what to do."""
    with serving({"/page": page}) as site:
        assert said in refused(door(tmp_path, robots=False, **options), f"{site.url}/page")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://", "names no host"),
        ("http://[::1", "is no address"),
        ("http://host:port/", "is no address"),
        ("https://name:word@host/page", "holds a name or password"),
        ("http://a b/", "is no address"),
        (f"http://host/{'a' * 5000}", "is no address"),
        ("ftp://host/file", "is not on the web"),
    ],
)
def test_an_address_that_cannot_be_is_refused(url: str, said: str, tmp_path: Path) -> None:
    """Before anything is asked."""
    assert said in refused(door(tmp_path), url)


def test_a_host_that_is_not_there_is_told(tmp_path: Path) -> None:
    """With the way out."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/page"
        assert "whether you are online" in refused(door(tmp_path), url)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "10.1.2.3", "169.254.169.254", "[::1]", "192.168.7.1"]
)
def test_a_private_address_is_not_asked(host: str, tmp_path: Path) -> None:
    """Unless it is allowed: a reference must not read what only this machine can see."""
    web = door(tmp_path, allow_private=False)
    assert re.search(
        r"is at the private address \S+; set allow_private = true", refused(web, f"http://{host}:9/")
    )


def test_a_redirect_to_a_private_address_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first host may be public, the second is looked at as well."""
    with serving({"/secret": PAGE}) as secret, serving({"/page": lead(f"{secret.url}/secret")}) as site:
        # The one host that passes for a public one in this test.
        inner = socket.getaddrinfo
        web = door(tmp_path, allow_private=False, robots=False)
        port = int(site.url.rpartition(":")[2])

        def looked_up(host: str, *rest: Any, **named: Any) -> Any:
            return inner("127.0.0.1" if host == "news.example" else host, *rest, **named)

        monkeypatch.setattr(socket, "getaddrinfo", looked_up)
        monkeypatch.setattr(
            "requests_hardened.ip_filter_adapter.filter_host",
            _passing(port, __import__("requests_hardened.ip_filter", fromlist=["filter_host"]).filter_host),
        )
        said = refused(web, f"http://news.example:{port}/page")
        assert said.startswith(f"leads to {secret.url}/secret, which is at the private address 127.0.0.1")
        assert secret.asked == []


def _passing(public: int, inner: Callable[..., str]) -> Callable[..., str]:
    """The filter of addresses, but for the port of one server."""

    def filtered(hostname: str, port: int, *, allow_loopback: bool) -> str:
        return inner(hostname, port, allow_loopback=allow_loopback or port == public)

    return filtered


def test_a_host_that_is_busy_is_asked_again(tmp_path: Path) -> None:
    """Some times, and after the wait that it asks for."""
    with serving({"/page": Busy(2, Retry_After="0")}) as site:
        assert door(tmp_path, robots=False).get(f"{site.url}/page").content.decode() == PAGE
        assert site.counts == {"/page": 3}


@pytest.mark.parametrize("wait", ["soon", "9" * 5000, "Thu, 99 Foo 2020", "-1"])
def test_a_wait_that_cannot_be_read_is_none(wait: str, tmp_path: Path) -> None:
    """The host is asked again as one that asks for none."""
    with serving({"/page": Busy(1, Retry_After=wait)}) as site:
        assert door(tmp_path, robots=False).get(f"{site.url}/page").content.decode() == PAGE


def test_a_page_is_asked_for_once_while_it_holds(tmp_path: Path) -> None:
    """The cache is on the disk: another run has it too, and one that is offline."""
    with serving({"/page": lambda request: request.answer(PAGE, Cache_Control="max-age=600")}) as site:
        for options in ({}, {}, {"offline": True}):
            assert door(tmp_path, robots=False, **options).get(f"{site.url}/page").content.decode() == PAGE
        assert site.counts == {"/page": 1}


def test_a_page_that_has_not_changed_is_not_sent_again(tmp_path: Path) -> None:
    """What is old is asked for with its ETag, and the answer 304 leaves the page as it is."""

    def tagged(request: Request) -> None:
        if request.headers.get("If-None-Match") == '"one"':
            request.answer(b"", 304, ETag='"one"', Cache_Control="max-age=0")
        else:
            request.answer(PAGE, ETag='"one"', Cache_Control="max-age=0")

    with serving({"/page": tagged}) as site:
        for _ in range(2):
            assert door(tmp_path, robots=False).get(f"{site.url}/page").content.decode() == PAGE
        assert site.counts == {"/page": 2}


def test_offline_has_what_was_had_before(tmp_path: Path) -> None:
    """Also through a redirect, packed, of any bytes, and when it is too old to be used online."""
    pages = {
        "/old": lead("/new"),
        "/new": lambda request: request.answer(
            gzip.compress(b"\x00\xff" * 100),
            Content_Encoding="gzip",
            Expires="Thu, 01 Jan 1970 00:00:00 GMT",
            ETag="a",
        ),
    }
    with serving(pages) as site:
        online = door(tmp_path).get(f"{site.url}/old")
    offline = door(tmp_path, offline=True).get(f"{site.url}/old")
    assert offline == online
    assert offline.content == b"\x00\xff" * 100


@pytest.mark.parametrize(
    ("headers", "kept"),
    [
        ({"Cache_Control": "private, max-age=0, must-revalidate"}, True),
        ({"Cache_Control": "no-cache"}, True),
        ({"Expires": "Thu, 01 Jan 1970 00:00:00 GMT"}, True),
        ({"Cache_Control": "no-store"}, False),
        ({"Cache_Control": "no-store, max-age=0"}, False),
    ],
)
def test_offline_has_whatever_may_be_kept(headers: dict[str, Any], kept: bool, tmp_path: Path) -> None:  # noqa: FBT001
    """Also what its host wants to be asked for each time; what it forbids to keep is not kept."""
    with serving({"/page": lambda request: request.answer(PAGE, **headers)}) as site:
        door(tmp_path, robots=False).get(f"{site.url}/page")
    offline = door(tmp_path, offline=True)
    if kept:
        assert offline.get(f"{site.url}/page").content.decode() == PAGE
    else:
        assert "is not in the cache" in refused(offline, f"{site.url}/page")


def test_offline_asks_no_one(site: Site, tmp_path: Path) -> None:
    """What is not in the cache is told, and the remedy."""
    said = refused(door(tmp_path, offline=True), f"{site.url}/page")
    assert said == (
        "is not in the cache, and only the cache is asked (offline); "
        "run once without offline, or give the page as a file"
    )
    assert site.asked == []


def test_offline_asks_no_one_for_a_page_that_varies(tmp_path: Path) -> None:
    """A page of which the cache cannot be sure that it is the right one is not asked for either."""
    with serving({"/page": lambda request: request.answer(PAGE, Vary="*")}) as site:
        door(tmp_path, robots=False).get(f"{site.url}/page")
        assert "is not in the cache" in refused(door(tmp_path, offline=True), f"{site.url}/page")
        assert site.counts == {"/page": 1}


@pytest.mark.parametrize(
    ("robots", "path", "said"),
    [
        ("User-agent: *\nDisallow: /page", "/page", "may not be read by programs, by the host's robots.txt"),
        ("User-agent: claimcheck\nDisallow: /", "/page", "may not be read by programs"),
        ("User-agent: *\nDisallow: /page\nAllow: /page$", "/page", ""),
        ("User-agent: other\nDisallow: /", "/page", ""),
        (lambda request: request.answer("", 404), "/page", ""),
        (lambda request: request.answer("", 500), "/page", "as its host fails to give its robots.txt"),
        (lead("/elsewhere"), "/page", ""),
        (lead("/robots.txt"), "/page", "as its host fails to give its robots.txt"),
        (b"\xff\xfe\x00" * 1000, "/page", ""),
    ],
)
def test_what_a_host_asks_of_programs_is_kept_to(
    robots: str | bytes | Callable[[Request], object], path: str, said: str, tmp_path: Path
) -> None:
    """By its robots.txt, which is asked for first; a host without one leaves its pages to everyone."""
    with serving({"/page": PAGE, "/robots.txt": robots}) as site:
        if said:
            assert said in refused(door(tmp_path), f"{site.url}{path}")
        else:
            assert door(tmp_path).get(f"{site.url}{path}").content.decode() == PAGE
        assert site.asked[0] == "/robots.txt"
        assert (path in site.asked) == (not said)


def test_a_redirect_is_not_a_way_around_robots(tmp_path: Path) -> None:
    """Each host on the way is asked."""
    pages: dict[str, Any] = {
        "/robots.txt": "User-agent: *\nDisallow: /inner",
        "/page": lead("/inner"),
        "/inner": PAGE,
    }
    with serving(pages) as site:
        assert refused(door(tmp_path), f"{site.url}/page").startswith(
            f"leads to {site.url}/inner, which may not"
        )


def test_a_host_gets_its_pause(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between two requests to it, as long as its robots.txt asks for, and never for what is in the cache."""
    site.pages |= {"/robots.txt": "User-agent: *\nCrawl-delay: 7", "/other": PAGE}
    waits: list[float] = []
    web = door(tmp_path, pause=3)
    monkeypatch.setattr("claimcheck.web.session.sleep", waits.append)
    for path in ("/page", "/other", "/page"):
        web.get(f"{site.url}{path}")
    assert [round(wait) for wait in waits] == [0, 7, 14]


def test_no_cookie_is_kept_or_sent(tmp_path: Path) -> None:
    """Nobody is followed from page to page."""
    sent: list[str | None] = []

    def baking(request: Request) -> None:
        sent.append(request.headers.get("Cookie"))
        request.answer(PAGE, Set_Cookie="id=1", Cache_Control="no-store")

    with serving({"/page": baking}) as site:
        web = door(tmp_path, robots=False)
        web.get(f"{site.url}/page")
        web.get(f"{site.url}/page")
    assert sent == [None, None]


def test_a_cache_that_cannot_be_is_told(site: Site, tmp_path: Path) -> None:
    """A file in place of its folder, and one that is no cache."""
    (tmp_path / "file").write_text("a file", "utf-8")
    assert "cannot keep pages" in refused(door(tmp_path / "file"), f"{site.url}/page")
    (tmp_path / "pages.sqlite").write_bytes(b"no database at all" * 100)
    assert "remove it, or name another folder" in refused(door(tmp_path), f"{site.url}/page")


def test_without_the_extra_the_message_names_it(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is missing, and how it is had."""
    monkeypatch.setitem(__import__("sys").modules, "claimcheck.web.session", None)
    said = refused(door(tmp_path), f"{site.url}/page")
    assert said.startswith("needs the extra 'web'")
    assert said.endswith('pip install "claimcheck-news[web]"')


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"ofline": True}, "does not know the option 'ofline'; its options are: allow_private, cache"),
        ({"offline": "yes"}, "'offline' of the source 'web' is true or false, not 'yes'"),
        ({"pause": -1}, "'pause' of the source 'web' is a number above 0, not -1"),
        ({"seconds": 0}, "'seconds' of the source 'web' is a number above 0, not 0"),
        ({"redirects": 1.5}, "'redirects' of the source 'web' is a whole number from 0, not 1.5"),
        ({"contact": "a\r\nX: b"}, "'contact' of the source 'web' is a line of text"),
    ],
)
def test_an_option_that_cannot_be_is_refused(table: dict[str, object], said: str) -> None:
    """The message names the source and what the option takes."""
    with pytest.raises(PluginOptionError, match=re.escape(said)):
        web_options(table)


def test_a_table_may_say_everything() -> None:
    """Each option by its name."""
    assert web_options({"offline": True, "pause": 0}) == WebOptions(offline=True, pause=0)
