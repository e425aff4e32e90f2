"""Check the factual claims of a text against reference sources, offline, with the words that decide.

>>> import claimcheck
>>> wire = claimcheck.Document("The blast at the Orrin mine killed 12 miners.", source="wire.txt")
>>> report = claimcheck.check("Twelve miners were killed at Orrin.", against=[wire], kinds=["casualty"])
>>> [verdict.label.value for verdict in report.verdicts]
['supported']
"""

from typing import TYPE_CHECKING

# The function takes the name of its room on purpose: `claimcheck.split(text)` is the public way in,
# and modules below it are imported from `claimcheck.split.casualties` as ever.
from claimcheck.split import split

if TYPE_CHECKING:
    from claimcheck.config import Configuration, find_configuration, read_day, read_label
    from claimcheck.errors import ClaimcheckError
    from claimcheck.explanation import Explanation, explain_claim
    from claimcheck.model import (
        Claim,
        Comment,
        Counterpart,
        Document,
        Evidence,
        FactCheck,
        Failure,
        Figure,
        Finding,
        Label,
        Mention,
        Report,
        Review,
        ReviewStatus,
        Silence,
        Span,
        Stance,
        Tally,
        TallyRow,
        Value,
        Verdict,
    )
    from claimcheck.read import read_document
    from claimcheck.recording import (
        Record,
        Recorded,
        SourceChange,
        read_record,
        record_check,
        replay,
        source_changes,
        write_record,
    )
    from claimcheck.report.terminal import explain
    from claimcheck.review import Baseline, read_baseline, reviewed
    from claimcheck.verify import Asked, Verifier, check, prepare

__version__ = "0.1.0"

__all__ = [
    "Asked",
    "Baseline",
    "Claim",
    "ClaimcheckError",
    "Comment",
    "Configuration",
    "Counterpart",
    "Document",
    "Evidence",
    "Explanation",
    "FactCheck",
    "Failure",
    "Figure",
    "Finding",
    "Label",
    "Mention",
    "Record",
    "Recorded",
    "Report",
    "Review",
    "ReviewStatus",
    "Silence",
    "SourceChange",
    "Span",
    "Stance",
    "Tally",
    "TallyRow",
    "Value",
    "Verdict",
    "Verifier",
    "__version__",
    "check",
    "explain",
    "explain_claim",
    "find_configuration",
    "prepare",
    "read_baseline",
    "read_day",
    "read_document",
    "read_label",
    "read_record",
    "record_check",
    "replay",
    "reviewed",
    "source_changes",
    "split",
    "write_record",
]

# Where each name lives; looked up on first use, so that `claimcheck --version` imports next to nothing.
_HOMES = {
    "Asked": "claimcheck.verify",
    "Baseline": "claimcheck.review",
    "ClaimcheckError": "claimcheck.errors",
    "Configuration": "claimcheck.config",
    "Explanation": "claimcheck.explanation",
    "Record": "claimcheck.recording",
    "Recorded": "claimcheck.recording",
    "SourceChange": "claimcheck.recording",
    "Verifier": "claimcheck.verify",
    "check": "claimcheck.verify",
    "explain": "claimcheck.report.terminal",
    "explain_claim": "claimcheck.explanation",
    "find_configuration": "claimcheck.config",
    "prepare": "claimcheck.verify",
    "read_day": "claimcheck.config",
    "read_label": "claimcheck.config",
    "read_baseline": "claimcheck.review",
    "read_document": "claimcheck.read",
    "read_record": "claimcheck.recording",
    "record_check": "claimcheck.recording",
    "replay": "claimcheck.recording",
    "reviewed": "claimcheck.review",
    "source_changes": "claimcheck.recording",
    "write_record": "claimcheck.recording",
}


def __getattr__(name: str) -> object:
    """Import a public name from its room when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_HOMES.get(name, "claimcheck.model")), name)
    globals()[name] = value
    return value
