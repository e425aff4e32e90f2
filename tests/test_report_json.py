"""The report for machines: its shape, its schema, and that it loses nothing."""

import io
import json
from collections import OrderedDict
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from claimcheck.model import Claim, Document, Failure, Label, Report
from claimcheck.report.json import JsonReporter, claims_as_json, dumps, report_as_json, schema
from tests.reports import DRAFT, KILLED, WIRE, Words, claim, hostile_reports, refuted, report, verdict

VALIDATOR = Draft202012Validator(schema())


CASUALTY: dict[str, object] = {"harm": "killed", "low": None, "high": 10, "victims": "miners", "as_of": None}


def refuted_with_value() -> Any:
    """A refuted casualty whose value has the fields of its kind."""
    told = refuted()
    return evolve(told, claim=evolve(told.claim, value=Words("x", CASUALTY)))


def written(*reports: Report, **options: Any) -> str:
    """What a reporter with these options writes, valid by the schema."""
    out = io.StringIO()
    JsonReporter(**options).write(reports, out)
    VALIDATOR.validate(json.loads(out.getvalue()))
    return out.getvalue()


def test_the_schema_is_a_schema() -> None:
    """The published file follows the standard that it names."""
    Draft202012Validator.check_schema(schema())


def test_a_report_is_one_object_with_the_fields_of_the_design() -> None:
    """All that a machine needs to show a verdict stands in the object."""
    told = refuted_with_value()
    failure = Failure("dates", "KeyError: 'x'", told.claim)
    given_report = report(evolve(told, failures=(failure,)), failures=(Failure("read", "x.pdf: no"),))
    words = "14 miners had been killed"
    start = WIRE.text.index(words)
    assert json.loads(written(given_report)) == {
        "schema": "claimcheck-report/1",
        "document": {"source": "draft.txt", "title": "", "published": "2021-05-02", "publisher": ""},
        "summary": {
            "claims": 1,
            "supported": 0,
            "refuted": 1,
            "outdated": 0,
            "conflicting": 0,
            "not_enough_evidence": 0,
            "failures": 2,
        },
        "sources": [
            {
                "source": "wire.txt",
                "title": "Toll at Orrin",
                "published": "2021-05-03",
                "publisher": "Orrin Post",
            }
        ],
        "claims": [
            {
                "id": told.claim.id,
                "kind": "casualty",
                "text": KILLED,
                "start": 26,
                "end": 26 + len(KILLED),
                "line": 2,
                "column": 1,
                "sentence": {
                    "text": told.claim.sentence.text,
                    "start": told.claim.sentence.start,
                    "end": told.claim.sentence.end,
                },
                "value": CASUALTY,
                "verdict": "refuted",
                "confidence": 0.9,
                "reason": told.reason,
                "origins": 1,
                "findings": [
                    {
                        "checker": "things",
                        "stance": "refutes",
                        "message": told.findings[0].message,
                        "confidence": 0.9,
                        "start": 26,
                        "end": 26 + len(KILLED),
                        "evidence": {
                            "source": "wire.txt",
                            "title": "Toll at Orrin",
                            "published": "2021-05-03",
                            "publisher": "Orrin Post",
                            "text": WIRE.text,
                            "start": 0,
                            "end": len(WIRE.text),
                            "line": 1,
                            "column": 1,
                            "relevance": 0.75,
                            "words": {
                                "text": words,
                                "start": start,
                                "end": start + len(words),
                                "line": 3,
                                "column": 23,
                            },
                        },
                    }
                ],
                "failures": [{"checker": "dates", "error": "KeyError: 'x'", "claim": told.claim.id}],
            }
        ],
        "failures": [{"checker": "read", "error": "x.pdf: no", "claim": None}],
    }


def test_several_documents_are_a_list() -> None:
    """One report is an object, several a list, and a list of one can be asked for."""
    one = report(verdict(KILLED, Label.SUPPORTED))
    assert isinstance(json.loads(written(one)), dict)
    assert [item["document"]["source"] for item in json.loads(written(one, one))] == [
        "draft.txt",
        "draft.txt",
    ]
    assert len(json.loads(written(one, several=True))) == 1
    assert json.loads(written()) == []


def test_claims_unchecked_are_the_same_without_verdicts() -> None:
    """What `split` writes follows the same schema."""
    about = claim(KILLED)
    unchecked: Any = claims_as_json(DRAFT, [about], [Failure("dates", "KeyError: 'x'")])
    VALIDATOR.validate(unchecked)
    checked: Any = report_as_json(report(verdict(KILLED, Label.SUPPORTED)))
    [said] = checked["claims"]
    [bare] = unchecked["claims"]
    assert bare == {name: said[name] for name in bare}
    assert set(said) - set(bare) == {"verdict", "confidence", "reason", "origins", "findings", "failures"}


class Side(Enum):
    """A plugin's own type."""

    LEFT = "left"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (300.0, "300"),
        (2.5, "2.5"),
        (1e300, "1e+300"),
        (float("inf"), "null"),
        (float("-inf"), "null"),
        (float("nan"), "null"),
        (True, "true"),
        (10**30, str(10**30)),
        (date(2020, 1, 2), '"2020-01-02"'),
        (datetime(2020, 1, 2, 3, 4), '"2020-01-02T03:04:00"'),  # noqa: DTZ001 - values have no zone
        ((1, (2.0,)), "[1, [2]]"),
        (OrderedDict(b=1, a=None), '{"b": 1, "a": null}'),
        ({1: "x"}, '{"1": "x"}'),
        (Side.LEFT, '"left"'),
        (Label.REFUTED, '"refuted"'),
        (Decimal("1.50"), '"1.50"'),
        (b"x", "\"b'x'\""),
    ],
)
def test_a_plugins_value_is_written_in_json_types(value: object, expected: str) -> None:
    """What JSON has no word for is null or text, never invalid JSON."""
    about = Claim(DRAFT.span, DRAFT.span, "thing", Words("x", {"it": value}))
    unchecked: Any = claims_as_json(DRAFT, [about])
    [item] = unchecked["claims"]
    assert json.dumps(item["value"]["it"]) == expected


@pytest.mark.parametrize(
    ("kind", "value", "valid"),
    [
        ("casualty", {"harm": "killed", "low": 3.0, "high": None, "victims": "", "as_of": None}, True),
        (
            "casualty",
            {"harm": "killed", "low": 3.0, "high": None, "victims": "", "as_of": date(2020, 1, 1)},
            True,
        ),
        ("casualty", {"harm": "killed", "low": "3", "high": None, "victims": "", "as_of": None}, False),
        ("casualty", {"harm": "killed", "low": 3}, False),
        ("amount", {"low": None, "high": 5, "unit": "USD", "counted": ""}, True),
        ("amount", {"low": None, "high": 5}, False),
        ("date", {"start": "2020-09-27", "end": "2020-09-28T00:00:00", "event": "x"}, True),
        ("date", {"start": "27 September", "end": None, "event": "x"}, False),
        ("announcement", {"speaker": None, "role": "", "verb": "say", "content": "x"}, True),
        ("announcement", {"verb": "say"}, False),
        ("quote", {"speaker": "A. Person", "words": "x"}, True),
        ("quote", {"speaker": "A. Person"}, False),
        ("statement", {}, True),
        ("weather", {"sky": ["blue"]}, True),
    ],
)
def test_the_schema_knows_the_values_of_our_kinds(
    *, kind: str, value: dict[str, object], valid: bool
) -> None:
    """The fields of our kinds are held to the design, and a plugin's own kind may have any."""
    about = Claim(DRAFT.span, DRAFT.span, kind, Words("x", value))
    assert VALIDATOR.is_valid(claims_as_json(DRAFT, [about])) is valid


@pytest.mark.parametrize("name", ["verdict", "findings", "origins"])
def test_half_a_verdict_is_not_valid(name: str) -> None:
    """A claim has a whole verdict or none."""
    whole: Any = report_as_json(report(refuted_with_value()))
    del whole["claims"][0][name]
    assert not VALIDATOR.is_valid(whole)


def test_a_field_of_no_meaning_is_not_valid() -> None:
    """A misspelt field does not pass."""
    whole: Any = report_as_json(report(refuted_with_value()))
    VALIDATOR.validate(whole)
    whole["claims"][0]["verdikt"] = "refuted"
    assert not VALIDATOR.is_valid(whole)


@given(hostile_reports())
@settings(max_examples=60, deadline=None)
def test_any_report_is_valid_and_read_back_the_same(hostile: Report) -> None:
    """Whatever stands in a text comes back from the JSON character by character."""
    text = written(hostile)
    assert text.replace("\n", "").isprintable() or "\xa0" in text
    assert json.loads(text) == json.loads(json.dumps(report_as_json(hostile)))
    assert text.encode("utf-8")


@given(hostile_reports())
@settings(max_examples=30, deadline=None)
def test_offsets_point_at_the_text_beside_them(hostile: Report) -> None:
    """`text` is what stands at `start` to `end`, in claims, sentences, passages and deciding words."""
    document = hostile.document.text
    for item in json.loads(written(hostile))["claims"]:
        for part in (item, item["sentence"]):
            assert document[part["start"] : part["end"]] == part["text"]
        for found in item["findings"]:
            passage = found["evidence"]
            text = next(
                each.text
                for each in (*hostile.sources, hostile.document)
                # Two halves of a pair that stand side by side come back from JSON as one character.
                if json.loads(json.dumps(each.source)) == passage["source"]
                and each.text[passage["start"] : passage["end"]] == passage["text"]
            )
            assert text[passage["words"]["start"] : passage["words"]["end"]] == passage["words"]["text"]


@given(hostile_reports())
@settings(max_examples=30, deadline=None)
def test_the_same_report_gives_the_same_bytes(hostile: Report) -> None:
    """Nothing of the run is in the output."""
    assert written(hostile) == written(hostile)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_every_encoding_can_hold_it(encoding: str) -> None:
    """Where the output is not UTF-8, letters are escaped and stay what they are."""
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding=encoding)
    text = {"text": "東京 “é” \ud800 \x9b \u202e \U000e0041 \U0001f692"}
    out.write(dumps(text, out))
    out.flush()
    assert json.loads(raw.getvalue().decode(encoding)) == text
    assert ("東京" in raw.getvalue().decode(encoding)) is (encoding == "utf-8")


def test_a_document_of_lone_surrogates_is_written() -> None:
    """A text that no encoding holds is still reported."""
    document = Document("\ud800 opened in 1950.", "\udcff.txt")
    text = written(Report(document))
    assert json.loads(text)["document"]["source"] == "\udcff.txt"
