"""A short claim laid over one telling of its subject: which of its words that telling has, and which it lacks."""

from itertools import pairwise, zip_longest

from attrs import evolve, frozen

from claimcheck.values.places import place_of
from claimcheck.values.words import opposed
from claimcheck_statements.alignment import Alignment, Pair, align
from claimcheck_statements.entries.telling import Telling
from claimcheck_statements.views import NUMBER_WORDS, View, Word, view

__all__ = ["Laid", "is_first", "lay_over", "once_and_for_all", "opposed_verbs", "same_verb"]

# Verbs of one row say the same of a number, a day or a place.
_FAMILIES = tuple(
    frozenset(row.split())
    for row in (
        "have contain include comprise consist feature possess number",
        "win receive obtain secure earn",
        "gross earn make take",
        "hold seat accommodate",
        "build construct erect complete finish date",
        "found establish create form",
        "release publish issue",
        "live reside inhabit",
        "cover occupy span",
        "grow reach measure",
        "lay produce",
        "attract draw",
        "write author",
        "transmit spread",
        "lie stand situate locate",
        "film shoot",
        "own operate run",
        "lead command",
        "buy purchase acquire",
        "view watch",
        "speak use",
        "employ have",
        "give take administer",
    )
)
_WEIGHTY = 0.3


@frozen(eq=False)
class Laid:
    """A claim beside one telling: the words of the telling as a view of their own, and the words of both paired."""

    mine: Telling
    theirs: Telling
    stretch: View
    alignment: Alignment
    same: bool
    """Whether the subjects are one; else the one tells in the passive what the other does in the active."""

    @property
    def missing(self) -> tuple[Word, ...]:
        """The weighty words of the claim that the telling lacks."""
        said = self.mine.verb if same_verb(self.mine, self.theirs) else -1
        return tuple(
            pair.claim
            for pair in self.alignment.pairs
            if not pair.found and pair.claim.weight >= _WEIGHTY and pair.claim.place != said
        )

    @property
    def free(self) -> tuple[Word, ...]:
        """The words of the telling that say nothing that the claim says."""
        taken = {pair.evidence.start for pair in self.alignment.pairs if pair.evidence is not None}
        return tuple(word for word in self.stretch.words if word.start not in taken)

    def partner(self, word: Word) -> Word | None:
        """The word of the telling that says the same as a word of the claim."""
        return next(
            (
                pair.evidence
                for pair in self.alignment.pairs
                if pair.claim.start == word.start and pair.view is self.stretch
            ),
            None,
        )


_ACTING = frozenset(["play", "serve", "work", "act"])


def same_verb(mine: Telling, theirs: Telling) -> bool:
    """Whether the verbs of two tellings say the same."""
    one, other = mine.base, theirs.base
    behind = theirs.view.tokens[theirs.verb + 1 : theirs.verb + 2]
    if one == "bear" and other == "be" and any(token.lower == "born" for token in theirs.tokens):
        return True
    if (one, other) == ("reach", "peak"):
        return True  # "reached the top 10", "peaked at number 17"
    if one == "be" and other in _ACTING and behind and behind[0].lower == "as":
        return True  # who played as a goalkeeper was one
    return one == other or any({one, other} <= row for row in _FAMILIES)


def is_first(laid: Laid) -> bool:
    """Whether both tell of the first time: "was first performed in Brno"."""
    return all(
        any(token.lower == "first" for token in each.view.tokens[each.start : each.verb])
        for each in (laid.mine, laid.theirs)
    )


def opposed_verbs(mine: Telling, theirs: Telling) -> bool:
    """Whether the verb of one telling says the opposite of the other's."""
    one, other = mine.base, theirs.base
    if one == other:
        return False
    return opposed(one, other) or once_and_for_all(mine, theirs)


def once_and_for_all(mine: Telling, theirs: Telling) -> bool:
    """Whether of two opposed deeds a thing meets one only: what was spared was not destroyed."""
    one, other = mine.base, theirs.base
    return any(
        (one in first and other in second) or (one in second and other in first) for first, second in _OPPOSED
    )


# Deeds of which a thing meets one or the other, besides the common opposites.
_OPPOSED = tuple(
    (frozenset(first.split()), frozenset(second.split()))
    for first, second in (
        ("destroy demolish", "spare survive"),
        ("renew extend", "cancel axe end"),
        ("float", "sink"),
        ("adopt", "abandon"),
        ("finish complete", "abandon"),
        ("retain keep defend", "lose"),
        ("migrate", "hibernate"),
        ("drown", "survive"),
    )
)


def lay_over(claim: View, mine: Telling, theirs: Telling, about: frozenset[str], *, same: bool) -> Laid:
    """A claim aligned with the words of a telling of the same subject, the words that name the subject taken as said.

    `about` has the words of what the text is on, which it need not say again.
    """
    found = theirs.view.tokens
    counted = [token for token in theirs.subject if token.text[0].isdigit() or token.lower in NUMBER_WORDS]
    counted += [token for token in theirs.subject if token.lower == "no"]
    beside = theirs.subject and theirs.subject[-1].end <= found[theirs.start].start
    first = (
        theirs.subject[0].start if counted and beside and not theirs.defines else found[theirs.start].start
    )
    stretch = view(theirs.view.span.to(first, found[theirs.end - 1].end))
    views = [stretch]
    if theirs.front[1] > theirs.front[0]:
        views.append(view(theirs.view.span.to(found[theirs.front[0]].start, found[theirs.front[1] - 1].end)))
    aligned = align(claim, views)
    own = {token.start for token in mine.subject}
    pairs = tuple(_given(pair, own, about) for pair in aligned.pairs)
    pairs = tuple(
        evolve(pair, assumed=True) if not pair.found and _is_short_for(pair, after, theirs) else pair
        for pair, after in zip_longest(pairs, pairs[1:])
    )
    total = sum(pair.claim.weight for pair in pairs)
    covered = sum(pair.claim.weight for pair in pairs if pair.found)
    return Laid(
        mine, theirs, stretch, Alignment(claim, aligned.views, pairs, covered / total if total else 0.0), same
    )


_PLACES = frozenset(
    ["state", "country", "city", "region", "county", "province", "island", "world", "town", "district"]
)


def _is_short_for(pair: Pair, after: Pair | None, theirs: Telling) -> bool:
    """Whether a telling has "the range" for the claim's "the Ravi Range", or "the state" for the one that its text names."""
    found = theirs.tokens
    if pair.claim.sort == "name" and place_of(pair.claim.text) is not None:
        for one, two in pairwise(found):
            if (
                one.lower == "the"
                and two.lower in _PLACES
                and pair.claim.text in theirs.view.span.document.text
            ):
                return True
    if after is None or after.evidence is None or after.view is None or pair.claim.sort != "name":
        return False
    at = after.evidence.place
    if at >= len(after.view.tokens):
        return False
    known = at > 0 and after.view.tokens[at - 1].lower in {"the", "this"}
    return known and f"{pair.claim.text} {after.claim.text}" in theirs.view.span.document.text


def _given(pair: Pair, own: set[int], about: frozenset[str]) -> Pair:
    """The pair of a word that names the subject, or what the text is on; a number in it is still compared."""
    if pair.claim.start in own and pair.claim.sort != "number":
        return evolve(pair, evidence=None, view=None, assumed=True)
    if pair.evidence is None and pair.claim.sort != "number" and pair.claim.base in about:
        return evolve(pair, assumed=True)
    return pair
