"""The report as ClaimReview (schema.org) in JSON-LD: an object a claim on which the references say something.

Offered to publishers who show a check beside an article; as schema.org and Google's guide for fact-check
markup have it, an object names the claim, where it appeared, a rating in words and numbers, and who rated.
"""

from collections.abc import Mapping, Sequence
from typing import TextIO

from attrs import frozen

from claimcheck.model import Document, Label, Report, Verdict
from claimcheck.report.json import dumps
from claimcheck.report.wording import foremost

__all__ = ["ClaimReviewReporter"]

_RATINGS: Mapping[Label, tuple[int, str]] = {
    Label.REFUTED: (1, "Refuted by the references"),
    Label.CONFLICTING: (2, "References conflict"),
    Label.OUTDATED: (3, "Outdated"),
    Label.SUPPORTED: (5, "Supported by the references"),
}
"""Stars from 1 (worst) to 5 (best), and the words beside them; without evidence there is no rating."""


@frozen(kw_only=True)
class ClaimReviewReporter:
    """Writes a list of ClaimReview objects.

    `author` is the organisation that reviews, `url` the page on which the review is published.
    """

    author: str = "claimcheck"
    url: str = ""

    def write(self, reports: Sequence[Report], out: TextIO) -> None:
        """Write the objects of all reports in one list, safe inside a `script` element of a page."""
        objects = [
            self._review(report, verdict)
            for report in reports
            for verdict in report.verdicts
            if verdict.label in _RATINGS
        ]
        # "</script>" and "<!--" in a text would end the element that holds the JSON.
        text = dumps(objects, out).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
        out.write(text)

    def _review(self, report: Report, verdict: Verdict) -> dict[str, object]:
        rating, words = _RATINGS[verdict.label]
        claim = verdict.claim
        review: dict[str, object] = {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "identifier": claim.id,
            "claimReviewed": " ".join(claim.span.text.split()),
            "itemReviewed": {"@type": "Claim", "appearance": _work(report.document)},
            "reviewBody": verdict.reason,
            "reviewRating": {
                "@type": "Rating",
                "ratingValue": rating,
                "bestRating": 5,
                "worstRating": 1,
                "alternateName": words,
            },
            "author": {"@type": "Organization", "name": self.author},
        }
        if self.url:
            review["url"] = f"{self.url}#{claim.id}"
        sources = dict.fromkeys(finding.evidence.document for finding in foremost(verdict))
        if sources:
            review["citation"] = [_work(source) for source in sources]
        return review


def _work(document: Document) -> dict[str, object]:
    """A document as a creative work: by its address where it has one, else by its name."""
    work: dict[str, object] = {"@type": "CreativeWork", "name": document.title or document.source}
    if document.source.startswith(("https://", "http://")):
        work["url"] = document.source
    if document.published:
        work["datePublished"] = document.published.isoformat()
    if document.publisher:
        work["publisher"] = {"@type": "Organization", "name": document.publisher}
    return work
