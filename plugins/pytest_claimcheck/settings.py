"""What the user has set for a run: the ini options of pytest, else claimcheck's own configuration."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from attrs import evolve, frozen

from claimcheck import (
    Baseline,
    ClaimcheckError,
    Configuration,
    Label,
    Record,
    Recorded,
    Verifier,
    find_configuration,
    prepare,
    read_baseline,
    read_day,
    read_label,
    read_record,
)
from pytest_claimcheck import ACTIONS

__all__ = ["Settings", "replaying", "settings", "shown", "verifier"]

T = TypeVar("T")

DEFAULT_FAIL_ON = (Label.REFUTED, Label.CONFLICTING)

_OWN = pytest.StashKey[Configuration]()
_BASELINE = pytest.StashKey[Baseline | None]()
_RECORD = pytest.StashKey[Record | None]()
_VERIFIERS = pytest.StashKey[dict[tuple[object, ...], Verifier]]()


@frozen
class Settings:
    """The options for a document; `actions` says what becomes of an item, by the label of its claim.

    With `record` claims are checked by the evidence in it, and by nothing else.
    """

    against: tuple[str, ...]
    sources: tuple[str, ...]
    kinds: tuple[str, ...] | None
    baseline: Baseline | None
    day: date | None
    fail_on: tuple[Label, ...]
    actions: Mapping[Label, str]
    plugins: Mapping[str, Mapping[str, Mapping[str, object]]]
    record: Record | None = None


def settings(config: pytest.Config, path: Path | None = None) -> Settings:
    """The options for the document at a path, or for a text that has none.

    UsageError says which option is wrong and what it takes.
    """
    try:
        own = _own(config)
        return _chosen(config, own.at(path) if path else own)
    except ClaimcheckError as error:
        raise pytest.UsageError(str(error)) from error


def _own(config: pytest.Config) -> Configuration:
    """Claimcheck's own configuration, read once a run."""
    if _OWN not in config.stash:
        config.stash[_OWN] = find_configuration(config.rootpath) or Configuration()
    return config.stash[_OWN]


def verifier(config: pytest.Config, chosen: Settings) -> Verifier:
    """Plugins loaded and references read, once a run for all documents with the same options."""
    made = config.stash.setdefault(_VERIFIERS, {})
    key = (chosen.against, chosen.sources, chosen.kinds)
    if key not in made:
        try:
            if chosen.record is not None:
                made[key] = prepare(kinds=chosen.kinds, options=chosen.record.options_with(chosen.plugins))
            else:
                made[key] = prepare(
                    chosen.against, kinds=chosen.kinds, options=chosen.plugins, sources=chosen.sources
                )
        except ClaimcheckError as error:
            raise pytest.UsageError(str(error)) from error
    return made[key]


def replaying(chosen: Settings, recorded: Recorded | None) -> Settings:
    """The options for a document that is checked by a record: where nothing is said of kinds, those of the record."""
    if recorded is None or chosen.kinds is not None:
        return chosen
    return evolve(chosen, kinds=recorded.kinds)


def shown(path: Path) -> str:
    """A path as a person at the working folder would write it."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def _chosen(config: pytest.Config, own: Configuration) -> Settings:
    """What pytest's options say, else claimcheck's own."""
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
    failing = tuple(fail_on) or (DEFAULT_FAIL_ON if own.fail_on is None else own.fail_on)
    actions.update(dict.fromkeys(failing, "fail"))
    return Settings(
        against or own.against or (),
        own.sources or (),
        kinds or own.kinds,
        _baseline(config, own),
        day,
        failing,
        actions,
        own.plugins,
        _record(config, own),
    )


def _baseline(config: pytest.Config, own: Configuration) -> Baseline | None:
    """The reviewed claims."""
    return _read_once(config, _BASELINE, "claimcheck_baseline", own.baseline, read_baseline)


def _record(config: pytest.Config, own: Configuration) -> Record | None:
    """The recorded evidence."""
    return _read_once(config, _RECORD, "claimcheck_replay", own.replay, read_record)


def _read_once(
    config: pytest.Config,
    key: pytest.StashKey[T | None],
    option: str,
    configured: str | None,
    reader: Callable[[str], T],
) -> T | None:
    """What stands in the file of pytest's option or else of our configuration, read once a run."""
    if key not in config.stash:
        written = str(config.getini(option) or "")
        name = shown(config.rootpath / written) if written else configured
        config.stash[key] = reader(name) if name else None
    return config.stash[key]


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
