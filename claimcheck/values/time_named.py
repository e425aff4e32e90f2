"""Times that go by a name: today, seasons, holidays, the past and the future at large."""

# ruff: noqa: C901 - a reader is a decision list over the tokens around its word

from collections.abc import Sequence

from claimcheck.values import time_calendar as cal
from claimcheck.values.function_words import FUNCTION_WORDS
from claimcheck.values.time_clocks import read_spoken_clock
from claimcheck.values.time_parts import part_of_day
from claimcheck.values.time_sentence import DASHES, Found, Sentence, year_at
from claimcheck.values.time_tense import Tense
from claimcheck.values.time_words import CARDINALS, DEICTIC_DAYS, REFERENCES, SEASONS, SETS, TENS, UNITS

__all__ = ["read_deictic", "read_reference", "read_season", "read_set"]


def read_deictic(s: Sentence, at: int) -> Sequence[Found]:
    """Today, yesterday, tomorrow, tonight, with the days before and after them."""
    word = s.word(at)
    reference = s.context.reference
    if reference is None:
        return (Found(at, at + 1, cal.nothing("XXXX-XX-XX", "day")),)
    if s.text(at)[:1].isupper() and s.text(at - 1)[:1].isupper():
        return ()
    if s.context.tells_history and word in {"today", "tonight"}:
        # A history is told on no day of its own: its "today" is our time, or stands in a quote.
        shape = cal.nothing("PRESENT_REF", "day")
        return (
            Found(at, at + 1, shape if word == "today" else cal.nothing("XXXX-XX-XXTNI", "hour", "TIME")),
        )
    steps, first = DEICTIC_DAYS[word], at
    if s.word(at - 1) in {"before", "after"} and s.word(at - 2) == "day" and word != "today":
        steps, first = (
            steps + (-1 if s.word(at - 1) == "before" else 1),
            at - 3 if s.word(at - 3) == "the" else at - 2,
        )
    day = cal.shifted(reference, "D", steps)
    if day is None:
        return ()
    how = f"{word}, seen from {reference.isoformat()}"
    # "Today" is also "these days": only with a verb in the past does it pin a day.
    sure = word != "today" or s.tense(at, at + 1) is Tense.PAST
    if word == "tonight":
        return (Found(first, at + 1, part_of_day(cal.day(day, how), "TNI")),)
    return (Found(first, at + 1, cal.day(day, how, sure=sure)),)


def read_reference(s: Sentence, at: int) -> Sequence[Found]:
    """Words for the present, the past and the future at large."""
    word, before = s.word(at), s.word(at - 1)
    clock = read_spoken_clock(s, at) if word == "past" else None
    if clock:
        return (clock,)
    if word == "future":
        return _future(s, at)
    if word == "past":
        told = before == "the" and s.word(at - 2) in {"in", "of", "from", "for", "about"}
        after = s.word(at + 1)
        noun = after.isalpha() and s.text(at + 1).islower() and after not in FUNCTION_WORDS
        if not told or noun or after in UNITS or _counts(s, at + 1):
            return ()
        return (Found(at - 1, at + 1, cal.nothing("PAST_REF", "day")),)
    if word in {"recent", "current"} and (s.word(at + 1) in UNITS or s.text(at)[:1].isupper()):
        return ()
    if word == "soon" and (before == "as" or s.tense(at, at + 1) is Tense.PAST):
        return ()
    if word == "now" and before == "right":
        return (Found(at - 1, at + 1, cal.nothing(REFERENCES[word], "day")),)
    return (Found(at, at + 1, cal.nothing(REFERENCES[s.word(at)], "day")),)


def _future(s: Sentence, at: int) -> Sequence[Found]:
    """As in "the near future", "the future of the town"; before a noun it only describes: "future losses"."""
    after = s.word(at + 1)
    first = at - 1 if s.word(at - 1) in {"near", "foreseeable", "distant", "immediate"} else at
    if s.word(first - 1) != "the" or first - 1 < s.floor or (after.isalpha() and after not in FUNCTION_WORDS):
        return ()
    return (Found(first - 1, at + 1, cal.nothing("FUTURE_REF", "day")),)


def _counts(s: Sentence, at: int) -> bool:
    """Whether a number of units starts here: "the past 20 months", "the past few weeks"."""
    word = s.word(at)
    return word[:1].isdigit() or word in CARDINALS or word in TENS or word in {"few", "several", "couple"}


def read_set(s: Sentence, at: int) -> Sequence[Found]:
    """As in "daily", "annually": a name as the Daily Mail is none."""
    if s.text(at)[:1].isupper() and at:
        return ()
    twos = _TWOS.get(s.word(at), "")
    if twos and s.word(at - 1) in DASHES and s.word(at - 2) == "bi" and s.joined(at) and s.joined(at - 1):
        return (Found(at - 2, at + 1, cal.nothing(twos, "set", "SET")),)
    return (Found(at, at + 1, cal.nothing(SETS[s.word(at)], "set", "SET")),)


_TWOS = {"weekly": "P2W", "monthly": "P2M"}


def read_season(s: Sentence, at: int) -> Sequence[Found]:
    """A season with "this", "last", "the", a year or a preposition beside it."""
    word, before, reference = s.word(at), s.word(at - 1), s.context.reference
    code = SEASONS[word]
    if word.endswith("ers"):
        return ()
    after = at + 2 if s.word(at + 1) == "of" else at + 1
    written = year_at(s, after)
    if written:
        return (Found(at, written[1], cal.season(written[0], code), explicit=True),)
    if s.word(after) in {"last", "this", "next"} and s.word(after + 1) == "year" and reference:
        year = reference.year + {"last": -1, "this": 0, "next": 1}[s.word(after)]
        return (Found(at, after + 2, cal.season(year, code)),)
    if (
        s.text(at)[:1].isupper()
        and at > 1
        and (s.text(at - 1)[:1].isupper() or (s.text(at + 1)[:1].isupper() and before != "the"))
    ):
        return ()
    if s.word(at + 1) == "of" and word in {"fall", "spring"}:
        return ()
    if before in {"this", "last", "next"} and reference:
        first_month = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code]
        year = reference.year
        if before == "last" and (reference.month, 1) < (first_month + 2, 1):
            year -= 1
        if before == "next" and reference.month >= first_month:
            year += 1
        return (Found(at - 1, at + 1, cal.season(year, code, f"{before} {word}", sure=False)),)
    if before in {"every", "each"}:
        return (Found(at - 1, at + 1, cal.nothing(f"XXXX-{code}", "set", "SET")),)
    if not _is_season(s, at):
        return ()
    shared = _year_after_pair(s, at + 1)
    if shared is not None:
        return (Found(at, at + 1, cal.season(shared, code)),)
    base = s.context.told_year if s.context.narrative else (reference.year if reference else None)
    if base is None:
        return (Found(at, at + 1, cal.nothing(f"XXXX-{code}", "season")),)
    return (Found(at, at + 1, cal.season(base, code, "the year of the context", sure=False)),)


_IN = frozenset(
    ["in", "during", "by", "over", "through", "until", "since", "for", "throughout", "spent", "all"]
)
_WHOLE_SEASONS = frozenset({"summer", "winter", "autumn"})
_EDGES = frozenset(["start", "beginning", "middle", "end", "onset", "height", "depths", "close"])


def _is_season(s: Sentence, at: int) -> bool:
    """Whether the words before make a season of it, which "spring" and "fall" are not by themselves."""
    word, before, lead = s.word(at), s.word(at - 1), s.word(at - 2)
    if before in {"whole", "entire"}:
        before, lead = lead, s.word(at - 3)
    if before == "the":
        return word in _WHOLE_SEASONS or lead in _IN
    if before in {"same", "that"}:
        return before == "same" or word in _WHOLE_SEASONS
    if before == "of":
        return word in _WHOLE_SEASONS and lead in _EDGES
    if before == "and" and s.found and s.found[-1].last == at - 1:
        return s.found[-1].reading.granularity == "season"
    verb = word == "fall" and before == "in" and s.word(at + 1).isalpha()
    return before in {"in", "by", "since", "early", "late", "mid"} and not verb


def _year_after_pair(s: Sentence, at: int) -> int | None:
    """The year of the season that follows: "the summer and autumn of 1862"."""
    if s.word(at) not in {"and", "or"} or s.word(at + 1) not in SEASONS.keys() | {"early", "late"}:
        return None
    at += 1 + (s.word(at + 1) in {"early", "late"})
    if s.word(at) not in SEASONS:
        return None
    written = year_at(s, at + 2 if s.word(at + 1) == "of" else at + 1)
    return written[0] if written else None
