"""Places that a noun names: "Keller's birthplace is Lodz", "the capital of Torvia is Selt", "Selt is the capital of Torvia"."""

from collections.abc import Iterator, Sequence

from claimcheck.text import Token
from claimcheck_statements.facts.relations import Fact, place_run, stands_in
from claimcheck_statements.subjects import Subject, read_subject
from claimcheck_statements.views import View

__all__ = ["capital_of", "of_a_place", "seat", "setting"]

# What a thing has one place as: "Keller's birthplace is Lodz", "the place of birth of Keller".
_PLACE_NOUNS = (
    (("birthplace",), "born"),
    (("birth", "place"), "born"),
    (("place", "of", "birth"), "born"),
    (("hometown",), "from"),
    (("home", "town"), "from"),
    (("burial", "place"), "buried"),
    (("capital", "city"), "capital"),
    (("capital",), "capital"),
)
_OWNS = frozenset(["'s", "’s"])
_COPULAS = frozenset(["is", "was", "are", "were"])
_WITH_CAPITAL = frozenset(["city", "and", "the", "largest", "most", "populous"])
_LONGEST_CAPITAL = 8


def of_a_place(view: View, found: Sequence[Token], at: int) -> Fact | None:
    """The fact of "Keller's birthplace is Lodz" and "the capital of Torvia is Selt"."""
    lowers = [token.lower for token in found[:at]]
    run = place_run(found, at + 1)
    rest = at + 1 + len(run)
    if (
        not run
        or found[at].lower not in _COPULAS
        or (rest < len(found) and found[rest].text not in {".", ","})
    ):
        return None
    for noun, relation in _PLACE_NOUNS:
        owned = tuple(lowers[-len(noun) :]) == noun and lowers[-len(noun) - 1 : -len(noun)]
        if owned and owned[0] in _OWNS:
            of = found[: at - len(noun) - 1]
        elif (
            lowers[:1] == ["the"]
            and tuple(lowers[1 : 1 + len(noun)]) == noun
            and "of" in lowers[1 + len(noun) :][:1]
        ):
            of = found[2 + len(noun) : at]
        else:
            continue
        subject = read_subject(of)
        if relation == "capital" and found[at].lower != "is":
            return None  # what was the capital may be one no more
        if subject.names:
            place = " ".join(view.span.document.text[run[0].start : run[-1].end].split())
            return Fact(relation, "place", subject, run[0].start, run[-1].end, names=(place,))
    return None


def capital_of(subject: Subject, found: Sequence[Token], place: int) -> Iterator[Fact]:
    """What "Selt is the capital and largest city of Torvia" says of Torvia; what was its capital may be one no more."""
    if found[place - 1].lower != "is" or found[place].lower != "the":
        return
    after = place + 1
    lowers = [token.lower for token in found[after : after + _LONGEST_CAPITAL]]
    if (
        lowers[:1] != ["capital"]
        or "of" not in lowers
        or not set(lowers[1 : lowers.index("of")]) <= _WITH_CAPITAL
    ):
        return
    held = read_subject(place_run(found, after + lowers.index("of") + 1))
    if held.names and subject.names:
        yield Fact("capital", "place", held, found[0].start, found[place - 2].end, names=(subject.text,))


def setting(view: View, subject: Subject, found: Sequence[Token], place: int) -> Iterator[Fact]:
    """Where a work is set, if at one place: "is set in and around Lodz"."""
    if [token.lower for token in found[place : place + 2]] != ["set", "in"]:
        return
    for fact in stands_in(view, "set", subject, found[place:]):
        after = [token for token in found if token.start >= fact.end]
        listed = after and (after[0].lower in {"and", "or"} or _goes_on(after))
        if not listed:
            yield fact


def seat(view: View, subject: Subject, found: Sequence[Token], place: int) -> Iterator[Fact]:
    """Where a firm has its head office: "with its headquarters in Lodz"."""
    words = [token.lower for token in found[place : place + 3]]
    behind = 2 if words[:2] == ["head", "office"] else 1 if words[:1] == ["headquarters"] else 0
    if behind and words[behind : behind + 1] == ["in"]:
        yield from stands_in(view, "based", subject, found[place + behind :])


def _goes_on(after: Sequence[Token]) -> bool:
    """Whether another place follows behind a comma."""
    return len(after) > 1 and after[0].text == "," and after[1].text[0].isupper()
