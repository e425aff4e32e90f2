"""The options that a file may hold: how each is called, read, and what holds where no file says anything."""

import difflib
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType

from attrs import frozen

from claimcheck.model import Label

__all__ = ["OPTIONS", "Option", "nearest", "read_day", "read_label", "read_labels"]


def read_day(text: str) -> date:
    """The day that `text` writes as YYYY-MM-DD; ValueError says how to write it."""
    try:
        # date.fromisoformat alone takes 20201011 and 2020-W41-7 as well.
        day = date.fromisoformat(text) if text[4::3] == "--" else None
    except ValueError:
        day = None
    if day is None:
        raise ValueError(f"{text!r} is not a day; write it as year-month-day, as in 2020-10-11")
    return day


def read_label(word: str) -> Label:
    """The label that a word names, `unconfirmed` as the report calls it included; ValueError names all."""
    name = word.replace("-", "_")
    if name == "unconfirmed":
        return Label.NOT_ENOUGH_EVIDENCE
    known = tuple(label.value for label in Label)
    if name not in known:
        raise ValueError(f"{word!r} is no label; {nearest(name, known)}")
    return Label(name)


def read_labels(words: "list[str] | tuple[str, ...]") -> tuple[Label, ...]:
    """The labels that words name, each once; `none` alone is none."""
    if list(words) == ["none"]:
        return ()
    return tuple(dict.fromkeys(read_label(word) for word in words))


def nearest(word: str, known: tuple[str, ...]) -> str:
    """A hint at the known word that was probably meant, or the list of all."""
    close = difflib.get_close_matches(word, known, n=1)
    return f"did you mean {close[0]!r}?" if close else f"known: {', '.join(known)}"


def _word(value: object, file: Path) -> str:  # noqa: ARG001 - all readers are called alike
    if not isinstance(value, str) or not value:
        raise ValueError(f"takes a word in quotes, not {value!r}")
    return value


def _words(value: object, file: Path) -> tuple[str, ...]:
    """A list of words, or one alone."""
    items = [value] if isinstance(value, str) else value
    if not isinstance(items, list) or not all(isinstance(item, str) and item for item in items):
        raise ValueError(f"takes a list of words in quotes, not {value!r}")
    return tuple(_word(item, file) for item in items)


def _path(value: object, file: Path) -> str:
    """A path, read from the folder of the file that names it."""
    word = _word(value, file)
    return word if "://" in word or word == "-" else str(file.parent / word)


def _references(value: object, file: Path) -> tuple[str, ...]:
    """References; of one that begins with the word of a source, as `events:toll.csv`, the path behind it is meant."""
    return tuple(_reference(word, file) for word in _words(value, file))


def _reference(word: str, file: Path) -> str:
    prefix, sign, path = word.partition(":")
    prefixed = sign and _PREFIX.fullmatch(prefix) and "://" not in word
    if not prefixed or (file.parent / word).exists():
        return _path(word, file)
    # What is no path there is for its source to understand.
    return f"{prefix}:{file.parent / path}" if path and (file.parent / path).exists() else word


# A letter alone is a drive.
_PREFIX = re.compile(r"[A-Za-z][\w.-]+")


def with_paths(value: object, file: Path) -> object:
    """An option of a plugin with each word in it that begins with ./ or ../ read as a path from the file's folder."""
    match value:
        case str() if value.startswith(("./", "../")):
            return str(file.parent / value)
        case list():
            return [with_paths(each, file) for each in value]
        case dict():
            return {name: with_paths(each, file) for name, each in value.items()}
    return value


def _formats(value: object, file: Path) -> tuple[str, ...]:
    """Formats, the path behind `=` read as any other."""
    parts = [word.partition("=") for word in _words(value, file)]
    return tuple(f"{name}={_path(path, file)}" if path else name + sign for name, sign, path in parts)


def _labels(value: object, file: Path) -> tuple[Label, ...]:
    return read_labels(_words(value, file))


def _date(value: object, file: Path) -> date:
    """A day, as TOML writes one or in quotes."""
    if isinstance(value, datetime):
        raise ValueError(f"takes a day, as in 2020-10-11, not the moment {value}")  # noqa: TRY004 - one error for all
    return value if isinstance(value, date) else read_day(_word(value, file))


def _number(value: object, file: Path) -> int:  # noqa: ARG001 - all readers are called alike
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError(f"takes a whole number from 1, not {value!r}")
    return value


def _flag(value: object, file: Path) -> bool:  # noqa: ARG001 - all readers are called alike
    if not isinstance(value, bool):
        raise ValueError(f"takes true or false, not {value!r}")  # noqa: TRY004 - one error for all
    return value


@frozen
class Option:
    """One option: `field` is the attribute of `Configuration` that holds it.

    `default` is what holds where no file says anything, None: what the text itself says, or all of a sort.
    `per_path` says whether a section for some documents may hold it.
    """

    field: str
    read: Callable[[object, Path], object]
    default: object = None
    per_path: bool = False


OPTIONS: Mapping[str, Option] = MappingProxyType(
    {
        "against": Option("against", _references, (), per_path=True),
        "source": Option("sources", _words, (), per_path=True),
        "date": Option("day", _date, per_path=True),
        "format": Option("formats", _formats, ("terminal",)),
        "output": Option("output", _path),
        "kinds": Option("kinds", _words, per_path=True),
        "fail-on": Option("fail_on", _labels, (Label.REFUTED, Label.CONFLICTING), per_path=True),
        "baseline": Option("baseline", _path),
        "record": Option("record", _path),
        "replay": Option("replay", _path),
        "jobs": Option("jobs", _number, 1),
        "allow-empty": Option("allow_empty", _flag, default=False),
        "offline": Option("offline", _flag, default=False),
        "follow-citations": Option("follow_citations", _flag, default=False, per_path=True),
        "quiet": Option("quiet", _flag, default=False),
        "verbose": Option("verbose", _flag, default=False),
        "color": Option("color", _flag),
    }
)
"""The options by their keys, which are those of `claimcheck check` without the dashes before them."""
