"""Whether two acts of saying have one speaker: by name, office, the same words, or a description that a text explains."""

# ruff: noqa: SIM905 - a table of words reads best as text

from attrs import evolve

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.described_bodies import described_body
from claimcheck.values.names import Name, same_bearer, same_role
from claimcheck.values.speech import Speech
from claimcheck.values.words import lemma

__all__ = ["one_speaker", "rivals"]

_ARTICLES = frozenset("the a an one".split())
_MANY = frozenset(
    "police officials authorities prosecutors investigators firefighters doctors witnesses".split()
)
"""Nouns for all who speak for a body, of which a word before them only tells the body: "Stad police"."""
_POLICE = ("police",)
_RANKS = frozenset(
    """
    spokesman spokeswoman spokesperson chief commissioner superintendent inspector captain capt lieutenant lt sergeant sgt
    officer officers detective constable deputy commander major
    """.split()
)
"""Offices whose holders speak for the police that they are told with: "police Lt. Karl Ebner"."""
_BEHIND = frozenset("of in for from at with on who , (".split())


def rivals(ours: Name, theirs: Name) -> bool:
    """Whether two people of different names are given the same office."""
    if not (ours.sort == theirs.sort == "person" and ours.role and theirs.role):
        return False
    return (
        bool(same_role(ours.role, theirs.role))
        and same_bearer(evolve(ours, role=""), evolve(theirs, role="")) is False
    )


def one_speaker(claim: Speech, evidence: Speech) -> bool | None:
    """Whether two speeches have one speaker; None where it is not known.

    A description of the claim may say less than the source: "police" are "the Stad police", and "a witness" is "the
    witness Anna Dorn".
    """
    ours, theirs = claim.speaker, evidence.speaker
    if ours is None or theirs is None:
        return None
    same = same_bearer(ours, theirs)
    if same is not None:
        return same
    if rivals(ours, theirs):
        return False
    if ours.text.lower() == theirs.text.lower():
        return True
    if ours.role and theirs.role and same_role(ours.role, theirs.role):
        named = ours.sort == "person" and theirs.sort == "person"
        return None if named else True
    return True if _described_alike(claim, ours, evidence, theirs) else None


def _described_alike(claim: Speech, ours: Name, evidence: Speech, theirs: Name) -> bool:
    """Whether a description of the one is explained by its own text, or says less than the other."""
    mine, other = _body(claim, ours), _body(evidence, theirs)
    if (mine is not ours or other is not theirs) and same_bearer(mine, other) is True:
        return True
    called = _phrase(claim.speaker_span) if ours.sort == "unknown" and not ours.full else ()
    return bool(called) and (_is_all_of(called, evidence, theirs) or _holds_office(called, evidence, theirs))


def _body(speech: Speech, name: Name) -> Name:
    """The body that a speaker's description means in its own text, else the name as it is."""
    if name.sort != "unknown" or name.full or speech.speaker_span is None:
        return name
    return described_body(speech.speaker_span) or name


def _phrase(span: Span | None) -> tuple[str, ...]:
    """The words of a description in lower case, its article and what stands behind its noun left out."""
    if span is None:
        return ()
    words = [token.lower for token in tokens(span)]
    end = next((at for at, word in enumerate(words) if word in _BEHIND), len(words))
    return tuple(words[:end][bool(words) and words[0] in _ARTICLES :]) if end == len(words) else ()


def _is_all_of(called: tuple[str, ...], evidence: Speech, theirs: Name) -> bool:
    """Whether "police" stands for "the Stad police", for which nobody else speaks."""
    if len(called) != 1 or called[0] not in _MANY or theirs.sort == "person":
        return False
    if theirs.full:
        return called == _POLICE and _is_police(theirs.full)
    words = [token.lower for token in tokens(evidence.speaker_span)] if evidence.speaker_span else []
    end = next((at for at, word in enumerate(words) if word in _BEHIND), len(words))
    return words[:end][-1:] == list(called)


def _is_police(name: str) -> bool:
    """Whether a body's name says that it is the police: "Stad Police Department", "SPD"."""
    words = name.split()
    return "Police" in words or any(word.isupper() and word.endswith("PD") for word in words)


def _holds_office(called: tuple[str, ...], evidence: Speech, theirs: Name) -> bool:
    """Whether a description is the office of a person whom the source names: "a witness", "the spokesman", "police"."""
    if theirs.sort != "person":
        return False
    role = [word.strip(".,") for word in theirs.role.split()]
    if called == _POLICE:
        beside = (
            [token.lower.strip(".") for token in tokens(evidence.speaker_span)]
            if evidence.speaker_span
            else []
        )
        named = {*role, *beside}
        return "police" in named and not _RANKS.isdisjoint(named)
    if not role or lemma(role[-1]) != called[-1]:
        return False
    return set(called) <= set(role)
