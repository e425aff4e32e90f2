"""What a small word behind a verb makes of it: "built up", "built on" and "broken up" are not "built" and "broken"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator
from functools import lru_cache

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.openings import is_past
from claimcheck.values.words import lemma

__all__ = ["other_particle"]

_PARTICLES = frozenset("up on out over off away through round around down".split())
# With these the verb says no more than without: "closed down", "shut down", "started up".
_ONLY_STRESSED = frozenset(
    tuple(row.split())
    for row in "close down|shut down|start up|sell off|use up|finish off|pay off".split("|")
)
# Behind a particle another phrase begins: "built on in 1760"; a noun there is its own: "built on the hill".
_LEADING = frozenset("in by at from on between during after before for with under when and but as".split())
_REACH = 5
"""Words behind a verb among which its particle stands, its object between them: "built the hall up in 1760"."""


@lru_cache(maxsize=4096)
def other_particle(mine: Span, theirs: Span) -> str:
    """Why two sentences with one verb tell of two deeds, by a particle that only one of them has; "" for nothing.

    >>> from claimcheck.model import Document
    >>> other_particle(Document("The hall was built in 1684.").span, Document("The hall was built up in 1760.").span)
    "only one of the two tells of what was 'built up'"
    """
    here, there = dict(_verbs(mine)), dict(_verbs(theirs))
    for verb in here.keys() & there.keys():
        if here[verb] != there[verb]:
            return f"only one of the two tells of what was '{here[verb] or there[verb]}'"
    return ""


def _verbs(sentence: Span) -> Iterator[tuple[str, str]]:
    """The verbs of a sentence in base form, each with itself and its particle as written, "" where it has none."""
    words = tokens(sentence)
    for at, word in enumerate(words):
        if not is_past(word):
            continue
        behind = words[at + 1 : at + 1 + _REACH]
        end = next((place for place, each in enumerate(behind) if is_past(each)), len(behind))
        verb = lemma(word.lower)
        particle = next(
            (
                each.lower
                for place, each in enumerate(behind[:end])
                if each.lower in _PARTICLES and _stands_alone(words, at + 1 + place)
            ),
            "",
        )
        yield verb, f"{word.lower} {particle}" if particle and (verb, particle) not in _ONLY_STRESSED else ""


def _stands_alone(words: tuple[Token, ...], at: int) -> bool:
    """Whether a particle leads to no noun: the sentence ends there, or a sign or another phrase follows."""
    return at + 1 >= len(words) or words[at + 1].lower in _LEADING or not words[at + 1].text[0].isalnum()
