"""Another age at the same deed: "retired at age 60" against "she retired at the age of 48"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from claimcheck.values.word_families import of_deed
from claimcheck_statements.alignment import align
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.clauses import clause_of
from claimcheck_statements.deed_frames import Frame, frames
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts.told_of import is_told_of
from claimcheck_statements.lives.told_ages import Years, read_years
from claimcheck_statements.subjects import Subject
from claimcheck_statements.views import View, Word

__all__ = ["find_other_age_at_deed"]

# What somebody does once in a life, or once at one place.
_ONCE = frozenset(
    """
    leave drop quit start begin enter join become retire graduate marry wed debut enlist emigrate immigrate move inherit succeed
    convert learn die pass orphan adopt
    """.split()
)
_AGAIN = frozenset("again back away out twice second third another re-elected last oldest youngest".split())
_IN_TWO_WORDS = frozenset((verb, "out") for verb in ("drop", "drops", "dropped", "dropping"))
_OF_AGE = frozenset(["age", "aged", "year", "years", "old"])
_WEIGHTY = 0.3
_OTHER_CLAUSE = frozenset("who which that whose before after since until while because but ;".split())


@frozen
class _Told:
    """An age that a sentence gives at a deed."""

    frame: Frame
    years: Years
    start: int
    end: int


def find_other_age_at_deed(claim: View, view: View, topic: Subject | None) -> Clash | None:
    """The clash of two ages of one person at one deed; `topic` is whom a pronoun of the evidence may mean."""
    if not (claim.has_numbers and view.has_numbers) or claim.negating or claim.hedges or view.hedges:
        return None
    mine = _ages(claim)
    if len(mine) != 1 or claim.question or view.question:
        return None
    here, clause = mine[0], clause_of(claim)
    if (
        clause is None
        or not clause.subject.names
        or not clause.found[clause.verb].start <= here.frame.verb.start
    ):
        return None
    if not is_told_of(claim, clause.subject, claim, here.frame.verb.place, None):
        return None  # "was 12 when his father died at the age of 81"
    theirs = [there for there in _ages(view) if _same_deed(here.frame.verb, there.frame.verb)]
    if len(theirs) != 1 or is_spoken(view, theirs[0].frame.verb.place):
        return None
    there = theirs[0]
    if here.years.least <= there.years.most and there.years.least <= here.years.most:
        return None
    if not is_told_of(claim, clause.subject, view, there.frame.verb.place, topic):
        return None
    pairs = {pair.claim.start: pair.evidence for pair in align(claim, [view]).pairs}
    rest = [word for word in claim.words if word.start > here.frame.verb.start and _of_deed(word, here)]
    if any(pairs.get(word.start) is None for word in rest) or not _tells_no_more(claim, view, there, pairs):
        return None
    return differing(claim, (here.start, here.end), view, (there.start, there.end), 0.8, exclusive=True)


def _tells_no_more(claim: View, view: View, there: _Told, pairs: dict[int, Word | None]) -> bool:
    """Whether the evidence says nothing between its deed and its age that the claim lacks: "retired from the army at"."""
    partners = {word.start for word in pairs.values() if word is not None}
    first = view.tokens[there.frame.verb.place - 1].lower == "first"
    between = [word for word in view.words if there.frame.verb.start < word.start < there.start]
    return first == ("first" in {token.lower for token in claim.tokens}) and all(
        word.start in partners or word.weight < _WEIGHTY or word.sort in {"number", "time"}
        for word in between
    )


def _same_deed(mine: Word, other: Word) -> bool:
    return mine.base == other.base or of_deed(mine.base, other.base)


def _of_deed(word: Word, told: _Told) -> bool:
    """Whether a word behind the deed tells more of it than the age does."""
    return word.weight >= _WEIGHTY and not told.start <= word.start < told.end and word.lower not in _OF_AGE


@lru_cache(maxsize=4096)
def _ages(view: View) -> tuple[_Told, ...]:
    """The ages at deeds that are done once."""
    words = [token.lower for token in view.tokens]
    turns = {word for before, word in pairwise(["", *words]) if (before, word) not in _IN_TWO_WORDS}
    if not _AGAIN.isdisjoint(turns) or (_OF_AGE.isdisjoint(words) and "was" not in words):
        return ()
    return tuple(_read(view, words))


def _read(view: View, words: list[str]) -> Iterator[_Told]:
    deeds = [frame for frame in frames(view) if frame.verb.base in _ONCE]
    if not deeds:
        return
    at = 1
    while at < len(words):
        years, first = _years(words, at)
        if years is None:
            at += 1
            continue
        before = [frame for frame in deeds if frame.verb.place < first]
        frame = before[-1] if before else None
        if frame is not None and _OTHER_CLAUSE.isdisjoint(words[frame.verb.place + 1 : first]):
            yield _Told(frame, years, view.tokens[first].start, view.tokens[years.end - 1].end)
        at = years.end


def _years(words: list[str], at: int) -> tuple[Years | None, int]:
    """The age at a token and where its words begin: "at age 60", "aged 60", "when she was 60 years old"."""
    years = read_years(words, at)
    if years is None:
        return None, at
    before = words[max(0, at - 4) : at]
    after = words[years.end : years.end + 1]
    if before[-1:] == ["aged"]:
        return years, at - 1
    if before[-2:] == ["at", "age"] or before[-3:] == ["the", "age", "of"]:
        return years, at - (2 if before[-1] == "age" else 3) - (before[-4:-3] == ["at"])
    if before[-3:] in (["when", "he", "was"], ["when", "she", "was"]) and (
        years.old or after in (["."], [","])
    ):
        return years, at - 3
    return None, at
