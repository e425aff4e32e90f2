"""An explanation for machines: one JSON object, as its published schema says."""

import json
from importlib.resources import files

from claimcheck.explanation import Answer, Explanation, Looked
from claimcheck.report.json import (
    document_as_json,
    failure_as_json,
    finding_as_json,
    verdict_as_json,
    words_as_json,
)

__all__ = ["SCHEMA_NAME", "explanation_as_json", "schema"]

SCHEMA_NAME = "claimcheck-explanation/1"


def schema() -> dict[str, object]:
    """The JSON Schema (draft 2020-12) that every explanation follows; it refers to that of reports by its id."""
    text = files("claimcheck.report").joinpath("claimcheck-explanation-1.schema.json").read_text("utf-8")
    loaded: dict[str, object] = json.loads(text)
    return loaded


def explanation_as_json(explanation: Explanation) -> dict[str, object]:
    """The explanation as JSON types."""
    row = explanation.weighing.row
    return {
        "schema": SCHEMA_NAME,
        "document": document_as_json(explanation.claim.document),
        "claim": verdict_as_json(explanation.verdict),
        "passages": [_passage(explanation, looked) for looked in explanation.passages],
        "throughout": [_answer(explanation, answer) for answer in explanation.throughout],
        "together": [_answer(explanation, answer) for answer in explanation.together],
        "judgement": {
            "supports": row.supports,
            "refutes": row.refutes,
            "predates": row.predates,
            "itself": row.own,
            "verdict": explanation.weighing.label.value,
            "origins": [
                [{"source": each.document.source, "line": each.span.line} for each in origin]
                for origin in explanation.origins
            ],
        },
        "sources": [document_as_json(source) for source in explanation.sources],
        "failures": [failure_as_json(failure) for failure in explanation.failures],
    }


def _passage(explanation: Explanation, looked: Looked) -> dict[str, object]:
    """A passage with what was said of it."""
    return {
        **document_as_json(looked.evidence.document),
        **words_as_json(looked.evidence.span),
        "relevance": round(looked.evidence.relevance, 4),
        "itself": looked.itself,
        "answers": [_answer(explanation, answer) for answer in looked.answers],
    }


def _answer(explanation: Explanation, answer: Answer) -> dict[str, object]:
    """What one checker said, each finding with what became of it."""
    found = []
    for finding in answer.findings:
        weight, why = explanation.weight_of(finding)
        found.append({"finding": finding_as_json(finding), "weight": weight.value, "why": why})
    return {"checker": answer.checker, "findings": found, "silences": list(answer.silences)}
