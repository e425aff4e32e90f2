"""Names of people compared: initials, short forms, transliteration, family name first."""

import re
from functools import lru_cache

from claimcheck.values import names_bodies as bodies
from claimcheck.values import names_people as people
from claimcheck.values import names_titles as titles
from claimcheck.values.names_people import NICKNAMES

__all__ = ["plain", "same_body", "same_person", "skeleton"]

_NICKNAMES: dict[str, set[int]] = {}
for _row, _line in enumerate(NICKNAMES.strip().split("\n")):
    for _name in _line.split():
        _NICKNAMES.setdefault(_name, set()).add(_row)

# Spellings of one sound in the romanisations that the news uses (BGN/PCGN, ISO 9, Arabic and Persian press forms).
_SOUNDS = (
    ("sch", "sh"), ("shch", "sh"), ("tch", "ch"), ("tsch", "ch"), ("ts", "z"), ("tz", "z"), ("dj", "j"), ("zh", "j"), ("dzh", "j"),
    ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("ck", "k"), ("q", "k"), ("x", "ks"), ("ou", "u"),
    ("ow", "u"), ("oo", "u"),
    ("ee", "i"), ("ei", "ey"), ("iy", "y"), ("yy", "y"), ("ii", "y"), ("ij", "y"), ("w", "v"), ("c", "k"),
)  # fmt: skip
_ARTICLES = frozenset({"al", "el", "ul", "as", "ash", "ad", "ar", "at", "bin", "ibn", "ben", "bint", "abu", "de", "la", "del", "da", "di", "dos",
                       "van", "von", "der", "den", "the", "le", "du", "ur", "y"})  # fmt: skip
_SIGNS = str.maketrans({"'": "", "`": "", ".": " ", "-": " ", '"': " ", "(": " ", ")": " ", ",": " "})
_DOUBLED = re.compile(r"(.)\1+")


def _ascii(text: str) -> str:
    """A text in ASCII letters."""
    if text.isascii():
        return text
    from anyascii import anyascii  # noqa: PLC0415 - slow to import, and needed for few names

    return anyascii(text)


def _nearness(first: str, second: str) -> float:
    """How near two spellings are, 0 to 1, by the edits that make one of the other."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - slow to import, and needed only for names that differ

    return Levenshtein.normalized_similarity(first, second)


@lru_cache(maxsize=16384)
def plain(text: str) -> tuple[str, ...]:
    """The parts of a name in ASCII, small letters, without points, titles and suffixes."""
    ascii_text = _ascii(text).lower().translate(_SIGNS)
    parts = [part for part in ascii_text.split() if part not in people.SUFFIXES | people.POSTNOMINALS]
    while len(parts) > 1 and parts[0] in titles.TITLES:
        parts = parts[1:]
    # An article at the head may be a given name: "Ben Bradlee".
    named = [
        part
        for at, part in enumerate(parts)
        if part.isalnum() and (part not in _ARTICLES or (at == 0 < len(parts) - 1 and part == "ben"))
    ]
    return tuple(named) or tuple(parts)


def _generations_differ(first: str, second: str) -> bool:
    """Whether two names end in different suffixes: "Sr", "III"."""
    one, other = _suffix(first), _suffix(second)
    return bool(one and other) and one != other


def _suffix(text: str) -> str:
    """The "jr" or "iii" at the end of a name."""
    last = text.lower().rstrip(".").rpartition(" ")[2]
    return last if last in people.SUFFIXES else ""


@lru_cache(maxsize=16384)
def _sound(part: str) -> str:
    """A part of a name under one spelling for each sound."""
    part = part.replace("ch", "\x00")
    for written, sound in _SOUNDS:
        if written in part:
            part = part.replace(written, sound)
    part = _DOUBLED.sub(r"\1", part.replace("\x00", "ch"))
    return part[:-1] + "y" if len(part) > 2 and part[-1] == "i" else part  # Yuri, Yury


@lru_cache(maxsize=16384)
def skeleton(part: str) -> str:
    """The consonants of a part of a name as they sound, its first sound kept."""
    sound = _sound(part)
    head = sound[:1]
    if head in "aeiouy":
        head = "a"
    body = "".join(letter for letter in sound[1:] if letter not in "aeiouyh")
    if head == "g":
        head = "k"  # Gaddafi, Qaddafi
    return _DOUBLED.sub(r"\1", (head + body).replace("f", "v").replace("j", "z"))


_SHORT = 5
"""Up to this length one letter makes another surname, so that only rules of spelling make two parts one."""


@lru_cache(maxsize=16384)
def _parts_alike(first: str, second: str) -> bool | None:
    """Whether two parts are spellings of one: True, False when clearly not, None between."""
    alike = _near(first, second)
    if alike and min(len(first), len(second)) <= _SHORT and _sound(first) != _sound(second):
        return None
    return alike


_VOWELS = str.maketrans("oe", "ui")


def _one_but_for_vowels(first: str, second: str) -> bool:
    """Whether two parts differ only where romanisations of Arabic and Persian do: o for u, e for i."""
    return _sound(first).translate(_VOWELS) == _sound(second).translate(_VOWELS)


@lru_cache(maxsize=16384)
def _near(first: str, second: str) -> bool | None:
    """The same, where a near spelling is enough at any length: for given names."""
    if first == second or _sound(first) == _sound(second):
        return True
    one, other = _sound(first), _sound(second)
    same_bones = skeleton(first) == skeleton(second)
    nearness = _nearness(one, other)
    if (
        same_bones
        and min(len(first), len(second)) > 3
        and nearness >= (0.6 if len(skeleton(first)) > 2 else 0.7)
    ):
        return True
    if same_bones or nearness >= 0.6:
        return None
    return False


@lru_cache(maxsize=16384)
def _given_alike(first: str, second: str) -> bool | None:
    """The same for given names, with initials and nicknames."""
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0] or None if first[0] == second[0] else False
    if _NICKNAMES.get(first, set()) & _NICKNAMES.get(second, set()):
        return True
    return _near(first, second)


def _split(parts: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Given names and family name: the first part is the family's in Chinese, Korean and Vietnamese names."""
    if (
        parts[0] in people.FAMILY_FIRST
        and 2 <= len(parts) <= 3
        and len(parts[-1]) <= 6
        and parts[-1] not in _WESTERN_FAMILY
    ):
        return parts[1:], parts[:1]
    return parts[:-1], parts[-1:]


_WESTERN_FAMILY = people.COMMON_SURNAMES - people.FAMILY_FIRST


@lru_cache(maxsize=16384)
def same_person(claim: str, evidence: str) -> bool | None:
    """Whether two names of people mean one person, by the names alone."""
    # In an order of their own, so that the answer is the same whichever of the two is the claim's.
    one, other = sorted((plain(claim), plain(evidence)), key=lambda parts: (len(parts), parts))
    if not one or not other or _generations_differ(claim, evidence):
        return None
    if one == other:
        return True if len(one) > 1 or one[0] not in people.COMMON_SURNAMES | _GIVEN else None
    if len(one) == 1 or len(other) == 1:
        return _short_form(one[0], other)
    if _initials_differ(one, other):
        return None
    if _all_within(one, other):
        return True
    (given_one, family_one), (given_two, family_two) = _split(one), _split(other)
    family = _parts_alike(family_one[0], family_two[0])
    if family is None and _one_but_for_vowels(family_one[0], family_two[0]):
        family = True if _best_given(given_one, given_two) else None
    if family is True:
        return _same_family(one, other, given_one, given_two)
    given = _best_given(given_one, given_two)
    if family is False and given is not True and not _any_shared(one, other):
        return False
    if family is False and given is True and len(one) == len(other) == 2:
        return _clear_family(family_one[0], family_two[0])
    return None


_GIVEN = people.MALE_NAMES | people.FEMALE_NAMES


def _same_family(
    one: tuple[str, ...], other: tuple[str, ...], given: tuple[str, ...], other_given: tuple[str, ...]
) -> bool | None:
    """Two people of one family name, by their given names."""
    if one[0] not in given and other[0] not in other_given:
        return _given_alike("".join(given), "".join(other_given))  # the family name stands first
    answer = _best_given(given, other_given)
    if answer is False and not (given[0] in _GIVEN and other_given[0] in _GIVEN):
        return None  # one of them may be a nickname
    return answer


def _clear_family(first: str, second: str) -> bool | None:
    """False when two family names beside one given name are far apart; a name may change with marriage, so only then."""
    return False if _nearness(_sound(first), _sound(second)) < 0.4 else None


def _short_form(short: str, long: tuple[str, ...]) -> bool | None:
    """Whether one name alone is the family name of a longer name."""
    if len(long) == 1:
        # A name that many bear tells nothing, whichever of the two it is.
        if not {short, long[0]}.isdisjoint(people.COMMON_SURNAMES | _GIVEN):
            return None
        return _parts_alike(short, long[0])
    _, family = _split(long)
    if short in people.COMMON_SURNAMES:
        return (
            None if any(_parts_alike(short, part) is not False for part in long) else _stranger(short, long)
        )
    if _parts_alike(short, family[0]):
        return True
    if any(_parts_alike(short, part) is not False for part in long):
        return None
    return _stranger(short, long)


def _stranger(short: str, long: tuple[str, ...]) -> bool | None:
    """A single name that fits no part of a full one: another person, unless it may be a given name or a nickname."""
    if short in _GIVEN or len(short) < 4 or any(_given_alike(short, part) is not False for part in long):
        return None
    return False


def _all_within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether every part of the shorter name fits a part of the longer, in order, its last part written out."""
    if not _parts_alike(short[-1], long[-1]) and len(short) == len(long):
        return False
    at = 0
    written = 0
    for place, part in enumerate(short):
        # A middle initial stands for no first name: "Louis Berg" is not "Vincent L. Berg".
        while at < len(long) and (
            not _given_alike(part, long[at]) or (len(long[at]) == 1 and at > 0 == place)
        ):
            at += 1
        if at == len(long):
            return False
        written += len(part) > 1 and len(long[at]) > 1
        at += 1
    return written >= 1 and (len(short[-1]) > 1) and (written > 1 or bool(_parts_alike(short[-1], long[-1])))


def _initials_differ(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether both names have middle initials and these are not the same: "George W.", "George H. W."."""
    one = "".join(part[0] for part in short[1:-1])
    other = "".join(part[0] for part in long[1:-1])
    return (
        bool(one)
        and bool(other)
        and one != other
        and len(short[0]) > 1
        and any(len(p) == 1 for p in (*short, *long))
    )


def _best_given(one: tuple[str, ...], other: tuple[str, ...]) -> bool | None:
    """Whether the given names fit: the best of the first parts, by pairs."""
    if not one or not other:
        return None
    first = _given_alike(one[0], other[0])
    if first:
        return True
    return False if all(_given_alike(a, b) is False for a in one for b in other) else None


def _any_shared(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether any two parts, wherever they stand, may be spellings of one."""
    return any(_parts_alike(a, b) is not False for a in one for b in other if len(a) > 1 and len(b) > 1)


_SMALL = frozenset({"the", "of", "for", "and", "in", "on", "to", "de", "la", "du", "&"})
# Words that two forms of one body's name may differ by.
_BODY_ENDS = frozenset(
    {
        "inc",
        "corp",
        "corporation",
        "company",
        "co",
        "ltd",
        "plc",
        "group",
        "news",
        "agency",
        "the",
        "newspaper",
    }
)
_BODY_SPELLING = {
    "defense": "defence", "organisation": "organization", "center": "centre", "labor": "labour", "programme": "program",
    "u.s.": "us", "u.n.": "un", "american": "us", "foreign affairs": "foreign",
}  # fmt: skip


def _body_words(text: str) -> list[str]:
    """The words of a body's name in one spelling, without the small ones."""
    parts = _ascii(text).lower().replace(",", " ").split()
    return [
        _BODY_SPELLING.get(part, part.replace(".", ""))
        for part in parts
        if part not in _SMALL and part != "'s"
    ]


def _initials(text: str) -> str:
    """The first letters of a name's words, small words left out."""
    return "".join(part[0] for part in _ascii(text).replace("-", " ").split() if part[0].isupper())


@lru_cache(maxsize=8192)
def same_body(claim: str, evidence: str) -> bool | None:
    """Whether two names of organisations mean one: by words, by acronym, by the table of known bodies."""
    table = bodies.ORGANISATIONS
    one = table.get(claim.lower().removeprefix("the "))
    other = table.get(evidence.lower().removeprefix("the "))
    if one and other:
        return one == other
    first, second = set(_body_words(one or claim)), set(_body_words(other or evidence))
    if not first or not second:
        return None
    if first == second or first - _BODY_ENDS == second - _BODY_ENDS != set():
        return True
    for short, long in ((claim, evidence), (evidence, claim)):
        bare = short.replace(".", "")
        if bare.isupper() and 3 <= len(bare) <= 8 and bare == _initials(long).upper():
            return True
    return None
