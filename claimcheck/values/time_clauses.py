"""Which words of a sentence a time dates: its clause, the event's head, its phase and family.

No parser: the clause runs from the time to the nearest break on both sides, where a break counts
once a verb has been passed; the head is the nearest verb to the left, else the first to the right.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache
from itertools import zip_longest

from attrs import frozen

from claimcheck.memory import remembered
from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.event_words import FAMILIES, LIGHT, PHASES, PHRASES, PLANNED
from claimcheck.values.nouns import is_people
from claimcheck.values.time_tense import is_past_form
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import lemma

__all__ = ["TIME_PREPOSITIONS", "Clause", "clause_at", "clause_of", "is_verb"]

_HARD = frozenset(';:"“”«»()[]–—…|')
_SUBORDINATORS = frozenset(
    "which who whom whose that when while after before since because as although though but where until till".split()
)
_BOUND_WORDS = frozenset("since before after until till by from".split())
_AUXILIARIES = frozenset(
    "is are was were be been being am has have had do does did will would shall may might can could should must 's 're 've".split()
)
_DETERMINERS = frozenset("the a an his her its their our my this that these those".split())
TIME_PREPOSITIONS = frozenset(
    "on in at by since from until till before after during around about of for over through between".split()
)


# Participles that are no past form: "a novel, written in 1985, was published".
_PARTICIPLES = frozenset(
    "written rewritten drawn withdrawn chosen stolen taken broken thrown overthrown beaten torn woven".split()
)


@frozen
class Clause:
    """The words that a time belongs to: tokens `first` to `last`, and what happened there."""

    first: int
    last: int
    head: int
    """The token of the event's verb or noun."""
    phase: str
    """begin, end, or empty."""
    family: str
    """The family of kin words, or the base form of the head itself."""
    bound: str
    """since, before, after, until, by or from, where one stands before the time."""
    planned: bool
    """Whether the clause speaks of what was still to come."""
    subject: tuple[int, int] = (0, 0)
    """The tokens of a subject that stands before the clause: "Orlan, the chairman, died", "Orlan, who died"."""


def is_verb(words: tuple[str, ...], at: int) -> bool:
    """Whether a token is a verb that says what happened, as far as its form shows."""
    told = _has_verb_form(words[at]) or (at > 0 and words[at] == "retired" and words[at - 1] in _PRONOUNS)
    return told and not (at and words[at - 1] in _DETERMINERS and not _is_relative(words, at - 1))


def _is_relative(words: tuple[str, ...], at: int) -> bool:
    """Whether "that" leads on from a noun, as in "the shooting that took place", and points at nothing."""
    if words[at] != "that" or at < 2:
        return False
    return words[at - 2] in _DETERMINERS and not _has_verb_form(words[at - 1])


@remembered
def _has_verb_form(word: str) -> bool:
    """Whether a word alone looks like a verb that says what happened."""
    return word not in _AUXILIARIES and (is_past_form(word) or word in _PARTICIPLES or lemma(word) in PHASES)


def _leads_relative(words: tuple[str, ...], at: int) -> bool:
    """Whether a word leads on from a noun to a clause of it: "who", "which", "the bridge that fell"."""
    return words[at] in {"who", "which"} or _is_relative(words, at)


def _is_finite(words: tuple[str, ...], at: int) -> bool:
    return _is_auxiliary(words, at) or is_verb(words, at)


def _is_auxiliary(words: tuple[str, ...], at: int) -> bool:
    """Whether a token is an auxiliary: the "'s" of "it's", not that of "the bank's"."""
    if words[at] == "'s":
        return at > 0 and words[at - 1] in _BEFORE_IS
    return words[at] in _AUXILIARIES


_BEFORE_IS = frozenset("he she it that there who what here where this".split())


def _has_verb(words: tuple[str, ...], first: int, last: int) -> bool:
    return any(_is_finite(words, at) for at in range(first, last))


def _is_pair(words: tuple[str, ...], at: int) -> bool:
    """Whether an "and" joins two verbs of one subject with nothing between: "was shot and killed"."""
    return at > 1 and is_verb(words, at - 1) and words[at - 2] in _AUXILIARIES


def _breaks(words: tuple[str, ...], at: int) -> bool:
    """Whether a sign parts clauses whatever stands around it; the colon of a clock does not: "7:01"."""
    if words[at] not in _HARD:
        return False
    clock = words[at] == ":" and 0 < at < len(words) - 1
    return not (clock and words[at - 1].isdigit() and words[at + 1].isdigit())


def _left_edge(words: tuple[str, ...], start: int) -> tuple[int, bool]:
    """Where a clause that runs up to `start` begins, and whether a verb stands in it."""
    verb = False
    nearest = start
    stop = max(0, start - _REACH)
    for at in range(start - 1, stop - 1, -1):
        word = words[at]
        if _breaks(words, at) or (verb and (word in _SUBORDINATORS or word == ",")):
            return at + 1, verb
        if word in {"and", "but"} and at + 1 < start and is_verb(words, at + 1) and not _is_pair(words, at):
            return at + 1, verb
        if verb and word in {"and", "but"} and _joins_clauses(words, at, nearest):
            return at + 1, verb
        if verb and word in _SAID and at + 1 < nearest and words[at + 1] not in _AFTER_SAID:
            return at + 1, verb  # "Keller said demand had dropped since 2012"
        if _is_finite(words, at):
            verb, nearest = True, at
    return stop, verb


# Behind "said" these tell when or where it was, or lead on to what was.
_AFTER_SAID = frozenset("on in at to that during by after before last this".split())


def _joins_clauses(words: tuple[str, ...], joint: int, verb: int) -> bool:
    """Whether a clause with a subject of its own begins behind an "and": "roads were shut and [police said]"."""
    if not 0 < verb - joint - 1 <= _LONGEST_JOINED or words[joint + 1] in COMMON_VERBS - {"police"}:
        return False
    if words[joint - 1] in _PRONOUNS or words[verb] in _OWNING:
        return False
    told = False
    for at in range(joint - 1, max(0, joint - _REACH) - 1, -1):
        word = words[at]
        if word in _HARD or word == ",":
            break
        if word in _LEADS_IN:
            return False  # "said that Brandt and Keller were held", "who had wives and children was held"
        told = told or _is_finite(words, at)
    return told


_PRONOUNS = frozenset("he she they it we you i him her them us me".split())
_LEADS_IN = _SUBORDINATORS | {"both", "between", "how", "why"}
_OWNING = frozenset(["'s", "’s"])


_LONGEST_JOINED = 5


def _parenthesis(words: tuple[str, ...], end: int) -> int:
    """The start of a remark between commas just before a time: "signed by Orlan, who led the talks, on Monday"."""
    if end < 2 or words[end - 1] != ",":
        return end
    for at in range(end - 2, max(0, end - 14), -1):
        if words[at] == ",":
            return at if words[at + 1] in _OPENS_REMARK else end
    return end


_OPENS_REMARK = frozenset(
    "who which whose where when a an the called named dubbed codenamed code known".split()
)


def _right_edge(words: tuple[str, ...], start: int, *, verb: bool) -> int:
    """Where a clause ends that runs on from `start`; `verb` says whether it has its verb already."""
    stop = min(len(words), start + _REACH)
    for at in range(start, stop):
        word = words[at]
        ends = word in {",", "and", "but"} or (word in _SUBORDINATORS and not _is_of_a_day(words, at))
        ends = ends and not (word == "that" and words[at - 1] in _COMPARING)
        if _breaks(words, at) or (verb and ends):
            return at
        verb = verb or _is_finite(words, at)
    return stop


def _is_of_a_day(words: tuple[str, ...], at: int) -> bool:
    """Whether a word only places a day beside another: "the day before", at the end of its clause."""
    if at < 2 or words[at] not in {"before", "after"} or words[at - 1] not in _STRETCHES:
        return False
    return at + 1 == len(words) or words[at + 1] in _HARD or words[at + 1] in {",", ".", "and", "but"}


# "Smaller than that of the mill", "as that of the mill".
_COMPARING = frozenset(["than", "as", "with"])
_STRETCHES = frozenset(["day", "night", "week", "month", "year", "evening", "morning"])
# So many tokens on either side belong to a clause at most, which keeps a run without breaks linear.
_REACH = 40


def clause_of(words: tuple[str, ...], first: int, last: int) -> Clause | None:
    """The clause of the time at tokens `first` to `last`; None where no verb is near."""
    bound_at = first - 1
    if bound_at >= 0 and words[bound_at] in {"noon", "early", "late"}:
        bound_at -= 1
    bound = words[bound_at] if bound_at >= 0 and words[bound_at] in _BOUND_WORDS else ""
    if words[max(0, bound_at - 1) : bound_at + 1] == ("prior", "to"):
        bound = "before"
    prepared = first - 1 if first and words[first - 1] in TIME_PREPOSITIONS else first
    if _is_cleft(words, prepared, last):
        return _clause_behind(words, (first, last), bound)
    if prepared > 1 and words[prepared - 1] == "did" and words[prepared - 2] in _PRONOUNS:
        # "As it did in 1992 when Falk fell": what is dated stands behind "when", if anywhere.
        return _clause_behind(words, (first, last), bound) if words[last : last + 1] == ("when",) else None
    opens = all(word in _OPENING for word in words[:prepared]) if prepared <= _OPENED else False
    if opens and (behind := _behind_remark(words, last)):
        return _clause_behind(words, (first, behind), bound)
    inner = _parenthesis(words, prepared)
    if _opens_clause(words, prepared, last):
        return _clause_behind(words, (first, last - (words[last] != ",")), bound)
    left, verb = _left_edge(words, inner)
    # A comma after a time at the head of its sentence is no break: "On Saturday, the two met".
    right = _right_edge(words, last, verb=verb)
    if verb and left and _leads_relative(words, left - 1) and last < right and _is_finite(words, last):
        right = last  # "the bridge that fell on Monday was built in 1961"
    head = _head(words, (left, inner), (last, right))
    if head is None:
        return None
    phase, family = _meaning(words, head, (left, inner), (last, right))
    if bound == "since" and not phase:
        phase = "begin"
    planned = _plans(words[left:first]) or _plans(words[last:right])
    planned = planned or _is_to_come(words[left:first])
    return Clause(left, right, head, phase, family, bound, planned, _subject(words, left, head))


def _opens_clause(words: tuple[str, ...], start: int, last: int) -> bool:
    """Whether a clause joined to the one before begins with its time: "it was kept, but in 2005 Brandt told"."""
    joined = start >= _JOINED and words[start - 1] in {"and", "but"} and words[start - 2] == ","
    if not joined and words[start - 1 : start] not in _LEADING_ON:
        return False
    if words[last : last + 1] and words[last] in _GOES_ON:
        return False
    stop = min(len(words), last + _LONGEST_OPENING)
    return last + 1 < stop and _has_verb(words, last + 1, stop)


# "Said that in 2010 he left", "because on Monday the mill had burned".
_LEADING_ON = (("that",), ("because",), ("although",), ("while",), ("since",))
_GOES_ON = frozenset(["'s", "’s", "or", "and", "to", "-", "–", "—"])
_JOINED = 2
_LONGEST_OPENING = 12


def _behind_remark(words: tuple[str, ...], last: int) -> int:
    """The comma that ends "she said" behind a time at the head of its sentence: "By 2030, she said, it will"; 0 for none."""
    if words[last : last + 1] != (",",):
        return 0
    for at in range(last + 2, min(len(words) - 1, last + _LONGEST_REMARK)):
        if words[at] == ",":
            return at if words[at - 1] in _SAID or words[last + 1] in _SAID | {"according"} else 0
    return 0


_LONGEST_REMARK = 8
_OPENING = frozenset(["then", ",", "but", "and", "later", "so"])
_OPENED = 2
_SAID = frozenset("said says added adds wrote noted explained".split())
_IT_WAS = frozenset(["was", "is"])
_EARLIEST = frozenset(["not", "only", "already", "early", "late", "just"])


def _is_cleft(words: tuple[str, ...], start: int, last: int) -> bool:
    """Whether a sentence puts its time first: "It was (only) in 1953 that the bridge fell"."""
    while start and words[start - 1] in _EARLIEST:
        start -= 1
    opened = words[max(0, start - 2) : start]
    return (
        len(opened) > 1 and opened[0] == "it" and opened[1] in _IT_WAS and words[last : last + 1] in _LED_ON
    )


_LED_ON = (("when",), ("that",))


def _clause_behind(words: tuple[str, ...], time: tuple[int, int], bound: str) -> Clause | None:
    """The clause behind a time and the word that leads on to it: "[the bridge fell]" of "in 1953 that the bridge fell"."""
    left = time[1] + 1
    right = _right_edge(words, left, verb=False)
    head = _head(words, (left, left), (left, right))
    if head is None:
        return None
    phase, family = _meaning(words, head, (left, left), (left, right))
    return Clause(left, right, head, phase, family, bound, not PLANNED.isdisjoint(words[left:right]))


_BEING = frozenset(["is", "are", "was", "were"])


def _plans(words: Sequence[str]) -> bool:
    """Whether some words say that a thing is planned: "is set to open", and not "set up a firm"."""
    return any(
        word in PLANNED and not (word == "set" and following in _SET_WITH)
        for word, following in zip_longest(words, words[1:])
    )


_SET_WITH = frozenset("up off out in aside fire sail foot ablaze".split())


def _is_to_come(words: tuple[str, ...]) -> bool:
    """Whether something "was to open"; what "was to the north" was not to come."""
    return any(
        one in _BEING and two == "to" and three.isalpha() and three not in _DETERMINERS
        for one, two, three in zip(words, words[1:], words[2:], strict=False)
    )


@lru_cache(maxsize=8192)
def clause_at(sentence: Span, value: Span) -> Clause | None:
    """The clause of a sentence in which some words of it stand; None where no verb is near."""
    words = tokens(sentence)
    first = next((at for at, word in enumerate(words) if word.end > value.start), len(words))
    last = next((at for at, word in enumerate(words) if word.start >= value.end), len(words))
    return clause_of(tuple(word.lower for word in words), first, last) if first < last else None


def _subject(words: tuple[str, ...], first: int, head: int) -> tuple[int, int]:
    """The tokens of a subject outside of a clause that starts with its verb."""
    if first == 0 or any(
        at != first and words[at] not in _AUXILIARIES and not words[at].endswith("ly")
        for at in range(first, head)
    ):
        return 0, 0
    if _leads_relative(words, first - 1) or words[first] in {"who", "which"}:
        if first > 1 and words[first - 2] in TIME_PREPOSITIONS | {"to", "with", "under"}:
            return 0, 0  # "an attack in which he shot a man"
        end = first - 1 if _leads_relative(words, first - 1) else first
        end -= words[end - 1] == ","
        if end > 1 and words[end - 1].isdigit() and words[end - 2] == ",":
            end -= 2  # "Kimani Falk, 16, who was shot"
        start = _antecedent(words, end, of_person=words[first - 1] != "which" and words[first] != "which")
        return (start, end) if start < end else (0, 0)
    if words[first - 1] == "," and words[0] not in TIME_PREPOSITIONS:
        end = next((at for at in range(min(first, _LONGEST_SUBJECT + 1)) if words[at] == ","), 0)
        short = end <= _LONGEST_SUBJECT and not _has_verb(words, 0, end)
        apart = (
            "being" in words[end + 1 : first - 1]
        )  # "Seven bridges cross it, the oldest being Orlan's, built in 1478"
        return (0, end) if short and not apart else (0, 0)
    return 0, 0


def _antecedent(words: tuple[str, ...], end: int, *, of_person: bool) -> int:
    """Where the noun phrase begins that ends right before a relative: "[the bridge] that fell", "of [Mark Falk], who was"."""
    start = end
    while start > max(0, end - 6) and words[start - 1] not in _HARD and words[start - 1] not in _ENDS_NOUN:
        before = words[start - 1]
        if start < end and is_verb(words, start - 1):
            break
        if start < end and before in _BEFORE_NOUNS | {"of"}:
            if words[start] in _DETERMINERS and before != "of":
                break  # "held for [the shooting] that took place", "agreed to [a ceasefire] that began"
            if of_person and not is_people(words[start - 2]):
                break  # "the leadership of [Mark Falk], who was hired"
            if not of_person and before not in {"by", "of"} and _has_verb(words, max(0, start - 4), start):
                break  # "had 10 points for [Drake], which reached the final"
        start -= 1
    return start


_LONGEST_SUBJECT = 12
_ENDS_NOUN = frozenset([",", "than", "is", "was", "are", "were"])
_BEFORE_NOUNS = (TIME_PREPOSITIONS - {"of"}) | {"to", "with", "into", "under", "against"}


def _head(words: tuple[str, ...], before: tuple[int, int], after: tuple[int, int]) -> int | None:
    """The verb (or, with a light verb alone, the noun) that a time dates."""
    if words[after[0] : after[0] + 1] in {("'s",), ("’s",)}:
        for at in range(after[0] + 1, min(after[1], after[0] + 5)):
            if lemma(words[at]) in FAMILIES:
                return at
        return None
    for at in range(before[1] - 1, before[0] - 1, -1):
        if is_verb(words, at) or (
            lemma(words[at]) in FAMILIES and at and words[at - 1] in {"to", "will", "would"}
        ):
            return at
    for at in range(after[0], after[1]):
        if is_verb(words, at):
            return at
    auxiliary = next(
        (at for at in range(before[1] - 1, before[0] - 1, -1) if words[at] in _AUXILIARIES), None
    )
    if auxiliary is None:
        auxiliary = next((at for at in range(after[0], after[1]) if words[at] in _AUXILIARIES), None)
    return auxiliary


def _phrase_at(words: tuple[str, ...], at: int) -> tuple[tuple[str, ...], str] | None:
    for phrase in _PHRASES.get(lemma(words[at]), ()):
        if words[at + 1 : at + len(phrase)] == phrase[1:]:
            return phrase, PHRASES[phrase]
    return None


_PHRASES = {first: [phrase for phrase in PHRASES if phrase[0] == first] for first, *_ in PHRASES}


def _meaning(
    words: tuple[str, ...], head: int, before: tuple[int, int], after: tuple[int, int]
) -> tuple[str, str]:
    """The phase and the family of the event whose head is given."""
    base = lemma(words[head])
    phrase = _phrase_at(words, head)
    if head and words[head - 1] == "fatally":
        return "", "kill"
    phase = PHASES.get(base, "")
    if phrase:
        if phrase[1] in {"begin", "end"}:
            phase = phrase[1]
        elif phrase[1]:
            return "", phrase[1]
    whole = [*range(*before), *range(*after)]
    by_phone = any(words[at] in {"phone", "telephone", "phoned", "telephoned"} for at in whole)
    if not phase and not phrase and base not in LIGHT and words[head] not in _AUXILIARIES:
        family = FAMILIES.get(base, base)
        return "", "telephone" if by_phone and family in {"talk", "telephone", "call"} else family
    if not phase and words[head] in _AUXILIARIES and not phrase:
        # "was", "has" alone: what happened is not in one word.
        return "", ""
    for at in [*range(head - 1, before[0] - 1, -1), *range(head + 1, max(before[1], after[1]))]:
        if at not in whole:
            continue
        # The nearest noun of an event, subject first: "the fighting broke out", "launched an attack".
        kin = FAMILIES.get(lemma(words[at])) or FAMILIES.get(words[at])
        if kin:
            return phase, "telephone" if by_phone and kin in {"talk", "telephone", "call"} else kin
    return phase, "" if phase or words[head] in _AUXILIARIES else base
