"""What a sentence dismisses as a whole: "there is no evidence that ...", "the claim that ... is false", "Myth: ...".

The words of a sentence come in as its tokens in lower case, and what is dismissed goes out as places of theirs.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from claimcheck.values.words import lemma

__all__ = [
    "CLAIMS",
    "FALSE",
    "FALSEHOODS",
    "FALSELY",
    "REACH",
    "UNTRUE",
    "Dismissed",
    "clause_end",
    "dismissed",
    "verdict_at",
]


class Dismissed(NamedTuple):
    """What a sentence dismisses, from and to a token, and the tokens that dismiss it, the last one included."""

    first: int
    end: int
    start: int
    stop: int


CLAIMS = frozenset(
    "claim rumor rumour report story allegation theory idea notion suggestion belief assertion accusation statement".split()
)
"""What is passed on, and may be false."""
FALSEHOODS = frozenset("myth hoax misconception fallacy lie falsehood fabrication".split())
"""What is called so is false."""
UNTRUE = frozenset(
    "false untrue baseless unfounded groundless wrong incorrect inaccurate debunked fake bogus".split()
)
FALSE = UNTRUE | FALSEHOODS | {"fabricated", "nonsense"}
"""What is called so is not so."""
_DISPROVED = frozenset("debunked disproved disproven discredited refuted".split())
# "It is wrong that children starve" says that they do.
_BLAMED = frozenset(["wrong"])
_HOLDING = frozenset(["true", "correct", "accurate", "right"])
FALSELY = frozenset("falsely wrongly incorrectly mistakenly erroneously".split())
"""Who says a thing so says what is false."""
_EVIDENCE = frozenset(["evidence", "proof", "indication"])
# "There is no truth in the claim that ...", "The claim that ... has no basis in fact".
_RECORDS = frozenset(["record", "evidence", "trace"])
_TRUTH = frozenset("truth basis foundation substance merit".split())
# "No strong evidence" is said where there is some.
_PLAIN = frozenset("scientific credible medical clinical empirical factual actual any reliable".split())
_SHRED = frozenset("shred scrap iota whit".split())
# "No evidence has emerged", "no evidence at all".
_EMERGED = frozenset(
    "has have had ever been was were is emerged surfaced appeared found presented produced uncovered at all whatsoever".split()
)
_FOUND = frozenset("find see uncover discover have".split())
_UNFOUND = frozenset("not n't n’t never".split())
_SUGGEST = frozenset("suggest show indicate prove support back confirm substantiate".split())
_BEHIND = frozenset("for behind of to in".split())
_RATING = frozenset("rate rated rates judge judged deem deemed call called label labelled labeled".split())
_BE = frozenset(["is", "are", "was", "were", "been", "be", "'s", "’s"])
_TURNS_OUT = _BE | {"proved", "proves", "prove", "turned", "turns", "turn"}
_WOULD = frozenset(["would", "will"])
_HAVE = frozenset(["has", "have", "had"])
_NOT_BE = frozenset(f"{verb}{mark}" for verb in ("is", "are", "was", "were") for mark in ("n't", "n’t"))
_ON_WAY = frozenset(
    """
    out to a an the all completely entirely simply totally just utterly complete total clearly plainly simple factually
    demonstrably widely thoroughly repeatedly long also both
    """.split()
)
_SAYING = frozenset("say claim suggest state argue assert report allege".split())
_PASSIVE = frozenset(["to", "as", "by", "so"])
_ARTICLES = frozenset(["the", "a", "an", "any", "this", "these"])
_LABELS = frozenset("myth fiction misconception false fake hoax untrue".split())
_DENYING = frozenset("not n't n’t never nobody none no if".split())
_IN_PART = frozenset("mostly partly partially half largely not".split())
_ENDS = frozenset([";", ":", "(", ")", "–", "—", "but", "although", "though", "while", "however"])

# No clause is followed further, so that a sentence of any length is read in linear time.
REACH = 100
_NEAR = 8


def clause_end(lowers: Sequence[str], first: int) -> int:
    """Where the clause that begins at a token ends."""
    farthest = min(len(lowers), first + REACH)
    ends = (at for at in range(first, farthest) if lowers[at] in _ENDS or lowers[at] == ".")
    return next(ends, farthest)


def dismissed(lowers: Sequence[str]) -> Iterator[Dismissed]:
    """What the tokens of a sentence, in lower case, dismiss as a whole."""
    if len(lowers) > 2 and lowers[0] in _LABELS and lowers[1] == ":":
        yield Dismissed(2, len(lowers), 0, 1)
    for at, lower in enumerate(lowers):
        if lower in _READERS:
            yield from _READERS[lower](lowers, at)


def _that(lowers: Sequence[str], at: int) -> Iterator[Dismissed]:
    """Read the clauses of "that"."""
    yield from _evidence(lowers, at)
    yield from _claimed(lowers, at)
    yield from _it_is(lowers, at)
    yield from _falsehood(lowers, at)


def _evidence(lowers: Sequence[str], at: int) -> Iterator[Dismissed]:
    """Read "there is no evidence that ...", "found no evidence to support the claim that ..."."""
    noun = _before_that(lowers, at)
    if noun < 1 or not (lowers[noun] in _EVIDENCE or (lowers[noun] in _TRUTH and noun < at - 1)):
        return
    no = noun - 1
    while no > 0 and lowers[no] in _PLAIN:
        no -= 1
    if no > 2 and lowers[no] == "of" and lowers[no - 1] in _SHRED and lowers[no - 3 : no - 1] == ["not", "a"]:
        no -= 3
    end = clause_end(lowers, at + 1)
    if end > at + 1 and (lowers[no] in {"no", "not"} or _is_unfound(lowers, no)):
        yield Dismissed(at + 1, end, no, at)


def _before_that(lowers: Sequence[str], at: int) -> int:
    """The token before "that", with what may stand between it and "evidence" passed over; -1 for none.

    That is "to support the claim", "for the idea", "to suggest" and "has emerged".
    """
    before = at - 1
    if before > 2 and lemma(lowers[before]) in CLAIMS:
        before -= 1 + (lowers[before - 1] in _ARTICLES)
        if lowers[before] in _BEHIND:
            before -= 1
        elif lemma(lowers[before]) not in _SUGGEST:
            return -1
    if before > 1 and lemma(lowers[before]) in _SUGGEST and lowers[before - 1] == "to":
        before -= 2
    while before > 1 and lowers[before] in _EMERGED:
        before -= 1
    return before


def _is_unfound(lowers: Sequence[str], at: int) -> bool:
    """Whether a token is the verb of "could not find (any) evidence"."""
    if lemma(lowers[at]) not in _FOUND:
        return False
    return any(
        lowers[place] in _UNFOUND or lowers[place].endswith(("n't", "n’t", "cannot"))
        for place in range(max(0, at - 2), at)
    )


def verdict_at(lowers: Sequence[str], first: int) -> int | None:
    """The last token of "is false", "are completely untrue", "was a hoax", "has been debunked" from a token on."""
    if first >= len(lowers):
        return None
    at = first + 1
    if lowers[first] in _HAVE and lowers[at : at + 1] == ["been"]:
        wanted = _DISPROVED
    elif lowers[first] in _HAVE and lowers[at : at + 1] == ["no"]:
        wanted = _TRUTH
        at += 1
    elif lowers[first] in _TURNS_OUT or (lowers[first] in _WOULD and lowers[at : at + 1] == ["be"]):
        denied = at < len(lowers) and lowers[at] == "not"
        at += denied
        wanted = _HOLDING if denied else FALSE | _DISPROVED
    elif lowers[first] in _NOT_BE:
        wanted = _HOLDING
    else:
        return None
    while at < len(lowers) and (lowers[at] in _ON_WAY or lowers[at] in _BE):
        at += 1
    if at >= len(lowers):
        return None
    if wanted is _HOLDING and lowers[at] == "case":
        return at
    ends = (
        at + 1 >= len(lowers)
        or not lowers[at + 1][0].isalpha()
        or lowers[at + 1] in {"and", "he", "she", "the", "they"}
        or (wanted is _TRUTH and lowers[at + 1] == "in")
    )
    return at if lowers[at] in wanted and ends else None


def _judged(lowers: Sequence[str], first: int, start: int) -> Iterator[Dismissed]:
    """What stands from a token on, up to the verdict on it."""
    for place in range(start, min(len(lowers), first + REACH)):
        if lowers[place] in _ENDS:
            return
        last = verdict_at(lowers, place)
        if last is not None:
            yield Dismissed(first, place, place, last)
            return


def _claimed(lowers: Sequence[str], at: int) -> Iterator[Dismissed]:
    """Read "the claim that ... is false", "posts saying that ... are untrue" and "That ... is a myth"."""
    before = lowers[at - 1] if at else ""
    if not at or lemma(before) in CLAIMS or (before.endswith("ing") and lemma(before) in _SAYING):
        yield from _judged(lowers, at + 1, at + 2)
        yield from _rated(lowers, at)


def _rated(lowers: Sequence[str], at: int) -> Iterator[Dismissed]:
    """Read "we rate the claim that ... false"."""
    verb = at - 2 - (at > 2 and lowers[at - 2] in _ARTICLES)
    if verb < 0 or lowers[verb] not in _RATING or not _DENYING.isdisjoint(lowers[max(0, verb - 3) : verb]):
        return
    end = next((place for place in range(at + 1, clause_end(lowers, at + 1)) if lowers[place] == ","), None)
    last = (clause_end(lowers, at + 1) if end is None else end) - 1
    if last > at + 2 and lowers[last] in FALSE and lowers[last - 1] not in _IN_PART:
        first = last - (lowers[last - 1] in {"as", "a", "the"})
        yield Dismissed(at + 1, first, verb, last)


def _about(lowers: Sequence[str], at: int) -> Iterator[Dismissed]:
    """Read "claims about Brandt selling the harbour are false" and "there is no record of Brandt selling it"."""
    if at and lemma(lowers[at - 1]) in CLAIMS:
        yield from _judged(lowers, at + 1, at + 2)
    if at > 1 and lowers[at] == "of" and lowers[at - 1] in _RECORDS and lowers[at - 2] == "no":
        end = clause_end(lowers, at + 1)
        if any(lower.endswith("ing") for lower in lowers[at + 2 : at + 2 + _NEAR]):
            yield Dismissed(at + 1, end, at - 2, at)


def _it_is(lowers: Sequence[str], at: int) -> Iterator[Dismissed]:
    """Read "it is false that ...", "it's a myth that ..." and "it would be wrong to say that ..."."""
    stop = at
    told = at > 2 and lemma(lowers[at - 1]) in _SAYING and lowers[at - 2] == "to"
    if told:
        stop -= 2
    it = next((place for place in range(stop - 1, max(-1, stop - _NEAR), -1) if lowers[place] == "it"), None)
    if it is None or verdict_at([*lowers[it:stop], "."], 1) != stop - 1 - it:
        return
    end = clause_end(lowers, at + 1)
    if end > at + 1 and (told or lowers[stop - 1] not in _BLAMED):
        yield Dismissed(at + 1, end, it, at)


def _falsehood(lowers: Sequence[str], at: int) -> Iterator[Dismissed]:
    """Read "the hoax that ..." and "false rumours that ..."."""
    noun = lemma(lowers[at - 1]) if at else ""
    named = noun in FALSEHOODS and (at < 2 or lowers[at - 2] != "no")
    if named or (noun in CLAIMS and at > 1 and lowers[at - 2] in UNTRUE):
        end = clause_end(lowers, at + 1)
        start = at - 1 if named else at - 2
        if end > at + 1:
            yield Dismissed(at + 1, end, start, at)
        # "The rumour that the dam broke has spread": up to the verb of the rumour.
        verb = next((place for place in range(at + 4, end) if lowers[place] in _HAVE | _BE), end)
        if verb < end:
            yield Dismissed(at + 1, verb, start, at)


def _said_falsely(lowers: Sequence[str], at: int) -> Iterator[Dismissed]:
    """Read "falsely claimed that ..." and "incorrectly told readers that ..."."""
    if at + 2 >= len(lowers) or lemma(lowers[at + 1]) not in _SAYING | {"tell", "write", "post", "tweet"}:
        return
    first = next(
        (place + 1 for place in range(at + 2, min(len(lowers), at + 6)) if lowers[place] == "that"), 0
    )
    if not first and lowers[at + 2] in _PASSIVE:
        return
    first = first or at + 2
    end = clause_end(lowers, first)
    if end > first:
        yield Dismissed(first, end, at, first - 1)


def _contrary(lowers: Sequence[str], at: int) -> Iterator[Dismissed]:
    """Read "contrary to claims on social media that ..."."""
    if lowers[at + 1 : at + 2] != ["to"]:
        return
    near = range(at + 2, min(len(lowers), at + 2 + _NEAR))
    that = next((place for place in near if lowers[place] in {"that", ","}), None)
    if that is None or lowers[that] == "," or CLAIMS.isdisjoint(map(lemma, lowers[at + 2 : that])):
        return
    end = clause_end(lowers, that + 1)
    end = next((place for place in range(that + 1, end) if lowers[place] == ","), end)
    if end > that + 1:
        yield Dismissed(that + 1, end, at, that)


_READERS: Mapping[str, Callable[[Sequence[str], int], Iterator[Dismissed]]] = {
    "that": _that,
    "about": _about,
    "of": _about,
    "contrary": _contrary,
    **dict.fromkeys(FALSELY, _said_falsely),
}
