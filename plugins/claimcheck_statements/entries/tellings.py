"""What a sentence tells, one verb at a time: who or what each verb is of, and the words that belong to it.

"It walked on four legs, reached a length of 7 metres, and was first described in 1926" tells three things of one subject.
No parser is used: verbs are known by their forms, subjects by what stands between one verb and the next.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import evolve

from claimcheck.text import Token
from claimcheck.values.openings import is_past
from claimcheck_statements.entries.owners import RELATIVE, Clause, Owner, owner_of
from claimcheck_statements.entries.telling import Telling
from claimcheck_statements.entries.verb_groups import (
    JOINING,
    NO_VERBS,
    PREPOSITIONS,
    VerbGroup,
    is_bare,
    verb_at,
    verb_groups,
)
from claimcheck_statements.views import View, places_outside

__all__ = ["goes_on_with_pronoun", "tellings"]

_OPENING = frozenset(
    "where when while whereas although though because whose whom after before until since if unless whether".split()
)
# These lead a clause only where a verb comes before the next sign: "after 1940", "after it was sold".
_MAY_LEAD = frozenset(["after", "before", "until", "since", "as"])
_HARD = frozenset([";", ":", "–", "—"])


def _segments(view: View, places: Sequence[int]) -> Iterator[tuple[str, list[int]]]:
    """The clauses of a sentence as runs of places, each with the word that opens it."""
    opener = ""
    run: list[int] = []
    for index, at in enumerate(places):
        token = view.tokens[at]
        lower = token.lower
        joined = index > 0 and view.tokens[places[index - 1]].end == token.start  # "1998–99"
        opens = (lower in _HARD and not joined) or lower in {";", ":"} or lower in _OPENING - _MAY_LEAD
        relative = (
            lower in RELATIVE
            and index > 0
            and not (
                lower == "that"
                and index + 1 < len(places)
                and view.tokens[places[index - 1]].lower in PREPOSITIONS
            )
        )
        if lower in _MAY_LEAD and index:
            opens = _leads_clause([view.tokens[place] for place in places[index + 1 :]])
        if opens or relative:
            yield opener, run
            opener, run = lower, []
            continue
        run.append(at)
    yield opener, run


def _leads_clause(behind: Sequence[Token]) -> bool:
    """Whether words go on with a subject and a verb of their own before the next sign: "after its water ran out"."""
    reach = next((at for at, token in enumerate(behind) if token.text in {",", ";", "."}), len(behind))
    groups = verb_groups(behind[:reach])
    return bool(groups) and groups[0].start > 0 and behind[groups[0].start - 1].lower not in JOINING


@lru_cache(maxsize=8192)
def tellings(view: View) -> tuple[Telling, ...]:
    """What a sentence tells, in its order."""
    told: list[Telling] = []
    places = places_outside(view)
    before: list[Token] = []
    for opener, run in _segments(view, places):
        found = [view.tokens[at] for at in run]
        told += _told(view, Clause(opener, found, before, tuple(told)), run)
        before = found or before
    told += _renamed(view, places)
    return tuple(told)


def goes_on_with_pronoun(view: View) -> bool:
    """Whether the first verb of a sentence has a pronoun for its subject, whatever opens it: "Born in Selt, he moved"."""
    first = next((one for one in tellings(view) if one.subject), None)
    return first is not None and bool(first.pronoun)


def _told(view: View, clause: Clause, run: Sequence[int]) -> list[Telling]:
    """What one clause tells; `run` has the places of its tokens."""
    found = clause.found
    groups = verb_groups(found)
    told: list[Telling] = []
    for index, group in enumerate(groups):
        after = groups[index + 1].start if index + 1 < len(groups) else len(found)
        known = [*clause.known, *told]
        owner = owner_of(evolve(clause, known=known), groups, index)
        if not index and owner.words and not clause.opener:
            told += _beside(view, clause, run, group, owner)
        end = _end(found, group.end, after, last=index + 1 == len(groups))
        goes_on = owner.defines and clause.opener not in RELATIVE
        first, last = owner.front
        told.append(
            Telling(
                view=view,
                subject=tuple(owner.words),
                verb=run[group.verb],
                start=run[group.start],
                end=run[end - 1] + 1,
                passive=group.passive or _reads_passive(found, group, known, defines=goes_on),
                negated=group.negated,
                front=(run[first], run[last - 1] + 1) if last > first else (0, 0),
                defines=owner.defines,
            )
        )
    return told


_INDEFINITE = frozenset(["a", "an"])


def _beside(
    view: View, clause: Clause, run: Sequence[int], group: VerbGroup, owner: Owner
) -> Iterator[Telling]:
    """What stands beside a subject and tells of it: "A weak acid, it ...", "Founded in 1888, the club ...", "Ana Ruiz, a painter, was"."""
    found, front = clause.found, owner.front
    stretches = [front] if front[1] > front[0] else []
    commas = [at for at, token in enumerate(found[: group.start]) if token.text == ","]
    if len(commas) > 1 and commas[-1] == group.start - 1:
        stretches.append((commas[0] + 1, commas[-1]))
    for start, stop in stretches:
        end = stop
        while end > start and not found[end - 1].text[0].isalnum():
            end -= 1
        if end <= start + 1:
            continue
        first = found[start].lower
        done = is_past(Token(first, first, found[start].start, found[start].end)) and first not in NO_VERBS
        if done and found[start + 1].lower in PREPOSITIONS:
            yield _apposed(view, owner.words, run[start:end], passive=True)
        elif first in _INDEFINITE:
            yield _apposed(view, owner.words, run[start:end], passive=False)


def _apposed(view: View, subject: Sequence[Token], run: Sequence[int], *, passive: bool) -> Telling:
    """The telling of words at some places that stand beside a subject: a participle, or what the subject is."""
    return Telling(
        view=view,
        subject=tuple(subject),
        verb=run[0],
        start=run[0],
        end=run[-1] + 1,
        passive=passive,
        negated=False,
        apposed=not passive,
    )


def _renamed(view: View, places: Sequence[int]) -> Iterator[Telling]:
    """What stands behind a name and says who or what bears it: "went to Ana Ruiz, the first Danish winner"."""
    found = [view.tokens[at] for at in places]
    for at in range(2, len(found) - 2):
        if (
            found[at].text != ","
            or not found[at - 1].text[0].isupper()
            or found[at + 1].lower not in {"the", "a", "an"}
        ):
            continue
        start = at
        while start and found[start - 1].text[0].isupper():
            start -= 1
        end = next(
            (
                place
                for place in range(at + 2, len(found))
                if not (found[place].text[0].isalnum() or found[place].text in {"-", "'s"})
            ),
            len(found),
        )
        closed = end == len(found) or found[end].text in {",", ".", ";"}
        told = any(verb_at(found, place, at + 1) is not None for place in range(at + 2, end))
        if closed and not told and end > at + 2 and start > 0:
            yield _apposed(view, found[start:at], places[at + 1 : end], passive=False)


def _reads_passive(
    found: Sequence[Token], group: VerbGroup, known: Sequence[Telling], *, defines: bool
) -> bool:
    """Whether a participle alone is a passive: "a film directed by", "is a film, released in 1990 and set in Selt"."""
    if not group.finite or not is_bare(found, group):
        return False
    behind = found[group.end].lower if group.end < len(found) else ""
    goes_on = bool(known) and (known[-1].base == "be" or known[-1].passive) and bool(known[-1].subject)
    joined = group.start > 0 and found[group.start - 1].lower in {",", "and"}
    return defines or behind == "by" or (goes_on and joined and behind in PREPOSITIONS)


def _end(found: Sequence[Token], start: int, after: int, *, last: bool) -> int:
    """Where the words of a verb end: before the subject of the next verb and what joins it."""
    renamed = next(
        (
            at
            for at in range(start + 1, after - 1)
            if found[at].text == ","
            and found[at + 1].lower in {"a", "an", "the"}
            and found[at - 1].text[0].isupper()
        ),
        None,
    )
    if renamed is not None:
        return renamed  # "near Brod, a town of 9,000 inhabitants"
    if last:
        end = after
        while end > start and not found[end - 1].text[0].isalnum():
            end -= 1
        return max(end, start)
    joins = [at for at in range(start, after) if found[at].lower in JOINING]
    end = joins[-1] if joins else after
    while end > start and found[end - 1].lower in JOINING:
        end -= 1
    return max(end, start)
