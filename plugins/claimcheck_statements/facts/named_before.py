"""What a pronoun at the head of a sentence means by the sentence before it: "Selt lies on the Ama. It has ..."."""

from functools import lru_cache
from itertools import takewhile

from claimcheck.text import sentences_before
from claimcheck.values.names import find_names
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import lemma
from claimcheck_statements.clauses import subject_of
from claimcheck_statements.subjects import Subject, read_subject
from claimcheck_statements.views import View, view

__all__ = ["named_before"]

_PRONOUNS = frozenset(["it", "he", "she"])
_FARTHEST = 2
"""Sentences back to the one that names what "it" is, those between having "it" as their subject too."""


@lru_cache(maxsize=2048)
def named_before(of: View) -> Subject:
    """The subject of the nearest sentence before that names its own; unknown where another thing comes between."""
    noun = subject_of(of).pronoun
    for sentence in sentences_before(of.span)[: -_FARTHEST - 1 : -1]:
        told = view(sentence)
        if noun not in _PRONOUNS and len(find_names(sentence)) > 1:
            return Subject()  # "Voss is near Bergen.  The city has ..."
        subject = subject_of(told)
        if not subject.pronoun:
            return subject if subject.names else _opening(told)
    return Subject()


def _opening(of: View) -> Subject:
    """The name that a sentence opens with, its verb being one of the present: "Selt lies on the Ama"."""
    run = list(takewhile(lambda token: token.text[0].isupper(), of.tokens))
    after = of.tokens[len(run)].lower if len(run) < len(of.tokens) else ""
    return read_subject(run) if run and lemma(after) in COMMON_VERBS and lemma(after) != after else Subject()
