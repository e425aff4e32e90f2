"""A claim beside the questions that a source asks and answers itself."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from claimcheck.model import Span
from claimcheck.text import Token
from claimcheck.values.questions import Answer, Asked, Exchange, find_exchanges
from claimcheck_statements.alignment import Alignment, align
from claimcheck_statements.clash import written
from claimcheck_statements.opposites import opposites
from claimcheck_statements.views import View, Word, view

__all__ = ["Reply", "find_reply"]

# How much of the claim the question has to have.
_COVERED = 0.85
_WEIGHTY = 0.3
# Weighty words that claim and question share at least.
_SHARED = 2
# The same where the question has a part of the claim only.
_COVERED_IN_PART = 0.4
_SHARED_IN_PART = 3
_SHARED_WITHOUT_NAME = 5
# Words of the claim that may stand between two of the part.
_GAP = 2
# What makes of a part something else than a part of what is asserted.
_EMBEDDING = frozenset(
    """
    say tell claim deny accuse report allege announce state argue think believe suggest doubt question ask demand want
    plan propose refuse reject fail consider expect try attempt call insist warn fear hope predict promise call
    false fake hoax myth wrong untrue incorrect rumor rumour
    """.split()
)
# Words that a question may add: "Is it true that", "Has anyone ever".
_ASIDES = frozenset("true fact case correct really actually ever claim say".split())
# Words without content of their own that make another statement all the same; both sides have them, or neither.
_LIMITING = frozenset(
    """
    all every each both most many much some few several only just solely always often sometimes still already again yet
    another other more less fewer least than because due if unless when while after before since until without against
    except instead no none enough too first last
    will would should may might could must shall going likely
    """.split()
)
# A question whether a thing can be is also one whether it is.
_ABLE = frozenset(["can", "could"])


@frozen
class Reply:
    """What an answer says of a claim: the place of question and answer, and why."""

    supports: bool
    start: int
    end: int
    message: str
    confidence: float


def find_reply(claim: View, passage: Span) -> Reply | None:
    """The reply to a claim in the questions of a passage; None where the document replies both ways."""
    if claim.question or len(claim.negating) > 1:
        return None
    replies = [
        (exchange, reply)
        for exchange in find_exchanges(passage.document)
        if exchange.asked is Asked.WHETHER
        and exchange.said is not Answer.OPEN
        and (reply := _reply(claim, exchange)) is not None
    ]
    if not replies or len({reply.supports for _, reply in replies}) > 1:
        return None
    inside = (reply for exchange, reply in replies if passage.start <= exchange.question.start < passage.end)
    return next(inside, None)


def _reply(claim: View, exchange: Exchange) -> Reply | None:
    """What one answer says of a claim."""
    question = view(exchange.question)
    alignment = align(claim, [question])
    yes = exchange.said is Answer.YES
    turned = _turned(alignment, question)
    if turned is not None and not yes:
        # That a thing is not safe does not make it dangerous.
        return None
    if yes and _is_able(question) and not _is_able(claim):
        return None
    whole = (
        not claim.hedges and _asks_for_all(alignment, turned) and _as_limited(claim, claim.tokens, question)
    )
    part = not yes and not claim.negating and _asks_for_a_part(alignment, question)
    if not (whole or part) or not _asks_no_more(alignment, question, turned):
        return None
    asserts = not claim.negating and turned is None
    answer = " ".join(exchange.answer.text.split())
    first = answer if len(answer) <= _LONGEST else f"{answer[:_LONGEST].rsplit(' ', 1)[0]} ..."
    said = f"the source asks '{written(question, exchange.question.start, exchange.question.end)}' and answers '{first}'"
    return Reply(yes == asserts, exchange.question.start, exchange.answer.end, said, 0.8)


_LONGEST = 60


def _turned(alignment: Alignment, question: View) -> Word | None:
    """The one word of the claim for which the question has the opposite."""
    missing = [word for word in alignment.missing if word.weight >= _WEIGHTY]
    if len(missing) != 1:
        return None
    found = (word for word in question.words if opposites(missing[0], word))
    return missing[0] if next(found, None) is not None else None


def _asks_no_more(alignment: Alignment, question: View, turned: Word | None) -> bool:
    """Whether a question has no word of weight that the claim leaves open, nor its words in another order."""
    pairs = [(pair.claim, pair.evidence) for pair in alignment.pairs if pair.evidence is not None]
    partners = {there.start for _, there in pairs}
    extra = [
        word
        for word in question.words
        if word.start not in partners and word.weight >= _WEIGHTY and word.base not in _ASIDES
    ]
    if (turned is None and extra) or (
        turned is not None and not all(opposites(turned, word) for word in extra)
    ):
        return False
    told = [there.place for here, there in pairs if here.sort in {"word", "name"} and here.weight >= _WEIGHTY]
    return told == sorted(told)


def _shared(alignment: Alignment, question: View) -> list[Word]:
    """The words of the claim that a question has, those without weight left out."""
    return [
        pair.claim
        for pair in alignment.pairs
        if pair.evidence is not None and pair.view is question and pair.claim.weight >= _WEIGHTY
    ]


def _asks_for_all(alignment: Alignment, turned: Word | None) -> bool:
    """Whether a question has nearly all words of the claim, and all its names and numbers."""
    left_out: frozenset[int] = frozenset() if turned is None else frozenset([turned.start])
    if alignment.coverage_without(left_out) < _COVERED:
        return False
    if any(word.sort != "word" for word in alignment.missing):
        return False
    return len(_shared(alignment, alignment.views[0])) >= _SHARED


def _asks_for_a_part(alignment: Alignment, question: View) -> bool:
    """Whether a question has a stretch of the claim that must be true if the claim is.

    That is a run of its words without a gap in which another clause or name may begin: "the league, the union and the
    club pay no tax" is false when one of the three does.
    """
    claim = alignment.claim
    shared = _shared(alignment, question)
    if len(shared) < _SHARED_IN_PART or alignment.coverage < _COVERED_IN_PART:
        return False
    named = any(word.sort != "word" for word in shared) or len(shared) >= _SHARED_WITHOUT_NAME
    if not named or _EMBEDDING & {word.base for word in alignment.missing if word.sort == "word"}:
        return False
    if any(shared[0].place <= place <= shared[-1].place for place in claim.hedges):
        return False
    for before, after in pairwise(shared):
        between = claim.words[claim.index_of(before) + 1 : claim.index_of(after)]
        apart = sum(word.sort in {"word", "name"} for word in between)
        if apart > _GAP and claim.tokens[after.place - 1].lower != "and":
            return False
    stretch = claim.tokens[shared[0].place : shared[-1].place + 1]
    return _as_limited(claim, stretch, question)


def _limits(found: Sequence[Token]) -> frozenset[str]:
    return frozenset(token.lower for token in found) & _LIMITING


def _as_limited(claim: View, stretch: Sequence[Token], question: View) -> bool:
    """Whether a stretch of the claim and a question have the same small words that make another statement."""
    negations = {claim.tokens[place].lower for place in claim.negating}
    return _limits(stretch) - negations == _limits(question.tokens)


def _is_able(sentence: View) -> bool:
    return bool(_ABLE & {token.lower for token in sentence.tokens})
