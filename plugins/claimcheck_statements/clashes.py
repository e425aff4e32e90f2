"""What in one sentence of the evidence excludes a claim, with the words of both.

Each search looks only at a sentence that has nearly all of the claim's words, and answers None when in doubt.
"""

from collections.abc import Callable, Iterator

from claimcheck.model import Mention, Silence
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.nouns import Kinship, kinship
from claimcheck.values.scopes import other_circumstance, other_scope
from claimcheck.values.times import TimeSpan
from claimcheck.values.units import DIMENSIONS
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import Alignment, Pair
from claimcheck_statements.clash import (
    NEARLY_ALL_OF_A_COUNT,
    Clash,
    differing,
    partner_of,
    written,
)
from claimcheck_statements.denial_clashes import find_denied
from claimcheck_statements.dismissals import dismisses
from claimcheck_statements.doers import is_of_kin
from claimcheck_statements.moments import Order, bound_before, compare, moments
from claimcheck_statements.opposites import find_opposites
from claimcheck_statements.polarity import agrees_in_polarity, find_negation, hedged
from claimcheck_statements.slots import find_places, find_ranks
from claimcheck_statements.views import View, Word

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = ["find_clash"]


# Verbs that are as true the other way round.
_MUTUAL = frozenset(
    "meet marry divorce talk speak clash fight agree play sign discuss border tie draw join merge negotiate debate face "
    "date know be have become call name say tell add report".split()
)
_PREPOSITIONS = frozenset("to from by with for against at on in of over".split())
_JOINING = frozenset([",", "and", "or"])


def _verbal(word: Word) -> bool:
    """Whether a word has the form of a finite verb or a participle of the past."""
    return word.lower != word.base and not word.lower.endswith("ing")


def _passive(view: View, word: Word) -> bool:
    """Whether a verb stands in the passive with its doer after "by"."""
    before = [lemma(token.lower) for token in view.tokens[max(0, word.place - 3) : word.place]]
    return "be" in before and "by" in [token.lower for token in view.tokens[word.place + 1 : word.place + 4]]


def _between(view: View, verb: Word, name: Word) -> list[str]:
    """The prepositions between a verb and the name after it."""
    return [token.lower for token in view.tokens[verb.place + 1 : name.place] if token.lower in _PREPOSITIONS]


def _parted(view: View, first: Word, last: Word) -> bool:
    """Whether a sign stands between two words, so that one may be a heading or an aside to the other."""
    return any(
        token.text in {":", ";", ",", "(", "–", "—"} for token in view.tokens[first.place : last.place]
    )


def _sides(claim: View, verb: Pair, names: list[Pair]) -> tuple[Word, Word, Word, Word] | None:
    """The names before and after the claim's verb, and their partners: doer, done to, and both again."""
    before = [one for one in names if one.claim.place < verb.claim.place]
    after = [one for one in names if verb.claim.place < one.claim.place <= verb.claim.place + 4]
    if not before or not after:
        return None
    doer, done = before[-1], after[0]
    if any(token.lower in _JOINING for token in claim.tokens[doer.claim.place + 1 : verb.claim.place]):
        return None
    if doer.evidence is None or done.evidence is None:
        return None
    return doer.claim, done.claim, doer.evidence, done.evidence


def find_roles(alignment: Alignment, view: View) -> Clash | None:
    """Who did what to whom, the other way round."""
    claim = alignment.claim
    here = [pair for pair in alignment.pairs if pair.evidence is not None and pair.view is view]
    # The first word of a sentence bears its capital anyway; beside the same word elsewhere it is known for a name.
    names = [
        pair
        for pair in here
        if pair.claim.text[:1].isupper()
        and "name" in {pair.claim.sort, pair.evidence.sort if pair.evidence else ""}
    ]
    if len(names) < 2 or alignment.coverage < 0.9:
        return None
    for pair in here:
        verb, there = pair.claim, pair.evidence
        if (
            there is None
            or verb.sort != "word"
            or verb.weight < 0.5
            or verb.base in _MUTUAL
            or verb.base != there.base
            or not (_verbal(verb) and _verbal(there))
        ):
            continue
        sides = _sides(claim, pair, names)
        if sides is None:
            continue
        doer, done, first, second = sides
        turned = there.place - 6 <= second.place < there.place < first.place <= there.place + 4
        if not turned or _between(claim, verb, done) != _between(view, there, first):
            continue
        if _parted(claim, doer, done) or _parted(view, second, first):
            continue
        if _passive(claim, verb) == _passive(view, there):
            said = written(view, second.start, first.end)
            return Clash(
                (doer.start, done.end),
                (second.start, first.end),
                f"in the source it is the other way round: '{said}'",
                0.75,
            )
    return None


def _cut_by_a_space(view: View, mention: Mention[Amount]) -> bool:
    """Whether a number is a part of one that a space cuts in two: "3, 500"."""
    text = view.span.document.text
    before = text[max(0, mention.span.start - 4) : mention.span.start].replace(" ", "")
    after = text[mention.span.end : mention.span.end + 3]
    cut_before = len(before) > 1 and before[-1] in ",./" and before[-2].isdigit()
    return cut_before or (len(after) > 2 and after[0] in ",." and after[1] == " " and after[2].isdigit())


_DIFFERENCE = frozenset(["more", "less", "higher", "lower", "fewer", "above", "below", "up", "down"])


def _is_difference(view: View, mention: Mention[Amount]) -> bool:
    """Whether an amount says how far two others lie apart: "2 dollars more than", "up 3 percent"."""
    before = [token.lower for token in view.tokens if token.end <= mention.span.start][-1:]
    after = [token.lower for token in view.tokens if token.start >= mention.span.end][:1]
    return bool(_DIFFERENCE & {*before, *after})


_OF_TIME = frozenset(["minute", "hour", "day", "week", "month", "year", "decade", "century", "second"])
_COUNTED_FROM = frozenset(
    ["before", "after", "ago", "later", "earlier", "old", "since", "into", "from", "away"]
)


def _comparable(claim: View, mine: Mention[Amount], view: View, theirs: Mention[Amount]) -> bool:
    """Whether two amounts are of one scope, and two stretches of time of one use.

    Neither of these counts from another event, and both stand after one preposition.
    """
    places = (claim.span, mine.span, view.span, theirs.span)
    if other_scope(*places) or other_circumstance(*places):
        return False
    if not _OF_TIME & {mine.value.unit, mine.value.head, theirs.value.unit, theirs.value.head}:
        return True
    uses = []
    for sentence, mention in ((claim, mine), (view, theirs)):
        before = [token.lower for token in sentence.tokens if token.end <= mention.span.start][-1:]
        after = [token.lower for token in sentence.tokens if token.start >= mention.span.end][:1]
        if set(before + after) & _COUNTED_FROM:
            return False
        uses.append([word for word in before if word in _PREPOSITIONS])
    return uses[0] == uses[1]


def _rivals(view: View, mine: Amount) -> list[Mention[Amount]]:
    """The amounts of a sentence that count the same thing in the same unit."""
    return [
        mention
        for mention in find_amounts(view.span)
        if (mention.value.unit == mine.unit or {mention.value.unit, mine.unit} <= _OF_TIME)
        and not mention.value.additional
        and not mention.value.partitive
        and mention.value.rate == mine.rate
        and (bool(mine.unit) or kinship(mine.counted, mention.value.counted) is Kinship.SAME)
    ]


def _agree_loosely(mine: Amount, theirs: Amount) -> bool:
    """Whether a difference is one of rounding: another unit of time, or "200" where the source says "more than 200"."""
    if mine.unit != theirs.unit:
        return not _far_apart(mine, theirs)
    return mine.stated == theirs.stated and not mine.hedge


def _far_apart(mine: Amount, theirs: Amount) -> bool:
    """Whether two stretches of time in different units differ beyond rounding: "a month" is 30 days, or four weeks."""
    lengths = [
        (amount.stated or 0.0) * DIMENSIONS[amount.unit].factor
        for amount in (mine, theirs)
        if amount.unit in DIMENSIONS
    ]
    return len(lengths) == 2 and max(lengths) >= _ROUNDED * min(lengths) > 0.0


_ROUNDED = 1.3
_STRICTLY = frozenset(["gt", "lt"])
_HEDGES = frozenset(
    ["more", "fewer", "less", "over", "under", "above", "below", "exactly", "about", "nearly"]
)
_PER = frozenset(["per", "a", "an", "each", "every", "apiece"])


def _is_rate(view: View, mention: Mention[Amount]) -> bool:
    """Whether an amount is one of each: "$22 million per season"."""
    after = next((token.lower for token in view.tokens if token.start >= mention.span.end), "")
    return bool(mention.value.rate) or after in _PER


def _said_of_another(
    alignment: Alignment, mine: Mention[Amount], view: View, theirs: Mention[Amount]
) -> bool:
    """Whether one of two amounts is a rate, or the nearest name before each is not the same."""
    if _is_rate(alignment.claim, mine) != _is_rate(view, theirs):
        return True
    before = [
        pair
        for pair in alignment.pairs
        if pair.claim.sort == "name" and pair.claim.end <= mine.span.start and not pair.assumed
    ]
    if not before:
        return False
    nearest = [word for word in view.words if word.sort == "name" and word.end <= theirs.span.start]
    return not nearest or partner_of(alignment, nearest[-1], view) is None


def _stated_too(claim: View, mine: Mention[Amount], theirs: Mention[Amount]) -> bool:
    """Whether the claim's sentence has the evidence's amount as well: "$US1 million ($1.52 million)"."""
    return any(
        relate(other.value, theirs.value) is Relation.WITHIN
        or other.value.stated == theirs.value.stated is not None
        for other in find_amounts(claim.span)
        if other.span != mine.span
    )


def _excluded_amounts(alignment: Alignment, view: View) -> Iterator[tuple[Mention[Amount], Mention[Amount]]]:
    """The claim's amounts that the only amount of the same thing in the sentence excludes."""
    missing = {word.start for word in alignment.missing if word.sort == "number"}
    if any(_cut_by_a_space(view, mention) for mention in find_amounts(view.span)):
        return
    for mine in find_amounts(alignment.claim.span) if missing else ():
        if not any(mine.span.start <= start < mine.span.end for start in missing):
            continue
        if not (mine.value.head or mine.value.unit) or mine.value.additional or mine.value.partitive:
            continue
        rival = _rival(alignment.claim, mine, view)
        if rival is None or not _excludes(mine.value, rival.value):
            continue
        # "One" names a thing more often than it counts.
        if rival.span.text.lower().startswith("one ") or _is_difference(view, rival) != _is_difference(
            alignment.claim, mine
        ):
            continue
        if (
            _comparable(alignment.claim, mine, view, rival)
            and not _said_of_another(alignment, mine, view, rival)
            and not _stated_too(alignment.claim, mine, rival)
        ):
            yield mine, rival


def _rival(claim: View, mine: Mention[Amount], view: View) -> Mention[Amount] | None:
    """The amount of a sentence that stands where the claim's does: the only one, or all others agree in pairs."""
    rivals = _rivals(view, mine.value)
    if len(rivals) == 1:
        return rivals[0]
    ours = _rivals(claim, mine.value)
    if len(ours) != len(rivals) or mine not in ours:
        return None
    at = ours.index(mine)
    others = zip(ours[:at] + ours[at + 1 :], rivals[:at] + rivals[at + 1 :], strict=True)
    return rivals[at] if all(str(one.value) == str(other.value) for one, other in others) else None


def _excludes(mine: Amount, theirs: Amount) -> bool:
    """Whether two amounts of one thing cannot both be right."""
    if relate(mine, theirs) is Relation.DISJOINT:
        return not _agree_loosely(mine, theirs)
    # "More than 14" leaves out 14 itself, where that is counted and not rounded.
    exact = not theirs.sort and theirs.precision == mine.precision == 0.0
    return mine.sort in _STRICTLY and exact and mine.unit == theirs.unit and mine.stated == theirs.stated


def _inside(view: View, mentions: list[Mention[Amount]] | list[Mention[TimeSpan]]) -> frozenset[int]:
    """Offsets of the numbers, their hedges, dates and units of time of a sentence that stand in the given stretches."""
    return frozenset(
        word.start
        for word in view.words
        if (word.sort in {"number", "time"} or word.base in _OF_TIME or word.lower in _HEDGES)
        and any(one.span.start <= word.start < one.span.end for one in mentions)
    )


def _same_names(alignment: Alignment, view: View) -> bool:
    """Whether the sentence has every name of the claim, in the same letters or assumed for a pronoun."""
    return all(
        pair.assumed
        or (pair.evidence is not None and pair.view is view and pair.evidence.base == pair.claim.base)
        for pair in alignment.pairs
        if pair.claim.sort == "name"
    )


def find_numbers(alignment: Alignment, view: View) -> Clash | None:
    """Another number of the same noun where all else agrees."""
    claim = alignment.claim
    found = list(_excluded_amounts(alignment, view))
    if not found or not _same_names(alignment, view):
        return None
    if alignment.coverage_without(_inside(claim, [mine for mine, _ in found])) < NEARLY_ALL_OF_A_COUNT:
        return None
    mine, theirs = found[0]
    return differing(
        claim,
        (mine.span.start, mine.span.end),
        view,
        (theirs.span.start, theirs.span.end),
        0.75,
        exclusive=True,
    )


_BEFORE_DATE = 6


def _anchored(alignment: Alignment, here: Mention[TimeSpan], view: View, there: Mention[TimeSpan]) -> bool:
    """Whether the word that a date of the claim belongs to has its partner shortly before a date of the evidence.

    That is the nearest word before the date which is no name; else the word after it ("a 1940 comedy").
    """
    before = [
        pair for pair in alignment.pairs if pair.claim.end <= here.span.start and pair.claim.sort == "word"
    ]
    if before and before[-1].claim.weight >= 0.5:
        partner = before[-1].evidence
        if partner is None or before[-1].view is not view:
            return False
        return 0 < sum(partner.start < word.start < there.span.end for word in view.words) <= _BEFORE_DATE
    after = next((pair for pair in alignment.pairs if pair.claim.start >= here.span.end), None)
    follows = next((word for word in view.words if word.start >= there.span.end), None)
    return after is not None and follows is not None and after.evidence == follows


def _again(view: View) -> bool:
    """Whether a sentence tells of something that happened once more: "re-elected", "again"."""
    return any(
        token.lower in {"again", "anew"} or token.lower.startswith("re-") for token in view.tokens
    ) or (" re-" in view.span.text.lower())


def _marks_a_day(view: View) -> bool:
    """Whether a sentence tells of an anniversary of what happened."""
    return any(token.lower.startswith(("anniversar", "commemorat")) for token in view.tokens)


def find_moments(alignment: Alignment, view: View) -> Clash | None:
    """Another date of the same happening: every date of the sentence excludes the claim's."""
    claim = alignment.claim
    missing = {word.start for word in alignment.missing if word.sort in {"number", "time"}}
    mine = [
        mention
        for mention in moments(claim)
        if any(mention.span.start <= start < mention.span.end for start in missing)
    ]
    theirs = moments(view)
    if len(mine) != 1 or not theirs or _marks_a_day(claim) != _marks_a_day(view):
        return None
    if _again(claim) != _again(view):
        return None
    bound = bound_before(claim, mine[0])
    if any(
        compare(mine[0].value, bound, other.value, bound_before(view, other)) is not Order.APART
        for other in theirs
    ):
        return None
    if alignment.coverage_without(_inside(claim, mine)) < NEARLY_ALL_OF_A_COUNT:
        return None
    for other in theirs:
        if _anchored(alignment, mine[0], view, other):
            return differing(
                claim,
                (mine[0].span.start, mine[0].span.end),
                view,
                (other.span.start, other.span.end),
                0.75,
                exclusive=True,
            )
    return None


# Weighty words that claim and sentence must share before a difference of one more means anything.
_SHARED = 3


def _too_little(alignment: Alignment, view: View) -> bool:
    """Whether claim and sentence share too few different words to speak of one thing."""
    shared = {
        pair.evidence.start
        for pair in alignment.pairs
        if pair.evidence is not None and pair.view is view and pair.claim.weight >= 0.5
    }
    assumed = any(pair.assumed for pair in alignment.pairs)
    return len(shared) + assumed < _SHARED


def _of_belongings(alignment: Alignment) -> bool:
    """Whether a name stands for itself in one sentence and as an owner in the other: "Brandt" and "Brandt's driver"."""
    return any(
        pair.evidence is not None
        and pair.view is not None
        and pair.claim.sort == "name"
        and _owns(alignment.claim, pair.claim) != _owns(pair.view, pair.evidence)
        for pair in alignment.pairs
    )


def _owns(view: View, word: Word) -> bool:
    return view.span.document.text[word.end : word.end + 2] in {"'s", "’s"}


_Search = Callable[[Alignment, View], Clash | None]
# A word changed means something only where much else is shared; the others have anchors of their own.
_OF_VALUES: tuple[_Search, ...] = (find_numbers, find_moments)
_BY_WORDS: tuple[_Search, ...] = (find_opposites, find_roles, *_OF_VALUES)
_BY_SLOT: tuple[_Search, ...] = (
    find_ranks,
    find_places,
)


def _of_kin(alignment: Alignment, view: View) -> bool:
    """Whether the sentence speaks of somebody whom it knows by the claim's subject."""
    first = alignment.pairs[0] if alignment.pairs else None
    if first is None or first.evidence is None or first.view is not view:
        return False
    return is_of_kin(view, first.evidence) and not is_of_kin(alignment.claim, first.claim)


def find_clash(alignment: Alignment, view: View) -> Clash | Silence:
    """The first clash of a claim with one sentence of the evidence, or why none is looked for or found."""
    if view.question or alignment.claim.question:
        return Silence("one of the two is a question")
    if hedged(alignment):
        return Silence("the sentence only supposes what the claim asserts")
    if _of_kin(alignment, view):
        return Silence("the sentence speaks of somebody whom it knows by the claim's subject")
    if dismisses(view) or dismisses(alignment.claim):
        return Silence("one of the two repeats what it dismisses")
    if (clash := find_denied(alignment, view)) is not None:
        return clash
    little = _too_little(alignment, view)
    owned = _of_belongings(alignment)
    if not (little or owned) and (clash := find_negation(alignment, view)) is not None:
        return clash
    if alignment.claim.negating or not agrees_in_polarity(alignment):
        # "Not the first" agrees with "the second": beside a negation only the negation itself tells.
        return Silence(
            "one of the two denies something, and it is not shown that this is what the other asserts"
        )
    # What somebody does and what befalls what is theirs are two things; a value in one place is still one.
    by_words = _OF_VALUES if owned else _BY_WORDS
    searches = _BY_SLOT if little else by_words + _BY_SLOT
    clash = next((clash for search in searches if (clash := search(alignment, view)) is not None), None)
    return clash or Silence(f"nothing in it excludes the claim, of which it has {alignment.coverage:.0%}")
