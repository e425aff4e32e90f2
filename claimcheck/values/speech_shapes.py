"""Words in the form of a verb of saying that are none: nouns ("talk show"), adjectives, passives without their "was".

Told by number (a plain form has many for its subject, one in -s a single one) and by what stands around the form.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.values.nouns import is_people, is_plural
from claimcheck.values.speech_clauses import may_speak
from claimcheck.values.speech_contents import Right, Verb
from claimcheck.values.speech_subjects import is_adverb
from claimcheck.values.speech_units import Part, Unit
from claimcheck.values.speech_verbs import FORMS, past
from claimcheck.values.speech_words import DETERMINERS, GROUPS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import lemma

__all__ = ["is_done_to", "is_no_verb"]

_MANY = frozenset(["those", "these", "they", "we", "others", "some", "many", "several", "few", "both"])
_ONE = frozenset("he she it this one another each everyone everybody someone nobody neither".split())
_SINGLE = frozenset(["a", "an", "the", "this", "his", "her", "its", "their"])
# What is done to a thing rather than by it, where nothing stands behind: "significant damage reported".
_OF_THINGS = frozenset(
    "report confirm announce find expect predict forecast guarantee offer promise demand request".split()
)
_TALES = frozenset(["story", "stories", "tale", "tales", "truth", "lie", "lies", "joke"])


def is_no_verb(unit: Unit, verb: Verb, speaker: Part) -> bool:
    """Whether a form has no subject that it could have as a verb, or tells something else than what was said."""
    if verb.lemma == "tell" and not _TALES.isdisjoint(unit.low[verb.after : verb.after + 3]):
        return True  # "the film tells the story of a girl"
    if verb.form in {"base", "s"} and not verb.auxiliaries and _has_no_subject(unit, speaker):
        return True
    if verb.form == "base" and not verb.auxiliaries and past(verb.lemma) != verb.lemma:
        return _is_single(unit, speaker) or _is_described(unit, verb)
    return verb.form == "s" and _are_many(unit, speaker)


def is_done_to(unit: Unit, verb: Verb, speaker: Part, right: Right) -> bool:
    """Whether a past form behind a thing is a passive without its "was": "shallow, significant damage reported"."""
    behind = right.start is not None and not right.adjunct
    if behind or verb.form != "past" or verb.auxiliaries or verb.lemma not in _OF_THINGS:
        return False
    last = unit.tokens[speaker.last]
    return (last.text.islower() or not last.text[0].isalpha()) and not may_speak(unit, speaker)


def _has_no_subject(unit: Unit, speaker: Part) -> bool:
    """Whether the words before a plain form or one in -s begin with a verb or an adverb, so that the form is a noun.

    "Can [now answer] calls", "to [support] claims", "[resolves significant] disputes".
    """
    first = unit.tokens[speaker.first]
    if not first.text.islower() or first.lower in DETERMINERS or first.lower in SUBJECT_PRONOUNS:
        return False
    if first.lower in GROUPS or is_people(first.lower):
        return False
    if speaker.first and unit.low[speaker.first - 1] == "to":
        return True
    verbal = first.lower in FORMS or lemma(first.lower) in COMMON_VERBS
    alone = speaker.first == speaker.last
    return first.lower in TIME_WORDS or is_adverb(first.lower) or (verbal and not alone)


def _is_described(unit: Unit, verb: Verb) -> bool:
    """Whether a participle behind an article describes the form: "the televised show"."""
    before = unit.low[max(0, verb.at - 2) : verb.at]
    return len(before) > 1 and before[0] in DETERMINERS and before[1].endswith("ed")


def _are_many(unit: Unit, speaker: Part) -> bool:
    """Whether the word before a form in -s ends so too, and is no subject of it: "Escape [renews] calls for a review"."""
    head = unit.tokens[speaker.last]
    if speaker.first == speaker.last:
        return head.lower in _MANY  # "Those worries are over"
    plural = head.text.islower() and head.lower.endswith("s") and not head.lower.endswith("ss")
    return plural and head.lower not in GROUPS and lemma(head.lower) != head.lower


def _is_single(unit: Unit, speaker: Part) -> bool:
    """Whether a subject is one thing, of which a plain form tells nothing: "the star of her own talk show"."""
    words = unit.low[speaker.first : speaker.last + 1]
    if words[0] in _ONE and len(words) == 1:
        return True
    head = next((at for at, word in enumerate(words) if word in PREPOSITIONS), len(words)) - 1
    if head < 1 or "and" in words or words[0] not in _SINGLE:
        return False
    small = unit.tokens[speaker.first + head].text.islower()
    return small and words[head] not in GROUPS and not is_plural(words[head])
