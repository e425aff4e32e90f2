"""What a sentence tells of a person of which there is one: how somebody died, the parents, the day of birth."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.text import Token
from claimcheck.values.places import NATIONALITIES
from claimcheck_statements.clauses import Clause, ends_at, title_at
from claimcheck_statements.facts.relations import Fact, makers, place_run, within
from claimcheck_statements.facts.told_rows import CAUSES
from claimcheck_statements.subjects import read_subject

__all__ = ["OF_PEOPLE"]

_COPULAS = frozenset(["is", "was", "are", "were"])
_CHILD = frozenset(["son", "daughter", "child"])
_BIRTHDAYS = frozenset(["birthday", "birthdate"])
_NOT_NOW = frozenset(["not", "was", "been", "never", "formerly", "previously", "n't"])
_OFFICES = frozenset(
    ["senator", "governor", "mayor", "congressman", "congresswoman", "premier", "bishop", "archbishop"]
)
_OWNED = 3
_REACH = 6
_LONGEST = 8
_PARENTS = {"father": "father", "mother": "mother", "dad": "father", "mom": "mother"}
_DYING = frozenset(
    ["died", "dies", "death", "drowned", "killed", "shot", "executed", "beheaded", "stabbed", "suicide"]
)


def _causes(clause: Clause) -> Iterator[Fact]:
    """How somebody died."""
    found = clause.found
    if not clause.subject.known:
        return
    at = next((place for place in range(clause.verb, clause.end) if _is_death(found, place)), None)
    if at is None:
        return
    if any(token.text[0].isupper() for token in found[clause.verb : at]):
        return
    rest = [token.lower for token in found[at : clause.end]]
    causes: dict[str, tuple[int, int]] = {}
    for place in range(len(rest)):
        for length in (3, 2, 1):
            cause = CAUSES.get(tuple(rest[place : place + length]))
            if cause is not None:
                causes.setdefault(cause, (place, place + length))
                break
    if causes:
        first, end = min(causes.values())[0], max(causes.values())[1]
        yield Fact(
            "cause",
            "value",
            clause.subject,
            found[at + first].start,
            found[at + end - 1].end,
            names=tuple(sorted(causes)),
        )


def _is_death(found: Sequence[Token], at: int) -> bool:
    """Whether a word says that its subject died: "was shot dead", but not "was shot", "nearly drowned"."""
    lower, before = found[at].lower, found[at - 1].lower
    if lower not in _DYING or before in {"nearly", "almost", "not", "n't"}:
        return False
    if lower in {"shot", "stabbed"}:
        after = [token.lower for token in found[at + 1 : at + 3]]
        dead = before == "fatally" or after[:1] == ["dead"] or after in (["to", "death"], ["and", "killed"])
        return dead and bool(_COPULAS & {before, found[at - 2].lower})
    return lower not in {"killed", "executed", "beheaded"} or before in _COPULAS


def _parents(clause: Clause) -> Iterator[Fact]:
    """The parents in "is the son of Karl and Ida Keller" and "was born to Ida Roth"."""
    found = clause.found
    if not clause.subject.known or found[clause.verb].lower not in {"is", "was"}:
        return
    for at in range(clause.verb + 1, clause.end - 1):
        pair = (found[at].lower, found[at + 1].lower)
        son = pair[0] in _CHILD and pair[1] == "of" and _plain(found[clause.verb + 1 : at])
        if son or pair == ("born", "to"):
            for fact in makers(clause.view, "parents", clause.subject, found, at + 2):
                yield Fact(
                    "parent",
                    "value",
                    clause.subject,
                    fact.start,
                    fact.end,
                    names=fact.names,
                    closed=len(fact.names) > 1,
                )
            return


def _plain(found: Sequence[Token]) -> bool:
    """Whether only an article and an adjective stand before "son": "the eldest"."""
    return (
        len(found) <= 2
        and all(token.text.islower() for token in found)
        and "adopted" not in {t.lower for t in found}
    )


def _of_owner(clause: Clause) -> Iterator[Fact]:
    """What "Keller's father was Karl Brandt" and "Keller's birthday is 5 May" tell."""
    found, verb = clause.found, clause.verb
    if verb < _OWNED or found[verb].lower not in {"is", "was"} or found[verb - 2].lower not in {"'s", "’s"}:
        return
    noun, subject = found[verb - 1].lower, read_subject(found[: verb - 2])
    if not subject.names:
        return
    if noun in _BIRTHDAYS:
        days = within(clause.view, "born", subject, found[verb].end, found[-1].end)
        rest = [token.start for token in found[verb + 1 :] if token.lower not in {"on", "the"}]
        yield from (day for day in days if rest and day.start == rest[0])
    elif noun in _PARENTS:
        run = title_at(found, verb + 1 + (len(found) > verb + 1 and found[verb + 1].lower == "named"))
        if run and ends_at(found, verb + 1 + len(run)):
            name = " ".join(token.text for token in run)
            yield Fact("parent", "value", subject, run[0].start, run[-1].end, names=(name,), closed=False)


def _spouse(clause: Clause) -> Iterator[Fact]:
    """To whom somebody is married now."""
    found, verb = clause.found, clause.verb
    lowers = [token.lower for token in found[verb : verb + _REACH]]
    if not clause.subject.known or lowers[:1] != ["is"] or "married" not in lowers or "to" not in lowers:
        return
    if _NOT_NOW & set(lowers):
        return
    for fact in makers(clause.view, "spouse", clause.subject, found, verb + lowers.index("to") + 1):
        if len(fact.names) == 1:
            yield evolve(fact, sort="value")


def _office(clause: Clause) -> Iterator[Fact]:
    """For which place somebody holds or held an office: "was a senator for Ohio"."""
    found, verb = clause.found, clause.verb
    if not clause.subject.known or found[verb].lower not in {"is", "was"}:
        return
    for at in range(verb + 1, min(verb + _LONGEST, clause.end - 2)):
        if found[at].lower in _OFFICES and found[at + 1].lower in {"of", "for", "from"}:
            run = place_run(found, at + 2)
            text = " ".join(token.text for token in run)
            plain = found[at - 1].lower in {"a", "an", "the"} or found[at - 1].lower in NATIONALITIES
            if run and plain:  # no deputy, no state senator
                yield Fact(
                    "office",
                    "value",
                    clause.subject,
                    run[0].start,
                    run[-1].end,
                    names=(found[at].lower, text),
                )
            return


OF_PEOPLE = (_causes, _parents, _of_owner, _spouse, _office)
"""The readers of what a clause tells of a person."""
