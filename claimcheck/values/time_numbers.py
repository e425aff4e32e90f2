"""The number before a unit of time: "three", "2 1/2", "two and a half", "a couple of", "several"."""

# ruff: noqa: SIM905 - a table of words reads best as text
# ruff: noqa: C901, PLR0912 - a number in words is a list of cases

from claimcheck.values.time_sentence import DASHES, Sentence, integer
from claimcheck.values.time_words import CARDINALS, TENS

__all__ = ["number_back"]

_BETWEEN_NUMBER_AND_UNIT = frozenset(
    "more additional consecutive straight full whole long trading business working calendar further "
    "last past previous next coming upcoming following subsequent successive".split()
)


_ADJECTIVE_ENDINGS = ("y", "ing", "ous", "ful", "less", "ent", "ive", "ible", "able")


def _describes(s: Sentence, at: int) -> bool:
    """Whether one adjective stands between a number in words and its unit: "two bloody weeks"."""
    word, before = s.word(at), s.word(at - 1)
    counts = CARDINALS.get(before, 0) > 1 or before in TENS or before in {"several", "few", "many"}
    return (
        counts
        and len(word) > 4
        and word.endswith(_ADJECTIVE_ENDINGS)
        and word not in TENS
        and s.word(at + 1).endswith("s")
    )


def number_back(s: Sentence, at: int) -> tuple[float | None, int] | None:
    """The number whose last token stands before `at`, with its first token; None as number means "some"."""
    back = at - 1
    if back < s.floor:
        return None
    if (s.word(back) in _BETWEEN_NUMBER_AND_UNIT and back - 1 >= s.floor) or (
        _describes(s, back) and back - 1 >= s.floor
    ):
        back -= 1
        at -= 1
    word = s.word(back)
    fraction = _fraction_back(s, back)
    if fraction:
        return fraction
    if word[:1].isdigit() and word.replace(",", "").replace(".", "", 1).isdigit():
        value = float(word.replace(",", ""))
        if s.word(back - 1) in {"$", "£", "€"}:
            return None
        return value, back
    if word in {"few", "several", "couple", "many", "of"}:
        return _vague_back(s, back)
    total, scale, first = 0.0, 1.0, at
    while back >= max(s.floor, at - 8):
        word = s.word(back)
        if word in CARDINALS or word in TENS:
            total += scale * (CARDINALS[word] if word in CARDINALS else TENS[word])
        elif word in {"hundred", "thousand", "million"}:
            scale = (
                100.0
                if word == "hundred" and scale == 1
                else scale * {"hundred": 100, "thousand": 1000, "million": 1e6}[word]
            )
            if s.word(back - 1) in {"a", "one"}:
                total, first, back = total + scale, back - 1, back - 1
                break
        elif (word in DASHES and first < at and s.word(back - 1) in TENS) or (
            word == "and" and first < at and s.word(back - 1) in {"hundred", "thousand"}
        ):
            back -= 1
            continue
        elif word in {"a", "an"} and first == at:
            return 1.0, back
        elif word == "dozen" and first == at:
            return 12.0, back - 1 if s.word(back - 1) in {"a", "one"} else back
        else:
            break
        first = back
        back -= 1
    return (total, first) if first < at and total else None


def _vague_back(s: Sentence, back: int) -> tuple[float | None, int] | None:
    """As in "a few", "several", "a couple of" before `back + 1`."""
    word = s.word(back)
    value: float | None = None
    if word == "of":
        if s.word(back - 1) not in {"couple", "dozens", "hundreds", "number", "thousands"}:
            return None
        value = 2.0 if s.word(back - 1) == "couple" else None
        back -= 1
    elif word == "couple":
        value = 2.0
    if s.word(back - 1) in {"a", "the"} and s.word(back) in {"few", "couple", "number"}:
        return value, back - (s.word(back - 1) == "a")
    return value, back


_GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def _fraction_back(s: Sentence, back: int) -> tuple[float, int] | None:
    """As in "2 1/2", "2½", "two and a half", "half a", "half" before `back + 1`."""
    word = s.word(back)
    if word in _GLYPHS or (s.word(back - 1) == "/" and s.joined(back) and s.joined(back - 1)):
        at = back if word in _GLYPHS else back - 2
        over, under = integer(s.word(at), 2), integer(word, 2)
        if word not in _GLYPHS and not (over and under and over < under and at >= s.floor):
            return None
        part = _GLYPHS.get(word) or (over or 0) / (under or 1)
        before = at - 2 if s.word(at - 1) in DASHES and s.joined(at - 1) and s.joined(at) else at - 1
        whole = integer(s.word(before), 3) if before >= s.floor else None
        return (part, at) if whole is None else (whole + part, before)
    if word in {"a", "an"} and s.word(back - 1) == "half" and back - 1 >= s.floor:
        return 0.5, back - 1
    if word != "half":
        return None
    if s.word(back - 1) == "a" and s.word(back - 2) == "and" and back - 3 >= s.floor:
        whole_word = s.word(back - 3)
        value = integer(whole_word, 3)
        value = CARDINALS.get(whole_word) if value is None else value
        return (value + 0.5, back - 3) if value is not None else None
    return 0.5, back
