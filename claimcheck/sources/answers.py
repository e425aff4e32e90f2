"""Services that answer in JSON: how one is asked, and what is kept of its failures."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import urlencode, urlsplit

from attrs import define, field

from claimcheck.errors import InputError
from claimcheck.web import Web

__all__ = ["GIVE_UP", "Answered", "ApiError", "Asking", "ask_json", "one_line"]

GIVE_UP = 3
"""How often a service may fail before it is not asked again."""


class Answered(NamedTuple):
    """The answer of a service, a JSON object, and when it was had."""

    content: Mapping[str, Any]
    fetched: datetime | None = None


class ApiError(Exception):
    """A service that cannot be asked, or whose answer cannot be read; the message names its host and the remedy."""


@define
class Asking:
    """Asks while the service answers: what fails is kept, and after three failures nothing is asked any more."""

    errors: list[Exception] = field(factory=list)

    @property
    def is_over(self) -> bool:
        """Whether the service has failed too often."""
        return len(self.errors) >= GIVE_UP

    def failed(self, error: Exception) -> None:
        """Keep a failure, each once."""
        if str(error) not in map(str, self.errors):
            self.errors.append(error)


def one_line(text: object) -> str:
    """What a service calls something, as one line of what can be printed."""
    return " ".join("".join(each if each.isprintable() else " " for each in str(text)).split())[:300]


def ask_json(
    web: Web, address: str, asked: Mapping[str, str | int], headers: Mapping[str, str] | None = None
) -> Answered:
    """The answer to a question as a JSON object; ApiError where there is none, or where it says that it failed.

    A robots.txt is for who reads pages, so it is not asked here.
    """
    host = urlsplit(address).netloc or address
    try:
        page = web.get(
            f"{address}?{urlencode(sorted(asked.items()))}", robots=False, headers=dict(headers or {})
        )
    except InputError as error:
        raise ApiError(f"{host} {error.problem}; {error.remedy}") from error
    try:
        answer = json.loads(page.content)
    except (ValueError, RecursionError) as error:
        raise ApiError(f"{host} gave no JSON; look whether {address} is the address of an API") from error
    if not isinstance(answer, dict) or "errors" in answer or "error" in answer:
        raise ApiError(f"{host} refused a question: {_said(answer)}; look at the source's options")
    return Answered(answer, page.fetched)


def _said(answer: object) -> str:
    """What a service says of its refusal."""
    match answer:
        case {"errors": [{"text": str(text)}, *_]} | {"error": {"info": str(text)} | {"message": str(text)}}:
            return one_line(text)
    return "it does not say why"
