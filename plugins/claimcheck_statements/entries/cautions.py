"""Why a claim and a telling with its subject and verb may be of two things, or of one thing at two times."""

# ruff: noqa: SIM905 - a table of words reads best as text

from itertools import pairwise

from claimcheck.text import Token
from claimcheck.values.circumstances import told_apart
from claimcheck.values.directions import POINTS
from claimcheck.values.factuality import find_unasserted
from claimcheck.values.nouns import is_people
from claimcheck.values.places import NATIONALITIES
from claimcheck.values.verb_particles import other_particle
from claimcheck_statements.entries.laid_over import Laid
from claimcheck_statements.entries.telling import Telling
from claimcheck_statements.facts.definitions import is_person
from claimcheck_statements.views import View, Word

__all__ = ["adds_something", "is_of_another", "is_unasserted", "of_two_times"]

_PRESENT = frozenset("is are has have does do".split())
_PAST = frozenset("was were had did".split())
# Beside these a telling is of one time or turn of several.
_TURNS = frozenset(
    "before until till then again once formerly originally initially later earlier previously first-time anew".split()
)
# A clause that these lead binds what is told before it to a time or a case.
_BINDING = frozenset("when while if until unless since before after where".split())
_SOME = frozenset("one another some several two three many few other others either each part half".split())
_GENERATIONS = frozenset("i ii iii iv v vi vii viii jr sr".split())
_OPEN = frozenset(
    "if unless whether would could might may should will rumours rumors reportedly allegedly supposedly".split()
)
_HARMLESS = frozenset(
    "worldwide globally overall altogether total republic kingdom state city province county".split()
)
_WEIGHTY = 0.3


def _tense(telling: Telling) -> str:
    """Whether a telling is of the present or of the past, as far as its first verb tells: "has been" is of both."""
    found = [token.lower for token in telling.view.tokens[telling.start : telling.verb + 1]]
    first = found[0] if found else ""
    if telling.apposed or "been" in found:
        return ""
    if first in _PAST:
        return "past"
    if first in _PRESENT and len(found) == 1:
        return "present"
    return ""


def of_two_times(laid: Laid) -> bool:
    """Whether the one tells how a thing is and the other how it was, or how it was at one turn only."""
    tenses = {_tense(laid.mine), _tense(laid.theirs)}
    if tenses == {"past", "present"}:
        return True
    claimed = {token.lower for token in laid.alignment.claim.tokens}
    told = {token.lower for token in (*laid.theirs.subject, *laid.theirs.tokens, *_front(laid))}
    following = laid.theirs.view.tokens[laid.theirs.end : laid.theirs.end + 1]
    return bool((told ^ claimed) & _TURNS) or any(token.lower in _BINDING for token in following)


def _front(laid: Laid) -> list[Token]:
    """The words that open the clause of a telling."""
    return [token for view in laid.alignment.views[1:] for token in view.tokens]


def is_unasserted(laid: Laid) -> bool:
    """Whether the sentence of a telling, or the claim, only supposes, reports or calls false what it tells."""
    evidence = laid.theirs.view
    told = (*evidence.tokens, *laid.alignment.claim.tokens)
    if evidence.hedges or any(token.text in _OPEN for token in told):
        return True
    return bool(find_unasserted(evidence.span)) or bool(find_unasserted(laid.alignment.claim.span))


def is_of_another(laid: Laid) -> bool:
    """Whether the subjects, though of one name, may be two: another generation, one of several, another deed by its particle."""
    mine, theirs = laid.mine.subject, laid.theirs.subject
    if {mine[0].lower, theirs[0].lower if theirs else ""} & _SOME:
        return True
    if (
        not laid.theirs.pronoun
        and _marks(laid.mine) != _marks(laid.theirs)
        and any(token.text[0].isupper() for token in theirs)
    ):
        return True
    return bool(other_particle(laid.alignment.claim.span, laid.stretch.span)) or told_apart(
        laid.alignment.claim.span, laid.stretch.span
    )


def _marks(telling: Telling) -> frozenset[str]:
    """The numbers and initials in a subject, by which one bearer of a name is told from another."""
    return frozenset(
        token.lower.strip(".")
        for token in telling.subject
        if token.lower in _GENERATIONS
        or (len(token.text.strip(".")) == 1 and token.text[0].isupper() and token.text != "A")
    )


def adds_something(laid: Laid, start: int, *, end: int | None = None) -> bool:
    """Whether a telling has, from an offset on, words that the claim lacks and that may make it tell of a part, a place or a time.

    What only describes a name that both have is none: "by Norwegian singer Tove Lindrum".
    """
    stretch = laid.stretch
    stop = (
        end
        if end is not None
        else next(
            (token.start for token in stretch.tokens if token.start >= start and token.text in {",", ";"}),
            stretch.span.end,
        )
    )
    free = {word.start for word in laid.free}
    words = [word for word in stretch.words if start <= word.start < stop]
    return any(
        word.start in free
        and word.weight >= _WEIGHTY
        and word.lower not in _HARMLESS
        and not _describes_known(stretch, words, at, free)
        for at, word in enumerate(words)
    )


_PARTS = frozenset("central inner outer upper lower greater mainland rural urban coastal".split())
_GROUPS = frozenset(["band", "group", "duo", "trio", "company", "orchestra", "choir"])


def _describes_known(stretch: View, words: list[Word], at: int, free: set[int]) -> bool:
    """Whether a word says who bears a name right behind it that the claim has too: "Norwegian singer"."""
    behind = at + 1
    while behind < len(words) and words[behind].start in free and words[behind].sort != "number":
        behind += 1
    if behind >= len(words) or words[behind].sort != "name":
        return False
    run = words[at : behind + 1]
    # "English band The Larks".
    close = all(
        two.place - one.place == 1
        or (two.place - one.place == 2 and stretch.tokens[one.place + 1].lower == "the")
        for one, two in pairwise(run)
    )
    # "Western Osmia" is a part of Osmia.
    parted = any(word.lower in POINTS or word.lower in _PARTS for word in run[:-1])
    plain = not parted and all(
        word.lower in NATIONALITIES or word.base in _GROUPS or is_people(word.base) or is_person(word.base)
        for word in run[:-1]
    )
    return close and plain
