"""A claim beside the questions that a source asks and answers itself."""

from collections.abc import Iterator

from attrs import frozen

from claimcheck.model import Span
from claimcheck.text import sentences
from claimcheck.values.factuality import Factuality, factuality_of
from claimcheck.values.questions import Answer, Asked, Exchange, find_exchanges
from claimcheck.values.tellers import finds_out, teller_of
from claimcheck.values.words import content_lemmas
from claimcheck_statements.denials.propositions import bears
from claimcheck_statements.views import View, view

__all__ = ["Reply", "answered", "find_reply", "subject_before"]

# The answer is shown up to so many characters.
_LONGEST = 60
# What there is where a thing is shown to be so; "proof" asks for more.
_SHOWING = frozenset(["evidence", "truth"])
_OPENING = 10
_NOW = frozenset(["is", "are", "do", "does"])
_PAST = frozenset(["was", "were", "had"])
_ENDS = frozenset([",", ";", ".", "but", "and", "–", "—"])


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


def _reasons(claim: View) -> Iterator[View]:
    """The clause in which a claim says why, where it asserts it and what follows from it."""
    lowers = [token.lower for token in claim.tokens]
    if lowers.count("because") != 1 or claim.hedges:
        return
    first = lowers.index("because") + 1
    end = next((at for at in range(first, len(lowers)) if lowers[at] in _ENDS), len(lowers))
    if first < end and lowers[first] != "of" and "not" not in lowers[max(0, first - 3) : first]:
        yield view(claim.span.to(claim.tokens[first].start, claim.tokens[end - 1].end))


def subject_before(claim: View) -> View | None:
    """The sentence before one whose subject is a pronoun: it names what a question may name."""
    if not claim.pronoun:
        return None
    every = sentences(claim.span.document)
    at = next((at for at, one in enumerate(every) if one.overlaps(claim.span)), 0)
    return view(every[at - 1]) if at else None


def _reply(claim: View, exchange: Exchange) -> Reply | None:
    """What one answer says of a claim."""
    question, holds = view(exchange.question), exchange.said is Answer.YES
    shown = _asked_to_be_shown(question)
    if _is_over(claim, question) or (shown is not None and holds):
        return None
    question = shown or question
    supports = bears(claim, question, holds=holds, beside=subject_before(claim))
    if supports is None and any(
        bears(one, question, holds=holds, beside=claim) is False for one in _reasons(claim)
    ):
        # A claim falls with the reason that it gives: "we cannot know, because the data is not published".
        supports = False
    if supports is None or (not supports and (_is_his_word(claim, exchange) or not _is_asserted(claim))):
        # What somebody denies in an interview is his word; and what the text asks or calls false it does not tell.
        return None
    return answered(exchange, supports=supports)


def _asked_to_be_shown(question: View) -> View | None:
    """What a question wants to see evidence of: "Is there any evidence that Brandt signed it?", "any truth to the claim that"."""
    lowers = [token.lower for token in question.tokens]
    that = next((at for at, lower in enumerate(lowers[:_OPENING]) if lower == "that"), None)
    if that is None or "there" not in lowers[:2] or _SHOWING.isdisjoint(lowers[:that]):
        return None
    return view(question.span.to(question.tokens[that + 1].start, question.span.end))


def _is_his_word(claim: View, exchange: Exchange) -> bool:
    """Whether only somebody says so who has not found it out, or whom the claim is about."""
    if exchange.teller:
        return True
    told = teller_of(exchange.answer, exchange.place)
    before = exchange.answer.to(exchange.answer.start, exchange.place)
    about = bool(before.text) and not content_lemmas(before).isdisjoint(content_lemmas(claim.span))
    return about or (told is not None and not finds_out(claim.span, told))


def _is_over(claim: View, question: View) -> bool:
    """Whether a claim tells what was, and a question asks what is: "was closed in 2003", "Is it closed?"."""
    lowers = [token.lower for token in claim.tokens]
    return question.tokens[0].lower in _NOW and not _PAST.isdisjoint(lowers) and _NOW.isdisjoint(lowers)


def _is_asserted(claim: View) -> bool:
    return factuality_of(claim.span) is Factuality.ASSERTED


def answered(exchange: Exchange, *, supports: bool) -> Reply:
    """A reply that shows question and answer."""
    asked, answer = (
        " ".join(span.text.split()).rstrip("*_ ") for span in (exchange.question, exchange.answer)
    )
    if len(answer) > _LONGEST:
        answer = f"{answer[:_LONGEST].rsplit(' ', 1)[0]} ..."
    message = (
        f"the source asks '{asked}' and {exchange.teller}{' ' * bool(exchange.teller)}answers '{answer}'"
    )
    # What the question asks is told as false; that it is false stands in the answer.
    first = exchange.answer if supports and exchange.said is Answer.NO else exchange.question
    return Reply(supports, first.start, exchange.answer.end, message, 0.8)
