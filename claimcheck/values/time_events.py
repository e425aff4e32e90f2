"""The words of what a time dates, for a person: its clause without the time, with whom it tells of."""

from collections.abc import Sequence

from claimcheck.model import Span
from claimcheck.text import Token, tokens
from claimcheck.values.nouns import is_people
from claimcheck.values.time_clauses import TIME_PREPOSITIONS, Clause, is_verb
from claimcheck.values.time_words import ABOUT
from claimcheck.values.verb_words import AUXILIARIES

__all__ = ["event_words", "led_by"]

_BESIDE_TIME = frozenset(["early", "late", "shortly", "just", "soon"])
_DATING = frozenset(["dates", "dated", "dating", "back"])
_OPENING = frozenset(["but", "and", "then", "so", "yet"])
_NEAR = frozenset(["last", "this", "next", "past"])
_LEADING = frozenset(["a", "an", "or", "and"])
_FOLLOWING = frozenset(["or", "and"])
_AROUND = " ,;:.-–—\"'`“”‘’"
_RELATIVES = frozenset(["who", "which", "that"])
_JOINING = frozenset(["and", "but", "or", "to"])
_HARD = frozenset(';:()[]–—…|"“”«»,')
_LONGEST = 8
"""Words of whom a clause tells that stand before it."""


def event_words(clause: Span, time: Span, subject: Span | None) -> str:
    """The words of a clause without its time and the preposition before that, on one line, its subject before them."""
    words = _without_the_time(clause, time)
    first, _, rest = words.partition(" ")
    words = rest if first.lower() in _OPENING and rest else words  # "and the first was seen"
    return f"{' '.join(subject.text.split())} {words}".strip(_AROUND) if subject is not None else words


def _without_the_time(clause: Span, time: Span) -> str:
    text = clause.document.text
    if clause.start >= time.end:
        return " ".join(clause.text.split()).strip(_AROUND)
    before = text[clause.start : time.start].split()
    after = text[time.end : clause.end].split()
    bound = (before and before[-1].lower() in _LEADING) or (after and after[0].lower() in _FOLLOWING)
    of_place = bool(after) and after[0][:1].isupper() and time.text.endswith(("century", "s"))
    if bound or of_place or text[time.end : time.end + 1] in {"'", "’"}:
        # "A late 2009 release", "in May or June", "Sunday's win", "in 1740s Selt": without the time no phrase is left.
        return " ".join(text[clause.start : clause.end].split()).strip(_AROUND)
    before = _without_its_preposition(before)
    if after and after[0] == ",":
        after = after[1:]
        if before and after and before[-1].endswith(","):
            before[-1] = before[-1][:-1]  # "The bank's worst loss, in 1913, ruined it"
        elif before and after:
            before[-1] += ","  # "In reply to the motion on Friday, the judge said"
    words = " ".join([*before, *after])
    return words.strip(_AROUND).replace(" ,", ",")


def _without_its_preposition(before: list[str]) -> list[str]:
    """The words before a time without those that only lead to it, and without a "But" that they alone had behind them."""
    lowers = [word.lower() for word in before]
    end = len(lowers)
    if lowers[-2:] == ["prior", "to"]:
        end -= 2
    for leading in (ABOUT, _NEAR):
        end -= end > 0 and lowers[end - 1] in leading
    dated = end > 1 and lowers[end - 1] == "to" and lowers[end - 2] in _DATING  # "The mill dates to 1935"
    end -= end > 0 and (lowers[end - 1] in TIME_PREPOSITIONS or dated)
    end -= end > 1 and lowers[end - 1] in _BESIDE_TIME  # "shook the coast early on Sunday"
    return [] if end == 1 and lowers[0] in _OPENING else before[:end]


def led_by(sentence: Span, clause: Clause) -> Span | None:
    """Whom a clause tells of that a relative or a comma parts from it: "the man who killed four was sentenced"; None for nobody."""
    words = tokens(sentence)
    if not clause.first:
        return None
    before = words[clause.first - 1].lower
    if before in _RELATIVES and _has_two_verbs(words, clause):
        start = _phrase_start(words, clause.first - 1)
        return sentence.to(words[start].start, words[clause.first - 1].end) if start is not None else None
    if before == "," and _opens_with_its_verb(words, clause):
        end = clause.first - 1
        if (doer := _first_doer(words, clause)) is not None:
            return sentence.to(words[0].start, words[doer - 1].end)
        if end > 1 and words[end - 1].text.isdigit() and words[end - 2].text == ",":
            end -= 2  # "Brandt, 61, said"
        start = _phrase_start(words, end)
        if start is not None and _is_wider_place(words, start, end):
            start = _phrase_start(words, start - 1)
        return sentence.to(words[start].start, words[end - 1].end) if start is not None else None
    return None


def _first_doer(words: Sequence[Token], clause: Clause) -> int | None:
    """The end of the subject of a sentence that lists its deeds: "Brandt went to Selt, [left in 1924] and became"."""
    lowers = tuple(word.lower for word in words)
    listed = any(
        lowers[at] == "and" and is_verb(lowers, at + 1) for at in range(clause.head, len(lowers) - 1)
    )
    end = clause.first - 1
    if (
        not listed
        or "," in lowers[:end]
        or not _HARD.isdisjoint(lowers[:end])
        or not _RELATIVES.isdisjoint(lowers[:end])
    ):
        return None
    verb = next((at for at in range(end) if is_verb(lowers, at) or lowers[at] in AUXILIARIES), 0)
    return verb if 0 < verb <= _LONGEST and lowers[0] not in TIME_PREPOSITIONS else None


def _is_wider_place(words: Sequence[Token], start: int, end: int) -> bool:
    """Whether a name behind a comma says where the place before it lies: "police in Palermo, [Sicily], said"."""
    if start < _NAMED_PLACE or words[start - 1].text != ",":
        return False
    capital = all(word.text[0].isupper() for word in words[start:end]) and words[start - 2].text[0].isupper()
    at = start - 2
    while at > 0 and words[at].text[0].isupper():
        at -= 1
    return capital and words[at].lower in _AT_PLACES


_NAMED_PLACE = 3
_AT_PLACES = frozenset(["in", "at", "near", "of", "from", "outside"])


def _opens_with_its_verb(words: Sequence[Token], clause: Clause) -> bool:
    return all(
        word.lower in AUXILIARIES or word.lower.endswith("ly") for word in words[clause.first : clause.head]
    )


def _has_two_verbs(words: Sequence[Token], clause: Clause) -> bool:
    """Whether a clause behind "who" has a verb of its own before that of the sentence: "killed four was sentenced"."""
    lowers = tuple(word.lower for word in words)
    first = clause.head
    while first > clause.first and (lowers[first - 1] in AUXILIARIES or lowers[first - 1].endswith("ly")):
        first -= 1
    if first <= clause.first or lowers[first - 1] in _JOINING:
        return False
    return any(is_verb(lowers, at) or lowers[at] in AUXILIARIES for at in range(clause.first, first))


def _phrase_start(words: Sequence[Token], end: int) -> int | None:
    """Where the noun phrase before a token begins, its comma passed over: at an article, a name or people; None where none does."""
    end -= end > 0 and words[end - 1].text == ","
    lowers = tuple(word.lower for word in words)
    start = end
    while start > max(0, end - _LONGEST) and not (
        lowers[start - 1] in _HARD or lowers[start - 1] in AUXILIARIES or is_verb(lowers, start - 1)
    ):
        start -= 1
    while start < end and not (
        lowers[start] in _ARTICLES or is_people(lowers[start]) or words[start].text[0].isupper()
    ):
        start += 1
    return start if start < end else None


_ARTICLES = frozenset(["the", "a", "an", "his", "her", "its", "their"])
