"""Rules of datelines: what opens a report and is no part of its first sentence."""

import pytest

from claimcheck import split
from claimcheck.model import Document
from claimcheck.values.datelines import dateline_end


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("TARNA, May 5 (WNA) – Rescuers found nobody.", "Rescuers found nobody."),
        ("TARNA, Arda – The truce holds.", "The truce holds."),
        ("TARNA -- It rained.", "It rained."),
        ("Tarna, Arda (WNA) – The truce holds.", "The truce holds."),
        ("(WNA) – The truce holds.", "The truce holds."),
        ("TARNA – “We stay,” she said.", "“We stay,” she said."),
        ("TARNA, May 5, 2021 (WNA) - 14 miners were found.", "14 miners were found."),
    ],
)
def test_a_sentence_begins_behind_its_dateline(text: str, said: str) -> None:
    """A place in capitals, or an agency in brackets, with nothing but a day beside it, up to a dash."""
    assert text[dateline_end(Document(text).span) :] == said


@pytest.mark.parametrize(
    "text",
    [
        "The truce – signed on May 5 – holds.",
        "NATO – the alliance – met.",
        "NATO said – again – no.",
        "WHO-led teams came – late.",
        "Minister Arda Lund – she leads the talks – left.",
        "TARNA –",
        "– No",
        "A–B",
        "",
    ],
)
def test_other_dashes_end_no_dateline(text: str) -> None:
    """Asides, joined words and lone signs stay in their sentence."""
    assert dateline_end(Document(text).span) == 0


def test_a_statement_does_not_claim_its_dateline() -> None:
    """Two papers that file one report on two days do not contradict each other."""
    (claim,) = split("TARNA, May 5 (WNA) – Rescuers brought the miners out.", kinds=["statement"])
    assert claim.span.text == "Rescuers brought the miners out."
