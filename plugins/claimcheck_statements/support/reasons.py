"""A judgement of support in words: how much of the statement stands where, and what agrees."""

from collections.abc import Iterable, Sequence

from claimcheck.model import Span
from claimcheck_statements.support.features import Comparison
from claimcheck_statements.support.judgement import Judgement
from claimcheck_statements.support.readings import Word

__all__ = ["decisive", "reason", "shown", "where"]

_SHOWN = 3
_WEIGHTY = 0.4
_JOINTS = frozenset([":", "-", "–", "/"])
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
    telling = [(word, one) for word, one in zip(words, found, strict=True) if word.weight >= _WEIGHTY]
    if not telling:
        telling = list(zip(words, found, strict=True))
    return [word for word, _ in telling], [word for word, one in telling if one]


def shown(judgement: Judgement) -> float:
    """The share of the statement's telling words that the reason can show in the source, 0 to 1."""
    words, held = _weighty(judgement.comparison)
    return len(held) / len(words) if words else 0.0


def reason(judgement: Judgement) -> str:
    """One line: how many content words stand in which sentences, the rarest among them, figures, what is missing."""
    comparison = judgement.comparison
    words = comparison.claim.words
    which = decisive(comparison)
    found = comparison.best_two if len(which) > 1 else [one.quality for one in comparison.matches[which[0]]]
    weighty, held = _weighty(comparison)
    place = "one sentence of the source" if len(which) == 1 else "two sentences of the source"
    count = "all" if len(held) == len(weighty) else f"{len(held)} of"
    text = f"{count} its {len(weighty)} content words stand in {place}"
    figures = [word for word in held if word.sort in {"number", "time"}]
    rest = {word.text: word for word in sorted(held, key=lambda word: word.weight) if word not in figures}
    if rest:
        named = _told(list(reversed(rest.values()))[:_SHOWN], comparison.claim.span)
        text += f", among them {_quoted(named)}"
    told = _told(figures, comparison.claim.span)
    if told:
        text += f"; {_quoted(told[:_SHOWN])} agree" + ("s" if len(told) == 1 else "")
    missing = [
        word
        for word, one, anywhere in zip(words, found, comparison.anywhere, strict=True)
        if not one and not anywhere and word.weight >= _WEIGHTY
    ]
    if missing:
        text += f"; not in it: {_quoted([word.text for word in missing[:_SHOWN]])}"
    return text
