"""A quote that the source has only to say that it was never said: "Ruiz never said ...", "the quote is fake"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.model import Span
from claimcheck.text import Token, sentence_at, tokens
from claimcheck.values.factuality import called_false_next
from claimcheck.values.names import Name
from claimcheck.values.speech import find_quotes
from claimcheck.values.tellers import finds_out, teller_of
from claimcheck.values.words import lemma

__all__ = ["disowning"]

_SAYING = frozenset("say write tweet post utter".split())
_NOT = frozenset("never not".split())
_BETWEEN = frozenset("actually ever in fact really publicly that has had".split())
_AUXILIARIES = frozenset("did has had does have".split())
_EVIDENCE = frozenset("evidence record proof trace".split())
_LACKING = frozenset("no any".split())
_QUOTES = frozenset("quote quotation words statement remark line".split())
_INVENTED = frozenset(
    "fake fabricated false invented bogus misattributed fictitious fictional apocryphal".split()
)
_BE = frozenset(["is", "are", "was", "were"])
_WRONGLY = frozenset("falsely wrongly incorrectly mistakenly erroneously".split())
_GIVEN = frozenset("attribute ascribe credit".split())
_NEAR = 4


def disowning(claim: Span, speaker: Name | None, words: Span) -> Span | None:
    """Where the source says that somebody never said what it quotes; None where it does not.

    The sentence with the words has to name him.  What a speaker is only heard to say of it is none, nor is anything
    beside a claim that denies the words too.
    """
    sentence = sentence_at(words.document, words.start)
    if speaker is None or sentence is None or any(_is_not(token.lower) for token in _outside(claim, None)):
        return None
    family = (speaker.full or speaker.text).split()[-1].lower()
    found = _outside(sentence, words)
    lowers = [token.lower for token in found]
    if family not in lowers:
        return None
    verdict = called_false_next(sentence)
    if verdict is not None:
        return sentence.document.span.to(sentence.start, verdict.end)
    last = sum(token.start < words.start for token in found)
    at = next((at for at in range(len(found)) if _is_disowned(lowers, at, last, family)), None)
    if at is None:
        return None
    teller = teller_of(sentence, found[at].start)
    return sentence if teller is None or finds_out(claim, teller) else None


def _outside(sentence: Span, words: Span | None) -> list[Token]:
    """The tokens of a sentence outside the words quoted, or outside all quotes of a claim."""
    quotes = [words] if words is not None else [mention.span for mention in find_quotes(sentence)]
    return [
        token for token in tokens(sentence) if not any(one.start <= token.start < one.end for one in quotes)
    ]


def _is_disowned(lowers: Sequence[str], at: int, last: int, family: str) -> bool:
    """Whether words that disown a quote begin at a token; `last` is how many tokens stand before the quote."""
    return (
        _unsaid(lowers, at, last, family)
        or _no_evidence(lowers, at, last, family)
        or _invented(lowers, at)
        or _given_wrongly(lowers, at, family)
    )


def _is_not(lower: str) -> bool:
    return lower in _NOT or lower.endswith(("n't", "n’t"))


def _said_right_before(lowers: Sequence[str], first: int, last: int) -> bool:
    """Whether nothing but "actually said" and signs stands from a token on before the quote."""
    between = [lower for lower in lowers[first:last] if lower[0].isalpha() and lower not in _BETWEEN]
    return len(between) == 1 and lemma(between[0]) in _SAYING


def _unsaid(lowers: Sequence[str], at: int, last: int, family: str) -> bool:
    """Whether the "never" of "Ruiz never actually said" right before the quote stands at a token."""
    if not _is_not(lowers[at]) or not _said_right_before(lowers, at + 1, last):
        return False
    before = [lower for lower in lowers[:at] if lower not in _AUXILIARIES]
    return before[-1:] == [family]


def _no_evidence(lowers: Sequence[str], at: int, last: int, family: str) -> bool:
    """Whether the "evidence" of "no evidence that Ruiz ever said" right before the quote stands at a token."""
    if lowers[at] not in _EVIDENCE or lowers[at + 1 : at + 2] not in (["that"], ["of"]):
        return False
    before = lowers[max(0, at - _NEAR) : at]
    if _LACKING.isdisjoint(before) and not any(map(_is_not, before)):
        return False
    name = next((place for place in range(at, min(last, len(lowers))) if lowers[place] == family), None)
    return name is not None and _said_right_before(lowers, name + 1, last)


def _invented(lowers: Sequence[str], at: int) -> bool:
    """Whether the "is fake" of "the quote attributed to Ruiz is fake" begins at a token."""
    if lowers[at] not in _BE or lowers[at + 1 : at + 2] == ["not"]:
        return False
    return not _QUOTES.isdisjoint(lowers[:at]) and not _INVENTED.isdisjoint(lowers[at + 1 : at + 1 + _NEAR])


def _given_wrongly(lowers: Sequence[str], at: int, family: str) -> bool:
    """Whether "falsely attributed to Ruiz" begins at a token."""
    if family not in lowers[at : at + 2 * _NEAR]:
        return False
    wrongly = lowers[at] in _WRONGLY and any(lemma(lower) in _GIVEN for lower in lowers[at + 1 : at + 2])
    return wrongly or lowers[at : at + 2] == ["misattributed", "to"]
