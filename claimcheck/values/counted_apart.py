"""Deeds of one event that are counted apart, as homes damaged and destroyed, and numbers that tell of a change: by how much, to what."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from itertools import islice, pairwise, takewhile

from claimcheck.model import Span
from claimcheck.text import Token
from claimcheck.values.number_tables import CHANGE_VERBS
from claimcheck.values.units import UNIT_WORDS
from claimcheck.values.words import lemma

__all__ = ["change_alike", "changes_opposed", "is_margin", "is_other_side", "step", "way"]

# One row a happening; what stands on its sides happens to others, or to the same at another time or price.
_ROWS = """
destroy raze flatten gut | damage
buy purchase acquire | sell
borrow | lend
import | export
hire recruit | dismiss sack
open | close shut
arrive enter | leave depart
arrest detain | charge indict | convict | sentence | acquit
earn gross | spend cost
deliver | order
plant sow | harvest
begin start | finish complete
apply | admit
win | lose
"""
_SIDES: dict[str, list[tuple[int, int]]] = {}
for _row, _line in enumerate(_ROWS.strip().split("\n")):
    for _side, _words in enumerate(_line.split("|")):
        for _word in _words.split():
            _SIDES.setdefault(_word, []).append((_row, _side))


def is_other_side(words: Sequence[Token], number: Span, others: Sequence[Token], other: Span) -> bool:
    """Whether two numbers are of different sides of one happening: of what was destroyed, of what was damaged."""
    if _is_against(words, number) != _is_against(others, other):
        return True
    mine, theirs = _told(words, number), _told(others, other)
    return any(theirs[row] != sides for row, sides in mine.items() if row in theirs)


_NEAR = 10
"""Words before and behind a number in which its deed stands."""
_CLAUSE_ENDS = frozenset([",", ";", ":", "—", "–", "(", ")", "but", "while", "which", "who", "that"])


def _goes_on(word: str) -> bool:
    return word not in _CLAUSE_ENDS


def _told(words: Sequence[Token], number: Span) -> dict[int, frozenset[int]]:
    """The sides of each row that the words of a number's clause near it tell of."""
    before = [word.lower for word in words if word.end <= number.start]
    after = [word.lower for word in words if word.start >= number.end]
    found: dict[int, frozenset[int]] = {}
    for near in (reversed(before), after):
        for word in takewhile(_goes_on, islice(near, _NEAR)):
            for row, side in _SIDES.get(lemma(word), ()):
                found[row] = found.get(row, frozenset()) | {side}
    return found


_SHARES = frozenset(["percent", "%", "votes", "vote"])


def _is_against(words: Sequence[Token], number: Span) -> bool:
    """Whether a share or a number of votes is that of those who were against something."""
    behind = [word.lower for word in words if word.start >= number.start]
    shares = not _SHARES.isdisjoint(behind[:3])
    return shares and "against" in takewhile(_goes_on, islice(behind, _NEAR))


_HEDGES = frozenset("about some around nearly almost over more than at least only just another a an".split())
_REACH = 8
"""Words before "to" or "by" among which a verb of change stands."""


def step(before: Sequence[str]) -> str:
    """Whether the words before a number make it what something changed "by" or "to"; "" for neither.

    >>> step(("rents", "rose", "by", "about")), step(("rents", "rose", "to")), step(("rents", "were"))
    ('by', 'to', '')
    >>> step(("cuts", "hours", "of", "every", "public", "library", "from", "60", "to")), step(("was", "up")), step(("picked", "up"))
    ('to', 'by', '')
    """
    words = list(before)
    while words and words[-1] in _HEDGES:
        words.pop()
    if not words:
        return ""
    if words[-1] in {"to", "by"} and not CHANGE_VERBS.isdisjoint(words[-_REACH:-1]):
        return words[-1]
    if words[-1] == "to" and "from" in words[-_FROM:-1] and not CHANGE_VERBS.isdisjoint(words):
        return "to"
    phrasal = words[-1] in _PARTICLES and len(words) > 1 and lemma(words[-2]) in _PHRASAL
    return "by" if words[-1] in CHANGE_VERBS and not phrasal else ""


_FROM = 5
"""Words before "to" in which "from" stands with what it was before."""
_PARTICLES = frozenset(["up", "down"])
_PHRASAL = frozenset(
    """pick make set take end turn sum put bring build open clean lock hold hand track hunt add give line shut back use break
    come show wake grow draw round fill hang mop gun shoot""".split()
)
"""Verbs with which "up" and "down" tell of no change: "picked up five"."""

_RISING = frozenset("rise increase grow climb jump surge soar gain expand raise lift add advance".split())
_FALLING = frozenset(
    "fall decrease decline drop shrink plunge slump dip reduce cut lower slash lose shed".split()
)


def change_alike(one: str, other: str) -> bool:
    """Whether two verbs in base form may tell of one change, whoever brings it about: "debt fell", "debt was reduced".

    >>> change_alike("fall", "reduce"), change_alike("fall", "grow")
    (True, False)
    """
    return any({one, other} <= verbs for verbs in (_RISING, _FALLING))


def changes_opposed(one: str, other: str) -> bool:
    """Whether of two verbs in base form the one tells of a rise and the other of a fall.

    >>> changes_opposed("rise", "lose"), changes_opposed("fall", "drop")
    (True, False)
    """
    pair = {one, other}
    return not (pair.isdisjoint(_RISING) or pair.isdisjoint(_FALLING))


def way(before: Sequence[str]) -> str:
    """Whether the last word of change right before a number tells of a rise, "up", or of a fall, "down"; "" for none.

    >>> way(("shares", "rose", "by")), way(("shares", "lost", "about")), way(("rents", "were"))
    ('up', 'down', '')
    """
    for word in reversed(before[-_RIGHT_BEFORE:]):
        base = lemma(word)
        if word in _CLAUSE_ENDS:
            return ""
        if base in _RISING or word == "up":
            return "up"
        if base in _FALLING or word == "down":
            return "down"
    return ""


_RIGHT_BEFORE = 4
_BEYOND = frozenset("over under above below".split())
# What something may lie above or below by so much.
_MARKS = frozenset(
    "budget target estimate forecast limit expectation expectations average normal par stage level quota".split()
)
_THAN = frozenset("more less higher lower fewer longer shorter bigger smaller better worse".split())


def is_margin(words: Sequence[Token], number: Span) -> bool:
    """Whether a number says how far something lies from another thing: "[$2 million] over budget", "[9 points] ahead of".

    >>> from claimcheck.model import Document
    >>> from claimcheck.text import tokens
    >>> text = Document("It cost $12 million, $2 million over budget.").span
    >>> is_margin(tokens(text), text.sub(21, 31)), is_margin(tokens(text), text.sub(8, 19))
    (True, False)
    """
    behind = [word.lower for word in words if word.start >= number.end][:3]
    if not behind:
        return False
    if behind[0] in _BEYOND:
        return not _MARKS.isdisjoint(behind[1:])
    return (
        behind[:2] == ["ahead", "of"]
        or behind[0] == "behind"
        or any(
            two == "than"
            and (one in _THAN or (one.endswith("er") and lemma(one) not in {one, "late", "early"}))
            for one, two in pairwise(behind[:2] if (behind[0],) not in UNIT_WORDS else behind)
        )
    )
