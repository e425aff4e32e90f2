"""Whether two values of what a thing has one of exclude each other: albums, networks, causes of death, parents."""

from itertools import product

from rapidfuzz import fuzz

from claimcheck.values.places import places_apart
from claimcheck_statements.clash import Clash, strangers, written
from claimcheck_statements.facts.relations import Fact
from claimcheck_statements.facts.told_rows import FIRST_RUN, MAY_MEET, NETWORKS
from claimcheck_statements.views import View

__all__ = ["by_value"]

# fuzz.ratio from which two words of titles may be one word in two spellings.
_ALIKE = 80
_PARENTS = 2
_SMALL = frozenset(["the", "a", "an", "of", "and"])


def by_value(claim: View, here: Fact, view: View, there: Fact) -> Clash | None:
    """Another value, where the two cannot both be right."""
    what, exclude = _RULES[here.relation]
    if not exclude(here, there):
        return None
    message = (
        f"the source gives '{written(view, there.start, there.end)}' as the {what}, "
        f"the text '{written(claim, here.start, here.end)}'"
    )
    return Clash(
        (here.start, here.end),
        (there.start, there.end),
        message,
        0.75,
        exclusive=here.relation not in {"frequency", "belonging", "final"},
    )


def _words(title: str) -> frozenset[str]:
    return frozenset(word.strip("'’.,!&-") for word in title.lower().split()) - _SMALL - {""}


def _albums(here: Fact, there: Fact) -> bool:
    """Whether two titles have words that the other lacks, in no spelling of it."""
    if not (here.closed or there.closed):
        return False
    mine, theirs = _words(here.names[0]), _words(there.names[0])
    one, other = mine - theirs, theirs - mine
    return bool(one and other) and all(fuzz.ratio(a, b) < _ALIKE for a, b in product(one, other))


def _country(network: str) -> str:
    return NETWORKS[tuple(network.lower().removeprefix("the ").split())][1]


def _networks(here: Fact, there: Fact) -> bool:
    """Whether two networks of one country cannot both be the one that first showed a series."""
    mine, theirs = here.names[0], there.names[0]
    if mine == theirs or _country(mine) != _country(theirs):
        return False
    first = mine.lower().removeprefix("the ") in FIRST_RUN
    return there.closed and (here.closed or first)


def _causes(here: Fact, there: Fact) -> bool:
    """Whether no cause that the one names may have gone with one that the other names."""
    for mine, theirs in product(here.names, there.names):
        if mine == theirs or frozenset([mine, theirs]) in MAY_MEET:
            return False
    return True


def _parents(here: Fact, there: Fact) -> bool:
    """Whether none of the parents that the one names may be one of the two whom the other names."""
    if not there.closed or len(there.names) != _PARENTS:
        return False
    return all(strangers(mine, theirs) for mine, theirs in product(here.names, there.names))


def _sources(here: Fact, there: Fact) -> bool:
    return there.closed and all(strangers(mine, theirs) for mine, theirs in product(here.names, there.names))


def _parties(here: Fact, there: Fact) -> bool:
    """Whether the text names a side that lies apart from all that the source names, beside one that it has."""
    apart = [all(places_apart(mine, theirs) for theirs in there.names) for mine in here.names]
    return any(apart) and not all(apart)


def _frequencies(here: Fact, there: Fact) -> bool:
    return here.names != there.names


def _belongings(here: Fact, there: Fact) -> bool:
    return here.names[1:] == there.names[1:] and {here.names[0], there.names[0]} == {"now", "over"}


def _spouses(here: Fact, there: Fact) -> bool:
    return strangers(here.names[0], there.names[0])


def _offices(here: Fact, there: Fact) -> bool:
    """Whether one office is of two places that lie apart."""
    return here.names[0] == there.names[0] and places_apart(here.names[1], there.names[1]) is True


def _finals(here: Fact, there: Fact) -> bool:
    return here.names[0] == there.names[0] and here.names[1] != there.names[1]


_RULES = {
    "final": ("number of the last one", _finals),
    "belonging": ("state", _belongings),
    "spouse": ("spouse", _spouses),
    "office": ("place of the office", _offices),
    "album": ("album", _albums),
    "network": ("network", _networks),
    "cause": ("cause of death", _causes),
    "parent": ("parent", _parents),
    "source": ("author of its source", _sources),
    "parties": ("two sides", _parties),
    "frequency": ("frequency", _frequencies),
}
