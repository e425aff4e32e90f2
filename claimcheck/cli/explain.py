"""`claimcheck check --explain`: everything that was considered for one claim."""
# ruff: noqa: PLC0415 - the command starts fast, so each function imports what it needs

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.cli.output import unbroken
from claimcheck.replacing import replacing

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import TextIO

    from claimcheck.cli.plans import Plan
    from claimcheck.model import Document
    from claimcheck.review import Baseline
    from claimcheck.verify import Verifier

__all__ = ["Wanted", "explain", "wanted"]

FORMS = ("terminal", "json")


class Wanted(NamedTuple):
    """The claim that is to be explained, the format, and its file, None for standard output."""

    claim_id: str
    form: str
    file: str | None


def wanted(
    claim_id: str | None, forms: Sequence[str], output: str | None, *, update: bool, record: bool
) -> Wanted | None:
    """What is asked for, None where no claim is; UsageError for another format."""
    from claimcheck.errors import UsageError

    if claim_id is None:
        return None
    for option, given in (("--update-baseline", update), ("--record", record)):
        if given:
            raise UsageError(
                f"--explain looks at one claim, and {option} at all of them; give one of the two"
            )
    asked = forms or ("terminal",)
    name, _, file = asked[0].partition("=")
    if len(asked) > 1 or name not in FORMS:
        raise UsageError(f"--explain writes one of the formats {' and '.join(FORMS)}, not {', '.join(asked)}")
    return Wanted(claim_id, name, file or (None if output == "-" else output))


def explain(
    looked_for: Wanted, todo: "Plan", baseline: "Baseline | None", *, color: bool | None, unreadable: bool
) -> int:
    """Write the explanation, and end as a check of this claim alone would."""
    from claimcheck.cli.jobs import Verifiers, failing_on
    from claimcheck.explanation import explain_with
    from claimcheck.model import Report
    from claimcheck.report.explanation import ExplanationWriter
    from claimcheck.report.explanation_json import explanation_as_json
    from claimcheck.report.json import dumps
    from claimcheck.review import reviewed
    from claimcheck.verify import exit_status

    made = Verifiers()
    verifiers = [made.of(task) for task in todo.tasks]
    number = _document_of(verifiers, todo.documents, looked_for.claim_id)
    document, asked = todo.documents[number], todo.asked[number] if todo.asked is not None else None
    explanation = explain_with(made.of(todo.tasks[number]), document, looked_for.claim_id, asked)
    where: AbstractContextManager[TextIO] = unbroken(sys.stdout)
    if looked_for.file is not None:
        where = replacing(looked_for.file)
    with where as out:
        if looked_for.form == "json":
            out.write(dumps(explanation_as_json(explanation), out))
        else:
            ExplanationWriter(color=color).write(explanation, out)
    report = Report(document, (explanation.verdict,), failures=explanation.failures)
    [failing] = failing_on([report], [todo.labels[number]])
    return int(exit_status([reviewed(failing, baseline)], unreadable=unreadable))


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
