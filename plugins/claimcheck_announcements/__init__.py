"""Checks who announced, said or denied something: speaker, verb and content are compared apart."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import lru_cache

from attrs import evolve, field, frozen

from claimcheck.model import Claim, Document, Evidence, Finding, Mention, Span, Stance
from claimcheck.text import sentences, sentences_in, tokens
from claimcheck.values.events import Match, same_event
from claimcheck.values.names import Name, find_names, same_bearer, same_role
from claimcheck.values.speech import Speech, find_speeches
from claimcheck.values.words import content_lemmas, lemma, negations, opposed, synonymous
from claimcheck_announcements.acts import ACTS, ANAPHORS, AT_ODDS, EXCLUSIVE, TOGETHER

__all__ = ["AnnouncementChecker"]

# An office changes hands: beyond this the holder of a role may be another person.
_TERM = timedelta(days=200)
_CONTEXT = 2  # sentences before and after a speech that tell what its "agreement" is


def _called(name: Name | None) -> str:
    return (name.full or name.text) if name else "somebody"


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


def _has(word: str, words: frozenset[str]) -> bool:
    return word in words or any(synonymous(word, other) for other in words)


@frozen
class _Content:
    """What was said, as words to compare."""

    words: frozenset[str]
    context: frozenset[str]
    negated: bool
    numbers: frozenset[str]

    @property
    def points_back(self) -> bool:
        """Whether the content only names again what the sentences before have told."""
        return len(self.words) <= 2 and bool(self.words & ANAPHORS)


@lru_cache(maxsize=8192)
def _content(speech: Speech) -> _Content:
    found = tokens(speech.content)
    words = content_lemmas(speech.content)
    if speech.verb == "express":
        # "concern over the raids": the first noun is the act, the rest what it is about.
        words = frozenset(word for word in words if word not in ACTS)
    speakers = content_lemmas(speech.speaker_span) if speech.speaker_span else frozenset()
    return _Content(
        words=words,
        context=_context(speech.cue_span or speech.content) - speakers,
        negated=len(negations(speech.content)) % 2 == 1,
        numbers=frozenset(token.text for token in found if token.text[0].isdigit()),
    )


@lru_cache(maxsize=8192)
def _act(speech: Speech) -> str:
    """The act that a speech performs: the verb's own, or that of its first noun ("expressed support")."""
    if speech.verb in {"express", "voice"}:
        for token in tokens(speech.content)[:3]:
            act = ACTS.get(token.lower) or ACTS.get(lemma(token.lower))
            if act:
                return act
    return ACTS.get(speech.verb.split()[0], "") if speech.verb else ""


def _told_act(speech: Speech, sentence: Span, act: str) -> bool:
    """Whether the sentence of a speech tells an act in other words: "he was worried, he said, that"."""
    if _act(speech) == act:
        return True
    return any(
        ACTS.get(token.lower) == act or ACTS.get(lemma(token.lower)) == act for token in tokens(sentence)
    )


def _same_names(claim: Speech, evidence: frozenset[str], names: tuple[Mention[Name], ...]) -> bool:
    """Whether every name of the claim's content is named in the evidence too."""
    for mention in find_names(claim.content):
        if mention.value.sort in {"unknown", ""}:
            continue
        if content_lemmas(mention.span) & evidence:
            continue
        if not any(same_bearer(mention.value, other.value) for other in names):
            return False
    return True


def _rivals(ours: Name, theirs: Name) -> bool:
    """Whether two people of different names are given the same office."""
    if not (ours.sort == theirs.sort == "person" and ours.role and theirs.role):
        return False
    return (
        bool(same_role(ours.role, theirs.role))
        and same_bearer(evolve(ours, role=""), evolve(theirs, role="")) is False
    )


@frozen
class _Likeness:
    """How much two contents have in common."""

    same: bool
    opposed: bool
    share: float
    close: bool = False
    """Whether the likeness is near enough to hold another speaker against the claim."""


def _compare(claim: Speech, evidence: Speech, sentence: Span) -> _Likeness:
    """Whether two speeches say the same thing; the evidence may be terser."""
    ours, theirs = _content(claim), _content(evidence)
    if not ours.words or not theirs.words:
        return _Likeness(same=False, opposed=False, share=0.0)
    matched = {word for word in ours.words if _has(word, theirs.words)}
    loose = ours.words - matched
    # "the agreement" of one text is the truce that the other names.
    if theirs.points_back or ours.points_back:
        wider = theirs.context | theirs.words
        mine = ours.words - ANAPHORS if ours.points_back else ours.words
        reach = wider if not (ours.points_back and mine) else theirs.words
        common = {word for word in ours.context | ours.words if _has(word, wider)} - ANAPHORS
        own = {word for word in mine if _has(word, reach)}
        links = any(_has(word, ours.words | ours.context) for word in theirs.words)
        if ours.points_back:
            alike = len(own) == len(mine) if mine else claim.verb == evidence.verb and len(common) > 3
            same = len(common) >= 3 and alike and links
            return _Likeness(
                same=same, opposed=False, share=len(own | (ours.words & ANAPHORS)) / len(ours.words)
            )
        same = links and len(own) >= 3 and len(own) >= 0.4 * len(mine)
        share = len(own) / len(ours.words)
        return _Likeness(same=same, opposed=ours.negated != theirs.negated, share=share, close=same)
    share = len(matched) / len(ours.words)
    back = sum(1 for word in theirs.words if _has(word, ours.words)) / len(theirs.words)
    against = any(
        opposed(word, other) for word in loose for other in theirs.words if not _has(other, ours.words)
    )
    # A short content is easily found in a long one.
    enough = len(matched) >= 5 or (len(matched) >= min(len(ours.words), 2) and back >= 0.25)
    same = enough and (share >= 0.7 or (share >= 0.5 and back >= 0.8))
    if same and not ours.numbers <= (theirs.numbers | frozenset(token.text for token in tokens(sentence))):
        same = False
    return _Likeness(
        same=same, opposed=against or ours.negated != theirs.negated, share=share, close=same and back >= 0.6
    )


def _same_speaker(claim: Speech, evidence: Speech) -> bool | None:
    """Whether two speeches have one speaker, by name, role or the same words."""
    ours, theirs = claim.speaker, evidence.speaker
    if ours is None or theirs is None:
        return None
    same = same_bearer(ours, theirs)
    if same is not None:
        return same
    if _rivals(ours, theirs):
        return False
    if ours.text.lower() == theirs.text.lower():
        return True
    if ours.role and theirs.role and same_role(ours.role, theirs.role):
        named = ours.sort == "person" and theirs.sort == "person"
        return None if named else True
    return None


def _sorts(claim: Speech, evidence: Speech) -> bool | None:
    """Whether two verbs of saying may stand for one act: True, False (they exclude each other) or None."""
    ours, theirs = claim.sort, evidence.sort
    if claim.negated != evidence.negated:
        return None
    if (ours, theirs) in AT_ODDS:
        return False
    if ours == theirs:
        act = _act(claim)
        return True if act == _act(evidence) or ours != "think" else None
    if ours in TOGETHER and (theirs in TOGETHER or theirs in {"accuse", "warn", "promise", "demand"}):
        return True
    if (ours, theirs) == ("accuse", "say"):
        return True
    return None


def _distant(claim: Claim, evidence: Evidence) -> bool:
    """Whether the two texts lie so far apart in time that an office may have changed hands."""
    ours, theirs = claim.document.published, evidence.document.published
    return ours is not None and theirs is not None and abs(ours - theirs) > _TERM


@frozen
class AnnouncementChecker:
    """Compares an act of saying with those of the source.

    With `attribution` off, another speaker of the same words is never held against the claim.
    """

    attribution: bool = field(default=True)

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """At most one finding: the same speech of the same speaker, its denial, or its other speaker."""
        speech = claim.value
        if claim.kind != "announcement" or not isinstance(speech, Speech) or speech.speaker is None:
            return
        if evidence.document == claim.document:
            return
        spoken = [
            (sentence, mention)
            for sentence in sentences_in(evidence.span)
            for mention in find_speeches(sentence)
            if mention.value.speaker is not None and not sentence.text.rstrip().endswith("?")
        ]
        if not spoken:
            return
        for sentence, mention in spoken:
            finding = self._borne_out(claim, speech, evidence, sentence, mention)
            if finding is not None:
                yield finding
                return
        if self.attribution and not speech.negated:
            yield from self._others(claim, speech, evidence, spoken)

    def _borne_out(
        self, claim: Claim, speech: Speech, evidence: Evidence, sentence: Span, mention: Mention[Speech]
    ) -> Finding | None:
        """The same speaker says the same, or says that it is not so."""
        other = mention.value
        if _same_speaker(speech, other) is not True:
            return None
        who = _called(other.speaker)
        act = _act(speech)
        if act and not speech.negated and not other.negated and _told_act(other, sentence, act):
            ours = _content(speech)
            heard = content_lemmas(sentence)
            matched = sum(1 for word in ours.words if _has(word, heard))
            if (
                ours.words
                and matched >= max(len(ours.words) / 2, 1)
                and not ours.negated
                and _agree(speech, sentence)
            ):
                told = mention.span if _act(other) == act else sentence
                message = f"the source tells the same of {who}: {_short(told)}"
                return Finding(claim.span, evidence, told, Stance.SUPPORTS, message, 0.75)
        sorts = _sorts(speech, other)
        if sorts is None:
            return None
        likeness = _compare(speech, other, sentence)
        if not likeness.same or likeness.opposed:
            return None
        if not _agree(speech, sentence):
            return None
        if sorts:
            cue = other.cue_span.text if other.cue_span else "said"
            message = f"in the source too, {who} {cue.lower()}: {_short(other.content)}"
            if other.verb == "according to":
                message = f"the source has it from {who} too: {_short(other.content)}"
            return Finding(
                claim.span, evidence, mention.span, Stance.SUPPORTS, message, 0.6 + 0.3 * likeness.share
            )
        message = f"in the source {who} {'denied' if other.sort == 'deny' else 'did not deny'} this: {_short(other.content)}"
        if likeness.share < 0.7 or same_event(claim.sentence, sentence).match is not Match.SAME:
            return None
        return Finding(claim.span, evidence, mention.span, Stance.REFUTES, message, 0.75)

    def _others(
        self, claim: Claim, speech: Speech, evidence: Evidence, spoken: list[tuple[Span, Mention[Speech]]]
    ) -> Iterator[Finding]:
        """Somebody else performs the act that the claim gives to its speaker."""
        ours = speech.speaker
        if ours is None or ours.sort != "person" or _distant(claim, evidence):
            return
        around = _neighbourhood(evidence.span)
        if any(same_bearer(ours, mention.value) for mention in find_names(around)):
            # The claimed speaker is there as well and may have spoken too.
            return
        for sentence, mention in spoken:
            other = mention.value
            theirs = other.speaker
            if (
                theirs is None
                or theirs.sort != "person"
                or other.negated
                or _sorts(speech, other) is not True
            ):
                continue
            role = _rivals(ours, theirs)
            if not role and same_bearer(ours, theirs) is not False:
                continue
            exclusive = bool(EXCLUSIVE.get(speech.verb)) and EXCLUSIVE.get(speech.verb) == EXCLUSIVE.get(
                other.verb
            )
            if not (role or exclusive):
                continue
            likeness = _compare(speech, other, sentence)
            if not likeness.close or likeness.opposed:
                continue
            if same_event(claim.sentence, sentence).match is Match.CLASH:
                continue
            office = f", the {_as_written(theirs.role, evidence.document)}," if role and theirs.role else ""
            cue = other.cue_span.text.lower() if other.cue_span else "said"
            yield Finding(
                claim_span=speech.speaker_span
                if speech.speaker_span and claim.sentence.contains(speech.speaker_span)
                else claim.span,
                evidence=evidence,
                evidence_span=mention.span,
                stance=Stance.REFUTES,
                message=f"in the source it is {_called(theirs)}{office} who {cue} this, not {_called(ours)}",
                confidence=0.9 if role and exclusive else 0.8 if role else 0.7,
            )
            return


def _as_written(role: str, document: Document) -> str:
    """A role with the capitals that the document gives it."""
    at = document.text.lower().find(role)
    return document.text[at : at + len(role)] if at >= 0 else role


def _agree(speech: Speech, sentence: Span) -> bool:
    """Whether the names of the claim's content occur around the evidence."""
    around = _neighbourhood(sentence)
    return _same_names(speech, content_lemmas(around), find_names(around))


@lru_cache(maxsize=4096)
def _neighbourhood(span: Span) -> Span:
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


def _short(span: Span) -> str:
    words = " ".join(span.text.split())
    return words if len(words) <= 120 else words[:116].rsplit(" ", 1)[0] + " ..."
