"""Another place of what is or came about at one place only, told by the same verb of the same subject."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.values.places import NATIONALITIES, place_of, places_apart
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.entries.laid_over import Laid, is_first
from claimcheck_statements.views import View

__all__ = ["find_born_elsewhere", "find_other_place"]

# What is, or is done once, at one place: base forms of verbs.
_AT_ONE = frozenset(
    "be bear die bury base headquarter locate situate lie stand build found establish open sign form hold launch sink crash set rise".split()
)
_LEADING = frozenset(["in", "at", "near", "from"])
_NATIVE = frozenset(["native", "endemic", "indigenous", "restricted"])
_BEFORE = frozenset("the northern southern eastern western central north south east west upper lower".split())


def find_other_place(laid: Laid) -> Clash | None:
    """The clash of two places that lie apart, all other words of the claim being there."""
    claim = laid.alignment.claim
    if not (laid.mine.base in _AT_ONE or is_first(laid)) or claim.negating or laid.theirs.negated:
        return None
    missing = laid.missing
    ours = [each for each in _places(claim) if any(each[0] <= word.start < each[1] for word in missing)]
    theirs = _places(laid.stretch)
    if len(ours) != 1 or not theirs or not all(ours[0][0] <= word.start < ours[0][1] for word in missing):
        return None
    mine = claim.span.document.text[slice(*ours[0])]
    if laid.mine.base == "be" and not _is_place_claim(claim, ours[0][0]):
        return None
    for each in theirs:
        other = laid.stretch.span.document.text[slice(*each)]
        if (
            mine in other
            or other in mine
            or places_apart(mine, laid.stretch.span.document.text[slice(*each)]) is not True
        ):
            return None
    return differing(claim, ours[0], laid.stretch, theirs[0], 0.75)


def find_born_elsewhere(laid: Laid) -> Clash | None:
    """The clash of "was born in Canada" with "is an Austrian-born chemist"."""
    claim, found = laid.alignment.claim, laid.stretch.tokens
    if laid.mine.base != "bear" or claim.negating:
        return None
    ours = _places(claim)
    if len(ours) != 1:
        return None
    mine = claim.span.document.text[slice(*ours[0])]
    for nation, hyphen, born in zip(found, found[1:], found[2:], strict=False):
        country = NATIONALITIES.get(nation.lower, "")
        if hyphen.text == "-" and born.lower == "born" and country and places_apart(country, mine) is True:
            return differing(claim, ours[0], laid.stretch, (nation.start, born.end), 0.75)
    return None


def _is_place_claim(claim: View, start: int) -> bool:
    """Whether "in" follows right behind "is", or what is so called is a thing that stays in its place."""
    before = [token.lower for token in claim.tokens if token.end <= start]
    while before and before[-1] in _BEFORE:
        before.pop()
    return len(before) > 1 and (
        (before[-1] in _LEADING and before[-2] in _STAYING) or (before[-1] == "to" and before[-2] in _NATIVE)
    )


_STAYING = frozenset(
    """
    is was city town village municipality river lake mountain island castle bridge tower building church cathedral school university
    college airport station museum stadium park district county province region
    """.split()
)


def _places(view: View) -> list[tuple[int, int]]:
    """The offsets of the known places behind a preposition of place."""
    found = view.tokens
    places = []
    for at, token in enumerate(found):
        native = token.lower == "to" and at > 0 and found[at - 1].lower in _NATIVE
        if token.lower not in _LEADING and not native:
            continue
        first = at + 1
        while first < len(found) and found[first].lower in _BEFORE:
            first += 1
        end = first
        while end < len(found) and found[end].text[0].isupper():
            end += 1
        if (
            found[end : end + 1]
            and found[end].text == ","
            and found[end + 1 : end + 2]
            and found[end + 1].text[0].isupper()
        ):
            end += 2
            while end < len(found) and found[end].text[0].isupper():
                end += 1
        if (
            end > first
            and place_of(view.span.document.text[found[first].start : found[end - 1].end]) is not None
        ):
            places.append((found[first].start, found[end - 1].end))
    return places
