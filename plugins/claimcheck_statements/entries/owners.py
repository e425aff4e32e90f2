"""Whose a verb is: the words before it, the subject of the verb that it goes on with, or what "who" and "which" mean."""

from collections.abc import Sequence

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.nouns import is_people
from claimcheck.values.words import lemma
from claimcheck_statements.entries.telling import Telling
from claimcheck_statements.entries.verb_groups import (
    BEING,
    JOINING,
    PREPOSITIONS,
    PRONOUNS,
    VerbGroup,
    is_bare,
)

__all__ = ["RELATIVE", "Clause", "Owner", "owner_of"]

RELATIVE = frozenset(["who", "which", "that"])


@frozen
class Clause:
    """A stretch of a sentence between the words and signs that part clauses."""

    opener: str
    """The word that opens it: "who", "while"; "" for the first."""
    found: Sequence[Token]
    before: Sequence[Token]
    """The words of the clause before it."""
    known: Sequence[Telling]
    """What the sentence told before."""


@frozen
class Owner:
    """Whose a verb is."""

    words: Sequence[Token] = ()
    front: tuple[int, int] = (0, 0)
    """The places, within the clause, of what opens it before its subject."""
    defines: bool = False
    """Whether the verb goes on with what the sentence says that its subject is."""


def owner_of(clause: Clause, groups: Sequence[VerbGroup], index: int) -> Owner:
    """Whose the verb at an index is; without words where that is not known."""
    group, found, known = groups[index], clause.found, clause.known
    if not index:
        if clause.opener in RELATIVE and not group.start:
            return _antecedent(clause)
        return _first_subject(found, group)
    start = groups[index - 1].end
    between = found[start : group.start]
    joins = [at for at, token in enumerate(between) if token.lower in JOINING]
    tail = between[joins[-1] + 1 :] if joins else between
    latest = known[-1] if known else None
    if tail and tail[-1].lower in PRONOUNS:
        return Owner(tail[-1:], (group.start - len(tail), group.start - 1))
    if not tail and joins:
        main = next((one for one in reversed(known) if one.subject), None)
        return Owner(main.subject, defines=main.defines) if main is not None else Owner()
    bare = is_bare(found, group)
    led = any(token.lower in PREPOSITIONS for token in between)
    if bare and latest is not None and not joins and found[groups[index - 1].verb].lower in BEING:
        # "Is a film directed by", but not "is the father of a singer born in".
        return Owner() if led else Owner(latest.subject, defines=True)
    if joins and tail and not (bare and tail[0].lower in {"a", "an"}):
        return Owner(tail)
    return Owner()


def _first_subject(found: Sequence[Token], group: VerbGroup) -> Owner:
    """The subject before the first verb of a clause, what opens the clause set aside."""
    run = found[: group.start]
    if not run:
        return Owner()
    if run[-1].lower in PRONOUNS:
        return Owner(run[-1:], (0, len(run) - 1))
    commas = [at for at, token in enumerate(run) if token.text == ","]
    if not commas:
        if run[0].lower in PREPOSITIONS:
            short = len(run) > 2 and run[1].text[:1].isdigit()
            return Owner(run[2:], (0, 2)) if short else Owner()
        return Owner(run)
    if commas[-1] == len(run) - 1:
        # "Paul Keller, a Danish painter, was born": an aside stands between the subject and its verb.
        opened = 1 if run[0].lower in PREPOSITIONS and len(commas) > 2 else 0
        start = commas[opened - 1] + 1 if opened else 0
        return Owner(run[start : commas[opened]], (0, start))
    return Owner(run[commas[-1] + 1 :], (0, commas[-1]))


def _joins_name(run: Sequence[Token], at: int) -> bool:
    """Whether a small word joins two parts of a name: "Nomsa Dlamba of the People's Front"."""
    small = run[at].lower in {"of", "the", "'s", "’s", "&"}
    behind, before = run[at + 1 : at + 2], run[max(0, at - 2) : at]
    return small and bool(behind) and any(token.text[0].isupper() for token in before)


def _antecedent(clause: Clause) -> Owner:
    """What "who" or "which" goes on with: the name right before it, or what the sentence says that its subject is."""
    opener, known = clause.opener, clause.known
    run = list(clause.before)
    while run and not run[-1].text[0].isalnum():
        run.pop()
    at = len(run)
    while at and (run[at - 1].text[0].isupper() or _joins_name(run, at - 1)):
        at -= 1
    main = next((one for one in reversed(known) if one.base == "be" or one.defines), None)
    by = at > 0 and run[at - 1].lower == "by" and opener != "who"
    if at < len(run) and not by:
        return Owner(run[at:])
    person = bool(run) and is_people(lemma(run[-1].lower))
    apart = bool(clause.before) and clause.before[-1].text == ","
    led = any(token.lower in PREPOSITIONS for token in run)
    if (
        main is not None
        and (apart or not led)
        and (by or main is known[-1] or (opener == "who" and not person))
    ):
        return Owner(main.subject, defines=True)
    if led and not apart:
        return Owner()
    while at and run[at - 1].lower not in PREPOSITIONS | JOINING and run[at - 1].text[0].isalnum():
        at -= 1
    return Owner(run[at:])
