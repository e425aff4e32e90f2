"""Headings, where nearly every word has a capital: only what the tables or the body of the document know is a name."""

from collections.abc import Sequence

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values import names_bodies as bodies
from claimcheck.values import names_people as people
from claimcheck.values import names_words as words
from claimcheck.values.gazetteer_words import UNSURE
from claimcheck.values.name_context import ORDINARY, Raw
from claimcheck.values.name_runs import KNOWN, gap
from claimcheck.values.places import NATIONALITIES

__all__ = ["is_heading", "read_heading"]

_NO_HEADING_ENDS = frozenset({".", "”", '"'})


def is_heading(written: Sequence[str]) -> bool:
    """Whether a sentence of some words is set as a heading: nearly every longer one has a capital."""
    if written[-1] in _NO_HEADING_ENDS:
        return False
    longer = [word for word in written if len(word) > 3 and word.isalpha()]
    return len(longer) > 3 and sum(word[0].isupper() for word in longer) >= 0.75 * len(longer)


def _may_be_family(token: Token) -> bool:
    """Whether a capitalised word after a given name in a heading may be the family name."""
    word = token.lower
    return token.text[0].isupper() and not (
        word in words.COMMON_WORDS
        or word in ORDINARY
        or word in words.CALENDAR
        or word in NATIONALITIES
        or word in words.SUBJECT_VERBS
        or len(word) < 3
    )


def read_heading(sentence: Span, known: dict[str, str]) -> list[Raw]:
    """The names of a heading: only what the tables or the body of the document know."""
    toks = tokens(sentence)
    text = sentence.document.text
    found: list[Raw] = []
    at = 0
    while at < len(toks):
        token = toks[at]
        if token.text[0].isupper():
            if (
                token.lower in people.GIVEN
                and at + 1 < len(toks)
                and _may_be_family(toks[at + 1])
                and gap(text, token, toks[at + 1])
            ):
                found.append(Raw(token.start, toks[at + 1].end, "person"))
                at += 2
                continue
            for size in range(min(5, len(toks) - at), 0, -1):
                last = toks[at + size - 1]
                key = " ".join(text[token.start : last.end].lower().replace("’", "'").split())
                sort = known.get(key) or KNOWN.get(key)
                if sort and not (size == 1 and key in bodies.CAPITALS_ONLY | UNSURE and key not in known):
                    found.append(Raw(token.start, last.end, sort))
                    at += size - 1
                    break
        at += 1
    return found
