"""`claimcheck split`: the claims, unchecked."""

import json
import re

from jsonschema import Draft202012Validator

from claimcheck.report.json import schema
from tests.commands import Run

VALIDATOR = Draft202012Validator(schema())


def test_split_lists_claims_as_text(run: Run) -> None:
    """A line a claim, with its place, kind, meaning and words."""
    result = run("split", "false.txt", "--kinds", "casualty")
    assert result.exit_code == 0
    assert re.fullmatch(r"false\.txt:1:\d+: casualty: .+ -- .*killed 12 miners\n", result.stdout)


def test_split_writes_json_without_verdicts(run: Run) -> None:
    """The same schema holds."""
    written = json.loads(run("split", "false.txt", "--format", "json").stdout)
    VALIDATOR.validate(written)
    assert [item["kind"] for item in written["claims"] if "verdict" not in item] != []


def test_split_of_nothing_ends_with_5(run: Run) -> None:
    """As `check` does."""
    assert run("split", "idle.txt", "--kinds", "casualty").exit_code == 5
