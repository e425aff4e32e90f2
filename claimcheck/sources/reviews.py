"""ClaimReview objects (schema.org) in JSON-LD and in answers of the Fact Check Tools API, as documents."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from claimcheck.model import Document, FactCheck
from claimcheck.sources.answers import one_line
from claimcheck.web import is_web

__all__ = ["from_api", "from_json", "from_page", "is_review"]

# In the order of the words in a file: the type, with or without the address of its vocabulary.
_TYPE = re.compile(rb"\"@?type\"\s{0,20}:\s{0,20}(?:\[\s{0,20})?\"(?:https?://schema\.org/)?ClaimReview\"")
_SCRIPT = re.compile(r"<script\b[^<>]{0,300}>", re.IGNORECASE)
_END = re.compile(r"</script", re.IGNORECASE)
_MOST_NODES = 1_000_000
_SHORT = 40


def is_review(head: bytes) -> bool:
    """Whether a file is one of reviews, or a page with one, by how it begins."""
    return bool(_TYPE.search(head))


def from_page(text: str, source: str) -> Iterator[Document]:
    """The reviews in the scripts of a page; what is no JSON is left out, as browsers do."""
    at = 0
    while begin := _SCRIPT.search(text, at):
        at = begin.end()
        if "application/ld+json" not in begin[0].lower():
            continue
        end = _END.search(text, begin.end())
        at = end.end() if end else len(text)
        try:
            yield from from_json(json.loads(text[begin.end() : end.start() if end else at]), source)
        except (ValueError, RecursionError):
            continue


def from_json(found: object, source: str) -> Iterator[Document]:
    """The reviews anywhere in JSON-LD, in their order."""
    pending: list[Any] = [found]
    for _ in range(_MOST_NODES):
        if not pending:
            return
        match pending.pop():
            case list(items):
                pending.extend(reversed(items))
            case dict(node):
                if "ClaimReview" in _types(node):
                    yield from _document(node, source)
                pending.extend(reversed(list(node.values())))


def from_api(answer: Mapping[str, Any], source: str) -> Iterator[Document]:
    """The reviews in an answer of the Fact Check Tools API."""
    for claim in answer.get("claims") or ():
        for review in claim.get("claimReview") or ():
            node = {
                "claimReviewed": claim.get("text"),
                "author": review.get("publisher"),
                "reviewRating": {"alternateName": review.get("textualRating")},
                "url": review.get("url"),
                "datePublished": review.get("reviewDate"),
            }
            yield from _document(node, source)


def _types(node: Mapping[str, Any]) -> list[str]:
    types = node.get("@type")
    return [str(each).rpartition("/")[2] for each in (types if isinstance(types, list) else [types])]


def _document(node: Mapping[str, Any], source: str) -> Iterator[Document]:
    """A review as a document whose text is its rating alone, so that no one takes what it rates for its own word."""
    claimed = one_line(node.get("claimReviewed") or "")
    rating = node.get("reviewRating")
    rating = rating if isinstance(rating, dict) else {}
    words = one_line(rating.get("alternateName") or rating.get("name") or "")
    address = one_line(node.get("url") or "")
    address = address if is_web(address) and " " not in address else ""
    reviewer = _name(node.get("author")) or _name(node.get("publisher")) or _host(address)
    if not claimed or not reviewer:
        return
    review = FactCheck(
        claimed,
        reviewer,
        words,
        value=_number(rating.get("ratingValue")),
        worst=_number(rating.get("worstRating")),
        best=_number(rating.get("bestRating")),
    )
    # A long rating is a verdict with reasons, which may say the claim again.
    shown = f" “{words}”" if words and len(words) <= _SHORT and not any(map(str.isdigit, words)) else ""
    yield Document(
        f"Rated{shown} by {reviewer}.",
        source=address or source,
        title=f"Fact check of “{claimed}”",
        published=_day(node.get("datePublished")),
        dated_by="metadata" if _day(node.get("datePublished")) else "",
        publisher=reviewer,
        fact_check=review,
    )


def _name(who: object) -> str:
    """The name of a person or organisation, or of the first of several."""
    match who:
        case [first, *_]:
            return _name(first)
        case {"name": str(name)} | str(name):
            return one_line(name)
        case {"site": str(name)}:
            return one_line(name)
    return ""


def _host(address: str) -> str:
    return address.split("/")[2].removeprefix("www.") if address else ""


def _number(value: object) -> float | None:
    """A number, perhaps written as a word; None for anything else."""
    try:
        number = float(str(value))
    except ValueError:
        return None
    return number if abs(number) < 1e6 else None


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def ranked(
    words: frozenset[str], reviews: Iterable[tuple[frozenset[str], Document]]
) -> list[tuple[float, Document]]:
    """The reviews that share at least half of the words with a sentence, the nearest first."""
    found = [
        (round(len(words & known) / max(len(words), len(known)), 4), document)
        for known, document in reviews
        if 2 * len(words & known) >= max(len(words), len(known), 1)
    ]
    found.sort(key=lambda each: (-each[0], each[1].source, each[1].title))
    return found
