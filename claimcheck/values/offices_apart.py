"""Offices and roles that one person does not have at one time: goalkeeper and defender, mayor and deputy mayor."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.values.names_titles import OFFICES

__all__ = ["exclude_each_other"]

# A row a field; whoever has the office or place before one stroke does not have one behind it at the same time.
_ROWS = """
goalkeeper, goalie | defender, fullback, midfielder, striker, forward, winger
quarterback | linebacker, cornerback, kicker, punter
pitcher | catcher, shortstop, infielder, outfielder
foreign minister | finance minister | defence minister | interior minister | justice minister | health minister | education minister | energy minister | transport minister | agriculture minister | environment minister
senator | representative, congressman, congresswoman | governor | mayor | sheriff
prosecutor | defense attorney, defence lawyer, defense lawyer, defence attorney | judge | coroner
chief executive, ceo, chief executive officer | chief financial officer, cfo, finance director, finance chief | chief operating officer, coo
police chief | fire chief
democrat, democratic | republican
"""
_BELOW = frozenset(["deputy", "vice"])
"""Words that make of an office the one below it."""
_SOLE = frozenset(
    """mayor governor premier president chancellor chairman chairwoman chairperson chair speaker""".split()
) | {"prime minister"}
"""Offices of which a body has one, so that who is below it is never called by it; a deputy defender is a defender."""
_PASSING = frozenset(
    """former ex ex- then late acting interim incoming outgoing designate elect caretaker candidate nominee
    president-elect mayor-elect old longtime once""".split()
)
"""Words beside an office that somebody no longer, not yet or only for a while holds."""


def _table() -> dict[tuple[str, ...], tuple[int, int]]:
    """The words of each office, with its row and its side of it."""
    found: dict[tuple[str, ...], tuple[int, int]] = {}
    for row, line in enumerate(_ROWS.strip().split("\n")):
        for side, names in enumerate(line.split("|")):
            for name in names.split(","):
                found[tuple(name.split())] = row, side
    for other, office in OFFICES.items():
        if place := found.get(tuple(office.split())):
            found.setdefault(tuple(other.split()), place)
    return found


_SIDES = _table()
_LONGEST = max(map(len, _SIDES))


def exclude_each_other(role: str, other: str) -> bool:
    """Whether nobody has both roles, in lower case, at one time.

    >>> exclude_each_other("city goalkeeper", "defender"), exclude_each_other("deputy mayor", "mayor of velmar")
    (True, True)
    >>> exclude_each_other("former mayor", "senator"), exclude_each_other("painter", "sculptor")
    (False, False)
    """
    mine, theirs = role.split(), other.split()
    if not _PASSING.isdisjoint((*mine, *theirs)):
        return False
    if _BELOW.isdisjoint(mine) != _BELOW.isdisjoint(theirs):
        return _is_below(mine, theirs) or _is_below(theirs, mine)
    one, two = _sides(mine), _sides(theirs)
    return any(row in two and two[row] != side for row, side in one.items())


def _is_below(mine: list[str], theirs: list[str]) -> bool:
    """Whether the one office is that below the other: "vice president" and "president", of whatever body."""
    at = next((at for at, word in enumerate(mine) if word in _BELOW), None)
    if at is None or at + 1 >= len(mine):
        return False
    head = mine[at + 1 :]
    stop = next((place for place, word in enumerate(head) if word in {"of", "for", "in"}), len(head))
    named = tuple(head[:stop])
    return " ".join(named) in _SOLE and any(
        tuple(theirs[place : place + len(named)]) == named for place in range(len(theirs))
    )


def _sides(words: list[str]) -> dict[int, int]:
    """The sides that the words of a role name, by row; the longest office at each place."""
    found: dict[int, int] = {}
    at = 0
    while at < len(words):
        lengths = range(min(_LONGEST, len(words) - at), 0, -1)
        length = next((length for length in lengths if tuple(words[at : at + length]) in _SIDES), 0)
        if length:
            row, side = _SIDES[tuple(words[at : at + length])]
            found[row] = side
        at += max(length, 1)
    return found
