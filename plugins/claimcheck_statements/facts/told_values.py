"""What a sentence tells of its subject beside days, places and makers, each read by its own reader."""

from functools import lru_cache

from claimcheck_statements.clauses import clause_of
from claimcheck_statements.facts.relations import Fact
from claimcheck_statements.facts.told_events import OF_EVENTS
from claimcheck_statements.facts.told_people import OF_PEOPLE
from claimcheck_statements.facts.told_works import OF_WORKS
from claimcheck_statements.views import View

__all__ = ["told_values"]


@lru_cache(maxsize=4096)
def told_values(view: View) -> tuple[Fact, ...]:
    """The values that a sentence gives to what its subject has one of."""
    clause = clause_of(view)
    if clause is None:
        return ()
    return tuple(fact for reader in (*OF_WORKS, *OF_PEOPLE, *OF_EVENTS) for fact in reader(clause))
