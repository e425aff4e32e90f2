"""Wikidata as a source: what its statements say of the items found for a claim, as sentences that cite the revision."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import Any

from attrs import field, frozen

from claimcheck.model import Claim, Document, Evidence
from claimcheck.sources.answers import ApiError, one_line
from claimcheck.sources.mediawiki import Api, Consulted
from claimcheck.web import Web

__all__ = ["WikidataSource"]

_API = "https://www.wikidata.org/w/api.php"
_ITEM = re.compile(r"Q[1-9]\d{0,12}")
_GREGORIAN = "http://www.wikidata.org/entity/Q1985727"
_ONE = "1"
_DAY, _MONTH, _YEAR = 11, 10, 9
_TIME = re.compile(r"\+(\d{4})-(\d\d)-(\d\d)T")

# What a statement of a property says of its item, as a sentence; {value} is a number or a day with its preposition.
_COUNTS = {
    "P1120": "{value} people were killed in the {label}",
    "P1339": "{value} people were injured in the {label}",
    "P1446": "{value} people were missing in the {label}",
    "P1082": "The population of {label} was {value}",
    "P1132": "The number of participants in the {label} was {value}",
    "P1128": "There were {value} employees at {label}",
}
_TIMES = {
    "P585": "The {label} took place {value}",
    "P580": "The {label} began {value}",
    "P582": "The {label} ended {value}",
    "P571": "{label} was founded {value}",
    "P576": "{label} was dissolved {value}",
    "P569": "{label} was born {value}",
    "P570": "{label} died {value}",
}
_POINT_IN_TIME = "P585"


@frozen(eq=False)
class WikidataSource:
    """What Wikidata states of the items that its search finds for a claim: counts of people, days, populations.

    `api` is the address of another Wikibase's API; `items` of them are looked at for a claim.
    Of several statements those of the best rank are taken, and none whose value is vague.
    """

    api: str = field(default=_API, kw_only=True)
    items: int = field(default=3, kw_only=True)
    timeout: float = field(default=60.0, kw_only=True)
    web: Web = field(factory=Web, kw_only=True)
    _consulted: Consulted[str] = field(factory=Consulted, init=False)

    @cached_property
    def _api(self) -> Api:
        return Api(self.api, self.web)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The items read so far, in the order of their addresses."""
        return self._consulted.documents

    @property
    def errors(self) -> tuple[Exception, ...]:
        """What the API failed to give."""
        return self._consulted.errors

    def search(self, claim: Claim, limit: int = 12) -> Iterable[Evidence]:
        """The statements nearest to a claim in the items found for it."""
        return self._consulted.nearest(claim, limit, self._items)

    def _items(self, query: str) -> Sequence[Document]:
        """The items found for a query, the best first."""
        try:
            answer = self._api.ask(
                action="query", list="search", srsearch=query, srlimit=self.items, srnamespace=0, srprop=""
            )
            names = [str(each["title"]) for each in answer.content["query"]["search"]]
            wanted = [name for name in names if _ITEM.fullmatch(name)]
            unread = [name for name in wanted if name not in self._consulted.read]
            if unread:
                told = self._api.ask(
                    action="wbgetentities",
                    ids="|".join(unread),
                    props="info|labels|descriptions|claims",
                    languages="en",
                )
                for name in unread:
                    self._consulted.read[name] = self._document(
                        name, told.content["entities"][name], told.fetched
                    )
        except ApiError as error:
            self._consulted.asking.failed(error)
            return ()
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            self._consulted.asking.failed(ApiError(f"{self.api} gave no items ({error!r})"))
            return ()
        return [document for name in wanted if (document := self._consulted.read[name])]

    def _document(self, name: str, entity: Mapping[str, Any], fetched: datetime | None) -> Document | None:
        """What an item states, a paragraph a statement; None where that is nothing that is read here."""
        label = one_line(entity.get("labels", {}).get("en", {}).get("value", ""))
        said = list(dict.fromkeys(_sentences(label, entity.get("claims") or {}))) if label else []
        if not said:
            return None
        return Document(
            "\n\n".join(said),
            source=self._api.revision(name, int(entity["lastrevid"])),
            title=label,
            published=datetime.fromisoformat(entity["modified"]).astimezone(UTC).date(),
            dated_by="metadata",
            publisher="Wikidata",
            read_at=fetched,
        )


def _sentences(label: str, claims: Mapping[str, Any]) -> Iterator[str]:
    """What the statements of an item say."""
    for properties, reading in ((_COUNTS, _count), (_TIMES, _when)):
        for name, sentence in properties.items():
            for statement in _best(claims.get(name) or ()):
                value = reading(_value(statement["mainsnak"]))
                if not value:
                    continue
                points = statement.get("qualifiers", {}).get(_POINT_IN_TIME) or ()
                days = [day for point in points if (day := _when(_value(point)))]
                # A label that begins with its article does not take another one.
                said = (
                    sentence.replace("the {label}", "{label}")
                    if label.lower().startswith("the ")
                    else sentence
                )
                whole = said.replace("{value}", value).replace("{label}", label)
                if days and properties is _COUNTS:
                    whole = f"As of {days[0].partition(' ')[2]}, {whole[0].lower()}{whole[1:]}"
                yield whole[0].upper() + whole[1:] + "."


def _best(statements: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The preferred statements, else the normal ones; never those that are known to be wrong."""
    for rank in ("preferred", "normal"):
        found = [each for each in statements if each.get("rank") == rank]
        if found:
            return found
    return []


def _value(snak: Mapping[str, Any]) -> Mapping[str, Any]:
    """The value of a statement or qualifier, empty where it is unknown or none."""
    value = snak.get("datavalue", {}).get("value", {}) if snak.get("snaktype") == "value" else {}
    return value if isinstance(value, dict) else {}


def _count(value: Mapping[str, Any]) -> str:
    """A whole number without a unit, as news writes it; empty for any other, and for one between bounds."""
    try:
        amount = Decimal(value["amount"])
        bounds = {Decimal(value[name]) for name in ("lowerBound", "upperBound") if name in value}
    except (KeyError, InvalidOperation, TypeError):
        return ""
    if value.get("unit") != _ONE or bounds - {amount} or amount != amount.to_integral_value():
        return ""
    return f"{int(amount):,}" if 0 <= amount < 10**12 else ""


def _when(value: Mapping[str, Any]) -> str:
    """A day, month or year of our calendar with its preposition; empty for any other time."""
    match = _TIME.match(str(value.get("time", "")))
    if not match or value.get("calendarmodel") != _GREGORIAN:
        return ""
    year, month, day = (int(part) for part in match.groups())
    precision = value.get("precision")
    try:
        if precision == _DAY:
            whole = date(year, month, day)
            return f"on {whole.day} {whole:%B} {whole.year}"
        if precision == _MONTH:
            return f"in {date(year, month, 1):%B} {year}"
    except ValueError:
        return ""
    return f"in {year}" if precision == _YEAR else ""
