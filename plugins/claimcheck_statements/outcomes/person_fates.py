"""How a trial ended for a named person, and how somebody left a post: "was acquitted" against "was found guilty", "resigned" against "was sacked"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import evolve, frozen

from claimcheck.model import Mention
from claimcheck.text import Token
from claimcheck.values.circumstances import told_apart
from claimcheck.values.names import Name, find_names, same_bearer
from claimcheck.values.words import lemma
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.moments import moments
from claimcheck_statements.one_thing import other_days, shares_around, words_around
from claimcheck_statements.views import View, may_be_people

__all__ = ["find_other_fate"]

_FREED = frozenset(["acquit", "clear", "exonerate"])
_GUILTY = frozenset(["convict"])
_LEFT = frozenset(["resign", "quit"])
_SENT = frozenset(["fire", "sack", "dismiss"])
# Behind a verb, with its side.
_DOWN = frozenset(["step", "stand"])
_SIDES = {
    **dict.fromkeys(_FREED, ("verdict", 1)),
    **dict.fromkeys(_GUILTY, ("verdict", -1)),
    **dict.fromkeys(_LEFT | _DOWN | {"hand", "tender"}, ("post", 1)),
    **dict.fromkeys(_SENT, ("post", -1)),
}
_BEING = frozenset("was were been be being is are got".split())
_UNREAL = frozenset("to will would may might could should can if not n't never must or".split())
# With these a fate is one of several, or was not the last.
_OTHERWISE = frozenset(
    """appeal appeals retrial overturned quashed conviction counts count charges charge some partly both either former reinstated
    rehired earlier previously later again then new another second absence absentia""".split()
)
_ROLES_END = frozenset("of in at for from by with to on over after as and or that which who , . ; :".split())
_PRONOUNS = frozenset(["him", "her"])
_NEAR = 6
_OFFENCE = 3


@frozen
class _Fate:
    """What became of a person: which sort of end, which side of it, and of what it is told."""

    sort: str
    side: int
    person: Name
    of: frozenset[str]
    """The words of the deed that a court judged, or of the post."""
    body: frozenset[str]
    """The words of whom somebody leaves, or who sends him away, where that is told."""
    start: int
    end: int


@lru_cache(maxsize=4096)
def _fate(view: View) -> _Fate | None:
    """The one fate that a sentence tells of a named person; None for none or several."""
    if view.question or view.hedges:
        return None
    lowers = [token.lower for token in view.tokens]
    if not _OTHERWISE.isdisjoint(lowers) or not any(
        lemma(lower) in _SIDES or lower == "guilty" for lower in lowers
    ):
        return None
    people = [each for each in may_be_people(view) if " " in each.value.text]
    found = list(_fates(view, people)) if people else []
    return found[0] if len(found) == 1 else None


def _fates(view: View, people: Sequence[Mention[Name]]) -> Iterator[_Fate]:
    tokens = view.tokens
    for at, token in enumerate(tokens):
        base = lemma(token.lower)
        if not token.text.islower() or (at and tokens[at - 1].lower in _UNREAL):
            continue
        told = _guilt(tokens, at) if base == "find" else _deed(tokens, at, base)
        if told is None:
            continue
        (sort, side), end = told
        mention = _patient(tokens, at, people, acts=sort == "post" and side > 0)
        if mention is None:
            continue
        yield _Fate(
            sort,
            side,
            mention.value,
            _of(tokens, at, sort),
            _body(tokens, at, side),
            token.start,
            tokens[end].end,
        )


def _guilt(found: Sequence[Token], at: int) -> tuple[tuple[str, int], int] | None:
    """The verdict of "found [her] guilty" and where its words end."""
    for place in range(at + 1, min(len(found), at + _NEAR)):
        if found[place].lower == "guilty":
            free = found[place - 1].lower == "not"
            return ("verdict", 1 if free else -1), place
        if found[place].text in {",", ".", ";"}:
            break
    return None


def _deed(found: Sequence[Token], at: int, base: str) -> tuple[tuple[str, int], int] | None:
    """The fate of a verb, its particle seen, and where its words end."""
    if base not in _SIDES:
        return None
    after = [token.lower for token in found[at + 1 : at + 4]]
    if base in _DOWN and after[:1] != ["down"]:
        return None
    if base in {"hand", "tender"} and "resignation" not in after:
        return None
    if base == "quit" and after and after[0].endswith("ing"):
        return None
    if base == "clear" and "of" not in [token.lower for token in found[at + 1 : at + _NEAR]]:
        return None
    return _SIDES[base], at + (base in _DOWN)


def _patient(
    found: Sequence[Token], at: int, people: Sequence[Mention[Name]], *, acts: bool
) -> Mention[Name] | None:
    """Whom a deed befalls: the subject of a passive, or of one who goes by himself; else the object."""
    passive = any(token.lower in _BEING for token in found[max(0, at - 3) : at])
    if acts or passive:
        if acts and passive:
            return None
        before = [each for each in people if each.span.end <= found[at].start]
        return before[0] if len(before) == 1 and _leads(found, before[0], at) else None
    behind = found[at + 1 : at + 1 + _NEAR]
    if behind and behind[0].lower in _PRONOUNS:
        return people[0] if len(people) == 1 and people[0].span.end <= found[at].start else None
    for token in behind:
        named = next((each for each in people if each.span.start == token.start), None)
        if named is not None:
            return named
        if token.lower in _ROLES_END or token.text[0].isdigit():
            return None
    return None


def _leads(found: Sequence[Token], name: Mention[Name], at: int) -> bool:
    """Whether a name is the subject of a verb: nothing between them but an aside and helping words."""
    between = [token.lower for token in found[:at] if token.start >= name.span.end]
    signs = [place for place, word in enumerate(between) if word == ","]
    if signs[:1] == [0]:
        between = (
            between[signs[1] + 1 :] if len(signs) > 1 else between[2:] if between[1:2] == ["who"] else between
        )
    return all(
        word in _BEING | {"has", "had", "have", "who", "also"} or word.endswith("ly") for word in between
    )


def _of(found: Sequence[Token], at: int, sort: str) -> frozenset[str]:
    """The words of what somebody is judged for, behind "of", or of the post that he leaves, behind "as" or "from"."""
    led = {"of"} if sort == "verdict" else {"as", "from"}
    start = next((place for place in range(at + 1, len(found)) if found[place].lower in led), None)
    if start is None:
        return frozenset()
    words = []
    for token in found[start + 1 : start + 1 + _OFFENCE]:
        if token.lower in _ROLES_END:
            break
        words.append(lemma(token.lower))
    return frozenset(words) - {"the", "a", "an"}


def _body(found: Sequence[Token], at: int, side: int) -> frozenset[str]:
    """The words of whom somebody quits, or of who sends him away: "quit the national team", "City sacked him"."""
    if side > 0:
        behind = found[at + 1 : at + 1 + _NEAR]
        led = bool(behind) and behind[0].lower in {"the", "his", "her", "from"}
        words = behind[led:] if led else []
    elif any(token.lower in _BEING for token in found[max(0, at - 3) : at]):
        by = next((place for place in range(at + 1, len(found)) if found[place].lower == "by"), len(found))
        words = found[by + 1 : by + 1 + _NEAR]
    else:
        words = found[:at]
    told = []
    for token in words:
        if token.lower in _ROLES_END:
            break
        told.append(token.lower)
    return frozenset(told) - _SMALL


_SMALL = frozenset("the a an its his her has have had was were".split())


def find_other_fate(claim: View, view: View) -> Clash | None:
    """The clash of two fates of one person in one trial or post."""
    mine = _fate(claim)
    theirs = _fate(view) if mine is not None else None
    if mine is None or theirs is None or mine.sort != theirs.sort or mine.side == theirs.side:
        return None
    if not same_bearer(mine.person, theirs.person) or told_apart(claim.span, view.span):
        return None
    if other_days(claim, view) or not _of_one(claim, mine, view, theirs):
        return None
    return evolve(
        differing(claim, (mine.start, mine.end), view, (theirs.start, theirs.end), 0.75), of_one_fate=True
    )


def _of_one(claim: View, mine: _Fate, view: View, theirs: _Fate) -> bool:
    """Whether one trial or one post is meant: of the same deed, or of no post that differs, at no other time."""
    if mine.sort == "verdict":
        return mine.of == theirs.of
    if mine.body and theirs.body and mine.body.isdisjoint(theirs.body):
        return False
    if mine.of and theirs.of and mine.of.isdisjoint(theirs.of):
        return False
    names = [
        frozenset(each.value.text.lower() for each in find_names(one.span) if each.value.sort != "person")
        for one in (claim, view)
    ]
    if names[0] and names[1] and names[0].isdisjoint(names[1]):
        return False
    if not shares_around(_around(claim, mine), _around(view, theirs)):
        return False
    return bool(moments(claim)) == bool(moments(view))


def _around(view: View, fate: _Fate) -> frozenset[str]:
    """The words of a sentence that may tell of the post: "coach of the club"."""
    # "Conductor Mia Lund" has her post in it.
    name = {word.lower() for word in fate.person.text.split()[-2:]}
    return frozenset(word.base for word in words_around(view, fate.start, fate.end) if word.lower not in name)
