"""What a sentence says that its subject is: "is a Kenyan runner and coach"."""

from collections.abc import Sequence

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.nouns import is_people
from claimcheck.values.openings import is_past
from claimcheck.values.places import NATIONALITIES
from claimcheck.values.words import lemma
from claimcheck_statements.facts.fact_rows import NOT_BY_NATION, PARTICIPLES, PREPOSITIONS, RELATIVES, SPORTS
from claimcheck_statements.facts.kinds import KINDS
from claimcheck_statements.views import ORDINALS

__all__ = ["Definition", "is_person", "read_definition"]

_JOINING = frozenset([",", "and", "&", "/"])
_ONLY = frozenset(["only", "solely", "exclusively"])


_BEHIND_A_NOUN = frozenset(
    ["active", "native", "endemic", "indigenous", "similar", "close", "adjacent", "akin"]
)
"""What stands behind the noun that it tells of, and before a preposition: "a rock band active from 2001"."""


@frozen
class Definition:
    """What a sentence says that its subject is."""

    heads: tuple[str, ...]
    """Base forms of its nouns: "singer", "actress"."""
    words: frozenset[str]
    """All its words in small letters."""
    nations: frozenset[str]
    sports: frozenset[str]
    start: int
    end: int
    languages: frozenset[str] = frozenset()
    """The languages of "a Danish-language film"."""
    denied: bool = False
    narrowed: frozenset[str] = frozenset()
    """What stands after its nouns and narrows it: "by Elsa Brandt", "of Torvia"."""


def is_person(noun: str) -> bool:
    """Whether a noun means a person and nothing else."""
    kinds = KINDS.get(noun)
    return kinds == {"person"} if kinds else is_people(noun)


def _ends(found: Sequence[Token], at: int) -> bool:
    """Whether a word ends the nouns of a definition: a preposition, a relative, a participle, the full stop."""
    token = found[at]
    if token.text == "." or (token.lower in _ONLY and _last(found, at)):
        return True
    if token.lower in _BEHIND_A_NOUN and at + 1 < len(found) and found[at + 1].lower in PREPOSITIONS:
        return True
    after_hyphen = at > 0 and found[at - 1].text == "-"
    if token.lower == "first" and not _is_done(found, at + 1):
        return False  # "the first studio album", unlike "the film first shown in Lodz"
    return not after_hyphen and (
        token.lower in PREPOSITIONS or token.lower in RELATIVES or token.lower in PARTICIPLES
    )


def _last(found: Sequence[Token], at: int) -> bool:
    """Whether only signs stand behind a token."""
    return all(not token.text[0].isalnum() for token in found[at + 1 :])


def _is_done(found: Sequence[Token], at: int) -> bool:
    """Whether a participle stands at a place: "shown", "aired"."""
    return at < len(found) and (found[at].lower in PARTICIPLES or is_past(found[at]))


def _base(noun: str) -> str:
    """The base form of a noun: "painting" is no form of "paint"."""
    return noun if noun in KINDS else lemma(noun)


def _nations(found: Sequence[Token]) -> frozenset[str]:
    """The nations whose adjectives stand in a definition; none where birth or citizenship is what is told."""
    words = {token.lower for token in found}
    if words & NOT_BY_NATION:
        return frozenset()
    nations = frozenset(
        NATIONALITIES[token.lower]
        for token in found
        if token.text[0].isupper() and token.lower in NATIONALITIES
    )
    # "American football" is a game, not a nationality.
    return nations - {"United States"} if "football" in words else nations


def _languages(found: Sequence[Token]) -> frozenset[str]:
    return frozenset(
        found[at].lower
        for at in range(len(found) - 2)
        if found[at].text[0].isupper() and found[at + 1].text == "-" and found[at + 2].lower == "language"
    )


def read_definition(found: Sequence[Token], at: int, *, denied: bool) -> tuple[Definition | None, int]:
    """The nouns from a place on, and the place where they end."""
    chunks: list[list[Token]] = [[]]
    place = at
    while place < len(found) and not _ends(found, place):
        if found[place].lower in _JOINING:
            chunks.append([])
        else:
            chunks[-1].append(found[place])
        place += 1
    chunks = [chunk for chunk in chunks if chunk]
    if not chunks:
        return None, place
    every = [token for chunk in chunks for token in chunk]
    last = [chunk[-1].lower for chunk in chunks if chunk[-1].text[0].isalpha()]
    words = frozenset(token.lower for token in every)
    definition = Definition(
        heads=tuple(_base(word) for word in last if word not in NATIONALITIES and word not in ORDINALS),
        words=words,
        nations=_nations(every),
        sports=frozenset(SPORTS[word] for word in words if word in SPORTS),
        start=every[0].start,
        end=every[-1].end,
        languages=_languages(every),
        denied=denied,
        narrowed=frozenset(token.lower for token in found[place:] if token.text[0].isalnum()),
    )
    return definition, place
