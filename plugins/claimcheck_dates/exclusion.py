"""Why one of two times that lie apart does not exclude the other: another event, a loose time, what may recur.

Each reason is in a few words, "" where there is none.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from datetime import timedelta

from claimcheck.model import Mention, Span
from claimcheck.text import sentences, tokens
from claimcheck.values.amounts import Relation, find_amounts, relate
from claimcheck.values.bearers import other_bearer
from claimcheck.values.circumstances import told_apart
from claimcheck.values.datings import Dating, find_datings
from claimcheck.values.deed_days import dated_otherwise
from claimcheck.values.deed_frames import Frame
from claimcheck.values.event_words import (
    FAMILIES,
    ONCE,
    PERSONAL,
    RECURRING,
    REPEATED,
    RESUMED,
    SPEAKING,
)
from claimcheck.values.events import Match
from claimcheck.values.names import document_names
from claimcheck.values.nouns_within import of_another_noun
from claimcheck.values.number_words import NUMBER_WORDS
from claimcheck.values.occasions import other_occasion
from claimcheck.values.once import WITHIN_ONE_TIME, may_come_again
from claimcheck.values.once_more import once_more
from claimcheck.values.replaced import other_filler
from claimcheck.values.time_words import MONTHS
from claimcheck.values.words import lemma
from claimcheck_dates.days import DAY, FINE, half_a_day_apart, same_weekday_alone
from claimcheck_dates.named import is_named, names_in, other_roles, with_subject
from claimcheck_dates.pairs import (
    OPEN_ENDED,
    Pair,
    apart_by,
    content,
    other_happening,
    same_happening,
    share,
    written_day,
)

__all__ = ["is_half_a_day_apart", "why_not_refuting"]


def _certain(pair: Pair, apart: timedelta) -> bool:
    """Whether neither time rests on a guess that could bring the two together."""
    mine, theirs = pair.claim.value.time, pair.evidence.value.time
    if "APPROX" in {mine.mod, theirs.mod}:
        return False  # "around 3 May" excludes no day near it
    written = written_day(pair.claim), written_day(pair.evidence)
    if written[0] and written[1] and written[0] != written[1]:
        return True
    if pair.named_days_apart is not None:
        return apart > DAY
    if not (mine.sure and theirs.sure) or same_weekday_alone(pair.claim.span, pair.evidence.span):
        return False
    # Around midnight and across zones one day's difference is none, unless both days are written out.
    return apart > DAY or mine.granularity not in FINE


def _near_enough(pair: Pair, apart: timedelta) -> bool:
    """Whether the two can be one event misdated, not two events of one sort."""
    family = pair.claim.value.family
    if family in {"die", "born", "found"}:
        return True
    if family in RECURRING and pair.claim.value.time.granularity not in FINE:
        return False
    if may_come_again(pair.claim_sentence, Mention(pair.claim.span, pair.claim.value.time)):
        return False
    if pair.claim.value.time.granularity in FINE:
        return apart <= (WITHIN_ONE_TIME if family in RECURRING else timedelta(days=45))
    return family in ONCE or pair.overlap >= 0.5


def _near_copy(pair: Pair) -> bool:
    """Whether the clauses say the same in nearly the same words, whatever their verb."""
    alike = pair.claim.value.family == pair.evidence.value.family and pair.overlap >= 0.8
    return alike and share(content(pair.theirs), content(pair.mine)) >= 0.6


def _repeated(span: Span) -> bool:
    """Whether a clause tells of a further event of its sort: "another attack", "met again"."""
    words = [token.lower for token in tokens(span)]
    for at, word in enumerate(words):
        # "Two more men": beside those of another day.
        if word == "more" and at and (words[at - 1].isdigit() or words[at - 1] in NUMBER_WORDS):
            return True
        if word in RESUMED or (
            word in REPEATED and any(lemma(near) in FAMILIES for near in words[at + 1 : at + 4])
        ):
            return True
    return False


def why_not_refuting(pair: Pair, *, strict: bool) -> str:
    """Why a time of the evidence that differs does not exclude the claim's; "" where it does."""
    # Cheap before dear: this is asked of every time of every passage.
    apart = apart_by(pair)
    halves = apart is None and is_half_a_day_apart(pair)
    if apart is None and not halves:
        return "the two times meet, or it cannot be told which days are meant"
    if pair.claim.value.in_brackets or pair.evidence.value.in_brackets:
        return "two people of one name have other days, and only who they are tells them apart"
    if pair.theirs.text.rstrip("\"'”’) ").endswith("?"):
        return "the source only asks"
    deed = pair.deed
    if deed is not None and apart is not None and not _of_one_deed(pair, deed, apart, strict=strict):
        return ""
    if not (same_happening(pair) is True or _near_copy(pair)):
        return other_happening(pair)
    if dated_otherwise(pair.claim_sentence, pair.claim.span, pair.sentence, pair.evidence.span):
        return "the two tell the deed in other words, of others or under other circumstances"
    if _dates_it_beside(pair):
        return "the source has the claim's time as well, and tells what it dates in other words"
    return (
        _other_event(pair)
        or _loose(pair, strict=strict)
        or (_happens_again(pair) if apart is None else _may_recur(pair, apart))
        or _too_little(pair, strict=strict)
    )


def _of_one_deed(pair: Pair, deed: Frame, apart: timedelta, *, strict: bool) -> str:
    """Why two times of one deed, told in other words, do not exclude each other; "" where they do."""
    if strict:
        return "a text may tell a deed in other words of another time"
    if told_apart(pair.claim_sentence, pair.sentence) or _dates_it_beside(pair):
        return "one of the two is of the first, the former or another of several"
    if pair.sameness.match is Match.CLASH:
        return f"it is of another event: {pair.sameness.reason}"
    fine = {pair.claim.value.time.granularity, pair.evidence.value.time.granularity} <= FINE
    if deed.again and (apart > WITHIN_ONE_TIME or not fine):
        return "the two lie so far apart that it may have been done again"
    if not _certain(pair, apart):
        return "the days are too near each other, or one is worked out by a guess"
    return _loose(pair, strict=strict) or once_more(pair.claim_sentence, pair.sentence)


def _dates_it_beside(pair: Pair) -> bool:
    """Whether the source's sentence has the claim's time too, and its other time is of a deed told by another verb.

    "Filmed in 1971" may be what a film, "shot in 1970", which "opened in 1971", is said to be.
    """
    time = pair.claim.value.time
    return pair.claim.value.family != pair.evidence.value.family and any(
        each.value.time.timex == time.timex for each in find_datings(pair.sentence) if each != pair.evidence
    )


def _other_event(pair: Pair) -> str:
    """Why two happenings of one sort need not be one event."""
    family = pair.claim.value.family
    # Whoever was born or died did so once, wherever the text places it.
    alone = pair.sameness.match is Match.UNCLEAR and family in {"die", "born"} and pair.overlap >= 0.6
    if pair.sameness.match is not Match.SAME and not alone:
        return f"it is not shown that both are of one event: {pair.sameness.reason}"
    if family in {"die", "born"} and not (
        is_named(pair.claim.value.subject or pair.mine)
        and is_named(pair.evidence.value.subject or pair.theirs)
    ):
        return "one of the two does not say by name whose day it is"
    mine, theirs = with_subject(pair.claim.value, pair.mine), with_subject(pair.evidence.value, pair.theirs)
    if told_apart(mine, theirs):
        return "one of the two is of the first, the former or another of several"
    if other_roles(content(pair.mine), content(pair.theirs)):
        return "each of the two tells of people of whom the other does not"
    if told := other_filler(pair.mine, pair.theirs):
        return told
    if _compares(pair.mine) or _compares(pair.theirs):
        return "what is compared with another may be so at one time and not at another"
    if _other_amounts(pair):
        return "the two tell of other numbers as well, so that each may be of its time"
    sentences_and_times = (pair.claim_sentence, pair.claim.span, pair.sentence, pair.evidence.span)
    # The second of two joined clauses has its subject in the first: "the hall's chapel was begun in ... and burned in".
    if told := of_another_noun(*sentences_and_times) or other_bearer(*sentences_and_times):
        return told
    return once_more(pair.claim_sentence, pair.sentence) or other_occasion(
        mine, pair.claim.span, theirs, pair.evidence.span
    )


def _compares(clause: Span) -> bool:
    """Whether a clause sets a thing beside another of its sort: "was richer than Marland"."""
    words = tokens(clause)
    return any(
        words[at].lower == "than" and words[at + 1].text[0].isupper() and _is_graded(words[at - 1].lower)
        for at in range(1, len(words) - 1)
    )


def _is_graded(word: str) -> bool:
    # "Later than May" only bounds a day.
    return word.endswith("er") and lemma(word) not in {word, "late", "early"}


def _other_amounts(pair: Pair) -> bool:
    """Whether both clauses tell of amounts, and none of the one fits any of the other: two moments of what changes."""
    mine, theirs = (
        [each.value for each in find_amounts(clause) if not each.span.overlaps(dated)]
        for clause, dated in ((pair.mine, pair.claim.span), (pair.theirs, pair.evidence.span))
    )
    return bool(mine and theirs) and all(
        relate(one, two) is Relation.DISJOINT for one in mine for two in theirs
    )


def _loose(pair: Pair, *, strict: bool) -> str:
    """Why one of two times is too loose to exclude the other."""
    mine, theirs = pair.claim.value, pair.evidence.value
    if mine.planned or theirs.planned:
        return "one of the two is only planned"
    if (_is_blurred(mine) or _is_blurred(theirs)) and not _parts_of_a_month(pair):
        return "one of the two is only about a time, or a stretch of it"
    if mine.time.bounds or theirs.time.bounds:
        return "one of the two is only about a time, or a stretch of it"
    if mine.bound in OPEN_ENDED or theirs.bound in OPEN_ENDED:
        return f"one of the two only says '{mine.bound or theirs.bound}'"
    if theirs.time.timex_type not in {"DATE", "TIME"}:
        return "it is no day, but a length or a repetition"
    if mine.time.granularity in FINE and theirs.time.granularity not in FINE and strict:
        return "it is no day"
    return ""


def _is_blurred(dating: Dating) -> bool:
    """Whether a time is only about one; what is early or late on a day is still of that day."""
    time = dating.time
    return bool(time.mod) and not (time.mod in _PARTS_OF_A_DAY and time.granularity in FINE)


def _parts_of_a_month(pair: Pair) -> bool:
    """Whether the times are parts of a month, or its days, so far apart that no reading of "early" brings them together."""
    times = pair.claim.value.time, pair.evidence.value.time
    apart = apart_by(pair)
    return (
        apart is not None
        and apart >= _BEYOND_EARLY
        and all(
            time.granularity in FINE
            if not time.mod
            else time.granularity == "month" and time.mod in _PARTS_OF_A_DAY
            for time in times
        )
    )


_BEYOND_EARLY = timedelta(days=4)
"""How far beyond the half of a month that "early" and "late" are read as a day is surely not of it."""
_PARTS_OF_A_DAY = frozenset(["START", "MID", "END"])


def is_half_a_day_apart(pair: Pair) -> bool:
    """Whether two clocks show the same figures, the one before noon and the other after it."""
    mine, theirs = (Mention(each.span, each.value.time) for each in (pair.claim, pair.evidence))
    return half_a_day_apart(mine, theirs)


def _happens_again(pair: Pair) -> str:
    """Why what two clauses tell may have happened twice, whatever their times."""
    if _repeated(pair.mine) or _repeated(pair.theirs):
        return "one of the two tells of a further event of its sort"
    return "what people say, they say more than once" if pair.claim.value.family in SPEAKING else ""


def _may_recur(pair: Pair, apart: timedelta) -> str:
    """Why two times that lie apart may be of two happenings of one sort, or be misread."""
    if again := _happens_again(pair):
        return again
    if not _certain(pair, apart):
        return "the days are too near each other, or one is worked out by a guess"
    if not _near_enough(pair, apart):
        return "the two lie so far apart that they may be two events of one sort"
    return ""


def _too_little(pair: Pair, *, strict: bool) -> str:
    """Why two clauses share too little to tell of one thing."""
    mine = pair.claim.value
    shared = _names_shared(pair)
    alone = mine.family in PERSONAL or bool(pair.named_days_apart)
    if shared is None and _one_nameless_thing(pair):
        return ""
    if shared is False or (alone and not shared):
        return "the two clauses name nobody and no place in common"
    if pair.named_days_apart and not _is_told_apart_from_others(pair):
        return "what may happen week by week is told in too few words, and the two days have no date"
    needed = 0.6 if strict or not (mine.phase or mine.family in ONCE) else 0.0
    return "" if pair.overlap >= needed else "too few of the words of the claim's clause are there"


def _is_told_apart_from_others(pair: Pair) -> bool:
    """Whether what two clauses share can hardly have happened twice: a death, or a deed in many words."""
    family = pair.claim.value.family
    if family in {"die", "born"}:
        return True
    mine, theirs = names_in(pair.mine), names_in(pair.theirs)
    if family in RECURRING | _AGAIN or (mine - theirs and theirs - mine):
        return False
    return family in ONCE or len(content(pair.mine) & content(pair.theirs)) >= _MANY_WORDS


def _one_nameless_thing(pair: Pair) -> bool:
    """Whether two short texts, which name nobody and no place, say the same of "the strike" but for the day of the month.

    Then there is nothing that could tell two strikes apart, and whoever holds the one text against the other means one.
    """
    if not all(_is_of_a_month(mention.span) for mention in (pair.claim, pair.evidence)):
        return False
    if pair.claim.value.family in RECURRING | _AGAIN or content(pair.mine) != content(pair.theirs):
        return False
    documents = (pair.mine.document, pair.theirs.document)
    if any(len(sentences(document)) > _SHORT or document_names(document) for document in documents):
        return False
    return all(tokens(span)[0].lower == "the" for span in (pair.claim_sentence, pair.sentence))


def _is_of_a_month(span: Span) -> bool:
    """Whether a time is written with its month and the day of it."""
    words = [token.lower for token in tokens(span)]
    return any(word in MONTHS for word in words) and any(word.isdigit() for word in words)


_SHORT = 2
"""Sentences of a text that says no more of a thing than its sentence does."""
_MANY_WORDS = 5
# What one body does on many days of a month.
_AGAIN = frozenset(
    """appear argue close climb drop fall fly gain gather lead march practise protest rally rise sell sing speak
    testify trade train travel walk""".split()
)


def _names_shared(pair: Pair) -> bool | None:
    """Whether the clauses share a name; None where one of them names nobody and no place."""
    mine = names_in(pair.mine) | names_in(pair.claim.value.subject)
    theirs = names_in(pair.theirs) | names_in(pair.evidence.value.subject)
    return bool(mine & theirs) if mine and theirs else None
