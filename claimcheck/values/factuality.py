"""What a sentence tells without asserting it: what it calls false, asks, supposes, or says that somebody denies.

How far a text commits itself to what it tells is called factuality (Saurí and Pustejovsky, "FactBank", Language
Resources and Evaluation 43, 2009).  Only plain marks count here; all else is taken for asserted.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from claimcheck.model import Mention, Span
from claimcheck.text import sentence_after, sentence_at, tokens
from claimcheck.values.dismissals import FALSE, Dismissed, dismissed
from claimcheck.values.factuality_marks import OPEN, Factuality, runs
from claimcheck.values.factuality_quotes import disowned_quotes
from claimcheck.values.questions import Answer, whether_asked
from claimcheck.values.words import content_lemmas, lemma

__all__ = [
    "OPEN",
    "Dismissed",
    "Factuality",
    "called_false_next",
    "dismissed",
    "factuality_of",
    "find_unasserted",
    "told_by_accusers",
]

# The words of a sentence that does nothing but call the one before it false.
_RATING = frozenset(
    """
    verdict rating rated our the is are was were it this that these those claim claims post posts video story report quote
    quotation statement mostly completely entirely totally answer fact check conclusion a an
    """.split()
)
_LONGEST_VERDICT = 8
# A heading with the verdict below it.
_HEADINGS = frozenset("our the verdict rating conclusion fact check".split())
_LONGEST_HEADING = 3
_UNSAID = (
    frozenset("he she they it".split()),
    frozenset("never not n't n’t".split()),
    frozenset("say said wrote write post posted tweeted".split()),
    frozenset("it that this so".split()),
)
# What stands within something that is not asserted and is taken for granted all the same.
_GRANTING = frozenset(
    "which who whose whom where after since because before when while as although though but".split()
)


def _without_granted(lowers: Sequence[str], first: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a run that take nothing for granted, as "which killed 12" and "after the blast" do."""
    at = first
    while at < end:
        stop = next((place for place in range(at, end) if lowers[place] in _GRANTING), end)
        if stop > at:
            yield at, stop
        comma = next((place for place in range(stop + 1, end) if lowers[place] == ","), end)
        at = comma + 1


def called_false_next(sentence: Span) -> Span | None:
    """The next sentence or heading, where it says only that this one is false.

    That is "False.", "Our rating: false", "The claim is untrue" or "She never said it"; "Rating" may stand alone above
    its "False".
    """
    following = sentence_after(sentence)
    if following is None:
        return None
    found = [token.lower for token in tokens(following) if token.text[0].isalnum()]
    if not found or len(found) > _LONGEST_VERDICT:
        return None
    after = sentence_after(following)
    if len(found) <= _LONGEST_HEADING and after is not None and set(found) <= _HEADINGS:
        found += [token.lower for token in tokens(after) if token.text[0].isalnum()]
        following = following.document.span.to(following.start, after.end)
    if found[-1] in FALSE and set(found[:-1]) <= _RATING:
        return following
    unsaid = [word for word in found if word not in {"did", "has", "have", "ever"}]
    denied = len(unsaid) == len(_UNSAID) and all(
        word in allowed for word, allowed in zip(unsaid, _UNSAID, strict=True)
    )
    return following if denied else None


@lru_cache(maxsize=4096)
def find_unasserted(sentence: Span) -> tuple[Mention[Factuality], ...]:
    """The parts of a sentence that it does not assert, in reading order of their marks, with how it tells them.

    A quotation that the text disowns comes first and whole, also where it runs on into other sentences.
    """
    found = tokens(sentence)
    if not found:
        return ()
    lowers = [token.lower for token in found]
    told = list(runs(lowers))
    answer = whether_asked(sentence)
    if answer is not None and answer is not Answer.YES:
        said = Factuality.FALSE if answer is Answer.NO else Factuality.ASKED
        told.append((0, len(lowers) - 1, said))
    elif called_false_next(sentence) is not None:
        told.append((0, len(lowers), Factuality.FALSE))
    quotes = (
        Mention(sentence.document.span.to(quote.start, quote.end), quote.way)
        for quote in disowned_quotes(sentence.document)
        if quote.start < sentence.end and sentence.start < quote.end
    )
    return (
        *quotes,
        *(
            Mention(sentence.to(found[first].start, found[end - 1].end), way)
            for start, stop, way in told
            for first, end in _without_granted(lowers, start, min(stop, len(lowers)))
        ),
    )


_ACCUSERS = frozenset(
    """prosecutor prosecution indictment complaint lawsuit suit plaintiff affidavit accuser investigator detective
    attorney filing warrant""".split()
)
_ACCUSING = frozenset("say allege accuse charge claim contend argue according state".split())


@lru_cache(maxsize=4096)
def told_by_accusers(sentence: Span) -> bool:
    """Whether a sentence tells what those say who accuse somebody: "prosecutors said that he took", "according to the suit".

    >>> from claimcheck.model import Document
    >>> told_by_accusers(Document("Prosecutors said that he took $40,000.").span)
    True
    """
    words = {lemma(token.lower) for token in tokens(sentence)}
    return not (_ACCUSERS.isdisjoint(words) or _ACCUSING.isdisjoint(words))


# Beside these a sentence often tells something else as well: "Benn, who allegedly stole it, left".
_DOUBTFUL = frozenset([Factuality.SUPPOSED, Factuality.ALLEGED, Factuality.CLAIMED])
_MOSTLY = 0.6
"""The share of a claim's words that make a part of a sentence the part that speaks of it."""


def factuality_of(span: Span, claim: Span | None = None) -> Factuality:
    """How the sentence that a span begins in tells it.

    Of a span that goes beyond what is not asserted, as a whole sentence does, that part counts which has most of the
    claim's content words; and what is called false, denied or asked counts too where it is most of the span.
    """
    sentence = sentence_at(span.document, span.start)
    if sentence is None:
        return Factuality.ASSERTED
    for mention in find_unasserted(sentence):
        if mention.span.overlaps(span) and (
            mention.span.contains(span)
            or (claim is not None and _has_words_of(claim, mention.span))
            or (
                (claim is None or mention.value not in _DOUBTFUL)
                and _is_most_of(mention.span, span, sentence)
            )
        ):
            return mention.value
    return Factuality.ASSERTED


def _has_words_of(claim: Span, part: Span) -> bool:
    words = content_lemmas(claim)
    return bool(words) and len(words & content_lemmas(part)) >= _MOSTLY * len(words)


def _is_most_of(part: Span, span: Span, sentence: Span) -> bool:
    shared = min(span.end, part.end) - max(span.start, part.start)
    return 2 * shared > min(span.end, sentence.end) - span.start
