"""What the user has set for a run: the ini options of pytest, else claimcheck's own configuration."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from attrs import frozen

from claimcheck import (
    ClaimcheckError,
    Configuration,
    Label,
    Verifier,
    find_configuration,
    prepare,
    read_day,
    read_label,
)
from pytest_claimcheck import ACTIONS

__all__ = ["Settings", "settings", "shown", "verifier"]

T = TypeVar("T")

_SETTINGS = pytest.StashKey["Settings"]()
_VERIFIER = pytest.StashKey[Verifier]()


@frozen
class Settings:
    """The options of a run; `actions` says what becomes of an item, by the label of its claim."""

    against: tuple[str, ...]
    kinds: tuple[str, ...] | None
    day: date | None
    actions: Mapping[Label, str]
    plugins: Mapping[str, Mapping[str, Mapping[str, object]]]


def settings(config: pytest.Config) -> Settings:
    """The options, read once a run; UsageError says which option is wrong and what it takes."""
    if _SETTINGS not in config.stash:
        try:
            config.stash[_SETTINGS] = _read(config)
        except ClaimcheckError as error:
            raise pytest.UsageError(str(error)) from error
    return config.stash[_SETTINGS]


def verifier(config: pytest.Config) -> Verifier:
    """Plugins loaded and references read, once a run."""
    if _VERIFIER not in config.stash:
        chosen = settings(config)
        try:
            config.stash[_VERIFIER] = prepare(chosen.against, kinds=chosen.kinds, options=chosen.plugins)
        except ClaimcheckError as error:
            raise pytest.UsageError(str(error)) from error
    return config.stash[_VERIFIER]


def shown(path: Path) -> str:
    """A path as a person at the working folder would write it."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def _read(config: pytest.Config) -> Settings:
    own = find_configuration(config.rootpath) or Configuration()
    against = tuple(
        word if "://" in word else shown(config.rootpath / word)
        for word in config.getini("claimcheck_against")
    )
    kinds = tuple(config.getini("claimcheck_kinds"))
    written = str(config.getini("claimcheck_date") or "")
    day = _told("claimcheck_date", read_day, written) if written else own.day
    fail_on = [_told("claimcheck_fail_on", read_label, word) for word in config.getini("claimcheck_fail_on")]
    actions = dict.fromkeys(Label, "pass")
    actions[Label.OUTDATED] = _action(config, "claimcheck_outdated")
    actions[Label.NOT_ENOUGH_EVIDENCE] = _action(config, "claimcheck_unconfirmed")
    failing = fail_on or own.fail_on or (Label.REFUTED, Label.CONFLICTING)
    actions.update(dict.fromkeys(failing, "fail"))
    return Settings(against or own.against, kinds or own.kinds, day, actions, own.plugins)


def _told(option: str, reader: Callable[[str], T], word: str) -> T:
    """What a word of an option means."""
    try:
        return reader(word)
    except ValueError as error:
        raise pytest.UsageError(f"{option}: {error}") from error


def _action(config: pytest.Config, option: str) -> str:
    """An action that an option names."""
    word = str(config.getini(option))
    if word not in ACTIONS:
        raise pytest.UsageError(f"{option} is {word!r}; it takes {', '.join(ACTIONS[:-1])} or {ACTIONS[-1]}")
    return word
