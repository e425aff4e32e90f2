"""Whom a family name alone means: the one person of that name whom the source speaks of."""

from claimcheck.model import Document
from claimcheck.values.names import document_names
from claimcheck_statements.subjects import Subject

__all__ = ["is_family_name_of"]

# Who is told apart from another of the same name.
_GENERATIONS = frozenset(["jr", "sr", "ii", "iii", "iv"])


def is_family_name_of(claim: Document, mine: Subject, evidence: Document, theirs: Subject) -> bool:
    """Whether one of two subjects is the family name of the other, and neither text knows another bearer of it."""
    if not mine.names or not theirs.names:
        return False
    short, long = sorted((mine, theirs), key=lambda one: len(one.names[0]))
    if _GENERATIONS.intersection(long.text.lower().replace(".", "").split()):
        return False
    family = short.names[0][0]
    full = {word for name in long.names for word in name}
    if len(short.names[0]) != 1 or not any(len(name) > 1 and name[-1] == family for name in long.names):
        return False
    return not _has_other(claim, family, full) and not _has_other(evidence, family, full)


def _has_other(document: Document, family: str, full: set[str]) -> bool:
    """Whether a document names somebody of a family by a first name that is not among some words."""
    for mention in document_names(document):
        *before, last = mention.value.text.lower().split()
        firsts = (word.strip(".,") for word in before if word[0].isalpha())
        if last == family and any(word not in full and len(word) > 1 for word in firsts):
            return True
    return False
