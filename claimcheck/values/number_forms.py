"""A number as read, and looks at the tokens beside a place, shared by the modules that read numbers."""

from typing import NamedTuple

from claimcheck.text import Token

__all__ = ["Number", "Tokens", "exactly", "hyphen_at", "joined_at", "lower_at"]

Tokens = tuple[Token, ...]


class Number(NamedTuple):
    """A number as read, and the index of the token after it."""

    low: float
    high: float | None
    stated: float | None
    precision: float
    end: int
    scale: float = 1.0
    """The scale word's value: a million in "1.2 million"."""
    digits: bool = False
    """Whether it is written in digits."""
    vague: bool = False
    """Whether it is a word such as "dozens" or "several hundred"."""
    weak: bool = False
    """Whether it is an amount only with a noun or unit after it: "several", "no", "one", ".5"."""
    zero: bool = False
    unit: str = ""
    """The unit that the number itself gives, "fraction" for a share."""
    high_open: bool = False
    year_like: bool = False
    """Whether the digits may be a year: four of them, without a separator."""

    @property
    def unscaled(self) -> float:
        """The number before its scale word."""
        return self.low / self.scale

    @property
    def coarse(self) -> bool:
        """Whether a count written so is a rounded one: two zeros at its end, a decimal point or a scale word."""
        return (
            self.precision >= 50 or self.scale > 1 or (self.precision >= 5 and self.low >= 1000) or self.vague
        )


def exactly(value: float, precision: float, end: int, *, digits: bool = False, unit: str = "") -> Number:
    """A number that states one value."""
    return Number(value, value, value, precision, end, digits=digits, unit=unit)


def lower_at(words: Tokens, at: int) -> str:
    """A token in lower case; empty outside of the text."""
    if at < 0:
        return ""
    try:
        return words[at].lower
    except IndexError:
        return ""


def joined_at(words: Tokens, at: int) -> bool:
    """Whether a token follows the one before it with nothing between."""
    return 0 < at < len(words) and words[at - 1].end == words[at].start


def hyphen_at(words: Tokens, at: int) -> bool:
    """Whether a hyphen joins the words on both sides of it: "three-hundred-and-fifty"."""
    return lower_at(words, at) == "-" and joined_at(words, at) and joined_at(words, at + 1)
