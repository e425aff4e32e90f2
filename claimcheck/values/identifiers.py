"""Numbers that count nothing: dates, years, times of day, ages, scores, flights, sections, telephone numbers."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.values.ages import age_at
from claimcheck.values.identifier_dates import COUNTING, LINKS, date_at, is_month, touch, year_at
from claimcheck.values.noun_phrases import STOPS, noun_phrase
from claimcheck.values.noun_tables import DEMONYMS
from claimcheck.values.nouns import is_people, is_plural
from claimcheck.values.number_forms import Number, Tokens, lower_at
from claimcheck.values.number_tables import CHANGE_VERBS, LABELS, SCALES, TENS
from claimcheck.values.units import unit_at
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import lemma

__all__ = ["is_identifier"]

# Labels of law and office, which name with a small letter too.
_LOWER_LABELS = frozenset(
    "section resolution article articles chapter paragraph clause page room route channel number numbers flight "
    "category tier phase rule amendment exhibit psalm page pages no. nos schedule grade verse "
    "formula size ftse nasdaq nikkei dax cac sp stoxx russell".split()
)
_DASHES = frozenset("-–")
# Before a dash these leave the number an amount: "magnitude-6.1", "mid-20".
_OPEN = frozenset(["magnitude", "mid", "minus", "now"])
# After one of these "one" stands for something said before.
_NOT_ONE_AFTER = frozenset(
    "the this that which each every any another some only no big loved good bad new first last next same "
    "other 's whole right wrong only not".split()
)
_NOT_ONE_BEFORE = frozenset(
    "of another day time thing way can could who that which should would may might 's -".split()
)


def is_identifier(words: Tokens, at: int, number: Number, *, currency: bool) -> int:
    """The index after a number that is no amount, with what belongs to it; 0 for one that is an amount."""
    if currency:
        return 0
    if number.digits:
        return (
            _joined(words, at, number)
            or _encoded(words, number)
            or _address(words, at, number)
            or date_at(words, at, number)
            or year_at(words, at, number)
            or _age(words, at, number)
            or _label(words, at, number)
            or _model(words, at, number)
            or _version(words, at, number)
        )
    return (
        _one(words, at, number)
        or _named(words, at, number)
        or _decade(words, number)
        or date_at(words, at, number)
        or _age(words, at, number)
        or _label(words, at, number)
    )


def _skip_chain(words: Tokens, at: int) -> int:
    """The index after digits joined by signs without spaces: "10:30", "555-12-34", "24/7"."""
    i = at
    while (
        i < len(words) - 1
        and touch(words, i)
        and (words[i + 1].text in "-:/.–%&=?_" or words[i + 1].lower[0].isalnum())
    ):
        i += 1
    return i + 1


def _joined(words: Tokens, at: int, number: Number) -> int:
    """Numbers joined to letters or signs: "MH370", "F-16", "10:30", "5G", "90th", "555-1234", "3-1"."""
    end = number.end
    if touch(words, at - 1) and _joined_before(words, at):
        return _skip_chain(words, end - 1)
    before, after = lower_at(words, at - 1), lower_at(words, end)
    if before[:1] == "0" and before.isdecimal() and len(before) > 2:
        while lower_at(words, end).isdecimal():
            end += 1
        return end  # "0845 125 3333"
    # Thousands set apart by blanks are read as one number: "1 200 500".
    row = _row_of_figures(words, at) if end == at + 1 else 0
    if row:
        return row
    if (
        before in {"'", "’", "‘"}
        and touch(words, at - 1)
        and len(words[at].text) == 2
        and number.end == at + 1
    ):
        return end  # the year '82
    if after == "/" and lower_at(words, end + 1).isdecimal() and lower_at(words, end + 2) == "/":
        return _skip_slashes(words, end)
    if before == "[" and after == "]":
        return end  # a footnote
    if before == "(" and after == ")" and number.low >= 100 and lower_at(words, end + 1)[:1].isdigit():
        return end  # an area code
    return _joined_after(words, number) if touch(words, end - 1) else 0


_FIGURES = 3


def _row_of_figures(words: Tokens, at: int) -> int:
    """The index after plain numbers that stand side by side, as in a telephone number: "555 123 4567"; 0 for none."""
    end = at
    while end < len(words) and words[end].text.isdecimal():
        end += 1
    return end if end - at >= _FIGURES else 0


def _skip_slashes(words: Tokens, at: int) -> int:
    """The index after numbers between slashes set apart: "11 / 30 / 09"."""
    while lower_at(words, at) == "/" and lower_at(words, at + 1).isdecimal():
        at += 2
    return at


def _joined_before(words: Tokens, at: int) -> bool:
    """Whether what touches a number from the left makes it part of a name or of another number."""
    before = words[at - 1]
    if before.lower[0].isalpha() or before.text in "#@:_%&=?":
        return True
    tied = touch(words, at - 2)
    if before.text == ".":
        return not (tied and lower_at(words, at - 2) in LABELS)  # ".32-calibre"
    if before.text == "/":
        return tied
    return (
        before.text in "-–"
        and tied
        and lower_at(words, at - 2)[0].isalnum()
        and lower_at(words, at - 2) not in _OPEN
    )


def _joined_after(words: Tokens, number: Number) -> int:
    """The index after a number whose right neighbour, without a space, makes it no amount; else 0."""
    end = number.end
    after = words[end]
    figures = touch(words, end) and words[end + 1].lower[0].isdigit()
    if after.text in ":/" and figures:
        return _skip_chain(words, end - 1)
    if after.lower[0].isalpha() and words[end - 1].lower[0].isdigit() and unit_at(words, end, number) is None:
        return _skip_chain(words, end - 1)
    if after.text not in "-–" or not figures:
        return 0
    if lower_at(words, end + 2) in _DASHES and touch(words, end + 1) and touch(words, end + 2):
        return _skip_chain(words, end - 1)  # a telephone number or a date
    other = words[end + 1].text.replace(",", "")
    falling = other.isdecimal() and len(other) <= 4 and float(other) <= number.low
    if falling and number.scale == 1 and lower_at(words, end + 2) not in SCALES:
        return _skip_chain(words, end - 1)  # a score, "2014-16"
    return 0


def _encoded(words: Tokens, number: Number) -> int:
    """The index after a number of an address on the web: "29%20and"; else 0."""
    end = number.end
    coded = lower_at(words, end) == "%" and touch(words, end - 1) and touch(words, end)
    return _skip_chain(words, end) if coded and words[end + 1].lower[0].isalnum() else 0


def _age(words: Tokens, at: int, number: Number) -> int:
    """The index after an age of a person: "aged 45", "45-year-old"; 0 for a thing's, which is how long it has been."""
    if number.scale != 1 or number.low > _OLDEST:
        return 0
    age = age_at(words, at, number)
    return age.end if age else 0


_OLDEST = 130


def _model(words: Tokens, at: int, number: Number) -> int:
    """The index after the number of a model: "the new iPhone 11 Pro", "its own 787 Dreamliner"; else 0.

    A count stands before a plural; a number before a single capitalised word, in a sentence that is not all
    capitals, names a thing.
    """
    end = number.end
    if end != at + 1 or at == 0 or not words[at].text.isdecimal() or end >= len(words):
        return 0
    name, before = words[end], words[at - 1]
    if len(name.text) < 2 or not name.text[0].isupper() or not name.text[0].isalpha():
        return 0
    if name.lower in STOPS or name.lower in DEMONYMS or name.lower in _HARMED or is_month(words, end):
        return 0
    branded = before.lower[0].isalpha() and before.text != before.lower and at > 1
    if not branded and (number.low < 100 or before.lower in COUNTING):
        return 0
    if before.lower in CHANGE_VERBS or unit_at(words, end, number) is not None:
        return 0
    titled = end + 1 < len(words) and words[end + 1].text[0].isupper() and words[end + 1].lower not in STOPS
    return 0 if titled or noun_phrase(words, end, plural=True) > end else end


def _version(words: Tokens, at: int, number: Number) -> int:
    """The index after a number that closes a name: "Internet Explorer 6.", "the Curve 8900 is", "the Lakers 98,"; else 0."""
    end = number.end
    if end != at + 1 or at < 2 or number.scale != 1:
        return 0
    name, before = words[at - 1], words[at - 2]
    if (
        not (name.text[0].isupper() and name.text[0].isalpha())
        or len(name.text) < 2
        or name.end == words[at].start
    ):
        return 0
    if name.lower in STOPS or name.lower in _HARMED or is_month(words, at - 1) or before.text in ".!?:":
        return 0
    if is_plural(name.lower) or name.lower in CHANGE_VERBS or name.lower in _TITLE_VERBS:
        return 0
    closed = end == len(words) or words[end].text in ".,;:)" or words[end].lower in _NAMED_VERBS
    if closed or _before_kind(words, at, number) or _before_deed(words, at, number):
        return end
    return _skip_versions(words, at, end)


def _before_kind(words: Tokens, at: int, number: Number) -> bool:
    """Whether a model's bare number stands before one thing of its kind: "the Curve 8900 smartphone"."""
    following = lower_at(words, number.end)
    if len(words[at].text) < _MODEL_FIGURES or not words[at].text.isdecimal() or not following.isalpha():
        return False
    if words[at - 2].lower in _PLACING or following in STOPS or following in _HARMED:
        return False
    verb = following.endswith(("ed", "ing", "s"))
    return (
        not verb
        and unit_at(words, number.end, number) is None
        and noun_phrase(words, at + 1, plural=True) <= at + 1
    )


def _before_deed(words: Tokens, at: int, number: Number) -> bool:
    """Whether a model's bare number stands before what the model does: "the Bora 8900 features a lens", "helps you"."""
    if (
        len(words[at].text) < _MODEL_FIGURES
        or not words[at].text.isdecimal()
        or words[at - 2].lower in _PLACING
    ):
        return False
    deed = lower_at(words, number.end)
    if not deed.endswith("s") or lemma(deed) not in COMMON_VERBS:
        return False
    return deed in _DEEDS or lower_at(words, number.end + 1) in _OBJECTS


# In this form they are hardly ever counted.
_DEEDS = frozenset("supports allows includes lets helps".split())
_OBJECTS = frozenset("a an the its their his her this that these it you them us him me users".split())
_MODEL_FIGURES = 4
_PLACING = frozenset("in at near of from to for by with outside around across".split())


def _skip_versions(words: Tokens, at: int, end: int) -> int:
    """The index after more versions of one thing: "Internet Explorer 8 and 9 are"; 0 where they count."""
    named = words[at - 2].text[0].isupper() and words[at - 2].text[0].isalpha() and at > 2
    if not named or words[at - 2].lower in STOPS:
        return 0
    i = end
    while lower_at(words, i) in LINKS and lower_at(words, i + 1).isdecimal():
        if noun_phrase(words, i + 2, plural=True) > i + 2:
            return 0
        i += 2
    return i if i > end else 0


# Verbs that follow a thing's name, and no count of people.
_NAMED_VERBS = frozenset("is has will can does 's ’s".split())
# Verbs that stand before a count in a headline, capitalised: "Storm Leaves 12".
_TITLE_VERBS = frozenset(
    """kill kills hurt hurts injure injures wound wounds leave leaves left arrest arrests rescue rescues free frees
    sink claims claim top hit hits reach reaches at over""".split()
)


_STREETS = frozenset(
    "street st road rd avenue ave boulevard blvd lane drive dr place square terrace way court".split()
)
_QUARTERS = frozenset("N S E W".split())
_EMERGENCY = frozenset(["911", "999", "112", "9-1-1"])


_CALLS = frozenset(
    "call calls caller callers dispatcher dispatchers operator operators line lines recording".split()
)


def _counts(words: Tokens, at: int, number: Number) -> bool:
    """Whether the number of an emergency line counts what stands behind it: "112 people", "911 km", "at least 911"."""
    end = number.end
    if unit_at(words, end, number) is not None:
        return True
    noun = noun_phrase(words, end, plural=True)
    if _CALLS.intersection(word.lower for word in words[end:noun]):
        return False
    return noun > end or lower_at(words, at - 1) in COUNTING or lower_at(words, end) in _HARMED


_HARMED = frozenset("dead killed injured wounded hurt missing arrested died".split())


def _address(words: Tokens, at: int, number: Number) -> int:
    """House numbers and emergency numbers: "575 Wilson Road", "the 1200 block of", "911 calls"."""
    end = number.end
    if words[at].text in _EMERGENCY and not _counts(words, at, number):
        return end
    if lower_at(words, end) == "block" and number.low >= 100:
        return end + 1
    for i in range(end, min(end + 5, len(words))):
        if i > end and words[i].text == "." and words[i - 1].text in _QUARTERS:
            continue  # "200 W. Harbour Road"
        if not words[i].text[0].isupper():
            return 0
        if i > end and words[i].lower in _STREETS:
            # "19 Supreme Court judges" are counted.
            return 0 if noun_phrase(words, end, plural=True) > i + 1 else i + 1
    return 0


def _label(words: Tokens, at: int, number: Number) -> int:
    """Numbers that name: "Flight 370", "section 427", "No. 5", "Articles 3, 4 and 5"."""
    if at == 0:
        item = number.digits and number.end == 1 and lower_at(words, 1) in {".", ")"} and touch(words, 0)
        return 2 if item else 0  # the number of a list's item
    if not _is_labelled(words, at, number):
        return 0
    end = number.end
    measured = unit_at(words, end, number)
    if measured is not None and words[at - 1].lower not in _CARRIERS and len(words[measured[0] - 1].text) > 1:
        return 0  # "MacBook Pro 16 inch"
    noun = noun_phrase(words, end, plural=True)
    if noun > end and is_people(words[noun - 1].lower) and words[at - 1].lower not in _CARRIERS:
        return 0
    i = end
    while lower_at(words, i) in LINKS and lower_at(words, i + 1)[:1].isdigit():
        if noun_phrase(words, i + 2, plural=True) > i + 2:
            break
        i += 2
    return i


# Labels that are common words: their numbers are names where nothing follows that they could count.
_BARE_LABELS = frozenset("version round week day game division beta spot pack".split())
# Their numbers stay names before people: "Flight 370 passengers".
_CARRIERS = _LOWER_LABELS | frozenset(
    "apollo boeing airbus windows iphone ipad galaxy android ios xbox ps".split()
)
_DOTTED = frozenset("no nos p pp art vol sec fig ch ext apt".split())


def _is_labelled(words: Tokens, at: int, number: Number) -> bool:
    """Whether the word before a number makes it a name."""
    label = words[at - 1]
    if label.text == "." and touch(words, at - 2):
        return number.digits and lower_at(words, at - 2) in _DOTTED
    if label.text == "#":
        return True
    if label.lower in {"no", "nos"}:
        return label.text[0].isupper() and number.digits and number.low < 100
    if label.lower == "p":
        return lower_at(words, at - 2) == "&"  # an index of shares
    if label.lower in _BARE_LABELS:
        following = lower_at(words, number.end)
        if not following or following in ".,;:)" or following == "of":
            return True
        titled = label.text[0].isupper() and at > 1 and number.digits  # "tied Game 7 at home"
        return titled and unit_at(words, number.end, number) is None
    return label.lower in _LOWER_LABELS or (label.lower in LABELS and label.text != label.lower)


def _named(words: Tokens, at: int, number: Number) -> int:
    """The index after a number word within a name: "Capital One reported", "the Twenty20 cup"."""
    end = number.end
    if end < len(words) and touch(words, end - 1) and words[end].lower[0].isdigit():
        return end + 1
    if at == 0 or not words[at].text[0].isupper() or end != at + 1:
        return 0
    name = words[at - 1]
    if not name.text[0].isupper() or len(name.text) < 2 or name.lower in _TITLE_VERBS | STOPS | _HARMED:
        return 0
    if words[at].lower != "one" and noun_phrase(words, end, plural=True) > end:
        return 0
    following = words[end] if end < len(words) else None
    told = following is not None and following.text[0].islower() and following.lower not in STOPS
    return end if told or lower_at(words, end) in _NAMED_VERBS else 0


def _decade(words: Tokens, number: Number) -> int:
    """The index after a decade in words: "the nineteen seventies"."""
    end = number.end + (lower_at(words, number.end) == "-")
    return end + 1 if lower_at(words, end) in _DECADES else 0


_DECADES = frozenset(word.removesuffix("y") + "ies" for word in TENS)
_MOMENTS = frozenset(["point", "stage", "time"])


def _one(words: Tokens, at: int, number: Number) -> int:
    """The index after "one" as a pronoun: "the one", "one of the", "no one", "one another"."""
    if not number.weak or words[at].lower != "one":
        return 0
    end = number.end
    before, after = lower_at(words, at - 1), lower_at(words, end)
    if before in _NOT_ONE_AFTER or after in _NOT_ONE_BEFORE:
        return end
    return end + 1 if before == "at" and after in _MOMENTS else 0  # "at one point"
