"""Rules of `claimcheck.values.contexts`: what two texts leave unnamed is one thing only where they speak of the same."""

import pytest

import claimcheck
from claimcheck.model import Document, Label
from claimcheck.values.contexts import in_one_context, known_otherwise

# Each text tells of another firm, match or band, and leaves it to the sentence before to say of which.
OTHERS = [
    (
        "Selt Mills makes paper in Brod. The company has fewer than 2,000 employees.",
        "Orrin makes ships in Kestrel. The company employs 2,400 people in eleven countries.",
    ),
    (
        "Rovers beat Brod on Saturday. A crowd of 8,412 watched the match.",
        "United lost to Selt in May. Attendance at the match: 8,214.",
    ),
    (
        "The Larks played in Selt. The music video has less than 200 million views.",
        "Tommy Hale sang in Brod. The music video has received over 230 million views.",
    ),
    (
        "Orrin reported on Thursday. Profit rose 18 percent to $412 million.",
        "Selt Bank reported on Friday. Profit was $412 million, up 16 percent.",
    ),
]


@pytest.mark.parametrize(("draft", "reference"), OTHERS)
def test_the_company_of_another_text_is_another(draft: str, reference: str) -> None:
    """No number of it refutes one of the first text's."""
    texts = Document(draft, source="draft"), Document(reference, source="reference")
    report = claimcheck.check(texts[0], against=[texts[1]])
    assert Label.REFUTED not in {verdict.label for verdict in report.verdicts}


def test_a_sentence_alone_leaves_it_open() -> None:
    """Where one text has named nothing, nothing says that it is of something else."""
    one, two = (
        Document(text).span
        for text in ("The company has 300 employees.", "The company has 300 employees in Brod.")
    )
    assert in_one_context(one, two)
    assert in_one_context(two, one)


def test_a_last_name_is_of_whom_its_text_knows() -> None:
    """A text that knows Karl Brandt means no Paul by it."""
    text = Document("Karl Brandt makes ships. Brandt employs 900 people.").span
    assert known_otherwise("paul", "brandt", text)
    assert not known_otherwise("karl", "brandt", text)
