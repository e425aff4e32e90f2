"""The checker of stories: what it means that two texts on one story have the same, or another, value in one place."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from claimcheck.model import Claim, Counterpart, Evidence, Finding, Silence, Span, Stance
from claimcheck.text import tokens
from claimcheck.values.amounts import Amount, Relation
from claimcheck.values.ranks import Ranked
from claimcheck.values.statements import is_heading
from claimcheck.values.stories import is_one_story
from claimcheck.values.story_likeness import ALIKE, HARDLY_CHANCE, LIKELY, RIVAL, WORTH_A_LOOK
from claimcheck.values.story_pairs import Pair, pairs
from claimcheck.values.story_relations import is_slip, is_telling, relation
from claimcheck.values.times import TimeSpan
from claimcheck_stories.days import lacks_year
from claimcheck_stories.holders import other_holders
from claimcheck_stories.lone import stands_alone
from claimcheck_stories.offices import exchanged_offices, other_offices
from claimcheck_stories.reasons import of_two_matches, shares_too_little, tells_enough, tells_much, why_apart
from claimcheck_stories.sameness import why_not_the_same
from claimcheck_stories.slips import exchanged_digits
from claimcheck_stories.turned import is_turned, where_turned, why_both_ways

__all__ = ["StoryChecker"]

_VALUES = frozenset(["amount", "date"])
_WHOLE = frozenset(["statement", "announcement"])
"""Kinds of claims in which a value may differ; the finding comes home to the value's own claim, where it is one."""
_SHOWN = 3


@frozen
class StoryChecker:
    """Compares the values of a text, as numbers, days and ranks, with those of a reference that tells the same story."""

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """What the passage has in the place of the claim's values."""
        return (each for each in self._compared(claim, evidence) if isinstance(each, Finding))

    def explain(self, claim: Claim, evidence: Evidence) -> Iterable[str]:
        """Why a value of the passage in the place of one of the claim's shows nothing."""
        return (each.reason for each in self._compared(claim, evidence) if isinstance(each, Silence))

    def counterparts(self, claim: Claim, evidence: Evidence) -> Iterator[Counterpart]:
        """What the passage has in the place of the claim's value, where that is another and need not be of one thing."""
        if evidence.document == claim.document or not is_one_story(claim.document, evidence.document):
            return
        told = [
            each
            for pair in pairs(claim.document, evidence.document)
            if claim.span.contains(pair.mine.span) and evidence.span.contains(pair.theirs.span)
            for each in _counterpart(claim, pair)
        ]
        yield from told or (exchanged_digits(claim, evidence) if claim.kind in _MEASURED else ())

    def _compared(self, claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        if claim.kind not in _VALUES | _WHOLE or evidence.document == claim.document:
            yield Silence("it compares values with those of another text")
            return
        if not is_one_story(claim.document, evidence.document):
            yield Silence("the two texts are not shown to tell one story")
            return
        told = False
        for pair in pairs(claim.document, evidence.document):
            if claim.span.contains(pair.mine.span) and evidence.span.contains(pair.theirs.span):
                told = True
                yield _judged(claim, evidence, pair)
        if claim.kind in _WHOLE:
            yield from other_offices(claim, evidence)
            yield from exchanged_offices(claim, evidence)
            yield from other_holders(claim, evidence)
        if not told:
            yield Silence("nothing in this passage stands in the place of the claim's values")


def _judged(claim: Claim, evidence: Evidence, pair: Pair) -> Finding | Silence:
    """What it means for a claim that two values agree or differ, or why it means nothing."""
    mine, theirs = (_words(slot.span.text) for slot in (pair.mine, pair.theirs))
    if is_turned(pair):
        why = "" if claim.kind in _WHOLE else "what differs is told of the whole sentence"
        why = why or why_both_ways(pair)
    elif pair.relation is Relation.WITHIN:
        why = "" if claim.kind in _VALUES else "it is of a part of the claim only"
        why = why or _why_unlike(pair) or why_not_the_same(pair) or of_two_matches(pair)
    elif pair.relation is Relation.DISJOINT:
        whole = claim.kind in _WHOLE or is_heading(claim.sentence)
        why = "" if whole else "what differs is told of the whole sentence"
        why = why or _why_less_alike(pair) or why_apart(pair)
    else:
        why = "the two leave room for each other"
    if why:
        return Silence(f"'{theirs}' in the place of '{mine}': {why}")
    words = [pair.mine.written[word] for word in pair.shared if word in pair.mine.around]
    words = [pair.anchor, *words] if pair.anchor else words
    if is_turned(pair):
        mine, theirs = (
            f"{where_turned(slot).text} {_words(slot.span.text)}" for slot in (pair.mine, pair.theirs)
        )
    agrees = pair.relation is Relation.WITHIN and not is_turned(pair)
    beside = _listed([f"'{word}'" for word in words[:_SHOWN]])
    return Finding(
        claim_span=pair.mine.span if agrees else _differing(pair),
        evidence=evidence,
        evidence_span=pair.theirs.span,
        stance=Stance.SUPPORTS if agrees else Stance.REFUTES,
        message=f"the source also says '{theirs}' beside {beside}"
        if agrees
        else f"the source says '{theirs}' in the same place, beside {beside}, where the text says '{mine}'",
        confidence=0.65 if agrees else 0.6,
    )


def _counterpart(claim: Claim, pair: Pair) -> Iterator[Counterpart]:
    """What stands in the place of a claim's value and is worth a look: of its sort, in like words, and nearer than any other."""
    if claim.kind not in _MEASURED:
        return
    near = pair.likeness >= WORTH_A_LOOK and pair.rival < pair.likeness
    if pair.relation is not Relation.DISJOINT or pair.known or not near or is_turned(pair):
        return
    told = any(word not in pair.mine.names for word in pair.shared)
    why = why_apart(pair) or _why_less_alike(pair)
    if told and why and why not in _SURELY_APART and not _of_another_size(pair):
        yield Counterpart(pair.mine.span, pair.theirs.span, pair.likeness, why)


def _of_another_size(pair: Pair) -> bool:
    """Whether one of two numbers is ten times the other: no slip makes "13" of "three" so large, but "$550 billion" of "$39 billion"."""
    one, other = (
        value.stated if isinstance(value, Amount) else None for value in (pair.mine.value, pair.theirs.value)
    )
    if one is None or other is None or is_slip(pair.mine.value, pair.theirs.value):
        return False
    small, large = sorted((abs(one), abs(other)))
    return large > _TEN * small


_TEN = 10
_MEASURED = _VALUES | {"casualty", "statement"}
_SURELY_APART = frozenset(
    [
        "no other number or day that both texts tell is the same",
        "of what is scored and played one story has many numbers",
        "one story tells of several quakes",
        "the one tells of a rise, the other of a fall",
        "things of one kind come in several models",
    ]
)
"""Reasons by which two values are hardly ever of one thing."""


def _differing(pair: Pair) -> Span:
    """Where a text says what the source has otherwise: "third" of "third of four sons", where both are of four.

    Of "1972 to 1984" beside "1972 until 1982" it is the end.
    """
    span, one, other = pair.mine.span, pair.mine.value, pair.theirs.value
    if is_turned(pair):
        return where_turned(pair.mine)
    if isinstance(one, TimeSpan) and isinstance(other, TimeSpan) and len(one.bounds) == len(other.bounds):
        ends = zip(one.bounds, other.bounds, strict=True)
        apart = [end for end, its in ends if relation(end.value, its.value) is Relation.DISJOINT]
        return apart[0].span if len(apart) == 1 else span
    if not (isinstance(one, Ranked) and isinstance(other, Ranked) and one.among and one.among == other.among):
        return span
    end = next((word.start for word in tokens(span) if word.lower == "of"), span.end)
    return span.to(span.start, end - 1)


def _why_unlike(pair: Pair) -> str:
    """Why two values that agree may do so by chance; "" for nothing."""
    if lacks_year(pair):
        return "the source does not tell the year"
    if stands_alone(pair):
        return ""
    enough = tells_enough(pair)
    # A small number beside what one man is told to do is easily met twice: "his two free throws".
    alike = pair.likeness if enough or is_telling(pair.mine.value) else pair.written
    if alike < (HARDLY_CHANCE if enough else LIKELY) or shares_too_little(pair):
        return "too few of the words around the two are the same"
    return "another value stands nearer" if pair.rival > RIVAL * pair.likeness else ""


def _why_less_alike(pair: Pair) -> str:
    """Why two values that differ are not shown to stand in one place; "" for nothing."""
    if (pair.likeness < ALIKE and not tells_much(pair)) or shares_too_little(pair):
        return "too few of the words around the two are the same"
    return "another value stands as near" if pair.likeness < RIVAL * pair.rival else ""


def _words(text: str) -> str:
    """A value's words on one line."""
    return " ".join(text.split())


def _listed(words: list[str]) -> str:
    """Words as a sentence lists them.

    >>> _listed(["'roads'", "'budget'"]), _listed(["'roads'"])
    ("'roads' and 'budget'", "'roads'")
    """
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))
