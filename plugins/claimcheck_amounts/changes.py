"""By how much something rose or fell to a number that two sentences both give: "rose 18 percent to $412 million".

Two such shares are of one change where they lead to the same number of the same noun, in the same direction and from
the same time; then nothing else around them has to agree ("net profit was $412 million, up 16 percent").
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence

from attrs import frozen

from claimcheck.model import Claim, Evidence, Finding, Mention, Span, Stance
from claimcheck.text import Token, sentences_in, tokens
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.contexts import in_one_context
from claimcheck.values.counted_apart import way
from claimcheck.values.intervals import telling_digits
from claimcheck.values.words import is_content, lemma, synonymous
from claimcheck_amounts.candidates import claimed
from claimcheck_amounts.context import setting

__all__ = ["told_of_a_change"]

# Behind a share these say which way, as "up" and "down" do before it.
_BEHIND = {"more": "up", "higher": "up", "up": "up", "less": "down", "lower": "down", "down": "down"}
_WAYS = frozenset(["up", "down", "higher", "lower", "more", "less"])
# Between a share and the number to which it leads: "up 16 percent at", "rose by 18 percent to".
_LEADING = frozenset(["to", "at"])
_ASIDE = frozenset("by nearly almost about some around over more than just a an the".split())
_NEAR = 4
_TELLING_DIGITS = 2
_BASES = frozenset("year quarter month week decade".split())
# Words that say of no thing how much there is of it.
_IDLE = frozenset(
    "say be have total report thursday monday tuesday wednesday friday saturday sunday net million billion percent".split()
)


@frozen
class _Change:
    """A share by which something changed, and the number to which."""

    share: Mention[Amount]
    way: str
    """"up" or "down"."""
    reached: Amount
    nouns: frozenset[str]
    """The content words before the number and the share in their sentence, in base form: "profit"."""
    bases: frozenset[str]
    """The stretches of time named behind the share, from which the change is counted: "quarter"."""


def _find_change(sentence: Span, share: Mention[Amount]) -> _Change | None:
    """The change that a share in a sentence tells, with the number that it leads to or stands behind; None for none."""
    if share.value.unit != "percent" or share.value.counted:
        return None
    found = tokens(sentence)
    direction = _direction(found, share.span)
    reached = _reached(sentence, found, share.span)
    if not direction or reached is None:
        return None
    behind = {token.lower for token in found if token.start >= share.span.end}
    return _Change(
        share,
        direction,
        reached.value,
        frozenset(_nouns(found, max(share.span.end, reached.span.end), (share.span, reached.span))),
        frozenset(behind & _BASES),
    )


def _direction(found: Sequence[Token], share: Span) -> str:
    """Whether something went "up" or "down" by a share, by the words right before it or the one behind; "" for neither."""
    before = [token.lower for token in found if token.end <= share.start]
    behind = next((token.lower for token in found if token.start >= share.end), "")
    return way(before) or _BEHIND.get(behind, "")


def _reached(sentence: Span, found: Sequence[Token], share: Span) -> Mention[Amount] | None:
    """The number to which a share leads ("18 percent to $412 million"), or behind which it stands ("$412 million, up 16 percent")."""
    for other in find_amounts(sentence):
        if other.span == share or other.value.unit == "percent":
            continue
        if telling_digits(other.value.stated or 0.0) < _TELLING_DIGITS or other.value.partitive:
            continue
        between = [
            token.lower
            for token in found
            if min(share.end, other.span.end) <= token.start < max(share.start, other.span.start)
        ]
        if share.end <= other.span.start and between[-1:] and set(between) <= _LEADING | _ASIDE:
            if not _LEADING.isdisjoint(between):
                return other
        elif other.span.end <= share.start and len(between) <= _NEAR and _is_aside(between):
            return other
    return None


def _is_aside(between: Sequence[str]) -> bool:
    """Whether a number and a share behind it are parted by no more than a comma, a verb and the word of change."""
    return all(
        word in _ASIDE | _WAYS or word in {",", "(", "was", "were", "is", "are", "or"} or way([word])
        for word in between
    )


def _nouns(found: Sequence[Token], end: int, amounts: tuple[Span, Span]) -> Iterator[str]:
    """The common nouns and verbs up to an offset, outside two amounts, in base form."""
    for at, token in enumerate(found):
        base = lemma(token.lower)
        outside = not any(span.start <= token.start < span.end for span in amounts)
        common = token.text.isalpha() and (token.text.islower() or not at) and is_content(token)
        if token.start < end and outside and common and base not in _IDLE | _WAYS and not way([base]):
            yield base


def _of_one_change(mine: _Change, theirs: _Change) -> bool:
    """Whether two changes lead to the same number of the same thing, in one direction and from the same time."""
    one, two = mine.reached, theirs.reached
    if one.unit != two.unit or one.stated != two.stated or one.head != two.head or mine.way != theirs.way:
        return False
    if mine.bases and theirs.bases and mine.bases != theirs.bases:
        return False
    if one.head and not one.unit:
        return True
    return any(word == other or synonymous(word, other) for word in mine.nouns for other in theirs.nouns)


def told_of_a_change(claim: Claim, evidence: Evidence) -> Finding | None:
    """The finding on a share by which something changed to a number that the source gives as well; None for no such share."""
    own = claimed(claim) if claim.kind == "amount" and evidence.document != claim.document else None
    mine = _find_change(claim.sentence, own) if own is not None else None
    if own is None or mine is None:
        return None
    names = setting(claim.sentence, own).names
    for sentence in sentences_in(evidence.span):
        for mention in find_amounts(sentence):
            theirs = _find_change(sentence, mention)
            if theirs is None or not _of_one_change(mine, theirs):
                continue
            others = setting(sentence, mention).names
            relation = relate(own.value, mention.value)
            if names.isdisjoint(others) and (
                (names and others) or not in_one_context(claim.sentence, sentence)
            ):
                continue
            if relation not in _TOLD_OF_A_CHANGE:
                continue
            return Finding(
                claim_span=claim.span,
                evidence=evidence,
                evidence_span=mention.span,
                stance=_TOLD_OF_A_CHANGE[relation],
                message=f"the source gives {mention.value} as the change to {theirs.reached}; the claim says {own.value}",
                confidence=0.7,
            )
    return None


_TOLD_OF_A_CHANGE = {Relation.WITHIN: Stance.SUPPORTS, Relation.DISJOINT: Stance.REFUTES}
