"""For authors of plugins: texts, claims and evidence to test with, and the promises that a plugin keeps.

    from claimcheck.testing import check_conformance

    def test_conformance():
        check_conformance(MyChecker())

Needs hypothesis: `pip install "claimcheck-news[testing]"`.
"""

from claimcheck.testing.conformance import (
    ConformanceError,
    check_conformance,
    check_extractor_conformance,
    check_reporter_conformance,
    check_source_conformance,
)
from claimcheck.testing.strategies import claims, documents, evidence, reports, sentences, spans

__all__ = [
    "ConformanceError",
    "check_conformance",
    "check_extractor_conformance",
    "check_reporter_conformance",
    "check_source_conformance",
    "claims",
    "documents",
    "evidence",
    "reports",
    "sentences",
    "spans",
]
