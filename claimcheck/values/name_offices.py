"""The office of a person, read from the words before and behind the name."""

from claimcheck.text import Token
from claimcheck.values import names_people as people
from claimcheck.values import names_titles as titles
from claimcheck.values import names_words as words
from claimcheck.values.name_runs import APOSTROPHES, HYPHENS, gap
from claimcheck.values.places import NATIONALITIES

__all__ = ["office_before", "office_behind", "office_gender"]

LONGEST_OFFICE = 8
"""Tokens looked back over for the beginning of an office."""

_STOPS = frozenset(',.;:—–()"“”!?')
_ARTICLES = frozenset({"the", "a", "an", "then", "now", "himself", "herself"})
_OWN = frozenset({"its", "his", "her", "their", "our"})
_OF_WHOM = frozenset({"of", "his", "her", "one", "their"})

_Tokens = tuple[Token, ...]


def _said(toks: _Tokens, text: str, first: int, last: int) -> str:
    """The words of some tokens in lower case, blanks made even."""
    return " ".join(text[toks[first].start : toks[last].end].lower().split())


def office_before(toks: _Tokens, text: str, first: int, role: str) -> str:
    """The office before the token at which a name begins: "Iran's foreign minister, X".

    `role` is what capitals of the same run have told already, and then `first` is the token at which that begins;
    its first words may stand in small letters before it.
    """
    end = first - 1
    while end >= 0 and toks[end].text in people.PARTICLES:
        end -= 1
    if not role and end >= 1 and toks[end].text == ",":
        end -= 1
        if toks[end].lower not in titles.ROLES:
            return _office_of(toks, text, end)
    if not role and (end < 0 or toks[end].lower not in titles.ROLES):
        return ""
    start = _owner(toks, text, _office_start(toks, end))
    if start > end:
        return role
    prefix = _said(toks, text, start, end)
    return f"{prefix}{role}" if prefix.endswith("-") else f"{prefix} {role}".strip()


def _office_start(toks: _Tokens, end: int) -> int:
    """The token at which an office begins that ends at another."""
    at = end
    while at > max(end - LONGEST_OFFICE, -1):
        token = toks[at]
        if not (token.lower in titles.ROLE_WORDS or token.text in HYPHENS or token.lower in NATIONALITIES):
            break
        at -= 1
    start = at + 1
    if start <= end and toks[start].text in HYPHENS:
        start = max(start - 1, 0)
    return start


def _owner(toks: _Tokens, text: str, start: int) -> int:
    """Where the owner of an office begins: the "Iran" of "Iran's foreign minister"."""
    if start < 2 or start >= len(toks) or toks[start - 1].text not in APOSTROPHES:
        return start
    at = start - 2
    if not toks[at].text[0].isupper():
        return start
    least = max(at - 5, 1)
    while at >= least and toks[at - 1].text[0].isupper() and gap(text, toks[at - 1], toks[at]):
        at -= 1
    return at


def _office_of(toks: _Tokens, text: str, last: int) -> str:
    """The office in "the foreign minister of Russia, X", read back from its last word."""
    lowest = max(last - LONGEST_OFFICE, 0)
    at = last
    while at > lowest:
        token = toks[at]
        if token.text == "of" and toks[at - 1].lower in titles.ROLES:
            begin = at - 1
            while begin > lowest and toks[begin - 1].lower in titles.ROLE_WORDS:
                begin -= 1
            return _said(toks, text, begin, last)
        if not (token.text[0].isupper() or token.text in {"the", "of", "and"} or token.text in HYPHENS):
            return ""
        at -= 1
    return ""


def office_behind(toks: _Tokens, text: str, after: int) -> str:
    """The office in apposition behind a name: "X, the foreign minister of Russia,"."""
    count = len(toks)
    if after >= count or toks[after].text != ",":
        return ""
    at = after + 1
    if at + 1 < count and toks[at].text.isdigit() and toks[at + 1].text == ",":
        at += 2  # the age
    if at < count and toks[at].lower in _ARTICLES | _OWN:
        at += 1
    begin = at
    stop = min(at + 12, count)
    while at < stop and toks[at].text not in _STOPS:
        if toks[at].lower in words.CLAUSE_STARTS and not _between_capitals(toks, at):
            break
        at += 1
    phrase = toks[begin:at]
    return _said(toks, text, begin, at - 1) if _is_office(phrase) else ""


def _between_capitals(toks: _Tokens, at: int) -> bool:
    """Whether "and" joins two words of one body's name."""
    both = at + 1 < len(toks) and toks[at + 1].text[0].isupper() and toks[at - 1].text[0].isupper()
    return both and toks[at].lower == "and"


def _before_head(token: Token) -> bool:
    """Whether a word may stand before the head of an office."""
    return (
        token.lower in titles.ROLE_MODIFIERS
        or token.text[0].isupper()
        or token.text in APOSTROPHES
        or token.text in HYPHENS
        or token.lower in _OF_WHOM
        or token.text.isdigit()
    )


def _owns(phrase: _Tokens, at: int) -> bool:
    """Whether a word in small letters owns the office behind it: "the union's secretary"."""
    return at + 1 < len(phrase) and phrase[at + 1].text in APOSTROPHES


def _is_office(phrase: _Tokens) -> bool:
    """Whether the words of an apposition are an office: its head among the first, no other name right after it."""
    head = -1
    for at, token in enumerate(phrase[:6]):
        if token.lower in titles.ROLES:
            head = at
        elif head >= 0:
            break
        elif not (_before_head(token) or _owns(phrase, at)):
            return False
    if head < 0:
        return False
    # "Lavrov, President Putin": the office is of the name behind it.
    return head + 1 == len(phrase) or not phrase[head + 1].text[0].isupper()


def office_gender(role: str) -> str:
    """The gender that the words of an office tell."""
    for word in role.split():
        if word in titles.FEMALE_ROLES:
            return "female"
        if word in titles.MALE_ROLES:
            return "male"
    return ""
