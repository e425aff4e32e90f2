"""Numbers of a part, or of the whole world, that alone exceed what the other text has of the whole."""

from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck_amounts.candidates import Candidate
from claimcheck_amounts.context import Setting, found_in, shortened

__all__ = ["outdoes_all", "outdone_in_part"]


def outdone_in_part(amount: Amount, mine: Setting, found: Candidate) -> bool:
    """Whether the source has more than the claim allows at most, be it of a part only: "under 2 million", "2.3 million in Canada".

    The claim itself must not be of a part: the source has all words around its number.
    """
    other, theirs = found.mention.value, found.setting
    beside = [each.value for each in find_amounts(found.sentence) if each.value.unit == other.unit]
    if any(each.head == other.head and relate(amount, each) is Relation.WITHIN for each in beside):
        return False  # of a part, the claim may be right
    if amount.sort not in _AT_MOST or amount.high is None or other.low is None or other.low <= amount.high:
        return False
    words = tuple(word for word in mine.all if word not in shortened(mine, theirs) | _BOUNDING)
    return bool(words) and found_in(words, theirs.all) == len(words) and mine.scopes <= theirs.scopes


_AT_MOST = frozenset(["lt", "le"])
_BOUNDING = frozenset(["less", "few", "fewer", "under", "below", "most"])


_EVERYWHERE = frozenset(["worldwide", "global", "globally"])


def outdoes_all(amount: Amount, found: Candidate) -> bool:
    """Whether the claim has more, of whatever part, than the source has of the whole world together."""
    other = found.mention.value
    everywhere = found.relation is Relation.DISJOINT and not found.setting.scopes.isdisjoint(_EVERYWHERE)
    return everywhere and amount.low is not None and other.high is not None and amount.low > other.high
