"""Words in quotation marks: which marks open, which close, which are apostrophes.

Curly, straight, single and guillemet marks, `` and '', quotes within quotes,
and quotes that run over paragraphs (each paragraph opens anew, only the last one closes).
One pass over the marks of a paragraph, so the time is linear.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

import re
from functools import lru_cache
from typing import NamedTuple

from claimcheck.model import Document, Span
from claimcheck.text import paragraphs

__all__ = ["Quoted", "is_title", "quoted", "titles"]


class Quoted(NamedTuple):
    """Words between quotation marks; offsets in the document."""

    start: int
    """The first character of the words."""
    end: int
    """One past the last character of the words."""
    opening: int
    """Where the opening mark stands."""
    closing: int
    """One past the closing mark, or the end of the paragraph where there is none."""
    continues: bool = False
    """Whether the words go on from the quote that the paragraph before left open."""


class _Mark(NamedTuple):
    start: int
    end: int
    sign: str


_new = tuple.__new__

# A doubled sign is one mark. With a set of signs at its head the pattern runs from mark to mark.
_MARKS = re.compile(r"[\"“”„‟«»‘’'`](?:(?<=`)`|(?<=')')?")
# Words that begin with an apostrophe, so that it opens nothing.
_ELIDED = frozenset("tis twas twere em til till cause bout round n neath cos kay er im".split())
_SAID = "(?:said|says|added|told|asked|wrote|noted|explained)"
# "She said", "team president Billy King said", "said a farmer", "said 76-year-old Constantin".
_CUE = re.compile(
    rf" ?(?:(?:he|she|they|(?:[a-z]+ ){{0,3}}[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?) {_SAID}\b"
    rf"|{_SAID} (?:he\b|she\b|they\b|the\b|an?\b|[A-Z0-9]))"
)
_RUNS_ON = 8  # paragraphs after the first that a quote fills with no mark of its own
_CLOSES = frozenset(("”", "»"))
_SINGLE = frozenset("‘’'`")


def _elided(text: str, at: int) -> bool:
    """Whether an apostrophe at an offset stands for letters left out: "'em", "'90s"."""
    word = text[at + 1 : at + 8].lower()
    if word[:2].isdigit():
        return True
    letters = word[: next((i for i, sign in enumerate(word) if not sign.isalpha()), len(word))]
    return letters in _ELIDED


def _before(text: str, at: int) -> str:
    return text[at - 1] if at else " "


def _after(text: str, at: int) -> str:
    return text[at] if at < len(text) else " "


def _is_cue_after(text: str, mark: _Mark) -> bool:
    """Whether a mark set off by spaces stands between a comma and "she said"."""
    set_off = _before(text, mark.start) == " " and text[mark.start - 2 : mark.start - 1] in {",", "?", "!"}
    return set_off and _CUE.match(text, mark.end) is not None


def _can_open(text: str, mark: _Mark) -> bool:
    """Whether what stands around a mark lets it open a quote."""
    before, after = _before(text, mark.start), _after(text, mark.end)
    if _is_cue_after(text, mark):
        # A closing mark set off by a space: We shall go, "she said.
        return False
    return (not before.isalnum() and before not in ".,!?%") and not after.isspace()


def _can_close(text: str, mark: _Mark) -> bool:
    """Whether what stands around a mark lets it close a quote."""
    before, after = _before(text, mark.start), _after(text, mark.end)
    if _is_cue_after(text, mark):
        return True
    return not after.isalnum() and (not before.isspace() or after.isspace())


def _pointing_out(text: str, marks: list[_Mark]) -> list[_Mark]:
    """The marks of a paragraph, its guillemets turned around where they point at the words, as in »we stay here«."""
    first = next((mark for mark in marks if mark.sign in _TURNED), None)
    if first is None or first.sign != "»" or not _can_open(text, first):
        return marks
    return [mark._replace(sign=_TURNED.get(mark.sign, mark.sign)) for mark in marks]


_TURNED = {"»": "«", "«": "»"}


def _doubles(text: str, marks: list[_Mark]) -> tuple[list[Quoted], _Mark | None]:
    """The quotes in double marks or guillemets, and the mark that is left open at the end."""
    found: list[Quoted] = []
    depth = 0
    first: _Mark | None = None
    for mark in _pointing_out(text, marks):
        sign = mark.sign
        if sign == '"':
            opens = not depth and _can_open(text, mark)
            closes = bool(depth)
        elif sign == "“":
            # German quotes open low and close with this sign.
            # A closing mark of the wrong sort: "we go.“ she said".
            wrong = not _can_open(text, mark) and _can_close(text, mark)
            closes = bool(depth and first and (wrong or first.sign in "„‟"))
            opens = not closes
        elif sign == "''":
            opens, closes = not depth and _can_open(text, mark), bool(depth)
        elif sign == "”" and not depth:
            # An opening mark of the wrong sort, as editors set it after a line break.
            opens, closes = _before(text, mark.start).isspace() and _after(text, mark.end).isalpha(), False
        else:
            opens, closes = sign in {"„", "‟", "«", "``"}, sign in {"”", "»"} and bool(depth)
        if opens and depth and first and sign == first.sign == "``" and _is_cue_after(text, mark):
            # A closing mark of the wrong sort: "we go, `` she said".
            opens, closes = False, True
        if opens:
            first = first if depth else mark
            depth += 1
        elif closes and first is not None:
            depth = depth - 1 if sign in {"”", "»", "“"} and first.sign not in {'"', "''"} else 0
            if not depth:
                found.append(Quoted(first.end, mark.start, first.start, mark.end))
                first = None
    return found, first if depth else None


def _flat(marks: list[_Mark]) -> tuple[list[Quoted], _Mark | None]:
    """Each closing mark paired with the last opening one, for a paragraph where a mark was forgotten."""
    found: list[Quoted] = []
    first: _Mark | None = None
    for mark in marks:
        if first is not None and mark.sign in {"”", "»", '"', "''"}:
            found.append(Quoted(first.end, mark.start, first.start, mark.end))
            first = None
        elif mark.sign in {"“", "„", "«", "``", '"'}:
            first = mark
    return found, first


# An apostrophe of a text whose words were set apart: "Lawrence’ s", "can’ t".
_SET_APART = re.compile(r"(?<=\w)[’'] (?:s|t|re|ve|ll|d|m)\b")


def _singles(text: str, marks: list[_Mark]) -> list[Quoted]:
    """The quotes in single marks, apostrophes told apart."""
    found: list[Quoted] = []
    first: _Mark | None = None
    marks = [mark for mark in marks if not _SET_APART.match(text, mark.start)]
    for index, mark in enumerate(marks):
        if first is None:
            opens = mark.sign in {"‘", "`", "'"} and _can_open(text, mark)
            if opens and not _elided(text, mark.start):
                first = mark
            continue
        if mark.sign in {"‘", "`"} or not _can_close(text, mark):
            continue
        # "the ministers' plan": an apostrophe, if another mark closes the quote later.
        if _before(text, mark.start) == "s" and _after(text, mark.end) == " ":
            following = marks[index + 1] if index + 1 < len(marks) else None
            if following and following.sign not in {"‘", "`"} and _can_close(text, following):
                continue
        found.append(Quoted(first.end, mark.start, first.start, mark.end))
        first = None
    return found


def _closed_by(text: str, following: list[list[_Mark]]) -> int:
    """In which of the next paragraphs a quote left open is closed with no new opening; -1 when in none."""
    for number, marks in enumerate(following):
        outer = next((mark for mark in marks if mark.sign not in _SINGLE), None)
        if outer is None:
            continue
        closes = outer.sign in _CLOSES or (outer.sign in {'"', "''"} and not _can_open(text, outer))
        return number if closes and _can_close(text, outer) else -1
    return -1


def _marked(text: str, blocks: tuple[Span, ...]) -> list[list[_Mark]]:
    """The marks of each paragraph."""
    every = [_new(_Mark, (*found.span(), found[0])) for found in _MARKS.finditer(text)]
    marked = []
    at = 0
    for block in blocks:
        while at < len(every) and every[at].start < block.start:
            at += 1
        first = at
        while at < len(every) and every[at].start < block.end:
            at += 1
        marked.append(every[first:at])
    return marked


def is_title(text: str) -> bool:
    """Whether quoted words look like the title of a work: "The Old Man and the Sea"."""
    words = [word for word in text.split() if word[0].isalpha()]
    if not 1 < len(words) <= _LONGEST_TITLE or text[-1] in ".!?":
        return False
    capitals = sum(word[0].isupper() for word in words)
    return words[0][0].isupper() and words[-1][0].isupper() and capitals >= 0.6 * len(words)


_LONGEST_TITLE = 8


@lru_cache(maxsize=128)
def titles(document: Document) -> tuple[Span, ...]:
    """The quoted words in a document that look like titles of works, in reading order."""
    spans = [Span(document, quote.start, quote.end) for quote in quoted(document)]
    return tuple([span for span in spans if is_title(span.text.strip().rstrip(",."))])


@lru_cache(maxsize=128)
def quoted(document: Document) -> tuple[Quoted, ...]:
    """Every outermost stretch of quoted words in a document, in reading order."""
    text = document.text
    found: list[Quoted] = []
    blocks = paragraphs(document)
    marked = _marked(text, blocks)
    again = ""  # the sign with which the next paragraph opens the same quote anew
    running = 0  # paragraphs that a quote left open still fills, the last one closing it
    for number, block in enumerate(blocks):
        marks = marked[number]
        if not marks and not running:
            again = ""
            continue
        regions: list[Quoted] = []
        if running:
            running -= 1
            outer = next((mark for mark in marks if mark.sign not in _SINGLE), None)
            if running or outer is None:
                found.append(Quoted(block.start, block.end, block.start, block.end, continues=True))
                continue
            regions.append(Quoted(block.start, outer.start, block.start, outer.end, continues=True))
            marks = [mark for mark in marks if mark.start > outer.start]
        outers = [mark for mark in marks if mark.sign not in _SINGLE]
        doubles, rest = _doubles(text, outers) if outers else ([], None)
        continues = bool(again) and bool(marks) and marks[0].sign == again and marks[0].start == block.start
        again = ""
        if rest is not None:
            following = blocks[number + 1].start if number + 1 < len(blocks) else -1
            running = _closed_by(text, marked[number + 1 : number + 1 + _RUNS_ON]) + 1
            if following >= 0 and text.startswith(rest.sign, following):
                again, running = rest.sign, 0
            elif not running:
                doubles, rest = _flat(outers)
        # A last mark that nobody closed: the words end with the paragraph that they began.
        if rest is not None and (again or running or rest.start == block.start):
            doubles.append(Quoted(rest.end, block.end, rest.start, block.end))
        doubles = _with_singles(text, marks, doubles)
        if continues and doubles:
            doubles[0] = doubles[0]._replace(continues=True)
        found += regions + [region for region in doubles if region.start <= region.end]
    return tuple(found)


def _with_singles(text: str, marks: list[_Mark], doubles: list[Quoted]) -> list[Quoted]:
    """The quotes of a paragraph in double marks, with those in single marks that stand in none of them."""
    inner = [mark for mark in marks if mark.sign in _SINGLE]
    return _merge(doubles, _singles(text, _outside(inner, doubles))) if inner else doubles


def _outside(marks: list[_Mark], quotes: list[Quoted]) -> list[_Mark]:
    """The marks that do not stand within the quotes; both in reading order."""
    kept: list[_Mark] = []
    at = 0
    for mark in marks:
        while at < len(quotes) and quotes[at].closing <= mark.start:
            at += 1
        if at == len(quotes) or mark.start < quotes[at].opening:
            kept.append(mark)
    return kept


def _merge(doubles: list[Quoted], singles: list[Quoted]) -> list[Quoted]:
    """Both sorts in reading order, those inside another left out."""
    merged: list[Quoted] = []
    for quote in sorted(doubles + singles):
        if not merged or quote.opening >= merged[-1].closing:
            merged.append(quote)
    return merged
