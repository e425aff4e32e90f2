"""What two acts of saying have in common: their contents as words, terse ones read by what stands around them."""

from functools import lru_cache

from attrs import frozen

from claimcheck.model import Document, Span
from claimcheck.text import sentences, sentences_in, tokens
from claimcheck.values.amounts import Amount, Relation, find_amounts, relate
from claimcheck.values.number_tables import SCALES, TENS, UNITS
from claimcheck.values.speech import Speech
from claimcheck.values.speech_words import AUXILIARIES, DETERMINERS
from claimcheck.values.words import content_lemmas, lemma, negations, opposed, synonymous
from claimcheck_announcements.acts import ACTS, ANAPHORS, OUTCOMES

__all__ = ["Likeness", "act_of", "compare", "content_of", "has", "neighbourhood", "numbers_agree"]

_IN_COMMON = 3  # words that the surroundings of two announcements of one thing share
_MUCH_IN_COMMON = 6
_LONGEST_NOUN = 8  # tokens of a noun phrase up to its first preposition
_NUMBERS = UNITS.keys() | TENS.keys() | SCALES.keys()
_DEFINITE = frozenset(("the", "these", "those", "their", "his", "her", "its", "both"))
_CONTEXT = 2  # sentences before and after a speech that tell what its "agreement" is


@lru_cache(maxsize=4096)
def _context(span: Span) -> frozenset[str]:
    """The content words of a speech's sentence, of the two before it and the two after."""
    document = span.document
    every = sentences(document)
    here = sentences_in(span)
    if not here:
        return frozenset()
    first = _number(document).get(here[0].start, 0)
    words: frozenset[str] = frozenset()
    for sentence in every[max(first - _CONTEXT, 0) : first + len(here) + _CONTEXT]:
        words |= content_lemmas(sentence)
    return words


@lru_cache(maxsize=64)
def _number(document: Document) -> dict[int, int]:
    """The number of the sentence that starts at an offset."""
    return {sentence.start: index for index, sentence in enumerate(sentences(document))}


def has(word: str, words: frozenset[str]) -> bool:
    """Whether a base form or a synonym of it is among others."""
    return word in words or any(synonymous(word, other) for other in words)


@frozen
class _Content:
    """What was said, as words to compare."""

    words: frozenset[str]
    context: frozenset[str]
    negated: bool
    outcome: str = ""
    """The noun that stands for all of it, as in "announced the ceasefire with Torvia"."""

    @property
    def points_back(self) -> bool:
        """Whether the content only names again what the sentences before have told."""
        return len(self.words) <= 2 and bool(self.words & ANAPHORS)


@lru_cache(maxsize=8192)
def content_of(speech: Speech) -> _Content:
    """What a speech said, as words to compare."""
    # Numbers are compared as numbers.
    hedges = {word for one in find_amounts(speech.content) for word in one.value.hedge.split()}
    words = frozenset(
        word
        for word in content_lemmas(speech.content)
        if not word[0].isdigit() and word not in _NUMBERS and word not in hedges
    )
    if speech.verb == "express":
        # "concern over the raids": the first noun is the act, the rest what it is about.
        words = frozenset(word for word in words if word not in ACTS)
    speakers = content_lemmas(speech.speaker_span) if speech.speaker_span else frozenset()
    return _Content(
        words=words,
        context=_context(speech.cue_span or speech.content) - speakers,
        negated=len(negations(speech.content)) % 2 == 1,
        outcome=_outcome(speech),
    )


_ENDS_NOUN = frozenset(
    "of with between in at on for to after before during from by over following and that which who , ; : —".split()  # noqa: SIM905 - a table of words reads best as text
)


def _outcome(speech: Speech) -> str:
    """The head of a content that is a noun phrase and names an outcome; empty for a clause."""
    head = ""
    found = tokens(speech.content)[:_LONGEST_NOUN]
    if not found or found[0].lower not in DETERMINERS:
        return ""
    for token in found[1:]:
        if token.lower in _ENDS_NOUN:
            break
        if token.lower in AUXILIARIES or token.lower in DETERMINERS:
            return ""
        head = lemma(token.lower)
    return head if head in OUTCOMES else ""


@lru_cache(maxsize=8192)
def act_of(speech: Speech) -> str:
    """The act that a speech performs: the verb's own, or that of its first noun ("expressed support")."""
    if speech.verb == "ask":
        # "asked both sides to open talks" demands, "asked whether" does not.
        return "demand" if speech.content.text.startswith("to ") else ""
    if speech.verb in {"express", "voice"}:
        for token in tokens(speech.content)[:3]:
            act = ACTS.get(token.lower) or ACTS.get(lemma(token.lower))
            if act:
                return act
    return ACTS.get(speech.verb.split()[0], "") if speech.verb else ""


@frozen
class Likeness:
    """How much two contents have in common."""

    same: bool
    opposed: bool
    share: float
    close: bool = False
    """Whether the likeness is near enough to hold another speaker against the claim."""


def compare(claim: Speech, evidence: Speech, sentence: Span) -> Likeness:
    """Whether two speeches say the same thing; either may be terser than the other."""
    ours, theirs = content_of(claim), content_of(evidence)
    if not ours.words or not theirs.words or not numbers_agree(claim, sentence):
        return Likeness(same=False, opposed=False, share=0.0)
    if ours.points_back:
        return _pointing(ours, theirs, same_verb=claim.verb == evidence.verb)
    plain = _plainly(ours, theirs)
    if plain.same or plain.opposed:
        return plain
    # "the agreement" of one text is the truce that the other names.
    if theirs.points_back or (theirs.outcome and has(theirs.outcome, ours.words)):
        return _spelt_out(ours, theirs)
    if ours.outcome and has(ours.outcome, theirs.words):
        return _summed_up(ours, theirs)
    return plain


def _plainly(ours: _Content, theirs: _Content) -> Likeness:
    """Two contents word by word."""
    matched = {word for word in ours.words if has(word, theirs.words)}
    share = len(matched) / len(ours.words)
    back = sum(1 for word in theirs.words if has(word, ours.words)) / len(theirs.words)
    against = any(
        opposed(word, other)
        for word in ours.words - matched
        for other in theirs.words
        if not has(other, ours.words)
    )
    # A short content is easily found in a long one.
    enough = len(matched) >= 5 or (len(matched) >= min(len(ours.words), 2) and back >= 0.25)
    same = enough and (share >= 0.7 or (share >= 0.5 and back >= 0.8))
    one = bool(theirs.outcome) and has(theirs.outcome, ours.words)
    against = against or ours.negated != theirs.negated
    return Likeness(same=same, opposed=against, share=share, close=same and (back >= 0.6 or one))


def _pointing(ours: _Content, theirs: _Content, *, same_verb: bool) -> Likeness:
    """A claim that only points back ("announced the decision") by what its neighbours tell."""
    wider = theirs.context | theirs.words
    mine = ours.words - ANAPHORS
    common = {word for word in ours.context | ours.words if has(word, wider)} - ANAPHORS
    own = {word for word in mine if has(word, theirs.words)}
    links = any(has(word, ours.words | ours.context) for word in theirs.words)
    alike = len(own) == len(mine) if mine else same_verb and len(common) > _IN_COMMON
    share = len(own | (ours.words & ANAPHORS)) / len(ours.words)
    # "Announced the decision" may be of one not to do a thing, "had no plans" of no plans only.
    against = ours.negated != theirs.negated and (ours.negated or theirs.words <= ours.words)
    return Likeness(same=len(common) >= _IN_COMMON and alike and links, opposed=against, share=share)


def _spelt_out(ours: _Content, theirs: _Content) -> Likeness:
    """A claim that spells out what the source names in a word, by what stands around the source's word."""
    wider = theirs.context | theirs.words
    own = {word for word in ours.words if has(word, wider)}
    links = any(has(word, ours.words | ours.context) for word in theirs.words)
    same = links and len(own) >= _IN_COMMON and len(own) >= 0.4 * len(ours.words)
    if theirs.outcome and not same:
        # The word itself is said; what stands around both must show that it is the same one.
        common = {word for word in ours.context | ours.words if has(word, wider)} - ANAPHORS
        same = len(common) >= _MUCH_IN_COMMON and len(own) >= max(2, len(ours.words) / 3)
    share = len(own) / len(ours.words)
    return Likeness(same=same, opposed=ours.negated != theirs.negated, share=share, close=same)


def _summed_up(ours: _Content, theirs: _Content) -> Likeness:
    """A claim that names in a word ("the ceasefire with Torvia") what the source spells out."""
    wider = theirs.context | theirs.words
    own = {word for word in ours.words if has(word, wider)}
    common = {word for word in ours.context | ours.words if has(word, wider)} - ANAPHORS
    same = len(common) >= _IN_COMMON and len(own) >= 0.5 * len(ours.words)
    share = len(own) / len(ours.words)
    return Likeness(same=same, opposed=ours.negated != theirs.negated, share=share, close=same)


@lru_cache(maxsize=4096)
def _figures(sentence: Span) -> tuple[frozenset[str], tuple[Amount, ...]]:
    """The figures and amounts in and around a sentence."""
    around = neighbourhood(sentence)
    figures = frozenset(token.text for token in tokens(around) if token.text[0].isdigit())
    return figures, tuple(mention.value for one in sentences_in(around) for mention in find_amounts(one))


def numbers_agree(claim: Speech, sentence: Span) -> bool:
    """Whether each amount and figure of a content stands in or around a sentence, or one that it allows."""
    content = claim.content
    mine = [one for one in find_amounts(content) if not _known(content, one.span)]
    figures = [token for token in tokens(content) if token.text[0].isdigit()]
    if not mine and not figures:
        return True
    heard, amounts = _figures(sentence)
    if any(all(relate(one.value, other) is not Relation.WITHIN for other in amounts) for one in mine):
        return False
    return all(
        token.text in heard or any(one.span.start <= token.start < one.span.end for one in mine)
        for token in figures
    )


def _known(content: Span, amount: Span) -> bool:
    """Whether a number word only repeats how many there are of what is known already: "the two sides"."""
    if any(sign.isdigit() for sign in amount.text):
        return False
    before = [token.lower for token in tokens(content) if token.end <= amount.start][-1:]
    first = next((token.lower for token in tokens(amount)), "")
    return bool({*before, first} & _DEFINITE)


@lru_cache(maxsize=4096)
def neighbourhood(span: Span) -> Span:
    """A span with the sentences next to it."""
    document = span.document
    every = sentences(document)
    here = sentences_in(span)
    if not here:
        return span
    numbers = _number(document)
    first = max(numbers.get(here[0].start, 0) - _CONTEXT, 0)
    last = min(numbers.get(here[-1].start, 0) + 1, len(every) - 1)
    return Span(document, every[first].start, max(every[last].end, span.end))
