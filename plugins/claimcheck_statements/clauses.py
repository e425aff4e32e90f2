"""The main clause of a sentence with its subject and verb, and the titles and names that stand in it."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.openings import is_past
from claimcheck_statements.facts.fact_rows import ON_WAY, RELATIVES
from claimcheck_statements.facts.facts import joined
from claimcheck_statements.facts.openings import opening_length
from claimcheck_statements.facts.relations import Fact
from claimcheck_statements.facts.told_rows import AIRED
from claimcheck_statements.subjects import Subject, outside_brackets, read_subject
from claimcheck_statements.views import View

__all__ = ["Clause", "clause_of", "ends_at", "subject_of", "title_at", "value_in"]

_INDEFINITE = frozenset(["a", "an", "one", "some", "another", "each", "every"])
# Between a subject and its verb.
_LEADING = ON_WAY | {"only", "never"}
_COPULAS = frozenset(["is", "was", "are", "were"])
_PRESENT = frozenset(
    """
    has have airs runs comes stars features broadcasts premieres contains consists comprises includes depicts revolves centres
    centers follows tells
    """.split()
)
_SMALL = frozenset("of the and in on a an to for with from at".split())


@frozen
class Clause:
    """The main clause of a sentence."""

    view: View
    subject: Subject
    found: tuple[Token, ...]
    """All its tokens outside brackets, what opens it left out."""
    verb: int
    end: int
    """Where another clause begins."""


def clause_of(view: View) -> Clause | None:
    """The main clause of a sentence; None where no verb is found."""
    found = joined(outside_brackets(view.tokens)[0])
    found = found[opening_length(found) :]
    verb = next((at for at, token in enumerate(found) if at and _is_verb(token)), None)
    if verb is None:
        return None
    last = verb
    while last > 1 and found[last - 1].lower in _LEADING:
        last -= 1
    end = next((at for at in range(verb, len(found)) if found[at].lower in RELATIVES), len(found))
    # "A strike" may be another strike.
    subject = Subject() if found[0].lower in _INDEFINITE else read_subject(found[:last])
    return Clause(view, subject, tuple(found), verb, end)


def _is_verb(token: Token) -> bool:
    return (
        token.text.islower()
        and token.text[0].isalpha()
        and (token.lower in _COPULAS | _PRESENT | AIRED or is_past(token))
    )


def subject_of(view: View) -> Subject:
    """What a sentence of any form speaks of."""
    clause = clause_of(view)
    return clause.subject if clause is not None else Subject()


def title_at(found: Sequence[Token], at: int) -> list[Token]:
    """The title from a token on: capitals, joined by small words."""
    run: list[Token] = []
    for place in range(at, len(found)):
        token = found[place]
        cased = token.text[0].isupper() or token.text[0].isdigit()
        joins = token.lower in _SMALL or token.text in {"-", "'", "’", "&", "!"}
        if not cased and not (
            run and joins and place + 1 < len(found) and found[place + 1].text[0].isupper()
        ):
            break
        run.append(token)
    return run


def ends_at(found: Sequence[Token], at: int) -> bool:
    """Whether only signs stand from a token on."""
    return all(not token.text[0].isalnum() for token in found[at:])


def value_in(
    view: View, relation: str, subject: Subject, found: Sequence[Token], *, closed: bool = True
) -> Fact:
    """A value told in some neighbouring tokens."""
    start, end = found[0].start, found[-1].end
    text = " ".join(view.span.document.text[start:end].split())
    return Fact(relation, "value", subject, start, end, names=(text,), closed=closed)
