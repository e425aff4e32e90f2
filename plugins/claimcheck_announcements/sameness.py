"""Whether two acts of one speaker say the same: names, numbers, days and each word of what is said."""

from claimcheck.model import Claim, Mention, Span
from claimcheck.text import tokens
from claimcheck.values.names import Name, find_names, same_bearer
from claimcheck.values.replaced import replaced
from claimcheck.values.speech import Speech
from claimcheck.values.time_words import WEEKDAYS
from claimcheck.values.words import content_lemmas, lemma
from claimcheck_announcements.acts import ACTS
from claimcheck_announcements.likeness import Likeness, act_of, content_of, has, neighbourhood, numbers_agree

__all__ = ["other_content", "same_act", "told_apart"]

_FEW = 2  # words of which none may be missing
_TELLING = 5
"""Content words of what is said from which on each of them is told by itself."""


def told_apart(claim: Claim, speech: Speech, other: Speech, sentence: Span, likeness: Likeness) -> str:
    """Why the contents of two speeches of one speaker are not the same; "" where they are."""
    if not likeness.same:
        return f"of something else: it has {likeness.share:.0%} of the claim's words"
    if not _agree(speech, sentence) or _on_another_day(claim.sentence, sentence):
        return "something alike, but not every name of the claim is there, or it is said on another day"
    return other_content(speech, other)


def other_content(speech: Speech, other: Speech) -> str:
    """What stands in one content in the place of something else in the other; "" for nothing.

    Of few words, "the agreement" may be the truce that the sentences before tell of.
    """
    if len(content_of(speech).words) < _TELLING:
        return ""
    return replaced(speech.content, other.content)


def same_act(speech: Speech, other: Speech, sentence: Span) -> bool:
    """Whether a sentence tells the act of the claim's speech, and about the same, in whatever words."""
    act = act_of(speech)
    if not act or speech.negated or other.negated or not _told_act(other, sentence, act):
        return False
    ours = content_of(speech)
    heard = content_lemmas(sentence)
    matched = sum(1 for word in ours.words if has(word, heard))
    needed = len(ours.words) if len(ours.words) <= _FEW else 0.6 * len(ours.words)
    return (
        bool(ours.words)
        and matched >= needed
        and numbers_agree(speech, sentence)
        and not ours.negated
        and _agree(speech, sentence)
    )


def _told_act(speech: Speech, sentence: Span, act: str) -> bool:
    """Whether the sentence of a speech tells an act in other words: "he was worried, he said, that"."""
    if act_of(speech) == act:
        return True
    return any(
        ACTS.get(token.lower) == act or ACTS.get(lemma(token.lower)) == act for token in tokens(sentence)
    )


def _agree(speech: Speech, sentence: Span) -> bool:
    """Whether the names of the claim's content occur around the evidence."""
    around = neighbourhood(sentence)
    return _same_names(speech, content_lemmas(around), find_names(around))


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


def _on_another_day(claim: Span, sentence: Span) -> bool:
    """Whether each of two sentences names days of the week, and none in common."""
    mine, theirs = (
        frozenset(word.lower for word in tokens(span) if word.text[0].isupper()) & WEEKDAYS.keys()
        for span in (claim, sentence)
    )
    return bool(mine and theirs) and mine.isdisjoint(theirs)
