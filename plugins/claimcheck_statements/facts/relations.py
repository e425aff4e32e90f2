"""Days, places and makers that a sentence gives to what it speaks of, read at a given place of it."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence

from attrs import frozen

from claimcheck.model import Mention
from claimcheck.text import Token
from claimcheck.values.name_matching import same_person
from claimcheck.values.openings import is_past
from claimcheck.values.places import NATIONALITIES
from claimcheck.values.times import TimeSpan
from claimcheck_statements.facts.fact_rows import (
    CONTINENTS,
    DATED,
    MADE,
    NOT_BY_NATION,
    ON_WAY,
    OPEN_LIST,
    PARTICIPLES,
    PASSIVE,
    PLACED,
    PREPOSITIONS,
    RELATIVES,
)
from claimcheck_statements.moments import bound_before, moments
from claimcheck_statements.subjects import Subject
from claimcheck_statements.views import View

__all__ = [
    "Fact",
    "at_first",
    "life",
    "made_otherwise",
    "makers",
    "place_run",
    "said_of",
    "stands_in",
    "within",
]

_COUNTED_FROM = frozenset(["after", "before", "following", "since"])
_PARTICLES = frozenset("de van von der den di da del la le el al ibn bin st of the".split())
_LONGEST_ATTACHED = 10
_DESCRIBED = 5  # words that may describe a maker before the name: "the retired Kenyan sculptor"
_OTHERS = frozenset("he she they it caught".split())
_CARDINAL = frozenset(
    "northern southern eastern western central northeastern northwestern southeastern southwestern north south east west upper lower".split()
)
_JOINS = frozenset(["and", ",", "or"])
_ALONE = frozenset(["solely", "only", "entirely", "alone", "exclusively"])
_PAIR = 2
_PARTS = 6  # tokens of "the southwestern region of"


@frozen
class Fact:
    """The value that a sentence gives to a relation of a thing."""

    relation: str
    sort: str
    """day, place or makers."""
    subject: Subject
    start: int
    end: int
    day: Mention[TimeSpan] | None = None
    bound: str = ""
    """The word that makes a bound of the day: "before", "after"."""
    names: tuple[str, ...] = ()
    """The place, or all makers."""
    closed: bool = True
    """Whether the makers are all that there are, and the day is told as such and no mere year of a work."""
    nations: frozenset[str] = frozenset()
    """Of makers, the nations that the words before their names give: "by the Danish author Elsa Brandt"."""
    alone: bool = False
    """Whether the makers, as told, made it without others: "written solely by"."""


def within(view: View, relation: str, subject: Subject, start: int, end: int) -> Iterator[Fact]:
    """The first day between two offsets, as the value of a relation."""
    for day in moments(view):
        if start <= day.span.start and day.span.end <= end:
            bound = bound_before(view, day)
            between = {token.lower for token in view.tokens if start <= token.start < day.span.start}
            if between & _COUNTED_FROM and not bound:
                return  # "ten years after the war of 1991" is another day
            yield Fact(relation, "day", subject, day.span.start, day.span.end, day=day, bound=bound)
            return


def place_run(found: Sequence[Token], at: int) -> list[Token]:
    """The capitals from a place on: "Lodz , Poland"."""
    run: list[Token] = []
    for place in range(at, len(found)):
        token = found[place]
        capital = place + 1 < len(found) and found[place + 1].text[0].isupper()
        joins = bool(run) and capital and (token.text in {",", "-", "."} or token.lower in _PARTICLES)
        if not (token.text[0].isupper() or joins or (not run and token.lower == "the")):
            break
        run.append(token)
    return run if any(token.text[0].isupper() for token in run) else []


def _after_part(found: Sequence[Token], at: int) -> int:
    """The token after "the northern part of"; the same one where there is no such part."""
    for place in range(at, min(at + _PARTS, len(found))):
        if found[place].lower == "of":
            return place + 1
        if not found[place].text[0].islower():
            break
    return at


def stands_in(view: View, relation: str, subject: Subject, found: Sequence[Token]) -> Iterator[Fact]:
    """The place after the first "in", "at" or "from" of some tokens."""
    for at, token in enumerate(found[:_LONGEST_ATTACHED]):
        if token.lower in RELATIVES:
            return
        if token.lower not in {"in", "at", "from"}:
            continue
        # "Set in and around Lodz".
        first = at + 1 + 2 * ([one.lower for one in found[at + 1 : at + 3]] == ["and", "around"])
        first += first < len(found) and found[first].text in _CARDINAL
        run = place_run(found, first) or place_run(found, _after_part(found, first))
        if not run or any(day.span.start <= run[0].start < day.span.end for day in moments(view)):
            continue
        text = " ".join(view.span.document.text[run[0].start : run[-1].end].split())
        if any(one.lower == "continent" and one.start == run[-1].end + 1 for one in found):
            text = CONTINENTS.get(run[-1].lower, text)
        yield Fact(relation, "place", subject, run[0].start, run[-1].end, names=(text,))
        return


def _only_nations(run: Sequence[Token]) -> bool:
    """Whether a run of capitals only describes: "the American sculptor"."""
    return all(token.lower in NATIONALITIES for token in run)


def _named(found: Sequence[Token], at: int) -> tuple[list[list[Token]], bool]:
    """The names of a list from a place on, and whether the list is closed."""
    runs: list[list[Token]] = [[]]
    described, closed = 0, True
    for place in range(at, len(found)):
        token = found[place]
        capital = place + 1 < len(found) and found[place + 1].text[0].isupper()
        joins = token.lower in _PARTICLES or token.text in {"-", "'", "’"}
        if token.text[0].isupper() or (runs[-1] and joins and capital):
            runs[-1].append(token)
        elif token.text == "." and runs[-1] and len(runs[-1][-1].text) <= 3:
            continue
        elif token.lower in {"and", "&", ",", "/"}:
            runs.append([])
            described = 0
        elif token.lower in OPEN_LIST:
            closed = False
        elif token.lower in {"'s", "’s"}:
            # Not she but what is hers, or her husband.
            runs[-1] = []
            closed = False
            break
        elif _ends_list(token) or not _only_nations(runs[-1]) or described == _DESCRIBED:
            break
        else:
            runs[-1] = []
            described += 1
    return [run for run in runs if not _only_nations(run)], closed


def _both(found: Sequence[Token]) -> list[list[Token]]:
    """The two that "both" means: "directed by Ann Roth, starring Paul Keller, and written by both"."""
    made = next((at for at, token in enumerate(found) if token.lower in MADE), len(found))
    runs: list[list[Token]] = [[]]
    for token in found[made:]:
        if token.text[0].isupper() or (runs[-1] and token.text in {"-", "'", "’"}):
            runs[-1].append(token)
        elif runs[-1]:
            runs.append([])
    named = [run for run in runs if run and not _only_nations(run)]
    return named if len(named) == _PAIR else []


def _ends_list(token: Token) -> bool:
    """Whether a word ends a list of names."""
    lower = token.lower
    return lower in RELATIVES or lower in PREPOSITIONS or lower in PARTICIPLES or not token.text[0].isalpha()


def makers(view: View, relation: str, subject: Subject, found: Sequence[Token], at: int) -> Iterator[Fact]:
    """Who made a thing, from the words after "by"; a maker without a name where only the nation is told."""
    runs, closed = _named(found, at)
    if not runs and at < len(found) and found[at].lower == "both":
        runs, closed = _both(found[: at - 1]), True
    nations = _nations_of(found, at)
    alone = bool(_ALONE & {token.lower for token in found[max(0, at - 4) : at]}) or _ends_alone(found)
    if runs:
        text = view.span.document.text
        names = tuple(" ".join(text[run[0].start : run[-1].end].split()) for run in runs)
        start, end = runs[0][0].start, runs[-1][-1].end
        yield Fact(
            relation,
            "makers",
            subject,
            start,
            end,
            names=names,
            closed=closed,
            nations=nations,
            alone=alone and closed,
        )
    elif nations and found[at].lower in {"a", "an"}:
        end = next((place for place in range(at + 1, len(found)) if _ends_list(found[place])), len(found))
        yield Fact(relation, "makers", subject, found[at].start, found[end - 1].end, nations=nations)


def made_otherwise(here: Fact, there: Fact, facts: Sequence[Fact]) -> bool:
    """Whether a sentence's facts name all makers of one fact as those who did another part of the same work."""
    others = [
        name
        for fact in facts
        if fact.sort == "makers" and fact.relation != there.relation and fact.subject == there.subject
        for name in fact.names
    ]
    return all(any(same_person(mine, name) is True for name in others) for mine in here.names)


def _nations_of(found: Sequence[Token], at: int) -> frozenset[str]:
    """The nations told of one maker before the name: "a French director", "Danish singer Elsa Brandt"."""
    nations = set()
    for token in found[at : at + _DESCRIBED + 2]:
        if token.lower in {"and", ","} or (token.text.islower() and _ends_list(token)):
            break
        if token.text[0].isupper() and token.lower in NATIONALITIES:
            nations.add(NATIONALITIES[token.lower])
    after = {token.lower for token in found[at : at + _DESCRIBED + 2]}
    return frozenset() if after & NOT_BY_NATION else frozenset(nations)


def _ends_alone(found: Sequence[Token]) -> bool:
    last = [token.lower for token in found if token.text[0].isalnum()][-1:]
    return bool(_ALONE & set(last))


def _joined(found: Sequence[Token], at: int) -> bool:
    """Whether a participle that no table has goes on with those before it: "directed and edited by"."""
    ends = at + 1 < len(found) and found[at + 1].lower in _JOINS | {"by"}
    return found[at - 1].lower in _JOINS and is_past(found[at]) and ends


def _another_deed(found: Sequence[Token], at: int) -> bool:
    """Whether another clause or deed begins at a token: "born in Lodz, and killed in 1907"."""
    lower = found[at].lower
    after_and = at > 0 and found[at - 1].lower in {"and", "but"}
    return lower in RELATIVES or (after_and and is_past(found[at]))


def said_of(view: View, subject: Subject, found: Sequence[Token], at: int) -> Iterator[Fact]:
    """What coordinated participles from a place on say: "was written and directed by ... in 1950"."""
    said: list[Token] = []
    while at < len(found):
        token = found[at]
        if any(token.lower in rows for rows in (MADE, DATED, PLACED, PASSIVE)):
            said.append(token)
        elif (
            not (said and (token.lower in _JOINS | _ALONE or _joined(found, at)))
            and token.lower not in ON_WAY
        ):
            break
        at += 1
    if not said:
        return
    rest = found[at:]
    attached = rest[:_LONGEST_ATTACHED]
    end = attached[-1].end if attached else said[-1].end
    end = next((token.start for place, token in enumerate(attached) if _another_deed(attached, place)), end)
    for form in (token.lower for token in said):
        if form in MADE and rest and rest[0].lower == "by":
            yield from makers(view, MADE[form], subject, found, at + 1)
        if form in DATED or form in PASSIVE:
            yield from within(view, DATED.get(form) or PASSIVE[form], subject, said[-1].end, end)
        if form in PLACED:
            told = tuple(stands_in(view, PLACED[form], subject, rest))
            yield from told or _at_last(view, PLACED[form], subject, rest)


def _at_last(view: View, relation: str, subject: Subject, rest: Sequence[Token]) -> Iterator[Fact]:
    """The place that a comma or a day sets apart from the circumstances: "died of a fever on 3 June, in Lodz"."""
    for at, token in enumerate(rest):
        if token.lower in RELATIVES | _OTHERS or token.lower.endswith("ed"):
            return  # what follows may be where he caught it: "a fever that he had caught in Lodz"
        apart = at and (rest[at - 1].text == "," or rest[at - 1].text.isdecimal())
        if apart and token.lower in {"in", "at"}:
            yield from stands_in(view, relation, subject, rest[at : at + _LONGEST_ATTACHED])
            return


def _behind_comma(view: View, relation: str, subject: Subject, found: Sequence[Token]) -> Iterator[Fact]:
    """The place that stands right behind a day: "(born 4 May 1950, Lodz, Poland)"."""
    run = place_run(found, 1) if found and found[0].text == "," else []
    if run and run[-1] == found[-1]:
        text = " ".join(view.span.document.text[run[0].start : run[-1].end].split())
        yield Fact(relation, "place", subject, run[0].start, run[-1].end, names=(text,))


def _relations_of(bracket: Sequence[Token], days: Sequence[Mention[TimeSpan]]) -> list[str]:
    """What the days of a bracket after a name are: of birth, of death, or neither."""
    before = {token.lower for token in bracket if token.start < days[0].span.start}
    between = {token.lower for token in bracket if days[0].span.end <= token.start < days[-1].span.start}
    if before & {"died", "d"}:
        return ["died"]
    if before & {"born", "b"}:
        return ["born", "died"] if between & {"died", "d", "-", "–", "—", "−"} else ["born"]
    return ["born", "died"] if len(days) == 2 else []


def life(view: View, subject: Subject, brackets: Sequence[Sequence[Token]], before: int) -> Iterator[Fact]:
    """The days in the bracket after a name: "(born 4 May 1950)", "(1950 - 2001)"."""
    for bracket in brackets:
        if not bracket or bracket[0].start > before:
            continue
        days = [
            day
            for mention in moments(view)
            if bracket[0].start <= mention.span.start and mention.span.end <= bracket[-1].end
            for day in (mention.value.bounds or (mention,))
        ]
        relations = _relations_of(bracket, days) if days else []
        for relation, day in zip(relations, days, strict=False):
            yield Fact(relation, "day", subject, day.span.start, day.span.end, day=day)
        if relations == ["born"]:
            behind = [token for token in bracket if token.start >= days[0].span.end]
            yield from tuple(stands_in(view, "born", subject, behind)) or _behind_comma(
                view, "born", subject, behind
            )
        if relations:
            return


_FIRST = frozenset(["first", "originally", "initially"])
_BEFORE_MAKER = 4


def at_first(view: View, fact: Fact) -> bool:
    """Whether somebody is told to be only the first who made a thing: "was first recorded by"."""
    before = [token.lower for token in view.tokens if token.end <= fact.start][-_BEFORE_MAKER:]
    return not _FIRST.isdisjoint(before)
