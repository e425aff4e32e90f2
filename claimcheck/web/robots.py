"""What hosts ask of programs: robots.txt, by RFC 9309."""

from collections.abc import Callable
from http import HTTPStatus
from urllib.parse import urlsplit

from attrs import frozen
from protego import Protego

from claimcheck.web.answers import Answer

__all__ = ["AGENT", "Robots"]

AGENT = "claimcheck"
"""The name under which robots.txt speaks of this program."""

# RFC 9309 asks for 500 KiB at least.
_MOST = 512_000
_LONGEST_PAUSE = 30.0
_REMEDY = "save the page from your browser, or set robots = false for the source 'web' if you may"


@frozen
class _Rules:
    """The rules of a host, or why there are none to be had."""

    rules: Protego
    refusal: Answer | None = None


class Robots:
    """The rules of hosts, each asked for once, by a function from an address to its answer."""

    def __init__(self, ask: Callable[[str], Answer]) -> None:
        self._ask = ask
        self._known: dict[str, _Rules] = {}

    def refusal(self, url: str) -> Answer | None:
        """Why an address may not be asked for; None where it may."""
        host = _host(url)
        if host not in self._known:
            self._known[host] = _rules(self._ask(f"{host}/robots.txt"))
        found = self._known[host]
        if found.refusal or found.rules.can_fetch(url, AGENT):
            return found.refusal
        return Answer(problem="may not be read by programs, by the host's robots.txt", remedy=_REMEDY)

    def pause(self, url: str) -> float:
        """The seconds between two requests that the host asks for; 0 where it does not, or was not asked."""
        known = self._known.get(_host(url))
        delay = known.rules.crawl_delay(AGENT) if known else None
        return min(max(0.0, delay or 0.0), _LONGEST_PAUSE)


def _rules(answer: Answer) -> _Rules:
    if answer.problem:
        return _Rules(Protego.parse(""), answer)
    if answer.status == HTTPStatus.OK:
        return _Rules(Protego.parse(answer.content[:_MOST].decode("utf-8", "replace")))
    # A host without the file leaves its pages to everyone; one that fails to give it, to no one.
    if HTTPStatus.BAD_REQUEST <= answer.status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return _Rules(Protego.parse(""))
    said = "cannot be asked for, as its host fails to give its robots.txt"
    return _Rules(Protego.parse(""), Answer(problem=said, remedy=_REMEDY))


def _host(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
