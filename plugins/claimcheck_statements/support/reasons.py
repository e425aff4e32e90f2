"""A judgement of support in words: how much of the statement stands where, and what agrees."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from claimcheck.model import Span
from claimcheck_statements.support.comparison import Comparison
from claimcheck_statements.support.features import neighbours
from claimcheck_statements.support.instead import instead
from claimcheck_statements.support.judgement import Judgement
from claimcheck_statements.support.otherwise import told_otherwise
from claimcheck_statements.support.readings import Word
from claimcheck_statements.support.ties import WEIGHTY, scattered

__all__ = ["decisive", "reason", "shown", "where"]

_SHOWN = 3
_JOINTS = frozenset([":", "-", "–", "/"])
# How sure a statement is at most that says something of which the source has no word.
_ADDED = 0.7
# Verbs that only carry the noun beside them: "expressed support", "received a sentence".
_CARRYING = frozenset(
    [
        "carry",
        "conduct",
        "deliver",
        "draw",
        "enjoy",
        "experience",
        "express",
        "feature",
        "hold",
        "issue",
        "offer",
        "pay",
        "perform",
        "pose",
        "provide",
        "raise",
        "receive",
        "suffer",
        "sustain",
        "undergo",
        "undertake",
        "voice",
    ]
)
# So many tokens lie at most from one word of a phrase to the next: "our children and our grandchildren".
_BESIDE = 3
# A second sentence is named when it adds so much of the statement's weight.
_ADDS = 0.08


def decisive(comparison: Comparison) -> tuple[int, ...]:
    """The sentences that bear the statement out: the best, and another that adds much to it."""
    best, second = comparison.best, comparison.second
    row, other = comparison.matches[best], comparison.matches[second]
    weight = sum(word.weight for word in comparison.claim.words)
    gain = sum(
        word.weight * max(0.0, two.quality - one.quality)
        for word, one, two in zip(comparison.claim.words, row, other, strict=True)
    )
    return tuple(sorted((best, second))) if gain > _ADDS * weight else (best,)


def where(comparison: Comparison) -> Span:
    """The words of the source that decide: the best sentence, with the one right beside it where that adds to it."""
    span = comparison.sentences[comparison.best].span
    if len(decisive(comparison)) > 1:
        other = comparison.sentences[comparison.second].span
        first, last = sorted((span, other), key=lambda each: each.start)
        if first.document == last.document and not span.document.text[first.end : last.start].strip():
            return first.to(first.start, last.end)
    return span


def _quoted(words: Sequence[str]) -> str:
    return ", ".join(f"'{word}'" for word in words)


def _told(words: Iterable[Word], claim: Span) -> list[str]:
    """Words as written, each once and in the statement's order; what one sign joins as one: "06:00", "31-24"."""
    runs: list[tuple[int, int]] = []
    text = claim.document.text
    for word in sorted(words, key=lambda word: word.start):
        if runs and text[runs[-1][1] : word.start] in _JOINTS:
            runs[-1] = (runs[-1][0], word.end)
        else:
            runs.append((word.start, word.end))
    return list(dict.fromkeys(text[start:end] for start, end in runs))


def _weighty(comparison: Comparison) -> tuple[list[Word], list[Word]]:
    """The words of the statement that tell something, and those of them that stand in the decisive sentences."""
    words = comparison.claim.words
    which = decisive(comparison)
    found = comparison.best_two if len(which) > 1 else [one.quality for one in comparison.matches[which[0]]]
    telling = [(word, one) for word, one in zip(words, found, strict=True) if word.weight >= WEIGHTY]
    if not telling:
        telling = list(zip(words, found, strict=True))
    return [word for word, _ in telling], [word for word, one in telling if one]


def shown(judgement: Judgement) -> float:
    """The share of the statement's telling words that the reason can show in the source, 0 to 1.

    Where the words that are in no sentence say something by themselves, or another word stands in the place of one, or
    the source has a number or a person of the statement as something else's, or where nothing ties the words together,
    it is at most `_ADDED`.
    """
    comparison = judgement.comparison
    words, held = _weighty(comparison)
    share = len(held) / len(words) if words else 0.0
    loose = _adds(_missing(comparison)) or _changed(comparison) or _scattered(comparison)
    return min(share, _ADDED) if loose else share


def _scattered(comparison: Comparison) -> str:
    """Why the words that the reason names need not be told together; "" where they are."""
    return scattered(comparison, two=len(decisive(comparison)) > 1)


def _changed(comparison: Comparison) -> tuple[str, str] | None:
    """What the statement has, and what the source has instead or of something else; None for nothing."""
    return instead(comparison) or told_otherwise(comparison)


def _missing(comparison: Comparison) -> list[Word]:
    """The telling words of the statement that stand in no sentence of the source, in the statement's order."""
    return [
        word
        for word, anywhere in zip(comparison.claim.words, comparison.anywhere, strict=True)
        if not anywhere and word.weight >= WEIGHTY
    ]


def _adds(missing: Sequence[Word]) -> bool:
    """Whether missing words say something by themselves: a name, a deed, or two words side by side."""
    deeds = [word for word in missing if word.sort == "verb" and word.base not in _CARRYING]
    return (
        bool(deeds)
        or any(word.sort == "name" for word in missing)
        or any(second.at - first.at <= _BESIDE for first, second in pairwise(missing))
    )


def reason(judgement: Judgement) -> str:
    """One line: how many content words stand in which sentences, the rarest among them, figures, what is missing."""
    comparison = judgement.comparison
    which = decisive(comparison)
    weighty, held = _weighty(comparison)
    place = (
        "one sentence of the source"
        if len(which) == 1
        else f"two sentences of the source{_other_place(comparison)}"
    )
    if len(weighty) == 1:
        text = f"its one content word stands in {place}"
    else:
        count = "all" if len(held) == len(weighty) else f"{len(held)} of"
        text = f"{count} its {len(weighty)} content words stand in {place}"
    figures = [word for word in held if word.sort in {"number", "time"}]
    rest = {word.text: word for word in sorted(held, key=lambda word: word.weight) if word not in figures}
    if rest:
        named = _told(list(reversed(rest.values()))[:_SHOWN], comparison.claim.span)
        # Where all are named, they are no few among others.
        text += ": " if len(rest) <= _SHOWN and not figures else ", among them "
        text += _quoted(named)
    told = _told(figures, comparison.claim.span)
    if told:
        text += f"; {_quoted(told[:_SHOWN])} agree" + ("s" if len(told) == 1 else "")
    missing = _missing(comparison)
    if missing:
        text += f"; not in {'it' if len(which) == 1 else 'them'}: {_quoted([word.text for word in missing[:_SHOWN]])}"
    changed = _changed(comparison)
    if changed:
        text += f"; it has '{changed[1]}' where the text has '{changed[0]}'"
    against = [doubt.reason for doubt in judgement.doubts]
    if scattered_words := _scattered(comparison):
        against.append(scattered_words)
    if min(judgement.confidence, shown(judgement)) < _SURE and not (against or missing or changed):
        against.append(_looseness(judgement))
    return "; but ".join((text, *against))


# How sure a judgement is of which nobody asks what speaks against it.
_SURE = 0.8
_EXACT = 0.75
_SIDE_BY_SIDE = 0.5
_MUCH_ELSE = 1.5
"""A sentence with so many times the words that it shares with a statement tells of other things too."""


def _other_place(comparison: Comparison) -> str:
    """Where the second of two sentences stands, where it is not shown beside the best."""
    shown_too = where(comparison)
    other = comparison.sentences[comparison.second].span
    if shown_too.document == other.document and shown_too.contains(other):
        return ""
    return f" (the other one: {other.where})"


def _looseness(judgement: Judgement) -> str:
    """Why a statement whose words all stand in the source may be no statement of it."""
    comparison = judgement.comparison
    words, held = _weighty(comparison)
    if len(held) < len(words):
        return "the rest stands elsewhere in the source"
    row = comparison.matches[comparison.best]
    if len(decisive(comparison)) > 1:
        return "no sentence has them all"
    exact = sum(one.quality == 1.0 for one in row) / len(row)
    if exact < _EXACT:
        return "some of them in other words"
    if neighbours(comparison) < _SIDE_BY_SIDE:
        return "they stand there in another order, or far from each other"
    matched = {one.at for one in row if one.quality}
    if len(held) <= _SHOWN or len(comparison.sentences[comparison.best].words) < _MUCH_ELSE * len(matched):
        return "they are too few to tell much"
    return "the sentence tells much else beside them"
