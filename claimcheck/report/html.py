"""The report as one self-contained page: the article with each claim marked, and its evidence beside it.

Nothing is loaded from elsewhere and nothing in a text can act: jinja2 escapes every word, a character that
is no text is shown as an escape, and the page's own policy allows the one style and the one script in it
by their hashes (Content Security Policy Level 3).
"""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, TextIO

from attrs import frozen

from claimcheck.model import Finding, Label, Report, Span, Verdict
from claimcheck.report.layout import clip, referenced, visible
from claimcheck.report.marks import segments
from claimcheck.report.timeline import Series, timelines
from claimcheck.report.wording import (
    FAILED,
    STANCES,
    WORDS,
    about_itself,
    bears,
    day_of,
    deciding,
    failures_of,
    review_of,
    said_of,
    says_more,
    sentence_around,
    summary,
    warnings_of,
)

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["HtmlReporter"]

SIGNS: Mapping[Label, str] = {
    Label.REFUTED: "✗",
    Label.CONFLICTING: "≠",
    Label.OUTDATED: "↻",
    Label.SUPPORTED: "✓",
    Label.NOT_ENOUGH_EVIDENCE: "?",
}
"""A sign beside each colour, for whoever cannot tell the colours apart."""

_ROOM = 900
"""Characters of a sentence that are shown."""
_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 640, 220, 64, 24, 16, 36
"""The drawing of a figure over time, in its own units."""


@frozen(kw_only=True)
class HtmlReporter:
    """Writes one page for all reports; `title` stands at its top."""

    title: str = "claimcheck report"

    def write(self, reports: Sequence[Report], out: TextIO) -> None:
        """Write the page."""
        style, script = _part("report.css"), _part("report.js")
        page = _environment().get_template("report.html.jinja")
        text = page.render(
            title=visible(self.title),
            style=style,
            script=script,
            policy=_policy(style, script),
            summary=summary(reports),
            labels=[
                {"word": WORDS[label], "sign": SIGNS[label], "count": sum(r.counts[label] for r in reports)}
                for label in WORDS
            ],
            kinds=sorted(Counter(visible(v.claim.kind) for r in reports for v in r.verdicts).items()),
            documents=[_document(report, number) for number, report in enumerate(reports, start=1)],
            failures=[visible(f"{checker}: {error}") for checker, error in failures_of(reports)],
            warnings=[visible(warning) for warning in warnings_of(reports)],
        )
        out.write(referenced(text, out))


def _part(name: str) -> str:
    return files("claimcheck.report").joinpath("templates", name).read_text("utf-8")


def _environment() -> "Environment":
    from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415 - only this format needs it

    return Environment(
        loader=FunctionLoader(_part),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _policy(style: str, script: str) -> str:
    """A policy that lets nothing in but our own style and script."""
    hashes = [b64encode(sha256(part.encode()).digest()).decode() for part in (style, script)]
    return (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _document(report: Report, number: int) -> dict[str, object]:
    """What the page says of one document."""
    names = {id(verdict): f"d{number}c{at}" for at, verdict in enumerate(report.verdicts, start=1)}
    return {
        "name": f"d{number}",
        "title": visible(report.document.title or report.document.source),
        "source": visible(report.document.source),
        "day": day_of(report.document),
        "publisher": visible(report.document.publisher),
        "lines": list(_lines(report, names)),
        "claims": [_claim(verdict, names[id(verdict)]) for verdict in report.verdicts],
        "timelines": [_drawing(series, names[id(series.verdict)]) for series in timelines(report)],
        "sources": [
            {"source": visible(each.source), "said": visible(said_of(each))} for each in report.sources
        ],
    }


def _lines(report: Report, names: Mapping[int, str]) -> Iterator[dict[str, object]]:
    """The document's lines with their numbers, each in pieces that the same claims cover."""
    pieces: list[dict[str, object]] = []
    number = 1
    for segment in segments(report.document, report.verdicts):
        rows = report.document.text[segment.start : segment.end].split("\n")
        for at, row in enumerate(rows):
            if at:
                yield {"number": number, "pieces": pieces}
                pieces, number = [], number + 1
            if row:
                pieces.append(_piece(row, segment.verdicts, segment.opens if not at else (), names))
    yield {"number": number, "pieces": pieces}


def _piece(
    text: str, verdicts: Sequence[Verdict], opens: Sequence[Verdict], names: Mapping[int, str]
) -> dict[str, object]:
    """Words that the same claims cover; the smallest claim is the one that they lead to."""
    shown: dict[str, object] = {"text": visible(text), "claim": None}
    if not verdicts:
        return shown
    inner = verdicts[0]
    return shown | {
        "claim": names[id(inner)],
        "all": " ".join(names[id(verdict)] for verdict in verdicts),
        "word": WORDS[inner.label],
        "kind": visible(inner.claim.kind),
        "sign": SIGNS[inner.label] if inner in opens else "",
    }


def _claim(verdict: Verdict, name: str) -> dict[str, object]:
    """What the page says of one claim."""
    claim = verdict.claim
    value = visible(str(claim.value))
    reviewed, note = review_of(verdict)
    return {
        "name": name,
        "id": claim.id,
        "kind": visible(claim.kind),
        "word": WORDS[verdict.label],
        "sign": SIGNS[verdict.label],
        "reviewed": reviewed,
        "note": visible(note),
        "open": bears(verdict, (*FAILED, Label.OUTDATED)),
        "line": claim.span.line,
        "place": claim.span.place,
        "words": visible(claim.span.text),
        "means": "" if value.split() == visible(claim.span.text).split() else value,
        "sentence": _marked(claim.sentence, claim.span),
        "reason": visible(verdict.reason) if _tells_more(verdict) else "",
        "confidence": f"{verdict.confidence:.0%}" if verdict.findings else "",
        "origins": verdict.origins,
        "findings": [_finding(finding) for finding in deciding(verdict)] if verdict.findings else [],
        "failures": [visible(f"{failure.checker}: {failure.error}") for failure in verdict.failures],
    }


def _tells_more(verdict: Verdict) -> bool:
    """Whether the reason says more than the finding that stands above it."""
    return not verdict.findings or says_more(verdict.reason, deciding(verdict)[0])


def _finding(finding: Finding) -> dict[str, object]:
    """What the page says of one finding."""
    words = finding.evidence_span
    document = finding.evidence.document
    return {
        "stance": finding.stance.value,
        "head": STANCES[finding.stance],
        "message": visible(finding.message),
        "checker": visible(finding.checker),
        "confidence": f"{finding.confidence:.0%}",
        "where": "the text itself" if about_itself(finding) else visible(document.source),
        "place": words.place,
        "said": visible(said_of(document)),
        "sentence": _marked(sentence_around(words, finding.evidence.span), words),
    }


def _marked(sentence: Span, words: Span) -> dict[str, str]:
    """A sentence in three parts: before the words that matter, these, and after them."""
    text = sentence.text
    start, end = words.start - sentence.start, words.end - sentence.start
    left, right = clip(text, start, end, _ROOM)
    start, end = min(max(start, left), right), max(min(end, right), left)
    return {
        "before": ("… " if left else "") + visible(text[left:start]),
        "words": visible(text[start:end]),
        "after": visible(text[end:right]) + (" …" if right < len(text) else ""),
    }


def _drawing(series: Series, name: str) -> dict[str, object]:
    """A figure over time as places in a drawing; the scale of people begins at none."""
    days = [point.day.toordinal() for point in series.points]
    first, last = min(days), max(days)
    top = _ceiling(max(point.low for point in series.points))
    across, down = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM

    def place(day: date, low: int) -> tuple[float, float]:
        share = (day.toordinal() - first) / max(1, last - first)
        return round(_LEFT + across * share, 1), round(_TOP + down * (1 - low / top), 1)

    points = [
        {
            "x": place(point.day, point.low)[0],
            "y": place(point.day, point.low)[1],
            "day": f"{point.day.day} {point.day:%B %Y}",
            "low": f"{point.low:,}",
            "words": visible(point.words),
            "source": visible(point.source),
            "claimed": not point.source,
        }
        for point in series.points
    ]
    return {
        "claim": name,
        "title": visible(series.title),
        "points": points,
        "path": " ".join(f"{point['x']},{point['y']}" for point in points if not point["claimed"]),
        "rules": [
            {"y": place(series.points[0].day, value)[1], "value": f"{value:,}"}
            for value in (0, top // 2, top)
        ],
        "first": points[0]["day"],
        "last": points[-1]["day"],
        "width": _WIDTH,
        "height": _HEIGHT,
        "left": _LEFT,
        "right": _WIDTH - _RIGHT,
        "bottom": _HEIGHT - _BOTTOM,
    }


def _ceiling(value: int) -> int:
    """The next round number above a figure, even, for the top of a scale: 12 gives 20, 243 gives 300."""
    step = max(2, int("1" + "0" * (len(str(value)) - 1)))
    return (value // step + 1) * step
