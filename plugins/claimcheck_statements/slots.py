"""Another word in a slot that holds only one: a rank, the place of what happens at one place."""

from claimcheck.values import ranks as orders
from claimcheck.values.earlier_times import of_an_earlier_time
from claimcheck.values.places import contains_place, place_of
from claimcheck.values.swapped import swapped
from claimcheck_statements.alignment import Alignment
from claimcheck_statements.clash import NEARLY_ALL, Clash, differing, free, neighbours, pair_of
from claimcheck_statements.moments import days_named
from claimcheck_statements.views import ORDINALS, View, Word

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = ["find_places", "find_ranks"]


def find_ranks(alignment: Alignment, view: View) -> Clash | None:
    """Another rank before the same word: "won her third title" against "won her fourth title"."""
    claim = alignment.claim
    if view.negating or view.hedges or of_an_earlier_time(claim.span, view.span):
        return None
    for index, pair in enumerate(alignment.pairs):
        if pair.found or pair.claim.lower not in ORDINALS:
            continue
        ranks = [other for other, word in enumerate(view.words) if word.lower in ORDINALS]
        if len(ranks) != 1 or alignment.coverage_without(frozenset([pair.claim.start])) < NEARLY_ALL:
            continue
        word = view.words[ranks[0]]
        if not free(alignment, word, view) or _are_of_two(claim, pair.claim, view, word):
            continue
        if swapped(claim.span, view.span):
            continue  # who won the first leg may have lost the second
        after, there = neighbours(claim, index)[1], neighbours(view, ranks[0])[1]
        if after is None or there is None or ORDINALS[word.lower] == ORDINALS[pair.claim.lower]:
            continue
        narrowed = _narrowed(alignment, view, word, there) or _claims_fewer(alignment, after)
        if pair_of(alignment, after).evidence == there and not narrowed:
            return differing(
                claim, (pair.claim.start, after.end), view, (word.start, there.end), 0.75, exclusive=True
            )
    return None


def _are_of_two(claim: View, mine: Word, view: View, theirs: Word) -> bool:
    """Whether two ranks are of two things, times or turns, as far as the words beside them tell."""
    return (
        _borne_by_others(claim, mine, view, theirs)
        or _set_in_time(claim, mine)
        or _set_in_time(view, theirs)
        or _led_in(claim, mine) != _led_in(view, theirs)
        or _ends(claim) != _ends(view)
        or (_is_of_any(claim, mine) and _is_of_any(view, theirs))
    )


_ENDS = frozenset([",", ";", ":", ".", "(", "and", "but", "who", "which", "that", "with", "—", "–"])


def _narrowed(alignment: Alignment, view: View, rank: Word, ranked: Word) -> bool:
    """Whether the evidence ranks among fewer, at another time or somebody else, as far as its words tell."""
    graded = ranked.lower.endswith("est") and ranked.base != ranked.lower
    since = any(token.lower == "since" for one in (alignment.claim, view) for token in one.tokens)
    if (graded or since) and days_named(alignment.claim) != days_named(view):
        return True
    end = next(
        (token.start for token in view.tokens if token.start >= ranked.end and token.lower in _ENDS),
        view.span.end,
    )
    partners = {pair.evidence.start for pair in alignment.pairs if pair.evidence is not None}
    beside = [word for word in view.words if word.sort == "name" and 0 < rank.place - word.place <= _BESIDE]
    after = [word for word in view.words if ranked.end <= word.start < end and word.weight >= _WEIGHTY]
    return any(word.start not in partners for word in beside + after)


def _claims_fewer(alignment: Alignment, ranked: Word) -> bool:
    """Whether the claim goes on to rank among fewer, of which the evidence has nothing: "to sail round it alone"."""
    tokens = alignment.claim.tokens
    end = next(
        (token.start for token in tokens if token.start >= ranked.end and token.lower in _ENDS),
        alignment.claim.span.end,
    )
    return any(
        not pair.found and pair.claim.weight >= _WEIGHTY
        for pair in alignment.pairs
        if ranked.end <= pair.claim.start < end
    )


def _borne_by_others(claim: View, mine: Word, view: View, theirs: Word) -> bool:
    """Whether two ranks are those of two people who are named right beside them: "third seed Grace Okoro"."""
    here, there = _bearer(claim, mine), _bearer(view, theirs)
    return bool(here and there) and here.isdisjoint(there)


def _bearer(view: View, rank: Word) -> frozenset[str]:
    """The words of who is named right beside a rank; empty for nobody."""
    told = (each for each in orders.find_ranks(view.span) if each.span.start <= rank.start < each.span.end)
    return next((each.value.bearer for each in told), frozenset())


_WEIGHTY = 0.3
_BESIDE = 3
_SETTING = frozenset(["after", "before", "since", "until", "than", "to", "from"])


def _set_in_time(view: View, word: Word) -> bool:
    """Whether a rank only says when or against what: "after the second round"."""
    return any(token.lower in _SETTING for token in view.tokens[max(0, word.place - 2) : word.place])


def _ends(view: View) -> bool:
    """Whether a sentence says until when a rank was held."""
    return any(token.lower in {"until", "till"} for token in view.tokens)


def _is_of_any(view: View, word: Word) -> bool:
    """Whether a rank is that of the part in which one of several came about: "scored a second-half goal"."""
    around = [token.lower for token in view.tokens[max(0, word.place - 1) : word.place + 2]]
    return around[0] in {"a", "an"} and around[-1] == "-"


_WITHIN = frozenset(["in", "at", "during"])


def _led_in(view: View, word: Word) -> bool:
    """Whether a rank is that of where or in what something came about: "a draw in the second leg"."""
    return any(token.lower in _WITHIN for token in view.tokens[max(0, word.place - 2) : word.place])


# What happens at one place only: base form and the preposition before the place.
_AT_ONE_PLACE = frozenset(
    tuple(row.split())
    for row in (
        "born in|bear in|die in|bury in|base in|headquarter in|headquartered in|found in|establish in|originate in|"
        "originate from|locate in|situate in|form in|hold in|sign in|crash in|erupt in|land in"
    ).split("|")
)


def find_places(alignment: Alignment, view: View) -> Clash | None:
    """Another place after "born in", "died in", "based in", which lies apart from the claim's."""
    claim = alignment.claim
    for index, pair in enumerate(alignment.pairs):
        word = pair.claim
        if pair.found or word.sort != "name" or not index or not word.place or place_of(word.text) is None:
            continue
        # "in Sydney, Australia": the country after the city is part of what the claim gets wrong.
        wrong = frozenset(
            one.claim.start for one in alignment.pairs[index:] if one.claim.sort == "name" and not one.found
        )
        preposition = claim.tokens[word.place - 1].lower
        before = alignment.pairs[index - 1]
        if (
            (before.claim.base, preposition) not in _AT_ONE_PLACE
            or before.evidence is None
            or before.view is not view
        ):
            continue
        if alignment.coverage_without(wrong) < NEARLY_ALL:
            continue
        other = _place_after(view, before.evidence, preposition)
        around = {one.lower for one in claim.words[index + 1 :]}
        if other is not None and other.lower not in around and _apart(word, other, view):
            return differing(
                claim, (word.start, word.end), view, (other.start, other.end), 0.7, exclusive=True
            )
    return None


def _place_after(view: View, verb: Word, preposition: str) -> Word | None:
    """The place that follows a verb and a preposition, a date between them or none."""
    for other in view.words:
        if verb.place < other.place <= verb.place + 4 and view.tokens[other.place - 1].lower in {
            preposition,
            "in",
            "from",
        }:
            return other if place_of(other.text) is not None else None
    return None


def _apart(word: Word, other: Word, view: View) -> bool:
    """Whether two places lie apart, whatever place the sentence names after the one."""
    if word.lower == other.lower:
        return False
    if (
        contains_place(word.text, other.text) is not False
        or contains_place(other.text, word.text) is not False
    ):
        return False
    later = [one for one in view.words if one.place > other.place and one.sort == "name"]
    return not any(contains_place(word.text, one.text) or one.lower == word.lower for one in later)
