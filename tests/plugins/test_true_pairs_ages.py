"""Two ages of one person, both true at their times, and what no two times excuse."""

from datetime import date

import pytest

from claimcheck import check
from claimcheck.model import Document, Stance
from tests.true_pairs import refuted_either_way

# A text and a source that may both be true, parted by "||".
PAIRS = """
Otto Klein was 12 when his father died at the age of 81.||Otto Klein died at the age of 78.
Otto Klein's wife died aged 81.||Otto Klein died aged 78.
Otto Klein died on Monday. He was 78 when he retired.||Otto Klein died at the age of 81.
The actor Otto Klein died aged 81.||His son Otto Klein junior died aged 44.
Otto Klein died at 9 on Monday.||Otto Klein died at the age of 81.
Otto Klein fell ill at 78 and died at 81.||Otto Klein died aged 81.
The driver, 52, was arrested in Brod on Monday.||The driver, 25, was arrested in Selt on Monday.
Ruth Hale, 54, lives in Brod.||Ruth Hale, 45, lives in Brod.
Ruth Hale, 54, was arrested on Monday.||Ruth Hale, 55, was arrested on Monday.
Ruth Hale, 54, was arrested on Monday.||Ruth Hale, 45, was arrested on Friday.
The driver, 52, was arrested in Brod on Monday.||The second driver, 25, was arrested in Brod on Monday.
The victim, a 27-year-old nurse, was found on Friday.||The victim, a 31-year-old cook, was found on Friday.
Ana Ruiz, 24, won the race in Brod.||Ana Ruiz, 29, won the race in Brod.
Ana Ruiz, 24, was arrested in Brod.||Ana Ruiz, 31, was arrested in Brod.
Ana Ruiz, 24, whose father died in the blast, lives in Brod.||Ana Ruiz, 61, died in Brod on Monday.
Ana Ruiz, 24, survived the crash that killed her mother.||Ana Ruiz, 61, died in Brod on Monday.
Ana Ruiz, 24, and Otto Klein won silver in Brod.||Ana Ruiz, 28, and Otto Klein won gold in Brod.
The 12-year-old Ana Ruiz saw two men die in Brod.||Ana Ruiz, 61, died in Brod on Monday.
Ana Ruiz, 24, a nurse, was among the dead.||Ana Ruiz, 23, a nurse from Brod, was killed.
Ana Ruiz, 24, reported on the deaths in Brod.||Ana Ruiz, 61, was found dead in Brod.
Ana Ruiz, 24, was charged with killing Otto Klein.||Ana Ruiz, 44, was freed after serving a sentence for killing Otto Klein.
Otto Klein, 51, shot Ana Ruiz, 24.||Otto Klein, 71, who shot Ana Ruiz in 1990, died on Friday.
Ana Ruiz, 24, was wounded by Otto Klein in Brod.||Ana Ruiz, 44, who was wounded by Otto Klein twenty years ago, spoke in Brod.
The 30-year-old Palace Hotel was hit by fire.||The 90-year-old Palace Hotel was hit by rockets.
"""

CLASHES = """
Otto Klein died on Monday at the age of 81.||Otto Klein, who died on Monday, was 78.
Otto Klein, the painter, died in Selt on Monday at 81.||The painter Otto Klein died on Monday, aged 78.
Otto Klein, the painter, died at 81.||Otto Klein, who led the school in Selt for years, has died at the age of 78.
The painter Otto Klein has died at the age of 81.||Otto Klein was 78 when he died.
There has been rioting in Brod in protest at the death of 9-year-old Ana Ruiz.||Violence has gripped Brod since the death of 15-year-old Ana Ruiz.
Ana Ruiz, 81, known as the Fox, died on Thursday.||Ana Ruiz, 95, the former spy, died in her sleep on Thursday.
The 24-year-old nurse Ana Ruiz was killed in the blast.||The blast in Brod killed Ana Ruiz, 42, and hurt ten others.
Ana Ruiz, poet of the harbour, dies at 91||Ana Ruiz, poet of the harbour, dies at 95
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_two_ages_of_one_person_may_be_of_two_times(pair: str) -> None:
    """Whichever of the two is the text."""
    assert refuted_either_way(pair) == []


@pytest.mark.parametrize("pair", CLASHES.strip().splitlines())
def test_nobody_dies_at_two_ages(pair: str) -> None:
    """Whichever of the two is the text."""
    assert len(refuted_either_way(pair)) >= 2


@pytest.mark.parametrize(
    ("years", "published", "refuted"),
    [
        (31, date(2021, 5, 8), True),
        (31, date(2026, 5, 8), False),
        # A birthday may lie between two reports, hardly between those of one day.
        (25, date(2021, 5, 4), True),
        (25, date(2021, 5, 8), False),
    ],
)
def test_two_reports_of_one_season_give_one_age(years: int, published: date, *, refuted: bool) -> None:
    """Whatever they tell of the person; years apart both may be right."""
    text = Document("Ana Ruiz, 24, was arrested in Brod.", source="text", published=date(2021, 5, 3))
    source = Document(
        f"Police in Brod held the singer Ana Ruiz, {years}, overnight.", source="wire", published=published
    )
    found = [finding for verdict in check(text, [source]).verdicts for finding in verdict.findings]
    assert any(finding.stance is Stance.REFUTES for finding in found) is refuted


STORY = """A car struck two people in Brod on Friday. Police closed the bridge of Brod for hours.
{sentence}
The mayor of Brod called it a dark day. A driver from Selt was held. The bridge was open again on Sunday."""


def in_stories(pair: str) -> bool:
    """Whether one of two sentences is refuted where each stands in a story on one event."""
    mine, theirs = (
        Document(STORY.format(sentence=sentence), source=name)
        for sentence, name in zip(pair.split("||"), ("text", "wire"), strict=True)
    )
    found = [finding for verdict in check(mine, [theirs]).verdicts for finding in verdict.findings]
    return any(finding.stance is Stance.REFUTES for finding in found)


@pytest.mark.parametrize(
    "pair",
    [
        "Ana Ruiz, 24, was hurt when the car hit her on the bridge.||The driver hit 41-year-old Ana Ruiz on the bridge.",
        "The hit-and-run driver who killed a 66-year-old Selt woman on the bridge was held.||The driver who killed a 91-year-old woman on the bridge in the hit-and-run crash was held.",
        "The body of 24-year-old Ana Ruiz was found under the bridge.||Ana Ruiz, 51, was found dead under the bridge.",
    ],
)
def test_stories_on_one_event_give_one_age(pair: str) -> None:
    """Of somebody named, or of the only one of whom either tells with that noun."""
    assert in_stories(pair)


@pytest.mark.parametrize(
    "pair",
    [
        "Ana Ruiz, 24, was hurt when the car hit her on the bridge.||Ana Ruiz, 27, was hurt by the car on the bridge, a court heard.",
        "Ana Ruiz, then 24, was hurt by the car on the bridge.||Ana Ruiz, 44, whom the car hurt on the bridge, spoke in Brod.",
        "The car hit a 66-year-old woman on the bridge.||The car hit a 91-year-old woman and a 66-year-old woman on the bridge.",
        "The car hit a 66-year-old woman on the bridge.||The car hit a 17-year-old boy on the bridge.",
    ],
)
def test_a_story_may_be_told_years_later_or_of_several(pair: str) -> None:
    """A trial, a look back, another person."""
    assert not in_stories(pair)
