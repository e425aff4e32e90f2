"""Whether two tellings are of one subject: by name, by "it" or "the tunnel" for what the text is on, by the same words.

An entry of a reference work speaks of one thing; what has no name of its own there, "the garrison" or "the females", is one
with "the garrison of Lavan" or "females of the species" where the text is on Lavan or on the species.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.model import Span
from claimcheck.text import Token, sentences, sentences_before, tokens
from claimcheck.values.amounts import find_amounts
from claimcheck.values.words import is_content, lemma
from claimcheck_statements.entries.telling import Telling
from claimcheck_statements.entries.tellings import tellings
from claimcheck_statements.facts.facts import read
from claimcheck_statements.facts.kinds import KINDS, PLACES
from claimcheck_statements.facts.told_of import of_one_bearer
from claimcheck_statements.subjects import Subject, is_proper, read_subject
from claimcheck_statements.views import NUMBER_WORDS, View, view

__all__ = ["entry_of", "names_subject", "plain_words", "words_of"]

_MARKS = frozenset("`\"'“”‘’«»*_")
_OWN = frozenset(["his", "her", "its", "their"])
# Behind the name of a body or an act these tell what it is, and no other one.
_FORMS = frozenset("plc inc ltd limited corporation corp company co fc football club llc gmbh ag sa".split())
_COUNTING = frozenset(
    "more less fewer than over under about some around nearly almost most all no only up to least at half".split()
)


_SCALES = NUMBER_WORDS.keys() | frozenset(
    "hundred thousand million billion dozen hundreds thousands millions ii iii iv".split()
)


def _clean(found: Sequence[Token]) -> list[Token]:
    return [token for token in found if token.text not in _MARKS]


def plain_words(span: Span, found: Sequence[Token]) -> frozenset[str]:
    """The base forms of the words of content among some tokens, numbers and what hedges them left out."""
    counted = [each.span for each in find_amounts(span)]
    return frozenset(
        lemma(token.lower)
        for token in found
        if is_content(token)
        and not token.text[0].isdigit()
        and token.lower not in _COUNTING
        and not (token.lower in _SCALES and any(one.start <= token.start < one.end for one in counted))
    )


@lru_cache(maxsize=4096)
def _entry_before(of: View) -> Subject:
    """What the text is on as a sentence begins: the last subject with a name before it; unknown where that is not sure.

    "Born in Selt, he moved ..." speaks of whom the sentence before it does.
    """
    for sentence in reversed(sentences_before(of.span)):
        told = tellings(view(sentence))
        first = next((one for one in told if one.subject and not one.defines), None)
        if first is None or first.pronoun:
            continue
        subject = read_subject(_clean(first.subject))
        if first.subject[0].lower in _OWN or (
            first.subject[0].lower in {"the", "this"} and not is_proper(subject)
        ):
            if sentence == sentences(of.span.document)[0]:
                return subject
            continue
        return subject
    return Subject()


def _bare(subject: Subject) -> frozenset[str]:
    """The words of a subject's first name, legal forms and years behind it left out."""
    words = list(subject.names[0]) if subject.names else []
    while len(words) > 1 and (words[-1] in _FORMS or (len(words[-1]) == _YEAR and words[-1].isdecimal())):
        words.pop()
    if len(words) > _TWO and words[0] in _STATES and words[1] == "of":
        words = words[_TWO:]
    return frozenset(map(lemma, words))


# "The Republic of Torvia" is Torvia.
_STATES = frozenset(
    "republic kingdom state commonwealth duchy principality city town county province".split()
)
_YEAR = 4


def entry_of(evidence: View, topic: Subject | None) -> Subject:
    """What a text is on at one of its sentences."""
    return topic if topic is not None and topic.names else _entry_before(evidence)


def words_of(evidence: View, theirs: Telling, topic: Subject | None) -> frozenset[str]:
    """The words, in base form, that name the subject of a telling, those of what the text is on for a pronoun."""
    if theirs.pronoun or not theirs.subject:
        return _bare(entry_of(evidence, topic))
    return _bare(read_subject(_clean(theirs.subject))) or plain_words(evidence.span, theirs.subject)


def names_subject(claim: View, mine: Telling, evidence: View, theirs: Telling, topic: Subject | None) -> bool:
    """Whether the subjects of two tellings are one thing."""
    here = read_subject(_clean(mine.subject))
    if _same_event(mine, evidence, theirs):
        return True
    entry = entry_of(evidence, topic)
    there = entry if theirs.pronoun else read_subject(_clean(theirs.subject))
    before = _named_first(evidence, theirs)
    if theirs.pronoun and before is not None:
        own = read_subject(_clean(before.subject))
        if is_proper(own):
            entry = there = own  # "Emil Holm married Nina Lund, with whom he had"
    opens = not evidence.span.document.text[: evidence.span.start].strip() and before is None
    if theirs.pronoun and opens and is_proper(here):
        return True  # the text is on what the claim speaks of
    if is_proper(here):
        if there.known and of_one_bearer(claim, here, evidence, there, topic):
            return True
        if there.names and (_bare(here) == _bare(there) or _goes_on(here, there) or _goes_on(there, here)):
            return True
        if _names_head(here, theirs):
            return True
        return (
            bool(entry.names)
            and _same_entry(claim, here, evidence, entry)
            and _is_kind(evidence, theirs, entry)
        )
    return _same_words(claim, mine, evidence, theirs, entry)


def _named_first(evidence: View, theirs: Telling) -> Telling | None:
    """The telling before another one in its sentence that has a subject of its own, no word that opens the sentence alone."""
    return next(
        (
            one
            for one in tellings(evidence)
            if one.subject
            and not (one.pronoun or one.apposed)
            and one.verb < theirs.verb
            and (len(one.subject) > 1 or one.subject[0].start > evidence.tokens[0].start)
        ),
        None,
    )


def _names_head(here: Subject, theirs: Telling) -> bool:
    """Whether a full name stands in a subject behind what only says who bears it: "Incumbent mayor Ana Ruiz of the Left"."""
    name = here.names[0]
    words = [token.lower for token in theirs.subject]
    if len(name) < _TWO:
        return False
    for at in range(1, len(words) - len(name) + 1):
        borne = theirs.subject[at : at + len(name)]
        if tuple(words[at : at + len(name)]) == name and all(token.text[0].isupper() for token in borne):
            behind = words[at + len(name)] if at + len(name) < len(words) else "of"
            return behind in _LEADING and not any(
                word in {"of", "'s", "’s", "and", ",", "by", "for", "with", "his", "her"}
                for word in words[:at]
            )
    return False


def _goes_on(short: Subject, long: Subject) -> bool:
    """Whether one name goes on where the other ends: "Princess Ida of Selt", "Rob Roth KCB", "Ana Ruiz of the Civic Party"."""
    name, other = short.names[0], long.names[0]
    if len(name) < _TWO or other[: len(name)] != name or len(other) == len(name):
        return False
    rest = long.text.split()[-1]
    return other[len(name)] in _LEADING or (len(other) == len(name) + 1 and rest.isupper() and len(rest) > 1)


_TWO = 2
_LONGEST = 5
_LEADING = frozenset(["of", "the", "von", "de"])


def _same_entry(claim: View, here: Subject, evidence: View, entry: Subject) -> bool:
    return (
        of_one_bearer(claim, here, evidence, entry, None)
        or _bare(here) == _bare(entry)
        or _goes_on(here, entry)
    )


def _is_kind(evidence: View, theirs: Telling, entry: Subject) -> bool:
    """Whether "the tunnel" or "the club" stands for what the text defines as a tunnel or club, or names so."""
    words = [token.lower for token in theirs.subject]
    if not _TWO <= len(words) <= _LONGEST or words[0] not in {"the", "this"}:
        return False
    if any(token.text[0].isupper() for token in theirs.subject[1:]) or {"of", "and", "'s"} & set(words):
        return False
    if len(words) > _TWO and any(
        ordinal in words for ordinal in ("first", "second", "last", "other", "new", "old")
    ):
        return False
    words = [words[0], words[-1]]
    definition = read(view(sentences(evidence.span.document)[0])).definition
    heads = set(definition.heads) if definition is not None else set[str]()
    return (
        words[1] in heads
        or words[1] in entry.names[0]
        or (words[1] in _PLACES and bool(heads & _PLACE_NOUNS))
    )


_PLACES = frozenset(["area", "region"])
_PLACE_NOUNS = frozenset(noun for noun, kinds in KINDS.items() if kinds & PLACES) | {
    "range",
    "district",
    "island",
    "desert",
}


_EVENTS = frozenset(
    """
    referendum election season disaster battle siege war tournament championship race final awards ceremony festival census
    expedition treaty fire earthquake eruption flood massacre trial strike
    """.split()
)


def _same_event(mine: Telling, evidence: View, theirs: Telling) -> bool:
    """Whether one of two subjects tells an event in fewer words than the other: "the 1998–99 season", "the Selt referendum"."""
    here, there = (
        frozenset(
            lemma(token.lower) for token in each.subject if is_content(token) or token.text[0].isdigit()
        )
        for each in (mine, theirs)
    )
    opens = not evidence.span.document.text[: evidence.span.start].strip()
    own = {token.lower for token in mine.subject}
    more = [token for token in theirs.subject if token.lower not in own and token.text.isalnum()]
    plain = all(
        token.text[0].isupper() or token.text[0].isdigit() or token.lower in {"the", "of", "on"}
        for token in more
    )
    ordered = {token.lower for token in (*mine.subject, *theirs.subject)} & {
        "first",
        "second",
        "third",
        "ii",
        "i",
        "iii",
    }
    return opens and len(here) > 1 and bool(here & _EVENTS) and here <= there and plain and not ordered


def _same_words(claim: View, mine: Telling, evidence: View, theirs: Telling, entry: Subject) -> bool:
    """Whether two subjects without a name of their own have the same words, those of what the text is on set aside."""
    here = plain_words(claim.span, mine.subject)
    there = _bare(entry) if theirs.pronoun else plain_words(evidence.span, theirs.subject)
    if not here or not there:
        return False
    about = _bare(entry)
    if here == there:
        return len(here) > 1 or here == about or _is_of(mine, about)
    own, others = here - about, there - about
    return bool(own) and own == others and (bool(here & about) or _is_of(mine, about))


def _is_of(mine: Telling, about: frozenset[str]) -> bool:
    """Whether a claim has the name of what the text is on."""
    found = tokens(mine.view.span)
    own = {token.start for token in mine.subject}
    told = {lemma(token.lower) for token in found}
    named = {
        lemma(token.lower)
        for token in found
        if token.text[0].isupper() and token.start not in own and token.start > found[0].start
    }
    return bool(about & told) and (about <= told or (bool(named & about) and named <= about))
