"""What opens a sentence or stands beside its subject: "Born in Selt, Ida Roth ...", "Orlan Mills, founded in 1993, is ..."."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence

from claimcheck.text import Token
from claimcheck.values.time_words import MONTHS
from claimcheck_statements.facts.fact_rows import DATED, MADE, PLACED
from claimcheck_statements.facts.relations import Fact, said_of
from claimcheck_statements.subjects import Subject, read_subject
from claimcheck_statements.views import View

__all__ = ["aside", "opening_length", "subject_behind", "told_beside"]

_OPENING = frozenset("on in at during after before since by between from until".split())
# These open a longer phrase, which tells of the subject behind its comma.
_LONGER = (
    frozenset(
        "following unlike like with despite besides throughout upon starting beginning according based distributed".split()
    )
    | DATED.keys()
    | MADE.keys()
    | PLACED.keys()
)
_SHORT_REACH, _REACH = 9, 16
_YEAR_DIGITS = 4
_PRONOUNS = frozenset(["he", "she", "it", "they"])


def opening_length(found: Sequence[Token]) -> int:
    """How many tokens make an opening such as "On 4 May 1950 ,", "In 1950" or "Distributed by Orlan Films ,"."""
    if not found or found[0].lower not in _OPENING | _LONGER:
        return 0
    reach = _REACH if found[0].lower in _LONGER else _SHORT_REACH
    for at, token in enumerate(found[:reach]):
        if token.text == "," and not _goes_on(found, at):
            return at + 1
    short = len(found) > 2 and len(found[1].text) == _YEAR_DIGITS and found[1].text.isdigit()
    return 2 if short and found[0].lower in _OPENING else 0


def _goes_on(found: Sequence[Token], at: int) -> bool:
    """Whether the opening goes on behind a comma: "On Monday , 4 May 1950 ,", "Born in Selt , Torvia ,"."""
    following = found[at + 1] if at + 1 < len(found) else None
    if following is None:
        return False
    if following.text[0].isdigit() or following.lower in MONTHS:
        return True
    apart = at + 2 < len(found) and found[at + 2].text == ","
    return apart and following.text[0].isupper() and following.lower not in _PRONOUNS


def subject_behind(found: Sequence[Token]) -> Subject:
    """The name that stands right behind an opening, whatever verb follows it: "Ida Roth comes from"."""
    end = next(
        (at for at, token in enumerate(found) if not (token.text[0].isupper() or token.text in {"-", "."})),
        len(found),
    )
    return read_subject(found[:end]) if end else Subject()


def aside(found: Sequence[Token]) -> range:
    """The places of a participle between commas behind the subject, "Orlan Mills, founded in 1993, makes"; empty for none."""
    comma = next((at for at, token in enumerate(found[:_REACH]) if token.text == ","), None)
    if comma is None or comma + 1 >= len(found) or not _is_told(found[comma + 1]):
        return range(0)
    close = next(
        (at for at in range(comma + 2, len(found)) if found[at].text == "," and not _goes_on(found, at)), None
    )
    if (
        close is None
        or close + 1 >= len(found)
        or not found[close + 1].text.islower()
        or found[close + 1].lower in {"and", "or"}
    ):
        return range(0)
    return range(comma + 1, close)


def _is_told(token: Token) -> bool:
    return token.lower in DATED or token.lower in MADE or token.lower in PLACED


def told_beside(
    view: View, subject: Subject, opening: Sequence[Token], before: Sequence[Token]
) -> Iterator[Fact]:
    """The facts of a participle that opens a sentence, and of one between commas behind its subject."""
    if not subject.known:
        return
    if opening and _is_told(opening[0]):
        yield from said_of(view, subject, opening, 0)
    for at in range(1, len(before) - 1):
        if before[at - 1].text == "," and _is_told(before[at]):
            yield from said_of(view, subject, before, at)
            return
