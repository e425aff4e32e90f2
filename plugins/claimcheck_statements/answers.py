"""A claim beside the questions that a source asks and answers itself."""

from attrs import frozen

from claimcheck.model import Span
from claimcheck.values.questions import Answer, Asked, Exchange, find_exchanges
from claimcheck_statements.propositions import bears
from claimcheck_statements.views import View, view

__all__ = ["Reply", "find_reply"]

# The answer is shown up to so many characters.
_LONGEST = 60


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


def _reply(claim: View, exchange: Exchange) -> Reply | None:
    """What one answer says of a claim."""
    supports = bears(claim, view(exchange.question), holds=exchange.said is Answer.YES)
    if supports is None:
        return None
    question, answer = " ".join(exchange.question.text.split()), " ".join(exchange.answer.text.split())
    if len(answer) > _LONGEST:
        answer = f"{answer[:_LONGEST].rsplit(' ', 1)[0]} ..."
    message = f"the source asks '{question}' and answers '{answer}'"
    return Reply(supports, exchange.question.start, exchange.answer.end, message, 0.8)
