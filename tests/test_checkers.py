"""Plugins: found without importing, loaded with their options, and guarded when they run."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from attrs import frozen

from claimcheck.checkers import (
    CHECKERS,
    EXTRACTORS,
    REPORTERS,
    SOURCES,
    Plugin,
    PluginEntry,
    find_plugins,
    load_plugin,
    load_plugins,
    run_checker,
)
from claimcheck.errors import PluginClashError, PluginLoadError, PluginOptionError, UnknownPluginError
from claimcheck.model import Claim, Document, Evidence, Finding, Stance
from tests.test_model import claim_of

GROUP = CHECKERS


def install(
    folder: Path, package: str, entries: dict[str, str], modules: dict[str, str] | None = None
) -> None:
    """Lay out an installed distribution: its metadata and its modules."""
    info = folder / f"{package.replace('-', '_')}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n", encoding="utf-8"
    )
    lines = [f"[{GROUP}]", *(f"{name} = {target}" for name, target in entries.items())]
    (info / "entry_points.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for name, source in (modules or {}).items():
        (folder / f"{name}.py").write_text(source, encoding="utf-8")


def plugin(instance: object, name: str = "mine") -> Plugin:
    """A loaded plugin of the tests' own."""
    return Plugin(PluginEntry(GROUP, name, "tests", "1", "tests:mine"), instance)


@frozen
class Agreeing:
    """A checker that supports whatever it is shown."""

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """One support a passage."""
        yield Finding(
            claim.span, evidence, evidence.span, Stance.SUPPORTS, "it agrees", checker="somebody else"
        )


@frozen
class Breaking:
    """A checker that breaks on passages that say so, after having yielded."""

    def check(self, claim: Claim, evidence: Evidence) -> Iterable[Finding]:
        """A support, then an error."""
        yield Finding(claim.span, evidence, evidence.span, Stance.SUPPORTS, "before it broke")
        if "break" in evidence.span.text:
            raise ZeroDivisionError("no\nluck")


EVIDENCE = tuple(Evidence(Document(text).span) for text in ("fine", "break", "fine again", "break again"))


@pytest.mark.parametrize(
    ("group", "names"),
    [
        (EXTRACTORS, ["amount", "announcement", "casualty", "date", "quote", "statement"]),
        (
            CHECKERS,
            [
                "amounts",
                "announcements",
                "casualties",
                "claimreviews",
                "dates",
                "events",
                "quotes",
                "statements",
                "stories",
                "support",
                "twins",
            ],
        ),
        (SOURCES, ["claimreviews", "events", "files", "index", "web", "wikidata", "wikipedia", "zim"]),
        (REPORTERS, ["claimreview", "csv", "html", "json", "junit", "markdown", "sarif", "terminal"]),
    ],
)
def test_our_own_parts_come_in_by_entry_point(group: str, names: list[str]) -> None:
    """What the package brings is found as anyone's plugin is, sorted by name."""
    assert [entry.name for entry in find_plugins(group) if entry.package == "claimcheck-news"] == names


def test_finding_does_not_import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plugin whose module would raise is listed all the same."""
    install(tmp_path, "loud", {"loud": "loud_module:Loud"}, {"loud_module": "raise SystemExit"})
    monkeypatch.syspath_prepend(tmp_path)
    assert "loud" in [entry.name for entry in find_plugins(GROUP)]
    assert "loud_module" not in sys.modules


def test_a_clash_of_names_tells_both_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two plugins of one name are refused, and the message says whose they are."""
    install(tmp_path, "first-pack", {"twin": "a:A"})
    install(tmp_path, "second-pack", {"twin": "b:B"})
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(PluginClashError, match=r"'twin'.*first-pack.*second-pack"):
        find_plugins(GROUP)


def test_a_plugin_that_cannot_be_imported_is_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others are loaded, and the failure bears the plugin's name and package."""
    install(
        tmp_path, "broken-pack", {"broken": "broken_module:Broken"}, {"broken_module": "import no_such_thing"}
    )
    monkeypatch.syspath_prepend(tmp_path)
    loaded, failures = load_plugins(GROUP)
    assert "casualties" in [each.name for each in loaded]
    [failure] = [failure for failure in failures if failure.checker == "broken"]
    assert "broken-pack" in failure.error
    assert "no_such_thing" in failure.error


def test_a_factory_that_raises_is_a_load_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An option of the wrong sort is reported with the plugin that refused it."""
    source = "class Picky:\n    def __init__(self, *, least=1):\n        if least < 0: raise ValueError('least is 0 or more')\n"
    install(tmp_path, "picky-pack", {"picky": "picky_module:Picky"}, {"picky_module": source})
    monkeypatch.syspath_prepend(tmp_path)
    [entry] = [entry for entry in find_plugins(GROUP) if entry.name == "picky"]
    with pytest.raises(PluginLoadError, match=r"picky-pack.*least is 0 or more"):
        load_plugin(entry, {"least": -1})
    assert load_plugin(entry, {"least": 2}).name == "picky"


def test_an_unknown_option_names_the_plugin_and_the_known_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A misspelt option is the user's mistake and ends the run."""
    source = "class Picky:\n    def __init__(self, *, least=1): pass\n"
    install(tmp_path, "choosy-pack", {"choosy": "choosy_module:Picky"}, {"choosy_module": source})
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(PluginOptionError, match=r"'choosy' of choosy-pack.*'laest'.*least"):
        load_plugins(GROUP, options={"choosy": {"laest": 2}})


def test_an_unknown_plugin_is_refused_with_the_known_ones() -> None:
    """A name that nobody offers is the user's mistake."""
    with pytest.raises(UnknownPluginError, match=r"'casualtys'.*casualties"):
        load_plugins(GROUP, names=["casualtys"])


def test_a_finding_is_signed_by_the_runner() -> None:
    """A checker cannot sign in another's name."""
    claim = claim_of("Twelve died.", "Twelve")
    findings, failures = run_checker(plugin(Agreeing()), claim, EVIDENCE[:1])
    assert [finding.checker for finding in findings] == ["mine"]
    assert failures == ()


def test_a_checker_that_breaks_keeps_what_it_found() -> None:
    """An error is recorded once, in one line, with plugin and claim; the other passages are still asked."""
    claim = claim_of("Twelve died.", "Twelve")
    findings, failures = run_checker(plugin(Breaking()), claim, EVIDENCE)
    assert len(findings) == 4
    [failure] = failures
    assert (failure.checker, failure.claim) == ("mine", claim)
    assert failure.error == "ZeroDivisionError: no luck"


def test_what_is_not_a_finding_is_a_failure() -> None:
    """A checker that yields something else has failed; it has not decided."""

    class Odd:
        def check(self, claim: Claim, evidence: Evidence) -> list[str]:  # noqa: ARG002 - the protocol's
            return ["supported"]

    findings, failures = run_checker(plugin(Odd()), claim_of("Twelve died.", "Twelve"), EVIDENCE[:1])
    assert findings == ()
    assert "gave str where a Finding is expected" in failures[0].error


def test_what_has_no_check_is_a_failure() -> None:
    """An object without the one method is named, not ignored."""
    findings, failures = run_checker(plugin(object()), claim_of("Twelve died.", "Twelve"), EVIDENCE[:1])
    assert findings == ()
    assert "method check" in failures[0].error


def test_a_batch_checker_gets_all_evidence_at_once() -> None:
    """`check_all`, where there, is asked once in place of `check`."""

    class Batch:
        def check_all(self, claim: Claim, evidence: Sequence[Evidence]) -> Iterable[Finding]:
            yield Finding(
                claim.span, evidence[-1], evidence[-1].span, Stance.REFUTES, f"of {len(evidence)} the last"
            )

    findings, _ = run_checker(plugin(Batch()), claim_of("Twelve died.", "Twelve"), EVIDENCE)
    assert [finding.message for finding in findings] == ["of 4 the last"]
