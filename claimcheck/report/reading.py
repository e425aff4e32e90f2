"""A JSON report read back, so that any reporter can write it again.

The report has the words of each claim and passage, and not the whole texts.
Where the document still stands at its source and says the same at the same places, it is read again; else
the text is laid out from the words that the report has, each at its own place, with blanks between.
"""

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from claimcheck.documents import PAGE_UNITS
from claimcheck.errors import ClaimcheckError, InputError
from claimcheck.model import (
    Claim,
    Document,
    Evidence,
    Failure,
    Figure,
    Finding,
    Label,
    Report,
    Review,
    ReviewStatus,
    Span,
    Stance,
    Tally,
    TallyRow,
    Verdict,
)
from claimcheck.read import SIZE_LIMIT, read_document
from claimcheck.report.json import SCHEMA_NAME

__all__ = ["Told", "read_reports"]

_MOST_PAGES = 1_000_000
"""Past this a page is one that nobody can turn to, and no list is made as long as a report says."""


@frozen
class Told:
    """A claim's value as a report tells it: its fields, and the claim's words for a person."""

    words: str
    fields: Mapping[str, object] = field(factory=dict, eq=False)

    def as_json(self) -> Mapping[str, object]:
        """The fields as they stood in the report."""
        return self.fields

    def __str__(self) -> str:
        return self.words


def read_reports(path: str) -> tuple[Report, ...]:
    """The reports in a file that `check --format json` wrote.

    Raises InputError for a file that cannot be read, is no such report, or is one of another version.
    """
    try:
        loaded = json.loads(Path(path).read_text("utf-8"))
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})", "check the path") from error
    except (ValueError, RecursionError) as error:
        raise InputError(
            path, f"is not JSON ({error})", "give a file that check --format json wrote"
        ) from error
    items = loaded if isinstance(loaded, list) else [loaded]
    for item in items:
        version = item.get("schema") if isinstance(item, dict) else None
        if version != SCHEMA_NAME:
            said = f"is a report of version {version!r}" if version else "is no report of claimcheck"
            raise InputError(path, said, f"write it again with this version, which reads {SCHEMA_NAME}")
        if "sources" not in item:
            raise InputError(path, "holds claims without verdicts", "give what check wrote, not split")
    try:
        return tuple(_report(item) for item in items)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, OverflowError) as error:
        raise InputError(
            path, f"does not follow the schema of reports ({type(error).__name__}: {error})", "write it again"
        ) from error


Item = Mapping[str, Any]


def _report(item: Item) -> Report:
    passages: dict[tuple[str, ...], list[_Piece]] = {}
    for finding in _findings(item):
        evidence = finding["evidence"]
        passages.setdefault(_key(evidence), []).extend(
            [_piece(evidence, evidence), _piece(evidence["words"], evidence["words"])]
        )
    for figure in _figures(item):
        passages.setdefault(_key(figure), []).append(_piece(figure, figure))
    own = [_piece(claim["sentence"], claim) for claim in item["claims"]]
    own += [_piece(claim, claim) for claim in item["claims"]]
    document = _document(item["document"], own + passages.get(_key(item["document"]), []))
    sources = {_key(item["document"]): document}
    told = (*(finding["evidence"] for finding in _findings(item)), *_figures(item))
    for source in [*item["sources"], *told]:
        if _key(source) not in sources:
            sources[_key(source)] = _document(source, passages.get(_key(source), []))
    claims = [_claim(document, claim) for claim in item["claims"]]
    by_id = {claim.id: claim for claim in claims}
    return Report(
        document,
        tuple(
            _verdict(claim, by_id, sources, told) for claim, told in zip(claims, item["claims"], strict=True)
        ),
        tuple(sources[_key(source)] for source in item["sources"]),
        tuple(_failure(by_id, failure) for failure in item["failures"]),
        warnings=tuple(str(warning) for warning in item.get("warnings", ())),
    )


def _findings(item: Item) -> Iterable[Item]:
    return (finding for claim in item["claims"] for finding in claim["findings"])


def _figures(item: Item) -> Iterable[Item]:
    return (figure for claim in item["claims"] for figure in claim.get("series", ()))


def _key(document: Item) -> tuple[str, ...]:
    return tuple(str(document[name]) for name in ("source", "title", "published", "publisher"))


@frozen
class _Piece:
    """Words with their place in a text: offset, and the line on which they start where it is known."""

    start: int
    text: str
    line: int | None = None
    column: int = 1
    page: int | None = None
    page_unit: str = "page"


def _piece(words: Item, place: Item) -> _Piece:
    """Words whose place is told by their own start; line and column stand beside them or beside the claim."""
    start = int(words["start"])
    if int(place["start"]) != start:
        return _Piece(start, str(words["text"]))
    unit = next((unit for unit in PAGE_UNITS if unit in place), None)
    page = int(place[unit]) if unit else None
    return _Piece(
        start, str(words["text"]), int(place["line"]), int(place["column"]), page, unit or PAGE_UNITS[0]
    )


def _document(item: Item, pieces: Sequence[_Piece]) -> Document:
    """The document, from its source where that still says the same, else from its pieces."""
    published = date.fromisoformat(item["published"]) if item["published"] else None
    there = _still_there(str(item["source"]), pieces)
    if there is None:
        there = Document(
            _laid_out(pieces),
            pages=_pages(pieces),
            page_unit=next((piece.page_unit for piece in pieces if piece.page), PAGE_UNITS[0]),
        )
    return evolve(
        there,
        source=str(item["source"]),
        title=str(item["title"]),
        published=published,
        publisher=str(item["publisher"]),
        author=str(item.get("author", "")),
        dated_by=str(item.get("dated_by", "")),
    )


def _still_there(source: str, pieces: Sequence[_Piece]) -> Document | None:
    """The document at a source, if each piece still stands at its place."""
    # False also for what can be no path, where Path raises.
    if not os.path.isfile(source):  # noqa: PTH113
        return None
    try:
        document = read_document(source)
    except ClaimcheckError:
        return None
    text = document.text
    same = all(text[piece.start : piece.start + len(piece.text)] == piece.text for piece in pieces)
    return document if same else None


def _pages(pieces: Sequence[_Piece]) -> tuple[int, ...]:
    """Where pages must begin for each piece to stand on its own: a page begins with the first piece known of it."""
    begins: list[int] = []
    for piece in sorted((piece for piece in pieces if piece.page), key=lambda piece: piece.start):
        begins += [piece.start] * (min(piece.page or 0, _MOST_PAGES) - len(begins))
    return (0, *begins[1:]) if begins else ()


def _laid_out(pieces: Sequence[_Piece]) -> str:
    """A text that has each piece at its place and on its line, and blanks elsewhere."""
    size = max((piece.start + len(piece.text) for piece in pieces), default=0)
    if size > SIZE_LIMIT:
        raise ValueError(f"a place past {SIZE_LIMIT:,} characters")
    letters = [" "] * size
    for piece in pieces:
        letters[piece.start : piece.start + len(piece.text)] = piece.text
    taken = bytearray(size)
    for piece in pieces:
        taken[piece.start : piece.start + len(piece.text)] = b"\1" * len(piece.text)
    line = 1
    seen = 0
    for piece in sorted((piece for piece in pieces if piece.line is not None), key=lambda piece: piece.start):
        line += letters[seen : piece.start].count("\n")
        seen = piece.start
        missing = (piece.line or 1) - line
        # The line begins a column before its words; lines in between stand before that, as far as there is room.
        at = piece.start - piece.column
        while missing > 0 and at >= 0 and not taken[at]:
            letters[at] = "\n"
            line, missing, at = line + 1, missing - 1, at - 1
    return "".join(letters)


def _claim(document: Document, item: Item) -> Claim:
    sentence = Span(document, int(item["sentence"]["start"]), int(item["sentence"]["end"]))
    span = Span(document, int(item["start"]), int(item["end"]))
    return Claim(span, sentence, str(item["kind"]), Told(span.text, item["value"]), str(item["id"]))


def _verdict(
    claim: Claim, claims: Mapping[str, Claim], sources: Mapping[tuple[str, ...], Document], item: Item
) -> Verdict:
    return Verdict(
        claim,
        Label(item["verdict"]),
        float(item["confidence"]),
        str(item["reason"]),
        tuple(_finding(claim, sources[_key(each["evidence"])], each) for each in item["findings"]),
        tuple(_failure(claims, failure) for failure in item["failures"]),
        int(item["origins"]),
        tuple(_figure(sources[_key(each)], each) for each in item.get("series", ())),
        review=_review(item["review"]) if "review" in item else None,
    )


def _review(item: Item) -> Review:
    day = date.fromisoformat(item["day"]) if item["day"] else None
    return Review(ReviewStatus(item["status"]), str(item["note"]), day)


def _figure(document: Document, item: Item) -> Figure:
    span = Span(document, int(item["start"]), int(item["end"]))
    low, high = (None if item[name] is None else float(item[name]) for name in ("low", "high"))
    return Figure(span, date.fromisoformat(item["date"]), low, high)


def _finding(claim: Claim, document: Document, item: Item) -> Finding:
    evidence = item["evidence"]
    span = Span(document, int(evidence["start"]), int(evidence["end"]))
    return Finding(
        Span(claim.document, int(item["start"]), int(item["end"])),
        Evidence(span, float(evidence["relevance"]), tally=_tally(span, evidence.get("tally"))),
        Span(document, int(evidence["words"]["start"]), int(evidence["words"]["end"])),
        Stance(item["stance"]),
        str(item["message"]),
        float(item["confidence"]),
        str(item["checker"]),
    )


def _tally(span: Span, item: Item | None) -> Tally | None:
    """The rows that were added up, each with the words of the first, as the report has no others."""
    if item is None:
        return None
    since, until = (date.fromisoformat(item[name]) if item[name] else None for name in ("since", "until"))
    rows, doubtful = (tuple(_tally_row(span, row) for row in item[name]) for name in ("rows", "doubtful"))
    return Tally(
        str(item["harm"]), str(item["victims"]), rows=rows, doubtful=doubtful, since=since, until=until
    )


def _tally_row(span: Span, item: Item) -> TallyRow:
    numbers = (None if item[name] is None else float(item[name]) for name in ("low", "best", "high"))
    return TallyRow(int(item["row"]), span, *numbers)


def _failure(claims: Mapping[str, Claim], item: Item) -> Failure:
    return Failure(str(item["checker"]), str(item["error"]), claims.get(item["claim"] or ""))
