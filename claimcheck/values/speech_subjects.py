"""Noun phrases beside a verb of saying: its subject, the agent after "by", the addressee.

Every scan has a bound, so a sentence of any length takes linear time.
"""

from claimcheck.values.nouns import is_people
from claimcheck.values.speech_units import QUOTE, SCARE, Part, Unit
from claimcheck.values.speech_verbs import FORMS
from claimcheck.values.speech_words import (
    ADVERBS,
    AUXILIARIES,
    CLAUSE_SUBJECTS,
    DASHES,
    DETERMINERS,
    GROUPS,
    HAVE,
    JOINERS,
    NEGATIVE,
    NOT_ADVERBS,
    NOT_SUBJECTS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    RELATIVES,
    STOPS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_LEADS,
    TIME_WORDS,
)
from claimcheck.values.word_forms import IRREGULAR

__all__ = [
    "FAR", "REACH", "addressee_end", "antecedent", "before_apposition", "is_adverb", "is_past", "joins", "phrase", "skip_left",
    "subject",
]  # fmt: skip

REACH = 14
"""Tokens within which a phrase still belongs to the verb."""
FAR = 40
"""Tokens that an apposition or a clause may take."""

_ADDRESSEE_ENDS = (
    CLAUSE_SUBJECTS
    | AUXILIARIES
    | TIME_WORDS
    | STOPS
    | frozenset((QUOTE, "to", "how", "what", "why", "whether"))
)
_NO_SUBJECT = NOT_SUBJECTS | STOPS | PREPOSITIONS | OBJECT_PRONOUNS | (DETERMINERS - SUBJECT_PRONOUNS)
_ENDS_LEFTWARD = STOPS | CLAUSE_SUBJECTS | (AUXILIARIES - {"may", "will"}) | {"to"}


def is_adverb(word: str) -> bool:
    """Whether a word stands between subject and verb as an adverb does."""
    return word in ADVERBS or (word.endswith("ly") and word not in NOT_ADVERBS)


def skip_left(unit: Unit, at: int) -> tuple[int, frozenset[str], bool]:
    """The token before a verb with its adverbs, times and auxiliaries; the auxiliaries; whether negated."""
    low = unit.low
    auxiliaries: set[str] = set()
    negated = False
    floor = max(at - 10, -1)
    while at > floor:
        word = low[at].replace("’", "'")
        if word in AUXILIARIES:
            auxiliaries.add(word.removesuffix("n't"))
            negated = negated or word.endswith("n't") or word == "cannot"
        elif word in NEGATIVE:
            negated = True
        elif (
            word == "today"
            and at > 0
            and unit.tokens[at].text == "Today"
            and unit.tokens[at - 1].text[0].isupper()
        ):
            break
        elif at > 0 and (word in TIME_WORDS or (len(word) == 4 and word.isdigit() and low[at - 1] == "in")):
            at -= low[at - 1] in TIME_LEADS
        elif word == "long" and at and low[at - 1] in HAVE:
            pass
        elif word == "ago" and at > 1:
            at -= 2  # "only a month ago announced"
        elif (at == 0 and word in {"both", "all"}) or (
            not is_adverb(word) and not (word == "since" and at and low[at - 1] in HAVE)
        ):
            break
        at -= 1
    return at, frozenset(auxiliaries), negated


def joins(unit: Unit, at: int) -> bool:
    """Whether a preposition hangs the words after it on a noun before it: "spokesman for"."""
    if at < 1 or unit.low[at] not in PREPOSITIONS:
        return False
    before = unit.tokens[at - 1]
    if unit.low[at] == "of":
        return before.lower not in STOPS
    return before.lower in GROUPS or (before.text[0].isupper() and unit.low[at] in {"for", "de", "from"})


def _is_plain_noun(word: str) -> bool:
    return word.isalpha() and word not in DETERMINERS and word not in PREPOSITIONS and word not in STOPS


def _is_of_people(word: str) -> bool:
    return word in GROUPS or is_people(word)


def _through_determiner(unit: Unit, at: int) -> tuple[int, bool]:
    """The start of a phrase whose article is at a token, and whether more of it stands before."""
    low = unit.low
    if at and low[at - 1] in DETERMINERS:
        at -= 1
    if unit.tokens[at].text == "The" and _opens_with_kind(unit, at):
        return at, True
    # "the head of the ministry", "Iran and the others": the phrase goes on before the article.
    if at and (low[at - 1] in {"of", "and", "&"} or joins(unit, at - 1)):
        return at, True
    if at and low[at - 1] in {"all", "both", "half"}:
        at -= 1
    return at, False


def _shared_article(unit: Unit, joint: int, last: int) -> int:
    """The article of a noun that two words before it describe: "at [the] interior and commerce ministries"; -1 for none."""
    low = unit.low
    article = joint - 2
    if low[joint] not in JOINERS or last <= joint + 1 or article < 1 or low[article] not in DETERMINERS:
        return -1
    return article if _is_plain_noun(low[joint - 1]) and low[article - 1] in PREPOSITIONS else -1


def _listed(unit: Unit, first: int, last: int) -> int:
    """Where the name before a comma begins that is of one list with those from a token on; 0 where it is none.

    "The residents of [Cobb], Kelseyville and Lund said".
    """
    tokens = unit.tokens
    start = first - 2
    if not (tokens[first].text[0].isupper() and start > 0 and tokens[start].text[0].isupper()):
        return 0
    while start > 1 and tokens[start - 1].text[0].isupper():
        start -= 1
    joined = any(word in JOINERS for word in unit.low[first : last + 1])
    return start if joined and unit.low[start - 1] in _OPENS_LIST else 0


_OPENS_LIST = frozenset((",", "of", "in", "from"))


def _opens_with_kind(unit: Unit, at: int) -> bool:
    """Whether common nouns say what a name with its own article is of: ", trade magazine The Selt Gazette"."""
    low = unit.low
    first = at
    while first > 0 and at - first < _LONGEST_KIND and _is_plain_noun(low[first - 1]):
        first -= 1
    if first == at or any(low[near] in AUXILIARIES or low[near] in FORMS for near in range(first, at)):
        return False
    return first == 0 or low[first - 1] in {",", QUOTE}


_LONGEST_KIND = 3


def _phrase_start(unit: Unit, last: int) -> int:
    """The first token of the noun phrase that ends with a token."""
    low, tokens = unit.low, unit.tokens
    if low[last] in SUBJECT_PRONOUNS:
        return last
    at = last
    floor = max(last - REACH, 0)
    while at > floor:
        word = low[at - 1]
        article = at - 1 if word in DETERMINERS else _shared_article(unit, at - 1, last)
        if article >= 0:
            at, more = _through_determiner(unit, article)
            if not more:
                break
        elif word == "," and (listed := _listed(unit, at, last)):
            at = listed
        elif word in JOINERS:
            before = tokens[at - 2] if at > 1 else None
            if before is None or not (before.text[0].isupper() or _is_of_people(before.lower)):
                break
            at -= 2
        elif (
            word in _ENDS_LEFTWARD
            or (word in PREPOSITIONS and not joins(unit, at - 1))
            or (word.endswith("ed") and at > 1 and _is_plain_noun(low[at - 2]))
            or (word in {"said", "says", "told", "tells"} and at > 1)
        ):
            break
        else:
            at -= 1
    return at


def phrase(unit: Unit, last: int) -> Part | None:
    """The noun phrase that ends with a token, or with the token before where that is a comma."""
    last -= last >= 0 and unit.low[last] == ","
    if last < 0 or not unit.low[last][0].isalnum():
        return None
    return Part(_phrase_start(unit, last), last)


def before_apposition(unit: Unit, comma: int) -> int:
    """The last token of the noun phrase that an apposition closing with this comma explains; -1 if none."""
    low = unit.low
    for at in range(comma - 1, max(comma - FAR, 0), -1):
        word = low[at]
        if word in {QUOTE, ":", ";"}:
            return -1
        if word == "," or word in DASHES:
            # "the head of A, B and C, said": a comma within a list opens no apposition.
            return -1 if low[at + 1] in {"and", "but"} else at - 1
    return -1


def _subject_end(unit: Unit, left: int) -> int:
    """The last token of the subject before a verb, brackets, appositions and relative pronouns stepped over."""
    low = unit.low
    last = left
    for _ in range(4):
        word = low[last] if last >= 0 else ""
        if word == ")":
            floor = max(last - REACH, 0)
            while last > floor and low[last] != "(":
                last -= 1
            last -= 1
        elif word == "," or word in DASHES:
            last = before_apposition(unit, last)
        elif word in {"who", "which", "that"}:
            last -= 1
            last -= last >= 0 and low[last] == ","
        else:
            break
    return last


def subject(unit: Unit, left: int) -> Part | None:
    """The subject that ends at or before a token; None when there is none."""
    low, tokens = unit.low, unit.tokens
    last = _subject_end(unit, left)
    if last < 0:
        return None
    word = low[last]
    if word in _NO_SUBJECT or not (word[0].isalnum() or word == SCARE):
        return None
    form = FORMS.get(word)
    verbal = word.endswith(("ed", "ing")) or (form is not None and form.form == "past")
    if verbal and tokens[last].text[0].islower() and (last == 0 or low[last - 1] not in DETERMINERS):
        # "receiving repeated demands", "said reports": no subject, but "the injured said" has one.
        return None
    first = _phrase_start(unit, last)
    if first > 2 and _is_within(unit, first, last):
        # "the attorney in Mohave County, Az. said": the place goes on after its comma.
        first = _phrase_start(unit, first - 2)
    if low[first][0].isdigit() and all(token.text[0].isdigit() for token in tokens[first : last + 1]):
        # "Velasquez, 24, were arrested": an age is nobody.
        return None
    # "Despite two legal opinions that said so": what "that" stands for is right before it.
    near = last < left and (
        low[left] in {"that", "which"} or (low[left] == "who" and _is_of_people(low[last]))
    )
    whole = Part(first, last) if near else _whole(unit, first, last)
    if whole is None or whole.first < first:
        return whole
    if low[left] == "," and last < left and _is_named(unit, last, left):
        # "The country's top diplomat, Elena Marsh, announced": the apposition is the name.
        return Part(first, left - 1)
    # "Lavrov, the foreign minister of Russia, who hosted the talks, said": one more apposition.
    if last < left and first > 1 and low[first - 1] == "," and low[first] in DETERMINERS:
        start = _phrase_start(unit, first - 2)
        if tokens[first - 2].text[0].isupper() and (not start or low[start - 1] not in PREPOSITIONS):
            return Part(start, first - 2)
    return Part(first, last)


_CLAUSE_EDGES = frozenset((",", ";", ":", "that", "but", "because", "while", "although", QUOTE, "(")) | DASHES
_PEOPLE = GROUPS | SUBJECT_PRONOUNS


def _is_object(unit: Unit, first: int) -> bool:
    """Whether the phrase that begins at a token hangs on a preposition or a verb before it."""
    low = unit.low
    before = low[first - 1]
    if before in PREPOSITIONS or (before == "to" and low[first] in DETERMINERS):
        return True
    if before == "as" and first > 1 and low[first - 2] in _SELVES:
        # "A woman who identified herself as his cousin".
        return True
    small = unit.tokens[first - 1].text[0].islower()
    return (
        low[first] in DETERMINERS
        and small
        and first > 1
        and (low[first - 2] == "to" or before.endswith("ing"))
        and before not in TIME_WORDS
        and before not in JOINERS
        and not is_adverb(before)
    )


_SELVES = frozenset(["himself", "herself", "itself", "themselves"])


def _is_within(unit: Unit, first: int, last: int) -> bool:
    """Whether one name after a comma is the wider place of the name before it."""
    low, tokens = unit.low, unit.tokens
    if (
        first != last
        or low[first - 1] != ","
        or not (tokens[first].text[0].isupper() and tokens[first - 2].text[0].isupper())
        or low[first - 2] in TIME_WORDS
    ):
        return False
    if low[0] in PREPOSITIONS | SUBORDINATORS and "," not in low[: first - 1]:
        return False  # "After a crash at the Selt Grand Prix, Hill announced"
    start = _phrase_start(unit, first - 2)
    return start > 0 and low[start - 1] in {"in", "at", "near", "of", "from"}


def _is_named(unit: Unit, last: int, left: int) -> bool:
    """Whether the words between two commas name whom the common noun before them means."""
    name = unit.tokens[last + 2 : left]
    return (
        unit.tokens[last].text[0].islower()
        and 0 < len(name) < 6
        and all(one.text[0].isupper() for one in name)
    )


def _is_edge(unit: Unit, at: int, before: int) -> bool:
    """Whether a clause begins after a token: not after the hyphen of "10-year-old" or a bracket that closes again."""
    word = unit.low[at]
    if word == "-":
        return unit.tokens[at].end != unit.tokens[at + 1].start
    return word in _CLAUSE_EDGES and not (word == "(" and ")" in unit.low[at:before])


# Past forms that are no participles as well, so that they show a clause: "shares rose after the chip maker reported".
_PASTS = frozenset(
    """rose fell took gave went saw wrote drove grew began came became ran chose spoke broke stole froze threw flew drew
    knew fled sank sang shook woke was were had did""".split()  # noqa: SIM905 - a table of words reads best as text
)
_LAPSES = frozenset(
    [
        "days",
        "day",
        "hours",
        "hour",
        "weeks",
        "week",
        "months",
        "month",
        "years",
        "year",
        "minutes",
        "shortly",
        "soon",
        "just",
        "even",
        "long",
    ]
)


def _whole(unit: Unit, first: int, last: int) -> Part | None:
    """The subject whose last words are a phrase that itself is only an object within it.

    "The mother of a girl killed in a town said": the phrase before the verb is "a town", the subject "The mother ...".
    None where the phrase is an object and the subject cannot be told.
    """
    low, tokens = unit.low, unit.tokens
    if first == 0 or not _is_object(unit, first):
        return Part(first, last)
    named = tokens[first].text[0].isupper() or low[first] in SUBJECT_PRONOUNS
    lapse = first > 1 and (named or low[first - 2] in _LAPSES)
    if low[first - 1] in {"after", "before", "since", "until"} and lapse:
        # "two days after the pilot left", "fell after Brandt left": what follows is a clause.
        return Part(first, last)
    start = first - 1
    floor = max(first - FAR, 0)
    while start > floor and not _is_edge(unit, start - 1, first):
        start -= 1
    relative = False
    for at in range(start, first):
        relative = relative or low[at] in RELATIVES
        clause = low[at] in AUXILIARIES or low[at] in CLAUSE_SUBJECTS or low[at] in FORMS or low[at] in _PASTS
        if not relative and clause:
            start = first
            break
    opens = start < first - 1 and (
        low[start] in DETERMINERS or tokens[start].text[0].isupper() or low[start] in GROUPS
    )
    if (
        opens
        and low[start] not in PREPOSITIONS
        and low[start] not in SUBORDINATORS
        and not is_adverb(low[start])
    ):
        return Part(start, last)
    people = tokens[last].text[0].isupper() or not _PEOPLE.isdisjoint(low[first : last + 1])
    return Part(first, last) if people else None


def is_past(word: str) -> bool:
    """Whether a word is an irregular past form and no plural: "went", "made"."""
    return IRREGULAR.get(word, word) != word and not word.endswith(("s", "ing", "men", "ren", "eet", "ple"))


def addressee_end(unit: Unit, at: int) -> int:
    """The token after the addressee that begins at a token; the token itself when none does."""
    low, tokens = unit.low, unit.tokens
    if at >= unit.end or low[at] in {"that", QUOTE, ":", ","}:
        return at
    if low[at] in PREPOSITIONS or low[at] in TIME_WORDS:
        return at  # "warned on Monday that"
    if low[at] in OBJECT_PRONOUNS or low[at] == "her":
        return at + 1
    capital = tokens[at].text[0].isupper() or low[at] in DETERMINERS or low[at] in {"both", "all"}
    cursor = at + 1
    while cursor < min(unit.end, at + REACH):
        word, before = low[cursor], low[cursor - 1]
        if word in _ADDRESSEE_ENDS and word not in JOINERS:
            break
        if word in DETERMINERS and before not in {"of", "and", "for"}:
            break
        if word in PREPOSITIONS and word not in {"of", "for"}:
            break
        if not capital and word != "and" and before != "and":
            break
        cursor += 1
    return cursor


_WITHIN_A_PHRASE = frozenset(("in", "of", "on", "with", "between", "for", "at", "over", "among", "to"))


def antecedent(unit: Unit, at: int) -> Part | None:
    """The noun phrase before a relative pronoun, with the prepositions inside it: "the truce in the valley"."""
    last = at - (unit.low[at] == ",")
    if last < 0 or not unit.low[last][0].isalnum():
        return None
    first = _phrase_start(unit, last)
    for _ in range(3):
        if first < 2 or unit.low[first - 1] not in _WITHIN_A_PHRASE:
            break
        if not unit.low[first - 2][0].isalpha() or _is_verb(unit.low[first - 2]):
            break
        first = _phrase_start(unit, first - 2)
    for start in range(first, last):
        # "spoke of the truce": the verb is none of the phrase.
        if _is_verb(unit.low[start]) and unit.low[start + 1] in PREPOSITIONS and start + 1 < last:
            return Part(start + 2, last)
    return Part(first, last)


def _is_verb(word: str) -> bool:
    """Whether a word has the form of a past tense, or is one of saying or an auxiliary."""
    return word.endswith("ed") or word in FORMS or word in AUXILIARIES or is_past(word)
