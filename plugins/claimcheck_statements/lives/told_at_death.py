"""How old a named person was at death, told in two ways: "died on Monday, aged 78" against "who died on Monday, was 81"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Mention
from claimcheck.text import Token, sentences_before
from claimcheck.values.names import Name, same_bearer
from claimcheck.values.openings import is_past
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.views import View, may_be_people, view, whole_number

__all__ = ["find_other_age_at_death"]

_HELPERS = frozenset("has had have was were is been reportedly later also".split())
_PRONOUNS = frozenset(["he", "she"])
_LEADING = (("at", "the", "age", "of"), ("at", "age"), ("aged",), ("at",), ("age",))
_LONGEST_ASIDE = 14
_OLDEST = 120
# Behind these the age is another's, or of another time.
_OTHERWISE = frozenset(
    "when while after before survived father mother son daughter wife husband brother sister".split()
)


@frozen
class _Died:
    """Who died in a sentence, and where the verb stands among its tokens."""

    name: Mention[Name]
    verb: int


@frozen
class _Age:
    """An age at death with whose it is."""

    name: Name
    years: int
    start: int
    end: int


@lru_cache(maxsize=4096)
def _died(of: View) -> _Died | None:
    """The one person of whom a sentence says that he died, as its subject; None for none."""
    found = of.tokens
    verb = next((at for at, token in enumerate(found) if token.lower in {"died", "dies", "dead"}), None)
    if verb is None or of.question or of.hedges or of.negating:
        return None
    before = [each for each in may_be_people(of) if each.span.end <= found[verb].start]
    if len(before) != 1:
        return None
    between = [token for token in found[:verb] if token.start >= before[0].span.end]
    return _Died(before[0], verb) if _leads_to(between) else None


def _leads_to(between: Sequence[Token]) -> bool:
    """Whether between a name and "died" stand only an aside and small words: ", the painter, has", ", who"."""
    words = [token.lower for token in between]
    if words[:1] == [","]:
        signs = [at for at, word in enumerate(words) if word == ","]
        if len(signs) == 2 and signs[1] <= _LONGEST_ASIDE:
            words = words[signs[1] + 1 :]
        elif words[1:2] == ["who"]:
            words = words[2:]
        else:
            return False
    was_when = len(words) >= 4 and words[0] == "was" and words[-2] == "when" and words[-1] in _PRONOUNS
    return was_when or all(word in _HELPERS for word in words)


@lru_cache(maxsize=4096)
def _age(of: View) -> _Age | None:
    """The age at which the person died of whom a sentence, or "he" behind the news of a death, tells."""
    if not of.has_numbers:
        return None
    found = of.tokens
    died = _died(of)
    if died is None:
        return _of_pronoun(of)
    who = died.name.value
    words = [token.lower for token in found]
    for at, token in enumerate(found):
        years = _years(token.lower)
        if not years:
            continue
        when = words[at + 1 : at + 2] == ["when"] and words[at - 1 : at] == ["was"] and at < died.verb
        ends = not words[at + 1 : at + 2] or words[at + 1] in {".", ",", ";"}
        was = words[at - 1] == "was" and ends and words[died.verb - 1] == "who"
        behind = found[died.verb + 1 : at]
        led = any(tuple(words[at - len(row) : at]) == row for row in _LEADING)
        if when or was or (at > died.verb and led and ends and not any(map(_tells_more, behind))):
            return _Age(who, years, token.start, token.end)
    return None


def _tells_more(token: Token) -> bool:
    """Whether a word behind "died" begins to tell of something or somebody else."""
    if token.lower in _OTHERWISE | _PRONOUNS | {";", ":"}:
        return True
    return token.text.islower() and is_past(token) and token.lower != "aged"


def _of_pronoun(of: View) -> _Age | None:
    """As in "He was 78." behind a sentence that tells of one person's death."""
    words = [token.lower for token in of.tokens]
    if len(words) not in {3, 4} or words[0] not in _PRONOUNS or words[1] != "was":
        return None
    years = _years(words[2])
    before = sentences_before(of.span)
    died = _died(view(before[-1])) if years and before else None
    if died is None:
        return None
    return _Age(died.name.value, years, of.tokens[2].start, of.tokens[2].end)


def _years(lower: str) -> int:
    """A number that may be an age in years; 0 for none."""
    years = whole_number(lower) or 0
    return years if years <= _OLDEST else 0


def _calling(name: Name) -> str:
    """What somebody is by the role or the words before his two names: "Painter Hugo Stern"."""
    return (name.role or " ".join(name.text.split()[:-2])).lower()


def find_other_age_at_death(claim: View, other: View) -> Clash | None:
    """The clash of two ages at which one person is said to have died."""
    mine = _age(claim)
    theirs = _age(other) if mine is not None else None
    if mine is None or theirs is None or mine.years == theirs.years:
        return None
    callings = _calling(mine.name), _calling(theirs.name)
    if all(callings) and callings[0] != callings[1]:
        return None  # two of one name: a painter and a sculptor
    full = all(" " in (each.name.full or each.name.text) for each in (mine, theirs))
    if not full or not same_bearer(mine.name, theirs.name):
        return None
    return differing(claim, (mine.start, mine.end), other, (theirs.start, theirs.end), 0.8, exclusive=True)
