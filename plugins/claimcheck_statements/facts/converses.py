"""Who does what to whom, told by words and their converses: "was taken over by Kestrel", "completed its takeover of Kestrel".

Only relations are read that hold one way: of two firms one buys the other, of two people one taught the other.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.circumstances import told_apart
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash
from claimcheck_statements.one_thing import other_days
from claimcheck_statements.views import View

__all__ = ["find_converse", "told_conversely"]

# A relation and its ways of being told; <a> does it to <b>, both by name, "~" are small words, and "*" is up to three
# words of whatever.  Words in base form.
_TABLE = """
buys: <a> ~ buy|acquire|purchase <b> | <a> ~ take over <b> | <a> ~ complete its|the takeover|acquisition|purchase of <b> | <a> 's takeover|acquisition|purchase of <b> | <b> ~ buy|acquire|purchase by <a> | <b> ~ take over by <a> | <b> ~ sell to <a> | <a> ~ agree|plan|want|intend|offer|try|seek|hope to buy|acquire|purchase <b> | <a> ~ agree|plan|want|intend|offer|try|seek|hope to take over <b>
follows: <a> ~ succeed|replace <b> | <a> ~ take over from <b> | <b> ~ succeed|replace by <a> | <a> ~ the successor of|to <b> | <b> ~ the predecessor of <a> | <b> ~ hand over to <a>
teaches: <a> ~ teach <b> | <b> ~ teach by <a> | <a> ~ the|a teacher of <b> | <b> ~ the|a pupil|student|disciple of <a> | <b> ~ study under <a> | <b> ~ learn * from <a>
fathers: <a> ~ the father|mother|parent of <b> | <b> ~ the|a son|daughter|child of <a> | <a> ~ <b> 's father|mother | <b> ~ <a> 's son|daughter
underlies: <b> ~ base on * <a> | <b> ~ an|the adaptation of * <a> | <a> ~ adapt into * <b>
continues: <a> ~ a|the sequel of|to <b> | <b> 's sequel <a> | <b> ~ a|the prequel of|to <a>
employs: <a> ~ employ|hire <b> | <b> ~ hire|employ by <a> | <b> ~ work for <a>
"""
_SMALL = (
    "be have had will would also later then first now just already since finally recently eventually , who which "
    "has been being once soon himself herself itself to"
)
_PARTICLES = frozenset("of de la le van von der den du the".split())
# What stands before a name and says what it is: "the film Harbour", "the novelist Anna Hale".
_BEFORE = r"(?:(?:the|a|an|its|his|her) )?(?:(?!(?:by|from|to|of|with|in|on|for|and|at|as|over|than) )[a-z-]+ ){0,2}?"
_SIDE = r"N\d+ "
# What may follow a name that is whole: "bought Orrin in 1997", but not "Orrin's shares" and "the Orrin mill".
_END = (
    r"(?=$|[^a-z'’]|(?:in|on|for|at|as|by|from|to|with|after|before|when|while|who|which|that|last|this|next|and|but|or|"
    r"be|have|during|since|until|early|late|also|again) )"
)


@frozen
class _Relation:
    """A relation that a sentence tells between two names, in small letters, and its tokens."""

    name: str
    doer: str
    other: str
    first: int
    last: int


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The patterns of all rows, over a sentence in base form whose names are numbered."""
    return tuple(
        (name, re.compile(_compiled(way)))
        for name, ways in (row.split(": ") for row in _TABLE.strip().splitlines())
        for way in ways.split(" | ")
    )


def _compiled(way: str) -> str:
    parts = []
    for at, word in enumerate(way.split()):
        if word in {"<a>", "<b>"}:
            parts.append(f"{_BEFORE if at else ''}(?P<{word[1]}>{_SIDE})")
        elif word == "~":
            parts.append(f"(?:(?:{'|'.join(map(re.escape, _SMALL.split()))}) )*")
        elif word == "*":
            parts.append(r"(?:[a-z-]+ ){0,4}?")
        else:
            parts.append(f"(?:{'|'.join(map(re.escape, word.split('|')))}) ")
    last = _END if way.rsplit(maxsplit=1)[-1] in {"<a>", "<b>"} else ""
    return r"(?:^|(?<= ))" + "".join(parts) + last


def _names(found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The runs of capitals in a sentence, small words within them included, from and to a token."""
    at = 0
    while at < len(found):
        if not found[at].text[0].isupper() or (at == 0 and found[at].lower in _PARTICLES):
            at += 1
            continue
        end = at + 1
        while end < len(found) and (
            found[end].text[0].isupper()
            or (
                found[end].lower in _PARTICLES
                and end + 1 < len(found)
                and found[end + 1].text[0].isupper()
                and found[end].lower not in {"of", "the"}
            )
        ):
            end += 1
        yield at, end
        at = end


def _base(token: Token) -> str:
    """A word in base form; a sign of possession as it is."""
    return "'s" if token.text in {"'s", "’s"} else lemma(token.lower)


@lru_cache(maxsize=4096)
def _relations(view: View) -> tuple[_Relation, ...]:
    """The relations of a sentence between two names."""
    if view.negating or view.question:
        return ()
    found = [token for token in view.tokens if token.text not in {'"', "“", "”"}]
    runs = list(_names(found))
    if len(runs) < 2:
        return ()
    words: list[str] = []
    at = 0
    for number, (first, end) in enumerate(runs):
        words += [*map(_base, found[at:first]), f"N{number}"]
        at = end
    words += map(_base, found[at:])
    line = "".join(f"{word} " for word in words)
    return tuple(_told(line, runs, found))


def _told(line: str, runs: Sequence[tuple[int, int]], found: Sequence[Token]) -> Iterator[_Relation]:
    for name, pattern in _patterns():
        for match in pattern.finditer(line):
            one, other = (runs[int(match[side][1:])] for side in ("a", "b"))
            doer, done = (" ".join(token.lower for token in found[slice(*run)]) for run in (one, other))
            yield _Relation(
                name, doer, done, found[min(one[0], other[0])].start, found[max(one[1], other[1]) - 1].end
            )


def _is_one(name: str, other: str) -> bool:
    """Whether two names may be of one: the same, or the one an end of the other."""
    short, full = sorted((name, other), key=len)
    return short == full or full.endswith(f" {short}")


def _conversely(claim: View, view: View) -> tuple[_Relation, _Relation] | None:
    """A relation of a claim that a sentence tells the other way round, and nowhere as the claim has it."""
    for mine in _relations(claim):
        same = [each for each in _relations(view) if each.name == mine.name]
        if any(_is_one(mine.doer, each.doer) and _is_one(mine.other, each.other) for each in same):
            continue
        for theirs in same:
            if _is_one(mine.doer, theirs.other) and _is_one(mine.other, theirs.doer):
                return mine, theirs
    return None


def told_conversely(claim: View, view: View) -> bool:
    """Whether a sentence has a relation of two the other way round."""
    return _conversely(claim, view) is not None


def find_converse(claim: View, view: View) -> Clash | None:
    """The clash of a relation with the same one told the other way round."""
    found = _conversely(claim, view)
    if found is None or other_days(claim, view) or told_apart(claim.span, view.span):
        return None
    mine, theirs = found
    if mine.name == "fathers" and not _are_whole(mine):
        return None
    if mine.name in _RETURNING and _others(claim, mine) != _others(view, theirs):
        return None
    words = view.span.document.text[theirs.first : theirs.last]
    message = f"in the source it is the other way round: '{' '.join(words.split())}'"
    return Clash((mine.first, mine.last), (theirs.first, theirs.last), message, 0.7)


def _are_whole(kin: _Relation) -> bool:
    """Whether both names are whole, and of two families: one Paul Brandt may be Karl's father, and another his son."""
    names = kin.doer.split(), kin.other.split()
    return all(len(name) > 1 for name in names) and names[0][-1] != names[1][-1]


_RETURNING = frozenset(["follows", "fathers", "employs"])
"""Relations that two may have both ways at two times, or two pairs of one name; all else told has to be the same."""


def _others(view: View, relation: _Relation) -> frozenset[str]:
    """The other words of weight that a sentence tells."""
    return frozenset(
        word.base
        for word in view.words
        if word.weight >= _WEIGHTY and not relation.first <= word.start < relation.last
    )


_WEIGHTY = 0.5
