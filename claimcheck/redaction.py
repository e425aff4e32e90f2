"""Secrets in what is shown and kept: keys and passwords in addresses, and in the options of plugins."""

import re
from collections.abc import Mapping

__all__ = ["HIDDEN", "without_secret_options", "without_secrets"]

HIDDEN = "***"
"""What stands where a secret stood."""

# What services call what lets in whoever has it, alone or behind other words: X-Amz-Signature, maps_api_key.
# Longer words are others: keywords, author.
_NAMES = (
    r"(?:[a-z0-9]+[_.-])*(?:api_?key|apikey|access_?token|client_?secret|credentials?|id_?token|jwt|passphrase|"
    r"passw(?:or)?d|pwd|refresh_?token|secret|session_?id|sig|signature|token)"
)
# A key may also be what a page is known by; then it is short.
_SHORT = r"(?:[a-z0-9]+[_.-])*(?:auth|key)"
_NAME = re.compile(rf"(?i){_NAMES}|{_SHORT}")
# Linear: what a name, a value or a password is made of holds nothing that begins another.
_VALUE = r"[^\s&;#\"'<>]"
_PARAMETER = re.compile(rf"(?i)([?&;#]{_NAMES}=){_VALUE}+")
_LONG = re.compile(rf"(?i)([?&;#]{_SHORT}=){_VALUE}{{16,}}")
_PASSWORD = re.compile(r"(?i)(https?://)[^\s/?#@\"'<>]+@")


def without_secrets(text: str) -> str:
    """A text in which addresses have no password and no parameter that is a key."""
    if "://" not in text and "=" not in text:
        return text
    for pattern, kept in (
        (_PASSWORD, rf"\1{HIDDEN}@"),
        (_PARAMETER, rf"\1{HIDDEN}"),
        (_LONG, rf"\1{HIDDEN}"),
    ):
        text = pattern.sub(kept, text)
    return text


def without_secret_options(options: Mapping[str, object]) -> dict[str, object]:
    """A table of options without those that are secrets by their names, and without secrets in the others."""
    return {
        name: _without(value)
        for name, value in options.items()
        if not _NAME.fullmatch(name.replace("-", "_"))
    }


def _without(value: object) -> object:
    match value:
        case str():
            return without_secrets(value)
        case Mapping():
            return without_secret_options(value)
        case list() | tuple():
            return [_without(item) for item in value]
    return value
