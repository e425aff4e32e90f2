"""Who says what within one sentence: the walk from a verb of saying to its speaker and its content.

No parser: the subject is the noun phrase on the verb's left (appositions and relative clauses stepped over),
the content stands on its right, or before the speaker when the clause comes first ("..., Lavrov said").
Every scan has a bound, so a sentence of any length takes linear time.
"""

from typing import NamedTuple

from claimcheck.text import Token
from claimcheck.values.quotemarks import Quoted
from claimcheck.values.speech_verbs import ACTS, FORMS, NOUNS, Act, Form
from claimcheck.values.speech_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CLAUSE_SUBJECTS,
    DETERMINERS,
    GROUPS,
    HAVE,
    MODALS,
    NEGATIVE,
    NOT_ADVERBS,
    NOT_SUBJECTS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    SPEAKING_PLACES,
    STOPS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
)

__all__ = ["QUOTE", "SCARE", "Frame", "Unit", "read"]

QUOTE = "<quote>"
SCARE = "<scare>"
_DASHES = frozenset("—–-")
_BREAKS = frozenset((",", ";", ":", "(", ")", "—", "–", "-", QUOTE))
_REACH = 14  # tokens within which "that", a colon or a quote still belongs to the verb
_FAR = 40  # tokens that an apposition may take


class Unit(NamedTuple):
    """A sentence with each quote as one token, and the quotes by token index."""

    tokens: list[Token]
    low: list[str]
    quotes: dict[int, Quoted]
    end: int
    """The number of tokens without the sentence mark at the end."""


class Frame(NamedTuple):
    """An act of saying by offsets in the document; `subject` is where its clause begins."""

    verb: str
    sort: str
    cue: tuple[int, int]
    content: tuple[int, int]
    speaker: tuple[int, int] | None
    subject: int
    addressee: tuple[int, int] | None = None
    outlet: tuple[int, int] | None = None
    negated: bool = False
    inherited: bool = False
    """Whether the speaker is that of an earlier clause: "..., adding that"."""
    named: tuple[int, int] | None = None
    """The noun phrase that the speaker's relative pronoun stands for: "Lavrov" in "Lavrov, who said"."""
    before: bool = False
    """Whether the content stands before the cue."""


class _Verb(NamedTuple):
    """A verb of saying where it stands: first token, token after it, and what surrounds it."""

    at: int
    after: int
    lemma: str
    form: str
    act: Act
    left: int
    """The last token before the verb with its auxiliaries and adverbs; -1 at the start."""
    auxiliaries: frozenset[str]
    negated: bool


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or (word.endswith("ly") and word not in NOT_ADVERBS)


def _skip_left(unit: Unit, at: int) -> tuple[int, frozenset[str], bool]:
    """The token before a verb, its adverbs, times and auxiliaries stepped over."""
    low = unit.low
    auxiliaries: set[str] = set()
    negated = False
    floor = max(at - 10, -1)
    while at > floor:
        word = low[at].replace("’", "'")
        if word in AUXILIARIES:
            auxiliaries.add(word.removesuffix("n't") if word.endswith("n't") else word)
            negated = negated or word.endswith("n't") or word == "cannot"
        elif word in NEGATIVE:
            negated = True
        elif word == "since" and at and low[at - 1] in HAVE:
            pass
        elif word in TIME_WORDS and at > 0:
            if low[at - 1] in {"on", "in", "late", "early", "last", "this", "of", "at", "earlier", "next"}:
                at -= 1
        elif not _is_adverb(word):
            break
        at -= 1
    return at, frozenset(auxiliaries), negated


def _phrase_start(unit: Unit, last: int) -> int:
    """The first token of the noun phrase that ends with a token."""
    low, tokens = unit.low, unit.tokens
    if low[last] in SUBJECT_PRONOUNS:
        return last
    at = last
    floor = max(last - _REACH, 0)
    while at > floor:
        word = low[at - 1]
        if word in STOPS or word in CLAUSE_SUBJECTS or (word in AUXILIARIES and word not in {"may", "will"}):
            break
        if word in DETERMINERS:
            at -= 1
            if at and low[at - 1] in DETERMINERS:
                at -= 1
            # "the head of the ministry", "Iran and the others": the phrase goes on before the article.
            if at and (low[at - 1] in {"of", "and", "&"} or _joins(unit, at - 1)):
                continue
            if at and low[at - 1] in {"all", "both", "half"}:
                at -= 1
            break
        if word in {"and", "or", "&"}:
            before = tokens[at - 2] if at > 1 else None
            if before is None or not (before.text[0].isupper() or before.lower in GROUPS):
                break
            at -= 2
            continue
        if word in PREPOSITIONS and not _joins(unit, at - 1):
            break
        if word == "to" or (word.endswith("ed") and at > 1 and _is_plain_noun(unit, at - 2)):
            break
        at -= 1
    return at


def _joins(unit: Unit, at: int) -> bool:
    """Whether a preposition hangs the words after it on a noun before it: "spokesman for"."""
    if at < 1 or unit.low[at] not in PREPOSITIONS:
        return False
    before = unit.tokens[at - 1]
    if unit.low[at] == "of":
        return before.lower not in STOPS
    return before.lower in GROUPS or (before.text[0].isupper() and unit.low[at] in {"for", "de", "from"})


def _is_plain_noun(unit: Unit, at: int) -> bool:
    word = unit.low[at]
    return word.isalpha() and word not in DETERMINERS and word not in PREPOSITIONS and word not in STOPS


def _before_apposition(unit: Unit, comma: int) -> int:
    """The last token of the noun phrase that an apposition closing with this comma explains; -1 if none."""
    low = unit.low
    floor = max(comma - _FAR, 0)
    at = comma - 1
    while at > floor:
        word = low[at]
        if word in {QUOTE, ":", ";"}:
            return -1
        if word == "," or word in _DASHES:
            following = low[at + 1]
            # "the head of A, B and C, said": a comma within a list opens no apposition.
            if following in {"and", "but"}:
                return -1
            return at - 1
        at -= 1
    return -1


def _subject(unit: Unit, left: int) -> tuple[int, int] | None:
    """First and last token of the subject that ends at or before a token; None when there is none."""
    low = unit.low
    last = left
    steps = 0
    while last >= 0 and steps < 4:
        steps += 1
        word = low[last]
        if word == ")":
            floor = max(last - _REACH, 0)
            while last > floor and low[last] != "(":
                last -= 1
            last -= 1
        elif word == "," or word in _DASHES:
            last = _before_apposition(unit, last)
        elif word in {"who", "which", "that"}:
            last -= 1
            if last >= 0 and low[last] == ",":
                last -= 1
        else:
            break
    if last < 0:
        return None
    word = low[last]
    if word in NOT_SUBJECTS or word in STOPS or word in PREPOSITIONS or word in OBJECT_PRONOUNS:
        return None
    if word in DETERMINERS and word not in SUBJECT_PRONOUNS:
        return None
    if not (word[0].isalnum() or word == SCARE):
        return None
    first = _phrase_start(unit, last)
    # "Lavrov, the foreign minister of Russia, who hosted the talks, said": one more apposition.
    if last < left and first > 1 and low[first - 1] == "," and low[first] in DETERMINERS:
        outer = first - 2
        start = _phrase_start(unit, outer)
        if unit.tokens[outer].text[0].isupper() and (not start or low[start - 1] not in PREPOSITIONS):
            return start, outer
    return first, last


def _first_subject(unit: Unit, before: int) -> tuple[int, int] | None:
    """The subject with which a sentence opens, after an introductory phrase."""
    low = unit.low
    at = 0
    if low and (low[0] in PREPOSITIONS or low[0] in SUBORDINATORS or _is_adverb(low[0])):
        at = next((i + 1 for i in range(min(before, _FAR)) if low[i] == ","), 0)
    while at < before and (low[at] in {"but", "and", "meanwhile", "however", ","} or _is_adverb(low[at])):
        at += 1
    if at >= before:
        return None
    if low[at] in SUBJECT_PRONOUNS:
        return at, at
    last = at
    ceiling = min(before, at + _REACH)
    while last < ceiling:
        word = low[last]
        if (
            word in AUXILIARIES
            or word in STOPS
            or (word in FORMS and last > at and unit.tokens[last].text[0].islower())
            or _is_adverb(word)
        ):
            break
        if last > at and (word in PREPOSITIONS or word in TIME_WORDS) and word != "of":
            break
        if last > at and word.endswith("ed") and unit.tokens[last].text[0].islower():
            break
        last += 1
    if last == at or low[last - 1] in DETERMINERS:
        return None
    return at, last - 1


class _Right(NamedTuple):
    """What follows a verb: its content by token index (start None: nothing), and the addressee."""

    start: int | None
    addressee: tuple[int, int] | None
    strong: bool
    """Whether "that", a colon or a quote opens the content."""
    comma: bool
    """Whether a comma stands before the content."""
    adjunct: bool
    """Whether what follows begins like a time or a place."""


def _addressee(unit: Unit, at: int) -> int:
    """The token after the addressee that begins at a token."""
    low, tokens, end = unit.low, unit.tokens, unit.end
    if at >= end or low[at] in {"that", QUOTE, ":", ","}:
        return at
    if low[at] in OBJECT_PRONOUNS or low[at] == "her":
        return at + 1
    stop = min(end, at + _REACH)
    capital = tokens[at].text[0].isupper() or low[at] in DETERMINERS
    cursor = at + 1
    while cursor < stop:
        word = low[cursor]
        if (
            word in _BREAKS
            or word in CLAUSE_SUBJECTS
            or word in {"that", "to", "how", "what", "why", "whether"}
        ):
            break
        if word in DETERMINERS and low[cursor - 1] not in {"of", "and", "for"}:
            break
        if word in PREPOSITIONS and word not in {"of", "for"}:
            break
        if word in TIME_WORDS or (not capital and word != "and" and low[cursor - 1] != "and"):
            break
        if word in AUXILIARIES:
            break
        cursor += 1
    return cursor


def _skip_adjuncts(unit: Unit, at: int) -> int:
    """The token after adverbs, times and "in a statement" that begin at a token."""
    low, end = unit.low, unit.end
    while at < end:
        word = low[at]
        if word in TIME_WORDS or (_is_adverb(word) and word not in {"only", "even", "just"}):
            at += 1
        elif (
            word in {"on", "late", "early", "last", "this", "earlier", "next"}
            and at + 1 < end
            and low[at + 1] in TIME_WORDS
        ):
            at += 2
            while at < end and (low[at].isdigit() or low[at] in TIME_WORDS):
                at += 1
        elif word in {"in", "at", "during", "on", "to", "via", "through", "from"}:
            ceiling = min(end, at + 6)
            place = next((i for i in range(at + 1, ceiling) if low[i] in SPEAKING_PLACES), None)
            if place is None or any(low[i] in _BREAKS or low[i] == "that" for i in range(at, place)):
                break
            at = place + 1
        else:
            break
    return at


def _right(unit: Unit, verb: _Verb) -> _Right:
    """What a verb has on its right."""
    low, end = unit.low, unit.end
    at = verb.after
    addressee = None
    takes = verb.act.takes
    if "a" in takes and at < end:
        cursor = _addressee(unit, at)
        if cursor > at:
            addressee = (unit.tokens[at].start, unit.tokens[cursor - 1].end)
        at = cursor
    elif at + 1 < end and low[at] == "to" and "t" not in takes and "o" not in takes:
        cursor = _addressee(unit, at + 1)
        if cursor > at + 1 and low[at + 1] not in FORMS:
            addressee = (unit.tokens[at + 1].start, unit.tokens[cursor - 1].end)
    plain = _skip_adjuncts(unit, at)
    if "p" in takes:
        return _Right(_predicated(unit, plain), addressee, strong=False, comma=False, adjunct=False)
    # "that", a colon or a quote a little further on, with no other clause between.
    commas = 0
    for cursor in range(at, min(end, at + _REACH)):
        word = low[cursor]
        if word == QUOTE:
            return _Right(
                cursor, addressee, strong=True, comma=cursor > at and low[cursor - 1] == ",", adjunct=False
            )
        if word == ":" and cursor + 1 < end:
            return _Right(cursor + 1, addressee, strong=True, comma=False, adjunct=False)
        if word == "that" and cursor + 1 < end and (cursor == plain or "c" in takes):
            return _Right(cursor + 1, addressee, strong=True, comma=False, adjunct=False)
        if word in CLAUSE_SUBJECTS or word in AUXILIARIES or word in {"who", "which"}:
            break
        if word in FORMS and cursor > at and FORMS[word].form != "base":
            break
        commas += word == ","
        if commas > 2 or ("o" in takes and cursor >= plain and low[min(plain, end - 1)] not in PREPOSITIONS):
            break
    at = plain
    if at >= end:
        return _Right(None, addressee, strong=False, comma=False, adjunct=False)
    word = low[at]
    if (
        word in _BREAKS
        or (word in SUBORDINATORS and word not in {"if", "whether"})
        or word in {"and", "but", "or"}
    ):
        return _Right(None, addressee, strong=False, comma=word == ",", adjunct=False)
    adjunct = word in PREPOSITIONS or word == "to"
    return _Right(at, addressee, strong=False, comma=False, adjunct=adjunct)


def _predicated(unit: Unit, at: int) -> int | None:
    """The object that a quote or "a liar" is said of, as in "called it a <quote>"; None when nothing is."""
    low = unit.low
    for cursor in range(at, min(unit.end, at + _REACH)):
        word = low[cursor]
        if word == QUOTE or (word == SCARE and cursor > at):
            return at
        if cursor > at and word in {"a", "an", "as", "the"} and low[cursor - 1] not in PREPOSITIONS:
            return at
        if word in _BREAKS or word in AUXILIARIES:
            break
    return None


def _allowed(unit: Unit, verb: _Verb, right: _Right) -> bool:
    """Whether what follows a verb is of a sort that the verb takes as its content."""
    takes, low = verb.act.takes, unit.low
    if right.start is None:
        return False
    word = low[right.start]
    if "p" in takes:
        return verb.form != "base"
    if word == QUOTE:
        return bool(takes & {"q", "c", "o", "f"})
    if right.strong and low[right.start - 1] in {":", "that"}:
        return bool(takes & {"q", "c", "w"})
    if "t" in takes and word == "to":
        return True
    if "n" in takes and verb.form in {"base", "s"}:
        if not takes & {"c", "o", "f"} or right.adjunct:
            return False
        opens = word in CLAUSE_SUBJECTS or word in DETERMINERS or unit.tokens[right.start].text[0].isupper()
        left = unit.low[verb.left] if verb.left >= 0 else ""
        plural = left in SUBJECT_PRONOUNS or left in GROUPS or left.endswith("s")
        return opens and (verb.form == "s" or plural)
    if "w" in takes and word in {"whether", "if", "what", "why", "how", "who", "when", "where", "for"}:
        return True
    if "f" in takes:
        if right.adjunct:
            return False
        needed = {"accuse": "of", "blame": "for", "congratulate": "on", "thank": "for"}.get(verb.lemma)
        stop = min(unit.end, right.start + _REACH)
        return needed is None or needed in low[right.start : stop]
    if "o" in takes:
        return not right.adjunct
    return "c" in takes and (not right.adjunct or verb.lemma == "say")


def _inverted(unit: Unit, verb: _Verb) -> tuple[int, int] | None:
    """The speaker after the verb, as in "...," said Lavrov, the minister."""
    low, tokens, end = unit.low, unit.tokens, unit.end
    at = verb.after
    quoted = low[verb.left] == QUOTE or (verb.left > 0 and low[verb.left - 1] == QUOTE)
    if at >= end or low[at] in PREPOSITIONS or low[at] in TIME_WORDS or low[at] in {"that", ",", ":", QUOTE}:
        return None
    person = tokens[at].text[0].isupper() or low[at] in DETERMINERS or low[at] in GROUPS
    if not person and not (quoted and (low[at] in SUBJECT_PRONOUNS or low[at].isalpha())):
        return None
    stop = min(end, at + _REACH)
    last = at
    while last < stop:
        word = low[last]
        if word in _BREAKS or word in SUBORDINATORS or word in {"who", "which", "that", "whose"}:
            break
        if last > at and (word in TIME_WORDS or (word in PREPOSITIONS and not _joins(unit, last))):
            break
        if word in AUXILIARIES or (word in CLAUSE_SUBJECTS and last > at):
            return None
        last += 1
    if not quoted:
        comma = next((i for i in range(verb.left + 1) if low[i] == ","), verb.left)
        # What comes first must be a clause, not "Lavrov, the minister".
        if not any(low[i] in AUXILIARIES or low[i].endswith("ed") for i in range(comma)):
            return None
        # A clause would follow: "X, the minister, said Russia had agreed".
        for cursor in range(last, min(end, last + _REACH)):
            word = low[cursor]
            if word in _BREAKS or word in SUBORDINATORS or word in {"who", "which", "that", "whose"}:
                break
            if word in AUXILIARIES or (word.endswith("ed") and tokens[cursor].text[0].islower()):
                return None
        if any(low[i].endswith("ed") and tokens[i].text[0].islower() for i in range(at + 1, last)):
            return None
    return (at, last - 1) if last > at else None


def _span(unit: Unit, first: int, last: int) -> tuple[int, int]:
    """Offsets of tokens `first` to `last`, without the marks that enclose all of it."""
    if first == last and first in unit.quotes:
        quote = unit.quotes[first]
        return quote.start, quote.end
    while last > first and unit.low[last] in {",", ";", ":"}:
        last -= 1
    return unit.tokens[first].start, unit.tokens[last].end


def _left_content(unit: Unit, before: int) -> tuple[int, int] | None:
    """First and last token of the content that ends before a token; None when there is none."""
    low = unit.low
    last = before
    while last >= 0 and (low[last] == "," or low[last] in _DASHES):
        last -= 1
    if last < 0 or (last == before and low[last] != QUOTE):
        return None
    first = 0
    while first < last and low[first] in {"but", "and", ","}:
        first += 1
    return first, last


def _introductory(unit: Unit, first: int, last: int) -> bool:
    """Whether words before a comma only lead in: "On Saturday", "In Moscow, however"."""
    low = unit.low
    if any(i in unit.quotes for i in range(max(first, last - 1), last + 1)):
        return False
    leads = low[first] in PREPOSITIONS or low[first] in SUBORDINATORS or _is_adverb(low[first])
    leads = leads or low[first] in TIME_WORDS or low[first].endswith("ing") or low[first] in {"last", "this"}
    if leads:
        return "," not in low[first:last] if last - first < _FAR else False
    return last - first < 2


def _verb_at(unit: Unit, at: int, form: Form) -> _Verb | None:
    """The verb of saying at a token, with its particle; None where the word is no such verb."""
    low = unit.low
    after = at + 1
    act = ACTS.get((form.lemma, low[after])) if after < unit.end else None
    lemma = form.lemma
    if act is not None:
        lemma = f"{form.lemma} {low[after]}"
        after += 1
    else:
        act = ACTS.get((form.lemma, ""))
    if act is None:
        return None
    left, auxiliaries, negated = _skip_left(unit, at - 1)
    return _Verb(at, after, lemma, form.form, act, left, auxiliaries, negated)


def _content_span(unit: Unit, first: int) -> tuple[int, int]:
    return _span(unit, first, unit.end - 1)


def _finite(unit: Unit, verb: _Verb, frames: list[Frame]) -> Frame | None:
    """The frame of an active verb."""
    low, tokens = unit.low, unit.tokens
    left = verb.left
    right = _right(unit, verb)
    cue = (tokens[verb.at].start, tokens[verb.after - 1].end)
    word = low[left] if left >= 0 else ""
    if (word == QUOTE or (word == "," and left >= 1)) and ("i" in verb.act.takes or "q" in verb.act.takes):
        speaker = _inverted(unit, verb)
        content = _left_content(unit, left)
        if (
            speaker
            and content
            and (word == QUOTE or low[left - 1] == QUOTE or not _introductory(unit, *content))
        ):
            span = _stretch(unit, content, speaker[1] + 1)
            return Frame(
                verb.lemma, verb.act.sort, cue, span, (tokens[speaker[0]].start, tokens[speaker[1]].end),
                tokens[content[0]].start, negated=verb.negated, before=True,
            )  # fmt: skip
    inherited = None
    if word in {"and", "but", "or", "then"} or (word == "," and _before_apposition(unit, left) < 0):
        inherited = _inherit(unit, verb, frames)
        subject = None
    else:
        subject = _subject(unit, left)
    if subject is None and inherited is None:
        return None
    if subject is not None:
        speaker_span = (tokens[subject[0]].start, tokens[subject[1]].end)
        clause = subject[0]
        before = subject[0] - 1
        if before >= 0 and low[before] == "as" and right.start is None:
            return _as_said(unit, verb, speaker_span, before, cue)
        placed = _placed(unit, verb, right, before)
        if placed and not placed[1] and right.start and left > 0 and low[left] in {"who", "which"}:
            comma = next(
                (i for i in range(right.start, min(unit.end, right.start + _FAR)) if low[i] == ","), None
            )
            if comma is not None and comma > right.start:
                placed = (_span(unit, right.start, comma - 1), False)
    else:
        speaker_span = inherited
        clause = left
        placed = None
        if _allowed(unit, verb, right) and right.start is not None:
            placed = (_content_span(unit, right.start), False)
    if placed is None:
        return None
    named = None
    if subject is not None and word in {"who", "which"} and left > 0:
        named, speaker_span = speaker_span, (tokens[left].start, tokens[left].end)
    return Frame(
        verb.lemma, verb.act.sort, cue, placed[0], speaker_span, tokens[clause].start, right.addressee,
        negated=verb.negated, inherited=subject is None, before=placed[1], named=named,
    )  # fmt: skip


def _placed(unit: Unit, verb: _Verb, right: _Right, before: int) -> tuple[tuple[int, int], bool] | None:
    """Where the content stands, left or right of the clause; and whether it is on the left."""
    low = unit.low
    content = _left_content(unit, before) if before >= 0 else None
    quoted = content is not None and (low[content[1]] == QUOTE)
    takes = verb.act.takes
    if content is not None and quoted and (takes & {"q", "c"}):
        follows = right.start is not None and right.strong and low[right.start] != QUOTE
        if not follows:
            return _stretch(unit, content, verb.after), True
    resumes = verb.after + 1 < unit.end and low[verb.after] == "," and _resumes(low[verb.after + 1])
    if content is not None and "c" in takes and resumes:
        return _span(unit, content[0], unit.end - 1), True
    if content is not None and (takes & {"c", "q"}) and not _introductory(unit, *content):
        if right.start is None or (right.adjunct and not right.strong):
            return _span(unit, *content), True
        if right.comma and low[right.start] == QUOTE:
            return (_span(unit, content[0], right.start)), True
    if not _allowed(unit, verb, right) or right.start is None:
        return None
    return _content_span(unit, right.start), False


def _resumes(word: str) -> bool:
    """Whether a word after "X said," takes up the sentence that the cue broke into."""
    return word not in SUBORDINATORS | PREPOSITIONS | {
        "and",
        "but",
        "or",
        "who",
        "which",
        QUOTE,
    } and not word.endswith("ing")


def _stretch(unit: Unit, content: tuple[int, int], after: int) -> tuple[int, int]:
    """Content before a cue, carried on to the quote that resumes it: "A," he said, "B"."""
    low, end = unit.low, unit.end
    for cursor in range(after, min(end, after + _REACH)):
        if low[cursor] == QUOTE and low[cursor - 1] in {",", ":", "—", "–"} | TIME_WORDS:
            first = (
                unit.quotes[content[0]].start if content[0] in unit.quotes else unit.tokens[content[0]].start
            )
            return first, unit.quotes[cursor].end
        if low[cursor] in FORMS and cursor > after:
            break
    return _span(unit, *content)


def _as_said(
    unit: Unit, verb: _Verb, speaker: tuple[int, int], before: int, cue: tuple[int, int]
) -> Frame | None:
    """The frame of "As X said, ..." and "..., as X said"."""
    if before == 0:
        comma = next((i for i in range(verb.after, unit.end) if unit.low[i] == ","), None)
        if comma is None or comma + 1 >= unit.end:
            return None
        content = _content_span(unit, comma + 1)
    else:
        left = _left_content(unit, before - 1)
        if left is None:
            return None
        content = _span(unit, *left)
    return Frame(
        verb.lemma, verb.act.sort, cue, content, speaker, unit.tokens[before].start, before=before > 0
    )


def _inherit(unit: Unit, verb: _Verb, frames: list[Frame]) -> tuple[int, int] | None:
    """The speaker of a clause without a subject of its own."""
    for frame in reversed(frames):
        if frame.speaker is not None:
            return frame.speaker
    subject = _first_subject(unit, verb.at)
    if subject is None:
        return None
    return unit.tokens[subject[0]].start, unit.tokens[subject[1]].end


def _gerund(unit: Unit, verb: _Verb, frames: list[Frame]) -> Frame | None:
    """The frame of "..., adding that": the speaker is that of the clause before."""
    low, tokens = unit.low, unit.tokens
    word = low[verb.left] if verb.left >= 0 else ""
    if not (
        word in {",", "while", "by", "without", "and", "after", "before", "in", "when", QUOTE}
        or word in _DASHES
    ):
        return None
    right = _right(unit, verb)
    if right.start is None or not _allowed(unit, verb, right):
        return None
    speaker = _inherit(unit, verb, frames)
    if speaker is None:
        return None
    cue = (tokens[verb.at].start, tokens[verb.after - 1].end)
    joint = verb.at if word == QUOTE else verb.left
    return Frame(
        verb.lemma, verb.act.sort, cue, _content_span(unit, right.start), speaker, tokens[joint].start,
        right.addressee, negated=verb.negated or word == "without", inherited=True,
    )  # fmt: skip


def _quoted_as(unit: Unit, at: int, form: Form) -> Frame | None:
    """The frame of "IRNA quoted X as saying ..." and "X was quoted (by Y) as saying ..."."""
    low, tokens, end = unit.low, unit.tokens, unit.end
    left, auxiliaries, negated = _skip_left(unit, at - 1)
    outer = _subject(unit, left) if left >= 0 else None
    stop = min(end - 2, at + 20)
    said = next(
        (i for i in range(at + 1, stop) if low[i] == "as" and low[i + 1] in {"saying", "telling"}), None
    )
    if said is None:
        return None
    inner = (at + 1, said - 1) if said > at + 1 else None
    outlet = speaker = None
    if auxiliaries & BE:
        speaker = outer
        if inner and low[inner[0]] == "by":
            outlet = (inner[0] + 1, inner[1])
    else:
        speaker, outlet = inner, outer
    content = said + 2
    if content < end and low[content] in {"that", ":", ","}:
        content += 1
    if content >= end or speaker is None or speaker[0] > speaker[1]:
        return None
    return Frame(
        "quote", "say", (tokens[at].start, tokens[at].end), _content_span(unit, content),
        (tokens[speaker[0]].start, tokens[speaker[1]].end),
        tokens[outer[0] if outer else at].start,
        outlet=(tokens[outlet[0]].start, tokens[outlet[1]].end) if outlet and outlet[0] <= outlet[1] else None,
        negated=negated,
    )  # fmt: skip


def _agent(unit: Unit, at: int) -> tuple[int, int] | None:
    """The noun phrase that begins at a token, as offsets: the words after "by" or "according to"."""
    low, end = unit.low, unit.end
    last = at
    stop = min(end, at + _REACH)
    while last < stop:
        word = low[last]
        if (
            word in {",", ";", ":", QUOTE, "(", "who", "which", "that"}
            or word in _DASHES
            or word in AUXILIARIES
        ):
            break
        if last > at and (word in SUBORDINATORS or word in TIME_WORDS or word == "as"):
            break
        last += 1
    if last == at:
        return None
    return unit.tokens[at].start, unit.tokens[last - 1].end


def _according(unit: Unit, at: int) -> Frame | None:
    """The frame of "according to X"."""
    low, tokens, end = unit.low, unit.tokens, unit.end
    if at + 2 >= end or low[at + 1] != "to":
        return None
    speaker = _agent(unit, at + 2)
    if speaker is None:
        return None
    content = None
    before = at > 0
    if at == 0 or (at < 3 and low[0] in {"but", "and", "also"}):
        comma = next((i for i in range(at + 2, end) if low[i] == "," and tokens[i].start >= speaker[1]), None)
        before = False
        if comma is not None:
            # "According to X, the head of Y, ...": the apposition belongs to the speaker.
            closing = next((i for i in range(comma + 1, min(end, comma + 10)) if low[i] == ","), None)
            if closing is not None and low[comma + 1] in DETERMINERS | {"who", "which"} and closing + 1 < end:
                if (
                    not any(low[i] in AUXILIARIES for i in range(comma + 1, closing))
                    or low[comma + 1] == "who"
                ):
                    comma = closing
            if comma + 1 < end:
                content = _content_span(unit, comma + 1)
    else:
        left = _left_content(unit, at - 1)
        content = _span(unit, *left) if left else _span(unit, 0, at - 1)
    if content is None:
        return None
    return Frame(
        "according to",
        "report",
        (tokens[at].start, tokens[at + 1].end),
        content,
        speaker,
        tokens[at].start,
        before=before,
    )


def _noun(unit: Unit, at: int) -> Frame | None:
    """The frame of "X's claim that ...", "the allegation that ..."."""
    low, tokens, end = unit.low, unit.tokens, unit.end
    if at + 2 >= end or low[at + 1] != "that" or at == 0:
        return None
    speaker = None
    if low[at - 1] in {"his", "her", "their", "its", "my", "our"}:
        speaker = (tokens[at - 1].start, tokens[at - 1].end)
    elif low[at - 1] in {"'s", "’s"} and at > 1:
        first = _phrase_start(unit, at - 2)
        speaker = (tokens[first].start, tokens[at - 2].end)
    return Frame(
        low[at],
        NOUNS[low[at]],
        (tokens[at].start, tokens[at].end),
        _content_span(unit, at + 2),
        speaker,
        tokens[at].start,
    )


def _citing(unit: Unit, at: int) -> Frame | None:
    """The frame of "..., citing X" and "..., quoting X"."""
    tokens = unit.tokens
    speaker = _agent(unit, at + 1) if at + 1 < unit.end else None
    left = _left_content(unit, at - 1) if at > 2 and unit.low[at - 1] == "," else None
    if speaker is None or left is None:
        return None
    return Frame(
        "cite",
        "report",
        (tokens[at].start, tokens[at].end),
        _span(unit, *left),
        speaker,
        tokens[at].start,
        before=True,
    )


def _passive(unit: Unit, verb: _Verb) -> Frame | None:
    """The frame of "X was accused of ...", "it was announced that ...", "he was told by Y that ..."."""
    low, tokens, end = unit.low, unit.tokens, unit.end
    subject = _subject(unit, verb.left) if verb.left >= 0 else None
    if subject is None or verb.after >= end:
        return None
    cue = (tokens[verb.at].start, tokens[verb.after - 1].end)
    speaker = None
    at = _skip_adjuncts(unit, verb.after)
    if at < end and low[at] == "by":
        speaker = _agent(unit, at + 1) if at + 1 < end else None
    that = next((i for i in range(verb.after, min(end, verb.after + _REACH)) if low[i] == "that"), None)
    takes = verb.act.takes
    if that is not None and that + 1 < end and ("a" in takes or low[subject[1]] == "it"):
        content = _content_span(unit, that + 1)
    elif at < end and low[at] == "of" and verb.lemma == "accuse":
        content = _span(unit, subject[0], end - 1)
    elif speaker is not None and "o" in takes:
        content = _span(unit, *subject)
    elif low[verb.after] == "to" and verb.lemma in {
        "say",
        "believe",
        "report",
        "think",
        "expect",
        "understand",
    }:
        content = _span(unit, subject[0], end - 1)
    else:
        return None
    return Frame(
        verb.lemma, verb.act.sort, cue, content, speaker, tokens[subject[0]].start, negated=verb.negated,
    )  # fmt: skip


def _act(unit: Unit, at: int, form: Form, frames: list[Frame]) -> Frame | None:
    """The frame of the verb at a token."""
    low = unit.low
    if form.lemma == "quote":
        if form.form == "ing" and low[at - 1 : at] == [","]:
            return _quoted_as(unit, at, form) or _citing(unit, at)
        return _quoted_as(unit, at, form)
    if form.lemma == "cite" and form.form == "ing":
        return _citing(unit, at)
    verb = _verb_at(unit, at, form)
    if verb is None:
        return None
    auxiliaries = verb.auxiliaries
    if verb.left >= 0 and low[verb.left] == "to":
        return None
    if verb.form == "ing":
        return _finite(unit, verb, frames) if auxiliaries & BE else _gerund(unit, verb, frames)
    if verb.form == "base" and (auxiliaries & MODALS or auxiliaries & BE or auxiliaries & HAVE):
        return None
    if verb.form in {"past", "participle"}:
        if auxiliaries & BE:
            return _passive(unit, verb)
        if auxiliaries & MODALS or (verb.form == "participle" and not auxiliaries & HAVE):
            return None
        if verb.after < unit.end and low[verb.after] == "by" and not auxiliaries:
            return None
        if verb.lemma == "accuse" and verb.after < unit.end and low[verb.after] == "of":
            return None
    return _finite(unit, verb, frames)


def read(unit: Unit) -> list[Frame]:
    """The acts of saying in a sentence, in the order of their cues."""
    frames: list[Frame] = []
    low = unit.low
    question = unit.end < len(low) and low[-1] == "?"
    for at in range(unit.end):
        word = low[at]
        frame = None
        form = FORMS.get(word)
        if form is not None and at:
            frame = _act(unit, at, form, frames)
        elif word == "according":
            frame = _according(unit, at)
        if frame is None and word in NOUNS:
            frame = _noun(unit, at)
            if frame and any(frame.content[0] == earlier.content[0] for earlier in frames):
                frame = None
        if frame is not None and not (question and not frame.before and not frames):
            frames.append(frame)
    return _parted(unit, frames)


def _parted(unit: Unit, frames: list[Frame]) -> list[Frame]:
    """The frames with each content ended where the next clause of saying begins."""
    if len(frames) < 2:
        return frames
    starts = {token.start: index for index, token in enumerate(unit.tokens)}
    kept: list[Frame] = []
    for index, frame in enumerate(frames):
        content = frame.content
        if not frame.before and index + 1 < len(frames):
            following = frames[index + 1]
            at = starts.get(following.subject, 0)
            joint = at if following.inherited else at - 1
            opens = joint > 0 and (
                following.inherited or unit.low[joint] in {",", "and", "but", "while", ";", "although"}
            )
            if opens and content[0] < unit.tokens[joint].start < content[1]:
                while joint > 1 and unit.low[joint - 1] in {",", "and", "but", "while"}:
                    joint -= 1
                if unit.tokens[joint - 1].end > content[0]:
                    first = next(
                        (i for i in range(joint) if unit.tokens[i].start >= content[0] - 1), joint - 1
                    )
                    content = _span(unit, min(first, joint - 1), joint - 1)
        kept.append(frame if content == frame.content else frame._replace(content=content))
    return kept
