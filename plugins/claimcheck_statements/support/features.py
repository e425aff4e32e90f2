"""What can be measured of a statement beside its evidence by words alone, each measure with a plain meaning."""

from collections.abc import Sequence
from itertools import pairwise
from math import log

from rapidfuzz.distance import LCSseq

from claimcheck_statements.support.comparison import Comparison
from claimcheck_statements.support.figures import FIGURES, amounts_of, lacking
from claimcheck_statements.support.readings import Reading, Word

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = ["displaced", "measure", "neighbours"]

_NEAR = 4
_WEIGHTY = 0.4
# A verb that says more than "is" or "said".
_TELLING = 0.2


def _share(words: Sequence[Word], found: Sequence[float]) -> float:
    """The share of the weight of words that is found; 1 where there are none."""
    total = sum(word.weight for word in words)
    return sum(word.weight * one for word, one in zip(words, found, strict=True)) / total if total else 1.0


def _mean(found: Sequence[float]) -> float:
    return sum(found) / len(found) if found else 1.0


def _rarest(words: Sequence[Word], found: Sequence[float]) -> float:
    return max((word.weight for word, one in zip(words, found, strict=True) if not one), default=0.0)


def _of_names(words: Sequence[Word], found: Sequence[float]) -> list[float]:
    return [one for word, one in zip(words, found, strict=True) if word.sort == "name"]


def _of_figures(words: Sequence[Word], found: Sequence[float]) -> list[float]:
    return [one for word, one in zip(words, found, strict=True) if word.sort in FIGURES]


def _order(comparison: Comparison) -> tuple[float, float]:
    """Of the words in the best sentence: how many neighbours stay neighbours, and how densely they stand."""
    row = comparison.matches[comparison.best]
    places = [
        one.at for word, one in zip(comparison.claim.words, row, strict=True) if word.weight >= _WEIGHTY
    ]
    found = {at for at in places if at >= 0}
    if not found:
        return 0.0, 0.0
    near = sum(
        first >= 0 and second >= 0 and 0 <= second - first <= _NEAR for first, second in pairwise(places)
    )
    return near / max(1, len(places) - 1), len(found) / (max(found) - min(found) + 1)


def neighbours(comparison: Comparison) -> float:
    """The share of the claim's neighbouring words that are neighbours in the best sentence, 0 to 1."""
    return _order(comparison)[0]


def _novelty(comparison: Comparison, size: int) -> float:
    """The share of the claim's runs of so many words that the evidence does not have."""
    lowers = comparison.claim.lowers
    mine = {lowers[at : at + size] for at in range(len(lowers) - size + 1)}
    if not mine:
        return 0.0
    left = set(mine)
    for sentence in comparison.sentences:
        theirs = sentence.lowers
        left.difference_update(theirs[at : at + size] for at in range(len(theirs) - size + 1))
    return len(left) / len(mine)


def _unmatched(comparison: Comparison, sorts: frozenset[str]) -> float:
    """How many words of some sorts the best sentence has beside those that the claim has too."""
    taken = {one.at for one in comparison.matches[comparison.best] if one.quality}
    words = comparison.sentences[comparison.best].words
    return float(sum(word.sort in sorts for at, word in enumerate(words) if at not in taken))


_DENYING = frozenset(
    """no not never nor without false fake hoax untrue misleading misleadingly debunk incorrect inaccurate wrong baseless
    unfounded unproven doctored satire deny myth fabricate manipulate contradict refute lie bogus conspiracy
    misinformation""".split()
)


def _denials(sentence: Reading) -> int:
    """How many words of a sentence deny something."""
    found = sum(lower in _DENYING or lower.endswith("n't") for lower in sentence.lowers)
    return found + sum(word.base in _DENYING and word.text.lower() != word.base for word in sentence.words)


def _answers_no(sentence: Reading) -> bool:
    """Whether a sentence answers the question before it with "no"."""
    if "? No" in sentence.span.text:
        return True
    before = sentence.span.document.text[max(0, sentence.span.start - 3) : sentence.span.start]
    return sentence.lowers[0] == "no" and before.rstrip().endswith("?")


def displaced(comparison: Comparison) -> bool:
    """Whether the best sentence has another name where the claim has one that it lacks, beside the same word."""
    words, row = comparison.claim.words, comparison.matches[comparison.best]
    theirs = comparison.sentences[comparison.best].words
    taken = {one.at for one in row if one.quality}

    def stranger(at: int) -> bool:
        return (
            0 <= at < len(theirs)
            and at not in taken
            and theirs[at].text[0].isupper()
            and theirs[at].sort != "time"
        )

    at = 0
    while at < len(words):
        end = at
        while end < len(words) and words[end].sort == "name" and words[end].at - words[at].at == end - at:
            end += 1
        if end > at and not any(row[name].quality for name in range(at, end)):
            before = row[at - 1].at if at and row[at - 1].quality else None
            after = row[end].at if end < len(words) and row[end].quality else None
            if (before is not None and stranger(before + 1)) or (after is not None and stranger(after - 1)):
                return True
        at = max(end, at + 1)
    return False


# Words that say of how many, how often or whether again: a claim that adds one says more.
_MEASURING = frozenset(
    """
    all every each most many some few several both half only first last never always no none nobody entire whole single
    alone just mainly mostly partly again already still yet former then
    """.split()
)
_LONGEST = 60


def _shares_a_run(ours: Sequence[str], theirs: Sequence[str], size: int) -> bool:
    """Whether some run of so many words is in both."""
    mine = {tuple(ours[at : at + size]) for at in range(len(ours) - size + 1)}
    return any(tuple(theirs[at : at + size]) in mine for at in range(len(theirs) - size + 1))


def _longest_run(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """How many words long the longest run is that both have: where one is, every shorter one is too."""
    low, high = 0, min(len(ours), len(theirs))
    while low < high:
        middle = (low + high + 1) // 2
        if _shares_a_run(ours, theirs, middle):
            low = middle
        else:
            high = middle - 1
    return low


def _gaps(comparison: Comparison) -> dict[str, float]:
    """Where the best sentence lacks something: before or after a word that it has, the verb, words that measure."""
    words, row = comparison.claim.words, comparison.matches[comparison.best]
    found = [bool(one.quality) for one in row]
    beside = [
        (at, at + 1)
        for at in range(len(words) - 1)
        if words[at + 1].at - words[at].at == 1 and found[at] != found[at + 1]
    ]
    verb = next(
        (at for at, word in enumerate(words) if word.sort == "verb" and word.weight >= _TELLING), None
    )
    told = {lower for at in (comparison.best, comparison.second) for lower in comparison.sentences[at].lowers}
    places = [one.at for one in row if one.quality]
    run = _longest_run(comparison.claim.lowers[:_LONGEST], comparison.sentences[comparison.best].lowers)
    return {
        "modifiers missing": float(
            sum(
                not found[one] and words[one].weight >= _WEIGHTY and words[one].sort == "word"
                for one, _ in beside
            )
        ),
        "heads missing": float(
            sum(not found[other] and words[other].weight >= _WEIGHTY for _, other in beside)
        ),
        "first verb missing": float(verb is not None and not found[verb]),
        "measuring words missing": float(len(_MEASURING.intersection(comparison.claim.lowers) - told)),
        "widest gap": float(max((abs(other - one) for one, other in pairwise(places)), default=0)),
        "verbatim run": run / max(1, len(comparison.claim.lowers)),
    }


_NAMES = frozenset(["name"])


def measure(comparison: Comparison) -> dict[str, float]:
    """The features of a comparison by name."""
    claim, words = comparison.claim, comparison.claim.words
    first = [one.quality for one in comparison.matches[comparison.best]]
    both, anywhere = comparison.best_two, comparison.anywhere
    best = comparison.sentences[comparison.best]
    ranked = sorted(comparison.coverage, reverse=True)
    near, density = _order(comparison)
    third = max(1, len(words) // 3)
    denials = [_denials(sentence) for sentence in comparison.sentences]
    return {
        "coverage": ranked[0],
        "coverage of two": _share(words, both),
        "coverage of all": _share(words, anywhere),
        "words": _mean(first),
        "words of two": _mean(both),
        "words of all": _mean(anywhere),
        "next sentence": ranked[1] if len(ranked) > 1 else 0.0,
        "exact": sum(one == 1.0 for one in both) / len(both),
        "rarest missing": _rarest(words, both),
        "rarest missing of all": _rarest(words, anywhere),
        "names": _mean(_of_names(words, first)),
        "names of all": _mean(_of_names(words, anywhere)),
        "names missing": float(sum(not one for one in _of_names(words, first))),
        "names missing of all": float(sum(not one for one in _of_names(words, anywhere))),
        "figures of all": _mean(_of_figures(words, anywhere)),
        "figures missing of all": float(lacking(comparison)),
        **amounts_of(comparison),
        "middle": _share(words[third:-third], first[third:-third]),
        "ending": _share(words[-third:], first[-third:]),
        "neighbours": near,
        "density": density,
        "same run": LCSseq.similarity(claim.lowers, best.lowers) / max(1, len(claim.lowers)),
        "new pairs": _novelty(comparison, 2),
        "new triples": _novelty(comparison, 3),
        **_gaps(comparison),
        "negation differs": float(claim.negations % 2 != best.negations % 2),
        "denials": sum(denials) / len(denials),
        "denies at all": float(any(denials)),
        "answers no": float(sum(_answers_no(sentence) for sentence in comparison.sentences)),
        "other names": _unmatched(comparison, _NAMES),
        "other figures": _unmatched(comparison, FIGURES),
        "full stop": float(claim.span.text.rstrip("\"'”’» ").endswith(".")),
        "claim words": float(len(words)),
        "claim names": float(len(claim.names)),
        "claim figures": float(sum(word.sort in FIGURES for word in words)),
        "rarity": sum(word.weight for word in words) / len(words),
        "sentence words": float(len(best.lowers)),
        "length against claim": log((1 + len(best.lowers)) / (1 + len(claim.lowers))),
        "evidence words": log(1 + sum(len(sentence.lowers) for sentence in comparison.sentences)),
        "evidence sentences": log(1 + len(comparison.sentences)),
    }
