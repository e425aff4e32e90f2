"""Two whose names are alike, where a text tells of both: "Sorrow Point" and "Sorrow Head", the grey heron and the purple heron."""

from collections.abc import Sequence

from claimcheck.model import Span
from claimcheck.text import lowered, tokens
from claimcheck.values.time_clauses import clause_at
from claimcheck.values.words import is_content

__all__ = ["of_a_like_name"]


def of_a_like_name(mine: Span, value: Span, theirs: Span, other: Span) -> str:
    """Why a value of one sentence is that of somebody else than the other sentence's, though their names are alike; "" where it is not.

    The second text tells of both, so that the one is no short or other form of the other's name.

    >>> from claimcheck.model import Document
    >>> from claimcheck.text import sentences
    >>> first = Document("Sorrow Point was rebuilt in 1950.").span
    >>> text = Document("Sorrow Point lies on a hill. Its neighbour Sorrow Head was rebuilt in 1950.")
    >>> second = sentences(text)[1]
    >>> of_a_like_name(first, first.sub(28, 32), second, text.span.sub(70, 74))
    'the one is of Sorrow Point, the other of Sorrow Head'
    """
    told = lowered(theirs.document.span)
    for one in _subjects(mine, value):
        for two in _subjects(theirs, other):
            if _are_alike(one, two) and _stands_in(one, told):
                return f"the one is of {' '.join(one)}, the other of {' '.join(two)}"
    return ""


def _subjects(sentence: Span, value: Span) -> list[tuple[str, ...]]:
    """The runs of content words before the verb of a value's clause: names, and phrases such as "grey heron"."""
    clause = clause_at(sentence, value)
    words = tokens(sentence)
    if clause is None:
        return []
    runs: list[list[str]] = [[]]
    for word in (*words[slice(*clause.subject)], *words[clause.first : clause.head]):
        named = word.text[0].isupper()
        if word.text[0].isalpha() and is_content(word):
            if runs[-1] and named and not runs[-1][-1][0].isupper():
                runs.append([])
            runs[-1].append(word.text)
        else:
            runs.append([])
    return [tuple(run) for run in runs if run]


def _are_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names of two words or more have a word in common, and each has one of its own.

    Of phrases without capitals it has to be the noun: police officers and police units may be one, no two herons are.
    """
    mine, theirs = ({word.lower() for word in each} for each in (one, other))
    named = one[-1][0].isupper() and other[-1][0].isupper()
    if not named and one[-1].lower() != other[-1].lower():
        return False
    return min(len(mine), len(theirs)) > 1 and bool(mine & theirs and mine - theirs and theirs - mine)


def _stands_in(name: Sequence[str], text: Sequence[str]) -> bool:
    """Whether a name stands in some words in lower case."""
    wanted = tuple(word.lower() for word in name)
    return any(tuple(text[at : at + len(wanted)]) == wanted for at in range(len(text) - len(wanted) + 1))
