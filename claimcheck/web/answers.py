"""What an address may answer, and what the failures of the libraries mean for a person."""

from datetime import datetime

import requests
from attrs import field, frozen
from requests_hardened.ip_filter import InvalidIPAddress

from claimcheck.web.options import WebOptions

__all__ = ["NOT_KEPT", "Answer", "OfflineError", "TooLargeError", "failed"]

_ONLINE = "check the address, and whether you are online"


@frozen
class Answer:
    """A page and when it left its host, another address, or a problem with its remedy."""

    status: int = 0
    content: bytes = field(default=b"", repr=False)
    content_type: str = ""
    fetched: datetime | None = None
    location: str = ""
    problem: str = ""
    remedy: str = ""


NOT_KEPT = Answer(
    problem="is not in the cache, and only the cache is asked (offline)",
    remedy="run once without offline, or give the page as a file",
)


class TooLargeError(requests.RequestException):
    """A page over the limit."""


class OfflineError(requests.RequestException):
    """A request that would have left the machine."""


def failed(error: Exception, options: WebOptions) -> Answer:
    """What an exception says, by its class; its own words may be of the host's making."""
    if isinstance(error, OfflineError):
        return NOT_KEPT
    if isinstance(error, TooLargeError):
        remedy = "make the option 'megabytes' of the source 'web' larger, or save what you need in a file"
        return Answer(problem=f"is larger than {options.megabytes:g} MB, or never ends", remedy=remedy)
    if isinstance(error, InvalidIPAddress):
        remedy = "set allow_private = true for the source 'web' if you mean it"
        return Answer(problem=f"is at the private address {error}", remedy=remedy)
    if isinstance(error, requests.Timeout):
        remedy = "try again later, or give it more time with the option 'seconds' of the source 'web'"
        return Answer(problem=f"gave no whole answer within {options.seconds:g} s", remedy=remedy)
    if isinstance(error, requests.exceptions.SSLError):
        return Answer(problem="has a certificate that cannot be trusted", remedy="check the address")
    if isinstance(error, requests.ConnectionError | requests.exceptions.ContentDecodingError):
        return Answer(problem="cannot be reached, or breaks off", remedy=_ONLINE)
    return Answer(problem=f"cannot be asked for ({type(error).__name__})", remedy=_ONLINE)
