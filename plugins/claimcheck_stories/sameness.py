"""Whether two values that stand in one place are of one thing, asked of those that agree and of those that differ."""

# ruff: noqa: SIM905 - a table of words reads best as text

from functools import lru_cache

from claimcheck.model import Document, Mention
from claimcheck.text import sentence_at, sentences, tokens
from claimcheck.values.amounts import Amount, Relation
from claimcheck.values.denied_values import is_denied
from claimcheck.values.doers import other_doer, two_doers
from claimcheck.values.events import Match, same_event
from claimcheck.values.like_names import of_a_like_name
from claimcheck.values.names import Name, document_names, find_names
from claimcheck.values.speech_verbs import ACTS
from claimcheck.values.story_bearers import first_named
from claimcheck.values.story_likeness import CLEAR, MOST, MUCH
from claimcheck.values.story_pairs import Pair
from claimcheck.values.story_relations import count_others, is_telling
from claimcheck.values.story_slots import Slot
from claimcheck.values.strangers import COMMON_IN_NAMES, never_named, unknown_name
from claimcheck.values.time_clauses import clause_at
from claimcheck.values.units import DIMENSIONS
from claimcheck.values.words import lemma, synonymous
from claimcheck_stories.days import both_tell_last_time
from claimcheck_stories.opposed import changed, why_opposed

__all__ = ["only_speaks", "why_not_the_same"]

_BOUNDS = frozenset(["gt", "ge", "lt", "le"])
_SMALL = 12
"""Up to here a bare number may stand for those of whom was told before: "the two", "all four"."""
_WAY = 6
"""Words behind a length in which it is told from where it is measured."""
_FROM = frozenset(["of", "from", "off"])
_SHORT_OF = frozenset("off short shy behind ahead adrift".split())
_MARKS = frozenset("best record mark pace lead leader leaders target goal".split())
_TO_A_MARK = 5
_SAYING = frozenset(verb for verb, _ in ACTS) | {"accord"}
_BESIDE = 2
_PRONOUNS = frozenset(["it", "they", "he", "she"])
_NEAR_BEFORE = 2
"""Sentences before a pronoun among which whom it means is named."""
_THOSE = frozenset("the these those all both other".split())


def why_not_the_same(pair: Pair, *, either_way: bool = False) -> str:
    """Why two values need not be of one thing even where they agree; "" for nothing.

    With `either_way` it is not asked whether the one tells of a rise and the other of a fall.
    """
    mine, theirs = pair.mine, pair.theirs
    beside = bool(pair.anchor) and pair.relation is Relation.WITHIN and pair.likeness >= MUCH
    if not beside and _name_others(pair):
        return "each of the two sentences has names, and none in common"
    if _means_another(mine, theirs) or _means_another(theirs, mine):
        return "one of the two begins with a pronoun, which hardly means whom the other names"
    last = both_tell_last_time(pair)
    if is_denied(mine.sentence, mine.span) != is_denied(theirs.sentence, theirs.span) and not last:
        return "one of the two is denied, the other is not"
    if opposed_things := why_opposed(pair, either_way=either_way, last=bool(last)):
        return opposed_things
    if same_event(mine.sentence, theirs.sentence, times=False).match is Match.CLASH:
        return "the two sentences are of two events"
    places = (mine.sentence, mine.span, theirs.sentence, theirs.span)
    if stranger := never_named(*places) or unknown_name(*places[2:], *places[:2]):
        return f"only one of the two texts names {stranger}"
    if pair.relation is Relation.WITHIN and (stranger := _unknown(mine, theirs)):
        return f"the source never names {stranger}"
    return (
        _of_a_distance(mine, theirs)
        or _other_number(pair)
        or other_doer(*places)
        or two_doers(*places)
        or of_a_like_name(*places)
    )


def _of_a_distance(mine: Slot, theirs: Slot) -> str:
    """Why only one of two numbers is how far somebody is from a mark: "two catches off his best"; "" for nothing."""
    told = [_falls_short(slot) for slot in (mine, theirs)]
    return "one of the two is how far something is from a mark" if told[0] != told[1] else ""


def _falls_short(slot: Slot) -> bool:
    """Whether "off", "short of" or the like and a mark stand right behind a number."""
    behind = [word.lower for word in tokens(slot.sentence) if word.start >= slot.span.end][:_TO_A_MARK]
    return not _SHORT_OF.isdisjoint(behind[:_BESIDE]) and not _MARKS.isdisjoint(behind)


@lru_cache(maxsize=512)
def _words(document: Document) -> frozenset[str]:
    """The words of a document, in lower case."""
    return frozenset(word.lower for sentence in sentences(document) for word in tokens(sentence))


def _unknown(mine: Slot, theirs: Slot) -> str:
    """Who or where the value's clause names that the other document never does; "" for nobody. Who is quoted may be."""
    known = _words(theirs.sentence.document)
    every = tokens(mine.sentence)
    clause = clause_at(mine.sentence, mine.span)
    told = every if clause is None else every[clause.first : clause.last] + every[slice(*clause.subject)]
    inside = {word.start for word in told}
    for mention in find_names(mine.sentence):
        if mention.span.start not in inside or mention.value.sort == "nationality" or _only_opens(mention):
            continue
        full = mention.value.full.lower().split() if mention.value.sort == "person" else ()
        words = [*full, *(word.lower for word in tokens(mention.span) if word.text[0].isupper())]
        based = mine.sentence.document.text.startswith("-based", mention.span.end)
        if known.isdisjoint(words) and not based and not only_speaks(mention):
            return mention.value.text
    return ""


def _only_opens(name: Mention[Name]) -> bool:
    """Whether a lone word is taken for a name by the capital of its sentence alone: "Turnout was 47 percent"."""
    sentence = sentence_at(name.span.document, name.span.start)
    if name.value.sort != "unknown" or sentence is None or name.span.start != sentence.start:
        return False
    alike = [each for each in document_names(name.span.document) if each.value.text == name.value.text]
    return len(alike) == 1 and " " not in name.value.text


def only_speaks(name: Mention[Name]) -> bool:
    """Whether a name stands beside a verb of saying: who tells of a value need not be of whom it is."""
    sentence = sentence_at(name.span.document, name.span.start)
    every = tokens(sentence) if sentence is not None else ()
    beside = (
        *[word for word in every if word.end <= name.span.start][-_BESIDE:],
        *[word for word in every if word.start >= name.span.end][:_BESIDE],
    )
    return not _SAYING.isdisjoint(lemma(word.lower) for word in beside)


def _other_number(pair: Pair) -> str:
    """Why two numbers are of two things by what they count, what is before them and from where they are measured."""
    mine, theirs = pair.mine, pair.theirs
    one, other = mine.value, theirs.value
    if not (isinstance(one, Amount) and isinstance(other, Amount)):
        return ""
    if pair.relation is Relation.WITHIN and _fits_by_its_bound(one, other, clear=pair.written >= CLEAR):
        return "a bound fits many numbers"
    if count_others(one, other):
        return f"the one counts {one.counted}, the other {other.counted}"
    if one.additional != other.additional and pair.relation is Relation.DISJOINT and pair.likeness < MOST:
        return "one of the two comes on top of others"
    if _is_told_before(theirs) != _is_told_before(mine):
        return "one of the two stands for those of whom was told before"
    if changed(mine) and changed(theirs) and changed(mine) != changed(theirs):
        return "one of the two is what something changed by, the other what it changed to"
    if _is_of_another(mine, theirs) or _is_of_another(theirs, mine):
        return "in a row of numbers each has a name of its own"
    return "" if _measured_from_one(mine, theirs) else "the two are measured from other places"


def _fits_by_its_bound(one: Amount, other: Amount, *, clear: bool) -> bool:
    """Whether a number fits only since the text has a bound, and the source another one, or words too few to be of it."""
    return one.sort in _BOUNDS and one.stated != other.stated and (other.sort == one.sort or not clear)


def _means_another(slot: Slot, other: Slot) -> bool:
    """Whether a sentence without names begins with a pronoun, and nobody whom the other names is named near before it.

    Near are the two sentences before, and what the text names first, which it is about.
    """
    first = next(iter(tokens(slot.sentence)), None)
    names = _telling(other) or _opening_name(other)
    if first is None or first.lower not in _PRONOUNS or slot.names or not names:
        return False
    every = sentences(slot.sentence.document)
    at = every.index(slot.sentence)
    near = every[max(0, at - _NEAR_BEFORE) : at]
    named = {word.lower for span in near for word in tokens(span)} | first_named(slot.sentence.document)
    return named.isdisjoint(names)


def _opening_name(slot: Slot) -> frozenset[str]:
    """The first word of a sentence where it is a name elsewhere in the text: "Mure froze over"."""
    word = next(iter(tokens(slot.sentence)), None)
    known = {
        part.lower for mention in document_names(slot.sentence.document) for part in tokens(mention.span)
    }
    return frozenset([word.lower]) if word is not None and word.lower in known else frozenset()


def _share_a_name(mine: Slot, theirs: Slot) -> bool:
    """Whether a word of a name of either sentence stands in the other, or both tell of one bearer."""
    return not _of_whom(mine).isdisjoint(_of_whom(theirs)) or _share_a_written_name(mine, theirs)


def _share_a_written_name(mine: Slot, theirs: Slot) -> bool:
    """Whether a word of a name of either sentence stands in the other."""
    return any(
        synonymous(name, word)
        for one, other in ((mine, theirs), (theirs, mine))
        for name in _telling(one)
        for word in (*_telling(other), *other.words)
    )


def _name_others(pair: Pair) -> bool:
    """Whether two sentences have names, and none in common.

    Asked of their clauses only, but for a small count that agrees, which is easily met twice by chance.
    """
    mine, theirs = pair.mine, pair.theirs
    value = mine.value
    if (
        pair.relation is Relation.WITHIN
        and isinstance(value, Amount)
        and not (value.unit or is_telling(value))
    ):
        return bool(mine.names and theirs.names) and not _share_a_written_name(mine, theirs)
    return _names_in_clause(mine) and _names_in_clause(theirs) and not _share_a_name(mine, theirs)


def _names_in_clause(slot: Slot) -> bool:
    """Whether the clause of a value names somebody or something, or its sentence where the clause is not plain."""
    clause = clause_at(slot.sentence, slot.span)
    if clause is None or not slot.names:
        return bool(slot.names)
    every = tokens(slot.sentence)
    told = every[clause.first : clause.last] + every[slice(*clause.subject)]
    return any(lemma(word.lower) in slot.names for word in told)


def _of_whom(slot: Slot) -> frozenset[str]:
    """The words of the names of whom a sentence tells: whom the text is about where its clause has no subject."""
    if slot.bearers or _names_before_verb(slot):
        return slot.bearers - COMMON_IN_NAMES
    return first_named(slot.sentence.document) - COMMON_IN_NAMES


def _names_before_verb(slot: Slot) -> bool:
    """Whether the clause of a value has a name before its verb, or may have one."""
    clause = clause_at(slot.sentence, slot.span)
    if clause is None:
        return bool(slot.names)
    every = tokens(slot.sentence)
    told = every[clause.first : clause.head + 1] + every[slice(*clause.subject)]
    return any(lemma(word.lower) in slot.names for word in told)


def _telling(slot: Slot) -> frozenset[str]:
    """The words of a sentence's names without those that many names have, where any is left."""
    return slot.names - COMMON_IN_NAMES or slot.names


def _is_told_before(slot: Slot) -> bool:
    """Whether a small bare number stands behind an article: "the two had sales"."""
    value = slot.value
    if not isinstance(value, Amount) or value.counted or value.unit or (value.stated or 0) > _SMALL:
        return False
    return not _THOSE.isdisjoint(slot.before(1))


def _is_of_another(slot: Slot, other: Slot) -> bool:
    """Whether a bare number stands right behind a name that the other sentence lacks: "Dovrin 44, Reinholt 38"."""
    value = slot.value
    if not isinstance(value, Amount) or value.counted or value.unit:
        return False
    names = [lemma(word) for word in slot.before(1)]
    return any(name in slot.names and name not in other.words for name in names)


def _measured_from(slot: Slot) -> frozenset[str]:
    """The words of the name from which a length is measured; empty where none is told."""
    behind = [word for word in tokens(slot.sentence) if word.start >= slot.span.end][:_WAY]
    at = next((at for at, word in enumerate(behind) if word.lower in _FROM), len(behind))
    return frozenset(word.lower for word in behind[at + 1 :] if word.text[0].isupper())


def _measured_from_one(mine: Slot, theirs: Slot) -> bool:
    """Whether two lengths are measured from one place, or neither from any; what is no length is measured from none."""
    unit = mine.value.unit if isinstance(mine.value, Amount) else ""
    if unit not in DIMENSIONS or DIMENSIONS[unit].name != "length":
        return True
    here, there = _measured_from(mine), _measured_from(theirs)
    return not (here or there) or bool(here & there)
