"""Checks who announced, said or denied something: speaker, verb and content are compared apart."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from attrs import field, frozen
from rapidfuzz.distance import Levenshtein

from claimcheck.model import Claim, Document, Evidence, Finding, Mention, Silence, Span, Stance
from claimcheck.text import sentences, sentences_in, tokens
from claimcheck.values.events import Match, same_event
from claimcheck.values.joint_speakers import lone_companion, other_companion
from claimcheck.values.names import Name, find_names, same_bearer
from claimcheck.values.said_at_first import said_at_first
from claimcheck.values.speech import Speech, document_speeches, find_speeches
from claimcheck.values.swapped import swapped
from claimcheck.values.times import find_times
from claimcheck.values.words import content_lemmas, lemma, opposed
from claimcheck_announcements.acts import AT_ODDS, EXCLUSIVE, TOGETHER
from claimcheck_announcements.likeness import (
    act_of,
    compare,
    content_of,
    has,
    neighbourhood,
)
from claimcheck_announcements.sameness import other_content, same_act, told_apart
from claimcheck_announcements.speakers import one_speaker, rivals
from claimcheck_announcements.turned import turned

__all__ = ["AnnouncementChecker"]

# An office changes hands: beyond this the holder of a role may be another person.
_TERM = timedelta(days=200)
_TOO = frozenset(("also", "too", "both", "jointly", "simultaneously"))
_LONG = 10  # words of a content from which two people hardly choose the same
_SAME_WORDS = 0.55
_RUN = 5  # words that stand in one run in both
_DENIED = 0.7  # the share of a content that a denial of it has
_OF_THE_SAME = 0.25  # the share of a content from which another announcement may be of it
_SHOWN = 120  # characters of a source's words that a message shows


def _sorts(claim: Speech, evidence: Speech) -> bool | None:
    """Whether two verbs of saying may stand for one act: True, False (they exclude each other) or None."""
    ours, theirs = claim.sort, evidence.sort
    if claim.negated != evidence.negated:
        return None
    if (ours, theirs) in AT_ODDS:
        return False
    if opposed(lemma(claim.verb), lemma(evidence.verb)):
        return None
    if ours == theirs:
        act = act_of(claim)
        return True if act == act_of(evidence) or ours != "think" else None
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
        return (each for each in self._compared(claim, evidence) if isinstance(each, Finding))

    def explain(self, claim: Claim, evidence: Evidence) -> Iterable[str]:
        """Why each act of saying in a passage that shows nothing does not."""
        return (each.reason for each in self._compared(claim, evidence) if isinstance(each, Silence))

    def _compared(self, claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
        """What was passed over, and at most one finding, the last thing told."""
        speech = claim.value
        if claim.kind != "announcement" or not isinstance(speech, Speech):
            yield Silence("it compares who said what, and the claim is no act of saying")
            return
        if speech.speaker is None or evidence.document == claim.document:
            unnamed = speech.speaker is None
            yield Silence("the claim names nobody" if unnamed else "a text is no witness for itself")
            return
        spoken = [
            (sentence, mention)
            for sentence in sentences_in(evidence.span)
            for mention in find_speeches(sentence)
            if mention.value.speaker is not None and not sentence.text.rstrip().endswith("?")
        ]
        if not spoken:
            yield Silence("nobody is named as saying anything in this passage")
        unfit = _holds_no_other(claim, speech, evidence) if self.attribution else "it is told not to"
        searches = [_borne_out]
        if not unfit:
            searches.append(_another_speaker)
        if self.attribution:
            searches.append(_another_companion)
        for search in searches:
            for sentence, mention in spoken:
                told = search(claim, speech, evidence, sentence, mention)
                if isinstance(told, Finding):
                    yield told
                    return
                yield Silence(f"'{mention.value.who} {mention.value.told}': {told.reason}")
        if spoken and unfit:
            yield Silence(f"no other speaker is held against the claim: {unfit}")


def _borne_out(
    claim: Claim, speech: Speech, evidence: Evidence, sentence: Span, mention: Mention[Speech]
) -> Finding | Silence:
    """The same speaker says the same, or says that it is not so."""
    other = mention.value
    who = other.who
    if unlike := _other_speakers(speech, other) or swapped(claim.span, mention.span):
        return Silence(unlike)
    if turned(speech, other):
        return Silence("a word turns the one content against the other")
    if same_act(speech, other, sentence) and not other_content(speech, other):
        words = content_of(speech).words
        told = mention.span if act_of(other) == act_of(speech) else sentence
        message = f"the source tells the same of {who}: {_short(told, words)}"
        return Finding(claim.span, evidence, told, Stance.SUPPORTS, message, 0.75)
    sorts = _sorts(speech, other)
    if sorts is None:
        return Silence(f"'{other.told}' need not mean '{speech.told}'")
    likeness = compare(speech, other, sentence)
    if likeness.opposed:
        return Silence("a word or a denial turns the one content against the other")
    if apart := told_apart(claim, speech, other, sentence, likeness):
        return Silence(apart)
    said = _short(other.content, content_of(speech).words)
    if sorts:
        message = f"in the source too, {who} {other.told}: {said}"
        if other.verb == "according to":
            message = f"the source has it from {who} too: {said}"
        return Finding(
            claim.span, evidence, mention.span, Stance.SUPPORTS, message, 0.6 + 0.3 * likeness.share
        )
    if likeness.share < _DENIED or _set_apart(claim, speech, sentence, other):
        return Silence("something else may be denied: too little shows that both speak of one thing")
    message = f"in the source {who} {'denied' if other.sort == 'deny' else 'did not deny'} this: {said}"
    return Finding(claim.span, evidence, mention.span, Stance.REFUTES, message, 0.75)


def _other_speakers(speech: Speech, other: Speech) -> str:
    """Why those who speak in a source are not all who do in the claim; "" where they are."""
    if one_speaker(speech, other) is not True:
        return f"it is not known to be {speech.who} who speaks"
    alone = lone_companion(speech, other)
    return f"only the claim has it from {alone.text} as well" if alone else ""


def _set_apart(claim: Claim, speech: Speech, sentence: Span, other: Speech) -> bool:
    """Whether two acts need not be of one event, or one is of what belongs to somebody of the other."""
    if same_event(claim.sentence, sentence).match is not Match.SAME:
        return True
    if said_at_first(claim.sentence) != said_at_first(sentence):
        return True  # who denied it at first may have said it later
    if bool(find_times(speech.content)) != bool(find_times(other.content)):
        return True  # what is denied "this year" may come in another
    mine, theirs = content_of(speech).words, content_of(other).words
    return _of_somebody_else(other, mine) or _of_somebody_else(speech, theirs)


_POSSESSIVES = frozenset(["his", "her", "their", "its", "my", "our"])


def _of_somebody_else(speech: Speech, words: frozenset[str]) -> bool:
    """Whether what is said opens with what belongs to somebody, "his son", of which there is nothing among some words."""
    opening = [token.lower for token in tokens(speech.content)[:3] if token.lower != "that"]
    return len(opening) > 1 and opening[0] in _POSSESSIVES and not has(lemma(opening[1]), words)


def _holds_no_other(claim: Claim, speech: Speech, evidence: Evidence) -> str:
    """Why another speaker in a passage says nothing against the claim's, whoever that is; "" where it may."""
    if speech.negated:
        return "it says that somebody did not speak"
    if speech.speaker is None or speech.speaker.sort != "person":
        return "it names no person as its speaker"
    if _distant(claim, evidence):
        return "the texts lie so far apart in time that another person may hold the office"
    return ""


def _another_speaker(
    claim: Claim, speech: Speech, evidence: Evidence, sentence: Span, mention: Mention[Speech]
) -> Finding | Silence:
    """Somebody else performs the act that the claim gives to its speaker."""
    ours, other = speech.speaker, mention.value
    theirs = other.speaker
    if ours is None or theirs is None or theirs.sort != "person":
        return Silence("no person is named as speaking")
    if other.negated or _sorts(speech, other) is not True:
        return Silence(f"'{other.told}' need not mean '{speech.told}'")
    if not rivals(ours, theirs) and same_bearer(ours, theirs) is not False:
        return Silence(f"{theirs.text} may be {ours.text}")
    too = _why_both(speech, ours, other, theirs, evidence, sentence)
    if too:
        return Silence(too)
    likeness = compare(speech, other, sentence)
    if not likeness.close or likeness.opposed:
        return Silence("another person speaks, but hardly of the same thing")
    sameness = same_event(claim.sentence, sentence)
    if sameness.match is Match.CLASH:
        return Silence(f"another person speaks, of another event: {sameness.reason}")
    role, exclusive = rivals(ours, theirs), _exclusive(speech, other)
    office = f", the {_as_written(theirs.role, evidence.document)}," if theirs.role else ""
    return Finding(
        claim_span=speech.speaker_span
        if speech.speaker_span and claim.sentence.contains(speech.speaker_span)
        else claim.span,
        evidence=evidence,
        evidence_span=mention.span,
        stance=Stance.REFUTES,
        message=f"in the source it is {other.who}{office} who {other.told} this, not {speech.who}",
        confidence=0.9 if role and exclusive else 0.8 if role else 0.7,
    )


def _another_companion(
    claim: Claim, speech: Speech, evidence: Evidence, sentence: Span, mention: Mention[Speech]
) -> Finding | Silence:
    """Several people say it together, of whom the claim names another one."""
    odd = other_companion(speech, mention.value)
    if odd is None:
        return Silence("it is not several people who speak, of whom the claim names another")
    likeness = compare(speech, mention.value, sentence)
    one_act = _exclusive(speech, mention.value) or _in_same_words(speech, mention.value)
    alike = likeness.close and not likeness.opposed and one_act
    if not alike or _sorts(speech, mention.value) is not True:
        return Silence("several people speak, but hardly of the same thing")
    if _distant(claim, evidence) or not claim.sentence.contains(odd[0]):
        return Silence("the texts lie so far apart in time that others may have spoken")
    mine, theirs = odd
    message = (
        f"in the source it is {theirs.text} who {mention.value.told} this with the others, not {mine.text}"
    )
    return Finding(mine, evidence, theirs, Stance.REFUTES, message, 0.8)


def _why_both(  # noqa: PLR0917 - both speeches with their speakers, and where the other stands
    speech: Speech, ours: Name, other: Speech, theirs: Name, evidence: Evidence, sentence: Span
) -> str:
    """Why both speakers may have said it; "" where only one of them can have."""
    exclusive = _exclusive(speech, other)
    copied = not exclusive and _in_same_words(speech, other) and _both_named(speech, other)
    # A claimed speaker who stands nearby may have spoken too; but one person announces a thing, and two
    # people do not choose the same words.
    if not (exclusive or copied) and any(
        same_bearer(ours, named.value) for named in find_names(neighbourhood(evidence.span))
    ):
        return f"{ours.text} is named nearby, and may have said it too"
    if any(same_bearer(ours, named.value) for named in find_names(sentence)):
        return f"{ours.text} stands in the same sentence, and may have said it too"
    if not (rivals(ours, theirs) or exclusive or copied):
        return "both may have said it: it is no act that one person performs, nor in the same words"
    return "the source lets others say it too" if _spoke_too(speech, sentence, evidence.document) else ""


def _exclusive(speech: Speech, other: Speech) -> bool:
    """Whether two speeches perform one act that one person performs: "announced", "declared"."""
    return bool(EXCLUSIVE.get(speech.verb)) and EXCLUSIVE.get(speech.verb) == EXCLUSIVE.get(other.verb)


def _both_named(claim: Speech, evidence: Speech) -> bool:
    """Whether both texts write the speaker's name beside the words, no pronoun that may mean another."""
    return all(
        speech.speaker is not None
        and speech.speaker_span is not None
        and speech.speaker.text.split()[-1] in speech.speaker_span.text
        for speech in (claim, evidence)
    )


def _in_same_words(claim: Speech, evidence: Speech) -> bool:
    """Whether two contents have most of their words in one order, as in two reports of one utterance."""
    mine, theirs = (
        [lemma(token.lower) for token in tokens(speech.content) if token.text[0].isalnum()]
        for speech in (claim, evidence)
    )
    if min(len(mine), len(theirs)) < _LONG:
        return False
    matched = Levenshtein.editops(mine, theirs).as_matching_blocks()
    shared = sum(block.size for block in matched)
    return shared >= _SAME_WORDS * len(mine) and any(block.size >= _RUN for block in matched)


def _spoke_too(speech: Speech, sentence: Span, document: Document) -> bool:
    """Whether the source lets others announce it too: "also announced", or an announcement of the claim's speaker."""
    if any(token.lower in _TOO for token in tokens(sentence)):
        return True
    return any(
        mention.value.sort in {"announce", "confirm"}
        and mention.value.speaker is not None
        and same_bearer(speech.speaker, mention.value.speaker) is True
        and compare(speech, mention.value, mention.span).share >= _OF_THE_SAME
        for mention in document_speeches(document)
        if speech.speaker is not None
    )


def _as_written(role: str, document: Document) -> str:
    """A role with the capitals that the document gives it, or at least each of its words."""
    low = document.text.lower()
    at = low.find(role)
    if at >= 0:
        return document.text[at : at + len(role)]
    return " ".join(_cased(word, document) for word in role.split())


def _cased(word: str, document: Document) -> str:
    """A word in small letters, or with the capital that the document always gives it."""
    forms = {
        token.text for sentence in sentences(document) for token in tokens(sentence) if token.lower == word
    }
    return word if word in forms or not forms else min(forms)


def _short(span: Span, words: frozenset[str]) -> str:
    """What was said on one short line: of several sentences the one with most of the claim's words."""
    if len(span.text) > _SHOWN:
        parts = [span.to(max(part.start, span.start), min(part.end, span.end)) for part in sentences_in(span)]
        span = max(parts, key=lambda part: len(words & content_lemmas(part)), default=span)
    text = " ".join(span.text.split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 4].rsplit(" ", 1)[0] + " ..."
