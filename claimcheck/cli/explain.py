"""`claimcheck check --explain`: everything that was considered for one claim."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimcheck.cli.output import replacing, unbroken

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import TextIO

    from claimcheck.cli.jobs import Task
    from claimcheck.model import Document, Report
    from claimcheck.verify import Verifier

__all__ = ["explain", "form_of"]

FORMS = ("terminal", "json")


def form_of(forms: Sequence[str], output: str | None) -> tuple[str, str | None]:
    """The format of an explanation and its file, None for standard output; UsageError where it has no such format."""
    from claimcheck.errors import UsageError

    asked = forms or ("terminal",)
    name, _, file = asked[0].partition("=")
    if len(asked) > 1 or name not in FORMS:
        raise UsageError(f"--explain writes one of the formats {' and '.join(FORMS)}, not {', '.join(asked)}")
    return name, file or (None if output == "-" else output)


def explain(
    tasks: "Sequence[Task]",
    documents: "Sequence[Document]",
    claim_id: str,
    *,
    written: tuple[str, str | None],
    color: bool | None,
) -> "Report":
    """Write the explanation of the claim with this id, and give the report on this claim alone.

    `written` is its format and file, as `form_of` gives them; each document has its task.
    """
    from claimcheck.cli.jobs import verifier_of
    from claimcheck.explanation import explain_with
    from claimcheck.model import Report
    from claimcheck.report.explanation import ExplanationWriter
    from claimcheck.report.explanation_json import explanation_as_json
    from claimcheck.report.json import dumps

    form, file = written
    number = _document_of([verifier_of(task) for task in tasks], documents, claim_id)
    explanation = explain_with(verifier_of(tasks[number]), documents[number], claim_id)
    where: AbstractContextManager[TextIO] = replacing(file) if file is not None else unbroken(sys.stdout)
    with where as out:
        if form == "json":
            out.write(dumps(explanation_as_json(explanation), out))
        else:
            ExplanationWriter(color=color).write(explanation, out)
    return Report(documents[number], (explanation.verdict,), failures=explanation.failures)


def _document_of(verifiers: "Sequence[Verifier]", documents: "Sequence[Document]", claim_id: str) -> int:
    """Which document the claim stands in; UsageError where no claim has the id, or those of several have."""
    from claimcheck.errors import UsageError
    from claimcheck.explanation import claim_of

    found = [verifier.split(document)[0] for verifier, document in zip(verifiers, documents, strict=True)]
    wanted = claim_of((claim for claims in found for claim in claims), claim_id)
    holding = [
        number for number, claims in enumerate(found) if any(claim.id == wanted.id for claim in claims)
    ]
    if len(holding) > 1:
        named = ", ".join(documents[number].source for number in holding)
        raise UsageError(f"the claim {wanted.id} stands in {len(holding)} documents ({named}); name one FILE")
    return holding[0]
