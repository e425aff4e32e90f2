"""Whether a source knows of whom a value is told."""

import pytest

from claimcheck.values.strangers import unknown_name
from tests.marked import marked


def stranger(claim: str, source: str) -> str:
    """Whom the source does not know, of a claim and a source with their values in square brackets."""
    return unknown_name(*marked(claim), *marked(source))


@pytest.mark.parametrize(
    ("claim", "source", "name"),
    [
        ("Ana Keller ran [226 yards].", "Ida Brandt ran for [226 yards] on Monday.", "Ana Keller"),
        ("Ana Keller rose early and left on [Monday].", "Ida Brandt left on [Monday].", "Ana Keller"),
        (
            "The club fired coach Ana Keller on [3 May].",
            "Coach Ida Brandt was fired by the club on [3 May].",
            "Ana Keller",
        ),
        ("Orrin Motors sold [900 cars].", "Delby Foods Inc. said that [900 cars] were sold.", "Orrin Motors"),
        # Of somebody else by name or pronoun, though the text knows them too.
        ("Ana Keller ran [226 yards]. Ida Brandt won.", "Ida Brandt ran for [226 yards].", "Ana Keller"),
        (
            "Ana Keller ran [226 yards]. Ida Brandt won.",
            "Ida Brandt won. She ran for [226 yards].",
            "Ana Keller",
        ),
        (
            "Ana Keller usually left on [Monday]. Brandt won.",
            "Ida Brandt left on [Monday].",
            "Ana Keller",
        ),
        # Another of the same given name.
        ("Marcus Odell left on [Monday]. Ida Brandt won.", "Marcus Keller left on [Monday].", "Marcus Odell"),
    ],
)
def test_whom_a_source_that_names_others_never_names_it_does_not_know(
    claim: str, source: str, name: str
) -> None:
    """Who does it or whom it is done to has to be named somewhere in the source."""
    assert stranger(claim, source) == name


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        # Named in another form, or elsewhere in the source.
        ("Ana Keller ran [226 yards].", "Keller ran for [226 yards]."),
        ("Ana Keller ran [226 yards].", "Ana Keller won. The champion ran for [226 yards], said Ida Brandt."),
        ("Sergei Orlov ran [226 yards].", "Sergey Orlov and Ida Brandt ran for [226 yards]."),
        (
            "The WHO sent [40 doctors].",
            "The World Health Organization and Delby Foods Inc. sent [40 doctors].",
        ),
        ("The Danish navy sank [two boats].", "Denmark sank [two boats], Orrin Motors said."),
        ("Orrin, B.C., sold [two mills].", "In Orrin, B.C., Ida Brandt bought [two mills]."),
        # An abbreviation of a thing.
        ("The phone has WiFi and [two cameras].", "With [two cameras] it is the best of Orrin Motors."),
        # The source names nobody.
        ("Ana Keller ran [226 yards].", "The champion ran for [226 yards]."),
        # Who does it in the source goes by no name, and whom it names the text knows too.
        ("Ana Keller left on [Monday]. Ida Brandt won.", "A woman left on [Monday], said Ida Brandt."),
        # Told by somebody, at some place: not of them.
        ("Ana Keller said that the mill sold [900 tons].", "The mill sold [900 tons], said Ida Brandt."),
        ("The mill of Ana Keller sold [900 tons].", "The mill sold [900 tons], said Ida Brandt."),
    ],
)
def test_whom_a_source_may_mean_it_knows(claim: str, source: str) -> None:
    """Another form, no names at all, or a name that is not the bearer's: nothing is unknown."""
    assert stranger(claim, source) == ""
