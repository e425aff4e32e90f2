"""A sentence while its attitudes are read: where a content ends, whose the clause is that has no subject."""

from claimcheck.values.speech_attitude_words import OBJECT_CONTROL
from claimcheck.values.speech_clauses import clause_subject, is_finite, opening
from claimcheck.values.speech_contents import skip_adjuncts
from claimcheck.values.speech_subjects import skip_left, subject
from claimcheck.values.speech_units import QUOTE, Frame, Part, Unit
from claimcheck.values.speech_words import (
    AUXILIARIES,
    BREAKS,
    DASHES,
    GROUPS,
    OBJECT_PRONOUNS,
    RELATIVES,
    SUBJECT_PRONOUNS,
)
from claimcheck.values.words import lemma

__all__ = ["INHERITING", "Reading", "last_tokens"]

INHERITING = frozenset(
    """and but or then , not while by without after before in when of for from about — – than on yet instead
    perhaps to""".split()  # noqa: SIM905 - a table of words reads best as text
)
"""Words before a verb that has its subject in an earlier clause."""

_NEW_CLAUSE = frozenset(("and", "but", "while", "who", "which", "although", "whereas", "though", "as", "so"))
_NO_CONTENT = (BREAKS - {QUOTE}) | AUXILIARIES | {"and", "or", "but", "than"}
_QUANTIFIERS = frozenset(("many", "some", "others", "several", "few", "both", "all", "most", "those", "another", "it", "you"))  # fmt: skip
_ENDS_OBJECT = BREAKS | AUXILIARIES | (SUBJECT_PRONOUNS - OBJECT_PRONOUNS - GROUPS - _QUANTIFIERS)
_MAY_END = DASHES | {";", "(", ","}
_LEADS = frozenset(("for", "about", "on", "with", "against", "of", "at", "over"))
_TAKES_UP = frozenset(("he", "she", "they", "we", "i", "you", "who"))
_OBJECT_REACH = 8
_TITLE = 0.6  # share of capitals from which a sentence is a headline


def _ends_clause(unit: Unit, at: int) -> bool:
    """Whether a clause ends before a token: a dash, a bracket, a comma with another clause behind it."""
    low = unit.low
    word = low[at]
    if word in {";", "("} or (
        word in DASHES and unit.tokens[at].end != unit.tokens[min(at + 1, unit.end - 1)].start
    ):
        return True
    if word != "," or at + 1 >= unit.end:
        return False
    if low[at + 1] in _NEW_CLAUSE:
        return True
    for verb in range(at + 2, min(at + _OBJECT_REACH, unit.end)):
        if low[verb] in BREAKS or low[verb] in RELATIVES:
            return False
        if is_finite(unit, verb):
            return True
    return False


def last_tokens(unit: Unit) -> list[int]:
    """For each token the last one of the clause that it belongs to."""
    last = unit.end - 1
    ends = [last] * unit.end
    for at in range(unit.end - 1, -1, -1):
        if unit.low[at] in _MAY_END and _ends_clause(unit, at):
            last = at - 1
        ends[at] = last
    # "In reply to Marsh, the guild said": what leads in ends with its comma.
    start = opening(unit, unit.end)
    if start > 1 and unit.low[start - 1] == ",":
        ends[: start - 1] = [min(end, start - 2) for end in ends[: start - 1]]
    return ends


def _is_title(unit: Unit) -> bool:
    words = [token.text for token in unit.tokens[: unit.end] if token.text[0].isalpha()]
    return len(words) > 2 and sum(word[0].isupper() for word in words) > _TITLE * len(words)


def _object_before(unit: Unit, to: int) -> Part | None:
    """The object that is to do what an infinitive after it says: "urged Norland to back", "for Norland to back"."""
    for at in range(to - 1, max(to - _OBJECT_REACH - 1, -1), -1):
        word = unit.low[at]
        if word in _ENDS_OBJECT:
            break
        if word == "for" or (at and lemma(word) in OBJECT_CONTROL):
            return Part(at + 1, to - 1) if at + 1 < to else None
    return None


class Reading:
    """A sentence, where its clauses end, and the act or attitude read last."""

    __slots__ = ("ends", "last", "title", "unit")

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.ends = last_tokens(unit)
        self.title = _is_title(unit)
        self.last: Frame | None = None

    def before(self, at: int) -> str:
        """The word at a token; empty before the sentence."""
        return self.unit.low[at] if at >= 0 else ""

    def after(self, at: int) -> str:
        """The word after a token; empty at the end."""
        return self.unit.low[at + 1] if at + 1 < self.unit.end else ""

    def rest(self, start: int) -> Part:
        """The tokens from one on to the end of its clause."""
        return Part(start, max(self.ends[start], start))

    def right(self, at: int, particles: frozenset[str]) -> Part | None:
        """The content after a cue that ends before a token, one of the particles left out; None where none follows."""
        low, end = self.unit.low, self.unit.end
        start = skip_adjuncts(self.unit, at)
        if particles:
            found = self.unit.first_of(particles, start, 4)
            if found is None or not BREAKS.isdisjoint(low[start:found]):
                return None
            start = found + 1
        elif start + 1 < end and low[start] in _LEADS:
            start += 1
        if start + 1 < end and low[start] == ":":
            start += 1
        return None if start >= end or low[start] in _NO_CONTENT else self.rest(start)

    def controller(self, to: int) -> tuple[int, int] | None:
        """Who is to do what an infinitive or a clause without a subject says: the object or subject before it."""
        unit = self.unit
        done = _object_before(unit, to) if self.before(to) in {"to", "from"} else None
        if done is not None:
            return unit.offsets(done)
        found, last = clause_subject(unit, to), self.last
        if last is not None and last.speaker is not None:
            # "“We stay,” said Marsh, adding": the verb before has its subject after it.
            # "Marsh said the road was safe, adding": a subject within what she said is none of it.
            start = -1 if found is None else unit.tokens[found.first].start
            within = last.content[0] <= start and unit.low[to] != "to"
            if (
                found is None
                or start < min(last.cue[0], last.speaker[0])
                or (within and not self._means(found))
            ):
                return last.speaker
        return unit.offsets(found) if found is not None else None

    def _means(self, found: Part) -> bool:
        """Whether a subject is a pronoun that takes up somebody named before."""
        return found.first == found.last and self.unit.low[found.first] in _TAKES_UP

    def doer(self, left: int) -> tuple[tuple[int, int], int] | None:
        """The subject that ends at a token, by offsets, and its first token: "who" for a relative clause."""
        found = subject(self.unit, left) if left >= 0 else None
        if found is None:
            return None
        spoken = Part(left, left) if self.unit.low[left] in RELATIVES else found
        return self.unit.offsets(spoken), found.first

    def holder(self, verb: int) -> tuple[int, int] | None:
        """Whose the verb at a token is, its subject in an earlier clause included."""
        left, _, _ = skip_left(self.unit, verb - 1)
        if left < 0:
            return None
        if self.unit.low[left] in INHERITING:
            return self.controller(left)
        found = self.doer(left)
        return found[0] if found is not None else None

    def frame(self, at: int, base: str, sort: str, content: Part, speaker: tuple[int, int] | None) -> Frame:
        """The attitude whose cue is the token."""
        unit = self.unit
        return Frame(base, sort, unit.offsets(Part(at, at)), unit.offsets(content), speaker, at)
