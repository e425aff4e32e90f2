"""Speakers told by layout, with no verb: "MARSH: We stay.", "Marsh: “We stay”", "“We stay.” — Elena Marsh".

Transcripts, interviews with "Q:" and "A:", headlines and signed quotations.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from claimcheck.model import Document, Span
from claimcheck.text import paragraphs
from claimcheck.values.names import find_names
from claimcheck.values.speech_clauses import clause_subject, first_subject, is_finite
from claimcheck.values.speech_frames import speaker_after
from claimcheck.values.speech_subjects import REACH, skip_left, subject
from claimcheck.values.speech_units import QUOTE, Part, Unit
from claimcheck.values.speech_verbs import FORMS
from claimcheck.values.speech_words import (
    AUXILIARIES,
    BREAKS,
    DASHES,
    DETERMINERS,
    GROUPS,
    JOINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
)
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import lemma

__all__ = ["Turn", "awaited", "signature", "signed", "turns"]

_LABEL = re.compile(r"[\"“‘'«]?([^\W\d_][^\n:;?!“”\"]{0,60}?)(?: ?\([^()\n]{1,12}\))?:(?=[\s\"“‘])")
_LONGEST_LABEL = 90  # characters, with the colon
_FEW_TURNS = 3  # paragraphs with one sort of label from which they are turns of talk
_LONGEST_NAME = 7  # words of a name in a label or a signature
_LONGEST_SIGNATURE = 14  # with the office after the name
_COMMA = frozenset((",",))
# Labels of turns in an interview.
_LETTERS = frozenset(("Q", "A"))


class Turn(NamedTuple):
    """A paragraph that opens with its speaker and a colon; offsets in the document."""

    speaker: tuple[int, int]
    content: tuple[int, int]


def _is_speaker(label: Span, *, quoted: bool) -> bool:
    """Whether a label is a name or names a body that speaks: "Trump", "Poll", "Former mayor Ann Lee"."""
    words = label.text.split()
    if len(words) > _LONGEST_NAME or words[0].lower() in FORMS:
        return False
    if len(words) <= 2 and words[-1].lower() in GROUPS:
        return True
    named = [mention for mention in find_names(label) if mention.span.end == label.end]
    if not named:
        return False
    whole = named[-1].span.start == label.start
    person = named[-1].value.sort == "person"
    return person if whole or named[-1].value.role else person and quoted


@lru_cache(maxsize=64)
def turns(document: Document) -> dict[int, Turn]:
    """The turns of a document by the offset where their paragraph begins."""
    text = document.text
    labelled: list[tuple[Span, Span]] = []
    for paragraph in paragraphs(document):
        end = min(paragraph.end, paragraph.start + _LONGEST_LABEL)
        match = _LABEL.match(text, paragraph.start, end) if text.find(":", paragraph.start, end) > 0 else None
        if match is not None:
            labelled.append((paragraph, Span(document, match.start(1), match.end(1))))
    counts = {"caps": 0, "letter": 0}
    for _, label in labelled:
        counts["letter"] += label.text in _LETTERS
        counts["caps"] += label.text.isupper()
    found: dict[int, Turn] = {}
    for paragraph, label in labelled:
        start = text.index(":", label.end) + 1
        while start < paragraph.end and (text[start].isspace() or text[start] in "\"“‘'"):
            start += 1
        if start >= paragraph.end:
            continue
        talk = (label.text in _LETTERS and counts["letter"] >= _FEW_TURNS) or (
            label.text.isupper() and label.text not in _LETTERS and counts["caps"] >= _FEW_TURNS
        )
        quoted = text[start - 1] in "\"“‘'"
        if talk or _is_speaker(label, quoted=quoted):
            end = paragraph.end
            while end > start + 1 and text[end - 1] in "\"”’'":
                end -= 1
            found[paragraph.start] = Turn((label.start, label.end), (start, end))
    return found


def signature(unit: Unit, dash: int) -> Part | None:
    """The name that a dash sets under a quote, all of the sentence's rest: "― Ann Lee, mayor of Stad"."""
    first, last = dash + 1, unit.end - 1
    if unit.low[dash] not in DASHES or first > last or last - first > _LONGEST_SIGNATURE:
        return None
    comma = unit.first_of(_COMMA, first, _LONGEST_NAME)
    end = last if comma is None else comma - 1
    capitals = all(
        unit.tokens[at].text[0].isupper() or unit.low[at] in PREPOSITIONS | JOINERS | {".", "the"}
        for at in range(first, end + 1)
    )
    named = unit.tokens[first].text[0].isupper() and end - first < _LONGEST_NAME
    return Part(first, last) if capitals and named else None


def _after(unit: Unit, at: int) -> Part | None:
    """The subject of whatever verb follows a quote: "“Stop it,” Marsh snapped", "“Stop it,” snapped Marsh"."""
    low, tokens = unit.low, unit.tokens
    first = at + 1
    if first + 1 >= unit.end:
        return None
    if is_finite(unit, first) and low[first] not in AUXILIARIES:
        return speaker_after(unit, first + 1, quoted=True)
    if not (
        tokens[first].text[0].isupper()
        or low[first] in DETERMINERS
        or low[first] in SUBJECT_PRONOUNS
        or low[first] in GROUPS
    ):
        return None
    for verb in range(first + 1, min(first + REACH, unit.end)):
        if low[verb] in BREAKS or low[verb] in AUXILIARIES:
            break
        present = (
            low[verb].endswith("s") and tokens[verb].text[0].islower() and lemma(low[verb]) in COMMON_VERBS
        )
        if is_finite(unit, verb) or present or (verb + 1 == unit.end and low[verb].endswith("s")):
            left, _, _ = skip_left(unit, verb - 1)
            found = subject(unit, left) if left >= first else None
            return found if found is not None and found.first == first else None
    return None


def signed(unit: Unit, at: int) -> Part | None:
    """Who stands beside the quote at a token, with no verb of saying; None where nobody does.

    Before its colon or comma, signed after a dash, or before another verb ("“Stop it,” Marsh snapped").
    """
    low = unit.low
    found = signature(unit, at + 1) if at + 1 < unit.end else None
    if found is not None:
        return found
    words = unit.tokens[at].text.rstrip()
    if words.endswith((",", "?", "!", "…", "—")) and at + 1 < unit.end:
        found = _after(unit, at)
        if found is not None:
            return found
    if at > 1 and low[at - 1] == ",":
        left, _, _ = skip_left(unit, at - 3)
        verb = unit.tokens[at - 2].text
        spoken = (
            words[:1].isupper() and verb[0].islower() and (is_finite(unit, at - 2) or lemma(verb) != verb)
        )
        found = subject(unit, left) if spoken and left >= 0 else None
        found = found or (clause_subject(unit, at - 2) if spoken else None)
        return found if found is not None and low[found.first] not in {"which", "that"} else None
    if at > 1 and low[at - 1] == ":":
        return _introduced(unit, at - 2)
    return None


def _introduced(unit: Unit, last: int) -> Part | None:
    """Who speaks after a colon: the name right before it, or the person with whom the sentence opens."""
    low, tokens = unit.low, unit.tokens
    first = last
    while (
        first > 0
        and last - first < _LONGEST_NAME
        and (tokens[first - 1].text[0].isupper() or tokens[first - 1].text == "/")
    ):
        first -= 1
    if first > 0 and low[first - 1] in DETERMINERS:
        first -= 1
    # "Said Marsh: ..."
    first += first < last and low[first] in FORMS
    if tokens[first].text[0].isupper() or low[last] in GROUPS:
        # "Marsh disagreed: ...": the verb is none of the name.
        verb = first < last and tokens[last].text[0].islower() and is_finite(unit, last)
        return Part(first, last - verb)
    found = first_subject(unit, last + 1)
    if found is None:
        return None
    head = tokens[found.last]
    person = head.text[0].isupper() and head.lower not in PREPOSITIONS
    return found if person or head.lower in GROUPS or head.lower in SUBJECT_PRONOUNS else None


def awaited(unit: Unit) -> Part | None:
    """Whose words a sentence that ends in a colon announces: "Marsh went on:"."""
    last = unit.end - 1
    if last < 1 or unit.low[last] != ":" or QUOTE in unit.low:
        return None
    return first_subject(unit, last)
