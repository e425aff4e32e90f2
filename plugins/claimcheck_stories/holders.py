"""Who has an office of a body that only one has at a time: "Rovers' captain, Ana Ruiz", "its captain Eva Dahl".

Both texts must tell the body, by name or by a word that points back to it: a story may have the mayors of two towns.
Kin are held alike: nobody is "his wife, Bridget" and "his sister Bridget" to one man.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from claimcheck.model import Claim, Document, Evidence, Finding, Mention, Silence, Span, Stance
from claimcheck.text import Token, sentences, tokens
from claimcheck.values.names import Name, find_names, same_bearer
from claimcheck.values.story_bearers import likely_meant, pointed_at
from claimcheck.values.story_occasions import agreement
from claimcheck.values.strangers import COMMON_IN_NAMES
from claimcheck.values.words import lemma

__all__ = ["may_pass", "other_holders"]

_SOLE = frozenset(
    """mayor governor premier chancellor captain chairman chairwoman director manager principal headteacher headmaster
    president rector bishop sheriff""".split()
)
"""Offices of which a body has one."""
_SOLE_OF_TWO = frozenset(
    tuple(office.split())
    for office in (
        "chief executive",
        "prime minister",
        "finance director",
        "district attorney",
        "attorney general",
        "police chief",
        "fire chief",
        "head coach",
    )
)
"""The like in two words."""
_SEVERAL = frozenset("captain chairman chairwoman director manager president principal bishop".split())
"""Of these a body may have several that are told by its name right before: "NYPD captain", "Orlan director"."""
_KIN = frozenset(
    "wife husband sister brother daughter son mother father aunt uncle niece nephew cousin grandmother grandfather".split()
)
_CHANGING = frozenset(
    """former ex new old then acting interim caretaker incoming outgoing successor predecessor succeed replace appoint
    resign fire sack retire step quit leave depart elect oust name nominate become remain until deputy vice assistant
    co joint""".split()
)
"""Words near an office that may pass, or have passed, from the one to the other, or that several may have."""
_NEAR = 6
_OWNING = frozenset(["'s", "’s", "'", "’"])
_OWN = frozenset(["his", "her", "its", "their"])
_YEAR = 365
"""Days between two texts after which an office may have passed on."""


@frozen
class _Holder:
    """Somebody with a sole office, or kin of somebody: the noun, the words of whose it is, and who it is."""

    noun: str
    whose: frozenset[str]
    name: Mention[Name]
    told: Span


def other_holders(claim: Claim, evidence: Evidence) -> Iterator[Finding | Silence]:
    """What it means that the passage gives an office of one body to somebody else, or makes other kin of one person."""
    for mine in _told(claim.document):
        if not claim.span.contains(mine.told):
            continue
        for theirs in _told(evidence.document):
            if not evidence.span.contains(theirs.told) or not _clash(mine, theirs):
                continue
            said = f"'{' '.join(theirs.told.text.split())}'"
            if why := _why_both(claim, evidence, mine, theirs):
                yield Silence(f"{said}: {why}")
                continue
            yield Finding(
                claim_span=mine.told if mine.noun in _KIN else mine.name.span,
                evidence=evidence,
                evidence_span=theirs.told,
                stance=Stance.REFUTES,
                message=f"the source has {said}, where the text has '{' '.join(mine.told.text.split())}'",
                confidence=0.6,
            )


@lru_cache(maxsize=512)
def _told(document: Document) -> tuple[_Holder, ...]:
    """The holders of a document whose body, or whose kin, it tells beside the office."""
    return tuple(holder for sentence in sentences(document) for holder in _holders(sentence))


def _holders(sentence: Span) -> Iterator[_Holder]:
    words = tokens(sentence)
    names = find_names(sentence)
    for at, word in enumerate(words):
        two = (words[at - 1].lower, word.lower) if at else ("", "")
        if word.lower not in _SOLE | _KIN and two not in _SOLE_OF_TWO:
            continue
        first = at - 1 if two in _SOLE_OF_TWO else at
        last, whose = _body(sentence, words, names, first, at)
        behind = last + 1 + (last + 1 < len(words) and words[last + 1].text == ",")
        if not whose or behind >= len(words):
            continue
        holder = next((name for name in names if name.span.start == words[behind].start), None)
        if holder is not None and holder.value.sort in {"person", "unknown"}:
            noun = " ".join(two) if two in _SOLE_OF_TWO else word.lower
            yield _Holder(noun, whose, holder, sentence.to(words[first].start, holder.span.end))


def _body(
    sentence: Span, words: Sequence[Token], names: Sequence[Mention[Name]], first: int, last: int
) -> tuple[int, frozenset[str]]:
    """The last token of an office with its body, and the words, in base form, of whose it is; none where that is open."""
    if first and words[first - 1].lower in _OWN:
        return last, likely_meant(sentence, first - 1) - COMMON_IN_NAMES
    if first > 1 and words[first - 1].text in _OWNING:
        owner = words[first - 2]
        pointed = {part for at, parts in pointed_at(sentence) if at == first - 2 for part in parts}
        pointed.update(likely_meant(sentence, first - 2))
        return last, _words_of(names, end=owner.end) | (frozenset(pointed) - COMMON_IN_NAMES)
    if last + 2 < len(words) and words[last + 1].lower == "of":
        found = next((name for name in names if name.span.start == words[last + 2].start), None)
        if found is not None:
            end = max(at for at, word in enumerate(words) if word.end <= found.span.end)
            return end, _words_of(names, end=found.span.end)
    if not first or words[last].lower in _SEVERAL | _KIN:
        return last, frozenset()
    return last, _words_of(names, end=words[first - 1].end)


def _words_of(names: Sequence[Mention[Name]], *, end: int) -> frozenset[str]:
    """The words, in base form, of the name that ends at an offset; empty where none does."""
    return frozenset(
        lemma(part)
        for name in names
        if name.span.end == end and name.value.sort != "nationality"
        for part in (name.value.full or name.value.text).lower().split()
    ).difference(COMMON_IN_NAMES)


def _clash(mine: _Holder, theirs: _Holder) -> bool:
    """Whether two people have one sole office of one body, or one person is other kin to one."""
    if mine.whose.isdisjoint(theirs.whose):
        return False
    one, other = mine.name.value, theirs.name.value
    if mine.noun in _KIN or theirs.noun in _KIN:
        alike = mine.noun in _KIN and theirs.noun in _KIN and mine.noun != theirs.noun
        return alike and one.text.lower() == other.text.lower()
    return mine.noun == theirs.noun and _are_two(one, other)


def _are_two(one: Name, other: Name) -> bool:
    """Whether two names are of two people, and no word of the one is in the other."""
    words = set((one.full or one.text).lower().split())
    return same_bearer(one, other) is not True and words.isdisjoint(
        (other.full or other.text).lower().split()
    )


def _why_both(claim: Claim, evidence: Evidence, mine: _Holder, theirs: _Holder) -> str:
    """Why both may be right; "" for nothing."""
    if mine.noun not in _KIN and any(
        may_pass(each.name.span.document, each.noun.split()[-1]) for each in (mine, theirs)
    ):
        return "the office may have passed from the one to the other"
    if any(each.noun == mine.noun and not _clash(mine, each) for each in _told(evidence.document)):
        return "the source has several of them"
    if not agreement(claim.document, evidence.document)[0]:
        return "no number or day that both texts tell is the same"
    one, other = claim.document.published, evidence.document.published
    return "the two texts are of other years" if one and other and abs((one - other).days) > _YEAR else ""


@lru_cache(maxsize=4096)
def may_pass(document: Document, noun: str) -> bool:
    """Whether a document has a word of change within a few words of an office."""
    for sentence in sentences(document):
        words = [lemma(word.lower) for word in tokens(sentence)]
        for at, word in enumerate(words):
            if word == noun and not _CHANGING.isdisjoint(words[max(0, at - _NEAR) : at + _NEAR + 1]):
                return True
    return False
