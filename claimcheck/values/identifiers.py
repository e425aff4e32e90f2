"""Numbers that count nothing: dates, years, times of day, ages, scores, flights, sections, telephone numbers."""

from claimcheck.text import Token
from claimcheck.values.noun_phrases import noun_phrase
from claimcheck.values.nouns import is_people
from claimcheck.values.number_tables import LABELS, MONTHS
from claimcheck.values.numbers import Number
from claimcheck.values.units import unit_at

__all__ = ["is_identifier"]

Tokens = tuple[Token, ...]

_LINKS = frozenset(["-", "–", "—", "to", "and", "or", ",", "&"])
_CLOCK = frozenset("a.m. p.m. am pm gmt utc bst cet est edt pst pdt o'clock o’clock noon midnight".split())
_AGES = frozenset("aged age ages".split())
# Labels of law and office, which name with a small letter too.
_LOWER_LABELS = frozenset(
    "section resolution article articles chapter paragraph clause page room route channel number numbers flight "
    "category tier phase rule amendment exhibit psalm page pages no. nos schedule grade verse".split()
)
# Before a four-digit number these make it a count and no year.
_COUNTING = frozenset(
    "than some about nearly almost over least approximately around roughly estimated many up".split()
)
# After one of these "one" stands for something said before.
_NOT_ONE_AFTER = frozenset(
    "the this that which each every any another some only no big loved good bad new first last next same "
    "other 's whole right wrong only not".split()
)
_NOT_ONE_BEFORE = frozenset("of another day time thing way can could who that which should would may might 's -".split())

def _lower(words: Tokens, at: int) -> str:
    return words[at].lower if 0 <= at < len(words) else ""


def _touch(words: Tokens, left: int) -> bool:
    """Whether two neighbouring tokens have nothing between them."""
    return 0 <= left < len(words) - 1 and words[left].end == words[left + 1].start


def _is_month(words: Tokens, at: int) -> bool:
    return 0 <= at < len(words) and words[at].lower in MONTHS and words[at].text[0].isupper()


def is_identifier(words: Tokens, at: int, number: Number, *, currency: bool) -> int:
    """The index after a number that is no amount, with what belongs to it; 0 for one that is an amount."""
    if currency:
        return 0
    if number.digits:
        return (
            _joined(words, at, number)
            or _address(words, at, number)
            or _date(words, at, number)
            or _year(words, at, number)
            or _age(words, at, number)
            or _label(words, at, number)
        )
    return _one(words, at, number) or _date(words, at, number) or _age(words, at, number) or _label(words, at, number)


def _skip_chain(words: Tokens, at: int) -> int:
    """The index after digits joined by signs without spaces: "10:30", "555-12-34", "24/7"."""
    i = at
    while i < len(words) - 1 and _touch(words, i) and (words[i + 1].text in "-:/.–" or words[i + 1].lower[0].isalnum()):
        i += 1
    return i + 1


def _joined(words: Tokens, at: int, number: Number) -> int:
    """Numbers joined to letters or signs: "MH370", "F-16", "10:30", "5G", "90th", "555-1234", "3-1"."""
    end = number.end
    before = words[at - 1] if _touch(words, at - 1) else None
    if before is not None:
        if before.lower[0].isalpha():
            return _skip_chain(words, end - 1)
        if before.text in "#@:_":
            return _skip_chain(words, end - 1)
        if before.text == "." and not (_touch(words, at - 2) and _lower(words, at - 2) in LABELS):
            return _skip_chain(words, end - 1)
        if before.text == "/" and _touch(words, at - 2):
            return _skip_chain(words, end - 1)
        if before.text in "-–" and _touch(words, at - 2) and _lower(words, at - 2)[0].isalnum():
            if _lower(words, at - 2) != "magnitude" and not (_lower(words, at - 2) == "mid"):
                return _skip_chain(words, end - 1)
    if before is not None and before.text == "[" and _lower(words, end) == "]":
        return end
    if before is not None and before.text == "(" and _lower(words, end) == ")" and number.low >= 100:
        return end if end + 1 < len(words) and words[end + 1].lower[0].isdigit() else 0
    if end >= len(words) or not _touch(words, end - 1):
        return 0
    after = words[end]
    nearby = end + 1 < len(words) and _touch(words, end)
    if after.text in ":/" and nearby and words[end + 1].lower[0].isdigit():
        return _skip_chain(words, end - 1)
    if after.lower[0].isalpha() and words[end - 1].lower[0].isdigit() and unit_at(words, end, number) is None:
        return _skip_chain(words, end - 1)
    if after.text in "-–" and nearby and words[end + 1].lower[0].isdigit():
        third = end + 2
        if third < len(words) - 1 and words[third].text in "-–" and _touch(words, third - 1) and _touch(words, third):
            return _skip_chain(words, end - 1)  # a telephone number or a date
        other = words[end + 1].text.replace(",", "")
        if other.isdecimal() and number.scale == 1 and float(other) <= number.low and len(other) <= 4:
            following = _lower(words, end + 2)
            if following not in {"million", "billion", "trillion", "thousand"}:
                return _skip_chain(words, end - 1)  # a score, "2014-16"
    return 0


def _date(words: Tokens, at: int, number: Number) -> int:
    """Days of months and times of day: "27 September", "September 27-29", "5 pm"."""
    end = number.end
    if number.scale != 1 or number.low > 2359:
        return 0
    if _lower(words, end) in _CLOCK:
        return end + 1
    if _lower(words, end) in {"a", "p"} and _lower(words, end + 1) == "." and _lower(words, end + 2) == "m":
        return end + 3
    if number.low > 31:
        return 0
    if _lower(words, end) in _LINKS and end + 1 < len(words) and words[end + 1].text.isdecimal():
        if len(words[end + 1].text) <= 2 and (_is_month(words, end + 2) or _lower(words, end + 2) in _CLOCK):
            return end + 2
    if not number.digits and number.low != int(number.low):
        return 0
    if _is_month(words, end) or (_lower(words, end) == "of" and _is_month(words, end + 1) and number.digits):
        return end + 1
    if _is_month(words, at - 1) or (_lower(words, at - 1) == "." and _is_month(words, at - 2) and number.digits):
        i = end
        while _lower(words, i) in _LINKS and i + 1 < len(words) and words[i + 1].text.isdecimal():
            if len(words[i + 1].text) > 2 or noun_phrase(words, i + 2, plural=True) > i + 2:
                break
            i += 2
        return i
    return 0


def _year(words: Tokens, at: int, number: Number) -> int:
    """Years: four digits without a separator that count nothing."""
    if not number.year_like or number.scale != 1 or not 1000 <= number.low <= 2100:
        return 0
    end = number.end
    before = _lower(words, at - 1)
    if before in {"$", "€", "£", "¥", "₹"} or unit_at(words, end, number) is not None:
        return 0
    ended = noun_phrase(words, end, plural=True)
    if ended > end and before in _COUNTING:
        return 0
    if ended > end and (number.low < 1900 or is_people(words[ended - 1].lower)) and before not in {"the", "in", "since", "'s", "’s"}:
        return 0
    if number.low < 1900 and before not in {"in", "since", "of", "from", "until", "by", "between", "after", "before", "("}:
        return 0
    i = end
    while _lower(words, i) in {"-", "–", "and", "to", ","} and i + 1 < len(words) and words[i + 1].text.isdecimal():
        if len(words[i + 1].text) not in {2, 4} or noun_phrase(words, i + 2, plural=True) > i + 2:
            break
        if len(words[i + 1].text) == 2 and not _touch(words, i):
            break
        i += 2
    return i


def _age(words: Tokens, at: int, number: Number) -> int:
    """Ages: "aged 45", "45-year-old", "45 years old", and the number between commas after a name."""
    end = number.end
    if number.scale != 1 or number.low > 130:
        return 0
    i = end + 1 if _lower(words, end) == "-" else end
    if _lower(words, i) in {"year", "years", "month", "months", "week", "weeks", "day", "days"}:
        j = i + 2 if _lower(words, i + 1) == "-" else i + 1
        if _lower(words, j) in {"old", "olds"} or (_lower(words, j) == "of" and _lower(words, j + 1) == "age"):
            return j + 1
    before = _lower(words, at - 1)
    if before in _AGES or (before in {"between", "from", "over", "under", "about", "around"} and _lower(words, at - 2) in _AGES):
        if _lower(words, end) in {"and", "to", "-", "–"} and end + 1 < len(words) and words[end + 1].text.isdecimal():
            return end + 2
        return end
    if before == "," and number.digits and _lower(words, end) in {",", ".", ")", ";"} or (
        before == "," and number.digits and end == len(words)
    ):
        name = words[at - 2] if at >= 2 else None
        if name is not None and name.text[0].isupper() and not name.text.isdecimal() and not _is_month(words, at - 2):
            return end
    return 0


_STREETS = frozenset("street st road rd avenue ave boulevard blvd lane drive dr place square terrace way court".split())
_EMERGENCY = frozenset(["911", "999", "112", "9-1-1"])


def _address(words: Tokens, at: int, number: Number) -> int:
    """House numbers and emergency numbers: "575 Wilson Road", "the 1200 block of", "911 calls"."""
    end = number.end
    if words[at].text in _EMERGENCY:
        return end
    if _lower(words, end) == "block" and number.low >= 100:
        return end + 1
    for i in range(end, min(end + 4, len(words))):
        if not words[i].text[0].isupper():
            return 0
        if i > end and words[i].lower in _STREETS:
            return i + 1
    return 0


def _label(words: Tokens, at: int, number: Number) -> int:
    """Numbers that name: "Flight 370", "section 427", "No. 5", "Articles 3, 4 and 5"."""
    if at == 0:
        if number.digits and number.end == 1 and len(words) > 1 and words[1].text in ".)" and _touch(words, 0):
            return 2  # the number of a list's item
        return 0
    label = words[at - 1]
    if label.text == "." and at >= 2 and _touch(words, at - 2):
        label = words[at - 2]
        if label.lower not in {"no", "nos", "p", "pp", "art", "vol", "sec", "fig", "ch", "ext", "apt"}:
            return 0
        known = number.digits
    elif label.text == "#":
        known = True
    else:
        known = (label.lower in LABELS and label.text != label.lower) or label.lower in _LOWER_LABELS or (
            label.lower == "p" and _lower(words, at - 2) == "&"
        )
        if label.lower in {"no", "nos"} and not (label.text[0].isupper() and number.digits and number.low < 100):
            known = False
        if label.text[0].isupper() and at == 1 and label.lower not in _LOWER_LABELS and label.lower in {"day", "week", "unit", "year"}:
            known = known and number.digits
    if not known:
        return 0
    if noun_phrase(words, number.end, plural=True) > number.end and is_people(words[noun_phrase(words, number.end, plural=True) - 1].lower):
        return number.end if label.lower in _LOWER_LABELS or label.lower in {"flight", "apollo", "boeing", "airbus"} else 0
    i = number.end
    while _lower(words, i) in _LINKS and i + 1 < len(words) and words[i + 1].lower[0].isdigit():
        if noun_phrase(words, i + 2, plural=True) > i + 2:
            break
        i += 2
    return i


def _one(words: Tokens, at: int, number: Number) -> int:
    """"one" as a pronoun: "the one", "one of the", "no one", "one another"."""
    if not number.weak or words[at].lower != "one":
        return 0
    end = number.end
    before, after = _lower(words, at - 1), _lower(words, end)
    if before in _NOT_ONE_AFTER or after in _NOT_ONE_BEFORE:
        return end
    return 0
