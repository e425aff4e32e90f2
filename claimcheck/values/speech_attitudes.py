"""Attitudes within one sentence: who thinks, wants, judges, rules or shows what, beside the acts of saying.

The grammar is looser than that of `speech_frames`: every form of a verb counts, infinitives, passives and plans
too, and nouns and adjectives. What stands here is somebody's view, not an act that a source could confirm.
"""

from functools import lru_cache

from claimcheck.values.speech_agents import agent
from claimcheck.values.speech_attitude_grammar import INHERITING, Reading
from claimcheck.values.speech_attitude_nouns import adjective, noun, partisan
from claimcheck.values.speech_attitude_words import (
    ADJECTIVES,
    EXPERIENCES,
    NOUNS,
    NOUNS_TOO,
    PARTISANS,
    SEEMING,
    VERBS,
    Attitude,
)
from claimcheck.values.speech_clauses import first_subject, opening
from claimcheck.values.speech_subjects import antecedent, before_apposition, skip_left, subject
from claimcheck.values.speech_units import QUOTE, Frame, Part, Unit
from claimcheck.values.speech_verbs import ACTS
from claimcheck.values.speech_words import (
    AUXILIARIES,
    BE,
    BREAKS,
    DETERMINERS,
    GROUPS,
    HAVE,
    JOINERS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
)
from claimcheck.values.word_forms import IRREGULAR
from claimcheck.values.words import lemma

__all__ = ["attitudes"]

_GENITIVES = frozenset(("'s", "’s"))
_SPEAKING = frozenset(("he", "she", "they", "we", "i", "you", "who"))
_JOINED = frozenset(("to", "and", "but", "or", ",", "then", "yet"))
_WITH = frozenset(("with", ",", "—", "–", "―", "-", ";", ":", "from", "of", "as", "and"))
_NO_PAST = frozenset(("as", "when", "if", "than", "being"))
_AFTER_LOOK = frozenset(("to", "forward", "instead"))
_ABOUT = frozenset(("by", "with", "at", "about", "that", "over"))
_NO_NOUN = DETERMINERS | PREPOSITIONS | SUBJECT_PRONOUNS | OBJECT_PRONOUNS
_ATTITUDES = {
    **{verb: Attitude(act.sort, frozenset()) for (verb, particle), act in ACTS.items() if not particle},
    **VERBS,
}


def _form(word: str, base: str) -> str:
    """Which form of its base a word is: base, s, past or ing."""
    if word == base:
        return "base"
    if word.endswith("ing"):
        return "ing"
    return "past" if word.endswith("ed") or (word in IRREGULAR and not word.endswith("s")) else "s"


def _reads_as_verb(reading: Reading, at: int, left: int, form: str) -> bool:
    """Whether a form that is also a noun stands where a verb does: after a subject, before an object."""
    unit = reading.unit
    after = reading.after(at)
    if left < 0 or not after:
        return False
    before = unit.low[left]
    voice = before in SUBJECT_PRONOUNS or before in GROUPS or before in RELATIVES
    named = unit.tokens[left].text[0].isupper() and form == "s"
    joined = left > 1 and unit.low[left - 1] in JOINERS and unit.tokens[left].text[0].isupper()
    plural = form == "base" and before not in DETERMINERS and (before.endswith("s") or joined)
    opens = (
        after in DETERMINERS
        or after in {"that", "to", QUOTE, "how", "what", "both"}
        or unit.tokens[at + 1].text[0].isupper()
        or after in OBJECT_PRONOUNS
        or after in SUBJECT_PRONOUNS
    )
    spoken = before in _SPEAKING or (voice and after not in PREPOSITIONS)
    return (voice or named or plural) and (opens or spoken)


def _may_be_plural(unit: Unit, left: int) -> bool:
    """Whether the word before a base form may be its subject: "they", "growers", "Norland and Sund"."""
    if left < 0:
        return False
    word = unit.low[left]
    return (
        word in SUBJECT_PRONOUNS
        or word in GROUPS
        or word in RELATIVES
        or word in INHERITING
        or word in _GENITIVES
        or word.endswith(("s", ")", ",", "%", "percent"))
        or unit.tokens[left].text[0].isupper()
        or lemma(word) != word
    )


def _is_attribute(unit: Unit, at: int) -> bool:
    """Whether a past form stands before a noun as an adjective does: "former elected officials"."""
    if at + 1 >= unit.end:
        return False
    after, before = unit.tokens[at + 1], unit.tokens[at - 1]
    plural = after.lower.endswith("s") and not after.lower.endswith(("ss", "us", "is"))
    plain = after.text[0].islower() and plural and after.lower not in _NO_NOUN
    return (
        plain
        and (before.text[0].islower() or at == 1)
        and not before.lower.endswith("s")
        and before.lower not in SUBJECT_PRONOUNS
    )


def _is_no_verb(reading: Reading, at: int, form: str, left: int, auxiliaries: frozenset[str]) -> bool:
    """Whether a form that might be a verb stands where none does."""
    unit = reading.unit
    before = reading.before(left)
    if form == "base":
        plain = not auxiliaries and before != "to"
        return bool(auxiliaries & (BE | HAVE)) or (plain and not _may_be_plural(unit, left))
    if form == "past":
        # "The sailors, barred from the quay, left".
        barred = before == "," and reading.after(at) in PREPOSITIONS
        return not auxiliaries and (barred or before in _NO_PAST or _is_attribute(unit, at))
    return form == "ing" and reading.before(at - 1) in DETERMINERS


def _gerund(reading: Reading, at: int, left: int) -> tuple[int, int] | None:
    """Whose a participle is: "resolutions condemning the raid" are of whoever passed them."""
    unit = reading.unit
    if at < opening(unit, unit.end):
        # "Mocking the guild, Marsh left", "By mocking the guild, Marsh won".
        found = first_subject(unit, unit.end)
        return unit.offsets(found) if found is not None else None
    if left < 0:
        return None
    found = subject(unit, left) if unit.low[left] not in INHERITING else None
    if found is None:
        return reading.controller(left)
    if found.first and unit.low[found.first - 1] not in _WITH:
        return reading.controller(found.first) or unit.offsets(found)
    return unit.offsets(found)


def _verb(reading: Reading, at: int, base: str, attitude: Attitude) -> Frame | None:
    """The attitude that a verb tells at a token."""
    unit = reading.unit
    form = _form(unit.low[at], base)
    left, auxiliaries, _ = skip_left(unit, at - 1)
    if reading.before(left) in _GENITIVES and reading.before(left - 1) in _SPEAKING:
        # "she's urged": an auxiliary.
        left -= 1
    before = reading.before(left)
    doubtful = form in {"base", "s"} and (base in NOUNS or base in NOUNS_TOO)
    if doubtful and not auxiliaries and before != "to" and not _reads_as_verb(reading, at, left, form):
        return None
    if _is_no_verb(reading, at, form, left, auxiliaries):
        return None
    if form == "past" and (auxiliaries & BE or (reading.after(at) == "by" and not auxiliaries)):
        return _passive(reading, at, base, attitude, left)
    first = left + 1
    if (form == "ing" and not auxiliaries & BE) or "having" in auxiliaries:
        speaker = _gerund(reading, at, left)
    elif before in _JOINED and not (before == "," and before_apposition(unit, left) >= 0):
        speaker = reading.controller(left)
    else:
        found = reading.doer(left)
        if found is None:
            return None
        speaker, first = found
    content = reading.right(at + 1, attitude.particles) or _gap(unit, first)
    if content is None or speaker is None:
        return None
    return reading.frame(at, base, attitude.sort, content, speaker)


def _gap(unit: Unit, first: int) -> Part | None:
    """What a relative clause without an object is about: "the plan (that) she supports"."""
    before = first - 1
    if before > 0 and (unit.low[before] in RELATIVES or unit.low[before] == ","):
        before -= 1
    if before < 1 or unit.low[before] in BREAKS or unit.low[before] in AUXILIARIES:
        return None
    return antecedent(unit, before)


def _passive(reading: Reading, at: int, base: str, attitude: Attitude, left: int) -> Frame | None:
    """The attitude of whoever stands after "by"; without them of nobody in particular."""
    unit = reading.unit
    told = subject(unit, left) if left >= 0 else None
    if told is None:
        return None
    by = unit.first_of(frozenset(("by",)), at + 1, 8)
    who = None
    if by is not None and by + 1 < unit.end and BREAKS.isdisjoint(unit.low[at + 1 : by]):
        who = agent(unit, by + 1)
    content = told if who is not None else Part(told.first, max(reading.ends[at], at))
    return reading.frame(at, base, attitude.sort, content, unit.offsets(who) if who is not None else None)


def _experience(reading: Reading, at: int, base: str) -> Frame | None:
    """The attitude of the object: "the ruling angered growers"; in the passive of the subject."""
    unit = reading.unit
    left, auxiliaries, _ = skip_left(unit, at - 1)
    told = subject(unit, left) if left >= 0 else None
    if told is None:
        return None
    if auxiliaries & BE:
        about = unit.first_of(_ABOUT, at + 1, 3)
        if about is None or about + 1 >= unit.end:
            return None
        return reading.frame(at, base, "feel", reading.rest(about + 1), unit.offsets(told))
    felt = agent(unit, at + 1) if at + 1 < unit.end else None
    return reading.frame(at, base, "feel", told, unit.offsets(felt)) if felt is not None else None


def _seeming(reading: Reading, at: int, base: str) -> Frame | None:
    """How a thing looks to nobody in particular: "the plan seems doomed"."""
    unit = reading.unit
    after = reading.after(at)
    if not after or after in BREAKS:
        return None
    plain = unit.tokens[at + 1].text[0].islower() and after not in PREPOSITIONS
    if base in {"look", "sound"}:
        seems = after in {"like", "as"} or (plain and after not in DETERMINERS and after not in _AFTER_LOOK)
    else:
        seems = base == "seem" or plain
    left, _, _ = skip_left(unit, at - 1)
    told = subject(unit, left) if seems and left >= 0 else None
    if told is None:
        return None
    return reading.frame(at, base, "seem", Part(told.first, max(reading.ends[at], at)), None)


@lru_cache(maxsize=65536)
def _noun(word: str) -> str:
    """The singular of a noun of the table; empty for any other word. "Warning" is a noun besides a form of "warn"."""
    return next((form for form in (word, word.removesuffix("s"), lemma(word)) if form in NOUNS), "")


@lru_cache(maxsize=65536)
def _base(word: str) -> str:
    """The base form of a word that may tell an attitude; empty for any other."""
    base = lemma(word)
    if word.removesuffix("s") in PARTISANS:
        return word.removesuffix("s")
    tables = (_ATTITUDES, SEEMING, EXPERIENCES, PARTISANS)
    known = word in ADJECTIVES or bool(_noun(word)) or any(base in table for table in tables)
    return base if known else ""


def _at(reading: Reading, at: int) -> Frame | None:
    """What the word at a token tells, read as each kind of word that it may be."""
    base = _base(reading.unit.low[at])
    found = adjective(reading, at) if reading.unit.low[at] in ADJECTIVES else None
    if found is None and base in SEEMING:
        found = _seeming(reading, at, base)
    if found is None and base in _ATTITUDES:
        found = _verb(reading, at, base, _ATTITUDES[base])
    if found is None and base in EXPERIENCES:
        found = _experience(reading, at, base)
    if found is None and base in PARTISANS:
        found = partisan(reading, at, base)
    named = _noun(reading.unit.low[at])
    if found is None and named:
        found = noun(reading, at, named)
    return found


def attitudes(unit: Unit, frames: list[Frame]) -> list[Frame]:
    """The attitudes in a sentence, in the order of their cues; the acts of saying in `frames` are left out."""
    marks = [at for at, word in enumerate(unit.low[: unit.end]) if _base(word)]
    if not marks:
        return []
    found: list[Frame] = []
    told = {frame.cue[0]: frame for frame in frames}
    acts = [at for at in range(unit.end) if unit.tokens[at].start in told] if told else []
    reading = Reading(unit)
    for at in sorted({*marks, *acts}):
        token = unit.tokens[at]
        act = told.get(token.start)
        if act is not None:
            reading.last = act
        elif token.text[0].islower() or not at or reading.title:
            frame = _at(reading, at)
            if frame is not None:
                found.append(frame)
                reading.last = frame
    return found
