"""Who does what in the best sentence, where it shares the statement's words and tells them of others.

"Men outnumber women" has all words of "women outnumber men", "planted by the army, rebels said" those of "planted by
rebels, the army said", and "the president's driver was hurt" those of "the president was hurt".
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.text import Token, tokens
from claimcheck.values.ways import side_taken, way_to
from claimcheck.values.words import is_content, lemma, opposed
from claimcheck_statements.support.comparison import Comparison

__all__ = ["exchanged"]

_BEFORE_A_NOUN = frozenset("the a an his her its their our this that these those some all most many".split())
_BE = frozenset("is are was were be been being".split())
_KIN = frozenset(
    """
    wife husband mother father son daughter brother sister uncle aunt nephew niece cousin widow widower grandfather grandmother
    grandson granddaughter
    """.split()
)
# Who belongs to somebody without acting for him.
_BELONGING = _KIN | frozenset(
    """
    parent child driver deputy lawyer aide friend rival neighbour neighbor critics supporters opponents predecessor successor assistant bodyguard
    family parents colleague partner girlfriend boyfriend fiance fiancee guard cook doctor dog car house home boat
    """.split()
)
_LONGEST_DOER = 6
"""Tokens of "by competitors such as Google" up to a name of the doer."""
# Between two verbs these begin what another does.
_PARTING = frozenset([",", ";", "while", "but", "and", "as", "when", "although", "whereas"])


def exchanged(comparison: Comparison) -> str:
    """Why the best sentence tells the statement's words of others; "" where it need not."""
    mine = tokens(comparison.claim.span)
    best = comparison.sentences[comparison.best]
    theirs = tokens(best.span)
    # The tokens of the statement's words, each with that of the word which says it in the best sentence.
    partners = {
        word.at: best.words[one.at].at
        for word, one in zip(comparison.claim.words, comparison.matches[comparison.best], strict=True)
        if one.at >= 0 and one.quality
    }
    return (
        _by_another(mine, theirs, partners)
        or _turned(mine, theirs, partners)
        or _opposite_beside(mine, theirs, partners)
        or _of_a_belonging(mine, theirs, partners)
        or _titled_otherwise(mine, theirs, partners)
        or _the_other_way(mine, theirs, partners)
    )


def _noun_after(found: Sequence[Token], at: int) -> int | None:
    """The word right behind a token, articles passed over; None where there is no word of content."""
    at += 1
    while at < len(found) and found[at].lower in _BEFORE_A_NOUN:
        at += 1
    return at if at < len(found) and is_content(found[at]) and found[at].text.isalpha() else None


def _noun_before(found: Sequence[Token], at: int) -> int | None:
    """The word right before a token; None where there is no word of content."""
    at -= 1
    return at if at >= 0 and is_content(found[at]) and found[at].text.isalpha() else None


def _is_passive(found: Sequence[Token], at: int) -> bool:
    return any(token.lower in _BE for token in found[max(0, at - 2) : at])


def _by_another(mine: Sequence[Token], theirs: Sequence[Token], partners: dict[int, int]) -> str:
    """Why a deed is somebody else's, by the word behind "by" in both: "planted by rebels", "planted by the army"."""
    for here, there in partners.items():
        if not (_leads_to_by(mine, here) and _leads_to_by(theirs, there)):
            continue
        doer, other = _noun_after(mine, here + 1), _noun_after(theirs, there + 1)
        if doer is None or other is None or _is_named_by(theirs, other, partners.get(doer, other)):
            continue
        # The statement's doer stands elsewhere in the sentence, and does something else there.
        if not any(place == other for place in partners.values()) and mine[doer].text[0].islower():
            continue
        return f"it is done by '{mine[doer].text}' in the claim, by '{theirs[other].text}' in the source"
    return ""


def _is_named_by(found: Sequence[Token], first: int, at: int) -> bool:
    """Whether a word stands in the phrase that another begins: the "Sennett" of "by Mack Sennett"."""
    inside = found[first:at]
    return first <= at <= first + _LONGEST_DOER and all(token.text not in {",", ";", ":"} for token in inside)


def _leads_to_by(found: Sequence[Token], at: int) -> bool:
    return at + 1 < len(found) and found[at + 1].lower == "by"


def _turned(mine: Sequence[Token], theirs: Sequence[Token], partners: dict[int, int]) -> str:
    """Why a deed is done the other way round, by the nouns right before and behind it in both."""
    for here, there in partners.items():
        first, last = _noun_before(mine, here), _noun_after(mine, here)
        before, behind = _noun_before(theirs, there), _noun_after(theirs, there)
        if first is None or last is None or before is None or behind is None:
            continue
        if _is_passive(mine, here) or _is_passive(theirs, there):
            continue
        if partners.get(first) == behind and partners.get(last) == before:
            return f"in the source it is the other way round: '{theirs[before].text} {theirs[there].text} {theirs[behind].text}'"
    return ""


def _opposite_beside(mine: Sequence[Token], theirs: Sequence[Token], partners: dict[int, int]) -> str:
    """Why the source tells the opposite of the claim's noun, though it has the verb of another: "exports fell while imports rose"."""
    for here, there in partners.items():
        subject = _noun_before(mine, here)
        if subject is None or subject not in partners:
            continue
        at = partners[subject]
        follows = at + 1 if at + 1 < len(theirs) else None
        if follows is None or follows >= there:
            continue
        if _PARTING.isdisjoint(token.lower for token in theirs[follows:there]):
            continue  # "police released two of those arrested"
        if opposed(lemma(mine[here].lower), lemma(theirs[follows].lower)):
            return f"the source says '{theirs[at].text} {theirs[follows].text}'"
    return ""


_OF_KIN = _KIN | frozenset(["marry", "bear", "child", "parent", "divorce"])


def _is_last_name(found: Sequence[Token], at: int) -> bool:
    """Whether a name closes a statement that tells of no kin: "the boss hired Keller"."""
    if not found[at].text[0].isupper() or any(is_content(token) for token in found[at + 1 :]):
        return False
    return _OF_KIN.isdisjoint(lemma(token.lower) for token in found)


def _of_a_belonging(mine: Sequence[Token], theirs: Sequence[Token], partners: dict[int, int]) -> str:
    """Why the source tells of somebody that belongs to the claim's subject: "the president's driver was hurt"."""
    for here, there in partners.items():
        kin_only = here != min(partners)
        if kin_only and not _is_last_name(mine, here):
            continue
        behind = [token.lower for token in mine[here + 1 : here + 2]]
        owned = theirs[there + 2] if there + 2 < len(theirs) else None
        if owned is None or theirs[there + 1].lower not in {"'s", "’s"} or behind in (["'s"], ["’s"]):
            continue
        noun = lemma(owned.lower)
        told = any(place == there + 2 for place in partners.values()) or any(
            lemma(token.lower) == noun for token in mine
        )
        if not told and {owned.lower, noun} & (_KIN if kin_only else _BELONGING):
            return f"the source tells it of '{theirs[there].text}'s {owned.text}'"
    return ""


_TITLES = {"mr": "he", "sir": "he", "lord": "he", "mrs": "she", "ms": "she", "miss": "she", "lady": "she"}


def _title_before(found: Sequence[Token], at: int) -> str:
    """Whether a name is that of a man or a woman by the title before it; "" where none tells."""
    before = at - 1
    if before >= 0 and found[before].text == ".":
        before -= 1
    return _TITLES.get(found[before].lower.rstrip("."), "") if before >= 0 else ""


def _titled_otherwise(mine: Sequence[Token], theirs: Sequence[Token], partners: dict[int, int]) -> str:
    """Why a name is that of a wife or husband: "Mrs. Hale" where the statement has "Mr. Hale"."""
    for here, there in partners.items():
        ours, others = _title_before(mine, here), _title_before(theirs, there)
        if ours and others and ours != others and mine[here].text[0].isupper():
            return f"it is of {theirs[there].text} with another title in the source"
    return ""


def _the_other_way(mine: Sequence[Token], theirs: Sequence[Token], partners: dict[int, int]) -> str:
    """Why a journey goes the other way: "left for Brod" where the statement has "left Brod"."""
    for here, there in partners.items():
        if not mine[here].text[0].isupper():
            continue
        ours, others = way_to(mine, here), way_to(theirs, there)
        sides = side_taken(mine, here), side_taken(theirs, there)
        if all(sides) and sides[0] != sides[1]:
            return f"the source says '{sides[1]} {theirs[there].text}'"
        if ours and others and ours != others:
            return f"the source has the way {others} {theirs[there].text}, the claim {ours} it"
    return ""
