"""What a text counts beside what a claim compares: "A won more awards than B", "most of the cars finished", "had more in 2002 than in 1930".

The numbers stand in the text, one with each thing compared; the claim only says which of them is the larger.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence

from attrs import frozen

from claimcheck.model import Mention
from claimcheck.text import Token, sentences
from claimcheck.values.amounts import Amount, find_amounts
from claimcheck.values.words import is_content, lemma
from claimcheck_statements.clash import Clash, written
from claimcheck_statements.entries.laid_over import same_verb
from claimcheck_statements.entries.telling import Telling
from claimcheck_statements.entries.tellings import tellings
from claimcheck_statements.moments import moments
from claimcheck_statements.views import View, view

__all__ = [
    "find_not_all",
    "find_other_comparison",
    "find_other_share",
    "find_other_trend",
    "find_turned_measure",
]

_MORE = frozenset(["more", "greater", "higher", "larger", "longer", "taller", "heavier", "older"])
_FEWER = frozenset(["fewer", "less", "lower", "smaller", "shorter", "lighter", "younger"])
_RISES = frozenset("grow rise increase expand gain climb double triple".split())
_FALLS = frozenset("fall shrink decline decrease drop dwindle halve lose".split())
_LEADING = frozenset(["in", "for", "on", "at", "to", "the", "a", "an", "did", "from", "than"])


@frozen
class _Compared:
    """What a claim compares: the words of the one and of the other side, and of what both are counted."""

    more: bool
    first: frozenset[str]
    second: frozenset[str]
    noun: str
    start: int
    end: int


def _words(found: Sequence[Token]) -> frozenset[str]:
    return frozenset(
        lemma(token.lower)
        for token in found
        if (is_content(token) or token.text[0].isupper()) and token.lower not in _LEADING
    )


def _compared(claim: View) -> _Compared | None:
    """What a claim compares: "A won more awards than B", "more people voted for A than B"; None for no comparison."""
    found = claim.tokens
    at = next((place for place, token in enumerate(found) if token.lower in _MORE | _FEWER), None)
    than = next((place for place, token in enumerate(found) if token.lower == "than"), None)
    if at is None or than is None or than < at or than + 1 >= len(found) or found[than + 1].text[0].isdigit():
        return None
    noun = lemma(found[at + 1].lower) if at + 1 < than and found[at + 1].text.isalpha() else ""
    second = _words(found[than + 1 :])
    before = found[:at] if at else found[at + 2 : than]
    told = tellings(claim)
    first = _words(told[0].subject) if at and told and told[0].subject else _words(before)
    if not first or not second or not noun:
        return None
    return _Compared(found[at].lower in _MORE, first - {noun}, second, noun, found[at].start, found[-1].end)


def find_other_comparison(claim: View, evidence: View) -> Clash | None:
    """The clash of a comparison with the two numbers that the text gives by the same verb."""
    mine = _compared(claim)
    told = tellings(claim)
    if mine is None or not told or not _of_one_story(claim, evidence) or moments(claim):
        return None
    sides: list[Mention[Amount] | None] = [None, None]
    where: list[View] = []
    for sentence in sentences(evidence.span.document):
        each = view(sentence)
        for theirs in tellings(each):
            if not any(one.base == theirs.base for one in told):
                continue
            for side, words in enumerate((mine.first, mine.second)):
                amount = _counted(each, theirs, words, mine.noun)
                if amount is not None and sides[side] is None:
                    sides[side] = amount
                    where.append(each)
    first, second = sides
    if first is None or second is None or first.span == second.span or evidence not in where:
        return None
    one, other = first.value.stated, second.value.stated
    if one is None or other is None or first.value.unit != second.value.unit or one == other:
        return None
    if (one > other) == mine.more:
        return None
    here = (mine.start, mine.end)
    spans = sorted((span for span in (first.span, second.span)), key=lambda span: span.start)
    inside = [span for span in spans if evidence.span.start <= span.start < evidence.span.end]
    message = f"the source counts '{first.span.text}' of the one and '{second.span.text}' of the other"
    return Clash(here, (inside[0].start, inside[0].end), message, 0.75)


def _counted(each: View, theirs: Telling, words: frozenset[str], noun: str) -> Mention[Amount] | None:
    """The number that a telling gives to what some words name: its subject, or what stands behind its verb."""
    subject = _words(theirs.subject)
    if not words <= subject and not words <= _words(theirs.tokens):
        return None
    amounts = [
        amount
        for amount in find_amounts(each.span)
        if each.tokens[theirs.start].start <= amount.span.start < each.tokens[theirs.end - 1].end
        or (theirs.subject and theirs.subject[0].start <= amount.span.start <= theirs.subject[-1].start)
    ]
    amounts = [
        amount
        for amount in amounts
        if not amount.value.unit
        and (amount.value.head == noun or (not amount.value.head and _is_object(theirs, amount)))
        and not moments(each)
        and _ends_with(each, amount)
    ]
    return amounts[0] if len(amounts) == 1 else None


def _ends_with(each: View, amount: Mention[Amount]) -> bool:
    """Whether a number ends what its clause says, and no place, time or part is told behind it."""
    behind = next((token for token in each.tokens if token.start >= amount.span.end), None)
    return behind is None or not behind.text[0].isalnum() or behind.lower in {"and", "but", "while"}


def _is_object(theirs: Telling, amount: Mention[Amount]) -> bool:
    """Whether a number without a noun stands right behind its verb: "Roth won five"."""
    between = [
        token.lower
        for token in theirs.view.tokens[theirs.verb + 1 : theirs.end]
        if token.end <= amount.span.start
    ]
    return all(word in {"only", "just", "about", "some", "over"} for word in between)


def find_other_trend(claim: View, evidence: View) -> Clash | None:
    """The clash of a growth or a fall with the earlier number that the text sets beside the later one: "14,500, down from 60,000"."""
    rises = _trend(claim)
    if rises is None or claim.negating:
        return None
    found = evidence.tokens
    for at, token in enumerate(found[:-2]):
        if (
            token.lower not in {"up", "down"}
            or found[at + 1].lower != "from"
            or not found[at + 2].text[0].isdigit()
        ):
            continue
        start = next((place for place in range(at - 1, -1, -1) if found[place].text in {";", ":"}), 0)
        known = _words([*found[start:at], *_opening(evidence)])
        named = _words(claim.tokens) - _words_of_trend(claim)
        days = {one.text for one in claim.tokens if one.text.isdigit() and len(one.text) == _YEAR}
        told = {one.text for one in found if one.text.isdigit()}
        if days <= told and named - days <= known and (token.lower == "up") != rises:
            here = (claim.span.start, claim.span.end)
            there = (token.start, found[min(at + 4, len(found) - 1)].end)
            message = f"the source says '{written(evidence, *there)}', which is the other way"
            return Clash(here, there, message, 0.75)
    return None


_YEAR = 4


def _opening(evidence: View) -> Sequence[Token]:
    """The words of what the text is on: the subject of its first sentence, and what is counted there."""
    first = view(sentences(evidence.span.document)[0])
    told = tellings(first)
    return told[0].subject if told else ()


def _words_of_trend(claim: View) -> frozenset[str]:
    return frozenset(
        lemma(token.lower)
        for token in claim.tokens
        if lemma(token.lower) in _RISES | _FALLS
        or token.lower in _MORE | _FEWER
        or token.lower in {"number", "than", "population", "membership", "year", "size", "since"}
        or token.text.isdigit()
    )


def _trend(claim: View) -> bool | None:
    """Whether a claim tells that a number rose (True) or fell (False) between two years; None where it tells neither."""
    years = [token for token in claim.tokens if token.text.isdigit() and len(token.text) == _YEAR]
    bases = {lemma(token.lower) for token in claim.tokens}
    if not years:
        return None
    if bases & _RISES or bases & _FALLS:
        return None if bases & _RISES and bases & _FALLS else bool(bases & _RISES)
    lowers = [token.lower for token in claim.tokens]
    if "than" not in lowers or len(years) < 2 or not {"more", "fewer", "less"} & set(lowers):
        return None
    more = "more" in lowers
    first, second = int(years[0].text), int(years[1].text)
    return more if first > second else not more


_HALF = 50.0
_SHARES = {
    ("most", "of"): (50.0, 100.0),
    ("half", "of"): (0.0, 100.0),
    ("majority", "of"): (50.0, 100.0),
}


def find_other_share(claim: View, evidence: View) -> Clash | None:
    """The clash of "most of the cars finished" with the counts "nine of the 21 cars finished"."""
    told = tellings(claim)
    if len(told) != 1 or claim.negating:
        return None
    lowers = [token.lower for token in told[0].subject]
    share = next((value for (one, two), value in _SHARES.items() if _follow(lowers, one, two)), None)
    if share is None or not _of_one_story(claim, evidence):
        return None
    low, high = share
    before = {"less", "fewer", "under"} & set(lowers[:2])
    over = {"more", "over"} & set(lowers[:2])
    if before:
        low, high = 0.0, 50.0
    elif over:
        low, high = 50.0, 100.0
    noun = next((lemma(word) for word in reversed(lowers[: _end_of(lowers)]) if word.isalpha()), "")
    for theirs in tellings(evidence):
        if not same_verb(told[0], theirs):
            continue
        if told[0].base == "be" and not _words(told[0].tokens) <= _words(theirs.tokens):
            continue
        for part, whole in _parts(evidence, theirs, noun):
            percent = 100.0 * part / whole
            strictly = low == _HALF
            if (
                percent > high
                or percent < low
                or (strictly and percent <= low)
                or (before and percent >= high)
            ):
                here = (told[0].subject[0].start, told[0].subject[-1].end)
                there = (theirs.subject[0].start, theirs.subject[-1].end)
                message = (
                    f"the source says '{written(evidence, *there)}', which is not '{written(claim, *here)}'"
                )
                return Clash(here, there, message, 0.75)
    return None


def _of_one_story(claim: View, evidence: View) -> bool:
    """Whether a text has all names and days of a claim, one of them at least, and nothing in the two is only supposed."""
    named = {token.text for token in claim.tokens[1:] if token.text[0].isupper() or token.text[0].isdigit()}
    text = evidence.span.document.text
    return bool(named) and all(name in text for name in named) and claim.asserts and evidence.asserts


def _follow(lowers: Sequence[str], one: str, two: str) -> bool:
    return any(lowers[at] == one and lowers[at + 1] == two for at in range(len(lowers) - 1))


def _end_of(lowers: Sequence[str]) -> int:
    """Where the noun ends that a share is of: before its own "of" or "on"."""
    first = next((at for at, word in enumerate(lowers) if word == "of"), 0)
    return next(
        (at for at in range(first + 1, len(lowers)) if lowers[at] in {"of", "on", "in", "at"}), len(lowers)
    )


def _parts(evidence: View, theirs: Telling, noun: str) -> Iterator[tuple[float, float]]:
    """The part and the whole of "nine of the 21 cars", where what is counted bears the given noun."""
    if not theirs.subject:
        return
    inside = [
        amount
        for amount in find_amounts(evidence.span)
        if theirs.subject[0].start <= amount.span.start <= theirs.subject[-1].start
    ]
    if len(inside) == 1 and len(theirs.subject) == 1:
        # "Has 21 stations, of which nine are underground".
        at = next(at for at, token in enumerate(evidence.tokens) if token.start == theirs.subject[0].start)
        led = [token.lower for token in evidence.tokens[max(0, at - 2) : at]] in (
            ["of", "which"],
            ["of", "whom"],
        )
        wholes = [
            each
            for each in find_amounts(evidence.span)
            if each.value.head == noun and each.span.end <= inside[0].span.start
        ]
        if (
            led
            and len(wholes) == 1
            and wholes[0].value.stated
            and inside[0].value.stated is not None
            and not inside[0].value.unit
        ):
            yield inside[0].value.stated, wholes[0].value.stated
    if len(inside) == 2 and inside[0].value.partitive and inside[1].value.head == noun:
        part, whole = inside[0].value.stated, inside[1].value.stated
        if part is not None and whole:
            yield part, whole


def find_not_all(claim: View, evidence: View) -> Clash | None:
    """The clash of "all of the novels were adapted" with "the first four were adapted"."""
    told = tellings(claim)
    if len(told) != 1 or not claim.asserts or not told[0].subject or told[0].base == "be":
        return None
    if not evidence.asserts or moments(evidence):
        return None
    lowers = [token.lower for token in told[0].subject]
    if lowers[0] not in {"all", "every", "both"}:
        return None
    for theirs in tellings(evidence):
        words = [token.lower for token in theirs.subject]
        some = (words[:2] in (["the", "first"], ["the", "last"]) and len(words) > 2) or words[:1] in (
            ["some"],
            ["most"],
            ["several"],
        )
        if not some or theirs.base != told[0].base or theirs.negated:
            continue
        ours, others = _words(told[0].tokens), _words(theirs.tokens)
        about = _words(_opening(evidence)) & _words(told[0].subject)
        if about and ours <= others:
            here = (told[0].subject[0].start, told[0].subject[-1].end)
            there = (theirs.subject[0].start, theirs.subject[-1].end)
            message = f"the source says '{written(evidence, *there)}', the text '{written(claim, *here)}'"
            return Clash(here, there, message, 0.75)
    return None


def find_turned_measure(claim: View, evidence: View) -> Clash | None:
    """The clash of "the male is larger than the female" with "the female is larger than the male"."""
    mine = _measured(claim)
    if len(mine) != 1 or not (claim.asserts and evidence.asserts) or moments(claim) or moments(evidence):
        return None
    word, first, second = mine[0]
    about = _words(_opening(evidence))
    for other, one, two in _measured(evidence):
        if other != word:
            continue
        own, others = (first - about, second - about), (one - about, two - about)
        if all(own) and own == (others[1], others[0]) and own[0] != own[1]:
            here = (claim.tokens[0].start, claim.tokens[-1].end)
            there = (evidence.span.start, evidence.span.end)
            message = "in the source the comparison is the other way round"
            return Clash(here, there, message, 0.75)
    return None


def _measured(sentence: View) -> list[tuple[str, frozenset[str], frozenset[str]]]:
    """What is measured by what in a sentence: the comparative, the words of its subject, those behind "than"."""
    measured = []
    for each in tellings(sentence):
        found = list(each.tokens)
        than = next((at for at, token in enumerate(found) if token.lower == "than"), None)
        if each.base != "be" or each.negated or than is None or not each.subject or than < 2:
            continue
        word = found[than - 1].lower
        if found[than - 2].lower == "more":
            word = f"more {word}"
        elif not word.endswith("er"):
            continue
        measured.append((word, _words(each.subject), _words(found[than + 1 :])))
    return measured
