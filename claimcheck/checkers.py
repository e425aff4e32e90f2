"""The plugin protocols, and the three steps of using one: finding it, loading it, running it.

Plugins are found by entry point, never imported until loaded, and sorted by name.
"""

import inspect
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from importlib.metadata import EntryPoint, entry_points
from itertools import pairwise
from typing import Protocol, TextIO, TypeVar, runtime_checkable

from attrs import evolve, frozen

from claimcheck.errors import PluginClashError, PluginLoadError, PluginOptionError, UnknownPluginError
from claimcheck.model import Claim, Counterpart, Evidence, Failure, Figure, Finding, Report, Span
from claimcheck.redaction import without_secrets

__all__ = [
    "CHECKERS",
    "EXTRACTORS",
    "GROUPS",
    "READING",
    "REPORTERS",
    "SOURCES",
    "Checker",
    "Extractor",
    "Plugin",
    "PluginEntry",
    "Reporter",
    "Source",
    "counterparts_of",
    "figures_of",
    "find_plugins",
    "guarded",
    "guarded_over",
    "known_plugins",
    "load_plugin",
    "load_plugins",
    "plugin_factory",
    "reasons_of_silence",
    "run_checker",
    "takes_option",
]

EXTRACTORS = "claimcheck.extractors"
CHECKERS = "claimcheck.checkers"
SOURCES = "claimcheck.sources"
REPORTERS = "claimcheck.reporters"
GROUPS = (EXTRACTORS, CHECKERS, SOURCES, REPORTERS)

READING = "read"
"""Whose failure it is when a reference cannot be read."""


@runtime_checkable
class Extractor(Protocol):
    """Finds the claims of a kind in a sentence; its document is there for context."""

    def extract(self, sentence: Span) -> Iterable[Claim]:
        """The claims, each within the sentence."""


@runtime_checkable
class Checker(Protocol):
    """Compares a claim with one passage; to have nothing to say is to yield nothing.

    One that gains from a batch may also have `check_all(claim, evidence: Sequence[Evidence])`.
    It may also say why it is silent: `explain(claim, evidence)`, or `explain_all(claim, evidence: Sequence[Evidence])`
    on all passages together, gives a few words for a person for each thing that it looked at and passed over.
    `counterparts(claim, evidence)` may tell what a passage has in the place of the claim's value, where that is no
    finding: it makes no verdict, and is shown to a person whose claim is unconfirmed.
    One that compares what grows may have `figures(claim, evidence)`: the dated figures of the claim's thing in a
    passage, whatever they do to the claim.
    """

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """What the passage does to the claim."""


@runtime_checkable
class Source(Protocol):
    """Somewhere evidence comes from.

    What else one may have, its factory, options and time limit, is said in `claimcheck.sources.dealing`.
    """

    def search(self, claim: Claim, limit: int) -> Iterable[Evidence]:
        """Up to `limit` passages that may speak of the claim, nearest first."""


@runtime_checkable
class Reporter(Protocol):
    """Writes reports in one format."""

    def write(self, reports: Sequence[Report], out: TextIO) -> None:
        """Write one or several reports."""


@frozen(order=True)
class PluginEntry:
    """A plugin that is installed, and not imported."""

    group: str
    name: str
    package: str
    version: str
    target: str


@frozen
class Plugin:
    """A plugin that is loaded: its entry and the object that its factory gave."""

    entry: PluginEntry
    instance: object

    @property
    def name(self) -> str:
        """The name under which it is installed."""
        return self.entry.name


@lru_cache(maxsize=32)
def _installed(group: str, path: tuple[str, ...]) -> tuple[PluginEntry, ...]:  # noqa: ARG001 - the key of the memory
    """The entries of a group on the import path, sorted."""
    found: set[PluginEntry] = set()
    for point in entry_points(group=group):
        package, version = (point.dist.name, point.dist.version) if point.dist else ("an unknown package", "")
        found.add(PluginEntry(group, point.name, package, version, point.value))
    return tuple(sorted(found))


def find_plugins(group: str) -> tuple[PluginEntry, ...]:
    """The installed plugins of a group, sorted by name, without importing any.

    Raises PluginClashError when two packages offer one name.
    """
    entries = _installed(group, tuple(sys.path))
    for first, second in pairwise(entries):
        if first.name == second.name:
            raise PluginClashError(
                f"two plugins of {group} are called {first.name!r}: one of {first.package} ({first.target}), "
                f"one of {second.package} ({second.target}); uninstall one of the packages"
            )
    return entries


def plugin_factory(entry: PluginEntry) -> Callable[..., object]:
    """Import a plugin: what is called with its options.

    Raises PluginLoadError when the import raises.
    """
    try:
        factory: Callable[..., object] = EntryPoint(
            name=entry.name, value=entry.target, group=entry.group
        ).load()
    except Exception as error:
        raise PluginLoadError(
            f"{_whose(entry)} cannot be imported: {type(error).__name__}: {error}"
        ) from error
    return factory


def _whose(entry: PluginEntry) -> str:
    return f"plugin {entry.name!r} of {entry.package} ({entry.target})"


def _accepted(factory: Callable[..., object], positional: int) -> tuple[frozenset[str], bool]:
    """The options that a factory takes by name after those given by place, and whether it takes any."""
    try:
        parameters = list(inspect.signature(factory).parameters.values())[positional:]
    except (TypeError, ValueError):
        return frozenset(), True
    named = frozenset(p.name for p in parameters if p.kind in {p.KEYWORD_ONLY, p.POSITIONAL_OR_KEYWORD})
    return named, any(p.kind is p.VAR_KEYWORD for p in parameters)


def takes_option(factory: Callable[..., object], name: str) -> bool:
    """Whether a factory names an option among its parameters."""
    return name in _accepted(factory, 0)[0]


def load_plugin(
    entry: PluginEntry,
    options: Mapping[str, object] | None = None,
    *given: object,
    ours: Collection[str] = (),
) -> Plugin:
    """Import a plugin and call its factory with what is given by place, and with the user's options.

    Options of `ours` are of whoever runs it, and left out where the factory does not take them.

    Raises PluginLoadError when import or factory raise, PluginOptionError for an option it does not know.
    """
    factory = plugin_factory(entry)
    chosen = dict(options or {})
    accepted, anything = _accepted(factory, len(given))
    if not anything:
        chosen = {name: value for name, value in chosen.items() if name in accepted or name not in ours}
    unknown = sorted(set(chosen) - accepted)
    if unknown and not anything:
        known = ", ".join(sorted(accepted)) or "none"
        raise PluginOptionError(
            f"{_whose(entry)} does not know the option {unknown[0]!r}; its options are: {known}"
        )
    try:
        return Plugin(entry, factory(*given, **chosen))
    except Exception as error:
        raise PluginLoadError(f"{_whose(entry)} cannot be set up: {type(error).__name__}: {error}") from error


def known_plugins(group: str, names: Iterable[str]) -> tuple[PluginEntry, ...]:
    """The installed plugins of a group, once it is sure that those of `names` are among them.

    Raises UnknownPluginError for a name that is not installed.
    """
    entries = find_plugins(group)
    known = {entry.name for entry in entries}
    for name in names:
        if name not in known:
            raise UnknownPluginError(
                f"no plugin of {group} is called {name!r}; installed: {', '.join(sorted(known)) or 'none'}"
            )
    return entries


def load_plugins(
    group: str,
    *,
    names: Sequence[str] | None = None,
    options: Mapping[str, Mapping[str, object]] | None = None,
) -> tuple[tuple[Plugin, ...], tuple[Failure, ...]]:
    """Load the plugins of a group, by default all; one that cannot be loaded is a failure, not an end.

    Raises UnknownPluginError for a name that is not installed, and PluginOptionError for an option
    that a plugin does not know: these are mistakes of whoever asked.
    """
    entries = known_plugins(group, [*(names or ()), *(options or {})])
    loaded, failures = [], []
    for entry in entries:
        if names is not None and entry.name not in names:
            continue
        try:
            loaded.append(load_plugin(entry, (options or {}).get(entry.name)))
        except PluginLoadError as error:
            failures.append(Failure(entry.name, str(error)))
    return tuple(loaded), tuple(failures)


Q = TypeVar("Q")
T = TypeVar("T")


def guarded(
    plugin: Plugin, call: Callable[[], Iterable[T]], kind: type[T], claim: Claim | None = None
) -> tuple[tuple[T, ...], tuple[Failure, ...]]:
    """Whatever a plugin raises is caught here, and nowhere else: what it gave before, and its failure.

    What a plugin yields that is not of the kind that its protocol names is a failure of its own.
    """
    given, failures = guarded_over(plugin, lambda asked: asked(), (call,), kind, claim)
    return tuple(given), tuple(failures)


def guarded_over(
    plugin: Plugin,
    call: Callable[[Q], Iterable[T]],
    asked: Iterable[Q],
    kind: type[T],
    claim: Claim | None = None,
) -> tuple[list[T], list[Failure]]:
    """What a plugin gives for one thing after another, guarded as above: a failure on one loses nothing of the others."""
    given: list[T] = []
    failures: list[Failure] = []
    for each in asked:
        try:
            for item in call(each):
                if not isinstance(item, kind):
                    raise TypeError(f"it gave {type(item).__name__} where a {kind.__name__} is expected")  # noqa: TRY301
                given.append(item)
        except Exception as error:  # noqa: BLE001 - the one place that catches what plugins raise
            # What libraries say of an address may hold the user's key, and reports are passed on.
            what = without_secrets(" ".join(str(error).split()))
            text = f"{type(error).__name__}: {what}" if what else type(error).__name__
            failures.append(Failure(plugin.name, text, claim))
    return given, failures


def run_checker(
    plugin: Plugin, claim: Claim, evidence: Sequence[Evidence]
) -> tuple[tuple[Finding, ...], tuple[Failure, ...]]:
    """A checker's findings on a claim over all its evidence, each signed with the checker's name.

    A checker that raises on one passage is still asked about the others, and reported once.
    """
    checker = plugin.instance
    whole = getattr(checker, "check_all", None)
    calls: Iterator[Callable[[], Iterable[Finding]]]
    if callable(whole):
        calls = iter([partial(whole, claim, evidence)])
    elif isinstance(checker, Checker):
        calls = (partial(checker.check, claim, passage) for passage in evidence)
    else:
        return (), (Failure(plugin.name, "TypeError: a checker has a method check(claim, evidence)", claim),)
    findings: list[Finding] = []
    failures: dict[str, Failure] = {}
    for call in calls:
        given, failed = guarded(plugin, call, Finding, claim)
        findings += (evolve(finding, checker=plugin.name) for finding in given)
        failures.update((failure.error, failure) for failure in failed)
    return tuple(findings), tuple(failures.values())


def figures_of(
    plugin: Plugin, claim: Claim, evidence: Sequence[Evidence]
) -> tuple[tuple[Figure, ...], tuple[Failure, ...]]:
    """The dated figures of the claim's thing that a checker sees in passages; none for one that has no such method."""
    figures = getattr(plugin.instance, "figures", None)
    if not callable(figures):
        return (), ()
    found: list[Figure] = []
    failures: dict[str, Failure] = {}
    for passage in evidence:
        given, failed = guarded(plugin, partial(figures, claim, passage), Figure, claim)
        found += given
        failures.update((failure.error, failure) for failure in failed)
    return tuple(found), tuple(failures.values())


def counterparts_of(
    plugin: Plugin, claim: Claim, evidence: Sequence[Evidence]
) -> tuple[tuple[Counterpart, ...], tuple[Failure, ...]]:
    """What passages have in the place of the claim's value; none for a checker that has no such method."""
    counterparts = getattr(plugin.instance, "counterparts", None)
    if not callable(counterparts):
        return (), ()
    found: list[Counterpart] = []
    failures: dict[str, Failure] = {}
    for passage in evidence:
        given, failed = guarded(plugin, partial(counterparts, claim, passage), Counterpart, claim)
        found += given
        failures.update((failure.error, failure) for failure in failed)
    return tuple(found), tuple(failures.values())


def reasons_of_silence(
    plugin: Plugin, claim: Claim, evidence: Sequence[Evidence]
) -> tuple[tuple[tuple[str, ...], ...], tuple[str, ...], tuple[Failure, ...]]:
    """What a checker passed over, in its own words: for each passage, and for all passages together; what failed.

    Nothing for a checker that does not explain itself.
    """
    alone, whole = (getattr(plugin.instance, name, None) for name in ("explain", "explain_all"))
    notes: list[tuple[str, ...]] = []
    failures: dict[str, Failure] = {}
    for passage in evidence:
        given: tuple[str, ...] = ()
        if callable(alone):
            given, failed = guarded(plugin, partial(alone, claim, passage), str, claim)
            failures.update((failure.error, failure) for failure in failed)
        notes.append(tuple(dict.fromkeys(given)))
    together: tuple[str, ...] = ()
    if callable(whole):
        together, failed = guarded(plugin, partial(whole, claim, evidence), str, claim)
        failures.update((failure.error, failure) for failure in failed)
    return tuple(notes), tuple(dict.fromkeys(together)), tuple(failures.values())
