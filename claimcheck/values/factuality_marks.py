"""The marks by which a sentence tells something without asserting it, in its tokens in lower case."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum

from claimcheck.values.dismissals import CLAIMS, FALSEHOODS, FALSELY, REACH, UNTRUE, clause_end, dismissed
from claimcheck.values.verb_words import COMMON_VERBS, UNCHANGED_PAST
from claimcheck.values.words import lemma

__all__ = ["OPEN", "Factuality", "Run", "runs"]


class Factuality(Enum):
    """How a text tells what it tells; the values are words for a person, after "the source"."""

    ASSERTED = "asserts it"
    FALSE = "repeats it as false"
    DENIED = "only says that it is denied"
    ASKED = "only asks it"
    SUPPOSED = "only supposes it"
    ALLEGED = "tells it as an allegation"
    CLAIMED = "repeats it as a claim to be checked"


OPEN = frozenset([Factuality.ASKED, Factuality.SUPPOSED, Factuality.ALLEGED, Factuality.CLAIMED])
"""Where it is left open whether it is so."""


_ALLEGEDLY = frozenset(["allegedly", "supposedly", "purportedly"])
_ACQUIT = frozenset(["acquit", "clear", "absolve", "exonerate"])
_OWN_VERBS = frozenset("is are was were has have had will".split())
_ACCUSE = {"of": _ACQUIT | {"accuse", "suspect"}, "with": frozenset(["charge"])}
_DENY = frozenset("deny reject dismiss refute rebut debunk dispute".split())
_SAYING = frozenset("say claim report state suggest allege announce tell write post tweet confirm".split())
_NOT = frozenset("not never n't n’t nobody neither".split())
_ARTICLES = frozenset("a an the any all online media press earlier".split())
_CONFIRM = frozenset(["confirm", "verify", "substantiate"])
_FEARING = frozenset("fear suspect worry hope speculate rumour rumor".split())
# What is talk before anybody knows: "speculation that", "rumours that".
_TALK = frozenset(
    "speculation rumour rumor suggestion allegation possibility fear suspicion conjecture".split()
)
_SEEMING = frozenset("claim allege purport appear seem believe think say report suspect".split())
_NEARLY = frozenset(["nearly", "almost"])
_BELIEVING = frozenset("believe think estimate fear put give".split())
_AT_FIRST = frozenset(["first", "initially", "originally"])
_LATER = frozenset("later now since revised corrected lowered raised".split())
# Between "not" and the verb: "has never actually said".
_BETWEEN = frozenset("ever actually yet immediately publicly been officially even".split())
_POSTS = frozenset(
    "video clip post tweet meme message rumour rumor blog caption flyer screenshot user chain-letter leaflet".split()
)
_POSTING = frozenset(
    f"{verb}{ending}"
    for verb in ("say", "tell", "claim", "allege", "purport", "suggest", "state")
    for ending in ("", "s", "d", "ed", "ing")
) | {"said", "told"}
# Between a post and its verb these begin another's words, and right behind it these name who vouches for it.
_BREAKING = frozenset([",", ";", ":", "he", "she", "they", "who"])
_AUTHORING = frozenset(["by", "from", "of"])
_SUBJECT = 12
_WHOM = 10
"""Tokens from "accuse" to the "of" behind whom it accuses."""
_ALLEGING = frozenset("allege alleges alleged claimed".split())
_VERSIONS = frozenset("earlier previous original prior".split())
_TEXTS = frozenset("article story report version piece dispatch headline".split())
_LABELS = frozenset("claim myth fiction rumor rumour".split())
# "If you want to see" asks nothing and supposes nothing.
_NO_CONDITION = frozenset(["you", "not", "any", "only", "ever", "anything", "necessary", "possible"])
_NO_CONDITION_BEFORE = frozenset(["as", "even", "but"])
_MODALS = frozenset(["may", "might", "could", "would"])
_WANTING_TO_KNOW = frozenset("ask wonder know see investigate determine decide examine check say".split())


def _comma_or_end(lowers: Sequence[str], first: int) -> int:
    """Where a clause ends that a comma ends as well."""
    end = clause_end(lowers, first)
    return next((at for at in range(first, end) if lowers[at] in {",", "then"}), end)


Run = tuple[int, int, Factuality]
"""What is not asserted, from and to a token, and how it is told."""


def runs(lowers: Sequence[str]) -> Iterator[Run]:
    """What is not asserted, from and to a token."""
    for each in dismissed(lowers):
        yield each.first, each.end, Factuality.FALSE
    if len(lowers) > 2 and (lowers[0] in _LABELS or lowers[:2] == ["the", "claim"]) and ":" in lowers[1:3]:
        yield lowers.index(":") + 1, len(lowers), Factuality.CLAIMED
    for at, lower in enumerate(lowers):
        if lower in _READERS:
            yield from _READERS[lower](lowers, at)
        elif lower == "denied" or (lower.endswith("ing") and at and lemma(lowers[at - 1]) == "deny"):
            yield from _denied_deed(lowers, at)


def _content(lowers: Sequence[str], at: int) -> Iterator[Run]:
    """Read what stands after the "that" of "denied claims that" and "did not say that"."""
    if not at:
        return
    end = clause_end(lowers, at + 1)
    noun = lemma(lowers[at - 1])
    verb = at - 1
    if noun in CLAIMS or noun in FALSEHOODS:
        verb -= 1
        if noun in FALSEHOODS or (verb >= 0 and lowers[verb] in UNTRUE):
            return
        if verb >= 0 and lowers[verb] in _ARTICLES:
            verb -= 1
    if verb < 0:
        return
    if _is_alleging(lowers, at):
        yield at + 1, end, Factuality.ALLEGED
    elif lemma(lowers[verb]) in _DENY:
        yield at + 1, end, Factuality.DENIED
    elif (verb == at - 1 and noun in _FEARING) or noun in _TALK:
        yield at + 1, end, Factuality.SUPPOSED


def _is_alleging(lowers: Sequence[str], at: int) -> bool:
    """Whether a "that" leads up to what somebody alleges or claims: "prosecutors allege that", "claimed on Thursday that"."""
    verb = at - 1
    if verb > 1 and lowers[verb - 1] == "on":
        verb -= 2
    return (
        verb > 0 and lowers[verb] in _ALLEGING and lowers[verb - 1] not in _ARTICLES | _OWN_VERBS | {"been"}
    )


def _reported(lowers: Sequence[str], at: int) -> Iterator[Run]:
    """Read "denied reports of 12 deaths" and "has not confirmed rumours of 12 deaths"."""
    verb = at - 2
    if verb >= 0 and lowers[verb] in _ARTICLES:
        verb -= 1
    if verb < 0 or lemma(lowers[at - 1]) not in CLAIMS:
        return
    if lemma(lowers[verb]) in _DENY:
        yield at + 1, clause_end(lowers, at + 1), Factuality.DENIED
    elif lemma(lowers[verb]) in _CONFIRM and _NOT.intersection(lowers[max(0, verb - 3) : verb]):
        yield at + 1, clause_end(lowers, at + 1), Factuality.SUPPOSED


def _unsaid(lowers: Sequence[str], at: int) -> Iterator[Run]:
    """Read "never said ...", "did not say that ..." and "could not confirm ..."."""
    verb = next(
        (place for place in range(at + 1, min(at + 4, len(lowers))) if lowers[place] not in _BETWEEN), None
    )
    if verb is not None and lemma(lowers[verb]) in _SAYING | _CONFIRM:
        yield verb + 1, clause_end(lowers, verb + 1), Factuality.SUPPOSED


def _at_first(lowers: Sequence[str], at: int) -> Iterator[Run]:
    """Read "officials first said that ..., but later ..." and "..., it was first said, but ..."."""
    beside = {lemma(lowers[place]) for place in (at - 1, at + 1) if 0 <= place < len(lowers)}
    if beside.isdisjoint(_SAYING | _BELIEVING):
        return
    end = next(
        (place for place in range(at, min(len(lowers), at + REACH)) if lowers[place] in {"but", ";"}), None
    )
    if end is not None and _LATER.intersection(lowers[end : end + REACH]):
        start = next(
            (place + 1 for place in range(at, max(-1, at - REACH), -1) if lowers[place] in {";", ".", "but"}),
            max(0, at - REACH),
        )
        yield start, end, Factuality.FALSE


def _accused(lowers: Sequence[str], at: int) -> Iterator[Run]:
    """Read "accused of stealing ...", "charged with murder ..." and "acquitted of killing ..."."""
    if lowers[at] == "of" and at > 1:
        yield from _reported(lowers, at)
    verb = lemma(lowers[at - 1]) if at else ""
    if lowers[at] == "of" and verb not in _ACCUSE["of"]:
        verb = _accusing(lowers, at)
    if verb in _ACCUSE[lowers[at]]:
        # "Those accused of stealing it were freed": the charge ends where the sentence's own verb stands.
        end = _comma_or_end(lowers, at + 1)
        end = next((place for place in range(at + 1, end) if lowers[place] in _OWN_VERBS), end)
        yield at + 1, end, Factuality.DENIED if verb in _ACQUIT else Factuality.ALLEGED


def _accusing(lowers: Sequence[str], at: int) -> str:
    """The "accuse" that stands before an "of" with whom it accuses between: "accused the firm of hiding it"; "" for none.

    Only a deed told behind it makes one: "accused the head of the firm" tells of no other.
    """
    behind = lowers[at + 1 : at + 2]
    if not behind or not behind[0].endswith("ing"):
        return ""
    between = range(at - 1, max(-1, at - _WHOM), -1)
    stop = next((place for place in between if lowers[place] in {",", ";", ":", "that"}), max(-1, at - _WHOM))
    return "accuse" if any(lemma(lowers[place]) == "accuse" for place in range(at - 1, stop, -1)) else ""


def _earlier_version(lowers: Sequence[str], at: int) -> Iterator[Run]:
    """Read "an earlier version of this article said ..."."""
    if lowers[at + 1 : at + 4] not in (["version", "of", "this"], ["version", "of", "the"]):
        return
    if at + 4 < len(lowers) and lowers[at + 4] in _TEXTS and FALSELY.isdisjoint(lowers[at + 5 : at + 9]):
        yield max(0, at - 1), clause_end(lowers, at + 5), Factuality.FALSE


def _denied_deed(lowers: Sequence[str], at: int) -> Iterator[Run]:
    """Read "denied killing ..." and "denies having sold ..."."""
    first = at + 1 if lowers[at] == "denied" else at
    if first < len(lowers) and lowers[first].endswith("ing") and len(lowers[first]) > 4:
        yield first, clause_end(lowers, first), Factuality.DENIED


def _condition(lowers: Sequence[str], at: int) -> Iterator[Run]:
    """Read a clause of "if", "unless" and "whether"."""
    after = lowers[at + 1] if at + 1 < len(lowers) else ""
    before = lowers[at - 1] if at else ""
    if after in _NO_CONDITION or before in _NO_CONDITION_BEFORE:
        return
    asked = lowers[at] == "whether" or lemma(before) in _WANTING_TO_KNOW
    end = clause_end(lowers, at + 1) if asked else _comma_or_end(lowers, at + 1)
    yield at + 1, end, Factuality.ASKED if asked else Factuality.SUPPOSED


def _alleged(lowers: Sequence[str], at: int) -> Iterator[Run]:
    yield at + 1, _comma_or_end(lowers, at + 1), Factuality.ALLEGED


def _is_alleged(lowers: Sequence[str], at: int) -> Iterator[Run]:
    """Read "it is alleged that ..." and "is alleged to have ..."."""
    if at and lowers[at - 1] in _OWN_VERBS | {"been"} and lowers[at + 1 : at + 2] in (["that"], ["to"]):
        yield at + 2, _comma_or_end(lowers, at + 2), Factuality.ALLEGED


def _posted(lowers: Sequence[str], at: int) -> Iterator[Run]:
    """Read "a video seen by thousands says that ..." and "posts claim ...": nobody vouches for it.

    Who is named as having posted it does.
    """
    between = range(at - 1, max(-1, at - _SUBJECT), -1)
    post = next((place for place in between if lemma(lowers[place]) in _POSTS), None)
    if post is None or not _BREAKING.isdisjoint(lowers[post + 1 : at]) or lowers[post + 1] in _AUTHORING:
        return
    yield at + 1, clause_end(lowers, at + 1), Factuality.CLAIMED


def _supposed(lowers: Sequence[str], at: int) -> Iterator[Run]:
    """Read "may have broken" and "claims to have broken"."""
    if at and lowers[at - 1] in _MODALS:
        yield at + 1, _comma_or_end(lowers, at + 1), Factuality.SUPPOSED
    elif at > 1 and lowers[at - 1] == "to" and lemma(lowers[at - 2]) in _SEEMING:
        yield at + 1, _comma_or_end(lowers, at + 1), Factuality.ALLEGED


def _nearly(lowers: Sequence[str], at: int) -> Iterator[Run]:
    """Read "nearly burst", not "nearly 300"."""
    verb = lowers[at + 1] if at + 1 < len(lowers) else ""
    known = lemma(verb) in COMMON_VERBS or verb in UNCHANGED_PAST or verb.endswith("ed")
    if verb.isalpha() and known and not verb.endswith(("s", "ing")):
        yield at + 1, _comma_or_end(lowers, at + 1), Factuality.SUPPOSED


_READERS: Mapping[str, Callable[[Sequence[str], int], Iterator[Run]]] = {
    "that": _content,
    "have": _supposed,
    **dict.fromkeys(_NEARLY, _nearly),
    **dict.fromkeys(_POSTING, _posted),
    **dict.fromkeys(_NOT, _unsaid),
    **dict.fromkeys(_AT_FIRST, _at_first),
    "alleged": _is_alleged,
    **dict.fromkeys(_ALLEGEDLY, _alleged),
    **dict.fromkeys(_ACCUSE, _accused),
    **dict.fromkeys(_VERSIONS, _earlier_version),
    **dict.fromkeys(["if", "unless", "whether"], _condition),
}
