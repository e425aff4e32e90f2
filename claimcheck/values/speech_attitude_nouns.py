"""Attitudes that a noun or an adjective tells: "her plan to", "critics of the plan", "is wary of the plan"."""

from claimcheck.values.speech_agents import agent
from claimcheck.values.speech_attitude_grammar import Reading
from claimcheck.values.speech_attitude_words import (
    ANSWERS,
    CHARGES,
    COPULAS,
    LIGHT,
    NOUN_PARTICLES,
    NOUNS,
    SURE,
)
from claimcheck.values.speech_clauses import is_finite
from claimcheck.values.speech_subjects import is_adverb, skip_left, subject
from claimcheck.values.speech_units import QUOTE, Frame, Part, Unit
from claimcheck.values.speech_verbs import FORMS
from claimcheck.values.speech_words import (
    AUXILIARIES,
    BE,
    BREAKS,
    CLAUSE_SUBJECTS,
    DETERMINERS,
    HAVE,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
)
from claimcheck.values.words import lemma

__all__ = ["adjective", "noun", "partisan"]

_POSSESSIVES = frozenset(("his", "her", "their", "its", "my", "our", "your", "whose"))
_GENITIVES = frozenset(("'s", "’s", "'", "’"))
_DEGREES = frozenset(("not", "so", "very", "more", "less", "quite", "pretty"))
_ENDS_OWNED = DETERMINERS | BREAKS | PREPOSITIONS | AUXILIARIES
_NOT_OBJECTS = PREPOSITIONS | BREAKS | BE | {"and", "or", "but", "that", "as", "to"}


def _clause_follows(reading: Reading, at: int) -> bool:
    """Whether what an adjective is about follows it: a preposition, a clause."""
    after = reading.after(at)
    if after in PREPOSITIONS or after in {"that", "to"} or after in CLAUSE_SUBJECTS:
        return True
    opens = after in DETERMINERS or (bool(after) and reading.unit.tokens[at + 1].text[0].isupper())
    return reading.unit.low[at] in SURE and opens


def adjective(reading: Reading, at: int) -> Frame | None:
    """The attitude that an adjective tells of its subject: "is wary of the plan"."""
    unit, low = reading.unit, reading.unit.low
    if not _clause_follows(reading, at):
        return None
    joined = low[at + 1] in PREPOSITIONS or low[at + 1] in {"that", "to"}
    content = reading.right(at + 1 + joined, frozenset())
    left = at - 1
    while left > at - 5 and left >= 0 and (is_adverb(low[left]) or low[left] in _DEGREES):
        left -= 1
    if content is None or left < 0:
        return None
    if low[left] == ",":
        speaker = reading.controller(left)
    elif low[left] in COPULAS or low[left] in AUXILIARIES:
        left, _, _ = skip_left(unit, left if low[left] in AUXILIARIES else left - 1)
        found = reading.doer(left)
        speaker = found[0] if found is not None else None
    else:
        return None
    return reading.frame(at, low[at], "feel", content, speaker) if speaker is not None else None


def partisan(reading: Reading, at: int, base: str) -> Frame | None:
    """The attitude of people named by it: "supporters of the tunnel", "is a critic of the tunnel"."""
    unit = reading.unit
    if at + 2 >= unit.end or unit.low[at + 1] not in {"of", "for"}:
        return None
    who = subject(unit, at)
    if (
        who is not None
        and who.first > 1
        and unit.low[who.first] in {"a", "an"}
        and unit.low[who.first - 1] in BE
    ):
        left, _, _ = skip_left(unit, who.first - 1)
        who = subject(unit, left) if left >= 0 else None
    return (
        reading.frame(at, base, "judge", reading.rest(at + 2), unit.offsets(who)) if who is not None else None
    )


def _owner(unit: Unit, at: int) -> Part | None:
    """Whose plan, claim or fear a noun names: "her", "the mayor's"."""
    for before in range(at - 1, max(at - 5, -1), -1):
        word = unit.low[before]
        if word in _POSSESSIVES:
            return Part(before, before)
        if word in _GENITIVES:
            return subject(unit, before - 1) if before else None
        if word in _ENDS_OWNED or unit.tokens[before].text[0].isupper():
            break
    return None


def _is_own(unit: Unit, owner: Part) -> bool:
    """Whether a possessive pronoun begins the object of a verb, and so means the verb's subject."""
    pronoun = owner.first == owner.last and unit.low[owner.first] in _POSSESSIVES
    return pronoun and owner.first > 1 and unit.low[owner.first - 1] not in _NOT_OBJECTS


def _light_subject(reading: Reading, at: int) -> tuple[int, int] | None:
    """The subject of "has", "made" or "expressed" before a noun of saying."""
    for before in range(at - 1, max(at - 6, 0), -1):
        word = reading.unit.low[before]
        if word in BREAKS:
            break
        if word in HAVE or lemma(word) in LIGHT:
            return reading.holder(before)
    return None


def _is_infinitive(unit: Unit, to: int) -> bool:
    """Whether a base form seems to follow "to"."""
    after = unit.tokens[to + 1]
    small = after.text[0].islower() and after.lower not in DETERMINERS and after.lower not in OBJECT_PRONOUNS
    return small and (lemma(after.lower) == after.lower or is_adverb(after.lower))


def _leads_on(reading: Reading, base: str, particle: int) -> bool:
    """Whether the particle after a noun leads to what was said or thought."""
    unit = reading.unit
    after = reading.after(particle)
    if not after or after in BREAKS - {QUOTE}:
        return False
    word = unit.low[particle]
    if word == "that":
        # "comments that angered growers" tell nothing of what was said.
        return not is_finite(unit, particle + 1) and after not in FORMS
    return word != "to" or base in ANSWERS or _is_infinitive(unit, particle)


def _named(reading: Reading, at: int) -> tuple[int, tuple[int, int] | None] | None:
    """The particle after a noun, and the speaker that "by" or "from" names before it."""
    unit = reading.unit
    after = reading.after(at)
    if after in {"by", "from"} and at + 2 < unit.end and agent(unit, at + 2) is not None:
        particle = unit.first_of(NOUN_PARTICLES, at + 2, 8)
        if particle is None or particle == at + 2:
            return None
        return particle, unit.offsets(Part(at + 2, particle - 1))
    if after in {"is", "was"} and reading.after(at + 1) in {"that", "to"}:
        return at + 2, None
    return (at + 1, None) if after in NOUN_PARTICLES else None


def noun(reading: Reading, at: int, base: str) -> Frame | None:
    """The attitude that a noun names: "her plan to", "allegations of", "criticism by the mayor of"."""
    unit = reading.unit
    found = _named(reading, at)
    if found is None or not _leads_on(reading, base, found[0]):
        return None
    particle, speaker = found
    owner = _owner(unit, at) if speaker is None else None
    if owner is not None:
        # "renewed his attacks on": the attacks of whoever renewed them.
        speaker = reading.controller(owner.first) if _is_own(unit, owner) else None
        speaker = speaker or unit.offsets(owner)
    speaker = speaker or _light_subject(reading, at)
    word = unit.low[particle]
    if (
        speaker is None
        and word not in {"that", "whether"}
        and not (base in CHARGES and word in {"of", "about"})
    ):
        return None
    infinitive = word == "to" and base not in ANSWERS
    return reading.frame(at, base, NOUNS[base], reading.rest(particle + (not infinitive)), speaker)
