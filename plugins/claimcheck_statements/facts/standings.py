"""How high a work came on a chart, and the score that a site gives it: "peaked at number 5", "a score of 57 out of 100".

A song has one peak on a chart and a film one score of a site; both are compared only where chart or site are the same.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import evolve, frozen

from claimcheck.text import Token
from claimcheck.values.names import find_names
from claimcheck_statements.clash import Clash, written
from claimcheck_statements.subjects import Subject, is_proper, outside_brackets, read_subject, same_subject
from claimcheck_statements.views import NUMBER_WORDS, View

__all__ = ["find_other_standing"]

_PEAKING = frozenset(["peaked", "peaks", "peaking"])
_SCORES = frozenset(["score", "metascore"])
_VERBS = frozenset("has had have holds held received earned got garnered carries achieved attained".split())
_NUMBERED = frozenset(["number", "no", "no.", "#", "position"])
_MARKS = frozenset([".", "#"])
# Words between "score" or "peaked" and its number, and which way they bound it.
_BOUNDS = {
    ("more", "than"): 1,
    ("higher", "than"): 1,
    ("greater", "than"): 1,
    ("above",): 1,
    ("over",): 1,
    ("less", "than"): -1,
    ("lower", "than"): -1,
    ("fewer", "than"): -1,
    ("below",): -1,
    ("under",): -1,
}
_BETWEEN = frozenset(["of", "is", "was", "at", "in", "the", "a", "stands", "top"])
_LOOSE = frozenset("about around nearly almost roughly approximately between".split())
# With these it is not the one peak or score of the work itself.
_OTHER = frozenset(
    "user users audience debuted fell first re-entered re-peaked week weeks then later airplay".split()
)
_STAND_INS = frozenset("the its this song single album film movie game series show it".split())
_HIGHEST = 1000.0
_REACH = 5


@frozen
class _Standing:
    """A peak or a score with what it is of and on which chart or site, as far as it is named."""

    sort: str
    subject: Subject
    low: float
    high: float
    where: frozenset[str]
    """The words of names, in lower case, that stand in the sentence beside the subject."""
    start: int
    end: int
    by_a_turn: bool = False
    """Whether no number tells it but a turn of phrase: "topped the chart"."""


@lru_cache(maxsize=4096)
def _standings(view: View) -> tuple[_Standing, ...]:
    """The one peak and the one score that a sentence tells of its subject; none where it tells several."""
    if view.hedges or view.question:
        return ()
    found, _ = outside_brackets(view.tokens)
    lowers = [token.lower for token in found]
    reached = _reached(lowers) if not _ON_CHARTS.isdisjoint(lowers) else None
    if reached is not None:
        if view.negating and reached[1] < _HIGHEST:
            return ()
        on_charts = _standing(view, found, "peak", reached[2], reached)
        return tuple(evolve(each, by_a_turn=True) for each in on_charts if is_proper(each.subject))
    if not view.has_numbers or view.negating:
        return ()
    if not _OTHER.isdisjoint(lowers):
        return ()
    told = [
        (sort, at)
        for at, lower in enumerate(lowers)
        for sort, words in (("peak", _PEAKING), ("score", _SCORES))
        if lower in words and at
    ]
    if len(told) != 1:
        return ()
    sort, at = told[0]
    value = _value(lowers, at, sort)
    verb = at if sort == "peak" else next((place for place in range(1, at) if lowers[place] in _VERBS), None)
    return _standing(view, found, sort, verb, value) if value is not None and verb is not None else ()


def _standing(
    view: View, found: Sequence[Token], sort: str, verb: int, value: tuple[float, float, int, int]
) -> tuple[_Standing, ...]:
    """The standing of the subject before a verb."""
    low, high, first, last = value
    opening = _opening(found, verb)
    subject = read_subject(found[opening:verb])
    if not subject.known:
        return ()
    own = {token.start for token in found[opening:verb]}
    where = frozenset(
        word.lower()
        for mention in find_names(view.span)
        if mention.span.start not in own
        for word in mention.value.text.split()
    )
    return (_Standing(sort, subject, low, high, where, found[first].start, found[last - 1].end),)


_REACHING = frozenset("reached reaches hit hits entered enters cracked made attained debuted debuts".split())
_TOPPING = frozenset(["topped", "tops"])
_CHARTS = frozenset(["chart", "charts"])
_FAILING = (("failed", "to", "reach"), ("failed", "to", "enter"), ("failed", "to", "crack"))
_ON_CHARTS = _REACHING | _TOPPING | {"failed", "a"}
_HITS = frozenset("hit single song record entry".split())


def _reached(lowers: Sequence[str]) -> tuple[float, float, int, int] | None:
    """The places on a chart that a turn of phrase leaves room for, and where its words stand.

    "Topped the chart" is the first place, "reached number 6" and "debuted at number 6" that one or a higher, "a top-ten
    hit" one of ten, and "failed to reach the top ten" none of them.
    """
    if sum(lower in _PEAKING or lower in _TOPPING or lower in _REACHING for lower in lowers) > 1:
        return None
    readers = (_topping, _failing, _reaching, _as_a_hit)
    told = (reader(lowers, at) for at in range(1, len(lowers)) for reader in readers)
    return next(filter(None, told), None)


_Value = tuple[float, float, int, int]


def _topping(lowers: Sequence[str], at: int) -> _Value | None:
    charts = lowers[at] in _TOPPING and not _CHARTS.isdisjoint(lowers[at : at + _REACH])
    return (1.0, 1.0, at, at + 1) if charts else None


def _failing(lowers: Sequence[str], at: int) -> _Value | None:
    top = _top(lowers, at + 3) if tuple(lowers[at : at + 3]) in _FAILING else None
    return (top[0] + 1, _HIGHEST, at, top[1]) if top else None


def _reaching(lowers: Sequence[str], at: int) -> _Value | None:
    told = _top(lowers, at + 1) or _place(lowers, at + 1) if lowers[at] in _REACHING else None
    return (1.0, told[0], at, told[1]) if told else None


def _as_a_hit(lowers: Sequence[str], at: int) -> _Value | None:
    if lowers[at] not in {"was", "is", "became"} or lowers[at + 1 : at + 2] != ["a"]:
        return None
    told = _top(lowers, at + 1) or _place(lowers, at + 2)
    return (
        (1.0, told[0], at, told[1] + 1)
        if told and lowers[told[1] : told[1] + 1] and lowers[told[1]] in _HITS
        else None
    )


def _top(lowers: Sequence[str], at: int) -> tuple[float, int] | None:
    """The number of "the top ten" that begins at a place, and where it ends."""
    words = [
        place for place in range(at, min(len(lowers), at + _REACH)) if lowers[place] not in {"the", "a", "-"}
    ]
    if len(words) < 2 or lowers[words[0]] != "top" or words[1] - at >= _REACH:
        return None
    number = NUMBER_WORDS.get(lowers[words[1]], lowers[words[1]])
    return (float(number), words[1] + 1) if number.isdecimal() and number.isascii() else None


def _place(lowers: Sequence[str], at: int) -> tuple[float, int] | None:
    """The number of "number one" or "at number 6" that begins at a place, and where it ends."""
    words = [
        place for place in range(at, min(len(lowers), at + _REACH)) if lowers[place] not in {"at", "the", "-"}
    ]
    if len(words) < 2 or lowers[words[0]] not in _NUMBERED:
        return None
    number = NUMBER_WORDS.get(lowers[words[1]], lowers[words[1]])
    return (float(number), words[1] + 1) if number.isdecimal() and number.isascii() else None


def _opening(found: Sequence[Token], verb: int) -> int:
    """How many tokens before a verb only say where: "On Critic Count,"."""
    if found[0].lower not in {"on", "at"}:
        return 0
    return next((at + 1 for at in range(1, verb) if found[at].text == ","), 0)


def _value(lowers: Sequence[str], at: int, sort: str) -> tuple[float, float, int, int] | None:
    """The interval of the number behind a word, and where its words stand."""
    side, place = 0, at + 1
    while place < min(len(lowers), at + 1 + _REACH):
        bound = next((row for row in _BOUNDS if tuple(lowers[place : place + len(row)]) == row), ())
        if bound:
            side, place = _BOUNDS[bound], place + len(bound)
        elif lowers[place] in _BETWEEN or lowers[place] in _NUMBERED or lowers[place] in _MARKS:
            place += 1
        else:
            break
    if place >= len(lowers) or lowers[place - 1] in _LOOSE:
        return None
    text = NUMBER_WORDS.get(lowers[place], lowers[place])
    if not text.replace(".", "", 1).isdecimal() or not text.isascii():
        return None
    top = lowers[place - 1] == "top"
    numbered = top or any(one in _NUMBERED for one in lowers[at + 1 : place])
    if (sort == "peak") != numbered:
        return None
    number, last = float(text), place + 1
    if sort == "score" and not _of_a_hundred(lowers, last, number):
        return None
    if top:
        return 1.0, number, at + 1, last
    # A higher place on a chart has a smaller number.
    side = -side if sort == "peak" else side
    if side > 0:
        return number + 1, _HIGHEST, at + 1, last
    return (0.0, number - 1, at + 1, last) if side < 0 else (number, number, at + 1, last)


def _of_a_hundred(lowers: Sequence[str], last: int, number: float) -> bool:
    """Whether a score is one of a hundred, as far as what follows tells."""
    after = list(lowers[last : last + 3])
    if after[:2] == ["out", "of"]:
        return after[2:] == ["100"]
    if after[:1] == ["/"]:
        return after[1:2] == ["100"]
    return number > 10 and after[:1] != ["%"]


def find_other_standing(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two peaks on one chart, or two scores of one site; `topic` is what a pronoun may mean."""
    for mine in _standings(claim):
        for theirs in _standings(view):
            if mine.sort != theirs.sort or (mine.low <= theirs.high and theirs.low <= mine.high):
                continue
            if mine.where and mine.where == theirs.where and _one(mine, view, theirs, topic):
                here, there = (mine.start, mine.end), (theirs.start, theirs.end)
                message = f"the source gives '{written(view, *there)}' as the {mine.sort}, the text '{written(claim, *here)}'"
                return Clash(here, there, message, 0.75, exclusive=True, told_here_of_another=mine.by_a_turn)
    return None


def _one(mine: _Standing, view: View, theirs: _Standing, topic: Subject | None) -> bool:
    """Whether two standings are of one work, which the evidence may call "it" or "the song"."""
    short = theirs.subject.pronoun or all(word.lower() in _STAND_INS for word in theirs.subject.text.split())
    if not short:
        return same_subject(mine.subject, theirs.subject, people=False)
    if topic is not None and topic.names:
        return same_subject(mine.subject, topic, people=False)
    return not view.span.document.text[: view.span.start].strip() and bool(mine.subject.names)
