"""Raised digits: an exponent is kept as one, and the mark of a note goes, for "12" with a note 1 is not 121."""

import re

__all__ = ["raised"]

_SUPERSCRIPTS = str.maketrans("0123456789-−–+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺")
_UNIT = re.compile(r"(?<![^\W\d_])(?:[kcdm]?m|ft|in|mi|yd)$")
_POWER = re.compile(r"(?<![\d.,])10$")
_EXPONENT = re.compile(r"[-−–+]?\d{1,2}")
_NOTE = re.compile(r"[\d\s,;*†‡§¶()\[\]–-]+|\[?[a-z]\]?", re.IGNORECASE)
_OPEN = re.compile(r"[^\W\d_]$")


def raised(before: str, text: str) -> str:
    """What raised text is to be read as, after the text before it."""
    words = text.strip()
    if words in {"2", "3"} and _UNIT.search(before):
        return words.translate(_SUPERSCRIPTS)
    if _EXPONENT.fullmatch(words) and _POWER.search(before):
        return words.translate(_SUPERSCRIPTS)
    # A single letter after letters belongs to them, as in an abbreviated title.
    if _NOTE.fullmatch(words) and not (words.isalpha() and _OPEN.search(before)):
        return ""
    return text
